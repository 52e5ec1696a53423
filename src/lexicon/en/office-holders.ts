/**
 * Holders of public office whom reports on conflicts name: heads of state and of government, ministers of foreign
 * affairs and of defence, commanders and leaders of parties, with the days of their office.
 *
 * Rule of entry: both (or all) parties of a conflict that the project has a file for, and the states that mediate
 * in them, with the same offices for each where the office exists. One line each: who the office is of (ISO 3166-1
 * alpha-3, or a party's id) | office | name; other spellings; surname | first and last day or year in office, the
 * last left out where the line was written in office. Public record; no private person enters.
 */
export interface OfficeHolder {
  /** ISO 3166-1 alpha-3 of a state, or the id of a party. */
  readonly of: string
  /** president, prime minister, foreign minister, defence minister, leader, spokesman */
  readonly office: string
  readonly names: readonly string[]
  /** ISO day, month or year, inclusive; an open end is null. */
  readonly from: string
  readonly to: string | null
}

const table = `
ARM|president|Armen Sarkissian;Armen Sarkisian|2018-04|2022-01
ARM|president|Serzh Sargsyan;Serzh Sarkisian|2008-04|2018-04
ARM|prime minister|Nikol Pashinyan;Nikol Pashinian;Pashinyan;Pashinian|2018-05|
ARM|foreign minister|Zohrab Mnatsakanyan;Zohrab Mnatsakanian;Mnatsakanyan|2018-05|2020-11
ARM|foreign minister|Ararat Mirzoyan;Mirzoyan|2021-08|
ARM|defence minister|David Tonoyan;Davit Tonoyan;Tonoyan|2018-05|2020-11
AZE|president|Ilham Aliyev;Ilham Aliev|2003-10|
AZE|prime minister|Ali Asadov;Asadov|2019-10|
AZE|foreign minister|Jeyhun Bayramov;Bayramov|2020-07|
AZE|foreign minister|Elmar Mammadyarov;Mammadyarov|2004-04|2020-07
AZE|defence minister|Zakir Hasanov;Hasanov|2013-10|
artsakh|president|Arayik Harutyunyan;Harutyunyan|2020-05|2023-09
RUS|president|Vladimir Putin;Putin|2012-05|
RUS|president|Dmitry Medvedev;Dmitri Medvedev;Medvedev|2008-05|2012-05
RUS|prime minister|Mikhail Mishustin;Mishustin|2020-01|
RUS|foreign minister|Sergei Lavrov;Sergey Lavrov;Lavrov|2004-03|
RUS|defence minister|Sergei Shoigu;Sergey Shoigu;Shoigu|2012-11|2024-05
UKR|president|Volodymyr Zelenskyy;Volodymyr Zelensky;Volodymyr Zelenskiy;Zelenskyy;Zelensky;Zelenskiy|2019-05|
UKR|president|Petro Poroshenko;Poroshenko|2014-06|2019-05
UKR|prime minister|Denys Shmyhal;Shmyhal|2020-03|2025-07
UKR|foreign minister|Dmytro Kuleba;Kuleba|2020-03|2024-09
UKR|defence minister|Oleksii Reznikov;Oleksiy Reznikov;Reznikov|2021-11|2023-09
BLR|president|Alexander Lukashenko;Aleksandr Lukashenko;Lukashenko|1994-07|
TUR|president|Recep Tayyip Erdogan;Recep Tayyip Erdoğan;Tayyip Erdogan;Erdogan;Erdoğan|2014-08|
TUR|foreign minister|Mevlut Cavusoglu;Mevlüt Çavuşoğlu;Cavusoglu;Çavuşoğlu|2015-11|2023-06
TUR|defence minister|Hulusi Akar;Akar|2018-07|2023-06
SYR|president|Bashar al-Assad;Bashar Assad;Bashar al Assad;al-Assad;Assad|2000-07|2024-12-08
SYR|foreign minister|Walid Muallem;Walid al-Moallem;Walid al-Muallem|2006-02|2020-11
SYR|president|Ahmed al-Sharaa;Abu Mohammed al-Golani;Abu Mohammad al-Jolani|2025-01|
IRQ|prime minister|Nouri al-Maliki;Nuri al-Maliki;Maliki|2006-05|2014-09
IRQ|prime minister|Haider al-Abadi;Haidar al-Abadi;Abadi|2014-09|2018-10
IRQ|prime minister|Adil Abdul-Mahdi;Adel Abdul Mahdi;Adil Abdul Mahdi|2018-10|2020-05
IRQ|prime minister|Mustafa al-Kadhimi;Kadhimi|2020-05|2022-10
IRQ|president|Saddam Hussein;Saddam|1979-07|2003-04-09
IRQ|president|Barham Salih|2018-10|2022-10
islamic-state|leader|Abu Bakr al-Baghdadi;Baghdadi|2010|2019-10-27
krg|president|Masoud Barzani;Massoud Barzani;Barzani|2005|2017
IRN|leader|Ali Khamenei;Ayatollah Ali Khamenei;Khamenei|1989-06|
IRN|president|Hassan Rouhani;Hassan Rohani;Rouhani|2013-08|2021-08
IRN|president|Ebrahim Raisi;Raisi|2021-08|2024-05-19
IRN|president|Mahmoud Ahmadinejad;Ahmadinejad|2005-08|2013-08
IRN|foreign minister|Mohammad Javad Zarif;Javad Zarif;Zarif|2013-08|2021-08
irgc|commander|Qassem Soleimani;Qasem Soleimani;Soleimani|1998|2020-01-03
ISR|prime minister|Benjamin Netanyahu;Netanyahu|2009-03|2021-06
ISR|prime minister|Benjamin Netanyahu;Netanyahu|2022-12|
ISR|prime minister|Ariel Sharon|2001-03|2006-04
ISR|prime minister|Ehud Olmert;Olmert|2006-04|2009-03
ISR|defence minister|Yoav Gallant;Gallant|2022-12|2024-11
PSE|president|Mahmoud Abbas;Abu Mazen|2005-01|
PSE|president|Yasser Arafat;Yasir Arafat;Arafat|1996-01|2004-11
hamas|leader|Ismail Haniyeh;Ismail Haniya;Haniyeh|2017-05|2024-07-31
hamas|leader|Yahya Sinwar;Yehya Sinwar;Sinwar|2017-02|2024-10-16
hamas|leader|Khaled Meshaal;Khaled Mashal|1996|2017-05
hezbollah|leader|Hassan Nasrallah;Hasan Nasrallah;Nasrallah|1992-02|2024-09-27
YEM|president|Abdrabbuh Mansur Hadi;Abd-Rabbu Mansour Hadi;Abed Rabbo Mansour Hadi;Mansour Hadi|2012-02|2022-04
YEM|president|Ali Abdullah Saleh|1990-05|2012-02
YEM|president|Rashad al-Alimi|2022-04|
houthis|leader|Abdul-Malik al-Houthi;Abdulmalik al-Houthi;Abdel-Malek al-Houthi|2004|
houthis|spokesman|Yahya Saree;Yahya Sarea|2018|
SAU|leader|Mohammed bin Salman;Mohammad bin Salman|2017-06|
SAU|king|Salman bin Abdulaziz;King Salman|2015-01|
ARE|president|Mohammed bin Zayed;Mohamed bin Zayed|2022-05|
EGY|president|Abdel Fattah al-Sisi;Abdel-Fattah el-Sissi;Abdel Fattah el-Sisi;al-Sisi;Sisi|2014-06|
EGY|president|Hosni Mubarak;Mubarak|1981-10|2011-02-11
ETH|prime minister|Abiy Ahmed;Abiy|2018-04|
tplf|leader|Debretsion Gebremichael;Debretsion|2017-11|
tplf|spokesman|Getachew Reda|2017|
ERI|president|Isaias Afwerki;Isaias|1993-05|
SDN|leader|Abdel Fattah al-Burhan;Abdel-Fattah Burhan;Abdel Fattah Burhan;Burhan|2019-04|
SDN|president|Omar al-Bashir;Omar Hassan al-Bashir;Bashir|1989-06|2019-04-11
rsf|leader|Mohamed Hamdan Dagalo;Mohammed Hamdan Dagalo;Hemedti;Dagalo|2013|
SSD|president|Salva Kiir;Kiir|2011-07|
splm-io|leader|Riek Machar;Machar|2013-12|
LBY|leader|Muammar Gaddafi;Moammar Gadhafi;Muammar Gadhafi;Muammar Qaddafi;Gaddafi;Gadhafi;Qaddafi|1969-09|2011-08
lna|commander|Khalifa Haftar;Khalifa Hifter;Haftar;Hifter|2015-03|
gna|prime minister|Fayez al-Sarraj;Fayez Sarraj;Sarraj|2016-03|2021-03
USA|president|George W. Bush;George Bush|2001-01-20|2009-01-19
USA|president|Barack Obama;Obama|2009-01-20|2017-01-19
USA|president|Donald Trump;Trump|2017-01-20|2021-01-19
USA|president|Joe Biden;Biden|2021-01-20|2025-01-19
USA|foreign minister|John Kerry;Kerry|2013-02|2017-01-19
USA|foreign minister|Mike Pompeo;Pompeo|2018-04|2021-01-19
USA|foreign minister|Antony Blinken;Blinken|2021-01|2025-01-19
USA|foreign minister|Hillary Clinton|2009-01|2013-02
USA|foreign minister|Colin Powell|2001-01|2005-01
USA|foreign minister|Condoleezza Rice|2005-01|2009-01
USA|defence minister|Lloyd Austin|2021-01|2025-01-19
USA|defence minister|Mark Esper|2019-07|2020-11
GBR|prime minister|Tony Blair|1997-05|2007-06
GBR|prime minister|David Cameron|2010-05|2016-07
GBR|prime minister|Theresa May|2016-07|2019-07
GBR|prime minister|Boris Johnson|2019-07|2022-09
FRA|president|Nicolas Sarkozy;Sarkozy|2007-05|2012-05
FRA|president|Francois Hollande;François Hollande;Hollande|2012-05|2017-05
FRA|president|Emmanuel Macron;Macron|2017-05|
DEU|chancellor|Angela Merkel;Merkel|2005-11|2021-12
DEU|chancellor|Olaf Scholz;Scholz|2021-12|2025-05
CHN|president|Xi Jinping|2013-03|
IND|prime minister|Narendra Modi;Modi|2014-05|
PAK|prime minister|Imran Khan|2018-08|2022-04
PAK|prime minister|Shehbaz Sharif|2022-04|
PAK|president|Pervez Musharraf;Musharraf|2001-06|2008-08
AFG|president|Hamid Karzai;Karzai|2001-12|2014-09
AFG|president|Ashraf Ghani|2014-09|2021-08-15
taliban|spokesman|Zabihullah Mujahid|2007|
taliban|leader|Hibatullah Akhundzada;Haibatullah Akhundzada|2016-05|
LKA|president|Mahinda Rajapaksa;Rajapaksa|2005-11|2015-01
ltte|leader|Velupillai Prabhakaran;Prabhakaran|1976|2009-05-18
COL|president|Alvaro Uribe;Álvaro Uribe;Uribe|2002-08|2010-08
COL|president|Juan Manuel Santos|2010-08|2018-08
COD|president|Joseph Kabila;Kabila|2001-01|2019-01
COD|president|Felix Tshisekedi;Félix Tshisekedi;Tshisekedi|2019-01|
RWA|president|Paul Kagame;Kagame|2000-04|
MMR|leader|Min Aung Hlaing|2021-02|
NGA|president|Muhammadu Buhari;Buhari|2015-05|2023-05
GEO|president|Mikheil Saakashvili;Mikhail Saakashvili;Saakashvili|2004-01|2013-11
SRB|president|Slobodan Milosevic;Slobodan Milošević;Milosevic|1989-05|2000-10
un|leader|Ban Ki-moon;Ban Ki-Moon|2007-01|2016-12
un|leader|Antonio Guterres;António Guterres;Guterres|2017-01|
un|leader|Kofi Annan|1997-01|2006-12
nato|leader|Jens Stoltenberg;Stoltenberg|2014-10|2024-09
`

export const officeHolders: readonly OfficeHolder[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [of, office, names, from, to] = line.split('|') as [string, string, string, string, string]
    return { of, office, names: names.split(';'), from, to: to || null }
  })
