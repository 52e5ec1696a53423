/**
 * States and territories as reports name them. One line each: ISO 3166-1 alpha-3 | names | adjectives and
 * words for the people (singular) | capital and seats of government that stand for the state.
 *
 * Rule of entry: members and observers of the United Nations, and territories with their own code that
 * are parties or scenes of conflicts since 1990. The first name is the one shown.
 */
export interface Country {
  readonly iso: string
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
  readonly seats: readonly string[]
}

const table = `
AFG|Afghanistan|Afghan|Kabul
ALB|Albania|Albanian|Tirana
DZA|Algeria|Algerian|Algiers
AGO|Angola|Angolan|Luanda
ARG|Argentina|Argentine;Argentinian|Buenos Aires;Casa Rosada
ARM|Armenia;Republic of Armenia|Armenian|Yerevan
AUS|Australia|Australian|Canberra
AUT|Austria|Austrian|Vienna
AZE|Azerbaijan;Republic of Azerbaijan|Azerbaijani;Azeri|Baku
BHR|Bahrain|Bahraini|Manama
BGD|Bangladesh|Bangladeshi|Dhaka
BLR|Belarus|Belarusian;Belarussian|Minsk
BEL|Belgium|Belgian|
BEN|Benin|Beninese|Porto-Novo
BOL|Bolivia|Bolivian|La Paz
BIH|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina|Bosnian|Sarajevo
BWA|Botswana|Botswanan|Gaborone
BRA|Brazil|Brazilian|Brasilia;Brasília
BGR|Bulgaria|Bulgarian|Sofia
BFA|Burkina Faso;Burkina|Burkinabe|Ouagadougou
BDI|Burundi|Burundian|Bujumbura;Gitega
KHM|Cambodia|Cambodian|Phnom Penh
CMR|Cameroon|Cameroonian|Yaounde;Yaoundé
CAN|Canada|Canadian|Ottawa
CAF|Central African Republic;CAR|Central African|Bangui
TCD|Chad|Chadian|N'Djamena
CHL|Chile|Chilean|Santiago
CHN|China;People's Republic of China|Chinese|Beijing
COL|Colombia|Colombian|Bogota;Bogotá
COD|DR Congo;Democratic Republic of the Congo;DRC;Democratic Republic of Congo;Congo|Congolese|Kinshasa
COG|Republic of the Congo;Congo-Brazzaville||Brazzaville
CRI|Costa Rica|Costa Rican|San José
HRV|Croatia|Croatian;Croat|Zagreb
CUB|Cuba|Cuban|Havana
CYP|Cyprus|Cypriot|Nicosia
CZE|Czech Republic;Czechia|Czech|Prague
DNK|Denmark|Danish;Dane|Copenhagen
DJI|Djibouti|Djiboutian|
DOM|Dominican Republic|Dominican|Santo Domingo
ECU|Ecuador|Ecuadorian;Ecuadorean|Quito
EGY|Egypt|Egyptian|Cairo
SLV|El Salvador|Salvadoran;Salvadorean|San Salvador
GNQ|Equatorial Guinea|Equatoguinean|Malabo
ERI|Eritrea|Eritrean|Asmara
EST|Estonia|Estonian|Tallinn
ETH|Ethiopia|Ethiopian|Addis Ababa
FIN|Finland|Finnish;Finn|Helsinki
FRA|France|French;Frenchman|Paris;Elysee;Élysée;Quai d'Orsay
GAB|Gabon|Gabonese|Libreville
GMB|Gambia|Gambian|Banjul
GEO|Georgia|Georgian|Tbilisi
DEU|Germany|German|Berlin
GHA|Ghana|Ghanaian|Accra
GRC|Greece|Greek|Athens
GTM|Guatemala|Guatemalan|Guatemala City
GIN|Guinea|Guinean|Conakry
GNB|Guinea-Bissau|Bissau-Guinean|Bissau
HTI|Haiti|Haitian|Port-au-Prince
HND|Honduras|Honduran|Tegucigalpa
HUN|Hungary|Hungarian|Budapest
ISL|Iceland|Icelandic|Reykjavik
IND|India|Indian|New Delhi;Delhi
IDN|Indonesia|Indonesian|Jakarta
IRN|Iran;Islamic Republic of Iran|Iranian|Tehran;Teheran
IRQ|Iraq|Iraqi|Baghdad
IRL|Ireland|Irish|Dublin
ISR|Israel|Israeli|Tel Aviv
ITA|Italy|Italian|Rome
CIV|Ivory Coast;Cote d'Ivoire;Côte d'Ivoire|Ivorian|Yamoussoukro;Abidjan
JAM|Jamaica|Jamaican|Kingston
JPN|Japan|Japanese|Tokyo
JOR|Jordan|Jordanian|Amman
KAZ|Kazakhstan|Kazakh;Kazakhstani|Astana;Nur-Sultan
KEN|Kenya|Kenyan|Nairobi
PRK|North Korea;DPRK|North Korean|Pyongyang
KOR|South Korea;Republic of Korea|South Korean|Seoul
XKX|Kosovo|Kosovar;Kosovan|Pristina
KWT|Kuwait|Kuwaiti|Kuwait City
KGZ|Kyrgyzstan|Kyrgyz;Kyrgyzstani|Bishkek
LAO|Laos|Laotian;Lao|Vientiane
LVA|Latvia|Latvian|Riga
LBN|Lebanon|Lebanese|Beirut
LBR|Liberia|Liberian|Monrovia
LBY|Libya|Libyan|Tripoli
LTU|Lithuania|Lithuanian|Vilnius
LUX|Luxembourg|Luxembourgish|
MDG|Madagascar|Malagasy|Antananarivo
MWI|Malawi|Malawian|Lilongwe
MYS|Malaysia|Malaysian|Kuala Lumpur
MLI|Mali|Malian|Bamako
MRT|Mauritania|Mauritanian|Nouakchott
MEX|Mexico|Mexican|Mexico City
MDA|Moldova|Moldovan|Chisinau;Chișinău
MNG|Mongolia|Mongolian|Ulaanbaatar
MNE|Montenegro|Montenegrin|Podgorica
MAR|Morocco|Moroccan|Rabat
MOZ|Mozambique|Mozambican|Maputo
MMR|Myanmar;Burma|Burmese|Naypyidaw;Yangon
NAM|Namibia|Namibian|Windhoek
NPL|Nepal|Nepali;Nepalese|Kathmandu
NLD|Netherlands;Holland|Dutch;Dutchman|The Hague
NZL|New Zealand|New Zealander|Wellington
NIC|Nicaragua|Nicaraguan|Managua
NER|Niger|Nigerien|Niamey
NGA|Nigeria|Nigerian|Abuja
MKD|North Macedonia;Macedonia|Macedonian|Skopje
NOR|Norway|Norwegian|Oslo
OMN|Oman|Omani|Muscat
PAK|Pakistan|Pakistani|Islamabad
PSE|Palestine;State of Palestine|Palestinian|Ramallah
PAN|Panama|Panamanian|Panama City
PNG|Papua New Guinea|Papua New Guinean|Port Moresby
PRY|Paraguay|Paraguayan|Asuncion
PER|Peru|Peruvian|Lima
PHL|Philippines|Filipino;Philippine;Filipina|Manila;Malacañang
POL|Poland|Polish;Pole|Warsaw
PRT|Portugal|Portuguese|Lisbon
QAT|Qatar|Qatari|Doha
ROU|Romania|Romanian|Bucharest
RUS|Russia;Russian Federation|Russian|Moscow;Kremlin
RWA|Rwanda|Rwandan|Kigali
SAU|Saudi Arabia|Saudi;Saudi Arabian|Riyadh
SEN|Senegal|Senegalese|Dakar
SRB|Serbia|Serbian;Serb|Belgrade
SLE|Sierra Leone|Sierra Leonean|Freetown
SVK|Slovakia|Slovak;Slovakian|Bratislava
SVN|Slovenia|Slovenian;Slovene|Ljubljana
SOM|Somalia|Somali|Mogadishu
ZAF|South Africa|South African|Pretoria
SSD|South Sudan|South Sudanese|Juba
ESP|Spain|Spanish;Spaniard|Madrid
LKA|Sri Lanka|Sri Lankan|Colombo
SDN|Sudan|Sudanese|Khartoum
SWE|Sweden|Swedish;Swede|Stockholm
CHE|Switzerland|Swiss|Bern
SYR|Syria;Syrian Arab Republic|Syrian|Damascus
TWN|Taiwan|Taiwanese|Taipei
TJK|Tajikistan|Tajik;Tajikistani|Dushanbe
TZA|Tanzania|Tanzanian|Dodoma
THA|Thailand|Thai|Bangkok
TLS|East Timor;Timor-Leste|Timorese|Dili
TGO|Togo|Togolese|Lome;Lomé
TUN|Tunisia|Tunisian|Tunis
TUR|Turkey;Türkiye;Turkiye|Turkish;Turk|Ankara
TKM|Turkmenistan|Turkmen|Ashgabat
UGA|Uganda|Ugandan|Kampala
UKR|Ukraine|Ukrainian|Kyiv;Kiev
ARE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati|Abu Dhabi
GBR|United Kingdom;Britain;Great Britain;UK;U.K.;England|British;Briton;English|London;Downing Street;Whitehall
USA|United States;United States of America;US;U.S.;USA;U.S.A.;America|American|Washington;White House;Capitol
URY|Uruguay|Uruguayan|Montevideo
UZB|Uzbekistan|Uzbek;Uzbekistani|Tashkent
VEN|Venezuela|Venezuelan|Caracas
VNM|Vietnam|Vietnamese|Hanoi
ESH|Western Sahara;Sahrawi Republic|Sahrawi|
YEM|Yemen|Yemeni|Sanaa;Sana'a
ZMB|Zambia|Zambian|Lusaka
ZWE|Zimbabwe|Zimbabwean|Harare
AND|Andorra|Andorran|
ATG|Antigua and Barbuda|Antiguan|
BHS|Bahamas|Bahamian|Nassau
BRB|Barbados|Barbadian|Bridgetown
BLZ|Belize|Belizean|Belmopan
BTN|Bhutan|Bhutanese|Thimphu
BRN|Brunei|Bruneian|Bandar Seri Begawan
CPV|Cape Verde;Cabo Verde|Cape Verdean|Praia
COM|Comoros|Comorian|Moroni
DMA|Dominica||Roseau
SWZ|Eswatini;Swaziland|Swazi|Mbabane
FJI|Fiji|Fijian|Suva
GRD|Grenada|Grenadian|
GUY|Guyana|Guyanese|Georgetown
KIR|Kiribati||
LSO|Lesotho||Maseru
LIE|Liechtenstein||Vaduz
MDV|Maldives|Maldivian|
MLT|Malta|Maltese|Valletta
MHL|Marshall Islands|Marshallese|
MUS|Mauritius|Mauritian|Port Louis
FSM|Micronesia|Micronesian|
MCO|Monaco|Monegasque|
NRU|Nauru|Nauruan|
PLW|Palau|Palauan|
KNA|Saint Kitts and Nevis||
LCA|Saint Lucia||
VCT|Saint Vincent and the Grenadines||
WSM|Samoa|Samoan|Apia
SMR|San Marino||
STP|Sao Tome and Principe||
SYC|Seychelles|Seychellois|
SGP|Singapore|Singaporean|
SLB|Solomon Islands|Solomon Islander|Honiara
SUR|Suriname|Surinamese|Paramaribo
TON|Tonga|Tongan|
TTO|Trinidad and Tobago|Trinidadian|Port of Spain
TUV|Tuvalu|Tuvaluan|
VUT|Vanuatu|Vanuatuan|Port Vila
VAT|Vatican;Holy See||
SUN|Soviet Union;USSR|Soviet|
YUG|Yugoslavia|Yugoslav|
`

const list = (cell: string): string[] => cell.split(';').filter(Boolean)

export const countries: readonly Country[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [iso, names, adjectives, seats] = line.split('|') as [string, string, string, string]
    return { iso, names: list(names), adjectives: list(adjectives), seats: list(seats) }
  })

/**
 * Names of states and their seats, lower case, that are one word: written small some are common words
 * (*turkey, guinea*), yet with a capital they are names. *Male*, a capital, begins too many sentences; of
 * abbreviations only *US* is here, for *us*.
 */
export const stateWords: readonly string[] = countries
  .flatMap(({ names, seats }) => [...names, ...seats])
  .filter((name) => /^\p{Lu}\p{Ll}+$|^US$/u.test(name) && name !== 'Male')
  .map((name) => name.toLowerCase())
