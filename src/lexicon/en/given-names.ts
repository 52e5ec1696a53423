/**
 * Given names of men and women, lower case: a name behind one of them is a person's, not a place's
 * (*Jordan* in *Michael Jordan*).
 *
 * Rule of entry: names that are common in the countries whose news is written in English, and in the
 * regions its war reporting is about. Names that are words or well-known places as well (*Chad, Sydney,
 * Virginia, Will*) are left out. Who bears a name plays no part: the list only tells persons from places.
 */
const words = (list: string): string[] => list.trim().split(/\s+/)

export const givenNames: ReadonlySet<string> = new Set(
  words(`
  aaron abby abigail adam adrian agnes aidan aimee alan albert alejandro alex alexander alexandre alexis alfie alfred alice
  alicia alison allan allen allison alyssa amanda amber amelia amy ana andre andrea andreas andres andrew andy angel angela
  angelina angie anita ann anna anne annette annie anthony antoine anton antonio april arnold arthur ashley audrey
  barack barbara barry bart beatrice becky belinda ben benjamin bernard bernie beth betty bev beverly bill billy bob bobby
  bonnie boris brad bradley brandon brenda brendan brent brett brian bruce bryan caitlin caleb calvin cameron carl carla
  carlo carlos carmen carol carole caroline carolyn carrie cassandra catherine cathy cecilia charlene charles charlie charlotte
  chelsea cheryl chloe chris christian christina christine christopher cindy claire clara claude claudia cody colin colleen
  connie connor corey craig cristina crystal curtis cynthia daisy dale damian dan dana daniel daniela danielle danny darren
  daryl dave david dawn dean deanna deborah debra debbie dennis derek derrick diana diane diego dimitri dmitry dmitri dominic
  dominique don donald donna doris dorothy doug douglas duane duncan dustin dwayne dwight dylan earl eddie edgar edith edmund
  eduardo edward edwin eileen elaine eleanor elena eli elijah elisabeth elizabeth ella ellen emily emma emmanuel enrique eric
  erica erik erin ernest ernesto esther ethan eugene eva evan evelyn fabio felipe felix fernando fiona frances francesca
  francesco francis francisco francois frank franklin fred freddie frederick gabriel gabriela gail gareth garry gary gavin
  geoff geoffrey george gerald gerard gina glen glenn gloria gordon grace graham greg gregory guillermo gustavo guy gwen hank
  hannah harold harriet harry harvey hayley heather hector heidi helen henri henry herbert hillary holly howard hugh hugo ian
  ignacio igor irene iris isaac isabel isabella ivan jack jackie jacob jacqueline jacques jaime jake james jamie jan jane janet
  janice jared jason javier jay jean jeanette jeanne jeff jeffrey jenna jennifer jenny jeremy jerome jerry jesse jessica jessie
  jesus jill jim jimmy joan joanna joanne joaquin jodie joe joel johan john johnny jon jonathan jordi jorge jose josef joseph
  josephine josh joshua joyce juan juanita judith judy julia julian juliana julie juliet justin karen karl kate katherine
  kathleen kathryn kathy katie katrina kayla keith kelly ken kenneth kerry kevin kieran kim kimberly kirk kristen kristin kurt
  kyle lance larry laura lauren laurence laurie lawrence leah lee lena leo leon leonard leonardo leroy leslie lewis liam lillian
  linda lindsay lindsey lionel lisa liz lloyd logan lois lori lorraine louis louise luca lucas lucia lucy luigi luis luke lynn
  madeleine maggie manuel marc marcel marcia marco marcos marcus margaret maria marian marianne marie marilyn mario marion
  marjorie mark marlene marta martha martin marvin mary mathew matt matteo matthew maureen maurice max megan melanie melinda
  melissa melvin michael micheal michel michele michelle miguel mike mikhail mildred milton miriam mitch mitchell mitt molly
  monica morgan nadia nancy naomi natalia natalie natasha nathan nathaniel neil nelson newt nicholas nick nicola nicolas nicole
  nigel nikolai nina noah noel nora norma norman oliver olivia oscar owen pablo pamela pat patricia patrick paul paula pauline
  pedro peggy penny perry peter phil philip philippe phillip phoebe phyllis pierre rachel rafael ralph ramon randall randy raul
  ray raymond rebecca regina renee ricardo rich richard rick ricky rita rob robert roberta roberto robin rod roderick rodney
  rodrigo roger roland roman ron ronald ronnie rosa rosemary ross roy ruben russell ruth ryan sabrina sally sam samantha samuel
  sandra sandy sara sarah scott sean sebastian sergei sergey sergio seth shane shannon sharon shaun shawn sheila shelley
  shirley simon sonia sophia sophie stacey stacy stan stanley stefan stella stephanie stephen steve steven stewart stuart
  susan susanna suzanne sylvia tamara tammy tanya tara ted teresa terence terri terry theodore theresa thomas tiffany tim
  timothy tina todd tom tommy toni tony tracey traci tracy trevor tricia tyler valerie vanessa vera vernon veronica vicki
  victor vincent vivian vladimir walter wanda warren wayne wendy wesley wilfred william willie winston xavier yolanda yvonne
  zach zachary zoe
  abbas abd abdallah abdel abdelaziz abdul abdulaziz abdullah abu adel adnan ahmad ahmed ahmet aisha akram ali alaa alieu aliyev
  amin amina amir amjad ammar anas anwar arif asad asghar ashraf asif aslan ayman ayse aziz bashar bashir bassam bilal burhan
  cem dawud ehsan emin emine emre enver erdogan fadi fahd fahad faisal farah farid farouk faruk fatima fatma fawaz fayez fuad
  ghassan habib hadi hafez haidar haider hakan hakim hamad hamid hamza hanan haroon hasan hashim hassan hatem hikmet husam
  husayn hussain hussein ibrahim idris ilham imad imran ismail jaber jabir jafar jalal jamal jamil javad javed kamal kareem karim
  kemal khaled khalid khalil leila layla mahdi maher mahmoud mahmud majid malik mansour marwan maryam mehdi mehmet mohamad
  mohamed mohammad mohammed mohsen moussa muammar mubarak muhammad muhammed murad murat musa mustafa nabil nader nasir nasser nawaz
  nizar noor nouri nuri omar osama osman othman qasim qassem rachid rafik rahim rajab ramzan ramzi rashid recep reza riad riyad
  saad sabah saddam sadiq saeed said saif salah saleh salem salim salman sami samir samira sayed sayyid selim sergio shahid
  shakir sharif sheikh suleiman tahir talal tariq tarek tayyip umar usman walid waleed yahya yasin yasser younis yousef yusuf
  zahra zaid zainab zaki zeid zia ziad ziyad
  aleksandar aleksandr aleksei alexei alexey anatoly andrei andrej andriy andrzej arkady bogdan boyko denis dragan evgeny fyodor
  gennady goran grigory ilya irina ivo iwona jaroslaw jozef kirill ksenia larisa lech leonid ljubisa lyudmila maksim marek maxim
  mykola nadezhda nikola nikolay oksana oleg oleh oleksandr oleksiy olga pavel petro petr piotr radovan ratko roman ruslan
  semyon serhiy slobodan stanislav svetlana sviatoslav tatiana tatyana vadim valentin valentina valery vasily vasyl viktor
  viktoria vitaly vitali vladislav volodymyr vyacheslav yana yegor yelena yevgeny yuri yuriy yulia zoran zurab
  ara aram armen arayik arsen artak ashot davit garik gagik gevorg giorgi hakob hayk hovhannes irakli karen levan mher mikheil
  narek nikol nino robert ruben samvel serzh shushan suren tigran vahan vahram vardan vazgen zaven zohrab
  ajay akhil amit anil anita anjali arun arvind ashok atal deepak dinesh gopal indira jawaharlal kumar lal mahesh manmohan
  manoj mohan mukesh narendra naveen nitin pradeep prakash prasad praveen priya rahul raj rajesh rajiv rakesh ram ramesh ravi
  sachin sanjay sanjeev shankar sharad shiv sonia sunil suresh sushma uday vijay vikram vinod vivek yogi
  aung chandrika gotabaya kim-jong mahinda maung min nyan ranil ratna suu thein velupillai win
  abel abiy adama alassane alpha amadou andualem blaise boubou cheikh daniel debretsion desta emmerson felix getachew goodluck
  hailemariam haile ibrahima idriss isaias issa joao joseph kofi kwame laurent mamadou meles mohammadu moise muhammadu ngozi
  nkosazana olusegun omar oumar ousmane paul pierre riek robert salva samora sekou tedros tesfaye thabo uhuru umaru yoweri
  chiang deng hideki hiroshi hiroyuki hu jiang jun junichiro kenji kenta koji li liu makoto masahiro mao naoto shinzo takashi
  takeshi taro tomoko wang wen xi yang yoko yoshihiko yukio zhang zhao zhou
  `),
)
