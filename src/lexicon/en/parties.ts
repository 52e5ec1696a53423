/**
 * Armed groups, organisations and media as friends and foes name them. One line each: id | kind | country or
 * empty | names, the first the one shown | where the entry is from.
 *
 * Rule of entry: parties of conflicts since 2000 in the UCDP lists of non-state actors, bodies that report on or
 * mediate in them, agencies that reports credit. All names of a party stand on one line whoever uses them.
 */
import type { Actor } from '../../record/record.js'

export interface Party {
  readonly id: string
  readonly kind: Actor['kind']
  readonly country: string | null
  readonly names: readonly string[]
  readonly from: string
}

const table = `
islamic-state|armed-group||Islamic State;IS;ISIS;ISIL;Daesh;Da'esh;Islamic State group;IS group;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant|UCDP 234
al-qaeda|armed-group||al-Qaeda;al-Qaida;al Qaeda;al-Qa'ida|UCDP 769
nusra-front|armed-group|SYR|al-Nusra Front;Nusra Front;Jabhat al-Nusra;Jabhat Fateh al-Sham;Hayat Tahrir al-Sham;HTS|UCDP 1076
jaysh-al-islam|armed-group|SYR|Jaysh al-Islam;Jaish al-Islam;Army of Islam;Islam Army|UCDP
ahrar-al-sham|armed-group|SYR|Ahrar al-Sham;Ahrar ash-Sham|UCDP
free-syrian-army|armed-group|SYR|Free Syrian Army;FSA;Syrian National Army|UCDP 1025
sdf|armed-group|SYR|Syrian Democratic Forces;SDF;Syria Democratic Forces;Syrian Democratic Force|UCDP 6036
ypg|armed-group|SYR|YPG;People's Protection Units;Peoples Protection Units;Kurdish People's Protection Units;YPJ|UCDP
pyd|armed-group|SYR|PYD;Democratic Union Party|UCDP
pkk|armed-group|TUR|PKK;Kurdistan Workers' Party;Kurdistan Workers Party|UCDP 323
hezbollah|armed-group|LBN|Hezbollah;Hizbollah;Hizbullah;Hezbullah|UCDP 195
hamas|armed-group|PSE|Hamas;Qassam Brigades;al-Qassam Brigades;Izz ad-Din al-Qassam Brigades|UCDP 209
islamic-jihad|armed-group|PSE|Palestinian Islamic Jihad;Islamic Jihad;al-Quds Brigades|UCDP 210
fatah|organisation|PSE|Fatah|UCDP 205
houthis|armed-group|YEM|Houthis;Houthi;Huthi;Huthis;Ansar Allah;Ansarullah|UCDP 870
stc|armed-group|YEM|Southern Transitional Council;STC|UCDP
aqap|armed-group|YEM|al-Qaeda in the Arabian Peninsula;AQAP|UCDP 881
taliban|armed-group|AFG|Taliban;Taleban;Islamic Emirate|UCDP 303
haqqani|armed-group|AFG|Haqqani network|UCDP
ttp|armed-group|PAK|Tehrik-i-Taliban Pakistan;TTP;Pakistani Taliban|UCDP 847
baloch-la|armed-group|PAK|Baloch Liberation Army;BLA|UCDP
lashkar|armed-group|PAK|Lashkar-e-Taiba;Lashkar-e-Toiba|UCDP
naxalites|armed-group|IND|Maoists;Naxalites;Naxals;Communist Party of India (Maoist)|UCDP 162
ltte|armed-group|LKA|LTTE;Tamil Tigers;Liberation Tigers of Tamil Eelam|UCDP 288
arsa|armed-group|MMR|Arakan Rohingya Salvation Army;ARSA|UCDP
arakan-army|armed-group|MMR|Arakan Army|UCDP
tatmadaw|military|MMR|Tatmadaw|UCDP
kia|armed-group|MMR|Kachin Independence Army;KIA|UCDP
abu-sayyaf|armed-group|PHL|Abu Sayyaf;ASG|UCDP 250
milf|armed-group|PHL|Moro Islamic Liberation Front;MILF|UCDP 251
npa|armed-group|PHL|New People's Army;NPA|UCDP
boko-haram|armed-group|NGA|Boko Haram;ISWAP;Islamic State West Africa Province|UCDP 1051
jnim|armed-group|MLI|JNIM;Jama'at Nasr al-Islam wal Muslimin|UCDP
aqim|armed-group||al-Qaeda in the Islamic Maghreb;AQIM|UCDP 539
al-shabaab|armed-group|SOM|al-Shabaab;al-Shabab;al Shabaab;al Shabab|UCDP 717
m23|armed-group|COD|M23;March 23 Movement|UCDP 1111
adf|armed-group|COD|Allied Democratic Forces;ADF|UCDP 488
lra|armed-group|UGA|Lord's Resistance Army;LRA|UCDP 488
rsf|armed-group|SDN|Rapid Support Forces;RSF|UCDP
janjaweed|armed-group|SDN|Janjaweed|UCDP
jem|armed-group|SDN|Justice and Equality Movement;JEM|UCDP 579
spla|armed-group|SSD|SPLA;Sudan People's Liberation Army;SPLM|UCDP
tplf|armed-group|ETH|TPLF;Tigray People's Liberation Front;Tigray Defence Forces;Tigrayan forces|UCDP
ola|armed-group|ETH|Oromo Liberation Army;OLA;Oromo Liberation Front;Shene|UCDP
fano|armed-group|ETH|Fano|UCDP
seleka|armed-group|CAF|Seleka;Séléka|UCDP
anti-balaka|armed-group|CAF|Anti-balaka;anti-Balaka|UCDP
lna|armed-group|LBY|Libyan National Army;LNA;Libyan Arab Armed Forces|UCDP
gna|government|LBY|Government of National Accord;GNA|UCDP
polisario|armed-group|ESH|Polisario;Polisario Front|UCDP
farc|armed-group|COL|FARC;Revolutionary Armed Forces of Colombia|UCDP 743
eln|armed-group|COL|ELN;National Liberation Army|UCDP 744
fmln|armed-group|SLV|FMLN;Farabundo Marti National Liberation Front|UCDP
shining-path|armed-group|PER|Shining Path;Sendero Luminoso|UCDP
mrta|armed-group|PER|MRTA;Tupac Amaru Revolutionary Movement|UCDP
artsakh|armed-group||Nagorno-Karabakh Defense Army;Artsakh Defense Army;Artsakh Defence Army;Defense Army|UCDP
dpr|armed-group|UKR|Donetsk People's Republic;DPR;DNR|UCDP
lpr|armed-group|UKR|Luhansk People's Republic;LPR;LNR|UCDP
wagner|armed-group|RUS|Wagner;Wagner Group|UCDP
azov|military|UKR|Azov Regiment;Azov Battalion;Azov|UCDP
kdp|organisation|IRQ|Kurdistan Democratic Party;KDP|UCDP
peshmerga|military|IRQ|Peshmerga;peshmerga|UCDP
hashd|armed-group|IRQ|Popular Mobilisation Forces;Popular Mobilization Forces;PMF;Hashd al-Shaabi|UCDP
kataib|armed-group|IRQ|Kataib Hezbollah;Kata'ib Hezbollah|UCDP
irgc|military|IRN|Revolutionary Guards;Islamic Revolutionary Guard Corps;IRGC;Quds Force|public record
idf|military|ISR|Israel Defense Forces;Israeli Defense Forces;IDF|public record
eta|armed-group|ESP|ETA|UCDP
ira|armed-group|GBR|IRA;Irish Republican Army|UCDP
un|organisation||United Nations;UN;U.N.|un.org
unsc|organisation||UN Security Council;U.N. Security Council;Security Council;United Nations Security Council|un.org
unhcr|organisation||UNHCR|un.org
unicef|organisation||UNICEF;Unicef|un.org
ocha|organisation||OCHA|un.org
nato|organisation||NATO;Nato|nato.int
isaf|military||ISAF;International Security Assistance Force|nato.int
eu|organisation||European Union;EU;E.U.|europa.eu
au|organisation||African Union|au.int
arab-league|organisation||Arab League|public record
osce|organisation||OSCE;Organization for Security and Co-operation in Europe|osce.org
minsk-group|organisation||Minsk Group;OSCE Minsk Group|osce.org
csto|organisation||CSTO;Collective Security Treaty Organization|public record
icrc|organisation||Red Cross;ICRC;International Committee of the Red Cross;Red Crescent|icrc.org
msf|organisation||Doctors Without Borders;MSF;Medecins Sans Frontieres;Médecins Sans Frontières|msf.org
amnesty|organisation||Amnesty International;Amnesty|amnesty.org
hrw|organisation||Human Rights Watch;HRW|hrw.org
sohr|organisation|SYR|Syrian Observatory for Human Rights;SOHR;Observatory|public record
white-helmets|organisation|SYR|White Helmets;Syrian Civil Defence;Syria Civil Defence|public record
inherent-resolve|military||Operation Inherent Resolve;Combined Joint Task Force Operation Inherent Resolve;CJTF-OIR;Global Coalition to Defeat ISIS|public record
afp|media||AFP;Agence France-Presse;Agence France Presse|public record
reuters|media||Reuters|public record
ap|media||Associated Press;AP|public record
tass|media|RUS|TASS|public record
interfax|media|RUS|Interfax|public record
ria|media|RUS|RIA;RIA Novosti|public record
sana|media|SYR|SANA|public record
anadolu|media|TUR|Anadolu;Anadolu Agency|public record
xinhua|media|CHN|Xinhua|public record
bbc|media|GBR|BBC|public record
cnn|media|USA|CNN|public record
al-jazeera|media|QAT|Al Jazeera;al-Jazeera;Al-Jazeera|public record
`

export const parties: readonly Party[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [id, kind, country, names, from] = line.split('|') as [string, Actor['kind'], string, string, string]
    return { id, kind, country: country || null, names: names.split(';'), from }
  })
