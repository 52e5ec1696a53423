// Verbs that tell what somebody believes, knows, wants, plans, fears, supports or opposes. PolNeAR marks
// these as attributions too; a claim takes them as the report's words about a mind, not as a statement.
//
// Rule of entry: the verb, with a subject that has a mind, governs what is believed or wanted. Sorted by
// lemma; each with a sentence of our own in which it is the cue.
import { cueEntries } from './cue-entry.js'

export const attitudeVerbs = cueEntries(
  'attitude',
  `
accept      | confirms | The rebels accepted that the line would move.
agree       | confirms | Both sides agreed that the dead should be handed over.
aim         | promises | The army aims to cut the road.
anticipate  | asserts  | Officers anticipated that the river would rise.
appear      | asserts  | The convoy appeared to turn back.
applaud     | asserts  | The envoy applauded the release of the crew.
approve     | confirms | The council approved sending observers.
assume      | asserts  | The crew assumed that the ship was friendly.
attack      | accuses  | The deputy attacked the plan as a surrender.
back        | asserts  | The alliance backed the call for an inquiry.
believe     | asserts  | Investigators believe that a mine caused the blast.
bet         | asserts  | The traders bet that the port would reopen.
champion    | asserts  | The minister championed a prisoner exchange.
choose      | asserts  | The garrison chose to surrender.
consider    | asserts  | Most states consider the annexation illegal.
contemplate | asserts  | The junta contemplated closing the border.
decide      | asserts  | The council decided that the bridge must go.
deem        | asserts  | The court deemed the arrest unlawful.
defend      | asserts  | The minister defended the strike on the depot.
determine   | asserts  | Experts determined that the shell came from the north.
disagree    | doubts   | The two envoys disagreed about the map.
doubt       | doubts   | Diplomats doubt that the truce will hold.
dream       | asserts  | The exiles dream of going home.
embrace     | asserts  | The party embraced the peace plan.
endorse     | confirms | The assembly endorsed the cease-fire.
expect      | asserts  | Officials expect the siege to last.
favor       | asserts  | The general favored an early attack.
favour      | asserts  | The general favoured an early attack.
fear        | warns    | Aid workers fear that the dam will burst.
feel        | asserts  | Villagers feel that they were abandoned.
foresee     | asserts  | The staff foresaw a long winter.
forget      | asserts  | Nobody forgot who had fired first.
guess       | doubts   | Neighbours guessed that the family had fled.
hear        | asserts  | Residents heard that the bridge was down.
hold        | asserts  | The tribunal held that the order was criminal.
hope        | asserts  | Families hope that the men are alive.
imagine     | asserts  | She imagined that the war would be short.
infer       | asserts  | Analysts inferred that the base was empty.
intend      | promises | The army intends to hold the ridge.
interpret   | asserts  | Diplomats interpreted the pause as a signal.
judge       | asserts  | The staff judged that the town could not be held.
know        | confirms | The pilots knew that the hospital was there.
learn       | asserts  | The paper has learned that the convoy was delayed.
like        | asserts  | The mayor liked the plan for a corridor.
mean        | asserts  | By victory the general meant the capture of the port.
mock        | doubts   | Bloggers mocked the claim of a clean war.
mull        | asserts  | The cabinet is mulling a blockade.
need        | asserts  | The clinic needs the road to be opened.
oppose      | doubts   | Neighbouring states opposed the no-fly zone.
plan        | promises | The rebels plan to attack at dawn.
prefer      | asserts  | The garrison preferred to leave at night.
presume     | asserts  | The crew is presumed dead by the navy.
pretend     | asserts  | The guards pretended that they saw nothing.
realise     | asserts  | The driver realised that the road was mined.
realize     | asserts  | The driver realized that the road was mined.
reckon      | asserts  | Traders reckon that prices will double.
recognise   | confirms | Few states recognise the republic's independence.
recognize   | confirms | Few states recognize the republic's independence.
regard      | asserts  | The government regards the group as terrorists.
regret      | confirms | The army regrets that children were hurt.
remember    | asserts  | The widow remembers that dogs barked.
resist      | doubts   | The elders resisted the order to leave.
resolve     | promises | The council resolved to send observers.
see         | asserts  | The envoy sees the talks as a beginning.
seek        | demands  | The families seek the return of the bodies.
seem        | asserts  | The truce seemed to hold.
sense       | asserts  | The scouts sensed that they were watched.
support     | asserts  | The union supports a wider investigation.
suppose     | asserts  | Many supposed that the army had left.
suspect     | accuses  | Police suspect that the fire was set.
think       | asserts  | Most residents think that the war is lost.
tout        | asserts  | The ministry touted the new missile.
trust       | asserts  | The villagers trust that the wells are clean.
understand  | asserts  | The agency understands that three men were held.
view        | asserts  | The general views the corridor as a trap.
want        | demands  | The rebels want the prisoners to be freed.
welcome     | asserts  | The envoy welcomed the pause in the fighting.
wish        | demands  | The elders wish that the guns were gone.
worry       | warns    | Doctors worry that fuel will run out.
`,
)
