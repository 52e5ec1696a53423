// Verbs that report a statement: something said, written, published, shown or found out.
//
// Rule of entry: the verb, with a subject that can speak or show, governs what is said (a clause, a
// quotation, or a noun for it). Sorted by lemma; each with a sentence of our own in which it is the cue.
// The stance is what the speaker does to the content: a denial's content is what is denied. Verbs that
// tell what somebody believes or wants are in attitude-verbs.ts. `denies` is kept for words that say something
// is untrue, not for refusing to speak or to do.
import { cueEntries } from './cue-entry.js'

export const reportingVerbs = cueEntries(
  'statement',
  `
accuse        | accuses  | The ministry accused the rebels of shelling the market.
acknowledge   | confirms | The general acknowledged that the village had been lost.
add           | asserts  | Two bridges were hit, the mayor added.
address       | asserts  | The speaker addressed the fate of the prisoners.
admit         | confirms | The army admitted that its missile had hit the bus.
advise        | demands  | The embassy advised its citizens to leave the city.
affirm        | confirms | The envoy affirmed that the truce was in force.
allege        | accuses  | Residents alleged that soldiers had burned the farm.
announce      | asserts  | The command announced that the siege was over.
answer        | asserts  | "We shall not withdraw," the commander answered.
appeal        | demands  | The council appealed to both sides to stop firing.
argue         | asserts  | The minister argued that the strike was lawful.
ask           | demands  | Families asked where the bodies had been taken.
assert        | asserts  | The group asserted that it held the airport.
assess        | asserts  | Analysts assessed that the column had turned back.
assure        | promises | The governor assured residents that water would return.
attest        | confirms | Doctors attested that the wounds came from shrapnel.
attribute     | accuses  | Officials attributed the blast to a leaking pipe.
aver          | asserts  | The witness averred that no shot had come from the house.
blame         | accuses  | The president blamed the militia for the ambush.
blast         | accuses  | The opposition blasted the raid as a crime.
boast         | asserts  | The commander boasted that his men had taken the hill.
brand         | accuses  | The ministry branded the vote a sham.
brief         | asserts  | Officers briefed reporters on the losses.
broadcast     | asserts  | State television broadcast that the port was safe.
call          | demands  | The envoy called on the army to open the road.
caution       | warns    | The agency cautioned that the count was incomplete.
challenge     | doubts   | The lawyer challenged the army's account.
charge        | accuses  | The opposition charged that the polls were stolen.
cite          | asserts  | The daily cited a medic in the town.
claim         | asserts  | The group claimed that it had shot down a drone.
clarify       | asserts  | The office clarified that the order covered one district.
comment       | asserts  | "It was quiet here," a shopkeeper commented.
complain      | accuses  | Drivers complained that soldiers had taken their trucks.
concede       | confirms | The spokesman conceded that civilians had died.
conclude      | asserts  | The inquiry concluded that a mine had sunk the boat.
condemn       | accuses  | The union condemned the killing of the reporter.
confess       | confirms | The prisoner confessed that he had laid the mine.
confirm       | confirms | The hospital confirmed that nine people had died.
contend       | asserts  | The defence contended that the order was forged.
continue      | asserts  | "Then the roof came down," she continued.
contradict    | denies   | The footage contradicted the army's account.
counter       | asserts  | The rebels countered that they had kept the truce.
criticise     | accuses  | The agency criticised the blocking of aid.
criticize     | accuses  | The agency criticized the blocking of aid.
decline       | doubts   | The spokesman declined to say who gave the order.
decry         | accuses  | Teachers decried the shelling of the school.
declare       | asserts  | The junta declared that the border was shut.
demand        | demands  | The families demanded that the names be published.
denounce      | accuses  | The patriarch denounced the attack as barbaric.
deny          | denies   | The army denied that it had fired the rocket.
describe      | asserts  | A nurse described how the ward filled with smoke.
detail        | asserts  | The report detailed four raids on the camp.
disclose      | asserts  | The ministry disclosed that two ships were lost.
dismiss       | denies   | The government dismissed the report as false.
dispute       | denies   | The army disputed that any civilians were there.
document      | asserts  | The group documented eleven strikes on clinics.
elaborate     | asserts  | He did not elaborate on the plan.
emphasise     | asserts  | The envoy emphasised that talks would go on.
emphasize     | asserts  | The envoy emphasized that talks would go on.
estimate      | asserts  | The agency estimated that 400 people had fled.
exclaim       | asserts  | "They are coming back!" a boy exclaimed.
explain       | asserts  | The engineer explained that the dam was cracked.
express       | asserts  | The council expressed alarm at the fighting.
find          | asserts  | The inquiry found that the convoy was marked.
forecast      | asserts  | The agency forecast that stocks would last a week.
guarantee     | promises | The two states guaranteed that the corridor would stay open.
hail          | asserts  | The president hailed the truce as a turning point.
highlight     | asserts  | The paper highlighted that no warning was given.
hint          | asserts  | The minister hinted that troops might stay.
imply         | asserts  | The statement implied that the pilot was alive.
indicate      | asserts  | Satellite images indicated that the hangar was empty.
inform        | asserts  | The army informed the families that the men were dead.
insist        | asserts  | The mayor insisted that the town had not fallen.
insinuate     | accuses  | The broadcaster insinuated that the victims were fighters.
instruct      | demands  | The governor instructed residents to stay indoors.
interview     | asserts  | The channel interviewed a deserter about the order.
joke          | asserts  | "We ran out of potatoes first," the cook joked.
lament        | asserts  | The bishop lamented that no one had come to help.
maintain      | asserts  | The army maintained that the house was a depot.
mention       | asserts  | The letter mentioned that the road was mined.
narrate       | asserts  | She narrated how they crossed the river.
note          | asserts  | The monitor noted that both sides had fired.
notify        | asserts  | The navy notified the owners that the ship was held.
observe       | asserts  | "They shoot at night," the guard observed.
offer         | promises | The rebels offered to free the crew.
order         | demands  | The general ordered the garrison to hold.
pledge        | promises | The donors pledged to rebuild the clinic.
point         | asserts  | The analyst pointed out that the bridge was intact.
portray       | asserts  | State media portrayed the retreat as a regrouping.
post          | asserts  | The governor posted that the alert was over.
praise        | asserts  | The minister praised the defenders of the town.
preach        | demands  | The cleric preached that the young should enlist.
predict       | asserts  | The envoy predicted that the talks would fail.
proclaim      | asserts  | The council proclaimed that the province was free.
promise       | promises | The commander promised that prisoners would be fed.
pronounce     | asserts  | The court pronounced the decree void.
propose       | demands  | The mediator proposed that both armies pull back.
protest       | accuses  | The embassy protested that its flag was burned.
publish       | asserts  | The group published a list of the dead.
query         | doubts   | The lawyer queried whether a warrant existed.
question      | doubts   | Experts questioned whether the video was genuine.
quip          | asserts  | "The rats left first," a sailor quipped.
quote         | asserts  | The agency quoted a colonel as saying the road was cut.
read          | asserts  | "Nobody leaves," the order read.
reaffirm      | confirms | The alliance reaffirmed that it would stay.
reassert      | asserts  | The ministry reasserted its right to the islands.
reassure      | promises | The mayor reassured residents that bread would arrive.
rebuke        | accuses  | The court rebuked the army for hiding the file.
rebuff        | doubts   | The council rebuffed the call for a vote.
recall        | asserts  | A survivor recalled that the lights went out.
recommend     | demands  | The panel recommended that the base be closed.
recount       | asserts  | The driver recounted how the convoy was stopped.
refute        | denies   | The ministry refuted that its jets had crossed the line.
refuse        | doubts   | The general refused to say where the men were.
reiterate     | asserts  | The envoy reiterated that the border was closed.
reject        | denies   | The rebels rejected the accusation.
relate        | asserts  | He related that the guards had fled.
relay         | asserts  | The guide relayed that the pass was open.
release       | asserts  | The army released a video of the raid.
remark        | asserts  | The captain remarked that the sea was calm.
remind        | asserts  | The envoy reminded both sides that the truce was binding.
repeat        | asserts  | The minister repeated that no troops had crossed.
reply         | asserts  | "Not one step," the officer replied.
report        | asserts  | The monitor reported that shells fell on two villages.
request       | demands  | The governor requested that the army send pumps.
respond       | asserts  | "We did not fire," the rebels responded.
retort        | asserts  | "Ask the dead," she retorted.
reveal        | asserts  | The documents revealed that the raid was planned.
rule          | asserts  | The court ruled that the detention was illegal.
say           | asserts  | Medics said that six people were killed.
scoff         | doubts   | The deputy scoffed that the plan was a joke.
share         | asserts  | The blogger shared that the depot was burning.
shout         | asserts  | "Get down!" someone shouted.
show          | asserts  | Footage showed that the tower had collapsed.
signal        | asserts  | The prime minister signalled that he would talk.
slam          | accuses  | The union slammed the raid as an outrage.
speak         | asserts  | The survivors spoke of men in black masks.
specify       | asserts  | The ministry did not specify where the jet fell.
speculate     | doubts   | Bloggers speculated that the general was dead.
state         | asserts  | The order stated that looters would be shot.
stipulate     | demands  | The accord stipulates that heavy guns be withdrawn.
stress        | asserts  | The envoy stressed that aid must pass.
submit        | asserts  | The lawyer submitted that the men were civilians.
suggest       | asserts  | The fragments suggested that a drone was used.
surmise       | doubts   | The inspector surmised that the fuse was old.
swear         | promises | The fighters swore that they would return.
talk          | asserts  | Villagers talked about a column of trucks.
tell          | asserts  | A medic told the agency that the ward was full.
testify       | asserts  | The guard testified that he had heard shots.
threaten      | warns    | The junta threatened to close the strait.
tweet         | asserts  | The minister tweeted that the pilot was safe.
underline     | asserts  | The envoy underlined that no deal was signed.
underscore    | asserts  | The report underscored that wells were poisoned.
urge          | demands  | The council urged both sides to hold fire.
verify        | confirms | Monitors verified that the guns had been moved.
voice         | asserts  | The agency voiced concern about the siege.
volunteer     | asserts  | "It was dark," the sentry volunteered.
vow           | promises | The president vowed to retake the town.
warn          | warns    | The agency warned that famine was near.
whisper       | asserts  | "They are at the gate," he whispered.
wonder        | doubts   | Residents wondered whether the truce would last.
write         | asserts  | The prisoner wrote that he was ill.
yell          | asserts  | "Run!" the guard yelled.
`,
)

/** Verbs that stand behind what is said without an object: *Two shells fell on the market, a nurse recounted.* */
export const parentheticalVerbs: ReadonlySet<string> = new Set(
  `acknowledge add admit advise affirm agree allege announce answer argue assert assess assure attest aver beg believe boast
  caution charge claim clarify comment complain concede conclude confess confirm contend continue counter declare disclose
  elaborate emphasise emphasize estimate exclaim explain fear find forecast guess hint hope inform insinuate insist joke judge
  lament maintain muse narrate note observe opine plead point post predict proclaim promise protest quip reaffirm recall reckon
  recount reiterate relate relay remark remember remind repeat reply report respond retort reveal say scoff shout signal
  specify speculate state stress suggest surmise suspect swear tell testify think tweet underline underscore verify volunteer
  vow warn whisper wonder write yell`
    .trim()
    .split(/\s+/),
)

/** Verbs that say a toll with *at* (*put the toll at 34*), and that govern its words (*counted 34 dead*). */
export const estimatingVerbs: ReadonlySet<string> = new Set('put place set estimate peg give'.split(' '))
export const countingVerbs: ReadonlySet<string> = new Set(
  'give record register count list log tally document cite mention note report confirm show estimate'.split(' '),
)
