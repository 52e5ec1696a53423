/**
 * Armed groups, and forces with a name of their own, as friends and foes name them.
 *
 * Rule of entry: a party of a conflict that the Uppsala Conflict Data Program (UCDP) lists as active in a year
 * since 1989, or a force of a state that reports call by its own name. All names of a party stand on one line,
 * whoever uses them; none of them says what the party is. `UCDP:` is followed by the party's name there where it
 * is another than the first; `UCDP non-state` is its list of conflicts without a state; `state` names the law,
 * decree or ministry that founded the force. The country is the one it mainly acts in, none where there are several.
 */
import { readParties } from './party.js'

export const armedGroups = readParties(`
islamic-state | - | Islamic State;IS;ISIS;ISIL;Daesh;Da'esh;IS group;Islamic State group;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State in Iraq and the Levant;Islamic State of Iraq and al-Sham;Islamic State in Iraq | UCDP: IS
al-qaeda | - | al-Qaeda;al-Qaida;al Qaeda;al Qaida;al-Qa'ida;Qaeda;Al-Qaeda network | UCDP: al-Qaida
nusra-front | SYR | al-Nusra Front;Nusra Front;al-Nusra;al Nusra;Nusra;Jabhat al-Nusra;Jabhat Fateh al-Sham;Jabhat Fatah al-Sham;Fateh al-Sham Front;Fatah al-Sham | UCDP: Jabhat Fateh al-Sham
tahrir-al-sham | SYR | Hayat Tahrir al-Sham;Hay'at Tahrir al-Sham;Tahrir al-Sham;HTS | UCDP
jaysh-al-islam | SYR | Jaysh al-Islam;Jaish al-Islam;Jaysh al Islam;Army of Islam;Islam Army | UCDP
ahrar-al-sham | SYR | Ahrar al-Sham;Ahrar ash-Sham;Ahrar al Sham | UCDP
jaish-al-fatah | SYR | Jaish al-Fatah;Jaish al-Fateh;Army of Conquest | UCDP: Syrian insurgents
failaq-al-rahman | SYR | Failaq al-Rahman;Faylaq al-Rahman | UCDP: Syrian insurgents
zenki | SYR | Nour al-Din al-Zenki;Nureddin al-Zenki | UCDP: Syrian insurgents
jund-al-aqsa | SYR | Jund al-Aqsa | UCDP
free-syrian-army | SYR | Free Syrian Army;FSA | UCDP: Syrian insurgents
syrian-national-army | SYR | Syrian National Army;SNA | UCDP: Syrian insurgents
sdf | SYR | Syrian Democratic Forces;SDF;Syria Democratic Forces | UCDP
ypg | SYR | YPG;People's Protection Units;Peoples Protection Units;Kurdish People's Protection Units;YPJ | UCDP
manbij-military-council | SYR | Manbij Military Council | UCDP: SDF
pkk | TUR | PKK;Kurdistan Workers' Party;Kurdistan Workers Party;Kurdistan Worker's Party;Kongra-Gel | UCDP
tak | TUR | Kurdistan Freedom Hawks;Kurdistan Freedom Falcons;TAK | UCDP
dhkp-c | TUR | DHKP-C;Revolutionary People's Liberation Party/Front | UCDP: Devrimci Sol
pjak | IRN | PJAK;Kurdistan Free Life Party | UCDP
kdpi | IRN | KDPI;Democratic Party of Iranian Kurdistan | UCDP
jondullah | IRN | Jundallah;Jundullah;Jondollah | UCDP
jaish-al-adl | IRN | Jaish al-Adl;Jaish ul-Adl | UCDP
mek | IRN | People's Mujahedin;Mujahedin-e Khalq;MEK | UCDP
hezbollah | LBN | Hezbollah;Hizbollah;Hizbullah;Hezbullah;Hizballah;Party of God;Islamic Resistance | UCDP
fatah-al-islam | LBN | Fatah al-Islam;Fateh al-Islam | UCDP
hamas | PSE | Hamas;Islamic Resistance Movement;Qassam Brigades;al-Qassam Brigades;Al-Qassam Brigades;Izz ad-Din al-Qassam Brigades;Izz el-Deen al-Qassam Brigades | UCDP
islamic-jihad | PSE | Palestinian Islamic Jihad;Islamic Jihad;PIJ;al-Quds Brigades;Al-Quds Brigades | UCDP: PIJ
aqsa-brigades | PSE | al-Aqsa Martyrs' Brigades;Al-Aqsa Martyrs Brigades;al-Aqsa Brigades | UCDP: AMB
pflp | PSE | PFLP;Popular Front for the Liberation of Palestine | UCDP
popular-resistance | PSE | Popular Resistance Committees | UCDP: PRC
sinai-province | EGY | Sinai Province;Wilayat Sinai;Ansar Beit al-Maqdis;Ansar Bayt al-Maqdis | UCDP: Wilayat Sina
gamaa | EGY | al-Gama'a al-Islamiyya;Gamaa Islamiya | UCDP
hasm | EGY | Hasm | UCDP non-state
houthis | YEM | Houthis;Houthi;Huthi;Huthis;Ansar Allah;Ansarullah;Ansarallah;Houthi movement | UCDP: Ansarallah
stc | YEM | Southern Transitional Council;STC;Security Belt Forces;Security Belt | UCDP: Forces of Southern Transitional Council
aqap | YEM | al-Qaeda in the Arabian Peninsula;AQAP;Ansar al-Sharia | UCDP
hirak | YEM | Southern Movement;al-Hirak | UCDP: Hirak
hashd | IRQ | Popular Mobilisation Forces;Popular Mobilization Forces;Popular Mobilisation Units;Popular Mobilization Units;PMF;PMU;Hashd al-Shaabi;Hashed al-Shaabi | UCDP: Government of Iraq
kataib | IRQ | Kataib Hezbollah;Kata'ib Hezbollah;Ketaib Hezbollah;Hezbollah Brigades | UCDP
asaib | IRQ | Asaib Ahl al-Haq;Asa'ib Ahl al-Haq;League of the Righteous | UCDP
badr | IRQ | Badr Organization;Badr Organisation;Badr Brigade | UCDP non-state
nujaba | IRQ | Harakat al-Nujaba;Harakat Hezbollah al-Nujaba;Nujaba Movement | UCDP
islamic-resistance-iraq | IRQ | Islamic Resistance in Iraq | UCDP
mahdi-army | IRQ | Mahdi Army;Jaysh al-Mahdi;Peace Companies;Saraya al-Salam | UCDP: al-Mahdi Army
ansar-al-islam | IRQ | Ansar al-Islam;Ansar al-Sunna | UCDP
aqi | IRQ | al-Qaeda in Iraq;Tawhid and Jihad;Islamic State of Iraq | UCDP: ISI
naqshbandi | IRQ | Naqshbandi Army;Naqshbandi Order | UCDP: JRTN
taliban | AFG | Taliban;Taleban;Islamic Emirate;Islamic Emirate of Afghanistan;Afghan Taliban | UCDP: Taleban
haqqani | AFG | Haqqani network;Haqqani Network;Haqqanis | UCDP: Taleban
is-khorasan | AFG | Islamic State Khorasan;Islamic State Khorasan Province;ISIS-K;ISKP;IS-K | UCDP: IS
hizb-i-islami | AFG | Hezb-e-Islami;Hizb-i-Islami;Hezb-i-Islami Gulbuddin;HIG | UCDP: Hizb-i Islami-yi Afghanistan
northern-alliance | AFG | Northern Alliance | UCDP: UIFSA
nrf | AFG | National Resistance Front;NRF | UCDP: NRF
ttp | PAK | Tehrik-i-Taliban Pakistan;Tehreek-e-Taliban Pakistan;TTP;Pakistani Taliban | UCDP
jamaat-ul-ahrar | PAK | Jamaat-ul-Ahrar;Jamaat ul-Ahrar | UCDP
lashkar-e-islam | PAK | Lashkar-e-Islam | UCDP
lashkar-e-jhangvi | PAK | Lashkar-e-Jhangvi;Lashkar-i-Jhangvi;LeJ | UCDP
baloch-la | PAK | Baloch Liberation Army;Balochistan Liberation Army;BLA | UCDP
baloch-lf | PAK | Baloch Liberation Front;Balochistan Liberation Front;BLF | UCDP
baloch-ra | PAK | Baloch Republican Army;BRA | UCDP
lashkar-e-taiba | PAK | Lashkar-e-Taiba;Lashkar-e-Toiba;LeT | UCDP: Kashmir insurgents
jaish-e-mohammed | PAK | Jaish-e-Mohammed;Jaish-e-Mohammad;Jaish-e-Muhammad | UCDP: Kashmir insurgents
hizbul-mujahideen | IND | Hizbul Mujahideen;Hizb-ul-Mujahideen;Hizbul Mujahedeen | UCDP: Kashmir insurgents
naxalites | IND | Communist Party of India (Maoist);CPI (Maoist);CPI-Maoist;Naxalites;Naxals;Naxalite | UCDP: CPI-Maoist
ulfa | IND | United Liberation Front of Assam;United Liberation Front of Asom;ULFA | UCDP
ndfb | IND | National Democratic Front of Bodoland;NDFB | UCDP
nscn | IND | National Socialist Council of Nagaland;NSCN;NSCN-K;NSCN-IM;NSCN (K) | UCDP
nlft | IND | National Liberation Front of Tripura;NLFT | UCDP
pla-manipur | IND | People's Liberation Army of Manipur | UCDP: PLA
khalistan | IND | Babbar Khalsa;Khalistan Commando Force | UCDP: Sikh insurgents
nepal-maoists | NPL | Communist Party of Nepal (Maoist);CPN (Maoist);CPN-M | UCDP: CPN-M
jmb | BGD | Jamaat-ul-Mujahideen Bangladesh;JMB | UCDP: JMB
ltte | LKA | LTTE;Tamil Tigers;Tamil Tiger;Liberation Tigers of Tamil Eelam | UCDP
arsa | MMR | Arakan Rohingya Salvation Army;ARSA;Harakah al-Yaqin | UCDP
arakan-army | MMR | Arakan Army;United League of Arakan | UCDP: ULA
kia | MMR | Kachin Independence Army;KIA;Kachin Independence Organization;KIO | UCDP: KIO
knu | MMR | Karen National Union;KNU;Karen National Liberation Army;KNLA | UCDP: KNU
tnla | MMR | Ta'ang National Liberation Army;TNLA | UCDP: PSLF
mndaa | MMR | Myanmar National Democratic Alliance Army;MNDAA | UCDP: MNDAA
pdf-myanmar | MMR | People's Defence Force;People's Defence Forces;People's Defense Force;People's Defense Forces | UCDP: NUG
uwsa | MMR | United Wa State Army;UWSA | UCDP
three-brotherhood | MMR | Three Brotherhood Alliance;Brotherhood Alliance | UCDP: MNDAA, PSLF, ULA
abu-sayyaf | PHL | Abu Sayyaf;Abu Sayyaf Group;ASG | UCDP: ASG
milf | PHL | Moro Islamic Liberation Front;MILF | UCDP
mnlf | PHL | Moro National Liberation Front;MNLF | UCDP
biff | PHL | Bangsamoro Islamic Freedom Fighters;BIFF | UCDP: BIFM
maute | PHL | Maute group;Maute Group;Dawlah Islamiya | UCDP: IS
npa | PHL | New People's Army;NPA;Communist Party of the Philippines | UCDP: CPP
gam | IDN | Free Aceh Movement;GAM;Gerakan Aceh Merdeka | UCDP
jemaah-islamiyah | IDN | Jemaah Islamiyah;Jemaah Islamiah | UCDP: JI
opm | IDN | Free Papua Movement;West Papua National Liberation Army;TPNPB;OPM | UCDP: OPM
fretilin | TLS | Fretilin;Falintil | UCDP
brn | THA | Barisan Revolusi Nasional;BRN | UCDP: Patani insurgents
imu | UZB | Islamic Movement of Uzbekistan;IMU | UCDP
uto | TJK | United Tajik Opposition | UCDP
etim | CHN | East Turkestan Islamic Movement;Turkistan Islamic Party;ETIM | UCDP
boko-haram | NGA | Boko Haram;Jama'atu Ahlis Sunna Lidda'awati wal-Jihad;JAS | UCDP: JAS
iswap | NGA | Islamic State West Africa Province;Islamic State in West Africa Province;ISWAP | UCDP: IS
ansaru | NGA | Ansaru | UCDP
mend | NGA | Movement for the Emancipation of the Niger Delta | UCDP non-state
niger-delta-avengers | NGA | Niger Delta Avengers | UCDP non-state
ipob | NGA | Indigenous People of Biafra;IPOB;Eastern Security Network | UCDP
ambazonia | CMR | Ambazonia Defence Forces;Ambazonia Defense Forces;Ambazonia;Amba Boys | UCDP: Ambazonia insurgents
jnim | MLI | JNIM;Jama'at Nasr al-Islam wal-Muslimin;Jama'at Nusrat al-Islam wal-Muslimin;Group for the Support of Islam and Muslims | UCDP
isgs | MLI | Islamic State in the Greater Sahara;Islamic State Sahel Province;ISGS;EIGS | UCDP: IS
ansar-dine | MLI | Ansar Dine;Ansar Eddine | UCDP
mnla | MLI | MNLA;National Movement for the Liberation of Azawad | UCDP
cma | MLI | Coordination of Azawad Movements | UCDP: CMA
mujao | MLI | MUJAO;Movement for Oneness and Jihad in West Africa | UCDP
macina | MLI | Macina Liberation Front;Katiba Macina | UCDP: JNIM
ansarul-islam | BFA | Ansarul Islam | UCDP
vdp | BFA | Volunteers for the Defence of the Homeland;Volunteers for the Defense of the Homeland | UCDP: Government of Burkina Faso
mnj | NER | Niger Movement for Justice | UCDP: MNJ
aqim | - | al-Qaeda in the Islamic Maghreb;AQIM;Salafist Group for Preaching and Combat;GSPC | UCDP
gia | DZA | Armed Islamic Group;GIA | UCDP
al-shabaab | SOM | al-Shabaab;Al-Shabaab;al-Shabab;al Shabaab;al Shabab;Shabaab;Shebab;Shabab;Harakat al-Shabaab | UCDP
islamic-courts | SOM | Islamic Courts Union;Union of Islamic Courts;Supreme Islamic Council of Somalia | UCDP: SICS
hizbul-islam | SOM | Hizbul Islam;Hizbul-Islam | UCDP
onlf | ETH | Ogaden National Liberation Front;ONLF | UCDP
tplf | ETH | TPLF;Tigray People's Liberation Front;Tigrayan People's Liberation Front;Tigray Defence Forces;Tigray Defense Forces;TDF | UCDP
ola | ETH | Oromo Liberation Army;OLA;Shene;OLF-Shene | UCDP: OLA
olf | ETH | Oromo Liberation Front;OLF | UCDP
fano | ETH | Fano;Fano militia | UCDP
m23 | COD | M23;M-23;March 23 Movement | UCDP
adf | COD | Allied Democratic Forces;ADF | UCDP
fdlr | COD | FDLR;Democratic Forces for the Liberation of Rwanda | UCDP
cndp | COD | CNDP;National Congress for the Defence of the People | UCDP
rcd | COD | Rally for Congolese Democracy;RCD-Goma | UCDP: RCD
codeco | COD | CODECO;Cooperative for the Development of the Congo | UCDP
mai-mai | COD | Mai-Mai;Mai Mai;Mayi-Mayi | UCDP non-state
fnl | BDI | Palipehutu-FNL;National Forces of Liberation;National Liberation Forces | UCDP: Palipehutu-FNL
cndd-fdd | BDI | CNDD-FDD;Forces for the Defence of Democracy | UCDP
red-tabara | BDI | RED-Tabara | UCDP
lra | UGA | Lord's Resistance Army;LRA | UCDP
unita | AGO | UNITA;National Union for the Total Independence of Angola | UCDP
flec | AGO | FLEC;Front for the Liberation of the Enclave of Cabinda | UCDP
is-mozambique | MOZ | Ansar al-Sunna Wa Jama'a;Ahlu Sunna Wal Jammah;Islamic State Mozambique | UCDP: IS
renamo | MOZ | Renamo;RENAMO;Mozambican National Resistance | UCDP
rsf | SDN | Rapid Support Forces;RSF | UCDP
janjaweed | SDN | Janjaweed;Janjawid | UCDP: Janjaweed
jem | SDN | Justice and Equality Movement;JEM | UCDP
sla | SDN | Sudan Liberation Army;Sudan Liberation Movement;Sudan Liberation Movement/Army;SLM/A;SLA | UCDP: SLM/A
splm-n | SDN | SPLM-N;Sudan People's Liberation Movement-North | UCDP: SPLM/A-North
spla | SSD | SPLA;Sudan People's Liberation Army;SPLM;Sudan People's Liberation Movement | UCDP: SPLM/A
splm-io | SSD | SPLM-IO;SPLA-IO;Sudan People's Liberation Army-In Opposition;Sudan People's Liberation Movement-in-Opposition | UCDP: SPLM/A in Opposition
nas | SSD | National Salvation Front | UCDP: NAS
seleka | CAF | Seleka;Séléka | UCDP
anti-balaka | CAF | Anti-balaka;anti-Balaka;anti-balaka | UCDP
cpc | CAF | Coalition of Patriots for Change | UCDP: CPC
upc-caf | CAF | Union for Peace in the Central African Republic | UCDP: UPC
fact | TCD | Front for Change and Concord in Chad;FACT | UCDP
lna | LBY | Libyan National Army;LNA;Libyan Arab Armed Forces;LAAF | UCDP: Forces of the House of Representatives
libya-dawn | LBY | Libya Dawn | UCDP non-state
ntc-libya | LBY | National Transitional Council | UCDP: NTC
lurd | LBR | Liberians United for Reconciliation and Democracy;LURD | UCDP
ruf | SLE | Revolutionary United Front | UCDP: RUF
fnci | CIV | Forces Nouvelles;New Forces | UCDP: FN
mfdc | SEN | Movement of Democratic Forces of Casamance;MFDC | UCDP
polisario | ESH | Polisario Front;Polisario;Frente Polisario | UCDP: POLISARIO
farc | COL | FARC;Revolutionary Armed Forces of Colombia;FARC-EP | UCDP
eln | COL | ELN;Ejército de Liberación Nacional;National Liberation Army;Army of National Liberation | UCDP
m-19 | COL | M-19;M19;19 April Movement;19th of April Movement | UCDP
auc | COL | United Self-Defense Forces of Colombia;AUC | UCDP
gulf-clan | COL | Gulf Clan;Clan del Golfo | UCDP non-state
fmln | SLV | FMLN;Farabundo Marti National Liberation Front;Farabundo Martí National Liberation Front | UCDP
urng | GTM | URNG;Guatemalan National Revolutionary Unity | UCDP
contras | NIC | Contras;Contra;Nicaraguan Resistance | UCDP: Contras/FDN
shining-path | PER | Shining Path;Sendero Luminoso | UCDP
mrta | PER | MRTA;Tupac Amaru Revolutionary Movement;Túpac Amaru Revolutionary Movement | UCDP
fpmr | CHL | Manuel Rodriguez Patriotic Front;FPMR | public record
ezln | MEX | Zapatista Army of National Liberation;EZLN;Zapatistas | UCDP
sinaloa | MEX | Sinaloa Cartel | UCDP non-state
cjng | MEX | Jalisco New Generation Cartel;CJNG | UCDP non-state
g9 | HTI | G9;Viv Ansanm | UCDP non-state
ira | GBR | IRA;Irish Republican Army;Provisional IRA | UCDP: PIRA
real-ira | GBR | Real IRA | UCDP: RIRA
eta | ESP | ETA;Basque Homeland and Freedom | UCDP
uck | XKX | Kosovo Liberation Army;KLA;UCK | UCDP: UCK
nla-mkd | MKD | National Liberation Army | UCDP: UCK
chechen-republic | RUS | Chechen Republic of Ichkeria | UCDP
caucasus-emirate | RUS | Caucasus Emirate;Imarat Kavkaz | UCDP: Forces of the Caucasus Emirate
artsakh | - | Nagorno-Karabakh Defense Army;Nagorno-Karabakh Defence Army;Artsakh Defense Army;Artsakh Defence Army;Karabakh Defense Army;Republic of Artsakh;Nagorno-Karabakh Republic | UCDP: Republic of Artsakh
abkhazia | GEO | Republic of Abkhazia | UCDP
south-ossetia | GEO | Republic of South Ossetia | UCDP
transnistria | MDA | Pridnestrovian Moldavian Republic | UCDP: PMR
dpr | UKR | Donetsk People's Republic;DPR;DNR | UCDP: DPR
lpr | UKR | Luhansk People's Republic;Lugansk People's Republic;LPR;LNR | UCDP: LPR
wagner | RUS | Wagner Group;Wagner;PMC Wagner;Wagner PMC;Africa Corps | UCDP: Wagner Group
[military]
asayish | SYR | Asayish;Asayesh | Internal security forces of the Autonomous Administration of North and East Syria
peshmerga | IRQ | Peshmerga;peshmerga;Peshmergas | state: Kurdistan Region of Iraq, constitution art. 121
azov | UKR | Azov Regiment;Azov Battalion;Azov Brigade;Azov | state: National Guard of Ukraine
kadyrovites | RUS | Kadyrovites;Kadyrovtsy | state: National Guard of Russia
irgc | IRN | Islamic Revolutionary Guard Corps;Revolutionary Guards;Revolutionary Guard;Iranian Revolutionary Guards;IRGC;Quds Force | state: constitution of Iran art. 150
basij | IRN | Basij | state: Islamic Revolutionary Guard Corps
idf | ISR | Israel Defense Forces;Israeli Defense Forces;Israel Defence Forces;Israeli Defence Forces;IDF | state: Basic Law, The Army
tatmadaw | MMR | Tatmadaw;Sit-Tat | state: constitution of Myanmar ch. VII
saf-sudan | SDN | Sudanese Armed Forces;SAF | state: armed forces of Sudan
endf | ETH | Ethiopian National Defense Force;Ethiopian National Defence Force;ENDF | state: constitution of Ethiopia art. 87
fardc | COD | FARDC | state: armed forces of the DR Congo
ssdf | SSD | South Sudan People's Defence Forces;SSPDF | state: armed forces of South Sudan
national-guard-rus | RUS | Rosgvardia;Rosgvardiya | state: decree of 2016
fsb | RUS | Federal Security Service;FSB | state: federal law of 1995
sbu | UKR | Security Service of Ukraine;SBU | state: law of 1992
gur | UKR | Main Directorate of Intelligence;HUR | state: Ministry of Defence of Ukraine
mossad | ISR | Mossad | state: office of the prime minister
shin-bet | ISR | Shin Bet | state: General Security Service Law of 2002
isi | PAK | Inter-Services Intelligence;ISI | state: armed forces of Pakistan
cia | USA | CIA;Central Intelligence Agency | state: National Security Act of 1947
centcom | USA | CENTCOM;U.S. Central Command;US Central Command;Central Command | state: Department of Defense
africom | USA | AFRICOM;U.S. Africa Command;US Africa Command | state: Department of Defense
isaf | - | ISAF;International Security Assistance Force | UN Security Council resolution 1386
inherent-resolve | - | Operation Inherent Resolve;Combined Joint Task Force Operation Inherent Resolve;Combined Joint Task Force - Operation Inherent Resolve;CJTF-OIR;Global Coalition to Defeat ISIS;Global Coalition Against Daesh | inherentresolve.mil
kfor | - | KFOR | UN Security Council resolution 1244
amisom | SOM | AMISOM;ATMIS;African Union Mission in Somalia | UN Security Council resolution 1744
gna-forces | LBY | Volcano of Rage | UCDP: Government of Libya
`)
