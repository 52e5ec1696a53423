/**
 * Organisations of states, monitors, relief and rights organisations, parties of peace and politics, and media.
 *
 * Rule of entry: a body that mediates in, counts in, reports from or gives aid in conflicts since 1990, of whatever
 * side; media of all parties of the conflicts that the project has files for, state-owned or not. All names of a
 * body stand on one line. The source is its own site or charter; that a body is listed says nothing of its trust.
 */
import { readParties } from './party.js'

export const organisations = readParties(`
[organisation]
un | - | United Nations;UN;U.N.;United Nations Organization;Uno | un.org
unsc | - | UN Security Council;U.N. Security Council;United Nations Security Council;Security Council | UN Charter ch. V
unga | - | UN General Assembly;U.N. General Assembly;United Nations General Assembly;General Assembly | UN Charter ch. IV
unhcr | - | UNHCR;UN refugee agency;U.N. refugee agency;UN High Commissioner for Refugees;U.N. High Commissioner for Refugees | unhcr.org
ohchr | - | OHCHR;UN human rights office;U.N. human rights office;UN Human Rights Office;Office of the United Nations High Commissioner for Human Rights | ohchr.org
unicef | - | UNICEF;Unicef;United Nations Children's Fund | unicef.org
ocha | - | OCHA;UN Office for the Coordination of Humanitarian Affairs;Office for the Coordination of Humanitarian Affairs | unocha.org
wfp | - | World Food Programme;World Food Program;WFP | wfp.org
who | - | World Health Organization;World Health Organisation;WHO | who.int
unrwa | - | UNRWA;United Nations Relief and Works Agency;UN Relief and Works Agency | unrwa.org
iom | - | International Organization for Migration;International Organisation for Migration;IOM | iom.int
iaea | - | IAEA;International Atomic Energy Agency | iaea.org
opcw | - | OPCW;Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons | opcw.org
unesco | - | UNESCO | unesco.org
unama | AFG | UNAMA;UN Assistance Mission in Afghanistan | UN Security Council resolution 1401
unami | IRQ | UNAMI;UN Assistance Mission for Iraq | UN Security Council resolution 1500
unifil | LBN | UNIFIL | UN Security Council resolution 425
minusma | MLI | MINUSMA | UN Security Council resolution 2100
monusco | COD | MONUSCO | UN Security Council resolution 1925
icc | - | International Criminal Court;ICC | Rome Statute
icj | - | International Court of Justice;ICJ | UN Charter ch. XIV
nato | - | NATO;Nato;North Atlantic Treaty Organization;North Atlantic Alliance | nato.int
eu | - | European Union;EU;E.U.;Brussels | europa.eu
european-commission | - | European Commission | europa.eu
european-parliament | - | European Parliament | europa.eu
council-of-europe | - | Council of Europe | coe.int
osce | - | OSCE;Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Cooperation in Europe | osce.org
minsk-group | - | OSCE Minsk Group;Minsk Group | osce.org
au | - | African Union | au.int
ecowas | - | ECOWAS;Economic Community of West African States | ecowas.int
igad | - | IGAD;Intergovernmental Authority on Development | igad.int
sadc | - | SADC;Southern African Development Community | sadc.int
eac | - | East African Community | eac.int
arab-league | - | Arab League;League of Arab States | leagueofarabstates.net
gcc | - | Gulf Cooperation Council;GCC | gcc-sg.org
oic | - | Organisation of Islamic Cooperation;Organization of Islamic Cooperation;OIC | oic-oci.org
asean | - | ASEAN | asean.org
oas | - | Organization of American States;OAS | oas.org
cis | - | Commonwealth of Independent States;CIS | cis.minsk.by
csto | - | CSTO;Collective Security Treaty Organization;Collective Security Treaty Organisation | odkb-csto.org
sco | - | Shanghai Cooperation Organisation;Shanghai Cooperation Organization | sectsco.org
g7 | - | G7;Group of Seven | public record
g20 | - | G20;Group of 20 | public record
icrc | - | ICRC;International Committee of the Red Cross;Red Cross | icrc.org
ifrc | - | International Federation of Red Cross and Red Crescent Societies;IFRC | ifrc.org
red-crescent | - | Red Crescent | ifrc.org
syrian-red-crescent | SYR | Syrian Arab Red Crescent;Syrian Red Crescent | ifrc.org
palestine-red-crescent | PSE | Palestine Red Crescent Society;Palestinian Red Crescent;Palestine Red Crescent | ifrc.org
msf | - | Doctors Without Borders;MSF;Medecins Sans Frontieres;Médecins Sans Frontières | msf.org
save-the-children | - | Save the Children | savethechildren.net
oxfam | - | Oxfam | oxfam.org
nrc | - | Norwegian Refugee Council | nrc.no
amnesty | - | Amnesty International;Amnesty | amnesty.org
hrw | - | Human Rights Watch;HRW | hrw.org
crisis-group | - | International Crisis Group;Crisis Group | crisisgroup.org
rsf-press | - | Reporters Without Borders | rsf.org
cpj | - | Committee to Protect Journalists;CPJ | cpj.org
acled | - | ACLED;Armed Conflict Location & Event Data Project;Armed Conflict Location and Event Data Project | acleddata.com
ucdp | - | UCDP;Uppsala Conflict Data Program | ucdp.uu.se
airwars | - | Airwars | airwars.org
bellingcat | - | Bellingcat | bellingcat.com
isw | USA | Institute for the Study of War;ISW | understandingwar.org
sohr | SYR | Syrian Observatory for Human Rights;SOHR;Syrian Observatory | syriahr.com
snhr | SYR | Syrian Network for Human Rights;SNHR | snhr.org
vdc | SYR | Violations Documentation Center;Violations Documentation Centre;VDC | vdc-sy.net
lcc | SYR | Local Coordination Committees;LCC | public record
white-helmets | SYR | White Helmets;Syrian Civil Defence;Syrian Civil Defense;Syria Civil Defence;Syria Civil Defense | syriacivildefence.org
syrian-national-coalition | SYR | Syrian National Coalition;National Coalition for Syrian Revolutionary and Opposition Forces;High Negotiations Committee | public record
btselem | ISR | B'Tselem | btselem.org
gaza-health | PSE | Gaza Health Ministry;Gaza's Health Ministry;Health Ministry in Gaza;Gaza Ministry of Health | public record
plo | PSE | Palestine Liberation Organization;Palestine Liberation Organisation;PLO | UN General Assembly resolution 3237
fatah | PSE | Fatah | UCDP
pyd | SYR | PYD;Democratic Union Party | public record
kdp | IRQ | Kurdistan Democratic Party;KDP | public record
puk | IRQ | Patriotic Union of Kurdistan;PUK | public record
muslim-brotherhood | EGY | Muslim Brotherhood | public record
[government]
krg | IRQ | Kurdistan Regional Government;KRG | constitution of Iraq art. 117
gna | LBY | Government of National Accord;GNA | UN Security Council resolution 2259
hor | LBY | House of Representatives | Libyan Political Agreement of 2015
palestinian-authority | PSE | Palestinian Authority;Palestinian National Authority | Oslo accords
duma | RUS | State Duma;Duma | constitution of Russia
verkhovna-rada | UKR | Verkhovna Rada | constitution of Ukraine
knesset | ISR | Knesset | Basic Law, The Knesset
us-congress | USA | U.S. Congress;US Congress | constitution of the United States
state-department | USA | State Department;U.S. State Department;US State Department;Department of State | state.gov
pentagon | USA | Pentagon;Department of Defense;Defense Department | defense.gov
foreign-office | GBR | Foreign Office | gov.uk
presidential-leadership-council | YEM | Presidential Leadership Council | decree of 2022
transitional-sovereignty-council | SDN | Sovereignty Council;Transitional Sovereignty Council | declaration of 2019
[media]
afp | FRA | AFP;Agence France-Presse;Agence France Presse | afp.com
reuters | GBR | Reuters;Thomson Reuters | reuters.com
ap | USA | Associated Press;AP | ap.org
upi | USA | UPI;United Press International | upi.com
dpa | DEU | dpa;Deutsche Presse-Agentur | dpa.com
efe | ESP | EFE | efe.com
ansa | ITA | ANSA | ansa.it
tass | RUS | TASS;ITAR-TASS;Itar-Tass | tass.com
interfax | RUS | Interfax;Interfax-AVN | interfax.ru
ria | RUS | RIA Novosti;RIA | ria.ru
sputnik | RUS | Sputnik;RT;Russia Today | public record
ukrinform | UKR | Ukrinform | ukrinform.net
ukrainska-pravda | UKR | Ukrainska Pravda | pravda.com.ua
interfax-ukraine | UKR | Interfax-Ukraine | interfax.com.ua
armenpress | ARM | Armenpress;ARMENPRESS | armenpress.am
azertac | AZE | Azertac;AZERTAC;Azertag;APA;Trend News Agency | azertag.az
xinhua | CHN | Xinhua;Xinhua News Agency | news.cn
kyodo | JPN | Kyodo;Kyodo News | kyodonews.net
yonhap | KOR | Yonhap;Yonhap News Agency | yna.co.kr
kcna | PRK | KCNA;Korean Central News Agency | kcna.kp
pti | IND | PTI;Press Trust of India | ptinews.com
ani | IND | ANI;Asian News International | aninews.in
anadolu | TUR | Anadolu Agency;Anadolu | aa.com.tr
trt | TUR | TRT;TRT World | trt.net.tr
sana | SYR | SANA;Syrian Arab News Agency | sana.sy
nna | LBN | National News Agency | nna-leb.gov.lb
al-manar | LBN | Al-Manar;al-Manar | almanar.com.lb
irna | IRN | IRNA;Islamic Republic News Agency | irna.ir
fars | IRN | Fars;Fars News Agency | farsnews.ir
tasnim | IRN | Tasnim;Tasnim News Agency | tasnimnews.com
press-tv | IRN | Press TV | presstv.ir
wafa | PSE | WAFA;Wafa | wafa.ps
kan | ISR | Kan | kan.org.il
haaretz | ISR | Haaretz;Ha'aretz | haaretz.com
times-of-israel | ISR | Times of Israel;Jerusalem Post | public record
spa | SAU | SPA;Saudi Press Agency | spa.gov.sa
al-arabiya | SAU | Al Arabiya;al-Arabiya;Al-Arabiya | alarabiya.net
wam | ARE | WAM;Emirates News Agency | wam.ae
saba | YEM | Saba News Agency;Saba | public record
al-masirah | YEM | Al-Masirah;al-Masirah;Al Masirah | public record
mena | EGY | Middle East News Agency;MENA | public record
suna | SDN | SUNA;Sudan News Agency | suna-sd.net
ena | ETH | Ethiopian News Agency;ENA;Fana Broadcasting | ena.et
dimtsi-weyane | ETH | Dimtsi Weyane;Tigrai TV | public record
amaq | - | Amaq;Aamaq;A'maq;Aamaq news agency;Amaq News Agency;Amaq news agency | public record
al-jazeera | QAT | Al Jazeera;al-Jazeera;Al-Jazeera;Aljazeera | aljazeera.com
bbc | GBR | BBC | bbc.co.uk
cnn | USA | CNN | cnn.com
nyt | USA | New York Times;NYT | nytimes.com
washington-post | USA | Washington Post | washingtonpost.com
wsj | USA | Wall Street Journal | wsj.com
guardian | GBR | Guardian | theguardian.com
rferl | USA | Radio Free Europe/Radio Liberty;Radio Free Europe;RFE/RL | rferl.org
voa | USA | Voice of America;VOA | voanews.com
dw | DEU | Deutsche Welle;DW | dw.com
france24 | FRA | France 24 | france24.com
rudaw | IRQ | Rudaw | rudaw.net
dawn | PAK | Dawn newspaper | dawn.com
tolo | AFG | Tolo News;TOLOnews | tolonews.com
khaama | AFG | Khaama Press | khaama.com
`)
