/**
 * Who is meant: a text, and phrases in it (`#2`: the second such phrase) with the actor's id. Reports of 14 October
 * 2020, called `r`; `nobody` where a phrase must name no actor.
 */
export interface ActorCase {
  readonly text: string
  readonly expected: readonly (readonly [words: string, id: string])[]
}

const rows = `
Armenia accused Azerbaijan of firing first. | Armenia > state:ARM; Azerbaijan > state:AZE
Baku denied the claim, and Yerevan repeated it. | Baku > government:AZE; Yerevan > government:ARM
The Kremlin said it would send observers. | The Kremlin > government:RUS; it > government:RUS
The White House and the Pentagon declined to comment. | The White House > government:USA; the Pentagon > party:pentagon
Heavy fighting continued in Syria while strikes hit Damascus. | Syria > nobody; Damascus > nobody
Kabul fell within a day. | Kabul > nobody
Talks with Moscow failed. | Moscow > government:RUS
Ankara accused Athens of piracy. | Ankara > government:TUR; Athens > government:GRC
The shelling of Donetsk was blamed on Kyiv. | Kyiv > government:UKR
Two Israelis and a Palestinian died. | Two Israelis > state:ISR; a Palestinian > state:PSE
The Turks withdrew from the town. | The Turks > state:TUR
Azerbaijani forces took four villages. | Azerbaijani forces > military:AZE
The Azerbaijani army opened fire. | The Azerbaijani army > military:AZE
A drone was shot down by Yerevan's armed forces. | Yerevan's armed forces > military:ARM
The armed forces of Armenia shot down a drone. | The armed forces of Armenia > military:ARM
Armenia said its forces had repelled an attack. | its forces > military:ARM; its > state:ARM
Turkish police arrested ten people. | Turkish police > police:TUR
Iraqi troops entered the city. | Iraqi troops > military:IRQ
Russian warplanes bombed the market. | Russian warplanes > military:RUS
The Indian army said three soldiers had died. | The Indian army > military:IND
The government of Sudan agreed to a truce. | The government of Sudan > government:SDN
The Ethiopian government cut the lines. | The Ethiopian government > government:ETH
Lebanese authorities opened an inquiry. | Lebanese authorities > government:LBN
Afghan officials put the toll at nine. | Afghan officials > government:AFG
Syrian rebels shelled the base. | Syrian rebels > armed-group:SYR:rebels
Colombian guerrillas freed a hostage. | Colombian guerrillas > armed-group:COL:guerrillas
Yemeni civilians fled. | Yemeni civilians > civilians:YEM
Militants attacked a convoy. | Militants > report:r:militants
Gunmen killed a judge. | Gunmen > report:r:gunmen
A suicide bomber struck a mosque. | A suicide bomber > report:r:suicide bomber
Residents heard three blasts. | Residents > report:r:residents
Rebels took the hill, activists said. | Rebels > report:r:rebels; activists > report:r:activists
Police fired tear gas. | Police > report:r:police
US-backed rebels crossed the river. | US-backed rebels > report:r:us-backed rebels; US > nobody
The US-led coalition struck a depot. | The US-led coalition > report:r:us-led coalition
Azerbaijan's Defense Ministry denied it. | Azerbaijan's Defense Ministry > ministry:AZE:defence
The Ministry of Defence of Azerbaijan denied it. | The Ministry of Defence of Azerbaijan > ministry:AZE:defence
The Russian Foreign Ministry protested. | The Russian Foreign Ministry > ministry:RUS:foreign
The Armenian defence ministry published a video. | The Armenian defence ministry > ministry:ARM:defence
Georgia's Interior Ministry closed the road. | Georgia's Interior Ministry > ministry:GEO:interior
The Turkish foreign ministry summoned the envoy. | The Turkish foreign ministry > ministry:TUR:foreign
Iraq's Health Ministry counted twelve dead. The ministry asked for blood. | The ministry > ministry:IRQ:health
Syria's Defense Ministry spoke. Turkey's Defense Ministry answered. | Turkey's Defense Ministry > ministry:TUR:defence; Syria's Defense Ministry > ministry:SYR:defence
Ukraine's Defence Ministry said its forces had held. | its forces > military:UKR
The State Department condemned the attack. | The State Department > party:state-department
ISIS claimed the blast. | ISIS > party:islamic-state
ISIL claimed the blast. | ISIL > party:islamic-state
Daesh claimed the blast. | Daesh > party:islamic-state
The Islamic State group claimed the blast. | The Islamic State group > party:islamic-state
Islamic State claimed the blast. | Islamic State > party:islamic-state
IS fighters fled the town. | IS fighters > party:islamic-state
Is the war over? | Is > nobody
They told us nothing. | us > nobody
Taliban fighters killed six policemen. | Taliban fighters > party:taliban
The Taliban said they had taken the fort. | The Taliban > party:taliban; they > party:taliban
Houthi rebels fired a missile. | Houthi rebels > party:houthis
Ansar Allah fired a missile. | Ansar Allah > party:houthis
The Houthi movement denied it. | The Houthi movement > party:houthis
Hezbollah fired rockets. The group said it had struck a post. | The group > party:hezbollah; it > party:hezbollah
Hizbullah fired rockets. | Hizbullah > party:hezbollah
Hamas militants fired mortars. | Hamas militants > party:hamas
Al-Shabaab attacked a hotel. | Al-Shabaab > party:al-shabaab
The al-Shabab group attacked a hotel. | The al-Shabab group > party:al-shabaab
Boko Haram burned the village. | Boko Haram > party:boko-haram
PKK militants ambushed a patrol. | PKK militants > party:pkk
The Kurdistan Workers' Party declared a truce. | The Kurdistan Workers' Party > party:pkk
FARC rebels released two soldiers. | FARC rebels > party:farc
Shining Path guerrillas blew up a pylon. | Shining Path guerrillas > party:shining-path
The Tamil Tigers sank a boat. | The Tamil Tigers > party:ltte
The LTTE sank a boat. | The LTTE > party:ltte
The Rapid Support Forces shelled the market. | The Rapid Support Forces > party:rsf
The RSF shelled the market. | The RSF > party:rsf
The TPLF accused the Ethiopian army of shelling. | The TPLF > party:tplf; the Ethiopian army > military:ETH
M23 rebels entered the town. | M23 rebels > party:m23
Peshmerga fighters held the ridge. | Peshmerga fighters > party:peshmerga
The Syrian Democratic Forces (SDF) took the town. The SDF said its fighters had cleared mines. | The Syrian Democratic Forces > party:sdf; The SDF > party:sdf; its fighters > party:sdf
The Free Syrian Army lost the village. The movement blamed Iran. | The movement > party:free-syrian-army
The Northern Relief Committee (NRC) counted the dead. The NRC said six had died. | The NRC > name:northern relief committee
The IDF said its aircraft had struck a launcher. | The IDF > party:idf
The United Nations called for calm. | The United Nations > party:un
The U.N. called for calm. | The U.N. > party:un
The UN Security Council met. | The UN Security Council > party:unsc
NATO denied the report. The alliance said no aircraft had flown. | NATO > party:nato; The alliance > party:nato
The European Union agreed on sanctions. | The European Union > party:eu
The Red Cross asked for access. | The Red Cross > party:icrc
Human Rights Watch blamed both armies. | Human Rights Watch > party:hrw
Amnesty International published a list. | Amnesty International > party:amnesty
Reuters quoted a doctor. The agency gave no name. | Reuters > party:reuters; The agency > party:reuters
SANA said missiles were shot down. | SANA > party:sana
The Syrian Observatory for Human Rights said ten had died. The Observatory gave no names. | The Syrian Observatory for Human Rights > party:sohr; The Observatory > party:sohr
The OSCE Minsk Group called a meeting. | The OSCE Minsk Group > party:minsk-group
The African Union sent an envoy. | The African Union > party:au
The International Committee of the Red Cross received two bodies. | The International Committee of the Red Cross > party:icrc
President Recep Tayyip Erdogan spoke in Konya. Erdogan said Turkey would help. | Erdogan > person:recep-tayyip-erdogan
Turkish President Erdogan spoke in Konya. He promised help. | He > person:recep-tayyip-erdogan
The Turkish president spoke in Konya. | The Turkish president > person:recep-tayyip-erdogan
The Armenian prime minister spoke on television. | The Armenian prime minister > person:nikol-pashinyan
Armenian Prime Minister Nikol Pashinian spoke on television. | Armenian Prime Minister Nikol Pashinian > person:nikol-pashinyan
Russian Foreign Minister Sergey Lavrov met his counterpart. Lavrov urged restraint. | Lavrov > person:sergei-lavrov; his > person:sergei-lavrov
The Russian foreign minister urged restraint. | The Russian foreign minister > person:sergei-lavrov
Bashar al-Assad gave an interview. Assad denied the charge. | Assad > person:bashar-al-assad
Putin and Macron talked by phone. | Putin > person:vladimir-putin; Macron > person:emmanuel-macron
The Azerbaijani president thanked Turkey. | The Azerbaijani president > person:ilham-aliyev
The French president urged a truce. | The French president > person:emmanuel-macron
The Iranian foreign minister flew to Baku. | The Iranian foreign minister > person:mohammad-javad-zarif
The former Turkish president left. | The former Turkish president > office:TUR:former president
The American vice president flew home. | The American vice president > office:USA:vice president
The Observatory spoke on Thursday. | Thursday > nobody
The Dutch defence minister resigned. | The Dutch defence minister > office:NLD:defence minister
Hikmet Hajiyev, the assistant to the president, denied it. | Hikmet Hajiyev > person:hikmet-hajiyev; the assistant to the president > person:hikmet-hajiyev
Omar Rashid, a spokesman for the Iraqi army, denied it. He said no shell had fallen. | Omar Rashid > person:omar-rashid; He > person:omar-rashid
Vidadi Isayev, the mayor of Barda, counted the dead. Isayev asked for help. | Isayev > person:vidadi-isayev
General Igor Melnik said the line had held. Melnik gave no toll. | Melnik > person:igor-melnik
Houthi spokesman Yahya Saree said the airport was hit. | Yahya Saree > person:yahya-saree
Hezbollah leader Hassan Nasrallah gave a speech. | Hassan Nasrallah > person:hassan-nasrallah
A Hamas spokesman denied it. | A Hamas spokesman > office:hamas:spokesman
A spokesman for the Taliban denied it. | A spokesman for the Taliban > office:taliban:spokesman
A spokesman for the Turkish army denied it. | A spokesman for the Turkish army > office:TUR:spokesman
The Afghan governor blamed insurgents. | The Afghan governor > office:AFG:governor
Ahmed Karimov, a resident of Barda, said he saw the rocket. | Ahmed Karimov > report:r:ahmed karimov; he > report:r:ahmed karimov
Lena Petrova, a teacher, said she hid in the cellar. She lost her home. | Lena Petrova > report:r:lena petrova; she > report:r:lena petrova; She > report:r:lena petrova
Witness Karim Aziz said the bus burned. Aziz ran away. | Aziz > report:r:karim aziz
Nurse Maria Lopez said ten wounded came. | Nurse Maria Lopez > report:r:maria lopez
Maria Ortiz, a spokeswoman for the Colombian army, met Juan Perez, an aide to the Peruvian president. She denied the report. | She > person:maria-ortiz
Armenia and Azerbaijan fought all night. Both sides used artillery. | sides > both:state:ARM+state:AZE
Armenia and Azerbaijan agreed to a truce. The two sides will meet in Geneva. | sides > both:state:ARM+state:AZE
Hamas fired at Israel. The two sides traded blame. | sides > both:party:hamas+state:ISR
Georgia asked for help. The country has no air force. | The country > state:GEO
Iran seized a tanker. It said the ship had broken the law. | It > state:IRN
Rebels from the Army of Dawn attacked. They burned a truck. | They > report:r:rebels
The rebels attacked at night. The rebels later withdrew. | The rebels > report:r:rebels; The rebels#2 > report:r:rebels
The Iraqi army attacked at dawn. The army lost two tanks. | The army > military:IRQ
The Turkish military struck a camp. The military said nine fighters died. | The military > military:TUR
Syrian state television showed the ruins. The channel blamed Israel. | The channel > media:SYR:television
Liwa al-Fajr attacked the airport. | Liwa al-Fajr > name:liwa al-fajr
Fighters of Harakat al-Sabr took a base. | Harakat al-Sabr > name:harakat al-sabr
The River Liberation Front bombed a bridge. The front denied it later. | The River Liberation Front > name:river liberation front
The Eagle Brigade shelled the town. | The Eagle Brigade > name:eagle brigade
The Southern Relief Agency closed its office. | The Southern Relief Agency > name:southern relief agency
Radio Meridian reported the blast. | Radio Meridian > name:radio meridian
Armenia, which denied the report, blamed Turkey. | which > state:ARM; Turkey > state:TUR
The group that bombed the bank fled. | The group > nobody
A group of gunmen attacked a bus. | gunmen > report:r:gunmen
Hamas, which rules the strip, agreed. | which > party:hamas
The officer who fired was arrested. | who > report:r:officer
The Saudi-led coalition struck a bridge. | The Saudi-led coalition > report:r:saudi-led coalition; Saudi > nobody
Saudi Arabia and the United Arab Emirates pulled out. | Saudi Arabia > state:SAU; the United Arab Emirates > state:ARE
North Korean troops crossed the line. | North Korean troops > military:PRK
South Sudan's army shelled the camp. | South Sudan's army > military:SSD
The Sudanese army shelled the camp. | The Sudanese army > military:SDN
The army of South Sudan shelled the camp. | The army of South Sudan > military:SSD
Congolese soldiers fired at M23. | Congolese soldiers > military:COD; M23 > party:m23
The British government paid for the tents. | The British government > government:GBR
American soldiers left the base. | American soldiers > military:USA
The US military said it had struck a camp. | The US military > military:USA; it > military:USA
U.S. forces left the base. | U.S. forces > military:USA
Kurdish forces took the dam. | Kurdish forces > report:r:kurdish forces
Palestinian militants fired rockets. | Palestinian militants > armed-group:PSE:militants
Israeli soldiers shot two men. | Israeli soldiers > military:ISR
Israeli settlers burned a car. | Israeli settlers > civilians:ISR
The Pakistani Taliban claimed the attack. | The Pakistani Taliban > party:ttp
Wagner mercenaries arrived in Bangui. | Wagner mercenaries > party:wagner
Al-Qaeda in the Arabian Peninsula claimed the attack. | Al-Qaeda in the Arabian Peninsula > party:aqap
Lashkar-e-Taiba denied it. | Lashkar-e-Taiba > party:lashkar-e-taiba
Abu Sayyaf gunmen took a hostage. | Abu Sayyaf gunmen > party:abu-sayyaf
The Polisario Front announced a war. | The Polisario Front > party:polisario
Iraq asked for help and the Iraqi army fell back. The parliament voted to send American troops out of the country. | the country > state:IRQ
Syrian troops shelled a Syrian town. Russia denied it. The country has been at war for years. | The country > state:SYR
Naxalites blew up a jeep. | Naxalites > party:naxalites
The Ukrainian Armed Forces struck a depot. | The Ukrainian Armed Forces > military:UKR
The Armed Forces of Ukraine struck a depot. | The Armed Forces of Ukraine > military:UKR
The Russian Navy fired two missiles. | The Russian Navy > military:RUS
Bashar al-Assads forces shelled the camp. | Bashar al-Assads > person:bashar-al-assad
Hezbollahs fighters left the village. | Hezbollahs fighters > party:hezbollah
M-19 guerrillas held the court. | M-19 guerrillas > party:m-19
LET US REMEMBER THE DEAD. | LET > nobody; US > nobody
The army said it had taken the village. | it > report:r:army
Turkey said its jets had struck a camp. Its army denied losses. | its jets > military:TUR; Its army > military:TUR
Armenia's prime minister, Nikol Pashinyan, spoke. He blamed Turkey. | He > person:nikol-pashinyan; Turkey > state:TUR
Ukraine's foreign minister met the Polish president. | Ukraine's foreign minister > person:dmytro-kuleba; the Polish president > office:POL:president
The Kremlin spokesman denied it. | The Kremlin spokesman > office:RUS:spokesman
A spokeswoman for the Russian Foreign Ministry denied it. | A spokeswoman for the Russian Foreign Ministry > office:RUS:spokeswoman
Syria and Iraq closed the border. The two countries blamed Turkey. | Syria > state:SYR; Iraq > state:IRQ; Turkey > state:TUR
Hamas and Fatah signed a pact. Both groups freed prisoners. | Hamas > party:hamas; Fatah > party:fatah
The Taliban and the Afghan government met in Doha. Neither side spoke. | The Taliban > party:taliban; the Afghan government > government:AFG
Colonel Jamal Haddad, commander of the Eagle Brigade, was wounded. Haddad was flown out. | Colonel Jamal Haddad > person:jamal-haddad; Haddad > person:jamal-haddad
Mayor Olena Kravets said two streets had burned. She thanked the firefighters. | Mayor Olena Kravets > person:olena-kravets; She > person:olena-kravets
Villagers buried nine men. They asked for help. | They > report:r:villagers
Doctors Without Borders closed a clinic. The organisation blamed the shelling. | Doctors Without Borders > party:msf; The organisation > party:msf
The UNHCR counted the refugees. | The UNHCR > party:unhcr
The World Health Organization sent kits. | The World Health Organization > party:who
The International Criminal Court opened a case. | The International Criminal Court > party:icc
The Arab League met in Cairo. | The Arab League > party:arab-league
Hutu rebels crossed the lake. | Hutu rebels > report:r:hutu rebels
Eritrean troops shelled the town. | Eritrean troops > military:ERI
The Malian junta expelled the envoy. | The Malian junta > government:MLI
The Egyptian army closed the crossing. | The Egyptian army > military:EGY
Chadian soldiers chased the raiders. | Chadian soldiers > military:TCD
The Nigerian air force bombed a camp. | The Nigerian air force > military:NGA
Filipino marines retook the bridge. | Filipino marines > military:PHL
The Indian government protested. | The Indian government > government:IND
Beijing and Delhi blamed each other. | Beijing > government:CHN; Delhi > government:IND
Tehran denied that it had sent the drones. | Tehran > government:IRN; it > government:IRN
The Pentagon said it had no troops there. | it > party:pentagon
The European Union agreed on sanctions. The bloc froze assets. | The bloc > party:eu
`

const misses = `
The Indian government protested to Islamabad. | Islamabad > government:PAK
The Valley Human Rights Observatory said ten had died. The Observatory gave no names. | The Observatory > name:valley human rights observatory
`

const readCases = (list: string): ActorCase[] =>
  list
    .trim()
    .split('\n')
    .map((row) => {
      const [text, expected] = row.split(' | ') as [string, string]
      return { text, expected: expected.split('; ').map((one) => one.trim().split(' > ') as [string, string]) }
    })

export const actorCases: readonly ActorCase[] = readCases(rows)
/** What the reader gets wrong as yet; one that it gets right moves up. */
export const missedCases: readonly ActorCase[] = readCases(misses)
