<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR" sourcelanguage="en_US">
 <context>
  <name>rlstudio</name>
  <message>
   <source>A3C</source>
   <translation>A3C</translation>
  </message>
  <message>
   <source>Several actors learn at once, each in a process and a world of its own, and correct the same parameters without waiting for each other. What they see differs, and that replaces a memory.</source>
   <translation>چند عامل هم‌زمان یاد می‌گیرند، هر کدام در یک فرایند و یک دنیای جدا، و بی‌آنکه منتظر هم بمانند پارامترهای مشترکی را اصلاح می‌کنند. آنچه می‌بینند متفاوت است و این جای حافظه را می‌گیرد.</translation>
  </message>
  <message>
   <source>actor-critic</source>
   <translation>بازیگر-منتقد</translation>
  </message>
  <message>
   <source>The lines of worker 0 are followed; the other workers go on by themselves meanwhile.</source>
   <translation>خط‌های کارگر 0 دنبال می‌شوند؛ کارگرهای دیگر در این میان کار خود را می‌کنند.</translation>
  </message>
  <message>
   <source>Workers</source>
   <translation>کارگرها</translation>
  </message>
  <message>
   <source>So many processes learn side by side, each in a world of its own, all on the same parameters. As many as there are processor cores are quickest.</source>
   <translation>این تعداد فرایند کنار هم یاد می‌گیرند، هر کدام در دنیای خود و همه با پارامترهای مشترک. سریع‌ترین حالت: به تعداد هسته‌های پردازنده.</translation>
  </message>
  <message>
   <source>processes</source>
   <translation>فرایند</translation>
  </message>
  <message>
   <source>Hidden layers</source>
   <translation>لایه‌های پنهان</translation>
  </message>
  <message>
   <source>Widths of the fully connected layers.</source>
   <translation>پهنای لایه‌های تمام‌متصل.</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>شبکه</translation>
  </message>
  <message>
   <source>Updates in between</source>
   <translation>به‌روزرسانی‌های میانی</translation>
  </message>
  <message>
   <source>How many updates other workers made between taking the parameters and correcting them.</source>
   <translation>تعداد به‌روزرسانی‌های کارگرهای دیگر از گرفتن پارامترها تا اصلاح آن‌ها.</translation>
  </message>
  <message>
   <source>updates</source>
   <translation>به‌روزرسانی</translation>
  </message>
  <message>
   <source>staleness</source>
   <translation>کهنگی</translation>
  </message>
  <message>
   <source>A3C's workers share a small network, too small for large pictures; A2C takes pictures.</source>
   <translation>کارگرهای A3C شبکهٔ کوچکی را به اشتراک می‌گذارند که برای تصویرهای بزرگ کافی نیست؛ A2C تصویر می‌پذیرد.</translation>
  </message>
  <message>
   <source>A3C's workers share a small network, of at most {most} inputs; A2C takes more.</source>
   <translation>کارگرهای A3C شبکهٔ کوچکی با حداکثر {most} ورودی را به اشتراک می‌گذارند؛ A2C بیشتر می‌پذیرد.</translation>
  </message>
  <message>
   <source>worker {worker} of A3C ended unexpectedly (code {code}).</source>
   <translation>کارگر {worker} از A3C ناگهان پایان یافت (کد {code}).</translation>
  </message>
  <message>
   <source>worker {worker} of A3C ended unexpectedly (code {code}, {line}).</source>
   <translation>کارگر {worker} از A3C ناگهان پایان یافت (کد {code}، {line}).</translation>
  </message>
  <message>
   <source>AlphaGo</source>
   <translation>AlphaGo</translation>
  </message>
  <message>
   <source>In stages: it imitates the moves of a strong search, gets better by playing earlier selves, learns from such games who will win, and searches with both networks and games played out by chance.</source>
   <translation>مرحله به مرحله: حرکت‌های یک جستجوی قوی را تقلید می‌کند، با بازی با خودهای پیشینش بهتر می‌شود، از این بازی‌ها یاد می‌گیرد چه کسی می‌برد، و با هر دو شبکه و بازی‌هایی که تصادفی تا پایان می‌روند جستجو می‌کند.</translation>
  </message>
  <message>
   <source>search</source>
   <translation>جست‌وجو</translation>
  </message>
  <message>
   <source>the number of updates owed, {n}, is impossible at stage {stage}</source>
   <translation>شمار به‌روزرسانی‌های مانده ({n}) در مرحلهٔ {stage} ناممکن است</translation>
  </message>
  <message>
   <source>there are at most {most} past selves, not {n}</source>
   <translation>خودهای پیشین حداکثر {most} تا هستند، نه {n} تا</translation>
  </message>
  <message>
   <source>a score lies between 0 and 1, and this one is {score}</source>
   <translation>امتیاز میان 0 و 1 است، ولی این یکی {score} است</translation>
  </message>
  <message>
   <source>the number of games that have ended is {n}, and there are no positions of them</source>
   <translation>{n} بازی پایان یافته است، ولی هیچ وضعیتی از آن‌ها نیست</translation>
  </message>
  <message>
   <source>Mixing λ</source>
   <translation>آمیختن λ</translation>
  </message>
  <message>
   <source>How much the end of one game by chance counts in what a leaf of the search is worth, beside the value network: 0 is the network alone, 1 these games alone.</source>
   <translation>پایان یک بازی تصادفی چقدر در ارزش یک برگ جستجو به شمار می‌آید، در کنار شبکهٔ ارزش: 0 تنها شبکه، 1 تنها این بازی‌ها.</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>جست‌وجو</translation>
  </message>
  <message>
   <source>Expert's simulations</source>
   <translation>شبیه‌سازی‌های خبره</translation>
  </message>
  <message>
   <source>How many games the search whose moves are imitated plays out in thought before each move.</source>
   <translation>جستجویی که حرکت‌هایش تقلید می‌شوند پیش از هر حرکت چند بازی را در ذهن تا پایان می‌برد.</translation>
  </message>
  <message>
   <source>Imitation</source>
   <translation>تقلید</translation>
  </message>
  <message>
   <source>Recorded positions</source>
   <translation>موقعیت‌های ثبت‌شده</translation>
  </message>
  <message>
   <source>So many positions of games of that search against itself are recorded before learning begins; the games of a further ninth are held out, to see what was understood and not learned by heart.</source>
   <translation>پیش از آغاز یادگیری این تعداد موقعیت از بازی‌های آن جستجو با خودش ثبت می‌شود؛ بازی‌های یک نهم دیگر کنار گذاشته می‌شوند تا دیده شود چه چیزی فهمیده و نه از بر شده است.</translation>
  </message>
  <message>
   <source>positions</source>
   <translation>وضعیت</translation>
  </message>
  <message>
   <source>Passes</source>
   <translation>دورها</translation>
  </message>
  <message>
   <source>How often each recorded position is learned from.</source>
   <translation>از هر موقعیت ثبت‌شده چند بار یاد گرفته می‌شود.</translation>
  </message>
  <message>
   <source>Games against earlier selves</source>
   <translation>بازی‌ها با خودهای پیشین</translation>
  </message>
  <message>
   <source>How many games the policy gradient learns from before the value network learns.</source>
   <translation>گرادیان سیاست پیش از یادگیری شبکهٔ ارزش از چند بازی یاد می‌گیرد.</translation>
  </message>
  <message>
   <source>games</source>
   <translation>بازی</translation>
  </message>
  <message>
   <source>Policy gradient</source>
   <translation>گرادیان سیاست</translation>
  </message>
  <message>
   <source>Games each update</source>
   <translation>بازی در هر به‌روزرسانی</translation>
  </message>
  <message>
   <source>How many games each step of the policy gradient is the mean of.</source>
   <translation>هر گام گرادیان سیاست میانگین چند بازی است.</translation>
  </message>
  <message>
   <source>An earlier self every</source>
   <translation>خود پیشین در هر</translation>
  </message>
  <message>
   <source>So many updates after the last one the policy joins those that it plays against; of older ones fewer and fewer stay.</source>
   <translation>این تعداد به‌روزرسانی پس از آخرین بار، سیاست به حریف‌های خودش می‌پیوندد؛ از قدیمی‌ترها هر چه کمتر می‌ماند.</translation>
  </message>
  <message>
   <source>Judged positions</source>
   <translation>موقعیت‌های ارزیابی‌شده</translation>
  </message>
  <message>
   <source>From so many games of the policy, one position of each, the value network learns how they end.</source>
   <translation>شبکهٔ ارزش از این تعداد بازی سیاست، از هر کدام یک موقعیت، یاد می‌گیرد چگونه پایان می‌یابند.</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>ارزش</translation>
  </message>
  <message>
   <source>Reuse</source>
   <translation>استفادهٔ دوباره</translation>
  </message>
  <message>
   <source>How often each judged position is learned from, on average.</source>
   <translation>از هر موقعیت ارزیابی‌شده به طور میانگین چند بار یاد گرفته می‌شود.</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>نرخ یادگیری</translation>
  </message>
  <message>
   <source>Step size of the Adam optimiser.</source>
   <translation>اندازهٔ گام بهینه‌ساز Adam.</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>زیان</translation>
  </message>
  <message>
   <source>Of the network that learns at this stage: -ln p of the expert's moves; z times -ln p of its own moves; the squared distance of the value from how the game ended.</source>
   <translation>از شبکه‌ای که در این مرحله یاد می‌گیرد: -ln p حرکت‌های خبره؛ z ضرب در -ln p حرکت‌های خودش؛ مربع فاصلهٔ ارزش از پایان بازی.</translation>
  </message>
  <message>
   <source>Agreement with the expert</source>
   <translation>همخوانی با خبره</translation>
  </message>
  <message>
   <source>%</source>
   <translation>%</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>همخوانی</translation>
  </message>
  <message>
   <source>How often the move that the imitating policy thinks likeliest is the expert's, in games that were held out.</source>
   <translation>محتمل‌ترین حرکت سیاست مقلد چند وقت یک بار حرکت خبره است، در بازی‌های کنارگذاشته.</translation>
  </message>
  <message>
   <source>Score against imitation</source>
   <translation>نتیجه در برابر تقلید</translation>
  </message>
  <message>
   <source>score</source>
   <translation>نتیجه</translation>
  </message>
  <message>
   <source>What share of the points the policy takes from the one that imitates, both drawing their moves: of the last games of the policy gradient.</source>
   <translation>سیاست چه سهمی از امتیازها را از سیاست مقلد می‌گیرد، وقتی هر دو حرکت‌هایشان را قرعه می‌کشند: از آخرین بازی‌های گرادیان سیاست.</translation>
  </message>
  <message>
   <source>Error of the value</source>
   <translation>خطای ارزش</translation>
  </message>
  <message>
   <source>value</source>
   <translation>ارزش</translation>
  </message>
  <message>
   <source>Mean squared distance between the value and how held out games of the expert ended.</source>
   <translation>میانگین مربع فاصلهٔ ارزش از پایان بازی‌های کنارگذاشتهٔ خبره.</translation>
  </message>
  <message>
   <source>Phase</source>
   <translation>مرحله</translation>
  </message>
  <message>
   <source>phase</source>
   <translation>مرحله</translation>
  </message>
  <message>
   <source>2: imitation. 3: policy gradient against earlier selves. 4: the value network.</source>
   <translation>2: تقلید. 3: گرادیان سیاست در برابر خودهای پیشین. 4: شبکهٔ ارزش.</translation>
  </message>
  <message>
   <source>Gradient length</source>
   <translation>طول گرادیان</translation>
  </message>
  <message>
   <source>gradient</source>
   <translation>گرادیان</translation>
  </message>
  <message>
   <source>Length of the gradient before it is limited.</source>
   <translation>طول گرادیان پیش از محدود شدن.</translation>
  </message>
  <message>
   <source>1 for a move to be imitated; else how the game ended for whoever moved</source>
   <translation>1 برای حرکتی که تقلید می‌شود؛ وگرنه پایان بازی برای کسی که حرکت کرد</translation>
  </message>
  <message>
   <source>the value before the step</source>
   <translation>ارزش پیش از گام</translation>
  </message>
  <message>
   <source>what the policy said of the move</source>
   <translation>آنچه سیاست دربارهٔ حرکت می‌گفت</translation>
  </message>
  <message>
   <source>an update of the value network</source>
   <translation>به‌روزرسانی شبکهٔ ارزش</translation>
  </message>
  <message>
   <source>the loss of this position</source>
   <translation>زیان این وضعیت</translation>
  </message>
  <message>
   <source>Policy</source>
   <translation>سیاست</translation>
  </message>
  <message>
   <source>that is no answer to what was asked.</source>
   <translation>این پاسخ پرسش نیست.</translation>
  </message>
  <message>
   <source>there is no judgement to take back.</source>
   <translation>داوری‌ای نیست که بتوان پس گرفت.</translation>
  </message>
  <message>
   <source>{value} is no standard deviation</source>
   <translation>{value} انحراف معیار نیست</translation>
  </message>
  <message>
   <source>steps</source>
   <translation>گام</translation>
  </message>
  <message>
   <source>which glimpse it is</source>
   <translation>چندمین نگاه است</translation>
  </message>
  <message>
   <source>1 if the answer was right in the end, else 0</source>
   <translation>1 اگر پاسخ در پایان درست باشد، وگرنه 0</translation>
  </message>
  <message>
   <source>the baseline: the reward that was to be expected</source>
   <translation>خط پایه: پاداشی که انتظار می‌رفت</translation>
  </message>
  <message>
   <source>how much better than the baseline it went</source>
   <translation>چقدر بهتر از خط پایه شد</translation>
  </message>
  <message>
   <source>how far from its Gaussian's middle it looked, squared</source>
   <translation>مربع فاصلهٔ جای نگاه از میانهٔ گاوسی‌اش</translation>
  </message>
  <message>
   <source>the deviation of the gaze</source>
   <translation>انحراف نگاه</translation>
  </message>
  <message>
   <source>what makes it a density</source>
   <translation>آنچه آن را چگالی می‌کند</translation>
  </message>
  <message>
   <source>the log-probability of the gaze</source>
   <translation>لگاریتم احتمال نگاه</translation>
  </message>
  <message>
   <source>the gaze was followed and is learned</source>
   <translation>پس از این انتخاب نگاهی آمد و یاد گرفته می‌شود</translation>
  </message>
  <message>
   <source>what this gaze adds to the loss</source>
   <translation>سهم این نگاه در زیان</translation>
  </message>
  <message>
   <source>ln of the belief in the right answer after this glimpse</source>
   <translation>‎ln باور به پاسخ درست پس از این نگاه</translation>
  </message>
  <message>
   <source>how much the answer after this glimpse counts</source>
   <translation>وزن پاسخ پس از این نگاه</translation>
  </message>
  <message>
   <source>what this answer adds to the loss</source>
   <translation>سهم این پاسخ در زیان</translation>
  </message>
  <message>
   <source>what the baseline's head says</source>
   <translation>آنچه سر خط پایه می‌گوید</translation>
  </message>
  <message>
   <source>the loss of the baseline</source>
   <translation>زیان خط پایه</translation>
  </message>
  <message>
   <source>Against the baseline</source>
   <translation>در برابر خط پایه</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>تابع امتیاز</translation>
  </message>
  <message>
   <source>Loss of the gaze</source>
   <translation>زیان نگاه</translation>
  </message>
  <message>
   <source>Loss of the answer</source>
   <translation>زیان پاسخ</translation>
  </message>
  <message>
   <source>Loss of the baseline</source>
   <translation>زیان خط پایه</translation>
  </message>
  <message>
   <source>Better than the baseline: the gaze is pulled to where it looked.</source>
   <translation>بهتر از خط پایه: نگاه به سوی جایی که دید کشیده می‌شود.</translation>
  </message>
  <message>
   <source>Worse than the baseline: the gaze is pushed away from there.</source>
   <translation>بدتر از خط پایه: نگاه از آنجا رانده می‌شود.</translation>
  </message>
  <message>
   <source>This gaze was not followed by a glimpse, or is by chance: it is not learned.</source>
   <translation>پس از این انتخاب نگاهی نیامد، یا تصادفی است: یاد گرفته نمی‌شود.</translation>
  </message>
  <message>
   <source>Recurrent attention</source>
   <translation>توجه بازگشتی</translation>
  </message>
  <message>
   <source>Sees a small window, remembers, and chooses where to look next. The answer is learned by its gradient; where to look has none, so gazes that led to a right answer become more likely.</source>
   <translation>پنجره‌ای کوچک می‌بیند، به یاد می‌سپارد و برمی‌گزیند که بعد کجا را نگاه کند. پاسخ با گرادیانش یاد گرفته می‌شود؛ جای نگاه گرادیان ندارد، پس نگاه‌هایی که به پاسخ درست رسیدند محتمل‌تر می‌شوند.</translation>
  </message>
  <message>
   <source>policy gradient</source>
   <translation>گرادیان سیاست</translation>
  </message>
  <message>
   <source>Right answers</source>
   <translation>پاسخ‌های درست</translation>
  </message>
  <message>
   <source>right answers</source>
   <translation>پاسخ‌های درست</translation>
  </message>
  <message>
   <source>How many of the batch were answered rightly, while the gaze was still drawn by chance.</source>
   <translation>چند درصد از دسته درست پاسخ داده شد، در حالی که نگاه هنوز تصادفی کشیده می‌شد.</translation>
  </message>
  <message>
   <source>nats</source>
   <translation>نات</translation>
  </message>
  <message>
   <source>answer</source>
   <translation>پاسخ</translation>
  </message>
  <message>
   <source>-ln of the belief in the right answer after the last glimpse.</source>
   <translation>منفی ln باور به پاسخ درست پس از آخرین نگاه.</translation>
  </message>
  <message>
   <source>gaze</source>
   <translation>نگاه</translation>
  </message>
  <message>
   <source>-(R - b) · ln π(l|h), all gazes of an episode together: what REINFORCE follows.</source>
   <translation>‎-(R - b) · ln π(l|h)‎، همهٔ نگاه‌های یک اپیزود با هم: آنچه REINFORCE دنبال می‌کند.</translation>
  </message>
  <message>
   <source>Variance of the score function</source>
   <translation>واریانس تابع امتیاز</translation>
  </message>
  <message>
   <source>variance</source>
   <translation>واریانس</translation>
  </message>
  <message>
   <source>How far (R - b) · ∇ ln π(l|h) scatters from one episode to the next: the trace of its covariance, by the means of the gazes. A baseline makes it smaller and its mean no other.</source>
   <translation>‏(R - b) · ∇ ln π(l|h) از اپیزودی به اپیزود دیگر چقدر پراکنده است: رد کوواریانس آن نسبت به میانگین نگاه‌ها. خط پایه آن را کوچک می‌کند و میانگینش را تغییر نمی‌دهد.</translation>
  </message>
  <message>
   <source>{algorithm} needs pictures that are seen in glimpses, such as “A digit in glimpses”.</source>
   <translation>‏{algorithm} به تصویرهایی نیاز دارد که نگاه‌به‌نگاه دیده می‌شوند، مانند «رقمی در چند نگاه».</translation>
  </message>
  <message>
   <source>the number of episodes gathered, {n}, is impossible</source>
   <translation>شمار اپیزودهای گردآمده ({n}) ناممکن است</translation>
  </message>
  <message>
   <source>score function</source>
   <translation>تابع امتیاز</translation>
  </message>
  <message>
   <source>straight-through</source>
   <translation>گذر مستقیم</translation>
  </message>
  <message>
   <source>gumbel-softmax</source>
   <translation>gumbel-softmax</translation>
  </message>
  <message>
   <source>soft</source>
   <translation>نرم</translation>
  </message>
  <message>
   <source>average</source>
   <translation>میانگین</translation>
  </message>
  <message>
   <source>none</source>
   <translation>هیچ</translation>
  </message>
  <message>
   <source>Estimator</source>
   <translation>برآوردگر</translation>
  </message>
  <message>
   <source>How a choice that has no gradient is learned. The score function asks the drawn network alone and is right on average; straight-through and Gumbel-softmax draw, but take the gradient of something smooth in its place; soft mixes the answers of all networks and draws nothing.</source>
   <translation>انتخابی که گرادیان ندارد چگونه یاد گرفته می‌شود. تابع امتیاز تنها از شبکهٔ کشیده‌شده می‌پرسد و به طور میانگین درست است؛ گذر مستقیم و Gumbel-softmax هم می‌کشند، اما گرادیان چیزی هموار را به جای آن می‌گیرند؛ نرم پاسخ همهٔ شبکه‌ها را می‌آمیزد و چیزی نمی‌کشد.</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>خط پایه</translation>
  </message>
  <message>
   <source>What the score function compares a loss with: the mean of the batch, or nothing.</source>
   <translation>تابع امتیاز زیان را با چه می‌سنجد: میانگین دسته، یا هیچ.</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>دما</translation>
  </message>
  <message>
   <source>Of Gumbel-softmax: low is nearly a choice and noisy, high is nearly an even mixture.</source>
   <translation>دمای Gumbel-softmax: کم یعنی نزدیک به انتخاب و پرنویز، زیاد یعنی نزدیک به آمیختهٔ یکنواخت.</translation>
  </message>
  <message>
   <source>Step size of the optimiser.</source>
   <translation>اندازهٔ گام بهینه‌ساز.</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>دسته</translation>
  </message>
  <message>
   <source>So many choices make an update.</source>
   <translation>این تعداد انتخاب یک به‌روزرسانی می‌سازند.</translation>
  </message>
  <message>
   <source>episodes</source>
   <translation>اپیزود</translation>
  </message>
  <message>
   <source>Entropy bonus</source>
   <translation>پاداش آنتروپی</translation>
  </message>
  <message>
   <source>Reward for staying undecided. More keeps exploration alive; too much never settles.</source>
   <translation>پاداشِ مردد ماندن. بیشتر: کاوش را زنده نگه می‌دارد؛ زیادی: هرگز به نتیجه نمی‌رسد.</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>پیشرفته</translation>
  </message>
  <message>
   <source>Router</source>
   <translation>مسیریاب</translation>
  </message>
  <message>
   <source>Units of the router's hidden layers.</source>
   <translation>واحدهای لایه‌های پنهان مسیریاب.</translation>
  </message>
  <message>
   <source>the network that was asked</source>
   <translation>شبکه‌ای که از آن پرسیده شد</translation>
  </message>
  <message>
   <source>its belief in the right answer</source>
   <translation>باور آن به پاسخ درست</translation>
  </message>
  <message>
   <source>what asking it has cost</source>
   <translation>هزینهٔ پرسیدن از آن</translation>
  </message>
  <message>
   <source>the baseline: what was to be expected</source>
   <translation>خط پایه: آنچه انتظار می‌رفت</translation>
  </message>
  <message>
   <source>how much better than that it went</source>
   <translation>چقدر بهتر از انتظار</translation>
  </message>
  <message>
   <source>the log-probability of the route</source>
   <translation>لگاریتم احتمال مسیر</translation>
  </message>
  <message>
   <source>the score function</source>
   <translation>تابع امتیاز</translation>
  </message>
  <message>
   <source>answers are mixed</source>
   <translation>پاسخ‌ها آمیخته‌اند</translation>
  </message>
  <message>
   <source>the share of every network in the answer</source>
   <translation>سهم هر شبکه در پاسخ</translation>
  </message>
  <message>
   <source>what every network believes of the right answer</source>
   <translation>باور هر شبکه به پاسخ درست</translation>
  </message>
  <message>
   <source>the mixed belief</source>
   <translation>باور آمیخته</translation>
  </message>
  <message>
   <source>what this choice adds to the loss</source>
   <translation>سهم این انتخاب در زیان</translation>
  </message>
  <message>
   <source>what this mixture adds to the loss</source>
   <translation>سهم این آمیخته در زیان</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>هزینه</translation>
  </message>
  <message>
   <source>Score function</source>
   <translation>تابع امتیاز</translation>
  </message>
  <message>
   <source>Mixture</source>
   <translation>آمیخته</translation>
  </message>
  <message>
   <source>It cost less than expected: this network becomes more likely.</source>
   <translation>هزینه کمتر از انتظار بود: این شبکه محتمل‌تر می‌شود.</translation>
  </message>
  <message>
   <source>It cost more than expected: this network becomes less likely.</source>
   <translation>هزینه بیشتر از انتظار بود: این شبکه نامحتمل‌تر می‌شود.</translation>
  </message>
  <message>
   <source>Routing</source>
   <translation>مسیریابی</translation>
  </message>
  <message>
   <source>Asks one of several frozen networks. A choice has no gradient: the score function makes networks that answered well more likely. Straight-through, Gumbel-softmax and soft attention are beside it.</source>
   <translation>از یکی از چند شبکهٔ ثابت می‌پرسد. انتخاب گرادیان ندارد: تابع امتیاز شبکه‌هایی را که خوب پاسخ دادند محتمل‌تر می‌کند. گذر مستقیم، Gumbel-softmax و توجه نرم در کنار آن‌اند.</translation>
  </message>
  <message>
   <source>Right network</source>
   <translation>شبکهٔ درست</translation>
  </message>
  <message>
   <source>right network</source>
   <translation>شبکهٔ درست</translation>
  </message>
  <message>
   <source>How often the likeliest network is the one that has learned inputs of this kind.</source>
   <translation>هر چند بار که محتمل‌ترین شبکه همان است که ورودی‌های این نوع را آموخته است.</translation>
  </message>
  <message>
   <source>loss</source>
   <translation>زیان</translation>
  </message>
  <message>
   <source>-ln of the belief in the right answer, expected over all networks; at most 4 each.</source>
   <translation>منفی ln باور به پاسخ درست، میانگین روی همهٔ شبکه‌ها؛ هر یک حداکثر 4.</translation>
  </message>
  <message>
   <source>How far its gradient scatters when the route is drawn anew, with a baseline: the trace of the covariance by the router's outputs, as it would be at this moment.</source>
   <translation>اگر مسیر از نو کشیده شود گرادیانش چقدر پراکنده است، با خط پایه: رد کوواریانس نسبت به خروجی‌های مسیریاب، در همین لحظه.</translation>
  </message>
  <message>
   <source>No baseline</source>
   <translation>بدون خط پایه</translation>
  </message>
  <message>
   <source>The same without a baseline.</source>
   <translation>همان بدون خط پایه.</translation>
  </message>
  <message>
   <source>Straight-through</source>
   <translation>گذر مستقیم</translation>
  </message>
  <message>
   <source>The same of straight-through, whose mean is not the gradient of the expected loss.</source>
   <translation>همان برای گذر مستقیم، که میانگینش گرادیان زیان مورد انتظار نیست.</translation>
  </message>
  <message>
   <source>Gumbel-softmax</source>
   <translation>Gumbel-softmax</translation>
  </message>
  <message>
   <source>The same of Gumbel-softmax. Soft attention draws nothing and does not scatter at all.</source>
   <translation>همان برای Gumbel-softmax. توجه نرم چیزی نمی‌کشد و هیچ پراکندگی ندارد.</translation>
  </message>
  <message>
   <source>{algorithm} needs several networks of which one is asked, such as in “Who can read it?”.</source>
   <translation>‏{algorithm} به چند شبکه نیاز دارد که از یکی پرسیده شود، مانند «چه کسی می‌خواند؟».</translation>
  </message>
  <message>
   <source>the number of choices gathered, {n}, is impossible</source>
   <translation>شمار انتخاب‌های گردآمده ({n}) ناممکن است</translation>
  </message>
  <message>
   <source>beliefs must be between e**-4 and 1</source>
   <translation>باورها باید میان e**-4 و 1 باشند</translation>
  </message>
  <message>
   <source>learned</source>
   <translation>آموخته</translation>
  </message>
  <message>
   <source>random</source>
   <translation>تصادفی</translation>
  </message>
  <message>
   <source>learned value</source>
   <translation>ارزش آموخته</translation>
  </message>
  <message>
   <source>Gaze</source>
   <translation>نگاه</translation>
  </message>
  <message>
   <source>Who chooses where to look: learned is the location network; random looks anywhere, evenly, in tests too. It is the control: whatever learned gaze is better by, looking has earned.</source>
   <translation>چه کسی جای نگاه را برمی‌گزیند: آموخته یعنی شبکهٔ مکان؛ تصادفی همه جا را یکنواخت نگاه می‌کند، در آزمون‌ها هم. این گواه است: هر چه نگاه آموخته بهتر باشد، سود نگاه کردن است.</translation>
  </message>
  <message>
   <source>So many pictures, each looked at to the end, make an update.</source>
   <translation>این تعداد تصویر که تا پایان دیده شوند یک به‌روزرسانی می‌سازند.</translation>
  </message>
  <message>
   <source>Deviation of the gaze</source>
   <translation>انحراف نگاه</translation>
  </message>
  <message>
   <source>How far around the chosen place it looks while learning; half of the picture is 1. Without a spread there is no score function and nothing to learn from.</source>
   <translation>هنگام یادگیری تا چه فاصله‌ای دور جای برگزیده نگاه می‌کند؛ نیمی از تصویر 1 است. بدون پراکندگی تابع امتیازی نیست و چیزی برای یادگیری نمی‌ماند.</translation>
  </message>
  <message>
   <source>Weight of the gaze</source>
   <translation>وزن نگاه</translation>
  </message>
  <message>
   <source>How much REINFORCE's gradient for the location network counts beside that of the answer.</source>
   <translation>گرادیان REINFORCE برای شبکهٔ مکان در کنار گرادیان پاسخ چقدر وزن دارد.</translation>
  </message>
  <message>
   <source>What the reward is compared with: the share of right answers that the network expects after each glimpse, or nothing, which is right on average and far noisier.</source>
   <translation>پاداش با چه سنجیده می‌شود: سهم پاسخ‌های درستی که شبکه پس از هر نگاه انتظار دارد، یا هیچ، که به طور میانگین درست و بسیار پرنویزتر است.</translation>
  </message>
  <message>
   <source>Early answers</source>
   <translation>پاسخ‌های زودهنگام</translation>
  </message>
  <message>
   <source>How much the answers count that would have been given before the last glimpse. 0 as in the paper; with more, beliefs mean something from the first glimpse on.</source>
   <translation>پاسخ‌هایی که پیش از آخرین نگاه داده می‌شدند چقدر وزن دارند. 0 همان مقاله است؛ با بیشتر از آن، باورها از نخستین نگاه معنا دارند.</translation>
  </message>
  <message>
   <source>Units</source>
   <translation>واحدها</translation>
  </message>
  <message>
   <source>Units of the core's memory and of what it is told of a glimpse.</source>
   <translation>واحدهای حافظهٔ هسته و آنچه دربارهٔ یک نگاه به آن گفته می‌شود.</translation>
  </message>
  <message>
   <source>Rule of thumb</source>
   <translation>قاعدهٔ سرانگشتی</translation>
  </message>
  <message>
   <source>Acts by a rule that the environment brings along and learns nothing: what a learner has to beat.</source>
   <translation>با قاعده‌ای که محیط همراه دارد عمل می‌کند و چیزی نمی‌آموزد: آنچه یادگیرنده باید از آن بهتر شود.</translation>
  </message>
  <message>
   <source>baseline</source>
   <translation>خط پایه</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>قاعده</translation>
  </message>
  <message>
   <source>Which of the environment's rules plays; 1 is the one to beat first.</source>
   <translation>کدام قاعدهٔ محیط بازی می‌کند؛ 1 آن است که نخست باید از آن بهتر شد.</translation>
  </message>
  <message>
   <source>What people did before, and still do</source>
   <translation>آنچه مردم پیش‌تر می‌کردند و هنوز می‌کنند</translation>
  </message>
  <message>
   <source>This environment brings no rule of thumb along.</source>
   <translation>این محیط قاعدهٔ سرانگشتی همراه ندارد.</translation>
  </message>
  <message>
   <source>the state is of another rule than {number}</source>
   <translation>حالت از قاعده‌ای جز {number} است</translation>
  </message>
  <message>
   <source>{environment} has no rule of thumb {rule}: the last is {n}.</source>
   <translation>{environment} قاعدهٔ سرانگشتی {rule} ندارد: آخرین آن {n} است.</translation>
  </message>
  <message>
   <source>DDPG</source>
   <translation>DDPG</translation>
  </message>
  <message>
   <source>DQN for actions on a scale: a second network answers with the best action itself, by following the slope of what the first one thinks it is worth.</source>
   <translation>DQN برای کنش‌های پیوسته: شبکهٔ دومی خودِ بهترین کنش را می‌دهد، با دنبال کردن شیب ارزشی که شبکهٔ اول برای آن قائل است.</translation>
  </message>
  <message>
   <source>Critic loss</source>
   <translation>زیان منتقد</translation>
  </message>
  <message>
   <source>Mean squared difference between the critic and its target.</source>
   <translation>میانگین مربع اختلاف منتقد با هدفش.</translation>
  </message>
  <message>
   <source>critic loss</source>
   <translation>زیان منتقد</translation>
  </message>
  <message>
   <source>Mean Q of the batch</source>
   <translation>میانگین Q دسته</translation>
  </message>
  <message>
   <source>Mean value of the batch's actions.</source>
   <translation>میانگین ارزش کنش‌های دسته.</translation>
  </message>
  <message>
   <source>q</source>
   <translation>q</translation>
  </message>
  <message>
   <source>Actor loss</source>
   <translation>زیان بازیگر</translation>
  </message>
  <message>
   <source>What the critic thinks of the actor's own actions, negative.</source>
   <translation>نظر منتقد دربارهٔ کنش‌های خودِ بازیگر، با علامت منفی.</translation>
  </message>
  <message>
   <source>actor loss</source>
   <translation>زیان بازیگر</translation>
  </message>
  <message>
   <source>Critic's gradient length</source>
   <translation>طول گرادیان منتقد</translation>
  </message>
  <message>
   <source>Length of the critic's gradient.</source>
   <translation>طول گرادیان منتقد.</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>هدف</translation>
  </message>
  <message>
   <source>TD error</source>
   <translation>خطای TD</translation>
  </message>
  <message>
   <source>Critic's loss</source>
   <translation>زیان منتقد</translation>
  </message>
  <message>
   <source>Actor's loss</source>
   <translation>زیان بازیگر</translation>
  </message>
  <message>
   <source>the critic's value of the actor's own action</source>
   <translation>ارزش کنش خودِ بازیگر به نظر منتقد</translation>
  </message>
  <message>
   <source>How far each update moves the networks. Too high: values blow up; too low: nothing happens for a long time.</source>
   <translation>هر به‌روزرسانی شبکه‌ها را چقدر جابه‌جا می‌کند. زیاد: ارزش‌ها منفجر می‌شوند؛ کم: تا مدت‌ها اتفاقی نمی‌افتد.</translation>
  </message>
  <message>
   <source>Discount γ</source>
   <translation>ضریب تنزیل γ</translation>
  </message>
  <message>
   <source>How much a reward one step later is worth now. 0.99 looks about 100 steps ahead.</source>
   <translation>پاداشی که یک گام دیرتر می‌آید اکنون چقدر می‌ارزد. 0.99 حدود 100 گام جلوتر را می‌بیند.</translation>
  </message>
  <message>
   <source>Batch size</source>
   <translation>اندازهٔ دسته</translation>
  </message>
  <message>
   <source>How many remembered transitions each update looks at.</source>
   <translation>هر به‌روزرسانی چند گذار از حافظه را می‌بیند.</translation>
  </message>
  <message>
   <source>transitions</source>
   <translation>گذار</translation>
  </message>
  <message>
   <source>Memory size</source>
   <translation>اندازهٔ حافظه</translation>
  </message>
  <message>
   <source>How many transitions are remembered; the oldest are forgotten first.</source>
   <translation>چند گذار به یاد می‌ماند؛ قدیمی‌ترها زودتر فراموش می‌شوند.</translation>
  </message>
  <message>
   <source>Random steps first</source>
   <translation>گام‌های تصادفی آغازین</translation>
  </message>
  <message>
   <source>So many steps are taken at random before learning begins, to fill the memory with variety.</source>
   <translation>پیش از شروع یادگیری این تعداد گام تصادفی برداشته می‌شود تا حافظه با تنوع پر شود.</translation>
  </message>
  <message>
   <source>Update every</source>
   <translation>به‌روزرسانی هر</translation>
  </message>
  <message>
   <source>Environment steps (counted over all lanes) between rounds of updates.</source>
   <translation>تعداد گام‌های محیط (در مجموع همهٔ خط‌ها) بین دو دور به‌روزرسانی.</translation>
  </message>
  <message>
   <source>Updates each time</source>
   <translation>به‌روزرسانی در هر بار</translation>
  </message>
  <message>
   <source>How many updates each round makes.</source>
   <translation>تعداد به‌روزرسانی‌های هر دور.</translation>
  </message>
  <message>
   <source>Target network rate τ</source>
   <translation>نرخ شبکهٔ هدف τ</translation>
  </message>
  <message>
   <source>How far the target networks move towards the learning ones with each update: 1 copies them, small values follow smoothly.</source>
   <translation>شبکه‌های هدف با هر به‌روزرسانی چقدر به سوی شبکه‌های در حال یادگیری می‌روند: 1 آن‌ها را رونوشت می‌کند، مقدارهای کوچک نرم دنبال می‌کنند.</translation>
  </message>
  <message>
   <source>Targets</source>
   <translation>هدف‌ها</translation>
  </message>
  <message>
   <source>Widths of the fully connected layers of actor and critic. Small ones are several times faster.</source>
   <translation>پهنای لایه‌های تمام‌متصل بازیگر و منتقد. لایه‌های کوچک چند برابر سریع‌ترند.</translation>
  </message>
  <message>
   <source>Normalise rewards</source>
   <translation>نرمال‌سازی پاداش‌ها</translation>
  </message>
  <message>
   <source>Rewards that are replayed are divided by the standard deviation of the discounted return so far, so that the critic learns values of about 1; what it reports is in that unit too. Remembered are the rewards as they came.</source>
   <translation>پاداش‌های بازپخش‌شده بر انحراف معیار بازدهٔ تنزیل‌شده تا کنون تقسیم می‌شوند تا منتقد ارزش‌هایی حدود 1 یاد بگیرد؛ گزارش‌های آن نیز در همین واحد است. پاداش‌ها همان‌گونه که آمده‌اند به یاد می‌مانند.</translation>
  </message>
  <message>
   <source>Normalisation</source>
   <translation>نرمال‌سازی</translation>
  </message>
  <message>
   <source>{algorithm} moves actions along a scale; here they are a few separate choices.</source>
   <translation>{algorithm} کنش‌های پیوسته می‌خواهد؛ اینجا کنش‌ها چند گزینهٔ گسسته‌اند.</translation>
  </message>
  <message>
   <source>{algorithm} needs to know the lowest and the highest action, and here there is none.</source>
   <translation>{algorithm} باید کوچک‌ترین و بزرگ‌ترین کنش را بداند، و اینجا کران‌ها معلوم نیستند.</translation>
  </message>
  <message>
   <source>{algorithm} is built here for numbers, also with pictures beside them, but not for stacks of frames: use PPO.</source>
   <translation>{algorithm} اینجا برای اعداد ساخته شده، با یا بدون تصویر در کنارشان، نه برای پشتهٔ فریم: از PPO استفاده کنید.</translation>
  </message>
  <message>
   <source>SAC</source>
   <translation>SAC</translation>
  </message>
  <message>
   <source>Learns to earn reward while staying as undecided as it can afford to be. Explores by itself and needs little tuning: the usual first choice for actions on a scale.</source>
   <translation>یاد می‌گیرد پاداش بگیرد و تا جای ممکن مردد بماند. خودش کاوش می‌کند و تنظیم کمی می‌خواهد: نخستین انتخاب معمول برای کنش‌های پیوسته.</translation>
  </message>
  <message>
   <source>Drifting noise σ</source>
   <translation>نویز رانشی σ</translation>
  </message>
  <message>
   <source>Ornstein-Uhlenbeck noise on top of the policy's own, where actions reach from -1 to 1: it pushes one way for a while, which finds rewards that trembling never comes near. 0: none, as in the paper.</source>
   <translation>نویز اورنشتاین-اولنبک افزون بر نویز خودِ سیاست، در بازهٔ کنش -1 تا 1: مدتی به یک سو هل می‌دهد و پاداش‌هایی را می‌یابد که لرزش هرگز به آن‌ها نزدیک نمی‌شود. 0: بدون آن، مانند مقاله.</translation>
  </message>
  <message>
   <source>Exploration</source>
   <translation>کاوش</translation>
  </message>
  <message>
   <source>Automatic temperature</source>
   <translation>دمای خودکار</translation>
  </message>
  <message>
   <source>Let the temperature find itself, so that the policy keeps the target entropy. Off: it stays as set.</source>
   <translation>دما خودش را تنظیم می‌کند تا سیاست آنتروپی هدف را نگه دارد. خاموش: دما همان می‌ماند که تعیین شده.</translation>
  </message>
  <message>
   <source>Entropy</source>
   <translation>آنتروپی</translation>
  </message>
  <message>
   <source>Temperature α</source>
   <translation>دما α</translation>
  </message>
  <message>
   <source>How much staying undecided is worth, measured in reward; where it is automatic, its first value.</source>
   <translation>مردد ماندن چقدر می‌ارزد، بر حسب پاداش؛ در حالت خودکار، مقدار آغازین آن.</translation>
  </message>
  <message>
   <source>Target entropy</source>
   <translation>آنتروپی هدف</translation>
  </message>
  <message>
   <source>How undecided the policy is to remain under the automatic temperature; empty: -1 for each dimension of the action.</source>
   <translation>سیاست با دمای خودکار چقدر مردد بماند؛ خالی: -1 برای هر بُعد کنش.</translation>
  </message>
  <message>
   <source>Mean squared difference between critics and target, both added up.</source>
   <translation>میانگین مربع اختلاف منتقدها با هدف، جمع هر دو.</translation>
  </message>
  <message>
   <source>α ln π - Q of the actor's own actions, its mean.</source>
   <translation>میانگین α ln π - Q برای کنش‌های خودِ بازیگر.</translation>
  </message>
  <message>
   <source>α: how much staying undecided is worth now.</source>
   <translation>α: مردد ماندن اکنون چقدر می‌ارزد.</translation>
  </message>
  <message>
   <source>temperature</source>
   <translation>دما</translation>
  </message>
  <message>
   <source>How undecided the policy is, over actions from -1 to 1: mean of -ln π.</source>
   <translation>سیاست چقدر مردد است، در بازهٔ کنش -1 تا 1: میانگین -ln π.</translation>
  </message>
  <message>
   <source>entropy</source>
   <translation>آنتروپی</translation>
  </message>
  <message>
   <source>Critics' gradient length</source>
   <translation>طول گرادیان منتقدها</translation>
  </message>
  <message>
   <source>Length of the critics' gradient.</source>
   <translation>طول گرادیان منتقدها.</translation>
  </message>
  <message>
   <source>Critics' loss</source>
   <translation>زیان منتقدها</translation>
  </message>
  <message>
   <source>the temperature: what being undecided is worth</source>
   <translation>دما: ارزش مردد بودن</translation>
  </message>
  <message>
   <source>the log-density of the next action</source>
   <translation>لگاریتم چگالی کنش بعدی</translation>
  </message>
  <message>
   <source>the log-density of the actor's own action</source>
   <translation>لگاریتم چگالی کنش خودِ بازیگر</translation>
  </message>
  <message>
   <source>what critic 1 says of it</source>
   <translation>نظر منتقد 1 دربارهٔ آن</translation>
  </message>
  <message>
   <source>what critic 2 says of it</source>
   <translation>نظر منتقد 2 دربارهٔ آن</translation>
  </message>
  <message>
   <source>TD3</source>
   <translation>TD3</translation>
  </message>
  <message>
   <source>DDPG with three repairs: the more cautious of two critics is believed, the actor waits for them, and targets are smoothed. Each can be switched off.</source>
   <translation>DDPG با سه اصلاح: از دو منتقد، محتاط‌تر پذیرفته می‌شود، بازیگر منتظر آن‌ها می‌ماند و هدف‌ها هموار می‌شوند. هر کدام را می‌توان خاموش کرد.</translation>
  </message>
  <message>
   <source>Updates per actor update</source>
   <translation>به‌روزرسانی به ازای هر به‌روزرسانی بازیگر</translation>
  </message>
  <message>
   <source>The actor and the targets move only with every so many updates of the critics, which then have settled a little.</source>
   <translation>بازیگر و هدف‌ها تنها پس از این تعداد به‌روزرسانی منتقدها حرکت می‌کنند، که تا آن زمان کمی جا افتاده‌اند.</translation>
  </message>
  <message>
   <source>Target noise σ̃</source>
   <translation>نویز هدف σ̃</translation>
  </message>
  <message>
   <source>Noise on the target's action, so that the critics cannot make a sharp peak for the actor to climb.</source>
   <translation>نویز روی کنشِ هدف، تا منتقدها نتوانند قلهٔ تیزی بسازند که بازیگر از آن بالا برود.</translation>
  </message>
  <message>
   <source>Target noise limit c</source>
   <translation>حد نویز هدف c</translation>
  </message>
  <message>
   <source>The noise on the target's action is cut off here.</source>
   <translation>نویز روی کنشِ هدف در این مقدار بریده می‌شود.</translation>
  </message>
  <message>
   <source>Lower of two critics</source>
   <translation>کمینهٔ دو منتقد</translation>
  </message>
  <message>
   <source>Take the lower of two critics' values as the target: this takes away overestimation. Off: the first critic's alone, as in DDPG.</source>
   <translation>کمترِ ارزش‌های دو منتقد را هدف بگیر: این بیش‌برآورد را از بین می‌برد. خاموش: تنها منتقد اول، مانند DDPG.</translation>
  </message>
  <message>
   <source>Gap of the critics</source>
   <translation>فاصلهٔ منتقدها</translation>
  </message>
  <message>
   <source>Mean absolute difference between the two critics: how unsure they are.</source>
   <translation>میانگین قدر مطلق اختلاف دو منتقد: چقدر نامطمئن‌اند.</translation>
  </message>
  <message>
   <source>gap</source>
   <translation>فاصله</translation>
  </message>
  <message>
   <source>What the first critic thinks of the actor's own actions, negative, at its last update.</source>
   <translation>نظر منتقد اول دربارهٔ کنش‌های خودِ بازیگر در آخرین به‌روزرسانی آن، با علامت منفی.</translation>
  </message>
  <message>
   <source>The actor waits: it moves only with every few updates of the critics.</source>
   <translation>بازیگر منتظر است: تنها پس از چند به‌روزرسانی منتقدها حرکت می‌کند.</translation>
  </message>
  <message>
   <source>the lower of two critics is the target</source>
   <translation>کمینهٔ دو منتقد هدف است</translation>
  </message>
  <message>
   <source>the actor moved too</source>
   <translation>بازیگر هم حرکت کرد</translation>
  </message>
  <message>
   <source>what critic 1 says of the actor's own action</source>
   <translation>نظر منتقد 1 دربارهٔ کنش خودِ بازیگر</translation>
  </message>
  <message>
   <source>the action that was taken</source>
   <translation>کنش انجام‌شده</translation>
  </message>
  <message>
   <source>the reward that followed</source>
   <translation>پاداشی که در پی آمد</translation>
  </message>
  <message>
   <source>the episode terminated</source>
   <translation>اپیزود پایان یافت</translation>
  </message>
  <message>
   <source>the discount</source>
   <translation>ضریب تنزیل</translation>
  </message>
  <message>
   <source>the target</source>
   <translation>هدف</translation>
  </message>
  <message>
   <source>the loss of the critic</source>
   <translation>زیان منتقد</translation>
  </message>
  <message>
   <source>the loss of the actor</source>
   <translation>زیان بازیگر</translation>
  </message>
  <message>
   <source>The episode terminated here: nothing follows, so the target is the reward alone.</source>
   <translation>اپیزود اینجا پایان یافت: چیزی در پی نمی‌آید، پس هدف تنها پاداش است.</translation>
  </message>
  <message>
   <source>It was better than the critic said: its prediction is pulled up.</source>
   <translation>بهتر از گفتهٔ منتقد شد: پیش‌بینی آن بالا کشیده می‌شود.</translation>
  </message>
  <message>
   <source>It was worse than the critic said: its prediction is pulled down.</source>
   <translation>بدتر از گفتهٔ منتقد شد: پیش‌بینی آن پایین کشیده می‌شود.</translation>
  </message>
  <message>
   <source>the critic's prediction before the step</source>
   <translation>پیش‌بینی منتقد پیش از گام</translation>
  </message>
  <message>
   <source>what its slow copy says of the next action</source>
   <translation>نظر رونوشت کند آن دربارهٔ کنش بعدی</translation>
  </message>
  <message>
   <source>the TD error, target minus prediction</source>
   <translation>خطای TD، هدف منهای پیش‌بینی</translation>
  </message>
  <message>
   <source>found</source>
   <translation>یافته</translation>
  </message>
  <message>
   <source>fixed</source>
   <translation>ثابت</translation>
  </message>
  <message>
   <source>C51</source>
   <translation>C51</translation>
  </message>
  <message>
   <source>Learns for each action how likely every return is, as 51 bars, where DQN learns only the mean. The richer target often makes it learn better.</source>
   <translation>برای هر کنش یاد می‌گیرد هر بازده چقدر محتمل است، در 51 میله، در حالی که DQN تنها میانگین را یاد می‌گیرد. هدف پرمایه‌تر اغلب یادگیری را بهتر می‌کند.</translation>
  </message>
  <message>
   <source>Atoms N</source>
   <translation>تعداد اتم‌ها N</translation>
  </message>
  <message>
   <source>Into how many bars the range of returns is divided.</source>
   <translation>بازهٔ بازده‌ها به چند میله تقسیم می‌شود.</translation>
  </message>
  <message>
   <source>atoms</source>
   <translation>اتم</translation>
  </message>
  <message>
   <source>Distribution</source>
   <translation>توزیع</translation>
  </message>
  <message>
   <source>Range of the bars</source>
   <translation>بازهٔ میله‌ها</translation>
  </message>
  <message>
   <source>found: from the rewards. Where the world's model is known, these are all it can pay; elsewhere those met before the first update, and the range is widened when a larger one comes, which stretches what was learned. Returns are bounded by the largest reward divided by 1 - γ, or by the last one of an episode. fixed: the two numbers below, as in the papers; what lies outside is taken for their ends.</source>
   <translation>یافته: از روی پاداش‌ها. اگر مدل دنیا معلوم باشد، همهٔ پاداش‌های ممکن آن؛ وگرنه پاداش‌های دیده‌شده پیش از نخستین به‌روزرسانی، و با آمدن پاداش بزرگ‌تر بازه گسترده می‌شود که آموخته‌ها را می‌کشد. بازده‌ها به بزرگ‌ترین پاداش تقسیم بر 1 - γ، یا به آخرین پاداش اپیزود، محدودند. ثابت: دو عدد زیر، مانند مقاله‌ها؛ آنچه بیرون باشد برابر دو سر بازه گرفته می‌شود.</translation>
  </message>
  <message>
   <source>Lowest return</source>
   <translation>کمترین بازده</translation>
  </message>
  <message>
   <source>The lowest bar of a fixed range. Returns below it are taken for it: it must hold all discounted returns.</source>
   <translation>پایین‌ترین میلهٔ بازهٔ ثابت. بازده‌های کمتر برابر آن گرفته می‌شوند: بازه باید همهٔ بازده‌های تنزیل‌شده را در بر بگیرد.</translation>
  </message>
  <message>
   <source>Highest return</source>
   <translation>بیشترین بازده</translation>
  </message>
  <message>
   <source>The highest bar of a fixed range. Returns above it are taken for it.</source>
   <translation>بالاترین میلهٔ بازهٔ ثابت. بازده‌های بیشتر برابر آن گرفته می‌شوند.</translation>
  </message>
  <message>
   <source>Outside the bars</source>
   <translation>بیرون از میله‌ها</translation>
  </message>
  <message>
   <source>Share of the targets' probability that lies outside the range of the bars and is taken for its ends. Above a few percent the range is too narrow, and values are wrong.</source>
   <translation>سهمی از احتمال هدف‌ها که بیرون از بازهٔ میله‌هاست و برابر دو سر آن گرفته می‌شود. بیش از چند درصد یعنی بازه تنگ است و ارزش‌ها نادرست‌اند.</translation>
  </message>
  <message>
   <source>clipped</source>
   <translation>بریده</translation>
  </message>
  <message>
   <source>the lowest return must be below the highest return</source>
   <translation>کمترین بازده باید کمتر از بیشترین بازده باشد</translation>
  </message>
  <message>
   <source>Mean of the target</source>
   <translation>میانگین هدف</translation>
  </message>
  <message>
   <source>Mean of the prediction</source>
   <translation>میانگین پیش‌بینی</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>اختلاف</translation>
  </message>
  <message>
   <source>{algorithm} can only tell returns from {low:g} to {high:g}, and many are outside: its values are wrong. Begin a new run with a wider range, or let the range be found.</source>
   <translation>{algorithm} تنها بازده‌های {low:g} تا {high:g} را تشخیص می‌دهد و بسیاری بیرون‌اند: ارزش‌هایش نادرست‌اند. اجرای تازه‌ای با بازهٔ گسترده‌تر شروع کنید یا بگذارید بازه یافته شود.</translation>
  </message>
  <message>
   <source>the returns that the bars stand for</source>
   <translation>بازده‌هایی که میله‌ها نمایندهٔ آن‌ها هستند</translation>
  </message>
  <message>
   <source>the likeliest return of the best next action</source>
   <translation>محتمل‌ترین بازدهٔ بهترین کنش بعدی</translation>
  </message>
  <message>
   <source>the lowest bar</source>
   <translation>پایین‌ترین میله</translation>
  </message>
  <message>
   <source>the highest bar</source>
   <translation>بالاترین میله</translation>
  </message>
  <message>
   <source>where that return goes</source>
   <translation>آن بازده به کجا می‌رود</translation>
  </message>
  <message>
   <source>the target: how likely each return should be</source>
   <translation>هدف: هر بازده چقدر باید محتمل باشد</translation>
  </message>
  <message>
   <source>the prediction before the step</source>
   <translation>پیش‌بینی پیش از گام</translation>
  </message>
  <message>
   <source>the target's mean</source>
   <translation>میانگین هدف</translation>
  </message>
  <message>
   <source>the mean of the prediction before the step</source>
   <translation>میانگین پیش‌بینی پیش از گام</translation>
  </message>
  <message>
   <source>the cross entropy of this transition, in nats</source>
   <translation>آنتروپی متقاطع این گذار، بر حسب نات</translation>
  </message>
  <message>
   <source>Likeliest bar</source>
   <translation>محتمل‌ترین میله</translation>
  </message>
  <message>
   <source>Every bar</source>
   <translation>همهٔ میله‌ها</translation>
  </message>
  <message>
   <source>DQN</source>
   <translation>DQN</translation>
  </message>
  <message>
   <source>Learns what each action is worth from remembered experience, with a neural network and a slowly changing copy of it as the target.</source>
   <translation>با شبکهٔ عصبی از تجربهٔ به‌یادمانده یاد می‌گیرد هر کنش چقدر می‌ارزد؛ هدف، رونوشتی از شبکه است که آهسته تغییر می‌کند.</translation>
  </message>
  <message>
   <source>Mean loss of the last batch.</source>
   <translation>میانگین زیان آخرین دسته.</translation>
  </message>
  <message>
   <source>Mean predicted value of the batch's actions.</source>
   <translation>میانگین ارزش پیش‌بینی‌شدهٔ کنش‌های دسته.</translation>
  </message>
  <message>
   <source>Mean |TD error|</source>
   <translation>میانگین |خطای TD|</translation>
  </message>
  <message>
   <source>Mean absolute difference between prediction and target.</source>
   <translation>میانگین قدر مطلق اختلاف پیش‌بینی و هدف.</translation>
  </message>
  <message>
   <source>error</source>
   <translation>خطا</translation>
  </message>
  <message>
   <source>ε</source>
   <translation>ε</translation>
  </message>
  <message>
   <source>Share of random actions.</source>
   <translation>سهم کنش‌های تصادفی.</translation>
  </message>
  <message>
   <source>epsilon</source>
   <translation>اپسیلون</translation>
  </message>
  <message>
   <source>Boltzmann exploration: values that differ by so much are drawn as 2.7 to 1.</source>
   <translation>کاوش بولتزمن: ارزش‌هایی که به این اندازه اختلاف دارند به نسبت 2.7 به 1 انتخاب می‌شوند.</translation>
  </message>
  <message>
   <source>{algorithm} compares the values of a few separate actions; here an action is a real number.</source>
   <translation>{algorithm} ارزش چند کنش گسسته را مقایسه می‌کند؛ اینجا کنش عددی حقیقی است.</translation>
  </message>
  <message>
   <source>QR-DQN</source>
   <translation>QR-DQN</translation>
  </message>
  <message>
   <source>Learns quantiles of the return after each action: what is exceeded in 90, 80, 70 cases out of a hundred. Unlike C51 it need not know the range of returns.</source>
   <translation>چندک‌های بازدهٔ پس از هر کنش را یاد می‌گیرد: آنچه در 90، 80، 70 مورد از صد از آن بیشتر می‌شود. برخلاف C51 لازم نیست بازهٔ بازده‌ها را بداند.</translation>
  </message>
  <message>
   <source>Quantiles N</source>
   <translation>تعداد چندک‌ها N</translation>
  </message>
  <message>
   <source>How many quantiles of the return are learned for each action.</source>
   <translation>برای هر کنش چند چندک بازده یاد گرفته می‌شود.</translation>
  </message>
  <message>
   <source>quantiles</source>
   <translation>چندک</translation>
  </message>
  <message>
   <source>Threshold κ</source>
   <translation>آستانهٔ κ</translation>
  </message>
  <message>
   <source>Errors up to this size count by their square, larger ones by their size; 0 is plain quantile regression.</source>
   <translation>خطاهای تا این اندازه با مربع خود حساب می‌شوند، بزرگ‌ترها با اندازهٔ خود؛ 0 رگرسیون چندکی ساده است.</translation>
  </message>
  <message>
   <source>the middle quantile of the best next action</source>
   <translation>چندک میانی بهترین کنش بعدی</translation>
  </message>
  <message>
   <source>the middle quantile of the target</source>
   <translation>چندک میانی هدف</translation>
  </message>
  <message>
   <source>the target's quantiles</source>
   <translation>چندک‌های هدف</translation>
  </message>
  <message>
   <source>the predicted quantiles before the step</source>
   <translation>چندک‌های پیش‌بینی‌شده پیش از گام</translation>
  </message>
  <message>
   <source>how many quantiles there are</source>
   <translation>تعداد چندک‌ها</translation>
  </message>
  <message>
   <source>how wrong quantile i is, by the quantile Huber loss</source>
   <translation>خطای چندک i، با زیان هوبر چندکی</translation>
  </message>
  <message>
   <source>the loss of this transition</source>
   <translation>زیان این گذار</translation>
  </message>
  <message>
   <source>Middle quantile</source>
   <translation>چندک میانی</translation>
  </message>
  <message>
   <source>Every quantile</source>
   <translation>همهٔ چندک‌ها</translation>
  </message>
  <message>
   <source>Rainbow</source>
   <translation>Rainbow</translation>
  </message>
  <message>
   <source>All improvements of DQN at once: distributions, double, dueling, priorities, several rewards per target, and noise that learns how much to explore.</source>
   <translation>همهٔ بهبودهای DQN یک‌جا: توزیع‌ها، دوگانه، دوئلی، اولویت‌ها، چند پاداش در هر هدف، و نویزی که یاد می‌گیرد چقدر کاوش کند.</translation>
  </message>
  <message>
   <source>epsilon-greedy</source>
   <translation>ε-حریصانه</translation>
  </message>
  <message>
   <source>boltzmann</source>
   <translation>بولتزمن</translation>
  </message>
  <message>
   <source>huber</source>
   <translation>هوبر</translation>
  </message>
  <message>
   <source>mse</source>
   <translation>mse</translation>
  </message>
  <message>
   <source>How far each update moves the network. Too high: values blow up; too low: nothing happens for a long time.</source>
   <translation>هر به‌روزرسانی شبکه را چقدر جابه‌جا می‌کند. زیاد: ارزش‌ها منفجر می‌شوند؛ کم: تا مدت‌ها اتفاقی نمی‌افتد.</translation>
  </message>
  <message>
   <source>So many steps are taken at random before learning begins, to fill the memory. With a noisy network they are not random: the untrained network takes them, and only its noise varies them.</source>
   <translation>پیش از شروع یادگیری این تعداد گام تصادفی برداشته می‌شود تا حافظه پر شود. با شبکهٔ نویزی این گام‌ها تصادفی نیستند: شبکهٔ آموزش‌ندیده آن‌ها را برمی‌دارد و تنها نویزش تنوع می‌دهد.</translation>
  </message>
  <message>
   <source>epsilon-greedy: the best action, and now and then any. boltzmann: actions are drawn from a softmax of their values, so that what seems nearly as good is tried often and what seems bad hardly ever.</source>
   <translation>ε-حریصانه: بهترین کنش، و گاه‌به‌گاه کنشی دلخواه. بولتزمن: کنش‌ها از سافت‌مکس ارزش‌هایشان کشیده می‌شوند، تا آنچه تقریباً به همان خوبی است زیاد و آنچه بد به نظر می‌رسد به‌ندرت آزموده شود.</translation>
  </message>
  <message>
   <source>ε at first</source>
   <translation>ε در آغاز</translation>
  </message>
  <message>
   <source>Share of random actions at the beginning.</source>
   <translation>سهم کنش‌های تصادفی در آغاز.</translation>
  </message>
  <message>
   <source>ε at last</source>
   <translation>ε در پایان</translation>
  </message>
  <message>
   <source>Share of random actions that remains after the exploration phase.</source>
   <translation>سهم کنش‌های تصادفی که پس از مرحلهٔ کاوش می‌ماند.</translation>
  </message>
  <message>
   <source>Temperature at first</source>
   <translation>دما در آغاز</translation>
  </message>
  <message>
   <source>For boltzmann: values that differ by so much are drawn as 2.7 to 1. High: nearly at random.</source>
   <translation>برای بولتزمن: ارزش‌هایی که به این اندازه اختلاف دارند به نسبت 2.7 به 1 انتخاب می‌شوند. زیاد: تقریباً تصادفی.</translation>
  </message>
  <message>
   <source>Temperature at last</source>
   <translation>دما در پایان</translation>
  </message>
  <message>
   <source>For boltzmann: the temperature that remains after the exploration phase. Low: nearly greedy.</source>
   <translation>برای بولتزمن: دمایی که پس از مرحلهٔ کاوش می‌ماند. کم: تقریباً حریصانه.</translation>
  </message>
  <message>
   <source>Exploration phase</source>
   <translation>مرحلهٔ کاوش</translation>
  </message>
  <message>
   <source>Over so many steps ε or the temperature falls evenly from its first to its last value.</source>
   <translation>در طول این تعداد گام، ε یا دما یکنواخت از مقدار آغازین به مقدار پایانی می‌رسد.</translation>
  </message>
  <message>
   <source>Target network every</source>
   <translation>شبکهٔ هدف هر</translation>
  </message>
  <message>
   <source>Steps between updates of the target network, the slow copy from which the targets come. 1 with a rate of 1 means: no target network, as in 2013; the targets come from the learning network itself.</source>
   <translation>تعداد گام‌ها بین به‌روزرسانی‌های شبکهٔ هدف، رونوشت کندی که هدف‌ها از آن می‌آیند. 1 با نرخ 1 یعنی بدون شبکهٔ هدف، مانند 2013؛ هدف‌ها از خودِ شبکهٔ در حال یادگیری می‌آیند.</translation>
  </message>
  <message>
   <source>How far the target network moves towards the learning one each time: 1 copies it, small values follow smoothly.</source>
   <translation>شبکهٔ هدف هر بار چقدر به سوی شبکهٔ در حال یادگیری می‌رود: 1 آن را رونوشت می‌کند، مقدارهای کوچک نرم دنبال می‌کنند.</translation>
  </message>
  <message>
   <source>Double DQN</source>
   <translation>DQN دوگانه</translation>
  </message>
  <message>
   <source>Choose the next action with the learning network but value it with the target network: this takes away most of the overestimation.</source>
   <translation>کنش بعدی را با شبکهٔ در حال یادگیری انتخاب کن ولی با شبکهٔ هدف ارزش‌گذاری کن: این بیشترِ بیش‌برآورد را از بین می‌برد.</translation>
  </message>
  <message>
   <source>Rewards per target (n)</source>
   <translation>پاداش در هر هدف (n)</translation>
  </message>
  <message>
   <source>How many rewards are added up before the estimate takes over. 1 is plain Q-learning; 3 to 5 carry rewards back faster, at the price of some noise and of judging by past behaviour.</source>
   <translation>چند پاداش جمع می‌شود پیش از آنکه برآورد جای بقیه را بگیرد. 1 یادگیری Q ساده است؛ 3 تا 5 پاداش‌ها را زودتر به عقب می‌برد، به بهای کمی نویز و داوری بر پایهٔ رفتار گذشته.</translation>
  </message>
  <message>
   <source>Prioritized replay</source>
   <translation>بازپخش اولویت‌دار</translation>
  </message>
  <message>
   <source>Replay what surprised most more often, and weigh it less in return, so that the result stays fair.</source>
   <translation>آنچه غافلگیرکننده‌تر بود بیشتر بازپخش می‌شود و در عوض وزن کمتری می‌گیرد تا نتیجه منصفانه بماند.</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>حافظه</translation>
  </message>
  <message>
   <source>Priority exponent α</source>
   <translation>نمای اولویت α</translation>
  </message>
  <message>
   <source>How much surprise counts when memories are drawn: 0 not at all, 1 in full proportion.</source>
   <translation>غافلگیری در انتخاب خاطره‌ها چقدر اثر دارد: 0 هیچ، 1 به نسبت کامل.</translation>
  </message>
  <message>
   <source>Correction β at first</source>
   <translation>تصحیح β در آغاز</translation>
  </message>
  <message>
   <source>How much the preference for surprising memories is corrected at the beginning; it rises to 1, full correction.</source>
   <translation>ترجیح خاطره‌های غافلگیرکننده در آغاز چقدر تصحیح می‌شود؛ تا 1، تصحیح کامل، بالا می‌رود.</translation>
  </message>
  <message>
   <source>Correction phase</source>
   <translation>مرحلهٔ تصحیح</translation>
  </message>
  <message>
   <source>Over so many steps β rises evenly to 1.</source>
   <translation>در طول این تعداد گام، β یکنواخت تا 1 بالا می‌رود.</translation>
  </message>
  <message>
   <source>Widths of the fully connected layers. For pictures they stand behind three convolutional layers.</source>
   <translation>پهنای لایه‌های تمام‌متصل. برای تصویرها پس از سه لایهٔ کانولوشنی قرار می‌گیرند.</translation>
  </message>
  <message>
   <source>Dueling network</source>
   <translation>شبکهٔ دوئلی</translation>
  </message>
  <message>
   <source>Two streams of layers: one for how good the situation is, one for how much better each action is than the others.</source>
   <translation>دو جریان لایه: یکی برای اینکه موقعیت چقدر خوب است، یکی برای اینکه هر کنش چقدر از بقیه بهتر است.</translation>
  </message>
  <message>
   <source>Noisy network</source>
   <translation>شبکهٔ نویزی</translation>
  </message>
  <message>
   <source>Learned noise on the weights explores in place of ε or a temperature; playing without exploration switches the noise off. Lanes share each draw of the noise, so with many they explore more alike.</source>
   <translation>نویز آموخته‌شده روی وزن‌ها به جای ε یا دما کاوش می‌کند؛ بازی بدون کاوش نویز را خاموش می‌کند. خط‌ها هر نمونهٔ نویز را شریک‌اند، پس با خط‌های زیاد کاوش آن‌ها شبیه‌تر است.</translation>
  </message>
  <message>
   <source>Noise at first σ₀</source>
   <translation>نویز در آغاز σ₀</translation>
  </message>
  <message>
   <source>How strong the noise of a noisy network is before it has learned anything.</source>
   <translation>شدت نویز شبکهٔ نویزی پیش از آنکه چیزی یاد گرفته باشد.</translation>
  </message>
  <message>
   <source>Adam ε</source>
   <translation>ε در Adam</translation>
  </message>
  <message>
   <source>Keeps the optimiser from dividing by nearly nothing; larger values calm small gradients down.</source>
   <translation>نمی‌گذارد بهینه‌ساز بر عددی نزدیک صفر تقسیم کند؛ مقدارهای بزرگ‌تر گرادیان‌های کوچک را آرام می‌کنند.</translation>
  </message>
  <message>
   <source>huber limits the pull of any single surprising transition to 1; mse is the plain squared error.</source>
   <translation>هوبر کشش هر گذار غافلگیرکننده را به 1 محدود می‌کند؛ mse مربع خطای ساده است.</translation>
  </message>
  <message>
   <source>what this transition adds to the loss that is descended</source>
   <translation>سهم این گذار در زیانی که کمینه می‌شود</translation>
  </message>
  <message>
   <source>By priority</source>
   <translation>با اولویت</translation>
  </message>
  <message>
   <source>the next n rewards, discounted and added up</source>
   <translation>جمع تنزیل‌شدهٔ n پاداش بعدی</translation>
  </message>
  <message>
   <source>the discount after n rewards</source>
   <translation>ضریب تنزیل پس از n پاداش</translation>
  </message>
  <message>
   <source>a target has n rewards</source>
   <translation>هدف n پاداش دارد</translation>
  </message>
  <message>
   <source>the importance weight, which makes up for drawing by priority</source>
   <translation>وزن اهمیت، که انتخاب با اولویت را جبران می‌کند</translation>
  </message>
  <message>
   <source>It was better than predicted: the prediction is pulled up.</source>
   <translation>بهتر از پیش‌بینی شد: پیش‌بینی بالا کشیده می‌شود.</translation>
  </message>
  <message>
   <source>It was worse than predicted: the prediction is pulled down.</source>
   <translation>بدتر از پیش‌بینی شد: پیش‌بینی پایین کشیده می‌شود.</translation>
  </message>
  <message>
   <source>the target network's best next value</source>
   <translation>بهترین ارزش بعدی به نظر شبکهٔ هدف</translation>
  </message>
  <message>
   <source>the target network's value of the action that the learning network prefers</source>
   <translation>ارزش کنش برگزیدهٔ شبکهٔ در حال یادگیری به نظر شبکهٔ هدف</translation>
  </message>
  <message>
   <source>the learning network chooses</source>
   <translation>شبکهٔ در حال یادگیری انتخاب می‌کند</translation>
  </message>
  <message>
   <source>large errors count by their size</source>
   <translation>خطاهای بزرگ به اندازهٔ خود حساب می‌شوند</translation>
  </message>
  <message>
   <source>gaussian</source>
   <translation>گاوسی</translation>
  </message>
  <message>
   <source>ornstein-uhlenbeck</source>
   <translation>اورنشتاین-اولنبک</translation>
  </message>
  <message>
   <source>Noise</source>
   <translation>نویز</translation>
  </message>
  <message>
   <source>What is added to actions to try them out: gaussian is new at every step; ornstein-uhlenbeck drifts, so that it pushes one way for a while (Lillicrap et al. 2016).</source>
   <translation>آنچه برای آزمودن به کنش‌ها افزوده می‌شود: گاوسی در هر گام تازه است؛ اورنشتاین-اولنبک می‌راند، یعنی مدتی به یک سو هل می‌دهد (Lillicrap et al. 2016).</translation>
  </message>
  <message>
   <source>Noise σ</source>
   <translation>نویز σ</translation>
  </message>
  <message>
   <source>How large the noise is, where actions reach from -1 to 1.</source>
   <translation>بزرگی نویز، در بازهٔ کنش -1 تا 1.</translation>
  </message>
  <message>
   <source>Human</source>
   <translation>انسان</translation>
  </message>
  <message>
   <source>You play, by the keys of your keyboard. Your returns are drawn as an agent's are.</source>
   <translation>شما با کلیدهای صفحه‌کلید بازی می‌کنید. بازده‌های شما مانند بازده‌های عامل رسم می‌شوند.</translation>
  </message>
  <message>
   <source>The players whom the games were made for</source>
   <translation>بازیکنانی که بازی‌ها برایشان ساخته شدند</translation>
  </message>
  <message>
   <source>No keys are known by which a person could play it.</source>
   <translation>کلیدی تعریف نشده که انسان با آن بازی کند.</translation>
  </message>
  <message>
   <source>{id} learns by no rule: a person plays in the window.</source>
   <translation>{id} با هیچ قاعده‌ای نمی‌آموزد: در پنجره انسان بازی می‌کند.</translation>
  </message>
  <message>
   <source>Behaviour cloning</source>
   <translation>شبیه‌سازی رفتار</translation>
  </message>
  <message>
   <source>Learns from a few demonstrations to do in each state what the expert did there. It never hears of a reward, and knows nothing of states that the expert never came to.</source>
   <translation>از چند سرمشق می‌آموزد در هر حالت همان کند که خبره کرد. از پاداش هرگز نمی‌شنود و از حالت‌هایی که خبره هرگز به آن‌ها نرسید چیزی نمی‌داند.</translation>
  </message>
  <message>
   <source>Updates per step</source>
   <translation>به‌روزرسانی در هر گام</translation>
  </message>
  <message>
   <source>So many minibatches are learned with every step that it plays. Nothing is learned from these steps: they show how far it has come.</source>
   <translation>با هر گامی که بازی می‌کند این تعداد ریزدسته آموخته می‌شود. از خود این گام‌ها چیزی آموخته نمی‌شود: نشان می‌دهند تا کجا رسیده است.</translation>
  </message>
  <message>
   <source>DAgger</source>
   <translation>DAgger</translation>
  </message>
  <message>
   <source>Plays itself while an expert says at every step what it would do there, and learns from all that was ever said: also how to come back from its own mistakes, which no demonstration shows.</source>
   <translation>خودش بازی می‌کند و خبره در هر گام می‌گوید آنجا چه می‌کرد؛ از همهٔ گفته‌ها می‌آموزد: از جمله چگونه از اشتباه خودش برگردد، که هیچ سرمشقی نشان نمی‌دهد.</translation>
  </message>
  <message>
   <source>Steps per lane</source>
   <translation>گام در هر خط</translation>
  </message>
  <message>
   <source>So many steps are played and labelled before it is learned from them.</source>
   <translation>این تعداد گام بازی و برچسب‌گذاری می‌شود، پیش از آنکه از آن‌ها آموخته شود.</translation>
  </message>
  <message>
   <source>Teacher</source>
   <translation>آموزگار</translation>
  </message>
  <message>
   <source>States asked about</source>
   <translation>حالت‌های پرسیده</translation>
  </message>
  <message>
   <source>The share of the states, drawn by chance, in which the expert is asked. Labels of neighbouring states are nearly the same: where they are dear, ask rarely and play for longer. A person is asked by Questions per play instead.</source>
   <translation>سهم حالت‌هایی که به تصادف برگزیده و از خبره پرسیده می‌شوند. برچسب حالت‌های همسایه تقریباً یکی است: اگر گران‌اند، کمتر بپرسید و بیشتر بازی کنید. از انسان به جای آن با «پرسش در هر بازی» پرسیده می‌شود.</translation>
  </message>
  <message>
   <source>share</source>
   <translation>سهم</translation>
  </message>
  <message>
   <source>Questions per play</source>
   <translation>پرسش در هر بازی</translation>
  </message>
  <message>
   <source>A person is asked in so many states of each play, drawn by chance in the first environment.</source>
   <translation>در هر بازی این تعداد حالت، به تصادف و در محیط نخست، از انسان پرسیده می‌شود.</translation>
  </message>
  <message>
   <source>labels</source>
   <translation>داوری‌ها</translation>
  </message>
  <message>
   <source>Updates per iteration</source>
   <translation>به‌روزرسانی در هر تکرار</translation>
  </message>
  <message>
   <source>So many minibatches of all labels are learned after each such play.</source>
   <translation>پس از هر بازی این تعداد ریزدسته از همهٔ برچسب‌ها آموخته می‌شود.</translation>
  </message>
  <message>
   <source>β falls by</source>
   <translation>کاهش β</translation>
  </message>
  <message>
   <source>In the i-th play the expert acts with the chance β to the power i - 1, the learner otherwise; the expert labels all states in either case. 0: the first play is the expert's, all others the learner's. 1: the expert alone plays, as in cloning. A person is asked, and never plays.</source>
   <translation>در بازی i-ام خبره با احتمال β به توان i - 1 عمل می‌کند، وگرنه یادگیرنده؛ در هر دو حال خبره همهٔ حالت‌ها را برچسب می‌زند. 0: بازی نخست از خبره است و بقیه از یادگیرنده. 1: تنها خبره بازی می‌کند، مانند شبیه‌سازی. از انسان تنها پرسیده می‌شود و او بازی نمی‌کند.</translation>
  </message>
  <message>
   <source>Agreement, as it played</source>
   <translation>همخوانی، هنگام بازی</translation>
  </message>
  <message>
   <source>At so many states of the newest play the learner would have done what the expert says.</source>
   <translation>در این سهم از حالت‌های تازه‌ترین بازی، یادگیرنده همان می‌کرد که خبره می‌گوید.</translation>
  </message>
  <message>
   <source>β</source>
   <translation>β</translation>
  </message>
  <message>
   <source>The chance by which the expert acts in the learner's place.</source>
   <translation>احتمالی که خبره به جای یادگیرنده عمل می‌کند.</translation>
  </message>
  <message>
   <source>expert</source>
   <translation>خبره</translation>
  </message>
  <message>
   <source>the expert's algorithm, {algorithm}, does not fit {environment}</source>
   <translation>الگوریتم خبره، یعنی {algorithm}، با {environment} جور نیست</translation>
  </message>
  <message>
   <source>the expert is not described</source>
   <translation>خبره توصیف نشده است</translation>
  </message>
  <message>
   <source>always positive</source>
   <translation>همیشه مثبت</translation>
  </message>
  <message>
   <source>always negative</source>
   <translation>همیشه منفی</translation>
  </message>
  <message>
   <source>either sign</source>
   <translation>با هر علامت</translation>
  </message>
  <message>
   <source>GAIL</source>
   <translation>GAIL</translation>
  </message>
  <message>
   <source>imitation</source>
   <translation>تقلید</translation>
  </message>
  <message>
   <source>A policy and a discriminator learn against each other: one learns to tell the policy's actions from the expert's, the other to be taken for the expert. Few demonstrations are enough, because the policy finds out by itself how to get where they are.</source>
   <translation>سیاست و تمییزدهنده در برابر هم یاد می‌گیرند: یکی یاد می‌گیرد کنش‌های سیاست را از کنش‌های خبره بازشناسد، دیگری یاد می‌گیرد جای خبره گرفته شود. نمایش‌های اندک کافی است، چون سیاست خودش درمی‌یابد چگونه به جای آن‌ها برسد.</translation>
  </message>
  <message>
   <source>Pairs at most</source>
   <translation>حداکثر جفت‌ها</translation>
  </message>
  <message>
   <source>So many pairs of state and action are taken from the demonstrations, evenly (empty: all there are).</source>
   <translation>این تعداد جفت حالت و کنش، به‌طور یکنواخت، از نمایش‌ها گرفته می‌شود (خالی: همه).</translation>
  </message>
  <message>
   <source>pairs</source>
   <translation>جفت</translation>
  </message>
  <message>
   <source>Learned reward</source>
   <translation>پاداش یادگرفته</translation>
  </message>
  <message>
   <source>What acting as the expert is worth. Always positive: every step that goes on pays, so that living long is never wrong. Always negative: every step costs, and where an episode can end early, ending it at once costs least: the trap. Either sign: the discriminator's logit, which falls into the same trap as long as the policy is easily told from the expert.</source>
   <translation>عمل کردن مانند خبره چقدر می‌ارزد. همیشه مثبت: هر گامی که ادامه می‌دهد سود دارد، پس طولانی زیستن هرگز نادرست نیست. همیشه منفی: هر گام هزینه دارد، و جایی که اپیزود می‌تواند زود تمام شود، تمام کردن فوری آن کمترین هزینه را دارد: تله همین است. با هر علامت: لاجیت تمییزدهنده، که تا وقتی سیاست به‌آسانی از خبره بازشناخته شود در همان تله می‌افتد.</translation>
  </message>
  <message>
   <source>Discriminator</source>
   <translation>تمییزدهنده</translation>
  </message>
  <message>
   <source>Discriminator's learning rate</source>
   <translation>نرخ یادگیری تمییزدهنده</translation>
  </message>
  <message>
   <source>How far each of its minibatches moves the discriminator.</source>
   <translation>هر ریزدستهٔ آن تمییزدهنده را چقدر جابه‌جا می‌کند.</translation>
  </message>
  <message>
   <source>Discriminator's updates</source>
   <translation>به‌روزرسانی‌های تمییزدهنده</translation>
  </message>
  <message>
   <source>So many minibatches it learns from with every rollout. Too many: it knows every pair of the expert by heart, and the policy is shown no way to become more like it.</source>
   <translation>با هر رول‌اوت از این تعداد ریزدسته یاد می‌گیرد. زیاد: همهٔ جفت‌های خبره را از بر می‌شود و به سیاست راهی برای شبیه‌تر شدن نشان داده نمی‌شود.</translation>
  </message>
  <message>
   <source>Discriminator's minibatch</source>
   <translation>ریزدستهٔ تمییزدهنده</translation>
  </message>
  <message>
   <source>So many pairs of the expert, and as many of the policy's.</source>
   <translation>این تعداد جفت از خبره و به همان تعداد از سیاست.</translation>
  </message>
  <message>
   <source>Discriminator's layers</source>
   <translation>لایه‌های تمییزدهنده</translation>
  </message>
  <message>
   <source>Widths of its fully connected layers.</source>
   <translation>پهنای لایه‌های تمام‌متصل آن.</translation>
  </message>
  <message>
   <source>Discriminator is right</source>
   <translation>تمییزدهنده درست می‌گوید</translation>
  </message>
  <message>
   <source>How often it tells the expert's pairs from the policy's. Guessing comes to 50: then the policy acts like the expert, as far as it can see.</source>
   <translation>چند بار جفت‌های خبره را از جفت‌های سیاست بازمی‌شناسد. حدس زدن 50 می‌شود: آنگاه سیاست، تا جایی که آن می‌بیند، مانند خبره عمل می‌کند.</translation>
  </message>
  <message>
   <source>discriminator's accuracy</source>
   <translation>دقت تمییزدهنده</translation>
  </message>
  <message>
   <source>Discriminator's loss</source>
   <translation>زیان تمییزدهنده</translation>
  </message>
  <message>
   <source>Its cross-entropy; 0.69 is guessing.</source>
   <translation>آنتروپی متقاطع آن؛ 0.69 حدس زدن است.</translation>
  </message>
  <message>
   <source>discriminator's loss</source>
   <translation>زیان تمییزدهنده</translation>
  </message>
  <message>
   <source>Mean of the newest steps by the learned reward, which is all that the policy sees.</source>
   <translation>میانگین تازه‌ترین گام‌ها بر پایهٔ پاداش آموخته، که همهٔ چیزی است که سیاست می‌بیند.</translation>
  </message>
  <message>
   <source>learned reward</source>
   <translation>پاداش آموخته</translation>
  </message>
  <message>
   <source>Learned return</source>
   <translation>بازده آموخته</translation>
  </message>
  <message>
   <source>Mean sum of learned rewards of the episodes that ended lately.</source>
   <translation>میانگین مجموع پاداش‌های آموختهٔ اپیزودهایی که به‌تازگی تمام شده‌اند.</translation>
  </message>
  <message>
   <source>learned return</source>
   <translation>بازده آموخته</translation>
  </message>
  <message>
   <source>True return</source>
   <translation>بازده واقعی</translation>
  </message>
  <message>
   <source>Mean true return of the same episodes, which learning never sees.</source>
   <translation>میانگین بازده واقعی همان اپیزودها، که یادگیری هرگز نمی‌بیند.</translation>
  </message>
  <message>
   <source>true return</source>
   <translation>بازده واقعی</translation>
  </message>
  <message>
   <source>A discriminator is learned from numbers here, and this environment shows pictures.</source>
   <translation>اینجا تمییزدهنده از عددها یاد می‌گیرد و این محیط تصویر نشان می‌دهد.</translation>
  </message>
  <message>
   <source>what was seen is of another type</source>
   <translation>مشاهده‌ها از نوع دیگری‌اند</translation>
  </message>
  <message>
   <source>a person is asked which of several actions is right, and here an action is numbers.</source>
   <translation>از انسان پرسیده می‌شود کدام یک از چند کنش درست است، و اینجا کنش عدد است.</translation>
  </message>
  <message>
   <source>a person is asked about {most} actions at most, and here there are {n}.</source>
   <translation>از انسان دربارهٔ حداکثر {most} کنش پرسیده می‌شود، و اینجا {n} کنش هست.</translation>
  </message>
  <message>
   <source>How far each minibatch moves the network.</source>
   <translation>هر ریزدسته شبکه را چقدر جابه‌جا می‌کند.</translation>
  </message>
  <message>
   <source>Minibatch size</source>
   <translation>اندازهٔ ریزدسته</translation>
  </message>
  <message>
   <source>How many labels each update looks at.</source>
   <translation>هر به‌روزرسانی چند برچسب را می‌بیند.</translation>
  </message>
  <message>
   <source>Labels at most</source>
   <translation>بیشینهٔ برچسب‌ها</translation>
  </message>
  <message>
   <source>So many states are learned from at most: what somebody did in them costs somebody's time (empty: all there are). Every tenth is held out, to tell what is known from what is remembered.</source>
   <translation>حداکثر از این تعداد حالت آموخته می‌شود: هر برچسب وقت کسی را می‌گیرد (خالی: همه). از هر ده تا یکی کنار گذاشته می‌شود تا دانسته از حفظ‌شده جدا شود.</translation>
  </message>
  <message>
   <source>Widths of the fully connected layers. For pictures they stand behind the convolutional layers.</source>
   <translation>پهنای لایه‌های تمام‌متصل. برای تصویرها پس از لایه‌های کانولوشنی قرار می‌گیرند.</translation>
  </message>
  <message>
   <source>agent</source>
   <translation>عامل</translation>
  </message>
  <message>
   <source>person</source>
   <translation>شخص</translation>
  </message>
  <message>
   <source>Demonstrations</source>
   <translation>نمایش‌ها</translation>
  </message>
  <message>
   <source>A file of demonstrations (.rldemonstrations), or a recording that you saved after playing yourself (.rlreplay). Empty: they are recorded of the agent that comes along for this environment, or of a planner where its model is known.</source>
   <translation>فایل سرمشق‌ها (.rldemonstrations)، یا ضبطی که پس از بازی خودتان ذخیره کرده‌اید (.rlreplay). خالی: از عامل همراه این محیط ضبط می‌شوند، یا از برنامه‌ریز اگر مدل معلوم باشد.</translation>
  </message>
  <message>
   <source>Demonstrated episodes</source>
   <translation>اپیزودهای سرمشق</translation>
  </message>
  <message>
   <source>So many of them are learned from, the first ones.</source>
   <translation>از این تعداد نخست آن‌ها آموخته می‌شود.</translation>
  </message>
  <message>
   <source>Who is asked</source>
   <translation>از چه کسی پرسیده شود</translation>
  </message>
  <message>
   <source>An agent, or a person at this window: then the training stands still at every question.</source>
   <translation>از یک عامل، یا از کسی پای این پنجره: آنگاه آموزش در هر پرسش می‌ایستد.</translation>
  </message>
  <message>
   <source>Expert</source>
   <translation>خبره</translation>
  </message>
  <message>
   <source>The file of the agent that is asked what to do (.rlstudio). Empty: the agent that comes along for this environment, or a planner where its model is known.</source>
   <translation>فایل عاملی که از او پرسیده می‌شود چه کند (.rlstudio). خالی: عامل همراه این محیط، یا برنامه‌ریز اگر مدل معلوم باشد.</translation>
  </message>
  <message>
   <source>an agent</source>
   <translation>یک عامل</translation>
  </message>
  <message>
   <source>a person</source>
   <translation>یک شخص</translation>
  </message>
  <message>
   <source>How far the learner is from the labels of the minibatch: -ln π(a|s), or the squared distance of actions that are numbers.</source>
   <translation>فاصلهٔ یادگیرنده از برچسب‌های ریزدسته: -ln π(a|s)، یا مربع فاصله برای کنش‌های عددی.</translation>
  </message>
  <message>
   <source>Loss, held out</source>
   <translation>زیان، کنارگذاشته</translation>
  </message>
  <message>
   <source>The same on labels that are never learned from. Where it rises while the other falls, the labels are being remembered.</source>
   <translation>همان روی برچسب‌هایی که هرگز از آن‌ها آموخته نمی‌شود. اگر بالا برود و دیگری پایین بیاید، برچسب‌ها حفظ می‌شوند.</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>توافق</translation>
  </message>
  <message>
   <source>At so many labels of the minibatch the learner would do what the expert did; actions that are numbers agree within a twentieth of their range.</source>
   <translation>در این سهم از برچسب‌های ریزدسته، یادگیرنده همان می‌کرد که خبره کرد؛ کنش‌های عددی تا یک‌بیستم بازه همخوان‌اند.</translation>
  </message>
  <message>
   <source>Agreement, held out</source>
   <translation>همخوانی، کنارگذاشته</translation>
  </message>
  <message>
   <source>The same on labels that are never learned from.</source>
   <translation>همان روی برچسب‌هایی که هرگز از آن‌ها آموخته نمی‌شود.</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>برچسب‌ها</translation>
  </message>
  <message>
   <source>States of which it knows what the expert does in them, those that are held out among them.</source>
   <translation>حالت‌هایی که معلوم است خبره در آن‌ها چه می‌کند، با کنارگذاشته‌ها.</translation>
  </message>
  <message>
   <source>what the expert did here</source>
   <translation>آنچه خبره اینجا کرد</translation>
  </message>
  <message>
   <source>the learner would do the same</source>
   <translation>یادگیرنده همان می‌کرد</translation>
  </message>
  <message>
   <source>actions are numbers</source>
   <translation>کنش‌ها عددند</translation>
  </message>
  <message>
   <source>the log-probability of it before the step</source>
   <translation>لگاریتم احتمال آن پیش از گام</translation>
  </message>
  <message>
   <source>what the learner would do, lowest and highest at -1 and 1</source>
   <translation>آنچه یادگیرنده می‌کرد، کمترین و بیشترین در -1 و 1</translation>
  </message>
  <message>
   <source>what the expert did, lowest and highest at -1 and 1</source>
   <translation>آنچه خبره کرد، کمترین و بیشترین در -1 و 1</translation>
  </message>
  <message>
   <source>the loss that this label adds</source>
   <translation>زیانی که این برچسب می‌افزاید</translation>
  </message>
  <message>
   <source>It would do the same already: the update makes it surer.</source>
   <translation>همین حالا هم همان می‌کرد: به‌روزرسانی مطمئن‌ترش می‌کند.</translation>
  </message>
  <message>
   <source>It would do otherwise: the update pulls it towards what the expert did.</source>
   <translation>کار دیگری می‌کرد: به‌روزرسانی آن را به سوی کار خبره می‌کشد.</translation>
  </message>
  <message>
   <source>How much a reward one step later is worth now, to the one who demonstrates as well.</source>
   <translation>پاداشی که یک گام دیرتر می‌آید اکنون چقدر می‌ارزد، برای نمایش‌دهنده هم.</translation>
  </message>
  <message>
   <source>Largest change Δ</source>
   <translation>بزرگ‌ترین تغییر Δ</translation>
  </message>
  <message>
   <source>By how much the last sweep changed the found reward of the state that changed most.</source>
   <translation>آخرین پیمایش پاداش یافتهٔ حالتی را که بیشترین تغییر را داشت چقدر تغییر داد.</translation>
  </message>
  <message>
   <source>change</source>
   <translation>تغییر</translation>
  </message>
  <message>
   <source>Correlation with the true reward</source>
   <translation>همبستگی با پاداش واقعی</translation>
  </message>
  <message>
   <source>Pearson's correlation of the found reward with the true one, over all states that can be entered. 1: the same but for its scale and its zero, which demonstrations cannot tell.</source>
   <translation>همبستگی پیرسون پاداش یافته با پاداش واقعی، روی همهٔ حالت‌هایی که می‌توان واردشان شد. 1: همان است جز مقیاس و صفرش، که نمایش‌ها نمی‌گویند.</translation>
  </message>
  <message>
   <source>correlation</source>
   <translation>همبستگی</translation>
  </message>
  <message>
   <source>Regret</source>
   <translation>پشیمانی</translation>
  </message>
  <message>
   <source>How much of the true return is lost by acting as the found reward says: 0 % is as good as the best policy, 100 % as bad as acting at random.</source>
   <translation>با عمل کردن بر پایهٔ پاداش یافته چقدر از بازده واقعی از دست می‌رود: 0 % به خوبی بهترین سیاست است، 100 % به بدی عمل تصادفی.</translation>
  </message>
  <message>
   <source>regret</source>
   <translation>پشیمانی</translation>
  </message>
  <message>
   <source>{algorithm} solves equations over all states at once: {many} are more than the {most} that it takes.</source>
   <translation>{algorithm} معادله‌ها را یک‌باره روی همهٔ حالت‌ها حل می‌کند: {many} از {most} که می‌پذیرد بیشتر است.</translation>
  </message>
  <message>
   <source>found rewards must be numbers of at most {largest:g}</source>
   <translation>پاداش‌های یافته باید عددهایی حداکثر {largest:g} باشند</translation>
  </message>
  <message numerus="yes">
   <source>{n} states</source>
   <extracomment>For one: {n} state</extracomment>
   <translation>
    <numerusform>{n} حالت</numerusform>
   </translation>
  </message>
  <message>
   <source>Linear-programming IRL</source>
   <translation>IRL با برنامه‌ریزی خطی</translation>
  </message>
  <message>
   <source>Knows the whole policy of an expert and asks which rewards make it optimal. Many do, R = 0 among them. It takes those by which the expert's action beats the second best by most, less a penalty λ on the size of rewards: a linear programme, solved by the simplex method pivot by pivot.</source>
   <translation>همهٔ سیاست خبره را می‌داند و می‌پرسد کدام پاداش‌ها آن را بهینه می‌کنند. بسیاری می‌کنند، R = 0 هم. آن‌هایی را برمی‌گزیند که با آن‌ها کنش خبره بیشترین برتری را بر دومین کنش خوب دارد، منهای جریمهٔ λ برای اندازهٔ پاداش‌ها: یک برنامهٔ خطی که با روش سیمپلکس، محور به محور، حل می‌شود.</translation>
  </message>
  <message>
   <source>simplex method</source>
   <translation>روش سیمپلکس</translation>
  </message>
  <message>
   <source>Penalty λ</source>
   <translation>جریمهٔ λ</translation>
  </message>
  <message>
   <source>What the programme pays for each unit of reward. The larger it is, the fewer states have one; from some value on none has, and the answer is R = 0.</source>
   <translation>برنامه برای هر واحد پاداش چقدر می‌پردازد. هرچه بزرگ‌تر باشد حالت‌های کمتری پاداش دارند؛ از مقداری به بعد هیچ‌کدام ندارد و پاسخ R = 0 است.</translation>
  </message>
  <message>
   <source>Largest reward</source>
   <translation>بزرگ‌ترین پاداش</translation>
  </message>
  <message>
   <source>No reward is found larger than this, nor below minus this. It is the unit of what is found.</source>
   <translation>هیچ پاداشی بزرگ‌تر از این یا کوچک‌تر از منفی آن یافت نمی‌شود. این واحد چیزی است که یافت می‌شود.</translation>
  </message>
  <message>
   <source>constraints</source>
   <translation>قید</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>تابع هدف</translation>
  </message>
  <message>
   <source>What the programme maximises: the margins less the penalty. Each sweep is one pivot.</source>
   <translation>آنچه برنامه بیشینه می‌کند: برتری‌ها منهای جریمه. هر روبش یک تعویض محور است.</translation>
  </message>
  <message>
   <source>objective</source>
   <translation>هدف</translation>
  </message>
  <message>
   <source>Sum of margins</source>
   <translation>مجموع برتری‌ها</translation>
  </message>
  <message>
   <source>By how much the expert's action is worth more than the second best, over all states.</source>
   <translation>کنش خبره چقدر بیش از دومین کنش خوب می‌ارزد، روی همهٔ حالت‌ها.</translation>
  </message>
  <message>
   <source>States with a reward</source>
   <translation>حالت‌های دارای پاداش</translation>
  </message>
  <message>
   <source>In how many states the found reward is not 0.</source>
   <translation>در چند حالت پاداش یافته 0 نیست.</translation>
  </message>
  <message>
   <source>states</source>
   <translation>حالت</translation>
  </message>
  <message>
   <source>rewarded</source>
   <translation>دارای پاداش</translation>
  </message>
  <message>
   <source>States explained</source>
   <translation>حالت‌های توضیح‌داده</translation>
  </message>
  <message>
   <source>The share of states in which the expert's action is a best one by the found reward. R = 0 explains all of them.</source>
   <translation>سهم حالت‌هایی که در آن‌ها کنش خبره با پاداش یافته یکی از بهترین‌هاست. R = 0 همه را توضیح می‌دهد.</translation>
  </message>
  <message>
   <source>explained</source>
   <translation>توضیح‌داده</translation>
  </message>
  <message>
   <source>States told apart</source>
   <translation>حالت‌های بازشناخته</translation>
  </message>
  <message>
   <source>The share of states in which the expert's action is better than every other one that leads elsewhere. R = 0 tells none.</source>
   <translation>سهم حالت‌هایی که در آن‌ها کنش خبره از هر کنش دیگری که به جای دیگری می‌برد بهتر است. R = 0 هیچ‌کدام را بازنمی‌شناسد.</translation>
  </message>
  <message>
   <source>the constraint</source>
   <translation>قید</translation>
  </message>
  <message>
   <source>what its variable was before the pivot</source>
   <translation>متغیرش پیش از تعویض چه بود</translation>
  </message>
  <message>
   <source>how fast the entering variable uses it up</source>
   <translation>متغیر واردشونده با چه سرعتی آن را مصرف می‌کند</translation>
  </message>
  <message>
   <source>this constraint is met first, its variable leaves</source>
   <translation>این قید اول برآورده می‌شود و متغیرش خارج می‌شود</translation>
  </message>
  <message>
   <source>how far the entering variable grows</source>
   <translation>متغیر واردشونده چقدر رشد می‌کند</translation>
  </message>
  <message>
   <source>what its variable is after the pivot</source>
   <translation>متغیرش پس از تعویض چیست</translation>
  </message>
  <message>
   <source>what the objective gains for each unit of the step</source>
   <translation>هدف به ازای هر واحد گام چقدر می‌افزاید</translation>
  </message>
  <message>
   <source>the objective before the pivot</source>
   <translation>هدف پیش از تعویض</translation>
  </message>
  <message>
   <source>the objective after the pivot</source>
   <translation>هدف پس از تعویض</translation>
  </message>
  <message>
   <source>how much it changed</source>
   <translation>چقدر تغییر کرد</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>یک گام</translation>
  </message>
  <message>
   <source>New value</source>
   <translation>ارزش تازه</translation>
  </message>
  <message>
   <source>The variable that entered stands in this row from now on.</source>
   <translation>متغیری که وارد شد از این پس در این سطر است.</translation>
  </message>
  <message>
   <source>anywhere</source>
   <translation>هر جا</translation>
  </message>
  <message>
   <source>where episodes begin</source>
   <translation>جایی که اپیزودها آغاز می‌شوند</translation>
  </message>
  <message>
   <source>Maximum-entropy IRL</source>
   <translation>IRL با بیشینهٔ آنتروپی</translation>
  </message>
  <message>
   <source>Sees only how somebody acts, and asks what that one must want: it changes the reward of every cell until the policy that this reward implies goes where the demonstrations go. The expert is the exact planner of this very world, with some softness; its reward is hidden and shown beside what is found.</source>
   <translation>فقط می‌بیند کسی چگونه عمل می‌کند و می‌پرسد او چه می‌خواهد: پاداش هر خانه را تغییر می‌دهد تا سیاستی که از آن برمی‌آید به همان جاهایی برود که نمایش‌ها می‌روند. خبره برنامه‌ریز دقیق همین جهان است، با کمی نرمی؛ پاداش او پنهان است و کنار پاداش یافته نشان داده می‌شود.</translation>
  </message>
  <message>
   <source>gradient ascent</source>
   <translation>صعود گرادیان</translation>
  </message>
  <message>
   <source>Tolerance θ</source>
   <translation>رواداری θ</translation>
  </message>
  <message>
   <source>It is over when no state's found reward changes by this much in a sweep.</source>
   <translation>وقتی پاداش یافتهٔ هیچ حالتی در یک پیمایش به این اندازه تغییر نکند، کار تمام است.</translation>
  </message>
  <message>
   <source>Expert's temperature</source>
   <translation>دمای خبره</translation>
  </message>
  <message>
   <source>How little differences between actions mean to the one who demonstrates, as a share of the largest reward of the world: near 0 the best way is always taken, and the larger it is, the more demonstrations stray.</source>
   <translation>تفاوت میان کنش‌ها برای نمایش‌دهنده چقدر کم‌اهمیت است، به‌صورت سهمی از بزرگ‌ترین پاداش جهان: نزدیک 0 همیشه بهترین راه می‌رود، و هرچه بزرگ‌تر باشد نمایش‌ها بیشتر منحرف می‌شوند.</translation>
  </message>
  <message>
   <source>Demonstrations begin</source>
   <translation>آغاز نمایش‌ها</translation>
  </message>
  <message>
   <source>Where the demonstrations begin. Nothing can be found out about places that no demonstration comes near, so that one beginning alone tells little.</source>
   <translation>نمایش‌ها کجا آغاز می‌شوند. دربارهٔ جاهایی که هیچ نمایشی نزدیکشان نمی‌رود چیزی نمی‌توان فهمید، پس یک آغاز به‌تنهایی کم می‌گوید.</translation>
  </message>
  <message>
   <source>So many episodes are shown. The fewer, the more of their chance is taken for intention.</source>
   <translation>این تعداد اپیزود نشان داده می‌شود. هرچه کمتر باشند، تصادف آن‌ها بیشتر قصد پنداشته می‌شود.</translation>
  </message>
  <message>
   <source>Learning rate α</source>
   <translation>نرخ یادگیری α</translation>
  </message>
  <message>
   <source>How far the found reward moves at each sweep for a visit too few or too many.</source>
   <translation>پاداش یافته در هر پیمایش برای هر بازدید کم یا زیاد چقدر جابه‌جا می‌شود.</translation>
  </message>
  <message>
   <source>Momentum β</source>
   <translation>تکانهٔ β</translation>
  </message>
  <message>
   <source>How much of its last movement the found reward keeps at each sweep.</source>
   <translation>پاداش یافته در هر پیمایش چقدر از آخرین جابه‌جایی‌اش را نگه می‌دارد.</translation>
  </message>
  <message>
   <source>Prior λ</source>
   <translation>پیشین λ</translation>
  </message>
  <message>
   <source>How strongly the found reward is drawn to 0. Without it, the reward of places that are never entered sinks for ever.</source>
   <translation>پاداش یافته با چه شدتی به سوی 0 کشیده می‌شود. بدون آن، پاداش جاهایی که هرگز کسی واردشان نمی‌شود تا ابد پایین می‌رود.</translation>
  </message>
  <message>
   <source>Visits that do not match</source>
   <translation>بازدیدهای ناهمخوان</translation>
  </message>
  <message>
   <source>How far the policy's expected entries of all states are from those of the demonstrations, as a share of these.</source>
   <translation>ورودهای مورد انتظار سیاست به همهٔ حالت‌ها چقدر با نمایش‌ها فاصله دارد، به‌صورت سهمی از آن‌ها.</translation>
  </message>
  <message>
   <source>mismatch</source>
   <translation>ناهمخوانی</translation>
  </message>
  <message>
   <source>the state that is entered</source>
   <translation>حالتی که واردش می‌شوند</translation>
  </message>
  <message>
   <source>how often a demonstration enters it; later entries count less</source>
   <translation>یک نمایش چند بار واردش می‌شود؛ ورودهای دیرتر کمتر به حساب می‌آیند</translation>
  </message>
  <message>
   <source>how often the policy of the found reward enters it</source>
   <translation>سیاست پاداش یافته چند بار واردش می‌شود</translation>
  </message>
  <message>
   <source>its found reward before the sweep</source>
   <translation>پاداش یافته‌اش پیش از پیمایش</translation>
  </message>
  <message>
   <source>the prior</source>
   <translation>پیشین</translation>
  </message>
  <message>
   <source>the gradient of the demonstrations' likelihood</source>
   <translation>گرادیان درست‌نمایی نمایش‌ها</translation>
  </message>
  <message>
   <source>its last movement</source>
   <translation>آخرین جابه‌جایی‌اش</translation>
  </message>
  <message>
   <source>the momentum</source>
   <translation>تکانه</translation>
  </message>
  <message>
   <source>its movement now</source>
   <translation>جابه‌جایی‌اش اکنون</translation>
  </message>
  <message>
   <source>the learning rate</source>
   <translation>نرخ یادگیری</translation>
  </message>
  <message>
   <source>its found reward after the sweep</source>
   <translation>پاداش یافته‌اش پس از پیمایش</translation>
  </message>
  <message>
   <source>how many more entries were shown than are expected</source>
   <translation>چند ورود بیش از آنچه انتظار می‌رود نشان داده شده</translation>
  </message>
  <message>
   <source>Gradient</source>
   <translation>گرادیان</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>جابه‌جایی</translation>
  </message>
  <message>
   <source>Found reward</source>
   <translation>پاداش یافته</translation>
  </message>
  <message>
   <source>a variable stands in two places of the table</source>
   <translation>یک متغیر در دو جای جدول آمده است</translation>
  </message>
  <message>
   <source>This is one of the two: choose it instead.</source>
   <translation>این یکی از همان دو است: همان را برگزینید.</translation>
  </message>
  <message>
   <source>at most {most} pairs wait for a person, not {n}</source>
   <translation>حداکثر {most} جفت در انتظار انسان‌اند، نه {n}</translation>
  </message>
  <message>
   <source>Before learning</source>
   <translation>پیش از یادگیری</translation>
  </message>
  <message>
   <source>After imitation</source>
   <translation>پس از تقلید</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>اکنون</translation>
  </message>
  <message>
   <source>a comparison is none of first, second and alike</source>
   <translation>یکی از مقایسه‌ها نه «نخست» است، نه «دوم» و نه «یکسان»</translation>
  </message>
  <message>
   <source>DPO</source>
   <translation>DPO</translation>
  </message>
  <message>
   <source>Learns from comparisons what people prefer without a reward model and without PPO: one loss, as simple as imitation. What is done today in place of RLHF's third step.</source>
   <translation>از مقایسه‌ها یاد می‌گیرد که مردم چه را ترجیح می‌دهند، بدون مدل پاداش و بدون PPO: یک تابع زیان، به سادگی تقلید. امروز به جای گام سوم RLHF همین را به کار می‌برند.</translation>
  </message>
  <message>
   <source>InstructGPT</source>
   <translation>InstructGPT</translation>
  </message>
  <message>
   <source>RLHF in three steps: imitates what people wrote, learns from comparisons what they prefer, and gets better by PPO against that reward model, on a leash to where it began.</source>
   <translation>یادگیری RLHF در سه گام: از نوشتهٔ مردم تقلید می‌کند، از مقایسه‌ها می‌آموزد که چه را ترجیح می‌دهند، و با PPO برای آن مدل پاداش بهتر می‌شود، با افساری که به نقطهٔ آغاز بسته است.</translation>
  </message>
  <message>
   <source>policy and value</source>
   <translation>سیاست و ارزش</translation>
  </message>
  <message>
   <source>reward model</source>
   <translation>مدل پاداش</translation>
  </message>
  <message>
   <source>{value} cannot be the unit of scores</source>
   <translation>{value} نمی‌تواند یکای امتیازها باشد</translation>
  </message>
  <message>
   <source>a plan of length {n} cannot stand at {position}</source>
   <translation>برنامه‌ای به طول {n} نمی‌تواند در جای {position} باشد</translation>
  </message>
  <message>
   <source>synthetic</source>
   <translation>مصنوعی</translation>
  </message>
  <message>
   <source>Judge</source>
   <translation>داور</translation>
  </message>
  <message>
   <source>Who says which of two sentences is better: the reader, by their points, or a person here.</source>
   <translation>چه کسی می‌گوید از دو جمله کدام بهتر است: خواننده با امتیازهایش، یا شخصی در اینجا.</translation>
  </message>
  <message>
   <source>Step 2</source>
   <translation>گام ۲</translation>
  </message>
  <message>
   <source>How many sentences that people wrote step 1 imitates.</source>
   <translation>گام ۱ از چند جملهٔ مردم تقلید می‌کند.</translation>
  </message>
  <message>
   <source>sentences</source>
   <translation>جمله</translation>
  </message>
  <message>
   <source>Step 1</source>
   <translation>گام ۱</translation>
  </message>
  <message>
   <source>How often each letter of each demonstration is learned from.</source>
   <translation>از هر حرف هر نمونه چند بار یاد گرفته می‌شود.</translation>
  </message>
  <message>
   <source>Comparisons</source>
   <translation>مقایسه‌ها</translation>
  </message>
  <message>
   <source>How many pairs of sentences that step 1 wrote on the same topic are compared; a further tenth is held out, to see what was understood and not learned by heart.</source>
   <translation>چند جفت جمله که گام ۱ دربارهٔ یک موضوع نوشته مقایسه می‌شوند؛ یک‌دهم دیگر کنار گذاشته می‌شود تا دیده شود چه چیز فهمیده شده و نه حفظ.</translation>
  </message>
  <message>
   <source>Step size of the Adam optimiser in imitation, and of a reward model if any.</source>
   <translation>اندازهٔ گام بهینه‌ساز Adam در تقلید و در مدل پاداش، اگر باشد.</translation>
  </message>
  <message>
   <source>How many letters each update of step 1 looks at.</source>
   <translation>هر به‌روزرسانی گام ۱ به چند حرف نگاه می‌کند.</translation>
  </message>
  <message>
   <source>symbols</source>
   <translation>نماد</translation>
  </message>
  <message>
   <source>Leash β</source>
   <translation>افسار β</translation>
  </message>
  <message>
   <source>What each nat of distance from step 1 costs in step 3, in units of the reward model. 0 cuts the leash: then the policy finds what the reward model has got wrong.</source>
   <translation>در گام ۳ هر نات فاصله از گام ۱ چقدر هزینه دارد، به واحد مدل پاداش. 0 افسار را می‌برد: آنگاه سیاست اشتباه‌های مدل پاداش را پیدا می‌کند.</translation>
  </message>
  <message>
   <source>Passes of the reward model</source>
   <translation>دورهای مدل پاداش</translation>
  </message>
  <message>
   <source>How often each comparison is learned from.</source>
   <translation>از هر مقایسه چند بار یاد گرفته می‌شود.</translation>
  </message>
  <message>
   <source>Pairs each update</source>
   <translation>جفت در هر به‌روزرسانی</translation>
  </message>
  <message>
   <source>How many comparisons each update of the reward model looks at.</source>
   <translation>هر به‌روزرسانی مدل پاداش به چند مقایسه نگاه می‌کند.</translation>
  </message>
  <message>
   <source>Learning rate of PPO</source>
   <translation>نرخ یادگیری PPO</translation>
  </message>
  <message>
   <source>Step size of the Adam optimiser in step 3.</source>
   <translation>اندازهٔ گام بهینه‌ساز Adam در گام ۳.</translation>
  </message>
  <message>
   <source>Step 3</source>
   <translation>گام ۳</translation>
  </message>
  <message>
   <source>How dear distance from step 1 is: what DPO comes to is what a reward model and a leash of this strength would come to. Less lets comparisons push further.</source>
   <translation>فاصله از گام ۱ چقدر گران است: DPO به همان می‌رسد که یک مدل پاداش و افساری با این قدرت می‌رسید. کمتر یعنی مقایسه‌ها دورتر می‌برند.</translation>
  </message>
  <message>
   <source>Imitate the preferred</source>
   <translation>تقلید از ترجیح‌داده</translation>
  </message>
  <message>
   <source>How much -ln π of each letter of the preferred text counts beside it (Pang et al. 2024). 0 is plain DPO, which is free to make both texts less likely, and what nobody compared more likely.</source>
   <translation>افزون بر آن -ln π هر حرف متن ترجیح‌داده چقدر به حساب می‌آید (Pang et al. 2024). 0 همان DPO ساده است که می‌تواند هر دو متن را کم‌احتمال‌تر کند و آنچه را کسی مقایسه نکرده محتمل‌تر.</translation>
  </message>
  <message>
   <source>How many comparisons each update looks at.</source>
   <translation>هر به‌روزرسانی به چند مقایسه نگاه می‌کند.</translation>
  </message>
  <message>
   <source>Learning rate of DPO</source>
   <translation>نرخ یادگیری DPO</translation>
  </message>
  <message>
   <source>Step size of the Adam optimiser when it learns from comparisons.</source>
   <translation>اندازهٔ گام بهینه‌ساز Adam هنگام یادگیری از مقایسه‌ها.</translation>
  </message>
  <message>
   <source>the reader</source>
   <translation>خواننده</translation>
  </message>
  <message>
   <source>rows</source>
   <translation>سطر</translation>
  </message>
  <message>
   <source>Of what learns at this step: -ln π of what people wrote; -ln σ of what was preferred; PPO's loss.</source>
   <translation>زیان آنچه در این گام یاد می‌گیرد: -ln π نوشتهٔ مردم؛ -ln σ ترجیح‌داده؛ زیان PPO.</translation>
  </message>
  <message>
   <source>Reward by the model</source>
   <translation>پاداش مدل</translation>
  </message>
  <message>
   <source>model reward</source>
   <translation>پاداش مدل</translation>
  </message>
  <message>
   <source>What the reward model gives for what is written in step 3, in standard deviations from what was written after step 1. Compare it with the return, which is the reader's: where this rises and that falls, the model is being exploited.</source>
   <translation>آنچه مدل پاداش به نوشته‌های گام ۳ می‌دهد، به انحراف معیار از نوشته‌های پس از گام ۱. آن را با بازده که از خواننده است مقایسه کنید: جایی که این بالا می‌رود و آن پایین، از مدل سوءاستفاده می‌شود.</translation>
  </message>
  <message>
   <source>KL from step 1</source>
   <translation>KL از گام ۱</translation>
  </message>
  <message>
   <source>kl</source>
   <translation>kl</translation>
  </message>
  <message>
   <source>How far a whole sentence has moved from what was written after step 1: what the leash is about.</source>
   <translation>یک جملهٔ کامل از نوشته‌های پس از گام ۱ چقدر دور شده است: افسار همین را نگه می‌دارد.</translation>
  </message>
  <message>
   <source>Wins over step 1</source>
   <translation>برد بر گام ۱</translation>
  </message>
  <message>
   <source>wins</source>
   <translation>بردها</translation>
  </message>
  <message>
   <source>How often the reader likes a sentence of now better than one after step 1 on the same topic; those liked as well count half. Learning does not know it.</source>
   <translation>خواننده چند وقت یک بار جملهٔ اکنون را بیش از جمله‌ای پس از گام ۱ دربارهٔ همان موضوع می‌پسندد؛ برابرها نیم حساب می‌شوند. یادگیری از آن خبر ندارد.</translation>
  </message>
  <message>
   <source>Agreement with the reader</source>
   <translation>توافق با خواننده</translation>
  </message>
  <message>
   <source>How often what was learned from comparisons agrees with the reader, in comparisons that were held out.</source>
   <translation>آنچه از مقایسه‌ها آموخته شده در مقایسه‌های کنارگذاشته چند وقت یک بار با خواننده موافق است.</translation>
  </message>
  <message>
   <source>1: imitation of demonstrations. 2: learning from comparisons. 3: PPO against the reward model.</source>
   <translation>1: تقلید از نمونه‌ها. 2: یادگیری از مقایسه‌ها. 3: PPO برای مدل پاداش.</translation>
  </message>
  <message>
   <source>an update of step 1</source>
   <translation>به‌روزرسانی گام ۱</translation>
  </message>
  <message>
   <source>how strongly this row pulls, and which way</source>
   <translation>این سطر چقدر و به کدام سو می‌کشد</translation>
  </message>
  <message>
   <source>what the policy said of the symbol, before the step</source>
   <translation>آنچه سیاست پیش از گام دربارهٔ نماد گفت</translation>
  </message>
  <message>
   <source>1: the first text was preferred; 0: the second; a half: both are alike</source>
   <translation>1: متن نخست ترجیح داده شد؛ 0: دومی؛ نیم: هر دو یکسان</translation>
  </message>
  <message>
   <source>the loss of this row</source>
   <translation>زیان این سطر</translation>
  </message>
  <message>
   <source>its log-probability when it was written</source>
   <translation>لگاریتم احتمال آن هنگام نوشتن</translation>
  </message>
  <message>
   <source>how much likelier the symbol has become since</source>
   <translation>نماد از آن پس چقدر محتمل‌تر شده</translation>
  </message>
  <message>
   <source>the clip range</source>
   <translation>بازهٔ برش</translation>
  </message>
  <message>
   <source>the clip is active</source>
   <translation>برش فعال است</translation>
  </message>
  <message>
   <source>what the reward model gave, where the sentence ended</source>
   <translation>آنچه مدل پاداش در پایان جمله داد</translation>
  </message>
  <message>
   <source>how much likelier the symbol was than after step 1</source>
   <translation>نماد چقدر محتمل‌تر از پس از گام ۱ بود</translation>
  </message>
  <message>
   <source>the leash</source>
   <translation>افسار</translation>
  </message>
  <message>
   <source>Pull</source>
   <translation>کشش</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>مقایسه</translation>
  </message>
  <message>
   <source>Reward</source>
   <translation>پاداش</translation>
  </message>
  <message>
   <source>Ratio</source>
   <translation>نسبت</translation>
  </message>
  <message>
   <source>Policy loss</source>
   <translation>زیان سیاست</translation>
  </message>
  <message>
   <source>The clip is active: the ratio is out of its range, so this step pushes nothing.</source>
   <translation>برش فعال است: نسبت از بازه‌اش بیرون است، پس این گام چیزی را جابه‌جا نمی‌کند.</translation>
  </message>
  <message>
   <source>Margin</source>
   <translation>فاصله</translation>
  </message>
  <message>
   <source>an update of the reward model</source>
   <translation>به‌روزرسانی مدل پاداش</translation>
  </message>
  <message>
   <source>an update of PPO</source>
   <translation>به‌روزرسانی PPO</translation>
  </message>
  <message>
   <source>the model's score of the first text</source>
   <translation>امتیاز مدل به متن نخست</translation>
  </message>
  <message>
   <source>its score of the second text</source>
   <translation>امتیاز آن به متن دوم</translation>
  </message>
  <message>
   <source>an update by comparisons</source>
   <translation>به‌روزرسانی با مقایسه‌ها</translation>
  </message>
  <message>
   <source>how much likelier the first text is than after imitation: ln π/π_ref</source>
   <translation>متن نخست چقدر محتمل‌تر از پس از تقلید است: ln π/π_ref</translation>
  </message>
  <message>
   <source>the same of the second text</source>
   <translation>همان برای متن دوم</translation>
  </message>
  <message>
   <source>-ln π of a letter of the preferred text, in the mean</source>
   <translation>میانگین -ln π یک حرف متن ترجیح‌داده</translation>
  </message>
  <message>
   <source>how much that counts</source>
   <translation>آن چقدر به حساب می‌آید</translation>
  </message>
  <message>
   <source>the loss of the comparison</source>
   <translation>زیان مقایسه</translation>
  </message>
  <message>
   <source>by how much the first one is thought better</source>
   <translation>نخستین چقدر بهتر دانسته می‌شود</translation>
  </message>
  <message>
   <source>{algorithm} writes, and {environment} asks for no texts.</source>
   <translation>{algorithm} می‌نویسد و {environment} متنی نمی‌خواهد.</translation>
  </message>
  <message>
   <source>It learns to imitate first; then it writes what is compared.</source>
   <translation>نخست تقلید یاد می‌گیرد؛ سپس آنچه را که مقایسه می‌شود می‌نویسد.</translation>
  </message>
  <message>
   <source>All comparisons are there, and it learns from them.</source>
   <translation>همهٔ مقایسه‌ها انجام شده و از آن‌ها یاد می‌گیرد.</translation>
  </message>
  <message>
   <source>it cannot be at stage {stage} where the number of comparisons is {n}</source>
   <translation>با {n} مقایسه نمی‌تواند در مرحلهٔ {stage} باشد</translation>
  </message>
  <message>
   <source>MPC (PETS)</source>
   <translation>MPC (PETS)</translation>
  </message>
  <message>
   <source>Model-based planning: several networks learn what actions do, and before each action the cross-entropy method looks for the plan that pays most in them. No policy, no values: a handful of episodes is enough, and thinking is slow.</source>
   <translation>برنامه‌ریزی بر پایهٔ مدل: چند شبکه اثر کنش‌ها را می‌آموزند و پیش از هر کنش روش آنتروپی متقاطع نقشه‌ای را می‌جوید که در آن‌ها بیشترین سود را دارد. بدون سیاست و بدون ارزش: چند اپیزود بس است و فکر کردن کند است.</translation>
  </message>
  <message>
   <source>Model loss</source>
   <translation>زیان مدل</translation>
  </message>
  <message>
   <source>Squared errors of change and reward in their deviations, and the cross entropy of the end, of the batch just learned from.</source>
   <translation>مربع خطاهای تغییر و پاداش بر حسب انحراف معیار و آنتروپی متقاطع پایان، برای دسته‌ای که همین حالا آموخته شد.</translation>
  </message>
  <message>
   <source>Error on fresh steps</source>
   <translation>خطا در گام‌های تازه</translation>
  </message>
  <message>
   <source>deviations</source>
   <translation>انحراف معیار</translation>
  </message>
  <message>
   <source>model</source>
   <translation>مدل</translation>
  </message>
  <message>
   <source>How far the models' mean was off on steps that they had not learned from, in deviations of what steps change: 1 is as bad as knowing nothing.</source>
   <translation>میانگین مدل‌ها در گام‌هایی که از آن‌ها نیاموخته‌اند چقدر خطا داشت، بر حسب انحراف معیار تغییر گام‌ها: 1 به بدی ندانستن است.</translation>
  </message>
  <message>
   <source>Disagreement</source>
   <translation>اختلاف</translation>
  </message>
  <message>
   <source>How far the models are apart on the same fresh steps: what is small where the error is large is an error that none of them knows of.</source>
   <translation>مدل‌ها در همان گام‌های تازه چقدر از هم دورند: کم بودن آن جایی که خطا بزرگ است یعنی خطایی که هیچ‌کدام از آن خبر ندارند.</translation>
  </message>
  <message>
   <source>Expected noise</source>
   <translation>نویز مورد انتظار</translation>
  </message>
  <message>
   <source>The standard deviation that Gaussian models expect on the same fresh steps: chance that more data does not take away.</source>
   <translation>انحراف معیاری که مدل‌های گاوسی در همان گام‌های تازه انتظار دارند: تصادفی که دادهٔ بیشتر از میان نمی‌برد.</translation>
  </message>
  <message>
   <source>Planned reward</source>
   <translation>پاداش نقشه</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>نقشه</translation>
  </message>
  <message>
   <source>What the last plan that is over was to bring in its H steps.</source>
   <translation>آخرین نقشهٔ پایان‌یافته در H گام خود چقدر باید می‌آورد.</translation>
  </message>
  <message>
   <source>Received reward</source>
   <translation>پاداش دریافتی</translation>
  </message>
  <message>
   <source>What came in these H steps, in which every step was planned anew.</source>
   <translation>آنچه در این H گام آمد، که در آن برای هر گام از نو نقشه کشیده شد.</translation>
  </message>
  <message>
   <source>Length of the gradient of all models.</source>
   <translation>طول گرادیان همهٔ مدل‌ها.</translation>
  </message>
  <message>
   <source>{algorithm} models here how a few measured numbers change, and these observations are none.</source>
   <translation>{algorithm} اینجا تغییر چند عدد اندازه‌گیری‌شده را مدل می‌کند و این مشاهده‌ها چنین نیستند.</translation>
  </message>
  <message>
   <source>{algorithm} does not model an opponent.</source>
   <translation>{algorithm} حریف را مدل نمی‌کند.</translation>
  </message>
  <message>
   <source>half the squared errors of each model in deviations, or minus its Gaussian's ln p</source>
   <translation>نیمی از مربع خطاهای هر مدل به واحد انحراف، یا منفی ln p گاوسی آن</translation>
  </message>
  <message>
   <source>the cross entropy of each model's end, in nats</source>
   <translation>آنتروپی متقاطع پایان در هر مدل، بر حسب nat</translation>
  </message>
  <message>
   <source>what each model's loss counts: the bootstrap leaves half of them out</source>
   <translation>زیان هر مدل چقدر به حساب می‌آید: خودراه‌انداز نیمی را کنار می‌گذارد</translation>
  </message>
  <message>
   <source>the reward that came</source>
   <translation>پاداشی که آمد</translation>
  </message>
  <message>
   <source>the reward that the models expected, their mean</source>
   <translation>پاداشی که مدل‌ها انتظار داشتند، میانگین</translation>
  </message>
  <message>
   <source>how far the reward was off</source>
   <translation>پاداش چقدر خطا داشت</translation>
  </message>
  <message>
   <source>deterministic</source>
   <translation>قطعی</translation>
  </message>
  <message>
   <source>ts-infinity</source>
   <translation>ts-infinity</translation>
  </message>
  <message>
   <source>ts-1</source>
   <translation>ts-1</translation>
  </message>
  <message>
   <source>Horizon H</source>
   <translation>افق H</translation>
  </message>
  <message>
   <source>How many steps each plan looks ahead. Too few do not see what pays later; too many lean on a model whose errors grow with every imagined step.</source>
   <translation>هر نقشه چند گام جلوتر را می‌بیند. اگر کم باشد سود بعدی دیده نمی‌شود؛ اگر زیاد باشد به مدلی تکیه می‌کند که خطایش با هر گام خیالی رشد می‌کند.</translation>
  </message>
  <message>
   <source>Planning</source>
   <translation>در حال برنامه‌ریزی</translation>
  </message>
  <message>
   <source>Plans per round</source>
   <translation>نقشه در هر دور</translation>
  </message>
  <message>
   <source>How many plans CEM draws and tries in the model each time.</source>
   <translation>CEM هر بار چند نقشه می‌کشد و در مدل می‌آزماید.</translation>
  </message>
  <message>
   <source>Elites</source>
   <translation>نخبگان</translation>
  </message>
  <message>
   <source>The best so many plans say where the next ones are drawn.</source>
   <translation>این تعداد از بهترین نقشه‌ها می‌گویند بعدی‌ها از کجا کشیده شوند.</translation>
  </message>
  <message>
   <source>Rounds</source>
   <translation>دورها</translation>
  </message>
  <message>
   <source>How often CEM draws plans, each time about the elites of the last round.</source>
   <translation>CEM چند بار نقشه می‌کشد، هر بار پیرامون نخبگان دور پیش.</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>مدل‌ها</translation>
  </message>
  <message>
   <source>How many networks learn the dynamics, each from half of all that was seen. Where they disagree, little is known.</source>
   <translation>چند شبکه دینامیک را می‌آموزند، هرکدام از نیمی از آنچه دیده شد. جایی که اختلاف دارند، کم می‌دانند.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>مدل</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>عضوها</translation>
  </message>
  <message>
   <source>What each model predicts: the next step alone, or a Gaussian over next steps, so that chance in the environment is told apart from what is not known. Plans are then tried by drawn particles.</source>
   <translation>هر مدل چه پیش‌بینی می‌کند: فقط گام بعد، یا توزیعی گاوسی بر گام‌های بعد، تا تصادف محیط از آنچه دانسته نیست جدا شود. آنگاه برنامه‌ها با ذره‌های تصادفی آزموده می‌شوند.</translation>
  </message>
  <message>
   <source>Particles per model</source>
   <translation>ذره برای هر مدل</translation>
  </message>
  <message>
   <source>How many courses of each plan are drawn in each Gaussian model.</source>
   <translation>برای هر برنامه در هر مدل گاوسی چند مسیر کشیده می‌شود.</translation>
  </message>
  <message>
   <source>Propagation</source>
   <translation>انتشار</translation>
  </message>
  <message>
   <source>Whether a particle stays in the Gaussian model that it began in (TS∞), or comes to one by chance at every step (TS1).</source>
   <translation>ذره در مدل گاوسی‌ای که از آن آغاز کرد می‌ماند (TS∞) یا در هر گام به‌تصادف به مدلی می‌رود (TS1).</translation>
  </message>
  <message>
   <source>Units per layer</source>
   <translation>واحد در هر لایه</translation>
  </message>
  <message>
   <source>Width of the two hidden layers of each model.</source>
   <translation>پهنای دو لایهٔ پنهان هر مدل.</translation>
  </message>
  <message>
   <source>Random at first</source>
   <translation>در آغاز تصادفی</translation>
  </message>
  <message>
   <source>Steps with random actions before there is a model.</source>
   <translation>گام‌ها با کنش تصادفی پیش از آنکه مدلی باشد.</translation>
  </message>
  <message>
   <source>Steps between fits</source>
   <translation>گام بین برازش‌ها</translation>
  </message>
  <message>
   <source>After so many steps the models learn from all that was seen.</source>
   <translation>پس از این تعداد گام مدل‌ها از همهٔ آنچه دیده شد می‌آموزند.</translation>
  </message>
  <message>
   <source>Updates per fit</source>
   <translation>به‌روزرسانی در هر برازش</translation>
  </message>
  <message>
   <source>How many batches the models learn from each time.</source>
   <translation>مدل‌ها هر بار از چند دسته می‌آموزند.</translation>
  </message>
  <message>
   <source>Transitions per update.</source>
   <translation>گذار در هر به‌روزرسانی.</translation>
  </message>
  <message>
   <source>Step size of Adam for the models.</source>
   <translation>اندازهٔ گام Adam برای مدل‌ها.</translation>
  </message>
  <message>
   <source>How many transitions are remembered.</source>
   <translation>چند گذار به یاد می‌ماند.</translation>
  </message>
  <message>
   <source>representation</source>
   <translation>بازنمایی</translation>
  </message>
  <message>
   <source>dynamics</source>
   <translation>دینامیک</translation>
  </message>
  <message>
   <source>prediction</source>
   <translation>پیش‌بینی</translation>
  </message>
  <message>
   <source>projection</source>
   <translation>فرافکنی</translation>
  </message>
  <message>
   <source>guess</source>
   <translation>حدس</translation>
  </message>
  <message>
   <source>MuZero</source>
   <translation>MuZero</translation>
  </message>
  <message>
   <source>Knows no rules: it learns a model of its own, in which it imagines what its actions would lead to, and searches there before each action. The model has to be right about rewards, values and what to do, not about how things look.</source>
   <translation>هیچ قانونی نمی‌داند: مدلی از آنِ خود یاد می‌گیرد، در آن تصور می‌کند کنش‌هایش به کجا می‌انجامند و پیش از هر کنش در آن جست‌وجو می‌کند. مدل باید دربارهٔ پاداش‌ها، ارزش‌ها و کار درست حق داشته باشد، نه دربارهٔ ظاهر چیزها.</translation>
  </message>
  <message>
   <source>policy</source>
   <translation>سیاست</translation>
  </message>
  <message>
   <source>Cross entropy between the search's visits and the network's probabilities, over all steps that were imagined; steps after the first count a K-th each.</source>
   <translation>آنتروپی متقاطع بین بازدیدهای جست‌وجو و احتمال‌های شبکه، روی همهٔ گام‌های تصورشده؛ گام‌های پس از اولی هر کدام یک K‌ام حساب می‌شوند.</translation>
  </message>
  <message>
   <source>Value loss</source>
   <translation>زیان ارزش</translation>
  </message>
  <message>
   <source>Cross entropy between the n-step returns and the value, over all steps that were imagined.</source>
   <translation>آنتروپی متقاطع بین بازده‌های n-گامی و ارزش، روی همهٔ گام‌های تصورشده.</translation>
  </message>
  <message>
   <source>Reward loss</source>
   <translation>زیان پاداش</translation>
  </message>
  <message>
   <source>Cross entropy between the rewards that came and those that were imagined.</source>
   <translation>آنتروپی متقاطع بین پاداش‌های واقعی و پاداش‌های تصورشده.</translation>
  </message>
  <message>
   <source>Consistency loss</source>
   <translation>زیان سازگاری</translation>
  </message>
  <message>
   <source>How unlike imagined states are to those made of what was really seen: 0 to 2 for each.</source>
   <translation>حالت‌های تصورشده چقدر با حالت‌های ساخته‌شده از مشاهدهٔ واقعی فرق دارند: برای هر کدام 0 تا 2.</translation>
  </message>
  <message>
   <source>All together.</source>
   <translation>همه با هم.</translation>
  </message>
  <message>
   <source>Mean distance between the value of a position and its n-step return.</source>
   <translation>میانگین فاصلهٔ ارزش وضعیت تا بازدهٔ n-گامی آن.</translation>
  </message>
  <message>
   <source>Error of the value imagined</source>
   <translation>خطای ارزش تصورشده</translation>
  </message>
  <message>
   <source>The same after K imagined steps: as small, if the model stays true.</source>
   <translation>همان پس از K گام تصورشده: به همان کوچکی، اگر مدل درست بماند.</translation>
  </message>
  <message>
   <source>Error of the reward imagined</source>
   <translation>خطای پاداش تصورشده</translation>
  </message>
  <message>
   <source>Mean distance between the reward of the K-th step and what was imagined of it.</source>
   <translation>میانگین فاصلهٔ پاداش گام K‌ام تا آنچه از آن تصور شده بود.</translation>
  </message>
  <message>
   <source>Entropy of the visits</source>
   <translation>آنتروپی بازدیدها</translation>
  </message>
  <message>
   <source>How evenly the search tried the actions: the least that the policy loss can be at k = 0.</source>
   <translation>جست‌وجو کنش‌ها را چقدر یکنواخت آزمود: کمترین مقدار ممکن زیان سیاست در k = 0.</translation>
  </message>
  <message>
   <source>Length of the gradient of all networks together before it is limited in each.</source>
   <translation>طول گرادیان همهٔ شبکه‌ها با هم، پیش از محدود شدن در هر کدام.</translation>
  </message>
  <message>
   <source>{algorithm} imagines each of a few separate actions; here they are continuous numbers.</source>
   <translation>{algorithm} تک‌تک چند کنش گسسته را تصور می‌کند؛ اینجا کنش‌ها اعداد پیوسته‌اند.</translation>
  </message>
  <message>
   <source>{algorithm} learns here with small networks that see numbers or boards, and no pictures.</source>
   <translation>{algorithm} اینجا با شبکه‌های کوچکی یاد می‌گیرد که اعداد یا صفحهٔ بازی را می‌بینند، نه تصویر.</translation>
  </message>
  <message>
   <source>{algorithm} takes every next move for the other's; here a player may move twice in succession.</source>
   <translation>{algorithm} هر حرکت بعدی را از آنِ طرف دیگر می‌داند؛ اینجا یک بازیکن ممکن است دو بار پیاپی حرکت کند.</translation>
  </message>
  <message>
   <source>the numbers of updates and searches owed, {updates} and {searches}, are impossible</source>
   <translation>شمار به‌روزرسانی‌ها و جست‌وجوهای مانده ({updates} و {searches}) ناممکن است</translation>
  </message>
  <message>
   <source>How much a reward is worth one step later. 1 in games, where only the end counts.</source>
   <translation>پاداشی که یک گام دیرتر می‌آید چقدر می‌ارزد. در بازی‌هایی که تنها پایان مهم است 1.</translation>
  </message>
  <message>
   <source>Simulations</source>
   <translation>شبیه‌سازی‌ها</translation>
  </message>
  <message>
   <source>How many steps are imagined before each action.</source>
   <translation>پیش از هر کنش چند گام تصور می‌شود.</translation>
  </message>
  <message>
   <source>Exploration c₁</source>
   <translation>کاوش c₁</translation>
  </message>
  <message>
   <source>How much actions that are thought likely, and that were seldom tried, are preferred. Values are brought to between 0 and 1 for this.</source>
   <translation>کنش‌هایی که محتمل دانسته می‌شوند و کم آزموده شده‌اند چقدر ترجیح دارند. برای این کار ارزش‌ها به بین 0 و 1 آورده می‌شوند.</translation>
  </message>
  <message>
   <source>Noise ε</source>
   <translation>نویز ε</translation>
  </message>
  <message>
   <source>The share of chance in what is thought likely at the root, while learning.</source>
   <translation>سهم شانس در آنچه در ریشه محتمل دانسته می‌شود، هنگام یادگیری.</translation>
  </message>
  <message>
   <source>Noise Σα</source>
   <translation>نویز Σα</translation>
  </message>
  <message>
   <source>How even that chance is: the Dirichlet distribution's α times the number of legal actions.</source>
   <translation>یکنواختی این شانس: α توزیع دیریکله ضرب در تعداد کنش‌های مجاز.</translation>
  </message>
  <message>
   <source>First temperature</source>
   <translation>دمای آغازین</translation>
  </message>
  <message>
   <source>Actions are drawn by how often the search tried them; at 1 in proportion, below 1 often tried ones still more often.</source>
   <translation>کنش‌ها بر پایهٔ دفعات آزموده شدن در جست‌وجو انتخاب می‌شوند؛ در 1 به همان نسبت، زیر 1 پرآزموده‌ها باز هم بیشتر.</translation>
  </message>
  <message>
   <source>Final temperature</source>
   <translation>دمای پایانی</translation>
  </message>
  <message>
   <source>The temperature from the end of its schedule on.</source>
   <translation>دما از پایان برنامهٔ زمانی آن به بعد.</translation>
  </message>
  <message>
   <source>Temperature falls over</source>
   <translation>کاهش دما در</translation>
  </message>
  <message>
   <source>So many steps lead from the first temperature to the final one.</source>
   <translation>این تعداد گام از دمای آغازین به دمای پایانی می‌رسد.</translation>
  </message>
  <message>
   <source>Unrolled steps K</source>
   <translation>گام‌های بازشده K</translation>
  </message>
  <message>
   <source>So many steps of each sample are imagined and compared with what happened.</source>
   <translation>از هر نمونه این تعداد گام تصور و با آنچه رخ داد مقایسه می‌شود.</translation>
  </message>
  <message>
   <source>Steps n</source>
   <translation>گام‌ها n</translation>
  </message>
  <message>
   <source>So many rewards make up the target of a value; what the search thought of the step after them stands for the rest. As many as a game has moves: its outcome.</source>
   <translation>این تعداد پاداش هدف ارزش را می‌سازند؛ نظر جست‌وجو دربارهٔ گام پس از آن‌ها جای بقیه را می‌گیرد. اگر به تعداد حرکت‌های بازی باشد: نتیجهٔ بازی.</translation>
  </message>
  <message>
   <source>How many sequences each update learns from.</source>
   <translation>هر به‌روزرسانی از چند دنباله یاد می‌گیرد.</translation>
  </message>
  <message>
   <source>How often each position is learned from, on average.</source>
   <translation>از هر وضعیت به طور میانگین چند بار یاد گرفته می‌شود.</translation>
  </message>
  <message>
   <source>Value's weight</source>
   <translation>وزن ارزش</translation>
  </message>
  <message>
   <source>How much the error of the value counts beside those of policy and reward.</source>
   <translation>خطای ارزش در کنار خطای سیاست و پاداش چقدر حساب می‌شود.</translation>
  </message>
  <message>
   <source>Consistency</source>
   <translation>سازگاری</translation>
  </message>
  <message>
   <source>How much it counts that an imagined state is like the one that was made of what was really seen (EfficientZero); 0 leaves it out, and the paper has it at 2.</source>
   <translation>شباهت حالت تصورشده به حالت ساخته‌شده از مشاهدهٔ واقعی چقدر حساب می‌شود (EfficientZero)؛ 0 آن را کنار می‌گذارد و در مقاله 2 است.</translation>
  </message>
  <message>
   <source>Reanalyse</source>
   <translation>بازتحلیل</translation>
  </message>
  <message>
   <source>So many remembered positions are searched anew for each step, with the network as it is now: better targets from old games, for more computing.</source>
   <translation>برای هر گام این تعداد وضعیت به‌یادمانده با شبکهٔ کنونی دوباره جست‌وجو می‌شود: هدف‌های بهتر از بازی‌های قدیمی، با محاسبهٔ بیشتر.</translation>
  </message>
  <message>
   <source>So many of the newest steps are remembered.</source>
   <translation>این تعداد از تازه‌ترین گام‌ها به یاد می‌ماند.</translation>
  </message>
  <message>
   <source>Learning starts</source>
   <translation>شروع یادگیری</translation>
  </message>
  <message>
   <source>Learning begins when so many steps are remembered.</source>
   <translation>یادگیری وقتی شروع می‌شود که این تعداد گام به یاد مانده باشد.</translation>
  </message>
  <message>
   <source>Prioritised</source>
   <translation>اولویت‌دار</translation>
  </message>
  <message>
   <source>Draw more often what the value was wrong about.</source>
   <translation>آنچه ارزش درباره‌اش اشتباه کرد بیشتر انتخاب می‌شود.</translation>
  </message>
  <message>
   <source>Symmetries</source>
   <translation>تقارن‌ها</translation>
  </message>
  <message>
   <source>Turn and mirror what is learned from, each sequence by chance, in games that stay the same.</source>
   <translation>نمونه‌های یادگیری، هر دنباله به تصادف، چرخانده و قرینه می‌شوند، در بازی‌هایی که با این کار تغییر نمی‌کنند.</translation>
  </message>
  <message>
   <source>Widths of the fully connected layers of each of the networks.</source>
   <translation>پهنای لایه‌های تمام‌متصل هر یک از شبکه‌ها.</translation>
  </message>
  <message>
   <source>State's width</source>
   <translation>پهنای حالت</translation>
  </message>
  <message>
   <source>How many numbers an imagined state is made of.</source>
   <translation>حالت تصورشده از چند عدد ساخته می‌شود.</translation>
  </message>
  <message>
   <source>Atoms</source>
   <translation>اتم‌ها</translation>
  </message>
  <message>
   <source>Into how many bars the range of values and rewards is divided.</source>
   <translation>بازهٔ ارزش‌ها و پاداش‌ها به چند میله تقسیم می‌شود.</translation>
  </message>
  <message>
   <source>Largest value</source>
   <translation>بزرگ‌ترین ارزش</translation>
  </message>
  <message>
   <source>Values and rewards beyond it, above or below zero, are taken for it. With rewards of 1 a step values come to 1 / (1 - γ).</source>
   <translation>ارزش‌ها و پاداش‌های فراتر از آن، بالا یا پایین صفر، برابر آن گرفته می‌شوند. با پاداش 1 در هر گام، ارزش‌ها به 1 / (1 - γ) می‌رسند.</translation>
  </message>
  <message>
   <source>the shares of a position's visits add up to 1</source>
   <translation>سهم‌های بازدیدهای یک وضعیت باید روی هم 1 شوند</translation>
  </message>
  <message>
   <source>what is remembered must be finite</source>
   <translation>آنچه در حافظه است باید متناهی باشد</translation>
  </message>
  <message>
   <source>sequences</source>
   <translation>دنباله</translation>
  </message>
  <message>
   <source>the rewards of the next n steps, as far as they are known</source>
   <translation>پاداش‌های n گام بعدی، تا جایی که معلوم‌اند</translation>
  </message>
  <message>
   <source>what they count; in games of two with a changing sign, as every other one is the opponent's</source>
   <translation>وزن آن‌ها؛ در بازی‌های دونفره با علامت یک‌درمیان، چون هر دومی از آنِ حریف است</translation>
  </message>
  <message>
   <source>what stands for the rewards after them: 0 where the episode terminated</source>
   <translation>جانشین پاداش‌های پس از آن‌ها: 0 جایی که اپیزود پایان یافت</translation>
  </message>
  <message>
   <source>the target of the value</source>
   <translation>هدف ارزش</translation>
  </message>
  <message>
   <source>the shares of the search's visits</source>
   <translation>سهم‌های بازدیدهای جست‌وجو</translation>
  </message>
  <message>
   <source>what the network said of each action</source>
   <translation>گفتهٔ شبکه دربارهٔ هر کنش</translation>
  </message>
  <message>
   <source>what each k counts: 1, then 1 / K</source>
   <translation>وزن هر k: اول 1، سپس 1 / K</translation>
  </message>
  <message>
   <source>the policy's loss at each k; 0 where nothing is known</source>
   <translation>زیان سیاست در هر k؛ 0 جایی که چیزی معلوم نیست</translation>
  </message>
  <message>
   <source>the value's loss at each k</source>
   <translation>زیان ارزش در هر k</translation>
  </message>
  <message>
   <source>the reward's loss at each k</source>
   <translation>زیان پاداش در هر k</translation>
  </message>
  <message>
   <source>the policy's loss at k = 0</source>
   <translation>زیان سیاست در k = 0</translation>
  </message>
  <message>
   <source>how much the value's error counts</source>
   <translation>وزن خطای ارزش</translation>
  </message>
  <message>
   <source>how much consistency counts</source>
   <translation>وزن سازگاری</translation>
  </message>
  <message>
   <source>the policy's loss, in nats</source>
   <translation>زیان سیاست، بر حسب نات</translation>
  </message>
  <message>
   <source>the value's loss, in nats</source>
   <translation>زیان ارزش، بر حسب نات</translation>
  </message>
  <message>
   <source>the reward's loss, in nats</source>
   <translation>زیان پاداش، بر حسب نات</translation>
  </message>
  <message>
   <source>how unlike imagined states are to real ones</source>
   <translation>تفاوت حالت‌های تصورشده با حالت‌های واقعی</translation>
  </message>
  <message>
   <source>the loss of this sequence</source>
   <translation>زیان این دنباله</translation>
  </message>
  <message>
   <source>how far the value was off</source>
   <translation>خطای ارزش چقدر بود</translation>
  </message>
  <message>
   <source>imagined states are compared</source>
   <translation>حالت‌های تصورشده مقایسه می‌شوند</translation>
  </message>
  <message>
   <source>Policy at once</source>
   <translation>سیاست بی‌درنگ</translation>
  </message>
  <message>
   <source>relu</source>
   <translation>relu</translation>
  </message>
  <message>
   <source>tanh</source>
   <translation>tanh</translation>
  </message>
  <message>
   <source>elu</source>
   <translation>elu</translation>
  </message>
  <message>
   <source>silu</source>
   <translation>silu</translation>
  </message>
  <message>
   <source>gelu</source>
   <translation>gelu</translation>
  </message>
  <message>
   <source>Anneal learning rate</source>
   <translation>کاهش تدریجی نرخ یادگیری</translation>
  </message>
  <message>
   <source>Lower the learning rate evenly to a twentieth over the schedule's steps.</source>
   <translation>نرخ یادگیری در طول گام‌های برنامهٔ زمانی یکنواخت به یک‌بیستم می‌رسد.</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>برنامهٔ زمانی</translation>
  </message>
  <message>
   <source>The number of steps over which the learning rate falls.</source>
   <translation>تعداد گام‌هایی که نرخ یادگیری در طول آن‌ها کم می‌شود.</translation>
  </message>
  <message>
   <source>Value's learning rate</source>
   <translation>نرخ یادگیری ارزش</translation>
  </message>
  <message>
   <source>The learning rate of what estimates values, where this has layers of its own: a critic, or the value beside a policy in separate networks. Empty: the same as the policy's.</source>
   <translation>نرخ یادگیری آنچه ارزش‌ها را برآورد می‌کند، جایی که لایه‌های جدا دارد: منتقد، یا ارزش در کنار سیاست در شبکه‌های جدا. خالی: همان نرخ سیاست.</translation>
  </message>
  <message>
   <source>Max gradient norm</source>
   <translation>بیشینهٔ نرم گرادیان</translation>
  </message>
  <message>
   <source>Longer gradients are shortened to this length before they are used (empty: never).</source>
   <translation>گرادیان‌های بلندتر پیش از استفاده به این طول کوتاه می‌شوند (خالی: هرگز).</translation>
  </message>
  <message>
   <source>Normalise observations</source>
   <translation>نرمال‌سازی مشاهده‌ها</translation>
  </message>
  <message>
   <source>Every number of an observation, every pixel of a picture is given to the network as its distance from the mean so far, in standard deviations. For numbers of very different sizes, and for pictures in which little moves; numbered states stay as they are, and pictures beside numbers.</source>
   <translation>هر عدد مشاهده و هر پیکسل تصویر به صورت فاصله از میانگین تا کنون، بر حسب انحراف معیار، به شبکه داده می‌شود. برای اعداد با بزرگی‌های بسیار متفاوت، و تصویرهایی که در آن‌ها کم چیزی حرکت می‌کند؛ حالت‌های شماره‌دار و تصویرهای در کنار اعداد همان‌گونه می‌مانند.</translation>
  </message>
  <message>
   <source>Rewards are divided by the standard deviation of the discounted return so far, so that values to be learned are numbers of about 1. Returns are shown in the environment's own rewards.</source>
   <translation>پاداش‌ها بر انحراف معیار بازدهٔ تنزیل‌شده تا کنون تقسیم می‌شوند تا ارزش‌هایی که باید یاد گرفته شوند حدود 1 باشند. بازده‌ها با پاداش‌های خودِ محیط نشان داده می‌شوند.</translation>
  </message>
  <message>
   <source>Activation</source>
   <translation>فعال‌سازی</translation>
  </message>
  <message>
   <source>What a unit makes of its sum: relu cuts off below zero and is quick, tanh is smooth and bounded; elu, silu and gelu are smooth forms of relu. For pictures it is always relu.</source>
   <translation>واحد از جمع خود چه می‌سازد: relu زیر صفر را می‌برد و سریع است، tanh هموار و کران‌دار است؛ elu، silu و gelu شکل‌های هموار relu هستند. برای تصویرها همیشه relu است.</translation>
  </message>
  <message>
   <source>Layer norm</source>
   <translation>نرمال‌سازی لایه</translation>
  </message>
  <message>
   <source>Scale the sums of every fully connected hidden layer to mean 0 and deviation 1 before their activation (Ba et al. 2016): steadier learning at high rates and with many updates per step.</source>
   <translation>جمع‌های هر لایهٔ پنهان تمام‌متصل پیش از فعال‌سازی به میانگین 0 و انحراف 1 آورده می‌شوند (Ba et al. 2016): یادگیری پایدارتر با نرخ‌های زیاد و به‌روزرسانی‌های فراوان در هر گام.</translation>
  </message>
  <message>
   <source>planning</source>
   <translation>برنامه‌ریزی</translation>
  </message>
  <message>
   <source>How much a reward one step later is worth now. 0.99 looks about 100 steps ahead. At 1, every policy has to come to an end for its values to exist.</source>
   <translation>پاداشی که یک گام دیرتر می‌آید اکنون چقدر می‌ارزد. 0.99 حدود 100 گام جلوتر را می‌بیند. در 1 هر سیاست باید به پایانی برسد تا ارزش‌هایش وجود داشته باشند.</translation>
  </message>
  <message>
   <source>The sweeps are over when none changes any value by this much.</source>
   <translation>پیمایش‌ها وقتی تمام می‌شوند که هیچ‌کدام ارزشی را به این اندازه تغییر ندهد.</translation>
  </message>
  <message>
   <source>In place</source>
   <translation>درجا</translation>
  </message>
  <message>
   <source>Within a sweep, states use the values that earlier states have just got. Otherwise every state uses the values of the last sweep.</source>
   <translation>در هر پیمایش، حالت‌ها ارزش‌های تازهٔ حالت‌های پیشین را به کار می‌برند. وگرنه هر حالت ارزش‌های پیمایش قبل را به کار می‌برد.</translation>
  </message>
  <message>
   <source>{algorithm} plans with the exact rules of a world. {fault}</source>
   <translation>{algorithm} با قانون‌های دقیق دنیا برنامه‌ریزی می‌کند. {fault}</translation>
  </message>
  <message>
   <source>{algorithm} plans with the exact rules of a world, and of this one no table of what leads where is known.</source>
   <translation>{algorithm} با قانون‌های دقیق دنیا برنامه‌ریزی می‌کند، و برای این دنیا جدولی از اینکه چه به کجا می‌انجامد معلوم نیست.</translation>
  </message>
  <message>
   <source>Policy iteration</source>
   <translation>تکرار سیاست</translation>
  </message>
  <message>
   <source>Knows the rules of the world and only thinks: it works out what acting at random is worth, makes the policy greedy on that, works out what the new one is worth, until nothing can be improved.</source>
   <translation>قانون‌های دنیا را می‌داند و تنها فکر می‌کند: حساب می‌کند کنش تصادفی چقدر می‌ارزد، سیاست را نسبت به آن حریصانه می‌کند، ارزش سیاست تازه را حساب می‌کند، تا جایی که دیگر چیزی بهتر نشود.</translation>
  </message>
  <message>
   <source>policy evaluation</source>
   <translation>ارزیابی سیاست</translation>
  </message>
  <message>
   <source>policy improvement</source>
   <translation>بهبود سیاست</translation>
  </message>
  <message>
   <source>Sweeps per evaluation</source>
   <translation>پیمایش در هر ارزیابی</translation>
  </message>
  <message>
   <source>After at most so many sweeps of evaluation the policy is improved, converged or not. A few are often enough; 1 is value iteration in another guise.</source>
   <translation>پس از حداکثر این تعداد پیمایش ارزیابی، سیاست بهبود می‌یابد، چه همگرا شده باشد چه نه. اغلب چند پیمایش کافی است؛ 1 همان تکرار ارزش در لباسی دیگر است.</translation>
  </message>
  <message>
   <source>sweeps</source>
   <translation>پیمایش</translation>
  </message>
  <message>
   <source>By how much the last sweep changed the value of the state that changed most.</source>
   <translation>آخرین پیمایش ارزش حالتی را که بیش از همه تغییر کرد چقدر تغییر داد.</translation>
  </message>
  <message>
   <source>Mean value</source>
   <translation>میانگین ارزش</translation>
  </message>
  <message>
   <source>Mean of V(s) over all states.</source>
   <translation>میانگین V(s) روی همهٔ حالت‌ها.</translation>
  </message>
  <message>
   <source>Improvements</source>
   <translation>بهبودها</translation>
  </message>
  <message>
   <source>How many times the policy has been made greedy.</source>
   <translation>سیاست چند بار حریصانه شده است.</translation>
  </message>
  <message>
   <source>improvements</source>
   <translation>بهبود</translation>
  </message>
  <message>
   <source>States improved</source>
   <translation>حالت‌های بهبودیافته</translation>
  </message>
  <message>
   <source>In how many states the last improvement found something better to do.</source>
   <translation>آخرین بهبود در چند حالت کار بهتری یافت.</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>تغییرکرده</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>تغییر</translation>
  </message>
  <message>
   <source>Old policy</source>
   <translation>سیاست قدیم</translation>
  </message>
  <message>
   <source>New policy</source>
   <translation>سیاست تازه</translation>
  </message>
  <message>
   <source>Improvement</source>
   <translation>بهبود</translation>
  </message>
  <message>
   <source>The policy was made greedy on these values; values change with the next sweep.</source>
   <translation>سیاست نسبت به این ارزش‌ها حریصانه شد؛ ارزش‌ها با پیمایش بعدی تغییر می‌کنند.</translation>
  </message>
  <message>
   <source>how likely the policy that is evaluated takes each</source>
   <translation>احتمال اینکه سیاستِ زیر ارزیابی هر کدام را انتخاب کند</translation>
  </message>
  <message>
   <source>the policy was improved, no value was swept</source>
   <translation>سیاست بهبود یافت، ارزشی پیموده نشد</translation>
  </message>
  <message>
   <source>the value of the state before</source>
   <translation>ارزش حالت، پیش از آن</translation>
  </message>
  <message>
   <source>the value of the state after</source>
   <translation>ارزش حالت، پس از آن</translation>
  </message>
  <message>
   <source>how much the sweep changed it</source>
   <translation>پیمایش آن را چقدر تغییر داد</translation>
  </message>
  <message>
   <source>what each action is worth</source>
   <translation>ارزش هر کنش</translation>
  </message>
  <message>
   <source>what the old policy is worth here</source>
   <translation>ارزش سیاست قدیم در اینجا</translation>
  </message>
  <message>
   <source>what the new policy is worth here at least</source>
   <translation>ارزش سیاست تازه در اینجا، دست‌کم</translation>
  </message>
  <message>
   <source>what the improvement found here</source>
   <translation>آنچه بهبود اینجا یافت</translation>
  </message>
  <message>
   <source>Value iteration</source>
   <translation>تکرار ارزش</translation>
  </message>
  <message>
   <source>Knows the rules of the world and only thinks: sweep by sweep, each state becomes worth the best that its actions lead to. Watch the values spread from the goal.</source>
   <translation>قانون‌های دنیا را می‌داند و تنها فکر می‌کند: پیمایش به پیمایش، ارزش هر حالت برابر بهترین چیزی می‌شود که کنش‌هایش به آن می‌انجامند. ببینید ارزش‌ها چگونه از مقصد پخش می‌شوند.</translation>
  </message>
  <message>
   <source>the value of the state before the sweep</source>
   <translation>ارزش حالت پیش از پیمایش</translation>
  </message>
  <message>
   <source>the value of the state after the sweep</source>
   <translation>ارزش حالت پس از پیمایش</translation>
  </message>
  <message>
   <source>Backup of the best action</source>
   <translation>برگشت‌دهی بهترین کنش</translation>
  </message>
  <message>
   <source>the state</source>
   <translation>حالت</translation>
  </message>
  <message>
   <source>the action of the highest value there</source>
   <translation>کنش با بیشترین ارزش در آنجا</translation>
  </message>
  <message>
   <source>how likely this outcome of it is</source>
   <translation>احتمال این پیامد آن</translation>
  </message>
  <message>
   <source>the reward of that outcome</source>
   <translation>پاداش آن پیامد</translation>
  </message>
  <message>
   <source>the value of the state that it leads to, as this sweep took it</source>
   <translation>ارزش حالتی که به آن می‌انجامد، آن‌گونه که این پیمایش گرفت</translation>
  </message>
  <message>
   <source>what this action is worth</source>
   <translation>ارزش این کنش</translation>
  </message>
  <message>
   <source>rmsprop</source>
   <translation>rmsprop</translation>
  </message>
  <message>
   <source>adam</source>
   <translation>adam</translation>
  </message>
  <message>
   <source>A2C</source>
   <translation>A2C</translation>
  </message>
  <message>
   <source>REINFORCE with a critic: after every few steps, actions that turned out better than the critic expected become more likely. One update per batch, then it is thrown away.</source>
   <translation>REINFORCE با منتقد: پس از هر چند گام، کنش‌هایی که بهتر از انتظار منتقد شدند محتمل‌تر می‌شوند. یک به‌روزرسانی برای هر دسته، سپس دسته دور ریخته می‌شود.</translation>
  </message>
  <message>
   <source>So many steps every lane takes before the policy is improved: the n of the n-step returns.</source>
   <translation>هر خط پیش از بهبود سیاست این تعداد گام برمی‌دارد: همان n در بازده‌های n-گامی.</translation>
  </message>
  <message>
   <source>GAE λ</source>
   <translation>GAE λ</translation>
  </message>
  <message>
   <source>1 gives n-step returns, as in the paper; less of it trusts the value estimate more: less noise, more bias.</source>
   <translation>1 بازده‌های n-گامی می‌دهد، مانند مقاله؛ کمتر از آن به برآورد ارزش بیشتر اعتماد می‌کند: نویز کمتر، اریبی بیشتر.</translation>
  </message>
  <message>
   <source>Normalise advantages</source>
   <translation>نرمال‌سازی مزیت‌ها</translation>
  </message>
  <message>
   <source>Scale the advantages of every update to mean 0 and deviation 1, so that the size of rewards does not matter.</source>
   <translation>مزیت‌های هر به‌روزرسانی به میانگین 0 و انحراف 1 آورده می‌شوند تا بزرگی پاداش‌ها اهمیت نداشته باشد.</translation>
  </message>
  <message>
   <source>Optimiser</source>
   <translation>بهینه‌ساز</translation>
  </message>
  <message>
   <source>How gradients become steps: rmsprop divides by their recent size, as in the paper; adam also averages their direction.</source>
   <translation>گرادیان چگونه به گام تبدیل می‌شود: rmsprop بر اندازهٔ اخیر آن تقسیم می‌کند، مانند مقاله؛ adam جهت آن را نیز میانگین می‌گیرد.</translation>
  </message>
  <message>
   <source>Optimiser's ε</source>
   <translation>ε بهینه‌ساز</translation>
  </message>
  <message>
   <source>-advantage · ln π(a|s), its mean.</source>
   <translation>میانگین منفیِ مزیت · ln π(a|s).</translation>
  </message>
  <message>
   <source>policy loss</source>
   <translation>زیان سیاست</translation>
  </message>
  <message>
   <source>Mean squared error of the value estimate.</source>
   <translation>میانگین مربع خطای برآورد ارزش.</translation>
  </message>
  <message>
   <source>value loss</source>
   <translation>زیان ارزش</translation>
  </message>
  <message>
   <source>How undecided the policy is.</source>
   <translation>سیاست چقدر مردد است.</translation>
  </message>
  <message>
   <source>The rate in use, after the schedule.</source>
   <translation>نرخ در حال استفاده، پس از برنامهٔ زمانی.</translation>
  </message>
  <message>
   <source>learning rate</source>
   <translation>نرخ یادگیری</translation>
  </message>
  <message>
   <source>the reward that followed, as learning takes it</source>
   <translation>پاداشی که در پی آمد، آن‌گونه که یادگیری می‌گیرد</translation>
  </message>
  <message>
   <source>the value that the critic told when it acted</source>
   <translation>ارزشی که منتقد هنگام عمل گفت</translation>
  </message>
  <message>
   <source>the value of what followed</source>
   <translation>ارزش آنچه در پی آمد</translation>
  </message>
  <message>
   <source>how far advantages look ahead (GAE)</source>
   <translation>مزیت‌ها چقدر جلوتر را می‌بینند (GAE)</translation>
  </message>
  <message>
   <source>reward and next value against the value: the TD error</source>
   <translation>پاداش و ارزش بعدی در برابر ارزش: خطای TD</translation>
  </message>
  <message>
   <source>the advantage of the next step</source>
   <translation>مزیت گام بعدی</translation>
  </message>
  <message>
   <source>nothing of the episode is known behind this step</source>
   <translation>از اپیزود پس از این گام چیزی معلوم نیست</translation>
  </message>
  <message>
   <source>the advantage: how much better than expected it went</source>
   <translation>مزیت: چقدر بهتر از انتظار شد</translation>
  </message>
  <message>
   <source>the return that the value is to foretell</source>
   <translation>بازده‌ای که ارزش باید پیش‌بینی کند</translation>
  </message>
  <message>
   <source>the mean advantage of the batch</source>
   <translation>میانگین مزیت دسته</translation>
  </message>
  <message>
   <source>the standard deviation of the batch's advantages</source>
   <translation>انحراف معیار مزیت‌های دسته</translation>
  </message>
  <message>
   <source>advantages are brought to mean 0 and deviation 1</source>
   <translation>مزیت‌ها به میانگین 0 و انحراف 1 آورده می‌شوند</translation>
  </message>
  <message>
   <source>the advantage as it was used</source>
   <translation>مزیتی که به کار رفت</translation>
  </message>
  <message>
   <source>the log-probability of the action before the step</source>
   <translation>لگاریتم احتمال کنش پیش از گام</translation>
  </message>
  <message>
   <source>the critic's value before the step</source>
   <translation>ارزش منتقد پیش از گام</translation>
  </message>
  <message>
   <source>the entropy of the policy here, in nats</source>
   <translation>آنتروپی سیاست در اینجا، بر حسب نات</translation>
  </message>
  <message>
   <source>the policy's loss</source>
   <translation>زیان سیاست</translation>
  </message>
  <message>
   <source>the value's loss</source>
   <translation>زیان ارزش</translation>
  </message>
  <message>
   <source>the weight of the value's loss</source>
   <translation>وزن زیان ارزش</translation>
  </message>
  <message>
   <source>the entropy bonus</source>
   <translation>پاداش آنتروپی</translation>
  </message>
  <message>
   <source>the loss that this step adds</source>
   <translation>زیانی که این گام می‌افزاید</translation>
  </message>
  <message>
   <source>Advantage</source>
   <translation>مزیت</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>بازده</translation>
  </message>
  <message>
   <source>Normalised</source>
   <translation>نرمال‌شده</translation>
  </message>
  <message>
   <source>It went better than expected: this action is pushed up, it becomes more likely.</source>
   <translation>بهتر از انتظار شد: این کنش بالا رانده می‌شود و محتمل‌تر می‌شود.</translation>
  </message>
  <message>
   <source>It went worse than expected: this action is pushed down, it becomes less likely.</source>
   <translation>بدتر از انتظار شد: این کنش پایین رانده می‌شود و احتمالش کمتر می‌شود.</translation>
  </message>
  <message>
   <source>PPO</source>
   <translation>PPO</translation>
  </message>
  <message>
   <source>Makes actions that turned out better than expected more likely, in steps small enough not to break what works. Robust and fast: the usual first choice.</source>
   <translation>کنش‌هایی را که بهتر از انتظار شدند محتمل‌تر می‌کند، با گام‌هایی چنان کوچک که آنچه کار می‌کند خراب نشود. پایدار و سریع: نخستین انتخاب معمول.</translation>
  </message>
  <message>
   <source>The clipped objective, negative.</source>
   <translation>تابع هدف بریده، با علامت منفی.</translation>
  </message>
  <message>
   <source>KL from old policy</source>
   <translation>KL از سیاست قدیم</translation>
  </message>
  <message>
   <source>How far the policy has moved from the one that collected the batch.</source>
   <translation>سیاست چقدر از سیاستی که دسته را گرد آورد دور شده است.</translation>
  </message>
  <message>
   <source>KL penalty</source>
   <translation>جریمهٔ KL</translation>
  </message>
  <message>
   <source>How much the distance from the old policy costs.</source>
   <translation>فاصله از سیاست قدیم چقدر هزینه دارد.</translation>
  </message>
  <message>
   <source>kl weight</source>
   <translation>وزن kl</translation>
  </message>
  <message>
   <source>Clipped</source>
   <translation>بریده</translation>
  </message>
  <message>
   <source>Share of steps whose probability has left the clip range.</source>
   <translation>سهم گام‌هایی که احتمالشان از بازهٔ برش بیرون رفته است.</translation>
  </message>
  <message>
   <source>clip</source>
   <translation>برش</translation>
  </message>
  <message>
   <source>Explained variance</source>
   <translation>واریانس توضیح‌داده‌شده</translation>
  </message>
  <message>
   <source>How much of the returns the value estimate foresaw: 1 is all, 0 nothing.</source>
   <translation>برآورد ارزش چه سهمی از بازده‌ها را پیش‌بینی کرد: 1 همه، 0 هیچ.</translation>
  </message>
  <message>
   <source>explained variance</source>
   <translation>واریانس توضیح‌داده‌شده</translation>
  </message>
  <message>
   <source>mirror: {environment} does not look the same in a mirror, or its picture is not cut evenly about the middle of the field; switch the setting off, or cut the picture evenly.</source>
   <translation>mirror: {environment} در آینه یکسان دیده نمی‌شود، یا تصویرش نسبت به میانهٔ زمین برابر بریده نشده است؛ این تنظیم را خاموش کنید یا تصویر را برابر ببرید.</translation>
  </message>
  <message>
   <source>mirror: goes with the objective clip only; choose that, or switch it off.</source>
   <translation>mirror: فقط با هدف clip به کار می‌رود؛ آن را برگزینید یا این تنظیم را خاموش کنید.</translation>
  </message>
  <message>
   <source>minibatches are planned for a rollout that is not complete</source>
   <translation>ریزدسته‌ها برای رول‌اوتی برنامه‌ریزی شده‌اند که کامل نیست</translation>
  </message>
  <message>
   <source>the minibatches are not of a rollout of length {n}</source>
   <translation>ریزدسته‌ها از رول‌اوتی به طول {n} نیستند</translation>
  </message>
  <message>
   <source>the old policy's outputs are not of a rollout of length {n}</source>
   <translation>خروجی‌های سیاست پیشین از رول‌اوتی به طول {n} نیستند</translation>
  </message>
  <message>
   <source>adaptive kl</source>
   <translation>KL تطبیقی</translation>
  </message>
  <message>
   <source>How far each update moves the network. Too high: the policy collapses; too low: it learns slowly.</source>
   <translation>هر به‌روزرسانی شبکه را چقدر جابه‌جا می‌کند. زیاد: سیاست فرومی‌پاشد؛ کم: کند یاد می‌گیرد.</translation>
  </message>
  <message>
   <source>Between trusting the value estimate (0: less noise, more bias) and trusting the rewards that really came (1: no bias, more noise).</source>
   <translation>بین اعتماد به برآورد ارزش (0: نویز کمتر، اریبی بیشتر) و اعتماد به پاداش‌هایی که واقعاً آمدند (1: بی اریبی، نویز بیشتر).</translation>
  </message>
  <message>
   <source>Clip range</source>
   <translation>بازهٔ برش</translation>
  </message>
  <message>
   <source>How far an update may change the probability of an action before it stops counting: 0.2 means by a fifth.</source>
   <translation>یک به‌روزرسانی احتمال کنش را چقدر می‌تواند تغییر دهد تا دیگر حساب نشود: 0.2 یعنی به اندازهٔ یک‌پنجم.</translation>
  </message>
  <message>
   <source>What keeps an update from going too far: clip ignores what would leave the clip range; adaptive kl charges for the distance from the old policy, more or less of it as the distance demands.</source>
   <translation>چه چیزی نمی‌گذارد به‌روزرسانی زیاده‌روی کند: برش آنچه را از بازهٔ برش بیرون می‌رود نادیده می‌گیرد؛ KL تطبیقی برای فاصله از سیاست قدیم هزینه می‌گیرد، به اندازه‌ای که فاصله ایجاب کند.</translation>
  </message>
  <message>
   <source>So many steps every lane takes with one policy before it is improved.</source>
   <translation>هر خط با یک سیاست این تعداد گام برمی‌دارد تا سیاست بهبود یابد.</translation>
  </message>
  <message>
   <source>Batches</source>
   <translation>دسته‌ها</translation>
  </message>
  <message>
   <source>How many of the collected steps each update looks at.</source>
   <translation>هر به‌روزرسانی چند گام از گام‌های گردآمده را می‌بیند.</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>دورها</translation>
  </message>
  <message>
   <source>How often everything collected is gone through before it is thrown away.</source>
   <translation>همهٔ داده‌های گردآمده چند بار مرور می‌شود تا دور ریخته شود.</translation>
  </message>
  <message>
   <source>Value weight</source>
   <translation>وزن ارزش</translation>
  </message>
  <message>
   <source>How much the error of the value estimate counts beside the policy's objective.</source>
   <translation>خطای برآورد ارزش در کنار تابع هدف سیاست چقدر حساب می‌شود.</translation>
  </message>
  <message>
   <source>Scale the advantages of every minibatch to mean 0 and deviation 1, so that the size of rewards does not matter.</source>
   <translation>مزیت‌های هر ریزدسته به میانگین 0 و انحراف 1 آورده می‌شوند تا بزرگی پاداش‌ها اهمیت نداشته باشد.</translation>
  </message>
  <message>
   <source>Clip value changes</source>
   <translation>برش تغییر ارزش</translation>
  </message>
  <message>
   <source>Limit how far an update may move the value estimate too, by the same range.</source>
   <translation>حدی برای جابه‌جایی برآورد ارزش در هر به‌روزرسانی نیز، با همان بازه.</translation>
  </message>
  <message>
   <source>Stop at KL</source>
   <translation>توقف در KL</translation>
  </message>
  <message>
   <source>Stop going through a batch when the policy has moved this far from the one that collected it (empty: never).</source>
   <translation>وقتی سیاست این اندازه از سیاست گردآورندهٔ دسته دور شد، مرور دسته متوقف می‌شود (خالی: هرگز).</translation>
  </message>
  <message>
   <source>KL target</source>
   <translation>KL هدف</translation>
  </message>
  <message>
   <source>Objective adaptive kl: how far the policy should move with each batch. The penalty doubles or halves when it moves half as far again, or less than two thirds of it.</source>
   <translation>تابع هدف KL تطبیقی: سیاست با هر دسته چقدر جابه‌جا شود. جریمه وقتی جابه‌جایی یک و نیم برابر این شود دو برابر، و وقتی کمتر از دوسوم این شود نصف می‌شود.</translation>
  </message>
  <message>
   <source>Deviation at first</source>
   <translation>انحراف در آغاز</translation>
  </message>
  <message>
   <source>For actions on a scale: the standard deviation that they are drawn with at the beginning, where lowest and highest are -1 and 1.</source>
   <translation>برای کنش‌های پیوسته: انحراف معیاری که در آغاز با آن کشیده می‌شوند، وقتی کمینه و بیشینه -1 و 1 باشند.</translation>
  </message>
  <message>
   <source>Learn in the mirror</source>
   <translation>یادگیری در آینه</translation>
  </message>
  <message>
   <source>Half of every minibatch is seen in a mirror, with left and right (or up and down) swapped: what is learned on one side is known on the other. For games that look the same in a mirror.</source>
   <translation>نیمی از هر ریزدسته در آینه دیده می‌شود، با چپ و راست (یا بالا و پایین) جابه‌جا: آنچه در یک سو یاد گرفته شود در سوی دیگر هم دانسته است. برای بازی‌هایی که در آینه همان‌اند.</translation>
  </message>
  <message>
   <source>Mirror for</source>
   <translation>مدت آینه</translation>
  </message>
  <message>
   <source>Learn in the mirror for so many steps only (empty: always). After them what differs between the two sides of a game is learned, too.</source>
   <translation>فقط در این تعداد گام نخست در آینه یاد گرفته می‌شود (خالی: همیشه). پس از آن، تفاوت دو سوی بازی هم یاد گرفته می‌شود.</translation>
  </message>
  <message>
   <source>Anneal clip range</source>
   <translation>کاهش تدریجی بازهٔ برش</translation>
  </message>
  <message>
   <source>Lower the clip range evenly to a twentieth over the schedule's steps.</source>
   <translation>بازهٔ برش در طول گام‌های برنامهٔ زمانی یکنواخت به یک‌بیستم می‌رسد.</translation>
  </message>
  <message>
   <source>The number of steps over which the two settings above fall.</source>
   <translation>تعداد گام‌هایی که دو تنظیم بالا در طول آن‌ها کم می‌شوند.</translation>
  </message>
  <message>
   <source>Separate networks</source>
   <translation>شبکه‌های جدا</translation>
  </message>
  <message>
   <source>Policy and value have hidden layers of their own. Convolutions are shared, and behind frames alone all layers are.</source>
   <translation>سیاست و ارزش لایه‌های پنهان جدا دارند. کانولوشن‌ها مشترک‌اند، و پشت فریم‌های تنها همهٔ لایه‌ها مشترک‌اند.</translation>
  </message>
  <message>
   <source>See motion, not stacks</source>
   <translation>دیدن حرکت به جای پشته</translation>
  </message>
  <message>
   <source>For pictures: instead of convolutions use a fully connected network that sees the newest frame and how it differs from the one before. Small pictures only.</source>
   <translation>برای تصویرها: به جای کانولوشن، شبکه‌ای تمام‌متصل که تازه‌ترین فریم و تفاوت آن با فریم قبل را می‌بیند. تنها برای تصویرهای کوچک.</translation>
  </message>
  <message>
   <source>Value, clipped</source>
   <translation>ارزش، بریده</translation>
  </message>
  <message>
   <source>its log-probability when it was taken</source>
   <translation>لگاریتم احتمال آن هنگام انجام</translation>
  </message>
  <message>
   <source>how much likelier the action has become since</source>
   <translation>کنش از آن زمان چند برابر محتمل‌تر شده است</translation>
  </message>
  <message>
   <source>the weight of the penalty</source>
   <translation>وزن جریمه</translation>
  </message>
  <message>
   <source>how far the policy has moved</source>
   <translation>سیاست چقدر جابه‌جا شده است</translation>
  </message>
  <message>
   <source>the value, held near what it was</source>
   <translation>ارزش، نگه‌داشته نزدیک مقدار پیشین</translation>
  </message>
  <message>
   <source>values are clipped too</source>
   <translation>ارزش‌ها نیز بریده می‌شوند</translation>
  </message>
  <message>
   <source>REINFORCE</source>
   <translation>REINFORCE</translation>
  </message>
  <message>
   <source>Plays whole episodes and makes the actions of good ones more likely. The simplest policy gradient, noisy and instructive.</source>
   <translation>اپیزودهای کامل بازی می‌کند و کنش‌های اپیزودهای خوب را محتمل‌تر می‌کند. ساده‌ترین گرادیان سیاست، پرنویز و آموزنده.</translation>
  </message>
  <message>
   <source>-weight · ln π(a|s), summed over an episode's steps, the mean of the episodes.</source>
   <translation>منفیِ وزن · ln π(a|s)، جمع روی گام‌های هر اپیزود، میانگین اپیزودها.</translation>
  </message>
  <message>
   <source>Mean squared error of the learned baseline.</source>
   <translation>میانگین مربع خطای خط پایهٔ آموخته.</translation>
  </message>
  <message>
   <source>Mean of what was subtracted from the returns.</source>
   <translation>میانگین آنچه از بازده‌ها کم شد.</translation>
  </message>
  <message>
   <source>Gradient variance</source>
   <translation>واریانس گرادیان</translation>
  </message>
  <message>
   <source>How far single episodes disagree about the way to go: the variance of their policy gradients, added up over all parameters. Weights are those before they are normalised.</source>
   <translation>اپیزودها چقدر بر سر مسیر درست اختلاف دارند: واریانس گرادیان‌های سیاست آن‌ها، جمع روی همهٔ پارامترها. وزن‌ها پیش از نرمال‌سازی‌اند.</translation>
  </message>
  <message>
   <source>gradient variance</source>
   <translation>واریانس گرادیان</translation>
  </message>
  <message>
   <source>Used steps</source>
   <translation>گام‌های به‌کاررفته</translation>
  </message>
  <message>
   <source>Share of the steps since the last update that it learned from. The others belonged to episodes begun under an older policy, or were played while other environments were waited for.</source>
   <translation>سهم گام‌هایی از آخرین به‌روزرسانی تا کنون که از آن‌ها یاد گرفت. بقیه از اپیزودهایی بودند که با سیاست قدیمی‌تر شروع شده بودند، یا هنگام انتظار برای محیط‌های دیگر بازی شدند.</translation>
  </message>
  <message>
   <source>used steps</source>
   <translation>گام‌های به‌کاررفته</translation>
  </message>
  <message>
   <source>REINFORCE is built here for a few separate actions, not for a number on a scale.</source>
   <translation>REINFORCE اینجا برای چند کنش گسسته ساخته شده، نه برای عددی پیوسته.</translation>
  </message>
  <message>
   <source>REINFORCE learns once per episode, far too slow for games seen as pictures: use PPO.</source>
   <translation>REINFORCE در هر اپیزود یک بار یاد می‌گیرد، که برای بازی‌های تصویری بسیار کند است: از PPO استفاده کنید.</translation>
  </message>
  <message>
   <source>the array {name} does not fit the number of actions, {n}</source>
   <translation>آرایهٔ {name} با شمار کنش‌ها، {n}، جور نیست</translation>
  </message>
  <message>
   <source>reward-to-go</source>
   <translation>پاداش‌های پیشِ رو</translation>
  </message>
  <message>
   <source>whole episode</source>
   <translation>کل اپیزود</translation>
  </message>
  <message>
   <source>Credit for an action</source>
   <translation>اعتبار کنش</translation>
  </message>
  <message>
   <source>What makes an action more likely: the rewards that came after it, or the return of the whole episode, counted from its start. The first is far less noisy. On average both say the same, without a discount or with γ^t.</source>
   <translation>چه چیزی کنش را محتمل‌تر می‌کند: پاداش‌های پس از آن، یا بازدهٔ کل اپیزود از آغازش. اولی بسیار کم‌نویزتر است. به طور میانگین هر دو یک چیز می‌گویند، بدون تنزیل یا با γ^t.</translation>
  </message>
  <message>
   <source>Count from the start (γ^t)</source>
   <translation>شمارش از آغاز (γ^t)</translation>
  </message>
  <message>
   <source>Multiply the credit of the t-th action by γ^t, as the textbook does (Sutton and Barto 2018, 13.3): then updates follow the gradient of the discounted return from the start, and late steps hardly count. Most programs leave it out. The whole episode's return has it already; with γ = 1 nothing changes.</source>
   <translation>اعتبار کنش t‌ام در γ^t ضرب می‌شود، مانند کتاب درسی (Sutton and Barto 2018, 13.3): آنگاه به‌روزرسانی‌ها گرادیان بازدهٔ تنزیل‌شده از آغاز را دنبال می‌کنند و گام‌های آخر تقریباً حساب نمی‌شوند. بیشتر برنامه‌ها آن را کنار می‌گذارند. بازدهٔ کل اپیزود خود آن را دارد؛ با γ = 1 چیزی تغییر نمی‌کند.</translation>
  </message>
  <message>
   <source>What is subtracted from the return: nothing, the running average of returns, or a learned estimate of the state's value (for the whole episode's return: of its first state). It changes the noise, not the mean direction. Where time runs out, the learned value stands for what would have come; without one, nothing does, and the episode is learned as if it had ended.</source>
   <translation>چه چیزی از بازده کم می‌شود: هیچ، میانگین متحرک بازده‌ها، یا برآورد آموختهٔ ارزش حالت (برای بازدهٔ کل اپیزود: حالت نخست آن). این نویز را تغییر می‌دهد، نه جهت میانگین را. جایی که زمان تمام شود، ارزش آموخته جای آیندهٔ نیامده را می‌گیرد؛ بدون آن چیزی جایش را نمی‌گیرد و اپیزود چنان یاد گرفته می‌شود که گویی پایان یافته است.</translation>
  </message>
  <message>
   <source>Normalise</source>
   <translation>نرمال‌سازی</translation>
  </message>
  <message>
   <source>Scale the weights of every update to mean 0 and deviation 1, so that the size of rewards does not matter. It divides by what chance brought, so the direction is no longer exactly right on average. Equal weights become 0: then nothing is learned.</source>
   <translation>وزن‌های هر به‌روزرسانی به میانگین 0 و انحراف 1 آورده می‌شوند تا بزرگی پاداش‌ها اهمیت نداشته باشد. بر آنچه شانس آورد تقسیم می‌کند، پس جهت دیگر به طور میانگین کاملاً درست نیست. وزن‌های برابر 0 می‌شوند: آنگاه چیزی یاد گرفته نمی‌شود.</translation>
  </message>
  <message>
   <source>Episodes per update</source>
   <translation>اپیزود در هر به‌روزرسانی</translation>
  </message>
  <message>
   <source>How many whole episodes, all begun under the present policy, are played before it changes. With several environments those wait for the last of them, and what they play meanwhile is not used.</source>
   <translation>چند اپیزود کامل، همه با سیاست کنونی آغازشده، بازی می‌شود تا سیاست تغییر کند. با چند محیط، بقیه منتظر آخرین می‌مانند و آنچه در این میان بازی می‌کنند به کار نمی‌رود.</translation>
  </message>
  <message>
   <source>Average's memory</source>
   <translation>حافظهٔ میانگین</translation>
  </message>
  <message>
   <source>How fast the running average follows new episodes, if it is the baseline.</source>
   <translation>میانگین متحرک، اگر خط پایه باشد، چقدر سریع اپیزودهای تازه را دنبال می‌کند.</translation>
  </message>
  <message>
   <source>Longer gradients are shortened to this length before they are used (empty: never). A limit takes most from rare large returns, so a policy may settle on frequent small ones.</source>
   <translation>گرادیان‌های بلندتر پیش از استفاده به این طول کوتاه می‌شوند (خالی: هرگز). حد بیش از همه از بازده‌های بزرگ کمیاب می‌کاهد، پس سیاست ممکن است به بازده‌های کوچک پرتکرار بسنده کند.</translation>
  </message>
  <message>
   <source>Widths of the fully connected layers; none is a linear policy.</source>
   <translation>پهنای لایه‌های تمام‌متصل؛ خالی یعنی سیاست خطی.</translation>
  </message>
  <message>
   <source>the return of what came after</source>
   <translation>بازدهٔ آنچه پس از آن آمد</translation>
  </message>
  <message>
   <source>the return from here on</source>
   <translation>بازده از اینجا به بعد</translation>
  </message>
  <message>
   <source>the return of the whole episode</source>
   <translation>بازدهٔ کل اپیزود</translation>
  </message>
  <message>
   <source>every action is credited with the whole episode</source>
   <translation>به هر کنش اعتبار کل اپیزود داده می‌شود</translation>
  </message>
  <message>
   <source>the mean of the batch</source>
   <translation>میانگین دسته</translation>
  </message>
  <message>
   <source>the standard deviation of the batch</source>
   <translation>انحراف معیار دسته</translation>
  </message>
  <message>
   <source>weights are brought to mean 0 and deviation 1</source>
   <translation>وزن‌ها به میانگین 0 و انحراف 1 آورده می‌شوند</translation>
  </message>
  <message>
   <source>the same, normalised</source>
   <translation>همان، نرمال‌شده</translation>
  </message>
  <message>
   <source>what the start of the episode makes of step t</source>
   <translation>ارزش گام t از دید آغاز اپیزود</translation>
  </message>
  <message>
   <source>later steps count less</source>
   <translation>گام‌های بعدی کمتر حساب می‌شوند</translation>
  </message>
  <message>
   <source>the weight of this step</source>
   <translation>وزن این گام</translation>
  </message>
  <message>
   <source>what this step adds to the policy's loss</source>
   <translation>سهم این گام در زیان سیاست</translation>
  </message>
  <message>
   <source>the learned baseline before the step</source>
   <translation>خط پایهٔ آموخته پیش از گام</translation>
  </message>
  <message>
   <source>the baseline is learned</source>
   <translation>خط پایه آموخته می‌شود</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>وزن</translation>
  </message>
  <message>
   <source>It went better than the baseline: this action is pushed up, it becomes more likely.</source>
   <translation>بهتر از خط پایه شد: این کنش بالا رانده می‌شود و محتمل‌تر می‌شود.</translation>
  </message>
  <message>
   <source>It went worse than the baseline: this action is pushed down, it becomes less likely.</source>
   <translation>بدتر از خط پایه شد: این کنش پایین رانده می‌شود و احتمالش کمتر می‌شود.</translation>
  </message>
  <message>
   <source>a judgement is none of left, right and equal</source>
   <translation>یکی از داوری‌ها نه «چپ» است، نه «راست» و نه «برابر»</translation>
  </message>
  <message>
   <source>Learning from preferences</source>
   <translation>یادگیری از ترجیح‌ها</translation>
  </message>
  <message>
   <source>Nobody writes a reward: a judge looks at two short clips and says which is better. A reward is learned from these judgements, and PPO learns by it, as language models are aligned.</source>
   <translation>هیچ‌کس پاداشی نمی‌نویسد: داوری دو قطعهٔ کوتاه را می‌بیند و می‌گوید کدام بهتر است. از این داوری‌ها پاداشی یاد گرفته می‌شود و PPO با آن یاد می‌گیرد؛ مدل‌های زبانی هم همین‌طور هم‌راستا می‌شوند.</translation>
  </message>
  <message>
   <source>Judgements</source>
   <translation>داوری‌ها</translation>
  </message>
  <message>
   <source>Pairs judged so far.</source>
   <translation>جفت‌هایی که تاکنون داوری شده‌اند.</translation>
  </message>
  <message>
   <source>Of the judgements that were held out, how many the learned reward foretells; an equal pair counts as half. Guessing comes to 50.</source>
   <translation>پاداش یادگرفته چند داوری از داوری‌های کنارگذاشته را پیش‌بینی می‌کند؛ جفت برابر نیم حساب می‌شود. حدس تصادفی به 50 می‌رسد.</translation>
  </message>
  <message>
   <source>How far the reward models are apart about pairs drawn by chance: the standard deviation of the probability that the first clip is better.</source>
   <translation>مدل‌های پاداش دربارهٔ جفت‌های تصادفی چقدر از هم دورند: انحراف معیارِ احتمالِ بهتر بودن قطعهٔ اول.</translation>
  </message>
  <message>
   <source>disagreement</source>
   <translation>اختلاف</translation>
  </message>
  <message>
   <source>Reward's loss</source>
   <translation>زیان پاداش</translation>
  </message>
  <message>
   <source>How badly the judgements learned from fit the reward models: 0.69 is guessing.</source>
   <translation>مدل‌های پاداش با داوری‌هایی که از آن‌ها یاد می‌گیرند چقدر ناسازگارند: 0.69 یعنی حدس تصادفی.</translation>
  </message>
  <message>
   <source>reward loss</source>
   <translation>زیان پاداش</translation>
  </message>
  <message>
   <source>Mean of the newest steps by the learned reward, in standard deviations of the first judged clips. At 0 the policy is as good as the untrained one.</source>
   <translation>میانگین تازه‌ترین گام‌ها با پاداش یادگرفته، بر حسب انحراف معیار نخستین قطعه‌های داوری‌شده. در 0 سیاست به خوبی سیاست آموزش‌ندیده است.</translation>
  </message>
  <message>
   <source>reward, learned and true</source>
   <translation>پاداش، یادگرفته و واقعی</translation>
  </message>
  <message>
   <source>True reward</source>
   <translation>پاداش واقعی</translation>
  </message>
  <message>
   <source>Mean of the same steps by the true reward, in its own deviations of the same clips. Only the synthetic judge sees it; where the two part, the learned reward is being fooled.</source>
   <translation>میانگین همان گام‌ها با پاداش واقعی، بر حسب انحراف خودش در همان قطعه‌ها. فقط داور مصنوعی آن را می‌بیند؛ هر جا این دو از هم جدا شوند، پاداش یادگرفته فریب می‌خورد.</translation>
  </message>
  <message>
   <source>Its episodes can end early, and their length would give the goal away; preferences are learned where only time ends an episode, as in Pendulum.</source>
   <translation>اپیزودهای آن می‌توانند زودتر تمام شوند و طولشان هدف را لو می‌دهد؛ ترجیح‌ها جایی یاد گرفته می‌شوند که فقط زمان اپیزود را تمام می‌کند، مانند Pendulum.</translation>
  </message>
  <message>
   <source>A reward is learned from numbers here, and this environment shows pictures.</source>
   <translation>اینجا پاداش از عددها یاد گرفته می‌شود و این محیط تصویر نشان می‌دهد.</translation>
  </message>
  <message>
   <source>All judgements are given, and the policy learns no further ahead of them: raise Judgements in all, or Steps ahead, to go on.</source>
   <translation>همهٔ داوری‌ها داده شده‌اند و سیاست جلوتر از آن‌ها یاد نمی‌گیرد: برای ادامه «همهٔ داوری‌ها» یا «گام‌های جلوتر» را بیشتر کنید.</translation>
  </message>
  <message>
   <source>This environment cannot be put back to where it was, so no clip of it can be shown; let the synthetic judge decide.</source>
   <translation>این محیط را نمی‌توان به جایی که بود برگرداند، پس هیچ قطعه‌ای از آن نشان داده نمی‌شود؛ بگذارید داور مصنوعی تصمیم بگیرد.</translation>
  </message>
  <message>
   <source>The clips that waited for you are not in the file: new ones will be chosen.</source>
   <translation>قطعه‌هایی که منتظر شما بودند در فایل نیستند: قطعه‌های تازه‌ای برگزیده می‌شوند.</translation>
  </message>
  <message>
   <source>no clip of {clip_steps:,} steps fits into an episode of {environment}, so that there is nothing to judge; set a shorter Length of a clip (clip_steps).</source>
   <translation>هیچ برشی به درازای {clip_steps:,} گام در یک اپیزود {environment} جا نمی‌شود، پس چیزی برای داوری نیست؛ طول برش (clip_steps) را کوتاه‌تر کنید.</translation>
  </message>
  <message>
   <source>the unit of a reward must be above 0</source>
   <translation>یکای پاداش باید بیشتر از 0 باشد</translation>
  </message>
  <message>
   <source>Who says which clip is better: a synthetic judge, who knows the true reward, or a person here.</source>
   <translation>چه کسی می‌گوید کدام قطعه بهتر است: داور مصنوعی که پاداش واقعی را می‌داند، یا شخصی در اینجا.</translation>
  </message>
  <message>
   <source>Judgements in all</source>
   <translation>همهٔ داوری‌ها</translation>
  </message>
  <message>
   <source>The synthetic judge stops after so many pairs of clips.</source>
   <translation>داور مصنوعی پس از این تعداد جفت قطعه می‌ایستد.</translation>
  </message>
  <message>
   <source>Judgements at first</source>
   <translation>داوری‌های آغاز</translation>
  </message>
  <message>
   <source>So many pairs are judged before anything is learned.</source>
   <translation>پیش از آنکه چیزی یاد گرفته شود این تعداد جفت داوری می‌شود.</translation>
  </message>
  <message>
   <source>Steps per judgement</source>
   <translation>گام در هر داوری</translation>
  </message>
  <message>
   <source>Then the synthetic judge is asked about one pair every so many steps.</source>
   <translation>سپس هر این تعداد گام یک جفت از داور مصنوعی پرسیده می‌شود.</translation>
  </message>
  <message>
   <source>Steps ahead</source>
   <translation>گام‌های جلوتر</translation>
  </message>
  <message>
   <source>The policy learns for at most so many steps per judgement that was given: what runs further ahead learns from a reward that nobody has looked at.</source>
   <translation>سیاست به ازای هر داوریِ داده‌شده حداکثر این تعداد گام یاد می‌گیرد: آنچه جلوتر برود از پاداشی یاد می‌گیرد که کسی به آن نگاه نکرده است.</translation>
  </message>
  <message>
   <source>Wrong judgements</source>
   <translation>داوری‌های نادرست</translation>
  </message>
  <message>
   <source>So often the synthetic judge says the opposite of what it sees.</source>
   <translation>داور مصنوعی به این نسبت خلاف آنچه می‌بیند می‌گوید.</translation>
  </message>
  <message>
   <source>Length of a clip</source>
   <translation>طول قطعه</translation>
  </message>
  <message>
   <source>Both clips of a pair have so many steps (at most those of a rollout).</source>
   <translation>هر دو قطعهٔ یک جفت این تعداد گام دارند (حداکثر به اندازهٔ یک رول‌اوت).</translation>
  </message>
  <message>
   <source>Pairs to choose from</source>
   <translation>جفت‌های نامزد</translation>
  </message>
  <message>
   <source>The pair that is asked about is the one of so many about which the rewards disagree most.</source>
   <translation>از میان این تعداد جفت، آن که پاداش‌ها بیش از همه درباره‌اش اختلاف دارند پرسیده می‌شود.</translation>
  </message>
  <message>
   <source>Reward models</source>
   <translation>مدل‌های پاداش</translation>
  </message>
  <message>
   <source>So many rewards are learned; where they disagree, a judgement says most.</source>
   <translation>این تعداد پاداش یاد گرفته می‌شود؛ جایی که اختلاف دارند، داوری بیشترین حرف را می‌زند.</translation>
  </message>
  <message>
   <source>Widths of the fully connected layers of every reward model.</source>
   <translation>پهنای لایه‌های تمام‌متصل هر مدل پاداش.</translation>
  </message>
  <message>
   <source>How far each update moves the reward models.</source>
   <translation>هر به‌روزرسانی مدل‌های پاداش را چقدر جابه‌جا می‌کند.</translation>
  </message>
  <message>
   <source>Updates per judgement</source>
   <translation>به‌روزرسانی در هر داوری</translation>
  </message>
  <message>
   <source>How often the reward models learn for every new judgement.</source>
   <translation>مدل‌های پاداش به ازای هر داوری تازه چند بار یاد می‌گیرند.</translation>
  </message>
  <message>
   <source>Pairs per update</source>
   <translation>جفت در هر به‌روزرسانی</translation>
  </message>
  <message>
   <source>How many judged pairs each update of the reward models looks at.</source>
   <translation>هر به‌روزرسانی مدل‌های پاداش به چند جفت داوری‌شده نگاه می‌کند.</translation>
  </message>
  <message>
   <source>Judgements by chance</source>
   <translation>داوری‌های تصادفی</translation>
  </message>
  <message>
   <source>The reward models take this share of judgements for guesses, so that a slip weighs little.</source>
   <translation>مدل‌های پاداش این سهم از داوری‌ها را حدس می‌گیرند تا یک لغزش وزن کمی داشته باشد.</translation>
  </message>
  <message>
   <source>the true reward</source>
   <translation>پاداش واقعی</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>تصادفی</translation>
  </message>
  <message>
   <source>Acts by chance and learns nothing. Put it beside a learner to see what learning is worth.</source>
   <translation>به تصادف عمل می‌کند و چیزی یاد نمی‌گیرد. آن را کنار یک یادگیرنده بگذارید تا ببینید یادگیری چه می‌ارزد.</translation>
  </message>
  <message>
   <source>The oldest policy there is</source>
   <translation>قدیمی‌ترین سیاست</translation>
  </message>
  <message>
   <source>Nothing can be drawn evenly from actions that have no bounds.</source>
   <translation>از کنش‌های بی‌کران نمی‌توان یکنواخت نمونه گرفت.</translation>
  </message>
  <message>
   <source>Share of time</source>
   <translation>سهم زمان</translation>
  </message>
  <message>
   <source>The share of the time in which the newest agent plays others for its rating: chance, a tree search of two strengths, and its own past selves. 0: there are no ratings, and the best agent is the newest of those that may have done best in a test.</source>
   <translation>سهمی از زمان که در آن تازه‌ترین عامل برای رتبه‌اش با دیگران بازی می‌کند: با بازی تصادفی، با جستجوی درختی در دو سطح قدرت و با خودهای پیشینش. 0: رتبه‌ای نیست و بهترین عامل تازه‌ترینِ آن‌هایی است که شاید در آزمون از همه بهتر بوده‌اند.</translation>
  </message>
  <message>
   <source>Ratings</source>
   <translation>رتبه‌ها</translation>
  </message>
  <message>
   <source>Games each</source>
   <translation>بازی با هر کدام</translation>
  </message>
  <message>
   <source>How many games it plays against each of them, half from either side. The more, the surer and the rarer the ratings are.</source>
   <translation>با هر یک از آن‌ها چند بازی می‌کند، از هر طرف نیمی. هر چه بیشتر، رتبه‌ها مطمئن‌تر و کمیاب‌تر.</translation>
  </message>
  <message>
   <source>AlphaZero</source>
   <translation>AlphaZero</translation>
  </message>
  <message>
   <source>Plays against itself. Before each move it searches with a network that says which moves are likely and who will win; from these games the network learns to say at once what the search found.</source>
   <translation>با خودش بازی می‌کند. پیش از هر حرکت با شبکه‌ای جست‌وجو می‌کند که می‌گوید کدام حرکت‌ها محتمل‌اند و چه کسی می‌برد؛ از این بازی‌ها شبکه یاد می‌گیرد یافتهٔ جست‌وجو را یک‌باره بگوید.</translation>
  </message>
  <message>
   <source>Cross entropy between the search's visits and the network's probabilities.</source>
   <translation>آنتروپی متقاطع بین بازدیدهای جست‌وجو و احتمال‌های شبکه.</translation>
  </message>
  <message>
   <source>Mean squared difference between the value and its target.</source>
   <translation>میانگین مربع تفاوت ارزش با هدفش.</translation>
  </message>
  <message>
   <source>Both together.</source>
   <translation>هر دو با هم.</translation>
  </message>
  <message>
   <source>How evenly the search tried the moves: the least that the policy loss can be.</source>
   <translation>جست‌وجو حرکت‌ها را چقدر یکنواخت آزمود: کمترین مقدار ممکن زیان سیاست.</translation>
  </message>
  <message>
   <source>how the game ended for whoever moved: 1, 0 or -1</source>
   <translation>نتیجهٔ بازی برای حرکت‌کننده: 1، 0 یا -1</translation>
  </message>
  <message>
   <source>the value that the search found, for whoever moved</source>
   <translation>ارزشی که جست‌وجو یافت، برای حرکت‌کننده</translation>
  </message>
  <message>
   <source>the search's share in what the value learns</source>
   <translation>سهم جست‌وجو در آنچه ارزش می‌آموزد</translation>
  </message>
  <message>
   <source>the value's target</source>
   <translation>هدف ارزش</translation>
  </message>
  <message>
   <source>the share of each move in the search's visits</source>
   <translation>سهم هر حرکت در بازدیدهای جست‌وجو</translation>
  </message>
  <message>
   <source>what the network said of each move</source>
   <translation>گفتهٔ شبکه دربارهٔ هر حرکت</translation>
  </message>
  <message>
   <source>the number of updates owed, {n}, is impossible</source>
   <translation>شمار به‌روزرسانی‌های مانده ({n}) ناممکن است</translation>
  </message>
  <message>
   <source>the search's values lie between -1 and 1</source>
   <translation>ارزش‌های جست‌وجو باید میان -1 و 1 باشند</translation>
  </message>
  <message>
   <source>the number of positions, {n}, is more than the memory holds, {most}</source>
   <translation>شمار وضعیت‌ها ({n}) از گنجایش حافظه ({most}) بیشتر است</translation>
  </message>
  <message>
   <source>the next position has number {wanted}, not {number}</source>
   <translation>شمارهٔ وضعیت بعدی {wanted} است، نه {number}</translation>
  </message>
  <message>
   <source>shares of visits are not below 0, and outcomes lie between -1 and 1</source>
   <translation>سهم بازدیدها کمتر از 0 نیست، و نتیجه‌ها میان -1 و 1 هستند</translation>
  </message>
  <message>
   <source>only legal moves are visited</source>
   <translation>تنها حرکت‌های مجاز بازدید می‌شوند</translation>
  </message>
  <message>
   <source>points and games are not below 0</source>
   <translation>امتیازها و شمار بازی‌ها کمتر از 0 نیستند</translation>
  </message>
  <message>
   <source>MCTS</source>
   <translation>MCTS</translation>
  </message>
  <message>
   <source>Plays hundreds of games in thought before each move, and looks longer where it went well. Needs the rules, but no training: what a search alone can do.</source>
   <translation>پیش از هر حرکت صدها بازی را در فکر انجام می‌دهد و جایی که خوب پیش رفت بیشتر می‌نگرد. قانون‌ها را لازم دارد، ولی آموزش نه: آنچه از جست‌وجوی تنها برمی‌آید.</translation>
  </message>
  <message>
   <source>How many games are played out in thought before each move.</source>
   <translation>پیش از هر حرکت چند بازی در فکر تا پایان انجام می‌شود.</translation>
  </message>
  <message>
   <source>Exploration c</source>
   <translation>کاوش c</translation>
  </message>
  <message>
   <source>How much moves that were seldom tried are preferred. Values lie between -1 (lost) and 1 (won).</source>
   <translation>حرکت‌های کم‌آزموده چقدر ترجیح دارند. ارزش‌ها بین -1 (باخت) و 1 (برد) هستند.</translation>
  </message>
  <message>
   <source>{algorithm} thinks ahead by the rules of a game of two; of this environment none are known.</source>
   <translation>{algorithm} با قانون‌های بازی دونفره پیش‌بینی می‌کند؛ برای این محیط قانونی معلوم نیست.</translation>
  </message>
  <message>
   <source>puct</source>
   <translation>puct</translation>
  </message>
  <message>
   <source>gumbel</source>
   <translation>gumbel</translation>
  </message>
  <message>
   <source>mlp</source>
   <translation>mlp</translation>
  </message>
  <message>
   <source>convolutions</source>
   <translation>کانولوشن‌ها</translation>
  </message>
  <message>
   <source>How many positions the network judges before each move.</source>
   <translation>شبکه پیش از هر حرکت چند وضعیت را ارزیابی می‌کند.</translation>
  </message>
  <message>
   <source>Choice of moves</source>
   <translation>انتخاب حرکت</translation>
  </message>
  <message>
   <source>puct: as in the paper, with noise at the root. gumbel: a few moves drawn by the network share the simulations, the better half again and again (Danihelka et al. 2022): learns with few of them.</source>
   <translation>puct: مانند مقاله، با نویز در ریشه. gumbel: چند حرکت که شبکه می‌کشد شبیه‌سازی‌ها را تقسیم می‌کنند، هر بار نیمهٔ بهتر (Danihelka et al. 2022): با شبیه‌سازی کم یاد می‌گیرد.</translation>
  </message>
  <message>
   <source>Moves considered</source>
   <translation>حرکت‌های بررسی‌شده</translation>
  </message>
  <message>
   <source>How many moves the choice by gumbel looks at, at most.</source>
   <translation>انتخاب با gumbel حداکثر چند حرکت را بررسی می‌کند.</translation>
  </message>
  <message>
   <source>How much moves that the network thinks likely, and that were seldom tried, are preferred. Values lie between -1 (lost) and 1 (won).</source>
   <translation>حرکت‌هایی که شبکه محتمل می‌داند و کم آزموده شده‌اند چقدر ترجیح دارند. ارزش‌ها بین -1 (باخت) و 1 (برد) هستند.</translation>
  </message>
  <message>
   <source>The share of chance in what is thought likely at the root, in games against itself.</source>
   <translation>سهم شانس در آنچه در ریشه محتمل دانسته می‌شود، در بازی با خود.</translation>
  </message>
  <message>
   <source>Self-play</source>
   <translation>بازی با خود</translation>
  </message>
  <message>
   <source>How even that chance is: the Dirichlet distribution's α times the number of legal moves. Ten is as in the paper: 0.3 in chess with about 35 moves, 0.03 in Go with about 300.</source>
   <translation>یکنواختی این شانس: α توزیع دیریکله ضرب در تعداد حرکت‌های مجاز. ده مانند مقاله است: 0.3 در شطرنج با حدود 35 حرکت، 0.03 در گو با حدود 300.</translation>
  </message>
  <message>
   <source>Drawn moves</source>
   <translation>حرکت‌های تصادفی</translation>
  </message>
  <message>
   <source>So many moves of each game are drawn by how often the search tried them, at temperature 1; later ones at the final temperature.</source>
   <translation>در هر بازی این تعداد حرکت با دمای 1 بر پایهٔ دفعات آزموده شدن در جست‌وجو کشیده می‌شود؛ بعدی‌ها با دمای پایانی.</translation>
  </message>
  <message>
   <source>moves</source>
   <translation>حرکت</translation>
  </message>
  <message>
   <source>Below 1, moves that were tried often are drawn still more often.</source>
   <translation>زیر 1، حرکت‌های پرآزموده باز هم بیشتر کشیده می‌شوند.</translation>
  </message>
  <message>
   <source>Games against past selves</source>
   <translation>بازی با خودهای پیشین</translation>
  </message>
  <message>
   <source>The share of games in which one side is a past self, above all one that is hard to beat: a league in small (Vinyals et al. 2019), against forgetting how to beat earlier ways to play. 0: every game is against itself as it is.</source>
   <translation>سهم بازی‌هایی که یک طرفشان خودی پیشین است، پیش از همه آنکه شکست دادنش سخت است: لیگی کوچک (Vinyals et al. 2019)، تا شکست دادن شیوه‌های بازی پیشین از یاد نرود. 0: هر بازی با خود کنونی است.</translation>
  </message>
  <message>
   <source>League</source>
   <translation>لیگ</translation>
  </message>
  <message>
   <source>A past self every</source>
   <translation>خود پیشین در هر</translation>
  </message>
  <message>
   <source>So often a past self is kept; of older ones fewer and fewer stay, one for each doubling of age.</source>
   <translation>هر چند وقت یک خود پیشین نگه داشته می‌شود؛ هر چه قدیمی‌تر، کمتر می‌مانند: یکی برای هر دو برابر شدن سن.</translation>
  </message>
  <message>
   <source>How many positions each update learns from.</source>
   <translation>هر به‌روزرسانی از چند وضعیت یاد می‌گیرد.</translation>
  </message>
  <message>
   <source>How much the error of the value counts beside that of the policy.</source>
   <translation>خطای ارزش در کنار خطای سیاست چقدر حساب می‌شود.</translation>
  </message>
  <message>
   <source>Search's share η</source>
   <translation>سهم جست‌وجو η</translation>
  </message>
  <message>
   <source>What the value learns: how the game ended, mixed in this share with the value that the search found in the position. That hangs less on mistakes made later, but is no better than the network. 0: the game's end alone, as in the paper.</source>
   <translation>ارزش چه می‌آموزد: نتیجهٔ بازی، که با این سهم با ارزشی آمیخته می‌شود که جست‌وجو در وضعیت یافت. آن کمتر به اشتباه‌های بعدی وابسته است، ولی از شبکه بهتر نیست. 0: فقط نتیجهٔ بازی، مانند مقاله.</translation>
  </message>
  <message>
   <source>So many positions of the newest games are remembered.</source>
   <translation>این تعداد وضعیت از تازه‌ترین بازی‌ها به یاد می‌ماند.</translation>
  </message>
  <message>
   <source>Learning begins when so many positions of finished games are remembered.</source>
   <translation>یادگیری وقتی شروع می‌شود که این تعداد وضعیت از بازی‌های تمام‌شده به یاد مانده باشد.</translation>
  </message>
  <message>
   <source>Turn and mirror what is learned from, each position by chance, where the game stays the same.</source>
   <translation>نمونه‌های یادگیری، هر وضعیت به تصادف، چرخانده و قرینه می‌شوند، جایی که بازی با این کار تغییر نمی‌کند.</translation>
  </message>
  <message>
   <source>First layers</source>
   <translation>لایه‌های نخست</translation>
  </message>
  <message>
   <source>mlp: fully connected layers see the whole board at once. convolutions: residual blocks (Silver et al. 2017) see what lies side by side, the same at every place: for boards with many points, where each game takes longer to compute and teaches more.</source>
   <translation>mlp: لایه‌های تمام‌متصل همهٔ صفحه را یک‌جا می‌بینند. کانولوشن‌ها: بلوک‌های باقیمانده (Silver et al. 2017) آنچه را کنار هم است می‌بینند، در هر جا یکسان: برای صفحه‌های پرنقطه، که هر بازی محاسبهٔ بیشتری می‌خواهد و بیشتر می‌آموزد.</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>فیلترها</translation>
  </message>
  <message>
   <source>How many patterns each convolution looks for.</source>
   <translation>هر کانولوشن به دنبال چند الگوست.</translation>
  </message>
  <message>
   <source>Residual blocks</source>
   <translation>بلوک‌های باقیمانده</translation>
  </message>
  <message>
   <source>How many blocks of two convolutions stand behind the first convolution.</source>
   <translation>پس از کانولوشن نخست چند بلوک دو‌کانولوشنی می‌آید.</translation>
  </message>
  <message>
   <source>Widths of the network's fully connected layers.</source>
   <translation>پهنای لایه‌های تمام‌متصل شبکه.</translation>
  </message>
  <message>
   <source>Double Q-learning</source>
   <translation>یادگیری Q دوگانه</translation>
  </message>
  <message>
   <source>Two tables, of which one picks the best next action and the other says what it is worth: luck that made one of them too hopeful is not believed by the other. Compare Q-learning where rewards vary.</source>
   <translation>دو جدول که یکی بهترین کنش بعدی را برمی‌گزیند و دیگری ارزشش را می‌گوید: شانسی که یکی را بیش از حد خوش‌بین کرد دیگری باور نمی‌کند. جایی که پاداش‌ها متغیرند با یادگیری Q مقایسه کنید.</translation>
  </message>
  <message>
   <source>what the other table thinks of the action that this one prefers in the state that followed</source>
   <translation>نظر جدول دیگر دربارهٔ کنش برگزیدهٔ این جدول در حالت بعدی</translation>
  </message>
  <message>
   <source>the table that was corrected</source>
   <translation>جدولی که اصلاح شد</translation>
  </message>
  <message>
   <source>counts</source>
   <translation>شمارش‌ها</translation>
  </message>
  <message>
   <source>last outcome</source>
   <translation>آخرین پیامد</translation>
  </message>
  <message>
   <source>Dyna-Q</source>
   <translation>Dyna-Q</translation>
  </message>
  <message>
   <source>Q-learning that remembers what each action did and practises on the memory between two real steps: values run back from the treasure in a few episodes.</source>
   <translation>یادگیری Q که اثر هر کنش را به یاد می‌سپارد و بین دو گام واقعی با حافظه تمرین می‌کند: ارزش‌ها در چند اپیزود از گنج به عقب می‌دوند.</translation>
  </message>
  <message>
   <source>Planning steps n</source>
   <translation>گام‌های برنامه‌ریزی n</translation>
  </message>
  <message>
   <source>How many remembered steps are lived through again in thought after each real one. 0 is plain Q-learning.</source>
   <translation>پس از هر گام واقعی چند گام به‌یادمانده دوباره در فکر پیموده می‌شود. 0 یادگیری Q ساده است.</translation>
  </message>
  <message>
   <source>What is remembered of an action: every outcome as often as it came, from which planning draws; or the last one alone, as in the textbook. The last one is right only in a world without chance, and there it forgets at once what has changed.</source>
   <translation>از یک کنش چه به یاد می‌ماند: همهٔ پیامدها به تعداد رخ دادنشان که برنامه‌ریزی از آن‌ها می‌کشد؛ یا تنها آخرین پیامد، مانند کتاب درسی. آخری تنها در دنیای بدون شانس درست است، و آنجا آنچه را عوض شده یک‌باره فراموش می‌کند.</translation>
  </message>
  <message>
   <source>Bonus κ for long untried</source>
   <translation>پاداش κ برای ناآزموده‌ها</translation>
  </message>
  <message>
   <source>Above 0 this is Dyna-Q+: planning adds κ√τ to the reward of what was last tried τ steps ago, so the agent goes and looks whether the world has changed.</source>
   <translation>بالای 0 این Dyna-Q+ است: برنامه‌ریزی κ√τ را به پاداش آنچه آخرین بار τ گام پیش آزموده شد می‌افزاید، تا عامل برود و ببیند دنیا عوض شده یا نه.</translation>
  </message>
  <message>
   <source>the value of the best action in the state that followed</source>
   <translation>ارزش بهترین کنش در حالت بعدی</translation>
  </message>
  <message>
   <source>Error in planning</source>
   <translation>خطای برنامه‌ریزی</translation>
  </message>
  <message>
   <source>Mean absolute correction by the planning steps after one real step: 0 when the table agrees with all that is remembered.</source>
   <translation>میانگین قدر مطلق اصلاح گام‌های برنامه‌ریزی پس از یک گام واقعی: 0 وقتی جدول با همهٔ آنچه به یاد مانده سازگار است.</translation>
  </message>
  <message>
   <source>the action, taken or thought of</source>
   <translation>کنش، انجام‌شده یا فکرشده</translation>
  </message>
  <message>
   <source>the reward that the model remembers</source>
   <translation>پاداشی که مدل به یاد دارد</translation>
  </message>
  <message>
   <source>the bonus for what was long untried</source>
   <translation>پاداش اضافی برای مدت‌ها ناآزموده</translation>
  </message>
  <message>
   <source>steps since this was last tried</source>
   <translation>تعداد گام‌ها از آخرین آزمودن این</translation>
  </message>
  <message>
   <source>the reward that followed, in thought with its bonus</source>
   <translation>پاداشی که در پی آمد، در فکر با پاداش اضافی‌اش</translation>
  </message>
  <message>
   <source>the state that followed</source>
   <translation>حالتی که در پی آمد</translation>
  </message>
  <message>
   <source>the episode terminated there</source>
   <translation>اپیزود آنجا پایان یافت</translation>
  </message>
  <message>
   <source>Reward in planning</source>
   <translation>پاداش در برنامه‌ریزی</translation>
  </message>
  <message>
   <source>Expected SARSA</source>
   <translation>SARSA مورد انتظار</translation>
  </message>
  <message>
   <source>Like SARSA it learns what its own, partly random behaviour is worth, but it averages over the next action instead of waiting for one: less noise, larger steps.</source>
   <translation>مانند SARSA یاد می‌گیرد رفتار خودش، که تا حدی تصادفی است، چقدر می‌ارزد، ولی به جای انتظار برای یک کنش بعدی، روی آن میانگین می‌گیرد: نویز کمتر، گام‌های بزرگ‌تر.</translation>
  </message>
  <message>
   <source>the mean value of what it may do in the state that followed</source>
   <translation>میانگین ارزش آنچه ممکن است در حالت بعدی انجام دهد</translation>
  </message>
  <message>
   <source>Known</source>
   <translation>دانسته‌ها</translation>
  </message>
  <message>
   <source>How many pairs of state and action the model remembers.</source>
   <translation>مدل چند جفت حالت و کنش را به یاد دارد.</translation>
  </message>
  <message>
   <source>the array {name} holds no pairs of state and action</source>
   <translation>در آرایهٔ {name} جفت‌های حالت و کنش نیست</translation>
  </message>
  <message>
   <source>the array {name} does not count outcomes</source>
   <translation>آرایهٔ {name} شمارش پیامدها نیست</translation>
  </message>
  <message>
   <source>the array {name} allows no action in a state</source>
   <translation>آرایهٔ {name} در یکی از حالت‌ها هیچ کنشی را مجاز نمی‌داند</translation>
  </message>
  <message>
   <source>never</source>
   <translation>هرگز</translation>
  </message>
  <message>
   <source>with visits</source>
   <translation>با بازدید</translation>
  </message>
  <message>
   <source>evenly</source>
   <translation>یکنواخت</translation>
  </message>
  <message>
   <source>first</source>
   <translation>نفر اول</translation>
  </message>
  <message>
   <source>every</source>
   <translation>همه</translation>
  </message>
  <message>
   <source>Monte Carlo control</source>
   <translation>کنترل مونت‌کارلو</translation>
  </message>
  <message>
   <source>Waits for the end of each episode and credits every action on the way with the whole return that followed. No guess is built on another guess.</source>
   <translation>تا پایان هر اپیزود صبر می‌کند و به هر کنش در راه، کل بازدهٔ پس از آن را اعتبار می‌دهد. هیچ حدسی بر حدس دیگری بنا نمی‌شود.</translation>
  </message>
  <message>
   <source>Step size α</source>
   <translation>اندازهٔ گام α</translation>
  </message>
  <message>
   <source>How far each return moves an entry of the table.</source>
   <translation>هر بازده درایهٔ جدول را چقدر جابه‌جا می‌کند.</translation>
  </message>
  <message>
   <source>α falls</source>
   <translation>کاهش α</translation>
  </message>
  <message>
   <source>never: mostly recent returns count, because early ones come from a policy that was still bad. with visits: the n-th return of an entry moves it by 1 / n^ω; with ω = 1 it is the mean of all, as in the book. evenly: α falls to a twentieth over the schedule's steps.</source>
   <translation>هرگز: بیشتر بازده‌های اخیر حساب می‌شوند، چون قدیمی‌ها از سیاستی می‌آیند که هنوز بد بود. با بازدید: بازدهٔ n‌ام یک درایه آن را به اندازهٔ 1 / n^ω جابه‌جا می‌کند؛ با ω = 1 میانگین همه است، مانند کتاب. یکنواخت: α در طول گام‌های برنامهٔ زمانی به یک‌بیستم می‌رسد.</translation>
  </message>
  <message>
   <source>Visits that count</source>
   <translation>بازدیدهای مؤثر</translation>
  </message>
  <message>
   <source>Where an episode comes through the same state and action several times: the return after the first time only, or the returns after every time.</source>
   <translation>وقتی اپیزود چند بار از یک حالت و کنش می‌گذرد: تنها بازدهٔ پس از بار اول، یا بازده‌های پس از هر بار.</translation>
  </message>
  <message>
   <source>steps of the episode</source>
   <translation>گام اپیزود</translation>
  </message>
  <message>
   <source>Surprise</source>
   <translation>غافلگیری</translation>
  </message>
  <message>
   <source>Absolute difference between the returns of an episode and what the table had said.</source>
   <translation>قدر مطلق اختلاف بازده‌های یک اپیزود با آنچه جدول گفته بود.</translation>
  </message>
  <message>
   <source>first visit</source>
   <translation>نخستین بازدید</translation>
  </message>
  <message>
   <source>every visit</source>
   <translation>هر بازدید</translation>
  </message>
  <message>
   <source>the action that was taken there</source>
   <translation>کنش انجام‌شده در آنجا</translation>
  </message>
  <message>
   <source>the reward after it</source>
   <translation>پاداش پس از آن</translation>
  </message>
  <message>
   <source>the return from here</source>
   <translation>بازده از اینجا</translation>
  </message>
  <message>
   <source>the entry of the table before</source>
   <translation>درایهٔ جدول پیش از آن</translation>
  </message>
  <message>
   <source>return minus entry</source>
   <translation>بازده منهای درایه</translation>
  </message>
  <message>
   <source>the step size of this entry now</source>
   <translation>اندازهٔ گام کنونی این درایه</translation>
  </message>
  <message>
   <source>the entry after</source>
   <translation>درایه پس از آن</translation>
  </message>
  <message>
   <source>this visit counts</source>
   <translation>این بازدید حساب می‌شود</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>اصلاح</translation>
  </message>
  <message>
   <source>This pair of state and action came up earlier in the episode: only its first time counts.</source>
   <translation>این جفت حالت و کنش پیش‌تر در اپیزود آمده بود: تنها بار اولش حساب می‌شود.</translation>
  </message>
  <message>
   <source>Prioritised sweeping</source>
   <translation>پیمایش اولویت‌دار</translation>
  </message>
  <message>
   <source>Like Dyna-Q it practises on what it remembers, but never at random: the entry that is most wrong comes first, then whatever leads there. News runs backwards from where it was met.</source>
   <translation>مانند Dyna-Q با آنچه به یاد دارد تمرین می‌کند، اما هرگز تصادفی نه: نخست نادرست‌ترین درایه، سپس هرچه به آنجا می‌رسد. خبر از جایی که دیده شد به عقب می‌دود.</translation>
  </message>
  <message>
   <source>How many entries are corrected after each real step, the most urgent first. Where nothing is left to correct, planning ends early.</source>
   <translation>پس از هر گام واقعی چند درایه تصحیح می‌شود، فوری‌ترین‌ها نخست. جایی که چیزی برای تصحیح نماند، برنامه‌ریزی زودتر پایان می‌یابد.</translation>
  </message>
  <message>
   <source>Smallest error θ</source>
   <translation>کوچک‌ترین خطا θ</translation>
  </message>
  <message>
   <source>An entry waits to be corrected only if the model says that it is wrong by more than this. 0 leaves no error at all; larger values save corrections and leave errors of their size.</source>
   <translation>یک درایه تنها وقتی منتظر تصحیح می‌ماند که مدل خطایش را بیش از این بداند. 0 هیچ خطایی نمی‌گذارد؛ مقدارهای بزرگ‌تر تصحیح‌ها را کم می‌کنند و خطاهایی به همان اندازه می‌گذارند.</translation>
  </message>
  <message>
   <source>entries</source>
   <translation>درایه</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>در انتظار</translation>
  </message>
  <message>
   <source>How many entries wait to be corrected: those that the model says are wrong by more than θ.</source>
   <translation>چند درایه منتظر تصحیح‌اند: آن‌ها که مدل خطایشان را بیش از θ می‌داند.</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>در انتظار</translation>
  </message>
  <message>
   <source>Corrections</source>
   <translation>تصحیح‌ها</translation>
  </message>
  <message>
   <source>How many entries have been corrected since the beginning: what planning costs.</source>
   <translation>از آغاز چند درایه تصحیح شده است: هزینهٔ برنامه‌ریزی.</translation>
  </message>
  <message>
   <source>corrections</source>
   <translation>تصحیح‌ها</translation>
  </message>
  <message>
   <source>the action thought of</source>
   <translation>کنشی که به آن فکر شده</translation>
  </message>
  <message>
   <source>how often this outcome of it was seen</source>
   <translation>این نتیجهٔ آن چند بار دیده شد</translation>
  </message>
  <message>
   <source>the mean reward of that outcome</source>
   <translation>میانگین پاداش آن نتیجه</translation>
  </message>
  <message>
   <source>the value of the best action there; 0 where the task ends</source>
   <translation>ارزش بهترین کنش در آنجا؛ 0 جایی که کار پایان می‌یابد</translation>
  </message>
  <message>
   <source>the target: what the entry is worth by the model</source>
   <translation>هدف: ارزش درایه بنا بر مدل</translation>
  </message>
  <message>
   <source>the error: target minus entry</source>
   <translation>خطا: هدف منهای درایه</translation>
  </message>
  <message>
   <source>the learning rate of this entry now</source>
   <translation>نرخ یادگیری کنونی این درایه</translation>
  </message>
  <message>
   <source>Expected update</source>
   <translation>به‌روزرسانی امید ریاضی</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>خطا</translation>
  </message>
  <message>
   <source>Q-learning</source>
   <translation>یادگیری Q</translation>
  </message>
  <message>
   <source>Keeps a table of what each action is worth in each state and corrects one entry after every step. The classic to begin with.</source>
   <translation>جدولی نگه می‌دارد از اینکه هر کنش در هر حالت چقدر می‌ارزد، و پس از هر گام یک درایه را اصلاح می‌کند. نمونهٔ کلاسیک برای شروع.</translation>
  </message>
  <message>
   <source>SARSA</source>
   <translation>SARSA</translation>
  </message>
  <message>
   <source>Learns what its own behaviour is worth, random steps included, so it keeps away from edges where a stumble is dear. Compare it with Q-learning on the cliff.</source>
   <translation>یاد می‌گیرد رفتار خودش، با گام‌های تصادفی، چقدر می‌ارزد؛ پس از لبه‌هایی که لغزش در آن‌ها گران تمام می‌شود دوری می‌کند. روی صخره با یادگیری Q مقایسه کنید.</translation>
  </message>
  <message>
   <source>the value of the action that it takes next</source>
   <translation>ارزش کنشی که بعداً انجام می‌دهد</translation>
  </message>
  <message>
   <source>tabular</source>
   <translation>جدولی</translation>
  </message>
  <message>
   <source>Absolute difference between an entry and what the last step says it should be.</source>
   <translation>قدر مطلق اختلاف درایه با آنچه آخرین گام می‌گوید باید باشد.</translation>
  </message>
  <message>
   <source>Mean corrected Q</source>
   <translation>میانگین Q اصلاح‌شده</translation>
  </message>
  <message>
   <source>Mean value of the entries just corrected.</source>
   <translation>میانگین ارزش درایه‌های تازه‌اصلاح‌شده.</translation>
  </message>
  <message>
   <source>How far each step moves an entry of the table towards what was just seen: 1 believes only the last experience. In a world without chance large values are best.</source>
   <translation>هر گام درایهٔ جدول را چقدر به سوی آنچه تازه دیده شد می‌برد: 1 تنها آخرین تجربه را باور دارد. در دنیای بدون شانس مقدارهای بزرگ بهترند.</translation>
  </message>
  <message>
   <source>Over so many steps ε falls evenly from its first to its last value.</source>
   <translation>در طول این تعداد گام، ε یکنواخت از مقدار آغازین به مقدار پایانی می‌رسد.</translation>
  </message>
  <message>
   <source>First guess</source>
   <translation>حدس نخست</translation>
  </message>
  <message>
   <source>What every entry of the table is at the beginning. Values above what can be earned make the agent try everything once: optimism is a kind of curiosity.</source>
   <translation>مقدار همهٔ درایه‌های جدول در آغاز. مقدارهای بیشتر از آنچه به دست می‌آید عامل را وامی‌دارند همه چیز را یک بار بیازماید: خوش‌بینی نوعی کنجکاوی است.</translation>
  </message>
  <message>
   <source>with visits: the n-th correction of an entry has α = 1 / n^ω in place of the learning rate, so that in a world of chance the table settles instead of trembling; evenly: the learning rate falls to a twentieth over the schedule's steps.</source>
   <translation>با بازدید: اصلاح n‌ام یک درایه به جای نرخ یادگیری α = 1 / n^ω دارد، تا در دنیای پرشانس جدول به جای لرزیدن آرام بگیرد؛ یکنواخت: نرخ یادگیری در طول گام‌های برنامهٔ زمانی به یک‌بیستم می‌رسد.</translation>
  </message>
  <message>
   <source>Exponent ω</source>
   <translation>نمای ω</translation>
  </message>
  <message>
   <source>For α that falls with visits. 1: every entry is the plain mean of its targets, which forgets too slowly that the first ones were guesses; towards 0.5 later targets count more. Above 0.5 the table converges (Robbins and Monro 1951; Even-Dar and Mansour 2003).</source>
   <translation>برای α که با بازدید کم می‌شود. 1: هر درایه میانگین سادهٔ هدف‌های خود است، که حدسی بودن نخستین‌ها را بسیار کند فراموش می‌کند؛ به سوی 0.5 هدف‌های بعدی بیشتر حساب می‌شوند. بالای 0.5 جدول همگرا می‌شود (Robbins and Monro 1951; Even-Dar and Mansour 2003).</translation>
  </message>
  <message>
   <source>{algorithm} keeps one row per state, and here the observations are pictures or measurements, too many to list.</source>
   <translation>{algorithm} برای هر حالت یک سطر نگه می‌دارد، و اینجا مشاهده‌ها تصویر یا اندازه‌گیری‌اند و بیش از آن‌اند که فهرست شوند.</translation>
  </message>
  <message>
   <source>{algorithm} keeps one column per action, and here the action is a number on a scale.</source>
   <translation>{algorithm} برای هر کنش یک ستون نگه می‌دارد، و اینجا کنش عددی پیوسته است.</translation>
  </message>
  <message>
   <source>the array {name} names a pair twice</source>
   <translation>آرایهٔ {name} جفتی را دو بار نام می‌برد</translation>
  </message>
  <message>
   <source>the target: what the entry should have been</source>
   <translation>هدف: آنچه درایه باید می‌بود</translation>
  </message>
  <message>
   <source>the TD error, target minus entry</source>
   <translation>خطای TD، هدف منهای درایه</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>تنظیمات</translation>
  </message>
  <message>
   <source>Show or hide “{panel}”</source>
   <translation>نمایش یا پنهان کردن «{panel}»</translation>
  </message>
  <message>
   <source>All panels are hidden; the View menu lists them one by one.</source>
   <translation>همهٔ پنل‌ها پنهان‌اند؛ منوی «نما» یک‌به‌یک فهرستشان می‌کند.</translation>
  </message>
  <message>
   <source>Show panels</source>
   <translation>نمایش پنل‌ها</translation>
  </message>
  <message>
   <source>Put every panel back where it was</source>
   <translation>برگرداندن هر پنل به جای خود</translation>
  </message>
  <message>
   <source>now</source>
   <translation>اکنون</translation>
  </message>
  <message>
   <source>This plug-in stopped: {kind}: {error}.</source>
   <translation>این افزونه متوقف شد: {kind}: {error}.</translation>
  </message>
  <message>
   <source>Double click: this panel alone, and back (Ctrl+E)</source>
   <translation>دوبار کلیک: تنها این پنل، و بازگشت (Ctrl+E)</translation>
  </message>
  <message>
   <source>Hide “{panel}”; the View menu brings it back</source>
   <translation>پنهان کردن «{panel}»؛ منوی «نما» آن را برمی‌گرداند</translation>
  </message>
  <message>
   <source>Hide {panel}</source>
   <translation>پنهان کردن {panel}</translation>
  </message>
  <message>
   <source>{panel} · {remark}</source>
   <translation>{panel} · {remark}</translation>
  </message>
  <message>
   <source>Over steps</source>
   <translation>بر حسب گام</translation>
  </message>
  <message>
   <source>Over episodes</source>
   <translation>بر حسب اپیزود</translation>
  </message>
  <message>
   <source>Over seconds</source>
   <translation>بر حسب ثانیه</translation>
  </message>
  <message>
   <source>IQM</source>
   <translation>IQM</translation>
  </message>
  <message>
   <source>Each run alone</source>
   <translation>هر اجرا جدا</translation>
  </message>
  <message>
   <source>Mean of {n}</source>
   <translation>میانگین {n} نقطه</translation>
  </message>
  <message>
   <source>Not smoothed</source>
   <translation>بدون هموارسازی</translation>
  </message>
  <message>
   <source>Environment</source>
   <translation>محیط</translation>
  </message>
  <message>
   <source>These runs are of several environments, whose returns cannot be compared: choose one</source>
   <translation>این اجراها از چند محیط‌اند که بازده‌هایشان قابل مقایسه نیست: یکی را انتخاب کنید</translation>
  </message>
  <message>
   <source>Curve</source>
   <translation>منحنی</translation>
  </message>
  <message>
   <source>Which curve of the runs is compared</source>
   <translation>کدام منحنی اجراها مقایسه شود</translation>
  </message>
  <message>
   <source>Over what</source>
   <translation>محور افقی</translation>
  </message>
  <message>
   <source>What the curves lie over</source>
   <translation>محور افقی منحنی‌ها چه باشد</translation>
  </message>
  <message>
   <source>Seeds</source>
   <translation>بذرها</translation>
  </message>
  <message>
   <source>How runs that differ by their seed are put together, with a 95 % bootstrap band</source>
   <translation>اجراهایی که تنها در بذر فرق دارند چگونه یکی شوند، با نوار بوت‌استرپ 95 %</translation>
  </message>
  <message>
   <source>Smoothing</source>
   <translation>هموارسازی</translation>
  </message>
  <message>
   <source>How many points each point of a curve averages</source>
   <translation>هر نقطهٔ منحنی میانگین چند نقطه است</translation>
  </message>
  <message>
   <source>tests are means of several episodes already.</source>
   <translation>آزمون‌ها خود میانگین چند اپیزودند.</translation>
  </message>
  <message>
   <source>seed {seed}</source>
   <translation>بذر {seed}</translation>
  </message>
  <message>
   <source>there is no memory for this picture.</source>
   <translation>برای این تصویر حافظه نیست.</translation>
  </message>
  <message>
   <source>Curves</source>
   <translation>منحنی‌ها</translation>
  </message>
  <message>
   <source>{curve}. Click to hide or show.</source>
   <translation>{curve}. برای نمایش یا پنهان کردن کلیک کنید.</translation>
  </message>
  <message>
   <source>1 run: it has no band</source>
   <translation>1 اجرا: نوار ندارد</translation>
  </message>
  <message numerus="yes">
   <source>{n} runs</source>
   <extracomment>For one: {n} run</extracomment>
   <translation>
    <numerusform>{n} اجرا</numerusform>
   </translation>
  </message>
  <message>
   <source>Reading the curves of runs</source>
   <translation>خواندن منحنی‌های اجراها</translation>
  </message>
  <message>
   <source>Add open runs</source>
   <translation>افزودن اجراهای باز</translation>
  </message>
  <message>
   <source>Add the runs that are open in tabs</source>
   <translation>افزودن اجراهایی که در زبانه‌ها بازند</translation>
  </message>
  <message>
   <source>Save picture…</source>
   <translation>ذخیرهٔ تصویر…</translation>
  </message>
  <message>
   <source>Save the plot and its legend as a picture: PNG, or SVG</source>
   <translation>ذخیرهٔ نمودار و راهنمایش به صورت تصویر: PNG یا SVG</translation>
  </message>
  <message>
   <source>Save numbers…</source>
   <translation>ذخیرهٔ اعداد…</translation>
  </message>
  <message>
   <source>Save all points of these curves as a table: CSV</source>
   <translation>ذخیرهٔ همهٔ نقطه‌های این منحنی‌ها به صورت جدول: CSV</translation>
  </message>
  <message>
   <source>Raw data</source>
   <translation>دادهٔ خام</translation>
  </message>
  <message>
   <source>Beside smoothed curves the data they are made of; beside statistics single runs</source>
   <translation>کنار منحنی‌های هموارشده، داده‌هایی که از آن ساخته شده‌اند؛ کنار آماره‌ها، تک‌تک اجراها</translation>
  </message>
  <message>
   <source>Open the library</source>
   <translation>باز کردن کتابخانه</translation>
  </message>
  <message>
   <source>Compare curves</source>
   <translation>مقایسهٔ منحنی‌ها</translation>
  </message>
  <message>
   <source>Choose runs in the library, then “Compare curves”; or add those that are open in tabs.</source>
   <translation>اجراها را در کتابخانه برگزینید، سپس «مقایسهٔ منحنی‌ها»؛ یا آن‌هایی را که در زبانه‌ها بازند بیفزایید.</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>ذخیرهٔ تصویر</translation>
  </message>
  <message>
   <source>Save the numbers</source>
   <translation>ذخیرهٔ اعداد</translation>
  </message>
  <message>
   <source>No run is open in a tab.</source>
   <translation>هیچ اجرایی در زبانه‌ای باز نیست.</translation>
  </message>
  <message numerus="yes">
   <source>And {n} more.</source>
   <extracomment>For one: And {n} more.</extracomment>
   <translation>
    <numerusform>و {n} مورد دیگر.</numerusform>
   </translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>تصویرها</translation>
  </message>
  <message>
   <source>Drawings</source>
   <translation>ترسیم‌ها</translation>
  </message>
  <message>
   <source>Tables</source>
   <translation>جدول‌ها</translation>
  </message>
  <message>
   <source>Saved to {path}.</source>
   <translation>در {path} ذخیره شد.</translation>
  </message>
  <message>
   <source>there are no curves to save.</source>
   <translation>منحنی‌ای برای ذخیره نیست.</translation>
  </message>
  <message numerus="yes">
   <source>Runs of {n} other environments are not shown: their returns say nothing of these. Choose one above.</source>
   <extracomment>For one: Runs of another environment are not shown: its returns say nothing of these. Choose one above.</extracomment>
   <translation>
    <numerusform>اجراهای {n} محیط دیگر نشان داده نمی‌شوند: بازده‌هایشان چیزی دربارهٔ این‌ها نمی‌گوید. در بالا یکی را انتخاب کنید.</numerusform>
   </translation>
  </message>
  <message>
   <source>These runs have no curves yet.</source>
   <translation>این اجراها هنوز منحنی ندارند.</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>هنوز هیچ</translation>
  </message>
  <message>
   <source>{curve}: {number} at {x}</source>
   <translation>{curve}: {number} در {x}</translation>
  </message>
  <message>
   <source>Interquartile mean</source>
   <translation>میانگین میان‌چارکی</translation>
  </message>
  <message>
   <source>Mean</source>
   <translation>میانگین</translation>
  </message>
  <message>
   <source>Median</source>
   <translation>میانه</translation>
  </message>
  <message>
   <source>What the configurations come to</source>
   <translation>نتیجهٔ پیکربندی‌ها</translation>
  </message>
  <message>
   <source>Configuration</source>
   <translation>پیکربندی</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>اجراها</translation>
  </message>
  <message>
   <source>At</source>
   <translation>در</translation>
  </message>
  <message>
   <source>Runs that differ by their seed</source>
   <translation>اجراهایی که در بذر فرق دارند</translation>
  </message>
  <message>
   <source>Where its shortest run ends</source>
   <translation>جایی که کوتاه‌ترین اجرایش پایان می‌یابد</translation>
  </message>
  <message>
   <source>With its 95 % bootstrap interval over the runs</source>
   <translation>با بازهٔ بوت‌استرپ 95 % روی اجراها</translation>
  </message>
  <message>
   <source>How probable it is that a run of this row ends higher than one of row {number} (Mann-Whitney U), where the shorter of both ends, with its 95 % interval</source>
   <translation>احتمال این‌که اجرایی از این سطر بالاتر از اجرایی از سطر {number} باشد (U من-ویتنی)، جایی که کوتاه‌تر پایان می‌یابد، با بازهٔ 95 %</translation>
  </message>
  <message>
   <source>P(&gt; {number})</source>
   <translation>P(&gt; {number})</translation>
  </message>
  <message>
   <source>{probability} at {place}</source>
   <translation>{probability} در {place}</translation>
  </message>
  <message>
   <source>{environment} · {algorithm} · seed {seed}</source>
   <translation>{environment} · {algorithm} · بذر {seed}</translation>
  </message>
  <message>
   <source>{run} has no curves yet.</source>
   <translation>{run} هنوز منحنی ندارد.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>نام</translation>
  </message>
  <message>
   <source>Shown by</source>
   <translation>نمایش‌دهنده</translation>
  </message>
  <message>
   <source>Episodes</source>
   <translation>اپیزودها</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>گام‌ها</translation>
  </message>
  <message>
   <source>Mean return</source>
   <translation>بازده میانگین</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>تاریخ</translation>
  </message>
  <message>
   <source>a planner</source>
   <translation>یک برنامه‌ریز</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} files</source>
   <extracomment>For one: {n:,} file</extracomment>
   <translation>
    <numerusform>{n:,} پرونده</numerusform>
   </translation>
  </message>
  <message>
   <source>{files}, and {n} that cannot be read</source>
   <translation>{files}، و {n} پرونده که خوانده نمی‌شود</translation>
  </message>
  <message>
   <source>There are no demonstrations yet. Play yourself (Human in the gallery), then choose Keep as demonstrations in the menu that saves what was played. What rlstudio demonstrate writes to {folder} is listed by itself; other files can be taken in, or dropped on the window.</source>
   <translation>هنوز نمایشی نیست. خودتان بازی کنید («انسان» در نگارخانه)، سپس در منویی که بازی‌شده را ذخیره می‌کند «نگه‌داشتن به‌عنوان نمایش» را برگزینید. آنچه rlstudio demonstrate در {folder} می‌نویسد خودبه‌خود فهرست می‌شود؛ پرونده‌های دیگر را می‌توان دریافت کرد یا روی پنجره انداخت.</translation>
  </message>
  <message>
   <source>Take in demonstrations</source>
   <translation>دریافت نمایش‌ها</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>تغییر نام</translation>
  </message>
  <message>
   <source>Name of the file</source>
   <translation>نام پرونده</translation>
  </message>
  <message>
   <source>{file} is in the trash, which keeps the last {n} files.</source>
   <translation>{file} در سطل زباله است که {n} فایل آخر را نگه می‌دارد.</translation>
  </message>
  <message>
   <source>Learn from it</source>
   <translation>از آن بیاموز</translation>
  </message>
  <message>
   <source>Set up cloning with this file</source>
   <translation>آماده‌سازی شبیه‌سازی رفتار با این پرونده</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>تغییر نام…</translation>
  </message>
  <message>
   <source>Give the file another name (F2)</source>
   <translation>نام دیگری به پرونده بدهید (F2)</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Move the file to the trash, which keeps the last {n} files; that can be undone (Del)</source>
   <translation>بردن فایل به سطل زباله که {n} فایل آخر را نگه می‌دارد؛ برگشت‌پذیر است (Del)</translation>
  </message>
  <message>
   <source>Take in a file…</source>
   <translation>دریافت پرونده…</translation>
  </message>
  <message>
   <source>Copy a file of demonstrations to the shelf</source>
   <translation>رونوشت یک پروندهٔ نمایش در قفسه</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>واگرد</translation>
  </message>
  <message>
   <source>draw wall</source>
   <translation>کشیدن دیوار</translation>
  </message>
  <message>
   <source>draw floor</source>
   <translation>کشیدن کف</translation>
  </message>
  <message>
   <source>draw trap</source>
   <translation>کشیدن تله</translation>
  </message>
  <message>
   <source>draw goal</source>
   <translation>کشیدن مقصد</translation>
  </message>
  <message>
   <source>draw start</source>
   <translation>کشیدن شروع</translation>
  </message>
  <message>
   <source>draw reward</source>
   <translation>کشیدن پاداش</translation>
  </message>
  <message>
   <source>Row {row}, column {column}: {cell}</source>
   <translation>سطر {row}، ستون {column}: {cell}</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>نقشه</translation>
  </message>
  <message>
   <source>World editor</source>
   <translation>ویرایشگر دنیا</translation>
  </message>
  <message>
   <source>{name} has changes that are in no file.</source>
   <translation>{name} تغییراتی دارد که در هیچ فایلی نیست.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>ذخیره</translation>
  </message>
  <message>
   <source>Discard changes</source>
   <translation>دور انداختن تغییرات</translation>
  </message>
  <message>
   <source>Open a world</source>
   <translation>باز کردن دنیا</translation>
  </message>
  <message>
   <source>Save the world</source>
   <translation>ذخیرهٔ دنیا</translation>
  </message>
  <message>
   <source>RL Studio worlds</source>
   <translation>دنیاهای RL Studio</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>همهٔ فایل‌ها</translation>
  </message>
  <message>
   <source>Unnamed world</source>
   <translation>دنیای بی‌نام</translation>
  </message>
  <message numerus="yes">
   <source>No goal can be reached from {n} of the {starts} floor cells; without a start, episodes begin on any of them.</source>
   <extracomment>For one: No goal can be reached from {n} of the {starts} floor cells; without a start, episodes begin on any of them.</extracomment>
   <translation>
    <numerusform>از {n} تا از {starts} خانهٔ کف به هیچ مقصدی راه نیست؛ بدون شروع، اپیزودها از هر یک از آن‌ها آغاز می‌شوند.</numerusform>
   </translation>
  </message>
  <message>
   <source>The nearest goal is {steps:,.0f} steps away, but an episode ends after {limit:,}.</source>
   <translation>نزدیک‌ترین مقصد {steps:,.0f} گام دور است، ولی اپیزود پس از {limit:,} گام تمام می‌شود.</translation>
  </message>
  <message>
   <source>Coming back for the {reward} in row {row}, column {column} pays more than it costs: an agent may prefer that to every goal.</source>
   <translation>بازگشتن برای {reward} در سطر {row}، ستون {column} بیش از هزینه‌اش می‌ارزد: ممکن است عامل آن را بر همهٔ مقصدها ترجیح دهد.</translation>
  </message>
  <message numerus="yes">
   <source>The nearest goal is {steps} steps away; the best possible return is {best}.</source>
   <extracomment>For one: The nearest goal is {steps} step away; the best possible return is {best}.</extracomment>
   <translation>
    <numerusform>نزدیک‌ترین مقصد {steps} گام دور است؛ بهترین بازدهٔ ممکن {best} است.</numerusform>
   </translation>
  </message>
  <message>
   <source>No goal can be reached from any start.</source>
   <translation>از هیچ شروعی به هیچ مقصدی راه نیست.</translation>
  </message>
  <message numerus="yes">
   <source>No goal can be reached from {n} of the {starts} starts.</source>
   <extracomment>For one: No goal can be reached from {n} of the {starts} starts.</extracomment>
   <translation>
    <numerusform>از {n} تا از {starts} شروع به هیچ مقصدی راه نیست.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>From {n} of the {starts} starts every goal is further away than the {limit:,} steps of the longest episode.</source>
   <extracomment>For one: From {n} of the {starts} starts every goal is further away than the {limit:,} steps of the longest episode.</extracomment>
   <translation>
    <numerusform>از {n} تا از {starts} شروع، همهٔ مقصدها دورتر از {limit:,} گام بلندترین اپیزودند.</numerusform>
   </translation>
  </message>
  <message>
   <source>Going on for ever pays more than any goal: an agent may never end an episode.</source>
   <translation>تا ابد ادامه دادن بیش از هر مقصدی می‌ارزد: ممکن است عامل هرگز اپیزود را تمام نکند.</translation>
  </message>
  <message numerus="yes">
   <source>The nearest goal is {steps} steps away.</source>
   <extracomment>For one: The nearest goal is {steps} step away.</extracomment>
   <translation>
    <numerusform>نزدیک‌ترین مقصد {steps} گام دور است.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The nearest goal is {steps} steps away on average; the best possible return is {best} on average.</source>
   <extracomment>For one: The nearest goal is {steps} step away on average; the best possible return is {best} on average.</extracomment>
   <translation>
    <numerusform>نزدیک‌ترین مقصد به طور میانگین {steps} گام دور است؛ بهترین بازدهٔ ممکن به طور میانگین {best} است.</numerusform>
   </translation>
  </message>
  <message>
   <source>{problem}.</source>
   <translation>{problem}.</translation>
  </message>
  <message>
   <source>No goal can be reached from the start.</source>
   <translation>از شروع به هیچ مقصدی راه نیست.</translation>
  </message>
  <message numerus="yes">
   <source>The nearest goal is {steps} steps away on average.</source>
   <extracomment>For one: The nearest goal is {steps} step away on average.</extracomment>
   <translation>
    <numerusform>نزدیک‌ترین مقصد به طور میانگین {steps} گام دور است.</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Rows</source>
   <translation>&amp;سطرها</translation>
  </message>
  <message>
   <source>&amp;Columns</source>
   <translation>س&amp;تون‌ها</translation>
  </message>
  <message>
   <source>Wall</source>
   <translation>دیوار</translation>
  </message>
  <message>
   <source>Draw wall</source>
   <translation>کشیدن دیوار</translation>
  </message>
  <message>
   <source>Nobody gets in ({key})</source>
   <translation>کسی وارد نمی‌شود ({key})</translation>
  </message>
  <message>
   <source>Floor</source>
   <translation>کف</translation>
  </message>
  <message>
   <source>Draw floor</source>
   <translation>کشیدن کف</translation>
  </message>
  <message>
   <source>Free to walk on; the right mouse button paints it with any tool ({key})</source>
   <translation>آزاد برای راه رفتن؛ دکمهٔ راست موش با هر ابزاری آن را می‌کشد ({key})</translation>
  </message>
  <message>
   <source>Trap</source>
   <translation>تله</translation>
  </message>
  <message>
   <source>Draw trap</source>
   <translation>کشیدن تله</translation>
  </message>
  <message>
   <source>Costs the trap's reward, and ends the episode where traps do ({key})</source>
   <translation>به اندازهٔ پاداش تله هزینه دارد، و اگر تله‌ها پایان‌دهنده باشند اپیزود را تمام می‌کند ({key})</translation>
  </message>
  <message>
   <source>Goal</source>
   <translation>مقصد</translation>
  </message>
  <message>
   <source>Draw goal</source>
   <translation>کشیدن مقصد</translation>
  </message>
  <message>
   <source>Ends the episode and gives the goal's reward ({key})</source>
   <translation>اپیزود را تمام می‌کند و پاداش مقصد را می‌دهد ({key})</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>شروع</translation>
  </message>
  <message>
   <source>Draw start</source>
   <translation>کشیدن شروع</translation>
  </message>
  <message>
   <source>Where episodes begin; with several, each is as likely; with none, any floor cell is ({key})</source>
   <translation>جایی که اپیزودها آغاز می‌شوند؛ اگر چند تا باشد، همه به یک احتمال؛ اگر نباشد، هر خانهٔ کف ({key})</translation>
  </message>
  <message>
   <source>Draw reward</source>
   <translation>کشیدن پاداش</translation>
  </message>
  <message>
   <source>A reward of the cell's own, paid every time it is entered; again: say how much ({key})</source>
   <translation>پاداشی ویژهٔ خانه، که با هر ورود پرداخت می‌شود؛ دوباره: مقدار را بگویید ({key})</translation>
  </message>
  <message>
   <source>Reward to draw</source>
   <translation>پاداش برای کشیدن</translation>
  </message>
  <message>
   <source>What entering the cell gives besides the step; 0 on floor takes it away</source>
   <translation>آنچه ورود به خانه افزون بر گام می‌دهد؛ 0 روی کف آن را برمی‌دارد</translation>
  </message>
  <message>
   <source>gives</source>
   <translation>می‌دهد</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>سطرها</translation>
  </message>
  <message>
   <source>Rows of the map, {least} to {most}; what is cut off comes back with Undo</source>
   <translation>سطرهای نقشه، {least} تا {most}؛ آنچه بریده شود با واگرد برمی‌گردد</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>ستون‌ها</translation>
  </message>
  <message>
   <source>Columns of the map, {least} to {most}; what is cut off comes back with Undo</source>
   <translation>ستون‌های نقشه، {least} تا {most}؛ آنچه بریده شود با واگرد برمی‌گردد</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>ازنو</translation>
  </message>
  <message>
   <source>&amp;Undo {step}</source>
   <translation>&amp;واگرد {step}</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;واگرد</translation>
  </message>
  <message>
   <source>&amp;Redo {step}</source>
   <translation>&amp;ازنو {step}</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;ازنو</translation>
  </message>
  <message>
   <source>Learn in this world at once, by what is chosen for drawn worlds or else learns best there</source>
   <translation>بی‌درنگ در این دنیا یاد بگیر، با روش انتخاب‌شده برای دنیاهای ترسیمی وگرنه با بهترین یادگیرندهٔ آن</translation>
  </message>
  <message>
   <source>Choose the algorithm and its settings for this world in the gallery</source>
   <translation>انتخاب الگوریتم و تنظیماتش برای این دنیا در نگارخانه</translation>
  </message>
  <message>
   <source>Arrow keys move, Space draws, Shift with an arrow key draws on the way, Delete makes floor</source>
   <translation>کلیدهای جهت جابه‌جا می‌کنند، Space می‌کشد، Shift با کلید جهت در راه می‌کشد، Delete کف می‌گذارد</translation>
  </message>
  <message>
   <source>Train in this world</source>
   <translation>آموزش در این دنیا</translation>
  </message>
  <message>
   <source>{help} ({keys})</source>
   <translation>{help} ({keys})</translation>
  </message>
  <message>
   <source>Choose how to learn…</source>
   <translation>انتخاب روش یادگیری…</translation>
  </message>
  <message>
   <source>{name}[*] – World editor – RL Studio</source>
   <translation>{name}[*] – ویرایشگر دنیا – RL Studio</translation>
  </message>
  <message>
   <source>&amp;New</source>
   <translation>&amp;تازه</translation>
  </message>
  <message>
   <source>Begin a new world</source>
   <translation>شروع دنیای تازه</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>&amp;باز کردن…</translation>
  </message>
  <message>
   <source>Open a world from a file</source>
   <translation>باز کردن دنیا از فایل</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;ذخیره</translation>
  </message>
  <message>
   <source>Save this world to its file</source>
   <translation>ذخیرهٔ این دنیا در فایلش</translation>
  </message>
  <message>
   <source>Save &amp;as…</source>
   <translation>ذخیره به &amp;نام…</translation>
  </message>
  <message>
   <source>Save this world to another file</source>
   <translation>ذخیرهٔ این دنیا در فایل دیگر</translation>
  </message>
  <message>
   <source>&amp;Train in this world</source>
   <translation>&amp;آموزش در این دنیا</translation>
  </message>
  <message>
   <source>C&amp;hoose how to learn…</source>
   <translation>ان&amp;تخاب روش یادگیری…</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>ب&amp;ستن</translation>
  </message>
  <message>
   <source>Close the editor</source>
   <translation>بستن ویرایشگر</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;فایل</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;ویرایش</translation>
  </message>
  <message>
   <source>World</source>
   <translation>دنیا</translation>
  </message>
  <message>
   <source>This cannot be saved yet. {problem}</source>
   <translation>هنوز نمی‌توان ذخیره کرد. {problem}</translation>
  </message>
  <message>
   <source>change the size</source>
   <translation>تغییر اندازه</translation>
  </message>
  <message>
   <source>change the rules</source>
   <translation>تغییر قانون‌ها</translation>
  </message>
  <message>
   <source>RL Studio ended unexpectedly the last time. The autosaves of its runs are kept in the folder that the preferences name.</source>
   <translation>RL Studio بار پیش ناگهانی بسته شد. ذخیره‌های خودکار اجراهایش در پوشه‌ای که ترجیحات نام می‌برد مانده‌اند.</translation>
  </message>
  <message>
   <source>Something went wrong inside the window: {reason}.</source>
   <translation>خطایی در پنجره رخ داد: {reason}.</translation>
  </message>
  <message>
   <source>Edit the map…</source>
   <translation>ویرایش نقشه…</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>انتخاب فایل…</translation>
  </message>
  <message>
   <source>numbers separated by commas</source>
   <translation>اعداد جداشده با «,»</translation>
  </message>
  <message>
   <source>Off: not used</source>
   <translation>خاموش: بی‌استفاده</translation>
  </message>
  <message>
   <source>Use {setting}</source>
   <translation>استفاده از {setting}</translation>
  </message>
  <message>
   <source>on</source>
   <translation>روشن</translation>
  </message>
  <message>
   <source>off</source>
   <translation>خاموش</translation>
  </message>
  <message>
   <source>The file</source>
   <translation>فایل</translation>
  </message>
  <message>
   <source>{setting}: there is no file {path}.</source>
   <translation>{setting}: فایل {path} وجود ندارد.</translation>
  </message>
  <message>
   <source>The list</source>
   <translation>فهرست</translation>
  </message>
  <message>
   <source>{title} must have {least} to {most} numbers.</source>
   <translation>{title} باید {least} تا {most} عدد داشته باشد.</translation>
  </message>
  <message>
   <source>It</source>
   <translation>این</translation>
  </message>
  <message>
   <source>to be told</source>
   <translation>لازم است</translation>
  </message>
  <message>
   <source>{title} must be told: it has no default.</source>
   <translation>{title} را باید مشخص کنید: پیش‌فرض ندارد.</translation>
  </message>
  <message>
   <source>{title} begins like data and is none: {example} is a list, {other} names with values.</source>
   <translation>{title} مانند داده آغاز می‌شود ولی داده نیست: {example} یک فهرست است و {other} نام‌ها با مقدار.</translation>
  </message>
  <message>
   <source>{title} must be whole numbers separated by commas, such as 64, 64.</source>
   <translation>{title} باید اعداد صحیح جداشده با «,» باشد، مانند 64, 64.</translation>
  </message>
  <message>
   <source>{title} must be numbers separated by commas, such as 64, 64.</source>
   <translation>{title} باید اعداد جداشده با «,» باشد، مانند 64, 64.</translation>
  </message>
  <message>
   <source>this setting</source>
   <translation>این تنظیم</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>بی‌استفاده</translation>
  </message>
  <message>
   <source>Grey settings stay: what was learned so far was learned with them (the network, its memory, the number of environments), so another value needs a new run.</source>
   <translation>تنظیمات خاکستری می‌مانند: هر چه تاکنون آموخته شده با آن‌ها بوده است (شبکه، حافظهٔ آن، تعداد محیط‌ها)؛ برای مقدار دیگر اجرای تازه لازم است.</translation>
  </message>
  <message>
   <source>Nothing is changed: it learns bit for bit as its parent would.</source>
   <translation>چیزی تغییر نکرده است: بیت به بیت مانند والدش یاد می‌گیرد.</translation>
  </message>
  <message>
   <source>A drawn world stays as it is in a fork.</source>
   <translation>دنیای ترسیم‌شده در انشعاب همان می‌ماند.</translation>
  </message>
  <message>
   <source>Fork a run</source>
   <translation>انشعاب از اجرا</translation>
  </message>
  <message>
   <source>Fork</source>
   <translation>انشعاب</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>لغو</translation>
  </message>
  <message>
   <source>A fork of {run} from sweep {step:,} on</source>
   <translation>انشعاب {run} از پیمایش {step:,}</translation>
  </message>
  <message>
   <source>A fork of {run} from step {step:,} on</source>
   <translation>انشعاب {run} از گام {step:,}</translation>
  </message>
  <message numerus="yes">
   <source>{n} settings are changed.</source>
   <extracomment>For one: {n} setting is changed.</extracomment>
   <translation>
    <numerusform>{n} تنظیم تغییر کرده است.</numerusform>
   </translation>
  </message>
  <message>
   <source>{environment} itself</source>
   <translation>خودِ {environment}</translation>
  </message>
  <message>
   <source>Show or hide the settings of the environment</source>
   <translation>نمایش یا پنهان کردن تنظیمات محیط</translation>
  </message>
  <message>
   <source>At least {low}.</source>
   <translation>دست‌کم {low}.</translation>
  </message>
  <message>
   <source>More than {low}.</source>
   <translation>بیشتر از {low}.</translation>
  </message>
  <message>
   <source>At most {high}.</source>
   <translation>حداکثر {high}.</translation>
  </message>
  <message>
   <source>Less than {high}.</source>
   <translation>کمتر از {high}.</translation>
  </message>
  <message>
   <source>At least {low} and at most {high}.</source>
   <translation>دست‌کم {low} و حداکثر {high}.</translation>
  </message>
  <message>
   <source>At least {low} and less than {high}.</source>
   <translation>دست‌کم {low} و کمتر از {high}.</translation>
  </message>
  <message>
   <source>More than {low} and at most {high}.</source>
   <translation>بیشتر از {low} و حداکثر {high}.</translation>
  </message>
  <message>
   <source>More than {low} and less than {high}.</source>
   <translation>بیشتر از {low} و کمتر از {high}.</translation>
  </message>
  <message>
   <source>{title}: every number must lie at or above {least}.</source>
   <translation>{title}: هر عدد باید دست‌کم {least} باشد.</translation>
  </message>
  <message>
   <source>{setting} cannot be {typed}. {limits}</source>
   <translation>{setting} نمی‌تواند {typed} باشد. {limits}</translation>
  </message>
  <message>
   <source>{title}: every number must lie between {least} and {most}.</source>
   <translation>{title}: هر عدد باید بین {least} و {most} باشد.</translation>
  </message>
  <message>
   <source>{title}: every number must lie at or below {most}.</source>
   <translation>{title}: هر عدد باید حداکثر {most} باشد.</translation>
  </message>
  <message>
   <source>{title}: every number must lie above {least}.</source>
   <translation>{title}: هر عدد باید بیشتر از {least} باشد.</translation>
  </message>
  <message>
   <source>{setting} must be a whole number. {limits}</source>
   <translation>{setting} باید عددی صحیح باشد. {limits}</translation>
  </message>
  <message>
   <source>{setting} must be a number. {limits}</source>
   <translation>{setting} باید عدد باشد. {limits}</translation>
  </message>
  <message>
   <source>The number</source>
   <translation>عدد</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} atoms</source>
   <extracomment>For one: {n:,} atom</extracomment>
   <translation>
    <numerusform>{n:,} اتم</numerusform>
   </translation>
  </message>
  <message>
   <source>{n:,} cars/min</source>
   <translation>{n:,} خودرو در دقیقه</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} cells</source>
   <extracomment>For one: {n:,} cell</extracomment>
   <translation>
    <numerusform>{n:,} خانه</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} days</source>
   <extracomment>For one: {n:,} day</extracomment>
   <translation>
    <numerusform>{n:,} روز</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} episodes</source>
   <extracomment>For one: {n:,} episode</extracomment>
   <translation>
    <numerusform>{n:,} اپیزود</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} frames</source>
   <extracomment>For one: {n:,} frame</extracomment>
   <translation>
    <numerusform>{n:,} فریم</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} games</source>
   <extracomment>For one: {n:,} game</extracomment>
   <translation>
    <numerusform>{n:,} بازی</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} hours</source>
   <extracomment>For one: {n:,} hour</extracomment>
   <translation>
    <numerusform>{n:,} ساعت</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} labels</source>
   <extracomment>For one: {n:,} label</extracomment>
   <translation>
    <numerusform>{n:,} برچسب</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} looks</source>
   <extracomment>For one: {n:,} look</extracomment>
   <translation>
    <numerusform>{n:,} نگاه</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} moves</source>
   <extracomment>For one: {n:,} move</extracomment>
   <translation>
    <numerusform>{n:,} حرکت</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} nats</source>
   <extracomment>For one: {n:,} nat</extracomment>
   <translation>
    <numerusform>{n:,} نات</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} pairs</source>
   <extracomment>For one: {n:,} pair</extracomment>
   <translation>
    <numerusform>{n:,} جفت</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} pictures</source>
   <extracomment>For one: {n:,} picture</extracomment>
   <translation>
    <numerusform>{n:,} تصویر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} points</source>
   <extracomment>For one: {n:,} point</extracomment>
   <translation>
    <numerusform>{n:,} امتیاز</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} positions</source>
   <extracomment>For one: {n:,} position</extracomment>
   <translation>
    <numerusform>{n:,} وضعیت</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} processes</source>
   <extracomment>For one: {n:,} process</extracomment>
   <translation>
    <numerusform>{n:,} فرایند</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} quantiles</source>
   <extracomment>For one: {n:,} quantile</extracomment>
   <translation>
    <numerusform>{n:,} چندک</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} sentences</source>
   <extracomment>For one: {n:,} sentence</extracomment>
   <translation>
    <numerusform>{n:,} جمله</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps</source>
   <extracomment>For one: {n:,} step</extracomment>
   <translation>
    <numerusform>{n:,} گام</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} sweeps</source>
   <extracomment>For one: {n:,} sweep</extracomment>
   <translation>
    <numerusform>{n:,} پیمایش</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} symbols</source>
   <extracomment>For one: {n:,} symbol</extracomment>
   <translation>
    <numerusform>{n:,} نماد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} transitions</source>
   <extracomment>For one: {n:,} transition</extracomment>
   <translation>
    <numerusform>{n:,} گذار</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} updates</source>
   <extracomment>For one: {n:,} update</extracomment>
   <translation>
    <numerusform>{n:,} به‌روزرسانی</numerusform>
   </translation>
  </message>
  <message>
   <source>Default settings</source>
   <translation>تنظیمات پیش‌فرض</translation>
  </message>
  <message>
   <source>The defaults of the algorithm. Nobody has measured how well it learns here with them, or how long that takes.</source>
   <translation>پیش‌فرض‌های الگوریتم. هیچ‌کس نسنجیده است که اینجا با آن‌ها چقدر خوب یاد می‌گیرد و چه مدت طول می‌کشد.</translation>
  </message>
  <message>
   <source>As the defaults, but for: {settings}</source>
   <translation>مانند پیش‌فرض‌ها، جز: {settings}</translation>
  </message>
  <message>
   <source>As “{preset}”, but for: {settings}</source>
   <translation>مانند «{preset}»، جز: {settings}</translation>
  </message>
  <message>
   <source>Own settings</source>
   <translation>تنظیمات خاص</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>پیش‌تنظیم</translation>
  </message>
  <message>
   <source>Settings that are known to work for this pair; every one can be changed below</source>
   <translation>تنظیماتی که برای این جفت کارآمدند؛ همه را می‌توان در زیر تغییر داد</translation>
  </message>
  <message>
   <source>the one that comes along</source>
   <translation>همان که همراه است</translation>
  </message>
  <message>
   <source>Reset {setting}</source>
   <translation>بازنشانی {setting}</translation>
  </message>
  <message>
   <source>Back to {value}</source>
   <translation>بازگشت به {value}</translation>
  </message>
  <message>
   <source>live</source>
   <translation>زنده</translation>
  </message>
  <message>
   <source>May change while the run goes on; it takes effect at once.</source>
   <translation>هنگام اجرا می‌تواند تغییر کند؛ بی‌درنگ اثر می‌کند.</translation>
  </message>
  <message>
   <source>Default: {value}.</source>
   <translation>پیش‌فرض: {value}.</translation>
  </message>
  <message>
   <source>Live: may change while the run goes on.</source>
   <translation>زنده: هنگام اجرا می‌تواند تغییر کند.</translation>
  </message>
  <message>
   <source>Has no effect now: {settings}.</source>
   <translation>اکنون اثری ندارد: {settings}.</translation>
  </message>
  <message>
   <source>Cannot change during a run; start a new run with it.</source>
   <translation>هنگام اجرا تغییر نمی‌کند؛ اجرای تازه‌ای با آن شروع کنید.</translation>
  </message>
  <message>
   <source>&amp;Preset</source>
   <translation>&amp;پیش‌تنظیم</translation>
  </message>
  <message>
   <source>best available</source>
   <translation>بهترین موجود</translation>
  </message>
  <message>
   <source>CPU</source>
   <translation>CPU</translation>
  </message>
  <message>
   <source>Step budget</source>
   <translation>بودجهٔ گام</translation>
  </message>
  <message>
   <source>The run ends by itself after this many environment steps; off: it goes on until stopped.</source>
   <translation>اجرا پس از این تعداد گام محیط خودبه‌خود تمام می‌شود؛ خاموش: تا توقف ادامه دارد.</translation>
  </message>
  <message>
   <source>until stopped</source>
   <translation>تا توقف</translation>
  </message>
  <message>
   <source>Most sweeps</source>
   <translation>حداکثر پیمایش</translation>
  </message>
  <message>
   <source>The run ends by itself after this many sweeps over all states; off: it goes on until nothing changes any more.</source>
   <translation>اجرا پس از این تعداد پیمایش همهٔ حالت‌ها خودبه‌خود تمام می‌شود؛ خاموش: ادامه دارد تا دیگر چیزی تغییر نکند.</translation>
  </message>
  <message>
   <source>until done</source>
   <translation>تا پایان</translation>
  </message>
  <message>
   <source>Parallel environments</source>
   <translation>محیط‌های موازی</translation>
  </message>
  <message>
   <source>How many copies of the environment are stepped together; off: what suits the algorithm (usually {lanes}).</source>
   <translation>چند رونوشت از محیط با هم گام برمی‌دارند؛ خاموش: آنچه برای الگوریتم مناسب است (معمولاً {lanes}).</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>خودکار</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>بذر</translation>
  </message>
  <message>
   <source>Start of all random numbers: the same seed gives the same run.</source>
   <translation>آغاز همهٔ عددهای تصادفی: بذر یکسان اجرای یکسان می‌دهد.</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>محاسبه روی</translation>
  </message>
  <message>
   <source>Where the networks are computed.</source>
   <translation>جایی که شبکه‌ها محاسبه می‌شوند.</translation>
  </message>
  <message>
   <source>Stop when solved</source>
   <translation>توقف پس از حل</translation>
  </message>
  <message>
   <source>The run ends before its budget as soon as two greedy tests in a row reach a mean return of {score:g}: what goes on learning may forget.</source>
   <translation>اجرا پیش از بودجه‌اش، به محض آنکه دو آزمون حریصانهٔ پی‌درپی به میانگین بازدهٔ {score:g} برسند، تمام می‌شود: یادگیری بیشتر ممکن است فراموشی بیاورد.</translation>
  </message>
  <message>
   <source>{setting} {value}</source>
   <translation>{setting} {value}</translation>
  </message>
  <message>
   <source>Show or hide the settings “{group}”</source>
   <translation>نمایش یا پنهان کردن تنظیمات «{group}»</translation>
  </message>
  <message>
   <source>Nothing to set here.</source>
   <translation>اینجا چیزی برای تنظیم نیست.</translation>
  </message>
  <message>
   <source>An id that Gymnasium knows, or one of a package, with the package before a colon. A package is found where it is installed, where PYTHONPATH says, and in {folder}. Its code runs on this computer: add only what you trust.</source>
   <translation>شناسه‌ای که Gymnasium می‌شناسد، یا شناسه‌ای از یک بسته، با نام بسته پیش از دونقطه. بسته آنجا که نصب است، آنجا که PYTHONPATH می‌گوید و در {folder} جسته می‌شود. کد آن روی این رایانه اجرا می‌شود: فقط آنچه را به آن اعتماد دارید بیفزایید.</translation>
  </message>
  <message>
   <source>Add environment</source>
   <translation>افزودن محیط</translation>
  </message>
  <message>
   <source>Id of the environment</source>
   <translation>شناسهٔ محیط</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>افزودن</translation>
  </message>
  <message>
   <source>Arguments…</source>
   <translation>آرگومان‌ها…</translation>
  </message>
  <message>
   <source>What the environment's constructor can be told</source>
   <translation>آنچه می‌توان به سازندهٔ محیط داد</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>پاسخ</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>بستن</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>{id} takes no arguments.</source>
   <translation>محیط {id} آرگومانی نمی‌گیرد.</translation>
  </message>
  <message>
   <source>{environment} is in the gallery now, under “{family}”.</source>
   <translation>محیط {environment} اکنون در نگارخانه است، در «{family}».</translation>
  </message>
  <message>
   <source>Your own</source>
   <translation>خودتان</translation>
  </message>
  <message>
   <source>{button} {id}</source>
   <translation>{button} {id}</translation>
  </message>
  <message>
   <source>do not fit here</source>
   <translation>نامناسب برای اینجا</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>الگوریتم‌ها</translation>
  </message>
  <message>
   <source>{title}: {text}
{paper}</source>
   <translation>{title}: {text}
{paper}</translation>
  </message>
  <message>
   <source>{algorithm}, does not fit: {reason}</source>
   <translation>{algorithm}، نامناسب: {reason}</translation>
  </message>
  <message>
   <source>{algorithm}, {family}</source>
   <translation>{algorithm}، {family}</translation>
  </message>
  <message>
   <source>not installed</source>
   <translation>نصب نیست</translation>
  </message>
  <message>
   <source>trained agent</source>
   <translation>عامل آموزش‌دیده</translation>
  </message>
  <message>
   <source>The list of environments did not come within a minute and a half.</source>
   <translation>فهرست محیط‌ها در یک دقیقه و نیم نرسید.</translation>
  </message>
  <message>
   <source>{problem} It was opening {id}; rlstudio envs --remove {id} takes it out of the list.</source>
   <translation>{problem} در حال باز کردن {id} بود؛ با دستور ‎rlstudio envs --remove {id}‎ از فهرست حذف می‌شود.</translation>
  </message>
  <message>
   <source>{door} ({keys})
{line}</source>
   <translation>{door} ({keys})
‏{line}</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps: {duration} at full speed here.</source>
   <extracomment>For one: {n:,} step: {duration} at full speed here.</extracomment>
   <translation>
    <numerusform>{n:,} گام: {duration} با حداکثر سرعت در اینجا.</numerusform>
   </translation>
  </message>
  <message>
   <source>Learns in {duration} here</source>
   <translation>یادگیری در {duration} در اینجا</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps: {duration} at full speed, by the last run here.</source>
   <extracomment>For one: {n:,} step: {duration} at full speed, by the last run here.</extracomment>
   <translation>
    <numerusform>{n:,} گام: {duration} با حداکثر سرعت، بنا بر آخرین اجرا در اینجا.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps. How long that takes is told when it learns.</source>
   <extracomment>For one: {n:,} step. How long that takes is told when it learns.</extracomment>
   <translation>
    <numerusform>{n:,} گام. مدت آن هنگام یادگیری گفته می‌شود.</numerusform>
   </translation>
  </message>
  <message>
   <source>Families of environments</source>
   <translation>خانواده‌های محیط‌ها</translation>
  </message>
  <message numerus="yes">
   <source>{family}, {n} environments</source>
   <extracomment>For one: {family}, {n} environment</extracomment>
   <translation>
    <numerusform>{family}، {n} محیط</numerusform>
   </translation>
  </message>
  <message>
   <source>All</source>
   <comment>families of environments</comment>
   <translation>همه</translation>
  </message>
  <message>
   <source>{family}  {count}</source>
   <translation>{family}  {count}</translation>
  </message>
  <message>
   <source>Show {family}</source>
   <translation>نمایش {family}</translation>
  </message>
  <message>
   <source>Show all families</source>
   <translation>نمایش همهٔ خانواده‌ها</translation>
  </message>
  <message>
   <source>{name} could not be loaded: {reason}</source>
   <translation>بارگذاری {name} ممکن نشد: {reason}</translation>
  </message>
  <message>
   <source>The environment {name} could not be loaded: {reason}</source>
   <translation>بارگذاری محیط {name} ممکن نشد: {reason}</translation>
  </message>
  <message>
   <source>The algorithm {name} could not be loaded: {reason}</source>
   <translation>بارگذاری الگوریتم {name} ممکن نشد: {reason}</translation>
  </message>
  <message>
   <source>The presets {name} could not be loaded: {reason}</source>
   <translation>بارگذاری پیش‌تنظیم‌های {name} ممکن نشد: {reason}</translation>
  </message>
  <message>
   <source>The panel {name} could not be loaded: {reason}</source>
   <translation>بارگذاری پنل {name} ممکن نشد: {reason}</translation>
  </message>
  <message>
   <source>The bundled agent {name} could not be loaded: {reason}</source>
   <translation>بارگذاری عامل همراه {name} ممکن نشد: {reason}</translation>
  </message>
  <message>
   <source>{title} ({id}): {text}</source>
   <translation>{title} ({id}): {text}</translation>
  </message>
  <message>
   <source>{environment}, {family}</source>
   <translation>{environment}، {family}</translation>
  </message>
  <message>
   <source>Search environments</source>
   <translation>جست‌وجوی محیط‌ها</translation>
  </message>
  <message>
   <source>Type to find an environment; the arrow keys move among the cards (Ctrl+F)</source>
   <translation>برای یافتن محیط بنویسید؛ کلیدهای جهت میان کارت‌ها حرکت می‌کنند (Ctrl+F)</translation>
  </message>
  <message>
   <source>Environments</source>
   <translation>محیط‌ها</translation>
  </message>
  <message>
   <source>Add environment…</source>
   <translation>افزودن محیط…</translation>
  </message>
  <message>
   <source>Add an environment of your own, or any that Gymnasium knows</source>
   <translation>افزودن محیطی از خودتان یا هر محیطی که Gymnasium می‌شناسد</translation>
  </message>
  <message>
   <source>Draw a world…</source>
   <translation>ترسیم دنیا…</translation>
  </message>
  <message>
   <source>Draw a world</source>
   <translation>ترسیم دنیا</translation>
  </message>
  <message>
   <source>Draw a world of your own, cell by cell (Ctrl+D)</source>
   <translation>ترسیم دنیایی از خودتان، خانه به خانه (Ctrl+D)</translation>
  </message>
  <message>
   <source>{blurb} A trained agent comes along: Shift+Enter watches it.</source>
   <translation>{blurb} عاملی آموزش‌دیده همراه است: Shift+Enter آن را نشان می‌دهد.</translation>
  </message>
  <message>
   <source>Looking up what this computer can play…</source>
   <translation>بررسی آنچه این رایانه می‌تواند بازی کند…</translation>
  </message>
  <message>
   <source>No environment matches “{text}”.
Escape clears the search.</source>
   <translation>محیطی با «{text}» نمی‌خواند.
‏Escape جست‌وجو را پاک می‌کند.</translation>
  </message>
  <message>
   <source>Add {environment}…</source>
   <translation>افزودن {environment}…</translation>
  </message>
  <message>
   <source>Watch a trained agent</source>
   <translation>تماشای عامل آموزش‌دیده</translation>
  </message>
  <message>
   <source>Teach a new one</source>
   <translation>آموزش عاملی تازه</translation>
  </message>
  <message>
   <source>Open a file</source>
   <translation>باز کردن فایل</translation>
  </message>
  <message>
   <source>Agents, runs, recordings, worlds; or drop them here</source>
   <translation>عامل، اجرا، ضبط، دنیا؛ یا همین‌جا رها کنید</translation>
  </message>
  <message>
   <source>{environment}, played by you</source>
   <translation>{environment}، با بازی شما</translation>
  </message>
  <message>
   <source>Choose an environment and how it learns</source>
   <translation>محیط و روش یادگیری را انتخاب کنید</translation>
  </message>
  <message>
   <source>{environment} by {algorithm}: learns in {duration} here</source>
   <translation>{environment} با {algorithm}: یادگیری در {duration} در اینجا</translation>
  </message>
  <message>
   <source>{environment} by {algorithm}</source>
   <translation>{environment} با {algorithm}</translation>
  </message>
  <message>
   <source>{agent}, with what it thinks beside it</source>
   <translation>{agent}، با آنچه می‌اندیشد در کنارش</translation>
  </message>
  <message>
   <source>No agent came along with this edition</source>
   <translation>این نسخه عاملی همراه ندارد</translation>
  </message>
  <message>
   <source>Looking them up…</source>
   <translation>در حال بررسی عامل‌ها…</translation>
  </message>
  <message>
   <source>{agent}, live</source>
   <translation>{agent}، زنده</translation>
  </message>
  <message>
   <source>{takes} It begins at {speed:g}×.</source>
   <translation>{takes} با سرعت ‎{speed:g}×‎ آغاز می‌شود.</translation>
  </message>
  <message>
   <source>Learn</source>
   <translation>یادگیری</translation>
  </message>
  <message>
   <source>Run many: several seeds, several algorithms, or values of one setting (Ctrl+M)</source>
   <translation>اجرای گروهی: چند بذر، چند الگوریتم یا مقدارهای یک تنظیم (Ctrl+M)</translation>
  </message>
  <message>
   <source>Run many</source>
   <translation>اجرای گروهی</translation>
  </message>
  <message>
   <source>Guided lessons</source>
   <translation>درس‌های گام‌به‌گام</translation>
  </message>
  <message>
   <source>Guided lessons beside the running program (Ctrl+Shift+L)</source>
   <translation>درس‌های گام‌به‌گام در کنار برنامهٔ در حال اجرا (Ctrl+Shift+L)</translation>
  </message>
  <message>
   <source>Lessons</source>
   <translation>درس‌ها</translation>
  </message>
  <message>
   <source>Its settings appear here once an environment and an algorithm are chosen.</source>
   <translation>پس از انتخاب محیط و الگوریتم، تنظیمات اینجا نمایان می‌شوند.</translation>
  </message>
  <message>
   <source>Choose how it learns</source>
   <translation>انتخاب روش یادگیری</translation>
  </message>
  <message>
   <source>Play</source>
   <comment>a button that begins a game</comment>
   <translation>بازی کنید</translation>
  </message>
  <message>
   <source>No algorithm fits this environment; the reasons stand beside each.</source>
   <translation>هیچ الگوریتمی با این محیط سازگار نیست؛ دلیل کنار هر یک آمده است.</translation>
  </message>
  <message>
   <source>Choose an environment</source>
   <translation>انتخاب محیط</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>قبلی</translation>
  </message>
  <message>
   <source>Play with these settings (Ctrl+Return)</source>
   <translation>بازی با این تنظیمات (Ctrl+Return)</translation>
  </message>
  <message>
   <source>Learn with these settings (Ctrl+Return)</source>
   <translation>یادگیری با این تنظیمات (Ctrl+Return)</translation>
  </message>
  <message>
   <source>Watch a trained agent: {agent} (Ctrl+Shift+Return)</source>
   <translation>تماشای عامل آموزش‌دیده: {agent} (Ctrl+Shift+Return)</translation>
  </message>
  <message>
   <source>{name}, file</source>
   <translation>{name}، فایل</translation>
  </message>
  <message numerus="yes">
   <source>{environment} · {algorithm}, {n:,} steps</source>
   <extracomment>For one: {environment} · {algorithm}, {n:,} step</extracomment>
   <translation>
    <numerusform>{environment} · {algorithm}، {n:,} گام</numerusform>
   </translation>
  </message>
  <message>
   <source>{what}  ·  {date:%Y-%m-%d}</source>
   <translation>{what}  ·  {date:%Y-%m-%d}</translation>
  </message>
  <message>
   <source>{name}, agent</source>
   <translation>{name}، عامل</translation>
  </message>
  <message>
   <source>{name}, recording</source>
   <translation>{name}، ضبط</translation>
  </message>
  <message>
   <source>{name}, world</source>
   <translation>{name}، دنیا</translation>
  </message>
  <message>
   <source>{name}, demo</source>
   <translation>{name}، نمایش</translation>
  </message>
  <message>
   <source>{name}, lesson</source>
   <translation>{name}، درس</translation>
  </message>
  <message>
   <source>{name}, run</source>
   <translation>{name}، اجرا</translation>
  </message>
  <message numerus="yes">
   <source>{environment} · {algorithm}, seed {seed}, {n:,} sweeps</source>
   <extracomment>For one: {environment} · {algorithm}, seed {seed}, {n:,} sweep</extracomment>
   <translation>
    <numerusform>{environment} · {algorithm}، بذر {seed}، {n:,} پیمایش</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{environment} · {algorithm}, {n:,} sweeps</source>
   <extracomment>For one: {environment} · {algorithm}, {n:,} sweep</extracomment>
   <translation>
    <numerusform>{environment} · {algorithm}، {n:,} پیمایش</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{environment} · {algorithm}, seed {seed}, {n:,} steps</source>
   <extracomment>For one: {environment} · {algorithm}, seed {seed}, {n:,} step</extracomment>
   <translation>
    <numerusform>{environment} · {algorithm}، بذر {seed}، {n:,} گام</numerusform>
   </translation>
  </message>
  <message>
   <source>{what}  ·  {date:%H:%M}</source>
   <translation>{what}  ·  {date:%H:%M}</translation>
  </message>
  <message>
   <source>Recent runs and files</source>
   <translation>اجراها و فایل‌های اخیر</translation>
  </message>
  <message>
   <source>All runs</source>
   <translation>همهٔ اجراها</translation>
  </message>
  <message>
   <source>All runs: search, names, tags, export, trash (Ctrl+R)</source>
   <translation>همهٔ اجراها: جست‌وجو، نام، برچسب، برون‌بری، سطل زباله (Ctrl+R)</translation>
  </message>
  <message>
   <source>What you train or open appears here. Files can be dropped anywhere on this window.</source>
   <translation>آنچه آموزش می‌دهید یا باز می‌کنید اینجا نمایان می‌شود. فایل را می‌توان در هر جای این پنجره رها کرد.</translation>
  </message>
  <message numerus="yes">
   <source>{agent} after {n:,} steps, mean return {mean}</source>
   <extracomment>For one: {agent} after {n:,} step, mean return {mean}</extracomment>
   <translation>
    <numerusform>{agent} پس از {n:,} گام، میانگین بازده {mean}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{agent} after {n:,} steps</source>
   <extracomment>For one: {agent} after {n:,} step</extracomment>
   <translation>
    <numerusform>{agent} پس از {n:,} گام</numerusform>
   </translation>
  </message>
  <message>
   <source>No trained agent</source>
   <translation>بدون عامل آموزش‌دیده</translation>
  </message>
  <message>
   <source>Watch {agent} in a tab of its own, with all that it thinks</source>
   <translation>تماشای {agent} در زبانه‌ای جدا، با هر آنچه می‌اندیشد</translation>
  </message>
  <message>
   <source>{agent}, playing live</source>
   <translation>{agent}، در حال بازی زنده</translation>
  </message>
  <message>
   <source>RL Studio is free software under the MIT licence. Its libraries keep their own licences, listed here.</source>
   <translation>RL Studio نرم‌افزار آزاد با پروانهٔ MIT است. کتابخانه‌هایش پروانه‌های خود را دارند که اینجا آمده‌اند.</translation>
  </message>
  <message>
   <source>This copy contains ale-py, which runs the Atari games and is under the GPL-2.0: whoever passes on a bundle with it does so under the terms of the GPL.</source>
   <translation>این نسخه ale-py را دارد که بازی‌های Atari را اجرا می‌کند و پروانه‌اش GPL-2.0 است: هر کس بسته‌ای با آن را به دیگری بدهد، این کار را بر پایهٔ شرایط GPL انجام می‌دهد.</translation>
  </message>
  <message>
   <source>This copy is without ale-py, so it has no Atari games.</source>
   <translation>این نسخه ale-py ندارد، پس بازی‌های Atari ندارد.</translation>
  </message>
  <message>
   <source>About RL Studio</source>
   <translation>دربارهٔ RL Studio</translation>
  </message>
  <message>
   <source>Pick a game and an algorithm, and watch the agent learn live.</source>
   <translation>بازی و الگوریتمی برگزینید و یادگیری عامل را زنده ببینید.</translation>
  </message>
  <message>
   <source>{sentence} {more}</source>
   <translation>{sentence} {more}</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>کتابخانه‌ها</translation>
  </message>
  <message>
   <source>Text of the licence</source>
   <translation>متن پروانه</translation>
  </message>
  <message>
   <source>Licence: {licence}</source>
   <translation>پروانه: {licence}</translation>
  </message>
  <message>
   <source>Its package brings no text of the licence along.</source>
   <translation>بسته‌اش متن پروانه را همراه ندارد.</translation>
  </message>
  <message>
   <source>Help – RL Studio</source>
   <translation>راهنما – RL Studio</translation>
  </message>
  <message>
   <source>Find in the help</source>
   <translation>یافتن در راهنما</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>صفحه‌ها</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>صفحه</translation>
  </message>
  <message>
   <source>Nothing in the help has these words.</source>
   <translation>هیچ بخشی از راهنما این واژه‌ها را ندارد.</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>اعلام‌نشده</translation>
  </message>
  <message>
   <source>see its text</source>
   <translation>متن را ببینید</translation>
  </message>
  <message>
   <source>RL Studio</source>
   <translation>RL Studio</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>پنل‌ها</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>کلیدها</translation>
  </message>
  <message>
   <source>Arrow keys, Space, Return …</source>
   <translation>کلیدهای جهت، Space، Return …</translation>
  </message>
  <message>
   <source>while you play: the keys that the screen names below the picture</source>
   <translation>هنگام بازی: کلیدهایی که زیر تصویر نوشته شده‌اند</translation>
  </message>
  <message>
   <source>Escape</source>
   <translation>Escape</translation>
  </message>
  <message>
   <source>dismisses a message</source>
   <translation>پیام را می‌بندد</translation>
  </message>
  <message>
   <source>Wheel, drag, double click on a curve</source>
   <translation>چرخ موش، کشیدن، دوبار کلیک روی منحنی</translation>
  </message>
  <message>
   <source>zoom, move, show all again</source>
   <translation>بزرگ‌نمایی، جابه‌جایی، نمایش دوبارهٔ همه</translation>
  </message>
  <message>
   <source>Right click on a panel</source>
   <translation>کلیک راست روی پنل</translation>
  </message>
  <message>
   <source>what it offers, and saving its picture or its numbers</source>
   <translation>گزینه‌هایش، و ذخیرهٔ تصویر یا اعدادش</translation>
  </message>
  <message>
   <source>Double click on a panel's title</source>
   <translation>دوبار کلیک روی عنوان پنل</translation>
  </message>
  <message>
   <source>this panel alone, and back</source>
   <translation>تنها این پنل، و بازگشت</translation>
  </message>
  <message>
   <source>Usually {value}.</source>
   <translation>معمولاً {value}.</translation>
  </message>
  <message>
   <source>Step by step</source>
   <translation>گام به گام</translation>
  </message>
  <message>
   <source>{number} {unit}</source>
   <translation>{number} {unit}</translation>
  </message>
  <message>
   <source>The program sees this for itself: {condition}</source>
   <translation>برنامه خودش این را می‌بیند: {condition}</translation>
  </message>
  <message>
   <source>done</source>
   <translation>انجام شد</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>هنوز نه</translation>
  </message>
  <message>
   <source>{sentence} ({state})</source>
   <translation>{sentence} ({state})</translation>
  </message>
  <message>
   <source>{name}: {number}</source>
   <translation>{name}: {number}</translation>
  </message>
  <message>
   <source>Lessons to choose from</source>
   <translation>درس‌های قابل انتخاب</translation>
  </message>
  <message>
   <source>Lessons of your own are text files ending in .rllesson. File, Open… shows them.</source>
   <translation>درس‌های خودتان فایل‌های متنی با پایان .rllesson هستند. «فایل»، «باز کردن…» آن‌ها را نشان می‌دهد.</translation>
  </message>
  <message>
   <source>{number}.  {title}</source>
   <translation>{number}.  {title}</translation>
  </message>
  <message numerus="yes">
   <source>{blurb} About {n} minutes.</source>
   <extracomment>For one: {blurb} About {n} minute.</extracomment>
   <translation>
    <numerusform>{blurb} حدود {n} دقیقه.</numerusform>
   </translation>
  </message>
  <message>
   <source>Short pages beside the running program: predict, set it up, watch, and let it check.</source>
   <translation>صفحه‌های کوتاه کنار برنامهٔ در حال اجرا: پیش‌بینی کنید، بسازید، ببینید و بگذارید برنامه بررسی کند.</translation>
  </message>
  <message>
   <source>Begin this run, in place of the lesson's last one</source>
   <translation>شروع این اجرا، به جای اجرای پیشین درس</translation>
  </message>
  <message>
   <source>Reveal</source>
   <translation>نمایش پاسخ</translation>
  </message>
  <message>
   <source>Show which answer is right, and why</source>
   <translation>نمایش پاسخ درست و دلیل آن</translation>
  </message>
  <message>
   <source>**Right.** {why}</source>
   <translation>**درست.** {why}</translation>
  </message>
  <message>
   <source>**Not so: {answer}.** {why}</source>
   <translation>**نه: {answer}.** {why}</translation>
  </message>
  <message>
   <source>right</source>
   <comment>an answer</comment>
   <translation>درست</translation>
  </message>
  <message>
   <source>wrong</source>
   <comment>an answer</comment>
   <translation>نادرست</translation>
  </message>
  <message>
   <source>All lessons</source>
   <translation>همهٔ درس‌ها</translation>
  </message>
  <message>
   <source>The list of lessons</source>
   <translation>فهرست درس‌ها</translation>
  </message>
  <message>
   <source>Close lessons</source>
   <translation>بستن درس‌ها</translation>
  </message>
  <message>
   <source>Put the lessons away; Help brings them back</source>
   <translation>کنار گذاشتن درس‌ها؛ «راهنما» آن‌ها را برمی‌گرداند</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>بعدی</translation>
  </message>
  <message>
   <source>The page before</source>
   <translation>صفحهٔ قبل</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} از {count}</translation>
  </message>
  <message>
   <source>The next page</source>
   <translation>صفحهٔ بعد</translation>
  </message>
  <message>
   <source>A run that is open in a window is not deleted; close it first.</source>
   <translation>اجرایی که در پنجره‌ای باز است حذف نمی‌شود؛ نخست آن را ببندید.</translation>
  </message>
  <message>
   <source>Import a run</source>
   <translation>درون‌بری اجرا</translation>
  </message>
  <message>
   <source>Delete for good</source>
   <translation>حذف همیشگی</translation>
  </message>
  <message numerus="yes">
   <source>Remove the files of {n} runs? That cannot be undone.</source>
   <extracomment>For one: Remove the files of {n} run? That cannot be undone.</extracomment>
   <translation>
    <numerusform>فایل‌های {n} اجرا پاک شود؟ این کار برگشت‌پذیر نیست.</numerusform>
   </translation>
  </message>
  <message>
   <source>A run that a training has open is not deleted; end that first.</source>
   <translation>اجرایی که یک آموزش آن را باز نگه داشته است حذف نمی‌شود؛ نخست آموزش را پایان دهید.</translation>
  </message>
  <message>
   <source>{run} was written to {file}.</source>
   <translation>{run} در {file} نوشته شد.</translation>
  </message>
  <message numerus="yes">
   <source>{n} runs are in the trash.</source>
   <extracomment>For one: {n} run is in the trash.</extracomment>
   <translation>
    <numerusform>{n} اجرا در سطل زباله است.</numerusform>
   </translation>
  </message>
  <message>
   <source>The run is not listed any more; its files stay in {folder}.</source>
   <translation>این اجرا دیگر در فهرست نیست؛ فایل‌هایش در {folder} می‌ماند.</translation>
  </message>
  <message>
   <source>RL Studio runs</source>
   <translation>اجراهای RL Studio</translation>
  </message>
  <message>
   <source>The run of {file} is in the library.</source>
   <translation>اجرای {file} در کتابخانه است.</translation>
  </message>
  <message>
   <source>{run}, copy</source>
   <translation>{run}، رونوشت</translation>
  </message>
  <message>
   <source>a training has it open.</source>
   <translation>یک آموزش آن را باز نگه داشته است.</translation>
  </message>
  <message>
   <source>its file holds the policy alone, or there is nothing left to go on from.</source>
   <translation>فایلش تنها سیاست را دارد، یا چیزی برای ادامه نمانده است.</translation>
  </message>
  <message>
   <source>choose one run for that.</source>
   <translation>برای این کار یک اجرا برگزینید.</translation>
  </message>
  <message>
   <source>no run is chosen.</source>
   <translation>اجرایی برگزیده نشده است.</translation>
  </message>
  <message>
   <source>Saved: {when}</source>
   <translation>ذخیره: {when}</translation>
  </message>
  <message>
   <source>{steps:,} of {budget:,}</source>
   <translation>{steps:,} از {budget:,}</translation>
  </message>
  <message>
   <source>best return {score}</source>
   <translation>بهترین بازده {score}</translation>
  </message>
  <message>
   <source>Name of the run</source>
   <translation>نام اجرا</translation>
  </message>
  <message>
   <source>A name for this run (F2); empty for what it is by itself</source>
   <translation>نامی برای این اجرا (F2)؛ خالی یعنی همان که هست</translation>
  </message>
  <message>
   <source>Best: the policy that did best in a test. In games of two: the newest of those that may be the best, by ratings or else by tests.</source>
   <translation>بهترین: سیاستی که در یک آزمون از همه بهتر بود. در بازی‌های دونفره: تازه‌ترینِ آن‌هایی که شاید بهترین باشند، بر پایهٔ رتبه‌ها یا اگر نباشد آزمون‌ها.</translation>
  </message>
  <message>
   <source>Tags, with commas between them</source>
   <translation>برچسب‌ها، با ویرگول میانشان</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>برچسب‌ها</translation>
  </message>
  <message>
   <source>Tags of this run, with commas between them</source>
   <translation>برچسب‌های این اجرا، با ویرگول میانشان</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>یادداشت</translation>
  </message>
  <message>
   <source>A note about this run; it is kept in the run's folder</source>
   <translation>یادداشتی دربارهٔ این اجرا؛ در پوشهٔ آن نگه داشته می‌شود</translation>
  </message>
  <message>
   <source>Changed: {settings}</source>
   <translation>تغییرکرده: {settings}</translation>
  </message>
  <message>
   <source>Sweeps: {steps} · seed: {seed}</source>
   <translation>پیمایش: {steps} · بذر: {seed}</translation>
  </message>
  <message>
   <source>Steps: {steps} · episodes: {count:,} · seed: {seed}</source>
   <translation>گام: {steps} · اپیزود: {count:,} · بذر: {seed}</translation>
  </message>
  <message>
   <source>Best return: {score}</source>
   <translation>بهترین بازده: {score}</translation>
  </message>
  <message>
   <source>Last return: {score}</source>
   <translation>آخرین بازده: {score}</translation>
  </message>
  <message>
   <source>Deleted: {when}</source>
   <translation>حذف: {when}</translation>
  </message>
  <message>
   <source>Written elsewhere: {folder}</source>
   <translation>نوشته‌شده در جای دیگر: {folder}</translation>
  </message>
  <message>
   <source>Picture and returns of the run</source>
   <translation>تصویر و بازده‌های اجرا</translation>
  </message>
  <message>
   <source>no return is known</source>
   <translation>بازدهی دانسته نیست</translation>
  </message>
  <message>
   <source>Watch</source>
   <translation>تماشا</translation>
  </message>
  <message>
   <source>Open the run's best agent and watch it play (Enter)</source>
   <translation>باز کردن بهترین عامل این اجرا و تماشای بازی‌اش (Enter)</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>ادامه</translation>
  </message>
  <message>
   <source>Continue this run where it ended (Shift+Enter)</source>
   <translation>ادامهٔ این اجرا از جایی که پایان یافت (Shift+Enter)</translation>
  </message>
  <message>
   <source>Fork…</source>
   <translation>انشعاب…</translation>
  </message>
  <message>
   <source>Go on from its end in a run of its own, with something changed</source>
   <translation>ادامه از پایان آن در اجرایی جدا، با چیزی تغییریافته</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>رونوشت</translation>
  </message>
  <message>
   <source>Copy this run, with its tags and note</source>
   <translation>رونوشت از این اجرا، با برچسب‌ها و یادداشت</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>برون‌بری…</translation>
  </message>
  <message>
   <source>Write the whole run to one file, to send it or to keep it</source>
   <translation>نوشتن همهٔ اجرا در یک فایل، برای فرستادن یا نگه داشتن</translation>
  </message>
  <message>
   <source>Other seeds</source>
   <translation>بذرهای دیگر</translation>
  </message>
  <message>
   <source>List the runs that have the same settings as this one</source>
   <translation>فهرست اجراهایی با همین تنظیمات</translation>
  </message>
  <message>
   <source>Lay the curves of all chosen runs over each other</source>
   <translation>منحنی‌های همهٔ اجراهای برگزیده روی هم</translation>
  </message>
  <message>
   <source>Move the run to the trash; that can be undone (Del)</source>
   <translation>بردن اجرا به سطل زباله؛ برگشت‌پذیر است (Del)</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>بازگرداندن</translation>
  </message>
  <message>
   <source>Bring this run back from the trash</source>
   <translation>بازگرداندن این اجرا از سطل زباله</translation>
  </message>
  <message>
   <source>Remove the run's files; that cannot be undone</source>
   <translation>پاک کردن فایل‌های اجرا؛ برگشت‌پذیر نیست</translation>
  </message>
  <message>
   <source>Tags that all chosen runs have; what changes here changes for each of them</source>
   <translation>برچسب‌هایی که همهٔ اجراهای انتخاب‌شده دارند؛ آنچه اینجا تغییر کند در هر یک از آن‌ها تغییر می‌کند</translation>
  </message>
  <message>
   <source>no other run has these settings.</source>
   <translation>اجرای دیگری این تنظیمات را ندارد.</translation>
  </message>
  <message numerus="yes">
   <source>{n} runs are chosen</source>
   <extracomment>For one: {n} run is chosen</extracomment>
   <translation>
    <numerusform>{n} اجرا برگزیده شده</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a run to see it here.</source>
   <translation>اجرایی را برگزینید تا اینجا دیده شود.</translation>
  </message>
  <message>
   <source>{setting} {before} → {after}</source>
   <translation>{setting} ‎{before} → {after}‎</translation>
  </message>
  <message>
   <source>Family of the run</source>
   <translation>خانوادهٔ اجرا</translation>
  </message>
  <message>
   <source>{run} is not here any more</source>
   <translation>{run} دیگر اینجا نیست</translation>
  </message>
  <message>
   <source>{setting}: another one</source>
   <translation>{setting}: دیگری</translation>
  </message>
  <message>
   <source>in the trash</source>
   <translation>در سطل زباله</translation>
  </message>
  <message>
   <source>from sweep {step:,}</source>
   <translation>از پیمایش {step:,}</translation>
  </message>
  <message>
   <source>from step {step:,}</source>
   <translation>از گام {step:,}</translation>
  </message>
  <message>
   <source>Any age</source>
   <translation>هر زمان</translation>
  </message>
  <message>
   <source>Last 24 hours</source>
   <translation>24 ساعت اخیر</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>7 روز اخیر</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>30 روز اخیر</translation>
  </message>
  <message>
   <source>Last 365 days</source>
   <translation>365 روز اخیر</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>نخست تازه‌ترین</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>نخست کهنه‌ترین</translation>
  </message>
  <message>
   <source>By best return</source>
   <translation>بر پایهٔ بهترین بازده</translation>
  </message>
  <message>
   <source>By last return</source>
   <translation>بر پایهٔ آخرین بازده</translation>
  </message>
  <message>
   <source>By steps</source>
   <translation>بر پایهٔ گام‌ها</translation>
  </message>
  <message>
   <source>By name</source>
   <translation>بر پایهٔ نام</translation>
  </message>
  <message>
   <source>By environment</source>
   <translation>بر پایهٔ محیط</translation>
  </message>
  <message>
   <source>By algorithm</source>
   <translation>بر پایهٔ الگوریتم</translation>
  </message>
  <message>
   <source>Same settings together</source>
   <translation>تنظیمات یکسان کنار هم</translation>
  </message>
  <message>
   <source>“{text}” is no number, so all returns are listed</source>
   <translation>«{text}» عدد نیست، پس همهٔ بازده‌ها فهرست می‌شوند</translation>
  </message>
  <message>
   <source>Search runs: names, tags, notes, environments, algorithms</source>
   <translation>جست‌وجوی اجراها: نام، برچسب، یادداشت، محیط، الگوریتم</translation>
  </message>
  <message>
   <source>Search runs</source>
   <translation>جست‌وجوی اجراها</translation>
  </message>
  <message>
   <source>Type to find runs that have all these words (Ctrl+F)</source>
   <translation>بنویسید تا اجراهایی با همهٔ این واژه‌ها یافت شود (Ctrl+F)</translation>
  </message>
  <message>
   <source>Only runs of this environment</source>
   <translation>تنها اجراهای این محیط</translation>
  </message>
  <message>
   <source>Algorithm</source>
   <translation>الگوریتم</translation>
  </message>
  <message>
   <source>Only runs by this algorithm</source>
   <translation>تنها اجراهای این الگوریتم</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>برچسب</translation>
  </message>
  <message>
   <source>Only runs with this tag</source>
   <translation>تنها اجراهای دارای این برچسب</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>زمان</translation>
  </message>
  <message>
   <source>Only runs that were saved lately</source>
   <translation>تنها اجراهایی که به‌تازگی ذخیره شده</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>ترتیب</translation>
  </message>
  <message>
   <source>Which runs come first</source>
   <translation>کدام اجراها نخست می‌آید</translation>
  </message>
  <message>
   <source>Return at least</source>
   <translation>بازده دست‌کم</translation>
  </message>
  <message>
   <source>Only runs whose best return is at least this number</source>
   <translation>تنها اجراهایی که بهترین بازدهشان دست‌کم این عدد است</translation>
  </message>
  <message>
   <source>Same settings</source>
   <translation>همین تنظیمات</translation>
  </message>
  <message>
   <source>Runs of all settings again</source>
   <translation>دوباره اجراهای همهٔ تنظیمات</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>سطل زباله</translation>
  </message>
  <message>
   <source>Deleted runs: they can be brought back</source>
   <translation>اجراهای حذف‌شده: می‌توان بازشان گرداند</translation>
  </message>
  <message>
   <source>All environments</source>
   <translation>همهٔ محیط‌ها</translation>
  </message>
  <message>
   <source>All algorithms</source>
   <translation>همهٔ الگوریتم‌ها</translation>
  </message>
  <message>
   <source>All tags</source>
   <translation>همهٔ برچسب‌ها</translation>
  </message>
  <message>
   <source>Trash ({count:,})</source>
   <translation>سطل زباله ({count:,})</translation>
  </message>
  <message>
   <source>{name} ({count:,})</source>
   <translation>{name} ({count:,})</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} runs</source>
   <extracomment>For one: {n:,} run</extracomment>
   <translation>
    <numerusform>{n:,} اجرا</numerusform>
   </translation>
  </message>
  <message>
   <source>Library</source>
   <translation>کتابخانه</translation>
  </message>
  <message>
   <source>Import a run…</source>
   <translation>درون‌بری اجرا…</translation>
  </message>
  <message>
   <source>Take in a run that was exported to a file</source>
   <translation>افزودن اجرایی که در فایلی برون‌بری شده</translation>
  </message>
  <message>
   <source>Reading the folders of runs</source>
   <translation>خواندن پوشه‌های اجراها</translation>
  </message>
  <message>
   <source>Show all runs</source>
   <translation>نمایش همهٔ اجراها</translation>
  </message>
  <message>
   <source>{listed:,} of {runs}</source>
   <translation>{listed:,} از {runs}</translation>
  </message>
  <message>
   <source>No run matches that.</source>
   <translation>اجرایی با این جور درنمی‌آید.</translation>
  </message>
  <message>
   <source>The trash is empty.</source>
   <translation>سطل زباله خالی است.</translation>
  </message>
  <message>
   <source>There are no runs yet. What learns here, and by rlstudio train, is listed by itself.</source>
   <translation>هنوز اجرایی نیست. هرچه اینجا یا با rlstudio train یاد می‌گیرد خودبه‌خود فهرست می‌شود.</translation>
  </message>
  <message>
   <source>best</source>
   <comment>return of the best policy</comment>
   <translation>بهترین</translation>
  </message>
  <message>
   <source>last</source>
   <comment>return of the last policy</comment>
   <translation>آخرین</translation>
  </message>
  <message>
   <source>learning now</source>
   <translation>در حال یادگیری</translation>
  </message>
  <message>
   <source>paused now</source>
   <translation>در حال مکث</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>منتظر شما</translation>
  </message>
  <message>
   <source>testing now</source>
   <translation>در حال آزمودن</translation>
  </message>
  <message>
   <source>in use now</source>
   <translation>در حال استفاده</translation>
  </message>
  <message numerus="yes">
   <source>{n} days ago</source>
   <extracomment>For one: {n} day ago</extracomment>
   <translation>
    <numerusform>{n} روز پیش</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} runs of these settings</source>
   <extracomment>For one: {n} run of these settings</extracomment>
   <translation>
    <numerusform>{n} اجرا با این تنظیمات</numerusform>
   </translation>
  </message>
  <message>
   <source>just now</source>
   <translation>همین حالا</translation>
  </message>
  <message numerus="yes">
   <source>{n} min ago</source>
   <extracomment>For one: {n} min ago</extracomment>
   <translation>
    <numerusform>{n} min پیش</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} h ago</source>
   <extracomment>For one: {n} h ago</extracomment>
   <translation>
    <numerusform>{n} h پیش</numerusform>
   </translation>
  </message>
  <message>
   <source>fork of {run}</source>
   <translation>انشعاب {run}</translation>
  </message>
  <message>
   <source>last return {score}</source>
   <translation>آخرین بازده {score}</translation>
  </message>
  <message>
   <source>The connection to the worker broke: {reason}.</source>
   <translation>ارتباط با کارگر قطع شد: {reason}.</translation>
  </message>
  <message>
   <source>There was no answer within two minutes.</source>
   <translation>تا دو دقیقه پاسخی نیامد.</translation>
  </message>
  <message>
   <source>{help}

Not now: {why}</source>
   <translation>{help}

اکنون نه: {why}</translation>
  </message>
  <message>
   <source>more than 1,000 years</source>
   <translation>بیش از 1,000 سال</translation>
  </message>
  <message>
   <source>{minutes:.0f} min</source>
   <translation>{minutes:.0f} دقیقه</translation>
  </message>
  <message>
   <source>less than 1 s</source>
   <translation>کمتر از 1 ثانیه</translation>
  </message>
  <message>
   <source>about {seconds:.0f} s</source>
   <translation>حدود {seconds:.0f} ثانیه</translation>
  </message>
  <message>
   <source>about {minutes:.0f} min</source>
   <translation>حدود {minutes:.0f} دقیقه</translation>
  </message>
  <message>
   <source>about {hours:.1f} h</source>
   <translation>حدود {hours:.1f} ساعت</translation>
  </message>
  <message numerus="yes">
   <source>about {n} days</source>
   <extracomment>For one: about {n} day</extracomment>
   <translation>
    <numerusform>حدود {n} روز</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about {n} years</source>
   <extracomment>For one: about {n} year</extracomment>
   <translation>
    <numerusform>حدود {n} سال</numerusform>
   </translation>
  </message>
  <message>
   <source>{seconds:.0f} s</source>
   <translation>{seconds:.0f} ثانیه</translation>
  </message>
  <message>
   <source>Agents of other libraries</source>
   <translation>عامل‌های کتابخانه‌های دیگر</translation>
  </message>
  <message>
   <source>Compare with an agent</source>
   <translation>مقایسه با عامل</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>انتخاب فایل</translation>
  </message>
  <message>
   <source>Save the agent</source>
   <translation>ذخیرهٔ عامل</translation>
  </message>
  <message>
   <source>Save as a demo</source>
   <translation>ذخیره به صورت نمایش</translation>
  </message>
  <message>
   <source>Export the run</source>
   <translation>برون‌بری اجرا</translation>
  </message>
  <message>
   <source>RL Studio agents</source>
   <translation>عامل‌های RL Studio</translation>
  </message>
  <message>
   <source>RL Studio demos</source>
   <translation>نمایش‌های RL Studio</translation>
  </message>
  <message>
   <source>Agents, runs, worlds, recordings, demonstrations, demos, lessons</source>
   <translation>عامل‌ها، اجراها، جهان‌ها، ضبط‌ها، نمایش‌ها، دموها، درس‌ها</translation>
  </message>
  <message>
   <source>Dismiss this message (Escape)</source>
   <translation>بستن این پیام (Escape)</translation>
  </message>
  <message>
   <source>Dismiss message</source>
   <translation>بستن پیام</translation>
  </message>
  <message>
   <source>rlstudio.panels</source>
   <translation>rlstudio.panels</translation>
  </message>
  <message>
   <source>it is not a subclass of {base}.</source>
   <translation>زیرکلاس {base} نیست.</translation>
  </message>
  <message>
   <source>it calls itself {id}.</source>
   <translation>خود را {id} می‌نامد.</translation>
  </message>
  <message>
   <source>it does not say its {name}.</source>
   <translation>{name} را نمی‌گوید.</translation>
  </message>
  <message>
   <source>a panel of this name is built in.</source>
   <translation>پنلی با این نام از پیش در برنامه هست.</translation>
  </message>
  <message>
   <source>illegal</source>
   <translation>غیرمجاز</translation>
  </message>
  <message>
   <source>Q-value</source>
   <translation>ارزش Q</translation>
  </message>
  <message>
   <source>probability</source>
   <translation>احتمال</translation>
  </message>
  <message>
   <source>Who is asked for what</source>
   <translation>از که چه پرسیده می‌شود</translation>
  </message>
  <message>
   <source>A row for each kind of input, a column for each choice, from the last updates: how many percent of the inputs of this kind went there while learning, when choices are drawn. A bright diagonal is a router that has found out who knows what.</source>
   <translation>یک سطر برای هر نوع ورودی و یک ستون برای هر انتخاب، از آخرین به‌روزرسانی‌ها: چند درصد از ورودی‌های این نوع هنگام یادگیری، که انتخاب‌ها کشیده می‌شوند، به آنجا رفت. قطر روشن یعنی مسیریاب فهمیده چه کسی چه می‌داند.</translation>
  </message>
  <message>
   <source>The choices appear here with the first updates.</source>
   <translation>انتخاب‌ها با نخستین به‌روزرسانی‌ها اینجا می‌آیند.</translation>
  </message>
  <message>
   <source>Choices by kind of input</source>
   <translation>انتخاب‌ها بر پایهٔ نوع ورودی</translation>
  </message>
  <message>
   <source>kind {kind}: {share:.0%} {choice}</source>
   <translation>نوع {kind}: {share:.0%} {choice}</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>کنش‌ها</translation>
  </message>
  <message>
   <source>chose {action}</source>
   <translation>{action} را برگزید</translation>
  </message>
  <message>
   <source>came here by {action}</source>
   <translation>با {action} به اینجا آمد</translation>
  </message>
  <message>
   <source>you chose {action}</source>
   <translation>شما {action} را برگزیدید</translation>
  </message>
  <message>
   <source>drew {action}: p = {probability}</source>
   <translation>{action} کشیده شد: p = {probability}</translation>
  </message>
  <message>
   <source>{action}, at random to explore</source>
   <translation>{action}، تصادفی برای کاوش</translation>
  </message>
  <message>
   <source>no action taken</source>
   <translation>کنشی انجام نشد</translation>
  </message>
  <message>
   <source>came here by {action}, at random to explore</source>
   <translation>با {action} به اینجا آمد، تصادفی برای کاوش</translation>
  </message>
  <message>
   <source>{action} is illegal</source>
   <translation>{action} غیرمجاز است</translation>
  </message>
  <message>
   <source>How actions are drawn</source>
   <translation>کنش‌ها چگونه کشیده می‌شوند</translation>
  </message>
  <message>
   <source>One curve for every dimension of the action: where it is high, values are likely. The dashed lines are the bounds; the highlighted mark is the value taken, cut off at the bounds. A single line is a policy that is certain; a square mark means that the value was drawn at random. Below a name stands what 1 of its numbers is, where the environment tells that.</source>
   <translation>برای هر بُعد کنش یک منحنی: جایی که بالاست، مقدارها محتمل‌اند. خط‌چین‌ها کران‌ها هستند؛ نشان برجسته مقدار انتخاب‌شده است، بریده در کران‌ها. یک خط تنها، سیاستی است که مطمئن است؛ نشان مربع یعنی مقدار به تصادف کشیده شد. اگر محیط بگوید، زیر نام نوشته است که 1 واحد از عددهایش چیست.</translation>
  </message>
  <message>
   <source>The distribution of actions appears here once the agent plays.</source>
   <translation>توزیع کنش‌ها پس از شروع بازی عامل اینجا نمایان می‌شود.</translation>
  </message>
  <message>
   <source>Distribution of the action</source>
   <translation>توزیع کنش</translation>
  </message>
  <message>
   <source>no distribution yet</source>
   <translation>هنوز توزیعی نیست</translation>
  </message>
  <message>
   <source>mean {mean}, deviation {deviation}</source>
   <translation>میانگین {mean}، انحراف {deviation}</translation>
  </message>
  <message>
   <source>What the agent thinks</source>
   <translation>عامل چه می‌اندیشد</translation>
  </message>
  <message>
   <source>One bar for every action: its Q-value (the return the agent expects after it) or how likely the agent is to take it. The highlighted bar is the action it took. What is crossed out is illegal now. Of many actions the likeliest ones are shown. Paused: what it thinks of the state in view; a thin line is what it thought before the last update.</source>
   <translation>برای هر کنش یک میله: ارزش Q آن (بازده‌ای که عامل پس از آن انتظار دارد) یا احتمال اینکه عامل آن را انجام دهد. میلهٔ برجسته کنش انجام‌شده است. خط‌خورده‌ها اکنون غیرمجازند. از کنش‌های بسیار، محتمل‌ترین‌ها نشان داده می‌شوند. در مکث: نظرش دربارهٔ حالت نمایان؛ خط باریک نظر پیش از آخرین به‌روزرسانی است.</translation>
  </message>
  <message>
   <source>The agent's opinion of its actions appears here once it plays.</source>
   <translation>نظر عامل دربارهٔ کنش‌هایش پس از شروع بازی اینجا نمایان می‌شود.</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>ارزش‌ها</translation>
  </message>
  <message>
   <source>Q-values: the return the agent expects after each action</source>
   <translation>ارزش‌های Q: بازده‌ای که عامل پس از هر کنش انتظار دارد</translation>
  </message>
  <message>
   <source>Probabilities</source>
   <translation>احتمال‌ها</translation>
  </message>
  <message>
   <source>How likely the agent is to take each action</source>
   <translation>احتمال اینکه عامل هر کنش را انجام دهد</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>هر دو</translation>
  </message>
  <message>
   <source>Q-values and probabilities side by side</source>
   <translation>ارزش‌های Q و احتمال‌ها کنار هم</translation>
  </message>
  <message>
   <source>What the bars show</source>
   <translation>میله‌ها چه نشان می‌دهند</translation>
  </message>
  <message>
   <source>Returns after each action</source>
   <translation>بازده‌های پس از هر کنش</translation>
  </message>
  <message>
   <source>Return distributions</source>
   <translation>توزیع بازده‌ها</translation>
  </message>
  <message>
   <source>How likely every return is after each action, as the agent believes; the tick is the mean, which is the Q-value. Bars: how likely exactly this return is. Steps: how likely a return is at most this. The highlighted strip is the action it took; what is crossed out is illegal now. Of many actions those of the highest means are shown.</source>
   <translation>به باور عامل، هر بازده پس از هر کنش چقدر محتمل است؛ علامت، میانگین یعنی همان ارزش Q است. میله‌ها: احتمال دقیقاً همین بازده. پله‌ها: احتمال بازدهٔ حداکثر این مقدار. نوار برجسته کنش انجام‌شده است؛ خط‌خورده‌ها اکنون غیرمجازند. از کنش‌های بسیار، آن‌ها که بالاترین میانگین را دارند نشان داده می‌شوند.</translation>
  </message>
  <message>
   <source>What returns the agent thinks possible appears here once it plays.</source>
   <translation>بازده‌هایی که عامل ممکن می‌داند پس از شروع بازی اینجا نمایان می‌شوند.</translation>
  </message>
  <message>
   <source>mean returns: {returns}</source>
   <translation>میانگین بازده‌ها: {returns}</translation>
  </message>
  <message>
   <source>P(return)</source>
   <translation>P(بازده)</translation>
  </message>
  <message>
   <source>P(return ≤ x)</source>
   <translation>P(بازده ≤ x)</translation>
  </message>
  <message>
   <source>return</source>
   <translation>بازده</translation>
  </message>
  <message>
   <source>Learning curve</source>
   <translation>منحنی یادگیری</translation>
  </message>
  <message>
   <source>The score of every training episode, its running mean, and tests in which the agent played its best (diamonds). Wheel: zoom; drag: move; double click: show all; right-click: smoothing.</source>
   <translation>امتیاز هر اپیزود آموزش، میانگین متحرک آن، و آزمون‌هایی که عامل در آن‌ها بهترین بازی خود را کرد (لوزی‌ها). چرخ موش: بزرگ‌نمایی؛ کشیدن: جابه‌جایی؛ دوبار کلیک: نمایش همه؛ کلیک راست: هموارسازی.</translation>
  </message>
  <message>
   <source>The learning curve begins when the first episode ends.</source>
   <translation>منحنی یادگیری با پایان نخستین اپیزود شروع می‌شود.</translation>
  </message>
  <message>
   <source>Mean return when the agent plays its best</source>
   <translation>میانگین بازده در بهترین بازی عامل</translation>
  </message>
  <message>
   <source>Running mean of the run that this one branched off from: how it went on from there without the change</source>
   <translation>میانگین متحرک اجرایی که این از آن منشعب شد: بدون تغییر از آنجا چگونه پیش رفت</translation>
  </message>
  <message>
   <source>Every training episode by itself</source>
   <translation>تک‌تک اپیزودهای آموزش</translation>
  </message>
  <message>
   <source>greedy test</source>
   <translation>آزمون حریصانه</translation>
  </message>
  <message>
   <source>solved at {score}</source>
   <translation>حل‌شده در {score}</translation>
  </message>
  <message>
   <source>The mean return that counts as solved</source>
   <translation>میانگین بازده‌ای که حل‌شده به شمار می‌آید</translation>
  </message>
  <message>
   <source>Sweeps play no episodes; what the policy earns is tested when they are done.</source>
   <translation>روبش‌ها اپیزودی بازی نمی‌کنند؛ آنچه سیاست به دست می‌آورد در پایان آزموده می‌شود.</translation>
  </message>
  <message numerus="yes">
   <source>Mean of the last {n} episodes</source>
   <extracomment>For one: Mean of the last episode</extracomment>
   <translation>
    <numerusform>میانگین {n} اپیزود آخر</numerusform>
   </translation>
  </message>
  <message>
   <source>Length</source>
   <translation>طول</translation>
  </message>
  <message>
   <source>each episode</source>
   <translation>هر اپیزود</translation>
  </message>
  <message>
   <source>Mean of the last training episodes</source>
   <translation>میانگین آخرین اپیزودهای آموزش</translation>
  </message>
  <message>
   <source>Mean return in a test whose actions were drawn</source>
   <translation>میانگین بازده در آزمونی که کنش‌هایش کشیده شدند</translation>
  </message>
  <message>
   <source>Return per episode</source>
   <translation>بازده در هر اپیزود</translation>
  </message>
  <message>
   <source>Episode length</source>
   <translation>طول اپیزود</translation>
  </message>
  <message>
   <source>as is</source>
   <translation>همان‌گونه</translation>
  </message>
  <message>
   <source>mean of {episodes}</source>
   <translation>میانگین {episodes}</translation>
  </message>
  <message>
   <source>its parent</source>
   <translation>والد</translation>
  </message>
  <message>
   <source>actions drawn</source>
   <translation>کنش‌های کشیده‌شده</translation>
  </message>
  <message>
   <source>No smoothing</source>
   <translation>بدون هموارسازی</translation>
  </message>
  <message>
   <source>Show the whole run</source>
   <translation>نمایش کل اجرا</translation>
  </message>
  <message>
   <source>Inside the algorithm</source>
   <translation>درون الگوریتم</translation>
  </message>
  <message>
   <source>What the algorithm measures about its own learning. Point at a plot to read what it means.</source>
   <translation>آنچه الگوریتم دربارهٔ یادگیری خود اندازه می‌گیرد. برای دیدن معنی، به نمودار اشاره کنید.</translation>
  </message>
  <message>
   <source>Measurements appear here with the first updates.</source>
   <translation>اندازه‌گیری‌ها با نخستین به‌روزرسانی‌ها اینجا نمایان می‌شوند.</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>سرعت</translation>
  </message>
  <message>
   <source>Environment steps taken per second of training</source>
   <translation>گام‌های محیط در هر ثانیهٔ آموزش</translation>
  </message>
  <message>
   <source>steps/s</source>
   <translation>گام/ثانیه</translation>
  </message>
  <message>
   <source>Sweeps over all states per second of planning</source>
   <translation>پیمایش همهٔ حالت‌ها در هر ثانیهٔ برنامه‌ریزی</translation>
  </message>
  <message>
   <source>sweeps/s</source>
   <translation>پیمایش/ثانیه</translation>
  </message>
  <message>
   <source>Plots of the algorithm's measurements</source>
   <translation>نمودارهای اندازه‌گیری‌های الگوریتم</translation>
  </message>
  <message>
   <source>TD errors</source>
   <translation>خطاهای TD</translation>
  </message>
  <message>
   <source>How far the estimates were from their targets in the last updates, target minus estimate. Right of zero: better than expected; left: worse. Narrow: little is left to learn. The mark is the mean.</source>
   <translation>برآوردها در آخرین به‌روزرسانی‌ها چقدر از هدف‌هایشان دور بودند، هدف منهای برآورد. راست صفر: بهتر از انتظار؛ چپ: بدتر. باریک: چیز کمی برای یادگیری مانده. نشان، میانگین است.</translation>
  </message>
  <message>
   <source>The errors appear here with the first updates.</source>
   <translation>خطاها با نخستین به‌روزرسانی‌ها اینجا نمایان می‌شوند.</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} errors</source>
   <extracomment>For one: {n:,} error</extracomment>
   <translation>
    <numerusform>{n:,} خطا</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>last {n:,} updates</source>
   <extracomment>For one: last update</extracomment>
   <translation>
    <numerusform>{n:,} به‌روزرسانی آخر</numerusform>
   </translation>
  </message>
  <message>
   <source>no errors yet</source>
   <translation>هنوز خطایی نیست</translation>
  </message>
  <message>
   <source>mean {mean}, mean size {size}</source>
   <translation>میانگین {mean}، میانگین اندازه {size}</translation>
  </message>
  <message>
   <source>TD error ({unit})</source>
   <translation>خطای TD ({unit})</translation>
  </message>
  <message>
   <source>Run doctor</source>
   <translation>پزشک اجرا</translation>
  </message>
  <message>
   <source>Looks through all that the training reports for what usually goes wrong. Each finding says what it saw, when, and what usually helps. A finding is a reason to look, not a verdict.</source>
   <translation>همهٔ گزارش‌های آموزش را برای آنچه معمولاً خراب می‌شود وارسی می‌کند. هر یافته می‌گوید چه دید، کی، و معمولاً چه کمک می‌کند. یافته دلیلی برای نگاه کردن است، نه حکم.</translation>
  </message>
  <message>
   <source>The first findings can be told after some episodes.</source>
   <translation>نخستین یافته‌ها پس از چند اپیزود گفته می‌شوند.</translation>
  </message>
  <message>
   <source>Looked for: {faults}.</source>
   <translation>بررسی‌شده: {faults}.</translation>
  </message>
  <message>
   <source>Nothing seems to be wrong.</source>
   <translation>به نظر نمی‌رسد مشکلی باشد.</translation>
  </message>
  <message>
   <source>{what}: {number} in every cell</source>
   <translation>{what}: در هر خانه {number}</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>اصلاح‌شده</translation>
  </message>
  <message>
   <source>by a real step</source>
   <translation>با گام واقعی</translation>
  </message>
  <message>
   <source>real</source>
   <translation>واقعی</translation>
  </message>
  <message>
   <source>in thought</source>
   <translation>در فکر</translation>
  </message>
  <message>
   <source>thought</source>
   <translation>فکر</translation>
  </message>
  <message>
   <source>Map of values</source>
   <translation>نقشهٔ ارزش‌ها</translation>
  </message>
  <message>
   <source>What the agent thinks of every cell. Point at a cell to read its numbers.</source>
   <translation>نظر عامل دربارهٔ هر خانه. برای خواندن اعداد یک خانه نشانگر را روی آن ببرید.</translation>
  </message>
  <message>
   <source>The map of values appears here once the agent has begun.</source>
   <translation>نقشهٔ ارزش‌ها پس از شروع کار عامل اینجا می‌آید.</translation>
  </message>
  <message>
   <source>Best action</source>
   <translation>بهترین کنش</translation>
  </message>
  <message>
   <source>Colour: how good a cell is. Arrow: what the agent prefers to do; small arrows: all actions are worth the same</source>
   <translation>رنگ: خانه چقدر خوب است. پیکان: عامل چه کنشی را ترجیح می‌دهد؛ پیکان‌های کوچک: همهٔ کنش‌ها یکسان می‌ارزند</translation>
  </message>
  <message>
   <source>Colour and number: the return the agent expects from a cell on</source>
   <translation>رنگ و عدد: بازدهی که عامل از خانه به بعد انتظار دارد</translation>
  </message>
  <message>
   <source>Q-values</source>
   <translation>ارزش‌های Q</translation>
  </message>
  <message>
   <source>A triangle for each action: the return expected after it</source>
   <translation>برای هر کنش یک مثلث: بازده مورد انتظار پس از آن</translation>
  </message>
  <message>
   <source>A triangle for each action: how likely it is</source>
   <translation>برای هر کنش یک مثلث: احتمال آن</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>بازدیدها</translation>
  </message>
  <message>
   <source>How often training has been in a cell; cells without colour were never entered</source>
   <translation>آموزش چند بار در هر خانه بوده است؛ به خانه‌های بی‌رنگ هرگز وارد نشده است</translation>
  </message>
  <message>
   <source>Lately</source>
   <translation>اخیر</translation>
  </message>
  <message>
   <source>last</source>
   <translation>آخر</translation>
  </message>
  <message>
   <source>Where training has been lately: each cell's share of its last steps</source>
   <translation>آموزش اخیراً کجا بوده است: سهم هر خانه از گام‌های آخر آن</translation>
  </message>
  <message>
   <source>What the map shows</source>
   <translation>نقشه چه را نشان می‌دهد</translation>
  </message>
  <message>
   <source>expected return</source>
   <translation>بازده مورد انتظار</translation>
  </message>
  <message>
   <source>row {row}, column {column}</source>
   <translation>سطر {row}، ستون {column}</translation>
  </message>
  <message>
   <source>row {row}, column {column}: treasure</source>
   <translation>سطر {row}، ستون {column}: گنج</translation>
  </message>
  <message>
   <source>row {row}, column {column}: trap</source>
   <translation>سطر {row}، ستون {column}: تله</translation>
  </message>
  <message>
   <source>row {row}, column {column}: start</source>
   <translation>سطر {row}، ستون {column}: شروع</translation>
  </message>
  <message>
   <source>row {row}, column {column}: wall</source>
   <translation>سطر {row}، ستون {column}: دیوار</translation>
  </message>
  <message>
   <source>Map of the grid</source>
   <translation>نقشهٔ خانه‌ها</translation>
  </message>
  <message>
   <source>entering gives {reward}</source>
   <translation>ورود {reward} می‌دهد</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} visits</source>
   <extracomment>For one: {n:,} visit</extracomment>
   <translation>
    <numerusform>{n:,} بازدید</numerusform>
   </translation>
  </message>
  <message>
   <source>{share} of about the last {steps:,} steps</source>
   <translation>{share} از حدود {steps:,} گام آخر</translation>
  </message>
  <message>
   <source>found: {reward} against the median</source>
   <translation>یافته: {reward} نسبت به میانه</translation>
  </message>
  <message>
   <source>truly: {reward}</source>
   <translation>واقعی: {reward}</translation>
  </message>
  <message>
   <source>All actions are worth the same here: none is preferred</source>
   <translation>اینجا همهٔ کنش‌ها یکسان می‌ارزند: هیچ‌کدام ترجیح ندارد</translation>
  </message>
  <message>
   <source>highest probability</source>
   <translation>بیشترین احتمال</translation>
  </message>
  <message>
   <source>found reward (median 0)</source>
   <translation>پاداش یافته (میانه 0)</translation>
  </message>
  <message>
   <source>true reward</source>
   <translation>پاداش واقعی</translation>
  </message>
  <message>
   <source>visits</source>
   <translation>بازدیدها</translation>
  </message>
  <message>
   <source>of the last steps</source>
   <translation>از گام‌های آخر</translation>
  </message>
  <message>
   <source>Found and true reward</source>
   <translation>پاداش یافته و واقعی</translation>
  </message>
  <message>
   <source>What entering each cell must be worth to somebody who acts as was demonstrated, and what it truly is. Orange is above 0, blue below. Demonstrations tell neither the unit of rewards nor where 0 is: each map has a scale of its own, and 0 of what was found is its median. A small treasure that everybody passes by is found to be none. Point at a cell to read both numbers.</source>
   <translation>ورود به هر خانه برای کسی که مانند نمایش‌ها عمل می‌کند چقدر باید بیرزد، و در واقع چقدر می‌ارزد. نارنجی بالای 0 است و آبی زیر آن. نمایش‌ها نه واحد پاداش را می‌گویند و نه جای 0 را: هر نقشه مقیاس خود را دارد و 0 پاداش یافته میانهٔ آن است. گنج کوچکی که همه از کنارش می‌گذرند گنج به شمار نمی‌آید. برای خواندن هر دو عدد به خانه‌ای اشاره کنید.</translation>
  </message>
  <message>
   <source>Both maps appear here once the first sweep is done.</source>
   <translation>پس از نخستین پیمایش هر دو نقشه اینجا نمایان می‌شوند.</translation>
  </message>
  <message>
   <source>Map of the found reward</source>
   <translation>نقشهٔ پاداش یافته</translation>
  </message>
  <message>
   <source>Map of the true reward</source>
   <translation>نقشهٔ پاداش واقعی</translation>
  </message>
  <message>
   <source>Replay memory</source>
   <translation>حافظهٔ بازپخش</translation>
  </message>
  <message>
   <source>The memory that the agent learns from: how full it is, how old, which rewards are in it, and how often they were drawn since this panel was opened. Click a transition for all that is known of it.</source>
   <translation>حافظه‌ای که عامل از آن یاد می‌گیرد: چقدر پر است، چقدر قدیمی است، چه پاداش‌هایی دارد و از زمان باز شدن این پنل هر گذار چند بار کشیده شده است. برای دیدن همهٔ دانسته‌ها دربارهٔ یک گذار روی آن کلیک کنید.</translation>
  </message>
  <message>
   <source>What the agent remembers appears here once it learns.</source>
   <translation>آنچه عامل به یاد دارد پس از شروع یادگیری اینجا می‌آید.</translation>
  </message>
  <message>
   <source>reward</source>
   <translation>پاداش</translation>
  </message>
  <message>
   <source>times drawn since opened</source>
   <translation>دفعات کشیده شدن از زمان باز شدن</translation>
  </message>
  <message>
   <source>last error since opened</source>
   <translation>آخرین خطا از زمان باز شدن</translation>
  </message>
  <message>
   <source>chance, mean = 1</source>
   <translation>شانس، میانگین = 1</translation>
  </message>
  <message>
   <source>newest</source>
   <translation>تازه‌ترین</translation>
  </message>
  <message>
   <source>oldest</source>
   <translation>قدیمی‌ترین</translation>
  </message>
  <message>
   <source>most drawn</source>
   <translation>پرکشیده‌ترین</translation>
  </message>
  <message>
   <source>largest error</source>
   <translation>بزرگ‌ترین خطا</translation>
  </message>
  <message>
   <source>highest priority</source>
   <translation>بیشترین اولویت</translation>
  </message>
  <message>
   <source>highest reward</source>
   <translation>بیشترین پاداش</translation>
  </message>
  <message numerus="yes">
   <source>Drawn {n:,} times in {batches:,} batches since opened, last error {error}.</source>
   <extracomment>For one: Drawn {n:,} time in {batches:,} batches since opened, last error {error}.</extracomment>
   <translation>
    <numerusform>از زمان باز شدن {n:,} بار در {batches:,} دسته کشیده شد، آخرین خطا {error}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Rewards</source>
   <translation>پاداش‌ها</translation>
  </message>
  <message>
   <source>Rew.</source>
   <translation>پاداش</translation>
  </message>
  <message>
   <source>The rewards of all transitions</source>
   <translation>پاداش همهٔ گذارها</translation>
  </message>
  <message>
   <source>Drawn</source>
   <translation>کشیده</translation>
  </message>
  <message>
   <source>How often each was drawn since this panel was opened</source>
   <translation>هر کدام از زمان باز شدن این پنل چند بار کشیده شده است</translation>
  </message>
  <message>
   <source>Errors</source>
   <translation>خطاها</translation>
  </message>
  <message>
   <source>Err.</source>
   <translation>خطا</translation>
  </message>
  <message>
   <source>How large the last error of each was, as far as it was drawn since</source>
   <translation>بزرگی آخرین خطای هر کدام، اگر از آن پس کشیده شده باشد</translation>
  </message>
  <message>
   <source>Priorities</source>
   <translation>اولویت‌ها</translation>
  </message>
  <message>
   <source>Prio.</source>
   <translation>اولویت</translation>
  </message>
  <message>
   <source>The chance of each to be drawn, against the mean</source>
   <translation>شانس کشیده شدن هر کدام، نسبت به میانگین</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps ago: {action}, reward {reward}.</source>
   <extracomment>For one: {n:,} step ago: {action}, reward {reward}.</extracomment>
   <translation>
    <numerusform>{n:,} گام پیش: {action}، پاداش {reward}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Drawn {n:,} times in {batches:,} batches since opened.</source>
   <extracomment>For one: Drawn {n:,} time in {batches:,} batches since opened.</extracomment>
   <translation>
    <numerusform>از زمان باز شدن {n:,} بار در {batches:,} دسته کشیده شد.</numerusform>
   </translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>چه شمرده می‌شود</translation>
  </message>
  <message>
   <source>Which transitions are shown</source>
   <translation>کدام گذارها نشان داده می‌شوند</translation>
  </message>
  <message>
   <source>{stored:,} of {capacity:,}</source>
   <translation>{stored:,} از {capacity:,}</translation>
  </message>
  <message numerus="yes">
   <source>oldest {n:,} steps ago</source>
   <extracomment>For one: oldest {n:,} step ago</extracomment>
   <translation>
    <numerusform>قدیمی‌ترین {n:,} گام پیش</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} batches drawn since opened</source>
   <extracomment>For one: {n:,} batch drawn since opened</extracomment>
   <translation>
    <numerusform>{n:,} دسته از زمان باز شدن کشیده شد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps ago: {action}, reward {reward} in {steps} steps, and the task ended.</source>
   <extracomment>For one: {n:,} step ago: {action}, reward {reward} in {steps} steps, and the task ended.</extracomment>
   <translation>
    <numerusform>{n:,} گام پیش: {action}، پاداش {reward} در {steps} گام، و کار پایان یافت.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps ago: {action}, reward {reward} in {steps} steps.</source>
   <extracomment>For one: {n:,} step ago: {action}, reward {reward} in {steps} steps.</extracomment>
   <translation>
    <numerusform>{n:,} گام پیش: {action}، پاداش {reward} در {steps} گام.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps ago: {action}, reward {reward}, and the task ended.</source>
   <extracomment>For one: {n:,} step ago: {action}, reward {reward}, and the task ended.</extracomment>
   <translation>
    <numerusform>{n:,} گام پیش: {action}، پاداش {reward}، و کار پایان یافت.</numerusform>
   </translation>
  </message>
  <message>
   <source>State {before} → {after}.</source>
   <translation>حالت ‎{before} → {after}‎.</translation>
  </message>
  <message>
   <source>{frames} before</source>
   <translation>{frames} پیش از آن</translation>
  </message>
  <message>
   <source>Its chance is {ratio} times the mean.</source>
   <translation>شانس آن {ratio} برابر میانگین است.</translation>
  </message>
  <message>
   <source>Held as it was; click it again to go on.</source>
   <translation>همان‌گونه که بود نگه داشته شد؛ برای ادامه دوباره روی آن کلیک کنید.</translation>
  </message>
  <message>
   <source>then</source>
   <translation>آن‌گاه</translation>
  </message>
  <message>
   <source>next</source>
   <translation>بعدی</translation>
  </message>
  <message>
   <source>Transitions</source>
   <translation>گذارها</translation>
  </message>
  <message>
   <source>{transition}, the end</source>
   <translation>{transition}، پایان</translation>
  </message>
  <message>
   <source>chosen: {transition}; all: {transitions}</source>
   <translation>انتخاب‌شده: {transition}؛ همه: {transitions}</translation>
  </message>
  <message>
   <source>drawn {times}×</source>
   <translation>{times}× کشیده</translation>
  </message>
  <message>
   <source>Histogram</source>
   <translation>هیستوگرام</translation>
  </message>
  <message>
   <source>{quantity}: {low} to {high}, at most {most}</source>
   <translation>{quantity}: {low} تا {high}، حداکثر {most}</translation>
  </message>
  <message>
   <source>Histogram of {quantity}</source>
   <translation>هیستوگرام {quantity}</translation>
  </message>
  <message>
   <source>no {quantity} known yet</source>
   <translation>هنوز {quantity} دانسته نیست</translation>
  </message>
  <message>
   <source>Embedding map</source>
   <translation>نقشهٔ تعبیه</translation>
  </message>
  <message>
   <source>Every point is a recorded moment, placed by what the last hidden layer of the network says of it: points near each other look alike to the agent. The colour is its value, its action or its time. Click one to see its moment; the ring is the one in view. All points, 1,000 at most, are placed by one and the same network.</source>
   <translation>هر نقطه یک لحظهٔ ضبط‌شده است که جایش را آخرین لایهٔ پنهان شبکه با خروجی خود تعیین می‌کند: نقطه‌های نزدیک برای عامل شبیه هم‌اند. رنگ، ارزش یا کنش یا زمان آن است. برای دیدن لحظهٔ هر نقطه روی آن کلیک کنید؛ حلقه، لحظهٔ در نماست. جای همهٔ نقطه‌ها، حداکثر 1,000، را یک شبکهٔ واحد تعیین می‌کند.</translation>
  </message>
  <message>
   <source>Points appear here once the agent has played a few moments.</source>
   <translation>نقطه‌ها پس از چند لحظه بازی عامل اینجا می‌آیند.</translation>
  </message>
  <message>
   <source>A click shows the moment.</source>
   <translation>کلیک: نمایش لحظه.</translation>
  </message>
  <message>
   <source>action</source>
   <translation>کنش</translation>
  </message>
  <message>
   <source>time</source>
   <translation>زمان</translation>
  </message>
  <message>
   <source>The two directions along which what the layer says differs most; made at once</source>
   <translation>دو جهتی که خروجی لایه در آن‌ها بیشترین تفاوت را دارد؛ بی‌درنگ ساخته می‌شود</translation>
  </message>
  <message>
   <source>Moments that the layer takes for alike stay together; distances between groups mean nothing; takes seconds</source>
   <translation>لحظه‌هایی که لایه شبیه هم می‌بیند کنار هم می‌مانند؛ فاصلهٔ بین گروه‌ها معنایی ندارد؛ چند ثانیه طول می‌کشد</translation>
  </message>
  <message>
   <source>episode {episode}, step {step}</source>
   <translation>اپیزود {episode}، گام {step}</translation>
  </message>
  <message>
   <source>How places are found</source>
   <translation>جای نقطه‌ها چگونه یافته می‌شود</translation>
  </message>
  <message>
   <source>Coloured by</source>
   <translation>رنگ بر پایهٔ</translation>
  </message>
  <message>
   <source>What the colours of the points mean</source>
   <translation>معنای رنگ نقطه‌ها</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>لایه</translation>
  </message>
  <message>
   <source>The last hidden layer whose view of the moments is shown</source>
   <translation>آخرین لایهٔ پنهانی که دید آن از لحظه‌ها نشان داده می‌شود</translation>
  </message>
  <message>
   <source>Anew</source>
   <translation>از نو</translation>
  </message>
  <message>
   <source>How far the map is</source>
   <translation>پیشرفت ساخت نقشه</translation>
  </message>
  <message>
   <source>Give the map up and keep the one that is shown</source>
   <translation>رها کردن نقشه و نگه داشتن آنچه نشان داده می‌شود</translation>
  </message>
  <message>
   <source>Make the map anew, of the moments and by the network of now</source>
   <translation>ساختن دوبارهٔ نقشه، از لحظه‌ها و با شبکهٔ کنونی</translation>
  </message>
  <message>
   <source>highest Q</source>
   <translation>بیشترین Q</translation>
  </message>
  <message numerus="yes">
   <source>All are placed by the same network, by what the {n} units of its layer say of them now, not by what the network of then said.</source>
   <extracomment>For one: All are placed by the same network, by what the {n} unit of its layer says of them now, not by what the network of then said.</extracomment>
   <translation>
    <numerusform>همه را یک شبکه جای داده است، بر پایهٔ آنچه {n} واحد لایهٔ آن اکنون دربارهٔ آن‌ها می‌گوید، نه آنچه شبکهٔ آن زمان می‌گفت.</numerusform>
   </translation>
  </message>
  <message>
   <source>action: {name}</source>
   <translation>کنش: {name}</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} moments by the network of step {step}</source>
   <extracomment>For one: {n:,} moment by the network of step {step}</extracomment>
   <translation>
    <numerusform>{n:,} لحظه با شبکهٔ گام {step}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of {n:,} moments by the network of step {step}</source>
   <extracomment>For one: {count} of {n:,} moment by the network of step {step}</extracomment>
   <translation>
    <numerusform>{count} از {n:,} لحظه با شبکهٔ گام {step}</numerusform>
   </translation>
  </message>
  <message>
   <source>{share:.0f} % of the variance</source>
   <translation>{share:.0f} % از واریانس</translation>
  </message>
  <message>
   <source>One moment in {every} is a point.</source>
   <translation>از هر {every} لحظه یکی نقطه است.</translation>
  </message>
  <message>
   <source>decision</source>
   <translation>تصمیم</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>رنگ‌ها</translation>
  </message>
  <message numerus="yes">
   <source>{n} moments</source>
   <extracomment>For one: {n} moment</extracomment>
   <translation>
    <numerusform>{n} لحظه</numerusform>
   </translation>
  </message>
  <message>
   <source>Map of moments</source>
   <translation>نقشهٔ لحظه‌ها</translation>
  </message>
  <message>
   <source>colours: {what} from {low} to {high}</source>
   <translation>رنگ‌ها: {what} از {low} تا {high}</translation>
  </message>
  <message>
   <source>colours: {names}</source>
   <translation>رنگ‌ها: {names}</translation>
  </message>
  <message>
   <source>point {number} is pointed at</source>
   <translation>نشانگر روی نقطهٔ {number} است</translation>
  </message>
  <message>
   <source>colours from 0 to {top} {unit}</source>
   <translation>رنگ‌ها از 0 تا {top} {unit}</translation>
  </message>
  <message>
   <source>Inputs</source>
   <translation>ورودی‌ها</translation>
  </message>
  <message numerus="yes">
   <source>the strongest of {n} inputs</source>
   <extracomment>For one: the strongest of {n} input</extracomment>
   <translation>
    <numerusform>قوی‌ترین‌ها از {n} ورودی</numerusform>
   </translation>
  </message>
  <message>
   <source>input {place}</source>
   <translation>ورودی {place}</translation>
  </message>
  <message>
   <source>{number} per {unit}</source>
   <translation>{number} بر {unit}</translation>
  </message>
  <message>
   <source>cos {angle}</source>
   <translation>‎cos {angle}</translation>
  </message>
  <message>
   <source>sin {angle}</source>
   <translation>‎sin {angle}</translation>
  </message>
  <message>
   <source>Layers of the network</source>
   <translation>لایه‌های شبکه</translation>
  </message>
  <message>
   <source>fully connected</source>
   <translation>تمام‌متصل</translation>
  </message>
  <message>
   <source>output</source>
   <translation>خروجی</translation>
  </message>
  <message>
   <source>plain numbers</source>
   <translation>اعداد ساده</translation>
  </message>
  <message numerus="yes">
   <source>{count} parameters</source>
   <extracomment>For one: {count} parameter</extracomment>
   <translation>
    <numerusform>{count} پارامتر</numerusform>
   </translation>
  </message>
  <message>
   <source>{height} × {width} convolution</source>
   <translation>کانولوشن ‎{height} × {width}‎</translation>
  </message>
  <message numerus="yes">
   <source>sees {n} inputs</source>
   <extracomment>For one: sees {n} input</extracomment>
   <translation>
    <numerusform>{n} ورودی می‌بیند</numerusform>
   </translation>
  </message>
  <message>
   <source>sees {shape}</source>
   <translation>{shape} می‌بیند</translation>
  </message>
  <message>
   <source>above now, below step {last} back to {first}</source>
   <translation>بالا: اکنون؛ پایین: از گام {last} به عقب تا {first}</translation>
  </message>
  <message>
   <source>Inside the network</source>
   <translation>درون شبکه</translation>
  </message>
  <message>
   <source>Every layer of the agent's networks, from what it sees to what it says, with its shape and how many parameters it has: what its units make of this moment, its weights, or the gradients by which it learns. Histograms are noted while you look. A unit that is always 0 is dead.</source>
   <translation>همهٔ لایه‌های شبکه‌های عامل، از آنچه می‌بیند تا آنچه می‌گوید، با شکل و تعداد پارامترها: خروجی واحدها در این لحظه، وزن‌ها، یا گرادیان‌هایی که با آن‌ها یاد می‌گیرد. هیستوگرام‌ها تا وقتی نگاه می‌کنید ثبت می‌شوند. واحدی که همیشه 0 است مرده است.</translation>
  </message>
  <message>
   <source>The layers appear here once the agent plays.</source>
   <translation>لایه‌ها پس از شروع بازی عامل اینجا می‌آیند.</translation>
  </message>
  <message>
   <source>Gradients appear with the next update of the training.</source>
   <translation>گرادیان‌ها با به‌روزرسانی بعدی آموزش می‌آیند.</translation>
  </message>
  <message>
   <source>Activations</source>
   <translation>فعال‌سازی‌ها</translation>
  </message>
  <message>
   <source>Act.</source>
   <translation>فعال.</translation>
  </message>
  <message>
   <source>What every unit says of this moment</source>
   <translation>هر واحد دربارهٔ این لحظه چه می‌گوید</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>وزن‌ها</translation>
  </message>
  <message>
   <source>Wts.</source>
   <translation>وزن</translation>
  </message>
  <message>
   <source>The first layer's filters, and how the weights of each layer lie, over time</source>
   <translation>فیلترهای لایهٔ اول، و پراکندگی وزن‌های هر لایه در گذر زمان</translation>
  </message>
  <message>
   <source>Gradients</source>
   <translation>گرادیان‌ها</translation>
  </message>
  <message>
   <source>Grad.</source>
   <translation>گراد.</translation>
  </message>
  <message>
   <source>The gradients of updates while you look, before they are limited</source>
   <translation>گرادیان به‌روزرسانی‌ها تا وقتی نگاه می‌کنید، پیش از محدود شدن</translation>
  </message>
  <message>
   <source>update {update}, step {step}</source>
   <translation>به‌روزرسانی {update}، گام {step}</translation>
  </message>
  <message>
   <source>What is shown of the layers</source>
   <translation>از لایه‌ها چه نشان داده می‌شود</translation>
  </message>
  <message>
   <source>weights</source>
   <translation>وزن‌ها</translation>
  </message>
  <message>
   <source>{part}: colours from 0 to {top} {unit}</source>
   <translation>{part}: رنگ‌ها از 0 تا {top} {unit}</translation>
  </message>
  <message>
   <source>{part}
0 to {top}</source>
   <translation>{part}
0 تا {top}</translation>
  </message>
  <message numerus="yes">
   <source>{n} saturated in all of {moments}</source>
   <extracomment>For one: {n} saturated in all of {moments}</extracomment>
   <translation>
    <numerusform>{n} واحد اشباع در همهٔ {moments}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} silent so far ({moments})</source>
   <extracomment>For one: {n} silent so far ({moments})</extracomment>
   <translation>
    <numerusform>{n} واحد تاکنون خاموش ({moments})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} saturated so far ({moments})</source>
   <extracomment>For one: {n} saturated so far ({moments})</extracomment>
   <translation>
    <numerusform>{n} واحد تاکنون اشباع ({moments})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} dead in all of {moments}</source>
   <extracomment>For one: {n} dead in all of {moments}</extracomment>
   <translation>
    <numerusform>{n} واحد مرده در همهٔ {moments}</numerusform>
   </translation>
  </message>
  <message>
   <source>What it looks at</source>
   <translation>به چه نگاه می‌کند</translation>
  </message>
  <message>
   <source>Which inputs matter for what the agent says of an action, or for its value, at this very moment. Bright, or a long bar: a change there would change what it says. Four methods, which need not agree.</source>
   <translation>کدام ورودی‌ها در همین لحظه برای نظر عامل دربارهٔ یک کنش، یا برای ارزش آن، اهمیت دارند. روشن، یا میلهٔ بلند: تغییر آنجا نظرش را تغییر می‌دهد. چهار روش، که لزوماً هم‌نظر نیستند.</translation>
  </message>
  <message>
   <source>What the agent looks at appears here once it plays.</source>
   <translation>آنچه عامل به آن نگاه می‌کند پس از شروع بازی اینجا می‌آید.</translation>
  </message>
  <message>
   <source>of the number</source>
   <translation>از عدد</translation>
  </message>
  <message>
   <source>½ change²</source>
   <translation>‎½‎ تغییر²</translation>
  </message>
  <message>
   <source>per grey level</source>
   <translation>بر سطح خاکستری</translation>
  </message>
  <message>
   <source>per unit of a pixel</source>
   <translation>بر واحد پیکسل</translation>
  </message>
  <message>
   <source>the chosen action</source>
   <translation>کنش انتخاب‌شده</translation>
  </message>
  <message>
   <source>the value</source>
   <translation>ارزش</translation>
  </message>
  <message>
   <source>newest frame</source>
   <translation>تازه‌ترین فریم</translation>
  </message>
  <message>
   <source>all frames</source>
   <translation>همهٔ فریم‌ها</translation>
  </message>
  <message>
   <source>over the game</source>
   <translation>روی بازی</translation>
  </message>
  <message>
   <source>over the input</source>
   <translation>روی ورودی</translation>
  </message>
  <message>
   <source>Grad</source>
   <translation>گراد</translation>
  </message>
  <message>
   <source>How the number changes with the smallest change of each input</source>
   <translation>عدد با کوچک‌ترین تغییر هر ورودی چگونه تغییر می‌کند</translation>
  </message>
  <message>
   <source>SmoothGrad</source>
   <translation>SmoothGrad</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>Smooth</translation>
  </message>
  <message>
   <source>The mean gradient of noisy copies of the input: less speckled</source>
   <translation>میانگین گرادیان رونوشت‌های نویزی ورودی: کم‌لکه‌تر</translation>
  </message>
  <message>
   <source>Integrated</source>
   <translation>انتگرالی</translation>
  </message>
  <message>
   <source>Integr</source>
   <translation>انتگر</translation>
  </message>
  <message>
   <source>What each input adds on the way from nothing to what it is</source>
   <translation>هر ورودی در راه از هیچ تا آنچه هست چقدر می‌افزاید</translation>
  </message>
  <message>
   <source>Perturbation</source>
   <translation>آشفتن</translation>
  </message>
  <message>
   <source>Perturb</source>
   <translation>آشفتن</translation>
  </message>
  <message>
   <source>How the number changes once a part is blurred or gone</source>
   <translation>عدد چگونه تغییر می‌کند اگر بخشی تار شود یا نباشد</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>روش</translation>
  </message>
  <message>
   <source>Of what</source>
   <translation>از چه</translation>
  </message>
  <message>
   <source>The number whose inputs are weighed</source>
   <translation>عددی که ورودی‌هایش سنجیده می‌شوند</translation>
  </message>
  <message>
   <source>Frames</source>
   <translation>فریم‌ها</translation>
  </message>
  <message>
   <source>Which of the stacked frames</source>
   <translation>کدام یک از فریم‌های پشته</translation>
  </message>
  <message>
   <source>Over</source>
   <translation>روی</translation>
  </message>
  <message>
   <source>What lies under the colours</source>
   <translation>آنچه زیر رنگ‌هاست</translation>
  </message>
  <message>
   <source>{action} is illegal here</source>
   <translation>{action} اینجا غیرمجاز است</translation>
  </message>
  <message>
   <source>{number}; nothing there changes it</source>
   <translation>{number}؛ هیچ چیز آنجا آن را تغییر نمی‌دهد</translation>
  </message>
  <message>
   <source>colours: {unit}</source>
   <translation>رنگ‌ها: {unit}</translation>
  </message>
  <message>
   <source>mean of {action}, unscaled</source>
   <translation>میانگین {action}، بدون مقیاس</translation>
  </message>
  <message>
   <source>What would you do?</source>
   <translation>شما چه می‌کردید؟</translation>
  </message>
  <message>
   <source>The training stands still at a state that the learner came to; the pictures before it show how. Say what you would do there: a key or a button. 0 skips the state, Backspace takes the last answer back, R shows again how it came about. The learner learns from all answers after every play.</source>
   <translation>آموزش در حالتی می‌ایستد که یادگیرنده به آن رسیده است؛ تصویرهای پیش از آن نشان می‌دهند چگونه. با کلید یا دکمه بگویید آنجا چه می‌کردید. 0 از حالت می‌گذرد، Backspace آخرین پاسخ را پس می‌گیرد، R دوباره نشان می‌دهد چگونه پیش آمد. یادگیرنده پس از هر بازی از همهٔ پاسخ‌ها می‌آموزد.</translation>
  </message>
  <message>
   <source>The first state in question appears here.</source>
   <translation>نخستین حالتی که پرسیده می‌شود اینجا می‌آید.</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>رد</translation>
  </message>
  <message>
   <source>Say nothing about this state (0)</source>
   <translation>دربارهٔ این حالت چیزی نگویید (0)</translation>
  </message>
  <message>
   <source>Take the last answer back (Backspace)</source>
   <translation>پس گرفتن آخرین پاسخ (Backspace)</translation>
  </message>
  <message>
   <source>Replay</source>
   <translation>بازپخش</translation>
  </message>
  <message>
   <source>See again how it came about (R)</source>
   <translation>دوباره ببینید چگونه پیش آمد (R)</translation>
  </message>
  <message>
   <source>It goes on to the next state in question …</source>
   <translation>به سوی حالت بعدی که پرسیده می‌شود …</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} answers</source>
   <extracomment>For one: {n:,} answer</extracomment>
   <translation>
    <numerusform>{n:,} پاسخ</numerusform>
   </translation>
  </message>
  <message>
   <source>The run has ended, and nobody is asked any more.</source>
   <translation>اجرا پایان یافته و دیگر از کسی پرسیده نمی‌شود.</translation>
  </message>
  <message>
   <source>The training waits for your answer.</source>
   <translation>آموزش منتظر پاسخ شماست.</translation>
  </message>
  <message>
   <source>{done} of {asked} until it learns</source>
   <translation>{done} از {asked} تا یادگیری</translation>
  </message>
  <message>
   <source>agreed with you in {share:.0f} % of the last play</source>
   <translation>در {share:.0f} % بازی پیش با شما هم‌رأی بود</translation>
  </message>
  <message>
   <source>Two clips of the same length</source>
   <translation>دو قطعه با طول برابر</translation>
  </message>
  <message>
   <source>Learned reward: left {left}, right {right}.</source>
   <translation>پاداش یادگرفته: چپ {left}، راست {right}.</translation>
  </message>
  <message>
   <source>Nothing has been learned from judgements yet.</source>
   <translation>هنوز چیزی از داوری‌ها یاد گرفته نشده است.</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>چپ</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>راست</translation>
  </message>
  <message>
   <source>Which is better?</source>
   <translation>کدام بهتر است؟</translation>
  </message>
  <message>
   <source>Two clips of the same length play in step, or two texts on the same topic stand side by side. Say which is better by a click on it, or by the arrow keys: left, right, down for equal, up to skip; Backspace takes the last judgement back, R plays clips again. Below each clip runs the learned reward of every step, with how far its models are apart. A text that you type yourself wins against both: that counts as two judgements.</source>
   <translation>دو قطعه با طول برابر هم‌گام پخش می‌شوند، یا دو متن دربارهٔ یک موضوع کنار هم‌اند. با کلیک روی آن یا با کلیدهای جهت بگویید کدام بهتر است: چپ، راست، پایین یعنی برابر، بالا یعنی رد شدن؛ Backspace آخرین داوری را پس می‌گیرد و R قطعه‌ها را دوباره پخش می‌کند. زیر هر قطعه پاداش یادگرفتهٔ هر گام می‌گذرد، همراه با فاصلهٔ مدل‌هایش از هم. متنی که خودتان بنویسید بر هر دو پیروز است: این دو داوری به شمار می‌آید.</translation>
  </message>
  <message>
   <source>Two clips or texts appear here as soon as there are some to choose from.</source>
   <translation>همین که چیزی برای انتخاب باشد، دو قطعه یا متن اینجا نمایان می‌شوند.</translation>
  </message>
  <message>
   <source>A synthetic judge decides, by the true reward</source>
   <translation>داور مصنوعی بر پایهٔ پاداش واقعی تصمیم می‌گیرد</translation>
  </message>
  <message>
   <source>You</source>
   <translation>شما</translation>
  </message>
  <message>
   <source>You decide which clip is better</source>
   <translation>شما تصمیم می‌گیرید کدام قطعه بهتر است</translation>
  </message>
  <message>
   <source>The reader</source>
   <translation>خواننده</translation>
  </message>
  <message>
   <source>Reader</source>
   <translation>خواننده</translation>
  </message>
  <message>
   <source>The reader decides, by the points that they give</source>
   <translation>خواننده با امتیازی که می‌دهد تصمیم می‌گیرد</translation>
  </message>
  <message>
   <source>You decide which text is better</source>
   <translation>شما تصمیم می‌گیرید کدام متن بهتر است</translation>
  </message>
  <message>
   <source>The left one is better (Left arrow)</source>
   <translation>سمت چپ بهتر است (کلید چپ)</translation>
  </message>
  <message>
   <source>Equal</source>
   <translation>برابر</translation>
  </message>
  <message>
   <source>Both are as good (Down arrow)</source>
   <translation>هر دو به یک اندازه خوب‌اند (جهت پایین)</translation>
  </message>
  <message>
   <source>The right one is better (Right arrow)</source>
   <translation>سمت راست بهتر است (کلید راست)</translation>
  </message>
  <message>
   <source>Say nothing about this pair (Up arrow)</source>
   <translation>دربارهٔ این جفت چیزی نگویید (جهت بالا)</translation>
  </message>
  <message>
   <source>Take the last judgement back (Backspace)</source>
   <translation>پس گرفتن آخرین داوری (Backspace)</translation>
  </message>
  <message>
   <source>Begin both clips again (R)</source>
   <translation>هر دو قطعه از نو (R)</translation>
  </message>
  <message>
   <source>Which is better? Meanwhile the training goes on.</source>
   <translation>کدام بهتر است؟ در این میان آموزش ادامه دارد.</translation>
  </message>
  <message>
   <source>Who judges</source>
   <translation>چه کسی داوری می‌کند</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} judgements</source>
   <extracomment>For one: {n:,} judgement</extracomment>
   <translation>
    <numerusform>{n:,} داوری</numerusform>
   </translation>
  </message>
  <message>
   <source>The reader decides, by the points that they give. Choose You to judge yourself.</source>
   <translation>خواننده با امتیازی که می‌دهد تصمیم می‌گیرد. برای داوری خودتان «شما» را برگزینید.</translation>
  </message>
  <message>
   <source>A synthetic judge decides, by the true reward. Choose You to judge yourself.</source>
   <translation>داور مصنوعی بر پایهٔ پاداش واقعی تصمیم می‌گیرد. برای داوری خودتان «شما» را برگزینید.</translation>
  </message>
  <message numerus="yes">
   <source>The training waits for {n} more judgements.</source>
   <extracomment>For one: The training waits for {n} more judgement.</extracomment>
   <translation>
    <numerusform>آموزش منتظر {n} داوری دیگر است.</numerusform>
   </translation>
  </message>
  <message>
   <source>The next pair is being chosen …</source>
   <translation>جفت بعدی در حال انتخاب است …</translation>
  </message>
  <message>
   <source>The next pair is being drawn …</source>
   <translation>جفت بعدی در حال کشیده شدن است …</translation>
  </message>
  <message>
   <source>agreement {share:.0f} %</source>
   <translation>توافق {share:.0f} %</translation>
  </message>
  <message numerus="yes">
   <source>{n} pairs in line</source>
   <extracomment>For one: {n} pair in line</extracomment>
   <translation>
    <numerusform>{n} جفت در صف</numerusform>
   </translation>
  </message>
  <message>
   <source>Two texts that answer the same</source>
   <translation>دو متن در پاسخ به یک چیز</translation>
  </message>
  <message>
   <source>About {topic}. Left: {left} Right: {right}</source>
   <translation>دربارهٔ {topic}. چپ: {left} راست: {right}</translation>
  </message>
  <message>
   <source>Your text won against both: that counts as two judgements.</source>
   <translation>متن شما بر هر دو پیروز شد: این دو داوری به شمار می‌آید.</translation>
  </message>
  <message>
   <source>A better text of your own</source>
   <translation>متن بهتر خودتان</translation>
  </message>
  <message>
   <source>Or type a better one</source>
   <translation>یا بهترش را بنویسید</translation>
  </message>
  <message>
   <source>A text of your own is better than both: it becomes the winner of a comparison with each, which counts as two judgements.</source>
   <translation>متن خودتان از هر دو بهتر است: در مقایسه با هر یک برنده می‌شود و این دو داوری به شمار می‌آید.</translation>
  </message>
  <message>
   <source>Take my text</source>
   <translation>متن مرا بگیر</translation>
  </message>
  <message>
   <source>Take my text as better than both (Enter)</source>
   <translation>متن مرا از هر دو بهتر بدان (Enter)</translation>
  </message>
  <message>
   <source>About {topic}</source>
   <translation>دربارهٔ {topic}</translation>
  </message>
  <message>
   <source>The state in question</source>
   <translation>حالتی که پرسیده می‌شود</translation>
  </message>
  <message numerus="yes">
   <source>{n} moments lead to it.</source>
   <extracomment>For one: {n} moment leads to it.</extracomment>
   <translation>
    <numerusform>{n} لحظه به آن می‌رسد.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing to show yet.</source>
   <translation>هنوز چیزی برای نمایش نیست.</translation>
  </message>
  <message>
   <source>environment steps</source>
   <translation>گام‌های محیط</translation>
  </message>
  <message>
   <source>Save this picture…</source>
   <translation>ذخیرهٔ این تصویر…</translation>
  </message>
  <message>
   <source>Getting ready …</source>
   <translation>آماده شدن …</translation>
  </message>
  <message>
   <source>The run was stopped by an error.</source>
   <translation>اجرا به سبب خطا متوقف شد.</translation>
  </message>
  <message>
   <source>Paused. Space lets time go on.</source>
   <translation>در حال مکث. Space زمان را ادامه می‌دهد.</translation>
  </message>
  <message>
   <source>The run has ended, and this was not looked at while it went on.</source>
   <translation>اجرا پایان یافته، و در طول آن به این نگاه نشده است.</translation>
  </message>
  <message>
   <source>{message}

{tip}</source>
   <translation>{message}

{tip}</translation>
  </message>
  <message>
   <source>Save these numbers (CSV)…</source>
   <translation>ذخیرهٔ این اعداد (CSV)…</translation>
  </message>
  <message>
   <source>Legend</source>
   <translation>راهنمای نمودار</translation>
  </message>
  <message>
   <source>{title} ({unit})</source>
   <translation>{title} ({unit})</translation>
  </message>
  <message>
   <source>Mean returns of others; no policy gets more than the optimal one within the time limit</source>
   <translation>میانگین بازده دیگران؛ هیچ سیاستی در مهلت زمان بیش از سیاست بهینه به دست نمی‌آورد</translation>
  </message>
  <message>
   <source>{now} now, {low} to {high} so far</source>
   <translation>اکنون {now}، تاکنون {low} تا {high}</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>مرجع</translation>
  </message>
  <message>
   <source>Returns of others</source>
   <translation>بازده‌های دیگران</translation>
  </message>
  <message>
   <source>It cannot go there; dots mark where it can.</source>
   <translation>آنجا نمی‌تواند برود؛ نقطه‌ها نشان می‌دهند کجا می‌تواند.</translation>
  </message>
  <message>
   <source>No piece there can move now.</source>
   <translation>آنجا اکنون مهره‌ای نیست که بتواند حرکت کند.</translation>
  </message>
  <message>
   <source>No move there now.</source>
   <translation>آنجا اکنون حرکتی نیست.</translation>
  </message>
  <message>
   <source>You play {side}. The agent moves.</source>
   <translation>شما: {side}. نوبت عامل است.</translation>
  </message>
  <message>
   <source>moment {number} of {total}, policy of step {step}</source>
   <translation>لحظهٔ {number} از {total}، سیاست گام {step}</translation>
  </message>
  <message>
   <source>fixed policy</source>
   <translation>سیاست ثابت</translation>
  </message>
  <message>
   <source>policy of sweep {sweep}</source>
   <translation>سیاست پیمایش {sweep}</translation>
  </message>
  <message>
   <source>policy of step {step}</source>
   <translation>سیاست گام {step}</translation>
  </message>
  <message>
   <source>You play {side}. Your move.</source>
   <translation>شما: {side}. نوبت شماست.</translation>
  </message>
  <message>
   <source>You play {side}. The opponent moves.</source>
   <translation>شما: {side}. نوبت حریف است.</translation>
  </message>
  <message>
   <source>past moment {number}, policy of step {step}</source>
   <translation>لحظهٔ گذشتهٔ {number}، سیاست گام {step}</translation>
  </message>
  <message>
   <source>moment {number} of {total}, a person played</source>
   <translation>لحظهٔ {number} از {total}، بازی انسان</translation>
  </message>
  <message>
   <source>moment {number} of {total}, policy of sweep {step}</source>
   <translation>لحظهٔ {number} از {total}، سیاست پیمایش {step}</translation>
  </message>
  <message>
   <source>press a key to begin</source>
   <translation>برای شروع کلیدی را بزنید</translation>
  </message>
  <message>
   <source>press a key to go on</source>
   <translation>برای ادامه کلیدی را بزنید</translation>
  </message>
  <message>
   <source>you are playing</source>
   <translation>شما بازی می‌کنید</translation>
  </message>
  <message>
   <source>training environment</source>
   <translation>محیط آموزش</translation>
  </message>
  <message>
   <source>A draw.</source>
   <translation>تساوی.</translation>
  </message>
  <message>
   <source>You won.</source>
   <translation>شما بردید.</translation>
  </message>
  <message>
   <source>The opponent won.</source>
   <translation>حریف برد.</translation>
  </message>
  <message>
   <source>The agent won.</source>
   <translation>عامل برد.</translation>
  </message>
  <message>
   <source>past moment {number}, you were playing</source>
   <translation>لحظهٔ گذشتهٔ {number}، شما بازی می‌کردید</translation>
  </message>
  <message>
   <source>past moment {number}, policy of sweep {step}</source>
   <translation>لحظهٔ گذشتهٔ {number}، سیاست پیمایش {step}</translation>
  </message>
  <message>
   <source>What the network sees</source>
   <translation>شبکه چه می‌بیند</translation>
  </message>
  <message>
   <source>What the network gets as its input. Pictures are small and often grey, several in a row where it is to tell in which direction things are moving; numbers stand beside them. It knows nothing else.</source>
   <translation>آنچه شبکه به عنوان ورودی می‌گیرد. تصویرها کوچک و اغلب خاکستری‌اند، و اگر باید جهت حرکت را تشخیص دهد چند تا پشت سر هم؛ اعداد کنار آن‌ها می‌آیند. چیز دیگری نمی‌داند.</translation>
  </message>
  <message>
   <source>The network's input appears here once the agent plays.</source>
   <translation>ورودی شبکه پس از شروع بازی عامل اینجا می‌آید.</translation>
  </message>
  <message>
   <source>The game</source>
   <translation>بازی</translation>
  </message>
  <message>
   <source>The game as you would see it on a screen. Right-click for the shape of the picture.</source>
   <translation>بازی همان‌گونه که روی صفحه‌نمایش می‌دیدید. برای شکل تصویر کلیک راست کنید.</translation>
  </message>
  <message>
   <source>The game appears here once the agent plays.</source>
   <translation>بازی پس از شروع بازی عامل اینجا می‌آید.</translation>
  </message>
  <message>
   <source>return {total} {unit}</source>
   <translation>بازده {total} {unit}</translation>
  </message>
  <message>
   <source>step {step}</source>
   <translation>گام {step}</translation>
  </message>
  <message>
   <source>return {total}</source>
   <translation>بازده {total}</translation>
  </message>
  <message>
   <source>Save a video of one episode…</source>
   <translation>ذخیرهٔ ویدئوی یک اپیزود…</translation>
  </message>
  <message>
   <source>Television shape (4:3)</source>
   <translation>شکل تلویزیون (‎4:3‎)</translation>
  </message>
  <message>
   <source>Show what the agent looks at</source>
   <translation>نمایش آنچه عامل به آن نگاه می‌کند</translation>
  </message>
  <message>
   <source>Turn the board</source>
   <translation>چرخاندن صفحه</translation>
  </message>
  <message>
   <source>Show pictures per second</source>
   <translation>نمایش تصویر بر ثانیه</translation>
  </message>
  <message>
   <source>sweep {sweep}</source>
   <translation>پیمایش {sweep}</translation>
  </message>
  <message>
   <source>episode over</source>
   <translation>پایان اپیزود</translation>
  </message>
  <message>
   <source>episode {episode}</source>
   <translation>اپیزود {episode}</translation>
  </message>
  <message>
   <source>{count} pictures/s</source>
   <translation>{count} تصویر/ثانیه</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} numbers:  {shown}  …</source>
   <extracomment>For one: {n:,} number:  {shown}  …</extracomment>
   <translation>
    <numerusform>{n:,} عدد:  {shown}  …</numerusform>
   </translation>
  </message>
  <message>
   <source>channel {index}</source>
   <translation>کانال {index}</translation>
  </message>
  <message>
   <source>{width} by {height} pixels</source>
   <translation>{width} در {height} پیکسل</translation>
  </message>
  <message>
   <source>Picture of the game</source>
   <translation>تصویر بازی</translation>
  </message>
  <message>
   <source>no picture yet</source>
   <translation>هنوز تصویری نیست</translation>
  </message>
  <message>
   <source>What is played</source>
   <translation>چه بازی می‌شود</translation>
  </message>
  <message>
   <source>trainer getting ready</source>
   <translation>آموزش‌دهنده آماده می‌شود</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>در حال مکث</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>پایان‌یافته</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>متوقف</translation>
  </message>
  <message numerus="yes">
   <source>{n} frames of {wide} by {high} pixels</source>
   <extracomment>For one: {n} frame of {wide} by {high} pixels</extracomment>
   <translation>
    <numerusform>{n} فریم {wide} در {high} پیکسل</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} before</source>
   <translation>{count} پیش از آن</translation>
  </message>
  <message>
   <source>Training environments</source>
   <translation>محیط‌های آموزش</translation>
  </message>
  <message>
   <source>The environments that the agent learns in at the same time, each with its step and its return so far. Drawn in turn, a few times a second: training hardly notices.</source>
   <translation>محیط‌هایی که عامل هم‌زمان در آن‌ها یاد می‌گیرد، هر یک با گام و بازده تاکنونش. به نوبت و چند بار در ثانیه رسم می‌شوند: آموزش کمتر متوجه می‌شود.</translation>
  </message>
  <message>
   <source>The environments appear here once training has begun.</source>
   <translation>محیط‌ها پس از شروع آموزش اینجا می‌آیند.</translation>
  </message>
  <message numerus="yes">
   <source>{n} environments</source>
   <extracomment>For one: {n} environment</extracomment>
   <translation>
    <numerusform>{n} محیط</numerusform>
   </translation>
  </message>
  <message>
   <source>environment {number} of {count}
step {step:,} of its episode
return so far {total}</source>
   <translation>محیط {number} از {count}
گام {step:,} اپیزودش
بازده تاکنون {total}</translation>
  </message>
  <message numerus="yes">
   <source>{shown} of {n} environments</source>
   <extracomment>For one: {shown} of {n} environment</extracomment>
   <translation>
    <numerusform>{shown} از {n} محیط</numerusform>
   </translation>
  </message>
  <message>
   <source>environment {number} of {count}: not drawn yet</source>
   <translation>محیط {number} از {count}: هنوز رسم نشده</translation>
  </message>
  <message>
   <source>Errors of what the model imagines, by steps ahead</source>
   <translation>خطای آنچه مدل تصور می‌کند، بر حسب تعداد گام جلوتر</translation>
  </message>
  <message>
   <source>Error of the value, k steps ahead</source>
   <translation>خطای ارزش، k گام جلوتر</translation>
  </message>
  <message>
   <source>Error of the reward, k steps ahead</source>
   <translation>خطای پاداش، k گام جلوتر</translation>
  </message>
  <message>
   <source>{error} at {k}</source>
   <translation>{error} در {k}</translation>
  </message>
  <message>
   <source>The model's foresight</source>
   <translation>دوراندیشی مدل</translation>
  </message>
  <message>
   <source>From positions in memory the model imagines the actions that were really taken. Errors: how far its values are from the n-step returns, and its rewards from the real ones, k steps ahead: mean sizes over the last updates. Dashed: the error of always saying the mean, which is no foresight at all. Positions: a model's state is no picture, so the real position whose state is nearest to the imagined one is shown below the one that really came.</source>
   <translation>از وضعیت‌های حافظه، مدل کنش‌هایی را که واقعاً انجام شده‌اند تصور می‌کند. خطاها: ارزش‌هایش چقدر از بازده‌های n-گامی و پاداش‌هایش چقدر از پاداش‌های واقعی در k گام جلوتر دورند: میانگین بزرگی‌ها در آخرین به‌روزرسانی‌ها. خط‌چین: خطای همیشه گفتن میانگین، که اصلاً دوراندیشی نیست. وضعیت‌ها: حالت مدل تصویر نیست؛ پس زیر وضعیتی که واقعاً پیش آمد، وضعیت واقعی‌ای نشان داده می‌شود که حالتش به حالت تصورشده نزدیک‌ترین است.</translation>
  </message>
  <message>
   <source>How far values and rewards are off, k steps ahead</source>
   <translation>ارزش‌ها و پاداش‌ها در k گام جلوتر چقدر خطا دارند</translation>
  </message>
  <message>
   <source>Positions</source>
   <translation>وضعیت‌ها</translation>
  </message>
  <message>
   <source>Pos.</source>
   <translation>وضع.</translation>
  </message>
  <message>
   <source>Which real positions the imagined ones are like</source>
   <translation>وضعیت‌های تصورشده به کدام وضعیت‌های واقعی می‌مانند</translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation>چه نشان داده می‌شود</translation>
  </message>
  <message>
   <source>Imagined futures</source>
   <translation>آینده‌های خیالی</translation>
  </message>
  <message>
   <source>What the learned models expected of a plan: a line for each model, and shaded where they disagree. The strong line is what really came since. Every step is planned anew, so that the real course may leave the plan for a better one; where it leaves the shade at once, the models were wrong. When it has come to the end, the newest plan is shown. While time stands still: the plan of the state in view.</source>
   <translation>آنچه مدل‌های آموخته از یک نقشه انتظار داشتند: برای هر مدل یک خط، و سایه در جایی که اختلاف دارند. خط پررنگ آن است که از آن پس واقعاً آمد. برای هر گام از نو نقشه کشیده می‌شود، پس روند واقعی می‌تواند نقشه را برای نقشه‌ای بهتر ترک کند؛ اگر بی‌درنگ از سایه بیرون رود، مدل‌ها اشتباه کرده‌اند. به پایان که برسد، تازه‌ترین نقشه نشان داده می‌شود. تا زمان ایستاده است: نقشهٔ حالت پیش رو.</translation>
  </message>
  <message>
   <source>Futures appear here with the first decision.</source>
   <translation>آینده‌ها با نخستین تصمیم اینجا پدیدار می‌شوند.</translation>
  </message>
  <message numerus="yes">
   <source>Imagined at step {step}: {horizon} steps ahead, {n} times.</source>
   <extracomment>For one: Imagined at step {step}: {horizon} steps ahead, once.</extracomment>
   <translation>
    <numerusform>تصور در گام {step}: {horizon} گام به جلو، {n} بار.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} up to {apart} apart, {share:.0%} of its range</source>
   <translation>{name} تا {apart} اختلاف، {share:.0%} بازه‌اش</translation>
  </message>
  <message numerus="yes">
   <source>The courses agree for {n} steps, then they part: {how}.</source>
   <extracomment>For one: The courses agree for {n} step, then they part: {how}.</extracomment>
   <translation>
    <numerusform>مسیرها {n} گام هم‌نظرند، سپس جدا می‌شوند: {how}.</numerusform>
   </translation>
  </message>
  <message>
   <source>each course</source>
   <translation>هر مسیر</translation>
  </message>
  <message>
   <source>What each model expects</source>
   <translation>آنچه هر مدل انتظار دارد</translation>
  </message>
  <message>
   <source>courses apart</source>
   <translation>فاصلهٔ مسیرها</translation>
  </message>
  <message>
   <source>Between the lowest and the highest course; the colour says how far they are apart: below a tenth of the quantity's range, up to three tenths, further</source>
   <translation>میان پایین‌ترین و بالاترین مسیر؛ رنگ می‌گوید چقدر از هم دورند: کمتر از یک‌دهم بازهٔ کمیت، تا سه‌دهم، بیشتر</translation>
  </message>
  <message>
   <source>what came</source>
   <translation>آنچه آمد</translation>
  </message>
  <message>
   <source>What really came since the plan was made</source>
   <translation>آنچه پس از ساختن برنامه واقعاً رخ داد</translation>
  </message>
  <message>
   <source>end expected</source>
   <translation>پایان مورد انتظار</translation>
  </message>
  <message>
   <source>When the episode has more likely ended than not</source>
   <translation>زمانی که اپیزود به احتمال بیشتر پایان یافته است</translation>
  </message>
  <message numerus="yes">
   <source>Reward: {expected} to come; in the first {n} steps {sooner} was expected and {came} came.</source>
   <extracomment>For one: Reward: {expected} to come; in the first step {sooner} was expected and {came} came.</extracomment>
   <translation>
    <numerusform>پاداش: {expected} در پیش؛ در {n} گام نخست {sooner} انتظار می‌رفت و {came} آمد.</numerusform>
   </translation>
  </message>
  <message>
   <source>Reward: {expected} to come.</source>
   <translation>پاداش: {expected} در پیش.</translation>
  </message>
  <message>
   <source>A single course: nothing tells where little is known.</source>
   <translation>فقط یک مسیر: چیزی نمی‌گوید کجا کم دانسته است.</translation>
  </message>
  <message>
   <source>The courses agree: {how}.</source>
   <translation>مسیرها هم‌نظرند: {how}.</translation>
  </message>
  <message>
   <source>They expect the episode to end after {steps} steps.</source>
   <translation>انتظار دارند اپیزود پس از {steps} گام پایان یابد.</translation>
  </message>
  <message>
   <source>Imagined futures of every quantity, and the real course</source>
   <translation>آینده‌های خیالی هر کمیت و روند واقعی</translation>
  </message>
  <message numerus="yes">
   <source>+{n} steps</source>
   <extracomment>For one: +{n} step</extracomment>
   <translation>
    <numerusform>+{n} گام</numerusform>
   </translation>
  </message>
  <message>
   <source>{name}: imagined {low} to {high} after {steps} steps</source>
   <translation>{name}: پس از {steps} گام از {low} تا {high} خیال شد</translation>
  </message>
  <message>
   <source>observation {place}</source>
   <translation>مشاهدهٔ {place}</translation>
  </message>
  <message>
   <source>{imagined}, really {value} after {steps}</source>
   <translation>{imagined}، در واقع {value} پس از {steps}</translation>
  </message>
  <message>
   <source>Imagined positions, by the nearest real ones</source>
   <translation>وضعیت‌های تصورشده با نزدیک‌ترین وضعیت‌های واقعی</translation>
  </message>
  <message>
   <source>Above what really came, below the nearest real position of {count:,} to what was imagined, and its distance d. Two of them are {typical} apart on average.</source>
   <translation>بالا آنچه واقعاً پیش آمد، پایین نزدیک‌ترین به آنچه تصور شد از میان {count:,} وضعیت واقعی، و فاصلهٔ d آن. دو تا از آن‌ها به‌طور میانگین {typical} از هم دورند.</translation>
  </message>
  <message>
   <source>start</source>
   <translation>شروع</translation>
  </message>
  <message>
   <source>{moment}, distance {distance}</source>
   <translation>{moment}، فاصله {distance}</translation>
  </message>
  <message>
   <source>state {number}</source>
   <translation>حالت {number}</translation>
  </message>
  <message>
   <source>the very position that came</source>
   <translation>درست همان وضعیتی که پیش آمد</translation>
  </message>
  <message>
   <source>another one than came</source>
   <translation>وضعیتی غیر از آنچه پیش آمد</translation>
  </message>
  <message numerus="yes">
   <source>Sequential halving, round {number} of {count}: the best {left} get {n} visits more each; in turn are moves with n = {due}.</source>
   <extracomment>For one: Sequential halving, round {number} of {count}: the best {left} get {n} visit more each; in turn are moves with n = {due}.</extracomment>
   <translation>
    <numerusform>نصف‌کردن پیاپی، دور {number} از {count}: {left} حرکت برتر هر یک {n} بازدید دیگر می‌گیرند؛ نوبت حرکت‌هایی با n = {due} است.</numerusform>
   </translation>
  </message>
  <message>
   <source>{move} ranks highest:</source>
   <translation>{move} بالاترین رتبه را دارد:</translation>
  </message>
  <message>
   <source>In question are the moves that were tried most.</source>
   <translation>انتخاب میان حرکت‌هایی است که بیش از همه آزموده شدند.</translation>
  </message>
  <message>
   <source>One move alone is considered.</source>
   <translation>تنها یک حرکت بررسی می‌شود.</translation>
  </message>
  <message>
   <source>{move} was never tried; such moves come first.</source>
   <translation>{move} هرگز آزموده نشده؛ چنین حرکت‌هایی اول می‌آیند.</translation>
  </message>
  <message>
   <source>never tried: v_mix stands for Q</source>
   <translation>هرگز آزموده نشده: v_mix به جای Q</translation>
  </message>
  <message>
   <source>Q̄ = 0: all values of the tree are the same so far.</source>
   <translation>Q̄ = 0: تاکنون همهٔ ارزش‌های درخت یکسان‌اند.</translation>
  </message>
  <message>
   <source>never tried: v stands for Q</source>
   <translation>هرگز آزموده نشده: v به جای Q</translation>
  </message>
  <message>
   <source>{move} is furthest behind:</source>
   <translation>{move} از همه عقب‌تر است:</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>رتبه</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} more, never tried</source>
   <extracomment>For one: {n:,} more, never tried</extracomment>
   <translation>
    <numerusform>{n:,} حرکت دیگر، هرگز آزموده نشده</numerusform>
   </translation>
  </message>
  <message>
   <source>Moves that the search looked at</source>
   <translation>حرکت‌هایی که جست‌وجو دید</translation>
  </message>
  <message numerus="yes">
   <source>{move} {n:,} visits</source>
   <extracomment>For one: {move} {n:,} visit</extracomment>
   <translation>
    <numerusform>{move} {n:,} بازدید</numerusform>
   </translation>
  </message>
  <message>
   <source>Move</source>
   <translation>حرکت</translation>
  </message>
  <message>
   <source>Who beats whom</source>
   <translation>چه کسی چه کسی را می‌برد</translation>
  </message>
  <message>
   <source>Scores of the agent and its past selves against each other: what share of the points the row's player took from the column's, a draw being half a point. Past selves are named by their age, in steps before now. Elo is the rating with its standard error; 400 more are odds of ten to one. Empty cells: they have not met.</source>
   <translation>نتیجه‌های عامل و خودهای پیشینش در برابر هم: بازیکن سطر چه سهمی از امتیازها را از بازیکن ستون گرفت؛ تساوی نیم امتیاز است. خودهای پیشین به سنشان نامیده می‌شوند، به گام پیش از اکنون. Elo رتبه با خطای معیار آن است؛ 400 بیشتر یعنی بخت ده به یک. خانه‌های خالی: با هم بازی نکرده‌اند.</translation>
  </message>
  <message>
   <source>The scores appear here when the first agent has played others.</source>
   <translation>نتیجه‌ها وقتی اینجا می‌آیند که نخستین عامل با دیگران بازی کرده باشد.</translation>
  </message>
  <message>
   <source>Scores of players against each other</source>
   <translation>نتیجهٔ بازیکنان در برابر هم</translation>
  </message>
  <message>
   <source>Tests</source>
   <translation>آزمون‌ها</translation>
  </message>
  <message>
   <source>Games for ratings, in which everybody plays its best</source>
   <translation>بازی‌های رتبه‌بندی، که در آن‌ها همه با تمام توان بازی می‌کنند</translation>
  </message>
  <message>
   <source>Games of the training against past selves; older ones count less</source>
   <translation>بازی‌های آموزش با خودهای پیشین؛ قدیمی‌ترها کمتر به شمار می‌آیند</translation>
  </message>
  <message>
   <source>{name}: Elo {rating}, {scores}</source>
   <translation>{name}: Elo {rating}، {scores}</translation>
  </message>
  <message>
   <source>Which games</source>
   <translation>کدام بازی‌ها</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>نتیجه‌ها</translation>
  </message>
  <message>
   <source>{name}: {scores}</source>
   <translation>{name}: {scores}</translation>
  </message>
  <message>
   <source>{share:.0%} against {name}</source>
   <translation>{share:.0%} در برابر {name}</translation>
  </message>
  <message>
   <source>Search tree</source>
   <translation>درخت جست‌وجو</translation>
  </message>
  <message>
   <source>What the search looked at before this decision. Visits: how often it tried a move; Q: the mean of what came of it, for whoever makes it (1 won, -1 lost); P: how likely a network thought it, where there is one; U: what is added to Q so that seldom tried moves get their turn. In a learned model r is the reward that it imagines, and Q̄ is Q brought to between 0 and 1 by the least and the largest value of the tree (Schrittwieser et al. 2019, equations 2 and 5; c: c₁ + ln((N + c₂ + 1) / c₂); N counts the look at the state, too). Where moves are chosen by gumbel, π′ is what the search makes of P (Danihelka et al. 2022, equations 8 to 14). Click a move to see the answers to it. Step by step: how the tree grew, simulation by simulation; the panel Algorithm marks the line that does it.</source>
   <translation>آنچه جست‌وجو پیش از این تصمیم دید. بازدیدها: یک حرکت چند بار آزموده شد؛ Q: میانگین نتیجه‌اش برای کسی که آن را انجام می‌دهد (1 برد، ‎-1 باخت)؛ P: شبکه، اگر باشد، آن را چقدر محتمل دانست؛ U: آنچه به Q افزوده می‌شود تا نوبت حرکت‌های کم‌آزموده هم برسد. در مدل آموخته r پاداشی است که تصور می‌کند، و Q̄ همان Q است که با کمترین و بیشترین ارزش درخت به بازهٔ 0 تا 1 آورده شده (Schrittwieser و همکاران 2019، معادله‌های 2 و 5؛ c: c₁ + ln((N + c₂ + 1) / c₂)؛ N نگاه به خود حالت را هم می‌شمارد). جایی که حرکت‌ها با گامبل انتخاب می‌شوند، π′ آن است که جست‌وجو از P می‌سازد (Danihelka و همکاران 2022، معادله‌های 8 تا 14). برای دیدن پاسخ‌های یک حرکت روی آن کلیک کنید. گام به گام: درخت چگونه شبیه‌سازی به شبیه‌سازی رشد کرد؛ پنل «الگوریتم» خطی را که این کار را می‌کند نشان می‌دهد.</translation>
  </message>
  <message>
   <source>The tree appears here once a move was thought about.</source>
   <translation>درخت پس از فکر کردن دربارهٔ یک حرکت اینجا می‌آید.</translation>
  </message>
  <message>
   <source>Imagined by the learned model: below the first row there is no board or picture, and no rule.</source>
   <translation>تصور مدل آموخته: زیر سطر اول نه صفحهٔ بازی یا تصویری هست و نه قاعده‌ای.</translation>
  </message>
  <message>
   <source>Best line: {moves}</source>
   <translation>بهترین ادامه: {moves}</translation>
  </message>
  <message>
   <source>Simulation {number} of {count}: {phase}</source>
   <translation>شبیه‌سازی {number} از {count}: {phase}</translation>
  </message>
  <message>
   <source>After {moves}</source>
   <translation>پس از {moves}</translation>
  </message>
  <message>
   <source>The dynamics g imagines what follows: a new state, and the reward r = {reward}.</source>
   <translation>پویایی g آنچه را در پی می‌آید تصور می‌کند: یک حالت تازه، و پاداش r = {reward}.</translation>
  </message>
  <message>
   <source>Network and a game by chance say {value} for whoever moved last.</source>
   <translation>شبکه و یک بازی تصادفی با هم برای آخرین حرکت‌کننده {value} می‌گویند.</translation>
  </message>
  <message>
   <source>After {count} simulations: the decision</source>
   <translation>پس از {count} شبیه‌سازی: تصمیم</translation>
  </message>
  <message>
   <source>π′ is what the network is to learn.</source>
   <translation>π′ آن است که شبکه باید بیاموزد.</translation>
  </message>
  <message>
   <source>At the root</source>
   <translation>در ریشه</translation>
  </message>
  <message>
   <source>This position is new: it joins the tree.</source>
   <translation>این وضعیت تازه است: به درخت می‌پیوندد.</translation>
  </message>
  <message>
   <source>The prediction f says v = {value} of the new state.</source>
   <translation>پیش‌بینی f دربارهٔ حالت تازه می‌گوید v = {value}.</translation>
  </message>
  <message>
   <source>The game is over: {value} for whoever moved last.</source>
   <translation>بازی تمام شد: {value} برای آخرین حرکت‌کننده.</translation>
  </message>
  <message>
   <source>A game by chance from there brings {value} to whoever moved last.</source>
   <translation>یک بازی تصادفی از آنجا برای آخرین حرکت‌کننده {value} می‌آورد.</translation>
  </message>
  <message>
   <source>The network says {value} for whoever moved last.</source>
   <translation>شبکه برای آخرین حرکت‌کننده {value} می‌گوید.</translation>
  </message>
  <message>
   <source>The prediction f says v = {value} for whoever acts there.</source>
   <translation>پیش‌بینی f برای کسی که آنجا حرکت می‌کند می‌گوید v = {value}.</translation>
  </message>
  <message>
   <source>From the end back {first}, then {further}; Q is the mean of all G:</source>
   <translation>از انتها به عقب {first}، سپس {further}؛ Q میانگین همهٔ Gهاست:</translation>
  </message>
  <message>
   <source>N grows by 1 and W by the value, for whoever moves; Q = W / N:</source>
   <translation>N یک واحد و W به اندازهٔ ارزش برای حرکت‌کننده افزایش می‌یابد؛ Q = W / N:</translation>
  </message>
  <message>
   <source>Go through this search step by step, from its beginning</source>
   <translation>مرور گام به گام این جست‌وجو از آغاز</translation>
  </message>
  <message>
   <source>Step back</source>
   <translation>گام به عقب</translation>
  </message>
  <message>
   <source>One step of the search back</source>
   <translation>یک گام جست‌وجو به عقب</translation>
  </message>
  <message>
   <source>Step forward</source>
   <translation>گام به جلو</translation>
  </message>
  <message>
   <source>The next step of the search: select, expand, evaluate or back up</source>
   <translation>گام بعدی جست‌وجو: انتخاب، گسترش، ارزیابی یا پس‌انتشار</translation>
  </message>
  <message>
   <source>Next simulation</source>
   <translation>شبیه‌سازی بعدی</translation>
  </message>
  <message>
   <source>To the end of this simulation, then of the next</source>
   <translation>به پایان این شبیه‌سازی، سپس بعدی</translation>
  </message>
  <message>
   <source>Let it grow</source>
   <translation>بگذار رشد کند</translation>
  </message>
  <message>
   <source>Go on by itself: the first simulations slowly</source>
   <translation>خودکار پیش می‌رود: نخستین شبیه‌سازی‌ها آهسته</translation>
  </message>
  <message>
   <source>Simulation</source>
   <translation>شبیه‌سازی</translation>
  </message>
  <message>
   <source>Which simulation of the search is shown</source>
   <translation>کدام شبیه‌سازی جست‌وجو نشان داده می‌شود</translation>
  </message>
  <message>
   <source>Lines of the algorithm</source>
   <translation>خط‌های الگوریتم</translation>
  </message>
  <message>
   <source>At: {line}</source>
   <translation>در: {line}</translation>
  </message>
  <message>
   <source>Click: run until this line is next</source>
   <translation>کلیک: اجرا تا رسیدن به این خط</translation>
  </message>
  <message>
   <source>The algorithm itself: its pseudocode, the Python that is really carried out, or both. Step line stands still before the next line (in pseudocode: the next line of it); a click on a line runs until that line is next. The mark is the line that comes next; an empty arrow is the one just carried out. Variables with a bar have changed since the last stop.</source>
   <translation>خود الگوریتم: شبه‌کد آن، پایتونی که واقعاً اجرا می‌شود، یا هر دو. «یک خط» پیش از خط بعدی می‌ایستد (در شبه‌کد: خط بعدی آن)؛ کلیک روی یک خط تا رسیدن به آن اجرا می‌کند. نشانه، خط بعدی است؛ پیکان توخالی خطی است که تازه اجرا شد. متغیرهای دارای نوار از آخرین توقف تغییر کرده‌اند.</translation>
  </message>
  <message>
   <source>The lines of the algorithm appear here when the training begins.</source>
   <translation>خط‌های الگوریتم با شروع آموزش اینجا می‌آیند.</translation>
  </message>
  <message>
   <source>Which part of the algorithm is shown</source>
   <translation>کدام بخش الگوریتم نشان داده می‌شود</translation>
  </message>
  <message>
   <source>What is shown of the algorithm</source>
   <translation>از الگوریتم چه نشان داده می‌شود</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>خط</translation>
  </message>
  <message>
   <source>Stand still before the next line (L)</source>
   <translation>ایستادن پیش از خط بعدی (L)</translation>
  </message>
  <message>
   <source>Step line</source>
   <translation>یک خط</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>بازی</translation>
  </message>
  <message>
   <source>How it plays</source>
   <translation>چگونه بازی می‌کند</translation>
  </message>
  <message>
   <source>Learning rule</source>
   <translation>قاعدهٔ یادگیری</translation>
  </message>
  <message>
   <source>Learns</source>
   <translation>یادگیری</translation>
  </message>
  <message>
   <source>How it learns</source>
   <translation>چگونه یاد می‌گیرد</translation>
  </message>
  <message>
   <source>How it thinks before it acts</source>
   <translation>چگونه پیش از عمل فکر می‌کند</translation>
  </message>
  <message>
   <source>Pause, or step a line, to see the variables.</source>
   <translation>برای دیدن متغیرها مکث کنید یا یک خط جلو بروید.</translation>
  </message>
  <message>
   <source>The marked line is the step that the search tree shows.</source>
   <translation>خط نشان‌دار همان گامی است که درخت جست‌وجو نشان می‌دهد.</translation>
  </message>
  <message>
   <source>Pseudocode</source>
   <translation>شبه‌کد</translation>
  </message>
  <message>
   <source>Pseudo</source>
   <translation>شبه‌کد</translation>
  </message>
  <message>
   <source>The algorithm as a textbook writes it</source>
   <translation>الگوریتم آن‌گونه که کتاب درسی می‌نویسد</translation>
  </message>
  <message>
   <source>The code that is carried out</source>
   <translation>کدی که اجرا می‌شود</translation>
  </message>
  <message>
   <source>The pseudocode over the code that carries it out</source>
   <translation>شبه‌کد بالای کدی که آن را اجرا می‌کند</translation>
  </message>
  <message>
   <source>The lines by which {algorithm} thinks before it plays.</source>
   <translation>خط‌هایی که {algorithm} پیش از بازی با آن‌ها فکر می‌کند.</translation>
  </message>
  <message>
   <source>The mark hurries from event to event: pause or step to follow it line by line.</source>
   <translation>نشانه از رویدادی به رویداد دیگر می‌شتابد: برای دنبال کردن خط به خط مکث کنید یا گام بردارید.</translation>
  </message>
  <message>
   <source>The lines by which {algorithm} plans; none is carried out here.</source>
   <translation>خط‌هایی که {algorithm} با آن‌ها برنامه‌ریزی می‌کند؛ اینجا هیچ‌کدام اجرا نمی‌شود.</translation>
  </message>
  <message>
   <source>The lines by which {algorithm} learns; none is carried out here.</source>
   <translation>خط‌هایی که {algorithm} با آن‌ها یاد می‌گیرد؛ اینجا هیچ‌کدام اجرا نمی‌شود.</translation>
  </message>
  <message>
   <source>The training has ended; no line is carried out any more.</source>
   <translation>آموزش پایان یافته است؛ دیگر خطی اجرا نمی‌شود.</translation>
  </message>
  <message>
   <source>The training was stopped by an error.</source>
   <translation>آموزش به سبب خطا متوقف شد.</translation>
  </message>
  <message>
   <source>The marked line comes next.</source>
   <translation>خط نشانه‌دار بعدی است.</translation>
  </message>
  <message>
   <source>The marked line has just been carried out.</source>
   <translation>خط نشانه‌دار تازه اجرا شده است.</translation>
  </message>
  <message>
   <source>Step line, or click on a line to run to it.</source>
   <translation>«یک خط» را بزنید، یا برای اجرا تا یک خط روی آن کلیک کنید.</translation>
  </message>
  <message>
   <source>Variables</source>
   <translation>متغیرها</translation>
  </message>
  <message>
   <source>Changed: {variables}</source>
   <translation>تغییر کرده: {variables}</translation>
  </message>
  <message>
   <source>Colour: the critic's value of the action that the agent takes in a state</source>
   <translation>رنگ: ارزش منتقد برای کنشی که عامل در حالت انجام می‌دهد</translation>
  </message>
  <message>
   <source>Colour: the return the agent expects from a state on</source>
   <translation>رنگ: بازدهی که عامل از حالت به بعد انتظار دارد</translation>
  </message>
  <message>
   <source>Colour: the action the agent prefers in a state</source>
   <translation>رنگ: کنشی که عامل در حالت ترجیح می‌دهد</translation>
  </message>
  <message>
   <source>Colour: the return expected after one of the actions</source>
   <translation>رنگ: بازده مورد انتظار پس از یکی از کنش‌ها</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>احتمال</translation>
  </message>
  <message>
   <source>Colour: how likely one of the actions is</source>
   <translation>رنگ: احتمال یکی از کنش‌ها</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>کنش</translation>
  </message>
  <message>
   <source>Colour: the action the agent takes in a state, without exploring</source>
   <translation>رنگ: کنشی که عامل در حالت بدون کاوش انجام می‌دهد</translation>
  </message>
  <message>
   <source>with {quantities}</source>
   <translation>با {quantities}</translation>
  </message>
  <message>
   <source>all alike</source>
   <translation>همه یکسان</translation>
  </message>
  <message>
   <source>Q of the action</source>
   <translation>مقدار Q کنش</translation>
  </message>
  <message>
   <source>highest Q-value</source>
   <translation>بیشترین ارزش Q</translation>
  </message>
  <message>
   <source>preferred action</source>
   <translation>کنش ترجیحی</translation>
  </message>
  <message>
   <source>highest of {count}: {action}, {value}</source>
   <translation>بیشترین از {count}: {action}، {value}</translation>
  </message>
  <message>
   <source>Map of states</source>
   <translation>نقشهٔ حالت‌ها</translation>
  </message>
  <message>
   <source>{what} by {x} and {y}.</source>
   <translation>{what} بر حسب {x} و {y}.</translation>
  </message>
  <message numerus="yes">
   <source>and {n} more</source>
   <extracomment>For one: and {n} more</extracomment>
   <translation>
    <numerusform>و {n} دیگر</numerusform>
   </translation>
  </message>
  <message>
   <source>What the agent thinks of states it may never have been in: two of their dimensions vary over the map, the others are held. The line is where it has just been. Point at the map to read its numbers.</source>
   <translation>نظر عامل دربارهٔ حالت‌هایی که شاید هرگز در آن‌ها نبوده است: دو بُعد آن‌ها روی نقشه تغییر می‌کند و بقیه ثابت‌اند. خط، جایی است که همین حالا بوده است. برای خواندن اعداد نشانگر را روی نقشه ببرید.</translation>
  </message>
  <message>
   <source>The map of states appears here once the agent plays.</source>
   <translation>نقشهٔ حالت‌ها پس از شروع بازی عامل اینجا می‌آید.</translation>
  </message>
  <message>
   <source>Where the dimensions off the map are held</source>
   <translation>بُعدهای بیرون از نقشه کجا نگه داشته می‌شوند</translation>
  </message>
  <message>
   <source>others at rest</source>
   <translation>بقیه در سکون</translation>
  </message>
  <message>
   <source>others as now</source>
   <translation>بقیه مانند اکنون</translation>
  </message>
  <message>
   <source>others as then</source>
   <translation>بقیه مانند آن زمان</translation>
  </message>
  <message>
   <source>Of which action</source>
   <translation>از کدام کنش</translation>
  </message>
  <message>
   <source>Horizontal axis</source>
   <translation>محور افقی</translation>
  </message>
  <message>
   <source>What varies from left to right</source>
   <translation>چه از چپ به راست تغییر می‌کند</translation>
  </message>
  <message>
   <source>Vertical axis</source>
   <translation>محور عمودی</translation>
  </message>
  <message>
   <source>What varies from bottom to top</source>
   <translation>چه از پایین به بالا تغییر می‌کند</translation>
  </message>
  <message>
   <source>Other dimensions</source>
   <translation>بُعدهای دیگر</translation>
  </message>
  <message>
   <source>Where the dimensions off the map are held: {held}</source>
   <translation>بُعدهای بیرون از نقشه کجا نگه داشته می‌شوند: {held}</translation>
  </message>
  <message>
   <source>State</source>
   <translation>وضعیت</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>در حال مکث</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>پایان‌یافته</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>متوقف</translation>
  </message>
  <message>
   <source>point</source>
   <translation>امتیاز</translation>
  </message>
  <message>
   <source>step</source>
   <translation>گام</translation>
  </message>
  <message>
   <source>minute</source>
   <translation>دقیقه</translation>
  </message>
  <message>
   <source>stake</source>
   <translation>شرط</translation>
  </message>
  <message>
   <source>moment {number}</source>
   <translation>لحظهٔ {number}</translation>
  </message>
  <message>
   <source>chance</source>
   <translation>احتمال</translation>
  </message>
  <message>
   <source>found reward</source>
   <translation>پاداش یافته</translation>
  </message>
  <message>
   <source>of steps</source>
   <translation>از گام‌ها</translation>
  </message>
  <message>
   <source>V</source>
   <translation>V</translation>
  </message>
  <message>
   <source>as now</source>
   <translation>مانند اکنون</translation>
  </message>
  <message>
   <source>as then</source>
   <translation>مانند آن زمان</translation>
  </message>
  <message>
   <source>at rest</source>
   <translation>در سکون</translation>
  </message>
  <message>
   <source>{quantity} ({unit})</source>
   <translation>{quantity} ({unit})</translation>
  </message>
  <message>
   <source>What it writes</source>
   <translation>چه می‌نویسد</translation>
  </message>
  <message>
   <source>A sentence on each topic: before learning, after imitation, and by the policy as it is now. Below each are the reader's points and, in step 3, the reward model's score in standard deviations. A high score with no points is a sentence that exploits the model.</source>
   <translation>برای هر موضوع یک جمله: پیش از یادگیری، پس از تقلید و از سیاست کنونی. زیر هر کدام امتیاز خواننده و در گام ۳ امتیاز مدل پاداش به انحراف معیار است. امتیاز بالای مدل بدون امتیاز خواننده یعنی جمله‌ای که از مدل سوءاستفاده می‌کند.</translation>
  </message>
  <message>
   <source>Sentences appear here as soon as the first one is finished.</source>
   <translation>جمله‌ها به محض پایان نخستین جمله اینجا نمایان می‌شوند.</translation>
  </message>
  <message>
   <source>reader {points} · model {score}</source>
   <translation>خواننده {points} · مدل {score}</translation>
  </message>
  <message>
   <source>reader {points}</source>
   <translation>خواننده {points}</translation>
  </message>
  <message>
   <source>Texts that were written</source>
   <translation>متن‌های نوشته‌شده</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>موضوع</translation>
  </message>
  <message numerus="yes">
   <source>{n} numbers</source>
   <extracomment>For one: {n} number</extracomment>
   <translation>
    <numerusform>{n} عدد</numerusform>
   </translation>
  </message>
  <message>
   <source>what was seen</source>
   <translation>آنچه دیده شد</translation>
  </message>
  <message>
   <source>what was seen, and what followed</source>
   <translation>آنچه دیده شد، و آنچه در پی آمد</translation>
  </message>
  <message>
   <source>{what}: {before}, after it {after}</source>
   <translation>{what}: {before}، پس از آن {after}</translation>
  </message>
  <message>
   <source>mean of all: {mean}</source>
   <translation>میانگین همه: {mean}</translation>
  </message>
  <message>
   <source>{letter}. Click: sort by it, numbers by their size.</source>
   <translation>{letter}. کلیک: مرتب‌سازی بر پایهٔ آن، اعداد بر پایهٔ بزرگی.</translation>
  </message>
  <message>
   <source>Rows of the update</source>
   <translation>سطرهای به‌روزرسانی</translation>
  </message>
  <message>
   <source>The row of the update. Click: in the order in which they came.</source>
   <translation>سطر به‌روزرسانی. کلیک: به ترتیب آمدن.</translation>
  </message>
  <message>
   <source>distributions of the return: target mean {target}, prediction mean {prediction}</source>
   <translation>توزیع‌های بازده: میانگین هدف {target}، میانگین پیش‌بینی {prediction}</translation>
  </message>
  <message>
   <source>return; height: probability</source>
   <translation>بازده؛ ارتفاع: احتمال</translation>
  </message>
  <message>
   <source>return; height: share of cases below it</source>
   <translation>بازده؛ ارتفاع: سهم حالت‌های کمتر از آن</translation>
  </message>
  <message>
   <source>target</source>
   <translation>هدف</translation>
  </message>
  <message>
   <source>before</source>
   <translation>پیش</translation>
  </message>
  <message>
   <source>after</source>
   <translation>پس</translation>
  </message>
  <message>
   <source>Update</source>
   <translation>به‌روزرسانی</translation>
  </message>
  <message>
   <source>What the last update really did: the rows that it learned from, and for the chosen one this algorithm's equations with the numbers put in, the prediction before and after, and the gradients.</source>
   <translation>آخرین به‌روزرسانی واقعاً چه کرد: سطرهایی که از آن‌ها یاد گرفت، و برای سطر انتخاب‌شده معادله‌های این الگوریتم با اعداد جای‌گذاری‌شده، پیش‌بینی پیش و پس از آن، و گرادیان‌ها.</translation>
  </message>
  <message>
   <source>The next update appears here.</source>
   <translation>به‌روزرسانی بعدی اینجا می‌آید.</translation>
  </message>
  <message>
   <source>{count:,} {rows}</source>
   <translation>{count:,} {rows}</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>تازه‌ترین</translation>
  </message>
  <message>
   <source>Follow the newest update again</source>
   <translation>دوباره دنبال کردن تازه‌ترین به‌روزرسانی</translation>
  </message>
  <message>
   <source>Follow the newest update</source>
   <translation>دنبال کردن تازه‌ترین به‌روزرسانی</translation>
  </message>
  <message>
   <source>{algorithm} never learns: there is no update to look into.</source>
   <translation>الگوریتم {algorithm} هرگز یاد نمی‌گیرد: به‌روزرسانی‌ای برای وارسی نیست.</translation>
  </message>
  <message>
   <source>Updates can be looked into while an agent learns; here one only plays.</source>
   <translation>به‌روزرسانی‌ها را هنگام یادگیری عامل می‌توان وارسی کرد؛ اینجا عامل فقط بازی می‌کند.</translation>
  </message>
  <message>
   <source>Step update (Shift+.) shows here what the next update does.</source>
   <translation>«یک به‌روزرسانی» (Shift+.) اینجا نشان می‌دهد که به‌روزرسانی بعدی چه می‌کند.</translation>
  </message>
  <message>
   <source>The run has ended: there will be no other update to look into.</source>
   <translation>اجرا پایان یافته است: به‌روزرسانی دیگری برای وارسی نخواهد بود.</translation>
  </message>
  <message>
   <source>Update {number}</source>
   <translation>به‌روزرسانی {number}</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} entries</source>
   <extracomment>For one: {n:,} entry</extracomment>
   <translation>
    <numerusform>{n:,} درایه</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} states</source>
   <extracomment>For one: {n:,} state</extracomment>
   <translation>
    <numerusform>{n:,} حالت</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps of the episode</source>
   <extracomment>For one: {n:,} step of the episode</extracomment>
   <translation>
    <numerusform>{n:,} گام اپیزود</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} constraints</source>
   <extracomment>For one: {n:,} constraint</extracomment>
   <translation>
    <numerusform>{n:,} قید</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} sequences</source>
   <extracomment>For one: {n:,} sequence</extracomment>
   <translation>
    <numerusform>{n:,} دنباله</numerusform>
   </translation>
  </message>
  <message>
   <source>Sweep {number}, {phase}</source>
   <translation>پیمایش {number}، {phase}</translation>
  </message>
  <message>
   <source>Sweep {number}</source>
   <translation>پیمایش {number}</translation>
  </message>
  <message>
   <source>The update's equations</source>
   <translation>معادله‌های به‌روزرسانی</translation>
  </message>
  <message>
   <source>After: asked anew of the network, for this panel. All rows have moved it together, each its own way.</source>
   <translation>پس: برای این پنل دوباره از شبکه پرسیده شد. همهٔ سطرها با هم آن را جابه‌جا کرده‌اند، هر کدام به سوی خود.</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} numbers: {shown} …</source>
   <extracomment>For one: {n:,} number: {shown} …</extracomment>
   <translation>
    <numerusform>{n:,} عدد: {shown} …</numerusform>
   </translation>
  </message>
  <message>
   <source>what the network saw</source>
   <translation>آنچه شبکه دید</translation>
  </message>
  <message>
   <source>no update yet</source>
   <translation>هنوز به‌روزرسانی نیست</translation>
  </message>
  <message>
   <source>what the network saw and what followed</source>
   <translation>آنچه شبکه دید و آنچه در پی آمد</translation>
  </message>
  <message>
   <source>before and after the step</source>
   <translation>پیش و پس از گام</translation>
  </message>
  <message>
   <source>distributions of the return</source>
   <translation>توزیع‌های بازده</translation>
  </message>
  <message>
   <source>length of the gradient by layer, before it is limited</source>
   <translation>طول گرادیان به تفکیک لایه، پیش از محدود شدن</translation>
  </message>
  <message>
   <source>letters</source>
   <translation>نمادها</translation>
  </message>
  <message>
   <source>the whole update</source>
   <translation>کل به‌روزرسانی</translation>
  </message>
  <message>
   <source>Is V honest?</source>
   <translation>آیا V صادق است؟</translation>
  </message>
  <message>
   <source>Each dot is a moment: across, the value that was predicted; up, the discounted return that really followed. On the line predictions are true; below it too much was expected. Rings are means of moments of similar prediction. Where the policy changed meanwhile, moments of the earlier half of that training are grey. What follows where an episode was cut off or still goes on is not known: moments are left out where it would count for more than 1%, by discount^(steps to there). After ± stands the standard error of the mean, over episodes. Where values are not of the rewards that are seen (normalised ones, the entropy of SAC, lost lives), nothing is compared, and it says why.</source>
   <translation>هر نقطه یک لحظه است: افقی، ارزش پیش‌بینی‌شده؛ عمودی، بازده تنزیل‌شده‌ای که واقعاً در پی آمد. روی خط، پیش‌بینی‌ها درست‌اند؛ زیر آن بیش از حد انتظار رفته است. حلقه‌ها میانگین لحظه‌هایی با پیش‌بینی مشابه‌اند. اگر سیاست در این میان تغییر کرده باشد، لحظه‌های نیمهٔ اول آن آموزش خاکستری‌اند. پس از بریده شدن اپیزود یا تا وقتی ادامه دارد، دنباله دانسته نیست: لحظه‌هایی که در آن‌ها این بخش، با وزن γ به توان تعداد گام‌ها تا آنجا، بیش از 1% به شمار آید کنار گذاشته می‌شوند. پس از ± خطای معیار میانگین بر روی اپیزودها می‌آید. جایی که ارزش‌ها از پاداش‌های دیده‌شده نیستند (پاداش‌های نرمال‌شده، آنتروپی SAC، جان‌های از دست رفته) چیزی مقایسه نمی‌شود و دلیل آن گفته می‌شود.</translation>
  </message>
  <message>
   <source>Dots appear here once an episode has ended.</source>
   <translation>نقطه‌ها پس از پایان یک اپیزود اینجا می‌آیند.</translation>
  </message>
  <message>
   <source>Predicted values and what came of them</source>
   <translation>ارزش‌های پیش‌بینی‌شده و نتیجهٔ آن‌ها</translation>
  </message>
  <message>
   <source>predicted (up: what came of it)</source>
   <translation>پیش‌بینی (عمودی: نتیجهٔ واقعی)</translation>
  </message>
  <message>
   <source>predicted (up: came)</source>
   <translation>پیش‌بینی (عمودی: نتیجه)</translation>
  </message>
  <message>
   <source>predicted</source>
   <translation>پیش‌بینی</translation>
  </message>
  <message>
   <source>by {policies:,} policies of steps {first:,} to {last:,} (the earlier half grey squares)</source>
   <translation>با {policies:,} سیاست از گام {first:,} تا {last:,} (نیمهٔ اول مربع‌های خاکستری)</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} moments</source>
   <extracomment>For one: {n:,} moment</extracomment>
   <translation>
    <numerusform>{n:,} لحظه</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{moments} of {n:,} episodes</source>
   <extracomment>For one: {moments} of {n:,} episode</extracomment>
   <translation>
    <numerusform>{moments} از {n:,} اپیزود</numerusform>
   </translation>
  </message>
  <message>
   <source>{moments:,} left out: what follows a cut is not known and counts for more than {share:.0%} there</source>
   <translation>{moments:,} کنار گذاشته شد: دنبالهٔ پس از برش دانسته نیست و آنجا بیش از {share:.0%} به شمار می‌آید</translation>
  </message>
  <message>
   <source>too little by {error} on average</source>
   <translation>به طور میانگین {error} کمتر از واقع</translation>
  </message>
  <message>
   <source>honest on average: off by {error}</source>
   <translation>به طور میانگین صادق: خطا {error}</translation>
  </message>
  <message>
   <source>too much by {error} on average</source>
   <translation>به طور میانگین {error} بیش از واقع</translation>
  </message>
  <message>
   <source>How much return the agent expects from here on, decision by decision. Small marks at the bottom are rewards (up: positive, down: negative) unlike the usual one; dotted lines are the ends of episodes. The thin line is what really came of it: the discounted return. What follows a time limit, a restart or the newest decision is not known: the line is left out where that would count for more than 1%, by discount^(steps to there). Where a critic Q(s, a) judges actions, it is the critic's value of the action chosen, the lower one of two; a critic that is rewarded for staying undecided counts that in. Click a point of the curve to look back at that moment: the upright line is where it is then.</source>
   <translation>عامل از اینجا به بعد چه بازدهی انتظار دارد، تصمیم به تصمیم. نشانه‌های کوچک پایین پاداش‌های (بالا: مثبت، پایین: منفی) متفاوت با پاداش معمول‌اند؛ خط‌های نقطه‌چین پایان اپیزودها هستند. خط نازک نتیجهٔ واقعی است: بازده تنزیل‌شده. آنچه پس از مهلت زمان، شروع دوباره یا تازه‌ترین تصمیم می‌آید دانسته نیست: هر جا این بخش، با وزن γ به توان تعداد گام‌ها تا آنجا، بیش از 1% به شمار آید خط رسم نمی‌شود. اگر منتقد Q(s, a) کنش‌ها را بسنجد، این ارزش منتقد برای کنش انتخاب‌شده است، کمترین از دو؛ منتقدی که برای مردد ماندن پاداش می‌گیرد آن را هم به حساب می‌آورد. برای بازگشت به یک لحظه روی نقطه‌ای از منحنی کلیک کنید: آنگاه خط عمودی جای آن را نشان می‌دهد.</translation>
  </message>
  <message>
   <source>The agent's estimate of its situation appears here once it plays.</source>
   <translation>برآورد عامل از وضعیتش پس از شروع بازی اینجا می‌آید.</translation>
  </message>
  <message>
   <source>estimate</source>
   <translation>برآورد</translation>
  </message>
  <message>
   <source>What the agent expects from here on</source>
   <translation>آنچه عامل از اینجا به بعد انتظار دارد</translation>
  </message>
  <message>
   <source>realised</source>
   <translation>تحقق‌یافته</translation>
  </message>
  <message>
   <source>What really came of it: the discounted return, where it is known (see this panel's tip)</source>
   <translation>نتیجهٔ واقعی: بازده تنزیل‌شده، هر جا دانسته است (راهنمایی این پنل را ببینید)</translation>
  </message>
  <message>
   <source>Rewards unlike the usual one, up if positive, down if negative</source>
   <translation>پاداش‌های متفاوت با پاداش معمول، مثبت رو به بالا، منفی رو به پایین</translation>
  </message>
  <message>
   <source>end</source>
   <translation>پایان</translation>
  </message>
  <message>
   <source>The end of an episode</source>
   <translation>پایان یک اپیزود</translation>
  </message>
  <message>
   <source>moment in view</source>
   <translation>لحظهٔ در نما</translation>
  </message>
  <message>
   <source>Where on the curve the moment of the past is that is in view</source>
   <translation>لحظهٔ گذشته‌ای که در نماست کجای منحنی است</translation>
  </message>
  <message>
   <source>value of the situation</source>
   <translation>ارزش وضعیت</translation>
  </message>
  <message>
   <source>decisions</source>
   <translation>تصمیم</translation>
  </message>
  <message>
   <source>{value}: more than rewards so far can bring, at most {bound}</source>
   <translation>{value}: بیش از آنچه پاداش‌های تاکنون می‌توانند بیاورند، حداکثر {bound}</translation>
  </message>
  <message>
   <source>{value}: less than rewards so far can bring, at least {bound}</source>
   <translation>{value}: کمتر از آنچه پاداش‌های تاکنون می‌توانند بیاورند، حداقل {bound}</translation>
  </message>
  <message>
   <source>max Q</source>
   <translation>بیشینهٔ Q</translation>
  </message>
  <message>
   <source>critic's value of the action chosen</source>
   <translation>ارزش منتقد برای کنش انتخاب‌شده</translation>
  </message>
  <message>
   <source>value for {side}</source>
   <translation>ارزش برای {side}</translation>
  </message>
  <message>
   <source>{value}: can be {bound} at most</source>
   <translation>{value}: می‌تواند حداکثر {bound} باشد</translation>
  </message>
  <message>
   <source>{value}: can be {bound} at least</source>
   <translation>{value}: می‌تواند حداقل {bound} باشد</translation>
  </message>
  <message>
   <source>What each worker does, in a process and a world of its own; number 0 is the one whose steps are watched. Return: of its last episode, and the mean of its last 10. Behind: how many updates the others made between its taking the parameters and correcting them (0: as if it were alone). Steps per second and behind are means of two seconds; counts begin when this training was begun or continued. The line is its last 50 returns, all lines on one scale.</source>
   <translation>هر کارگر چه می‌کند، در فرایند و دنیای خودش؛ شمارهٔ 0 کارگری است که گام‌هایش تماشا می‌شود. بازده: بازده آخرین اپیزود آن، و میانگین 10 اپیزود آخر. عقب: دیگران از گرفتن پارامترها تا اصلاح آن‌ها به دست این کارگر چند به‌روزرسانی کردند (0: گویی تنها بود). گام بر ثانیه و عقب میانگین دو ثانیه‌اند؛ شمارش‌ها از شروع یا ادامهٔ این آموزش آغاز می‌شوند. خط، 50 بازده آخر آن است، همهٔ خط‌ها در یک مقیاس.</translation>
  </message>
  <message>
   <source>The workers appear here with their first update.</source>
   <translation>کارگرها با اولین به‌روزرسانی خود اینجا می‌آیند.</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>میانگین</translation>
  </message>
  <message>
   <source>behind</source>
   <translation>عقب</translation>
  </message>
  <message>
   <source>worker {number}: {counts}</source>
   <translation>کارگر {number}: {counts}</translation>
  </message>
  <message>
   <source>returns</source>
   <translation>بازده‌ها</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>چند تا</translation>
  </message>
  <message>
   <source>Each by its own default preset; the one that is set, as it is set.</source>
   <translation>هر یک با پیش‌تنظیم خودش؛ آنکه تنظیم شده، همان‌گونه که هست.</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>تنظیم</translation>
  </message>
  <message>
   <source>Its values</source>
   <translation>مقدارهایش</translation>
  </message>
  <message>
   <source>The values that it takes, with commas between them</source>
   <translation>مقدارهایی که می‌گیرد، با ویرگول میانشان</translation>
  </message>
  <message>
   <source>Fill in</source>
   <translation>پر کردن</translation>
  </message>
  <message>
   <source>Write the values of this range above, by equal factors where that is its scale</source>
   <translation>نوشتن مقدارهای این بازه در بالا؛ اگر مقیاس آن چنین است، با ضریب‌های برابر</translation>
  </message>
  <message>
   <source>choose at least one algorithm.</source>
   <translation>دست‌کم یک الگوریتم برگزینید.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>از</translation>
  </message>
  <message>
   <source>To</source>
   <translation>تا</translation>
  </message>
  <message>
   <source>this algorithm has no setting that could vary.</source>
   <translation>این الگوریتم تنظیمی ندارد که بتواند تغییر کند.</translation>
  </message>
  <message>
   <source>Steps of each run</source>
   <translation>گام‌های هر اجرا</translation>
  </message>
  <message>
   <source>Several seeds</source>
   <translation>چند بذر</translation>
  </message>
  <message>
   <source>Several algorithms</source>
   <translation>چند الگوریتم</translation>
  </message>
  <message>
   <source>Values of one setting</source>
   <translation>مقدارهای یک تنظیم</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} runs, {jobs} at a time.</source>
   <extracomment>For one: {n:,} run, {jobs} at a time.</extracomment>
   <translation>
    <numerusform>{n:,} اجرا، {jobs} تا هم‌زمان.</numerusform>
   </translation>
  </message>
  <message>
   <source>{runs} {takes}</source>
   <translation>{runs} {takes}</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>آنچه فرق دارد</translation>
  </message>
  <message>
   <source>Numbers and ranges: 0-9, or 0,3,7-9. Every configuration runs with each</source>
   <translation>عددها و بازه‌ها: 0-9 یا 0,3,7-9. هر پیکربندی با هر یک اجرا می‌شود</translation>
  </message>
  <message>
   <source>as each preset says</source>
   <translation>طبق هر پیش‌تنظیم</translation>
  </message>
  <message>
   <source>Runs at a time</source>
   <translation>اجراهای هم‌زمان</translation>
  </message>
  <message>
   <source>How many runs learn at a time; each has its part of the cores</source>
   <translation>چند اجرا هم‌زمان یاد می‌گیرند؛ هر یک سهمی از هسته‌ها دارد</translation>
  </message>
  <message>
   <source>What that comes to</source>
   <translation>حاصل آن</translation>
  </message>
  <message>
   <source>Add to the queue</source>
   <translation>افزودن به صف</translation>
  </message>
  <message>
   <source>How long that takes is told when they learn.</source>
   <translation>مدت آن هنگام یادگیری گفته می‌شود.</translation>
  </message>
  <message>
   <source>That takes {duration} here.</source>
   <translation>اینجا {duration} طول می‌کشد.</translation>
  </message>
  <message>
   <source>At a time</source>
   <translation>هم‌زمان</translation>
  </message>
  <message>
   <source>that is more than 1,000 runs; ask for fewer.</source>
   <translation>این بیش از 1,000 اجراست؛ کمتر بخواهید.</translation>
  </message>
  <message>
   <source>{sentence} {another}</source>
   <translation>{sentence} {another}</translation>
  </message>
  <message>
   <source>nobody has said how many steps a run takes: say how many.</source>
   <translation>گفته نشده هر اجرا چند گام دارد: بگویید چند.</translation>
  </message>
  <message>
   <source>They differ by their seed alone; all settings are the same.</source>
   <translation>تنها بذرشان فرق دارد؛ همهٔ تنظیمات یکسان‌اند.</translation>
  </message>
  <message>
   <source>{algorithm} (as it is set)</source>
   <translation>{algorithm} (همان‌گونه که تنظیم شده)</translation>
  </message>
  <message>
   <source>{algorithm} (“{preset}”)</source>
   <translation>{algorithm} («{preset}»)</translation>
  </message>
  <message>
   <source>They differ by algorithm, with it by its settings, and by seed: {algorithms}.</source>
   <translation>الگوریتم و با آن تنظیماتش، و بذرشان فرق دارد: {algorithms}.</translation>
  </message>
  <message>
   <source>They differ by algorithm, and with it by its settings: {algorithms}.</source>
   <translation>الگوریتم و با آن تنظیماتشان فرق دارد: {algorithms}.</translation>
  </message>
  <message>
   <source>They differ by one setting and by seed: {values}. All else is the same.</source>
   <translation>یک تنظیم و بذرشان فرق دارد: {values}. بقیه یکسان است.</translation>
  </message>
  <message>
   <source>They differ by one setting: {values}. All else is the same.</source>
   <translation>یک تنظیمشان فرق دارد: {values}. بقیه یکسان است.</translation>
  </message>
  <message>
   <source>nothing waits or learns.</source>
   <translation>چیزی در انتظار یا در حال یادگیری نیست.</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>صف</translation>
  </message>
  <message>
   <source>Run many…</source>
   <translation>اجرای گروهی…</translation>
  </message>
  <message>
   <source>Add runs: several seeds, several algorithms, or values of one setting</source>
   <translation>افزودن اجراها: چند بذر، چند الگوریتم یا مقدارهای یک تنظیم</translation>
  </message>
  <message>
   <source>Cancel all</source>
   <translation>لغو همه</translation>
  </message>
  <message>
   <source>What learns is saved and ends; what waits is not begun</source>
   <translation>آنچه یاد می‌گیرد ذخیره می‌شود و پایان می‌یابد؛ آنچه منتظر است آغاز نمی‌شود</translation>
  </message>
  <message>
   <source>Clear ended</source>
   <translation>پاک کردن پایان‌یافته‌ها</translation>
  </message>
  <message>
   <source>Take all that has ended off this list; the library keeps it</source>
   <translation>برداشتن همهٔ پایان‌یافته‌ها از این فهرست؛ کتابخانه نگهشان می‌دارد</translation>
  </message>
  <message>
   <source>How many runs learn at a time</source>
   <translation>چند اجرا هم‌زمان یاد می‌گیرند</translation>
  </message>
  <message>
   <source>Open the best policy of this run (Enter)</source>
   <translation>باز کردن بهترین سیاست این اجرا (Enter)</translation>
  </message>
  <message>
   <source>Lay the curves of the chosen runs over each other; of one, with all that were added with it</source>
   <translation>منحنی‌های اجراهای برگزیده روی هم؛ برای یک اجرا، همراه با همهٔ اجراهایی که با آن افزوده شده‌اند</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>ادامه دادن آن</translation>
  </message>
  <message>
   <source>Let it wait again: it goes on from its last file</source>
   <translation>دوباره منتظر بماند: از آخرین فایلش ادامه می‌یابد</translation>
  </message>
  <message>
   <source>End it: what it has learned is saved (Delete)</source>
   <translation>پایان دادن: آنچه آموخته ذخیره می‌شود (Delete)</translation>
  </message>
  <message>
   <source>The queue is empty. Run many: several seeds, several algorithms, or values of one setting.</source>
   <translation>صف خالی است. اجرای گروهی: چند بذر، چند الگوریتم یا مقدارهای یک تنظیم.</translation>
  </message>
  <message>
   <source>Runs of the queue</source>
   <translation>اجراهای صف</translation>
  </message>
  <message>
   <source>one a core</source>
   <translation>یکی بر هر هسته</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>مکث</translation>
  </message>
  <message>
   <source>Let the runs of the queue learn</source>
   <translation>اجراهای صف یاد بگیرند</translation>
  </message>
  <message>
   <source>Let time stand still for all of them</source>
   <translation>ایستاندن زمان برای همهٔ آن‌ها</translation>
  </message>
  <message>
   <source>nothing has ended yet.</source>
   <translation>هنوز چیزی پایان نیافته.</translation>
  </message>
  <message>
   <source>nothing has been saved yet.</source>
   <translation>هنوز چیزی ذخیره نشده است.</translation>
  </message>
  <message>
   <source>it has saved nothing yet.</source>
   <translation>هنوز چیزی ذخیره نکرده است.</translation>
  </message>
  <message>
   <source>it was not stopped.</source>
   <translation>متوقف نشده است.</translation>
  </message>
  <message>
   <source>it has ended.</source>
   <translation>پایان یافته است.</translation>
  </message>
  <message>
   <source>solved</source>
   <translation>حل‌شده</translation>
  </message>
  <message>
   <source>learning</source>
   <translation>در حال یادگیری</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>ناموفق</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>لغوشده</translation>
  </message>
  <message>
   <source>{step:,} of {budget:,} steps</source>
   <translation>{step:,} از {budget:,} گام</translation>
  </message>
  <message numerus="yes">
   <source>{n} learning</source>
   <extracomment>For one: {n} learning</extracomment>
   <translation>
    <numerusform>{n} در حال یادگیری</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} waiting</source>
   <extracomment>For one: {n} waiting</extracomment>
   <translation>
    <numerusform>{n} منتظر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} done</source>
   <extracomment>For one: {n} done</extracomment>
   <translation>
    <numerusform>{n} انجام‌شده</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} failed</source>
   <extracomment>For one: {n} failed</extracomment>
   <translation>
    <numerusform>{n} ناموفق</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cancelled</source>
   <extracomment>For one: {n} cancelled</extracomment>
   <translation>
    <numerusform>{n} لغوشده</numerusform>
   </translation>
  </message>
  <message>
   <source>{duration} to go</source>
   <translation>{duration} مانده</translation>
  </message>
  <message>
   <source>{step:,} of {budget:,} sweeps</source>
   <translation>{step:,} از {budget:,} پیمایش</translation>
  </message>
  <message>
   <source>its checksum is not that of its content.</source>
   <translation>جمع آزمون آن با محتوایش نمی‌خواند.</translation>
  </message>
  <message>
   <source>A wall of ages: agents of several ages, side by side on one seed</source>
   <translation>دیوار سن‌ها: عامل‌هایی با چند سن، کنار هم با یک بذر</translation>
  </message>
  <message>
   <source>this run has kept no agents of its past, or not yet two.</source>
   <translation>این اجرا عاملی از گذشته‌اش نگه نداشته است، یا هنوز دو تا نشده‌اند.</translation>
  </message>
  <message>
   <source>the newest agent is shown.</source>
   <translation>تازه‌ترین عامل نشان داده می‌شود.</translation>
  </message>
  <message>
   <source>the best agent is shown.</source>
   <translation>بهترین عامل نشان داده می‌شود.</translation>
  </message>
  <message>
   <source>{when}, test {score}</source>
   <translation>{when}، آزمون {score}</translation>
  </message>
  <message>
   <source>Age</source>
   <comment>of an agent: how long it has learned</comment>
   <translation>سن</translation>
  </message>
  <message>
   <source>Age of the agent</source>
   <translation>سن عامل</translation>
  </message>
  <message>
   <source>The agent as it was earlier in its training, each time on one seed; the last is the best one</source>
   <translation>عامل آن‌گونه که پیش‌تر در آموزش بود، هر بار با یک بذر؛ آخری بهترین است</translation>
  </message>
  <message>
   <source>The agent as it was earlier in its training, each time on one seed; the last is the newest</source>
   <translation>عامل آن‌گونه که پیش‌تر در آموزش بود، هر بار با یک بذر؛ آخری تازه‌ترین است</translation>
  </message>
  <message>
   <source>best</source>
   <comment>of an agent's ages</comment>
   <translation>بهترین</translation>
  </message>
  <message>
   <source>Back to the best agent (N)</source>
   <translation>بازگشت به بهترین عامل (N)</translation>
  </message>
  <message>
   <source>Back to the newest agent (N)</source>
   <translation>بازگشت به تازه‌ترین عامل (N)</translation>
  </message>
  <message>
   <source>Wall of ages</source>
   <translation>دیوار سن‌ها</translation>
  </message>
  <message>
   <source>test {score}</source>
   <translation>آزمون {score}</translation>
  </message>
  <message>
   <source>A click chooses another age.</source>
   <translation>با یک کلیک سن دیگری انتخاب می‌شود.</translation>
  </message>
  <message>
   <source>Opening …</source>
   <translation>در حال باز کردن …</translation>
  </message>
  <message>
   <source>Wall of ages: {game}, {algorithm}</source>
   <translation>دیوار سن‌ها: {game}، {algorithm}</translation>
  </message>
  <message>
   <source>Again</source>
   <translation>دوباره</translation>
  </message>
  <message>
   <source>Play this seed once more (R)</source>
   <translation>یک بار دیگر با این بذر (R)</translation>
  </message>
  <message>
   <source>Next seed</source>
   <translation>بذر بعدی</translation>
  </message>
  <message>
   <source>Save a video…</source>
   <translation>ذخیرهٔ ویدیو…</translation>
  </message>
  <message>
   <source>Agents</source>
   <translation>عامل‌ها</translation>
  </message>
  <message>
   <source>Size of the wall</source>
   <translation>اندازهٔ دیوار</translation>
  </message>
  <message>
   <source>Play on</source>
   <translation>ادامهٔ بازی</translation>
  </message>
  <message>
   <source>{opponent} cannot play beside this run: {reason}</source>
   <translation>{opponent} نمی‌تواند کنار این اجرا بازی کند: {reason}</translation>
  </message>
  <message>
   <source>{player} {score} ({episodes})</source>
   <translation>{player} {score} ({episodes})</translation>
  </message>
  <message>
   <source>optimal {number} (exact)</source>
   <translation>بهینه {number} (دقیق)</translation>
  </message>
  <message>
   <source>{player} {number} (exact)</source>
   <translation>{player} {number} (دقیق)</translation>
  </message>
  <message>
   <source>choose an opponent first, from this menu.</source>
   <translation>نخست از این منو حریفی انتخاب کنید.</translation>
  </message>
  <message>
   <source>this run has no file yet: it is saved after a while.</source>
   <translation>این اجرا هنوز فایلی ندارد: کمی بعد ذخیره می‌شود.</translation>
  </message>
  <message>
   <source>a person cannot be asked about every state.</source>
   <translation>نمی‌توان از انسان دربارهٔ هر حالت پرسید.</translation>
  </message>
  <message>
   <source>{what}: {percent:.0f} %</source>
   <translation>{what}: {percent:.0f} %</translation>
  </message>
  <message>
   <source>The number is the Jensen-Shannon divergence of what both would do, in bits: 0 for the same, 1 for nothing in common. Action values become a distribution by a softmax, at a tenth of what is usually at stake between the best and the worst action.</source>
   <translation>این عدد واگرایی Jensen-Shannon کارهای هر دو بر حسب بیت است: 0 یعنی یکسان، 1 یعنی بی هیچ اشتراک. ارزش کنش‌ها با softmax توزیع می‌شود، با دمای یک‌دهم تفاوت معمول بهترین و بدترین کنش.</translation>
  </message>
  <message>
   <source>The number is the distance of both actions in parts of their range: 0 for the same, 1 for opposite ends.</source>
   <translation>این عدد فاصلهٔ دو کنش به نسبت بازهٔ آن‌هاست: 0 یعنی یکسان، 1 یعنی دو سر بازه.</translation>
  </message>
  <message>
   <source>Step {step:,} of {agent}</source>
   <translation>گام {step:,} از {agent}</translation>
  </message>
  <message>
   <source>Where do they disagree?</source>
   <translation>کجا اختلاف دارند؟</translation>
  </message>
  <message>
   <source>Moments by how much they disagree</source>
   <translation>لحظه‌ها به ترتیب اختلاف</translation>
  </message>
  <message>
   <source>Enter, or a double click: go to the moment on a timeline of its episode</source>
   <translation>Enter یا دوبار کلیک: رفتن به این لحظه روی خط زمان اپیزود آن</translation>
  </message>
  <message>
   <source>Go there on a timeline</source>
   <translation>رفتن به آن روی خط زمان</translation>
  </message>
  <message>
   <source>Open the whole episode of this moment as a recording, in a tab</source>
   <translation>باز کردن همهٔ اپیزود این لحظه به‌صورت ضبط در یک زبانه</translation>
  </message>
  <message>
   <source>Picture of the moment</source>
   <translation>تصویر لحظه</translation>
  </message>
  <message>
   <source>{agent}: {score} in {steps:,} steps</source>
   <translation>{agent}: {score} در {steps:,} گام</translation>
  </message>
  <message>
   <source>{agent}: {choice}</source>
   <translation>{agent}: {choice}</translation>
  </message>
  <message>
   <source>return so far {score}</source>
   <translation>بازده تاکنون {score}</translation>
  </message>
  <message>
   <source>their episodes never part</source>
   <translation>اپیزودهایشان از هم جدا نمی‌شوند</translation>
  </message>
  <message>
   <source>their episodes part at step {step:,}</source>
   <translation>اپیزودهایشان در گام {step:,} جدا می‌شوند</translation>
  </message>
  <message>
   <source>the same choice in {share:.0f} % of all states</source>
   <translation>انتخاب یکسان در {share:.0f} % حالت‌ها</translation>
  </message>
  <message>
   <source>They do the same in every state that either came to.</source>
   <translation>در هر حالتی که یکی به آن رسید، هر دو یک کار می‌کنند.</translation>
  </message>
  <message>
   <source>here they part</source>
   <translation>اینجا جدا می‌شوند</translation>
  </message>
  <message>
   <source>Seed {seed}</source>
   <translation>بذر {seed}</translation>
  </message>
  <message>
   <source>Another agent from a file…</source>
   <translation>عامل دیگری از فایل…</translation>
  </message>
  <message>
   <source>An agent of the same environment</source>
   <translation>عاملی از همین محیط</translation>
  </message>
  <message>
   <source>Begin episodes together</source>
   <translation>شروع هم‌زمان اپیزودها</translation>
  </message>
  <message>
   <source>Whoever ends first waits for the other; off: each goes on by itself</source>
   <translation>هر کدام زودتر تمام کند منتظر دیگری می‌ماند؛ خاموش: هر کدام برای خود ادامه می‌دهد</translation>
  </message>
  <message>
   <source>The moments in which both would do otherwise in the same state, with what each thinks there</source>
   <translation>لحظه‌هایی که هر دو در یک حالت کار دیگری می‌کردند، با آنچه هر یک آنجا می‌اندیشد</translation>
  </message>
  <message>
   <source>{opponent}: {reason}</source>
   <translation>{opponent}: {reason}</translation>
  </message>
  <message>
   <source>End the comparison</source>
   <translation>پایان مقایسه</translation>
  </message>
  <message>
   <source>Let the run play alone again</source>
   <translation>اجرا دوباره تنها بازی کند</translation>
  </message>
  <message>
   <source>Once the agent plays</source>
   <translation>وقتی عامل بازی کند</translation>
  </message>
  <message>
   <source>{agent} plays with its own settings of {environment}: {settings}.</source>
   <translation>{agent} با تنظیمات خودش از {environment} بازی می‌کند: {settings}.</translation>
  </message>
  <message>
   <source>{agent} plays {environment}; to be compared here it has to play {wanted}.</source>
   <translation>{agent} در {environment} بازی می‌کند؛ برای مقایسه در اینجا باید در {wanted} بازی کند.</translation>
  </message>
  <message>
   <source>{planner} is carried to its end before it plays: it knows the exact rules.</source>
   <translation>{planner} پیش از بازی تا پایان پیش می‌رود: قواعد را دقیقاً می‌داند.</translation>
  </message>
  <message>
   <source>Optimal plan</source>
   <translation>برنامهٔ بهینه</translation>
  </message>
  <message>
   <source>You play beside it, by the keys of your keyboard.</source>
   <translation>شما کنار آن بازی می‌کنید، با کلیدهای صفحه‌کلید.</translation>
  </message>
  <message>
   <source>A person</source>
   <translation>انسان</translation>
  </message>
  <message>
   <source>mean {figure}</source>
   <translation>میانگین {figure}</translation>
  </message>
  <message>
   <source>Returns of the episodes of this comparison, played by the same seeds on both sides;
± is the standard error of the mean. Episodes that you had a hand in do not count.</source>
   <translation>بازده اپیزودهای این مقایسه، که در هر دو سو با بذرهای یکسان بازی شدند؛
عدد پس از ± خطای معیار میانگین است. اپیزودهایی که شما در آن‌ها دست داشتید به حساب نمی‌آیند.</translation>
  </message>
  <message>
   <source>last {n:,}</source>
   <translation>{n:,} آخر</translation>
  </message>
  <message>
   <source>Show what it thinks of every cell instead of the game</source>
   <translation>نمایش نظرش دربارهٔ هر خانه به جای بازی</translation>
  </message>
  <message>
   <source>no episode yet</source>
   <translation>هنوز اپیزودی نیست</translation>
  </message>
  <message>
   <source>Saved to {path} at step {step:,}; opening it learns up to there again, in about {seconds} s.</source>
   <translation>در {path} در گام {step:,} ذخیره شد؛ با باز کردن آن دوباره تا آنجا یاد می‌گیرد، در حدود {seconds} ثانیه.</translation>
  </message>
  <message>
   <source>Saved to {path} with its agent in {agent}; keep both files together.</source>
   <translation>در {path} ذخیره شد، عامل آن در {agent}؛ هر دو فایل را کنار هم نگه دارید.</translation>
  </message>
  <message>
   <source>Saved to {path}; it begins with the run.</source>
   <translation>در {path} ذخیره شد؛ با اجرا آغاز می‌شود.</translation>
  </message>
  <message>
   <source>{path} goes on with {agent}, which holds no training to go on with.</source>
   <translation>{path} با {agent} ادامه می‌یابد، که آموزشی برای ادامه ندارد.</translation>
  </message>
  <message>
   <source>Last policy {figure}, best {best}.</source>
   <translation>آخرین سیاست {figure}، بهترین {best}.</translation>
  </message>
  <message>
   <source>{figure} at step {step:,} (tested again)</source>
   <translation>{figure} در گام {step:,} (آزمون دوباره)</translation>
  </message>
  <message numerus="yes">
   <source>Solved: a mean return of {figure}, after learning for {n:,} steps.</source>
   <extracomment>For one: Solved: a mean return of {figure}, after learning for {n:,} step.</extracomment>
   <translation>
    <numerusform>حل شد: میانگین بازده {figure}، پس از {n:,} گام یادگیری.</numerusform>
   </translation>
  </message>
  <message>
   <source>Saved to {path} at step {step:,}.</source>
   <translation>در {path} در گام {step:,} ذخیره شد.</translation>
  </message>
  <message>
   <source>The screen shows the training itself, because nothing plays beside it.</source>
   <translation>صفحه خود آموزش را نشان می‌دهد، زیرا چیزی کنار آن بازی نمی‌کند.</translation>
  </message>
  <message numerus="yes">
   <source>Playing is done after {n:,} steps.</source>
   <extracomment>For one: Playing is done after {n:,} step.</extracomment>
   <translation>
    <numerusform>بازی پس از {n:,} گام تمام شد.</numerusform>
   </translation>
  </message>
  <message>
   <source>Mean return {figure}.</source>
   <translation>میانگین بازده {figure}.</translation>
  </message>
  <message numerus="yes">
   <source>The reward is found after {n:,} sweeps.</source>
   <extracomment>For one: The reward is found after {n:,} sweep.</extracomment>
   <translation>
    <numerusform>پاداش پس از {n:,} روبش یافت شد.</numerusform>
   </translation>
  </message>
  <message>
   <source>{folder} cannot be written: the agent is kept as {file}.</source>
   <translation>در {folder} نمی‌توان نوشت: عامل به نام {file} نگه داشته شد.</translation>
  </message>
  <message>
   <source>It forgot: best {best}, last {last}.</source>
   <translation>فراموش کرد: بهترین {best}، آخرین {last}.</translation>
  </message>
  <message>
   <source>{figure} at sweep {step:,} (tested again)</source>
   <translation>{figure} در پیمایش {step:,} (آزمون دوباره)</translation>
  </message>
  <message numerus="yes">
   <source>Solved: a mean return of {figure}, after planning for {n:,} sweeps.</source>
   <extracomment>For one: Solved: a mean return of {figure}, after planning for {n:,} sweep.</extracomment>
   <translation>
    <numerusform>حل شد: میانگین بازده {figure}، پس از {n:,} پیمایش برنامه‌ریزی.</numerusform>
   </translation>
  </message>
  <message>
   <source>The trainer stopped: {reason} Last autosave.</source>
   <translation>آموزش‌دهنده متوقف شد: {reason} آخرین ذخیرهٔ خودکار.</translation>
  </message>
  <message>
   <source>Saved to {path} at sweep {step:,}.</source>
   <translation>در {path} در پیمایش {step:,} ذخیره شد.</translation>
  </message>
  <message>
   <source>The stage stopped: {reason}</source>
   <translation>صحنه متوقف شد: {reason}</translation>
  </message>
  <message numerus="yes">
   <source>Planning is done after {n:,} sweeps.</source>
   <extracomment>For one: Planning is done after {n:,} sweep.</extracomment>
   <translation>
    <numerusform>برنامه‌ریزی پس از {n:,} پیمایش تمام شد.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Learning is done after {n:,} steps.</source>
   <extracomment>For one: Learning is done after {n:,} step.</extracomment>
   <translation>
    <numerusform>یادگیری پس از {n:,} گام تمام شد.</numerusform>
   </translation>
  </message>
  <message>
   <source>The trainer stopped: {reason} There was no autosave yet.</source>
   <translation>آموزش‌دهنده متوقف شد: {reason} هنوز ذخیرهٔ خودکاری نبود.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>باز کردن</translation>
  </message>
  <message>
   <source>The trainer stopped: {reason} Last autosave: sweep {step:,}.</source>
   <translation>آموزش‌دهنده متوقف شد: {reason} آخرین ذخیرهٔ خودکار: پیمایش {step:,}.</translation>
  </message>
  <message>
   <source>The trainer stopped: {reason} Last autosave: step {step:,}.</source>
   <translation>آموزش‌دهنده متوقف شد: {reason} آخرین ذخیرهٔ خودکار: گام {step:,}.</translation>
  </message>
  <message>
   <source>Watch the best</source>
   <translation>تماشای بهترین</translation>
  </message>
  <message>
   <source>The best plays on.</source>
   <translation>بهترین به بازی ادامه می‌دهد.</translation>
  </message>
  <message>
   <source>The last policy is the best: {figure}.</source>
   <translation>آخرین سیاست بهترین است: {figure}.</translation>
  </message>
  <message>
   <source>Continue from it</source>
   <translation>ادامه از آن</translation>
  </message>
  <message>
   <source>Play again</source>
   <translation>بازی دوباره</translation>
  </message>
  <message>
   <source>Watch the last</source>
   <translation>تماشای آخرین</translation>
  </message>
  <message>
   <source>This run could not start.</source>
   <translation>این اجرا شروع نشد.</translation>
  </message>
  <message>
   <source>This agent cannot play.</source>
   <translation>این عامل نمی‌تواند بازی کند.</translation>
  </message>
  <message>
   <source>Settings marked live take effect at once; the others are fixed during the run.</source>
   <translation>تنظیمات «زنده» بی‌درنگ اثر می‌کنند؛ بقیه در طول اجرا ثابت‌اند.</translation>
  </message>
  <message>
   <source>Change what you like and learn anew in a tab of its own.</source>
   <translation>هر چه می‌خواهید تغییر دهید و در زبانه‌ای جدا از نو آموزش دهید.</translation>
  </message>
  <message>
   <source>Change what you like and play anew in a tab of its own.</source>
   <translation>هر چه می‌خواهید تغییر دهید و در زبانه‌ای جدا از نو بازی کنید.</translation>
  </message>
  <message>
   <source>The settings of this run are not known here.</source>
   <translation>تنظیمات این اجرا اینجا دانسته نیست.</translation>
  </message>
  <message>
   <source>Start anew with the settings above, in a tab of its own</source>
   <translation>شروع از نو با تنظیمات بالا، در زبانه‌ای جدا</translation>
  </message>
  <message>
   <source>Play with these settings</source>
   <translation>بازی با این تنظیمات</translation>
  </message>
  <message>
   <source>Learn with these settings</source>
   <translation>یادگیری با این تنظیمات</translation>
  </message>
  <message>
   <source>Saving the run …</source>
   <translation>ذخیرهٔ اجرا …</translation>
  </message>
  <message>
   <source>Save “{panel}”</source>
   <translation>ذخیرهٔ «{panel}»</translation>
  </message>
  <message>
   <source>Save a video</source>
   <translation>ذخیرهٔ ویدئو</translation>
  </message>
  <message>
   <source>Videos</source>
   <translation>ویدئوها</translation>
  </message>
  <message>
   <source>Moving pictures</source>
   <translation>تصویرهای متحرک</translation>
  </message>
  <message>
   <source>{path} cannot be written: there is no picture yet.</source>
   <translation>{path} را نمی‌توان نوشت: هنوز تصویری نیست.</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>رها کردن</translation>
  </message>
  <message>
   <source>There is nothing to record yet: no file of this agent has been saved.</source>
   <translation>هنوز چیزی برای ضبط نیست: فایلی از این عامل ذخیره نشده است.</translation>
  </message>
  <message>
   <source>Recording an episode to {path} …</source>
   <translation>ضبط یک اپیزود در {path} …</translation>
  </message>
  <message>
   <source>The video was not recorded: {reason}</source>
   <translation>ویدئو ضبط نشد: {reason}</translation>
  </message>
  <message>
   <source>The video was not recorded: the process that recorded it ended unexpectedly.</source>
   <translation>ویدئو ضبط نشد: فرایند ضبط آن ناگهان پایان یافت.</translation>
  </message>
  <message>
   <source>Another video is being recorded; it has to end first.</source>
   <translation>ویدئوی دیگری در حال ضبط است؛ نخست باید تمام شود.</translation>
  </message>
  <message>
   <source>The video cannot be recorded: {reason}.</source>
   <translation>ویدئو را نمی‌توان ضبط کرد: {reason}.</translation>
  </message>
  <message>
   <source>There is nothing to export yet: no file of this agent has been saved.</source>
   <translation>هنوز چیزی برای برون‌بری نیست: فایلی از این عامل ذخیره نشده است.</translation>
  </message>
  <message>
   <source>Export: {kind}</source>
   <translation>برون‌بری: {kind}</translation>
  </message>
  <message>
   <source>Nothing was exported: {reason}</source>
   <translation>چیزی برون‌بری نشد: {reason}</translation>
  </message>
  <message>
   <source>Nothing was exported: the process that wrote it ended unexpectedly.</source>
   <translation>چیزی برون‌بری نشد: فرایند نوشتن آن ناگهان پایان یافت.</translation>
  </message>
  <message>
   <source>Another file is being written; it has to end first.</source>
   <translation>فایل دیگری در حال نوشتن است؛ نخست باید تمام شود.</translation>
  </message>
  <message>
   <source>Writing {path} …</source>
   <translation>نوشتن {path} …</translation>
  </message>
  <message>
   <source>This run as Python</source>
   <translation>این اجرا به صورت Python</translation>
  </message>
  <message>
   <source>The same run by public libraries: same world, rule, settings and number of steps, other random numbers.</source>
   <translation>همین اجرا با کتابخانه‌های عمومی: همان جهان، قاعده، تنظیمات و شمار گام‌ها، با اعداد تصادفی دیگر.</translation>
  </message>
  <message>
   <source>The script</source>
   <translation>اسکریپت</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;رونوشت</translation>
  </message>
  <message>
   <source>&amp;Save…</source>
   <translation>&amp;ذخیره…</translation>
  </message>
  <message>
   <source>C&amp;lose</source>
   <translation>&amp;بستن</translation>
  </message>
  <message>
   <source>Copy the whole script</source>
   <translation>رونوشت از همهٔ اسکریپت</translation>
  </message>
  <message>
   <source>Save the script to a file</source>
   <translation>ذخیرهٔ اسکریپت در فایل</translation>
  </message>
  <message>
   <source>The trainer has not answered since {time}.</source>
   <translation>آموزش‌دهنده از {time} پاسخ نداده است.</translation>
  </message>
  <message>
   <source>The stage has not answered since {time}.</source>
   <translation>صحنه از {time} پاسخ نداده است.</translation>
  </message>
  <message>
   <source>Its process has been stopped (SIGSTOP).</source>
   <translation>فرایند آن متوقف شده است (SIGSTOP).</translation>
  </message>
  <message>
   <source>It computes without a pause: its simulation may hang.</source>
   <translation>بی‌وقفه محاسبه می‌کند: شاید شبیه‌سازی آن گیر کرده باشد.</translation>
  </message>
  <message>
   <source>It waits: for a file, for another program, or for memory that was swapped out.</source>
   <translation>منتظر است: منتظر فایل، برنامه‌ای دیگر، یا حافظه‌ای که به دیسک رفته است.</translation>
  </message>
  <message>
   <source>It may hang.</source>
   <translation>شاید گیر کرده باشد.</translation>
  </message>
  <message>
   <source>The agent that learns is thinking about its move, for {time} now.</source>
   <translation>عاملی که یاد می‌گیرد {time} است که به حرکتش فکر می‌کند.</translation>
  </message>
  <message>
   <source>The agent that plays, or its opponent, is thinking about its move, for {time} now.</source>
   <translation>عاملی که بازی می‌کند، یا حریفش، {time} است که به حرکتش فکر می‌کند.</translation>
  </message>
  <message>
   <source>{silent} {doing} It may come back by itself; ending it keeps the last autosave.</source>
   <translation>{silent} {doing} شاید خودش برگردد؛ با پایان دادن به آن، آخرین ذخیرهٔ خودکار می‌ماند.</translation>
  </message>
  <message>
   <source>End it</source>
   <translation>پایان دادن</translation>
  </message>
  <message>
   <source>nothing plays here.</source>
   <translation>اینجا چیزی بازی نمی‌کند.</translation>
  </message>
  <message>
   <source>the picture is of the training itself. Set Speed to max to see the agent play beside it.</source>
   <translation>تصویر از خود آموزش است. برای دیدن بازی عامل در کنار آن، «سرعت» را «بیشینه» کنید.</translation>
  </message>
  <message>
   <source>you are not playing. Take over first.</source>
   <translation>شما بازی نمی‌کنید. نخست بازی را به دست بگیرید.</translation>
  </message>
  <message>
   <source>Play</source>
   <comment>before the pace at which the stage plays</comment>
   <translation>بازی</translation>
  </message>
  <message>
   <source>max</source>
   <translation>بیشینه</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>صحنه</translation>
  </message>
  <message>
   <source>Give this up and close the tab; nothing is lost</source>
   <translation>صرف‌نظر کردن و بستن زبانه؛ چیزی از دست نمی‌رود</translation>
  </message>
  <message>
   <source>Restart</source>
   <translation>شروع دوباره</translation>
  </message>
  <message>
   <source>Begin a new episode on the stage (R)</source>
   <translation>شروع اپیزودی تازه روی صحنه (R)</translation>
  </message>
  <message>
   <source>Explore</source>
   <translation>کاوش</translation>
  </message>
  <message>
   <source>Draw actions as in training instead of greedily (X)</source>
   <translation>کشیدن کنش‌ها مانند آموزش به جای حریصانه (X)</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>به دست گرفتن</translation>
  </message>
  <message>
   <source>Play yourself; again to give back (T)</source>
   <translation>خودتان بازی کنید؛ دوباره برای پس دادن (T)</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>برگرداندن</translation>
  </message>
  <message>
   <source>Undo your last move and the answer to it (Ctrl+Z)</source>
   <translation>واگرد حرکت آخر شما و پاسخ آن (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Swap sides</source>
   <translation>تعویض طرف‌ها</translation>
  </message>
  <message>
   <source>Change places with the agent in this game (Shift+T)</source>
   <translation>تعویض جا با عامل در این بازی (Shift+T)</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>مقایسه</translation>
  </message>
  <message>
   <source>Play beside somebody else on the same seeds (C)</source>
   <translation>بازی در کنار دیگری با همان بذرها (C)</translation>
  </message>
  <message>
   <source>How fast the stage plays; training goes at its own speed</source>
   <translation>صحنه چقدر تند بازی می‌کند؛ آموزش با سرعت خودش پیش می‌رود</translation>
  </message>
  <message>
   <source>Play speed</source>
   <translation>سرعت بازی</translation>
  </message>
  <message>
   <source>Give back</source>
   <translation>پس دادن</translation>
  </message>
  <message>
   <source>Save what was played…</source>
   <translation>ذخیرهٔ آنچه بازی شد…</translation>
  </message>
  <message>
   <source>What if? Another action at this moment</source>
   <translation>چه می‌شد اگر؟ کنشی دیگر در این لحظه</translation>
  </message>
  <message>
   <source>this is the present. Go to a moment of the past first, by the strip or the key ,</source>
   <translation>این اکنون است. نخست با نوار یا کلید «,» به لحظه‌ای از گذشته بروید</translation>
  </message>
  <message>
   <source>the file of a recording holds what was seen, not the game itself.</source>
   <translation>فایل ضبط آنچه را دیده شد دارد، نه خود بازی را.</translation>
  </message>
  <message>
   <source>this is the training itself. Set Speed to max, or watch a trained agent.</source>
   <translation>این خود آموزش است. «سرعت» را «بیشینه» کنید، یا عاملی آموزش‌دیده را تماشا کنید.</translation>
  </message>
  <message>
   <source>What if, bookmarks, stop when, save</source>
   <translation>چه می‌شد اگر، نشانک‌ها، توقف با شرط، ذخیره</translation>
  </message>
  <message>
   <source>Stop when a condition holds</source>
   <translation>توقف وقتی شرطی برقرار شود</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} moments in {memory:.0f} MB of memory; the oldest go at {most:.0f} MB</source>
   <extracomment>For one: {n:,} moment in {memory:.0f} MB of memory; the oldest go at {most:.0f} MB</extracomment>
   <translation>
    <numerusform>{n:,} لحظه در {memory:.0f} MB حافظه؛ قدیمی‌ترین‌ها در {most:.0f} MB حذف می‌شوند</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} moments in {memory:.0f} MB</source>
   <extracomment>For one: {n:,} moment in {memory:.0f} MB</extracomment>
   <translation>
    <numerusform>{n:,} لحظه در {memory:.0f} MB</numerusform>
   </translation>
  </message>
  <message>
   <source>One moment back</source>
   <translation>یک لحظه عقب</translation>
  </message>
  <message>
   <source>Play the recording from here</source>
   <translation>پخش ضبط از اینجا</translation>
  </message>
  <message>
   <source>One moment on</source>
   <translation>یک لحظه جلو</translation>
  </message>
  <message>
   <source>Bookmarks</source>
   <translation>نشانک‌ها</translation>
  </message>
  <message>
   <source>B: next, Shift+B: last</source>
   <translation>کلید B: بعدی، Shift+B: قبلی</translation>
  </message>
  <message>
   <source>Back to the present</source>
   <translation>بازگشت به اکنون</translation>
  </message>
  <message>
   <source>Stops when {condition}</source>
   <translation>توقف وقتی {condition}</translation>
  </message>
  <message>
   <source>Writing what was played: {share:.0%} done</source>
   <translation>نوشتن آنچه بازی شد: {share:.0%} انجام شد</translation>
  </message>
  <message>
   <source>{what} ({keys})</source>
   <translation>{what} ({keys})</translation>
  </message>
  <message>
   <source>this is the present.</source>
   <translation>این اکنون است.</translation>
  </message>
  <message numerus="yes">
   <source>Last of {n} actions drawn to explore</source>
   <extracomment>For one: Last of {n} action drawn to explore</extracomment>
   <translation>
    <numerusform>آخرین از {n} کنش کشیده‌شده برای کاوش</numerusform>
   </translation>
  </message>
  <message>
   <source>No bookmarks yet</source>
   <translation>هنوز نشانکی نیست</translation>
  </message>
  <message>
   <source>The game as text</source>
   <translation>بازی به صورت متن</translation>
  </message>
  <message>
   <source>The moves until the position in view. Set up plays what stands here from the beginning and leaves the game to you and the agent: change the moves, or put those of another game in their place.</source>
   <translation>حرکت‌ها تا وضعیتی که دیده می‌شود. «چیدن» آنچه را اینجا نوشته شده از آغاز بازی می‌کند و بازی را به شما و عامل می‌سپارد: حرکت‌ها را تغییر دهید یا حرکت‌های بازی دیگری را جایشان بگذارید.</translation>
  </message>
  <message>
   <source>The moves</source>
   <translation>حرکت‌ها</translation>
  </message>
  <message>
   <source>Set &amp;up</source>
   <translation>&amp;چیدن</translation>
  </message>
  <message>
   <source>Copy the whole text</source>
   <translation>کپی کردن همهٔ متن</translation>
  </message>
  <message>
   <source>Save the text to a file</source>
   <translation>ذخیرهٔ متن در یک پرونده</translation>
  </message>
  <message>
   <source>Read a game from a file</source>
   <translation>خواندن یک بازی از پرونده</translation>
  </message>
  <message>
   <source>Play these moves again, and go on from there</source>
   <translation>این حرکت‌ها را دوباره بازی کن و از آنجا ادامه بده</translation>
  </message>
  <message>
   <source>Save the game</source>
   <translation>ذخیرهٔ بازی</translation>
  </message>
  <message>
   <source>Games as text</source>
   <translation>بازی‌ها به صورت متن</translation>
  </message>
  <message>
   <source>Open a game</source>
   <translation>باز کردن یک بازی</translation>
  </message>
  <message>
   <source>The file is too large to be one game.</source>
   <translation>پرونده بزرگ‌تر از آن است که یک بازی باشد.</translation>
  </message>
  <message>
   <source>{name} is no text that can be read.</source>
   <translation>{name} متنی نیست که بتوان خواند.</translation>
  </message>
  <message>
   <source>The file holds what was seen and decided: pictures, observations, values, rewards, bookmarks, and the policy's parameters where they are small. RL Studio opens it by a double click, on a computer without this environment, too. For people without RL Studio save a page (.html) or a video instead.</source>
   <translation>فایل آنچه را دیده شد و تصمیم گرفته شد دارد: تصویرها، مشاهده‌ها، ارزش‌ها، پاداش‌ها، نشانک‌ها، و پارامترهای سیاست اگر کوچک باشند. RL Studio آن را با دوبار کلیک باز می‌کند، حتی روی رایانه‌ای که این محیط را ندارد. برای کسانی که RL Studio ندارند به جای آن صفحه (.html) یا ویدئو ذخیره کنید.</translation>
  </message>
  <message numerus="yes">
   <source>The episode in view ({n:,} moments, {duration})</source>
   <extracomment>For one: The episode in view ({n:,} moment, {duration})</extracomment>
   <translation>
    <numerusform>اپیزود در نما ({n:,} لحظه، {duration})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All that is kept ({episodes}, {n:,} moments, {duration})</source>
   <extracomment>For one: All that is kept ({episodes}, {n:,} moment, {duration})</extracomment>
   <translation>
    <numerusform>همهٔ نگه‌داشته‌ها ({episodes}، {n:,} لحظه، {duration})</numerusform>
   </translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} ثانیه</translation>
  </message>
  <message>
   <source>The newest episode that has ended</source>
   <translation>تازه‌ترین اپیزود پایان‌یافته</translation>
  </message>
  <message numerus="yes">
   <source>All that is kept ({n:,} moments, {duration})</source>
   <extracomment>For one: All that is kept ({n:,} moment, {duration})</extracomment>
   <translation>
    <numerusform>همهٔ نگه‌داشته‌ها ({n:,} لحظه، {duration})</numerusform>
   </translation>
  </message>
  <message>
   <source>{minutes} min {seconds:02} s</source>
   <translation>{minutes} دقیقه {seconds:02} ثانیه</translation>
  </message>
  <message>
   <source>Save recording</source>
   <translation>ذخیرهٔ ضبط</translation>
  </message>
  <message>
   <source>Pages for any browser</source>
   <translation>صفحه‌ها برای هر مرورگر</translation>
  </message>
  <message>
   <source>Save what was played</source>
   <translation>ذخیرهٔ آنچه بازی شد</translation>
  </message>
  <message>
   <source>Writing what was played to {file} …</source>
   <translation>نوشتن آنچه بازی شد در {file} …</translation>
  </message>
  <message>
   <source>Give up writing ({share:.0%} done)</source>
   <translation>رها کردن نوشتن ({share:.0%} انجام شد)</translation>
  </message>
  <message>
   <source>What was played was not saved: {reason}</source>
   <translation>آنچه بازی شد ذخیره نشد: {reason}</translation>
  </message>
  <message>
   <source>What was played was not saved: its worker has ended.</source>
   <translation>آنچه بازی شد ذخیره نشد: کارگر آن پایان یافته است.</translation>
  </message>
  <message>
   <source>Recordings</source>
   <translation>ضبط‌ها</translation>
  </message>
  <message>
   <source>Save recording…</source>
   <translation>ذخیرهٔ ضبط…</translation>
  </message>
  <message>
   <source>Keep as demonstrations</source>
   <translation>نگه‌داشتن به‌عنوان نمایش</translation>
  </message>
  <message>
   <source>Save what was played: the last episode…</source>
   <translation>ذخیرهٔ آنچه بازی شد: آخرین اپیزود…</translation>
  </message>
  <message>
   <source>Save what was played: this episode…</source>
   <translation>ذخیرهٔ آنچه بازی شد: این اپیزود…</translation>
  </message>
  <message>
   <source>Stop time where this holds, and look at that moment:</source>
   <translation>زمان را آنجا که این برقرار است متوقف کن و آن لحظه را نشان بده:</translation>
  </message>
  <message>
   <source>Condition to stop at</source>
   <translation>شرط توقف</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>هرگز</translation>
  </message>
  <message>
   <source>Stop nowhere any more</source>
   <translation>دیگر هیچ‌جا توقف نکن</translation>
  </message>
  <message>
   <source>First reward</source>
   <translation>اولین پاداش</translation>
  </message>
  <message>
   <source>Large TD error</source>
   <translation>خطای TD بزرگ</translation>
  </message>
  <message>
   <source>Sharp fall of the value</source>
   <translation>افت تند ارزش</translation>
  </message>
  <message>
   <source>Close call between two actions</source>
   <translation>رقابت نزدیک دو کنش</translation>
  </message>
  <message>
   <source>Action drawn to explore</source>
   <translation>کنش کشیده‌شده برای کاوش</translation>
  </message>
  <message>
   <source>{bookmark}: {figure}</source>
   <translation>{bookmark}: {figure}</translation>
  </message>
  <message>
   <source>{moment}. The past; the arrow keys go through it.</source>
   <translation>{moment}. گذشته؛ کلیدهای جهت در آن حرکت می‌کنند.</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>خط زمان</translation>
  </message>
  <message>
   <source>What is played appears here, to look back at.</source>
   <translation>آنچه بازی می‌شود برای بازنگری اینجا می‌آید.</translation>
  </message>
  <message>
   <source>{moment}, step {step} of its episode</source>
   <translation>{moment}، گام {step} اپیزودش</translation>
  </message>
  <message>
   <source>Nothing is played yet.</source>
   <translation>هنوز چیزی بازی نشده است.</translation>
  </message>
  <message>
   <source>{moment}. The present; the arrow keys go through it.</source>
   <translation>{moment}. اکنون؛ کلیدهای جهت در آن حرکت می‌کنند.</translation>
  </message>
  <message>
   <source>value {value}</source>
   <translation>ارزش {value}</translation>
  </message>
  <message>
   <source>reward {reward}</source>
   <translation>پاداش {reward}</translation>
  </message>
  <message>
   <source>Stopped, because {condition} held at this moment. N: back to the present.</source>
   <translation>متوقف شد، زیرا {condition} در این لحظه برقرار بود. کلید N: بازگشت به اکنون.</translation>
  </message>
  <message>
   <source>return {figure}</source>
   <translation>بازده {figure}</translation>
  </message>
  <message>
   <source>all in the middle</source>
   <translation>همه در میانه</translation>
  </message>
  <message>
   <source>Not now: {why}</source>
   <translation>اکنون نه: {why}</translation>
  </message>
  <message>
   <source>Show the recording alone again</source>
   <translation>نمایش دوبارهٔ ضبط به تنهایی</translation>
  </message>
  <message>
   <source>This moment cannot be gone on from: {reason}</source>
   <translation>از این لحظه نمی‌توان ادامه داد: {reason}</translation>
  </message>
  <message>
   <source>{action} {number}</source>
   <translation>{action} {number}</translation>
  </message>
  <message>
   <source>as it was</source>
   <translation>همان‌گونه که بود</translation>
  </message>
  <message>
   <source>with {action}</source>
   <translation>با {action}</translation>
  </message>
  <message>
   <source>so far</source>
   <translation>تاکنون</translation>
  </message>
  <message>
   <source>{action} (as it was)</source>
   <translation>{action} (همان‌گونه که بود)</translation>
  </message>
  <message>
   <source>The trainer is getting ready …</source>
   <translation>آموزش‌دهنده آماده می‌شود …</translation>
  </message>
  <message>
   <source>Nothing learns here, so there are no lines of an algorithm to step through.</source>
   <translation>اینجا چیزی یاد نمی‌گیرد، پس خطی از الگوریتم برای گام برداشتن نیست.</translation>
  </message>
  <message>
   <source>The screen shows the training itself now, with a timeline of its own; when it goes on at full speed, the stage comes back.</source>
   <translation>صفحه اکنون خود آموزش را با خط زمان خودش نشان می‌دهد؛ وقتی با سرعت کامل ادامه دهد صحنه برمی‌گردد.</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>شروع</translation>
  </message>
  <message>
   <source>Playing</source>
   <translation>در حال بازی</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>ناموفق</translation>
  </message>
  <message>
   <source>Taking a step</source>
   <translation>در حال برداشتن یک گام</translation>
  </message>
  <message>
   <source>Going on to the next update</source>
   <translation>در حال رفتن تا به‌روزرسانی بعدی</translation>
  </message>
  <message>
   <source>Going on to the end of the episode</source>
   <translation>در حال رفتن تا پایان اپیزود</translation>
  </message>
  <message>
   <source>Going on to the next line</source>
   <translation>در حال رفتن تا خط بعدی</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>در حال یادگیری</translation>
  </message>
  <message>
   <source>Finding the reward</source>
   <translation>یافتن پاداش</translation>
  </message>
  <message>
   <source>{run} is still learning.</source>
   <translation>{run} هنوز یاد می‌گیرد.</translation>
  </message>
  <message>
   <source>{run} is still planning.</source>
   <translation>{run} هنوز برنامه‌ریزی می‌کند.</translation>
  </message>
  <message>
   <source>{run} is still looking for the reward.</source>
   <translation>{run} هنوز در پی پاداش است.</translation>
  </message>
  <message>
   <source>{run} is still playing.</source>
   <translation>{run} هنوز بازی می‌کند.</translation>
  </message>
  <message>
   <source>{run} is paused before its learning is done.</source>
   <translation>{run} پیش از تمام شدن یادگیری در مکث است.</translation>
  </message>
  <message>
   <source>{run} is paused before its planning is done.</source>
   <translation>{run} پیش از تمام شدن برنامه‌ریزی در مکث است.</translation>
  </message>
  <message>
   <source>{run} is paused before the reward is found.</source>
   <translation>{run} پیش از یافتن پاداش متوقف است.</translation>
  </message>
  <message>
   <source>{run} is paused before its playing is done.</source>
   <translation>{run} پیش از تمام شدن بازی در مکث است.</translation>
  </message>
  <message>
   <source>{environment} · {algorithm}</source>
   <translation>{environment} · {algorithm}</translation>
  </message>
  <message>
   <source>Recording of {environment} by {algorithm}   ·   {what}   ·   seed {seed}   ·   saved {date:%Y-%m-%d %H:%M}</source>
   <translation>ضبط {environment} با {algorithm}   ·   {what}   ·   بذر {seed}   ·   ذخیره در {date:%Y-%m-%d %H:%M}</translation>
  </message>
  <message>
   <source>The clock: how long this run has been going on, pauses left out.
Spent computing: {time}</source>
   <translation>ساعت: مدت این اجرا، بدون مکث‌ها.
زمان محاسبه: {time}</translation>
  </message>
  <message>
   <source>Click for a menu of moves</source>
   <translation>کلیک برای فهرست حرکت‌ها</translation>
  </message>
  <message>
   <source>Click a piece, then where it goes</source>
   <translation>مهره را کلیک کنید، سپس مقصد را</translation>
  </message>
  <message>
   <source>Click a cell · {key} to pass</source>
   <translation>روی خانه‌ای کلیک کنید · {key} برای پاس</translation>
  </message>
  <message>
   <source>Click a cell</source>
   <translation>روی خانه‌ای کلیک کنید</translation>
  </message>
  <message>
   <source>Keys: {keys}</source>
   <translation>کلیدها: {keys}</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>اجرا</translation>
  </message>
  <message>
   <source>Opening {file} …</source>
   <translation>باز کردن {file} …</translation>
  </message>
  <message>
   <source>Getting the game ready …</source>
   <translation>آماده کردن بازی …</translation>
  </message>
  <message>
   <source>Starting …</source>
   <translation>شروع …</translation>
  </message>
  <message>
   <source>{episodes}, {moments}</source>
   <translation>{episodes}، {moments}</translation>
  </message>
  <message>
   <source>Saving keeps everything that is needed to continue later; you find it under Open recent.</source>
   <translation>ذخیره هر آنچه را برای ادامه در آینده لازم است نگه می‌دارد؛ آن را در «باز کردن اخیر» می‌یابید.</translation>
  </message>
  <message>
   <source>{run} has ended meanwhile.</source>
   <translation>{run} در این میان پایان یافته است.</translation>
  </message>
  <message>
   <source>All runs have ended meanwhile.</source>
   <translation>همهٔ اجراها در این میان پایان یافته‌اند.</translation>
  </message>
  <message>
   <source>{rate:,.0f} sweeps/s</source>
   <translation>{rate:,.0f} پیمایش/ثانیه</translation>
  </message>
  <message>
   <source>{rate:,.0f} steps/s</source>
   <translation>{rate:,.0f} گام/ثانیه</translation>
  </message>
  <message>
   <source>The trainer is getting ready</source>
   <translation>آموزش‌دهنده آماده می‌شود</translation>
  </message>
  <message>
   <source>Waiting for your answer</source>
   <translation>منتظر پاسخ شما</translation>
  </message>
  <message>
   <source>Testing what was learned</source>
   <translation>آزمودن آنچه یاد گرفته شد</translation>
  </message>
  <message>
   <source>thinking about its move, for {time} now</source>
   <translation>{time} است که به حرکتش فکر می‌کند</translation>
  </message>
  <message>
   <source>sweep {step:,}</source>
   <translation>پیمایش {step:,}</translation>
  </message>
  <message>
   <source>step {step:,} of {budget:,}</source>
   <translation>گام {step:,} از {budget:,}</translation>
  </message>
  <message>
   <source>step {step:,}</source>
   <translation>گام {step:,}</translation>
  </message>
  <message numerus="yes">
   <source>{n} runs are still learning.</source>
   <extracomment>For one: {n} run is still learning.</extracomment>
   <translation>
    <numerusform>{n} اجرا هنوز یاد می‌گیرد.</numerusform>
   </translation>
  </message>
  <message>
   <source>What was learned is saved; you find it under Open recent.</source>
   <translation>آنچه آموخته شد ذخیره شده است؛ آن را در «باز کردن اخیر» می‌یابید.</translation>
  </message>
  <message>
   <source>{rate} sweeps/s</source>
   <translation>{rate} پیمایش/ثانیه</translation>
  </message>
  <message>
   <source>{rate} steps/s</source>
   <translation>{rate} گام/ثانیه</translation>
  </message>
  <message>
   <source>the untrained policy plays meanwhile</source>
   <translation>در این میان سیاست آموزش‌ندیده بازی می‌کند</translation>
  </message>
  <message>
   <source>{duration} left</source>
   <translation>{duration} مانده</translation>
  </message>
  <message>
   <source>sweep {step:,} of {budget:,}</source>
   <translation>پیمایش {step:,} از {budget:,}</translation>
  </message>
  <message numerus="yes">
   <source>{n} runs are still planning.</source>
   <extracomment>For one: {n} run is still planning.</extracomment>
   <translation>
    <numerusform>{n} اجرا هنوز برنامه‌ریزی می‌کند.</numerusform>
   </translation>
  </message>
  <message>
   <source>the saved policy plays meanwhile</source>
   <translation>در این میان سیاست ذخیره‌شده بازی می‌کند</translation>
  </message>
  <message numerus="yes">
   <source>after {n:,} sweeps</source>
   <extracomment>For one: after {n:,} sweep</extracomment>
   <translation>
    <numerusform>پس از {n:,} روبش</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>trained for {n:,} steps</source>
   <extracomment>For one: trained for {n:,} step</extracomment>
   <translation>
    <numerusform>آموزش‌دیده در {n:,} گام</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} runs are still playing.</source>
   <extracomment>For one: {n} run is still playing.</extracomment>
   <translation>
    <numerusform>{n} اجرا هنوز بازی می‌کند.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} runs are still going on.</source>
   <extracomment>For one: {n} run is still going on.</extracomment>
   <translation>
    <numerusform>{n} اجرا هنوز ادامه دارد.</numerusform>
   </translation>
  </message>
  <message>
   <source>End the tour (Escape); Help → Tour begins it again</source>
   <translation>پایان تور (Escape)؛ راهنما ← تور آن را دوباره آغاز می‌کند</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>پایان تور</translation>
  </message>
  <message>
   <source>Tour, step {number} of {count}: {title}</source>
   <translation>تور، گام {number} از {count}: {title}</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تمام</translation>
  </message>
  <message>
   <source>{help} ({key})</source>
   <translation>{help} ({key})</translation>
  </message>
  <message>
   <source>&amp;Learn</source>
   <translation>&amp;یادگیری</translation>
  </message>
  <message>
   <source>Begin with the settings shown, or continue</source>
   <translation>شروع با تنظیمات نمایان، یا ادامه</translation>
  </message>
  <message>
   <source>&amp;Watch a trained agent</source>
   <translation>&amp;تماشای عامل آموزش‌دیده</translation>
  </message>
  <message>
   <source>Watch the agent that comes along for the chosen environment</source>
   <translation>تماشای عاملی که همراه محیط انتخاب‌شده است</translation>
  </message>
  <message>
   <source>&amp;Pause</source>
   <translation>&amp;مکث</translation>
  </message>
  <message>
   <source>Stop time: training and playing both stand still</source>
   <translation>توقف زمان: آموزش و بازی هر دو می‌ایستند</translation>
  </message>
  <message>
   <source>Stand still, then take one environment step</source>
   <translation>ایست، سپس یک گام محیط</translation>
  </message>
  <message>
   <source>Go on until the next update of the parameters</source>
   <translation>ادامه تا به‌روزرسانی بعدی پارامترها</translation>
  </message>
  <message>
   <source>Stand still before the next line of the algorithm, in the panel that shows it</source>
   <translation>ایست پیش از خط بعدی الگوریتم، در پنلی که آن را نشان می‌دهد</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>لحظهٔ &amp;قبل</translation>
  </message>
  <message>
   <source>One moment back in what the stage has played</source>
   <translation>یک لحظه عقب در آنچه صحنه بازی کرده است</translation>
  </message>
  <message>
   <source>&amp;Rewind</source>
   <translation>&amp;عقب بردن</translation>
  </message>
  <message>
   <source>A second of the game back</source>
   <translation>یک ثانیه از بازی به عقب</translation>
  </message>
  <message>
   <source>Next &amp;bookmark</source>
   <translation>&amp;نشانک بعدی</translation>
  </message>
  <message>
   <source>Go to the next bookmark</source>
   <translation>رفتن به نشانک بعدی</translation>
  </message>
  <message>
   <source>Previous b&amp;ookmark</source>
   <translation>نشانک قب&amp;لی</translation>
  </message>
  <message>
   <source>To the bookmark before</source>
   <translation>رفتن به نشانک پیشین</translation>
  </message>
  <message>
   <source>To the &amp;present</source>
   <translation>به &amp;اکنون</translation>
  </message>
  <message>
   <source>Back from the past or an age to what plays now</source>
   <translation>بازگشت از گذشته یا یک سن به آنچه اکنون بازی می‌کند</translation>
  </message>
  <message>
   <source>&amp;Younger agent</source>
   <translation>عامل &amp;جوان‌تر</translation>
  </message>
  <message>
   <source>The agent at the age before, on the same seed again</source>
   <translation>عامل در سن قبلی، دوباره با همان بذر</translation>
  </message>
  <message>
   <source>&amp;Older agent</source>
   <translation>عامل &amp;بزرگ‌تر</translation>
  </message>
  <message>
   <source>The agent at the next age</source>
   <translation>عامل در سن بعدی</translation>
  </message>
  <message>
   <source>W&amp;all of ages</source>
   <translation>&amp;دیوار سن‌ها</translation>
  </message>
  <message>
   <source>Agents of several ages side by side on one seed, also as a video</source>
   <translation>عامل‌هایی با چند سن کنار هم با یک بذر، به صورت ویدیو هم</translation>
  </message>
  <message>
   <source>Play yourself, by keys or by clicks</source>
   <translation>خودتان بازی کنید، با کلیدها یا کلیک</translation>
  </message>
  <message>
   <source>Take &amp;back</source>
   <translation>پس گرفتن &amp;حرکت</translation>
  </message>
  <message>
   <source>Undo your last move and the answer to it</source>
   <translation>واگرد آخرین حرکت شما و پاسخ آن</translation>
  </message>
  <message>
   <source>S&amp;wap sides</source>
   <translation>تعویض &amp;طرف‌ها</translation>
  </message>
  <message>
   <source>Change places with the agent in this game</source>
   <translation>عوض کردن جای خود با عامل در این بازی</translation>
  </message>
  <message>
   <source>T&amp;urn the board</source>
   <translation>چرخاندن &amp;صفحه</translation>
  </message>
  <message>
   <source>See the board of a game from the other side</source>
   <translation>دیدن صفحهٔ بازی از طرف دیگر</translation>
  </message>
  <message>
   <source>&amp;Game as text…</source>
   <translation>بازی به صورت &amp;متن…</translation>
  </message>
  <message>
   <source>The moves as text: copy, save or set up a game</source>
   <translation>حرکت‌ها به صورت متن: کپی، ذخیره یا چیدن یک بازی</translation>
  </message>
  <message>
   <source>&amp;Restart episode</source>
   <translation>شروع &amp;دوبارهٔ اپیزود</translation>
  </message>
  <message>
   <source>Begin a new episode on the stage</source>
   <translation>آغاز اپیزودی تازه در صحنه</translation>
  </message>
  <message>
   <source>E&amp;xplore</source>
   <translation>&amp;کاوش</translation>
  </message>
  <message>
   <source>Draw actions as in training instead of greedily</source>
   <translation>کشیدن کنش‌ها مانند آموزش، به جای انتخاب حریصانه</translation>
  </message>
  <message>
   <source>&amp;Compare with…</source>
   <translation>مقای&amp;سه با…</translation>
  </message>
  <message>
   <source>Let somebody else play beside the agent, on the same seeds: random, optimal, you, a file</source>
   <translation>بازی دیگری در کنار عامل، با همان بذرها: تصادفی، بهینه، شما، فایل</translation>
  </message>
  <message>
   <source>&amp;Fork…</source>
   <translation>ان&amp;شعاب…</translation>
  </message>
  <message>
   <source>Go on from here in a run of its own, with something changed</source>
   <translation>ادامه از اینجا در اجرایی جدا، با چیزی تغییریافته</translation>
  </message>
  <message>
   <source>Save the agent to a file</source>
   <translation>ذخیرهٔ عامل در فایل</translation>
  </message>
  <message>
   <source>Save as &amp;demo…</source>
   <translation>ذخیره به صورت &amp;نمایش…</translation>
  </message>
  <message>
   <source>Save this run as it is now: it opens again with these settings, panels and pace, at this moment</source>
   <translation>ذخیرهٔ این اجرا به همین شکل: دوباره با همین تنظیمات، پنل‌ها و سرعت، در همین لحظه باز می‌شود</translation>
  </message>
  <message>
   <source>E&amp;xport agent as</source>
   <translation>برون‌بری &amp;عامل به صورت</translation>
  </message>
  <message>
   <source>Write the agent, or the curves of its run, for another program</source>
   <translation>نوشتن عامل یا منحنی‌های اجرای آن برای برنامه‌ای دیگر</translation>
  </message>
  <message>
   <source>Show as &amp;Python…</source>
   <translation>نمایش به صورت &amp;Python…</translation>
  </message>
  <message>
   <source>This run as a short script on public libraries</source>
   <translation>این اجرا به صورت اسکریپتی کوتاه با کتابخانه‌های عمومی</translation>
  </message>
  <message>
   <source>Open an agent, a world, a recording, a demo, a lesson</source>
   <translation>باز کردن عامل، دنیا، ضبط، نمایش یا درس</translation>
  </message>
  <message>
   <source>Save &amp;recording…</source>
   <translation>ذخیرهٔ &amp;ضبط…</translation>
  </message>
  <message>
   <source>Save what was played, to be opened again</source>
   <translation>ذخیرهٔ آنچه بازی شد، برای باز کردن دوباره</translation>
  </message>
  <message>
   <source>&amp;Library</source>
   <translation>&amp;کتابخانه</translation>
  </message>
  <message>
   <source>The library of all runs: search, names, tags, notes, export, trash</source>
   <translation>کتابخانهٔ همهٔ اجراها: جست‌وجو، نام، برچسب، یادداشت، برون‌بری، سطل زباله</translation>
  </message>
  <message>
   <source>&amp;Queue</source>
   <translation>ص&amp;ف</translation>
  </message>
  <message>
   <source>The queue: runs that wait, learn and are done</source>
   <translation>صف: اجراهایی که منتظرند، یاد می‌گیرند و انجام شده‌اند</translation>
  </message>
  <message>
   <source>Run &amp;many…</source>
   <translation>اجرای &amp;گروهی…</translation>
  </message>
  <message>
   <source>These settings with several seeds, several algorithms, or values of one setting</source>
   <translation>این تنظیم‌ها با چند بذر، چند الگوریتم یا مقدارهای یک تنظیم</translation>
  </message>
  <message>
   <source>Compare &amp;curves</source>
   <translation>مقایسهٔ &amp;منحنی‌ها</translation>
  </message>
  <message>
   <source>The curves of runs over each other: those chosen in the library, and those open in tabs</source>
   <translation>منحنی‌های اجراها روی هم: آن‌هایی که در کتابخانه برگزیده شده‌اند و آن‌هایی که در زبانه‌ها بازند</translation>
  </message>
  <message>
   <source>De&amp;monstrations</source>
   <translation>ن&amp;مایش‌ها</translation>
  </message>
  <message>
   <source>Files of what somebody has shown: who, where, how well, and learning from them</source>
   <translation>پرونده‌های آنچه کسی نشان داده: چه کسی، کجا، چه‌قدر خوب، و آموختن از آن‌ها</translation>
  </message>
  <message>
   <source>&amp;Draw a world…</source>
   <translation>&amp;ترسیم دنیا…</translation>
  </message>
  <message>
   <source>Draw a world of your own</source>
   <translation>ترسیم دنیایی از خودتان</translation>
  </message>
  <message>
   <source>&amp;New run</source>
   <translation>اجرای تا&amp;زه</translation>
  </message>
  <message>
   <source>Go to the gallery to set up another run</source>
   <translation>رفتن به نگارخانه برای تنظیم اجرایی دیگر</translation>
  </message>
  <message>
   <source>&amp;Close tab</source>
   <translation>ب&amp;ستن زبانه</translation>
  </message>
  <message>
   <source>Close this run</source>
   <translation>بستن این اجرا</translation>
  </message>
  <message>
   <source>&amp;Preferences…</source>
   <translation>تر&amp;جیحات…</translation>
  </message>
  <message>
   <source>Look, computing, trusted environments, folders</source>
   <translation>ظاهر، محاسبه، محیط‌های مورد اعتماد، پوشه‌ها</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>خ&amp;روج</translation>
  </message>
  <message>
   <source>End RL Studio</source>
   <translation>بستن RL Studio</translation>
  </message>
  <message>
   <source>&amp;Find environment</source>
   <translation>&amp;یافتن محیط</translation>
  </message>
  <message>
   <source>Go to the gallery's search field</source>
   <translation>رفتن به کادر جست‌وجوی نگارخانه</translation>
  </message>
  <message>
   <source>Slower</source>
   <translation>کندتر</translation>
  </message>
  <message>
   <source>Train more slowly</source>
   <translation>آموزش کندتر</translation>
  </message>
  <message>
   <source>Faster</source>
   <translation>تندتر</translation>
  </message>
  <message>
   <source>Train faster</source>
   <translation>آموزش تندتر</translation>
  </message>
  <message>
   <source>To the &amp;end</source>
   <translation>تا &amp;پایان</translation>
  </message>
  <message>
   <source>Learn as fast as possible from here on; the screen then shows the newest policy</source>
   <translation>یادگیری از اینجا با بیشترین سرعت؛ سپس صفحه تازه‌ترین سیاست را نشان می‌دهد</translation>
  </message>
  <message>
   <source>&amp;Light theme</source>
   <translation>پوستهٔ &amp;روشن</translation>
  </message>
  <message>
   <source>Light instead of dark colours</source>
   <translation>رنگ‌های روشن به جای تیره</translation>
  </message>
  <message>
   <source>Pro&amp;jector</source>
   <translation>&amp;پروژکتور</translation>
  </message>
  <message>
   <source>Large type for a lecture hall</source>
   <translation>نوشتهٔ درشت برای سالن درس</translation>
  </message>
  <message>
   <source>Full s&amp;creen</source>
   <translation>&amp;تمام‌صفحه</translation>
  </message>
  <message>
   <source>The window alone on the whole screen, without its frame; again for the window</source>
   <translation>پنجره به‌تنهایی روی کل نمایشگر، بی‌قاب؛ بار دیگر برای پنجره</translation>
  </message>
  <message>
   <source>&amp;Little motion</source>
   <translation>&amp;حرکت کم</translation>
  </message>
  <message>
   <source>No sliding, fading or swinging parts of the window</source>
   <translation>بدون لغزش، محو شدن یا جنبش بخش‌های پنجره</translation>
  </message>
  <message>
   <source>&amp;Default layout</source>
   <translation>&amp;چیدمان پیش‌فرض</translation>
  </message>
  <message>
   <source>Put all panels back in place</source>
   <translation>بازگرداندن همهٔ پنل‌ها به جای خود</translation>
  </message>
  <message>
   <source>&amp;Enlarge panel</source>
   <translation>&amp;بزرگ کردن پنل</translation>
  </message>
  <message>
   <source>The panel under the pointer alone, and back; also by a double click on its title</source>
   <translation>فقط پنل زیر اشاره‌گر، و بازگشت؛ با دوبار کلیک روی عنوان آن نیز</translation>
  </message>
  <message>
   <source>Compute in &amp;threads</source>
   <translation>محاسبه در &amp;رشته‌ها</translation>
  </message>
  <message>
   <source>For debugging: new runs compute inside this process</source>
   <translation>برای اشکال‌زدایی: اجراهای تازه درون همین فرایند محاسبه می‌شوند</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;راهنما</translation>
  </message>
  <message>
   <source>Keys, panels and algorithms explained</source>
   <translation>توضیح کلیدها، پنل‌ها و الگوریتم‌ها</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;کلیدها</translation>
  </message>
  <message>
   <source>Every key on a sheet over the window</source>
   <translation>همهٔ کلیدها روی برگه‌ای بر پنجره</translation>
  </message>
  <message>
   <source>&amp;Tour</source>
   <translation>&amp;تور</translation>
  </message>
  <message>
   <source>A short tour of this window</source>
   <translation>توری کوتاه از این پنجره</translation>
  </message>
  <message>
   <source>&amp;Lessons</source>
   <translation>&amp;درس‌ها</translation>
  </message>
  <message>
   <source>Guided lessons beside the running program</source>
   <translation>درس‌های گام‌به‌گام در کنار برنامهٔ در حال اجرا</translation>
  </message>
  <message>
   <source>&amp;Freeze</source>
   <translation>&amp;ثابت کردن</translation>
  </message>
  <message>
   <source>Hold what is shown; training goes on behind it</source>
   <translation>نگه داشتن آنچه نمایان است؛ آموزش در پشت آن ادامه می‌یابد</translation>
  </message>
  <message>
   <source>&amp;Spotlight</source>
   <translation>&amp;نورافکن</translation>
  </message>
  <message>
   <source>Dim all but the panel under the pointer</source>
   <translation>تاریک کردن همه جز پنل زیر اشاره‌گر</translation>
  </message>
  <message>
   <source>Big &amp;number</source>
   <translation>&amp;عدد درشت</translation>
  </message>
  <message>
   <source>One quantity in large figures; again for the next one</source>
   <translation>یک کمیت با رقم‌های درشت؛ تکرار برای کمیت بعدی</translation>
  </message>
  <message>
   <source>&amp;About RL Studio</source>
   <translation>در&amp;بارهٔ RL Studio</translation>
  </message>
  <message>
   <source>Version and licences</source>
   <translation>نسخه و پروانه‌ها</translation>
  </message>
  <message>
   <source>Where this run computes</source>
   <translation>جایی که این اجرا محاسبه می‌شود</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>دستگاه</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>باز کردن ا&amp;خیر</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>ا&amp;جرا</translation>
  </message>
  <message>
   <source>At the &amp;board</source>
   <translation>پای صفحهٔ &amp;بازی</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;نما</translation>
  </message>
  <message>
   <source>&amp;Panels</source>
   <translation>پن&amp;ل‌ها</translation>
  </message>
  <message>
   <source>N&amp;umber to show large</source>
   <translation>عدد برای نمایش &amp;درشت</translation>
  </message>
  <message>
   <source>Play anew</source>
   <translation>بازی از نو</translation>
  </message>
  <message>
   <source>&amp;Play</source>
   <translation>&amp;بازی</translation>
  </message>
  <message>
   <source>The p&amp;ast</source>
   <translation>&amp;گذشته</translation>
  </message>
  <message>
   <source>A&amp;ges of the agent</source>
   <translation>&amp;سن‌های عامل</translation>
  </message>
  <message>
   <source>{action} – not now: {why}</source>
   <translation>{action} – اکنون نه: {why}</translation>
  </message>
  <message>
   <source>&amp;Pause stage</source>
   <translation>&amp;مکث صحنه</translation>
  </message>
  <message>
   <source>Let the stage play on</source>
   <translation>ادامهٔ بازی صحنه</translation>
  </message>
  <message>
   <source>Stop the stage: nothing is training here</source>
   <translation>توقف صحنه: اینجا چیزی آموزش نمی‌بیند</translation>
  </message>
  <message>
   <source>Let time go on</source>
   <translation>ادامهٔ زمان</translation>
  </message>
  <message>
   <source>Stop time: training and playing</source>
   <translation>توقف زمان: آموزش و بازی</translation>
  </message>
  <message>
   <source>{key} or {other}</source>
   <translation>{key} یا {other}</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>ادامه</translation>
  </message>
  <message>
   <source>Open a run to see its panels</source>
   <translation>برای دیدن پنل‌ها اجرایی باز کنید</translation>
  </message>
  <message>
   <source>Save and close</source>
   <translation>ذخیره و بستن</translation>
  </message>
  <message>
   <source>Close without saving</source>
   <translation>بستن بدون ذخیره</translation>
  </message>
  <message>
   <source>the Python package {package} is not installed here.</source>
   <translation>بستهٔ پایتون {package} اینجا نصب نیست.</translation>
  </message>
  <message>
   <source>{kind}…</source>
   <translation>{kind}…</translation>
  </message>
  <message>
   <source>best at step {step:,}</source>
   <translation>بهترین در گام {step:,}</translation>
  </message>
  <message>
   <source>last at step {step:,}</source>
   <translation>آخرین در گام {step:,}</translation>
  </message>
  <message>
   <source>return {score:.4g}</source>
   <translation>بازده {score:.4g}</translation>
  </message>
  <message>
   <source>No files yet</source>
   <translation>هنوز فایلی نیست</translation>
  </message>
  <message numerus="yes">
   <source>Drop them to open {n} files</source>
   <extracomment>For one: Drop it to open it</extracomment>
   <translation>
    <numerusform>برای باز کردن {n} فایل رها کنید</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} does not say which environment it plays.</source>
   <translation>{name} نمی‌گوید در کدام محیط بازی می‌کند.</translation>
  </message>
  <message>
   <source>An agent of another library</source>
   <translation>عاملی از کتابخانه‌ای دیگر</translation>
  </message>
  <message>
   <source>{name} holds the numbers of a network, and does not say what they are for.</source>
   <translation>{name} عددهای یک شبکه را دارد و نمی‌گوید برای چیستند.</translation>
  </message>
  <message numerus="yes">
   <source>{n} environments fit its network.</source>
   <extracomment>For one: One environment fits its network.</extracomment>
   <translation>
    <numerusform>{n} محیط با شبکهٔ آن جور است.</numerusform>
   </translation>
  </message>
  <message>
   <source>{folder} holds no run.</source>
   <translation>در {folder} اجرایی نیست.</translation>
  </message>
  <message>
   <source>There is nothing to go on from: the file holds the policy alone.</source>
   <translation>چیزی برای ادامه نیست: فایل فقط سیاست را دارد.</translation>
  </message>
  <message>
   <source>{id} is not known here.</source>
   <translation>{id} اینجا شناخته نیست.</translation>
  </message>
  <message>
   <source>Close RL Studio</source>
   <translation>بستن RL Studio</translation>
  </message>
  <message>
   <source>Close {run}</source>
   <translation>بستن {run}</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>تلاش دوباره</translation>
  </message>
  <message>
   <source>Three ways to begin</source>
   <translation>سه راه برای آغاز</translation>
  </message>
  <message>
   <source>Watch a trained agent with all that it thinks, teach a new one with what is chosen below, or open a file.</source>
   <translation>عاملی آموزش‌دیده را با هر آنچه می‌اندیشد تماشا کنید، با انتخاب‌های زیر عاملی تازه آموزش دهید، یا فایلی باز کنید.</translation>
  </message>
  <message>
   <source>1  An environment</source>
   <translation>1  محیط</translation>
  </message>
  <message>
   <source>What is to be learned: type to search, or choose a family. A card's mark says that a trained agent comes along.</source>
   <translation>آنچه باید آموخته شود: برای جست‌وجو بنویسید یا خانواده‌ای انتخاب کنید. نشان روی کارت یعنی عاملی آموزش‌دیده همراه است.</translation>
  </message>
  <message>
   <source>2  How it learns</source>
   <translation>2  روش یادگیری</translation>
  </message>
  <message>
   <source>The algorithms that fit come first; the others say why they do not. What each takes on this computer stands with it, once that has been measured.</source>
   <translation>الگوریتم‌های مناسب نخست می‌آیند؛ بقیه می‌گویند چرا مناسب نیستند. زمان لازم برای هر یک روی این رایانه، پس از اندازه‌گیری، کنارش می‌آید.</translation>
  </message>
  <message>
   <source>3  Settings that work</source>
   <translation>3  تنظیمات کارآمد</translation>
  </message>
  <message>
   <source>Presets were tried and measured. Change what you like: a mark shows what differs, and one click brings it back.</source>
   <translation>پیش‌تنظیم‌ها آزموده و اندازه‌گیری شده‌اند. هر چه می‌خواهید تغییر دهید: نشانه‌ای تفاوت را نشان می‌دهد و یک کلیک آن را برمی‌گرداند.</translation>
  </message>
  <message>
   <source>Starts a run in a tab of its own, where the newest policy plays while it learns. Ctrl+Return does the same; Space pauses.</source>
   <translation>اجرایی را در زبانه‌ای جدا شروع می‌کند که در آن، هنگام یادگیری، تازه‌ترین سیاست بازی می‌کند. Ctrl+Return همین کار را می‌کند؛ Space مکث می‌کند.</translation>
  </message>
  <message>
   <source>When you are stuck</source>
   <translation>اگر گیر کردید</translation>
  </message>
  <message>
   <source>Help explains every panel and algorithm (F1), lists all keys (?), has guided lessons, and begins this tour again.</source>
   <translation>راهنما همهٔ پنل‌ها و الگوریتم‌ها را توضیح می‌دهد (F1)، کلیدها را فهرست می‌کند (?)، درس‌های گام‌به‌گام دارد و این تور را دوباره آغاز می‌کند.</translation>
  </message>
  <message>
   <source>The curves of several runs over each other (Ctrl+Shift+R)</source>
   <translation>منحنی‌های چند اجرا روی هم (Ctrl+Shift+R)</translation>
  </message>
  <message>
   <source>It learns from {file}: {episodes}, {steps}.</source>
   <translation>از {file} یاد می‌گیرد: {episodes}، {steps}.</translation>
  </message>
  <message>
   <source>Files of demonstrations, to learn from</source>
   <translation>پرونده‌های نمایش برای آموختن</translation>
  </message>
  <message>
   <source>Your file {name}</source>
   <translation>فایل شما {name}</translation>
  </message>
  <message>
   <source>{environment} is not known here, or cloning does not fit it.</source>
   <translation>{environment} اینجا شناخته نیست یا شبیه‌سازی با آن جور نیست.</translation>
  </message>
  <message>
   <source>The library of all runs (Ctrl+R)</source>
   <translation>کتابخانهٔ همهٔ اجراها (Ctrl+R)</translation>
  </message>
  <message numerus="yes">
   <source>{n} runs of the queue are not done yet. They go on where they were saved.</source>
   <extracomment>For one: {n} run of the queue is not done yet. It goes on where it was saved.</extracomment>
   <translation>
    <numerusform>{n} اجرای صف هنوز تمام نشده است. از جایی که ذخیره شده ادامه می‌یابد.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose an environment and how it learns first.</source>
   <translation>نخست محیط و شیوهٔ یادگیری را برگزینید.</translation>
  </message>
  <message>
   <source>Queue {done} of {all}</source>
   <translation>صف: {done} از {all}</translation>
  </message>
  <message>
   <source>Runs that wait, learn and are done (Ctrl+J)</source>
   <translation>اجراهایی که منتظرند، یاد می‌گیرند و انجام شده‌اند (Ctrl+J)</translation>
  </message>
  <message>
   <source>Show the queue</source>
   <translation>نمایش صف</translation>
  </message>
  <message>
   <source>Agents' files may name these environments of your own packages, and using one imports its package. What you use or add is listed here.</source>
   <translation>فایل‌های عامل می‌توانند از این محیط‌های بسته‌های خودتان نام ببرند، و استفاده از هر یک بسته‌اش را درون‌بری می‌کند. آنچه استفاده یا اضافه کنید اینجا فهرست می‌شود.</translation>
  </message>
  <message>
   <source>None yet.</source>
   <translation>هنوز محیطی نیست.</translation>
  </message>
  <message>
   <source>Cores to use</source>
   <translation>هسته‌های مورد استفاده</translation>
  </message>
  <message>
   <source>Room for the autosaves of old runs</source>
   <translation>جا برای ذخیره‌های خودکار اجراهای قدیمی</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>پوسته</translation>
  </message>
  <message>
   <source>At the start the oldest runs are removed, beyond this, if they are more than a week old. What you have saved yourself is never touched.</source>
   <translation>هنگام شروع، قدیمی‌ترین اجراهای بیش از این مقدار حذف می‌شوند، اگر بیش از یک هفته از آن‌ها گذشته باشد. آنچه خودتان ذخیره کرده‌اید هرگز دست نمی‌خورد.</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>ترجیحات</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>سلب اعتماد</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>زبان</translation>
  </message>
  <message>
   <source>The language of the program; windows that are open follow at once</source>
   <translation>زبان برنامه؛ پنجره‌های باز بی‌درنگ پیروی می‌کنند</translation>
  </message>
  <message>
   <source>How many processor cores training and playing may use, in new runs. The window needs little and is not counted.</source>
   <translation>آموزش و بازی در اجراهای تازه چند هستهٔ پردازنده را به کار گیرند. پنجره کم مصرف می‌کند و شمرده نمی‌شود.</translation>
  </message>
  <message>
   <source>Write curves for TensorBoard while runs learn</source>
   <translation>نوشتن منحنی‌ها برای TensorBoard هنگام یادگیری اجراها</translation>
  </message>
  <message>
   <source>New runs write event files, each into a folder of its own in {folder}</source>
   <translation>اجراهای تازه فایل‌های رویداد می‌نویسند، هر یک در پوشه‌ای از خود در {folder}</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>فایل‌ها</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>گزارش</translation>
  </message>
  <message>
   <source>Where runs are kept</source>
   <translation>جای نگهداری اجراها</translation>
  </message>
  <message>
   <source>Where to look for files</source>
   <translation>جای جست‌وجوی فایل‌ها</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>نمایش</translation>
  </message>
  <message>
   <source>Show the folder: {name}</source>
   <translation>نمایش پوشه: {name}</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>تغییر…</translation>
  </message>
  <message>
   <source>{title}: change the folder</source>
   <translation>{title}: تغییر پوشه</translation>
  </message>
  <message>
   <source>{title}. The usual place is {usual}</source>
   <translation>{title}. جای معمول {usual} است</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>تیره</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>روشن</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>بدون سقف</translation>
  </message>
  <message>
   <source>Look and computing</source>
   <translation>ظاهر و محاسبه</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>پوشه‌ها</translation>
  </message>
  <message>
   <source>Trusted environments</source>
   <translation>محیط‌های مورد اعتماد</translation>
  </message>
  <message>
   <source>Keep autosaves of old runs up to</source>
   <translation>سقف ذخیره‌های خودکار اجراهای قدیمی</translation>
  </message>
  <message>
   <source>of {cores}</source>
   <translation>از {cores}</translation>
  </message>
  <message>
   <source>{what}: {value}</source>
   <translation>{what}: {value}</translation>
  </message>
  <message>
   <source>Any key or click puts this away.</source>
   <translation>هر کلید یا کلیکی این را می‌بندد.</translation>
  </message>
  <message>
   <source>{title} (continued)</source>
   <translation>{title} (ادامه)</translation>
  </message>
  <message>
   <source>Frozen at sweep {n:,}</source>
   <translation>ثابت در پیمایش {n:,}</translation>
  </message>
  <message>
   <source>Frozen at step {n:,}</source>
   <translation>ثابت در گام {n:,}</translation>
  </message>
  <message>
   <source>learning goes on: sweep {n:,}</source>
   <translation>یادگیری ادامه دارد: پیمایش {n:,}</translation>
  </message>
  <message>
   <source>learning goes on: step {n:,}</source>
   <translation>یادگیری ادامه دارد: گام {n:,}</translation>
  </message>
  <message>
   <source>learning has ended at sweep {n:,}</source>
   <translation>یادگیری در پیمایش {n:,} پایان یافت</translation>
  </message>
  <message>
   <source>learning has ended at step {n:,}</source>
   <translation>یادگیری در گام {n:,} پایان یافت</translation>
  </message>
  <message>
   <source>F goes on</source>
   <translation>کلید F ادامه می‌دهد</translation>
  </message>
  <message>
   <source>Open a run to see its numbers</source>
   <translation>برای دیدن عددها اجرایی باز کنید</translation>
  </message>
  <message>
   <source>Return of the last episode</source>
   <translation>بازده آخرین اپیزود</translation>
  </message>
  <message numerus="yes">
   <source>Mean return of the last {n} episodes</source>
   <extracomment>For one: Return of the last episode</extracomment>
   <translation>
    <numerusform>میانگین بازده {n} اپیزود آخر</numerusform>
   </translation>
  </message>
  <message>
   <source>Return of the greedy test</source>
   <translation>بازده آزمون حریصانه</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>به‌روزرسانی‌ها</translation>
  </message>
  <message>
   <source>Length of the last episode</source>
   <translation>طول آخرین اپیزود</translation>
  </message>
  <message>
   <source>Sweeps</source>
   <translation>پیمایش‌ها</translation>
  </message>
  <message>
   <source>Spotlight</source>
   <translation>نورافکن</translation>
  </message>
  <message>
   <source>there is no run in front. Begin one, or open a file.</source>
   <translation>هیچ اجرایی پیش رو نیست. یکی را شروع کنید یا فایلی باز کنید.</translation>
  </message>
  <message>
   <source>this is a recording, in which nothing is played anew.</source>
   <translation>این ضبط است و در آن چیزی از نو بازی نمی‌شود.</translation>
  </message>
  <message>
   <source>nothing learns here.</source>
   <translation>اینجا چیزی یاد نمی‌گیرد.</translation>
  </message>
  <message>
   <source>the agent to watch is chosen in the gallery; go there first.</source>
   <translation>عامل برای تماشا در نگارخانه انتخاب می‌شود؛ نخست به آنجا بروید.</translation>
  </message>
  <message>
   <source>choose an environment and an algorithm first.</source>
   <translation>نخست محیط و الگوریتم را انتخاب کنید.</translation>
  </message>
  <message>
   <source>a person plays here, and nothing learns.</source>
   <translation>اینجا انسانی بازی می‌کند و چیزی یاد نمی‌گیرد.</translation>
  </message>
  <message>
   <source>it plays by a rule and learns nothing, so there are no updates.</source>
   <translation>با یک قاعده بازی می‌کند و چیزی یاد نمی‌گیرد، پس به‌روزرسانی ندارد.</translation>
  </message>
  <message>
   <source>the trainer is still getting ready.</source>
   <translation>آموزش‌دهنده هنوز آماده می‌شود.</translation>
  </message>
  <message>
   <source>there is no agent yet.</source>
   <translation>هنوز عاملی نیست.</translation>
  </message>
  <message>
   <source>it begins what is chosen in the gallery, which is not in front.</source>
   <translation>آنچه را در نگارخانه برگزیده شده آغاز می‌کند، که اکنون جلو نیست.</translation>
  </message>
  <message>
   <source>it learns as fast as possible already.</source>
   <translation>هم‌اکنون با بیشترین سرعت یاد می‌گیرد.</translation>
  </message>
  <message>
   <source>no trained agent comes along for what is chosen.</source>
   <translation>برای آنچه انتخاب شده عامل آموزش‌دیده‌ای همراه نیست.</translation>
  </message>
  <message>
   <source>its settings are not known here.</source>
   <translation>تنظیماتش اینجا دانسته نیست.</translation>
  </message>
  <message>
   <source>nothing goes on here any more.</source>
   <translation>اینجا دیگر چیزی در جریان نیست.</translation>
  </message>
  <message>
   <source>nothing learns here. The pace of what plays is set below the picture.</source>
   <translation>اینجا چیزی یاد نمی‌گیرد. سرعت بازی زیر تصویر تنظیم می‌شود.</translation>
  </message>
  <message>
   <source>you have the controls all the time: there is no agent.</source>
   <translation>همواره خودتان کنترل را دارید: عاملی نیست.</translation>
  </message>
  <message>
   <source>there is no agent that could explore.</source>
   <translation>عاملی که بتواند کاوش کند نیست.</translation>
  </message>
  <message>
   <source>you are not playing a game of two. Take over first.</source>
   <translation>شما در بازی دونفره‌ای بازی نمی‌کنید. نخست بازی را به دست بگیرید.</translation>
  </message>
  <message>
   <source>there is no agent to change places with.</source>
   <translation>عاملی نیست که جایتان را با آن عوض کنید.</translation>
  </message>
  <message>
   <source>there is no board here that turns.</source>
   <translation>اینجا صفحه‌ای نیست که بچرخد.</translation>
  </message>
  <message>
   <source>nothing has been played yet.</source>
   <translation>هنوز چیزی بازی نشده است.</translation>
  </message>
  <message>
   <source>a recording has no present.</source>
   <translation>ضبط اکنون ندارد.</translation>
  </message>
  <message>
   <source>it is learning already.</source>
   <translation>هم‌اکنون در حال یادگیری است.</translation>
  </message>
  <message>
   <source>this run is being closed.</source>
   <translation>این اجرا در حال بسته شدن است.</translation>
  </message>
  <message>
   <source>its file holds the policy alone.</source>
   <translation>فایل آن فقط سیاست را دارد.</translation>
  </message>
  <message>
   <source>what played here has stopped.</source>
   <translation>آنچه اینجا بازی می‌شد متوقف شده است.</translation>
  </message>
  <message>
   <source>nothing plays here yet.</source>
   <translation>هنوز چیزی اینجا بازی نمی‌شود.</translation>
  </message>
  <message>
   <source>this is no game of two.</source>
   <translation>این بازی دونفره نیست.</translation>
  </message>
  <message>
   <source>nothing plays here any more.</source>
   <translation>دیگر چیزی اینجا بازی نمی‌شود.</translation>
  </message>
  <message>
   <source>How much of the step budget is used</source>
   <translation>چه مقدار از بودجهٔ گام مصرف شده است</translation>
  </message>
  <message>
   <source>{share:.0%} of the step budget is used</source>
   <translation>{share:.0%} از بودجهٔ گام مصرف شده است</translation>
  </message>
  <message>
   <source>Fork: {run}</source>
   <translation>انشعاب: {run}</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>نگارخانه</translation>
  </message>
  <message>
   <source>Choose what to learn (Ctrl+N)</source>
   <translation>انتخاب آنچه باید آموخته شود (Ctrl+N)</translation>
  </message>
  <message>
   <source>max</source>
   <comment>the fastest pace</comment>
   <translation>بیشینه</translation>
  </message>
  <message>
   <source>Speed of training. At max the screen shows the newest policy playing at normal speed;
below max it shows the training environment itself. Ctrl+Left and Ctrl+Right change it.</source>
   <translation>سرعت آموزش. در بیشینه صفحه تازه‌ترین سیاست را با سرعت عادی در حال بازی نشان می‌دهد؛
کمتر از آن خود محیط آموزش را. Ctrl+Left و Ctrl+Right آن را تغییر می‌دهند.</translation>
  </message>
  <message>
   <source>Training speed</source>
   <translation>سرعت آموزش</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>ابزارها</translation>
  </message>
  <message numerus="yes">
   <source>{n} others followed it.</source>
   <extracomment>For one: Another error followed it.</extracomment>
   <translation>
    <numerusform>{n} خطای دیگر در پی آن آمد.</numerusform>
   </translation>
  </message>
  <message>
   <source>Something went wrong – RL Studio</source>
   <translation>خطایی رخ داد – RL Studio</translation>
  </message>
  <message>
   <source>Nothing is sent anywhere; if you report this, the details below help.</source>
   <translation>چیزی به جایی فرستاده نمی‌شود؛ اگر این را گزارش می‌دهید، جزئیات زیر کمک می‌کند.</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>جزئیات</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>رونوشت جزئیات</translation>
  </message>
  <message>
   <source>Put the details on the clipboard</source>
   <translation>گذاشتن جزئیات در بریده‌دان</translation>
  </message>
  <message>
   <source>Open log folder</source>
   <translation>باز کردن پوشهٔ گزارش</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>رونوشت شد</translation>
  </message>
  <message>
   <source>{algorithm} takes any action, and {environment} says that some are not legal.</source>
   <translation>الگوریتم {algorithm} هر کنشی را می‌پذیرد، و {environment} می‌گوید که برخی مجاز نیستند.</translation>
  </message>
  <message>
   <source>{algorithm} does not say whether it fits {environment}: {error_kind}: {error}.</source>
   <translation>الگوریتم {algorithm} نمی‌گوید که با {environment} جور است یا نه: {error_kind}: {error}.</translation>
  </message>
  <message>
   <source>the array {name} has shape {shape} where {needed} is needed</source>
   <translation>شکل آرایهٔ {name} برابر {shape} است و باید {needed} باشد</translation>
  </message>
  <message>
   <source>the array {name} must hold integers from 0 to {last}</source>
   <translation>آرایهٔ {name} باید عددهای صحیح از 0 تا {last} داشته باشد</translation>
  </message>
  <message>
   <source>the second moments of the optimiser must not be below zero</source>
   <translation>گشتاورهای دوم بهینه‌ساز نباید کمتر از صفر باشند</translation>
  </message>
  <message>
   <source>the array {name} is missing</source>
   <translation>آرایهٔ {name} نیست</translation>
  </message>
  <message>
   <source>the state of a random generator is none</source>
   <translation>حالت یک مولد عددهای تصادفی معتبر نیست</translation>
  </message>
  <message>
   <source>the array {name} must hold true and false</source>
   <translation>آرایهٔ {name} باید true و false داشته باشد</translation>
  </message>
  <message>
   <source>the array {name} must hold finite numbers</source>
   <translation>آرایهٔ {name} باید عددهای متناهی داشته باشد</translation>
  </message>
  <message>
   <source>the array {name} must hold numbers of at most {largest:g}</source>
   <translation>آرایهٔ {name} باید عددهایی حداکثر {largest:g} داشته باشد</translation>
  </message>
  <message>
   <source>there must be at least one episode, and one step in each</source>
   <translation>باید دست‌کم یک اپیزود باشد، و در هر کدام یک گام</translation>
  </message>
  <message>
   <source>an episode must not go on behind its end</source>
   <translation>اپیزود نباید پس از پایانش ادامه یابد</translation>
  </message>
  <message>
   <source>the array {name} must hold bytes</source>
   <translation>آرایهٔ {name} باید بایت داشته باشد</translation>
  </message>
  <message>
   <source>only of separate actions some are not legal</source>
   <translation>تنها کنش‌های جداگانه می‌توانند غیرمجاز باشند</translation>
  </message>
  <message>
   <source>an action was not legal</source>
   <translation>یکی از کنش‌ها مجاز نبوده است</translation>
  </message>
  <message>
   <source>this world cannot be restored; start fresh episodes instead</source>
   <translation>این دنیا را نمی‌توان بازگرداند؛ به‌جای آن اپیزودهای تازه آغاز کنید</translation>
  </message>
  <message>
   <source>there are no two sides here that could be swapped.</source>
   <translation>اینجا دو طرفی نیست که بتوان جابه‌جا کرد.</translation>
  </message>
  <message>
   <source>{place} must be true or false</source>
   <translation>{place} باید true یا false باشد</translation>
  </message>
  <message>
   <source>{place} must be a date with its time and zone, such as 2026-01-31T12:00:00Z</source>
   <translation>{place} باید تاریخی با ساعت و منطقهٔ زمانی باشد، مانند 2026-01-31T12:00:00Z</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>چنین پرونده یا پوشه‌ای نیست</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>اجازهٔ دسترسی نیست</translation>
  </message>
  <message>
   <source>Operation not permitted</source>
   <translation>این کار مجاز نیست</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>جایی روی دیسک نمانده است</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>سامانهٔ پرونده فقط خواندنی است</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>نام پرونده بیش از اندازه بلند است</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <translation>این یک پوشه است</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>این پوشه نیست</translation>
  </message>
  <message>
   <source>File exists</source>
   <translation>پرونده از پیش هست</translation>
  </message>
  <message>
   <source>Directory not empty</source>
   <translation>پوشه خالی نیست</translation>
  </message>
  <message>
   <source>File too large</source>
   <translation>پرونده بیش از اندازه بزرگ است</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>خطای ورودی/خروجی</translation>
  </message>
  <message>
   <source>Device or resource busy</source>
   <translation>دستگاه یا منبع مشغول است</translation>
  </message>
  <message>
   <source>Too many open files</source>
   <translation>پرونده‌های باز بیش از اندازه است</translation>
  </message>
  <message>
   <source>Cannot allocate memory</source>
   <translation>نمی‌توان حافظه اختصاص داد</translation>
  </message>
  <message>
   <source>{place} must be a number</source>
   <translation>{place} باید عدد باشد</translation>
  </message>
  <message>
   <source>{place} must be a whole number</source>
   <translation>{place} باید عددی صحیح باشد</translation>
  </message>
  <message>
   <source>{place} must be a list in square brackets</source>
   <translation>{place} باید فهرستی در کروشه باشد</translation>
  </message>
  <message>
   <source>{place} must be an object in braces</source>
   <translation>{place} باید شیئی در آکولاد باشد</translation>
  </message>
  <message>
   <source>{place} must be a finite number</source>
   <translation>{place} باید عددی متناهی باشد</translation>
  </message>
  <message>
   <source>{place} must be text</source>
   <translation>{place} باید متن باشد</translation>
  </message>
  <message>
   <source>{place} must be text in UTF-8</source>
   <translation>{place} باید متن UTF-8 باشد</translation>
  </message>
  <message>
   <source>{names} and {last}</source>
   <translation>{names} و {last}</translation>
  </message>
  <message>
   <source>{problem}, but it is {given}.</source>
   <translation>{problem}، ولی {given} است.</translation>
  </message>
  <message>
   <source>{place}: {problem}</source>
   <translation>{place}: {problem}</translation>
  </message>
  <message>
   <source>{place} must be greater than {bound:.16g}</source>
   <translation>{place} باید بزرگ‌تر از {bound:.16g} باشد</translation>
  </message>
  <message>
   <source>{place} must be greater than or equal to {bound:.16g}</source>
   <translation>{place} باید بزرگ‌تر یا مساوی {bound:.16g} باشد</translation>
  </message>
  <message>
   <source>{place} must be less than {bound:.16g}</source>
   <translation>{place} باید کوچک‌تر از {bound:.16g} باشد</translation>
  </message>
  <message>
   <source>{place} must be less than or equal to {bound:.16g}</source>
   <translation>{place} باید کوچک‌تر یا مساوی {bound:.16g} باشد</translation>
  </message>
  <message>
   <source>{id} does not open without being told its {names}</source>
   <translation>{id} بدون دانستن {names} باز نمی‌شود</translation>
  </message>
  <message>
   <source>{before}, {after}</source>
   <translation>{before}، {after}</translation>
  </message>
  <message>
   <source>{names} or {last}</source>
   <translation>{names} یا {last}</translation>
  </message>
  <message>
   <source>{subject} has no setting named {name}.</source>
   <translation>{subject} تنظیمی به نام {name} ندارد.</translation>
  </message>
  <message>
   <source>{subject} lacks {name}.</source>
   <translation>{subject} فاقد {name} است.</translation>
  </message>
  <message>
   <source>{setting} of {subject}</source>
   <translation>{setting} در {subject}</translation>
  </message>
  <message>
   <source>{place} must be {choices}</source>
   <translation>{place} باید {choices} باشد</translation>
  </message>
  <message numerus="yes">
   <source>{place} must have at most {n} characters</source>
   <extracomment>For one: {place} must have at most {n} character</extracomment>
   <translation>
    <numerusform>{place} باید حداکثر {n} نویسه داشته باشد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{place} must have at least {n} characters</source>
   <extracomment>For one: {place} must have at least {n} character</extracomment>
   <translation>
    <numerusform>{place} باید دست‌کم {n} نویسه داشته باشد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{place} must have at most {n} items</source>
   <extracomment>For one: {place} must have at most {n} item</extracomment>
   <translation>
    <numerusform>{place} باید حداکثر {n} عضو داشته باشد</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{place} must have at least {n} items</source>
   <extracomment>For one: {place} must have at least {n} item</extracomment>
   <translation>
    <numerusform>{place} باید دست‌کم {n} عضو داشته باشد</numerusform>
   </translation>
  </message>
  <message>
   <source>{place} must match the pattern {pattern}</source>
   <translation>{place} باید با الگوی {pattern} جور باشد</translation>
  </message>
  <message>
   <source>{place} {must}</source>
   <translation>{place} {must}</translation>
  </message>
  <message>
   <source>{wanted}: {options}</source>
   <translation>{wanted}: {options}</translation>
  </message>
  <message numerus="yes">
   <source>no more than {n} copies of {id} can be open at a time, here: {reason}</source>
   <extracomment>For one: no more than one copy of {id} can be open at a time, here: {reason}</extracomment>
   <translation>
    <numerusform>هم‌زمان بیش از {n} نسخه از {id} را نمی‌توان باز کرد، اینجا: {reason}</numerusform>
   </translation>
  </message>
  <message>
   <source>perhaps you mean {names}.</source>
   <translation>شاید منظورتان {names} است.</translation>
  </message>
  <message>
   <source>there is no {kind} named {name}: {hint}</source>
   <translation>یافت نشد: {kind} با نام {name}؛ {hint}</translation>
  </message>
  <message>
   <source>a value of type {kind}</source>
   <translation>مقداری از نوع {kind}</translation>
  </message>
  <message>
   <source>none of the {n} known ones is like it.</source>
   <translation>هیچ‌یک از {n} نام شناخته به آن نمی‌ماند.</translation>
  </message>
  <message>
   <source>known are {names}.</source>
   <translation>شناخته‌ها: {names}.</translation>
  </message>
  <message>
   <source>there are none.</source>
   <translation>هیچ‌کدام نیست.</translation>
  </message>
  <message>
   <source>this condition has too many brackets inside each other.</source>
   <translation>پرانتزهای تودرتوی این شرط بیش از اندازه است.</translation>
  </message>
  <message>
   <source>a condition has 1 to {longest} characters, such as {example}.</source>
   <translation>شرط 1 تا {longest} نویسه دارد، مانند {example}.</translation>
  </message>
  <message>
   <source>{text} is a number, not a condition; compare it, such as {example}.</source>
   <translation>{text} عدد است، نه شرط؛ آن را مقایسه کنید، مانند {example}.</translation>
  </message>
  <message>
   <source>a condition has names, numbers, + - * /, comparisons, and, or, not, and brackets only.</source>
   <translation>شرط فقط نام، عدد، + - * /، مقایسه، and، or، not و پرانتز دارد.</translation>
  </message>
  <message>
   <source>{text} cannot be read; write a condition such as {example}.</source>
   <translation>{text} خوانده نمی‌شود؛ شرطی بنویسید مانند {example}.</translation>
  </message>
  <message>
   <source>{name} is not known here; there are {names}.</source>
   <translation>{name} اینجا شناخته نیست؛ این‌ها هست: {names}.</translation>
  </message>
  <message>
   <source>{value} is not a number.</source>
   <translation>{value} عدد نیست.</translation>
  </message>
  <message>
   <source>Main</source>
   <translation>اصلی</translation>
  </message>
  <message>
   <source>setting of {subject}</source>
   <translation>تنظیم {subject}</translation>
  </message>
  <message>
   <source>{name} of {subject} cannot change during a run; start a new run with it.</source>
   <translation>{name} در {subject} هنگام اجرا تغییر نمی‌کند؛ اجرای تازه‌ای با آن آغاز کنید.</translation>
  </message>
  <message>
   <source>Decide</source>
   <translation>تصمیم</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>انتخاب</translation>
  </message>
  <message>
   <source>Expand</source>
   <translation>گسترش</translation>
  </message>
  <message>
   <source>Evaluate</source>
   <translation>ارزیابی</translation>
  </message>
  <message>
   <source>Back up</source>
   <translation>پس‌انتشار</translation>
  </message>
  <message>
   <source>the plug-in {id} failed at {place}: {error}.</source>
   <translation>افزونهٔ {id} در {place} با خطا روبه‌رو شد: {error}.</translation>
  </message>
  <message>
   <source>environment</source>
   <translation>محیط</translation>
  </message>
  <message>
   <source>algorithm</source>
   <translation>الگوریتم</translation>
  </message>
  <message>
   <source>it calls itself {id}</source>
   <translation>خود را {id} می‌نامد</translation>
  </message>
  <message>
   <source>{id} would run the package {package}; if you trust it, add the environment first, by: rlstudio envs --add {id} .</source>
   <translation>{id} بستهٔ {package} را اجرا می‌کند؛ اگر به آن اعتماد دارید، نخست محیط را اضافه کنید: ‎rlstudio envs --add {id} .‎</translation>
  </message>
  <message>
   <source>the environment {id} is not complete: {lacks}.</source>
   <translation>محیط {id} کامل نیست: {lacks}.</translation>
  </message>
  <message>
   <source>it does not say its {name}</source>
   <translation>{name} را نمی‌گوید</translation>
  </message>
  <message>
   <source>its {name} is {space}, neither a Box nor a Discrete</source>
   <translation>{name} آن {space} است، نه Box و نه Discrete</translation>
  </message>
  <message>
   <source>the plug-in {kind} {id} is not a subclass of {base}.</source>
   <translation>افزونهٔ {kind} {id} زیرکلاس {base} نیست.</translation>
  </message>
  <message>
   <source>an environment of this id is built in.</source>
   <translation>محیطی با این شناسه از پیش در برنامه هست.</translation>
  </message>
  <message>
   <source>an algorithm of this id is built in.</source>
   <translation>الگوریتمی با این شناسه از پیش در برنامه هست.</translation>
  </message>
  <message>
   <source>the environment {id} does not start: {error_kind}: {error}.</source>
   <translation>محیط {id} راه نمی‌افتد: {error_kind}: {error}.</translation>
  </message>
  <message>
   <source>the plug-in {kind} {id} does not load: {error}.</source>
   <translation>افزونهٔ {kind} {id} بار نمی‌شود: {error}.</translation>
  </message>
  <message>
   <source>the {kind} {id} is not installed here ({error}).</source>
   <translation>{kind} {id} اینجا نصب نیست ({error}).</translation>
  </message>
  <message>
   <source>{name} has 2 dimensions; numbers have 1, pictures 3</source>
   <translation>{name} دو بُعد دارد؛ عددها 1 و تصویرها 3 بُعد دارند</translation>
  </message>
  <message>
   <source>{name} has codes and is no picture of bytes</source>
   <translation>{name} کد دارد و تصویری از بایت‌ها نیست</translation>
  </message>
  <message>
   <source>its parts take {width} bytes, and it has {dtype} {shape}</source>
   <translation>بخش‌هایش {width} بایت می‌گیرند، و خودش {dtype} {shape} است</translation>
  </message>
  <message>
   <source>two of its parts have the same name</source>
   <translation>دو بخش آن یک نام دارند</translation>
  </message>
  <message>
   <source>{name} has {n} numbers for {size} elements</source>
   <translation>{name} {n} عدد برای {size} عنصر دارد</translation>
  </message>
  <message>
   <source>{name} must be finite; leave it out where there is no bound</source>
   <translation>{name} باید متناهی باشد؛ جایی که کرانی نیست آن را ننویسید</translation>
  </message>
  <message>
   <source>rad</source>
   <translation>rad</translation>
  </message>
  <message>
   <source>{name}: give both ends of the axis or neither</source>
   <translation>{name}: هر دو سر محور را بدهید یا هیچ‌کدام را</translation>
  </message>
  <message>
   <source>{name}: {low} is not below {high}</source>
   <translation>{name}: {low} کمتر از {high} نیست</translation>
  </message>
  <message>
   <source>axes must be two of {n} dimensions, not {axes}</source>
   <translation>محورها باید دو بُعد از {n} بُعد باشند، نه {axes}</translation>
  </message>
  <message>
   <source>second</source>
   <translation>نفر دوم</translation>
  </message>
  <message numerus="yes">
   <source>{letters} are not in the alphabet here.</source>
   <extracomment>For one: {letters} is not in the alphabet here.</extracomment>
   <translation>
    <numerusform>{letters} در الفبای اینجا نیست.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is written yet.</source>
   <translation>هنوز چیزی نوشته نشده است.</translation>
  </message>
  <message>
   <source>A text ends where its full stop stands.</source>
   <translation>متن همان‌جا پایان می‌یابد که نقطه‌اش هست.</translation>
  </message>
  <message numerus="yes">
   <source>It has {n} letters with its full stop, and {most} fit on the line.</source>
   <extracomment>For one: It has {n} letter with its full stop, and {most} fit on the line.</extracomment>
   <translation>
    <numerusform>با نقطه‌اش {n} حرف دارد و در خط {most} حرف جا می‌شود.</numerusform>
   </translation>
  </message>
  <message>
   <source>it needs {env} and {algorithm}, and one of them is not here.</source>
   <translation>به {env} و {algorithm} نیاز دارد، و یکی از آن‌ها اینجا نیست.</translation>
  </message>
  <message>
   <source>opening {id}</source>
   <translation>باز کردن {id}</translation>
  </message>
  <message>
   <source>{agent} · {setting} {value}</source>
   <translation>{agent} · {setting} {value}</translation>
  </message>
  <message>
   <source>seconds of learning</source>
   <translation>ثانیه‌های یادگیری</translation>
  </message>
  <message>
   <source>{run} has no episodes to count.</source>
   <translation>{run} اپیزودی برای شمردن ندارد.</translation>
  </message>
  <message>
   <source>{run} was made by an older version, which noted no times.</source>
   <translation>{run} را نسخهٔ قدیمی‌تری ساخته که زمان‌ها را ثبت نمی‌کرد.</translation>
  </message>
  <message>
   <source>{run} has the settings and the seed {seed} of {other}: they are one sample, and the longer one counts.</source>
   <translation>{run} همان تنظیم‌ها و همان بذر {seed} را دارد که {other}: هر دو یک نمونه‌اند و آن که بلندتر است به حساب می‌آید.</translation>
  </message>
  <message>
   <source>These runs are of {count} environments, and returns of one say nothing of another.</source>
   <translation>این اجراها از {count} محیط‌اند و بازده‌های یکی چیزی دربارهٔ دیگری نمی‌گوید.</translation>
  </message>
  <message>
   <source>{run} begins after another run of its configuration has ended: they share no place.</source>
   <translation>{run} پس از پایان اجرای دیگری از پیکربندی‌اش آغاز می‌شود: جای مشترکی ندارند.</translation>
  </message>
  <message>
   <source>{run} is the shortest run of its configuration: statistics end with it, at {end:,.0f}.</source>
   <translation>{run} کوتاه‌ترین اجرای پیکربندی‌اش است: آماره‌ها با آن در {end:,.0f} پایان می‌یابند.</translation>
  </message>
  <message>
   <source>These runs differ in settings of the environment itself ({names}): their returns may be on other scales.</source>
   <translation>این اجراها در تنظیمات خود محیط فرق دارند ({names}): بازده‌هایشان ممکن است در مقیاس‌های دیگری باشند.</translation>
  </message>
  <message>
   <source>{run} has no such curve.</source>
   <translation>{run} چنین منحنی‌ای ندارد.</translation>
  </message>
  <message>
   <source>Return in tests</source>
   <translation>بازده در آزمون‌ها</translation>
  </message>
  <message>
   <source>{run} is not there any more.</source>
   <translation>{run} دیگر آنجا نیست.</translation>
  </message>
  <message>
   <source>{path} is no run: the name of its file has to end in {ending}.</source>
   <translation>{path} اجرا نیست: نام فایل آن باید به {ending} ختم شود.</translation>
  </message>
  <message>
   <source>{path} has to end in {ending}.</source>
   <translation>{path} باید به {ending} ختم شود.</translation>
  </message>
  <message>
   <source>no agent comes along for {id} that could show how it is done, and its model is not known; let the setting {setting} name a file.</source>
   <translation>برای {id} عاملی همراه برنامه نیست که راه را نشان دهد، و مدلش شناخته نیست؛ در تنظیم {setting} پرونده‌ای را نام ببرید.</translation>
  </message>
  <message>
   <source>{path} is an agent of {theirs}, not of {environment}.</source>
   <translation>{path} عامل {theirs} است، نه عامل {environment}.</translation>
  </message>
  <message>
   <source>{path} does not fit {environment} with these settings: it sees or does something else; choose the settings that it was trained with.</source>
   <translation>{path} با این تنظیمات {environment} جور نیست: چیز دیگری می‌بیند یا انجام می‌دهد؛ تنظیماتی را برگزینید که با آن آموزش دیده است.</translation>
  </message>
  <message>
   <source>{algorithm} has found no plan for {environment} within {seconds:.0f} s.</source>
   <translation>{algorithm} در {seconds:.0f} ثانیه برنامه‌ای برای {environment} نیافت.</translation>
  </message>
  <message>
   <source>{path} holds no episode from its beginning to its end.</source>
   <translation>{path} هیچ اپیزودی از آغاز تا پایان ندارد.</translation>
  </message>
  <message>
   <source>{path} does not tell what was seen at its moment {number}.</source>
   <translation>{path} نمی‌گوید در لحظهٔ {number} چه دیده شده است.</translation>
  </message>
  <message>
   <source>recording was stopped; nothing was written.</source>
   <translation>ضبط متوقف شد؛ چیزی نوشته نشد.</translation>
  </message>
  <message>
   <source>{episodes:,} episodes of {environment} are more than demonstrations may be, {most:,} steps and {size} GB; take fewer episodes.</source>
   <translation>{episodes:,} اپیزود {environment} بیش از اندازهٔ مجاز نمایش‌هاست ({most:,} گام و {size} گیگابایت)؛ اپیزود کمتری بردارید.</translation>
  </message>
  <message>
   <source>{environment}: an episode has not ended within {most:,} steps; let its setting Longest episode (--env-set max_steps=1000) cut episodes off.</source>
   <translation>{environment}: اپیزودی در {most:,} گام پایان نیافت؛ بگذارید تنظیم «بلندترین اپیزود» (‎--env-set max_steps=1000‎) اپیزودها را ببرد.</translation>
  </message>
  <message>
   <source>{path} cannot be copied to the shelf: {reason}.</source>
   <translation>{path} را نمی‌توان در قفسه رونوشت کرد: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be made: {reason}.</source>
   <translation>{path} را نمی‌توان ساخت: {reason}.</translation>
  </message>
  <message>
   <source>a file cannot be called {name}.</source>
   <translation>پرونده را نمی‌توان {name} نامید.</translation>
  </message>
  <message>
   <source>{path} cannot be renamed: {reason}.</source>
   <translation>نام {path} را نمی‌توان تغییر داد: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be deleted: {reason}.</source>
   <translation>{path} را نمی‌توان حذف کرد: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be brought back: {reason}.</source>
   <translation>{path} را نمی‌توان بازگرداند: {reason}.</translation>
  </message>
  <message>
   <source>{path} is there already; choose another name.</source>
   <translation>{path} از پیش هست؛ نام دیگری برگزینید.</translation>
  </message>
  <message>
   <source>recording demonstrations</source>
   <translation>ضبط سرمشق‌ها</translation>
  </message>
  <message>
   <source>one action</source>
   <translation>یک کنش</translation>
  </message>
  <message>
   <source>The policy does the same thing everywhere.</source>
   <translation>سیاست همه‌جا یک کار می‌کند.</translation>
  </message>
  <message>
   <source>Explore longer, look at the scale of rewards, and lower the learning rate.</source>
   <translation>بیشتر کاوش کنید، مقیاس پاداش‌ها را ببینید و نرخ یادگیری را کم کنید.</translation>
  </message>
  <message>
   <source>exploration over too early</source>
   <translation>پایان زودهنگام کاوش</translation>
  </message>
  <message>
   <source>Exploration ended before the first reward was found: there was nothing to learn from.</source>
   <translation>کاوش پیش از یافتن اولین پاداش پایان یافت: چیزی برای یادگیری نبود.</translation>
  </message>
  <message>
   <source>Let ε fall more slowly, or make the first reward easier to reach.</source>
   <translation>بگذارید ε آهسته‌تر کم شود، یا رسیدن به اولین پاداش را آسان‌تر کنید.</translation>
  </message>
  <message>
   <source>no reward</source>
   <translation>بدون پاداش</translation>
  </message>
  <message>
   <source>Every episode had the same return: nothing tells a good one from a bad one.</source>
   <translation>همهٔ اپیزودها بازده یکسان داشتند: هیچ چیز خوب را از بد جدا نمی‌کند.</translation>
  </message>
  <message>
   <source>Explore more or longer, allow longer episodes, or give rewards on the way.</source>
   <translation>بیشتر یا طولانی‌تر کاوش کنید، اپیزودهای بلندتر را مجاز کنید، یا در راه پاداش بدهید.</translation>
  </message>
  <message>
   <source>inputs not normalised</source>
   <translation>ورودی‌های نرمال‌نشده</translation>
  </message>
  <message>
   <source>The observations are large or very uneven in size, and the network sees them as they come.</source>
   <translation>مشاهده‌ها بزرگ یا بسیار ناهم‌اندازه‌اند، و شبکه آن‌ها را همان‌گونه که می‌آیند می‌بیند.</translation>
  </message>
  <message>
   <source>Switch on: normalise observations.</source>
   <translation>روشن کنید: نرمال‌سازی مشاهده‌ها.</translation>
  </message>
  <message>
   <source>time limit learned as an end</source>
   <translation>مهلت زمان به عنوان پایان آموخته شد</translation>
  </message>
  <message>
   <source>A time limit seems to be reported as an end of the task: the value after it is learned to be 0.</source>
   <translation>به نظر می‌رسد مهلت زمان به عنوان پایان کار گزارش می‌شود: ارزش پس از آن 0 آموخته می‌شود.</translation>
  </message>
  <message>
   <source>Let the environment say truncated there, or set the limit here (max_steps) below its own.</source>
   <translation>بگذارید محیط آنجا truncated بگوید، یا مهلت اینجا (max_steps) را کمتر از مهلت خودش قرار دهید.</translation>
  </message>
  <message>
   <source>memory of one episode</source>
   <translation>حافظهٔ یک اپیزود</translation>
  </message>
  <message>
   <source>Most of the memory is a single episode: what is replayed is all alike.</source>
   <translation>بیشتر حافظه یک اپیزود است: همهٔ آنچه بازپخش می‌شود شبیه هم است.</translation>
  </message>
  <message>
   <source>Enlarge the memory, or cut episodes off earlier (max_steps).</source>
   <translation>حافظه را بزرگ‌تر کنید، یا اپیزودها را زودتر ببُرید (max_steps).</translation>
  </message>
  <message>
   <source>worse in tests</source>
   <translation>بدتر در آزمون</translation>
  </message>
  <message>
   <source>The greedy policy does far worse than training does: what is learned rests on exploration.</source>
   <translation>سیاست حریصانه بسیار بدتر از آموزش عمل می‌کند: آنچه آموخته شده بر کاوش تکیه دارد.</translation>
  </message>
  <message>
   <source>Test with actions drawn, or let exploration fall lower.</source>
   <translation>با کنش‌های کشیده‌شده بیازمایید، یا بگذارید کاوش کمتر شود.</translation>
  </message>
  <message>
   <source>{share:.1f} % of the steps of the greedy test at step {step:,}; mean return {mean:.4g}, no better than at the beginning</source>
   <translation>{share:.1f} % از گام‌های آزمون حریصانه در گام {step:,}؛ میانگین بازده {mean:.4g}، نه بهتر از آغاز</translation>
  </message>
  <message>
   <source>all {episodes:,} episodes up to step {last:,} returned {each:g}</source>
   <translation>بازده همهٔ {episodes:,} اپیزود تا گام {last:,} برابر {each:g} بود</translation>
  </message>
  <message>
   <source>ε fell to {final:g} at step {step:,} without any reward; the first came at step {first:,}</source>
   <translation>مقدار ε در گام {step:,} بدون هیچ پاداشی به {final:g} رسید؛ اولین پاداش در گام {first:,} آمد</translation>
  </message>
  <message>
   <source>numbers up to {high:.4g} beside others of at most {low:.3g} (step {step:,})</source>
   <translation>اعداد تا {high:.4g} در کنار اعداد دیگری حداکثر {low:.3g} (گام {step:,})</translation>
  </message>
  <message>
   <source>{many:,} of {episodes:,} episodes ended at exactly {longest:g} steps, the longest, and all of them as ends of the task (last at step {last:,})</source>
   <translation>{many:,} از {episodes:,} اپیزود درست در {longest:g} گام، بلندترین، پایان یافتند، و همهٔ آن‌ها به عنوان پایان کار (آخرین در گام {last:,})</translation>
  </message>
  <message>
   <source>{many:,.0f} of {capacity:,.0f} transitions are of the episode that ended at step {step:,}</source>
   <translation>{many:,.0f} از {capacity:,.0f} گذار از اپیزودی است که در گام {step:,} پایان یافت</translation>
  </message>
  <message>
   <source>{test:.4g} in the greedy test at step {step:,}, {training:.4g} in training</source>
   <translation>{test:.4g} در آزمون حریصانه در گام {step:,}، {training:.4g} در آموزش</translation>
  </message>
  <message>
   <source>ε fell to {final:g} at step {step:,} without any reward; none has come since</source>
   <translation>مقدار ε در گام {step:,} بدون هیچ پاداشی به {final:g} رسید؛ از آن پس هیچ نیامده است</translation>
  </message>
  <message>
   <source>entropy collapse</source>
   <translation>فروپاشی آنتروپی</translation>
  </message>
  <message>
   <source>The policy has become certain too early: it tries nothing else any more.</source>
   <translation>سیاست زودتر از موعد مطمئن شده است: دیگر چیز دیگری را نمی‌آزماید.</translation>
  </message>
  <message>
   <source>Raise the entropy bonus, or lower the learning rate.</source>
   <translation>پاداش آنتروپی را زیاد کنید، یا نرخ یادگیری را کم کنید.</translation>
  </message>
  <message>
   <source>KL spike</source>
   <translation>جهش KL</translation>
  </message>
  <message>
   <source>An update has moved the policy much further than the others.</source>
   <translation>یک به‌روزرسانی سیاست را بسیار بیشتر از بقیه جابه‌جا کرده است.</translation>
  </message>
  <message>
   <source>Lower the learning rate or the number of epochs, or set a target KL.</source>
   <translation>نرخ یادگیری یا تعداد دورها را کم کنید، یا KL هدف را تعیین کنید.</translation>
  </message>
  <message>
   <source>impossible values</source>
   <translation>ارزش‌های ناممکن</translation>
  </message>
  <message>
   <source>The values are larger than any return that is possible here: they run away.</source>
   <translation>ارزش‌ها از هر بازدهی که اینجا ممکن است بزرگ‌ترند: از کنترل خارج می‌شوند.</translation>
  </message>
  <message>
   <source>Copy the target network less often or more slowly, switch on Double Q-learning, or lower the learning rate.</source>
   <translation>شبکهٔ هدف را کمتر یا آهسته‌تر رونوشت کنید، یادگیری Q دوگانه را روشن کنید، یا نرخ یادگیری را کم کنید.</translation>
  </message>
  <message>
   <source>dishonest values</source>
   <translation>ارزش‌های ناصادق</translation>
  </message>
  <message>
   <source>The values are far from what really follows, so that what is chosen by them rests on an illusion.</source>
   <translation>ارزش‌ها از آنچه واقعاً در پی می‌آید دورند، پس آنچه بر پایهٔ آن‌ها انتخاب می‌شود بر پندار تکیه دارد.</translation>
  </message>
  <message>
   <source>Switch on Double Q-learning, copy the target network less often, or learn longer; see Is V honest?.</source>
   <translation>یادگیری Q دوگانه را روشن کنید، شبکهٔ هدف را کمتر رونوشت کنید، یا بیشتر آموزش دهید؛ پنل «آیا V صادق است؟» را ببینید.</translation>
  </message>
  <message>
   <source>dead units</source>
   <translation>واحدهای مرده</translation>
  </message>
  <message>
   <source>Most hidden units let nothing through, whatever is seen: they have stopped learning.</source>
   <translation>بیشتر واحدهای پنهان، هر چه دیده شود، چیزی را عبور نمی‌دهند: دیگر یاد نمی‌گیرند.</translation>
  </message>
  <message>
   <source>Lower the learning rate, normalise observations, or take tanh or layer norm.</source>
   <translation>نرخ یادگیری را کم کنید، مشاهده‌ها را نرمال کنید، یا tanh یا نرمال‌سازی لایه را به کار ببرید.</translation>
  </message>
  <message>
   <source>exploding gradients</source>
   <translation>انفجار گرادیان</translation>
  </message>
  <message>
   <source>The gradients have grown without measure.</source>
   <translation>گرادیان‌ها بی‌اندازه بزرگ شده‌اند.</translation>
  </message>
  <message>
   <source>Limit the length of the gradient, or lower the learning rate.</source>
   <translation>طول گرادیان را محدود کنید، یا نرخ یادگیری را کم کنید.</translation>
  </message>
  <message>
   <source>learning rate at zero</source>
   <translation>نرخ یادگیری صفر</translation>
  </message>
  <message>
   <source>The learning rate has fallen to next to nothing long before the run is over.</source>
   <translation>نرخ یادگیری مدت‌ها پیش از پایان اجرا به نزدیک صفر رسیده است.</translation>
  </message>
  <message>
   <source>Let the schedule last as long as the run, or keep the rate constant.</source>
   <translation>بگذارید برنامهٔ زمانی به درازای اجرا باشد، یا نرخ را ثابت نگه دارید.</translation>
  </message>
  <message>
   <source>entropy {now:.2g} of at most {most:.2f} since step {since:,}; mean return {mean:.4g}, no better than at the beginning</source>
   <translation>آنتروپی {now:.2g} از حداکثر {most:.2f} از گام {since:,} تاکنون؛ میانگین بازده {mean:.4g}، نه بهتر از آغاز</translation>
  </message>
  <message>
   <source>KL {largest:.3g} at step {step:,}, where {usual:.2g} is usual</source>
   <translation>مقدار KL برابر {largest:.3g} در گام {step:,}، با مقدار معمول {usual:.2g}</translation>
  </message>
  <message>
   <source>mean value {mean:.4g} at step {step:,}; at most about {possible:.4g} is possible</source>
   <translation>میانگین ارزش {mean:.4g} در گام {step:,}؛ حداکثر حدود {possible:.4g} ممکن است</translation>
  </message>
  <message>
   <source>{share:.0f} % of the hidden units at step {step:,}</source>
   <translation>{share:.0f} % از واحدهای پنهان در گام {step:,}</translation>
  </message>
  <message>
   <source>length {late:.3g} at step {step:,}, {early:.3g} before</source>
   <translation>طول {late:.3g} در گام {step:,}، پیش از آن {early:.3g}</translation>
  </message>
  <message>
   <source>{expected:.4g} expected at the start of an episode, {came:.4g} came, in the greedy test at step {step:,} and {before} before it</source>
   <translation>{expected:.4g} در آغاز اپیزود انتظار می‌رفت، {came:.4g} آمد، در آزمون حریصانه در گام {step:,} و {before} پیش از آن</translation>
  </message>
  <message>
   <source>{rate:.2g} since step {since:,} of {budget:,}; it began at {first:.2g}</source>
   <translation>{rate:.2g} از گام {since:,} از {budget:,} تاکنون؛ آغاز با {first:.2g}</translation>
  </message>
  <message>
   <source>{rate:.2g} since step {since:,}; it began at {first:.2g}</source>
   <translation>{rate:.2g} از گام {since:,} تاکنون؛ آغاز با {first:.2g}</translation>
  </message>
  <message>
   <source>what the two agents see is not the same under their settings of {environment}, so that they cannot be asked about the same states.</source>
   <translation>آنچه دو عامل با تنظیماتشان از {environment} می‌بینند یکسان نیست، پس نمی‌توان دربارهٔ حالت‌های یکسان از آن‌ها پرسید.</translation>
  </message>
  <message>
   <source>what the two agents do is not the same under their settings of {environment}, so that they cannot be asked about the same states.</source>
   <translation>آنچه دو عامل با تنظیماتشان از {environment} انجام می‌دهند یکسان نیست، پس نمی‌توان دربارهٔ حالت‌های یکسان از آن‌ها پرسید.</translation>
  </message>
  <message>
   <source>comparing both agents</source>
   <translation>مقایسهٔ هر دو عامل</translation>
  </message>
  <message>
   <source>one agent plays {a}, the other one {b}: only agents of one environment can be asked about the same states.</source>
   <translation>یک عامل در {a} بازی می‌کند و دیگری در {b}: فقط از عامل‌های یک محیط می‌توان دربارهٔ حالت‌های یکسان پرسید.</translation>
  </message>
  <message>
   <source>playing both agents</source>
   <translation>بازی هر دو عامل</translation>
  </message>
  <message>
   <source>this episode does not come out the same again, so that there is no timeline of it.</source>
   <translation>این اپیزود دوباره به همان شکل در نمی‌آید و از این رو خط زمانی از آن نیست.</translation>
  </message>
  <message>
   <source>saving the recording</source>
   <translation>ذخیرهٔ ضبط</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}.</source>
   <translation>{path} را نمی‌توان نوشت: {reason}.</translation>
  </message>
  <message>
   <source>playing the episode again</source>
   <translation>بازی دوبارهٔ اپیزود</translation>
  </message>
  <message>
   <source>an agent of {algorithm}</source>
   <translation>عامل {algorithm}</translation>
  </message>
  <message>
   <source>{agent} has no network that says by itself what to do, so that there is none to write.</source>
   <translation>{agent} شبکه‌ای ندارد که خود بگوید چه باید کرد، پس چیزی برای نوشتن نیست.</translation>
  </message>
  <message>
   <source>A zip that Stable-Baselines3 loads, to play and to learn on there.</source>
   <translation>یک zip که Stable-Baselines3 باز می‌کند، برای بازی و ادامهٔ یادگیری در آن.</translation>
  </message>
  <message>
   <source>What the networks say of observations, for any runtime of that format.</source>
   <translation>آنچه شبکه‌ها دربارهٔ مشاهده‌ها می‌گویند، برای هر محیط اجرای این قالب.</translation>
  </message>
  <message>
   <source>The same for PyTorch, from Python or C++, without any code of this program.</source>
   <translation>همان برای PyTorch، از Python یا C++، بدون هیچ کدی از این برنامه.</translation>
  </message>
  <message>
   <source>Parameters for PyTorch</source>
   <translation>پارامترها برای PyTorch</translation>
  </message>
  <message>
   <source>The tensors by name, which torch.load reads with weights_only=True.</source>
   <translation>تنسورها با نام‌هایشان، که torch.load با weights_only=True می‌خواند.</translation>
  </message>
  <message>
   <source>Curves as a table</source>
   <translation>منحنی‌ها در جدول</translation>
  </message>
  <message>
   <source>All curves of its run: a row for each point.</source>
   <translation>همهٔ منحنی‌های اجرای آن: یک سطر برای هر نقطه.</translation>
  </message>
  <message>
   <source>Curves as Parquet</source>
   <translation>منحنی‌ها در Parquet</translation>
  </message>
  <message>
   <source>The same table as columns, for pandas, Polars and DuckDB.</source>
   <translation>همان جدول به صورت ستون‌ها، برای pandas، Polars و DuckDB.</translation>
  </message>
  <message>
   <source>Curves for TensorBoard</source>
   <translation>منحنی‌ها برای TensorBoard</translation>
  </message>
  <message>
   <source>A folder with an event file of all curves of its run.</source>
   <translation>پوشه‌ای با فایل رویداد همهٔ منحنی‌های اجرای آن.</translation>
  </message>
  <message>
   <source>Curves for Weights and Biases</source>
   <translation>منحنی‌ها برای Weights and Biases</translation>
  </message>
  <message>
   <source>A folder with a run that wandb sync uploads; nothing is sent now.</source>
   <translation>پوشه‌ای با یک اجرا که wandb sync آن را بارگذاری می‌کند؛ اکنون چیزی فرستاده نمی‌شود.</translation>
  </message>
  <message>
   <source>Python script</source>
   <translation>اسکریپت Python</translation>
  </message>
  <message>
   <source>A short script on public libraries that does the run again.</source>
   <translation>اسکریپتی کوتاه با کتابخانه‌های عمومی که اجرا را تکرار می‌کند.</translation>
  </message>
  <message>
   <source>kind of file</source>
   <translation>نوع پرونده</translation>
  </message>
  <message>
   <source>the ending of {path} says no kind of file; endings that do: {endings}.</source>
   <translation>پسوند {path} نوع پرونده‌ای را نمی‌گوید؛ پسوندهایی که می‌گویند: {endings}.</translation>
  </message>
  <message>
   <source>ONNX files need the Python package onnx, which is not installed here; where RL Studio came by pip: pip install "rlstudio[onnx]".</source>
   <translation>پرونده‌های ONNX به بستهٔ پایتون onnx نیاز دارند که اینجا نصب نیست؛ اگر RL Studio با pip نصب شده است: ‎pip install "rlstudio[onnx]"‎.</translation>
  </message>
  <message>
   <source>{library} has no network that sees several parts as this one does.</source>
   <translation>{library} شبکه‌ای ندارد که مانند این چند بخش را ببیند.</translation>
  </message>
  <message>
   <source>{library} has no network that sees the difference of two frames as this one does.</source>
   <translation>{library} شبکه‌ای ندارد که مانند این تفاوت دو فریم را ببیند.</translation>
  </message>
  <message>
   <source>{library} has nothing that acts as {agent} does; it has {listed}.</source>
   <translation>{library} چیزی ندارد که مانند {agent} عمل کند؛ این‌ها را دارد: {listed}.</translation>
  </message>
  <message>
   <source>{library} has no dueling networks, and this is one.</source>
   <translation>{library} شبکهٔ دوئلی ندارد، و این یکی دوئلی است.</translation>
  </message>
  <message>
   <source>{library} has no noisy networks, and this is one.</source>
   <translation>{library} شبکهٔ نویزی ندارد، و این یکی نویزی است.</translation>
  </message>
  <message>
   <source>{library} does not normalise layers, and this network does.</source>
   <translation>{library} لایه‌ها را نرمال نمی‌کند، و این شبکه می‌کند.</translation>
  </message>
  <message>
   <source>{library} has a fully connected layer behind convolutions, and this network has none.</source>
   <translation>{library} پشت کانولوشن‌ها یک لایهٔ تمام‌متصل دارد، و این شبکه ندارد.</translation>
  </message>
  <message>
   <source>its units are {activation}, of which Stable-Baselines3 has another form.</source>
   <translation>تابع فعال‌سازی آن {activation} است، که Stable-Baselines3 شکل دیگری از آن دارد.</translation>
  </message>
  <message>
   <source>some actions are illegal now and then in {environment}, which {library} does not know.</source>
   <translation>در {environment} برخی کنش‌ها گاه غیرمجازند، و {library} این را نمی‌شناسد.</translation>
  </message>
  <message>
   <source>Stable-Baselines3 keeps an actor's critics in the same file, and this file has none: it is one of an earlier version, or they are too large for it.</source>
   <translation>کتابخانهٔ Stable-Baselines3 منتقدهای بازیگر را در همان پرونده نگه می‌دارد، و این پرونده ندارد: از نسخهٔ پیشین است، یا برای آن بیش از اندازه بزرگ‌اند.</translation>
  </message>
  <message>
   <source>{library} does not normalise pictures pixel by pixel, as {agent} here does.</source>
   <translation>{library} تصویرها را پیکسل به پیکسل نرمال نمی‌کند، چنان‌که {agent} اینجا می‌کند.</translation>
  </message>
  <message>
   <source>Stable-Baselines3 divides by the width of an action's bounds; one here has none.</source>
   <translation>Stable-Baselines3 بر پهنای کران‌های کنش تقسیم می‌کند؛ اینجا یکی پهنا ندارد.</translation>
  </message>
  <message>
   <source>there is no script for {environment}: what is seen there is {space}, which this program brings into another form for the agent.</source>
   <translation>برای {environment} اسکریپتی نیست: آنچه آنجا دیده می‌شود {space} است، که این برنامه برای عامل به شکل دیگری درمی‌آورد.</translation>
  </message>
  <message>
   <source>there is no script for {environment}: an action there is {space}, which this program brings into another form for the agent.</source>
   <translation>برای {environment} اسکریپتی نیست: کنش آنجا {space} است، که این برنامه برای عامل به شکل دیگری درمی‌آورد.</translation>
  </message>
  <message>
   <source>there is no script for {algorithm}: no public library has it as it is here; there are scripts for {names}.</source>
   <translation>برای {algorithm} اسکریپتی نیست: هیچ کتابخانهٔ همگانی آن را به شکل اینجا ندارد؛ اسکریپت برای این‌ها هست: {names}.</translation>
  </message>
  <message>
   <source>it has not learned at all, so that there is nothing to do again.</source>
   <translation>هیچ نیاموخته است، پس چیزی برای تکرار نیست.</translation>
  </message>
  <message>
   <source>there is no script for {environment}: it is a world of this program, which no library has.</source>
   <translation>برای {environment} اسکریپتی نیست: دنیایی از این برنامه است که هیچ کتابخانه‌ای ندارد.</translation>
  </message>
  <message>
   <source>there is no script for {environment} with these settings: some actions are illegal there now and then, which the libraries do not know.</source>
   <translation>برای {environment} با این تنظیمات اسکریپتی نیست: برخی کنش‌ها آنجا گاه غیرمجازند، و کتابخانه‌ها این را نمی‌شناسند.</translation>
  </message>
  <message>
   <source>there is no script for {environment}: what is seen there is made by this program.</source>
   <translation>برای {environment} اسکریپتی نیست: آنچه آنجا دیده می‌شود ساختهٔ این برنامه است.</translation>
  </message>
  <message>
   <source>height and width</source>
   <translation>بلندا و پهنا</translation>
  </message>
  <message>
   <source>there is no script for {environment} with these settings: no library knows {settings} as set.</source>
   <translation>برای {environment} با این تنظیمات اسکریپتی نیست: هیچ کتابخانه‌ای {settings} را به این صورت نمی‌شناسد.</translation>
  </message>
  <message>
   <source>there is no script for this run: policy and value share layers, which the library lacks.</source>
   <translation>برای این اجرا اسکریپتی نیست: سیاست و ارزش لایه‌های مشترک دارند، که کتابخانه ندارد.</translation>
  </message>
  <message>
   <source>there is no script for this run: it learns every {every} steps of {lanes} copies, and the library counts steps of all copies at once.</source>
   <translation>برای این اجرا اسکریپتی نیست: هر {every} گام از {lanes} نسخه می‌آموزد، و کتابخانه گام‌های همهٔ نسخه‌ها را با هم می‌شمارد.</translation>
  </message>
  <message>
   <source>there is no script for this run: {name} is {value}, and the library does only what is called {neutral} here.</source>
   <translation>برای این اجرا اسکریپتی نیست: {name} برابر {value} است، و کتابخانه فقط آنچه را اینجا {neutral} نام دارد انجام می‌دهد.</translation>
  </message>
  <message>
   <source>there is no script for {environment}: its states are numbered by this program.</source>
   <translation>برای {environment} اسکریپتی نیست: حالت‌هایش را این برنامه شماره گذاشته است.</translation>
  </message>
  <message>
   <source>{path} holds no curves: nothing has learned yet, or another library wrote it.</source>
   <translation>{path} هیچ منحنی‌ای ندارد: هنوز چیزی آموخته نشده، یا کتابخانهٔ دیگری آن را نوشته است.</translation>
  </message>
  <message>
   <source>{path} is the agent itself; give another name.</source>
   <translation>{path} خودِ عامل است؛ نام دیگری بدهید.</translation>
  </message>
  <message>
   <source>Parquet files need the Python package pyarrow, which is not installed here; where RL Studio came by pip: pip install "rlstudio[parquet]".</source>
   <translation>پرونده‌های Parquet به بستهٔ پایتون pyarrow نیاز دارند که اینجا نصب نیست؛ اگر RL Studio با pip نصب شده است: ‎pip install "rlstudio[parquet]"‎.</translation>
  </message>
  <message>
   <source>{path} is a file; a folder is to be written.</source>
   <translation>{path} پرونده است؛ باید پوشه‌ای نوشته شود.</translation>
  </message>
  <message>
   <source>{path} cannot be written: there is no folder {parent}.</source>
   <translation>{path} را نمی‌توان نوشت: پوشهٔ {parent} نیست.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}; no more curves are written there.</source>
   <translation>{path} را نمی‌توان نوشت: {reason}؛ دیگر منحنی‌ای آنجا نوشته نمی‌شود.</translation>
  </message>
  <message>
   <source>{path} has to end in {endings}.</source>
   <translation>{path} باید به {endings} پایان یابد.</translation>
  </message>
  <message numerus="yes">
   <source>there is no episode {episode} in this recording; it holds episodes {first} to {last}.</source>
   <extracomment>For one: there is no episode {episode} in this recording; it holds episode {first}.</extracomment>
   <translation>
    <numerusform>اپیزود {episode} در این ضبط نیست؛ اپیزودهای {first} تا {last} در آن است.</numerusform>
   </translation>
  </message>
  <message>
   <source>nothing has been played yet; save it after the first steps.</source>
   <translation>هنوز چیزی بازی نشده است؛ پس از نخستین گام‌ها ذخیره کنید.</translation>
  </message>
  <message>
   <source>a .gif is at most {most:g} s long, and this episode {seconds:.0f} s; save it as .mp4.</source>
   <translation>پروندهٔ ‎.gif‎ حداکثر {most:g} ثانیه است، و این اپیزود {seconds:.0f} ثانیه؛ آن را به صورت ‎.mp4‎ ذخیره کنید.</translation>
  </message>
  <message>
   <source>{path} has to end in .mp4 or .gif.</source>
   <translation>{path} باید به ‎.mp4‎ یا ‎.gif‎ پایان یابد.</translation>
  </message>
  <message>
   <source>the length of a {suffix} is more than 0 and at most {longest:g} s, not {seconds:g}.</source>
   <translation>درازای {suffix} بیش از 0 و حداکثر {longest:g} ثانیه است، نه {seconds:g} ثانیه.</translation>
  </message>
  <message>
   <source>this PyAV has no H.264 encoder; install av from PyPI, or record a .gif.</source>
   <translation>این PyAV رمزگذار H.264 ندارد؛ av را از PyPI نصب کنید، یا ‎.gif‎ ضبط کنید.</translation>
  </message>
  <message>
   <source>a wall of ages is 2x2, 3x3 or 4x4, or any shape up to that, not {text}.</source>
   <translation>دیوار سن‌ها ‎2x2‎، ‎3x3‎ یا ‎4x4‎ یا هر شکلی تا آن اندازه است، نه {text}.</translation>
  </message>
  <message>
   <source>{agent} has no ages: there is no {name} of its run beside it.</source>
   <translation>{agent} سن‌ها را ندارد: {name} اجرایش کنار آن نیست.</translation>
  </message>
  <message>
   <source>runs of Weights &amp; Biases need the Python package wandb, which is not installed here; where RL Studio came by pip: pip install "rlstudio[wandb]".</source>
   <translation>اجراهای Weights &amp; Biases به بستهٔ پایتون wandb نیاز دارند که اینجا نصب نیست؛ اگر RL Studio با pip نصب شده است: ‎pip install "rlstudio[wandb]"‎.</translation>
  </message>
  <message>
   <source>{id} is there already.</source>
   <translation>{id} از پیش هست.</translation>
  </message>
  <message>
   <source>its settings tell {id} the text {text}, which may name a file or a module; if you trust it, train {id} here with that setting first (--env-set).</source>
   <translation>تنظیماتش به {id} متن {text} را می‌گویند، که ممکن است پرونده یا ماژولی را نام ببرد؛ اگر به آن اعتماد دارید، نخست {id} را اینجا با آن تنظیم آموزش دهید (‎--env-set‎).</translation>
  </message>
  <message>
   <source>{id} was not added; added are: {names}.</source>
   <translation>{id} اضافه نشده بود؛ اضافه‌شده‌ها: {names}.</translation>
  </message>
  <message>
   <source>{id} was not added; added are: none.</source>
   <translation>{id} اضافه نشده بود؛ هیچ محیطی اضافه نشده است.</translation>
  </message>
  <message>
   <source>a PNG picture</source>
   <translation>تصویر PNG</translation>
  </message>
  <message>
   <source>a JPEG picture</source>
   <translation>تصویر JPEG</translation>
  </message>
  <message>
   <source>a GIF picture</source>
   <translation>تصویر GIF</translation>
  </message>
  <message>
   <source>a BMP picture</source>
   <translation>تصویر BMP</translation>
  </message>
  <message>
   <source>a media file</source>
   <translation>پروندهٔ رسانه</translation>
  </message>
  <message>
   <source>a PDF document</source>
   <translation>سند PDF</translation>
  </message>
  <message>
   <source>a gzip archive</source>
   <translation>بایگانی gzip</translation>
  </message>
  <message>
   <source>a 7-Zip archive</source>
   <translation>بایگانی 7-Zip</translation>
  </message>
  <message>
   <source>a program</source>
   <translation>برنامه</translation>
  </message>
  <message>
   <source>an HDF5 file</source>
   <translation>پروندهٔ HDF5</translation>
  </message>
  <message>
   <source>an SQLite database</source>
   <translation>پایگاه دادهٔ SQLite</translation>
  </message>
  <message>
   <source>a demo (rlstudio demo shows it)</source>
   <translation>نمایش (rlstudio demo آن را نشان می‌دهد)</translation>
  </message>
  <message>
   <source>a recording of what was played (rlstudio replay tells of it)</source>
   <translation>ضبط آنچه بازی شده (rlstudio replay از آن می‌گوید)</translation>
  </message>
  <message>
   <source>a file of demonstrations (rlstudio info tells of it)</source>
   <translation>پروندهٔ نمایش‌ها (rlstudio info از آن می‌گوید)</translation>
  </message>
  <message>
   <source>a whole run (rlstudio runs --import takes it in)</source>
   <translation>یک اجرای کامل (‎rlstudio runs --import‎ آن را می‌گیرد)</translation>
  </message>
  <message>
   <source>the ages of a run (open the last.rlstudio beside it)</source>
   <translation>سن‌های یک اجرا (last.rlstudio کنار آن را باز کنید)</translation>
  </message>
  <message>
   <source>checkpoint</source>
   <translation>نقطهٔ وارسی</translation>
  </message>
  <message>
   <source>something else</source>
   <translation>چیزی دیگر</translation>
  </message>
  <message>
   <source>a zip archive</source>
   <translation>بایگانی zip</translation>
  </message>
  <message numerus="yes">
   <source>{n} bytes</source>
   <extracomment>For one: {n} byte</extracomment>
   <translation>
    <numerusform>{n} بایت</numerusform>
   </translation>
  </message>
  <message>
   <source>a Python pickle (which could run code and is never opened)</source>
   <translation>پروندهٔ pickle پایتون (که می‌تواند کد اجرا کند و هرگز باز نمی‌شود)</translation>
  </message>
  <message>
   <source>a video</source>
   <translation>ویدئو</translation>
  </message>
  <message>
   <source>a PyTorch file</source>
   <translation>پروندهٔ PyTorch</translation>
  </message>
  <message>
   <source>a Stable-Baselines3 file</source>
   <translation>پروندهٔ Stable-Baselines3</translation>
  </message>
  <message>
   <source>a NumPy archive</source>
   <translation>بایگانی NumPy</translation>
  </message>
  <message>
   <source>{path} is a device or a pipe, not a {kind} file.</source>
   <translation>{path} دستگاه یا لوله است، نه پرونده (باید {kind} باشد).</translation>
  </message>
  <message>
   <source>{path} is empty (0 bytes), not an RL Studio {kind}.</source>
   <translation>{path} خالی است (0 بایت)، نه {kind} از RL Studio.</translation>
  </message>
  <message>
   <source>{path} is {found}, not an RL Studio {kind}.</source>
   <translation>{path} {found} است، نه {kind} از RL Studio.</translation>
  </message>
  <message>
   <source>{path} is cut off: the end of the file is missing; copy or download it again.</source>
   <translation>{path} ناتمام است: پایان پرونده نیست؛ آن را دوباره رونوشت یا بارگیری کنید.</translation>
  </message>
  <message>
   <source>{path} claims {count} members, but a {kind} has at most {members}.</source>
   <translation>{path} ادعا می‌کند {count} عضو دارد، ولی {kind} حداکثر {members} عضو دارد.</translation>
  </message>
  <message>
   <source>a world to train in</source>
   <translation>دنیایی برای آموزش</translation>
  </message>
  <message>
   <source>a text file</source>
   <translation>پروندهٔ متنی</translation>
  </message>
  <message>
   <source>{path} is {found}, not an RL Studio {kind}: it has no manifest.json.</source>
   <translation>{path} {found} است، نه {kind} از RL Studio: ‏manifest.json ندارد.</translation>
  </message>
  <message>
   <source>{path} is {found}, not a {kind}.</source>
   <translation>{path} {found} است، نه {kind}.</translation>
  </message>
  <message>
   <source>{path} is incomplete: {name} is missing.</source>
   <translation>{path} ناقص است: {name} نیست.</translation>
  </message>
  <message>
   <source>{path} is encrypted; {kind}s are not.</source>
   <translation>{path} رمزگذاری شده است؛ {kind} چنین نیست.</translation>
  </message>
  <message>
   <source>{path} is not a sound {kind}: {name} is packed in an unknown way.</source>
   <translation>{path} یک {kind} سالم نیست: {name} به شیوه‌ای ناشناخته فشرده شده است.</translation>
  </message>
  <message>
   <source>{path} is refused: {name} would unpack to {size}, but at most {most} are allowed.</source>
   <translation>{path} پذیرفته نشد: {name} پس از باز شدن {size} می‌شود، ولی حداکثر {most} مجاز است.</translation>
  </message>
  <message>
   <source>{path} is refused: {name} is packed more than {n} times smaller than it is, like a zip bomb.</source>
   <translation>{path} پذیرفته نشد: {name} بیش از {n} برابر فشرده شده است، مانند بمب zip.</translation>
  </message>
  <message>
   <source>{path} is refused: it would unpack to {size}, but at most {most} are allowed.</source>
   <translation>{path} پذیرفته نشد: پس از باز شدن {size} می‌شود، ولی حداکثر {most} مجاز است.</translation>
  </message>
  <message>
   <source>there is no file {path}.</source>
   <translation>پروندهٔ {path} نیست.</translation>
  </message>
  <message>
   <source>{path} is a folder, not a {kind} file.</source>
   <translation>{path} پوشه است، نه پرونده (باید {kind} باشد).</translation>
  </message>
  <message>
   <source>{path} may not be read by you.</source>
   <translation>شما اجازهٔ خواندن {path} را ندارید.</translation>
  </message>
  <message>
   <source>{path} is damaged: {reason}.</source>
   <translation>{path} آسیب دیده است: {reason}.</translation>
  </message>
  <message>
   <source>{path} needs more memory than this computer has free.</source>
   <translation>{path} به حافظه‌ای بیش از حافظهٔ آزاد این رایانه نیاز دارد.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation>{path} خوانده نمی‌شود: {reason}.</translation>
  </message>
  <message>
   <source>{path} is damaged: its 64-bit directory is not where it should be.</source>
   <translation>{path} آسیب دیده است: فهرست 64 بیتی آن در جای خود نیست.</translation>
  </message>
  <message>
   <source>a member that does not belong there</source>
   <translation>عضوی که جایش آنجا نیست</translation>
  </message>
  <message>
   <source>a member twice</source>
   <translation>عضوی دوباره</translation>
  </message>
  <message>
   <source>{path} is not a sound {kind}: it holds {found}, {name}.</source>
   <translation>{path} یک {kind} سالم نیست: {found} دارد، {name}.</translation>
  </message>
  <message>
   <source>{path} cannot be written: it is a folder; give the name of a file.</source>
   <translation>{path} را نمی‌توان نوشت: پوشه است؛ نام پرونده‌ای را بدهید.</translation>
  </message>
  <message>
   <source>{path} cannot be written: its link leads back to itself.</source>
   <translation>{path} را نمی‌توان نوشت: پیوندش به خودش بازمی‌گردد.</translation>
  </message>
  <message>
   <source>{path} cannot be written: it is a pipe or a device; give the name of a file.</source>
   <translation>{path} را نمی‌توان نوشت: لوله یا دستگاه است؛ نام پرونده‌ای را بدهید.</translation>
  </message>
  <message>
   <source>the folder {folder} cannot be made: {reason}.</source>
   <translation>پوشهٔ {folder} را نمی‌توان ساخت: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be opened: {reason}.</source>
   <translation>{path} باز نمی‌شود: {reason}.</translation>
  </message>
  <message>
   <source>training</source>
   <translation>آموزش</translation>
  </message>
  <message>
   <source>the checkpoint was not written: {name} would be {size:.1f} GB, at most {most:g} GB are allowed; save one that is not resumable, or use a smaller replay memory.</source>
   <translation>نقطهٔ وارسی نوشته نشد: {name} برابر {size:.1f} گیگابایت می‌شد، حداکثر {most:g} گیگابایت مجاز است؛ پرونده‌ای بدون امکان ادامه ذخیره کنید، یا حافظهٔ بازپخش کوچک‌تری به کار برید.</translation>
  </message>
  <message>
   <source>{path} is incomplete: its manifest and its training.safetensors do not agree.</source>
   <translation>{path} ناقص است: فهرست‌نامه و training.safetensors آن با هم نمی‌خوانند.</translation>
  </message>
  <message>
   <source>{path} is incomplete: its manifest and its memory.frames do not agree.</source>
   <translation>{path} ناقص است: فهرست‌نامه و memory.frames آن با هم نمی‌خوانند.</translation>
  </message>
  <message>
   <source>{path} is damaged: its curve {name} goes on beyond its step {step}.</source>
   <translation>{path} آسیب دیده است: منحنی {name} آن از گام {step} فراتر می‌رود.</translation>
  </message>
  <message>
   <source>{path} is damaged: its thumbnail.png is not a PNG picture.</source>
   <translation>{path} آسیب دیده است: thumbnail.png آن تصویر PNG نیست.</translation>
  </message>
  <message>
   <source>{path} is refused: its thumbnail has {width} x {height} pixels, at most 2048 each.</source>
   <translation>{path} پذیرفته نشد: تصویر کوچک آن {width} x {height} پیکسل دارد، هر ضلع حداکثر 2048.</translation>
  </message>
  <message>
   <source>{path} cannot be opened: {algorithm} does not fit {environment}: {reason}</source>
   <translation>{path} باز نمی‌شود: {algorithm} با {environment} جور نیست: {reason}</translation>
  </message>
  <message>
   <source>{path} was not written: the state has a {problem}.</source>
   <translation>{path} نوشته نشد: در حالت آن هست {problem}.</translation>
  </message>
  <message>
   <source>{path} was not written: the {what} has diverged ({name} holds NaN or infinite values); lower the learning rate and start again.</source>
   <translation>{path} نوشته نشد: {what} واگرا شده است ({name} مقدار NaN یا بی‌نهایت دارد)؛ نرخ یادگیری را کم کنید و از نو آغاز کنید.</translation>
  </message>
  <message>
   <source>{path} cannot be opened: {reason}</source>
   <translation>{path} باز نمی‌شود: {reason}</translation>
  </message>
  <message>
   <source>{path} cannot be opened: its policy does not fit: {reason}.</source>
   <translation>{path} باز نمی‌شود: سیاست آن جور نیست: {reason}.</translation>
  </message>
  <message>
   <source>it needs more memory than this computer has free</source>
   <translation>به حافظه‌ای بیش از حافظهٔ آزاد این رایانه نیاز دارد</translation>
  </message>
  <message>
   <source>a checkpoint has room for {most} curves, not {n}.</source>
   <translation>نقطهٔ وارسی جای {most} منحنی دارد، نه {n}.</translation>
  </message>
  <message>
   <source>{path} is refused: its curves.npz is damaged or claims more than {most} curves.</source>
   <translation>{path} پذیرفته نشد: curves.npz آن آسیب دیده است یا ادعای بیش از {most} منحنی دارد.</translation>
  </message>
  <message>
   <source>{path} is damaged: its curve {name} is not a list of x and y numbers.</source>
   <translation>{path} آسیب دیده است: منحنی {name} آن فهرستی از اعداد x و y نیست.</translation>
  </message>
  <message>
   <source>{path} is damaged: the steps of its curve {name} do not go forward.</source>
   <translation>{path} آسیب دیده است: گام‌های منحنی {name} آن رو به جلو نیست.</translation>
  </message>
  <message>
   <source>{path} is refused: it has more than {most} curves, or one of more than {points} points.</source>
   <translation>{path} پذیرفته نشد: بیش از {most} منحنی دارد، یا یکی با بیش از {points} نقطه.</translation>
  </message>
  <message>
   <source>demo</source>
   <translation>نمایش</translation>
  </message>
  <message>
   <source>{path} is damaged: its manifest.json does not say what its arrays are.</source>
   <translation>{path} آسیب دیده است: manifest.json آن نمی‌گوید آرایه‌هایش چیست.</translation>
  </message>
  <message>
   <source>{subject} names {environment}, which would run the package {package}; if you trust it, add the environment first, by: rlstudio envs --add {environment} .</source>
   <translation>{subject} محیط {environment} را نام می‌برد، که بستهٔ {package} را اجرا می‌کند؛ اگر به آن اعتماد دارید، نخست محیط را اضافه کنید: ‎rlstudio envs --add {environment} .‎</translation>
  </message>
  <message>
   <source>{subject} names the file {file} as {name}, which lies on another computer; begin the run here and choose one.</source>
   <translation>{subject} پروندهٔ {file} را به عنوان {name} نام می‌برد، که روی رایانهٔ دیگری است؛ اجرا را اینجا آغاز کنید و پرونده‌ای برگزینید.</translation>
  </message>
  <message>
   <source>{path} needs the agent's file {agent} beside it, which is not there; copy both together.</source>
   <translation>{path} به پروندهٔ عامل {agent} در کنار خود نیاز دارد، که آنجا نیست؛ هر دو را با هم رونوشت کنید.</translation>
  </message>
  <message>
   <source>{path} cannot be begun: {algorithm} does not fit {environment}: {reason}</source>
   <translation>{path} را نمی‌توان آغاز کرد: {algorithm} با {environment} جور نیست: {reason}</translation>
  </message>
  <message>
   <source>numbers must be finite</source>
   <translation>عددها باید متناهی باشند</translation>
  </message>
  <message>
   <source>must be the name of a .rlstudio file in the same folder</source>
   <translation>باید نام پرونده‌ای ‎.rlstudio‎ در همان پوشه باشد</translation>
  </message>
  <message>
   <source>a demo has an agent's file or a moment to learn up to, not both</source>
   <translation>نمایش یا پروندهٔ عامل دارد یا لحظه‌ای که تا آن بیاموزد، نه هر دو</translation>
  </message>
  <message>
   <source>a demo that only plays has no moment to learn up to</source>
   <translation>نمایشی که فقط بازی می‌کند لحظه‌ای برای آموختن تا آن ندارد</translation>
  </message>
  <message>
   <source>a demo that only plays shows no training</source>
   <translation>نمایشی که فقط بازی می‌کند آموزشی نشان نمی‌دهد</translation>
  </message>
  <message>
   <source>{path} was not written: its {name} take more than {most} MB.</source>
   <translation>{path} نوشته نشد: {name} آن بیش از {most} مگابایت می‌گیرد.</translation>
  </message>
  <message>
   <source>demonstration</source>
   <translation>نمایش‌ها</translation>
  </message>
  <message>
   <source>{path} does not fit {environment} with these settings: what is seen there is another space; choose the settings that it was made with.</source>
   <translation>{path} با این تنظیمات {environment} جور نیست: فضای مشاهدهٔ آنجا دیگر است؛ تنظیماتی را برگزینید که با آن ساخته شده است.</translation>
  </message>
  <message>
   <source>{path} does not fit {environment} with these settings: what is done there is another space; choose the settings that it was made with.</source>
   <translation>{path} با این تنظیمات {environment} جور نیست: فضای کنش آنجا دیگر است؛ تنظیماتی را برگزینید که با آن ساخته شده است.</translation>
  </message>
  <message>
   <source>{path} was not written: its episodes would take {size:.1f} GB, at most 1 GB is allowed; take fewer episodes.</source>
   <translation>{path} نوشته نشد: اپیزودهای آن {size:.1f} گیگابایت می‌گرفت، حداکثر 1 گیگابایت مجاز است؛ اپیزود کمتری بردارید.</translation>
  </message>
  <message>
   <source>{path} is damaged: its manifest and its episodes do not agree.</source>
   <translation>{path} آسیب دیده است: فهرست‌نامه و اپیزودهای آن با هم نمی‌خوانند.</translation>
  </message>
  <message>
   <source>{path} holds demonstrations of {theirs}, not of {environment}.</source>
   <translation>{path} نمایش‌های {theirs} را دارد، نه {environment}.</translation>
  </message>
  <message>
   <source>it is an agent of {library}, not of {algorithm}.</source>
   <translation>عامل {library} است، نه {algorithm}.</translation>
  </message>
  <message>
   <source>{path} holds tensors and nothing else: name what it plays and the algorithm that trained it, on the command line by --env ID --algorithm ID.</source>
   <translation>{path} فقط تنسور دارد: بگویید در چه بازی می‌کند و کدام الگوریتم آن را آموزش داده است، در خط فرمان با ‎--env ID --algorithm ID‎.</translation>
  </message>
  <message>
   <source>{told}; {names} would fit</source>
   <translation>{told}؛ {names} جور می‌شود</translation>
  </message>
  <message>
   <source>{path} does not say which environment it plays ({told}); name it, on the command line by --env ID.</source>
   <translation>{path} نمی‌گوید در کدام محیط بازی می‌کند ({told})؛ آن را نام ببرید، در خط فرمان با ‎--env ID‎.</translation>
  </message>
  <message>
   <source>{path} cannot be continued: {algorithm} has no array {name}.</source>
   <translation>{path} را نمی‌توان ادامه داد: {algorithm} آرایهٔ {name} را ندارد.</translation>
  </message>
  <message>
   <source>{path} cannot be continued: its array {name} has the shape {shape}.</source>
   <translation>{path} را نمی‌توان ادامه داد: شکل آرایهٔ {name} آن {shape} است.</translation>
  </message>
  <message>
   <source>a pickle without an end</source>
   <translation>یک pickle بی‌پایان</translation>
  </message>
  <message>
   <source>a pickle of {n} MB, at most {most} are allowed</source>
   <translation>یک pickle به اندازهٔ {n} مگابایت، حداکثر {most} مگابایت مجاز است</translation>
  </message>
  <message>
   <source>a pickle that is damaged</source>
   <translation>یک pickle آسیب‌دیده</translation>
  </message>
  <message>
   <source>a pickle of too many words</source>
   <translation>یک pickle با دستورهای بیش از اندازه</translation>
  </message>
  <message>
   <source>a dictionary whose keys are neither texts nor numbers</source>
   <translation>واژه‌نامه‌ای که کلیدهایش نه متن‌اند و نه عدد</translation>
  </message>
  <message>
   <source>a pickle with the word {word}, which no data needs</source>
   <translation>یک pickle با دستور {word}، که هیچ داده‌ای لازم ندارد</translation>
  </message>
  <message>
   <source>its networks have {counts} hidden layers, and here all of an agent have as many.</source>
   <translation>شبکه‌هایش {counts} لایهٔ پنهان دارند، و اینجا همهٔ شبکه‌های یک عامل به یک اندازه دارند.</translation>
  </message>
  <message>
   <source>its outputs do not stand on the same layer.</source>
   <translation>خروجی‌هایش روی یک لایه نیستند.</translation>
  </message>
  <message>
   <source>its policy lacks the tensor {name}.</source>
   <translation>سیاست آن تنسور {name} را ندارد.</translation>
  </message>
  <message>
   <source>its tensor {name} has values that are too large.</source>
   <translation>مقدارهای تنسور {name} آن بیش از اندازه بزرگ است.</translation>
  </message>
  <message>
   <source>{name} is no fully connected layer: its weights have the shape {shape}.</source>
   <translation>{name} لایهٔ تمام‌متصل نیست: شکل وزن‌هایش {shape} است.</translation>
  </message>
  <message>
   <source>its tensor {name} belongs to a part that no network here has, and so do {n} more.</source>
   <translation>تنسور {name} آن از بخشی است که هیچ شبکه‌ای اینجا ندارد، و {n} تای دیگر هم.</translation>
  </message>
  <message>
   <source>its convolutions are not those of Mnih et al. 2015, which are the ones here.</source>
   <translation>کانولوشن‌هایش از Mnih et al. 2015 نیست، که اینجا به کار می‌رود.</translation>
  </message>
  <message>
   <source>its convolutions are damaged.</source>
   <translation>کانولوشن‌هایش آسیب دیده است.</translation>
  </message>
  <message>
   <source>its tensor {name} belongs to a part that no network here has.</source>
   <translation>تنسور {name} آن از بخشی است که هیچ شبکه‌ای اینجا ندارد.</translation>
  </message>
  <message>
   <source>its layers do not follow each other.</source>
   <translation>لایه‌هایش در پی هم نمی‌آیند.</translation>
  </message>
  <message>
   <source>it sees {its}, and {environment} shows {there}.</source>
   <translation>{its} می‌بیند، و {environment} {there} نشان می‌دهد.</translation>
  </message>
  <message>
   <source>it acts by {its}, and {environment} takes {there}.</source>
   <translation>کنشش {its} است، و {environment} {there} می‌پذیرد.</translation>
  </message>
  <message>
   <source>{shape} numbers</source>
   <translation>{shape} عدد</translation>
  </message>
  <message>
   <source>one of {n} states</source>
   <translation>یکی از {n} حالت</translation>
  </message>
  <message>
   <source>one of {n} actions</source>
   <translation>یکی از {n} کنش</translation>
  </message>
  <message>
   <source>it sees {seen} and acts by {done}</source>
   <translation>{seen} می‌بیند و کنشش {done} است</translation>
  </message>
  <message>
   <source>it sees {seen}</source>
   <translation>{seen} می‌بیند</translation>
  </message>
  <message>
   <source>it acts by {done}</source>
   <translation>کنشش {done} است</translation>
  </message>
  <message>
   <source>nor how many numbers it sees</source>
   <translation>و نمی‌گوید چند عدد می‌بیند</translation>
  </message>
  <message>
   <source>{path} is a checkpoint of RLlib, whose networks are described by pickled Python, which could run code and is never opened.</source>
   <translation>{path} نقطهٔ وارسی RLlib است، که شبکه‌هایش با پایتونِ pickle شده توصیف می‌شود، که می‌تواند کد اجرا کند و هرگز باز نمی‌شود.</translation>
  </message>
  <message>
   <source>{path} is a Python pickle (which could run code and is never opened).</source>
   <translation>{path} پروندهٔ pickle پایتون است (که می‌تواند کد اجرا کند و هرگز باز نمی‌شود).</translation>
  </message>
  <message>
   <source>Stable-Baselines3 file</source>
   <translation>پروندهٔ Stable-Baselines3</translation>
  </message>
  <message>
   <source>{path} is no {kind}: it has no data and policy.pth.</source>
   <translation>{path} {kind} نیست: data و policy.pth ندارد.</translation>
  </message>
  <message>
   <source>{path} is damaged: its data is no list of settings.</source>
   <translation>{path} آسیب دیده است: data آن فهرست تنظیمات نیست.</translation>
  </message>
  <message>
   <source>{path} is damaged: its data is not JSON.</source>
   <translation>{path} آسیب دیده است: data آن JSON نیست.</translation>
  </message>
  <message>
   <source>its policy has a memory (LSTM), and no network here has one.</source>
   <translation>سیاست آن حافظه دارد (LSTM)، و هیچ شبکه‌ای اینجا ندارد.</translation>
  </message>
  <message>
   <source>it explores by state-dependent noise (use_sde), and no policy here does.</source>
   <translation>با نویز وابسته به حالت کاوش می‌کند (use_sde)، و هیچ سیاستی اینجا چنین نمی‌کند.</translation>
  </message>
  <message>
   <source>it is of none of the algorithms that are read: DQN, QR-DQN, PPO, A2C, DDPG, TD3, SAC, TQC.</source>
   <translation>از هیچ‌یک از الگوریتم‌های خواندنی نیست: DQN، QR-DQN، PPO، A2C، DDPG، TD3، SAC، TQC.</translation>
  </message>
  <message>
   <source>its value has {n} numbers, not one.</source>
   <translation>ارزش آن {n} عدد دارد، نه یکی.</translation>
  </message>
  <message>
   <source>the actions of this environment have no lowest and highest value, as those here need.</source>
   <translation>کنش‌های این محیط کمترین و بیشترین مقدار ندارند، که اینجا لازم است.</translation>
  </message>
  <message>
   <source>its actions have {n} numbers, and those of this environment {wanted}.</source>
   <translation>کنش‌هایش {n} عدد دارد، و کنش‌های این محیط {wanted}.</translation>
  </message>
  <message>
   <source>an action of this environment has the same lowest and highest value.</source>
   <translation>کمترین و بیشترین مقدار یک کنش این محیط یکسان است.</translation>
  </message>
  <message>
   <source>it does not say how many quantiles it has.</source>
   <translation>نمی‌گوید چند چندک دارد.</translation>
  </message>
  <message>
   <source>it has {n} outputs, which are not {points} quantiles for each action.</source>
   <translation>{n} خروجی دارد، که {points} چندک برای هر کنش نیست.</translation>
  </message>
  <message>
   <source>its actions are numbers on a scale, and those of {environment} are separate choices.</source>
   <translation>کنش‌هایش عددهایی پیوسته‌اند، و کنش‌های {environment} گزینه‌هایی جدا.</translation>
  </message>
  <message>
   <source>it has no layers that are read here.</source>
   <translation>لایه‌ای ندارد که اینجا خوانده شود.</translation>
  </message>
  <message>
   <source>it was trained by TRPO, which is not an algorithm here.</source>
   <translation>با TRPO آموزش دیده است، که اینجا الگوریتمی نیست.</translation>
  </message>
  <message>
   <source>policy and value share some layers and not others; here they share all or none.</source>
   <translation>سیاست و ارزش برخی لایه‌ها را مشترک دارند و برخی را نه؛ اینجا یا همه مشترک است یا هیچ‌کدام.</translation>
  </message>
  <message>
   <source>behind convolutions its units are not relu; here they are.</source>
   <translation>پشت کانولوشن‌ها تابع فعال‌سازی آن relu نیست؛ اینجا هست.</translation>
  </message>
  <message>
   <source>a critic has no layers that are read here.</source>
   <translation>یک منتقد لایه‌ای ندارد که اینجا خوانده شود.</translation>
  </message>
  <message>
   <source>policy and value see pictures by layers of their own; here they share them.</source>
   <translation>سیاست و ارزش تصویرها را با لایه‌های خودشان می‌بینند؛ اینجا مشترک‌اند.</translation>
  </message>
  <message>
   <source>of a kind that is not known here</source>
   <translation>از نوعی که اینجا شناخته نیست</translation>
  </message>
  <message>
   <source>its units are {activation}; here they are relu, tanh, elu, silu, or gelu by its tanh form.</source>
   <translation>تابع فعال‌سازی آن {activation} است؛ اینجا relu، tanh، elu، silu یا gelu به شکل tanh هست.</translation>
  </message>
  <message>
   <source>file of tensors</source>
   <translation>پروندهٔ تنسورها</translation>
  </message>
  <message>
   <source>{path} holds {n} networks; an agent is one, or an actor and its critics.</source>
   <translation>{path} {n} شبکه دارد؛ عامل یک شبکه است، یا یک بازیگر و منتقدهایش.</translation>
  </message>
  <message>
   <source>its tensors are named as Tianshou names them, whose networks are built by each person's own code; what is read are CleanRL's and Stable-Baselines3's.</source>
   <translation>تنسورهایش نام‌های Tianshou را دارد، که شبکه‌هایش را کد خودِ هر کس می‌سازد؛ آنچه خوانده می‌شود از CleanRL و Stable-Baselines3 است.</translation>
  </message>
  <message>
   <source>of {algorithm} no tensors without a description are read; of {algorithms} it is.</source>
   <translation>تنسورهای بی‌توصیف {algorithm} خوانده نمی‌شود؛ از این‌ها خوانده می‌شود: {algorithms}.</translation>
  </message>
  <message>
   <source>its tensors are those of {library}, not of {algorithm}.</source>
   <translation>تنسورهایش از {library} است، نه از {algorithm}.</translation>
  </message>
  <message>
   <source>it holds {n} networks, and this algorithm has one.</source>
   <translation>{n} شبکه دارد، و این الگوریتم یکی دارد.</translation>
  </message>
  <message>
   <source>it has no layers called actor and critic.</source>
   <translation>لایه‌هایی به نام actor و critic ندارد.</translation>
  </message>
  <message>
   <source>{algorithm} is an actor and {n} of its critics, of numbers on a scale.</source>
   <translation>{algorithm} یک بازیگر و {n} منتقد آن است، با عددهایی پیوسته.</translation>
  </message>
  <message>
   <source>its critic sees no actions.</source>
   <translation>منتقد آن کنش‌ها را نمی‌بیند.</translation>
  </message>
  <message>
   <source>it has no layers called network.0, network.2 and so on.</source>
   <translation>لایه‌هایی به نام network.0، network.2 و مانند آن ندارد.</translation>
  </message>
  <message>
   <source>its atoms do not rise.</source>
   <translation>اتم‌هایش افزایشی نیست.</translation>
  </message>
  <message>
   <source>its actions have other bounds than those of {environment}.</source>
   <translation>کران‌های کنش‌هایش با کران‌های {environment} فرق دارد.</translation>
  </message>
  <message>
   <source>{path} is damaged: it holds {found}.</source>
   <translation>{path} آسیب دیده است: در آن هست {found}.</translation>
  </message>
  <message>
   <source>file of statistics</source>
   <translation>پروندهٔ آمارها</translation>
  </message>
  <message>
   <source>an array that is not described as numpy does it</source>
   <translation>آرایه‌ای که به شیوهٔ numpy توصیف نشده است</translation>
  </message>
  <message>
   <source>no running mean</source>
   <translation>داده‌ای بی میانگین متحرک</translation>
  </message>
  <message>
   <source>a mean and a variance of different shapes</source>
   <translation>میانگین و واریانسی با شکل‌های متفاوت</translation>
  </message>
  <message>
   <source>a mean or a variance that is no number</source>
   <translation>میانگین یا واریانسی که عدد نیست</translation>
  </message>
  <message>
   <source>something else than a number</source>
   <translation>چیزی جز عدد</translation>
  </message>
  <message>
   <source>numbers of a kind that is not read</source>
   <translation>عددهایی از نوعی که خوانده نمی‌شود</translation>
  </message>
  <message>
   <source>an array with an impossible shape</source>
   <translation>آرایه‌ای با شکل ناممکن</translation>
  </message>
  <message>
   <source>an array whose shape does not match its size</source>
   <translation>آرایه‌ای که شکلش با اندازه‌اش نمی‌خواند</translation>
  </message>
  <message>
   <source>no statistics</source>
   <translation>داده‌ای بی آمار</translation>
  </message>
  <message>
   <source>{path} is damaged: what it holds is nested without end.</source>
   <translation>{path} آسیب دیده است: محتوای آن بی‌پایان تودرتوست.</translation>
  </message>
  <message>
   <source>statistics of no observations</source>
   <translation>آمارهای بی‌مشاهده</translation>
  </message>
  <message>
   <source>a variance below 0</source>
   <translation>واریانسی کمتر از 0</translation>
  </message>
  <message>
   <source>{name} beside it has statistics of {n} numbers, which {environment} does not show; take that file away to open the agent without it.</source>
   <translation>{name} کنار آن آمار {n} عدد دارد، که {environment} نشان نمی‌دهد؛ آن پرونده را بردارید تا عامل بدون آن باز شود.</translation>
  </message>
  <message>
   <source>{name} cuts observations off at {farthest:g} deviations, here it is 10.</source>
   <translation>{name} مشاهده‌ها را در {farthest:g} انحراف می‌برد، اینجا 10 است.</translation>
  </message>
  <message>
   <source>PyTorch file</source>
   <translation>پروندهٔ PyTorch</translation>
  </message>
  <message>
   <source>{path} was saved by PyTorch before version 1.6, whose files are not read here; load and save it again with a newer one.</source>
   <translation>{path} با PyTorch پیش از نسخهٔ 1.6 ذخیره شده است، که پرونده‌هایش اینجا خوانده نمی‌شود؛ آن را با نسخه‌ای تازه‌تر بار کنید و دوباره ذخیره کنید.</translation>
  </message>
  <message>
   <source>{path} holds no dictionary of tensors by name, as state_dict() gives it.</source>
   <translation>{path} واژه‌نامه‌ای از تنسورها با نام، چنان‌که ‎state_dict()‎ می‌دهد، ندارد.</translation>
  </message>
  <message>
   <source>{path} holds no tensors by name, as state_dict() gives them.</source>
   <translation>{path} تنسورهایی با نام، چنان‌که ‎state_dict()‎ می‌دهد، ندارد.</translation>
  </message>
  <message>
   <source>{path} is not a sound {kind}: it holds {n} lists of tensors, not one.</source>
   <translation>{path} یک {kind} سالم نیست: {n} فهرست تنسور دارد، نه یکی.</translation>
  </message>
  <message>
   <source>{path} is refused: its tensor {name} has NaN or infinite values.</source>
   <translation>{path} پذیرفته نشد: تنسور {name} آن مقدار NaN یا بی‌نهایت دارد.</translation>
  </message>
  <message>
   <source>{path} was saved on a computer whose numbers are stored the other way round.</source>
   <translation>{path} روی رایانه‌ای ذخیره شده است که عددها را با ترتیب بایت وارونه نگه می‌دارد.</translation>
  </message>
  <message>
   <source>more values than any network has</source>
   <translation>مقدارهایی بیش از هر شبکه‌ای</translation>
  </message>
  <message>
   <source>a tensor that is not described</source>
   <translation>تنسوری که توصیف نشده است</translation>
  </message>
  <message>
   <source>a tensor whose place is impossible</source>
   <translation>تنسوری که جایش ناممکن است</translation>
  </message>
  <message>
   <source>a tensor with an impossible shape</source>
   <translation>تنسوری با شکل ناممکن</translation>
  </message>
  <message>
   <source>a tensor that reaches beyond its numbers</source>
   <translation>تنسوری که از عددهایش فراتر می‌رود</translation>
  </message>
  <message>
   <source>tensors of more than {most} MB</source>
   <translation>تنسورهایی بیش از {most} مگابایت</translation>
  </message>
  <message>
   <source>a tensor whose numbers are nowhere</source>
   <translation>تنسوری که عددهایش هیچ‌جا نیست</translation>
  </message>
  <message>
   <source>a tensor of a type that is not read</source>
   <translation>تنسوری از نوعی که خوانده نمی‌شود</translation>
  </message>
  <message>
   <source>a tensor of half a number</source>
   <translation>تنسوری از نیم عدد</translation>
  </message>
  <message>
   <source>truth values that are neither true nor false</source>
   <translation>مقدارهای منطقی که نه درست‌اند و نه نادرست</translation>
  </message>
  <message>
   <source>{path} is not a sound {kind}: it holds a member twice.</source>
   <translation>{path} یک {kind} سالم نیست: عضوی را دوبار دارد.</translation>
  </message>
  <message>
   <source>the date must be from 1900 to 9000</source>
   <translation>تاریخ باید از 1900 تا 9000 باشد</translation>
  </message>
  <message>
   <source>must not be nested deeper than {most} levels</source>
   <translation>نباید بیش از {most} لایه تودرتو باشد</translation>
  </message>
  <message>
   <source>{path} is damaged: its manifest.json is not a manifest.</source>
   <translation>{path} آسیب دیده است: manifest.json آن فهرست‌نامه نیست.</translation>
  </message>
  <message>
   <source>{path} was written by a newer RL Studio: it has format {given}, this one reads up to {newest}; update RL Studio.</source>
   <translation>{path} با RL Studio تازه‌تری نوشته شده است: قالب آن {given} است، این یکی تا {newest} را می‌خواند؛ RL Studio را به‌روز کنید.</translation>
  </message>
  <message>
   <source>{path} is damaged: its manifest.json is not JSON.</source>
   <translation>{path} آسیب دیده است: manifest.json آن JSON نیست.</translation>
  </message>
  <message>
   <source>{path} was not written: its {name} have a {problem}.</source>
   <translation>{path} نوشته نشد: در {name} آن هست {problem}.</translation>
  </message>
  <message>
   <source>the manifest of {path}</source>
   <translation>فهرست‌نامهٔ {path}</translation>
  </message>
  <message>
   <source>{path} is damaged: {member} holds {found}.</source>
   <translation>{path} آسیب دیده است: در {member} هست {found}.</translation>
  </message>
  <message>
   <source>{path} cannot be opened: its observation space is {found}, but {environment} has {here} here.</source>
   <translation>{path} باز نمی‌شود: فضای مشاهدهٔ آن {found} است، ولی {environment} اینجا {here} دارد.</translation>
  </message>
  <message>
   <source>{path} cannot be opened: its action space is {found}, but {environment} has {here} here.</source>
   <translation>{path} باز نمی‌شود: فضای کنش آن {found} است، ولی {environment} اینجا {here} دارد.</translation>
  </message>
  <message>
   <source>{path} cannot be opened: its observation space is {found}, but {environment} has {here} with these settings.</source>
   <translation>{path} باز نمی‌شود: فضای مشاهدهٔ آن {found} است، ولی {environment} با این تنظیمات {here} دارد.</translation>
  </message>
  <message>
   <source>{path} cannot be opened: its action space is {found}, but {environment} has {here} with these settings.</source>
   <translation>{path} باز نمی‌شود: فضای کنش آن {found} است، ولی {environment} با این تنظیمات {here} دارد.</translation>
  </message>
  <message>
   <source>{dtype} {shape} from {low} to {high}</source>
   <translation>{dtype} {shape} از {low} تا {high}</translation>
  </message>
  <message>
   <source>{name}: {rows} x {columns} with {n} channels</source>
   <translation>{name}: {rows} x {columns} با {n} کانال</translation>
  </message>
  <message>
   <source>{n} choices</source>
   <translation>{n} گزینه</translation>
  </message>
  <message numerus="yes">
   <source>{n} parts ({listed})</source>
   <extracomment>For one: {n} part ({listed})</extracomment>
   <translation>
    <numerusform>{n} بخش ({listed})</numerusform>
   </translation>
  </message>
  <message>
   <source>{name}: {n} numbers</source>
   <translation>{name}: {n} عدد</translation>
  </message>
  <message>
   <source>{path} cannot be opened: its policy lacks the tensor {name}.</source>
   <translation>{path} باز نمی‌شود: سیاست آن تنسور {name} را ندارد.</translation>
  </message>
  <message>
   <source>{path} cannot be opened: its tensor {name} is {dtype} {shape}, but {wanted_dtype} {wanted_shape} is needed.</source>
   <translation>{path} باز نمی‌شود: تنسور {name} آن {dtype} {shape} است، ولی {wanted_dtype} {wanted_shape} لازم است.</translation>
  </message>
  <message>
   <source>{path} cannot be opened: its policy has a tensor {name} too many.</source>
   <translation>{path} باز نمی‌شود: سیاست آن تنسور {name} را اضافه دارد.</translation>
  </message>
  <message>
   <source>frames of an impossible shape</source>
   <translation>فریم‌هایی با شکل ناممکن</translation>
  </message>
  <message>
   <source>another number of blocks than its frames need</source>
   <translation>شمار دیگری از بلوک‌ها جز آنچه فریم‌هایش لازم دارند</translation>
  </message>
  <message>
   <source>more bytes than its frames need</source>
   <translation>بایت‌هایی بیش از نیاز فریم‌هایش</translation>
  </message>
  <message>
   <source>a block of another size than its frames</source>
   <translation>بلوکی با اندازه‌ای جز فریم‌هایش</translation>
  </message>
  <message>
   <source>a block of impossible length</source>
   <translation>بلوکی با طول ناممکن</translation>
  </message>
  <message>
   <source>fewer bytes than its frames need</source>
   <translation>بایت‌هایی کمتر از نیاز فریم‌هایش</translation>
  </message>
  <message>
   <source>a block that has no place, or one twice</source>
   <translation>بلوکی که جا ندارد، یا دوبار آمده است</translation>
  </message>
  <message>
   <source>a block that does not unpack</source>
   <translation>بلوکی که باز نمی‌شود</translation>
  </message>
  <message>
   <source>observations must have 1 to {most} numbers</source>
   <translation>مشاهده‌ها باید 1 تا {most} عدد داشته باشند</translation>
  </message>
  <message>
   <source>there are {n} names for {count} actions</source>
   <translation>{n} نام برای {count} کنش هست</translation>
  </message>
  <message>
   <source>there are {n} units for {count} actions</source>
   <translation>{n} یکا برای {count} کنش هست</translation>
  </message>
  <message>
   <source>continuous actions must have one dimension and both bounds</source>
   <translation>کنش‌های پیوسته باید یک بُعد و هر دو کران را داشته باشند</translation>
  </message>
  <message>
   <source>a table of {n} states and {count} actions is too large</source>
   <translation>جدولی با {n} حالت و {count} کنش بیش از اندازه بزرگ است</translation>
  </message>
  <message>
   <source>a bookmark must be at one of {moments} moments</source>
   <translation>نشانک باید در یکی از {moments} لحظه باشد</translation>
  </message>
  <message>
   <source>the part of the picture that is seen must not be empty</source>
   <translation>بخش دیده‌شدهٔ تصویر نباید خالی باشد</translation>
  </message>
  <message>
   <source>a grid must have 1 to {most} rows and columns</source>
   <translation>شبکه باید 1 تا {most} سطر و ستون داشته باشد</translation>
  </message>
  <message>
   <source>a grid must have 1 to {most} cells</source>
   <translation>شبکه باید 1 تا {most} خانه داشته باشد</translation>
  </message>
  <message>
   <source>the chart of states does not fit the observations</source>
   <translation>نقشهٔ حالت‌ها با مشاهده‌ها جور نیست</translation>
  </message>
  <message>
   <source>a cell of the grid lies outside it or has no state</source>
   <translation>خانه‌ای از شبکه بیرون آن است یا حالتی ندارد</translation>
  </message>
  <message>
   <source>{dimension} of the chart is no part of the observations</source>
   <translation>{dimension} نقشه بخشی از مشاهده‌ها نیست</translation>
  </message>
  <message>
   <source>the names of the chart of states must be plain text</source>
   <translation>نام‌های نقشهٔ حالت‌ها باید متن ساده باشند</translation>
  </message>
  <message>
   <source>the ends of {dimension} must be finite</source>
   <translation>دو سر {dimension} باید متناهی باشند</translation>
  </message>
  <message>
   <source>recording</source>
   <translation>ضبط</translation>
  </message>
  <message>
   <source>{path} was not written: the description of its environment is too long.</source>
   <translation>{path} نوشته نشد: توصیف محیط آن بیش از اندازه بلند است.</translation>
  </message>
  <message>
   <source>{path} was not written: its {name} take more than {most} MB; save a single episode.</source>
   <translation>{path} نوشته نشد: {name} آن بیش از {most} مگابایت می‌گیرد؛ یک اپیزود ذخیره کنید.</translation>
  </message>
  <message>
   <source>the array {name} must hold truths</source>
   <translation>آرایهٔ {name} باید مقدارهای درستی داشته باشد</translation>
  </message>
  <message>
   <source>the array {name} must not fall</source>
   <translation>عددهای آرایهٔ {name} نباید کم شوند</translation>
  </message>
  <message>
   <source>the array {name} goes on beyond the data</source>
   <translation>آرایهٔ {name} از داده‌ها فراتر می‌رود</translation>
  </message>
  <message>
   <source>a matrix must have 1 to {most} bytes</source>
   <translation>ماتریس باید 1 تا {most} بایت داشته باشد</translation>
  </message>
  <message>
   <source>changed rows must lie inside their matrix</source>
   <translation>سطرهای تغییرکرده باید درون ماتریس خود باشند</translation>
  </message>
  <message>
   <source>a matrix that follows another must have its shape</source>
   <translation>ماتریسی که در پی ماتریس دیگری می‌آید باید هم‌شکل آن باشد</translation>
  </message>
  <message>
   <source>a key must follow after at most {most} matrices</source>
   <translation>پس از حداکثر {most} ماتریس باید یک ماتریس کلیدی بیاید</translation>
  </message>
  <message>
   <source>a key must follow after fewer changes</source>
   <translation>ماتریس کلیدی باید پس از تغییرهای کمتری بیاید</translation>
  </message>
  <message>
   <source>it has {n} bytes where {wanted} are needed.</source>
   <translation>{n} بایت دارد و {wanted} لازم است.</translation>
  </message>
  <message>
   <source>it cannot be unpacked: {reason}.</source>
   <translation>از فشردگی باز نمی‌شود: {reason}.</translation>
  </message>
  <message>
   <source>file of ages</source>
   <translation>پروندهٔ سن‌ها</translation>
  </message>
  <message>
   <source>the steps of its ages must rise</source>
   <translation>گام‌های سن‌های آن باید افزایشی باشد</translation>
  </message>
  <message>
   <source>{path} holds no ages.</source>
   <translation>{path} هیچ سنی ندارد.</translation>
  </message>
  <message>
   <source>{path} is incomplete: it holds too much: {name}.</source>
   <translation>{path} ناقص است: {name} را اضافه دارد.</translation>
  </message>
  <message>
   <source>{path} is incomplete: it lacks {name}.</source>
   <translation>{path} ناقص است: {name} را ندارد.</translation>
  </message>
  <message>
   <source>run</source>
   <translation>اجرا</translation>
  </message>
  <message>
   <source>{path} is refused: {names} are not of the same run.</source>
   <translation>{path} پذیرفته نشد: {names} از یک اجرا نیستند.</translation>
  </message>
  <message>
   <source>{path} is incomplete: it has neither {names}.</source>
   <translation>{path} ناقص است: هیچ‌یک از {names} را ندارد.</translation>
  </message>
  <message>
   <source>{path} is refused: its {name} are of another run.</source>
   <translation>{path} پذیرفته نشد: {name} آن از اجرای دیگری است.</translation>
  </message>
  <message>
   <source>the run cannot be written: {reason}.</source>
   <translation>اجرا را نمی‌توان نوشت: {reason}.</translation>
  </message>
  <message>
   <source>{path} is refused: {reason}</source>
   <translation>{path} پذیرفته نشد: {reason}</translation>
  </message>
  <message>
   <source>the notes of a run</source>
   <translation>یادداشت‌های یک اجرا</translation>
  </message>
  <message>
   <source>{folder} stays in the library: {reason}.</source>
   <translation>{folder} در کتابخانه می‌ماند: {reason}.</translation>
  </message>
  <message>
   <source>{name} is open in a window; close it there before it is deleted.</source>
   <translation>{name} در پنجره‌ای باز است؛ پیش از حذف آن را آنجا ببندید.</translation>
  </message>
  <message>
   <source>{name} is still learning; end it before it is deleted.</source>
   <translation>{name} هنوز می‌آموزد؛ پیش از حذف آن را پایان دهید.</translation>
  </message>
  <message>
   <source>{run} is not in the trash, or is being written to.</source>
   <translation>{run} در سطل زباله نیست یا در حال نوشته شدن است.</translation>
  </message>
  <message>
   <source>{run} cannot be deleted: {reason}.</source>
   <translation>{run} را نمی‌توان حذف کرد: {reason}.</translation>
  </message>
  <message>
   <source>{run} cannot be brought back: {reason}.</source>
   <translation>{run} را نمی‌توان بازگرداند: {reason}.</translation>
  </message>
  <message>
   <source>{run} cannot be removed: {reason}.</source>
   <translation>{run} را نمی‌توان پاک کرد: {reason}.</translation>
  </message>
  <message>
   <source>{path} was written by a newer RL Studio (format {version}; this one reads up to {newest}); update RL Studio to open it.</source>
   <translation>{path} با RL Studio تازه‌تری نوشته شده است (قالب {version}؛ این یکی تا {newest} را می‌خواند)؛ برای باز کردن آن RL Studio را به‌روز کنید.</translation>
  </message>
  <message>
   <source>{path} is a device or a pipe, not a {kind}'s file.</source>
   <translation>{path} دستگاه یا لوله است، نه پرونده (باید {kind} باشد).</translation>
  </message>
  <message>
   <source>{path} is no {kind} of RL Studio: it is larger than {size}.</source>
   <translation>{path} {kind} از RL Studio نیست: بزرگ‌تر از {size} است.</translation>
  </message>
  <message>
   <source>{path} is no {kind} of RL Studio: it says no format_version.</source>
   <translation>{path} {kind} از RL Studio نیست: format_version ندارد.</translation>
  </message>
  <message>
   <source>{path} is no {kind} of RL Studio: it is not JSON.</source>
   <translation>{path} {kind} از RL Studio نیست: JSON نیست.</translation>
  </message>
  <message>
   <source>more bytes than its tensors need</source>
   <translation>بایت‌هایی بیش از نیاز تنسورهایش</translation>
  </message>
  <message>
   <source>a tensor header of impossible length</source>
   <translation>سرآیند تنسوری با طول ناممکن</translation>
  </message>
  <message>
   <source>a tensor header that is not a list of tensors</source>
   <translation>سرآیند تنسوری که فهرست تنسورها نیست</translation>
  </message>
  <message>
   <source>{n} tensors, but at most {most} are allowed</source>
   <translation>{n} تنسور، ولی حداکثر {most} مجاز است</translation>
  </message>
  <message>
   <source>tensors whose sizes do not add up to the file's</source>
   <translation>تنسورهایی که جمع اندازه‌هایشان با پرونده نمی‌خواند</translation>
  </message>
  <message>
   <source>tensor {name} that is not described by dtype, shape and offsets</source>
   <translation>تنسور {name} که با dtype، shape و offsets توصیف نشده است</translation>
  </message>
  <message>
   <source>tensor {name} of type {dtype}, which is not allowed</source>
   <translation>تنسور {name} از نوع {dtype}، که مجاز نیست</translation>
  </message>
  <message>
   <source>tensor {name} with an impossible shape or place</source>
   <translation>تنسور {name} با شکل یا جای ناممکن</translation>
  </message>
  <message>
   <source>tensor {name} whose shape {shape} does not match its size</source>
   <translation>تنسور {name} که شکلش {shape} با اندازه‌اش نمی‌خواند</translation>
  </message>
  <message>
   <source>tensor {name} of type {dtype}, which files cannot carry</source>
   <translation>تنسور {name} از نوع {dtype}، که پرونده‌ها نمی‌توانند در خود داشته باشند</translation>
  </message>
  <message>
   <source>tensor {name} with values that are neither true nor false</source>
   <translation>تنسور {name} با مقدارهایی که نه درست‌اند و نه نادرست</translation>
  </message>
  <message>
   <source>tensor {name} with NaN or infinite values</source>
   <translation>تنسور {name} با مقدار NaN یا بی‌نهایت</translation>
  </message>
  <message>
   <source>fewer bytes than its tensors need</source>
   <translation>بایت‌هایی کمتر از نیاز تنسورهایش</translation>
  </message>
  <message>
   <source>a tensor header that is not JSON</source>
   <translation>سرآیند تنسوری که JSON نیست</translation>
  </message>
  <message>
   <source>tensor {name} at a place that overlaps another or leaves a gap</source>
   <translation>تنسور {name} در جایی که با دیگری هم‌پوشانی دارد یا فاصله‌ای می‌گذارد</translation>
  </message>
  <message>
   <source>world</source>
   <translation>دنیا</translation>
  </message>
  <message>
   <source>a game is set up where an agent plays; open one first.</source>
   <translation>بازی جایی چیده می‌شود که عاملی بازی می‌کند؛ نخست عاملی را باز کنید.</translation>
  </message>
  <message>
   <source>the text is too long to be one game.</source>
   <translation>متن بلندتر از آن است که یک بازی باشد.</translation>
  </message>
  <message>
   <source>no game here has more than {most} moves; the text has {n}.</source>
   <translation>هیچ بازی اینجا بیش از {most} حرکت ندارد؛ متن {n} حرکت دارد.</translation>
  </message>
  <message>
   <source>the text is a game of {theirs}, and this is {ours}.</source>
   <translation>متن یک بازی {theirs} است و این {ours} است.</translation>
  </message>
  <message>
   <source>the text begins from a position that was set up; that is not read.</source>
   <translation>متن از وضعیتی چیده‌شده آغاز می‌شود؛ این خوانده نمی‌شود.</translation>
  </message>
  <message>
   <source>move {n} of the text, {move}, is none of this game; moves are called {first} to {last}.</source>
   <translation>حرکت {n} متن، {move}، از این بازی نیست؛ نام حرکت‌ها از {first} تا {last} است.</translation>
  </message>
  <message>
   <source>move {n} of the text, {move}, is not legal there.</source>
   <translation>حرکت {n} متن، {move}، در آنجا مجاز نیست.</translation>
  </message>
  <message>
   <source>the game is over before move {n} of the text, {move}.</source>
   <translation>بازی پیش از حرکت {n} متن، {move}، پایان یافته است.</translation>
  </message>
  <message>
   <source>move {n} of the text, {move}, is no point of this board.</source>
   <translation>حرکت {n} متن، {move}، نقطه‌ای از این صفحه نیست.</translation>
  </message>
  <message>
   <source>this is no SGF: a game begins with (; there.</source>
   <translation>این SGF نیست: بازی در آن با (; آغاز می‌شود.</translation>
  </message>
  <message>
   <source>the text has {name}[{told}], where this game has {name}[{here}]; open the game with these settings first.</source>
   <translation>در متن {name}[{told}] آمده، ولی در این بازی {name}[{here}] است؛ نخست بازی را با این تنظیم‌ها باز کنید.</translation>
  </message>
  <message>
   <source>the text puts stones on the board without moves, as for a handicap; that is not read.</source>
   <translation>متن مهره‌ها را بدون حرکت روی صفحه می‌گذارد، مانند آوانس؛ این خوانده نمی‌شود.</translation>
  </message>
  <message>
   <source>move {n} of the text is by the side whose turn it is not.</source>
   <translation>حرکت {n} متن از سویی است که نوبتش نیست.</translation>
  </message>
  <message>
   <source>the SGF cannot be read from “{part}” on.</source>
   <translation>SGF از «{part}» به بعد خواندنی نیست.</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>ثانیه</translation>
  </message>
  <message>
   <source>best possible return</source>
   <translation>بهترین بازده ممکن</translation>
  </message>
  <message>
   <source>return at random</source>
   <translation>بازده تصادفی</translation>
  </message>
  <message>
   <source>return of the rule to beat</source>
   <translation>بازدهٔ قاعده‌ای که باید از آن بهتر شد</translation>
  </message>
  <message>
   <source>length</source>
   <translation>طول</translation>
  </message>
  <message>
   <source>test with actions drawn</source>
   <translation>آزمون با کنش‌های کشیده‌شده</translation>
  </message>
  <message>
   <source>steps per second</source>
   <translation>گام بر ثانیه</translation>
  </message>
  <message>
   <source>{what}, mean of up to {count}</source>
   <translation>{what}، میانگین حداکثر {count}</translation>
  </message>
  <message>
   <source>{what}, largest so far</source>
   <translation>{what}، بزرگ‌ترین تاکنون</translation>
  </message>
  <message>
   <source>{what}, smallest so far</source>
   <translation>{what}، کوچک‌ترین تاکنون</translation>
  </message>
  <message>
   <source>{found}: a lesson's text has no pictures, links or HTML</source>
   <translation>{found}: متن درس تصویر، پیوند یا HTML ندارد</translation>
  </message>
  <message>
   <source>right is {right}, but there are {n} answers</source>
   <translation>right برابر {right} است، ولی {n} پاسخ هست</translation>
  </message>
  <message>
   <source>{run}: {what}</source>
   <translation>{run}: {what}</translation>
  </message>
  <message>
   <source>lesson</source>
   <translation>درس</translation>
  </message>
  <message>
   <source>{path}, line {line}, {place}: {problem}</source>
   <translation>{path}، خط {line}، {place}: {problem}</translation>
  </message>
  <message>
   <source>{fault} (at its end, line {line})</source>
   <translation>{fault} (در پایان آن، خط {line})</translation>
  </message>
  <message>
   <source>{path}, line {line}</source>
   <translation>{path}، خط {line}</translation>
  </message>
  <message>
   <source>{part} of {whole}</source>
   <translation>{part} در {whole}</translation>
  </message>
  <message>
   <source>{algorithm} does not fit {environment}: {reason}</source>
   <translation>{algorithm} با {environment} جور نیست: {reason}</translation>
  </message>
  <message>
   <source>{path} is no lesson of RL Studio: it is not text in UTF-8.</source>
   <translation>{path} درس RL Studio نیست: متن UTF-8 نیست.</translation>
  </message>
  <message>
   <source>{path} cannot be read as TOML: {reason}.</source>
   <translation>{path} را نمی‌توان به صورت TOML خواند: {reason}.</translation>
  </message>
  <message>
   <source>a {kind} needs a set-up on this page or an earlier one.</source>
   <translation>{kind} به یک setup در این صفحه یا صفحه‌ای پیش‌تر نیاز دارد.</translation>
  </message>
  <message>
   <source>a person does not learn here; name an algorithm.</source>
   <translation>اینجا انسان نمی‌آموزد؛ الگوریتمی را نام ببرید.</translation>
  </message>
  <message>
   <source>there is another set-up {name}.</source>
   <translation>setup دیگری به نام {name} هست.</translation>
  </message>
  <message>
   <source>the library cannot be used: {reason}.</source>
   <translation>کتابخانه قابل استفاده نیست: {reason}.</translation>
  </message>
  <message>
   <source>it has version {there}, this program makes {made}</source>
   <translation>نسخهٔ آن {there} است، ولی این برنامه نسخهٔ {made} را می‌سازد</translation>
  </message>
  <message>
   <source>this moment is no longer kept; choose a later one.</source>
   <translation>این لحظه دیگر نگه داشته نشده است؛ لحظه‌ای دیرتر برگزینید.</translation>
  </message>
  <message>
   <source>the episode is over at this moment; choose one before its end.</source>
   <translation>اپیزود در این لحظه پایان یافته است؛ لحظه‌ای پیش از پایان آن برگزینید.</translation>
  </message>
  <message>
   <source>this environment does not do the same again for the same seed and actions.</source>
   <translation>این محیط با همان بذر و همان کنش‌ها دوباره همان را انجام نمی‌دهد.</translation>
  </message>
  <message>
   <source>the beginning of this episode is no longer kept; choose a later episode.</source>
   <translation>آغاز این اپیزود دیگر نگه داشته نشده است؛ اپیزودی دیرتر برگزینید.</translation>
  </message>
  <message>
   <source>the highest action value</source>
   <translation>بیشترین ارزش کنش</translation>
  </message>
  <message>
   <source>the value of the state, else the highest action value</source>
   <translation>ارزش حالت، وگرنه بیشترین ارزش کنش</translation>
  </message>
  <message>
   <source>the probability of the action that was taken</source>
   <translation>احتمال کنشی که انجام شد</translation>
  </message>
  <message>
   <source>the reward that it brought</source>
   <translation>پاداشی که آورد</translation>
  </message>
  <message>
   <source>the TD error r + γ v' - v, known once the next decision is made</source>
   <translation>خطای TD یعنی ‎r + γ v' - v‎، که با تصمیم بعدی دانسته می‌شود</translation>
  </message>
  <message>
   <source>1 at the end of an episode, else 0</source>
   <translation>مقدار 1 در پایان اپیزود، وگرنه 0</translation>
  </message>
  <message>
   <source>the step of the episode, from 0</source>
   <translation>گام اپیزود، از 0</translation>
  </message>
  <message>
   <source>the number of the action</source>
   <translation>شمارهٔ کنش</translation>
  </message>
  <message>
   <source>the entropy of the action probabilities, in nats</source>
   <translation>آنتروپی احتمال‌های کنش، بر حسب nat</translation>
  </message>
  <message>
   <source>{missing} is never known here: this has {names}.</source>
   <translation>{missing} اینجا هرگز دانسته نیست: این‌ها هست: {names}.</translation>
  </message>
  <message>
   <source>this agent has no layer “{layer}” of “{network}” to map by.</source>
   <translation>این عامل لایهٔ «{layer}» از «{network}» را ندارد که با آن نقشه بکشد.</translation>
  </message>
  <message>
   <source>What this layer says is no longer finite.</source>
   <translation>خروجی این لایه دیگر متناهی نیست.</translation>
  </message>
  <message>
   <source>No episode has ended by itself yet, and what follows a cut is not known.</source>
   <translation>هنوز هیچ اپیزودی خودبه‌خود پایان نیافته، و آنچه پس از قطع می‌آید دانسته نیست.</translation>
  </message>
  <message numerus="yes">
   <source>{ends} By discount {discount:g} it counts for at most {share:.0%} after {n:,} steps.</source>
   <extracomment>For one: {ends} By discount {discount:g} it counts for at most {share:.0%} after {n:,} step.</extracomment>
   <translation>
    <numerusform>{ends} با ضریب تنزیل {discount:g}، پس از {n:,} گام حداکثر {share:.0%} وزن دارد.</numerusform>
   </translation>
  </message>
  <message>
   <source>This algorithm has no discount factor.</source>
   <translation>این الگوریتم ضریب تنزیل ندارد.</translation>
  </message>
  <message>
   <source>the arrays {name} and {other} do not agree</source>
   <translation>آرایه‌های {name} و {other} با هم نمی‌خوانند</translation>
  </message>
  <message>
   <source>the array {name} must be below {n}</source>
   <translation>عددهای آرایهٔ {name} باید کمتر از {n} باشند</translation>
  </message>
  <message>
   <source>the array {name} must hold numbers</source>
   <translation>آرایهٔ {name} باید عدد داشته باشد</translation>
  </message>
  <message>
   <source>the array {name} must have a legal action in each row</source>
   <translation>آرایهٔ {name} باید در هر سطر یک کنش مجاز داشته باشد</translation>
  </message>
  <message>
   <source>the array {name} must have a row for each decision</source>
   <translation>آرایهٔ {name} باید برای هر تصمیم یک سطر داشته باشد</translation>
  </message>
  <message>
   <source>the arrays of return distributions do not fit the actions</source>
   <translation>آرایه‌های توزیع بازده با کنش‌ها جور نیستند</translation>
  </message>
  <message>
   <source>the number of rows of the array {name} must be {n}</source>
   <translation>شمار سطرهای آرایهٔ {name} باید {n} باشد</translation>
  </message>
  <message>
   <source>the array {name} has rows of {shape} where {needed} is needed</source>
   <translation>شکل سطرهای آرایهٔ {name} برابر {shape} است و باید {needed} باشد</translation>
  </message>
  <message>
   <source>the array {name} has a row for the end of an episode</source>
   <translation>آرایهٔ {name} برای پایان یک اپیزود سطر دارد</translation>
  </message>
  <message>
   <source>continuous actions have no numbers</source>
   <translation>کنش‌های پیوسته شماره ندارند</translation>
  </message>
  <message>
   <source>{condition} begins to hold at no later moment of this recording.</source>
   <translation>{condition} در هیچ لحظهٔ دیرتری از این ضبط برقرار نمی‌شود.</translation>
  </message>
  <message>
   <source>the array {name} must begin with 0 and rise</source>
   <translation>عددهای آرایهٔ {name} باید از 0 آغاز شوند و زیاد شوند</translation>
  </message>
  <message>
   <source>the array {name} must have a legal action in each state</source>
   <translation>آرایهٔ {name} باید در هر حالت یک کنش مجاز داشته باشد</translation>
  </message>
  <message>
   <source>each moment must have a picture</source>
   <translation>هر لحظه باید یک تصویر داشته باشد</translation>
  </message>
  <message>
   <source>the observations do not have the shape of their space</source>
   <translation>شکل مشاهده‌ها با فضایشان جور نیست</translation>
  </message>
  <message>
   <source>its parameters belong to no policy</source>
   <translation>پارامترهای آن به هیچ سیاستی تعلق ندارند</translation>
  </message>
  <message>
   <source>a picture must have three colours and at most {most} MB</source>
   <translation>تصویر باید سه رنگ و حداکثر {most} مگابایت داشته باشد</translation>
  </message>
  <message>
   <source>this is a recording: the file holds what was seen, not the environment itself.</source>
   <translation>این ضبط است: پرونده آنچه را دیده شده دارد، نه خودِ محیط را.</translation>
  </message>
  <message>
   <source>this is a recording from a file, which does not hold the game itself; it cannot be gone on from.</source>
   <translation>این ضبطی از پرونده است، که خودِ بازی را ندارد؛ نمی‌توان از آن ادامه داد.</translation>
  </message>
  <message>
   <source>The policy of this recording cannot be asked here: {reason}.</source>
   <translation>از سیاست این ضبط اینجا نمی‌توان پرسید: {reason}.</translation>
  </message>
  <message>
   <source>The file holds no parameters of this policy.</source>
   <translation>فایل پارامترهای این سیاست را ندارد.</translation>
  </message>
  <message>
   <source>the speed must be above 0, not {factor}.</source>
   <translation>سرعت باید بیش از 0 باشد، نه {factor}.</translation>
  </message>
  <message>
   <source>{algorithm} is not installed here.</source>
   <translation>الگوریتم {algorithm} اینجا نصب نیست.</translation>
  </message>
  <message>
   <source>The parameters of this policy take too much room for a file.</source>
   <translation>پارامترهای این سیاست برای یک پرونده بیش از اندازه جا می‌گیرند.</translation>
  </message>
  <message>
   <source>The parameters of this policy had diverged (they are not numbers any more).</source>
   <translation>پارامترهای این سیاست واگرا شده بودند (دیگر عدد نیستند).</translation>
  </message>
  <message>
   <source>the pictures take more than {most} MB; save a single episode.</source>
   <translation>تصویرها بیش از {most} مگابایت می‌گیرند؛ یک اپیزود ذخیره کنید.</translation>
  </message>
  <message>
   <source>what a file tells of this run</source>
   <translation>آنچه پرونده از این اجرا می‌گوید</translation>
  </message>
  <message>
   <source>This environment could not be put back to where it was. You see the moment as it was; when time goes on, a new episode begins.</source>
   <translation>این محیط را نشد به همان‌جا که بود برگرداند. لحظه را همان‌گونه که بود می‌بینید؛ وقتی زمان پیش برود، اپیزود تازه‌ای آغاز می‌شود.</translation>
  </message>
  <message>
   <source>The episode in {path} is damaged ({reason}); a new one has begun.</source>
   <translation>اپیزود درون {path} آسیب دیده است ({reason})؛ اپیزود تازه‌ای آغاز شد.</translation>
  </message>
  <message>
   <source>a tape has 1 to {most} moments, not {n}</source>
   <translation>هر نوار 1 تا {most} لحظه دارد، نه {n}</translation>
  </message>
  <message>
   <source>what is seen has the shape {shape}, not {needed}</source>
   <translation>شکل مشاهده {shape} است، نه {needed}</translation>
  </message>
  <message>
   <source>what is seen must be one of {n} states</source>
   <translation>مشاهده باید یکی از {n} حالت باشد</translation>
  </message>
  <message>
   <source>what is seen must be finite</source>
   <translation>مشاهده باید متناهی باشد</translation>
  </message>
  <message>
   <source>what is legal must be told of every action ({n}), and one must be</source>
   <translation>باید برای همهٔ {n} کنش گفته شود که مجازند یا نه، و دست‌کم یکی باید مجاز باشد</translation>
  </message>
  <message>
   <source>the moments of a tape do not fit its reels</source>
   <translation>لحظه‌های نوار با پاره‌های آن جور نیستند</translation>
  </message>
  <message>
   <source>the reels of a tape do not follow each other</source>
   <translation>پاره‌های نوار در پی هم نیستند</translation>
  </message>
  <message>
   <source>the values over time are no numbers of decisions and rewards</source>
   <translation>ارزش‌ها در طول زمان، عددهای تصمیم و پاداش نیستند</translation>
  </message>
  <message>
   <source>a tape has at most {most} curves</source>
   <translation>هر نوار حداکثر {most} منحنی دارد</translation>
  </message>
  <message>
   <source>a picture must have three colours</source>
   <translation>تصویر باید سه رنگ داشته باشد</translation>
  </message>
  <message>
   <source>a picture must have at most {most} MB</source>
   <translation>تصویر باید حداکثر {most} مگابایت باشد</translation>
  </message>
  <message>
   <source>the way on the chart of states is no way</source>
   <translation>مسیر روی نقشهٔ حالت‌ها مسیر نیست</translation>
  </message>
  <message>
   <source>the curves of a tape are none</source>
   <translation>منحنی‌های نوار منحنی نیستند</translation>
  </message>
  <message>
   <source>nothing to play: neither a checkpoint nor a run was given.</source>
   <translation>چیزی برای بازی نیست: نه نقطهٔ وارسی داده شده و نه اجرا.</translation>
  </message>
  <message>
   <source>what is seen does not follow from the state</source>
   <translation>مشاهده از حالت برنمی‌آید</translation>
  </message>
  <message>
   <source>what was done is more than a file tells of</source>
   <translation>کنش‌های انجام‌شده بیش از آن است که پرونده نگه می‌دارد</translation>
  </message>
  <message>
   <source>thinking the last decision over</source>
   <translation>در حال اندیشیدن دوباره به آخرین تصمیم</translation>
  </message>
  <message>
   <source>what was done must be finite numbers</source>
   <translation>کنش‌های انجام‌شده باید عددهای متناهی باشند</translation>
  </message>
  <message>
   <source>the returns of the person who played are no numbers</source>
   <translation>بازده‌های انسانی که بازی کرد عدد نیستند</translation>
  </message>
  <message>
   <source>you have made no move in this game that could be taken back.</source>
   <translation>شما در این بازی حرکتی نکرده‌اید که بتوان پس گرفت.</translation>
  </message>
  <message>
   <source>the game is over; sides can be swapped in the next one.</source>
   <translation>بازی پایان یافته است؛ در بازی بعد می‌توان طرف‌ها را جابه‌جا کرد.</translation>
  </message>
  <message>
   <source>there is no action {choice}: there are {choices}.</source>
   <translation>کنش {choice} نیست: {choices} کنش هست.</translation>
  </message>
  <message>
   <source>{algorithm} is not ready to play: it has to be trained first.</source>
   <translation>{algorithm} آمادهٔ بازی نیست: نخست باید آموزش ببیند.</translation>
  </message>
  <message>
   <source>{algorithm} has found no plan for {environment} within {seconds:.0f} seconds.</source>
   <translation>{algorithm} در {seconds:.0f} ثانیه برنامه‌ای برای {environment} نیافت.</translation>
  </message>
  <message>
   <source>{action} is not legal at this moment.</source>
   <translation>{action} در این لحظه مجاز نیست.</translation>
  </message>
  <message>
   <source>a wall is of 1 to {most} ages, not of {n}.</source>
   <translation>دیوار 1 تا {most} سن دارد، نه {n}.</translation>
  </message>
  <message>
   <source>the queue of runs cannot be used: {reason}.</source>
   <translation>صف اجراها قابل استفاده نیست: {reason}.</translation>
  </message>
  <message>
   <source>it would wait for a person, and only a run in a tab of its own asks a person.</source>
   <translation>در انتظار شخصی می‌ماند و تنها اجرایی که در زبانهٔ خودش است از شخص می‌پرسد.</translation>
  </message>
  <message>
   <source>a range goes from a smaller number to a larger one.</source>
   <translation>بازه از عدد کوچک‌تر تا عدد بزرگ‌تر است.</translation>
  </message>
  <message>
   <source>{setting} is a whole number.</source>
   <translation>{setting} عددی صحیح است.</translation>
  </message>
  <message>
   <source>{setting} is a number.</source>
   <translation>{setting} عدد است.</translation>
  </message>
  <message>
   <source>seeds are numbers and ranges such as 0-9 or 0,3,7-9, not {text}.</source>
   <translation>بذرها عدد و بازه‌اند، مانند 0-9 یا 0,3,7-9، نه {text}.</translation>
  </message>
  <message>
   <source>the seeds {first}-{last} are the wrong way round.</source>
   <translation>بذرهای {first}-{last} وارونه‌اند.</translation>
  </message>
  <message>
   <source>a seed is at most {most:,}, not {given:,}.</source>
   <translation>بذر حداکثر {most:,} است، نه {given:,}.</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} seeds are the most.</source>
   <extracomment>For one: {n:,} seed is the most.</extracomment>
   <translation>
    <numerusform>حداکثر {n:,} بذر.</numerusform>
   </translation>
  </message>
  <message>
   <source>seed {seed} is named twice; the same seed would be the same run.</source>
   <translation>بذر {seed} دو بار آمده است؛ همان بذر همان اجرا می‌شود.</translation>
  </message>
  <message>
   <source>{setting}: name values with commas between them.</source>
   <translation>{setting}: مقدارها را با ویرگول میانشان بنویسید.</translation>
  </message>
  <message>
   <source>{setting}: {value} is named twice.</source>
   <translation>{setting}: {value} دو بار آمده است.</translation>
  </message>
  <message>
   <source>{setting} is one of {choices}.</source>
   <translation>{setting} یکی از {choices} است.</translation>
  </message>
  <message>
   <source>{setting} is true or false.</source>
   <translation>{setting} برابر true یا false است.</translation>
  </message>
  <message>
   <source>{setting} is from {low} to {high}.</source>
   <translation>{setting} از {low} تا {high} است.</translation>
  </message>
  <message>
   <source>{setting} is at least {low}.</source>
   <translation>{setting} دست‌کم {low} است.</translation>
  </message>
  <message>
   <source>{setting} is at most {high}.</source>
   <translation>{setting} حداکثر {high} است.</translation>
  </message>
  <message>
   <source>{setting} is above {low}.</source>
   <translation>{setting} بیشتر از {low} است.</translation>
  </message>
  <message>
   <source>{setting} is below {high}.</source>
   <translation>{setting} کمتر از {high} است.</translation>
  </message>
  <message>
   <source>{count:,} runs are too many at once; {most:,} can be added at a time.</source>
   <translation>{count:,} اجرا در یک بار زیاد است؛ هر بار {most:,} اجرا را می‌توان افزود.</translation>
  </message>
  <message>
   <source>the queue of runs cannot be opened: {reason}.</source>
   <translation>صف اجراها باز نمی‌شود: {reason}.</translation>
  </message>
  <message>
   <source>this agent</source>
   <translation>این عامل</translation>
  </message>
  <message>
   <source>Elo</source>
   <translation>Elo</translation>
  </message>
  <message>
   <source>rating</source>
   <translation>رتبه</translation>
  </message>
  <message>
   <source>How strong the newest agent is, by its games against others: {opponent} (whose rating is 0), a search of two strengths, its own past selves. The thin lines are one standard error above and below; 400 points more are odds of ten to one.</source>
   <translation>تازه‌ترین عامل چقدر قوی است، بر پایهٔ بازی‌هایش با دیگران: {opponent} (که رتبه‌اش 0 است)، جستجو در دو سطح قدرت، خودهای پیشینش؛ خط‌های نازک یک خطای معیار بالا و پایین‌اند. 400 بیشتر یعنی بخت ده به یک.</translation>
  </message>
  <message>
   <source>How strong {opponent} is by all games so far: it never changes, but is known ever better.</source>
   <translation>قدرت {opponent} بر پایهٔ همهٔ بازی‌ها تا کنون: هرگز عوض نمی‌شود، ولی هر بار بهتر دانسته می‌شود.</translation>
  </message>
  <message>
   <source>an action was chosen that is none of the {n}</source>
   <translation>کنشی انتخاب شده که هیچ‌یک از {n} کنش نیست</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>خودکار</translation>
  </message>
  <message>
   <source>there is no CUDA GPU that torch can use on this computer; choose cpu or auto.</source>
   <translation>در این رایانه GPU با CUDA که torch بتواند به کار برد نیست؛ cpu یا auto را برگزینید.</translation>
  </message>
  <message>
   <source>{id}: an episode has not ended within {steps:,} steps, so that there is no return to tell; let its setting Longest episode (--env-set max_steps=1000) cut episodes off.</source>
   <translation>{id}: اپیزودی در {steps:,} گام پایان نیافته است، پس بازدهی برای گزارش نیست؛ بگذارید تنظیم «بلندترین اپیزود» (‎--env-set max_steps=1000‎) اپیزودها را ببُرد.</translation>
  </message>
  <message>
   <source>{reason}; it trains with one lane.</source>
   <translation>{reason}؛ با یک خط آموزش می‌دهد.</translation>
  </message>
  <message>
   <source>{reason}; choose one lane (--lanes 1).</source>
   <translation>{reason}؛ یک خط برگزینید (‎--lanes 1‎).</translation>
  </message>
  <message>
   <source>{reason}; the run goes on, and this is tried again.</source>
   <translation>{reason}؛ اجرا ادامه می‌یابد و این دوباره امتحان می‌شود.</translation>
  </message>
  <message>
   <source>there is not enough memory</source>
   <translation>حافظهٔ کافی نیست</translation>
  </message>
  <message>
   <source>{reason}; the ages of this run are kept anew from here on.</source>
   <translation>{reason}؛ از این پس سن‌های این اجرا از نو نگه داشته می‌شوند.</translation>
  </message>
  <message>
   <source>the training state is large ({size:.1f} GB), so autosaves keep the policy alone; Save writes everything.</source>
   <translation>حالت آموزش بزرگ است ({size:.1f} GB)، پس ذخیرهٔ خودکار فقط سیاست را نگه می‌دارد؛ «ذخیره» همه چیز را می‌نویسد.</translation>
  </message>
  <message>
   <source>the folder {folder} was deleted; it is made again.</source>
   <translation>پوشهٔ {folder} حذف شده بود؛ دوباره ساخته می‌شود.</translation>
  </message>
  <message>
   <source>there is not enough memory for an autosave</source>
   <translation>حافظه برای ذخیرهٔ خودکار کافی نیست</translation>
  </message>
  <message>
   <source>{reason}; this run is kept in {folder} instead.</source>
   <translation>{reason}؛ این اجرا به جای آن در {folder} نگه داشته می‌شود.</translation>
  </message>
  <message>
   <source>{reason}; its policy alone is kept in {folder} instead.</source>
   <translation>{reason}؛ به جای آن فقط سیاستش در {folder} نگه داشته می‌شود.</translation>
  </message>
  <message>
   <source>autosaves can be written again.</source>
   <translation>ذخیرهٔ خودکار دوباره ممکن است.</translation>
  </message>
  <message>
   <source>{name} of {subject} cannot change in a fork: what was learned so far was learned with it; start a new run with it.</source>
   <translation>{name} در {subject} در انشعاب تغییر نمی‌کند: آنچه تاکنون آموخته شده با آن بوده است؛ اجرای تازه‌ای با آن آغاز کنید.</translation>
  </message>
  <message>
   <source>the state of the simulation in this file was not saved here, or by another version of the simulator: its episodes begin anew.</source>
   <translation>حالت شبیه‌سازی در این فایل اینجا ذخیره نشده، یا با نسخهٔ دیگری از شبیه‌ساز: اپیزودهای آن از نو آغاز می‌شوند.</translation>
  </message>
  <message>
   <source>the state of this environment cannot be kept in a file: its episodes begin anew.</source>
   <translation>حالت این محیط را نمی‌توان در فایل نگه داشت: اپیزودهای آن از نو آغاز می‌شوند.</translation>
  </message>
  <message>
   <source>{path} cannot be continued: it holds the policy alone; it can be played, and files saved as resumable can be continued.</source>
   <translation>{path} را نمی‌توان ادامه داد: فقط سیاست را دارد؛ می‌توان با آن بازی کرد، و پرونده‌هایی که با امکان ادامه ذخیره شده‌اند ادامه می‌یابند.</translation>
  </message>
  <message>
   <source>{path} has trained {step} steps already; ask for more than that to continue it.</source>
   <translation>{path} تاکنون {step} گام آموزش دیده است؛ برای ادامه بیش از آن بخواهید.</translation>
  </message>
  <message>
   <source>it is of {count} lanes, the run has {lanes}</source>
   <translation>از {count} خط است، ولی اجرا {lanes} خط دارد</translation>
  </message>
  <message>
   <source>{path} cannot be continued: {reason}</source>
   <translation>{path} را نمی‌توان ادامه داد: {reason}</translation>
  </message>
  <message>
   <source>{path} cannot be continued: its training state does not fit: {reason}.</source>
   <translation>{path} را نمی‌توان ادامه داد: حالت آموزش آن جور نیست: {reason}.</translation>
  </message>
  <message>
   <source>the array {name} is too many</source>
   <translation>آرایهٔ {name} اضافی است</translation>
  </message>
  <message>
   <source>the frames of the memory are there twice</source>
   <translation>قاب‌های حافظه دو بار آمده‌اند</translation>
  </message>
  <message>
   <source>another training is writing into {folder}; end that one first, or choose another folder.</source>
   <translation>آموزش دیگری در {folder} می‌نویسد؛ نخست آن را پایان دهید، یا پوشهٔ دیگری برگزینید.</translation>
  </message>
  <message>
   <source>the folder {folder} cannot be written into: {reason}.</source>
   <translation>در پوشهٔ {folder} نمی‌توان نوشت: {reason}.</translation>
  </message>
  <message>
   <source>the counts of visits must not be below zero</source>
   <translation>شمار بازدیدها نباید کمتر از صفر باشد</translation>
  </message>
  <message>
   <source>preset of {algorithm} for {environment}</source>
   <translation>پیش‌تنظیم {algorithm} برای {environment}</translation>
  </message>
  <message>
   <source>the presets {name} must hold [[preset]] tables only.</source>
   <translation>پیش‌تنظیم‌های {name} فقط باید جدول‌های ‎[[preset]]‎ داشته باشند.</translation>
  </message>
  <message>
   <source>the presets {name} cannot be read: {reason}.</source>
   <translation>پیش‌تنظیم‌های {name} خوانده نمی‌شود: {reason}.</translation>
  </message>
  <message>
   <source>the presets {name}</source>
   <translation>پیش‌تنظیم‌های {name}</translation>
  </message>
  <message>
   <source>learning again up to step {step:,}</source>
   <translation>یادگیری دوباره تا گام {step:,}</translation>
  </message>
  <message>
   <source>learning again up to step {step:,}, which took {seconds:.0f} s</source>
   <translation>یادگیری دوباره تا گام {step:,}، که {seconds:.0f} ثانیه طول کشید</translation>
  </message>
  <message>
   <source>this run is never at step {step:,} with {updates:,} updates and {episodes:,} episodes, as its demo says: it was made with another version of RL Studio, or its file was changed.</source>
   <translation>این اجرا هرگز در گام {step:,} با {updates:,} به‌روزرسانی و {episodes:,} اپیزود نیست، چنان‌که نمایش آن می‌گوید: با نسخهٔ دیگری از RL Studio ساخته شده، یا پرونده‌اش تغییر کرده است.</translation>
  </message>
  <message>
   <source>building the algorithm</source>
   <translation>ساختن الگوریتم</translation>
  </message>
  <message>
   <source>{algorithm} asks nobody anything.</source>
   <translation>{algorithm} از کسی چیزی نمی‌پرسد.</translation>
  </message>
  <message>
   <source>{algorithm} takes no texts of people.</source>
   <translation>{algorithm} متن انسان‌ها را نمی‌پذیرد.</translation>
  </message>
  <message>
   <source>{reason}, beside the copy that trains; so the run is evaluated at its end only.</source>
   <translation>{reason}، در کنار نسخه‌ای که آموزش می‌بیند؛ پس اجرا فقط در پایانش ارزیابی می‌شود.</translation>
  </message>
  <message>
   <source>{reason}, beside the copy that trains; so the run is evaluated at its end only. It cannot stop when it is solved.</source>
   <translation>{reason}، در کنار نسخه‌ای که آموزش می‌بیند؛ پس اجرا فقط در پایانش ارزیابی می‌شود. نمی‌تواند با حل شدن متوقف شود.</translation>
  </message>
  <message>
   <source>the last evaluation was stopped after {seconds:.0f} s: {ended} of {episodes} episodes had ended.</source>
   <translation>آخرین ارزیابی پس از {seconds:.0f} ثانیه متوقف شد: {ended} از {episodes} اپیزود پایان یافته بود.</translation>
  </message>
  <message>
   <source>reading the file</source>
   <translation>خواندن فایل</translation>
  </message>
  <message>
   <source>nothing to train: neither a run nor a file to continue was given.</source>
   <translation>چیزی برای آموزش نیست: نه اجرا داده شده و نه پرونده‌ای برای ادامه.</translation>
  </message>
  <message>
   <source>{algorithm} cannot be trained, it is played in the window: start rlstudio and choose {environment} and {title}.</source>
   <translation>{algorithm} آموزش نمی‌بیند، در پنجره بازی می‌شود: rlstudio را آغاز کنید و {environment} و {title} را برگزینید.</translation>
  </message>
  <message numerus="yes">
   <source>{algorithm} works with {n} lanes, not {lanes}.</source>
   <extracomment>For one: {algorithm} works with {n} lane, not {lanes}.</extracomment>
   <translation>
    <numerusform>{algorithm} با {n} خط کار می‌کند، نه {lanes}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{environment} says no return at which it is solved, so that no run can end there; its steps end it (leave --until-solved out).</source>
   <translation>{environment} نمی‌گوید با چه بازده‌ای حل‌شده است، پس اجرا آنجا پایان نمی‌یابد؛ گام‌هایش آن را پایان می‌دهند (‎--until-solved‎ را بردارید).</translation>
  </message>
  <message>
   <source>{lanes:,} lanes of {environment} need about {needed:.1f} GB of memory, and {free:.1f} GB are free here; choose fewer lanes.</source>
   <translation>{lanes:,} خط از {environment} حدود {needed:.1f} گیگابایت حافظه لازم دارد، و {free:.1f} گیگابایت اینجا آزاد است؛ خط کمتری برگزینید.</translation>
  </message>
  <message>
   <source>the panel {name} stands in two places</source>
   <translation>پنل {name} در دو جا آمده است</translation>
  </message>
  <message>
   <source>Rewards are normalised for learning, so values are in another unit than what really followed.</source>
   <translation>پاداش‌ها برای یادگیری نرمال می‌شوند، پس واحد ارزش‌ها با آنچه واقعاً در پی آمد فرق دارد.</translation>
  </message>
  <message>
   <source>For learning a lost life ends the future or costs something, so values are of another return.</source>
   <translation>برای یادگیری، از دست دادن جان آینده را پایان می‌دهد یا هزینه دارد، پس ارزش‌ها از بازده دیگری‌اند.</translation>
  </message>
  <message>
   <source>Values of SAC also count the entropy that is still to come, at its temperature, which no reward holds: they are of another return.</source>
   <translation>ارزش‌های SAC آنتروپی آینده را هم، با دمای آن، به شمار می‌آورند که در هیچ پاداشی نیست: آن‌ها از بازده دیگری هستند.</translation>
  </message>
  <message>
   <source>The bonus for what was long untried is learned as if it were a reward, so values are of another return.</source>
   <translation>پاداش افزوده برای آنچه مدت‌ها آزموده نشده مانند پاداش یاد گرفته می‌شود، پس ارزش‌ها از بازده دیگری هستند.</translation>
  </message>
  <message>
   <source>The reward is learned, so values are of another return.</source>
   <translation>پاداش یادگرفته است، پس ارزش‌ها از بازده دیگری‌اند.</translation>
  </message>
  <message>
   <source>{environment} has no map of states: an observation there is not a few numbers.</source>
   <translation>{environment} نقشهٔ حالت‌ها ندارد: مشاهدهٔ آن چند عدد نیست.</translation>
  </message>
  <message>
   <source>a map needs two of the dimensions 0 to {last}, not {x} and {y}.</source>
   <translation>نقشه به دو بُعد از 0 تا {last} نیاز دارد، نه {x} و {y}.</translation>
  </message>
  <message>
   <source>a map has 1 to {most:,} cells, not {columns} columns times {rows} rows.</source>
   <translation>نقشه 1 تا {most:,} خانه دارد، نه {columns} ستون در {rows} سطر.</translation>
  </message>
  <message>
   <source>a map needs a finite value for each of the {n} dimensions.</source>
   <translation>نقشه برای هر یک از {n} بُعد مقداری متناهی لازم دارد.</translation>
  </message>
  <message>
   <source>an axis of a map must rise between two finite ends, not from {low} to {high}.</source>
   <translation>محور نقشه باید میان دو سر متناهی افزایش یابد، نه از {low} تا {high}.</translation>
  </message>
  <message>
   <source>{algorithm} declares no equations: its updates cannot be looked into.</source>
   <translation>الگوریتم {algorithm} معادله‌ای اعلام نمی‌کند: به‌روزرسانی‌هایش را نمی‌توان وارسی کرد.</translation>
  </message>
  <message>
   <source>This update could not be read: {error}.</source>
   <translation>این به‌روزرسانی را نمی‌توان خواند: {error}.</translation>
  </message>
  <message>
   <source>this policy does not say which of its inputs matter for that.</source>
   <translation>این سیاست نمی‌گوید کدام ورودی‌هایش برای آن اهمیت دارد.</translation>
  </message>
  <message>
   <source>an action here is one of 0 to {last}, not {index}.</source>
   <translation>کنش اینجا یکی از 0 تا {last} است، نه {index}.</translation>
  </message>
  <message>
   <source>The source of {algorithm} cannot be read: {error}.</source>
   <translation>کد {algorithm} را نمی‌توان خواند: {error}.</translation>
  </message>
  <message>
   <source>{low} … {high}, mean {mean}, {others} not finite</source>
   <translation>‎{low} … {high}‎، میانگین {mean}، {others} غیرمتناهی</translation>
  </message>
  <message>
   <source>{kind} of {count}</source>
   <translation>{kind} از {count}</translation>
  </message>
  <message>
   <source>{low} … {high}, mean {mean}</source>
   <translation>‎{low} … {high}‎، میانگین {mean}</translation>
  </message>
  <message>
   <source>a number of {bits:,} bits</source>
   <translation>عددی {bits:,} بیتی</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>خالی</translation>
  </message>
  <message>
   <source>no finite number</source>
   <translation>بدون عدد متناهی</translation>
  </message>
  <message>
   <source>{many:,} of {all:,} true</source>
   <translation>{many:,} از {all:,} درست</translation>
  </message>
  <message>
   <source>RLSTUDIO_HOST must be 'process' or 'thread', not {chosen}.</source>
   <translation>RLSTUDIO_HOST باید 'process' یا 'thread' باشد، نه {chosen}.</translation>
  </message>
  <message>
   <source>The worker process</source>
   <translation>فرایند کارگر</translation>
  </message>
  <message>
   <source>{process} crashed (exit code {code}).</source>
   <translation>{process} از کار افتاد (کد خروج {code}).</translation>
  </message>
  <message>
   <source>{process} does not answer any more.</source>
   <translation>{process} دیگر پاسخ نمی‌دهد.</translation>
  </message>
  <message>
   <source>{process} crashed ({signal}).</source>
   <translation>{process} از کار افتاد ({signal}).</translation>
  </message>
  <message>
   <source>{process} was ended from within (exit code {code}) while {environment} ran in it, as os._exit() in code of that environment would do.</source>
   <translation>{process} هنگام اجرای {environment} در آن از درون پایان یافت (کد خروج {code})، چنان‌که os._exit()‎ در کد آن محیط می‌کند.</translation>
  </message>
  <message>
   <source>{process} ended unexpectedly.</source>
   <translation>{process} ناگهان پایان یافت.</translation>
  </message>
  <message>
   <source>{process} was killed ({signal}), perhaps by the system because memory ran out.</source>
   <translation>{process} کشته شد ({signal})، شاید به دست سیستم به سبب تمام شدن حافظه.</translation>
  </message>
  <message>
   <source>{process} crashed ({signal}) while {environment} ran in it, probably in code of that environment.</source>
   <translation>{process} هنگام اجرای {environment} در آن از کار افتاد ({signal})، احتمالاً در کد آن محیط.</translation>
  </message>
  <message>
   <source>The worker process did not answer any more and was ended.</source>
   <translation>فرایند کارگر دیگر پاسخ نداد و پایان داده شد.</translation>
  </message>
  <message>
   <source>the worker process could not be started: {reason}.</source>
   <translation>فرایند کارگر آغاز نشد: {reason}.</translation>
  </message>
  <message>
   <source>The worker thread ended: {error}.</source>
   <translation>نخ کارگر پایان یافت: {error}.</translation>
  </message>
  <message>
   <source>{what} is a whole number from {least} to {most}, not {value}.</source>
   <translation>{what} عددی صحیح از {least} تا {most} است، نه {value}.</translation>
  </message>
  <message>
   <source>the speed must be a number above 0, not {value}.</source>
   <translation>سرعت باید عددی بیش از 0 باشد، نه {value}.</translation>
  </message>
  <message>
   <source>a seed</source>
   <translation>بذر</translation>
  </message>
  <message>
   <source>a step</source>
   <translation>گام</translation>
  </message>
  <message>
   <source>the width of a picture</source>
   <translation>پهنای تصویر</translation>
  </message>
  <message>
   <source>the number of a moment</source>
   <translation>شمارهٔ لحظه</translation>
  </message>
  <message>
   <source>the number of a question</source>
   <translation>شمارهٔ پرسش</translation>
  </message>
  <message>
   <source>the number of a pair</source>
   <translation>شمارهٔ جفت</translation>
  </message>
  <message>
   <source>the number of an action</source>
   <translation>شمارهٔ کنش</translation>
  </message>
  <message>
   <source>a text that a person types has at most {most} letters.</source>
   <translation>متنی که انسان می‌نویسد حداکثر {most} حرف دارد.</translation>
  </message>
  <message>
   <source>a step ends at {choices}, not at {value}.</source>
   <translation>گام در {choices} پایان می‌یابد، نه در {value}.</translation>
  </message>
  <message>
   <source>a judgement is {choices}, not {value}.</source>
   <translation>داوری {choices} است، نه {value}.</translation>
  </message>
  <message>
   <source>another one is being written; it has to end first.</source>
   <translation>دیگری در حال نوشته شدن است؛ نخست باید پایان یابد.</translation>
  </message>
  <message>
   <source>nothing is being played any more.</source>
   <translation>دیگر چیزی بازی نمی‌شود.</translation>
  </message>
  <message>
   <source>{error} The last autosave is {path}.</source>
   <translation>{error} آخرین ذخیرهٔ خودکار {path} است.</translation>
  </message>
  <message>
   <source>There is not enough memory for this run.</source>
   <translation>حافظه برای این اجرا کافی نیست.</translation>
  </message>
  <message>
   <source>Atari</source>
   <translation>Atari</translation>
  </message>
  <message>
   <source>points</source>
   <translation>امتیاز</translation>
  </message>
  <message>
   <source>Pong</source>
   <translation>Pong</translation>
  </message>
  <message>
   <source>Table tennis against the console, from pixels alone. First to 21; the return is the lead.</source>
   <translation>تنیس روی میز با کنسول، فقط از پیکسل‌ها. نخستین به 21؛ بازده همان اختلاف امتیاز است.</translation>
  </message>
  <message>
   <source>Breakout</source>
   <translation>Breakout</translation>
  </message>
  <message>
   <source>Break the wall of bricks, from pixels alone. Five lives; bricks higher up count more.</source>
   <translation>شکستن دیوار آجری، فقط از پیکسل‌ها. پنج جان؛ آجرهای بالاتر امتیاز بیشتری دارند.</translation>
  </message>
  <message numerus="yes">
   <source>opening {n:,} games</source>
   <extracomment>For one: opening {n:,} game</extracomment>
   <translation>
    <numerusform>باز کردن {n:,} بازی</numerusform>
   </translation>
  </message>
  <message>
   <source>games of several lanes cannot be restored; start fresh ones instead</source>
   <translation>بازی‌های چند خط را نمی‌توان بازگرداند؛ به‌جای آن بازی‌های تازه آغاز کنید</translation>
  </message>
  <message numerus="yes">
   <source>{n} actions</source>
   <extracomment>For one: {n} action</extracomment>
   <translation>
    <numerusform>{n} کنش</numerusform>
   </translation>
  </message>
  <message>
   <source>{game} on the Atari 2600, learned from the picture alone: {actions}, {lives}.</source>
   <translation>بازی {game} روی Atari 2600، آموختن فقط از تصویر: {actions}، {lives}.</translation>
  </message>
  <message>
   <source>{game} on the Atari 2600, learned from the picture alone: {actions}.</source>
   <translation>بازی {game} روی Atari 2600، آموختن فقط از تصویر: {actions}.</translation>
  </message>
  <message numerus="yes">
   <source>{n} lives</source>
   <extracomment>For one: {n} life</extracomment>
   <translation>
    <numerusform>{n} جان</numerusform>
   </translation>
  </message>
  <message>
   <source>the installed ale-py has no game {rom}; reinstall ale-py 0.12 or newer.</source>
   <translation>ale-py نصب‌شده بازی {rom} را ندارد؛ ale-py 0.12 یا تازه‌تر را دوباره نصب کنید.</translation>
  </message>
  <message>
   <source>the emulator does not know its state again</source>
   <translation>شبیه‌ساز حالت خود را بازنمی‌شناسد</translation>
  </message>
  <message>
   <source>the emulator's run-up names actions that the game has not, or too many</source>
   <translation>مقدمهٔ شبیه‌ساز کنش‌هایی دارد که بازی ندارد، یا بیش از اندازه است</translation>
  </message>
  <message>
   <source>minimal</source>
   <translation>کمینه</translation>
  </message>
  <message>
   <source>movement</source>
   <translation>حرکت</translation>
  </message>
  <message>
   <source>Frame skip</source>
   <translation>پرش فریم</translation>
  </message>
  <message>
   <source>Each decision is held for this many game frames (60 per second).</source>
   <translation>هر تصمیم برای این تعداد فریم بازی نگه داشته می‌شود (60 در ثانیه).</translation>
  </message>
  <message>
   <source>frames</source>
   <translation>فریم</translation>
  </message>
  <message>
   <source>Game</source>
   <translation>بازی</translation>
  </message>
  <message>
   <source>Sticky actions</source>
   <translation>کنش‌های چسبنده</translation>
  </message>
  <message>
   <source>Chance that the game ignores the new action for one frame and repeats the last one. 0.25 is the standard of today; 0 makes the game deterministic, as in the papers of 2013 and 2015.</source>
   <translation>احتمال اینکه بازی کنش جدید را یک فریم نادیده بگیرد و کنش قبلی را تکرار کند. 0.25 معیار امروز است؛ 0 بازی را قطعی می‌کند، مانند مقاله‌های 2013 و 2015.</translation>
  </message>
  <message>
   <source>Which joystick actions there are: all that the game knows, or movement alone (stay and the directions, without the button), which is quicker to learn.</source>
   <translation>کدام کنش‌های دسته وجود دارند: همهٔ آنچه بازی می‌شناسد، یا فقط حرکت (ماندن و جهت‌ها، بدون دکمه)، که زودتر آموخته می‌شود.</translation>
  </message>
  <message>
   <source>Clip rewards</source>
   <translation>برش پاداش‌ها</translation>
  </message>
  <message>
   <source>Learn from the sign of the reward only (-1, 0, +1), so that all games have the same scale. The scores shown are always the true ones.</source>
   <translation>یادگیری فقط از علامت پاداش (‎-1، 0، ‎+1)، تا همهٔ بازی‌ها یک مقیاس داشته باشند. امتیازهای نمایش‌داده‌شده همیشه واقعی‌اند.</translation>
  </message>
  <message>
   <source>For learning</source>
   <translation>برای یادگیری</translation>
  </message>
  <message>
   <source>A lost life ends the episode</source>
   <translation>از دست دادن جان اپیزود را پایان می‌دهد</translation>
  </message>
  <message>
   <source>For learning, the future ends when a life is lost; the game and its score go on.</source>
   <translation>برای یادگیری، با از دست دادن جان آینده پایان می‌یابد؛ بازی و امتیازش ادامه دارند.</translation>
  </message>
  <message>
   <source>A point ends the episode</source>
   <translation>هر امتیاز اپیزود را پایان می‌دهد</translation>
  </message>
  <message>
   <source>For learning, the future ends with every point scored or lost; the game and its score go on. Speeds up Pong, where each rally stands for itself.</source>
   <translation>برای یادگیری، با هر امتیاز گرفته یا از دست رفته آینده پایان می‌یابد؛ بازی و امتیازش ادامه دارند. Pong را تندتر می‌کند، که در آن هر رالی مستقل است.</translation>
  </message>
  <message>
   <source>Picture height</source>
   <translation>ارتفاع تصویر</translation>
  </message>
  <message>
   <source>Rows that the screen is shrunk to before cropping.</source>
   <translation>سطرهایی که صفحه پیش از برش به آن کوچک می‌شود.</translation>
  </message>
  <message>
   <source>px</source>
   <translation>px</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>تصویر</translation>
  </message>
  <message>
   <source>Picture width</source>
   <translation>پهنای تصویر</translation>
  </message>
  <message>
   <source>Columns that the screen is shrunk to.</source>
   <translation>ستون‌هایی که صفحه به آن کوچک می‌شود.</translation>
  </message>
  <message>
   <source>Crop at the top</source>
   <translation>برش از بالا</translation>
  </message>
  <message>
   <source>Rows cut away from the shrunken picture's top, e.g. the score.</source>
   <translation>سطرهایی که از بالای تصویر کوچک‌شده بریده می‌شوند، مثلاً امتیاز.</translation>
  </message>
  <message>
   <source>Crop at the bottom</source>
   <translation>برش از پایین</translation>
  </message>
  <message>
   <source>Rows cut away from the shrunken picture's bottom.</source>
   <translation>سطرهایی که از پایین تصویر کوچک‌شده بریده می‌شوند.</translation>
  </message>
  <message>
   <source>Crop at the left</source>
   <translation>برش از چپ</translation>
  </message>
  <message>
   <source>Columns cut away from the shrunken picture's left.</source>
   <translation>ستون‌هایی که از چپ تصویر کوچک‌شده بریده می‌شوند.</translation>
  </message>
  <message>
   <source>Crop at the right</source>
   <translation>برش از راست</translation>
  </message>
  <message>
   <source>Columns cut away from the shrunken picture's right.</source>
   <translation>ستون‌هایی که از راست تصویر کوچک‌شده بریده می‌شوند.</translation>
  </message>
  <message>
   <source>Stacked frames</source>
   <translation>فریم‌های پشته</translation>
  </message>
  <message>
   <source>How many pictures the network sees at once; from 2 on it sees motion.</source>
   <translation>شبکه هم‌زمان چند تصویر می‌بیند؛ از 2 به بعد حرکت را می‌بیند.</translation>
  </message>
  <message>
   <source>Idle frames at the start</source>
   <translation>فریم‌های بیکار آغازین</translation>
  </message>
  <message>
   <source>Each game begins with fewer than this many idle frames, at random.</source>
   <translation>هر بازی با کمتر از این تعداد فریم بیکار، به تصادف، آغاز می‌شود.</translation>
  </message>
  <message>
   <source>Longest game</source>
   <translation>بلندترین بازی</translation>
  </message>
  <message>
   <source>A game is cut off after this many frames (108000 are 30 minutes).</source>
   <translation>بازی پس از این تعداد فریم بریده می‌شود (108000 یعنی 30 دقیقه).</translation>
  </message>
  <message>
   <source>Emulator threads</source>
   <translation>نخ‌های شبیه‌ساز</translation>
  </message>
  <message>
   <source>Threads that run the games; 0 takes one for each core.</source>
   <translation>نخ‌هایی که بازی‌ها را اجرا می‌کنند؛ 0 برای هر هسته یکی می‌گیرد.</translation>
  </message>
  <message>
   <source>Cost of a life</source>
   <translation>هزینهٔ جان</translation>
  </message>
  <message>
   <source>What is taken off the reward for learning when a life is lost. The scores shown are the true ones.</source>
   <translation>آنچه با از دست دادن جان از پاداش یادگیری کم می‌شود. امتیازهای نمایش‌داده‌شده واقعی‌اند.</translation>
  </message>
  <message>
   <source>crop_top and crop_bottom must leave at least 16 of the {height} rows, not {rows}</source>
   <translation>crop_top و crop_bottom باید دست‌کم 16 سطر از {height} سطر را باقی بگذارند، نه {rows}</translation>
  </message>
  <message>
   <source>crop_left and crop_right must leave at least 16 of the {width} columns, not {columns}</source>
   <translation>crop_left و crop_right باید دست‌کم 16 ستون از {width} ستون را باقی بگذارند، نه {columns}</translation>
  </message>
  <message>
   <source>uct</source>
   <translation>uct</translation>
  </message>
  <message>
   <source>alternating</source>
   <translation>نوبتی</translation>
  </message>
  <message>
   <source>Board games</source>
   <translation>بازی‌های صفحه‌ای</translation>
  </message>
  <message>
   <source>Tic-tac-toe</source>
   <translation>دوز</translation>
  </message>
  <message>
   <source>Three in a row win. Whoever makes no mistake never loses: a game to see search and self-play in.</source>
   <translation>سه تا در یک ردیف می‌برد. هر که اشتباه نکند هرگز نمی‌بازد: بازی‌ای برای دیدن جست‌وجو و بازی با خود.</translation>
  </message>
  <message>
   <source>Connect Four</source>
   <translation>چهار در یک ردیف</translation>
  </message>
  <message>
   <source>Stones fall down seven columns, and four in a row win. Whoever begins can win: how, is hard to see.</source>
   <translation>مهره‌ها در هفت ستون پایین می‌افتند و چهار تا در یک ردیف می‌برد. شروع‌کننده می‌تواند ببرد: دیدن راهش دشوار است.</translation>
  </message>
  <message>
   <source>Othello</source>
   <translation>اتللو</translation>
  </message>
  <message>
   <source>Enclosed stones change their colour; whoever has more in the end wins. Corners are never turned.</source>
   <translation>مهره‌های محاصره‌شده رنگ عوض می‌کنند؛ هر که در پایان بیشتر داشته باشد می‌برد. گوشه‌ها هرگز برگردانده نمی‌شوند.</translation>
  </message>
  <message>
   <source>PASS</source>
   <translation>پاس</translation>
  </message>
  <message>
   <source>Breakthrough</source>
   <translation>Breakthrough</translation>
  </message>
  <message>
   <source>Pawns go forward, straight on or diagonally, and take diagonally. The first one across wins.</source>
   <translation>پیاده‌ها به جلو، مستقیم یا مورب، می‌روند و مورب می‌زنند. اولین رسیده به آن سو می‌برد.</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>گو</translation>
  </message>
  <message>
   <source>Stones without a free point beside them are taken; whoever surrounds more wins. On 5, 7 or 9 points a side. Needs open_spiel.</source>
   <translation>مهره‌های بدون نقطهٔ آزاد در کنارشان گرفته می‌شوند؛ هر که بیشتر محاصره کند می‌برد. روی 5، 7 یا 9 نقطه در هر ضلع. به open_spiel نیاز دارد.</translation>
  </message>
  <message>
   <source>{cell} LEFT</source>
   <translation>{cell} چپ</translation>
  </message>
  <message>
   <source>{cell} ON</source>
   <translation>{cell} جلو</translation>
  </message>
  <message>
   <source>{cell} RIGHT</source>
   <translation>{cell} راست</translation>
  </message>
  <message>
   <source>Opponent</source>
   <translation>حریف</translation>
  </message>
  <message>
   <source>Who plays the other side: chance, or open_spiel's tree search (UCT), which has to be installed. Algorithms that play against themselves while they learn are tested against it.</source>
   <translation>چه کسی طرف دیگر را بازی می‌کند: تصادف، یا جست‌وجوی درختی (UCT) از open_spiel، که باید نصب باشد. الگوریتم‌هایی که هنگام یادگیری با خود بازی می‌کنند در برابر آن آزموده می‌شوند.</translation>
  </message>
  <message>
   <source>Its simulations</source>
   <translation>شبیه‌سازی‌های آن</translation>
  </message>
  <message>
   <source>How many games the tree search plays out in thought before each move: the more, the stronger.</source>
   <translation>جست‌وجوی درختی پیش از هر حرکت چند بازی را در فکر تا پایان بازی می‌کند: هر چه بیشتر، قوی‌تر.</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>طرف</translation>
  </message>
  <message>
   <source>Whether the learner begins, the opponent, or each in turn.</source>
   <translation>یادگیرنده شروع می‌کند، حریف، یا به نوبت.</translation>
  </message>
  <message>
   <source>crosses</source>
   <translation>ضربدر</translation>
  </message>
  <message>
   <source>rings</source>
   <translation>دایره</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>زرد</translation>
  </message>
  <message>
   <source>red</source>
   <translation>قرمز</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>صفحهٔ بازی</translation>
  </message>
  <message>
   <source>How many rows and columns the board has.</source>
   <translation>صفحهٔ بازی چند سطر و ستون دارد.</translation>
  </message>
  <message>
   <source>Komi</source>
   <translation>کومی</translation>
  </message>
  <message>
   <source>Points that the second player gets for not having begun. With a half there are no draws.</source>
   <translation>امتیازی که بازیکن دوم به سبب شروع نکردن می‌گیرد. با نیم امتیاز تساوی نیست.</translation>
  </message>
  <message>
   <source>{what} needs the package open_spiel, which is not installed here; where RL Studio came by pip: pip install 'rlstudio[boards]'.</source>
   <translation>برای «{what}» بستهٔ open_spiel لازم است که اینجا نصب نیست؛ اگر RL Studio با pip نصب شده است: pip install 'rlstudio[boards]'.</translation>
  </message>
  <message>
   <source>An opponent that searches in {game}</source>
   <translation>حریفی که در {game} جست‌وجو می‌کند</translation>
  </message>
  <message>
   <source>black</source>
   <translation>سیاه</translation>
  </message>
  <message>
   <source>white</source>
   <translation>سفید</translation>
  </message>
  <message>
   <source>the positions are not those to which the moves lead</source>
   <translation>وضعیت‌ها آن‌هایی نیستند که حرکت‌ها به آن‌ها می‌رسند</translation>
  </message>
  <message>
   <source>sides are swapped where you play an agent: take over first.</source>
   <translation>طرف‌ها جایی جابه‌جا می‌شوند که با عاملی بازی می‌کنید: نخست بازی را به دست بگیرید.</translation>
  </message>
  <message>
   <source>a move is none of this game</source>
   <translation>یکی از حرکت‌ها از این بازی نیست</translation>
  </message>
  <message>
   <source>a move is not legal where it was made</source>
   <translation>یکی از حرکت‌ها آنجا که انجام شده مجاز نیست</translation>
  </message>
  <message>
   <source>Acrobot</source>
   <translation>Acrobot</translation>
  </message>
  <message>
   <source>A gymnast on a bar: two links, a motor at the hip, and a line to be reached by swinging.</source>
   <translation>ژیمناستی روی میله: دو بند، موتوری در لگن، و خطی که باید با تاب خوردن به آن رسید.</translation>
  </message>
  <message>
   <source>Classic control</source>
   <translation>کنترل کلاسیک</translation>
  </message>
  <message>
   <source>TORQUE -1 N m</source>
   <translation>گشتاور ‎-1 N m</translation>
  </message>
  <message>
   <source>NONE</source>
   <translation>هیچ</translation>
  </message>
  <message>
   <source>TORQUE +1 N m</source>
   <translation>گشتاور ‎+1 N m</translation>
  </message>
  <message>
   <source>first angle</source>
   <translation>زاویهٔ اول</translation>
  </message>
  <message>
   <source>second angle</source>
   <translation>زاویهٔ دوم</translation>
  </message>
  <message>
   <source>first velocity</source>
   <translation>سرعت اول</translation>
  </message>
  <message>
   <source>rad/s</source>
   <translation>rad/s</translation>
  </message>
  <message>
   <source>second velocity</source>
   <translation>سرعت دوم</translation>
  </message>
  <message>
   <source>CartPole</source>
   <translation>CartPole</translation>
  </message>
  <message>
   <source>Balance a pole on a cart by pushing it left or right. Solved in seconds: the best first run.</source>
   <translation>نگه داشتن میله‌ای روی ارابه با هل دادن آن به چپ یا راست. در چند ثانیه حل می‌شود: بهترین اجرای اول.</translation>
  </message>
  <message>
   <source>LEFT</source>
   <translation>چپ</translation>
  </message>
  <message>
   <source>RIGHT</source>
   <translation>راست</translation>
  </message>
  <message>
   <source>carts and poles must be at finite places</source>
   <translation>ارابه‌ها و میله‌ها باید در جاهای متناهی باشند</translation>
  </message>
  <message>
   <source>position</source>
   <translation>مکان</translation>
  </message>
  <message>
   <source>m</source>
   <translation>m</translation>
  </message>
  <message>
   <source>velocity</source>
   <translation>سرعت</translation>
  </message>
  <message>
   <source>m/s</source>
   <translation>m/s</translation>
  </message>
  <message>
   <source>angle</source>
   <translation>زاویه</translation>
  </message>
  <message>
   <source>angular velocity</source>
   <translation>سرعت زاویه‌ای</translation>
  </message>
  <message>
   <source>Mountain Car</source>
   <translation>Mountain Car</translation>
  </message>
  <message>
   <source>A weak car in a valley must rock back and forth to get out. Hard, as no step says it was good.</source>
   <translation>خودروی کم‌توانی در دره باید برای بیرون آمدن جلو و عقب برود. دشوار، زیرا هیچ گامی نمی‌گوید که خوب بود.</translation>
  </message>
  <message>
   <source>COAST</source>
   <translation>خلاص</translation>
  </message>
  <message>
   <source>Mountain Car, continuous</source>
   <translation>‏Mountain Car، پیوسته</translation>
  </message>
  <message>
   <source>The same valley with a throttle of any strength. Reaching the flag gives 100; force costs.</source>
   <translation>همان دره با گازی با هر شدت. رسیدن به پرچم 100 می‌دهد؛ نیرو هزینه دارد.</translation>
  </message>
  <message>
   <source>FORCE</source>
   <translation>نیرو</translation>
  </message>
  <message>
   <source>per step</source>
   <translation>در گام</translation>
  </message>
  <message>
   <source>Pendulum</source>
   <translation>Pendulum</translation>
  </message>
  <message>
   <source>Swing a rod up with a weak motor and hold it there. The classic of continuous control.</source>
   <translation>بالا بردن میله با موتوری ضعیف و نگه داشتن آن. نمونهٔ کلاسیک کنترل پیوسته.</translation>
  </message>
  <message>
   <source>TORQUE</source>
   <translation>گشتاور</translation>
  </message>
  <message>
   <source>N m</source>
   <translation>N m</translation>
  </message>
  <message>
   <source>angle from upright</source>
   <translation>زاویه از حالت راست</translation>
  </message>
  <message>
   <source>A network to design</source>
   <translation>طراحی یک شبکه</translation>
  </message>
  <message>
   <source>Choose a learning rate, then layer by layer a small network for digits. It is trained for a moment: what it reads pays, size costs.</source>
   <translation>نرخ یادگیری را برگزینید، سپس لایه به لایه شبکه‌ای کوچک برای رقم‌ها. اندکی آموزش می‌بیند: خواندن سود دارد و اندازه هزینه.</translation>
  </message>
  <message>
   <source>Systems</source>
   <translation>سامانه‌ها</translation>
  </message>
  <message>
   <source>STOP</source>
   <translation>ایست</translation>
  </message>
  <message>
   <source>ReLU</source>
   <translation>ReLU</translation>
  </message>
  <message>
   <source>sigmoid</source>
   <translation>sigmoid</translation>
  </message>
  <message>
   <source>α 0.0003</source>
   <translation>α 0.0003</translation>
  </message>
  <message>
   <source>α 0.001</source>
   <translation>α 0.001</translation>
  </message>
  <message>
   <source>α 0.003</source>
   <translation>α 0.003</translation>
  </message>
  <message>
   <source>α 0.01</source>
   <translation>α 0.01</translation>
  </message>
  <message>
   <source>α 0.03</source>
   <translation>α 0.03</translation>
  </message>
  <message>
   <source>α 0.1</source>
   <translation>α 0.1</translation>
  </message>
  <message>
   <source>Price of parameters</source>
   <translation>بهای پارامترها</translation>
  </message>
  <message>
   <source>What a thousand parameters cost, in points; each percent of digits that are read is a point.</source>
   <translation>هزار پارامتر چند امتیاز هزینه دارد؛ هر درصد رقم خوانده‌شده یک امتیاز است.</translation>
  </message>
  <message>
   <source>Every trial trains a network for 60 updates; one of three beginnings is drawn by chance.</source>
   <translation>هر آزمایش شبکه‌ای را 60 به‌روزرسانی آموزش می‌دهد؛ یکی از سه آغاز به تصادف برگزیده می‌شود.</translation>
  </message>
  <message>
   <source>the array {name} must hold learning rates</source>
   <translation>آرایهٔ {name} باید نرخ‌های یادگیری داشته باشد</translation>
  </message>
  <message>
   <source>the array {name} must hold layers</source>
   <translation>آرایهٔ {name} باید لایه‌ها را داشته باشد</translation>
  </message>
  <message>
   <source>Random search</source>
   <translation>جست‌وجوی تصادفی</translation>
  </message>
  <message>
   <source>The best of 200 networks by chance, each trained once.</source>
   <translation>بهترین از 200 شبکهٔ تصادفی که هر یک یک بار آموزش دیده است.</translation>
  </message>
  <message>
   <source>the array {name} must hold integers from -1 to {last}</source>
   <translation>آرایهٔ {name} باید عددهای صحیح از -1 تا {last} داشته باشد</translation>
  </message>
  <message>
   <source>A digit in glimpses</source>
   <translation>رقمی در چند نگاه</translation>
  </message>
  <message>
   <source>A digit lies somewhere in a picture of which only a small window is sharp. A few looks, then the answer counts.</source>
   <translation>رقمی جایی در تصویر است که تنها پنجره‌ای کوچک از آن واضح دیده می‌شود. چند نگاه، سپس پاسخ به شمار می‌آید.</translation>
  </message>
  <message>
   <source>Attention</source>
   <translation>توجه</translation>
  </message>
  <message>
   <source>look x</source>
   <translation>نگاه x</translation>
  </message>
  <message>
   <source>look y</source>
   <translation>نگاه y</translation>
  </message>
  <message>
   <source>Side of the whole picture. With 28, and a digit as large, nothing is moved.</source>
   <translation>ضلع کل تصویر. با 28 و رقمی به همان بزرگی، چیزی جابه‌جا نمی‌شود.</translation>
  </message>
  <message>
   <source>Digit</source>
   <translation>رقم</translation>
  </message>
  <message>
   <source>Side of the digit, which lies anywhere in the picture.</source>
   <translation>ضلع رقم، که هر جای تصویر می‌تواند باشد.</translation>
  </message>
  <message>
   <source>Clutter</source>
   <translation>شلوغی</translation>
  </message>
  <message>
   <source>How many pieces of other digits lie about.</source>
   <translation>چند تکه از رقم‌های دیگر پراکنده‌اند.</translation>
  </message>
  <message>
   <source>Glimpses</source>
   <translation>نگاه‌ها</translation>
  </message>
  <message>
   <source>How often it may look before its answer counts; the first look is at the middle.</source>
   <translation>پیش از آنکه پاسخش به شمار آید چند بار می‌تواند نگاه کند؛ نگاه نخست به وسط است.</translation>
  </message>
  <message>
   <source>Eye</source>
   <translation>چشم</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>پنجره</translation>
  </message>
  <message>
   <source>Side of the sharpest window of a glimpse, and pixels in a row of each.</source>
   <translation>ضلع واضح‌ترین پنجرهٔ یک نگاه، و پیکسل‌های هر سطر آن‌ها.</translation>
  </message>
  <message>
   <source>Resolutions</source>
   <translation>وضوح‌ها</translation>
  </message>
  <message>
   <source>How many windows a glimpse has, each twice as wide and half as sharp as the one before.</source>
   <translation>یک نگاه چند پنجره دارد؛ هر یک دو برابر پهن‌تر و با نیمی از وضوح قبلی.</translation>
  </message>
  <message>
   <source>every lane has looked once at least</source>
   <translation>هر خط باید دست‌کم یک بار نگاه کرده باشد</translation>
  </message>
  <message>
   <source>the array {name} must be between -1 and 1</source>
   <translation>عددهای آرایهٔ {name} باید میان -1 و 1 باشند</translation>
  </message>
  <message>
   <source>Who can read it?</source>
   <translation>چه کسی می‌خواند؟</translation>
  </message>
  <message>
   <source>A digit is turned, and each of four small networks reads one turn. Only one of them may be asked.</source>
   <translation>رقمی چرخیده است و هر یک از چهار شبکهٔ کوچک یک چرخش را می‌خواند. تنها از یکی می‌توان پرسید.</translation>
  </message>
  <message>
   <source>network 0°</source>
   <translation>شبکهٔ 0°</translation>
  </message>
  <message>
   <source>network 90°</source>
   <translation>شبکهٔ 90°</translation>
  </message>
  <message>
   <source>network 180°</source>
   <translation>شبکهٔ 180°</translation>
  </message>
  <message>
   <source>network 270°</source>
   <translation>شبکهٔ 270°</translation>
  </message>
  <message>
   <source>the ink of pictures must be between 0 and 1</source>
   <translation>رنگ تصویرها باید میان 0 و 1 باشد</translation>
  </message>
  <message>
   <source>wall</source>
   <translation>دیوار</translation>
  </message>
  <message>
   <source>floor</source>
   <translation>کف</translation>
  </message>
  <message>
   <source>goal</source>
   <translation>مقصد</translation>
  </message>
  <message>
   <source>trap</source>
   <translation>تله</translation>
  </message>
  <message>
   <source>the reward in row {row}, column {column}</source>
   <translation>پاداش در سطر {row}، ستون {column}</translation>
  </message>
  <message>
   <source>a map has {least} to {most} rows and columns, not {height} by {width}</source>
   <translation>نقشه {least} تا {most} سطر و ستون دارد، نه {height} در {width}</translation>
  </message>
  <message>
   <source>a world needs at least one goal</source>
   <translation>دنیا دست‌کم یک هدف لازم دارد</translation>
  </message>
  <message>
   <source>a world needs a floor cell to start on</source>
   <translation>دنیا خانه‌ای از کف برای آغاز لازم دارد</translation>
  </message>
  <message>
   <source>row {number} of the map has {n} cells and the first has {width}</source>
   <translation>سطر {number} نقشه {n} خانه دارد و سطر نخست {width}</translation>
  </message>
  <message>
   <source>{letter} {name}</source>
   <translation>{letter} {name}</translation>
  </message>
  <message>
   <source>row {number} of the map holds {strange}; known are {known}</source>
   <translation>سطر {number} نقشه {strange} دارد؛ شناخته‌ها: {known}</translation>
  </message>
  <message>
   <source>{place} lies outside the map of {height} by {width} cells</source>
   <translation>{place} بیرون از نقشهٔ {height} در {width} خانه است</translation>
  </message>
  <message>
   <source>{place} lies in a wall, which nobody can enter</source>
   <translation>{place} در دیوار است، که کسی نمی‌تواند وارد آن شود</translation>
  </message>
  <message>
   <source>{place} is given twice</source>
   <translation>{place} دوبار داده شده است</translation>
  </message>
  <message>
   <source>Own world</source>
   <translation>دنیای خودتان</translation>
  </message>
  <message>
   <source>Draw your own world: walls, traps, goals and rewards, cell by cell. It is kept as a file.</source>
   <translation>دنیای خودتان را بکشید: دیوارها، تله‌ها، مقصدها و پاداش‌ها، خانه به خانه. در فایل نگه داشته می‌شود.</translation>
  </message>
  <message>
   <source>made from the number</source>
   <translation>ساخته از شماره</translation>
  </message>
  <message>
   <source>Sutton and Barto</source>
   <translation>‏Sutton و Barto</translation>
  </message>
  <message>
   <source>left end</source>
   <translation>انتهای چپ</translation>
  </message>
  <message>
   <source>middle</source>
   <translation>وسط</translation>
  </message>
  <message>
   <source>Height of the grid in cells.</source>
   <translation>ارتفاع شبکه به خانه.</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>خانه</translation>
  </message>
  <message>
   <source>Width of the grid in cells.</source>
   <translation>پهنای شبکه به خانه.</translation>
  </message>
  <message>
   <source>Reward per step</source>
   <translation>پاداش هر گام</translation>
  </message>
  <message>
   <source>What each step gives; below zero, short ways are better.</source>
   <translation>آنچه هر گام می‌دهد؛ زیر صفر، راه‌های کوتاه بهترند.</translation>
  </message>
  <message>
   <source>Reward at the goal</source>
   <translation>پاداش در مقصد</translation>
  </message>
  <message>
   <source>What entering a goal gives in addition to the step.</source>
   <translation>آنچه ورود به مقصد افزون بر گام می‌دهد.</translation>
  </message>
  <message>
   <source>Chance of slipping</source>
   <translation>احتمال لغزش</translation>
  </message>
  <message>
   <source>How often a move goes to the left or to the right of where it was meant, one as often as the other.</source>
   <translation>حرکت چقدر به چپ یا راست سوی موردنظر می‌رود، هر دو به یک اندازه.</translation>
  </message>
  <message>
   <source>Longest episode</source>
   <translation>بلندترین اپیزود</translation>
  </message>
  <message>
   <source>An episode is cut off after this many steps.</source>
   <translation>اپیزود پس از این تعداد گام بریده می‌شود.</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>نقشه</translation>
  </message>
  <message>
   <source>Walls and traps made from the map's number, or the maze of Sutton and Barto, example 8.1, on which Dyna-Q is shown: 6 by 9 cells, 14 steps to the treasure, no traps.</source>
   <translation>دیوارها و تله‌های ساخته از شمارهٔ نقشه، یا هزارتوی Sutton و Barto، مثال 8.1، که Dyna-Q با آن نشان داده می‌شود: 6 در 9 خانه، 14 گام تا گنج، بدون تله.</translation>
  </message>
  <message>
   <source>Height of the maze in cells; odd numbers look best.</source>
   <translation>ارتفاع هزارتو به خانه؛ اعداد فرد زیباترند.</translation>
  </message>
  <message>
   <source>Width of the maze in cells; odd numbers look best.</source>
   <translation>پهنای هزارتو به خانه؛ اعداد فرد زیباترند.</translation>
  </message>
  <message>
   <source>Map number</source>
   <translation>شمارهٔ نقشه</translation>
  </message>
  <message>
   <source>Each number is another maze; the same number is always the same maze.</source>
   <translation>هر شماره هزارتوی دیگری است؛ یک شماره همیشه همان هزارتوست.</translation>
  </message>
  <message>
   <source>Openings</source>
   <translation>بازشوها</translation>
  </message>
  <message>
   <source>Share of the walls between corridors that fall, so that several ways lead on.</source>
   <translation>سهم دیوارهای میان راهروها که می‌افتند، تا چند راه به پیش باشد.</translation>
  </message>
  <message>
   <source>Share of traps</source>
   <translation>سهم تله‌ها</translation>
  </message>
  <message>
   <source>Share of the cells that are traps; one way to the treasure stays free.</source>
   <translation>سهم خانه‌هایی که تله‌اند؛ یک راه تا گنج آزاد می‌ماند.</translation>
  </message>
  <message>
   <source>Reward in a trap</source>
   <translation>پاداش در تله</translation>
  </message>
  <message>
   <source>What entering a trap gives in addition to the step.</source>
   <translation>آنچه ورود به تله افزون بر گام می‌دهد.</translation>
  </message>
  <message>
   <source>Reward at the treasure</source>
   <translation>پاداش در گنج</translation>
  </message>
  <message>
   <source>What entering the treasure's cell gives in addition to the step.</source>
   <translation>آنچه ورود به خانهٔ گنج افزون بر گام می‌دهد.</translation>
  </message>
  <message>
   <source>Traps end the episode</source>
   <translation>تله‌ها اپیزود را پایان می‌دهند</translation>
  </message>
  <message>
   <source>Whether a trap is the end or only costs its reward.</source>
   <translation>تله پایان است یا فقط به اندازهٔ پاداشش هزینه دارد.</translation>
  </message>
  <message>
   <source>How many cells the corridor has.</source>
   <translation>راهرو چند خانه دارد.</translation>
  </message>
  <message>
   <source>Where an episode begins.</source>
   <translation>اپیزود از کجا آغاز می‌شود.</translation>
  </message>
  <message>
   <source>Left end</source>
   <translation>انتهای چپ</translation>
  </message>
  <message>
   <source>What lies at the other end. With a trap, a start in the middle and random actions it is the random walk of Sutton and Barto, example 6.2.</source>
   <translation>آنچه در انتهای دیگر است. با یک تله، شروع از وسط و کنش‌های تصادفی، گشت تصادفی Sutton و Barto است، مثال 6.2.</translation>
  </message>
  <message>
   <source>How often a move goes the other way.</source>
   <translation>حرکت چقدر به سوی دیگر می‌رود.</translation>
  </message>
  <message>
   <source>Reward in the trap</source>
   <translation>پاداش در تله</translation>
  </message>
  <message>
   <source>What entering the trap gives in addition to the step.</source>
   <translation>آنچه ورود به تله افزون بر گام می‌دهد.</translation>
  </message>
  <message>
   <source>Where walls, traps, goals, starts and rewards lie; drawn in the world editor.</source>
   <translation>دیوارها، تله‌ها، مقصدها، شروع‌ها و پاداش‌ها کجایند؛ در ویرایشگر دنیا کشیده می‌شود.</translation>
  </message>
  <message>
   <source>Reward at a goal</source>
   <translation>پاداش در هر مقصد</translation>
  </message>
  <message>
   <source>What entering a goal gives in addition to the step, where its cell has no reward of its own.</source>
   <translation>آنچه ورود به مقصد افزون بر گام می‌دهد، اگر خانه‌اش پاداش خود را نداشته باشد.</translation>
  </message>
  <message>
   <source>What entering a trap gives in addition to the step, where its cell has no reward of its own.</source>
   <translation>آنچه ورود به تله افزون بر گام می‌دهد، اگر خانه‌اش پاداش خود را نداشته باشد.</translation>
  </message>
  <message>
   <source>Grids</source>
   <translation>دنیاهای شبکه‌ای</translation>
  </message>
  <message>
   <source>UP</source>
   <translation>بالا</translation>
  </message>
  <message>
   <source>DOWN</source>
   <translation>پایین</translation>
  </message>
  <message>
   <source>Grid world</source>
   <translation>دنیای شبکه‌ای</translation>
  </message>
  <message>
   <source>The lectures' small grid: reach one of two corners. Every value fits on one screen.</source>
   <translation>شبکهٔ کوچک درس‌ها: رسیدن به یکی از دو گوشه. همهٔ ارزش‌ها در یک صفحه جا می‌شوند.</translation>
  </message>
  <message>
   <source>Maze</source>
   <translation>هزارتو</translation>
  </message>
  <message>
   <source>Find the treasure, avoid the traps. Every number is another maze, of any size you like.</source>
   <translation>گنج را بیابید، از تله‌ها دوری کنید. هر شماره هزارتوی دیگری است، به هر اندازه‌ای که بخواهید.</translation>
  </message>
  <message>
   <source>Treasure corridor</source>
   <translation>راهروی گنج</translation>
  </message>
  <message>
   <source>One corridor, two directions, one treasure. Watch its value travel back cell by cell.</source>
   <translation>یک راهرو، دو جهت، یک گنج. ببینید که ارزش آن خانه به خانه به عقب می‌رود.</translation>
  </message>
  <message>
   <source>the states that are seen are not those that the lanes are in</source>
   <translation>حالت‌های دیده‌شده حالت‌های خط‌ها نیستند</translation>
  </message>
  <message>
   <source>a lane is in a state that is none of the {n}</source>
   <translation>یکی از خط‌ها در حالتی است که هیچ‌یک از {n} حالت نیست</translation>
  </message>
  <message>
   <source>Its own arguments</source>
   <translation>آرگومان‌های خودش</translation>
  </message>
  <message>
   <source>{problem}; its default is {value}.</source>
   <translation>{problem}؛ پیش‌فرض آن {value} است.</translation>
  </message>
  <message>
   <source>must have at most {most:,} characters</source>
   <translation>باید حداکثر {most:,} نویسه داشته باشد</translation>
  </message>
  <message>
   <source>must be finite</source>
   <translation>باید متناهی باشد</translation>
  </message>
  <message>
   <source>must be true, false, a number, text, null, a list or an object of these</source>
   <translation>باید true، false، عدد، متن، null، یا فهرست یا شیئی از این‌ها باشد</translation>
  </message>
  <message>
   <source>The constructor's argument {name}.</source>
   <translation>آرگومان سازنده، {name}.</translation>
  </message>
  <message>
   <source>{world} cannot go back: its simulation cannot be copied.</source>
   <translation>{world} نمی‌تواند به عقب برگردد: از شبیه‌سازی آن نمی‌توان رونوشت گرفت.</translation>
  </message>
  <message>
   <source>Gymnasium</source>
   <translation>Gymnasium</translation>
  </message>
  <message>
   <source>Legal actions only</source>
   <translation>فقط کنش‌های مجاز</translation>
  </message>
  <message>
   <source>The environment tells which actions are legal; no others are taken, neither while learning nor after. Off: agents choose from all actions and learn what comes of it.</source>
   <translation>محیط می‌گوید کدام کنش‌ها مجازند؛ کنش دیگری، نه هنگام یادگیری و نه پس از آن، انجام نمی‌شود. خاموش: عامل‌ها از همهٔ کنش‌ها انتخاب می‌کنند و نتیجه‌اش را یاد می‌گیرند.</translation>
  </message>
  <message>
   <source>An episode is cut off after so many steps; 0 is the environment's own limit.</source>
   <translation>اپیزود پس از این تعداد گام بریده می‌شود؛ 0 مهلت خود محیط است.</translation>
  </message>
  <message>
   <source>Stacked pictures</source>
   <translation>تصویرهای پشته</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>تصویر</translation>
  </message>
  <message>
   <source>Picture size</source>
   <translation>اندازهٔ تصویر</translation>
  </message>
  <message>
   <source>Pictures with longer sides are shrunk to this; 0 leaves them as they are.</source>
   <translation>تصویرهای با ضلع بلندتر تا این اندازه کوچک می‌شوند؛ 0 آن‌ها را دست‌نخورده می‌گذارد.</translation>
  </message>
  <message>
   <source>Of how many moments the network sees the pictures at once; from 2 on it sees motion. All other parts are those of the last moment.</source>
   <translation>شبکه تصویر چند لحظه را هم‌زمان می‌بیند؛ از 2 به بعد حرکت را می‌بیند. بقیهٔ بخش‌ها از آخرین لحظه‌اند.</translation>
  </message>
  <message>
   <source>moments</source>
   <translation>لحظه</translation>
  </message>
  <message>
   <source>The environment {id} of Gymnasium.</source>
   <translation>محیط {id} از Gymnasium.</translation>
  </message>
  <message numerus="yes">
   <source>{names} are no numbers, so they are left out: the agent does not see them.</source>
   <extracomment>For one: {names} is no number, so it is left out: the agent does not see it.</extracomment>
   <translation>
    <numerusform>{names} عدد نیست، پس کنار گذاشته می‌شود: عامل آن را نمی‌بیند.</numerusform>
   </translation>
  </message>
  <message>
   <source>{id} does not start: {error}.</source>
   <translation>{id} راه نمی‌افتد: {error}.</translation>
  </message>
  <message>
   <source>{id} does not fit: it has no {name}, which Gymnasium's environments declare.</source>
   <translation>{id} جور نیست: {name} را ندارد، که محیط‌های Gymnasium اعلام می‌کنند.</translation>
  </message>
  <message>
   <source>{id} does not fit: its {name} is a {kind}, not a space of Gymnasium.</source>
   <translation>{id} جور نیست: {name} آن {kind} است، نه فضایی از Gymnasium.</translation>
  </message>
  <message>
   <source>what cannot be read ({error})</source>
   <translation>چیزی که خوانده نمی‌شود ({error})</translation>
  </message>
  <message>
   <source>{id}: reset() returned {complaint}.</source>
   <translation>{id}: ‎reset()‎ مقدار نامناسبی برگرداند: {complaint}.</translation>
  </message>
  <message>
   <source>{id} tells its rules in P, which are not used: {fault}.</source>
   <translation>{id} قواعدش را در P می‌گوید، که به کار نمی‌رود: {fault}.</translation>
  </message>
  <message>
   <source>observation</source>
   <translation>مشاهده</translation>
  </message>
  <message>
   <source>{id}: {call} failed: {error}.</source>
   <translation>{id}: خطا در {call}: {error}.</translation>
  </message>
  <message>
   <source>{id}: {call} failed at {place}: {error}.</source>
   <translation>{id}: خطا در {call} در {place}: {error}.</translation>
  </message>
  <message>
   <source>step() returned, as step {step:,} of an episode,</source>
   <translation>‎step()‎ در گام {step:,} اپیزود مقدار نامناسبی برگرداند:</translation>
  </message>
  <message>
   <source>{name}[{key}]</source>
   <translation>{name}[{key}]</translation>
  </message>
  <message>
   <source>{value:.3g}, more than a 32-bit float can hold</source>
   <translation>{value:.3g} (بیش از گنجایش عدد اعشاری 32 بیتی)</translation>
  </message>
  <message>
   <source>a {kind}</source>
   <translation>{kind}</translation>
  </message>
  <message>
   <source>{kind}: there is no {name}</source>
   <translation>{kind}: {name} نیست</translation>
  </message>
  <message>
   <source>{kind} in the line {line}</source>
   <translation>{kind} در خط کد {line}</translation>
  </message>
  <message>
   <source>{error} ({place})</source>
   <translation>{error} ({place})</translation>
  </message>
  <message>
   <source>{id}: {call} wanted to end the program (sys.exit({code})).</source>
   <translation>{id}: {call} خواست برنامه را پایان دهد (‎sys.exit({code})‎).</translation>
  </message>
  <message>
   <source>{id}: {call} wanted to end the program at {place} (sys.exit({code})).</source>
   <translation>{id}: {call} در {place} خواست برنامه را پایان دهد (‎sys.exit({code})‎).</translation>
  </message>
  <message>
   <source>{id}: {call} waits for somebody to type something ({error}); nobody can, as the environment runs unattended.</source>
   <translation>{id}: {call} منتظر است کسی چیزی بنویسد ({error})؛ کسی نمی‌تواند، زیرا محیط بی‌حضور انسان اجرا می‌شود.</translation>
  </message>
  <message>
   <source>{id}: {call} waits for somebody to type something at {place} ({error}); nobody can, as the environment runs unattended.</source>
   <translation>{id}: {call} در {place} منتظر است کسی چیزی بنویسد ({error})؛ کسی نمی‌تواند، زیرا محیط بی‌حضور انسان اجرا می‌شود.</translation>
  </message>
  <message>
   <source>{n} values</source>
   <translation>{n} مقدار</translation>
  </message>
  <message>
   <source>{id}: reset() returned {what}, as the old gym did; Gymnasium's returns two values, the observation and a dictionary.</source>
   <translation>{id}: ‎reset()‎ {what} برگرداند، مانند gym قدیم؛ در Gymnasium دو مقدار برمی‌گرداند، مشاهده و یک واژه‌نامه.</translation>
  </message>
  <message>
   <source>{id}: {at} what cannot be read ({error}).</source>
   <translation>{id}: {at} خوانده نمی‌شود ({error}).</translation>
  </message>
  <message>
   <source>None as {name}</source>
   <translation>None به عنوان {name}</translation>
  </message>
  <message>
   <source>{name} of the shape {found}, and its space has the shape {wanted}</source>
   <translation>{name} با شکل {found}، و شکل فضای آن {wanted} است</translation>
  </message>
  <message>
   <source>{name} that is {value}</source>
   <translation>{name} با مقدار {value}</translation>
  </message>
  <message>
   <source>NaN, not a number</source>
   <translation>NaN، که عدد نیست</translation>
  </message>
  <message>
   <source>infinite</source>
   <translation>بی‌نهایت</translation>
  </message>
  <message>
   <source>an array of the shape {shape}</source>
   <translation>آرایه‌ای با شکل {shape}</translation>
  </message>
  <message>
   <source>a {kind} of {n}</source>
   <translation>{kind} با {n} عضو</translation>
  </message>
  <message>
   <source>{id}: reset() takes no seed; Gymnasium calls reset(seed=..., options=...), so it must begin as def reset(self, *, seed=None, options=None).</source>
   <translation>{id}: ‎reset()‎ بذر نمی‌گیرد؛ Gymnasium تابع ‎reset(seed=..., options=...)‎ را فرا می‌خواند، پس باید با ‎def reset(self, *, seed=None, options=None)‎ آغاز شود.</translation>
  </message>
  <message>
   <source>{id}: step() returned {what}; Gymnasium's returns 5 values: observation, reward, terminated, truncated, info.</source>
   <translation>{id}: ‎step()‎ {what} برگرداند؛ در Gymnasium پنج مقدار برمی‌گرداند: observation، reward، terminated، truncated، info.</translation>
  </message>
  <message>
   <source>{id}: {at} {complaint}.</source>
   <translation>{id}: {at} {complaint}.</translation>
  </message>
  <message>
   <source>{id}: {at} a reward that is {gained}.</source>
   <translation>{id}: {at} پاداشی با مقدار {gained}.</translation>
  </message>
  <message>
   <source>{found} as {name}, and its space is a Dict</source>
   <translation>{found} به عنوان {name}، و فضای آن Dict است</translation>
  </message>
  <message>
   <source>{found} as {name}, and its space is a Tuple of {n}</source>
   <translation>{found} به عنوان {name}، و فضای آن Tuple با {n} عضو است</translation>
  </message>
  <message>
   <source>{found} as {name}, where numbers are needed</source>
   <translation>{found} به عنوان {name}، که عدد لازم است</translation>
  </message>
  <message>
   <source>{given:g} as {name}, and its space has {first} to {last}</source>
   <translation>{given:g} به عنوان {name}، و فضای آن {first} تا {last} است</translation>
  </message>
  <message>
   <source>{given} as {name}, which is outside of its space</source>
   <translation>{given} به عنوان {name}، که بیرون از فضای آن است</translation>
  </message>
  <message>
   <source>{id}: step() returned 4 values (observation, reward, done, info), as the old gym did; Gymnasium's returns 5, with terminated and truncated in place of done.</source>
   <translation>{id}: ‎step()‎ چهار مقدار برگرداند (observation، reward، done، info)، مانند gym قدیم؛ در Gymnasium پنج مقدار است، با terminated و truncated به جای done.</translation>
  </message>
  <message>
   <source>{id}: {at} {kind} as the reward, which must be one number.</source>
   <translation>{id}: {at} {kind} به عنوان پاداش، که باید یک عدد باشد.</translation>
  </message>
  <message>
   <source>{name} without the key {key}, which its space has</source>
   <translation>{name} بدون کلید {key}، که فضای آن دارد</translation>
  </message>
  <message>
   <source>{id}: {at} {kind} as {name}, which must be true or false.</source>
   <translation>{id}: {at} {kind} به عنوان {name}، که باید true یا false باشد.</translation>
  </message>
  <message>
   <source>{id} renders as 'rgb_array' or not at all, not as {render_mode}.</source>
   <translation>{id} به صورت ‎'rgb_array'‎ رسم می‌شود یا هیچ، نه به صورت {render_mode}.</translation>
  </message>
  <message>
   <source>{id} is not a grid whose model is known.</source>
   <translation>{id} شبکه‌ای با مدل شناخته نیست.</translation>
  </message>
  <message>
   <source>an action is one of 0 to {last}, not {action}.</source>
   <translation>کنش یکی از 0 تا {last} است، نه {action}.</translation>
  </message>
  <message>
   <source>{action} is no action of {action_space}.</source>
   <translation>{action} کنشی از {action_space} نیست.</translation>
  </message>
  <message>
   <source>after step {step:,} of an episode</source>
   <translation>پس از گام {step:,} اپیزود</translation>
  </message>
  <message>
   <source>a mask is {n} values, true or false (1 or 0), one for each action</source>
   <translation>نقاب {n} مقدار است، true یا false (1 یا 0)، یکی برای هر کنش</translation>
  </message>
  <message>
   <source>at the beginning of an episode</source>
   <translation>در آغاز اپیزود</translation>
  </message>
  <message>
   <source>a mask is {n} values, true or false (1 or 0), for one choice after the other</source>
   <translation>نقاب {n} مقدار است، true یا false (1 یا 0)، برای گزینش‌ها یکی پس از دیگری</translation>
  </message>
  <message>
   <source>{id}: {name} holds {odd:g} {when}; {is_wanted}.</source>
   <translation>{id}: {name} {when} مقدار {odd:g} دارد؛ {is_wanted}.</translation>
  </message>
  <message>
   <source>{id}: step() returned info[{key}], and reset() did not; return it from both, as the first action of an episode must be legal too.</source>
   <translation>{id}: ‎step()‎ مقدار ‎info[{key}]‎ را برگرداند، و ‎reset()‎ برنگرداند؛ آن را از هر دو برگردانید، زیرا نخستین کنش اپیزود هم باید مجاز باشد.</translation>
  </message>
  <message>
   <source>{id}: {name} allows no action {when}, and the episode goes on; it must allow at least one, or step() must return terminated as true.</source>
   <translation>{id}: {name} {when} هیچ کنشی را مجاز نمی‌داند، و اپیزود ادامه دارد؛ باید دست‌کم یکی را مجاز بداند، یا ‎step()‎ باید terminated را true برگرداند.</translation>
  </message>
  <message>
   <source>{id}: {name} is missing {when}, and the first reset() had one; return it from every reset() and step().</source>
   <translation>{id}: {name} {when} نیست، و نخستین ‎reset()‎ آن را داشت؛ آن را از هر ‎reset()‎ و ‎step()‎ برگردانید.</translation>
  </message>
  <message>
   <source>{id}: {name} returned None {when}; {is_wanted}.</source>
   <translation>{id}: {name} {when} مقدار None برگرداند؛ {is_wanted}.</translation>
  </message>
  <message>
   <source>{id}: {name} is a {kind} {when}; {is_wanted}.</source>
   <translation>{id}: {name} {when} {kind} است؛ {is_wanted}.</translation>
  </message>
  <message>
   <source>{id}: {name} has {n} values {when}; {is_wanted}.</source>
   <translation>{id}: {name} {when} {n} مقدار دارد؛ {is_wanted}.</translation>
  </message>
  <message>
   <source>{path} is a path, and an environment is named by its id, as CartPole-v1 or package:Name-v0; of files only those that end in .rlworld are environments.</source>
   <translation>{path} یک مسیر است، ولی محیط را با شناسه‌اش می‌نامند، مانند CartPole-v1 یا package:Name-v0؛ از میان پرونده‌ها فقط آن‌هایی محیط‌اند که به ‎.rlworld‎ پایان می‌یابند.</translation>
  </message>
  <message>
   <source>there is no environment named {id}: the game is here as ALE/{game}-v5, whose frame skip and sticky actions are settings.</source>
   <translation>محیط {id} نیست: این بازی اینجا با نام ALE/{game}-v5 هست، که پرش فریم و کنش‌های چسبندهٔ آن تنظیم است.</translation>
  </message>
  <message>
   <source>{names} and {n} more</source>
   <translation>{names} و {n} تای دیگر</translation>
  </message>
  <message>
   <source>there is no environment named {id}: perhaps you mean {near}; {module} registers {names}.</source>
   <translation>محیط {id} نیست: شاید منظورتان {near} است؛ {module} این‌ها را ثبت می‌کند: {names}.</translation>
  </message>
  <message>
   <source>{id} looks like a class, not an id: let {module} call gymnasium.register(id='{name}-v0', entry_point='{module}:{name}'), and write {module}:{name}-v0.</source>
   <translation>{id} به کلاس می‌ماند، نه شناسه: بگذارید {module} تابع ‎gymnasium.register(id='{name}-v0', entry_point='{module}:{name}')‎ را فرا بخواند، و {module}:{name}-v0 را بنویسید.</translation>
  </message>
  <message>
   <source>{path} is a file, and an environment is named by its id: let it call gymnasium.register(id='Name-v0', entry_point='{module}:NameOfTheClass'), and write {module}:Name-v0.</source>
   <translation>{path} یک پرونده است، ولی محیط را با شناسه‌اش می‌نامند: بگذارید تابع ‎gymnasium.register(id='Name-v0', entry_point='{module}:NameOfTheClass')‎ را فرا بخواند، و {module}:Name-v0 را بنویسید.</translation>
  </message>
  <message>
   <source>there is no environment named {id} in Gymnasium: name the package that brings it, as {package}:{name} (pip install {distribution} first).</source>
   <translation>محیط {id} در Gymnasium نیست: بسته‌ای را که آن را دارد نام ببرید، به صورت {package}:{name} (نخست ‎pip install {distribution}‎).</translation>
  </message>
  <message>
   <source>there is no environment named {id}: the package {module} registers none with Gymnasium when it is imported; it needs a line gymnasium.register(id=..., entry_point=...).</source>
   <translation>محیط {id} نیست: بستهٔ {module} هنگام وارد شدن هیچ محیطی در Gymnasium ثبت نمی‌کند؛ به خط ‎gymnasium.register(id=..., entry_point=...)‎ نیاز دارد.</translation>
  </message>
  <message>
   <source>there is no environment named {id}: {module} registers {names}.</source>
   <translation>محیط {id} نیست: {module} این‌ها را ثبت می‌کند: {names}.</translation>
  </message>
  <message>
   <source>{id} is a class, not an id; it is registered as {module}:{name}.</source>
   <translation>{id} کلاس است، نه شناسه؛ با نام {module}:{name} ثبت شده است.</translation>
  </message>
  <message>
   <source>{id} does not open: {error}.</source>
   <translation>{id} باز نمی‌شود: {error}.</translation>
  </message>
  <message>
   <source>{id} needs the library {name}; install it with: pip install 'gymnasium[{extra}]'</source>
   <translation>{id} به کتابخانهٔ {name} نیاز دارد؛ آن را نصب کنید: ‎pip install 'gymnasium[{extra}]'‎</translation>
  </message>
  <message>
   <source>{id} needs the library {name}, which is not installed here.</source>
   <translation>{id} به کتابخانهٔ {name} نیاز دارد، که اینجا نصب نیست.</translation>
  </message>
  <message>
   <source>{id}: {module} is no name of a Python package; write package:Name-v0.</source>
   <translation>{id}: {module} نام بستهٔ پایتون نیست؛ package:Name-v0 بنویسید.</translation>
  </message>
  <message>
   <source>{id}: the package {module} needs {needed}, which is not installed.</source>
   <translation>{id}: بستهٔ {module} به {needed} نیاز دارد، که نصب نیست.</translation>
  </message>
  <message>
   <source>{id}: the package {module} does not load: {error}.</source>
   <translation>{id}: بستهٔ {module} بار نمی‌شود: {error}.</translation>
  </message>
  <message>
   <source>{id} does not open: its metadata is no dictionary.</source>
   <translation>{id} باز نمی‌شود: metadata آن واژه‌نامه نیست.</translation>
  </message>
  <message>
   <source>its constructor</source>
   <translation>سازندهٔ آن</translation>
  </message>
  <message>
   <source>{id}: there is no package {module} here; put it into {folder}, or name its folder in PYTHONPATH.</source>
   <translation>{id}: بستهٔ {module} اینجا نیست؛ آن را در {folder} بگذارید، یا پوشه‌اش را در PYTHONPATH نام ببرید.</translation>
  </message>
  <message>
   <source>{id}: the package {module} does not register its environments: {error}.</source>
   <translation>{id}: بستهٔ {module} محیط‌هایش را ثبت نمی‌کند: {error}.</translation>
  </message>
  <message>
   <source>{name} holds other numbers than 0, 1, ... 255, which its space promises</source>
   <translation>{name} عددهایی جز 0، 1، ... 255 دارد که فضایش وعده می‌دهد</translation>
  </message>
  <message>
   <source>{name} is not finite</source>
   <translation>{name} متناهی نیست</translation>
  </message>
  <message>
   <source>{name} of {parts}</source>
   <translation>{name} از {parts}</translation>
  </message>
  <message>
   <source>{id} does not fit: its actions are a {kind}; one of a list, several such choices at once, or numbers within bounds work.</source>
   <translation>{id} جور نیست: کنش‌هایش {kind} است؛ یکی از یک فهرست، چند گزینش هم‌زمان از این دست، یا عددهایی در کران‌ها پذیرفته است.</translation>
  </message>
  <message>
   <source>an empty {name}</source>
   <translation>{name} خالی</translation>
  </message>
  <message>
   <source>{id} does not fit: its observations ({kind}) have no fixed number of values, and a network needs one.</source>
   <translation>{id} جور نیست: مشاهده‌هایش ({kind}) شمار ثابتی از مقدارها ندارد، و شبکه به آن نیاز دارد.</translation>
  </message>
  <message>
   <source>{id} does not fit: one observation has {n:,} numbers, and 1 to {most:,} work.</source>
   <translation>{id} جور نیست: یک مشاهده {n:,} عدد دارد، و 1 تا {most:,} پذیرفته است.</translation>
  </message>
  <message>
   <source>{id} does not fit: its {n} choices at once make {total:,} combinations, and up to {most:,} work.</source>
   <translation>{id} جور نیست: {n} گزینش هم‌زمان آن {total:,} ترکیب می‌سازد، و تا {most:,} پذیرفته است.</translation>
  </message>
  <message>
   <source>{id} does not fit: its actions are numbers without bounds; give its action space a lowest and a highest value.</source>
   <translation>{id} جور نیست: کنش‌هایش عددهایی بی‌کران است؛ به فضای کنش آن کمترین و بیشترین مقدار بدهید.</translation>
  </message>
  <message>
   <source>{id} does not fit: one action has {n:,} numbers, and 1 to {most:,} work.</source>
   <translation>{id} جور نیست: یک کنش {n:,} عدد دارد، و 1 تا {most:,} پذیرفته است.</translation>
  </message>
  <message>
   <source>ACTION</source>
   <translation>کنش</translation>
  </message>
  <message>
   <source>ACTION {index}</source>
   <translation>کنش {index}</translation>
  </message>
  <message>
   <source>{environment} does not fit: it has {count:,} states, and up to {most:,} work.</source>
   <translation>{environment} جور نیست: {count:,} حالت دارد و حداکثر {most:,} حالت پشتیبانی می‌شود.</translation>
  </message>
  <message>
   <source>{id} does not fit: its observations have {n:,} parts with pictures, and up to {most:,} work.</source>
   <translation>{id} جور نیست: مشاهده‌هایش {n:,} بخش تصویردار دارد، و تا {most:,} پذیرفته است.</translation>
  </message>
  <message>
   <source>{environment} does not fit: it has {count:,} actions, and up to {most:,} work.</source>
   <translation>{environment} جور نیست: {count:,} کنش دارد و حداکثر {most:,} کنش پشتیبانی می‌شود.</translation>
  </message>
  <message>
   <source>it has too many outcomes: more than {most:,} are not read</source>
   <translation>پیامدهای آن بیش از اندازه است: بیش از {most:,} خوانده نمی‌شود</translation>
  </message>
  <message>
   <source>{place} has {n:,} states, and the space of states has {count:,}</source>
   <translation>{place} دارای {n:,} حالت است و فضای حالت‌ها {count:,} تا دارد</translation>
  </message>
  <message>
   <source>{place} has {n:,} actions, and the space of actions has {count:,}</source>
   <translation>{place} دارای {n:,} کنش است و فضای کنش‌ها {count:,} تا دارد</translation>
  </message>
  <message>
   <source>{place} holds {found}, not {outcome}</source>
   <translation>در {place} به‌جای {outcome} مقدار {found} آمده است</translation>
  </message>
  <message>
   <source>it has {states:,} states x {actions:,} actions, and up to {most:,} are read</source>
   <translation>دارای {states:,} حالت × {actions:,} کنش است، و حداکثر {most:,} خوانده می‌شود</translation>
  </message>
  <message>
   <source>{what}, state {state:,} of {states:,}</source>
   <translation>{what}، حالت {state:,} از {states:,}</translation>
  </message>
  <message>
   <source>{place} is a {kind}, not a dictionary: P[state][action] lists {outcome}</source>
   <translation>{place} از نوع {kind} است، نه فرهنگ (dictionary): در P[state][action] فهرستی از {outcome} است</translation>
  </message>
  <message>
   <source>{place} is a {kind}, not a list of {outcome}</source>
   <translation>{place} از نوع {kind} است، نه فهرستی از {outcome}</translation>
  </message>
  <message>
   <source>its initial_state_distrib is not a probability for each of the {n:,} states that sum to 1</source>
   <translation>initial_state_distrib آن احتمالی برای هر یک از {n:,} حالت نیست که روی هم 1 شوند</translation>
  </message>
  <message>
   <source>the probabilities of {place} sum to {total:.6g}, not to 1</source>
   <translation>مجموع احتمال‌های {place} برابر {total:.6g} است، نه 1</translation>
  </message>
  <message>
   <source>{place} has no state {number}</source>
   <translation>{place} حالت {number} را ندارد</translation>
  </message>
  <message>
   <source>{place} has no action {number}</source>
   <translation>{place} کنش {number} را ندارد</translation>
  </message>
  <message>
   <source>{place} holds the probability {chance:.6g}, which is not between 0 and 1</source>
   <translation>در {place} احتمال {chance:.6g} آمده که میان 0 و 1 نیست</translation>
  </message>
  <message>
   <source>{place} leads to the state {state}, and there are {first:,} to {last:,}</source>
   <translation>{place} به حالت {state} می‌رسد، ولی حالت‌ها از {first:,} تا {last:,} هستند</translation>
  </message>
  <message>
   <source>{place} gives the reward {reward:g}, and rewards are finite 32-bit numbers</source>
   <translation>{place} پاداش {reward:g} می‌دهد، ولی پاداش‌ها عددهای متناهی 32 بیتی‌اند</translation>
  </message>
  <message>
   <source>it changes from one reset() to the next</source>
   <translation>از یک reset() تا reset() بعدی تغییر می‌کند</translation>
  </message>
  <message>
   <source>reading its model</source>
   <translation>خواندن مدل آن</translation>
  </message>
  <message>
   <source>reading its model once more</source>
   <translation>خواندن دوبارهٔ مدل آن</translation>
  </message>
  <message>
   <source>step({action}) in the state {state} led to {successor} with reward {reward:g}, which {place} does not hold</source>
   <translation>در حالت {state}، step({action}) به {successor} با پاداش {reward:g} رسید، که در {place} نیست</translation>
  </message>
  <message>
   <source>step({action}) in the state {state} led to {successor} with reward {reward:g} and ended, which {place} does not hold</source>
   <translation>در حالت {state}، step({action}) به {successor} با پاداش {reward:g} رسید و پایان یافت، که در {place} نیست</translation>
  </message>
  <message>
   <source>another copy has another P</source>
   <translation>نسخهٔ دیگری از آن P دیگری دارد</translation>
  </message>
  <message>
   <source>the environment tells which actions are legal only where it is; a method action_mask(state) would tell it of every state</source>
   <translation>محیط تنها در جایی که هست می‌گوید کدام کنش‌ها مجازند؛ متد action_mask(state) این را برای هر حالت می‌گوید</translation>
  </message>
  <message>
   <source>action_mask(state) does not have {n:,} values, one for each action</source>
   <translation>action_mask(state) دارای {n:,} مقدار نیست، یکی برای هر کنش</translation>
  </message>
  <message>
   <source>trying it out failed ({error})</source>
   <translation>آزمودن آن ناموفق بود ({error})</translation>
  </message>
  <message>
   <source>reading the model of another copy</source>
   <translation>خواندن مدل نسخهٔ دیگر</translation>
  </message>
  <message>
   <source>reset() begins in the state {state}, where no episode begins by its initial_state_distrib</source>
   <translation>reset() در حالت {state} آغاز می‌کند، ولی بنا بر initial_state_distrib هیچ اپیزودی آنجا آغاز نمی‌شود</translation>
  </message>
  <message>
   <source>action_mask({state}) is not what the environment allows there</source>
   <translation>action_mask({state}) آن چیزی نیست که محیط آنجا مجاز می‌داند</translation>
  </message>
  <message>
   <source>opening {id}, lane {lane:,} of {lanes:,}</source>
   <translation>باز کردن {id}، خط {lane:,} از {lanes:,}</translation>
  </message>
  <message>
   <source>Traffic lights</source>
   <translation>چراغ راهنما</translation>
  </message>
  <message>
   <source>Two roads cross, cars come by chance, and every switch of the lights costs time. Let them wait as little as can be.</source>
   <translation>دو خیابان همدیگر را قطع می‌کنند، خودروها تصادفی می‌آیند و هر تعویض چراغ وقت می‌گیرد. بگذارید هر چه کمتر منتظر بمانند.</translation>
  </message>
  <message>
   <source>KEEP</source>
   <translation>نگه داشتن</translation>
  </message>
  <message>
   <source>SWITCH</source>
   <translation>تعویض</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>دقیقه</translation>
  </message>
  <message>
   <source>north</source>
   <translation>شمال</translation>
  </message>
  <message>
   <source>east</source>
   <translation>شرق</translation>
  </message>
  <message>
   <source>south</source>
   <translation>جنوب</translation>
  </message>
  <message>
   <source>west</source>
   <translation>غرب</translation>
  </message>
  <message>
   <source>Main road</source>
   <translation>خیابان اصلی</translation>
  </message>
  <message>
   <source>How many cars a minute come from the north, and as many from the south, on average.</source>
   <translation>به طور میانگین چند خودرو در دقیقه از شمال، و همان تعداد از جنوب، می‌آید.</translation>
  </message>
  <message>
   <source>cars/min</source>
   <translation>خودرو/دقیقه</translation>
  </message>
  <message>
   <source>Traffic</source>
   <translation>ترافیک</translation>
  </message>
  <message>
   <source>Side road</source>
   <translation>خیابان فرعی</translation>
  </message>
  <message>
   <source>How many cars a minute come from the east, and as many from the west, on average.</source>
   <translation>به طور میانگین چند خودرو در دقیقه از شرق، و همان تعداد از غرب، می‌آید.</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>زرد</translation>
  </message>
  <message>
   <source>For how long nobody may go when the lights change. A step is two seconds.</source>
   <translation>هنگام تعویض چراغ‌ها تا چه مدت هیچ‌کس نباید حرکت کند. هر گام دو ثانیه است.</translation>
  </message>
  <message>
   <source>Lights</source>
   <translation>چراغ‌ها</translation>
  </message>
  <message>
   <source>Time limit</source>
   <translation>مهلت زمان</translation>
  </message>
  <message>
   <source>After so many steps an episode is cut off.</source>
   <translation>پس از این تعداد گام اپیزود بریده می‌شود.</translation>
  </message>
  <message>
   <source>main road</source>
   <translation>خیابان اصلی</translation>
  </message>
  <message>
   <source>side road</source>
   <translation>خیابان فرعی</translation>
  </message>
  <message>
   <source>line {arm}</source>
   <translation>صف {arm}</translation>
  </message>
  <message>
   <source>cars</source>
   <translation>خودرو</translation>
  </message>
  <message>
   <source>Longest queue first</source>
   <translation>نخست بلندترین صف</translation>
  </message>
  <message>
   <source>The lights switch as soon as the other road has five cars more.</source>
   <translation>همین که جادهٔ دیگر پنج خودرو بیشتر دارد، چراغ عوض می‌شود.</translation>
  </message>
  <message>
   <source>s</source>
   <translation>s</translation>
  </message>
  <message>
   <source>road with green</source>
   <translation>خیابان سبز</translation>
  </message>
  <message>
   <source>yellow left</source>
   <translation>ماندهٔ زرد</translation>
  </message>
  <message>
   <source>Lunar Lander</source>
   <translation>Lunar Lander</translation>
  </message>
  <message>
   <source>Land a craft between two flags with three engines: softly, upright, and without wasting fuel.</source>
   <translation>فرود آوردن سفینه میان دو پرچم با سه موتور: نرم، راست و بدون هدر دادن سوخت.</translation>
  </message>
  <message>
   <source>Box2D</source>
   <translation>Box2D</translation>
  </message>
  <message>
   <source>NOOP</source>
   <translation>هیچ</translation>
  </message>
  <message>
   <source>LEFT ENGINE</source>
   <translation>موتور چپ</translation>
  </message>
  <message>
   <source>MAIN ENGINE</source>
   <translation>موتور اصلی</translation>
  </message>
  <message>
   <source>RIGHT ENGINE</source>
   <translation>موتور راست</translation>
  </message>
  <message>
   <source>Lunar Lander, continuous</source>
   <translation>‏Lunar Lander، پیوسته</translation>
  </message>
  <message>
   <source>The same landing with throttles: the main engine, and the side engines to the left or right.</source>
   <translation>همان فرود با گاز: موتور اصلی، و موتورهای کناری به چپ یا راست.</translation>
  </message>
  <message>
   <source>SIDE ENGINES</source>
   <translation>موتورهای کناری</translation>
  </message>
  <message>
   <source>Bipedal Walker</source>
   <translation>Bipedal Walker</translation>
  </message>
  <message>
   <source>A robot on two legs learns to walk over rough ground, feeling its way with ten rays of light.</source>
   <translation>رباتی دوپا می‌آموزد روی زمین ناهموار راه برود و راهش را با ده پرتو نور می‌یابد.</translation>
  </message>
  <message>
   <source>LEFT HIP</source>
   <translation>لگن چپ</translation>
  </message>
  <message>
   <source>LEFT KNEE</source>
   <translation>زانوی چپ</translation>
  </message>
  <message>
   <source>RIGHT HIP</source>
   <translation>لگن راست</translation>
  </message>
  <message>
   <source>RIGHT KNEE</source>
   <translation>زانوی راست</translation>
  </message>
  <message>
   <source>Car Racing</source>
   <translation>Car Racing</translation>
  </message>
  <message>
   <source>Drive a lap on a new track every time, from the picture alone. Slow to simulate: take your time.</source>
   <translation>رانندگی یک دور در پیستی که هر بار تازه است، فقط از تصویر. شبیه‌سازی آن کند است: حوصله کنید.</translation>
  </message>
  <message>
   <source>STEERING</source>
   <translation>فرمان</translation>
  </message>
  <message>
   <source>GAS</source>
   <translation>گاز</translation>
  </message>
  <message>
   <source>BRAKE</source>
   <translation>ترمز</translation>
  </message>
  <message>
   <source>sideways</source>
   <translation>جانبی</translation>
  </message>
  <message>
   <source>height</source>
   <translation>ارتفاع</translation>
  </message>
  <message>
   <source>sideways velocity</source>
   <translation>سرعت جانبی</translation>
  </message>
  <message>
   <source>vertical velocity</source>
   <translation>سرعت عمودی</translation>
  </message>
  <message>
   <source>left leg down</source>
   <translation>پای چپ روی زمین</translation>
  </message>
  <message>
   <source>right leg down</source>
   <translation>پای راست روی زمین</translation>
  </message>
  <message>
   <source>MuJoCo</source>
   <translation>MuJoCo</translation>
  </message>
  <message>
   <source>Half Cheetah</source>
   <translation>Half Cheetah</translation>
  </message>
  <message>
   <source>A flat cheetah on two legs learns to run: the further each step takes it, the better.</source>
   <translation>یوزپلنگی تخت روی دو پا دویدن می‌آموزد: هر گام هر چه دورتر ببرد، بهتر است.</translation>
  </message>
  <message>
   <source>BACK THIGH</source>
   <translation>ران عقب</translation>
  </message>
  <message>
   <source>BACK SHIN</source>
   <translation>ساق عقب</translation>
  </message>
  <message>
   <source>BACK FOOT</source>
   <translation>کف پای عقب</translation>
  </message>
  <message>
   <source>FRONT THIGH</source>
   <translation>ران جلو</translation>
  </message>
  <message>
   <source>FRONT SHIN</source>
   <translation>ساق جلو</translation>
  </message>
  <message>
   <source>FRONT FOOT</source>
   <translation>کف پای جلو</translation>
  </message>
  <message>
   <source>Hopper</source>
   <translation>Hopper</translation>
  </message>
  <message>
   <source>One leg with three joints learns to hop forward; the episode ends when it falls.</source>
   <translation>یک پا با سه مفصل جهیدن رو به جلو را می‌آموزد؛ اپیزود با افتادن آن پایان می‌یابد.</translation>
  </message>
  <message>
   <source>THIGH</source>
   <translation>ران</translation>
  </message>
  <message>
   <source>LEG</source>
   <translation>ساق</translation>
  </message>
  <message>
   <source>FOOT</source>
   <translation>کف پا</translation>
  </message>
  <message>
   <source>torso angle</source>
   <translation>زاویهٔ تنه</translation>
  </message>
  <message>
   <source>thigh angle</source>
   <translation>زاویهٔ ران</translation>
  </message>
  <message>
   <source>leg angle</source>
   <translation>زاویهٔ ساق</translation>
  </message>
  <message>
   <source>foot angle</source>
   <translation>زاویهٔ کف پا</translation>
  </message>
  <message>
   <source>forward velocity</source>
   <translation>سرعت روبه‌جلو</translation>
  </message>
  <message>
   <source>torso velocity</source>
   <translation>سرعت تنه</translation>
  </message>
  <message>
   <source>thigh velocity</source>
   <translation>سرعت ران</translation>
  </message>
  <message>
   <source>leg velocity</source>
   <translation>سرعت ساق</translation>
  </message>
  <message>
   <source>foot velocity</source>
   <translation>سرعت کف پا</translation>
  </message>
  <message>
   <source>Walker 2D</source>
   <translation>Walker 2D</translation>
  </message>
  <message>
   <source>Two legs in a plane learn to walk forward; the episode ends when they fall.</source>
   <translation>دو پا در یک صفحه راه رفتن رو به جلو را می‌آموزند؛ با افتادن آن‌ها اپیزود پایان می‌یابد.</translation>
  </message>
  <message>
   <source>RIGHT THIGH</source>
   <translation>ران راست</translation>
  </message>
  <message>
   <source>RIGHT LEG</source>
   <translation>ساق راست</translation>
  </message>
  <message>
   <source>RIGHT FOOT</source>
   <translation>کف پای راست</translation>
  </message>
  <message>
   <source>LEFT THIGH</source>
   <translation>ران چپ</translation>
  </message>
  <message>
   <source>LEFT LEG</source>
   <translation>ساق چپ</translation>
  </message>
  <message>
   <source>LEFT FOOT</source>
   <translation>کف پای چپ</translation>
  </message>
  <message>
   <source>Ant</source>
   <translation>Ant</translation>
  </message>
  <message>
   <source>A creature on four legs with two joints each learns to walk forward in three dimensions.</source>
   <translation>موجودی با چهار پا، هر یک با دو مفصل، می‌آموزد که در سه بعد رو به جلو راه برود.</translation>
  </message>
  <message>
   <source>BACK RIGHT HIP</source>
   <translation>ران عقب راست</translation>
  </message>
  <message>
   <source>BACK RIGHT ANKLE</source>
   <translation>مچ پای عقب راست</translation>
  </message>
  <message>
   <source>FRONT LEFT HIP</source>
   <translation>ران جلو چپ</translation>
  </message>
  <message>
   <source>FRONT LEFT ANKLE</source>
   <translation>مچ پای جلو چپ</translation>
  </message>
  <message>
   <source>FRONT RIGHT HIP</source>
   <translation>ران جلو راست</translation>
  </message>
  <message>
   <source>FRONT RIGHT ANKLE</source>
   <translation>مچ پای جلو راست</translation>
  </message>
  <message>
   <source>BACK LEFT HIP</source>
   <translation>ران عقب چپ</translation>
  </message>
  <message>
   <source>BACK LEFT ANKLE</source>
   <translation>مچ پای عقب چپ</translation>
  </message>
  <message>
   <source>Humanoid</source>
   <translation>Humanoid</translation>
  </message>
  <message>
   <source>A human figure with seventeen joints learns to walk without falling. The hardest body here.</source>
   <translation>پیکری انسانی با هفده مفصل می‌آموزد که بدون افتادن راه برود. سخت‌ترین بدن در اینجا.</translation>
  </message>
  <message>
   <source>ABDOMEN Y</source>
   <translation>شکم Y</translation>
  </message>
  <message>
   <source>ABDOMEN Z</source>
   <translation>شکم Z</translation>
  </message>
  <message>
   <source>ABDOMEN X</source>
   <translation>شکم X</translation>
  </message>
  <message>
   <source>RIGHT HIP X</source>
   <translation>ران راست X</translation>
  </message>
  <message>
   <source>RIGHT HIP Z</source>
   <translation>ران راست Z</translation>
  </message>
  <message>
   <source>RIGHT HIP Y</source>
   <translation>ران راست Y</translation>
  </message>
  <message>
   <source>LEFT HIP X</source>
   <translation>ران چپ X</translation>
  </message>
  <message>
   <source>LEFT HIP Z</source>
   <translation>ران چپ Z</translation>
  </message>
  <message>
   <source>LEFT HIP Y</source>
   <translation>ران چپ Y</translation>
  </message>
  <message>
   <source>RIGHT SHOULDER 1</source>
   <translation>شانهٔ راست 1</translation>
  </message>
  <message>
   <source>RIGHT SHOULDER 2</source>
   <translation>شانهٔ راست 2</translation>
  </message>
  <message>
   <source>RIGHT ELBOW</source>
   <translation>آرنج راست</translation>
  </message>
  <message>
   <source>LEFT SHOULDER 1</source>
   <translation>شانهٔ چپ 1</translation>
  </message>
  <message>
   <source>LEFT SHOULDER 2</source>
   <translation>شانهٔ چپ 2</translation>
  </message>
  <message>
   <source>LEFT ELBOW</source>
   <translation>آرنج چپ</translation>
  </message>
  <message>
   <source>Swimmer</source>
   <translation>Swimmer</translation>
  </message>
  <message>
   <source>Three links in a thick fluid learn to swim forward by waving two joints.</source>
   <translation>سه بند در سیالی غلیظ با موج دادن دو مفصل شنا کردن رو به جلو را می‌آموزند.</translation>
  </message>
  <message>
   <source>FIRST JOINT</source>
   <translation>مفصل اول</translation>
  </message>
  <message>
   <source>SECOND JOINT</source>
   <translation>مفصل دوم</translation>
  </message>
  <message>
   <source>heading</source>
   <translation>جهت</translation>
  </message>
  <message>
   <source>turning velocity</source>
   <translation>سرعت چرخش</translation>
  </message>
  <message>
   <source>Inverted Pendulum</source>
   <translation>Inverted Pendulum</translation>
  </message>
  <message>
   <source>CartPole with a motor of any strength: balance the pole for a thousand steps.</source>
   <translation>همان CartPole با موتوری با هر نیرویی: نگه داشتن میله برای هزار گام.</translation>
  </message>
  <message>
   <source>Inverted Double Pendulum</source>
   <translation>Inverted Double Pendulum</translation>
  </message>
  <message>
   <source>Balance a pole that stands on a pole on a cart. Harder than it looks; learned in minutes.</source>
   <translation>نگه داشتن میله‌ای که روی میله‌ای بر ارابه ایستاده است. سخت‌تر از آنچه به نظر می‌رسد؛ در چند دقیقه آموخته می‌شود.</translation>
  </message>
  <message>
   <source>Reacher</source>
   <translation>Reacher</translation>
  </message>
  <message>
   <source>An arm with two joints brings its tip to a target that lies elsewhere every time.</source>
   <translation>بازویی با دو مفصل نوکش را به هدفی می‌رساند که هر بار جای دیگری است.</translation>
  </message>
  <message>
   <source>SHOULDER</source>
   <translation>شانه</translation>
  </message>
  <message>
   <source>ELBOW</source>
   <translation>آرنج</translation>
  </message>
  <message>
   <source>Pusher</source>
   <translation>Pusher</translation>
  </message>
  <message>
   <source>A robot's arm with seven joints pushes a cylinder to its goal.</source>
   <translation>بازوی رباتی با هفت مفصل استوانه‌ای را به مقصدش هل می‌دهد.</translation>
  </message>
  <message>
   <source>SHOULDER PAN</source>
   <translation>چرخش شانه</translation>
  </message>
  <message>
   <source>SHOULDER LIFT</source>
   <translation>بالا بردن شانه</translation>
  </message>
  <message>
   <source>UPPER ARM ROLL</source>
   <translation>پیچش بازو</translation>
  </message>
  <message>
   <source>ELBOW FLEX</source>
   <translation>خم کردن آرنج</translation>
  </message>
  <message>
   <source>FOREARM ROLL</source>
   <translation>پیچش ساعد</translation>
  </message>
  <message>
   <source>WRIST FLEX</source>
   <translation>خم کردن مچ</translation>
  </message>
  <message>
   <source>WRIST ROLL</source>
   <translation>پیچش مچ</translation>
  </message>
  <message>
   <source>× {factor} N</source>
   <translation>× {factor} N</translation>
  </message>
  <message>
   <source>× {factor} N m</source>
   <translation>× {factor} N m</translation>
  </message>
  <message>
   <source>first angular velocity</source>
   <translation>سرعت زاویه‌ای اول</translation>
  </message>
  <message>
   <source>second angular velocity</source>
   <translation>سرعت زاویه‌ای دوم</translation>
  </message>
  <message>
   <source>force of the rail's end</source>
   <translation>نیروی انتهای ریل</translation>
  </message>
  <message>
   <source>N</source>
   <translation>N</translation>
  </message>
  <message>
   <source>shoulder</source>
   <translation>شانه</translation>
  </message>
  <message>
   <source>elbow</source>
   <translation>آرنج</translation>
  </message>
  <message>
   <source>target x</source>
   <translation>‏x هدف</translation>
  </message>
  <message>
   <source>target y</source>
   <translation>‏y هدف</translation>
  </message>
  <message>
   <source>shoulder velocity</source>
   <translation>سرعت شانه</translation>
  </message>
  <message>
   <source>elbow velocity</source>
   <translation>سرعت آرنج</translation>
  </message>
  <message>
   <source>the poses are of another robot</source>
   <translation>وضعیت‌های بدن از آنِ ربات دیگری‌اند</translation>
  </message>
  <message>
   <source>Sentences</source>
   <translation>جمله‌ها</translation>
  </message>
  <message>
   <source>Write a sentence on a topic, letter by letter; a reader judges it. InstructGPT (RLHF) and DPO in miniature.</source>
   <translation>جمله‌ای دربارهٔ موضوعی بنویسید، حرف به حرف؛ خواننده‌ای داوری می‌کند. InstructGPT (RLHF) و DPO در اندازهٔ کوچک.</translation>
  </message>
  <message>
   <source>SPACE</source>
   <translation>فاصله</translation>
  </message>
  <message>
   <source>FULL STOP</source>
   <translation>نقطه</translation>
  </message>
  <message>
   <source>Room</source>
   <translation>جا</translation>
  </message>
  <message>
   <source>How many letters, spaces and full stop fit on the line. What does not end there gets no points.</source>
   <translation>چند حرف، فاصله و نقطه در خط جا می‌شود. آنچه در آن پایان نیابد امتیازی نمی‌گیرد.</translation>
  </message>
  <message>
   <source>Short</source>
   <translation>کوتاه</translation>
  </message>
  <message>
   <source>A sentence of at most so many letters and spaces is short, and the reader likes that.</source>
   <translation>جمله‌ای با حداکثر این تعداد حرف و فاصله کوتاه است و خواننده آن را می‌پسندد.</translation>
  </message>
  <message>
   <source>a text has a gap</source>
   <translation>یکی از متن‌ها جای خالی دارد</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>آبی</translation>
  </message>
  <message>
   <source>More games</source>
   <translation>بازی‌های بیشتر</translation>
  </message>
  <message>
   <source>Y, clobber, amazons, mancala and more of open_spiel, each by its name.</source>
   <translation>‏Y، clobber، amazons، mancala و بازی‌های دیگر open_spiel، هر یک با نامش.</translation>
  </message>
  <message>
   <source>Hex</source>
   <translation>هکس</translation>
  </message>
  <message>
   <source>Red joins top and bottom, blue joins left and right: one of them will. Needs open_spiel.</source>
   <translation>قرمز بالا و پایین را به هم می‌رساند و آبی چپ و راست را: یکی از آن دو موفق می‌شود. به open_spiel نیاز دارد.</translation>
  </message>
  <message>
   <source>Chess</source>
   <translation>شطرنج</translation>
  </message>
  <message>
   <source>Mate the other's king. Watch a search think, or play against it. Needs open_spiel.</source>
   <translation>شاه حریف را مات کنید. فکر کردن جست‌وجو را ببینید یا با آن بازی کنید. به open_spiel نیاز دارد.</translation>
  </message>
  <message>
   <source>What open_spiel calls the game, with its parameters: y(board_size=9), clobber, dots_and_boxes(num_rows=3,num_cols=3), amazons(board_size=6), lines_of_action, checkers, mancala … Two players, no chance, nothing hidden.</source>
   <translation>نام بازی در open_spiel همراه با پارامترهایش: y(board_size=9)، clobber، dots_and_boxes(num_rows=3,num_cols=3)، amazons(board_size=6)، lines_of_action، checkers، mancala … دو بازیکن، بی شانس، بی چیز پنهان.</translation>
  </message>
  <message>
   <source>A game is drawn after so many moves of both sides together.</source>
   <translation>پس از این تعداد حرکت هر دو طرف با هم، بازی مساوی است.</translation>
  </message>
  <message>
   <source>How many hexagons each side of the board has.</source>
   <translation>هر ضلع صفحه چند شش‌ضلعی دارد.</translation>
  </message>
  <message>
   <source>How many games the tree search plays out in thought before each move: the more, the stronger. A game of chess by chance lasts hundreds of moves, so that each takes its time.</source>
   <translation>جست‌وجوی درختی پیش از هر حرکت چند بازی را در فکر تا پایان بازی می‌کند: هر چه بیشتر، قوی‌تر. یک بازی تصادفی شطرنج صدها حرکت دارد، پس هر یک زمان می‌برد.</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>عددی صحیح</translation>
  </message>
  <message>
   <source>True or False</source>
   <translation>True یا False</translation>
  </message>
  <message>
   <source>a number with a point, such as 7.5</source>
   <translation>عددی با ممیز، مانند 7.5</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>متن</translation>
  </message>
  <message>
   <source>a game with brackets, such as y()</source>
   <translation>یک بازی با پرانتز، مانند y()</translation>
  </message>
  <message>
   <source>A game of open_spiel</source>
   <translation>بازی‌ای از open_spiel</translation>
  </message>
  <message>
   <source>a bracket is missing</source>
   <translation>یک پرانتز کم است</translation>
  </message>
  <message>
   <source>{name} is missing, the game that it changes</source>
   <translation>{name} نیست: بازی‌ای که آن را تغییر می‌دهد</translation>
  </message>
  <message>
   <source>{name} is no name of a game as open_spiel writes it, such as y(board_size=7).</source>
   <translation>{name} نام بازی به شیوهٔ نوشتن open_spiel، مانند y(board_size=7)، نیست.</translation>
  </message>
  <message>
   <source>open_spiel cannot load {name}: {why}.</source>
   <translation>open_spiel نمی‌تواند {name} را بار کند: {why}.</translation>
  </message>
  <message>
   <source>there is no parameter {name}, but {there}</source>
   <translation>پارامتر {name} نیست؛ {there} هست</translation>
  </message>
  <message>
   <source>{name} takes {wanted}, not {value}</source>
   <translation>{name} باید {wanted} باشد، نه {value}</translation>
  </message>
  <message>
   <source>{name} is over before the first move.</source>
   <translation>{name} پیش از نخستین حرکت تمام می‌شود.</translation>
  </message>
  <message>
   <source>in {name} both players move at the same time; here one moves after the other.</source>
   <translation>در {name} هر دو بازیکن هم‌زمان حرکت می‌کنند؛ اینجا به نوبت حرکت می‌کنند.</translation>
  </message>
  <message>
   <source>in {name} players do not see everything, and a search would look into their cards.</source>
   <translation>در {name} بازیکنان همه چیز را نمی‌بینند، و جست‌وجو دستشان را می‌دید.</translation>
  </message>
  <message>
   <source>{name} has chance in it, which is not played here.</source>
   <translation>{name} شانس دارد؛ چنین بازی‌ای اینجا بازی نمی‌شود.</translation>
  </message>
  <message>
   <source>{name} is a game of {n}; here two play.</source>
   <translation>{name} بازی {n} نفره است؛ اینجا دو نفر بازی می‌کنند.</translation>
  </message>
  <message>
   <source>in {name} one player's loss is not the other's gain.</source>
   <translation>در {name} باخت یک بازیکن برد دیگری نیست.</translation>
  </message>
  <message>
   <source>open_spiel tells no numbers of a position of {name} that a network could see.</source>
   <translation>open_spiel از وضعیت {name} عددی که شبکه بتواند ببیند نمی‌دهد.</translation>
  </message>
  <message>
   <source>{name} has {actions} moves and {numbers} numbers in a position; up to {most} and {most_numbers} are played here.</source>
   <translation>{name} {actions} حرکت و {numbers} عدد در هر وضعیت دارد؛ اینجا تا {most} و {most_numbers} بازی می‌شود.</translation>
  </message>
  <message>
   <source>open_spiel has no game called {name}.</source>
   <translation>open_spiel بازی‌ای به نام {name} ندارد.</translation>
  </message>
  <message>
   <source>{name} has more places than names for them.</source>
   <translation>{name} بیش از نام‌های موجود جا دارد.</translation>
  </message>
  <message>
   <source>it has no parameters</source>
   <translation>پارامتری ندارد</translation>
  </message>
  <message>
   <source>the moves of {name} take too long.</source>
   <translation>حرکت‌های {name} بیش از حد طول می‌کشند.</translation>
  </message>
  <message>
   <source>Battery and prices</source>
   <translation>باتری و قیمت‌ها</translation>
  </message>
  <message>
   <source>A house with solar cells, a battery and a price that changes by the hour. Buy when it is cheap, keep the sun for the evening.</source>
   <translation>خانه‌ای با پنل خورشیدی، باتری و قیمتی که هر ساعت عوض می‌شود. وقتی ارزان است بخرید، آفتاب را برای شب نگه دارید.</translation>
  </message>
  <message>
   <source>DISCHARGE</source>
   <translation>تخلیه</translation>
  </message>
  <message>
   <source>HOLD</source>
   <translation>نگه‌داشتن</translation>
  </message>
  <message>
   <source>CHARGE</source>
   <translation>شارژ</translation>
  </message>
  <message>
   <source>euro</source>
   <translation>یورو</translation>
  </message>
  <message>
   <source>Solar cells</source>
   <translation>پنل خورشیدی</translation>
  </message>
  <message>
   <source>How large they are; 1 gives at most 3.4 kW at noon under a clear sky.</source>
   <translation>اندازهٔ آن‌ها؛ 1 در ظهر آفتابی حداکثر 3.4 kW می‌دهد.</translation>
  </message>
  <message>
   <source>After so many hours an episode is cut off.</source>
   <translation>پس از این تعداد ساعت اپیزود بریده می‌شود.</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>ساعت</translation>
  </message>
  <message>
   <source>low</source>
   <translation>پایین</translation>
  </message>
  <message>
   <source>usual</source>
   <translation>معمولی</translation>
  </message>
  <message>
   <source>high</source>
   <translation>بالا</translation>
  </message>
  <message>
   <source>clear</source>
   <translation>صاف</translation>
  </message>
  <message>
   <source>cloudy</source>
   <translation>نیمه‌ابری</translation>
  </message>
  <message>
   <source>overcast</source>
   <translation>ابری</translation>
  </message>
  <message>
   <source>Prices, demand and weather are made up. The return is minus what the electricity costs.</source>
   <translation>قیمت‌ها، مصرف و هوا ساختگی‌اند. بازده منفیِ هزینهٔ برق است.</translation>
  </message>
  <message>
   <source>Price thresholds</source>
   <translation>آستانه‌های قیمت</translation>
  </message>
  <message>
   <source>It charges below 0.20 euro for a kWh and discharges above 0.31.</source>
   <translation>زیر 0.20 یورو برای هر kWh شارژ و بالای 0.31 تخلیه می‌کند.</translation>
  </message>
  <message>
   <source>Dynamic programming</source>
   <translation>برنامه‌ریزی پویا</translation>
  </message>
  <message>
   <source>The optimum, computed from the exact rules: nobody does better for long.</source>
   <translation>بهینه، محاسبه‌شده از قواعد دقیق: در درازمدت کسی بهتر نمی‌کند.</translation>
  </message>
  <message>
   <source>h</source>
   <translation>h</translation>
  </message>
  <message>
   <source>kWh</source>
   <translation>kWh</translation>
  </message>
  <message>
   <source>charge</source>
   <translation>شارژ</translation>
  </message>
  <message>
   <source>price level</source>
   <translation>سطح قیمت</translation>
  </message>
  <message>
   <source>sky</source>
   <translation>آسمان</translation>
  </message>
  <message>
   <source>hour of the day</source>
   <translation>ساعت شبانه‌روز</translation>
  </message>
  <message>
   <source>Recommending</source>
   <translation>پیشنهاد</translation>
  </message>
  <message>
   <source>Simulated users click, get bored, change their tastes and leave. Find out what this one likes, and do not repeat yourself.</source>
   <translation>کاربران شبیه‌سازی‌شده کلیک می‌کنند، خسته می‌شوند، سلیقه عوض می‌کنند و می‌روند. بیاب این یکی چه دوست دارد و تکرار نکن.</translation>
  </message>
  <message>
   <source>NEWS</source>
   <translation>خبر</translation>
  </message>
  <message>
   <source>SPORT</source>
   <translation>ورزش</translation>
  </message>
  <message>
   <source>MUSIC</source>
   <translation>موسیقی</translation>
  </message>
  <message>
   <source>FILM</source>
   <translation>فیلم</translation>
  </message>
  <message>
   <source>SCIENCE</source>
   <translation>دانش</translation>
  </message>
  <message>
   <source>COOKING</source>
   <translation>آشپزی</translation>
  </message>
  <message>
   <source>clicks</source>
   <translation>کلیک</translation>
  </message>
  <message>
   <source>Drift</source>
   <translation>رانش</translation>
  </message>
  <message>
   <source>Chance in every step that the user comes into another mood.</source>
   <translation>احتمال عوض‌شدن حال کاربر در هر گام.</translation>
  </message>
  <message>
   <source>Boredom</source>
   <translation>خستگی</translation>
  </message>
  <message>
   <source>What one more of the same takes of the taste.</source>
   <translation>یک تکرار دیگر چه اندازه از سلیقه می‌کاهد.</translation>
  </message>
  <message>
   <source>The users are simulated. Whoever recommends sees clicks and not tastes: the picture shows tastes while an agent plays, and hides them from a person.</source>
   <translation>کاربران شبیه‌سازی شده‌اند. پیشنهاددهنده کلیک‌ها را می‌بیند نه سلیقه‌ها را: تصویر سلیقه‌ها را هنگام بازی عامل نشان می‌دهد و از انسان پنهان می‌کند.</translation>
  </message>
  <message>
   <source>the array {name} must hold topics and clicks</source>
   <translation>آرایهٔ {name} باید موضوع‌ها و کلیک‌ها را داشته باشد</translation>
  </message>
  <message>
   <source>Bandit</source>
   <translation>راهزن</translation>
  </message>
  <message>
   <source>The highest share of recent clicks, with a bonus for what was not shown lately.</source>
   <translation>بالاترین سهم کلیک‌های اخیر، با امتیازی برای آنچه به‌تازگی نشان داده نشده.</translation>
  </message>
  <message>
   <source>Most popular</source>
   <translation>پرطرفدارترین</translation>
  </message>
  <message>
   <source>Always the topic that most users like best.</source>
   <translation>همیشه موضوعی که بیشتر کاربران بیش از همه دوست دارند.</translation>
  </message>
  <message>
   <source>Gripper</source>
   <translation>گیره</translation>
  </message>
  <message>
   <source>Move over the box, go down, close, lift. The policy is simple; the value jumps wherever a finger meets the box.</source>
   <translation>بالای جعبه برو، پایین بیا، ببند، بلند کن. سیاست ساده است؛ ارزش هر جا که انگشت به جعبه بخورد می‌پرد.</translation>
  </message>
  <message>
   <source>DOWN LEFT</source>
   <translation>پایین چپ</translation>
  </message>
  <message>
   <source>DOWN RIGHT</source>
   <translation>پایین راست</translation>
  </message>
  <message>
   <source>CLOSE</source>
   <translation>بستن</translation>
  </message>
  <message>
   <source>OPEN</source>
   <translation>باز کردن</translation>
  </message>
  <message>
   <source>Unsteadiness</source>
   <translation>لرزش</translation>
  </message>
  <message>
   <source>Standard deviation of every move sideways.</source>
   <translation>انحراف معیار هر حرکت به پهلو.</translation>
  </message>
  <message>
   <source>cm</source>
   <translation>cm</translation>
  </message>
  <message>
   <source>Slipperiness</source>
   <translation>لغزندگی</translation>
  </message>
  <message>
   <source>Chance that the box slips in a step upwards, for every cm that it is held off its middle.</source>
   <translation>احتمال لغزیدن جعبه در یک گام رو به بالا، به ازای هر cm فاصله از میانهٔ آن.</translation>
  </message>
  <message>
   <source>no</source>
   <translation>نه</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>بله</translation>
  </message>
  <message>
   <source>Rewards come for getting nearer, for lifting and, less than zero, for every step.</source>
   <translation>پاداش برای نزدیک‌شدن و بلندکردن است و برای هر گام منفی.</translation>
  </message>
  <message>
   <source>Align, then lower</source>
   <translation>نخست هم‌راستا، سپس پایین</translation>
  </message>
  <message>
   <source>A hand-written controller: above the box first, then down, close and up.</source>
   <translation>کنترل‌گر دست‌نوشته: نخست بالای جعبه، سپس پایین، بستن و بالا.</translation>
  </message>
  <message>
   <source>offset from the box</source>
   <translation>فاصله از جعبه</translation>
  </message>
  <message>
   <source>open</source>
   <translation>باز</translation>
  </message>
  <message>
   <source>holding</source>
   <translation>در دست</translation>
  </message>
  <message>
   <source>width of the box</source>
   <translation>پهنای جعبه</translation>
  </message>
  <message>
   <source>place on the rail</source>
   <translation>جای روی ریل</translation>
  </message>
  <message>
   <source>Toy market</source>
   <translation>بازار اسباب‌بازی</translation>
  </message>
  <message>
   <source>A price strays from its fair value and comes back, and every trade costs. A toy: real markets tell no fair value.</source>
   <translation>قیمت از ارزش منصفانه دور می‌شود و بازمی‌گردد و هر معامله هزینه دارد. اسباب‌بازی است: بازارهای واقعی ارزش منصفانه را نمی‌گویند.</translation>
  </message>
  <message>
   <source>SHORT</source>
   <translation>فروش</translation>
  </message>
  <message>
   <source>FLAT</source>
   <translation>بی‌موضع</translation>
  </message>
  <message>
   <source>LONG</source>
   <translation>خرید</translation>
  </message>
  <message>
   <source>Cost of a trade</source>
   <translation>هزینهٔ معامله</translation>
  </message>
  <message>
   <source>What buying or selling takes of the amount; turning from short to long takes it twice.</source>
   <translation>سهمی از مبلغ که خرید یا فروش می‌برد؛ رفتن از فروش به خرید آن را دو بار می‌برد.</translation>
  </message>
  <message>
   <source>After so many days an episode is cut off.</source>
   <translation>پس از این تعداد روز اپیزود بریده می‌شود.</translation>
  </message>
  <message>
   <source>days</source>
   <translation>روز</translation>
  </message>
  <message>
   <source>short</source>
   <translation>فروش</translation>
  </message>
  <message>
   <source>flat</source>
   <translation>بی‌موضع</translation>
  </message>
  <message>
   <source>long</source>
   <translation>خرید</translation>
  </message>
  <message>
   <source>This is a toy: nothing learned here says anything about real markets.</source>
   <translation>این اسباب‌بازی است: آنچه اینجا آموخته شود چیزی دربارهٔ بازارهای واقعی نمی‌گوید.</translation>
  </message>
  <message>
   <source>Buy and hold</source>
   <translation>خرید و نگه‌داری</translation>
  </message>
  <message>
   <source>It buys on the first day and keeps what it has.</source>
   <translation>روز نخست می‌خرد و نگه می‌دارد.</translation>
  </message>
  <message>
   <source>Optimal thresholds</source>
   <translation>آستانه‌های بهینه</translation>
  </message>
  <message>
   <source>It trades where the deviation is worth the cost; computed from the exact rules.</source>
   <translation>جایی معامله می‌کند که انحراف به هزینه می‌ارزد؛ محاسبه‌شده از قواعد دقیق.</translation>
  </message>
  <message>
   <source>deviation of the price</source>
   <translation>انحراف قیمت</translation>
  </message>
  <message>
   <source>Where to look</source>
   <translation>کجا را نگاه کنیم</translation>
  </message>
  <message>
   <source>Eight objects, eight sides, looks that may be wrong and a camera that has to travel. Look where it tells most.</source>
   <translation>هشت چیز، هشت پهلو، نگاه‌هایی که شاید نادرست باشند و دوربینی که باید جابه‌جا شود. جایی را ببینید که بیشتر می‌گوید.</translation>
  </message>
  <message>
   <source>SIDE 1</source>
   <translation>پهلوی 1</translation>
  </message>
  <message>
   <source>SIDE 2</source>
   <translation>پهلوی 2</translation>
  </message>
  <message>
   <source>SIDE 3</source>
   <translation>پهلوی 3</translation>
  </message>
  <message>
   <source>SIDE 4</source>
   <translation>پهلوی 4</translation>
  </message>
  <message>
   <source>SIDE 5</source>
   <translation>پهلوی 5</translation>
  </message>
  <message>
   <source>SIDE 6</source>
   <translation>پهلوی 6</translation>
  </message>
  <message>
   <source>SIDE 7</source>
   <translation>پهلوی 7</translation>
  </message>
  <message>
   <source>SIDE 8</source>
   <translation>پهلوی 8</translation>
  </message>
  <message>
   <source>Wrong looks</source>
   <translation>نگاه‌های نادرست</translation>
  </message>
  <message>
   <source>How often a look shows a mark that is not there, or none that is.</source>
   <translation>چند وقت یک بار نگاه نشانی را که نیست نشان می‌دهد یا آن را که هست نشان نمی‌دهد.</translation>
  </message>
  <message>
   <source>After so many looks an episode is cut off.</source>
   <translation>پس از این تعداد نگاه اپیزود بریده می‌شود.</translation>
  </message>
  <message>
   <source>looks</source>
   <translation>نگاه</translation>
  </message>
  <message>
   <source>A look costs 1, an eighth of a turn 0.25. Being sure ends it: 5 if it is right, -5 if not.</source>
   <translation>هر نگاه 1 و هر یک‌هشتم دور 0.25 هزینه دارد. اطمینان آن را پایان می‌دهد: 5 اگر درست باشد، -5 اگر نه.</translation>
  </message>
  <message>
   <source>a belief is no distribution</source>
   <translation>یکی از باورها توزیع نیست</translation>
  </message>
  <message>
   <source>the array {name} must hold sides and marks</source>
   <translation>آرایهٔ {name} باید سمت‌ها و نشان‌ها را داشته باشد</translation>
  </message>
  <message>
   <source>Go round</source>
   <translation>دور زدن</translation>
  </message>
  <message>
   <source>One side after the other, all the way round.</source>
   <translation>پهلو پس از پهلو، دور تا دور.</translation>
  </message>
  <message>
   <source>Most information</source>
   <translation>بیشترین اطلاعات</translation>
  </message>
  <message>
   <source>The side that is expected to leave the least entropy, however far it is.</source>
   <translation>پهلویی که انتظار می‌رود کمترین آنتروپی را بر جا بگذارد، هر چه دور باشد.</translation>
  </message>
  <message>
   <source>the array {name} must hold finite numbers of the kind {kind}</source>
   <translation>آرایهٔ {name} باید عددهای متناهی از نوع {kind} داشته باشد</translation>
  </message>
  <message>
   <source>Blackjack</source>
   <translation>Blackjack</translation>
  </message>
  <message>
   <source>One more card, or stay? Luck hides what is right, so thousands of games are needed to see it.</source>
   <translation>یک کارت دیگر، یا ماندن؟ بخت تصمیم درست را پنهان می‌کند، پس برای دیدنش هزاران بازی لازم است.</translation>
  </message>
  <message>
   <source>Cards</source>
   <translation>کارت‌ها</translation>
  </message>
  <message>
   <source>STICK</source>
   <translation>ماندن</translation>
  </message>
  <message>
   <source>HIT</source>
   <translation>کارت</translation>
  </message>
  <message>
   <source>stakes</source>
   <translation>شرط</translation>
  </message>
  <message>
   <source>Rules of the book</source>
   <translation>قواعد کتاب</translation>
  </message>
  <message>
   <source>A natural (ace and ten at once) wins unless the dealer has one too, as Sutton and Barto have it.</source>
   <translation>بلک‌جک (آس و ده از همان آغاز) می‌برد، مگر آنکه پخش‌کننده هم آن را داشته باشد؛ همان‌گونه که در کتاب Sutton و Barto آمده است.</translation>
  </message>
  <message>
   <source>Naturals pay more</source>
   <translation>پرداخت بیشتر به بلک‌جک</translation>
  </message>
  <message>
   <source>A natural that wins pays 1.5, as in casinos; it counts where the rules of the book are off.</source>
   <translation>برای بلک‌جکی که می‌برد 1.5 پرداخته می‌شود، مانند کازینوها؛ وقتی اثر دارد که قواعد کتاب خاموش باشد.</translation>
  </message>
  <message>
   <source>Cliff walking</source>
   <translation>Cliff Walking</translation>
  </message>
  <message>
   <source>The shortest way leads along the edge, and a fall costs 100. Q-learning dares it, SARSA takes the detour.</source>
   <translation>کوتاه‌ترین راه از لبه می‌گذرد و هر سقوط 100 هزینه دارد. یادگیری Q خطر می‌کند، SARSA راه دورتر را می‌رود.</translation>
  </message>
  <message>
   <source>4x4</source>
   <translation>4x4</translation>
  </message>
  <message>
   <source>8x8</source>
   <translation>8x8</translation>
  </message>
  <message>
   <source>Frozen Lake</source>
   <translation>Frozen Lake</translation>
  </message>
  <message>
   <source>Cross the ice to the treasure. It is slippery: the best way is not to walk where you want to go.</source>
   <translation>از روی یخ به گنج برسید. یخ لغزنده است: بهترین راه آن است که به سویی که می‌خواهید گام برندارید.</translation>
  </message>
  <message>
   <source>Taxi</source>
   <translation>Taxi</translation>
  </message>
  <message>
   <source>Find the passenger, pick up, drive, drop off at the right corner: 500 states that are no map.</source>
   <translation>مسافر را پیدا کنید، سوار کنید، برانید و در گوشهٔ درست پیاده کنید: 500 حالت که نقشه نیستند.</translation>
  </message>
  <message>
   <source>SOUTH</source>
   <translation>جنوب</translation>
  </message>
  <message>
   <source>NORTH</source>
   <translation>شمال</translation>
  </message>
  <message>
   <source>EAST</source>
   <translation>شرق</translation>
  </message>
  <message>
   <source>WEST</source>
   <translation>غرب</translation>
  </message>
  <message>
   <source>PICK UP</source>
   <translation>سوار کردن</translation>
  </message>
  <message>
   <source>DROP OFF</source>
   <translation>پیاده کردن</translation>
  </message>
  <message>
   <source>Slippery</source>
   <translation>لغزنده</translation>
  </message>
  <message>
   <source>Each move goes astray to one of its two sides as often as it goes where it should.</source>
   <translation>هر حرکت به هر یک از دو پهلو به همان اندازه منحرف می‌شود که به سوی درست می‌رود.</translation>
  </message>
  <message>
   <source>Which of Gymnasium's two lakes.</source>
   <translation>کدام‌یک از دو دریاچهٔ Gymnasium.</translation>
  </message>
  <message>
   <source>Moves go astray to one of their two sides; otherwise they go where they should.</source>
   <translation>حرکت‌ها به یکی از دو پهلو منحرف می‌شوند؛ وگرنه به همان سوی درست می‌روند.</translation>
  </message>
  <message>
   <source>Chance of the wanted move</source>
   <translation>احتمال حرکت دلخواه</translation>
  </message>
  <message>
   <source>On slippery ice: how often a move goes where it should.</source>
   <translation>روی یخ لغزنده: حرکت چقدر به همان سوی درست می‌رود.</translation>
  </message>
  <message>
   <source>An episode is cut off after this many steps; Gymnasium allows 200 on the large lake.</source>
   <translation>اپیزود پس از این تعداد گام بریده می‌شود؛ Gymnasium در دریاچهٔ بزرگ 200 گام اجازه می‌دهد.</translation>
  </message>
  <message>
   <source>Rain</source>
   <translation>باران</translation>
  </message>
  <message>
   <source>In the rain a drive goes to one of its two sides one time out of five.</source>
   <translation>در باران از هر پنج حرکت یکی به یکی از دو پهلو می‌رود.</translation>
  </message>
  <message>
   <source>No agent drives into a wall, picks up where nobody waits, or drops off where nobody may: it takes only what Gymnasium's action mask allows. Off: agents have to learn it, at 10 for each mistake.</source>
   <translation>هیچ عاملی به دیوار نمی‌راند، جایی که کسی منتظر نیست سوار نمی‌کند و جایی که مجاز نیست پیاده نمی‌کند: فقط کنش‌هایی را انجام می‌دهد که نقاب کنش Gymnasium اجازه می‌دهد. خاموش: عامل‌ها باید آن را بیاموزند، با هزینهٔ 10 برای هر اشتباه.</translation>
  </message>
  <message>
   <source>actor</source>
   <translation>بازیگر</translation>
  </message>
  <message>
   <source>critic</source>
   <translation>منتقد</translation>
  </message>
  <message>
   <source>the actions that it learned have other bounds</source>
   <translation>کنش‌هایی که آموخته کران‌های دیگری دارند</translation>
  </message>
  <message>
   <source>{value} cannot be the unit of values</source>
   <translation>{value} نمی‌تواند یکای ارزش‌ها باشد</translation>
  </message>
  <message>
   <source>the array {name} must rise</source>
   <translation>عددهای آرایهٔ {name} باید زیاد شوند</translation>
  </message>
  <message>
   <source>a temperature must be above 0, and this one is {value}</source>
   <translation>دما باید بیشتر از 0 باشد، ولی این یکی {value} است</translation>
  </message>
  <message>
   <source>the steps that wait for their rewards do not fit together</source>
   <translation>گام‌هایی که در انتظار پاداش‌اند با هم جور نیستند</translation>
  </message>
  <message>
   <source>priorities of the shape {shape} do not fit into a memory of {n}</source>
   <translation>اولویت‌هایی به شکل {shape} در حافظه‌ای به اندازهٔ {n} جا نمی‌شوند</translation>
  </message>
  <message>
   <source>priorities must be finite, and the highest of them above 0</source>
   <translation>اولویت‌ها باید متناهی باشند و بیشترین آن‌ها بیشتر از 0</translation>
  </message>
  <message>
   <source>there is no room in this computer's memory for {capacity:,} transitions of {numbers:,} numbers each; choose a smaller replay memory (replay_capacity).</source>
   <translation>در حافظهٔ این رایانه برای {capacity:,} گذار، هر یک {numbers:,} عدد، جا نیست؛ حافظهٔ بازپخش کوچک‌تری برگزینید (replay_capacity).</translation>
  </message>
  <message>
   <source>the number of transitions, {n}, is more than the memory holds, {most}</source>
   <translation>شمار گذارها ({n}) از گنجایش حافظه ({most}) بیشتر است</translation>
  </message>
  <message>
   <source>the memory, which holds {n}, cannot stand at {position}</source>
   <translation>حافظه‌ای که {n} تا دارد نمی‌تواند در جای {position} باشد</translation>
  </message>
  <message>
   <source>an action that is remembered is none of the {n}</source>
   <translation>کنشی در حافظه هیچ‌یک از {n} کنش نیست</translation>
  </message>
  <message>
   <source>a rollout of length {n} cannot stand at {position}</source>
   <translation>رول‌اوتی به طول {n} نمی‌تواند در جای {position} باشد</translation>
  </message>
  <message>
   <source>running moments must be finite, and variances not negative</source>
   <translation>گشتاورهای جاری باید متناهی باشند و واریانس‌ها منفی نباشند</translation>
  </message>
  <message>
   <source>{value} cannot be the weight of running moments</source>
   <translation>{value} نمی‌تواند وزن گشتاورهای جاری باشد</translation>
  </message>
  <message>
   <source>a network that sees differences needs at least 2 stacked frames.</source>
   <translation>شبکه‌ای که تفاوت‌ها را می‌بیند دست‌کم 2 فریم پشته‌شده لازم دارد.</translation>
  </message>
  <message>
   <source>frames of {rows} x {columns} pixels are too small for the convolutional network, which needs at least 36 x 36.</source>
   <translation>فریم‌های {rows} x {columns} پیکسل برای شبکهٔ کانولوشنی بیش از اندازه کوچک است، که دست‌کم ‎36 x 36‎ لازم دارد.</translation>
  </message>
  <message>
   <source>Solved in seconds</source>
   <translation>حل در چند ثانیه</translation>
  </message>
  <message>
   <source>Sixteen steps of eight lanes for every update, with GAE and advantages of one size: calmer than five steps alone.</source>
   <translation>شانزده گام از هشت خط برای هر به‌روزرسانی، با GAE و مزیت‌های هم‌اندازه: آرام‌تر از تنها پنج گام.</translation>
  </message>
  <message>
   <source>Stable-Baselines3 defaults</source>
   <translation>پیش‌فرض‌های Stable-Baselines3</translation>
  </message>
  <message>
   <source>Five-step returns and RMSProp, as in the paper. Learns quickly and is not always calm.</source>
   <translation>بازده‌های پنج‌گامی و RMSProp، مانند مقاله. زود می‌آموزد و همیشه آرام نیست.</translation>
  </message>
  <message>
   <source>A hard one for A2C</source>
   <translation>دشوار برای A2C</translation>
  </message>
  <message>
   <source>Every batch is used once only, so it takes a million steps: under a minute in 32 lanes. Most runs then swing up and hold, some only swing. Compare SAC on the same world.</source>
   <translation>هر دسته فقط یک بار به کار می‌رود، پس یک میلیون گام لازم است: کمتر از یک دقیقه در 32 خط. سپس بیشتر اجراها آونگ را بالا می‌برند و نگه می‌دارند و برخی فقط تاب می‌دهند. با SAC در همین دنیا مقایسه کنید.</translation>
  </message>
  <message>
   <source>RL Baselines3 Zoo</source>
   <translation>RL Baselines3 Zoo</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo: five-step returns and a learning rate that falls.</source>
   <translation>تنظیمات RL Baselines3 Zoo: بازده‌های پنج‌گامی و نرخ یادگیری کاهنده.</translation>
  </message>
  <message>
   <source>Swings up within seconds</source>
   <translation>بالا رفتن در چند ثانیه</translation>
  </message>
  <message>
   <source>Sixteen steps of sixteen lanes for every update, with GAE, and a little entropy so that the goal is found for the first time.</source>
   <translation>شانزده گام از شانزده خط برای هر به‌روزرسانی، با GAE و کمی آنتروپی تا مقصد نخستین بار پیدا شود.</translation>
  </message>
  <message>
   <source>Two workers</source>
   <translation>دو کارگر</translation>
  </message>
  <message>
   <source>Twenty steps for every update, and a learning rate that falls. With more processor cores, more workers.</source>
   <translation>بیست گام برای هر به‌روزرسانی و نرخ یادگیری کاهنده. با هسته‌های پردازندهٔ بیشتر، کارگرهای بیشتر.</translation>
  </message>
  <message>
   <source>Five steps, as in the paper</source>
   <translation>پنج گام، مانند مقاله</translation>
  </message>
  <message>
   <source>Five-step returns, an entropy bonus of 0.01 and shared RMSProp statistics: quick to move and not always calm.</source>
   <translation>بازده‌های پنج‌گامی، پاداش اضافهٔ آنتروپی 0.01 و آمار مشترک RMSProp: پرتحرک و نه همیشه آرام.</translation>
  </message>
  <message>
   <source>Two workers swing it up</source>
   <translation>دو کارگر آن را بالا می‌برند</translation>
  </message>
  <message>
   <source>Twenty steps for every update; each step costs 1 until the tip is high, so that what is learned is to hurry.</source>
   <translation>بیست گام برای هر به‌روزرسانی؛ تا وقتی نوک بالا نرسیده هر گام 1 هزینه دارد، پس آنچه آموخته می‌شود شتاب کردن است.</translation>
  </message>
  <message>
   <source>Imitates a search, then plays without a mistake</source>
   <translation>جستجویی را تقلید می‌کند، سپس بی‌اشتباه بازی می‌کند</translation>
  </message>
  <message>
   <source>5,000 positions of a search are imitated; then 64 games at once against earlier selves.</source>
   <translation>5,000 موقعیت از یک جستجو تقلید می‌شود؛ سپس 64 بازی همزمان در برابر خودهای پیشین.</translation>
  </message>
  <message>
   <source>Imitates a search, and equals it with half its simulations</source>
   <translation>جستجویی را تقلید می‌کند و با نیمی از شبیه‌سازی‌ها با آن برابر است</translation>
  </message>
  <message>
   <source>30,000 positions of a search are imitated; then 128 games at once against earlier selves. The learning rate falls over the run, which ends when every stage was passed through once.</source>
   <translation>30,000 موقعیت از یک جستجو تقلید می‌شود؛ سپس 128 بازی همزمان در برابر خودهای پیشین. نرخ یادگیری در طول اجرا کم می‌شود؛ اجرا وقتی تمام می‌شود که هر مرحله یک بار گذشته باشد.</translation>
  </message>
  <message>
   <source>Without a mistake within a minute or two</source>
   <translation>بی‌اشتباه در یکی‌دو دقیقه</translation>
  </message>
  <message>
   <source>64 games against itself at once, 25 positions of thought a move, and a small network.</source>
   <translation>64 بازی هم‌زمان با خود، 25 موقعیت فکر در هر حرکت و شبکه‌ای کوچک.</translation>
  </message>
  <message>
   <source>Beats chance in a minute, and searchers within minutes</source>
   <translation>یک دقیقه تا شکست بازی تصادفی، چند دقیقه تا شکست جست‌وجوگرها</translation>
  </message>
  <message>
   <source>384 games against itself at once, 32 positions of thought a move. The learning rate falls over the run.</source>
   <translation>384 بازی هم‌زمان با خود، 32 موقعیت فکر در هر حرکت. نرخ یادگیری در طول اجرا کم می‌شود.</translation>
  </message>
  <message>
   <source>Six by six</source>
   <translation>شش در شش</translation>
  </message>
  <message>
   <source>64 games against itself at once, 32 positions of thought a move.</source>
   <translation>64 بازی هم‌زمان با خود، 32 موقعیت فکر در هر حرکت.</translation>
  </message>
  <message>
   <source>Go on five by five</source>
   <translation>گو روی صفحهٔ پنج در پنج</translation>
  </message>
  <message>
   <source>128 games against itself at once, 32 positions of thought a move. The learning rate falls over the run.</source>
   <translation>128 بازی هم‌زمان با خود، 32 موقعیت فکر در هر حرکت. نرخ یادگیری در طول اجرا کم می‌شود.</translation>
  </message>
  <message>
   <source>Go on nine by nine</source>
   <translation>گو روی صفحهٔ نه در نه</translation>
  </message>
  <message>
   <source>128 games against itself at once; Gumbel's choice makes do with 16 positions of thought a move. Convolutions see what lies side by side, the same everywhere on the board. Takes an hour or more.</source>
   <translation>128 بازی هم‌زمان با خود؛ با انتخاب گامبل 16 موقعیت فکر در هر حرکت بس است. کانولوشن‌ها آنچه را کنار هم است می‌بینند، در همه جای صفحه یکسان. یک ساعت یا بیشتر طول می‌کشد.</translation>
  </message>
  <message>
   <source>Seven by seven</source>
   <translation>هفت در هفت</translation>
  </message>
  <message>
   <source>32 games against itself at once, 32 positions of thought a move.</source>
   <translation>32 بازی هم‌زمان با خود، 32 موقعیت فکر در هر حرکت.</translation>
  </message>
  <message>
   <source>To be watched, not to become strong</source>
   <translation>برای تماشا، نه برای قوی شدن</translation>
  </message>
  <message>
   <source>4 games against itself at once, 32 positions of thought a move: chess takes millions of games.</source>
   <translation>4 بازی هم‌زمان با خود، 32 موقعیت فکر در هر حرکت: شطرنج میلیون‌ها بازی می‌خواهد.</translation>
  </message>
  <message>
   <source>Against itself</source>
   <translation>در برابر خود</translation>
  </message>
  <message>
   <source>Green goes to the road with the most cars. Watch it beside a learner.</source>
   <translation>چراغ سبز به جاده‌ای می‌رسد که خودروی بیشتری دارد. کنار یک یادگیرنده تماشایش کنید.</translation>
  </message>
  <message>
   <source>Charges while it is cheap and discharges while it is dear. Rule 2 is the optimum.</source>
   <translation>وقتی ارزان است شارژ و وقتی گران است تخلیه می‌کند. قاعدهٔ 2 بهینه است.</translation>
  </message>
  <message>
   <source>Buys on the first day and waits. Rule 2 is the optimum of this toy.</source>
   <translation>روز نخست می‌خرد و صبر می‌کند. قاعدهٔ 2 بهینهٔ این اسباب‌بازی است.</translation>
  </message>
  <message>
   <source>A hand-written controller: one thing after the other.</source>
   <translation>کنترل‌گر دست‌نوشته: یکی پس از دیگری.</translation>
  </message>
  <message>
   <source>Counts clicks by topic and forgets. Rule 2 always shows the most popular topic.</source>
   <translation>کلیک‌های هر موضوع را می‌شمارد و فراموش می‌کند. قاعدهٔ 2 همیشه پرطرفدارترین موضوع را نشان می‌دهد.</translation>
  </message>
  <message>
   <source>One side after the other. Rule 2 looks at the side that tells most.</source>
   <translation>پهلو پس از پهلو. قاعدهٔ 2 پهلویی را نگاه می‌کند که بیشتر می‌گوید.</translation>
  </message>
  <message>
   <source>Builds the best network that 200 trials by chance have found, again and again.</source>
   <translation>بهترین شبکه‌ای را که 200 آزمایش تصادفی یافته است بارها می‌سازد.</translation>
  </message>
  <message>
   <source>Five demonstrations</source>
   <translation>پنج نمایش</translation>
  </message>
  <message>
   <source>What the trained agent did in five episodes is enough: solved within a second or two.</source>
   <translation>آنچه عامل آموزش‌دیده در پنج اپیزود کرد بس است: در یکی دو ثانیه حل می‌شود.</translation>
  </message>
  <message>
   <source>Five landings</source>
   <translation>پنج فرود</translation>
  </message>
  <message>
   <source>Five landings of the trained agent, and it lands as well: where a state of the demonstrations is always near, cloning is all that it takes.</source>
   <translation>پنج فرود عامل آموزش‌دیده، و همان‌قدر خوب فرود می‌آید: جایی که همیشه حالتی از سرمشق‌ها نزدیک است، شبیه‌سازی بس است.</translation>
  </message>
  <message>
   <source>Thirty labels</source>
   <translation>سی برچسب</translation>
  </message>
  <message>
   <source>Thirty states of twenty landings, no more. It knows what to do on the expert's way, leaves it, and is lost: compare DAgger with as many labels.</source>
   <translation>سی حالت از بیست فرود، نه بیشتر. در راه خبره می‌داند چه کند، از آن بیرون می‌رود و گم می‌شود: با DAgger با همین تعداد برچسب مقایسه کنید.</translation>
  </message>
  <message>
   <source>Ten swings</source>
   <translation>ده تاب</translation>
  </message>
  <message>
   <source>A torque for every state: imitation of actions that are numbers.</source>
   <translation>گشتاوری برای هر حالت: تقلید کنش‌های عددی.</translation>
  </message>
  <message>
   <source>A planner shows the way</source>
   <translation>برنامه‌ریز راه را نشان می‌دهد</translation>
  </message>
  <message>
   <source>Nobody had to learn what is shown here: the model is known, and a planner walks by it.</source>
   <translation>آنچه اینجا نشان داده می‌شود را کسی لازم نبود بیاموزد: مدل معلوم است و برنامه‌ریز بر آن راه می‌رود.</translation>
  </message>
  <message>
   <source>Solves it within seconds</source>
   <translation>حل در چند ثانیه</translation>
  </message>
  <message>
   <source>DQN's default settings; with a discount of 0.99 no return is above 100, so the bars stand from 0 to 100.</source>
   <translation>تنظیمات پیش‌فرض DQN؛ با ضریب تنزیل 0.99 هیچ بازدهی بالاتر از 100 نیست، پس میله‌ها از 0 تا 100 قرار دارند.</translation>
  </message>
  <message>
   <source>Bellemare et al. 2017</source>
   <translation>Bellemare et al. 2017</translation>
  </message>
  <message>
   <source>51 bars from -10 to 10 and the paper's Adam. What differs: 200,000 remembered steps in place of a million, to fit into memory.</source>
   <translation>51 میله از ‎-10 تا 10 و Adam مقاله. تفاوت: به یاد داشتن 200,000 گام به جای یک میلیون، تا در حافظه جا شود.</translation>
  </message>
  <message>
   <source>Bars in place of a number</source>
   <translation>میله به جای یک عدد</translation>
  </message>
  <message>
   <source>The lecture's grid: every step costs 1. Bars stand from -10 to 0; whatever is worse counts as -10.</source>
   <translation>شبکهٔ خانه‌های درس: هر گام 1 هزینه دارد. میله‌ها از ‎-10 تا 0 قرار دارند؛ هرچه بدتر باشد ‎-10 به شمار می‌آید.</translation>
  </message>
  <message>
   <source>The trained agent teaches</source>
   <translation>عامل آموزش‌دیده درس می‌دهد</translation>
  </message>
  <message>
   <source>It falls over, is told what would have been right there, and learns it.</source>
   <translation>می‌افتد، می‌شنود آنجا چه درست بود، و آن را می‌آموزد.</translation>
  </message>
  <message>
   <source>You teach it</source>
   <translation>شما یاد می‌دهید</translation>
  </message>
  <message>
   <source>It plays, stands still now and then, and you say which way you would push there.</source>
   <translation>بازی می‌کند، گاه می‌ایستد، و شما می‌گویید آنجا به کدام سو هل می‌دادید.</translation>
  </message>
  <message>
   <source>A pilot beside it</source>
   <translation>خلبانی در کنارش</translation>
  </message>
  <message>
   <source>The trained agent says at every step which engine it would fire.</source>
   <translation>عامل آموزش‌دیده در هر گام می‌گوید کدام موتور را روشن می‌کرد.</translation>
  </message>
  <message>
   <source>The expert is asked thirty times in all, in states that the learner came to: it lands, where cloning with as many labels is lost.</source>
   <translation>از خبره روی هم سی بار پرسیده می‌شود، در حالت‌هایی که یادگیرنده به آن‌ها رسید: فرود می‌آید، جایی که شبیه‌سازی با همین تعداد برچسب گم می‌شود.</translation>
  </message>
  <message>
   <source>On slippery ice</source>
   <translation>روی یخ لغزنده</translation>
  </message>
  <message>
   <source>It slides to places where the shortest way never leads, and is told how to go on from there.</source>
   <translation>به جاهایی می‌لغزد که کوتاه‌ترین راه هرگز به آن‌ها نمی‌رسد، و می‌شنود از آنجا چگونه برود.</translation>
  </message>
  <message>
   <source>A torque for every state</source>
   <translation>گشتاوری برای هر حالت</translation>
  </message>
  <message>
   <source>Actions that are numbers: it learns the expert's by their squared distance.</source>
   <translation>کنش‌ها عددند: کنش‌های خبره را با مربع فاصله می‌آموزد.</translation>
  </message>
  <message>
   <source>A small network that is quick; Gaussian noise. Stands upright after some 5,000 steps.</source>
   <translation>شبکه‌ای کوچک و سریع؛ نویز گاوسی. پس از حدود 5,000 گام راست می‌ایستد.</translation>
  </message>
  <message>
   <source>Noise that drifts, as in the paper</source>
   <translation>نویز رونده، مانند مقاله</translation>
  </message>
  <message>
   <source>Ornstein-Uhlenbeck noise pushes one way for a while before it turns.</source>
   <translation>نویز اورنشتاین-اولنبک مدتی به یک سو هل می‌دهد و سپس برمی‌گردد.</translation>
  </message>
  <message>
   <source>Its network of 400 x 300, and like its defaults no noise on the actions. Good for comparing speed.</source>
   <translation>شبکهٔ آن با ‎400 x 300‎، و مانند پیش‌فرض‌هایش بدون نویز روی کنش‌ها. مناسب برای مقایسهٔ سرعت.</translation>
  </message>
  <message>
   <source>Drifting noise finds the flag</source>
   <translation>نویز رونده پرچم را می‌یابد</translation>
  </message>
  <message>
   <source>Only noise that keeps pushing one way for a while gets up the hill: with Gaussian noise the car learns to stand still.</source>
   <translation>فقط نویزی که مدتی پیوسته به یک سو هل دهد از تپه بالا می‌رود: با نویز گاوسی خودرو می‌آموزد که بی‌حرکت بماند.</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo.</source>
   <translation>تنظیمات RL Baselines3 Zoo.</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo: a million steps, hours. It runs, somehow, much sooner.</source>
   <translation>تنظیمات RL Baselines3 Zoo: یک میلیون گام، چند ساعت. خیلی زودتر، هرطور شده، می‌دود.</translation>
  </message>
  <message>
   <source>Find the treasure</source>
   <translation>یافتن گنج</translation>
  </message>
  <message>
   <source>Q-learning's maze with twice the steps, because each of the two tables sees half of them.</source>
   <translation>هزارتوی یادگیری Q با دو برابر گام‌ها، زیرا هر یک از دو جدول نیمی از آن‌ها را می‌بیند.</translation>
  </message>
  <message>
   <source>The lecture's grid</source>
   <translation>شبکهٔ خانه‌های درس</translation>
  </message>
  <message>
   <source>Small enough to follow every number by hand.</source>
   <translation>آن‌قدر کوچک که هر عدد را بتوان با دست دنبال کرد.</translation>
  </message>
  <message>
   <source>Careful at the edge</source>
   <translation>محتاط در لبه</translation>
  </message>
  <message>
   <source>Two tables hope for less than one: for a long time it walks along the far wall, where Q-learning takes the edge.</source>
   <translation>دو جدول کمتر از یکی امیدوارند: مدتی دراز کنار دیوار دور راه می‌رود، جایی که یادگیری Q از لبه می‌رود.</translation>
  </message>
  <message>
   <source>Down the corridor</source>
   <translation>تا ته راهرو</translation>
  </message>
  <message>
   <source>The treasure's value creeps back through both tables in turn.</source>
   <translation>ارزش گنج، به نوبت در هر دو جدول، آرام‌آرام به عقب می‌خزد.</translation>
  </message>
  <message>
   <source>Over the ice</source>
   <translation>از روی یخ</translation>
  </message>
  <message>
   <source>Smaller steps than Q-learning's: the ice makes every outcome a matter of chance, and each table sees half of them.</source>
   <translation>گام‌هایی کوچک‌تر از یادگیری Q: یخ هر پیامد را به بخت می‌سپارد و هر جدول نیمی از آن‌ها را می‌بیند.</translation>
  </message>
  <message>
   <source>Learning to drive</source>
   <translation>آموختن رانندگی</translation>
  </message>
  <message>
   <source>From tens of wrong pick-ups to a straight way in some hundreds of rides.</source>
   <translation>از ده‌ها سوار کردن نابجا تا راه سرراست در چند صد سفر.</translation>
  </message>
  <message>
   <source>When to stop</source>
   <translation>کی باید ایستاد</translation>
  </message>
  <message>
   <source>Hundreds of thousands of games; each card is worth a fraction of the stake.</source>
   <translation>صدها هزار بازی؛ هر کارت کسری از شرط می‌ارزد.</translation>
  </message>
  <message>
   <source>The way through your world</source>
   <translation>راه دنیای شما</translation>
  </message>
  <message>
   <source>Starts at random and calms down over 30,000 steps; made for any world of this size.</source>
   <translation>تصادفی آغاز می‌کند و در 30,000 گام آرام می‌گیرد؛ برای هر دنیایی به این اندازه.</translation>
  </message>
  <message>
   <source>Comparisons without a reward model</source>
   <translation>مقایسه‌ها بدون مدل پاداش</translation>
  </message>
  <message>
   <source>1,500 demonstrations and 4,000 comparisons as InstructGPT has them; then one loss, with leash 0.3, and the preferred text imitated beside it. See Wins over step 1, and compare that curve with InstructGPT's.</source>
   <translation>1,500 نمونه و 4,000 مقایسه مانند InstructGPT؛ سپس تنها یک زیان با افسار 0.3 و در کنارش تقلید متن برگزیده. «برد بر گام ۱» را ببینید و این منحنی را با منحنی InstructGPT مقایسه کنید.</translation>
  </message>
  <message>
   <source>Plain DPO: both texts become less likely</source>
   <translation>DPO ساده: هر دو متن کم‌احتمال‌تر می‌شوند</translation>
  </message>
  <message>
   <source>As published, without imitating the preferred text. Its agreement with the reader goes on rising while what it writes falls apart: comparisons say nothing of texts that nobody compared.</source>
   <translation>همان گونه که منتشر شد، بدون تقلید از متن ترجیح‌داده. توافقش با خواننده بالا می‌رود ولی نوشته‌اش از هم می‌پاشد: مقایسه‌ها از متن‌هایی که کسی مقایسه نکرده چیزی نمی‌گویند.</translation>
  </message>
  <message>
   <source>You are the reader</source>
   <translation>خواننده شمایید</translation>
  </message>
  <message>
   <source>You say which of two sentences is better, in the panel Which is better?, or type a better one yourself. After 44 answers, four of which are held out, it learns to write what you like.</source>
   <translation>شما در پنل «کدام بهتر است؟» می‌گویید از دو جمله کدام بهتر است، یا خودتان بهترش را می‌نویسید. پس از 44 پاسخ، که چهارتای آن‌ها کنار گذاشته می‌شود، یاد می‌گیرد آنچه می‌پسندید بنویسد.</translation>
  </message>
  <message>
   <source>Many updates after every 256 steps, as in RL Baselines3 Zoo, with a small network that is quick. Stops once it is solved: DQN forgets if it goes on.</source>
   <translation>به‌روزرسانی‌های پرشمار پس از هر 256 گام، مانند RL Baselines3 Zoo، با شبکه‌ای کوچک و سریع. پس از حل متوقف می‌شود: اگر ادامه دهد، DQN فراموش می‌کند.</translation>
  </message>
  <message>
   <source>Cautious settings made for Atari: they learn CartPole slowly. Good for comparing speed.</source>
   <translation>تنظیمات محتاطانه‌ای که برای Atari ساخته شده‌اند: CartPole را آهسته می‌آموزند. مناسب برای مقایسهٔ سرعت.</translation>
  </message>
  <message>
   <source>The tuned settings of RL Baselines3 Zoo with their large network of 256 x 256.</source>
   <translation>تنظیمات بهینه‌شدهٔ RL Baselines3 Zoo با شبکهٔ بزرگ ‎256 x 256‎.</translation>
  </message>
  <message>
   <source>Double DQN, smooth targets</source>
   <translation>‏Double DQN، هدف‌های هموار</translation>
  </message>
  <message>
   <source>The target network follows a little with every step, and values are no longer overestimated.</source>
   <translation>شبکهٔ هدف در هر گام اندکی دنبال می‌آید و ارزش‌ها دیگر بیش‌برآورد نمی‌شوند.</translation>
  </message>
  <message>
   <source>The default and Double</source>
   <translation>پیش‌فرض و Double</translation>
  </message>
  <message>
   <source>The default preset with Double Q-learning and nothing else: watch the mean Q, which is overestimated without it.</source>
   <translation>پیش‌تنظیم پیش‌فرض با یادگیری Q دوگانه و نه چیز دیگر: میانگین Q را ببینید که بدون آن بیش‌برآورد می‌شود.</translation>
  </message>
  <message>
   <source>The default and dueling</source>
   <translation>پیش‌فرض و دوئلی</translation>
  </message>
  <message>
   <source>The default preset with a dueling network and nothing else: one stream learns the situation, one what sets the actions apart.</source>
   <translation>پیش‌تنظیم پیش‌فرض با شبکهٔ دوئلی و نه چیز دیگر: یک شاخه موقعیت را می‌آموزد و دیگری تفاوت کنش‌ها را.</translation>
  </message>
  <message>
   <source>The default and prioritized replay</source>
   <translation>پیش‌فرض و بازپخش اولویت‌دار</translation>
  </message>
  <message>
   <source>The default preset with prioritized replay and nothing else: surprising memories are replayed more often.</source>
   <translation>پیش‌تنظیم پیش‌فرض با بازپخش اولویت‌دار و نه چیز دیگر: خاطره‌های غافلگیرکننده بیشتر بازپخش می‌شوند.</translation>
  </message>
  <message>
   <source>The default and three-step returns</source>
   <translation>پیش‌فرض و بازده‌های سه‌گامی</translation>
  </message>
  <message>
   <source>The default preset with three rewards per target and nothing else: falling poles are noticed earlier.</source>
   <translation>پیش‌تنظیم پیش‌فرض با سه پاداش در هر هدف و نه چیز دیگر: افتادن میله زودتر دیده می‌شود.</translation>
  </message>
  <message>
   <source>The default and a noisy network</source>
   <translation>پیش‌فرض و شبکهٔ نویزی</translation>
  </message>
  <message>
   <source>The default preset with learned noise in place of ε and nothing else: ε stays 0, and the bars tremble.</source>
   <translation>پیش‌تنظیم پیش‌فرض با نویز آموخته به جای ε و نه چیز دیگر: ε برابر 0 می‌ماند و میله‌ها می‌لرزند.</translation>
  </message>
  <message>
   <source>Nature 2015</source>
   <translation>Nature 2015</translation>
  </message>
  <message>
   <source>Mnih et al. 2015: target network copied every 10,000 updates, clipped errors, ε over a million steps. Adam stands in for their RMSProp, and 200,000 remembered steps for their million, to fit into memory.</source>
   <translation>مقالهٔ Mnih et al. 2015: رونوشت شبکهٔ هدف هر 10,000 به‌روزرسانی، خطاهای برش‌خورده، ε در یک میلیون گام. Adam به جای RMSProp آن‌ها، و به یاد داشتن 200,000 گام به جای یک میلیون، تا در حافظه جا شود.</translation>
  </message>
  <message>
   <source>NIPS 2013</source>
   <translation>NIPS 2013</translation>
  </message>
  <message>
   <source>Mnih et al. 2013: no target network, plain squared error, an update after every step. What differs: the convolutional network is that of 2015, Adam stands in for RMSProp, and 200,000 steps are remembered.</source>
   <translation>مقالهٔ Mnih et al. 2013: بدون شبکهٔ هدف، مربع خطای ساده، یک به‌روزرسانی پس از هر گام. تفاوت: شبکهٔ کانولوشنی از 2015 است، Adam به جای RMSProp آمده و 200,000 گام به یاد می‌ماند.</translation>
  </message>
  <message>
   <source>Pong on one computer</source>
   <translation>‏Pong روی یک رایانه</translation>
  </message>
  <message>
   <source>RL Baselines3 Zoo's settings with three actions in place of six, and learning begins after 10,000 steps in place of 100,000: first points within some 200,000 steps.</source>
   <translation>تنظیمات RL Baselines3 Zoo با سه کنش به جای شش، و یادگیری پس از 10,000 گام به جای 100,000 آغاز می‌شود: نخستین امتیازها در حدود 200,000 گام.</translation>
  </message>
  <message>
   <source>A network in place of the table</source>
   <translation>شبکه به جای جدول</translation>
  </message>
  <message>
   <source>The same maze as for Q-learning; watch how one update changes many cells at once.</source>
   <translation>همان هزارتوی یادگیری Q؛ ببینید که یک به‌روزرسانی چگونه خانه‌های زیادی را هم‌زمان تغییر می‌دهد.</translation>
  </message>
  <message>
   <source>The lecture's grid, small enough to compare every value with the table's.</source>
   <translation>شبکهٔ خانه‌های درس، آن‌قدر کوچک که هر ارزش را بتوان با ارزش جدول مقایسه کرد.</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo, with their large network of 256 x 256.</source>
   <translation>تنظیمات RL Baselines3 Zoo با شبکهٔ بزرگ ‎256 x 256‎.</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo. Nothing but -1 is heard until a lucky swing reaches the flag; from then on it spreads.</source>
   <translation>تنظیمات RL Baselines3 Zoo. جز ‎-1 چیزی شنیده نمی‌شود تا تابی بخت‌یار به پرچم برسد؛ از آنجا به بعد پخش می‌شود.</translation>
  </message>
  <message>
   <source>A small picture</source>
   <translation>تصویری کوچک</translation>
  </message>
  <message>
   <source>The convolutional network on 40 x 40 pixels: a quarter of the usual picture, several times as quick.</source>
   <translation>شبکهٔ کانولوشنی روی پیکسل‌های ‎40 x 40‎: یک‌چهارم تصویر معمول، چند برابر سریع‌تر.</translation>
  </message>
  <message>
   <source>Watch how one update changes many cells at once.</source>
   <translation>ببینید که یک به‌روزرسانی چگونه خانه‌های زیادی را هم‌زمان تغییر می‌دهد.</translation>
  </message>
  <message>
   <source>Lights that see the cars</source>
   <translation>چراغ‌هایی که خودروها را می‌بینند</translation>
  </message>
  <message>
   <source>Beats every plan of lights that knows the clock alone within some 35,000 steps. Foresight of a minute is enough here.</source>
   <translation>در حدود 35,000 گام از هر برنامهٔ چراغی که فقط ساعت را می‌شناسد بهتر می‌شود. اینجا دوراندیشی یک‌دقیقه‌ای بس است.</translation>
  </message>
  <message>
   <source>Sutton's maze</source>
   <translation>هزارتوی Sutton</translation>
  </message>
  <message>
   <source>Fifty thoughts for every step: after the first treasure the way is known. Set n to 0 and compare.</source>
   <translation>پنجاه فکر برای هر گام: پس از نخستین گنج راه دانسته است. n را 0 کنید و مقایسه کنید.</translation>
  </message>
  <message>
   <source>Sutton's maze without planning</source>
   <translation>هزارتوی Sutton بدون برنامه‌ریزی</translation>
  </message>
  <message>
   <source>The same settings without a single thought: plain Q-learning.</source>
   <translation>همان تنظیمات بدون حتی یک فکر: یادگیری Q ساده.</translation>
  </message>
  <message>
   <source>The studio's maze with its traps, in a fifth of the steps of Q-learning.</source>
   <translation>هزارتوی استودیو با تله‌هایش، در یک‌پنجم گام‌های یادگیری Q.</translation>
  </message>
  <message>
   <source>Dyna-Q+</source>
   <translation>Dyna-Q+</translation>
  </message>
  <message>
   <source>A bonus for what has long not been tried replaces chance.</source>
   <translation>پاداش اضافه‌ای برای آنچه مدت‌هاست آزموده نشده جای تصادف را می‌گیرد.</translation>
  </message>
  <message>
   <source>A handful of episodes, and every cell knows its way.</source>
   <translation>چند اپیزود، و هر خانه راه خود را می‌داند.</translation>
  </message>
  <message>
   <source>The treasure is found once; planning tells the whole corridor.</source>
   <translation>گنج یک بار پیدا می‌شود؛ برنامه‌ریزی آن را به همهٔ راهرو می‌رساند.</translation>
  </message>
  <message>
   <source>Along the edge</source>
   <translation>در امتداد لبه</translation>
  </message>
  <message>
   <source>The edge is found within a few episodes.</source>
   <translation>لبه در چند اپیزود پیدا می‌شود.</translation>
  </message>
  <message>
   <source>Planning saves most of the rides.</source>
   <translation>برنامه‌ریزی بیشتر سفرها را صرفه‌جویی می‌کند.</translation>
  </message>
  <message>
   <source>Over firm ice</source>
   <translation>از روی یخ سفت</translation>
  </message>
  <message>
   <source>Without slipping: one outcome is the whole truth about an action.</source>
   <translation>بدون لغزش: یک پیامد تمام حقیقت یک کنش است.</translation>
  </message>
  <message>
   <source>Over slippery ice</source>
   <translation>از روی یخ لغزنده</translation>
  </message>
  <message>
   <source>The model counts every outcome and planning draws from the counts. Set it to the last outcome and compare: the lake becomes an illusion.</source>
   <translation>مدل هر پیامد را می‌شمارد و برنامه‌ریزی از شمارش‌ها نمونه می‌گیرد. آن را روی آخرین پیامد بگذارید و مقایسه کنید: دریاچه پنداری می‌شود.</translation>
  </message>
  <message>
   <source>Every step is thought over twenty times: small worlds are known within seconds.</source>
   <translation>هر گام بیست بار اندیشیده می‌شود: دنیاهای کوچک در چند ثانیه شناخته می‌شوند.</translation>
  </message>
  <message>
   <source>The safe way, with less noise</source>
   <translation>راه امن با نویز کمتر</translation>
  </message>
  <message>
   <source>Averages over its next action; even a step size of 1 works here.</source>
   <translation>روی کنش بعدی‌اش میانگین می‌گیرد؛ اینجا حتی اندازهٔ گام 1 هم کار می‌کند.</translation>
  </message>
  <message>
   <source>Starts at random and calms down over 10,000 steps.</source>
   <translation>تصادفی آغاز می‌کند و در 10,000 گام آرام می‌گیرد.</translation>
  </message>
  <message>
   <source>The treasure's value creeps back, one episode for each cell.</source>
   <translation>ارزش گنج به عقب می‌خزد، هر خانه یک اپیزود.</translation>
  </message>
  <message>
   <source>Small steps, because the ice makes every outcome a matter of chance.</source>
   <translation>گام‌های کوچک، زیرا یخ هر پیامد را به بخت می‌سپارد.</translation>
  </message>
  <message>
   <source>From tens of wrong pick-ups to a straight way in about a thousand rides.</source>
   <translation>از ده‌ها سوار کردن نابجا تا راه سرراست در حدود هزار سفر.</translation>
  </message>
  <message>
   <source>Starts at random and calms down over 15,000 steps.</source>
   <translation>تصادفی آغاز می‌کند و در 15,000 گام آرام می‌گیرد.</translation>
  </message>
  <message>
   <source>250 pairs</source>
   <translation>250 جفت</translation>
  </message>
  <message>
   <source>From 250 pairs of state and action of the trained agent to a pole that stands, without a reward.</source>
   <translation>از 250 جفت حالت و کنش عامل آموزش‌دیده تا میله‌ای که می‌ایستد، بدون پاداش.</translation>
  </message>
  <message>
   <source>The trap: every step costs</source>
   <translation>تله: هر گام هزینه دارد</translation>
  </message>
  <message>
   <source>The same with a reward that is always negative: the policy learns to drop the pole, because then the costs end.</source>
   <translation>همان با پاداشی که همیشه منفی است: سیاست یاد می‌گیرد میله را بیندازد، چون آنگاه هزینه‌ها تمام می‌شوند.</translation>
  </message>
  <message>
   <source>Three steps on a leash</source>
   <translation>سه گام با افسار</translation>
  </message>
  <message>
   <source>1,500 demonstrations, 4,000 comparisons, then PPO with leash 0.3: it writes what the reader likes. See Wins over step 1, and compare that curve with DPO's.</source>
   <translation>1,500 نمونه، 4,000 مقایسه، سپس PPO با افسار 0.3: آنچه خواننده می‌پسندد می‌نویسد. «برد بر گام ۱» را ببینید و این منحنی را با منحنی DPO مقایسه کنید.</translation>
  </message>
  <message>
   <source>The leash is cut: the reward model is exploited</source>
   <translation>افسار بریده: سوءاستفاده از مدل پاداش</translation>
  </message>
  <message>
   <source>The same with leash 0. The reward by the model goes on rising while the reader's points fall: it finds words that are none and that only the model likes.</source>
   <translation>همان با افسار 0. پاداش مدل همچنان بالا می‌رود ولی امتیاز خواننده پایین می‌آید: واژه‌هایی می‌یابد که واژه نیستند و تنها مدل می‌پسندد.</translation>
  </message>
  <message>
   <source>You say which of two sentences is better, in the panel Which is better?, or type a better one yourself. After 44 answers, four of which are held out, PPO makes it write what you like.</source>
   <translation>شما در پنل «کدام بهتر است؟» می‌گویید از دو جمله کدام بهتر است، یا خودتان بهترش را می‌نویسید. پس از 44 پاسخ، که چهارتای آن‌ها کنار گذاشته می‌شود، PPO کاری می‌کند که آنچه می‌پسندید بنویسد.</translation>
  </message>
  <message>
   <source>Four rewards are enough</source>
   <translation>چهار پاداش بس است</translation>
  </message>
  <message>
   <source>With a penalty of 1.5 a treasure and three cells to stay out of explain every arrow of the expert.</source>
   <translation>با جریمهٔ 1.5 یک گنج و سه خانهٔ پرهیزکردنی همهٔ پیکان‌های خبره را توضیح می‌دهند.</translation>
  </message>
  <message>
   <source>Rewards cost nothing</source>
   <translation>پاداش هزینه ندارد</translation>
  </message>
  <message>
   <source>Without a penalty nearly every cell has the largest reward or its opposite: the margins grow, the meaning does not.</source>
   <translation>بدون جریمه تقریباً هر خانه بزرگ‌ترین پاداش یا منفی آن را دارد: برتری‌ها بیشتر می‌شوند، معنا نه.</translation>
  </message>
  <message>
   <source>R = 0 explains everything</source>
   <translation>R = 0 همه چیز را توضیح می‌دهد</translation>
  </message>
  <message>
   <source>A penalty of 3 is more than any reward earns: no cell has one, the expert's actions are all best ones, and so is every other.</source>
   <translation>جریمهٔ 3 بیش از سود هر پاداش است: هیچ خانه‌ای پاداش ندارد، همهٔ کنش‌های خبره بهترین‌اند و هر کنش دیگر هم.</translation>
  </message>
  <message>
   <source>Two corners</source>
   <translation>دو گوشه</translation>
  </message>
  <message>
   <source>On slippery ground: the corners, and faint rewards that say which of two good ways the expert takes.</source>
   <translation>روی زمین لغزنده: گوشه‌ها، و پاداش‌های ناچیزی که می‌گویند خبره از دو راه خوب کدام را می‌رود.</translation>
  </message>
  <message>
   <source>One treasure</source>
   <translation>یک گنج</translation>
  </message>
  <message>
   <source>Who is caught between two traps stays there; a reward for staying explains it as well as the traps do.</source>
   <translation>آن که میان دو تله گیر کرده همان‌جا می‌ماند؛ پاداشی برای ماندن آن را به خوبی تله‌ها توضیح می‌دهد.</translation>
  </message>
  <message>
   <source>What does it want here?</source>
   <translation>اینجا چه می‌خواهد؟</translation>
  </message>
  <message>
   <source>400 demonstrations of the exact planner, begun anywhere: the large treasure appears, and where it keeps away. The small one, which all pass by, does not.</source>
   <translation>400 نمایش برنامه‌ریز دقیق که از هر جا آغاز شده‌اند: گنج بزرگ پیدا می‌شود و جاهایی که از آن‌ها پرهیز می‌کند. گنج کوچک، که همه از کنارش می‌گذرند، نه.</translation>
  </message>
  <message>
   <source>Puddles, ten by ten</source>
   <translation>چاله‌های آب، ده در ده</translation>
  </message>
  <message>
   <source>One goal and nine puddles that cost 3 each, found from the ways of somebody who goes round them.</source>
   <translation>یک هدف و نه چالهٔ آب که هرکدام 3 هزینه دارد، از راه‌های کسی یافته می‌شوند که از کنارشان می‌گذرد.</translation>
  </message>
  <message>
   <source>So few that their chance is taken for intention: compare the maps with those of 400.</source>
   <translation>چنان کم که تصادفشان قصد پنداشته می‌شود: نقشه‌ها را با نقشه‌های 400 نمایش مقایسه کنید.</translation>
  </message>
  <message>
   <source>Everybody hurries to the nearest corner, so both must be worth much: the clearest case of all.</source>
   <translation>همه به نزدیک‌ترین گوشه می‌شتابند، پس هر دو باید بسیار بیرزند: روشن‌ترین نمونه.</translation>
  </message>
  <message>
   <source>Traps that nobody enters</source>
   <translation>تله‌هایی که کسی واردشان نمی‌شود</translation>
  </message>
  <message>
   <source>Nobody shows what happens in a trap; that all ways lead round it says enough.</source>
   <translation>کسی نشان نمی‌دهد در تله چه می‌شود؛ اینکه همهٔ راه‌ها از کنارش می‌گذرند کافی است.</translation>
  </message>
  <message>
   <source>One beginning only</source>
   <translation>فقط یک آغاز</translation>
  </message>
  <message>
   <source>All demonstrations begin at the start: of places that none comes near, nothing is found out.</source>
   <translation>همهٔ نمایش‌ها از نقطهٔ شروع آغاز می‌شوند: دربارهٔ جاهایی که هیچ‌کدام نزدیکشان نمی‌رود چیزی یافته نمی‌شود.</translation>
  </message>
  <message>
   <source>Chance or intention?</source>
   <translation>تصادف یا قصد؟</translation>
  </message>
  <message>
   <source>On ice half of where somebody goes is chance, and the found reward has to tell it from what was meant.</source>
   <translation>روی یخ نیمی از جایی که کسی می‌رود تصادف است، و پاداش یافته باید آن را از آنچه قصد شده جدا کند.</translation>
  </message>
  <message>
   <source>What lies over the edge?</source>
   <translation>آن سوی لبه چیست؟</translation>
  </message>
  <message>
   <source>Everybody walks along the edge and nobody steps over it.</source>
   <translation>همه در امتداد لبه می‌روند و کسی از آن پا بیرون نمی‌گذارد.</translation>
  </message>
  <message>
   <source>Thinks for 200 games a move</source>
   <translation>برای هر حرکت به اندازهٔ 200 بازی می‌اندیشد</translation>
  </message>
  <message>
   <source>More simulations are stronger: try 20, and 2000.</source>
   <translation>شبیه‌سازی بیشتر قوی‌تر است: 20 و 2000 را بیازمایید.</translation>
  </message>
  <message>
   <source>Thinks for 400 games a move</source>
   <translation>برای هر حرکت به اندازهٔ 400 بازی می‌اندیشد</translation>
  </message>
  <message>
   <source>More simulations are stronger: try 50, and 4000.</source>
   <translation>شبیه‌سازی بیشتر قوی‌تر است: 50 و 4000 را بیازمایید.</translation>
  </message>
  <message>
   <source>Games by chance say little of chess: it sees a mate in one, and little more.</source>
   <translation>بازی‌های تصادفی دربارهٔ شطرنج کم می‌گویند: مات یک‌حرکتی را می‌بیند و اندکی بیش.</translation>
  </message>
  <message>
   <source>The book's figure 5.2: over hundreds of thousands of games the map shows what each hand is worth.</source>
   <translation>شکل 5.2 کتاب: در صدها هزار بازی، نقشه نشان می‌دهد که هر دست چقدر می‌ارزد.</translation>
  </message>
  <message>
   <source>Nothing changes until an episode ends; then a whole path does.</source>
   <translation>تا پایان اپیزود هیچ چیز تغییر نمی‌کند؛ سپس همهٔ مسیر تغییر می‌کند.</translation>
  </message>
  <message>
   <source>Credit comes only with the treasure, for the whole way at once; no guess rests on a guess.</source>
   <translation>اعتبار فقط با گنج می‌آید، یک‌باره برای همهٔ راه؛ هیچ حدسی بر حدس دیگر تکیه ندارد.</translation>
  </message>
  <message>
   <source>The first treasure found tells the whole corridor at once.</source>
   <translation>نخستین گنج یافته‌شده یک‌باره همهٔ راهرو را آگاه می‌کند.</translation>
  </message>
  <message>
   <source>Most episodes end in a hole and teach little; be patient.</source>
   <translation>بیشتر اپیزودها در چاله پایان می‌یابند و کم می‌آموزند؛ شکیبا باشید.</translation>
  </message>
  <message>
   <source>Along the cliff</source>
   <translation>در امتداد پرتگاه</translation>
  </message>
  <message>
   <source>Long first episodes, then ever shorter ones.</source>
   <translation>نخست اپیزودهای دراز، سپس کوتاه و کوتاه‌تر.</translation>
  </message>
  <message>
   <source>Swing it up by planning</source>
   <translation>تاب دادن با برنامه‌ریزی</translation>
  </message>
  <message>
   <source>One episode at random, then plans: upright within five episodes. Every action is thought over, so it is slow by the clock.</source>
   <translation>یک اپیزود تصادفی، سپس نقشه‌ها: در پنج اپیزود راست می‌ایستد. به هر کنش فکر می‌شود، پس با ساعت کند است.</translation>
  </message>
  <message>
   <source>Balance by planning</source>
   <translation>تعادل با برنامه‌ریزی</translation>
  </message>
  <message>
   <source>The model predicts the end of an episode, too, and plans that end early are worth less.</source>
   <translation>مدل پایان اپیزود را هم پیش‌بینی می‌کند و نقشه‌هایی که زود پایان می‌یابند کمتر می‌ارزند.</translation>
  </message>
  <message>
   <source>Balances within two minutes</source>
   <translation>تعادل در دو دقیقه</translation>
  </message>
  <message>
   <source>Learns how the cart answers, and imagines 16 steps before each push. It is taught by what 5 of them in a row come to. Steps grow small towards the end, so that it stays as good as it is.</source>
   <translation>می‌آموزد که ارابه چگونه پاسخ می‌دهد، و پیش از هر هل 16 گام را تصور می‌کند. از آنچه 5 گام پیاپی به بار می‌آورند آموزش می‌بیند. گام‌ها رو به پایان کوچک می‌شوند تا به همان خوبی بماند.</translation>
  </message>
  <message>
   <source>Finds the rules out by itself</source>
   <translation>قواعد را خودش می‌یابد</translation>
  </message>
  <message>
   <source>64 games against itself at once, 25 imagined steps a move. It is told what is legal now and who has won, and nothing else of the rules.</source>
   <translation>64 بازی هم‌زمان با خود، 25 گام تصورشده در هر حرکت. به آن گفته می‌شود که اکنون چه مجاز است و چه کسی برده، و نه چیز دیگری از قواعد.</translation>
  </message>
  <message>
   <source>Without being told the rules</source>
   <translation>بدون گفتن قواعد</translation>
  </message>
  <message>
   <source>64 games against itself at once, 32 imagined steps a move. Slow, and not measured: to see how far a learned model gets beside AlphaZero, which knows the rules.</source>
   <translation>64 بازی هم‌زمان با خود، 32 گام تصورشده در هر حرکت. آهسته و اندازه‌گیری‌نشده: برای دیدن اینکه مدل آموخته در کنار AlphaZero، که قواعد را می‌داند، تا کجا می‌رسد.</translation>
  </message>
  <message>
   <source>Works out what walking at random is worth, as in figure 4.1 of Sutton and Barto; one improvement, and it is done.</source>
   <translation>ارزش گشت تصادفی را حساب می‌کند، مانند شکل 4.1 کتاب Sutton و Barto؛ یک بهبود، و تمام است.</translation>
  </message>
  <message>
   <source>Three sweeps are enough</source>
   <translation>سه پیمایش بس است</translation>
  </message>
  <message>
   <source>Improves after three sweeps of evaluation instead of waiting for them to settle.</source>
   <translation>پس از سه پیمایش ارزیابی بهبود می‌دهد، به جای آنکه منتظر ثابت شدنشان بماند.</translation>
  </message>
  <message>
   <source>From chance to the treasure</source>
   <translation>از تصادف تا گنج</translation>
  </message>
  <message>
   <source>Starts from a random walk and improves it until nothing can be improved.</source>
   <translation>از گشتی تصادفی آغاز می‌کند و آن را تا جایی که بهبودپذیر است بهبود می‌دهد.</translation>
  </message>
  <message>
   <source>Modified policy iteration</source>
   <translation>تکرار سیاست اصلاح‌شده</translation>
  </message>
  <message>
   <source>Five sweeps of evaluation, then an improvement: far fewer sweeps in all.</source>
   <translation>پنج پیمایش ارزیابی، سپس یک بهبود: در مجموع پیمایش‌های بسیار کمتر.</translation>
  </message>
  <message>
   <source>The value of the random walk first, then that of walking straight.</source>
   <translation>نخست ارزش گشت تصادفی، سپس ارزش راه رفتن مستقیم.</translation>
  </message>
  <message>
   <source>What a random walk beside a cliff is worth, and how quickly that can be mended.</source>
   <translation>گشت تصادفی کنار پرتگاه چقدر می‌ارزد و چه زود درست می‌شود.</translation>
  </message>
  <message>
   <source>The best way over the ice</source>
   <translation>بهترین راه از روی یخ</translation>
  </message>
  <message>
   <source>Two improvements of a random walk over slippery ice, and no way is better.</source>
   <translation>دو بهبود در گشت تصادفی روی یخ لغزنده، و هیچ راهی بهتر نیست.</translation>
  </message>
  <message>
   <source>The large lake</source>
   <translation>دریاچهٔ بزرگ</translation>
  </message>
  <message>
   <source>64 cells, and no way that is quite safe.</source>
   <translation>64 خانه، و هیچ راهی کاملاً امن نیست.</translation>
  </message>
  <message>
   <source>All 500 states</source>
   <translation>همهٔ 500 حالت</translation>
  </message>
  <message>
   <source>One improvement turns driving at random into perfect driving.</source>
   <translation>یک بهبود رانندگی تصادفی را به رانندگی بی‌نقص بدل می‌کند.</translation>
  </message>
  <message>
   <source>From chance to the goal</source>
   <translation>از تصادف تا مقصد</translation>
  </message>
  <message>
   <source>Eight lanes, 256 steps each, ten epochs of small minibatches.</source>
   <translation>هشت خط، هر یک 256 گام، ده دور روی ریزدسته‌ها.</translation>
  </message>
  <message>
   <source>The tuned settings of RL Baselines3 Zoo: short rollouts, and a learning rate that falls to nearly nothing.</source>
   <translation>تنظیمات بهینه‌شدهٔ RL Baselines3 Zoo: رول‌اوت‌های کوتاه و نرخ یادگیری که تا نزدیک هیچ کم می‌شود.</translation>
  </message>
  <message>
   <source>Pong in minutes</source>
   <translation>‏Pong در چند دقیقه</translation>
  </message>
  <message>
   <source>A small picture, its motion, three actions and 32 games at once, at first in the mirror, too: beats the built-in player within minutes on one core.</source>
   <translation>تصویری کوچک، حرکت آن، سه کنش و 32 بازی هم‌زمان، در آغاز در آینه هم: در چند دقیقه روی یک هسته بازیکن درونی را شکست می‌دهد.</translation>
  </message>
  <message>
   <source>Classic pixels</source>
   <translation>پیکسل‌های کلاسیک</translation>
  </message>
  <message>
   <source>The usual settings for Atari: four stacked 84 x 84 frames and three convolutional layers. Hours, not minutes.</source>
   <translation>تنظیمات معمول Atari: چهار فریم پشته‌شدهٔ ‎84 x 84‎ و سه لایهٔ کانولوشنی. چند ساعت، نه چند دقیقه.</translation>
  </message>
  <message>
   <source>Probabilities in a maze</source>
   <translation>احتمال‌ها در هزارتو</translation>
  </message>
  <message>
   <source>Arrows turn from undecided to sure along the way to the treasure. The maze is of middle size, and its traps hurt without ending the walk: what only follows its own steps gives up early where every second path is deadly.</source>
   <translation>پیکان‌ها در راه گنج از دودلی به اطمینان می‌رسند. هزارتو میان‌اندازه است و تله‌هایش بدون پایان دادن به راه آسیب می‌زنند: جایی که هر مسیر دوم مرگبار است، آنچه فقط گام‌های خودش را دنبال می‌کند زود دست می‌کشد.</translation>
  </message>
  <message>
   <source>Deadly traps, and why it gives up</source>
   <translation>تله‌های مرگبار، و چرا دست می‌کشد</translation>
  </message>
  <message>
   <source>The large maze as Q-learning solves it. Almost every early walk ends in a trap, so the policy learns to get it over with: an example of a local optimum.</source>
   <translation>هزارتوی بزرگی که یادگیری Q آن را حل می‌کند. تقریباً همهٔ گشت‌های نخست در تله پایان می‌یابند، پس سیاست می‌آموزد که زود تمامش کند: نمونه‌ای از بهینهٔ محلی.</translation>
  </message>
  <message>
   <source>Small enough to follow every probability.</source>
   <translation>آن‌قدر کوچک که هر احتمال را بتوان دنبال کرد.</translation>
  </message>
  <message>
   <source>A penalty instead of clipping</source>
   <translation>جریمه به جای برش</translation>
  </message>
  <message>
   <source>The other objective of the paper: the distance from the old policy costs, more or less of it as the distance demands.</source>
   <translation>تابع هدف دیگر مقاله: فاصله از سیاست قدیم هزینه دارد، کمتر یا بیشتر، به اقتضای آن فاصله.</translation>
  </message>
  <message>
   <source>A Gaussian over the torque that narrows as the policy grows sure. Foresight of some ten steps is enough here.</source>
   <translation>توزیعی گاوسی روی گشتاور که با مطمئن‌تر شدن سیاست باریک می‌شود. اینجا دوراندیشی حدود ده گام بس است.</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo: sixteen ships at once, long foresight. A million steps, minutes.</source>
   <translation>تنظیمات RL Baselines3 Zoo: شانزده سفینه هم‌زمان، دوراندیشی زیاد. یک میلیون گام، چند دقیقه.</translation>
  </message>
  <message>
   <source>Runs within a minute</source>
   <translation>دویدن در یک دقیقه</translation>
  </message>
  <message>
   <source>Small steps of exploration and short foresight: it learns to run from some 50,000 steps on.</source>
   <translation>گام‌های کوچک کاوش و دوراندیشی کوتاه: از حدود 50,000 گام به بعد دویدن می‌آموزد.</translation>
  </message>
  <message>
   <source>First hops</source>
   <translation>نخستین پرش‌ها</translation>
  </message>
  <message>
   <source>Small steps of exploration; longer foresight than for the cheetah, which cannot fall.</source>
   <translation>گام‌های کوچک کاوش؛ دوراندیشی بیشتر از یوزپلنگ، که نمی‌تواند بیفتد.</translation>
  </message>
  <message>
   <source>Eight lanes, rollouts of 128 steps and a learning rate of 0.001: quicker than RL Baselines3 Zoo's, and observations are seen as they are.</source>
   <translation>هشت خط، رول‌اوت‌های 128 گامی و نرخ یادگیری 0.001: سریع‌تر از RL Baselines3 Zoo، و مشاهدات همان‌گونه که هستند دیده می‌شوند.</translation>
  </message>
  <message>
   <source>Breakout in minutes</source>
   <translation>‏Breakout در چند دقیقه</translation>
  </message>
  <message>
   <source>A small picture whose pixels are standardised, its motion, the mirror, a lost life that costs, and 32 games at once: plays as a person does (30 points) within a quarter of an hour of two cores.</source>
   <translation>تصویری کوچک با پیکسل‌های استانداردشده، حرکت آن، آینه، هزینهٔ از دست دادن جان، و 32 بازی هم‌زمان: در یک ربع ساعت روی دو هسته مانند انسان (30 امتیاز) بازی می‌کند.</translation>
  </message>
  <message>
   <source>Freeway in minutes</source>
   <translation>‏Freeway در چند دقیقه</translation>
  </message>
  <message>
   <source>Every decision holds for sixteen frames, so that even chance crosses the road now and then. Measured: 20.8 crossings a game (the last 50 games of training) after 180 seconds of processor time, 13.6 after 90; at random 0.2.</source>
   <translation>هر تصمیم شانزده فریم پایدار است، تا حتی تصادف گاهی از جاده بگذرد. اندازه‌گیری‌شده: 20.8 گذر در هر بازی (50 بازی آخر آموزش) پس از 180 ثانیه زمان پردازنده، 13.6 پس از 90؛ تصادفی 0.2.</translation>
  </message>
  <message>
   <source>Boxing in minutes</source>
   <translation>‏Boxing در چند دقیقه</translation>
  </message>
  <message>
   <source>Standardised pixels, their motion and the mirror, 32 bouts at once. Measured: +10.2, blows landed less blows taken (the last 50 bouts of training), after 300 seconds of processor time, +6.3 after 240; at random -2.1.</source>
   <translation>پیکسل‌های استانداردشده، حرکت آن‌ها و آینه، 32 مسابقه هم‌زمان. اندازه‌گیری‌شده: ‎+10.2، ضربه‌های زده منهای ضربه‌های خورده (50 مسابقهٔ آخر آموزش)، پس از 300 ثانیه زمان پردازنده، ‎+6.3 پس از 240؛ تصادفی ‎-2.1.</translation>
  </message>
  <message>
   <source>Space Invaders in minutes</source>
   <translation>‏Space Invaders در چند دقیقه</translation>
  </message>
  <message>
   <source>As Breakout in minutes: standardised pixels, motion, the mirror, a lost life that costs. Measured: 338 points (the last 50 games of training) after 120 seconds of processor time; at random 132.</source>
   <translation>مانند Breakout در چند دقیقه: پیکسل‌های استانداردشده، حرکت، آینه، هزینهٔ از دست دادن جان. اندازه‌گیری‌شده: 338 امتیاز (50 بازی آخر آموزش) پس از 120 ثانیه زمان پردازنده؛ تصادفی 132.</translation>
  </message>
  <message>
   <source>Ms. Pac-Man in minutes</source>
   <translation>‏Ms. Pac-Man در چند دقیقه</translation>
  </message>
  <message>
   <source>As Breakout in minutes: standardised pixels, motion, the mirror, a lost life that costs. Measured: 718 points (the last 50 games of training) after 120 seconds of processor time; at random 235.</source>
   <translation>مانند Breakout در چند دقیقه: پیکسل‌های استانداردشده، حرکت، آینه، هزینهٔ از دست دادن جان. اندازه‌گیری‌شده: 718 امتیاز (50 بازی آخر آموزش) پس از 120 ثانیه زمان پردازنده؛ تصادفی 235.</translation>
  </message>
  <message>
   <source>Beats every plan of lights that knows the clock alone within some 50,000 steps. Foresight of a minute is enough here.</source>
   <translation>در حدود 50,000 گام از هر برنامهٔ چراغی که فقط ساعت را می‌شناسد بهتر می‌شود. اینجا دوراندیشی یک‌دقیقه‌ای بس است.</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo but for its uniform first weights, with observations and rewards normalised.</source>
   <translation>تنظیمات RL Baselines3 Zoo جز وزن‌های آغازین یکنواخت آن، با نرمال‌سازی مشاهدات و پاداش‌ها.</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo, with observations and rewards normalised.</source>
   <translation>تنظیمات RL Baselines3 Zoo، با نرمال‌سازی مشاهدات و پاداش‌ها.</translation>
  </message>
  <message>
   <source>Sun for the evening</source>
   <translation>آفتاب برای شب</translation>
  </message>
  <message>
   <source>Beats price thresholds and comes close to dynamic programming, which knows the exact rules.</source>
   <translation>از آستانه‌های قیمت بهتر می‌شود و به برنامه‌ریزی پویا که قواعد دقیق را می‌داند نزدیک می‌شود.</translation>
  </message>
  <message>
   <source>Thresholds of its own</source>
   <translation>آستانه‌های خودش</translation>
  </message>
  <message>
   <source>Learns in 150,000 days where a trade is worth its cost; buy and hold is beaten within some 20,000.</source>
   <translation>در 150,000 روز می‌آموزد کجا معامله به هزینه‌اش می‌ارزد؛ در حدود 20,000 روز از خرید و نگه‌داری بهتر می‌شود.</translation>
  </message>
  <message>
   <source>Pick it up</source>
   <translation>برش دار</translation>
  </message>
  <message>
   <source>Goes down while it comes nearer, which saves steps.</source>
   <translation>هنگام نزدیک‌شدن پایین می‌آید و گام صرفه‌جویی می‌کند.</translation>
  </message>
  <message>
   <source>Something new, and then again</source>
   <translation>چیزی تازه، و سپس دوباره</translation>
  </message>
  <message>
   <source>Two clicks tell the mood, and with it what else this user likes: a bandit learns each topic by itself.</source>
   <translation>دو کلیک حال را می‌گوید و با آن چیزهای دیگری را که این کاربر دوست دارد: راهزن هر موضوع را جداگانه می‌آموزد.</translation>
  </message>
  <message>
   <source>A controller that designs</source>
   <translation>کنترلگری که طراحی می‌کند</translation>
  </message>
  <message>
   <source>Some 2,000 trials: first it finds the learning rate, then what a small network needs.</source>
   <translation>حدود 2,000 آزمایش: نخست نرخ یادگیری را می‌یابد، سپس آنچه شبکه‌ای کوچک نیاز دارد.</translation>
  </message>
  <message>
   <source>The next look</source>
   <translation>نگاه بعدی</translation>
  </message>
  <message>
   <source>Looks at sides that halve what is left, and takes short ways.</source>
   <translation>پهلوهایی را نگاه می‌کند که باقی‌مانده را نصف می‌کنند و راه‌های کوتاه می‌رود.</translation>
  </message>
  <message>
   <source>200 judgements</source>
   <translation>200 داوری</translation>
  </message>
  <message>
   <source>Swings up without ever seeing a reward: 200 pairs of clips are judged, 40 of them before anything is learned, then one every 400 steps.</source>
   <translation>بدون آنکه هرگز پاداشی ببیند بالا می‌رود: 200 جفت قطعه داوری می‌شود، 40 جفت پیش از هر یادگیری و سپس هر 400 گام یکی.</translation>
  </message>
  <message>
   <source>600 judgements</source>
   <translation>600 داوری</translation>
  </message>
  <message>
   <source>As the other, with three times as many judgements and twice the steps: what was learned stays.</source>
   <translation>مانند آن یکی، با سه برابر داوری و دو برابر گام: آنچه یاد گرفته شده می‌ماند.</translation>
  </message>
  <message>
   <source>You are the judge</source>
   <translation>داور شمایید</translation>
  </message>
  <message>
   <source>You say which of two clips is better, in the panel Which is better?, and the pendulum learns what you want: upright, or round and round. It begins after a dozen of your answers, and learns 1,000 steps further for each.</source>
   <translation>شما در پنل «کدام بهتر است؟» می‌گویید از دو قطعه کدام بهتر است و آونگ آنچه می‌خواهید یاد می‌گیرد: ایستادن یا پیوسته چرخیدن. پس از ده دوازده پاسخ شما آغاز می‌کند و با هر پاسخ 1,000 گام جلوتر یاد می‌گیرد.</translation>
  </message>
  <message>
   <source>Five corrections for every step, where they are largest: the first treasure is told to the whole way at once. Compare with Dyna-Q.</source>
   <translation>پنج تصحیح برای هر گام، جایی که بزرگ‌ترین‌اند: نخستین گنج یک‌باره به همهٔ راه گفته می‌شود. با Dyna-Q مقایسه کنید.</translation>
  </message>
  <message>
   <source>The studio's maze with its traps.</source>
   <translation>هزارتوی استودیو با تله‌هایش.</translation>
  </message>
  <message>
   <source>The treasure is found once, and the news runs back along the corridor.</source>
   <translation>گنج یک بار پیدا می‌شود و خبر در راهرو به عقب می‌دود.</translation>
  </message>
  <message>
   <source>Every ride is told to all streets that lead there.</source>
   <translation>هر سفر به همهٔ خیابان‌هایی گفته می‌شود که به آنجا می‌رسند.</translation>
  </message>
  <message>
   <source>Every outcome is counted, and a correction is the mean over all of them: chance is averaged, never drawn.</source>
   <translation>هر نتیجه شمرده می‌شود و تصحیح میانگین همهٔ آن‌هاست: از شانس میانگین گرفته می‌شود و هرگز نمونه گرفته نمی‌شود.</translation>
  </message>
  <message>
   <source>Whatever is met is told to all that leads there: small worlds are known within seconds.</source>
   <translation>هر برخورد به هرچه به آنجا می‌رسد گفته می‌شود: دنیاهای کوچک در چند ثانیه شناخته می‌شوند.</translation>
  </message>
  <message>
   <source>Starts at random and calms down over 10,000 steps. At full speed the shortest safe path appears within a second.</source>
   <translation>تصادفی آغاز می‌کند و در 10,000 گام آرام می‌گیرد. با سرعت کامل کوتاه‌ترین مسیر امن در یک ثانیه پدیدار می‌شود.</translation>
  </message>
  <message>
   <source>Curious by optimism</source>
   <translation>کنجکاو از خوش‌بینی</translation>
  </message>
  <message>
   <source>Hardly any random actions: every entry starts at the treasure's value, so what was never tried looks good.</source>
   <translation>تقریباً بدون کنش تصادفی: هر درایه با ارزش گنج آغاز می‌شود، پس آنچه هرگز آزموده نشده خوب به نظر می‌آید.</translation>
  </message>
  <message>
   <source>Small steps</source>
   <translation>گام‌های کوچک</translation>
  </message>
  <message>
   <source>A low learning rate: watch values creep back from the treasure, cell by cell.</source>
   <translation>نرخ یادگیری کم: ببینید که ارزش‌ها خانه به خانه از گنج به عقب می‌خزند.</translation>
  </message>
  <message>
   <source>Learns the shortest way along the cliff, and falls now and then on the way. Compare SARSA.</source>
   <translation>کوتاه‌ترین راه لب پرتگاه را می‌آموزد و در راه گاهی می‌افتد. با SARSA مقایسه کنید.</translation>
  </message>
  <message>
   <source>The maze on which Dyna-Q is shown, without planning.</source>
   <translation>هزارتویی که Dyna-Q با آن نشان داده می‌شود، بدون برنامه‌ریزی.</translation>
  </message>
  <message>
   <source>A goal that a random walk finds once in five hundred tries: hope makes it curious.</source>
   <translation>مقصدی که گشت تصادفی از هر پانصد بار یک بار می‌یابد: امید آن را کنجکاو می‌کند.</translation>
  </message>
  <message>
   <source>From tens of wrong pick-ups to a straight way in a few hundred rides.</source>
   <translation>از ده‌ها سوار کردن نابجا تا راه سرراست در چند صد سفر.</translation>
  </message>
  <message>
   <source>Starts at random and calms down over 15,000 steps; made for any world of this size.</source>
   <translation>تصادفی آغاز می‌کند و در 15,000 گام آرام می‌گیرد؛ برای هر دنیایی به این اندازه.</translation>
  </message>
  <message>
   <source>DQN's default settings, 25 quantiles, and no range of returns to be set.</source>
   <translation>تنظیمات پیش‌فرض DQN، 25 چندک، و بدون بازهٔ بازدهی که باید تنظیم شود.</translation>
  </message>
  <message>
   <source>Dabney et al. 2018</source>
   <translation>Dabney et al. 2018</translation>
  </message>
  <message>
   <source>200 quantiles, κ = 1 and the paper's Adam. What differs: 200,000 remembered steps in place of a million, to fit into memory.</source>
   <translation>200 چندک، κ = 1 و Adam مقاله. تفاوت: به یاد داشتن 200,000 گام به جای یک میلیون، تا در حافظه جا شود.</translation>
  </message>
  <message>
   <source>Quantiles in place of a number</source>
   <translation>چندک به جای یک عدد</translation>
  </message>
  <message>
   <source>The lecture's grid: nothing is left to chance there, so all quantiles come together as it learns.</source>
   <translation>شبکهٔ خانه‌های درس: آنجا هیچ چیز به بخت واگذار نشده، پس چندک‌ها با یادگیری به هم می‌رسند.</translation>
  </message>
  <message>
   <source>All improvements at once</source>
   <translation>همهٔ بهبودها با هم</translation>
  </message>
  <message>
   <source>Every switch on. An update takes about six times as long as DQN's: on so small a task that is the price.</source>
   <translation>همهٔ کلیدها روشن. یک به‌روزرسانی حدود شش برابر DQN زمان می‌برد: در کاری چنین کوچک بهایش همین است.</translation>
  </message>
  <message>
   <source>Hessel et al. 2018</source>
   <translation>Hessel et al. 2018</translation>
  </message>
  <message>
   <source>The paper's settings (its table 1). What differs: eight games at a time share each draw of the noise, and 200,000 remembered steps in place of a million, to fit into memory.</source>
   <translation>تنظیمات مقاله (جدول 1 آن). تفاوت: هر هشت بازی در یک نمونه از نویز شریک‌اند و 200,000 گام به جای یک میلیون به یاد می‌ماند، تا در حافظه جا شود.</translation>
  </message>
  <message>
   <source>The lecture's grid with every switch on. Only noise explores, so the bars reach up to 10: what is unknown looks better than it is.</source>
   <translation>شبکهٔ خانه‌های درس با همهٔ کلیدهای روشن. فقط نویز کاوش می‌کند، پس میله‌ها تا 10 می‌رسند: ناشناخته بهتر از آنچه هست به نظر می‌آید.</translation>
  </message>
  <message>
   <source>By chance</source>
   <translation>تصادفی</translation>
  </message>
  <message>
   <source>Learns nothing. Watch it beside a learner.</source>
   <translation>هیچ نمی‌آموزد. آن را در کنار یک یادگیرنده ببینید.</translation>
  </message>
  <message>
   <source>Learns where to look</source>
   <translation>یاد می‌گیرد کجا را نگاه کند</translation>
  </message>
  <message>
   <source>A digit of 24 pixels somewhere among 40 x 40, with pieces of others about; four glimpses of two resolutions.</source>
   <translation>رقمی 24 پیکسلی جایی در 40 x 40، در میان تکه‌هایی از رقم‌های دیگر؛ چهار نگاه در دو وضوح.</translation>
  </message>
  <message>
   <source>Random gaze: the control</source>
   <translation>نگاه تصادفی: گواه</translation>
  </message>
  <message>
   <source>The same network and the same glimpses, looked at anywhere. What learned gaze is better by, looking has earned.</source>
   <translation>همان شبکه و همان تعداد نگاه، به هر جا. هر چه نگاه آموخته بهتر باشد، سود نگاه کردن است.</translation>
  </message>
  <message>
   <source>28 x 28, nothing is moved</source>
   <translation>‎28 x 28‎، چیزی جابه‌جا نمی‌شود</translation>
  </message>
  <message>
   <source>A digit that fills the picture, seen through windows of 8 pixels.</source>
   <translation>رقمی که تصویر را پر می‌کند، از پنجره‌های 8 پیکسلی دیده می‌شود.</translation>
  </message>
  <message>
   <source>Reward-to-go with a learned baseline</source>
   <translation>پاداش‌های پیشِ رو با خط پایهٔ آموخته</translation>
  </message>
  <message>
   <source>REINFORCE with what lowers its noise most: rewards that follow, less what was expected. Solved within seconds.</source>
   <translation>‏REINFORCE با آنچه نویزش را بیش از همه کم می‌کند: پاداش‌های پس از آن، منهای آنچه انتظار می‌رفت. در چند ثانیه حل می‌شود.</translation>
  </message>
  <message>
   <source>As on the blackboard</source>
   <translation>مانند روی تخته</translation>
  </message>
  <message>
   <source>The whole episode's return and no baseline: right on average, and so noisy that it may take long.</source>
   <translation>بازده همهٔ اپیزود و بدون خط پایه: به طور میانگین درست، و آن‌قدر پرنویز که شاید طول بکشد.</translation>
  </message>
  <message>
   <source>Running average as baseline</source>
   <translation>میانگین متحرک به عنوان خط پایه</translation>
  </message>
  <message>
   <source>The cheapest baseline: what episodes have brought so far.</source>
   <translation>ارزان‌ترین خط پایه: آنچه اپیزودها تا کنون به بار آورده‌اند.</translation>
  </message>
  <message>
   <source>Probabilities lean towards the corners, a little more with every handful of episodes.</source>
   <translation>احتمال‌ها با هر چند اپیزود کمی بیشتر به سوی گوشه‌ها متمایل می‌شوند.</translation>
  </message>
  <message>
   <source>A walk that gets straighter</source>
   <translation>گشتی که سرراست‌تر می‌شود</translation>
  </message>
  <message>
   <source>Learns from whole walks only, so the maze is a small one; an entropy bonus keeps it from settling early.</source>
   <translation>فقط از گشت‌های کامل می‌آموزد، پس هزارتو کوچک است؛ پاداش اضافهٔ آنتروپی نمی‌گذارد زود قطعی شود.</translation>
  </message>
  <message>
   <source>Score function with a baseline</source>
   <translation>تابع امتیاز با خط پایه</translation>
  </message>
  <message>
   <source>Hard attention: only the drawn network is asked, and its answer makes it more or less likely.</source>
   <translation>توجه سخت: تنها از شبکهٔ کشیده‌شده پرسیده می‌شود و پاسخش آن را محتمل‌تر یا نامحتمل‌تر می‌کند.</translation>
  </message>
  <message>
   <source>Soft attention</source>
   <translation>توجه نرم</translation>
  </message>
  <message>
   <source>All networks are asked and their answers mixed: everything can be differentiated, and nothing scatters.</source>
   <translation>از همهٔ شبکه‌ها پرسیده و پاسخ‌ها آمیخته می‌شود: همه چیز مشتق‌پذیر است و چیزی پراکنده نیست.</translation>
  </message>
  <message>
   <source>Draws like hard attention and learns as if it had been soft: not the gradient of what is expected, and noisy here.</source>
   <translation>مانند توجه سخت می‌کشد و مانند نرم یاد می‌گیرد: گرادیان مقدار مورد انتظار نیست و اینجا پرنویز است.</translation>
  </message>
  <message>
   <source>A mixture that is nearly a choice: noise makes it draw, the temperature says how sharply.</source>
   <translation>آمیخته‌ای نزدیک به انتخاب: نویز آن را به کشیدن وا می‌دارد و دما تیزی آن را می‌گوید.</translation>
  </message>
  <message>
   <source>A small network that is quick, and a temperature that finds itself. Stands upright after some 6,000 steps.</source>
   <translation>شبکه‌ای کوچک و سریع، و دمایی که خودش را می‌یابد. پس از حدود 6,000 گام راست می‌ایستد.</translation>
  </message>
  <message>
   <source>A temperature that stays</source>
   <translation>دمای ثابت</translation>
  </message>
  <message>
   <source>As in the first paper of 2018: how much staying undecided is worth is set by hand.</source>
   <translation>مانند نخستین مقالهٔ 2018: ارزش دودل ماندن دستی تنظیم می‌شود.</translation>
  </message>
  <message>
   <source>Its network of 256 x 256. Good for comparing speed.</source>
   <translation>شبکهٔ آن با ‎256 x 256‎. مناسب برای مقایسهٔ سرعت.</translation>
  </message>
  <message>
   <source>The policy's own noise trembles on the spot and learns to stand still; noise that keeps pushing one way for a while gets up the hill.</source>
   <translation>نویز خود سیاست درجا می‌لرزد و ایستادن بی‌حرکت را می‌آموزد؛ نویزی که مدتی پیوسته به یک سو هل دهد از تپه بالا می‌رود.</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo, with their falling learning rate.</source>
   <translation>تنظیمات RL Baselines3 Zoo، با نرخ یادگیری کاهندهٔ آن.</translation>
  </message>
  <message>
   <source>As in the paper</source>
   <translation>مانند مقاله</translation>
  </message>
  <message>
   <source>The settings of Haarnoja et al. 2018 and RL Baselines3 Zoo: a million steps, hours. It runs, somehow, much sooner.</source>
   <translation>تنظیمات Haarnoja et al. 2018 و RL Baselines3 Zoo: یک میلیون گام، چند ساعت. خیلی زودتر، هرطور شده، می‌دود.</translation>
  </message>
  <message>
   <source>The settings of Haarnoja et al. 2018 and RL Baselines3 Zoo: a million steps, hours.</source>
   <translation>تنظیمات Haarnoja et al. 2018 و RL Baselines3 Zoo: یک میلیون گام، چند ساعت.</translation>
  </message>
  <message>
   <source>The safe way</source>
   <translation>راه امن</translation>
  </message>
  <message>
   <source>Learns that its own random steps are dear at the edge and takes the detour. Compare Q-learning.</source>
   <translation>می‌آموزد که گام‌های تصادفی خودش در لبه گران‌اند و راه دورتر را می‌رود. با یادگیری Q مقایسه کنید.</translation>
  </message>
  <message>
   <source>Starts at random and calms down until nothing is left to chance: only then its values are those of the best way.</source>
   <translation>تصادفی آغاز می‌کند و آرام می‌گیرد تا هیچ چیز به بخت نماند: فقط آنگاه ارزش‌هایش از آنِ بهترین راه‌اند.</translation>
  </message>
  <message>
   <source>Calms down until nothing is left to chance: only then its values are those of the best way.</source>
   <translation>آرام می‌گیرد تا هیچ چیز به بخت نماند: فقط آنگاه ارزش‌هایش از آنِ بهترین راه‌اند.</translation>
  </message>
  <message>
   <source>A small network that is quick. Stands upright after some 9,000 steps.</source>
   <translation>شبکه‌ای کوچک و سریع. پس از حدود 9,000 گام راست می‌ایستد.</translation>
  </message>
  <message>
   <source>Only noise that keeps pushing one way for a while gets up the hill: with Gaussian noise the car learns to stand still. The flag is some hundred steps away: it looks far ahead.</source>
   <translation>فقط نویزی که مدتی پیوسته به یک سو هل دهد از تپه بالا می‌رود: با نویز گاوسی خودرو می‌آموزد که بی‌حرکت بماند. پرچم حدود صد گام دور است: پس دوراندیش است.</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo, those of Fujimoto et al. 2018 but for batches of 256 in place of 100: a million steps, hours. It runs, somehow, much sooner.</source>
   <translation>تنظیمات RL Baselines3 Zoo، همان Fujimoto et al. 2018 جز دسته‌های 256 تایی به جای 100: یک میلیون گام، چند ساعت. خیلی زودتر، هرطور شده، می‌دود.</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo: slower steps than on other robots, for it falls easily. Hours.</source>
   <translation>تنظیمات RL Baselines3 Zoo: گام‌هایی آهسته‌تر از ربات‌های دیگر، زیرا آسان می‌افتد. چند ساعت.</translation>
  </message>
  <message>
   <source>Each sweep, the values know one step more of the way.</source>
   <translation>با هر پیمایش، ارزش‌ها یک گام بیشتر از راه را می‌دانند.</translation>
  </message>
  <message>
   <source>Values flood the maze</source>
   <translation>ارزش‌ها هزارتو را فرا می‌گیرند</translation>
  </message>
  <message>
   <source>Slow the pace down and watch the treasure's value run through the corridors.</source>
   <translation>سرعت را کم کنید و ببینید که ارزش گنج از راهروها می‌گذرد.</translation>
  </message>
  <message>
   <source>A maze of ice</source>
   <translation>هزارتویی از یخ</translation>
  </message>
  <message>
   <source>With every fourth move going astray it keeps away from traps.</source>
   <translation>با انحراف هر حرکت چهارم از تله‌ها دور می‌ماند.</translation>
  </message>
  <message>
   <source>The maze of ice in fewer sweeps: within a sweep, states use what earlier ones have just learned.</source>
   <translation>هزارتوی یخ در پیمایش‌های کمتر: در یک پیمایش، حالت‌ها از آنچه پیشین‌ها تازه آموخته‌اند بهره می‌برند.</translation>
  </message>
  <message>
   <source>The value of the treasure comes one cell nearer with each sweep.</source>
   <translation>با هر پیمایش ارزش گنج یک خانه نزدیک‌تر می‌آید.</translation>
  </message>
  <message>
   <source>Whoever knows the rules needs no caution: 13 steps along the cliff.</source>
   <translation>کسی که قواعد را می‌داند به احتیاط نیاز ندارد: 13 گام لب پرتگاه.</translation>
  </message>
  <message>
   <source>A slippery edge</source>
   <translation>لبه‌ای لغزنده</translation>
  </message>
  <message>
   <source>Where moves go astray the best way keeps its distance.</source>
   <translation>جایی که حرکت‌ها منحرف می‌شوند بهترین راه فاصله نگه می‌دارد.</translation>
  </message>
  <message>
   <source>Where the ice is slippery the best action often points away from the goal.</source>
   <translation>جایی که یخ لغزنده است بهترین کنش اغلب رو به مقصد نیست.</translation>
  </message>
  <message>
   <source>Plans for every place of cab, passenger and destination at once.</source>
   <translation>برای هر جای تاکسی، مسافر و مقصد یک‌باره برنامه می‌ریزد.</translation>
  </message>
  <message>
   <source>Values flood your world</source>
   <translation>ارزش‌ها دنیای شما را فرا می‌گیرند</translation>
  </message>
  <message>
   <source>Slow the pace down and watch the values spread from the goals, cell by cell.</source>
   <translation>سرعت را کم کنید و ببینید که ارزش‌ها خانه به خانه از مقصدها پخش می‌شوند.</translation>
  </message>
  <message>
   <source>FIRE</source>
   <translation>شلیک</translation>
  </message>
  <message>
   <source>UP+RIGHT</source>
   <translation>بالا+راست</translation>
  </message>
  <message>
   <source>UP+LEFT</source>
   <translation>بالا+چپ</translation>
  </message>
  <message>
   <source>DOWN+RIGHT</source>
   <translation>پایین+راست</translation>
  </message>
  <message>
   <source>DOWN+LEFT</source>
   <translation>پایین+چپ</translation>
  </message>
  <message>
   <source>UP+FIRE</source>
   <translation>بالا+شلیک</translation>
  </message>
  <message>
   <source>RIGHT+FIRE</source>
   <translation>راست+شلیک</translation>
  </message>
  <message>
   <source>LEFT+FIRE</source>
   <translation>چپ+شلیک</translation>
  </message>
  <message>
   <source>DOWN+FIRE</source>
   <translation>پایین+شلیک</translation>
  </message>
  <message>
   <source>UP+RIGHT+FIRE</source>
   <translation>بالا+راست+شلیک</translation>
  </message>
  <message>
   <source>UP+LEFT+FIRE</source>
   <translation>بالا+چپ+شلیک</translation>
  </message>
  <message>
   <source>DOWN+RIGHT+FIRE</source>
   <translation>پایین+راست+شلیک</translation>
  </message>
  <message>
   <source>DOWN+LEFT+FIRE</source>
   <translation>پایین+چپ+شلیک</translation>
  </message>
  <message>
   <source>What an MDP is</source>
   <translation>فرایند تصمیم‌گیری مارکوف چیست</translation>
  </message>
  <message>
   <source>States, actions, rewards and returns on a grid of sixteen cells, one step at a time.</source>
   <translation>حالت‌ها، کنش‌ها، پاداش‌ها و بازده‌ها در شبکه‌ای از شانزده خانه، گام به گام.</translation>
  </message>
  <message>
   <source>States and actions</source>
   <translation>حالت‌ها و کنش‌ها</translation>
  </message>
  <message>
   <source>A **Markov decision process** has states, actions, transition probabilities, rewards, and a discount γ.

The grid has sixteen cells. Each cell is a **state**. In each state there are four **actions**: up, right, down, left. An
action leads to the next cell; against the edge it leaves you where you are. Two opposite corners are **terminal**: there
an episode ends. Every episode begins in one of the other fourteen cells, all equally likely.

Set the program up. Time stands still. Press the full stop (or PageDown on a clicker) five times: each press is one step.
The policy is uniformly random, so all four bars are equal.</source>
   <translation>یک **فرایند تصمیم‌گیری مارکوف** (MDP) حالت‌ها، کنش‌ها، احتمال‌های گذار، پاداش‌ها و ضریب تنزیل γ دارد.

شبکه شانزده خانه دارد. هر خانه یک **حالت** است. در هر حالت چهار **کنش** هست: بالا، راست، پایین، چپ. هر
کنش به خانهٔ بعدی می‌برد؛ رو به لبه، شما را همان جا که هستید نگه می‌دارد. دو گوشهٔ روبه‌رو **پایانی**‌اند:
آنجا اپیزود پایان می‌یابد. هر اپیزود در یکی از چهارده خانهٔ دیگر، با احتمال برابر، آغاز می‌شود.

برنامه را آماده کنید. زمان ایستاده است. کلید نقطه (یا PageDown روی کلیکر ارائه) را
پنج بار بزنید: هر بار یک گام است. سیاست یکنواخت تصادفی است، پس هر چهار میله برابرند.</translation>
  </message>
  <message>
   <source>A random policy on the grid, paused</source>
   <translation>سیاست تصادفی در شبکهٔ خانه‌ها، در حال مکث</translation>
  </message>
  <message>
   <source>You have taken five steps.</source>
   <translation>پنج گام برداشته‌اید.</translation>
  </message>
  <message>
   <source>Rewards and returns</source>
   <translation>پاداش و بازده</translation>
  </message>
  <message>
   <source>Every step here gives the **reward** −1. The **return** of an episode is the sum of its rewards, each weighted by γ once
for every step that it comes later. With γ = 1 it is simply minus the number of steps.

Press Space to let time go on, and Ctrl+Right to go faster. The learning curve shows the return of every episode. The
policy stays random, so the curve does not rise.</source>
   <translation>اینجا هر گام **پاداش** ‎−1 می‌دهد. **بازده** یک اپیزود مجموع پاداش‌های آن است که هر یک به
ازای هر گام دیرتر آمدن یک بار در γ ضرب می‌شود. با γ = 1 بازده همان منفیِ تعداد گام‌هاست.

کلید Space را بزنید تا زمان پیش برود، و Ctrl+Right را تا تندتر برود. منحنی یادگیری
بازده هر اپیزود را نشان می‌دهد. سیاست تصادفی می‌ماند، پس منحنی بالا نمی‌رود.</translation>
  </message>
  <message>
   <source>An episode took eleven steps. What is its undiscounted return?</source>
   <translation>اپیزودی یازده گام طول کشید. بازده بدون تنزیل آن چقدر است؟</translation>
  </message>
  <message>
   <source>11</source>
   <translation>11</translation>
  </message>
  <message>
   <source>−11</source>
   <translation>‎−11‎</translation>
  </message>
  <message>
   <source>−1</source>
   <translation>‎−1‎</translation>
  </message>
  <message>
   <source>Each of the eleven steps gives −1. A longer way has a lower return: that is what makes short ways better.</source>
   <translation>هر یک از یازده گام ‎−1 می‌دهد. راه درازتر بازده کمتری دارد: همین راه‌های کوتاه را بهتر می‌کند.</translation>
  </message>
  <message>
   <source>Under the random policy, what is the mean return over all starts?</source>
   <translation>با سیاست تصادفی، میانگین بازده روی همهٔ آغازها چقدر است؟</translation>
  </message>
  <message>
   <source>About −2</source>
   <translation>حدود ‎−2</translation>
  </message>
  <message>
   <source>About −18</source>
   <translation>حدود ‎−18</translation>
  </message>
  <message>
   <source>About −100</source>
   <translation>حدود ‎−100</translation>
  </message>
  <message>
   <source>The program knows the model and solves Bellman's equations for this policy: −18.2, where an episode is cut off after 100
steps. The best policy needs two steps on average.</source>
   <translation>برنامه مدل را می‌داند و معادله‌های بلمن را برای این سیاست حل می‌کند: ‎−18.2، وقتی
اپیزود پس از 100 گام بریده شود. بهترین سیاست به طور میانگین به دو گام نیاز دارد.</translation>
  </message>
  <message>
   <source>An episode has ended.</source>
   <translation>یک اپیزود پایان یافته است.</translation>
  </message>
  <message>
   <source>Twenty episodes have ended, and the mean return is clearly below that of the best policy.</source>
   <translation>بیست اپیزود پایان یافته‌اند و میانگین بازده آشکارا کمتر از بهترین سیاست است.</translation>
  </message>
  <message>
   <source>The Markov property</source>
   <translation>ویژگی مارکوف</translation>
  </message>
  <message>
   <source>The state tells everything about the future that the past could tell. From a cell, where an action leads and what it is
worth does not depend on how you came there.

So a policy needs to look at the present state only: π(a|s). And the value of a state is one number, V(s), the mean return
from there on.</source>
   <translation>حالت هر آنچه را گذشته می‌تواند دربارهٔ آینده بگوید در خود دارد. در هر خانه، اینکه
کنش به کجا می‌برد و چقدر می‌ارزد به این بستگی ندارد که چگونه به آنجا آمده‌اید.

پس سیاست فقط باید حالت کنونی را ببیند: π(a|s). و ارزش هر
حالت یک عدد است، V(s)، یعنی میانگین بازده از آنجا به بعد.</translation>
  </message>
  <message>
   <source>A cart carries a pole. The observation is the angle of the pole, without its angular velocity. Is this observation a Markov state?</source>
   <translation>ارابه‌ای میله‌ای را حمل می‌کند. مشاهده زاویهٔ میله است، بدون سرعت زاویه‌ای آن. آیا این مشاهده یک حالت مارکوف است؟</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>بله</translation>
  </message>
  <message>
   <source>No: the same angle may be falling or rising</source>
   <translation>نه: همان زاویه می‌تواند در حال افتادن یا بالا رفتن باشد</translation>
  </message>
  <message>
   <source>What happens next depends on the velocity. CartPole's observation therefore has four numbers: position, velocity, angle and
angular velocity. Atari agents see several frames at once for the same reason.</source>
   <translation>آنچه سپس روی می‌دهد به سرعت بستگی دارد. از این رو مشاهدهٔ CartPole چهار عدد دارد: مکان،
سرعت، زاویه و سرعت زاویه‌ای. عامل‌های Atari به همین دلیل چند فریم را هم‌زمان می‌بینند.</translation>
  </message>
  <message>
   <source>The rules of the grid are known exactly. What is then needed to find the best policy?</source>
   <translation>قواعد شبکهٔ خانه‌ها دقیقاً دانسته است. پس برای یافتن بهترین سیاست چه لازم است؟</translation>
  </message>
  <message>
   <source>Experience from many episodes</source>
   <translation>تجربهٔ اپیزودهای بسیار</translation>
  </message>
  <message>
   <source>Only computation</source>
   <translation>فقط محاسبه</translation>
  </message>
  <message>
   <source>With a known model one can plan, as the third lesson does. Reinforcement learning is for the case in which the model is not known.</source>
   <translation>با مدل دانسته می‌توان برنامه‌ریزی کرد، چنان‌که درس سوم می‌کند. یادگیری تقویتی برای وقتی است که مدل دانسته نیست.</translation>
  </message>
  <message>
   <source>Random against optimal</source>
   <translation>تصادفی در برابر بهینه</translation>
  </message>
  <message>
   <source>The two ends between which every learner lies: acting by chance, and the best that is possible.</source>
   <translation>دو کرانه‌ای که هر یادگیرنده میان آن‌هاست: عمل کردن به تصادف، و بهترین چیزی که ممکن است.</translation>
  </message>
  <message>
   <source>Acting by chance</source>
   <translation>عمل کردن به تصادف</translation>
  </message>
  <message>
   <source>A maze with walls, traps and a treasure. A step costs 0.1. The treasure gives 10, a trap gives −5, and both end the episode.

Set the program up. The random policy plays at full speed; it learns nothing.</source>
   <translation>هزارتویی با دیوارها، تله‌ها و یک گنج. هر گام 0.1 هزینه دارد. گنج 10 می‌دهد، تله ‎−5 می‌دهد، و هر دو اپیزود را پایان می‌دهند.

برنامه را آماده کنید. سیاست تصادفی با سرعت کامل بازی می‌کند؛ هیچ نمی‌آموزد.</translation>
  </message>
  <message>
   <source>The random policy in the maze</source>
   <translation>سیاست تصادفی در هزارتو</translation>
  </message>
  <message>
   <source>What do you expect of the mean return at random?</source>
   <translation>از میانگین بازده تصادفی چه انتظار دارید؟</translation>
  </message>
  <message>
   <source>It is positive: the treasure gives twice what a trap takes</source>
   <translation>مثبت است: گنج دو برابر آنچه تله می‌گیرد می‌دهد</translation>
  </message>
  <message>
   <source>It is about zero</source>
   <translation>نزدیک صفر است</translation>
  </message>
  <message>
   <source>It is negative</source>
   <translation>منفی است</translation>
  </message>
  <message>
   <source>There are several traps and one treasure, and every step costs. The exact mean is −6.6.</source>
   <translation>چند تله هست و یک گنج، و هر گام هزینه دارد. میانگین دقیق ‎−6.6 است.</translation>
  </message>
  <message>
   <source>A hundred episodes have ended, with a negative mean return.</source>
   <translation>صد اپیزود با میانگین بازده منفی پایان یافته‌اند.</translation>
  </message>
  <message>
   <source>The best that is possible</source>
   <translation>بهترین ممکن</translation>
  </message>
  <message>
   <source>The maze is finite and its model is known, so the best policy can be computed. Value iteration does this; the next lesson
looks at how. Here its result is the yardstick.

Set the program up, and watch the screen after the sweeps have ended: the agent walks straight to the treasure.</source>
   <translation>هزارتو متناهی است و مدلش دانسته، پس بهترین سیاست را می‌توان حساب کرد. تکرار
ارزش این کار را می‌کند؛ درس بعد نشان می‌دهد چگونه. اینجا نتیجه‌اش سنجهٔ ماست.

برنامه را آماده کنید و پس از پایان پیمایش‌ها صحنه را ببینید: عامل یک‌راست به سوی گنج می‌رود.</translation>
  </message>
  <message>
   <source>Plan the best policy</source>
   <translation>برنامه‌ریزی بهترین سیاست</translation>
  </message>
  <message>
   <source>The best return is 7.2. How long is the best way to the treasure?</source>
   <translation>بهترین بازده 7.2 است. بهترین راه تا گنج چقدر است؟</translation>
  </message>
  <message>
   <source>7 steps</source>
   <translation>7 گام</translation>
  </message>
  <message>
   <source>28 steps</source>
   <translation>28 گام</translation>
  </message>
  <message>
   <source>72 steps</source>
   <translation>72 گام</translation>
  </message>
  <message>
   <source>10 − 0.1 · 28 = 7.2.</source>
   <translation>‎10 − 0.1 · 28 = 7.2‎.</translation>
  </message>
  <message>
   <source>Planning has ended, and the policy reaches the best possible return.</source>
   <translation>برنامه‌ریزی پایان یافته است و سیاست به بهترین بازده ممکن می‌رسد.</translation>
  </message>
  <message>
   <source>Between the two</source>
   <translation>میان این دو</translation>
  </message>
  <message>
   <source>Every learning curve has two natural marks: what chance brings, and what is possible at most. A learner that is below the
first is worse than nothing; one at the second has nothing left to learn.

Press C and choose the random policy: both play side by side on the same seeds. Beside a run that learns,
the learning curve shows both marks, too.</source>
   <translation>هر منحنی یادگیری دو نشان طبیعی دارد: آنچه تصادف به بار می‌آورد و آنچه حداکثر ممکن است.
یادگیرنده‌ای که زیر اولی باشد از هیچ بدتر است؛ آن که به دومی رسیده چیزی برای آموختن ندارد.

کلید C را بزنید و سیاست تصادفی را برگزینید: هر دو با بذرهای یکسان کنار هم بازی
می‌کنند. در کنار اجرایی که می‌آموزد، منحنی یادگیری هم هر دو نشان را نمایش می‌دهد.</translation>
  </message>
  <message>
   <source>An agent reaches 6.2 in training, and 7.2 when it is tested greedily. Is it optimal?</source>
   <translation>عاملی در آموزش به 6.2 می‌رسد و در آزمون حریصانه به 7.2. آیا بهینه است؟</translation>
  </message>
  <message>
   <source>No, 6.2 is below 7.2</source>
   <translation>نه، 6.2 کمتر از 7.2 است</translation>
  </message>
  <message>
   <source>Its greedy policy is; in training it explores as well</source>
   <translation>سیاست حریصانه‌اش بله؛ در آموزش کاوش هم می‌کند</translation>
  </message>
  <message>
   <source>A curve of training shows what the behaviour brings, exploration included. The dots of the tests show the greedy policy.</source>
   <translation>منحنی آموزش نشان می‌دهد که رفتار، با کاوش، چه به بار می‌آورد. نقطه‌های آزمون سیاست حریصانه را نشان می‌دهند.</translation>
  </message>
  <message>
   <source>The best policy is better than chance by more than 13.</source>
   <translation>بهترین سیاست بیش از 13 بهتر از تصادف است.</translation>
  </message>
  <message>
   <source>Values spread from the goal, sweep by sweep, until none changes any more.</source>
   <translation>ارزش‌ها پیمایش به پیمایش از مقصد پخش می‌شوند تا دیگر هیچ‌یک تغییر نکند.</translation>
  </message>
  <message>
   <source>One sweep</source>
   <translation>یک پیمایش</translation>
  </message>
  <message>
   <source>Value iteration applies Bellman's optimality equation as an assignment, to all states:

V(s) ← max over a of Σ p(s', r | s, a) (r + γ V(s'))

One such pass is a **sweep**. All values begin at 0. Each step costs −1, and the two corners are terminal.

Set the program up. Time stands still. The full stop carries out one sweep; the map shows V(s), and arrows the greedy actions.</source>
   <translation>تکرار ارزش معادلهٔ بهینگی بلمن را چون انتسابی روی همهٔ حالت‌ها به کار می‌برد:

V(s) ← max_a Σ p(s', r | s, a) (r + γ V(s'))

یک بار گذر از همهٔ حالت‌ها یک **پیمایش** است. همهٔ ارزش‌ها با 0 آغاز می‌شوند. هر گام ‎−1 است و دو گوشه پایانی‌اند.

برنامه را آماده کنید. زمان ایستاده است. کلید نقطه یک پیمایش را انجام می‌دهد؛ نقشه V(s) را و پیکان‌ها کنش‌های حریصانه را نشان می‌دهند.</translation>
  </message>
  <message>
   <source>Value iteration on the grid, paused</source>
   <translation>تکرار ارزش در شبکهٔ خانه‌ها، در حال مکث</translation>
  </message>
  <message>
   <source>What is V after the first sweep in a cell that is not a corner?</source>
   <translation>پس از نخستین پیمایش، V در خانه‌ای که گوشه نیست چقدر است؟</translation>
  </message>
  <message>
   <source>0</source>
   <translation>0</translation>
  </message>
  <message>
   <source>−1 in every one of them</source>
   <translation>‎−1 در همهٔ آن‌ها</translation>
  </message>
  <message>
   <source>Minus its distance to the nearest corner</source>
   <translation>منفیِ فاصله‌اش تا نزدیک‌ترین گوشه</translation>
  </message>
  <message>
   <source>All successors are worth 0 so far, so every cell becomes −1 + 0. For the neighbours of a corner this is already right.</source>
   <translation>همهٔ حالت‌های بعدی تاکنون 0 می‌ارزند، پس هر خانه ‎−1 + 0‎ می‌شود. برای همسایه‌های گوشه همین درست است.</translation>
  </message>
  <message>
   <source>You have carried out a sweep.</source>
   <translation>یک پیمایش انجام داده‌اید.</translation>
  </message>
  <message>
   <source>Until nothing changes</source>
   <translation>تا دیگر چیزی تغییر نکند</translation>
  </message>
  <message>
   <source>After k sweeps the values of all cells within k steps of a corner are right. The farthest cell is three steps away.

Go on with the full stop until the run ends.</source>
   <translation>پس از k پیمایش، ارزش همهٔ خانه‌هایی که تا k گام از گوشه فاصله دارند درست است. دورترین خانه سه گام دور است.

با کلید نقطه ادامه دهید تا اجرا پایان یابد.</translation>
  </message>
  <message>
   <source>After how many sweeps does value iteration see that it has converged?</source>
   <translation>تکرار ارزش پس از چند پیمایش می‌بیند که همگرا شده است؟</translation>
  </message>
  <message>
   <source>3</source>
   <translation>3</translation>
  </message>
  <message>
   <source>4</source>
   <translation>4</translation>
  </message>
  <message>
   <source>14</source>
   <translation>14</translation>
  </message>
  <message>
   <source>Three sweeps make all values right. The fourth changes nothing, and that is how it is noticed.</source>
   <translation>سه پیمایش همهٔ ارزش‌ها را درست می‌کند. چهارمی چیزی را تغییر نمی‌دهد و از همین‌جا دانسته می‌شود.</translation>
  </message>
  <message>
   <source>Value iteration has converged.</source>
   <translation>تکرار ارزش همگرا شده است.</translation>
  </message>
  <message>
   <source>Now a move goes to one side of where it was meant in a quarter of the cases. An action has several outcomes, and the
equation averages over them. Near traps the best way keeps a distance.

Set the program up. It runs at 1×; Ctrl+End carries out the rest at once.</source>
   <translation>اکنون حرکت در یک‌چهارم موارد به یک پهلوی سوی مقصود می‌رود. هر کنش چند پیامد دارد
و معادله روی آن‌ها میانگین می‌گیرد. نزدیک تله‌ها بهترین راه فاصله نگه می‌دارد.

برنامه را آماده کنید. با سرعت ‎1×‎ اجرا می‌شود؛ Ctrl+End بقیه را یک‌باره انجام می‌دهد.</translation>
  </message>
  <message>
   <source>Value iteration on ice</source>
   <translation>تکرار ارزش روی یخ</translation>
  </message>
  <message>
   <source>On the grid it ended after 4 sweeps. And here, where moves slip?</source>
   <translation>در شبکهٔ خانه‌ها پس از 4 پیمایش پایان یافت. اینجا، که حرکت‌ها می‌لغزند، چطور؟</translation>
  </message>
  <message>
   <source>After about as many sweeps as the longest way has steps</source>
   <translation>پس از حدود همان تعداد پیمایش که درازترین راه گام دارد</translation>
  </message>
  <message>
   <source>After many more: it approaches the values without ever being exact</source>
   <translation>پس از بسیار بیشتر: به ارزش‌ها نزدیک می‌شود بی آنکه هرگز دقیق شود</translation>
  </message>
  <message>
   <source>With chance, a state can be reached again from its successors, so values go on changing, less and less, by a factor of at
most γ per sweep. It stops when no value changes by more than a threshold.</source>
   <translation>با وجود تصادف، می‌توان از حالت‌های بعدی دوباره به همان حالت رسید، پس ارزش‌ها همچنان تغییر می‌کنند،
کمتر و کمتر، در هر پیمایش حداکثر با ضریب γ. وقتی هیچ ارزشی بیش از یک آستانه تغییر نکند می‌ایستد.</translation>
  </message>
  <message>
   <source>It has converged, after more sweeps than the best way has steps.</source>
   <translation>پس از پیمایش‌هایی بیش از گام‌های بهترین راه همگرا شده است.</translation>
  </message>
  <message>
   <source>A sweep may use the new values as soon as it has them, in place of a copy of the old ones. The rule is the same, and it
converges as well (Gauss-Seidel).</source>
   <translation>پیمایش می‌تواند ارزش‌های تازه را همین که به دست آمدند به کار ببرد، به جای رونوشتی
از ارزش‌های قدیم. قاعده همان است و همان‌گونه همگرا می‌شود (Gauss-Seidel).</translation>
  </message>
  <message>
   <source>The same, in place</source>
   <translation>همان، درجا</translation>
  </message>
  <message>
   <source>Does this take more sweeps or fewer?</source>
   <translation>این کار پیمایش‌های بیشتری می‌خواهد یا کمتری؟</translation>
  </message>
  <message>
   <source>More</source>
   <translation>بیشتر</translation>
  </message>
  <message>
   <source>Fewer</source>
   <translation>کمتر</translation>
  </message>
  <message>
   <source>As many</source>
   <translation>همان اندازه</translation>
  </message>
  <message>
   <source>Fresh values travel on within the same sweep, in the direction of the sweep.</source>
   <translation>ارزش‌های تازه در همان پیمایش، در جهت پیمایش، جلوتر می‌روند.</translation>
  </message>
  <message>
   <source>It has converged in fewer sweeps.</source>
   <translation>در پیمایش‌های کمتری همگرا شده است.</translation>
  </message>
  <message>
   <source>Q-learning in the maze</source>
   <translation>یادگیری Q در هزارتو</translation>
  </message>
  <message>
   <source>The model is not known: a table of Q(s, a) is learned from steps alone, and becomes optimal.</source>
   <translation>مدل دانسته نیست: جدولی از Q(s, a) فقط از گام‌ها آموخته می‌شود و بهینه می‌گردد.</translation>
  </message>
  <message>
   <source>A table and a rule</source>
   <translation>یک جدول و یک قاعده</translation>
  </message>
  <message>
   <source>Q(s, a) is the expected return when a is done in s and the best is done afterwards. Q-learning corrects one entry after every step:

Q(s, a) ← Q(s, a) + α (r + γ max Q(s', a') − Q(s, a))

The difference in brackets is the **TD error**. Nothing else is stored: no model, no episodes.

Set the program up. Press the full stop a few times: the entry that was just corrected is marked on the map. Press L to go
through the algorithm line by line.</source>
   <translation>مقدار Q(s, a) بازده مورد انتظار است وقتی در s کنش a و پس از آن بهترین کار انجام شود. یادگیری Q پس از هر گام یک درایه را تصحیح می‌کند:

Q(s, a) ← Q(s, a) + α (r + γ max Q(s', a') − Q(s, a))

تفاضل داخل پرانتز **خطای TD** است. چیز دیگری نگه داشته نمی‌شود: نه مدل، نه اپیزود.

برنامه را آماده کنید. کلید نقطه را چند بار بزنید: درایه‌ای که همین حالا تصحیح
شد روی نقشه نشان‌دار است. کلید L را بزنید تا الگوریتم را خط به خط دنبال کنید.</translation>
  </message>
  <message>
   <source>Q-learning in the maze, paused</source>
   <translation>یادگیری Q در هزارتو، در حال مکث</translation>
  </message>
  <message>
   <source>The whole table is 0 at first. What is the TD error of the first step, if it leads to an empty cell?</source>
   <translation>همهٔ جدول نخست 0 است. خطای TD گام نخست، اگر به خانه‌ای خالی برود، چقدر است؟</translation>
  </message>
  <message>
   <source>−0.1, the reward of the step</source>
   <translation>‎−0.1، پاداش گام</translation>
  </message>
  <message>
   <source>10, the treasure</source>
   <translation>10، گنج</translation>
  </message>
  <message>
   <source>r + γ · 0 − 0 = −0.1. Values of the treasure reach this cell only after its neighbours have them. A first step into a trap
has the TD error −0.1 − 5 = −5.1 instead: see which one yours was.</source>
   <translation>خطا ‎r + γ · 0 − 0 = ‎−0.1‎ است. ارزش گنج فقط پس از همسایه‌ها به این خانه می‌رسد. گام نخست
به درون تله به جای آن خطای TD برابر ‎−0.1 − 5 = ‎−5.1‎ دارد: ببینید مال شما کدام بود.</translation>
  </message>
  <message>
   <source>You have taken three steps.</source>
   <translation>سه گام برداشته‌اید.</translation>
  </message>
  <message>
   <source>The first treasure</source>
   <translation>نخستین گنج</translation>
  </message>
  <message>
   <source>Press Space, and Ctrl+Right to go faster. At first ε is 1 and the agent walks at random. When it has found the treasure,
only the entry of the last step changes. With each further visit the value travels one step back.</source>
   <translation>کلید Space را بزنید، و Ctrl+Right را برای تندتر رفتن. نخست ε برابر 1 است و عامل تصادفی راه می‌رود.
وقتی گنج را یافت، فقط درایهٔ گام آخر تغییر می‌کند. با هر بازدید بعدی ارزش یک گام به عقب می‌رود.</translation>
  </message>
  <message>
   <source>The treasure has been found for the first time. Which entries have become positive?</source>
   <translation>گنج برای نخستین بار پیدا شده است. کدام درایه‌ها مثبت شده‌اند؟</translation>
  </message>
  <message>
   <source>All on the way there</source>
   <translation>همهٔ درایه‌های راه رسیدن</translation>
  </message>
  <message>
   <source>Only that of the last step</source>
   <translation>فقط درایهٔ گام آخر</translation>
  </message>
  <message>
   <source>None before the second visit</source>
   <translation>هیچ‌یک پیش از بازدید دوم</translation>
  </message>
  <message>
   <source>One-step Q-learning corrects the entry of each step at once, when the successors still were worth 0 or less. Dyna-Q and
n-step methods carry the value back faster.</source>
   <translation>یادگیری Q یک‌گامی درایهٔ هر گام را بی‌درنگ تصحیح می‌کند، وقتی حالت‌های بعدی
هنوز 0 یا کمتر می‌ارزند. Dyna-Q و روش‌های n-گامی ارزش را زودتر به عقب می‌برند.</translation>
  </message>
  <message>
   <source>The treasure has been found.</source>
   <translation>گنج پیدا شده است.</translation>
  </message>
  <message>
   <source>The optimal path</source>
   <translation>مسیر بهینه</translation>
  </message>
  <message>
   <source>Press Ctrl+End: it learns to the end of its budget at full speed, and is tested greedily from time to time.

In training ε falls to 0.1 over 10,000 steps and stays there.</source>
   <translation>کلیدهای Ctrl+End را بزنید: با سرعت کامل تا پایان بودجه می‌آموزد و گاه‌به‌گاه آزمون حریصانه می‌شود.

در آموزش ε در 10,000 گام تا 0.1 کم می‌شود و همان‌جا می‌ماند.</translation>
  </message>
  <message>
   <source>At the end, how does the mean return in training compare with that of the greedy test?</source>
   <translation>در پایان، میانگین بازده آموزش در مقایسه با آزمون حریصانه چگونه است؟</translation>
  </message>
  <message>
   <source>They are equal</source>
   <translation>برابرند</translation>
  </message>
  <message>
   <source>In training it is lower</source>
   <translation>در آموزش کمتر است</translation>
  </message>
  <message>
   <source>In training it is higher</source>
   <translation>در آموزش بیشتر است</translation>
  </message>
  <message>
   <source>One action in ten is random in training. It costs steps, and near a trap it may cost the episode.</source>
   <translation>در آموزش از هر ده کنش یکی تصادفی است. این گام هزینه می‌برد و نزدیک تله ممکن است به بهای اپیزود تمام شود.</translation>
  </message>
  <message>
   <source>The optimal path was found: the greedy test reaches the best possible return.</source>
   <translation>مسیر بهینه پیدا شد: آزمون حریصانه به بهترین بازده ممکن می‌رسد.</translation>
  </message>
  <message>
   <source>ε and exploration</source>
   <translation>‏ε و کاوش</translation>
  </message>
  <message>
   <source>A greedy learner settles for the first thing that it finds. How much chance is enough?</source>
   <translation>یادگیرندهٔ حریص به نخستین چیزی که می‌یابد بسنده می‌کند. چقدر تصادف بس است؟</translation>
  </message>
  <message>
   <source>Always greedy</source>
   <translation>همیشه حریصانه</translation>
  </message>
  <message>
   <source>A small world with two goals. The left one is two steps away and gives 1. The right one is seven steps away and gives 10. A
step costs 0.1.

With ε = 0 the agent always does what its table says is best; ties are broken by chance.</source>
   <translation>دنیایی کوچک با دو مقصد. چپی دو گام دور است و 1 می‌دهد.
راستی هفت گام دور است و 10 می‌دهد. هر گام 0.1 هزینه دارد.

با ε = 0 عامل همیشه کاری را می‌کند که جدولش بهترین می‌داند؛ تساوی‌ها به تصادف شکسته می‌شوند.</translation>
  </message>
  <message>
   <source>ε = 0</source>
   <translation>ε = 0</translation>
  </message>
  <message>
   <source>Where does it end after 10,000 steps?</source>
   <translation>پس از 10,000 گام کجا پایان می‌یابد؟</translation>
  </message>
  <message>
   <source>At the right goal: it is worth more</source>
   <translation>در مقصد راست: بیشتر می‌ارزد</translation>
  </message>
  <message>
   <source>At the left goal</source>
   <translation>در مقصد چپ</translation>
  </message>
  <message>
   <source>At neither</source>
   <translation>در هیچ‌کدام</translation>
  </message>
  <message>
   <source>It finds the left goal first. From then on the way there is worth more than all that it has never tried, so it never
tries. Its return is 0.8; 9.3 would be possible.</source>
   <translation>نخست مقصد چپ را می‌یابد. از آنجا به بعد راه رسیدن به آن بیش از هر چیزی که
هرگز نیازموده می‌ارزد، پس هرگز نمی‌آزماید. بازدهش 0.8 است؛ 9.3 ممکن بود.</translation>
  </message>
  <message>
   <source>The run has ended, and its greedy test is far below what is possible.</source>
   <translation>اجرا پایان یافته و آزمون حریصانه‌اش بسیار کمتر از حد ممکن است.</translation>
  </message>
  <message>
   <source>Always at random</source>
   <translation>همیشه تصادفی</translation>
  </message>
  <message>
   <source>Now ε = 1: every action is random, from the first step to the last. The table learns from these steps all the same.</source>
   <translation>اکنون ε = 1: هر کنش، از گام نخست تا آخر، تصادفی است. جدول با این همه از این گام‌ها می‌آموزد.</translation>
  </message>
  <message>
   <source>ε = 1</source>
   <translation>ε = 1</translation>
  </message>
  <message>
   <source>What does the greedy test reach after 10,000 random steps?</source>
   <translation>آزمون حریصانه پس از 10,000 گام تصادفی به چه می‌رسد؟</translation>
  </message>
  <message>
   <source>About what the random episodes reach</source>
   <translation>نزدیک آنچه اپیزودهای تصادفی می‌رسند</translation>
  </message>
  <message>
   <source>The best possible return</source>
   <translation>بهترین بازده ممکن</translation>
  </message>
  <message>
   <source>Q-learning is **off-policy**: the maximum in its target is over the greedy action, whatever was really done. So it learns the
best policy while it behaves badly. The price is paid in training, where the mean return is negative.</source>
   <translation>یادگیری Q **برون‌سیاستی** (off-policy) است: بیشینه در هدف آن روی کنش حریصانه گرفته می‌شود، هرچه واقعاً انجام شده
باشد. پس با رفتاری بد، بهترین سیاست را می‌آموزد. بهایش در آموزش پرداخت می‌شود که آنجا میانگین بازده منفی است.</translation>
  </message>
  <message>
   <source>The greedy test reaches the best return, while the episodes of training are worth less than nothing.</source>
   <translation>آزمون حریصانه به بهترین بازده می‌رسد، در حالی که اپیزودهای آموزش کمتر از هیچ می‌ارزند.</translation>
  </message>
  <message>
   <source>From one to the other</source>
   <translation>از یکی به دیگری</translation>
  </message>
  <message>
   <source>Usually ε begins at 1 and falls. Here it falls to 0.1 within 5,000 steps: first it looks around, then it uses what it found.</source>
   <translation>معمولاً ε با 1 آغاز و کم می‌شود. اینجا در 5,000 گام تا 0.1 کم می‌شود: نخست جست‌وجو می‌کند، سپس یافته را به کار می‌برد.</translation>
  </message>
  <message>
   <source>ε from 1 to 0.1, seed 2</source>
   <translation>‏ε از 1 تا 0.1، بذر 2</translation>
  </message>
  <message>
   <source>It has learned the best policy, and behaves well in training, too.</source>
   <translation>بهترین سیاست را آموخته است و در آموزش هم خوب رفتار می‌کند.</translation>
  </message>
  <message>
   <source>Luck</source>
   <translation>بخت</translation>
  </message>
  <message>
   <source>Exactly the same, but with another seed. What one run shows need not be so of the next one.</source>
   <translation>درست همان، ولی با بذری دیگر. آنچه یک اجرا نشان می‌دهد برای بعدی لزوماً درست نیست.</translation>
  </message>
  <message>
   <source>The same, seed 1</source>
   <translation>همان، بذر 1</translation>
  </message>
  <message>
   <source>Does seed 1 find the right goal as well?</source>
   <translation>آیا بذر 1 هم مقصد راست را می‌یابد؟</translation>
  </message>
  <message>
   <source>Yes, ε is high enough</source>
   <translation>بله، ε به اندازهٔ کافی بالاست</translation>
  </message>
  <message>
   <source>No</source>
   <translation>نه</translation>
  </message>
  <message>
   <source>While ε was high it did not learn enough of the way to the right. Now that ε is low it hardly comes there. One seed is no
result: papers report several, with their spread.</source>
   <translation>تا ε بالا بود راه راست را به اندازهٔ کافی نیاموخت. اکنون که ε کم است به ندرت به
آنجا می‌رود. یک بذر نتیجه نیست: مقاله‌ها چند بذر را با پراکندگی‌شان گزارش می‌کنند.</translation>
  </message>
  <message>
   <source>The run has ended at the left goal.</source>
   <translation>اجرا در مقصد چپ پایان یافته است.</translation>
  </message>
  <message>
   <source>Optimism</source>
   <translation>خوش‌بینی</translation>
  </message>
  <message>
   <source>Another way: ε stays 0, but every entry of the table begins at 10, more than can be had. Whatever is tried disappoints, so
everything else looks better, and is tried next.</source>
   <translation>راهی دیگر: ε برابر 0 می‌ماند، ولی هر درایهٔ جدول با 10، بیش از آنچه به دست می‌آید، آغاز
می‌شود. هرچه آزموده شود ناامید می‌کند، پس هر چیز دیگر بهتر به نظر می‌آید و بعد آزموده می‌شود.</translation>
  </message>
  <message>
   <source>ε = 0, first guess 10</source>
   <translation>‏ε = 0، حدس نخست 10</translation>
  </message>
  <message>
   <source>Where does the optimist end?</source>
   <translation>خوش‌بین کجا پایان می‌یابد؟</translation>
  </message>
  <message>
   <source>At the left goal, like the first run</source>
   <translation>در مقصد چپ، مانند اجرای نخست</translation>
  </message>
  <message>
   <source>At the right goal</source>
   <translation>در مقصد راست</translation>
  </message>
  <message>
   <source>It tries every action in every state that it meets until its value has come down to what it is really worth.</source>
   <translation>هر کنش را در هر حالتی که می‌بیند می‌آزماید تا ارزشش به آنچه واقعاً می‌ارزد پایین بیاید.</translation>
  </message>
  <message>
   <source>The optimal policy was found without a single random choice of exploration.</source>
   <translation>سیاست بهینه بدون حتی یک انتخاب تصادفی کاوش پیدا شد.</translation>
  </message>
  <message>
   <source>Why a network</source>
   <translation>چرا شبکه</translation>
  </message>
  <message>
   <source>Four real numbers have no table. A linear function is too simple; two hidden layers are enough.</source>
   <translation>چهار عدد حقیقی جدول ندارند. تابع خطی بیش از حد ساده است؛ دو لایهٔ پنهان بس است.</translation>
  </message>
  <message>
   <source>Too many states for a table</source>
   <translation>حالت‌هایی بیش از گنجایش جدول</translation>
  </message>
  <message>
   <source>A cart carries a pole, and is pushed left or right. The state is four real numbers: position, velocity, angle, angular
velocity. No state ever comes twice, so a table of Q(s, a) would stay empty where it is needed.

One could cut every number into 20 intervals.</source>
   <translation>ارابه‌ای میله‌ای را حمل می‌کند و به چپ یا راست هل داده می‌شود. حالت چهار عدد حقیقی است: مکان، سرعت،
زاویه، سرعت زاویه‌ای. هیچ حالتی دو بار نمی‌آید، پس جدول Q(s, a) درست همان‌جا که لازم است خالی می‌ماند.

می‌توان هر عدد را به 20 بازه تقسیم کرد.</translation>
  </message>
  <message>
   <source>How many entries has that table, with two actions?</source>
   <translation>این جدول با دو کنش چند درایه دارد؟</translation>
  </message>
  <message>
   <source>160</source>
   <translation>160</translation>
  </message>
  <message>
   <source>3,200</source>
   <translation>3,200</translation>
  </message>
  <message>
   <source>320,000</source>
   <translation>320,000</translation>
  </message>
  <message>
   <source>20 · 20 · 20 · 20 cells, and two actions each. Neighbouring cells share nothing: what is learned in one does not help in
the next. A picture of 84 × 84 pixels cannot be cut into cells at all.</source>
   <translation>تعداد خانه‌ها ‎20 · 20 · 20 · 20‎ است و هر یک دو کنش دارد. خانه‌های همسایه چیزی را به اشتراک نمی‌گذارند: آنچه
در یکی آموخته می‌شود در بعدی کمکی نمی‌کند. تصویری از ‎84 × 84‎ پیکسل را اصلاً نمی‌توان به خانه تقسیم کرد.</translation>
  </message>
  <message>
   <source>A linear function</source>
   <translation>تابع خطی</translation>
  </message>
  <message>
   <source>A function with parameters shares what it learns: Q(s, a; θ). The simplest is linear: four weights and a bias for each action.
DQN adjusts θ so that Q(s, a; θ) comes closer to r + γ max Q(s', a'; θ⁻).

Set the program up. It has no hidden layers.</source>
   <translation>تابعی با پارامترها آموخته‌اش را به اشتراک می‌گذارد: Q(s, a; θ). ساده‌ترین آن خطی است: چهار وزن و یک بایاس
برای هر کنش. DQN پارامترهای θ را چنان تنظیم می‌کند که Q(s, a; θ) به r + γ max Q(s', a'; θ⁻) نزدیک‌تر شود.

برنامه را آماده کنید. لایهٔ پنهان ندارد.</translation>
  </message>
  <message>
   <source>DQN with a linear function</source>
   <translation>الگوریتم DQN با تابع خطی</translation>
  </message>
  <message>
   <source>Can it balance the pole?</source>
   <translation>آیا می‌تواند میله را نگه دارد؟</translation>
  </message>
  <message>
   <source>Yes, the task is simple</source>
   <translation>بله، کار ساده است</translation>
  </message>
  <message>
   <source>A good Q is not linear: a large positive angle is as bad as a large negative one. A linear Q must rise on one side of every
feature. (A linear *policy* would be enough for this task: it need only say on which side to push.)</source>
   <translation>یک Q خوب خطی نیست: زاویهٔ مثبت بزرگ به همان بدی زاویهٔ منفی بزرگ است. Q خطی باید در یک سوی
هر ویژگی بالا برود. (یک *سیاست* خطی برای این کار بس بود: کافی است بگوید از کدام سو هل دهد.)</translation>
  </message>
  <message>
   <source>The run has ended, and the pole falls almost at once in the greedy test.</source>
   <translation>اجرا پایان یافته و میله در آزمون حریصانه تقریباً بی‌درنگ می‌افتد.</translation>
  </message>
  <message>
   <source>Two hidden layers</source>
   <translation>دو لایهٔ پنهان</translation>
  </message>
  <message>
   <source>Now the same with two layers of 64 rectified linear units between input and output. It stops when the task is solved: a mean return of at
least 475 in two tests.</source>
   <translation>اکنون همان با دو لایه از 64 واحد خطی یک‌سو (ReLU) بین ورودی و خروجی.
وقتی کار حل شد می‌ایستد: میانگین بازده دست‌کم 475 در دو آزمون.</translation>
  </message>
  <message>
   <source>DQN with two hidden layers</source>
   <translation>الگوریتم DQN با دو لایهٔ پنهان</translation>
  </message>
  <message>
   <source>How many parameters has this network (4 inputs, 64 and 64 units, 2 outputs)?</source>
   <translation>این شبکه چند پارامتر دارد (4 ورودی، 64 و 64 واحد، 2 خروجی)؟</translation>
  </message>
  <message>
   <source>134</source>
   <translation>134</translation>
  </message>
  <message>
   <source>4,610</source>
   <translation>4,610</translation>
  </message>
  <message>
   <source>(4 + 1) · 64 + (64 + 1) · 64 + (64 + 1) · 2 = 320 + 4,160 + 130. The panel *Inside the network* counts them layer by layer.</source>
   <translation>‎(4 + 1) · 64 + (64 + 1) · 64 + (64 + 1) · 2 = 320 + 4,160 + 130‎. پنل *درون شبکه* آن‌ها را لایه به لایه می‌شمارد.</translation>
  </message>
  <message>
   <source>The pole is balanced: the greedy test has reached 475.</source>
   <translation>میله نگه داشته شده است: آزمون حریصانه به 475 رسیده است.</translation>
  </message>
  <message>
   <source>That is more than ten times what the linear function reached.</source>
   <translation>این بیش از ده برابر آن است که تابع خطی به دست آورد.</translation>
  </message>
  <message>
   <source>Replay and target network</source>
   <translation>بازپخش و شبکهٔ هدف</translation>
  </message>
  <message>
   <source>DQN's two stabilisers, each switched off to see it fail.</source>
   <translation>دو پایدارکنندهٔ DQN، هر یک خاموش شده تا شکست آن دیده شود.</translation>
  </message>
  <message>
   <source>With both</source>
   <translation>با هر دو</translation>
  </message>
  <message>
   <source>Learning Q with a network has two difficulties. Consecutive steps look alike, while gradient descent wants varied batches. And
the target r + γ max Q(s', a'; θ) moves with the parameters that it is to correct.

DQN has an answer to each: a **replay memory**, from which batches are drawn at random, and a **target network** θ⁻, a slow copy
for the targets.

Set the program up: both are on. It stops when CartPole is solved.</source>
   <translation>یادگیری Q با شبکه دو دشواری دارد. گام‌های پیاپی به هم می‌مانند، در حالی که کاهش گرادیانی دسته‌های
متنوع می‌خواهد. و هدف r + γ max Q(s', a'; θ) با همان پارامترهایی که باید تصحیح کند جابه‌جا می‌شود.

الگوریتم DQN برای هر یک پاسخی دارد: **حافظهٔ بازپخش**، که دسته‌ها از آن
به تصادف کشیده می‌شوند، و **شبکهٔ هدف** θ⁻، رونوشتی کُند برای هدف‌ها.

برنامه را آماده کنید: هر دو روشن‌اند. وقتی CartPole حل شد می‌ایستد.</translation>
  </message>
  <message>
   <source>DQN with both</source>
   <translation>الگوریتم DQN با هر دو</translation>
  </message>
  <message>
   <source>CartPole is solved: the greedy test has reached 475.</source>
   <translation>مسئلهٔ CartPole حل شده است: آزمون حریصانه به 475 رسیده است.</translation>
  </message>
  <message>
   <source>Without a target network</source>
   <translation>بدون شبکهٔ هدف</translation>
  </message>
  <message>
   <source>The target network is now replaced at every step, so the targets come from the network that is being learned. (Setting
*Target network every*: 1.)

CartPole gives 1 per step and γ is 0.99. So no Q-value can be above 1 / (1 − 0.99) = 100.</source>
   <translation>اکنون شبکهٔ هدف در هر گام جایگزین می‌شود، پس هدف‌ها از همان
شبکه‌ای می‌آیند که دارد آموخته می‌شود. (تنظیم *شبکهٔ هدف هر*: 1.)

در CartPole هر گام 1 می‌دهد و γ برابر 0.99 است. پس هیچ مقدار Q نمی‌تواند بیش از ‎1 / (1 − 0.99) = 100‎ باشد.</translation>
  </message>
  <message>
   <source>DQN without a target network</source>
   <translation>الگوریتم DQN بدون شبکهٔ هدف</translation>
  </message>
  <message>
   <source>What becomes of the mean Q-value?</source>
   <translation>میانگین مقدار Q چه می‌شود؟</translation>
  </message>
  <message>
   <source>It approaches 100 from below</source>
   <translation>از پایین به 100 نزدیک می‌شود</translation>
  </message>
  <message>
   <source>It rises without limit</source>
   <translation>بی‌حد بالا می‌رود</translation>
  </message>
  <message>
   <source>It stays near 0</source>
   <translation>نزدیک 0 می‌ماند</translation>
  </message>
  <message>
   <source>A step that raises Q(s, a) raises Q(s', a') as well, since both come from the same weights. So the target runs away from the estimate,
and the maximum prefers whatever is overestimated.</source>
   <translation>گامی که Q(s, a) را بالا می‌برد Q(s', a') را هم بالا می‌برد، زیرا هر دو از یک وزن‌ها
می‌آیند. پس هدف از برآورد می‌گریزد و بیشینه آنچه را بیش‌برآورد شده ترجیح می‌دهد.</translation>
  </message>
  <message>
   <source>The mean Q-value is above 1,000, ten times what is possible.</source>
   <translation>میانگین مقدار Q بالای 1,000 است، ده برابر حد ممکن.</translation>
  </message>
  <message>
   <source>The run has ended, and the pole falls almost at once.</source>
   <translation>اجرا پایان یافته و میله تقریباً بی‌درنگ می‌افتد.</translation>
  </message>
  <message>
   <source>Without replay</source>
   <translation>بدون بازپخش</translation>
  </message>
  <message>
   <source>The target network is back. The memory now holds the last 100 steps only, less than one long episode. Each batch of 64 is
nearly all that there is.</source>
   <translation>شبکهٔ هدف برگشته است. اکنون حافظه فقط 100 گام آخر را دارد، کمتر
از یک اپیزود دراز. هر دستهٔ 64 تایی تقریباً همهٔ موجودی است.</translation>
  </message>
  <message>
   <source>DQN with a memory of 100 steps</source>
   <translation>الگوریتم DQN با حافظهٔ 100 گامی</translation>
  </message>
  <message>
   <source>Both runs fail. Does this one fail in the same way?</source>
   <translation>هر دو اجرا شکست می‌خورند. آیا این یکی هم به همان شکل؟</translation>
  </message>
  <message>
   <source>Yes, Q-values explode</source>
   <translation>بله، مقادیر Q منفجر می‌شوند</translation>
  </message>
  <message>
   <source>No, it learns and forgets again</source>
   <translation>نه، می‌آموزد و باز فراموش می‌کند</translation>
  </message>
  <message>
   <source>It fits what it has just seen. After many good steps the memory holds nothing but upright poles, and what to do about a
falling one is overwritten.</source>
   <translation>با آنچه همین حالا دیده جور می‌شود. پس از گام‌های خوب بسیار، حافظه جز میله‌های
راست چیزی ندارد و اینکه با میلهٔ در حال افتادن چه باید کرد بازنویسی می‌شود.</translation>
  </message>
  <message>
   <source>Q-values did not explode, and yet the task is not solved at the end.</source>
   <translation>مقادیر Q منفجر نشدند، و با این همه کار در پایان حل نشده است.</translation>
  </message>
  <message>
   <source>REINFORCE and its variance</source>
   <translation>الگوریتم REINFORCE و واریانس آن</translation>
  </message>
  <message>
   <source>The policy gradient from whole episodes, and what lowers its noise: switch by switch, measured.</source>
   <translation>گرادیان سیاست از اپیزودهای کامل، و آنچه نویزش را کم می‌کند: کلید به کلید، با اندازه‌گیری.</translation>
  </message>
  <message>
   <source>REINFORCE plays whole episodes and follows the gradient

Σ G ∇ ln π(a|s; θ)

with the return G of the episode as weight of all its actions. It is right on average, and noisy.

How noisy is measured as **gradient variance**: how far the gradients of single episodes disagree. To compare fairly, the
policy must stay the same. So in these runs its learning rate is practically zero. Nothing is learned yet; only measured.</source>
   <translation>الگوریتم REINFORCE اپیزودهای کامل بازی می‌کند و این گرادیان را دنبال می‌کند

Σ G ∇ ln π(a|s; θ)

با بازده G اپیزود به عنوان وزن همهٔ کنش‌های آن. به طور میانگین درست است، و پرنویز.

اندازهٔ این نویز به صورت **واریانس گرادیان** سنجیده می‌شود: گرادیان‌های اپیزودهای جداگانه چقدر با هم ناسازگارند. برای مقایسهٔ
منصفانه سیاست باید ثابت بماند. پس در این اجراها نرخ یادگیری عملاً صفر است. هنوز چیزی آموخته نمی‌شود؛ فقط سنجیده می‌شود.</translation>
  </message>
  <message>
   <source>Whole return, no baseline</source>
   <translation>بازده کامل، بدون خط پایه</translation>
  </message>
  <message>
   <source>The gradient variance has been measured over at least twenty updates.</source>
   <translation>واریانس گرادیان روی دست‌کم بیست به‌روزرسانی سنجیده شده است.</translation>
  </message>
  <message>
   <source>Reward-to-go</source>
   <translation>پاداش‌های پیشِ رو</translation>
  </message>
  <message>
   <source>An action cannot change the rewards that came before it. So its weight may leave them out: the **reward-to-go** in place of the
return of the whole episode. The mean of the gradient stays the same without a discount, or with γ^t.</source>
   <translation>کنش نمی‌تواند پاداش‌های پیش از خود را تغییر دهد. پس وزنش می‌تواند آن‌ها را کنار
بگذارد: **پاداش‌های پیشِ رو** (reward-to-go) به جای بازده همهٔ اپیزود. بدون تنزیل، یا با γ^t، میانگین گرادیان همان می‌ماند.</translation>
  </message>
  <message>
   <source>Reward-to-go, no baseline</source>
   <translation>پاداش‌های پیشِ رو، بدون خط پایه</translation>
  </message>
  <message>
   <source>What does this do to the variance?</source>
   <translation>این با واریانس چه می‌کند؟</translation>
  </message>
  <message>
   <source>It falls</source>
   <translation>کم می‌شود</translation>
  </message>
  <message>
   <source>It rises</source>
   <translation>زیاد می‌شود</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>هیچ</translation>
  </message>
  <message>
   <source>Rewards of the past were noise only: they say nothing about the action. Here it falls to less than a third.</source>
   <translation>پاداش‌های گذشته فقط نویز بودند: دربارهٔ کنش چیزی نمی‌گویند. اینجا به کمتر از یک‌سوم می‌رسد.</translation>
  </message>
  <message>
   <source>The variance is less than a third of that with the whole return.</source>
   <translation>واریانس کمتر از یک‌سوم حالتِ بازده کامل است.</translation>
  </message>
  <message>
   <source>A baseline</source>
   <translation>خط پایه</translation>
  </message>
  <message>
   <source>From each weight a number may be subtracted that does not depend on the action, such as the mean of the returns so far. In CartPole
all rewards are positive, so without a baseline *every* action becomes more likely, a good one only a little more.</source>
   <translation>می‌توان از هر وزن عددی را که به کنش بستگی ندارد کم کرد، مانند میانگین بازده‌های تاکنون.
در CartPole همهٔ پاداش‌ها مثبت‌اند، پس بدون خط پایه *هر* کنشی محتمل‌تر می‌شود، کنش خوب فقط کمی بیشتر.</translation>
  </message>
  <message>
   <source>Reward-to-go, running average</source>
   <translation>پاداش‌های پیشِ رو، میانگین متحرک</translation>
  </message>
  <message>
   <source>Does the baseline change the mean direction of the gradient?</source>
   <translation>آیا خط پایه جهت میانگین گرادیان را تغییر می‌دهد؟</translation>
  </message>
  <message>
   <source>Yes, it is biased now</source>
   <translation>بله، اکنون اریب است</translation>
  </message>
  <message>
   <source>No: Σ π(a|s) ∇ ln π(a|s) = 0</source>
   <translation>نه: Σ π(a|s) ∇ ln π(a|s) = 0</translation>
  </message>
  <message>
   <source>The gradient of a sum of probabilities, which is always 1, is zero. So a number that multiplies it vanishes on average.</source>
   <translation>گرادیان مجموع احتمال‌ها، که همیشه 1 است، صفر است. پس عددی که در آن ضرب شود به طور میانگین ناپدید می‌شود.</translation>
  </message>
  <message>
   <source>The variance is lower again.</source>
   <translation>واریانس باز هم کمتر است.</translation>
  </message>
  <message>
   <source>A learned baseline</source>
   <translation>خط پایهٔ آموخته</translation>
  </message>
  <message>
   <source>A better baseline knows the state: an estimate of V(s), learned by a second head of the network. The weight is then an
estimate of the **advantage**, and this is the door to actor-critic methods. But the estimate has to be learned first.</source>
   <translation>خط پایهٔ بهتر حالت را می‌شناسد: برآوردی از V(s) که سر دوم شبکه می‌آموزد. آنگاه وزن برآوردی
از **مزیت** است و این دری به روش‌های بازیگر-منتقد است. ولی نخست باید این برآورد آموخته شود.</translation>
  </message>
  <message>
   <source>Reward-to-go, learned value</source>
   <translation>پاداش‌های پیشِ رو، ارزش آموخته</translation>
  </message>
  <message>
   <source>Over these first 67 updates, is it better than the running average?</source>
   <translation>در این 67 به‌روزرسانی نخست، آیا بهتر از میانگین متحرک است؟</translation>
  </message>
  <message>
   <source>Yes, from the start</source>
   <translation>بله، از آغاز</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>هنوز نه</translation>
  </message>
  <message>
   <source>While the estimate is still wrong it takes away less than the average does. It pays once it has been learned.</source>
   <translation>تا برآورد هنوز نادرست است، کمتر از میانگین می‌کاهد. وقتی آموخته شد سود می‌دهد.</translation>
  </message>
  <message>
   <source>The variance is lower than without a baseline, and higher than with the average.</source>
   <translation>واریانس کمتر از حالت بدون خط پایه و بیشتر از حالت میانگین است.</translation>
  </message>
  <message>
   <source>All of it, learning</source>
   <translation>همه با هم، با یادگیری</translation>
  </message>
  <message>
   <source>Now it learns, with reward-to-go, a learned value and normalised weights.</source>
   <translation>اکنون می‌آموزد، با پاداش‌های پیشِ رو، ارزش آموخته و وزن‌های نرمال‌شده.</translation>
  </message>
  <message>
   <source>REINFORCE, its default settings</source>
   <translation>الگوریتم REINFORCE با تنظیمات پیش‌فرض</translation>
  </message>
  <message>
   <source>The greedy test has reached 475.</source>
   <translation>آزمون حریصانه به 475 رسیده است.</translation>
  </message>
  <message>
   <source>Actor-critic</source>
   <translation>بازیگر-منتقد</translation>
  </message>
  <message>
   <source>A critic estimates V(s), so that the actor need not wait for the end of an episode.</source>
   <translation>منتقد V(s) را برآورد می‌کند تا بازیگر لازم نباشد منتظر پایان اپیزود بماند.</translation>
  </message>
  <message>
   <source>Waiting for the end</source>
   <translation>انتظار پایان</translation>
  </message>
  <message>
   <source>REINFORCE corrects its policy only after whole episodes. The better it becomes in CartPole, the longer it has to wait.

Set the program up, and look at the number of updates when it has ended: the status line tells it, or # in large figures.</source>
   <translation>الگوریتم REINFORCE سیاستش را فقط پس از اپیزودهای کامل تصحیح می‌کند. هرچه در CartPole بهتر شود باید بیشتر منتظر بماند.

برنامه را آماده کنید و پس از پایان، تعداد به‌روزرسانی‌ها را ببینید: نوار وضعیت آن را می‌گوید، یا کلید # با رقم‌های درشت.</translation>
  </message>
  <message>
   <source>REINFORCE, 60,000 steps</source>
   <translation>الگوریتم REINFORCE، 60,000 گام</translation>
  </message>
  <message>
   <source>It has learned for 60,000 steps.</source>
   <translation>در 60,000 گام آموخته است.</translation>
  </message>
  <message>
   <source>A critic</source>
   <translation>منتقد</translation>
  </message>
  <message>
   <source>An **actor** π(a|s; θ) chooses, a **critic** V(s; w) judges. After a few steps the critic stands for the rest:

A = r + γ r' + … + γⁿ V(s⁽ⁿ⁾) − V(s)

Actions with a positive **advantage** A become more likely. A2C does so after every 16 steps of its eight environments.</source>
   <translation>یک **بازیگر** π(a|s; θ) برمی‌گزیند، یک **منتقد** V(s; w) داوری می‌کند. پس از چند گام منتقد جای بقیه را می‌گیرد:

A = r + γ r' + … + γⁿ V(s⁽ⁿ⁾) − V(s)

کنش‌های با **مزیت** A مثبت محتمل‌تر می‌شوند. A2C پس از هر 16 گام هشت محیط خود چنین می‌کند.</translation>
  </message>
  <message>
   <source>A2C, 120,000 steps</source>
   <translation>الگوریتم A2C، 120,000 گام</translation>
  </message>
  <message>
   <source>The critic's estimate is wrong at first. What does that do to the gradient?</source>
   <translation>برآورد منتقد نخست نادرست است. این با گرادیان چه می‌کند؟</translation>
  </message>
  <message>
   <source>It is biased, and less noisy</source>
   <translation>اریب است، و کم‌نویزتر</translation>
  </message>
  <message>
   <source>It is noisier, and right on average</source>
   <translation>پرنویزتر است، و به طور میانگین درست</translation>
  </message>
  <message>
   <source>REINFORCE is right on average and noisy. A critic makes the direction less noisy, and wrong as far as the critic is wrong. The number of steps n
(or λ of GAE) chooses between the two.</source>
   <translation>الگوریتم REINFORCE به طور میانگین درست و پرنویز است. منتقد جهت را کم‌نویزتر می‌کند، و به
همان اندازه که منتقد نادرست است نادرست. تعداد گام‌ها n (یا λ در GAE) میان این دو برمی‌گزیند.</translation>
  </message>
  <message>
   <source>It has made more than five updates for each one of REINFORCE, in twice the steps.</source>
   <translation>در دو برابر گام‌ها، به ازای هر به‌روزرسانی REINFORCE بیش از پنج به‌روزرسانی انجام داده است.</translation>
  </message>
  <message>
   <source>After a **terminal** state there is nothing: its value is 0. An episode that is only **cut off** by the time limit (here after 500
steps) would have gone on: there the critic's V(s) must stand for the rest.</source>
   <translation>پس از حالت **پایانی** چیزی نیست: ارزش آن 0 است. اپیزودی که فقط با مهلت
زمان **بریده** شود (اینجا پس از 500 گام) ادامه می‌داشت: آنجا V(s) منتقد باید جای بقیه را بگیرد.</translation>
  </message>
  <message>
   <source>What would be learned if cut-off episodes were taken for terminal ones?</source>
   <translation>اگر اپیزودهای بریده پایانی گرفته شوند، چه آموخته می‌شود؟</translation>
  </message>
  <message>
   <source>Nothing else</source>
   <translation>هیچ فرقی نمی‌کند</translation>
  </message>
  <message>
   <source>That states late in a good episode are worth little, although nothing about them is bad</source>
   <translation>اینکه حالت‌های دیر در اپیزودی خوب کم می‌ارزند، هرچند هیچ چیزشان بد نیست</translation>
  </message>
  <message>
   <source>The observation does not hold the time. The same upright pole would be worth 100 at one moment and 0 at another. RL Studio
keeps *terminated* and *truncated* apart everywhere.</source>
   <translation>مشاهده زمان را در خود ندارد. همان میلهٔ راست یک لحظه 100 می‌ارزد و لحظه‌ای
دیگر 0. RL Studio همه‌جا *terminated* و *truncated* را از هم جدا نگه می‌دارد.</translation>
  </message>
  <message>
   <source>Continuous control</source>
   <translation>کنترل پیوسته</translation>
  </message>
  <message>
   <source>A pendulum wants a torque, a real number: no maximum over actions can be looked up any more.</source>
   <translation>آونگ گشتاور می‌خواهد، یک عدد حقیقی: دیگر نمی‌توان بیشینه روی کنش‌ها را از جدول خواند.</translation>
  </message>
  <message>
   <source>A torque</source>
   <translation>گشتاور</translation>
  </message>
  <message>
   <source>A pendulum hangs from a motor that is too weak to lift it at once. The action is the torque, any number from −2 to 2. The
reward is 0 when the pendulum stands upright at rest, and negative otherwise. An episode is always 200 steps long.

First a random policy, as a yardstick.</source>
   <translation>آونگی از موتوری آویزان است که ضعیف‌تر از آن است که یک‌باره بلندش کند. کنش گشتاور است، هر عددی
از ‎−2 تا 2. پاداش وقتی آونگ راست و ساکن بایستد 0 است، وگرنه منفی. اپیزود همیشه 200 گام دارد.

نخست سیاست تصادفی، به عنوان سنجه.</translation>
  </message>
  <message>
   <source>Random torques</source>
   <translation>گشتاورهای تصادفی</translation>
  </message>
  <message>
   <source>Why can DQN not be used here as it is?</source>
   <translation>چرا DQN را نمی‌توان اینجا همان‌گونه که هست به کار برد؟</translation>
  </message>
  <message>
   <source>Its network cannot see angles</source>
   <translation>شبکه‌اش زاویه‌ها را نمی‌بیند</translation>
  </message>
  <message>
   <source>max over a of Q(s, a) is an optimisation over a real number</source>
   <translation>یافتن max_a Q(s, a) بهینه‌سازی روی یک عدد حقیقی است</translation>
  </message>
  <message>
   <source>The rewards are negative</source>
   <translation>پاداش‌ها منفی‌اند</translation>
  </message>
  <message>
   <source>DQN has one output for each action. With a continuous action there would be infinitely many.</source>
   <translation>الگوریتم DQN برای هر کنش یک خروجی دارد. با کنش پیوسته بی‌نهایت خروجی لازم است.</translation>
  </message>
  <message>
   <source>The random policy is far from upright: its mean return is below −900.</source>
   <translation>سیاست تصادفی از راست ایستادن دور است: میانگین بازدهش زیر ‎−900 است.</translation>
  </message>
  <message>
   <source>An actor for the maximum</source>
   <translation>بازیگری برای بیشینه</translation>
  </message>
  <message>
   <source>DDPG trains a second network, the **actor** μ(s), to find the action that the critic likes best: it goes up the gradient of
Q(s, μ(s)). TD3 adds three things: two critics of which the lower counts, noise on the target's actions, and an actor that is updated
half as often.

It learns for 15,000 steps, which takes half a minute or more.</source>
   <translation>الگوریتم DDPG شبکهٔ دومی، **بازیگر** μ(s)، را آموزش می‌دهد تا کنشی را بیابد که منتقد
بیشتر می‌پسندد: از گرادیان Q(s, μ(s)) بالا می‌رود. TD3 سه چیز می‌افزاید: دو منتقد که
کمترشان به شمار می‌آید، نویز روی کنش‌های هدف، و بازیگری که نصف آن به‌روزرسانی می‌شود.

در 15,000 گام می‌آموزد که نیم دقیقه یا بیشتر طول می‌کشد.</translation>
  </message>
  <message>
   <source>TD3 on the pendulum</source>
   <translation>الگوریتم TD3 روی آونگ</translation>
  </message>
  <message>
   <source>Why does TD3 take the lower of two critics?</source>
   <translation>چرا TD3 از دو منتقد کمترین را برمی‌گزیند؟</translation>
  </message>
  <message>
   <source>A maximum over noisy estimates is too high; the lower one counters this</source>
   <translation>بیشینه روی برآوردهای پرنویز زیاد از حد است؛ کمترین آن را جبران می‌کند</translation>
  </message>
  <message>
   <source>It is faster</source>
   <translation>سریع‌تر است</translation>
  </message>
  <message>
   <source>The actor looks for actions that the critic overestimates. Two critics seldom overestimate the same ones.</source>
   <translation>بازیگر کنش‌هایی را می‌جوید که منتقد بیش‌برآورد می‌کند. دو منتقد به ندرت همان‌ها را بیش‌برآورد می‌کنند.</translation>
  </message>
  <message>
   <source>The pendulum is swung up: the greedy test has reached −200.</source>
   <translation>آونگ بالا برده شده است: آزمون حریصانه به ‎−200 رسیده است.</translation>
  </message>
  <message>
   <source>Staying undecided</source>
   <translation>دودل ماندن</translation>
  </message>
  <message>
   <source>SAC has a stochastic actor and pays it for entropy: the objective is Q(s, a) − α ln π(a|s). The **temperature** α is
tuned by itself, so that the policy keeps a chosen entropy.</source>
   <translation>الگوریتم SAC بازیگری تصادفی دارد و برای آنتروپی به آن پرداخت می‌کند: تابع
هدف Q(s, a) − α ln π(a|s) است. **دما** α خودش تنظیم می‌شود تا سیاست آنتروپی برگزیده را نگه دارد.</translation>
  </message>
  <message>
   <source>SAC on the pendulum</source>
   <translation>الگوریتم SAC روی آونگ</translation>
  </message>
  <message>
   <source>How does the temperature move while it learns?</source>
   <translation>دما هنگام یادگیری چگونه حرکت می‌کند؟</translation>
  </message>
  <message>
   <source>It stays</source>
   <translation>ثابت می‌ماند</translation>
  </message>
  <message>
   <source>At first a high temperature keeps the policy broad. Once entropy is above the target, less payment is needed.</source>
   <translation>نخست دمای بالا سیاست را گسترده نگه می‌دارد. همین که آنتروپی از هدف بیشتر شد، پرداخت کمتری لازم است.</translation>
  </message>
  <message>
   <source>A3C's workers</source>
   <translation>کارگرهای A3C</translation>
  </message>
  <message>
   <source>Several processes learn at the same time, each with parameters that may be out of date.</source>
   <translation>چند فرایند هم‌زمان می‌آموزند، هر یک با پارامترهایی که شاید کهنه باشند.</translation>
  </message>
  <message>
   <source>One worker</source>
   <translation>یک کارگر</translation>
  </message>
  <message>
   <source>A3C runs actor-critic learners in processes of their own. Each copies the shared parameters θ, takes some steps, computes a gradient, and
changes the shared θ with it. Nobody waits for anybody.

First with a single worker.</source>
   <translation>الگوریتم A3C یادگیرنده‌های بازیگر-منتقد را هر یک در فرایندی جدا اجرا می‌کند. هر یک پارامترهای مشترک θ را رونوشت
می‌کند، چند گام برمی‌دارد، گرادیان را حساب می‌کند و با آن θ مشترک را تغییر می‌دهد. هیچ‌کس منتظر دیگری نمی‌ماند.

نخست با یک کارگر.</translation>
  </message>
  <message>
   <source>A3C with one worker</source>
   <translation>الگوریتم A3C با یک کارگر</translation>
  </message>
  <message>
   <source>It has learned for 30,000 steps, and no update came in between another's.</source>
   <translation>در 30,000 گام آموخته است و هیچ به‌روزرسانی‌ای در میانِ کار دیگری نیامد.</translation>
  </message>
  <message>
   <source>Now two of them. While one takes its steps, the other may have changed θ. How often that happened is the curve
*Updates in between*; the panel *Workers* shows who did what.</source>
   <translation>اکنون دو تا از آن‌ها. تا یکی گام‌هایش را برمی‌دارد، دیگری شاید θ را تغییر داده باشد. تعداد
این رخدادها منحنی *به‌روزرسانی‌های میانی* است؛ پنل *کارگرها* نشان می‌دهد که چه کسی چه کرد.</translation>
  </message>
  <message>
   <source>A3C with two workers</source>
   <translation>الگوریتم A3C با دو کارگر</translation>
  </message>
  <message>
   <source>A worker's gradient was computed with parameters that are two updates old. What happens to it?</source>
   <translation>گرادیان کارگری با پارامترهایی حساب شد که دو به‌روزرسانی کهنه‌اند. با آن چه می‌شود؟</translation>
  </message>
  <message>
   <source>It is thrown away</source>
   <translation>دور ریخته می‌شود</translation>
  </message>
  <message>
   <source>It is used all the same</source>
   <translation>با این همه به کار می‌رود</translation>
  </message>
  <message>
   <source>It is computed again</source>
   <translation>دوباره حساب می‌شود</translation>
  </message>
  <message>
   <source>It is applied to the present θ. It points nearly the right way as long as updates are small and few come in between.</source>
   <translation>روی θ کنونی اعمال می‌شود. تا به‌روزرسانی‌ها کوچک و آنچه میان می‌آید کم باشد، تقریباً جهت درست را نشان می‌دهد.</translation>
  </message>
  <message>
   <source>An update of the other worker came in between.</source>
   <translation>یک به‌روزرسانی از کارگر دیگر در میان آمد.</translation>
  </message>
  <message>
   <source>It has learned all the same: the greedy test has reached 400.</source>
   <translation>با این همه آموخته است: آزمون حریصانه به 400 رسیده است.</translation>
  </message>
  <message>
   <source>Chance and order</source>
   <translation>تصادف و ترتیب</translation>
  </message>
  <message>
   <source>The workers' processes run as the operating system lets them. So the order of their updates differs from run to run, even with the same
seed. A2C does the same with lanes in step: it gives the same result for the same seed.</source>
   <translation>فرایندهای کارگرها چنان اجرا می‌شوند که سیستم عامل می‌گذارد. پس ترتیب به‌روزرسانی‌هایشان از اجرایی به اجرای
دیگر فرق می‌کند، حتی با همان بذر. A2C همین را با خط‌های هم‌گام می‌کند: با بذر یکسان نتیجهٔ یکسان می‌دهد.</translation>
  </message>
  <message>
   <source>Different workers see different states at the same time. What takes the place of the replay memory?</source>
   <translation>کارگرهای گوناگون هم‌زمان حالت‌های گوناگون می‌بینند. چه چیزی جای حافظهٔ بازپخش را می‌گیرد؟</translation>
  </message>
  <message>
   <source>Nothing, and it shows</source>
   <translation>هیچ، و پیداست</translation>
  </message>
  <message>
   <source>Just that: their gradients together are less correlated</source>
   <translation>همین: گرادیان‌هایشان با هم کمتر همبسته‌اند</translation>
  </message>
  <message>
   <source>That is why Mnih et al. (2016) could leave the memory out, and so learn on-policy.</source>
   <translation>از این رو Mnih et al. (2016) توانستند حافظه را کنار بگذارند و درون‌سیاستی (on-policy) بیاموزند.</translation>
  </message>
  <message>
   <source>PPO's clip</source>
   <translation>برش PPO</translation>
  </message>
  <message>
   <source>Why a policy must not move too far in one go, and what a minimum and a clip do about it.</source>
   <translation>چرا سیاست نباید یک‌باره خیلی دور برود، و کمینه و برش با آن چه می‌کنند.</translation>
  </message>
  <message>
   <source>A batch used several times</source>
   <translation>دسته‌ای که چند بار به کار می‌رود</translation>
  </message>
  <message>
   <source>A2C throws each batch away after one update. PPO goes through it several times, with the ratio ρ = π(a|s) / π_old(a|s) of the new and the
old probability. Its objective for one step with advantage A is

min(ρ A, clip(ρ, 1 − ε, 1 + ε) A)

Once the ratio has left the interval in the direction of A, the gradient is zero: there is no more reason to go on.

The learning rate here is 0.003, ten times the usual one, to make it difficult.</source>
   <translation>الگوریتم A2C هر دسته را پس از یک به‌روزرسانی دور می‌ریزد. PPO چند بار از آن می‌گذرد، با
نسبت ρ = π(a|s) / π_old(a|s) از احتمال جدید به قدیم. تابع هدف آن برای یک گام با مزیت A چنین است

min(ρ A, clip(ρ, 1 − ε, 1 + ε) A)

همین که نسبت در جهت A از بازه بیرون رفت، گرادیان صفر است: دیگر دلیلی برای ادامه نیست.

نرخ یادگیری اینجا 0.003 است، ده برابر معمول، تا کار دشوار شود.</translation>
  </message>
  <message>
   <source>PPO with ε = 0.2</source>
   <translation>الگوریتم PPO با ε = 0.2</translation>
  </message>
  <message>
   <source>An action had a positive advantage, and its probability has already risen by half. What does this step add to the gradient?</source>
   <translation>کنشی مزیت مثبت داشت و احتمالش تاکنون یک‌ونیم برابر شده است. این گام چه به گرادیان می‌افزاید؟</translation>
  </message>
  <message>
   <source>It pushes on</source>
   <translation>همچنان هل می‌دهد</translation>
  </message>
  <message>
   <source>It pushes back</source>
   <translation>به عقب هل می‌دهد</translation>
  </message>
  <message>
   <source>ρ = 1.5 is above 1.2, so the minimum is the clipped term 1.2 A, a constant. With a negative advantage it would push back.</source>
   <translation>مقدار ρ = 1.5 بالای 1.2 است، پس کمینه همان جملهٔ برش‌خوردهٔ ‎1.2 A‎ است، یک ثابت. با مزیت منفی به عقب هل می‌داد.</translation>
  </message>
  <message>
   <source>The pole is balanced: the greedy test reaches 475 at the end.</source>
   <translation>میله نگه داشته شده است: آزمون حریصانه در پایان به 475 می‌رسد.</translation>
  </message>
  <message>
   <source>The policy never moved far: the KL from the old policy stayed below 0.2.</source>
   <translation>سیاست هرگز دور نرفت: KL از سیاست قدیم زیر 0.2 ماند.</translation>
  </message>
  <message>
   <source>Without the clip</source>
   <translation>بدون برش</translation>
  </message>
  <message>
   <source>The same with a clip range of 10, which clips next to nothing. Everything else is as before, the seed too.</source>
   <translation>همان با بازهٔ برش 10 که تقریباً چیزی را نمی‌برد. بقیه، از جمله بذر، مانند پیش است.</translation>
  </message>
  <message>
   <source>PPO with ε = 10</source>
   <translation>الگوریتم PPO با ε = 10</translation>
  </message>
  <message>
   <source>What do you expect?</source>
   <translation>چه انتظار دارید؟</translation>
  </message>
  <message>
   <source>It learns more slowly</source>
   <translation>آهسته‌تر می‌آموزد</translation>
  </message>
  <message>
   <source>It learns, and breaks down</source>
   <translation>می‌آموزد، و فرو می‌ریزد</translation>
  </message>
  <message>
   <source>No difference</source>
   <translation>بدون تفاوت</translation>
  </message>
  <message>
   <source>Ten passes over one batch at this rate move the policy so far that the batch says nothing about it any more. It becomes
certain of an action, and then there is no more exploration to find back.</source>
   <translation>ده بار گذر از یک دسته با این نرخ سیاست را آن‌قدر دور می‌برد که دسته دیگر چیزی
دربارهٔ آن نمی‌گوید. به کنشی یقین پیدا می‌کند، و آنگاه دیگر کاوشی برای بازگشت نیست.</translation>
  </message>
  <message>
   <source>The policy has moved more than ten times as far in one go as with the clip.</source>
   <translation>سیاست یک‌باره بیش از ده برابر حالت با برش دور رفته است.</translation>
  </message>
  <message>
   <source>The run has ended, and its episodes are far shorter than with the clip.</source>
   <translation>اجرا پایان یافته و اپیزودهایش بسیار کوتاه‌تر از حالت با برش‌اند.</translation>
  </message>
  <message>
   <source>How to see it coming</source>
   <translation>چگونه از پیش ببینیم</translation>
  </message>
  <message>
   <source>Two curves of *Inside the algorithm* are worth a look in every run of PPO: **KL from old policy**, which should stay around 0.01 or
0.02, and **Clipped**, the share of steps outside the interval, which is often 10 to 20 % in the beginning.</source>
   <translation>دو منحنی *درون الگوریتم* در هر اجرای PPO ارزش نگاه کردن دارند: **KL از سیاست قدیم**، که باید
نزدیک 0.01 یا 0.02 بماند، و **بریده**، سهم گام‌های بیرون از بازه، که در آغاز اغلب 10 تا 20 درصد است.</translation>
  </message>
  <message>
   <source>In a run the KL jumps to 5 again and again. What do you try first?</source>
   <translation>در اجرایی KL پی‌درپی به 5 می‌جهد. نخست چه را می‌آزمایید؟</translation>
  </message>
  <message>
   <source>A higher learning rate</source>
   <translation>نرخ یادگیری بیشتر</translation>
  </message>
  <message>
   <source>A lower learning rate, or fewer epochs</source>
   <translation>نرخ یادگیری کمتر، یا دورهای کمتر</translation>
  </message>
  <message>
   <source>A larger network</source>
   <translation>شبکه‌ای بزرگ‌تر</translation>
  </message>
  <message>
   <source>Both shorten the way that the policy goes with one batch.</source>
   <translation>هر دو راهی را که سیاست با یک دسته می‌رود کوتاه می‌کنند.</translation>
  </message>
  <message>
   <source>Where models go wrong</source>
   <translation>مدل‌ها کجا خطا می‌کنند</translation>
  </message>
  <message>
   <source>A plan in a learned model promises more than comes: too far ahead, learned from too little.</source>
   <translation>برنامه در مدل آموخته بیش از آنچه می‌آید وعده می‌دهد: خیلی دور، از دادهٔ خیلی کم.</translation>
  </message>
  <message>
   <source>A promise</source>
   <translation>یک وعده</translation>
  </message>
  <message>
   <source>MPC learns what actions do, and before each action it looks for the plan that pays most **in its model**. A planner is an optimiser:
where the model is wrong in its favour, it goes there.

One network learns from **one episode** of random torques; then plans look **60 steps** ahead. A pendulum that is pushed at random hardly
ever stands upright: what happens there, the model makes up.

*Planned reward* says what a plan was to bring in its 60 steps, *Received reward* what came.</source>
   <translation>‏MPC یاد می‌گیرد کنش‌ها چه می‌کنند و پیش از هر کنش برنامه‌ای را می‌جوید که **در مدلش** بیشترین سود را دارد. برنامه‌ریز یک بهینه‌ساز است:
هر جا مدل به سود او خطا کند، به همان‌جا می‌رود.

یک شبکه از **یک اپیزود** گشتاور تصادفی یاد می‌گیرد؛ سپس برنامه‌ها **60 گام** جلوتر را می‌بینند. آونگی که تصادفی هل داده شود تقریباً
هرگز قائم نمی‌ایستد: آنچه آنجا رخ می‌دهد ساختهٔ مدل است.

*پاداش نقشه* می‌گوید برنامه در 60 گامش قرار بود چه بیاورد، *پاداش دریافتی* می‌گوید چه آمد.</translation>
  </message>
  <message>
   <source>One model, 60 steps ahead</source>
   <translation>یک مدل، 60 گام به جلو</translation>
  </message>
  <message>
   <source>What will come, measured by what was planned?</source>
   <translation>در مقایسه با برنامه، چه خواهد آمد؟</translation>
  </message>
  <message>
   <source>About as much</source>
   <translation>تقریباً همان قدر</translation>
  </message>
  <message>
   <source>Far less</source>
   <translation>بسیار کمتر</translation>
  </message>
  <message>
   <source>Among all plans the best is chosen by the model's word, so its errors are not random: those that flatter are picked.</source>
   <translation>از میان همهٔ برنامه‌ها بهترین به گفتهٔ مدل انتخاب می‌شود، پس خطاهایش تصادفی نیست: خطاهای خوشایند برگزیده می‌شوند.</translation>
  </message>
  <message>
   <source>The plan promised at least 100 more than came.</source>
   <translation>برنامه دست‌کم 100 بیش از آنچه آمد وعده داد.</translation>
  </message>
  <message>
   <source>Four opinions</source>
   <translation>چهار نظر</translation>
  </message>
  <message>
   <source>Now **four** networks learn from the same episode, each from its own half, and a plan counts by their mean. Where they part, little is known:
*Imagined futures* shades that, and says it.

Two curves belong together. *Error on fresh steps*: how far the models' mean was off. *Disagreement*: how far they are apart. An ensemble
that knows what it does not know has both alike.</source>
   <translation>اکنون **چهار** شبکه از همان اپیزود یاد می‌گیرند، هر کدام از نیمهٔ خودش، و برنامه به میانگین آن‌ها سنجیده می‌شود. هر جا جدا شوند کم دانسته است:
*آینده‌های خیالی* آن را سایه می‌زند و می‌گوید.

دو منحنی با هم‌اند. *خطا در گام‌های تازه*: میانگین مدل‌ها چقدر خطا داشت. *اختلاف*: چقدر از هم دورند. گروهی که
می‌داند چه نمی‌داند، هر دو را مانند هم دارد.</translation>
  </message>
  <message>
   <source>Four models, 60 steps ahead</source>
   <translation>چهار مدل، 60 گام به جلو</translation>
  </message>
  <message>
   <source>Do four models that learned from one episode keep the plan from promising too much?</source>
   <translation>آیا چهار مدلی که از یک اپیزود آموخته‌اند برنامه را از وعدهٔ زیاد باز می‌دارند؟</translation>
  </message>
  <message>
   <source>Yes: where one is wrong, the others object</source>
   <translation>بله: هر جا یکی خطا کند، بقیه مخالفت می‌کنند</translation>
  </message>
  <message>
   <source>No: they are wrong together</source>
   <translation>خیر: با هم خطا می‌کنند</translation>
  </message>
  <message>
   <source>They saw the same episode. Where nobody has been, networks that are alike go on alike: they agree, and are wrong.</source>
   <translation>همان اپیزود را دیده‌اند. جایی که کسی نبوده، شبکه‌های همانند همانند ادامه می‌دهند: هم‌نظرند و در خطا.</translation>
  </message>
  <message>
   <source>The plan still promised at least 100 more than came.</source>
   <translation>برنامه باز هم دست‌کم 100 بیش از آنچه آمد وعده داد.</translation>
  </message>
  <message>
   <source>The error is more than twice what the disagreement admits.</source>
   <translation>خطا بیش از دو برابر چیزی است که اختلاف نشان می‌دهد.</translation>
  </message>
  <message>
   <source>The repair: go there and look</source>
   <translation>چاره: به آنجا بروید و ببینید</translation>
  </message>
  <message>
   <source>A wrong promise has one good side: the plan leads to where the model is wrong, and what really happens there is data. So the plan is
followed, the models learn from what came, and are asked again: every 200 steps, five episodes in all. The plans look 20 steps ahead, which
is one second: enough for a swing, and less for errors to grow in.</source>
   <translation>وعدهٔ نادرست یک خوبی دارد: برنامه به جایی می‌رود که مدل خطا دارد و آنچه آنجا واقعاً رخ می‌دهد داده است. پس برنامه
دنبال می‌شود، مدل‌ها از آنچه آمد یاد می‌گیرند و دوباره پرسیده می‌شوند: هر 200 گام، روی هم پنج اپیزود. برنامه‌ها 20 گام جلوتر را می‌بینند،
یعنی یک ثانیه: برای یک تاب بس است و خطا کمتر جا برای رشد دارد.</translation>
  </message>
  <message>
   <source>Four models, 20 steps, five episodes</source>
   <translation>چهار مدل، 20 گام، پنج اپیزود</translation>
  </message>
  <message>
   <source>What does the error on fresh steps do, once the pendulum comes to where it never was?</source>
   <translation>وقتی آونگ به جایی می‌رسد که هرگز نبوده، خطا در گام‌های تازه چه می‌شود؟</translation>
  </message>
  <message>
   <source>It falls all the way</source>
   <translation>همواره کم می‌شود</translation>
  </message>
  <message>
   <source>It can rise first, then it falls</source>
   <translation>شاید نخست زیاد شود، سپس کم می‌شود</translation>
  </message>
  <message>
   <source>New places are what the models know least. After they were seen, the models know them.</source>
   <translation>مدل‌ها جاهای تازه را از همه کمتر می‌شناسند. پس از دیدن، آن‌ها را می‌شناسند.</translation>
  </message>
  <message>
   <source>The pendulum stands: an episode has returned more than −200.</source>
   <translation>آونگ می‌ایستد: یک اپیزود بازدهی بیش از −200 داشته است.</translation>
  </message>
  <message>
   <source>The models are wrong by less than half as much as those of one episode were.</source>
   <translation>خطای مدل‌ها کمتر از نصف خطای مدل‌های یک‌اپیزودی است.</translation>
  </message>
  <message>
   <source>Too short a look</source>
   <translation>نگاهی بیش از حد کوتاه</translation>
  </message>
  <message>
   <source>Why look far at all? The same models and the same data, but plans of **five steps**, a quarter of a second.</source>
   <translation>اصلاً چرا دور را دیدن؟ همان مدل‌ها و همان داده‌ها، ولی برنامه‌های **پنج‌گامی**، یک‌چهارم ثانیه.</translation>
  </message>
  <message>
   <source>Four models, 5 steps, five episodes</source>
   <translation>چهار مدل، 5 گام، پنج اپیزود</translation>
  </message>
  <message>
   <source>What will it do?</source>
   <translation>چه خواهد کرد؟</translation>
  </message>
  <message>
   <source>The same, only faster</source>
   <translation>همان، فقط تندتر</translation>
  </message>
  <message>
   <source>It does not swing up: the first swing costs before it pays</source>
   <translation>بالا نمی‌رود: تاب نخست پیش از سود هزینه دارد</translation>
  </message>
  <message>
   <source>To come up it has to swing away first. Within five steps that brings nothing, so no plan contains it.</source>
   <translation>برای بالا آمدن باید نخست دور شود. این در پنج گام سودی ندارد، پس هیچ برنامه‌ای آن را ندارد.</translation>
  </message>
  <message>
   <source>The plans keep their promise: to 20 at the end.</source>
   <translation>برنامه‌ها به وعده وفا می‌کنند: در پایان تا 20.</translation>
  </message>
  <message>
   <source>And yet it does not swing up: the mean of all episodes stays below −800.</source>
   <translation>و با این همه بالا نمی‌رود: میانگین همهٔ اپیزودها زیر −800 می‌ماند.</translation>
  </message>
  <message>
   <source>What to take along</source>
   <translation>چه باید به یاد سپرد</translation>
  </message>
  <message>
   <source>- A plan's promise is **biased**: it is the best of many, by the word of a model that errs. The further it looks, the more errors it can collect.
- An **ensemble** tells chance of learning apart from knowledge. It does not tell what all members got from the same data.
- What repairs a model is **data from where the plans lead**, and planning anew after every step.
- Too short a horizon makes no false promises, and sees nothing.

*Compare with…* plays two of these runs beside each other.</source>
   <translation>- وعدهٔ برنامه **اریب** است: بهترین از میان بسیار، به گفتهٔ مدلی که خطا می‌کند. هرچه دورتر را ببیند، خطای بیشتری می‌تواند گرد آورد.
- **گروه مدل‌ها** تصادف یادگیری را از دانش جدا می‌کند. نمی‌گوید همهٔ عضوها از همان داده چه گرفته‌اند.
- آنچه مدل را درست می‌کند **داده از جایی است که برنامه‌ها به آن می‌رسند** و برنامه‌ریزی دوباره پس از هر گام.
- افق بسیار کوتاه وعدهٔ نادرست نمی‌دهد و چیزی هم نمی‌بیند.

*مقایسه با…* دو تا از این اجراها را کنار هم پخش می‌کند.</translation>
  </message>
  <message>
   <source>Worlds outside of games</source>
   <translation>دنیاهای بیرون از بازی‌ها</translation>
  </message>
  <message>
   <source>Small worlds with the decisions of traffic, energy and the like, each with a rule of thumb to beat.</source>
   <translation>دنیاهای کوچک با تصمیم‌های ترافیک، انرژی و مانند آن، هر یک با قاعده‌ای سرانگشتی که باید از آن بهتر شد.</translation>
  </message>
  <message>
   <source>Two roads cross. Cars come by chance, and the return is the time that all of them wait, in minutes, below zero. A switch costs
two steps of yellow, in which nobody goes.

A rule of thumb: *longest queue first*. The lights switch when the other road is five cars ahead. Press C and choose *Rule of thumb*:
it plays beside the learner, on the same seeds.</source>
   <translation>دو جاده یکدیگر را قطع می‌کنند. خودروها تصادفی می‌آیند و بازده، زمان انتظار همهٔ آن‌ها به دقیقه و منفی است. هر تعویض
دو گام چراغ زرد می‌برد که در آن کسی نمی‌رود.

یک قاعدهٔ سرانگشتی: *نخست بلندترین صف*. چراغ وقتی عوض می‌شود که جادهٔ دیگر پنج خودرو جلوتر باشد. C را بزنید و *قاعدهٔ سرانگشتی* را برگزینید:
کنار یادگیرنده و با همان بذرها بازی می‌کند.</translation>
  </message>
  <message>
   <source>PPO at the traffic lights</source>
   <translation>PPO پای چراغ راهنما</translation>
  </message>
  <message>
   <source>Why does the rule wait until the other road is five cars ahead, and not one?</source>
   <translation>چرا قاعده صبر می‌کند تا جادهٔ دیگر پنج خودرو جلوتر باشد و نه یکی؟</translation>
  </message>
  <message>
   <source>To be fair to the main road</source>
   <translation>برای انصاف با جادهٔ اصلی</translation>
  </message>
  <message>
   <source>A switch costs time, and more switches mean more yellow</source>
   <translation>تعویض زمان می‌برد و تعویض بیشتر یعنی زرد بیشتر</translation>
  </message>
  <message>
   <source>It sees no single cars</source>
   <translation>خودروهای تکی را نمی‌بیند</translation>
  </message>
  <message>
   <source>Switching for every single car takes about 300 minutes in place of 84: the lights are yellow most of the time.</source>
   <translation>تعویض برای هر تک خودرو حدود 300 دقیقه به‌جای 84 می‌برد: چراغ بیشتر وقت‌ها زرد است.</translation>
  </message>
  <message>
   <source>At the end the agent lets cars wait less than the rule.</source>
   <translation>در پایان خودروها نزد عامل کمتر از قاعده صبر می‌کنند.</translation>
  </message>
  <message>
   <source>A house with solar cells and a battery of 10 kWh; the price of electricity changes by the hour. The return is minus what three days
cost, in euro. Charging loses a tenth, and what is sold brings little: 0.07 a kWh.

The rule of thumb buys below 0.20 and uses the battery above 0.31. It does not look at the sky. Here the optimum is known, too, by
dynamic programming over hour, charge, price and sky: *Rule of thumb* with rule 2.</source>
   <translation>خانه‌ای با پنل خورشیدی و باتری 10 kWh؛ قیمت برق هر ساعت عوض می‌شود. بازده منفیِ هزینهٔ سه روز
به یورو است. شارژ یک‌دهم را هدر می‌دهد و فروش درآمد کمی دارد: 0.07 برای هر kWh.

قاعدهٔ سرانگشتی زیر 0.20 می‌خرد و بالای 0.31 از باتری می‌گیرد. به آسمان نگاه نمی‌کند. اینجا بهینه هم معلوم است، با
برنامه‌ریزی پویا روی ساعت، شارژ، قیمت و آسمان: *قاعدهٔ سرانگشتی* با قاعدهٔ 2.</translation>
  </message>
  <message>
   <source>PPO and the battery</source>
   <translation>PPO و باتری</translation>
  </message>
  <message>
   <source>The sun shines and the price is in the middle. What does a good policy do?</source>
   <translation>آفتاب می‌تابد و قیمت متوسط است. سیاست خوب چه می‌کند؟</translation>
  </message>
  <message>
   <source>It charges</source>
   <translation>شارژ می‌کند</translation>
  </message>
  <message>
   <source>It discharges</source>
   <translation>تخلیه می‌کند</translation>
  </message>
  <message>
   <source>What the sun gives would be sold for 0.07; in the evening it saves 0.36 or more.</source>
   <translation>آنچه آفتاب می‌دهد 0.07 فروخته می‌شد؛ شب 0.36 یا بیشتر صرفه‌جویی می‌کند.</translation>
  </message>
  <message>
   <source>At the end the agent pays less than the rule.</source>
   <translation>در پایان عامل کمتر از قاعده می‌پردازد.</translation>
  </message>
  <message>
   <source>A toy market</source>
   <translation>یک بازار اسباب‌بازی</translation>
  </message>
  <message>
   <source>A price strays from its fair value and comes back: a tenth of the deviation goes away in a day. The agent sees the deviation and what it
holds, and is short, flat or long for the next day. A trade costs 0.4 %. The return is the gain of 250 days in percent.

This is a toy. Real markets tell nobody the fair value, and what could be foreseen of them has been bought away already. Nothing that is
learned here says anything about them.</source>
   <translation>قیمت از ارزش منصفانه دور می‌شود و بازمی‌گردد: هر روز یک‌دهم انحراف از میان می‌رود. عامل انحراف و آنچه را
دارد می‌بیند و برای روز بعد فروش، بی‌موضع یا خرید را برمی‌گزیند. هر معامله 0.4 % هزینه دارد. بازده سود 250 روز به درصد است.

این اسباب‌بازی است. بازارهای واقعی ارزش منصفانه را به کسی نمی‌گویند و آنچه پیش‌بینی‌پذیر باشد پیش‌تر خریده شده است. آنچه
اینجا آموخته شود چیزی دربارهٔ آن‌ها نمی‌گوید.</translation>
  </message>
  <message>
   <source>PPO in the toy market</source>
   <translation>PPO در بازار اسباب‌بازی</translation>
  </message>
  <message>
   <source>The agent is long and the price comes to its fair value. Does a good policy sell?</source>
   <translation>عامل در خرید است و قیمت به ارزش منصفانه می‌رسد. آیا سیاست خوب می‌فروشد؟</translation>
  </message>
  <message>
   <source>Yes, the gain is made</source>
   <translation>بله، سود به دست آمده است</translation>
  </message>
  <message>
   <source>No, it waits until the price is well above</source>
   <translation>نه، صبر می‌کند تا قیمت بسیار بالاتر رود</translation>
  </message>
  <message>
   <source>It does not matter</source>
   <translation>فرقی نمی‌کند</translation>
  </message>
  <message>
   <source>A trade costs. With the optimal thresholds it goes from long to short at 1.7 % above, and back at 1.1 % below.</source>
   <translation>معامله هزینه دارد. با آستانه‌های بهینه در 1.7 % بالاتر از خرید به فروش و در 1.1 % پایین‌تر بازمی‌گردد.</translation>
  </message>
  <message>
   <source>At the end the agent gains more than buy and hold, by far.</source>
   <translation>در پایان عامل بسیار بیشتر از خرید و نگه‌داری سود می‌برد.</translation>
  </message>
  <message>
   <source>A gripper</source>
   <translation>یک گیره</translation>
  </message>
  <message>
   <source>A gripper has to lift a box. A finger that comes down on the box stops; one that meets it from the side pushes it; a box that is held off
its middle slips.

The map of states shows offset and height, with the agent's action and its value. The actions come in a few large areas: sideways
when it is far, down when it is above. The value changes more finely. Here a policy is easier to write down than a value.

What comes out depends on the seed: three of three came to 1.56 to 1.69 in our measurement, the controller to 1.44.</source>
   <translation>گیره باید جعبه‌ای را بلند کند. انگشتی که روی جعبه پایین بیاید می‌ایستد؛ اگر از پهلو بخورد آن را هل می‌دهد؛ جعبه‌ای که دور از
میانه گرفته شود می‌لغزد.

نقشهٔ حالت‌ها فاصله و ارتفاع را با کنش و ارزش عامل نشان می‌دهد. کنش‌ها در چند ناحیهٔ بزرگ‌اند: وقتی دور است
به پهلو، وقتی بالاست پایین. ارزش ریزتر تغییر می‌کند. اینجا نوشتن سیاست آسان‌تر از ارزش است.

نتیجه به بذر بستگی دارد: در اندازه‌گیری ما سه بذر از سه بذر به 1.56 تا 1.69 رسیدند و کنترلگر به 1.44.</translation>
  </message>
  <message>
   <source>PPO and the gripper</source>
   <translation>PPO و گیره</translation>
  </message>
  <message>
   <source>The hand-written controller aligns first and lowers then. What can an agent do better?</source>
   <translation>کنترل‌گر دست‌نوشته نخست هم‌راستا می‌کند و سپس پایین می‌آورد. عامل چه را بهتر می‌کند؟</translation>
  </message>
  <message>
   <source>Nothing: it always succeeds</source>
   <translation>هیچ: همیشه موفق می‌شود</translation>
  </message>
  <message>
   <source>Go down while it moves sideways</source>
   <translation>هنگام حرکت به پهلو پایین برود</translation>
  </message>
  <message>
   <source>Grip the box off its middle</source>
   <translation>جعبه را دور از میانه بگیرد</translation>
  </message>
  <message>
   <source>Every step costs 0.05. The controller needs about 19 of them; those down and sideways can be one.</source>
   <translation>هر گام 0.05 هزینه دارد. کنترل‌گر حدود 19 گام می‌خواهد؛ گام پایین و پهلو می‌توانند یکی باشند.</translation>
  </message>
  <message>
   <source>At the end the agent is better than the controller.</source>
   <translation>در پایان عامل بهتر از کنترل‌گر است.</translation>
  </message>
  <message>
   <source>A feed shows one of six topics, and a simulated user clicks or does not. Each user is in one of three moods with two favourite topics,
changes it now and then, gets bored by repetition, and may leave when nothing is worth a click. The agent sees its recent recommendations
and clicks. The picture shows the chances of a click, which are hidden from it.

Two rules: always the most popular topic, and a *bandit* that counts the clicks of each topic and favours what was not shown lately.</source>
   <translation>خوراک یکی از شش موضوع را نشان می‌دهد و کاربر شبیه‌سازی‌شده کلیک می‌کند یا نه. هر کاربر یکی از سه حال را با دو موضوع دلخواه دارد،
گاهی آن را عوض می‌کند، از تکرار خسته می‌شود و اگر چیزی به کلیک نیرزد شاید برود. عامل پیشنهادهای اخیر
و کلیک‌ها را می‌بیند. تصویر احتمال کلیک را نشان می‌دهد که از عامل پنهان است.

دو قاعده: همیشه پرطرفدارترین موضوع، و *راهزن* که کلیک‌های هر موضوع را می‌شمارد و آنچه را به‌تازگی نشان داده نشده ترجیح می‌دهد.</translation>
  </message>
  <message>
   <source>PPO recommends</source>
   <translation>PPO پیشنهاد می‌دهد</translation>
  </message>
  <message>
   <source>What can an agent do that the bandit cannot?</source>
   <translation>عامل چه می‌تواند که راهزن نمی‌تواند؟</translation>
  </message>
  <message>
   <source>Count more exactly</source>
   <translation>دقیق‌تر بشمارد</translation>
  </message>
  <message>
   <source>Conclude from a click on one topic that another one is liked, too</source>
   <translation>از کلیک روی یک موضوع نتیجه بگیرد که دیگری هم خوشایند است</translation>
  </message>
  <message>
   <source>See the tastes</source>
   <translation>سلیقه‌ها را ببیند</translation>
  </message>
  <message>
   <source>The bandit learns each topic by itself. The agent has met thousands of users and knows which topics go together.</source>
   <translation>راهزن هر موضوع را جداگانه می‌آموزد. عامل هزاران کاربر دیده و می‌داند کدام موضوع‌ها با هم‌اند.</translation>
  </message>
  <message>
   <source>At the end the agent gets more clicks than the bandit.</source>
   <translation>در پایان عامل بیش از راهزن کلیک می‌گیرد.</translation>
  </message>
  <message>
   <source>One of eight objects stands there. Each has marks on some of its eight sides, and a camera looks at one side at a time. Every tenth look
is wrong. A look costs 1, an eighth of a turn 0.25, and it ends when the belief in one object has reached 95 %: 5 if it is right,
−5 if not. The belief is exact, by Bayes's rule.

Two rules: go round, and *most information*: the side that is expected to leave the least entropy.</source>
   <translation>یکی از هشت چیز آنجاست. هر یک بر چند پهلو از هشت پهلو نشان دارد و دوربین هر بار یک پهلو را نگاه می‌کند. از هر ده نگاه یکی
نادرست است. هر نگاه 1 و هر یک‌هشتم دور 0.25 هزینه دارد و وقتی باور به یک چیز به 95 % برسد پایان می‌یابد: 5 اگر درست باشد،
−5 اگر نه. باور دقیق است، با قاعدهٔ بیز.

دو قاعده: دور زدن، و *بیشترین اطلاعات*: پهلویی که انتظار می‌رود کمترین آنتروپی را بر جا بگذارد.</translation>
  </message>
  <message>
   <source>PPO chooses where to look</source>
   <translation>PPO برمی‌گزیند کجا را نگاه کند</translation>
  </message>
  <message>
   <source>Sides 1 and 4 look alike for every object. How often should the camera look there?</source>
   <translation>پهلوهای 1 و 4 برای همه یکسان‌اند. دوربین چند بار باید آنجا را نگاه کند؟</translation>
  </message>
  <message>
   <source>Once, to be sure</source>
   <translation>یک بار، برای اطمینان</translation>
  </message>
  <message>
   <source>When it is on the way</source>
   <translation>وقتی سر راه باشد</translation>
  </message>
  <message>
   <source>What looks alike for all objects changes no belief, and a look costs. Sides 2, 5 and 7 halve the objects.</source>
   <translation>آنچه برای همه یکسان است باور را عوض نمی‌کند و نگاه هزینه دارد. پهلوهای 2، 5 و 7 چیزها را نصف می‌کنند.</translation>
  </message>
  <message>
   <source>At the end the agent is far better than going round.</source>
   <translation>در پایان عامل بسیار بهتر از دور زدن است.</translation>
  </message>
  <message>
   <source>A controller designs a small network for written digits: a learning rate first, then width and activation of each layer, then STOP. The
network is trained for 60 updates. A percent of digits that it reads is a point, a thousand parameters cost one.

Nothing on the way is rewarded, only the end of a trial (*neural architecture search*, Zoph and Le 2017). The rule of thumb is *random
search*: of 200 networks by chance it keeps the one that was best when it was tried.</source>
   <translation>کنترلگر شبکه‌ای کوچک برای رقم‌های دست‌نویس طراحی می‌کند: نخست نرخ یادگیری، سپس پهنا و تابع فعال‌سازی هر لایه، سپس ایست.
شبکه 60 به‌روزرسانی آموزش می‌بیند. هر درصد رقم خوانده‌شده یک امتیاز است و هزار پارامتر یک امتیاز هزینه دارد.

در راه هیچ پاداشی نیست، تنها در پایان آزمایش (*جست‌وجوی معماری عصبی*، Zoph و Le 2017). قاعدهٔ سرانگشتی *جست‌وجوی
تصادفی* است: از 200 شبکهٔ تصادفی آن را نگه می‌دارد که هنگام آزمایش بهترین بود.</translation>
  </message>
  <message>
   <source>PPO designs networks</source>
   <translation>طراحی شبکه با PPO</translation>
  </message>
  <message>
   <source>Random search is hard to beat here. Why does its best network often disappoint when it is trained again?</source>
   <translation>اینجا شکست دادن جست‌وجوی تصادفی دشوار است. چرا بهترین شبکهٔ آن اغلب هنگام آموزش دوباره ناامید می‌کند؟</translation>
  </message>
  <message>
   <source>It was also the luckiest of many trainings</source>
   <translation>خوش‌شانس‌ترینِ آموزش‌های بسیار هم بود</translation>
  </message>
  <message>
   <source>Networks wear out</source>
   <translation>شبکه‌ها فرسوده می‌شوند</translation>
  </message>
  <message>
   <source>Its parameters are too many</source>
   <translation>پارامترهایش زیاد است</translation>
  </message>
  <message>
   <source>The best of 200 noisy figures is too high (*the winner's curse*). The controller tries good networks again and again, so that luck averages out.</source>
   <translation>بهترین از 200 عدد نوفه‌دار بیش از اندازه بالاست (*نفرین برنده*). کنترلگر شبکه‌های خوب را بارها می‌آزماید و شانس میانگین گرفته می‌شود.</translation>
  </message>
  <message>
   <source>At the end the controller's network earns more than 92 points.</source>
   <translation>در پایان شبکهٔ کنترلگر بیش از 92 امتیاز می‌گیرد.</translation>
  </message>
  <message>
   <source>A choice has no gradient</source>
   <translation>انتخاب گرادیان ندارد</translation>
  </message>
  <message>
   <source>Where the score function enters: hard and soft attention, and two estimators in between.</source>
   <translation>تابع امتیاز کجا وارد می‌شود: توجه سخت و نرم، و دو برآوردگر در میانه.</translation>
  </message>
  <message>
   <source>A graph with chance in it</source>
   <translation>گرافی با تصادف در آن</translation>
  </message>
  <message>
   <source>A digit x is turned. A router says with which probability it would ask each of four frozen networks; one is **drawn**, and
its answer costs ℓ = −ln p(right answer).

x → [ router θ ] → π(·|x)

→ ( draw a ) → [ network a ] → ℓ

Square brackets are functions that can be differentiated; the round one is **chance**. Backwards from ℓ the chain rule comes to
the drawn a and ends there: a little more of θ changes no draw a little. What can be differentiated is the **probability** of a:

∇ E[ℓ] = E[(ℓ − b) ∇ ln π(a|x)]

This is the score function. It enters at every round node on the way to θ; everything else is the chain rule as ever. Any b that
does not depend on a will do as a baseline.</source>
   <translation>رقم x چرخیده است. مسیریاب می‌گوید با چه احتمالی از هر یک از چهار شبکهٔ ثابت می‌پرسد؛ یکی **کشیده** می‌شود و
پاسخش هزینهٔ ℓ = -ln p(پاسخ درست) دارد.

x → [ router θ ] → π(·|x)

→ ( draw a ) → [ network a ] → ℓ

کروشه‌ها تابع‌های مشتق‌پذیرند؛ پرانتز **تصادف** است. قاعدهٔ زنجیری از ℓ به عقب تا a کشیده‌شده
می‌آید و آنجا تمام می‌شود: اندکی تغییر θ کشیدن را اندکی تغییر نمی‌دهد. آنچه مشتق‌پذیر است **احتمال** a است:

∇ E[ℓ] = E[(ℓ − b) ∇ ln π(a|x)]

این تابع امتیاز است. در هر گره گرد در راه θ وارد می‌شود؛ باقی همان قاعدهٔ زنجیری است. خط پایهٔ b
می‌تواند هر عددی باشد که به a وابسته نیست.</translation>
  </message>
  <message>
   <source>Hard attention: the score function</source>
   <translation>توجه سخت: تابع امتیاز</translation>
  </message>
  <message>
   <source>Which networks have to answer for one update?</source>
   <translation>برای یک به‌روزرسانی کدام شبکه‌ها باید پاسخ دهند؟</translation>
  </message>
  <message>
   <source>All four</source>
   <translation>هر چهار</translation>
  </message>
  <message>
   <source>The drawn one alone</source>
   <translation>تنها شبکهٔ کشیده‌شده</translation>
  </message>
  <message>
   <source>That is why hard attention is cheap, and why its gradient is noisy: it sees one answer of four.</source>
   <translation>از این رو توجه سخت ارزان است و گرادیانش پرنویز: از چهار پاسخ یکی را می‌بیند.</translation>
  </message>
  <message>
   <source>The router asks the right network for more than 80 % of the digits.</source>
   <translation>مسیریاب برای بیش از 80 % رقم‌ها از شبکهٔ درست می‌پرسد.</translation>
  </message>
  <message>
   <source>A baseline makes the gradient scatter less.</source>
   <translation>خط پایه پراکندگی گرادیان را کم می‌کند.</translation>
  </message>
  <message>
   <source>Without chance: soft attention</source>
   <translation>بدون تصادف: توجه نرم</translation>
  </message>
  <message>
   <source>Soft attention asks **all** networks and mixes their answers by π. Nothing is drawn:

x → [ router θ ] → π

→ [ Σ_k π_k p_k ] → ℓ

The chain rule goes all the way through, and the gradient does not scatter at all for a given x. The price is that every network has to
answer, and that what is learned is the best *mixture*, not the best choice.</source>
   <translation>توجه نرم از **همهٔ** شبکه‌ها می‌پرسد و پاسخ‌هایشان را با π می‌آمیزد. چیزی کشیده نمی‌شود:

x → [ router θ ] → π

→ [ Σ_k π_k p_k ] → ℓ

قاعدهٔ زنجیری تا آخر می‌گذرد و برای x معین گرادیان هیچ پراکندگی ندارد. بهایش این است که همهٔ شبکه‌ها باید
پاسخ دهند، و آنچه آموخته می‌شود بهترین *آمیخته* است، نه بهترین انتخاب.</translation>
  </message>
  <message>
   <source>It finds the right networks, too.</source>
   <translation>این هم شبکه‌های درست را می‌یابد.</translation>
  </message>
  <message>
   <source>In between</source>
   <translation>در میانه</translation>
  </message>
  <message>
   <source>**Straight-through** draws, and pretends on the way back that it had not. **Gumbel-softmax** mixes by softmax((ln π + g) / τ) with random g:
nearly a choice for a small τ, and smooth. Both follow the gradient of something else than the expected cost.

The curves *Variance* show, at the same moment of the same run, how far each of them would scatter.</source>
   <translation>**گذر مستقیم** می‌کشد و در راه بازگشت وانمود می‌کند که نکشیده است. **Gumbel-softmax** با softmax((ln π + g) / τ) و g تصادفی می‌آمیزد:
برای τ کوچک نزدیک به انتخاب، و هموار. هر دو گرادیان چیزی جز هزینهٔ مورد انتظار را دنبال می‌کنند.

منحنی‌های *واریانس* نشان می‌دهند که در همان لحظهٔ همان اجرا هر یک چقدر پراکنده می‌بود.</translation>
  </message>
  <message>
   <source>Which of them scatters least here?</source>
   <translation>کدام اینجا کمترین پراکندگی را دارد؟</translation>
  </message>
  <message>
   <source>The score function</source>
   <translation>تابع امتیاز</translation>
  </message>
  <message>
   <source>It is smooth in its noise. Straight-through divides by what the drawn network believed, which is little where it was wrong.</source>
   <translation>نسبت به نویزش هموار است. گذر مستقیم بر باور شبکهٔ کشیده‌شده تقسیم می‌کند، که در جای خطا کم است.</translation>
  </message>
  <message>
   <source>Gumbel-softmax scatters less than the score function.</source>
   <translation>‏Gumbel-softmax کمتر از تابع امتیاز پراکنده است.</translation>
  </message>
  <message>
   <source>Which rewards explain it?</source>
   <translation>کدام پاداش‌ها آن را توضیح می‌دهند؟</translation>
  </message>
  <message>
   <source>Inverse reinforcement learning: somebody acts, and what must be worth something? Too many answers fit, and zero is one.</source>
   <translation>یادگیری تقویتی وارون: کسی عمل می‌کند، پس چه چیزی باید بیرزد؟ پاسخ‌های جور بسیارند و صفر یکی از آن‌هاست.</translation>
  </message>
  <message>
   <source>Zero explains everything</source>
   <translation>صفر همه چیز را توضیح می‌دهد</translation>
  </message>
  <message>
   <source>An expert acts in a small world: it knows the best action of every cell. Its rewards are hidden. Which rewards R make its actions the
best ones?

By the values of its policy the question is linear (Ng and Russell 2000): in every cell the expert's action a₁ must be worth at least
as much as every other action a,

Q(s, a₁) − Q(s, a) ≥ 0.

Each Q is a sum of rewards with known weights. The button looks for such R, with a price λ = 3 on every unit of reward.</source>
   <translation>خبره‌ای در جهانی کوچک عمل می‌کند: بهترین کنش هر خانه را می‌داند. پاداش‌هایش پنهان است. کدام پاداش‌های R کنش‌های او را
بهترین می‌کنند؟

با ارزش‌های سیاست او پرسش خطی است (Ng و Russell 2000): در هر خانه کنش خبره a₁ باید دست‌کم به اندازهٔ
هر کنش دیگر a بیرزد،

Q(s, a₁) − Q(s, a) ≥ 0.

هر Q مجموع پاداش‌ها با وزن‌های معلوم است. دکمه چنین R را با بهای λ = 3 برای هر واحد پاداش می‌جوید.</translation>
  </message>
  <message>
   <source>Rewards cost 3</source>
   <translation>پاداش 3 هزینه دارد</translation>
  </message>
  <message>
   <source>How many cells need a reward so that no action of the expert is worse than another?</source>
   <translation>چند خانه باید پاداش داشته باشند تا هیچ کنش خبره از دیگری بدتر نباشد؟</translation>
  </message>
  <message>
   <source>The two treasures</source>
   <translation>دو گنج</translation>
  </message>
  <message>
   <source>The treasures and the traps</source>
   <translation>گنج‌ها و تله‌ها</translation>
  </message>
  <message>
   <source>None</source>
   <translation>هیچ‌کدام</translation>
  </message>
  <message>
   <source>With R = 0 all actions are worth 0, and whatever somebody does is a best action. All states are explained, and none is told apart.</source>
   <translation>با R = 0 همهٔ کنش‌ها 0 می‌ارزند و هر کار هر کس یک بهترین کنش است. همهٔ حالت‌ها توضیح داده می‌شوند و هیچ‌کدام بازشناخته نمی‌شود.</translation>
  </message>
  <message>
   <source>No cell has a reward, and all states are explained.</source>
   <translation>هیچ خانه‌ای پاداش ندارد و همهٔ حالت‌ها توضیح داده شده‌اند.</translation>
  </message>
  <message>
   <source>Who acts by it does no better than by chance.</source>
   <translation>آن که بر پایهٔ آن عمل کند بهتر از تصادف نیست.</translation>
  </message>
  <message>
   <source>Take the largest margin</source>
   <translation>بزرگ‌ترین برتری را بگیر</translation>
  </message>
  <message>
   <source>So an explanation should be one by which the expert's action is *clearly* the best. The programme adds up over all cells by how much
it beats the second best,

Σ_s min_a [ Q(s, a₁) − Q(s, a) ],

and makes this sum as large as it can be. Without a limit it would double all rewards for ever, so each stays between −1 and 1.</source>
   <translation>پس توضیح باید کنش خبره را *آشکارا* بهترین کند. برنامه برتری آن بر دومین کنش خوب را روی همهٔ خانه‌ها
جمع می‌زند،

Σ_s min_a [ Q(s, a₁) − Q(s, a) ],

و این مجموع را تا می‌شود بزرگ می‌کند. بدون مرز پاداش‌ها را تا ابد دو برابر می‌کرد، پس هر یک میان −1 و 1 می‌ماند.</translation>
  </message>
  <message>
   <source>λ is 0 now. What does the map of found rewards look like?</source>
   <translation>اکنون λ صفر است. نقشهٔ پاداش‌های یافته چگونه است؟</translation>
  </message>
  <message>
   <source>Like the true one</source>
   <translation>مانند نقشهٔ واقعی</translation>
  </message>
  <message>
   <source>Most cells have a reward, many of them 1 or −1</source>
   <translation>بیشتر خانه‌ها پاداش دارند، بسیاری 1 یا −1</translation>
  </message>
  <message>
   <source>The treasures alone have one</source>
   <translation>تنها گنج‌ها پاداش دارند</translation>
  </message>
  <message>
   <source>A reward that widens any margin is taken at its largest. The margins are wide, and the map means little: nobody would guess the world from it.</source>
   <translation>هر پاداشی که برتری‌ای را بیشتر کند با بزرگ‌ترین اندازه گرفته می‌شود. برتری‌ها زیادند و نقشه معنای کمی دارد: هیچ‌کس جهان را از آن حدس نمی‌زند.</translation>
  </message>
  <message>
   <source>More than 35 cells have a reward.</source>
   <translation>بیش از 35 خانه پاداش دارند.</translation>
  </message>
  <message>
   <source>The margins are wider than before.</source>
   <translation>برتری‌ها بیش از پیش‌اند.</translation>
  </message>
  <message>
   <source>A price makes it simple</source>
   <translation>بها آن را ساده می‌کند</translation>
  </message>
  <message>
   <source>Simple explanations are better ones. The price λ |R| takes away rewards that earn less than they cost. λ = 1.5 lies shortly before the
point at which nothing is left.

It runs slowly: every step is one pivot of the simplex method, and the map shows how the explanation grows. Ctrl+End goes to its end.</source>
   <translation>توضیح‌های ساده بهترند. بهای λ |R| پاداش‌هایی را که کمتر از هزینه‌شان سود دارند برمی‌دارد. λ = 1.5 اندکی پیش از جایی است که
دیگر چیزی نمی‌ماند.

آهسته اجرا می‌شود: هر گام یک تعویض محور روش سیمپلکس است و نقشه نشان می‌دهد توضیح چگونه رشد می‌کند. Ctrl+End به پایان می‌رود.</translation>
  </message>
  <message>
   <source>Rewards cost 1.5</source>
   <translation>پاداش 1.5 هزینه دارد</translation>
  </message>
  <message>
   <source>How many cells keep a reward?</source>
   <translation>چند خانه پاداش نگه می‌دارند؟</translation>
  </message>
  <message>
   <source>About 5</source>
   <translation>حدود 5</translation>
  </message>
  <message>
   <source>About 15</source>
   <translation>حدود 15</translation>
  </message>
  <message>
   <source>About 30</source>
   <translation>حدود 30</translation>
  </message>
  <message>
   <source>Four: the large treasure, and three small costs that break ties between two ways of equal length.</source>
   <translation>چهار: گنج بزرگ، و سه هزینهٔ کوچک که میان دو راه هم‌اندازه یکی را برمی‌گزینند.</translation>
  </message>
  <message>
   <source>At most five cells have a reward.</source>
   <translation>دست‌بالا پنج خانه پاداش دارند.</translation>
  </message>
  <message>
   <source>Every action of the expert is told apart from the others, and acting by this reward loses nothing.</source>
   <translation>هر کنش خبره از بقیه بازشناخته می‌شود و عمل کردن بر پایهٔ این پاداش چیزی از دست نمی‌دهد.</translation>
  </message>
  <message>
   <source>Maximum entropy: another way out</source>
   <translation>بیشینهٔ آنتروپی: راهی دیگر</translation>
  </message>
  <message>
   <source>Ziebart et al. 2008 ask otherwise: not which rewards make the expert *optimal*, but which make its ways the *likely* ones, and of those the
ones that claim nothing beyond. It needs demonstrations alone, not the whole policy, and they may stray.

Press the button and compare both maps. The small treasure ends the episode with 2; the large one gives 10.</source>
   <translation>Ziebart و همکاران 2008 جور دیگری می‌پرسند: نه اینکه کدام پاداش‌ها خبره را *بهینه* می‌کنند، بلکه کدام راه‌هایش را *محتمل* می‌کنند، و از آن‌ها
آنچه ادعای بیشتری ندارد. تنها نمایش‌ها را لازم دارد، نه همهٔ سیاست را، و آن‌ها می‌توانند منحرف شوند.

دکمه را بزنید و دو نقشه را مقایسه کنید. گنج کوچک اپیزود را با 2 تمام می‌کند؛ بزرگ 10 می‌دهد.</translation>
  </message>
  <message>
   <source>Is the small treasure found?</source>
   <translation>آیا گنج کوچک یافت می‌شود؟</translation>
  </message>
  <message>
   <source>Yes, with about a fifth of the large one</source>
   <translation>بله، حدود یک‌پنجم گنج بزرگ</translation>
  </message>
  <message>
   <source>No, it looks like any cell, or worse</source>
   <translation>نه، مانند هر خانه‌ای است یا بدتر</translation>
  </message>
  <message>
   <source>Everybody passes it by on the way to the large one. What nobody takes looks like something that nobody wants.</source>
   <translation>همه در راه گنج بزرگ از کنارش می‌گذرند. آنچه کسی برنمی‌دارد به چیزی می‌ماند که کسی نمی‌خواهد.</translation>
  </message>
  <message>
   <source>What is found is more like the true reward than before.</source>
   <translation>آنچه یافت شد بیش از پیش به پاداش واقعی می‌ماند.</translation>
  </message>
  <message>
   <source>Acting by it loses next to nothing.</source>
   <translation>عمل کردن بر پایهٔ آن تقریباً چیزی از دست نمی‌دهد.</translation>
  </message>
  <message>
   <source>InstructGPT's three steps</source>
   <translation>سه گام InstructGPT</translation>
  </message>
  <message>
   <source>From imitation to preferences: a model of language learns what a reader likes, and then how to fool its teacher.</source>
   <translation>از تقلید تا ترجیح: مدلی زبانی می‌آموزد خواننده چه دوست دارد، و سپس چگونه آموزگارش را بفریبد.</translation>
  </message>
  <message>
   <source>Step 1: imitate</source>
   <translation>گام 1: تقلید</translation>
  </message>
  <message>
   <source>A small model writes sentences letter by letter. It is asked for a topic; people often write about something else, and not always kindly.
A reader gives up to 3 points: for sense, for the topic, for kind words. **Nothing that learns ever sees these points.**

Step 1 is *supervised fine-tuning*: 1,500 sentences of people, and the loss −ln π(next letter). The policy after it is called π_SFT.</source>
   <translation>مدلی کوچک حرف به حرف جمله می‌نویسد. موضوعی از آن خواسته می‌شود؛ مردم اغلب از چیز دیگری می‌نویسند و همیشه هم مهربان نیستند.
خواننده تا 3 امتیاز می‌دهد: برای معنا، برای موضوع، برای واژه‌های مهربان. **هیچ چیزی که یاد می‌گیرد این امتیازها را نمی‌بیند.**

گام 1 *تنظیم دقیق با نظارت* است: 1,500 جملهٔ مردم و زیان −ln π(حرف بعدی). سیاست پس از آن π_SFT نام دارد.</translation>
  </message>
  <message>
   <source>People are not always on the topic, nor always kind. How many points does a perfect imitation of them get?</source>
   <translation>مردم نه همیشه در موضوع‌اند و نه همیشه مهربان. تقلید کامل از آنان چند امتیاز می‌گیرد؟</translation>
  </message>
  <message>
   <source>3, as it imitates perfectly</source>
   <translation>3، چون کامل تقلید می‌کند</translation>
  </message>
  <message>
   <source>As many as people do, and no more</source>
   <translation>به اندازهٔ مردم و نه بیشتر</translation>
  </message>
  <message>
   <source>Imitation copies what is common, not what is good: between 1 and 1.5 points here. To do better than people it has to be told what is better.</source>
   <translation>تقلید آنچه رایج است را نسخه می‌کند، نه آنچه خوب است: اینجا میان 1 و 1.5 امتیاز. برای بهتر شدن از مردم باید به آن گفت چه بهتر است.</translation>
  </message>
  <message>
   <source>Step 1 is done.</source>
   <translation>گام 1 انجام شد.</translation>
  </message>
  <message>
   <source>Step 2: what is better?</source>
   <translation>گام 2: چه بهتر است؟</translation>
  </message>
  <message>
   <source>People find it hard to give points, and easy to say *which of two* is better. 4,000 pairs of sentences by π_SFT are compared by the reader.
A **reward model** r learns from them so that the better one gets more:

P(y₁ is better than y₂) = σ( r(y₁) − r(y₂) ).

The run goes on by itself; *Update* shows one comparison at work.</source>
   <translation>امتیاز دادن برای مردم دشوار است و گفتن اینکه *کدام از دو* بهتر است آسان. خواننده 4,000 جفت جملهٔ π_SFT را مقایسه می‌کند.
**مدل پاداش** r از آن‌ها می‌آموزد تا بهتر بیشتر بگیرد:

P(y₁ بهتر از y₂) = σ( r(y₁) − r(y₂) ).

اجرا خودش ادامه می‌یابد؛ *به‌روزرسانی* یک مقایسه را در کار نشان می‌دهد.</translation>
  </message>
  <message>
   <source>Both sentences of every pair were written by π_SFT. Of which sentences does the reward model know nothing?</source>
   <translation>هر دو جملهٔ هر جفت را π_SFT نوشته است. مدل پاداش از کدام جمله‌ها هیچ نمی‌داند؟</translation>
  </message>
  <message>
   <source>Of those with few points</source>
   <translation>از کم‌امتیازها</translation>
  </message>
  <message>
   <source>Of those that π_SFT never writes</source>
   <translation>از آن‌ها که π_SFT هرگز نمی‌نویسد</translation>
  </message>
  <message>
   <source>Of short ones</source>
   <translation>از کوتاه‌ها</translation>
  </message>
  <message>
   <source>It was never asked about letters in disorder, or about the same word ten times. What it says of them is a guess. Keep that in mind.</source>
   <translation>هرگز دربارهٔ حرف‌های درهم یا ده بار یک واژه از آن پرسیده نشد. آنچه دربارهٔ آن‌ها می‌گوید حدس است. این را به یاد بسپارید.</translation>
  </message>
  <message>
   <source>The reward model agrees with the reader in more than 70 % of comparisons that were held back.</source>
   <translation>مدل پاداش در بیش از 70 % مقایسه‌های کنارگذاشته با خواننده هم‌رأی است.</translation>
  </message>
  <message>
   <source>Step 3: PPO on a leash</source>
   <translation>گام 3: PPO با افسار</translation>
  </message>
  <message>
   <source>Now the model writes and the reward model judges, by PPO. What is maximised is

r(y) − β · ln( π(y) / π_SFT(y) ).

The second part is the **leash**: it costs to write what π_SFT would not have written. β is 0.3 here.</source>
   <translation>اکنون مدل می‌نویسد و مدل پاداش داوری می‌کند، با PPO. آنچه بیشینه می‌شود این است:

r(y) − β · ln( π(y) / π_SFT(y) ).

بخش دوم همان **افسار** است: نوشتن آنچه π_SFT نمی‌نوشت هزینه دارد. اینجا β برابر 0.3 است.</translation>
  </message>
  <message>
   <source>What keeps the policy where the reward model can be trusted?</source>
   <translation>چه چیزی سیاست را جایی نگه می‌دارد که به مدل پاداش می‌توان اعتماد کرد؟</translation>
  </message>
  <message>
   <source>The reader's points</source>
   <translation>امتیازهای خواننده</translation>
  </message>
  <message>
   <source>The leash</source>
   <translation>افسار</translation>
  </message>
  <message>
   <source>The clip limits one update, not the way of a thousand of them. The leash holds it near the sentences that were compared.</source>
   <translation>برش یک به‌روزرسانی را محدود می‌کند، نه راه هزار به‌روزرسانی را. افسار آن را نزدیک جمله‌های مقایسه‌شده نگه می‌دارد.</translation>
  </message>
  <message>
   <source>More than 80 % of its sentences win over those of step 1, by the reader.</source>
   <translation>به رأی خواننده بیش از 80 % جمله‌هایش بر جمله‌های گام 1 برنده‌اند.</translation>
  </message>
  <message>
   <source>It has stayed near: the KL is below 10 nats a sentence.</source>
   <translation>نزدیک مانده است: KL کمتر از 10 نات در هر جمله.</translation>
  </message>
  <message>
   <source>Cut the leash</source>
   <translation>افسار را ببُر</translation>
  </message>
  <message>
   <source>The same three steps with β = 0. Nothing else is changed.

Watch two curves: *Reward by the model*, which PPO maximises, and the return, which is the reader's. Then read what it writes.</source>
   <translation>همان سه گام با β = 0. چیز دیگری تغییر نکرده است.

دو منحنی را ببینید: *پاداش مدل* که PPO آن را بیشینه می‌کند، و بازده که از خواننده است. سپس آنچه می‌نویسد را بخوانید.</translation>
  </message>
  <message>
   <source>The leash is cut</source>
   <translation>افسار بریده</translation>
  </message>
  <message>
   <source>The reward by the model goes on rising. What do the reader's points do?</source>
   <translation>پاداش مدل همچنان بالا می‌رود. امتیازهای خواننده چه می‌شوند؟</translation>
  </message>
  <message>
   <source>They rise as well</source>
   <translation>آن‌ها هم بالا می‌روند</translation>
  </message>
  <message>
   <source>They rise at first, and then fall</source>
   <translation>نخست بالا می‌روند و سپس می‌افتند</translation>
  </message>
  <message>
   <source>They stay as they are</source>
   <translation>همان‌گونه می‌مانند</translation>
  </message>
  <message>
   <source>It finds letters that were never compared and to which the model gives a high score. *When a measure becomes a target, it ceases to be a good measure* (Goodhart's law).</source>
   <translation>حرف‌هایی می‌یابد که هرگز مقایسه نشدند و مدل به آن‌ها امتیاز بالا می‌دهد. *وقتی سنجه هدف شود، دیگر سنجهٔ خوبی نیست* (قانون گودهارت).</translation>
  </message>
  <message>
   <source>The reward model is happier than on the leash.</source>
   <translation>مدل پاداش از زمان افسار خشنودتر است.</translation>
  </message>
  <message>
   <source>The reader is not: its points are less than half of those on the leash.</source>
   <translation>خواننده نیست: امتیازهایش کمتر از نیمِ زمان افسار است.</translation>
  </message>
 </context>
</TS>
