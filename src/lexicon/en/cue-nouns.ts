// Nouns that stand for something said or held and can carry its content: "the claim that …", "a call
// for …", "accusations of …".
//
// Rule of entry: the noun names a speech act, a document of one, or an attitude, and its complement is
// what is said or held. Sorted by lemma; each with a sentence of our own in which it is the cue.
import { cueEntries } from './cue-entry.js'

export const cueNouns = [
  ...cueEntries(
    'statement',
    `
accusation    | accuses  | The army rejected accusations of looting.
admission     | confirms | The admission that the bus was hit came late.
advice        | demands  | The embassy's advice to leave went unheard.
allegation    | accuses  | The ministry denied the allegation that it used gas.
announcement  | asserts  | The announcement that the siege was over drew crowds.
answer        | asserts  | The general's answer was that no order had been given.
appeal        | demands  | The bishop's appeal for calm was broadcast.
argument      | asserts  | The argument that the strike was lawful failed.
assertion     | asserts  | The assertion that the town had fallen was untrue.
assessment    | asserts  | The staff's assessment was that the line would hold.
assurance     | promises | Assurances that the road was safe proved empty.
call          | demands  | The envoy's call for a truce was ignored.
charge        | accuses  | The charge that soldiers had looted was dropped.
claim         | asserts  | The claim that a drone was shot down could not be checked.
comment       | asserts  | The minister's comment that the war was over angered many.
complaint     | accuses  | Complaints of ill-treatment reached the court.
conclusion    | asserts  | The inquiry's conclusion was that a mine sank the boat.
condemnation  | accuses  | Condemnation of the raid came from both sides.
confirmation  | confirms | There was no confirmation that the pilot had died.
criticism     | accuses  | Criticism of the blockade grew.
declaration   | asserts  | The declaration that the province was free changed little.
demand        | demands  | The families' demand that names be published was refused.
denial        | denies   | The army's denial that it had fired was brief.
estimate      | asserts  | Estimates that 400 people had fled were too low.
evidence      | asserts  | There was evidence that the camp had been shelled.
explanation   | asserts  | The explanation that the fuse had failed convinced nobody.
finding       | asserts  | The panel's finding that the convoy was marked stood.
guarantee     | promises | The guarantee that the corridor would stay open was broken.
message       | asserts  | The message was that nobody would be spared.
news          | asserts  | News that the bridge had fallen spread fast.
offer         | promises | The offer to free the crew was withdrawn.
order         | demands  | The order to hold the ridge came at noon.
pledge        | promises | The pledge to rebuild the clinic was kept.
prediction    | asserts  | Predictions that the front would collapse were wrong.
promise       | promises | The promise to feed the prisoners was broken.
proposal      | demands  | The proposal to pull back both armies was dropped.
question      | doubts   | The question whether a warrant existed stayed open.
recommendation| demands  | The recommendation to close the base was followed.
remark        | asserts  | His remark that dogs were better fed was recorded.
report        | asserts  | Reports that shells had hit the clinic came in.
request       | demands  | The request to open the road was refused.
response      | asserts  | The response was that no troops had crossed.
revelation    | asserts  | The revelation that files were burned shook the court.
rumor         | doubts   | Rumors that the general was dead spread.
rumour        | doubts   | Rumours that the general was dead spread.
ruling        | asserts  | The ruling that the arrest was unlawful came too late.
statement     | asserts  | The statement that nobody was hurt was corrected.
suggestion    | asserts  | The suggestion that the victims were fighters was false.
testimony     | asserts  | Testimony that the guards fired first was heard.
threat        | warns    | The threat to close the strait was repeated.
vow           | promises | The vow to retake the town was renewed.
warning       | warns    | The warning that famine was near went unheard.
`,
  ),
  ...cueEntries(
    'attitude',
    `
belief      | asserts  | The belief that the town was safe proved wrong.
concern     | warns    | Concern that the dam would burst grew.
decision    | asserts  | The decision to withdraw was made at night.
desire      | demands  | The desire to end the war was general.
doubt       | doubts   | Doubts that the truce would hold were many.
expectation | asserts  | The expectation that aid would come faded.
fear        | warns    | Fears that the fighting would spread grew.
goal        | promises | The goal of taking the port was given up.
hope        | asserts  | Hopes that the men were alive faded.
idea        | asserts  | The idea that the war was clean was mocked.
intention   | promises | The intention to hold the ridge was clear.
opinion     | asserts  | The opinion that the war was lost was common.
opposition  | doubts   | Opposition to the blockade grew.
plan        | promises | The plan to attack at dawn was known.
suspicion   | accuses  | The suspicion that the fire was set remained.
support     | asserts  | Support for the truce was broad.
view        | asserts  | The view that talks must go on won.
`,
  ),
]
