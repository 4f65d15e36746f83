<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_US">
 <context>
  <name>rlstudio</name>
  <message>
   <source>A3C</source>
   <translation>A3C</translation>
  </message>
  <message>
   <source>Several actors learn at once, each in a process and a world of its own, and correct the same parameters without waiting for each other. What they see differs, and that replaces a memory.</source>
   <translation>Несколько акторов учатся одновременно, каждый в своём процессе и в своём мире, и правят общие параметры, не дожидаясь друг друга. Видят они разное, и это заменяет память.</translation>
  </message>
  <message>
   <source>actor-critic</source>
   <translation>актор-критик</translation>
  </message>
  <message>
   <source>The lines of worker 0 are followed; the other workers go on by themselves meanwhile.</source>
   <translation>Отслеживаются строки процесса 0; остальные процессы тем временем идут сами.</translation>
  </message>
  <message>
   <source>Workers</source>
   <translation>Рабочие процессы</translation>
  </message>
  <message>
   <source>So many processes learn side by side, each in a world of its own, all on the same parameters. As many as there are processor cores are quickest.</source>
   <translation>Сколько процессов учится рядом, каждый в своём мире, все на одних и тех же параметрах. Быстрее всего, когда их столько, сколько ядер у процессора.</translation>
  </message>
  <message>
   <source>processes</source>
   <translation>процессов</translation>
  </message>
  <message>
   <source>Hidden layers</source>
   <translation>Скрытые слои</translation>
  </message>
  <message>
   <source>Widths of the fully connected layers.</source>
   <translation>Ширина полносвязных слоёв.</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>Сеть</translation>
  </message>
  <message>
   <source>Updates in between</source>
   <translation>Чужие обновления</translation>
  </message>
  <message>
   <source>How many updates other workers made between taking the parameters and correcting them.</source>
   <translation>Сколько обновлений сделали другие рабочие процессы между взятием параметров и их правкой.</translation>
  </message>
  <message>
   <source>updates</source>
   <translation>обновлений</translation>
  </message>
  <message>
   <source>staleness</source>
   <translation>устаревание</translation>
  </message>
  <message>
   <source>A3C's workers share a small network, too small for large pictures; A2C takes pictures.</source>
   <translation>У рабочих процессов A3C общая небольшая сеть, слишком малая для больших изображений; A2C принимает изображения.</translation>
  </message>
  <message>
   <source>A3C's workers share a small network, of at most {most} inputs; A2C takes more.</source>
   <translation>У рабочих процессов A3C общая небольшая сеть, не более чем на {most} входов; A2C принимает больше.</translation>
  </message>
  <message>
   <source>worker {worker} of A3C ended unexpectedly (code {code}).</source>
   <translation>рабочий процесс {worker} A3C неожиданно завершился (код {code}).</translation>
  </message>
  <message>
   <source>worker {worker} of A3C ended unexpectedly (code {code}, {line}).</source>
   <translation>рабочий процесс {worker} A3C неожиданно завершился (код {code}, {line}).</translation>
  </message>
  <message>
   <source>AlphaGo</source>
   <translation>AlphaGo</translation>
  </message>
  <message>
   <source>In stages: it imitates the moves of a strong search, gets better by playing earlier selves, learns from such games who will win, and searches with both networks and games played out by chance.</source>
   <translation>По этапам: подражает ходам сильного поиска, становится лучше, играя с прежними версиями себя, учится по таким партиям, кто победит, и ищет с обеими сетями и партиями, доигранными случайно.</translation>
  </message>
  <message>
   <source>search</source>
   <translation>поиск</translation>
  </message>
  <message>
   <source>the number of updates owed, {n}, is impossible at stage {stage}</source>
   <translation>число ещё не сделанных обновлений ({n}) невозможно на этапе {stage}</translation>
  </message>
  <message>
   <source>there are at most {most} past selves, not {n}</source>
   <translation>прежних версий не больше {most}, а здесь {n}</translation>
  </message>
  <message>
   <source>a score lies between 0 and 1, and this one is {score}</source>
   <translation>счёт лежит между 0 и 1, а этот равен {score}</translation>
  </message>
  <message>
   <source>the number of games that have ended is {n}, and there are no positions of them</source>
   <translation>завершённых партий {n}, а позиций из них нет</translation>
  </message>
  <message>
   <source>Mixing λ</source>
   <translation>Смешивание λ</translation>
  </message>
  <message>
   <source>How much the end of one game by chance counts in what a leaf of the search is worth, beside the value network: 0 is the network alone, 1 these games alone.</source>
   <translation>Сколько весит исход одной случайной партии в том, чего стоит лист поиска, рядом с сетью ценности: 0 – только сеть, 1 – только эти партии.</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>Поиск</translation>
  </message>
  <message>
   <source>Expert's simulations</source>
   <translation>Симуляций эксперта</translation>
  </message>
  <message>
   <source>How many games the search whose moves are imitated plays out in thought before each move.</source>
   <translation>Сколько партий поиск, ходам которого подражают, доигрывает в мыслях перед каждым ходом.</translation>
  </message>
  <message>
   <source>Imitation</source>
   <translation>Подражание</translation>
  </message>
  <message>
   <source>Recorded positions</source>
   <translation>Записанных позиций</translation>
  </message>
  <message>
   <source>So many positions of games of that search against itself are recorded before learning begins; the games of a further ninth are held out, to see what was understood and not learned by heart.</source>
   <translation>Столько позиций из партий этого поиска с самим собой записывается до начала обучения; ещё одна девятая партий откладывается, чтобы видеть, что понято, а не выучено наизусть.</translation>
  </message>
  <message>
   <source>positions</source>
   <translation>позиций</translation>
  </message>
  <message>
   <source>Passes</source>
   <translation>Проходов</translation>
  </message>
  <message>
   <source>How often each recorded position is learned from.</source>
   <translation>Сколько раз учатся на каждой записанной позиции.</translation>
  </message>
  <message>
   <source>Games against earlier selves</source>
   <translation>Партий с прежними версиями</translation>
  </message>
  <message>
   <source>How many games the policy gradient learns from before the value network learns.</source>
   <translation>На скольких партиях учится градиент стратегии, прежде чем начнёт учиться сеть ценности.</translation>
  </message>
  <message>
   <source>games</source>
   <translation>партий</translation>
  </message>
  <message>
   <source>Policy gradient</source>
   <translation>Градиент стратегии</translation>
  </message>
  <message>
   <source>Games each update</source>
   <translation>Партий на обновление</translation>
  </message>
  <message>
   <source>How many games each step of the policy gradient is the mean of.</source>
   <translation>По скольким партиям усредняется каждый шаг градиента стратегии.</translation>
  </message>
  <message>
   <source>An earlier self every</source>
   <translation>Прежняя версия каждые N</translation>
  </message>
  <message>
   <source>So many updates after the last one the policy joins those that it plays against; of older ones fewer and fewer stay.</source>
   <translation>Через столько обновлений после последней стратегия присоединяется к тем, с кем она играет; более старых остаётся всё меньше.</translation>
  </message>
  <message>
   <source>Judged positions</source>
   <translation>Оценённых позиций</translation>
  </message>
  <message>
   <source>From so many games of the policy, one position of each, the value network learns how they end.</source>
   <translation>По стольким партиям стратегии, по одной позиции из каждой, сеть ценности учится, чем они кончаются.</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Ценность</translation>
  </message>
  <message>
   <source>Reuse</source>
   <translation>Повторы</translation>
  </message>
  <message>
   <source>How often each judged position is learned from, on average.</source>
   <translation>Сколько раз в среднем учатся на каждой оценённой позиции.</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Скорость обучения</translation>
  </message>
  <message>
   <source>Step size of the Adam optimiser.</source>
   <translation>Размер шага оптимизатора Adam.</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Потери</translation>
  </message>
  <message>
   <source>Of the network that learns at this stage: -ln p of the expert's moves; z times -ln p of its own moves; the squared distance of the value from how the game ended.</source>
   <translation>Сети, которая учится на этом этапе: -ln p ходов эксперта; z, умноженное на -ln p своих ходов; квадрат расстояния ценности от исхода партии.</translation>
  </message>
  <message>
   <source>Agreement with the expert</source>
   <translation>Согласие с экспертом</translation>
  </message>
  <message>
   <source>%</source>
   <translation>%</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>согласие</translation>
  </message>
  <message>
   <source>How often the move that the imitating policy thinks likeliest is the expert's, in games that were held out.</source>
   <translation>Как часто самый вероятный ход подражающей стратегии – ход эксперта, в отложенных партиях.</translation>
  </message>
  <message>
   <source>Score against imitation</source>
   <translation>Счёт против подражания</translation>
  </message>
  <message>
   <source>score</source>
   <translation>счёт</translation>
  </message>
  <message>
   <source>What share of the points the policy takes from the one that imitates, both drawing their moves: of the last games of the policy gradient.</source>
   <translation>Какую долю очков стратегия берёт у подражающей, когда обе выбирают ходы случайно: по последним партиям градиента стратегии.</translation>
  </message>
  <message>
   <source>Error of the value</source>
   <translation>Ошибка ценности</translation>
  </message>
  <message>
   <source>value</source>
   <translation>ценность</translation>
  </message>
  <message>
   <source>Mean squared distance between the value and how held out games of the expert ended.</source>
   <translation>Средний квадрат расстояния между ценностью и исходом отложенных партий эксперта.</translation>
  </message>
  <message>
   <source>Phase</source>
   <translation>Этап</translation>
  </message>
  <message>
   <source>phase</source>
   <translation>этап</translation>
  </message>
  <message>
   <source>2: imitation. 3: policy gradient against earlier selves. 4: the value network.</source>
   <translation>2: подражание. 3: градиент стратегии против прежних версий. 4: сеть ценности.</translation>
  </message>
  <message>
   <source>Gradient length</source>
   <translation>Норма градиента</translation>
  </message>
  <message>
   <source>gradient</source>
   <translation>градиент</translation>
  </message>
  <message>
   <source>Length of the gradient before it is limited.</source>
   <translation>Норма градиента до ограничения.</translation>
  </message>
  <message>
   <source>1 for a move to be imitated; else how the game ended for whoever moved</source>
   <translation>1 для хода, которому подражают; иначе чем партия кончилась для ходившего</translation>
  </message>
  <message>
   <source>the value before the step</source>
   <translation>ценность до обновления</translation>
  </message>
  <message>
   <source>what the policy said of the move</source>
   <translation>что стратегия говорила о ходе</translation>
  </message>
  <message>
   <source>an update of the value network</source>
   <translation>обновление сети ценности</translation>
  </message>
  <message>
   <source>the loss of this position</source>
   <translation>потери этой позиции</translation>
  </message>
  <message>
   <source>Policy</source>
   <translation>Стратегия</translation>
  </message>
  <message>
   <source>that is no answer to what was asked.</source>
   <translation>это не ответ на заданный вопрос.</translation>
  </message>
  <message>
   <source>there is no judgement to take back.</source>
   <translation>нет суждения, которое можно взять назад.</translation>
  </message>
  <message>
   <source>{value} is no standard deviation</source>
   <translation>{value} не может быть стандартным отклонением</translation>
  </message>
  <message>
   <source>steps</source>
   <translation>шагов</translation>
  </message>
  <message>
   <source>which glimpse it is</source>
   <translation>номер взгляда</translation>
  </message>
  <message>
   <source>1 if the answer was right in the end, else 0</source>
   <translation>1, если ответ в итоге верен, иначе 0</translation>
  </message>
  <message>
   <source>the baseline: the reward that was to be expected</source>
   <translation>базовая линия: ожидавшаяся награда</translation>
  </message>
  <message>
   <source>how much better than the baseline it went</source>
   <translation>насколько вышло лучше базовой линии</translation>
  </message>
  <message>
   <source>how far from its Gaussian's middle it looked, squared</source>
   <translation>квадрат расстояния от середины гауссианы до места взгляда</translation>
  </message>
  <message>
   <source>the deviation of the gaze</source>
   <translation>отклонение взгляда</translation>
  </message>
  <message>
   <source>what makes it a density</source>
   <translation>нормирующий член плотности</translation>
  </message>
  <message>
   <source>the log-probability of the gaze</source>
   <translation>логарифм вероятности взгляда</translation>
  </message>
  <message>
   <source>the gaze was followed and is learned</source>
   <translation>за этим выбором последовал взгляд, он изучается</translation>
  </message>
  <message>
   <source>what this gaze adds to the loss</source>
   <translation>вклад этого взгляда в потери</translation>
  </message>
  <message>
   <source>ln of the belief in the right answer after this glimpse</source>
   <translation>ln уверенности в верном ответе после этого взгляда</translation>
  </message>
  <message>
   <source>how much the answer after this glimpse counts</source>
   <translation>вес ответа после этого взгляда</translation>
  </message>
  <message>
   <source>what this answer adds to the loss</source>
   <translation>вклад этого ответа в потери</translation>
  </message>
  <message>
   <source>what the baseline's head says</source>
   <translation>что говорит выход базовой линии</translation>
  </message>
  <message>
   <source>the loss of the baseline</source>
   <translation>потери базовой линии</translation>
  </message>
  <message>
   <source>Against the baseline</source>
   <translation>Относительно базовой линии</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>Функция вклада</translation>
  </message>
  <message>
   <source>Loss of the gaze</source>
   <translation>Потери взгляда</translation>
  </message>
  <message>
   <source>Loss of the answer</source>
   <translation>Потери ответа</translation>
  </message>
  <message>
   <source>Loss of the baseline</source>
   <translation>Потери базовой линии</translation>
  </message>
  <message>
   <source>Better than the baseline: the gaze is pulled to where it looked.</source>
   <translation>Лучше базовой линии: взгляд тянется туда, куда смотрел.</translation>
  </message>
  <message>
   <source>Worse than the baseline: the gaze is pushed away from there.</source>
   <translation>Хуже базовой линии: взгляд отталкивается оттуда.</translation>
  </message>
  <message>
   <source>This gaze was not followed by a glimpse, or is by chance: it is not learned.</source>
   <translation>За этим выбором взгляда не последовало, или он случаен: он не изучается.</translation>
  </message>
  <message>
   <source>Recurrent attention</source>
   <translation>Рекуррентное внимание</translation>
  </message>
  <message>
   <source>Sees a small window, remembers, and chooses where to look next. The answer is learned by its gradient; where to look has none, so gazes that led to a right answer become more likely.</source>
   <translation>Видит маленькое окно, запоминает и выбирает, куда смотреть дальше. Ответ учится по своему градиенту; у выбора места градиента нет, поэтому взгляды, приведшие к верному ответу, становятся вероятнее.</translation>
  </message>
  <message>
   <source>policy gradient</source>
   <translation>градиент стратегии</translation>
  </message>
  <message>
   <source>Right answers</source>
   <translation>Верные ответы</translation>
  </message>
  <message>
   <source>right answers</source>
   <translation>верные ответы</translation>
  </message>
  <message>
   <source>How many of the batch were answered rightly, while the gaze was still drawn by chance.</source>
   <translation>Доля верных ответов в батче, пока взгляд ещё выбирался случайно.</translation>
  </message>
  <message>
   <source>nats</source>
   <translation>нат</translation>
  </message>
  <message>
   <source>answer</source>
   <translation>ответ</translation>
  </message>
  <message>
   <source>-ln of the belief in the right answer after the last glimpse.</source>
   <translation>-ln уверенности в верном ответе после последнего взгляда.</translation>
  </message>
  <message>
   <source>gaze</source>
   <translation>взгляд</translation>
  </message>
  <message>
   <source>-(R - b) · ln π(l|h), all gazes of an episode together: what REINFORCE follows.</source>
   <translation>-(R - b) · ln π(l|h), все взгляды эпизода вместе: по этому идёт REINFORCE.</translation>
  </message>
  <message>
   <source>Variance of the score function</source>
   <translation>Дисперсия функции вклада</translation>
  </message>
  <message>
   <source>variance</source>
   <translation>дисперсия</translation>
  </message>
  <message>
   <source>How far (R - b) · ∇ ln π(l|h) scatters from one episode to the next: the trace of its covariance, by the means of the gazes. A baseline makes it smaller and its mean no other.</source>
   <translation>Как сильно (R - b) · ∇ ln π(l|h) разбросано от эпизода к эпизоду: след ковариации по средним взглядов. Базовая линия уменьшает разброс и не меняет среднего.</translation>
  </message>
  <message>
   <source>{algorithm} needs pictures that are seen in glimpses, such as “A digit in glimpses”.</source>
   <translation>{algorithm}: нужны изображения, на которые смотрят взглядами, например «Цифра по взглядам».</translation>
  </message>
  <message>
   <source>the number of episodes gathered, {n}, is impossible</source>
   <translation>число собранных эпизодов ({n}) невозможно</translation>
  </message>
  <message>
   <source>score function</source>
   <translation>функция вклада</translation>
  </message>
  <message>
   <source>straight-through</source>
   <translation>straight-through</translation>
  </message>
  <message>
   <source>gumbel-softmax</source>
   <translation>gumbel-softmax</translation>
  </message>
  <message>
   <source>soft</source>
   <translation>мягкое</translation>
  </message>
  <message>
   <source>average</source>
   <translation>среднее</translation>
  </message>
  <message>
   <source>none</source>
   <translation>нет</translation>
  </message>
  <message>
   <source>Estimator</source>
   <translation>Оценщик</translation>
  </message>
  <message>
   <source>How a choice that has no gradient is learned. The score function asks the drawn network alone and is right on average; straight-through and Gumbel-softmax draw, but take the gradient of something smooth in its place; soft mixes the answers of all networks and draws nothing.</source>
   <translation>Как учится выбор, у которого нет градиента. Функция вклада спрашивает только выбранную сеть и верна в среднем; straight-through и Gumbel-softmax тоже выбирают случайно, но берут градиент чего-то гладкого; мягкое смешивает ответы всех сетей и ничего не разыгрывает.</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>Базовая линия</translation>
  </message>
  <message>
   <source>What the score function compares a loss with: the mean of the batch, or nothing.</source>
   <translation>С чем функция вклада сравнивает потери: со средним по батчу или ни с чем.</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Температура</translation>
  </message>
  <message>
   <source>Of Gumbel-softmax: low is nearly a choice and noisy, high is nearly an even mixture.</source>
   <translation>Для Gumbel-softmax: низкая – почти выбор и шумно, высокая – почти равномерная смесь.</translation>
  </message>
  <message>
   <source>Step size of the optimiser.</source>
   <translation>Размер шага оптимизатора.</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>Батч</translation>
  </message>
  <message>
   <source>So many choices make an update.</source>
   <translation>Столько выборов составляют одно обновление.</translation>
  </message>
  <message>
   <source>episodes</source>
   <translation>эпизодов</translation>
  </message>
  <message>
   <source>Entropy bonus</source>
   <translation>Бонус за энтропию</translation>
  </message>
  <message>
   <source>Reward for staying undecided. More keeps exploration alive; too much never settles.</source>
   <translation>Награда за неопределённость. Больше – исследование живёт дольше; слишком много – стратегия никогда не устоится.</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>Дополнительно</translation>
  </message>
  <message>
   <source>Router</source>
   <translation>Маршрутизатор</translation>
  </message>
  <message>
   <source>Units of the router's hidden layers.</source>
   <translation>Нейроны скрытых слоёв маршрутизатора.</translation>
  </message>
  <message>
   <source>the network that was asked</source>
   <translation>сеть, которую спросили</translation>
  </message>
  <message>
   <source>its belief in the right answer</source>
   <translation>её уверенность в верном ответе</translation>
  </message>
  <message>
   <source>what asking it has cost</source>
   <translation>чего стоило её спросить</translation>
  </message>
  <message>
   <source>the baseline: what was to be expected</source>
   <translation>базовая линия: чего следовало ожидать</translation>
  </message>
  <message>
   <source>how much better than that it went</source>
   <translation>насколько лучше ожидавшегося</translation>
  </message>
  <message>
   <source>the log-probability of the route</source>
   <translation>логарифм вероятности маршрута</translation>
  </message>
  <message>
   <source>the score function</source>
   <translation>функция вклада</translation>
  </message>
  <message>
   <source>answers are mixed</source>
   <translation>ответы смешаны</translation>
  </message>
  <message>
   <source>the share of every network in the answer</source>
   <translation>доля каждой сети в ответе</translation>
  </message>
  <message>
   <source>what every network believes of the right answer</source>
   <translation>уверенность каждой сети в верном ответе</translation>
  </message>
  <message>
   <source>the mixed belief</source>
   <translation>смешанная уверенность</translation>
  </message>
  <message>
   <source>what this choice adds to the loss</source>
   <translation>вклад этого выбора в потери</translation>
  </message>
  <message>
   <source>what this mixture adds to the loss</source>
   <translation>вклад этой смеси в потери</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Цена</translation>
  </message>
  <message>
   <source>Score function</source>
   <translation>Функция вклада</translation>
  </message>
  <message>
   <source>Mixture</source>
   <translation>Смесь</translation>
  </message>
  <message>
   <source>It cost less than expected: this network becomes more likely.</source>
   <translation>Обошлось дешевле ожидавшегося: эта сеть становится вероятнее.</translation>
  </message>
  <message>
   <source>It cost more than expected: this network becomes less likely.</source>
   <translation>Обошлось дороже ожидавшегося: эта сеть становится менее вероятной.</translation>
  </message>
  <message>
   <source>Routing</source>
   <translation>Маршрутизация</translation>
  </message>
  <message>
   <source>Asks one of several frozen networks. A choice has no gradient: the score function makes networks that answered well more likely. Straight-through, Gumbel-softmax and soft attention are beside it.</source>
   <translation>Спрашивает одну из нескольких замороженных сетей. У выбора нет градиента: функция вклада делает вероятнее сети, ответившие хорошо. Рядом – straight-through, Gumbel-softmax и мягкое внимание.</translation>
  </message>
  <message>
   <source>Right network</source>
   <translation>Верная сеть</translation>
  </message>
  <message>
   <source>right network</source>
   <translation>верная сеть</translation>
  </message>
  <message>
   <source>How often the likeliest network is the one that has learned inputs of this kind.</source>
   <translation>Как часто вероятнейшая сеть – та, что училась на таких входах.</translation>
  </message>
  <message>
   <source>loss</source>
   <translation>потери</translation>
  </message>
  <message>
   <source>-ln of the belief in the right answer, expected over all networks; at most 4 each.</source>
   <translation>-ln уверенности в верном ответе, ожидание по всем сетям; не более 4 у каждой.</translation>
  </message>
  <message>
   <source>How far its gradient scatters when the route is drawn anew, with a baseline: the trace of the covariance by the router's outputs, as it would be at this moment.</source>
   <translation>Разброс её градиента, если разыграть маршрут заново, с базовой линией: след ковариации по выходам маршрутизатора, каким он был бы сейчас.</translation>
  </message>
  <message>
   <source>No baseline</source>
   <translation>Без базовой линии</translation>
  </message>
  <message>
   <source>The same without a baseline.</source>
   <translation>То же без базовой линии.</translation>
  </message>
  <message>
   <source>Straight-through</source>
   <translation>Straight-through</translation>
  </message>
  <message>
   <source>The same of straight-through, whose mean is not the gradient of the expected loss.</source>
   <translation>То же для straight-through, чьё среднее – не градиент ожидаемых потерь.</translation>
  </message>
  <message>
   <source>Gumbel-softmax</source>
   <translation>Gumbel-softmax</translation>
  </message>
  <message>
   <source>The same of Gumbel-softmax. Soft attention draws nothing and does not scatter at all.</source>
   <translation>То же для Gumbel-softmax. Мягкое внимание ничего не разыгрывает и разброса не имеет.</translation>
  </message>
  <message>
   <source>{algorithm} needs several networks of which one is asked, such as in “Who can read it?”.</source>
   <translation>{algorithm}: нужны несколько сетей, из которых спрашивают одну, как в «Кто прочтёт?».</translation>
  </message>
  <message>
   <source>the number of choices gathered, {n}, is impossible</source>
   <translation>число собранных выборов ({n}) невозможно</translation>
  </message>
  <message>
   <source>beliefs must be between e**-4 and 1</source>
   <translation>уверенности должны быть между e**-4 и 1</translation>
  </message>
  <message>
   <source>learned</source>
   <translation>выученный</translation>
  </message>
  <message>
   <source>random</source>
   <translation>случайный</translation>
  </message>
  <message>
   <source>learned value</source>
   <translation>выученная ценность</translation>
  </message>
  <message>
   <source>Gaze</source>
   <translation>Взгляд</translation>
  </message>
  <message>
   <source>Who chooses where to look: learned is the location network; random looks anywhere, evenly, in tests too. It is the control: whatever learned gaze is better by, looking has earned.</source>
   <translation>Кто выбирает, куда смотреть: выученный – сеть положения; случайный смотрит куда угодно равномерно, и в проверках тоже. Это контроль: насколько выученный взгляд лучше, столько и даёт выбор места.</translation>
  </message>
  <message>
   <source>So many pictures, each looked at to the end, make an update.</source>
   <translation>Столько изображений, просмотренных до конца, составляют одно обновление.</translation>
  </message>
  <message>
   <source>Deviation of the gaze</source>
   <translation>Отклонение взгляда</translation>
  </message>
  <message>
   <source>How far around the chosen place it looks while learning; half of the picture is 1. Without a spread there is no score function and nothing to learn from.</source>
   <translation>Как далеко вокруг выбранного места он смотрит при обучении; половина изображения – 1. Без разброса нет функции вклада и учиться не на чем.</translation>
  </message>
  <message>
   <source>Weight of the gaze</source>
   <translation>Вес взгляда</translation>
  </message>
  <message>
   <source>How much REINFORCE's gradient for the location network counts beside that of the answer.</source>
   <translation>Сколько весит градиент REINFORCE для сети положения рядом с градиентом ответа.</translation>
  </message>
  <message>
   <source>What the reward is compared with: the share of right answers that the network expects after each glimpse, or nothing, which is right on average and far noisier.</source>
   <translation>С чем сравнивается награда: с долей верных ответов, которую сеть ожидает после каждого взгляда, или ни с чем, что в среднем верно и намного шумнее.</translation>
  </message>
  <message>
   <source>Early answers</source>
   <translation>Ранние ответы</translation>
  </message>
  <message>
   <source>How much the answers count that would have been given before the last glimpse. 0 as in the paper; with more, beliefs mean something from the first glimpse on.</source>
   <translation>Сколько весят ответы, которые были бы даны до последнего взгляда. 0 – как в статье; при большем значении уверенность имеет смысл с первого взгляда.</translation>
  </message>
  <message>
   <source>Units</source>
   <translation>Нейроны</translation>
  </message>
  <message>
   <source>Units of the core's memory and of what it is told of a glimpse.</source>
   <translation>Нейроны памяти ядра и того, что ему сообщают о взгляде.</translation>
  </message>
  <message>
   <source>Rule of thumb</source>
   <translation>Правило</translation>
  </message>
  <message>
   <source>Acts by a rule that the environment brings along and learns nothing: what a learner has to beat.</source>
   <translation>Действует по правилу, которое есть у среды, и ничему не учится: это нужно превзойти.</translation>
  </message>
  <message>
   <source>baseline</source>
   <translation>для сравнения</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>Правило</translation>
  </message>
  <message>
   <source>Which of the environment's rules plays; 1 is the one to beat first.</source>
   <translation>Какое из правил среды играет; 1 – то, которое нужно превзойти первым.</translation>
  </message>
  <message>
   <source>What people did before, and still do</source>
   <translation>Так делали раньше, так делают и сейчас</translation>
  </message>
  <message>
   <source>This environment brings no rule of thumb along.</source>
   <translation>У этой среды нет своего правила.</translation>
  </message>
  <message>
   <source>the state is of another rule than {number}</source>
   <translation>состояние относится не к правилу {number}, а к другому</translation>
  </message>
  <message>
   <source>{environment} has no rule of thumb {rule}: the last is {n}.</source>
   <translation>у {environment} нет простого правила {rule}: последнее – {n}.</translation>
  </message>
  <message>
   <source>DDPG</source>
   <translation>DDPG</translation>
  </message>
  <message>
   <source>DQN for actions on a scale: a second network answers with the best action itself, by following the slope of what the first one thinks it is worth.</source>
   <translation>DQN для непрерывных действий: вторая сеть сама выдаёт лучшее действие, поднимаясь по склону оценки, которую даёт ему первая.</translation>
  </message>
  <message>
   <source>Critic loss</source>
   <translation>Потери критика</translation>
  </message>
  <message>
   <source>Mean squared difference between the critic and its target.</source>
   <translation>Средний квадрат разности между оценкой критика и её целью.</translation>
  </message>
  <message>
   <source>critic loss</source>
   <translation>потери критика</translation>
  </message>
  <message>
   <source>Mean Q of the batch</source>
   <translation>Среднее Q по батчу</translation>
  </message>
  <message>
   <source>Mean value of the batch's actions.</source>
   <translation>Средняя ценность действий батча.</translation>
  </message>
  <message>
   <source>q</source>
   <translation>Q</translation>
  </message>
  <message>
   <source>Actor loss</source>
   <translation>Потери актора</translation>
  </message>
  <message>
   <source>What the critic thinks of the actor's own actions, negative.</source>
   <translation>Оценка критиком собственных действий актора, со знаком минус.</translation>
  </message>
  <message>
   <source>actor loss</source>
   <translation>потери актора</translation>
  </message>
  <message>
   <source>Critic's gradient length</source>
   <translation>Норма градиента критика</translation>
  </message>
  <message>
   <source>Length of the critic's gradient.</source>
   <translation>Норма градиента критика.</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>Цель</translation>
  </message>
  <message>
   <source>TD error</source>
   <translation>TD-ошибка</translation>
  </message>
  <message>
   <source>Critic's loss</source>
   <translation>Потери критика</translation>
  </message>
  <message>
   <source>Actor's loss</source>
   <translation>Потери актора</translation>
  </message>
  <message>
   <source>the critic's value of the actor's own action</source>
   <translation>ценность собственного действия актора по критику</translation>
  </message>
  <message>
   <source>How far each update moves the networks. Too high: values blow up; too low: nothing happens for a long time.</source>
   <translation>Насколько каждое обновление сдвигает сети. Слишком много: ценности взрываются; слишком мало: долго ничего не происходит.</translation>
  </message>
  <message>
   <source>Discount γ</source>
   <translation>Дисконт γ</translation>
  </message>
  <message>
   <source>How much a reward one step later is worth now. 0.99 looks about 100 steps ahead.</source>
   <translation>Сколько стоит сейчас награда, полученная на шаг позже. 0.99 смотрит примерно на 100 шагов вперёд.</translation>
  </message>
  <message>
   <source>Batch size</source>
   <translation>Размер батча</translation>
  </message>
  <message>
   <source>How many remembered transitions each update looks at.</source>
   <translation>Сколько запомненных переходов рассматривает каждое обновление.</translation>
  </message>
  <message>
   <source>transitions</source>
   <translation>переходов</translation>
  </message>
  <message>
   <source>Memory size</source>
   <translation>Размер памяти</translation>
  </message>
  <message>
   <source>How many transitions are remembered; the oldest are forgotten first.</source>
   <translation>Сколько переходов хранится; первыми забываются самые старые.</translation>
  </message>
  <message>
   <source>Random steps first</source>
   <translation>Случайные шаги вначале</translation>
  </message>
  <message>
   <source>So many steps are taken at random before learning begins, to fill the memory with variety.</source>
   <translation>Столько шагов делается случайно до начала обучения, чтобы наполнить память разнообразием.</translation>
  </message>
  <message>
   <source>Update every</source>
   <translation>Период обновлений</translation>
  </message>
  <message>
   <source>Environment steps (counted over all lanes) between rounds of updates.</source>
   <translation>Шаги среды (по всем копиям вместе) между сериями обновлений.</translation>
  </message>
  <message>
   <source>Updates each time</source>
   <translation>Обновлений за раз</translation>
  </message>
  <message>
   <source>How many updates each round makes.</source>
   <translation>Сколько обновлений в каждой серии.</translation>
  </message>
  <message>
   <source>Target network rate τ</source>
   <translation>Скорость целевой сети τ</translation>
  </message>
  <message>
   <source>How far the target networks move towards the learning ones with each update: 1 copies them, small values follow smoothly.</source>
   <translation>Насколько целевые сети с каждым обновлением сдвигаются к обучаемым: 1 копирует их, малые значения следуют плавно.</translation>
  </message>
  <message>
   <source>Targets</source>
   <translation>Цели</translation>
  </message>
  <message>
   <source>Widths of the fully connected layers of actor and critic. Small ones are several times faster.</source>
   <translation>Ширина полносвязных слоёв актора и критика. Малые в несколько раз быстрее.</translation>
  </message>
  <message>
   <source>Normalise rewards</source>
   <translation>Нормировать награды</translation>
  </message>
  <message>
   <source>Rewards that are replayed are divided by the standard deviation of the discounted return so far, so that the critic learns values of about 1; what it reports is in that unit too. Remembered are the rewards as they came.</source>
   <translation>Награды при воспроизведении делятся на стандартное отклонение прежних дисконтированных доходов, так что критик учит ценности порядка 1; в этих же единицах он их и сообщает. В памяти награды остаются такими, как пришли.</translation>
  </message>
  <message>
   <source>Normalisation</source>
   <translation>Нормировка</translation>
  </message>
  <message>
   <source>{algorithm} moves actions along a scale; here they are a few separate choices.</source>
   <translation>{algorithm} двигает действия по шкале; здесь они – несколько отдельных вариантов.</translation>
  </message>
  <message>
   <source>{algorithm} needs to know the lowest and the highest action, and here there is none.</source>
   <translation>{algorithm} нужно знать наименьшее и наибольшее действие, а здесь таких нет.</translation>
  </message>
  <message>
   <source>{algorithm} is built here for numbers, also with pictures beside them, but not for stacks of frames: use PPO.</source>
   <translation>{algorithm} сделан здесь для чисел, в том числе вместе с изображениями, но не для стопок кадров: возьмите PPO.</translation>
  </message>
  <message>
   <source>SAC</source>
   <translation>SAC</translation>
  </message>
  <message>
   <source>Learns to earn reward while staying as undecided as it can afford to be. Explores by itself and needs little tuning: the usual first choice for actions on a scale.</source>
   <translation>Учится получать награду, сохраняя столько неопределённости, сколько может себе позволить. Исследует сам и почти не требует настройки: обычный первый выбор для непрерывных действий.</translation>
  </message>
  <message>
   <source>Drifting noise σ</source>
   <translation>Дрейфующий шум σ</translation>
  </message>
  <message>
   <source>Ornstein-Uhlenbeck noise on top of the policy's own, where actions reach from -1 to 1: it pushes one way for a while, which finds rewards that trembling never comes near. 0: none, as in the paper.</source>
   <translation>Шум Орнштейна–Уленбека поверх собственного шума стратегии, где действия лежат от -1 до 1: он какое-то время толкает в одну сторону и находит награды, к которым дрожание никогда не приблизится. 0: без него, как в статье.</translation>
  </message>
  <message>
   <source>Exploration</source>
   <translation>Исследование</translation>
  </message>
  <message>
   <source>Automatic temperature</source>
   <translation>Автоматическая температура</translation>
  </message>
  <message>
   <source>Let the temperature find itself, so that the policy keeps the target entropy. Off: it stays as set.</source>
   <translation>Температура подбирается сама, чтобы стратегия держала целевую энтропию. Выключено: остаётся заданной.</translation>
  </message>
  <message>
   <source>Entropy</source>
   <translation>Энтропия</translation>
  </message>
  <message>
   <source>Temperature α</source>
   <translation>Температура α</translation>
  </message>
  <message>
   <source>How much staying undecided is worth, measured in reward; where it is automatic, its first value.</source>
   <translation>Сколько стоит неопределённость, в единицах награды; если температура автоматическая – её начальное значение.</translation>
  </message>
  <message>
   <source>Target entropy</source>
   <translation>Целевая энтропия</translation>
  </message>
  <message>
   <source>How undecided the policy is to remain under the automatic temperature; empty: -1 for each dimension of the action.</source>
   <translation>Насколько неопределённой должна оставаться стратегия при автоматической температуре; пусто: -1 на каждое измерение действия.</translation>
  </message>
  <message>
   <source>Mean squared difference between critics and target, both added up.</source>
   <translation>Средний квадрат разности между критиками и целью, сумма по обоим.</translation>
  </message>
  <message>
   <source>α ln π - Q of the actor's own actions, its mean.</source>
   <translation>α ln π - Q собственных действий актора, среднее.</translation>
  </message>
  <message>
   <source>α: how much staying undecided is worth now.</source>
   <translation>α: сколько сейчас стоит неопределённость.</translation>
  </message>
  <message>
   <source>temperature</source>
   <translation>температура</translation>
  </message>
  <message>
   <source>How undecided the policy is, over actions from -1 to 1: mean of -ln π.</source>
   <translation>Насколько неопределённа стратегия, по действиям от -1 до 1: среднее -ln π.</translation>
  </message>
  <message>
   <source>entropy</source>
   <translation>энтропия</translation>
  </message>
  <message>
   <source>Critics' gradient length</source>
   <translation>Норма градиента критиков</translation>
  </message>
  <message>
   <source>Length of the critics' gradient.</source>
   <translation>Норма градиента критиков.</translation>
  </message>
  <message>
   <source>Critics' loss</source>
   <translation>Потери критиков</translation>
  </message>
  <message>
   <source>the temperature: what being undecided is worth</source>
   <translation>температура: сколько стоит неопределённость</translation>
  </message>
  <message>
   <source>the log-density of the next action</source>
   <translation>логарифм плотности следующего действия</translation>
  </message>
  <message>
   <source>the log-density of the actor's own action</source>
   <translation>логарифм плотности собственного действия актора</translation>
  </message>
  <message>
   <source>what critic 1 says of it</source>
   <translation>что говорит о нём критик 1</translation>
  </message>
  <message>
   <source>what critic 2 says of it</source>
   <translation>что говорит о нём критик 2</translation>
  </message>
  <message>
   <source>TD3</source>
   <translation>TD3</translation>
  </message>
  <message>
   <source>DDPG with three repairs: the more cautious of two critics is believed, the actor waits for them, and targets are smoothed. Each can be switched off.</source>
   <translation>DDPG с тремя исправлениями: верят более осторожному из двух критиков, актор ждёт их, а цели сглажены. Каждое можно отключить.</translation>
  </message>
  <message>
   <source>Updates per actor update</source>
   <translation>Период обновления актора</translation>
  </message>
  <message>
   <source>The actor and the targets move only with every so many updates of the critics, which then have settled a little.</source>
   <translation>Актор и цели сдвигаются лишь раз в столько обновлений критиков, когда те уже немного устоялись.</translation>
  </message>
  <message>
   <source>Target noise σ̃</source>
   <translation>Шум цели σ̃</translation>
  </message>
  <message>
   <source>Noise on the target's action, so that the critics cannot make a sharp peak for the actor to climb.</source>
   <translation>Шум в действии цели, чтобы критики не могли создать острый пик, на который взберётся актор.</translation>
  </message>
  <message>
   <source>Target noise limit c</source>
   <translation>Предел шума цели c</translation>
  </message>
  <message>
   <source>The noise on the target's action is cut off here.</source>
   <translation>Шум в действии цели отсекается на этой величине.</translation>
  </message>
  <message>
   <source>Lower of two critics</source>
   <translation>Меньшая из двух оценок</translation>
  </message>
  <message>
   <source>Take the lower of two critics' values as the target: this takes away overestimation. Off: the first critic's alone, as in DDPG.</source>
   <translation>Целью служит меньшая из оценок двух критиков: это устраняет завышение. Выключено: только первый критик, как в DDPG.</translation>
  </message>
  <message>
   <source>Gap of the critics</source>
   <translation>Расхождение критиков</translation>
  </message>
  <message>
   <source>Mean absolute difference between the two critics: how unsure they are.</source>
   <translation>Средняя абсолютная разность двух критиков: насколько они не уверены.</translation>
  </message>
  <message>
   <source>gap</source>
   <translation>расхождение</translation>
  </message>
  <message>
   <source>What the first critic thinks of the actor's own actions, negative, at its last update.</source>
   <translation>Оценка первым критиком собственных действий актора, со знаком минус, при последнем его обновлении.</translation>
  </message>
  <message>
   <source>The actor waits: it moves only with every few updates of the critics.</source>
   <translation>Актор ждёт: он сдвигается лишь раз в несколько обновлений критиков.</translation>
  </message>
  <message>
   <source>the lower of two critics is the target</source>
   <translation>цель – меньшая из оценок двух критиков</translation>
  </message>
  <message>
   <source>the actor moved too</source>
   <translation>актор тоже сдвинулся</translation>
  </message>
  <message>
   <source>what critic 1 says of the actor's own action</source>
   <translation>что говорит критик 1 о собственном действии актора</translation>
  </message>
  <message>
   <source>the action that was taken</source>
   <translation>выбранное действие</translation>
  </message>
  <message>
   <source>the reward that followed</source>
   <translation>последовавшая награда</translation>
  </message>
  <message>
   <source>the episode terminated</source>
   <translation>эпизод завершился</translation>
  </message>
  <message>
   <source>the discount</source>
   <translation>дисконт</translation>
  </message>
  <message>
   <source>the target</source>
   <translation>цель</translation>
  </message>
  <message>
   <source>the loss of the critic</source>
   <translation>потери критика</translation>
  </message>
  <message>
   <source>the loss of the actor</source>
   <translation>потери актора</translation>
  </message>
  <message>
   <source>The episode terminated here: nothing follows, so the target is the reward alone.</source>
   <translation>Эпизод здесь завершился: дальше ничего нет, поэтому цель – одна награда.</translation>
  </message>
  <message>
   <source>It was better than the critic said: its prediction is pulled up.</source>
   <translation>Вышло лучше, чем говорил критик: его предсказание подтягивается вверх.</translation>
  </message>
  <message>
   <source>It was worse than the critic said: its prediction is pulled down.</source>
   <translation>Вышло хуже, чем говорил критик: его предсказание опускается вниз.</translation>
  </message>
  <message>
   <source>the critic's prediction before the step</source>
   <translation>предсказание критика до обновления</translation>
  </message>
  <message>
   <source>what its slow copy says of the next action</source>
   <translation>что говорит о следующем действии его медленная копия</translation>
  </message>
  <message>
   <source>the TD error, target minus prediction</source>
   <translation>TD-ошибка: цель минус предсказание</translation>
  </message>
  <message>
   <source>found</source>
   <translation>найденный</translation>
  </message>
  <message>
   <source>fixed</source>
   <translation>заданный</translation>
  </message>
  <message>
   <source>C51</source>
   <translation>C51</translation>
  </message>
  <message>
   <source>Learns for each action how likely every return is, as 51 bars, where DQN learns only the mean. The richer target often makes it learn better.</source>
   <translation>Для каждого действия учит, насколько вероятен каждый доход, в виде 51 столбика, а DQN учит только среднее. С более богатой целью часто учится лучше.</translation>
  </message>
  <message>
   <source>Atoms N</source>
   <translation>Столбики N</translation>
  </message>
  <message>
   <source>Into how many bars the range of returns is divided.</source>
   <translation>На сколько столбиков делится диапазон доходов.</translation>
  </message>
  <message>
   <source>atoms</source>
   <translation>столбиков</translation>
  </message>
  <message>
   <source>Distribution</source>
   <translation>Распределение</translation>
  </message>
  <message>
   <source>Range of the bars</source>
   <translation>Диапазон столбиков</translation>
  </message>
  <message>
   <source>found: from the rewards. Where the world's model is known, these are all it can pay; elsewhere those met before the first update, and the range is widened when a larger one comes, which stretches what was learned. Returns are bounded by the largest reward divided by 1 - γ, or by the last one of an episode. fixed: the two numbers below, as in the papers; what lies outside is taken for their ends.</source>
   <translation>найденный: по наградам. Если модель мира известна, это все награды, какие он может дать; иначе – встреченные до первого обновления, и диапазон расширяется, когда приходит большая, отчего выученное растягивается. Доходы ограничены наибольшей наградой, делённой на 1 - γ, или последней наградой эпизода. заданный: два числа ниже, как в статьях; всё, что вне их, принимается за границы.</translation>
  </message>
  <message>
   <source>Lowest return</source>
   <translation>Наименьший доход</translation>
  </message>
  <message>
   <source>The lowest bar of a fixed range. Returns below it are taken for it: it must hold all discounted returns.</source>
   <translation>Нижний столбик заданного диапазона. Меньшие доходы принимаются за него: диапазон должен вмещать все дисконтированные доходы.</translation>
  </message>
  <message>
   <source>Highest return</source>
   <translation>Наибольший доход</translation>
  </message>
  <message>
   <source>The highest bar of a fixed range. Returns above it are taken for it.</source>
   <translation>Верхний столбик заданного диапазона. Большие доходы принимаются за него.</translation>
  </message>
  <message>
   <source>Outside the bars</source>
   <translation>Вне столбиков</translation>
  </message>
  <message>
   <source>Share of the targets' probability that lies outside the range of the bars and is taken for its ends. Above a few percent the range is too narrow, and values are wrong.</source>
   <translation>Доля вероятности целей, которая лежит вне диапазона столбиков и отнесена к его краям. Если она больше нескольких процентов, диапазон слишком узок и ценности неверны.</translation>
  </message>
  <message>
   <source>clipped</source>
   <translation>отсечено</translation>
  </message>
  <message>
   <source>the lowest return must be below the highest return</source>
   <translation>наименьший доход должен быть ниже наибольшего</translation>
  </message>
  <message>
   <source>Mean of the target</source>
   <translation>Среднее цели</translation>
  </message>
  <message>
   <source>Mean of the prediction</source>
   <translation>Среднее предсказания</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Разность</translation>
  </message>
  <message>
   <source>{algorithm} can only tell returns from {low:g} to {high:g}, and many are outside: its values are wrong. Begin a new run with a wider range, or let the range be found.</source>
   <translation>{algorithm} различает доходы лишь от {low:g} до {high:g}, а многие лежат вне: его ценности неверны. Начните новый запуск с более широким диапазоном или с найденным.</translation>
  </message>
  <message>
   <source>the returns that the bars stand for</source>
   <translation>доходы, которым отвечают столбики</translation>
  </message>
  <message>
   <source>the likeliest return of the best next action</source>
   <translation>самый вероятный доход лучшего следующего действия</translation>
  </message>
  <message>
   <source>the lowest bar</source>
   <translation>столбик наименьшего дохода</translation>
  </message>
  <message>
   <source>the highest bar</source>
   <translation>столбик наибольшего дохода</translation>
  </message>
  <message>
   <source>where that return goes</source>
   <translation>куда переходит этот доход</translation>
  </message>
  <message>
   <source>the target: how likely each return should be</source>
   <translation>цель: насколько вероятным должен быть каждый доход</translation>
  </message>
  <message>
   <source>the prediction before the step</source>
   <translation>предсказание до обновления</translation>
  </message>
  <message>
   <source>the target's mean</source>
   <translation>среднее цели</translation>
  </message>
  <message>
   <source>the mean of the prediction before the step</source>
   <translation>среднее предсказания до обновления</translation>
  </message>
  <message>
   <source>the cross entropy of this transition, in nats</source>
   <translation>перекрёстная энтропия этого перехода, в натах</translation>
  </message>
  <message>
   <source>Likeliest bar</source>
   <translation>Вероятнейший столбик</translation>
  </message>
  <message>
   <source>Every bar</source>
   <translation>Все столбики</translation>
  </message>
  <message>
   <source>DQN</source>
   <translation>DQN</translation>
  </message>
  <message>
   <source>Learns what each action is worth from remembered experience, with a neural network and a slowly changing copy of it as the target.</source>
   <translation>Учит, чего стоит каждое действие, на запомненном опыте: нейросетью и с её медленно меняющейся копией для целей.</translation>
  </message>
  <message>
   <source>Mean loss of the last batch.</source>
   <translation>Средние потери последнего батча.</translation>
  </message>
  <message>
   <source>Mean predicted value of the batch's actions.</source>
   <translation>Средняя предсказанная ценность действий батча.</translation>
  </message>
  <message>
   <source>Mean |TD error|</source>
   <translation>Ср. |TD-ошибка|</translation>
  </message>
  <message>
   <source>Mean absolute difference between prediction and target.</source>
   <translation>Средняя абсолютная разность предсказания и цели.</translation>
  </message>
  <message>
   <source>error</source>
   <translation>ошибка</translation>
  </message>
  <message>
   <source>ε</source>
   <translation>ε</translation>
  </message>
  <message>
   <source>Share of random actions.</source>
   <translation>Доля случайных действий.</translation>
  </message>
  <message>
   <source>epsilon</source>
   <translation>ε</translation>
  </message>
  <message>
   <source>Boltzmann exploration: values that differ by so much are drawn as 2.7 to 1.</source>
   <translation>Исследование по Больцману: действия, ценности которых различаются на столько, выбираются в отношении 2.7 к 1.</translation>
  </message>
  <message>
   <source>{algorithm} compares the values of a few separate actions; here an action is a real number.</source>
   <translation>{algorithm} сравнивает ценности нескольких отдельных действий; здесь действие – вещественное число.</translation>
  </message>
  <message>
   <source>QR-DQN</source>
   <translation>QR-DQN</translation>
  </message>
  <message>
   <source>Learns quantiles of the return after each action: what is exceeded in 90, 80, 70 cases out of a hundred. Unlike C51 it need not know the range of returns.</source>
   <translation>Учит квантили дохода после каждого действия: что превышается в 90, 80, 70 случаях из ста. В отличие от C51 не обязан знать диапазон доходов.</translation>
  </message>
  <message>
   <source>Quantiles N</source>
   <translation>Квантили N</translation>
  </message>
  <message>
   <source>How many quantiles of the return are learned for each action.</source>
   <translation>Сколько квантилей дохода учится для каждого действия.</translation>
  </message>
  <message>
   <source>quantiles</source>
   <translation>квантилей</translation>
  </message>
  <message>
   <source>Threshold κ</source>
   <translation>Порог κ</translation>
  </message>
  <message>
   <source>Errors up to this size count by their square, larger ones by their size; 0 is plain quantile regression.</source>
   <translation>Ошибки до этой величины входят в квадрате, большие – по модулю; 0 – обычная квантильная регрессия.</translation>
  </message>
  <message>
   <source>the middle quantile of the best next action</source>
   <translation>срединный квантиль лучшего следующего действия</translation>
  </message>
  <message>
   <source>the middle quantile of the target</source>
   <translation>срединный квантиль цели</translation>
  </message>
  <message>
   <source>the target's quantiles</source>
   <translation>квантили цели</translation>
  </message>
  <message>
   <source>the predicted quantiles before the step</source>
   <translation>предсказанные квантили до обновления</translation>
  </message>
  <message>
   <source>how many quantiles there are</source>
   <translation>число квантилей</translation>
  </message>
  <message>
   <source>how wrong quantile i is, by the quantile Huber loss</source>
   <translation>насколько неверен квантиль i по квантильным потерям Хьюбера</translation>
  </message>
  <message>
   <source>the loss of this transition</source>
   <translation>потери этого перехода</translation>
  </message>
  <message>
   <source>Middle quantile</source>
   <translation>Срединный квантиль</translation>
  </message>
  <message>
   <source>Every quantile</source>
   <translation>Все квантили</translation>
  </message>
  <message>
   <source>Rainbow</source>
   <translation>Rainbow</translation>
  </message>
  <message>
   <source>All improvements of DQN at once: distributions, double, dueling, priorities, several rewards per target, and noise that learns how much to explore.</source>
   <translation>Все улучшения DQN сразу: распределения, Double, дуэльная сеть, приоритеты, несколько наград в цели и шум, который сам учится, сколько исследовать.</translation>
  </message>
  <message>
   <source>epsilon-greedy</source>
   <translation>ε-жадное</translation>
  </message>
  <message>
   <source>boltzmann</source>
   <translation>больцмановское</translation>
  </message>
  <message>
   <source>huber</source>
   <translation>huber</translation>
  </message>
  <message>
   <source>mse</source>
   <translation>mse</translation>
  </message>
  <message>
   <source>How far each update moves the network. Too high: values blow up; too low: nothing happens for a long time.</source>
   <translation>Насколько каждое обновление сдвигает сеть. Слишком много: ценности взрываются; слишком мало: долго ничего не происходит.</translation>
  </message>
  <message>
   <source>So many steps are taken at random before learning begins, to fill the memory. With a noisy network they are not random: the untrained network takes them, and only its noise varies them.</source>
   <translation>Столько шагов делается случайно до начала обучения, чтобы наполнить память. С сетью с шумом они не случайны: их выбирает необученная сеть, и разнообразит их только её шум.</translation>
  </message>
  <message>
   <source>epsilon-greedy: the best action, and now and then any. boltzmann: actions are drawn from a softmax of their values, so that what seems nearly as good is tried often and what seems bad hardly ever.</source>
   <translation>ε-жадное: лучшее действие и изредка любое. больцмановское: действия выбираются по softmax их ценностей, так что почти столь же хорошее пробуется часто, а плохое – почти никогда.</translation>
  </message>
  <message>
   <source>ε at first</source>
   <translation>ε в начале</translation>
  </message>
  <message>
   <source>Share of random actions at the beginning.</source>
   <translation>Доля случайных действий в начале.</translation>
  </message>
  <message>
   <source>ε at last</source>
   <translation>ε в конце</translation>
  </message>
  <message>
   <source>Share of random actions that remains after the exploration phase.</source>
   <translation>Доля случайных действий, которая остаётся после фазы исследования.</translation>
  </message>
  <message>
   <source>Temperature at first</source>
   <translation>Температура в начале</translation>
  </message>
  <message>
   <source>For boltzmann: values that differ by so much are drawn as 2.7 to 1. High: nearly at random.</source>
   <translation>Для больцмановского: ценности, различающиеся на столько, выбираются в отношении 2.7 к 1. Высокая: почти наугад.</translation>
  </message>
  <message>
   <source>Temperature at last</source>
   <translation>Температура в конце</translation>
  </message>
  <message>
   <source>For boltzmann: the temperature that remains after the exploration phase. Low: nearly greedy.</source>
   <translation>Для больцмановского: температура, которая остаётся после фазы исследования. Низкая: почти жадно.</translation>
  </message>
  <message>
   <source>Exploration phase</source>
   <translation>Фаза ε</translation>
  </message>
  <message>
   <source>Over so many steps ε or the temperature falls evenly from its first to its last value.</source>
   <translation>За столько шагов ε или температура равномерно падает от начального значения к конечному.</translation>
  </message>
  <message>
   <source>Target network every</source>
   <translation>Период целевой сети</translation>
  </message>
  <message>
   <source>Steps between updates of the target network, the slow copy from which the targets come. 1 with a rate of 1 means: no target network, as in 2013; the targets come from the learning network itself.</source>
   <translation>Шагов между обновлениями целевой сети – медленной копии, которая даёт цели. 1 при скорости 1 значит: целевой сети нет, как в 2013; цели даёт сама обучаемая сеть.</translation>
  </message>
  <message>
   <source>How far the target network moves towards the learning one each time: 1 copies it, small values follow smoothly.</source>
   <translation>Насколько целевая сеть каждый раз сдвигается к обучаемой: 1 копирует её, малые значения следуют плавно.</translation>
  </message>
  <message>
   <source>Double DQN</source>
   <translation>Double DQN</translation>
  </message>
  <message>
   <source>Choose the next action with the learning network but value it with the target network: this takes away most of the overestimation.</source>
   <translation>Следующее действие выбирает обучаемая сеть, а оценивает целевая: это устраняет большую часть завышения.</translation>
  </message>
  <message>
   <source>Rewards per target (n)</source>
   <translation>Наград в цели (n)</translation>
  </message>
  <message>
   <source>How many rewards are added up before the estimate takes over. 1 is plain Q-learning; 3 to 5 carry rewards back faster, at the price of some noise and of judging by past behaviour.</source>
   <translation>Сколько наград складывается, прежде чем их сменяет оценка. 1 – обычное Q-обучение; от 3 до 5 награды передаются назад быстрее, ценой некоторого шума и суждения по прежнему поведению.</translation>
  </message>
  <message>
   <source>Prioritized replay</source>
   <translation>Приоритетное воспроизведение</translation>
  </message>
  <message>
   <source>Replay what surprised most more often, and weigh it less in return, so that the result stays fair.</source>
   <translation>Чаще воспроизводить самое неожиданное, но с меньшим весом, чтобы результат оставался верным.</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Память</translation>
  </message>
  <message>
   <source>Priority exponent α</source>
   <translation>Показатель приоритета α</translation>
  </message>
  <message>
   <source>How much surprise counts when memories are drawn: 0 not at all, 1 in full proportion.</source>
   <translation>Насколько важна неожиданность при выборке из памяти: 0 – никак, 1 – в полной мере.</translation>
  </message>
  <message>
   <source>Correction β at first</source>
   <translation>Поправка β в начале</translation>
  </message>
  <message>
   <source>How much the preference for surprising memories is corrected at the beginning; it rises to 1, full correction.</source>
   <translation>Насколько вначале поправляется предпочтение неожиданного; растёт до 1, полной поправки.</translation>
  </message>
  <message>
   <source>Correction phase</source>
   <translation>Фаза поправки</translation>
  </message>
  <message>
   <source>Over so many steps β rises evenly to 1.</source>
   <translation>За столько шагов β равномерно растёт до 1.</translation>
  </message>
  <message>
   <source>Widths of the fully connected layers. For pictures they stand behind three convolutional layers.</source>
   <translation>Ширина полносвязных слоёв. Для изображений они стоят за тремя свёрточными.</translation>
  </message>
  <message>
   <source>Dueling network</source>
   <translation>Дуэльная сеть</translation>
  </message>
  <message>
   <source>Two streams of layers: one for how good the situation is, one for how much better each action is than the others.</source>
   <translation>Два потока слоёв: один – насколько хорошо положение, другой – насколько каждое действие лучше остальных.</translation>
  </message>
  <message>
   <source>Noisy network</source>
   <translation>Сеть с шумом</translation>
  </message>
  <message>
   <source>Learned noise on the weights explores in place of ε or a temperature; playing without exploration switches the noise off. Lanes share each draw of the noise, so with many they explore more alike.</source>
   <translation>Выученный шум весов исследует вместо ε или температуры; при игре без исследования он отключается. Каждый розыгрыш шума общий для всех копий, поэтому при многих копиях они исследуют похожее.</translation>
  </message>
  <message>
   <source>Noise at first σ₀</source>
   <translation>Начальный шум σ₀</translation>
  </message>
  <message>
   <source>How strong the noise of a noisy network is before it has learned anything.</source>
   <translation>Насколько силён шум сети с шумом, пока она ничему не научилась.</translation>
  </message>
  <message>
   <source>Adam ε</source>
   <translation>Adam ε</translation>
  </message>
  <message>
   <source>Keeps the optimiser from dividing by nearly nothing; larger values calm small gradients down.</source>
   <translation>Не даёт оптимизатору делить почти на ноль; большие значения успокаивают малые градиенты.</translation>
  </message>
  <message>
   <source>huber limits the pull of any single surprising transition to 1; mse is the plain squared error.</source>
   <translation>huber ограничивает тягу одного неожиданного перехода величиной 1; mse – обычный квадрат ошибки.</translation>
  </message>
  <message>
   <source>what this transition adds to the loss that is descended</source>
   <translation>вклад этого перехода в потери, по которым идёт спуск</translation>
  </message>
  <message>
   <source>By priority</source>
   <translation>По приоритету</translation>
  </message>
  <message>
   <source>the next n rewards, discounted and added up</source>
   <translation>следующие n наград, дисконтированные и сложенные</translation>
  </message>
  <message>
   <source>the discount after n rewards</source>
   <translation>дисконт после n наград</translation>
  </message>
  <message>
   <source>a target has n rewards</source>
   <translation>в цели n наград</translation>
  </message>
  <message>
   <source>the importance weight, which makes up for drawing by priority</source>
   <translation>вес важности, возмещающий выборку по приоритету</translation>
  </message>
  <message>
   <source>It was better than predicted: the prediction is pulled up.</source>
   <translation>Вышло лучше предсказанного: предсказание подтягивается вверх.</translation>
  </message>
  <message>
   <source>It was worse than predicted: the prediction is pulled down.</source>
   <translation>Вышло хуже предсказанного: предсказание опускается вниз.</translation>
  </message>
  <message>
   <source>the target network's best next value</source>
   <translation>лучшая следующая ценность по целевой сети</translation>
  </message>
  <message>
   <source>the target network's value of the action that the learning network prefers</source>
   <translation>ценность по целевой сети того действия, которое предпочитает обучаемая сеть</translation>
  </message>
  <message>
   <source>the learning network chooses</source>
   <translation>выбирает обучаемая сеть</translation>
  </message>
  <message>
   <source>large errors count by their size</source>
   <translation>большие ошибки входят по модулю</translation>
  </message>
  <message>
   <source>gaussian</source>
   <translation>гауссов</translation>
  </message>
  <message>
   <source>ornstein-uhlenbeck</source>
   <translation>Орнштейна–Уленбека</translation>
  </message>
  <message>
   <source>Noise</source>
   <translation>Шум</translation>
  </message>
  <message>
   <source>What is added to actions to try them out: gaussian is new at every step; ornstein-uhlenbeck drifts, so that it pushes one way for a while (Lillicrap et al. 2016).</source>
   <translation>Что добавляется к действиям для пробы: гауссов на каждом шаге новый; Орнштейна–Уленбека дрейфует, то есть какое-то время толкает в одну сторону (Lillicrap et al. 2016).</translation>
  </message>
  <message>
   <source>Noise σ</source>
   <translation>Шум σ</translation>
  </message>
  <message>
   <source>How large the noise is, where actions reach from -1 to 1.</source>
   <translation>Насколько велик шум, если действия лежат от -1 до 1.</translation>
  </message>
  <message>
   <source>Human</source>
   <translation>Человек</translation>
  </message>
  <message>
   <source>You play, by the keys of your keyboard. Your returns are drawn as an agent's are.</source>
   <translation>Играете вы, с клавиатуры. Ваши доходы рисуются так же, как у агента.</translation>
  </message>
  <message>
   <source>The players whom the games were made for</source>
   <translation>Игроки, для которых игры и делались</translation>
  </message>
  <message>
   <source>No keys are known by which a person could play it.</source>
   <translation>Неизвестно, какими клавишами человек мог бы в это играть.</translation>
  </message>
  <message>
   <source>{id} learns by no rule: a person plays in the window.</source>
   <translation>{id} не учится ни по какому правилу: в окне играет человек.</translation>
  </message>
  <message>
   <source>Behaviour cloning</source>
   <translation>Клонирование поведения</translation>
  </message>
  <message>
   <source>Learns from a few demonstrations to do in each state what the expert did there. It never hears of a reward, and knows nothing of states that the expert never came to.</source>
   <translation>Учится по нескольким демонстрациям делать в каждом состоянии то же, что эксперт. О награде оно не узнаёт никогда и ничего не знает о состояниях, в которых эксперт не бывал.</translation>
  </message>
  <message>
   <source>Updates per step</source>
   <translation>Обновлений на шаг</translation>
  </message>
  <message>
   <source>So many minibatches are learned with every step that it plays. Nothing is learned from these steps: they show how far it has come.</source>
   <translation>Столько мини-батчей изучается с каждым сыгранным шагом. Сами шаги не изучаются: они показывают, чему он научился.</translation>
  </message>
  <message>
   <source>DAgger</source>
   <translation>DAgger</translation>
  </message>
  <message>
   <source>Plays itself while an expert says at every step what it would do there, and learns from all that was ever said: also how to come back from its own mistakes, which no demonstration shows.</source>
   <translation>Играет сам, а эксперт на каждом шаге говорит, что сделал бы там; учится по всему, что было сказано: и тому, как исправить свои ошибки, чего не покажет ни одна демонстрация.</translation>
  </message>
  <message>
   <source>Steps per lane</source>
   <translation>Шагов на копию</translation>
  </message>
  <message>
   <source>So many steps are played and labelled before it is learned from them.</source>
   <translation>Столько шагов играется и размечается, прежде чем по ним учиться.</translation>
  </message>
  <message>
   <source>Teacher</source>
   <translation>Учитель</translation>
  </message>
  <message>
   <source>States asked about</source>
   <translation>О каких состояниях спрашивать</translation>
  </message>
  <message>
   <source>The share of the states, drawn by chance, in which the expert is asked. Labels of neighbouring states are nearly the same: where they are dear, ask rarely and play for longer. A person is asked by Questions per play instead.</source>
   <translation>Доля состояний, выбранных случайно, о которых спрашивают эксперта. Метки соседних состояний почти одинаковы: если они дороги, спрашивайте реже и играйте дольше. Человека спрашивают по «Вопросов за игру».</translation>
  </message>
  <message>
   <source>share</source>
   <translation>доля</translation>
  </message>
  <message>
   <source>Questions per play</source>
   <translation>Вопросов за игру</translation>
  </message>
  <message>
   <source>A person is asked in so many states of each play, drawn by chance in the first environment.</source>
   <translation>О стольких состояниях каждой игры, выбранных случайно в первой копии среды, спрашивают человека.</translation>
  </message>
  <message>
   <source>labels</source>
   <translation>суждения</translation>
  </message>
  <message>
   <source>Updates per iteration</source>
   <translation>Обновлений на итерацию</translation>
  </message>
  <message>
   <source>So many minibatches of all labels are learned after each such play.</source>
   <translation>Столько мини-батчей из всех меток изучается после каждой такой игры.</translation>
  </message>
  <message>
   <source>β falls by</source>
   <translation>β убывает</translation>
  </message>
  <message>
   <source>In the i-th play the expert acts with the chance β to the power i - 1, the learner otherwise; the expert labels all states in either case. 0: the first play is the expert's, all others the learner's. 1: the expert alone plays, as in cloning. A person is asked, and never plays.</source>
   <translation>В i-й игре эксперт действует с вероятностью β в степени i - 1, иначе – ученик; эксперт размечает все состояния в любом случае. 0: первую игру играет эксперт, остальные – ученик. 1: играет один эксперт, как при клонировании. Человека только спрашивают, он не играет.</translation>
  </message>
  <message>
   <source>Agreement, as it played</source>
   <translation>Согласие, в игре</translation>
  </message>
  <message>
   <source>At so many states of the newest play the learner would have done what the expert says.</source>
   <translation>В стольких состояниях последней игры ученик сделал бы то же, что говорит эксперт.</translation>
  </message>
  <message>
   <source>β</source>
   <translation>β</translation>
  </message>
  <message>
   <source>The chance by which the expert acts in the learner's place.</source>
   <translation>Вероятность, с которой эксперт действует вместо ученика.</translation>
  </message>
  <message>
   <source>expert</source>
   <translation>эксперт</translation>
  </message>
  <message>
   <source>the expert's algorithm, {algorithm}, does not fit {environment}</source>
   <translation>алгоритм эксперта, {algorithm}, не подходит для {environment}</translation>
  </message>
  <message>
   <source>the expert is not described</source>
   <translation>эксперт не описан</translation>
  </message>
  <message>
   <source>always positive</source>
   <translation>всегда положительная</translation>
  </message>
  <message>
   <source>always negative</source>
   <translation>всегда отрицательная</translation>
  </message>
  <message>
   <source>either sign</source>
   <translation>любого знака</translation>
  </message>
  <message>
   <source>GAIL</source>
   <translation>GAIL</translation>
  </message>
  <message>
   <source>imitation</source>
   <translation>подражание</translation>
  </message>
  <message>
   <source>A policy and a discriminator learn against each other: one learns to tell the policy's actions from the expert's, the other to be taken for the expert. Few demonstrations are enough, because the policy finds out by itself how to get where they are.</source>
   <translation>Стратегия и дискриминатор учатся друг против друга: один учится отличать действия стратегии от действий эксперта, другая – сойти за эксперта. Хватает немногих демонстраций, потому что стратегия сама выясняет, как попасть туда, где они.</translation>
  </message>
  <message>
   <source>Pairs at most</source>
   <translation>Предел пар</translation>
  </message>
  <message>
   <source>So many pairs of state and action are taken from the demonstrations, evenly (empty: all there are).</source>
   <translation>Столько пар состояния и действия берётся из демонстраций, равномерно (пусто: все, что есть).</translation>
  </message>
  <message>
   <source>pairs</source>
   <translation>пар</translation>
  </message>
  <message>
   <source>Learned reward</source>
   <translation>Выученная награда</translation>
  </message>
  <message>
   <source>What acting as the expert is worth. Always positive: every step that goes on pays, so that living long is never wrong. Always negative: every step costs, and where an episode can end early, ending it at once costs least: the trap. Either sign: the discriminator's logit, which falls into the same trap as long as the policy is easily told from the expert.</source>
   <translation>Чего стоит действовать как эксперт. Всегда положительная: платит каждый следующий шаг, так что жить долго всегда верно. Всегда отрицательная: каждый шаг стоит, и где эпизод может кончиться рано, дешевле всего кончить его сразу: это ловушка. Любого знака: логит дискриминатора, который попадает в ту же ловушку, пока стратегию легко отличить от эксперта.</translation>
  </message>
  <message>
   <source>Discriminator</source>
   <translation>Дискриминатор</translation>
  </message>
  <message>
   <source>Discriminator's learning rate</source>
   <translation>Скорость обучения дискриминатора</translation>
  </message>
  <message>
   <source>How far each of its minibatches moves the discriminator.</source>
   <translation>Насколько каждый мини-батч сдвигает дискриминатор.</translation>
  </message>
  <message>
   <source>Discriminator's updates</source>
   <translation>Обновления дискриминатора</translation>
  </message>
  <message>
   <source>So many minibatches it learns from with every rollout. Too many: it knows every pair of the expert by heart, and the policy is shown no way to become more like it.</source>
   <translation>На стольких мини-батчах он учится с каждым роллаутом. Слишком много: он знает все пары эксперта наизусть, и стратегии не видно, как стать на него похожей.</translation>
  </message>
  <message>
   <source>Discriminator's minibatch</source>
   <translation>Мини-батч дискриминатора</translation>
  </message>
  <message>
   <source>So many pairs of the expert, and as many of the policy's.</source>
   <translation>Столько пар эксперта и столько же пар стратегии.</translation>
  </message>
  <message>
   <source>Discriminator's layers</source>
   <translation>Слои дискриминатора</translation>
  </message>
  <message>
   <source>Widths of its fully connected layers.</source>
   <translation>Ширина его полносвязных слоёв.</translation>
  </message>
  <message>
   <source>Discriminator is right</source>
   <translation>Дискриминатор прав</translation>
  </message>
  <message>
   <source>How often it tells the expert's pairs from the policy's. Guessing comes to 50: then the policy acts like the expert, as far as it can see.</source>
   <translation>Как часто он отличает пары эксперта от пар стратегии. Угадывание даёт 50: тогда стратегия действует как эксперт, насколько ему видно.</translation>
  </message>
  <message>
   <source>discriminator's accuracy</source>
   <translation>точность дискриминатора</translation>
  </message>
  <message>
   <source>Discriminator's loss</source>
   <translation>Потери дискриминатора</translation>
  </message>
  <message>
   <source>Its cross-entropy; 0.69 is guessing.</source>
   <translation>Его перекрёстная энтропия; 0.69 – угадывание.</translation>
  </message>
  <message>
   <source>discriminator's loss</source>
   <translation>потери дискриминатора</translation>
  </message>
  <message>
   <source>Mean of the newest steps by the learned reward, which is all that the policy sees.</source>
   <translation>Среднее новейших шагов по выученной награде, и это всё, что видит стратегия.</translation>
  </message>
  <message>
   <source>learned reward</source>
   <translation>выученная награда</translation>
  </message>
  <message>
   <source>Learned return</source>
   <translation>Выученный доход</translation>
  </message>
  <message>
   <source>Mean sum of learned rewards of the episodes that ended lately.</source>
   <translation>Средняя сумма выученных наград недавно закончившихся эпизодов.</translation>
  </message>
  <message>
   <source>learned return</source>
   <translation>выученный доход</translation>
  </message>
  <message>
   <source>True return</source>
   <translation>Настоящий доход</translation>
  </message>
  <message>
   <source>Mean true return of the same episodes, which learning never sees.</source>
   <translation>Средний настоящий доход тех же эпизодов; обучение его не видит.</translation>
  </message>
  <message>
   <source>true return</source>
   <translation>настоящий доход</translation>
  </message>
  <message>
   <source>A discriminator is learned from numbers here, and this environment shows pictures.</source>
   <translation>Дискриминатор здесь учится по числам, а эта среда показывает изображения.</translation>
  </message>
  <message>
   <source>what was seen is of another type</source>
   <translation>наблюдения другого типа</translation>
  </message>
  <message>
   <source>a person is asked which of several actions is right, and here an action is numbers.</source>
   <translation>человека спрашивают, какое из нескольких действий верно, а здесь действие – числа.</translation>
  </message>
  <message>
   <source>a person is asked about {most} actions at most, and here there are {n}.</source>
   <translation>человека спрашивают не более чем о {most} действиях, а здесь их {n}.</translation>
  </message>
  <message>
   <source>How far each minibatch moves the network.</source>
   <translation>Насколько каждый мини-батч сдвигает сеть.</translation>
  </message>
  <message>
   <source>Minibatch size</source>
   <translation>Размер мини-батча</translation>
  </message>
  <message>
   <source>How many labels each update looks at.</source>
   <translation>Сколько меток рассматривает каждое обновление.</translation>
  </message>
  <message>
   <source>Labels at most</source>
   <translation>Меток не более</translation>
  </message>
  <message>
   <source>So many states are learned from at most: what somebody did in them costs somebody's time (empty: all there are). Every tenth is held out, to tell what is known from what is remembered.</source>
   <translation>Учится не более чем по стольким состояниям: каждая метка стоит чьего-то времени (пусто: по всем). Каждая десятая отложена, чтобы отличить знание от запоминания.</translation>
  </message>
  <message>
   <source>Widths of the fully connected layers. For pictures they stand behind the convolutional layers.</source>
   <translation>Ширина полносвязных слоёв. Для изображений они стоят за свёрточными.</translation>
  </message>
  <message>
   <source>agent</source>
   <translation>агент</translation>
  </message>
  <message>
   <source>person</source>
   <translation>человек</translation>
  </message>
  <message>
   <source>Demonstrations</source>
   <translation>Демонстрации</translation>
  </message>
  <message>
   <source>A file of demonstrations (.rldemonstrations), or a recording that you saved after playing yourself (.rlreplay). Empty: they are recorded of the agent that comes along for this environment, or of a planner where its model is known.</source>
   <translation>Файл демонстраций (.rldemonstrations) или запись, сохранённая после собственной игры (.rlreplay). Пусто: их записывают с готового агента для этой среды или с планировщика, если модель известна.</translation>
  </message>
  <message>
   <source>Demonstrated episodes</source>
   <translation>Эпизодов демонстраций</translation>
  </message>
  <message>
   <source>So many of them are learned from, the first ones.</source>
   <translation>Учится по стольким первым из них.</translation>
  </message>
  <message>
   <source>Who is asked</source>
   <translation>Кого спрашивать</translation>
  </message>
  <message>
   <source>An agent, or a person at this window: then the training stands still at every question.</source>
   <translation>Агента или человека у этого окна: тогда обучение стоит на каждом вопросе.</translation>
  </message>
  <message>
   <source>Expert</source>
   <translation>Эксперт</translation>
  </message>
  <message>
   <source>The file of the agent that is asked what to do (.rlstudio). Empty: the agent that comes along for this environment, or a planner where its model is known.</source>
   <translation>Файл агента, у которого спрашивают, что делать (.rlstudio). Пусто: готовый агент для этой среды или планировщик, если модель известна.</translation>
  </message>
  <message>
   <source>an agent</source>
   <translation>агента</translation>
  </message>
  <message>
   <source>a person</source>
   <translation>человек</translation>
  </message>
  <message>
   <source>How far the learner is from the labels of the minibatch: -ln π(a|s), or the squared distance of actions that are numbers.</source>
   <translation>Насколько ученик далёк от меток мини-батча: -ln π(a|s) или квадрат расстояния для действий-чисел.</translation>
  </message>
  <message>
   <source>Loss, held out</source>
   <translation>Потери, отложенные</translation>
  </message>
  <message>
   <source>The same on labels that are never learned from. Where it rises while the other falls, the labels are being remembered.</source>
   <translation>То же на метках, по которым никогда не учатся. Если они растут, а другие падают, метки заучиваются.</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>Согласие</translation>
  </message>
  <message>
   <source>At so many labels of the minibatch the learner would do what the expert did; actions that are numbers agree within a twentieth of their range.</source>
   <translation>При стольких метках мини-батча ученик сделал бы то же, что эксперт; действия-числа согласны в пределах одной двадцатой диапазона.</translation>
  </message>
  <message>
   <source>Agreement, held out</source>
   <translation>Согласие, отложенные</translation>
  </message>
  <message>
   <source>The same on labels that are never learned from.</source>
   <translation>То же на метках, по которым никогда не учатся.</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Метки</translation>
  </message>
  <message>
   <source>States of which it knows what the expert does in them, those that are held out among them.</source>
   <translation>Состояния, о которых известно, что делает в них эксперт, вместе с отложенными.</translation>
  </message>
  <message>
   <source>what the expert did here</source>
   <translation>что эксперт сделал здесь</translation>
  </message>
  <message>
   <source>the learner would do the same</source>
   <translation>ученик сделал бы то же</translation>
  </message>
  <message>
   <source>actions are numbers</source>
   <translation>действия – числа</translation>
  </message>
  <message>
   <source>the log-probability of it before the step</source>
   <translation>логарифм её вероятности до шага</translation>
  </message>
  <message>
   <source>what the learner would do, lowest and highest at -1 and 1</source>
   <translation>что сделал бы ученик, наименьшее и наибольшее – -1 и 1</translation>
  </message>
  <message>
   <source>what the expert did, lowest and highest at -1 and 1</source>
   <translation>что сделал эксперт, наименьшее и наибольшее – -1 и 1</translation>
  </message>
  <message>
   <source>the loss that this label adds</source>
   <translation>потери, которые добавляет эта метка</translation>
  </message>
  <message>
   <source>It would do the same already: the update makes it surer.</source>
   <translation>Он и так сделал бы то же: обновление делает его увереннее.</translation>
  </message>
  <message>
   <source>It would do otherwise: the update pulls it towards what the expert did.</source>
   <translation>Он сделал бы иначе: обновление тянет его к тому, что сделал эксперт.</translation>
  </message>
  <message>
   <source>How much a reward one step later is worth now, to the one who demonstrates as well.</source>
   <translation>Сколько сейчас стоит награда на шаг позже, в том числе для того, кто показывает.</translation>
  </message>
  <message>
   <source>Largest change Δ</source>
   <translation>Наибольшее Δ</translation>
  </message>
  <message>
   <source>By how much the last sweep changed the found reward of the state that changed most.</source>
   <translation>Насколько последний проход изменил найденную награду состояния, изменившегося сильнее всех.</translation>
  </message>
  <message>
   <source>change</source>
   <translation>изменение</translation>
  </message>
  <message>
   <source>Correlation with the true reward</source>
   <translation>Корреляция с настоящей наградой</translation>
  </message>
  <message>
   <source>Pearson's correlation of the found reward with the true one, over all states that can be entered. 1: the same but for its scale and its zero, which demonstrations cannot tell.</source>
   <translation>Корреляция Пирсона найденной награды с настоящей по всем состояниям, в которые можно войти. 1: то же самое с точностью до масштаба и нуля, о которых демонстрации не говорят.</translation>
  </message>
  <message>
   <source>correlation</source>
   <translation>корреляция</translation>
  </message>
  <message>
   <source>Regret</source>
   <translation>Сожаление</translation>
  </message>
  <message>
   <source>How much of the true return is lost by acting as the found reward says: 0 % is as good as the best policy, 100 % as bad as acting at random.</source>
   <translation>Сколько настоящего дохода теряется, если действовать по найденной награде: 0 % – так же хорошо, как лучшая стратегия, 100 % – так же плохо, как случайные действия.</translation>
  </message>
  <message>
   <source>regret</source>
   <translation>сожаление</translation>
  </message>
  <message>
   <source>{algorithm} solves equations over all states at once: {many} are more than the {most} that it takes.</source>
   <translation>{algorithm} решает уравнения сразу для всех состояний: {many} – больше, чем предел {most}.</translation>
  </message>
  <message>
   <source>found rewards must be numbers of at most {largest:g}</source>
   <translation>найденные награды должны быть числами не больше {largest:g}</translation>
  </message>
  <message numerus="yes">
   <source>{n} states</source>
   <extracomment>For one: {n} state</extracomment>
   <translation>
    <numerusform>{n} состояние</numerusform>
    <numerusform>{n} состояния</numerusform>
    <numerusform>{n} состояний</numerusform>
   </translation>
  </message>
  <message>
   <source>Linear-programming IRL</source>
   <translation>IRL линейным программированием</translation>
  </message>
  <message>
   <source>Knows the whole policy of an expert and asks which rewards make it optimal. Many do, R = 0 among them. It takes those by which the expert's action beats the second best by most, less a penalty λ on the size of rewards: a linear programme, solved by the simplex method pivot by pivot.</source>
   <translation>Знает всю стратегию эксперта и спрашивает, при каких наградах она оптимальна. Таких много, среди них R = 0. Берёт те, при которых действие эксперта лучше второго по качеству на наибольшую величину, за вычетом штрафа λ за размер наград: линейная программа, решаемая симплекс-методом, шаг за шагом.</translation>
  </message>
  <message>
   <source>simplex method</source>
   <translation>симплекс-метод</translation>
  </message>
  <message>
   <source>Penalty λ</source>
   <translation>Штраф λ</translation>
  </message>
  <message>
   <source>What the programme pays for each unit of reward. The larger it is, the fewer states have one; from some value on none has, and the answer is R = 0.</source>
   <translation>Сколько программа платит за единицу награды. Чем он больше, тем у меньшего числа состояний есть награда; с некоторого значения её нет ни у одного, и ответ R = 0.</translation>
  </message>
  <message>
   <source>Largest reward</source>
   <translation>Наибольшая награда</translation>
  </message>
  <message>
   <source>No reward is found larger than this, nor below minus this. It is the unit of what is found.</source>
   <translation>Найденная награда не больше этого и не меньше минус этого. Это единица найденного.</translation>
  </message>
  <message>
   <source>constraints</source>
   <translation>ограничения</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>Целевая функция</translation>
  </message>
  <message>
   <source>What the programme maximises: the margins less the penalty. Each sweep is one pivot.</source>
   <translation>Что программа максимизирует: отрывы минус штраф. Каждый проход – одна замена базиса.</translation>
  </message>
  <message>
   <source>objective</source>
   <translation>цель</translation>
  </message>
  <message>
   <source>Sum of margins</source>
   <translation>Сумма отрывов</translation>
  </message>
  <message>
   <source>By how much the expert's action is worth more than the second best, over all states.</source>
   <translation>Насколько действие эксперта лучше второго по качеству, по всем состояниям.</translation>
  </message>
  <message>
   <source>States with a reward</source>
   <translation>Состояния с наградой</translation>
  </message>
  <message>
   <source>In how many states the found reward is not 0.</source>
   <translation>В скольких состояниях найденная награда не 0.</translation>
  </message>
  <message>
   <source>states</source>
   <translation>состояний</translation>
  </message>
  <message>
   <source>rewarded</source>
   <translation>с наградой</translation>
  </message>
  <message>
   <source>States explained</source>
   <translation>Объяснённые состояния</translation>
  </message>
  <message>
   <source>The share of states in which the expert's action is a best one by the found reward. R = 0 explains all of them.</source>
   <translation>Доля состояний, где действие эксперта – одно из лучших по найденной награде. R = 0 объясняет все.</translation>
  </message>
  <message>
   <source>explained</source>
   <translation>объяснено</translation>
  </message>
  <message>
   <source>States told apart</source>
   <translation>Различённые состояния</translation>
  </message>
  <message>
   <source>The share of states in which the expert's action is better than every other one that leads elsewhere. R = 0 tells none.</source>
   <translation>Доля состояний, где действие эксперта лучше любого другого, ведущего в иное место. R = 0 не различает ни одного.</translation>
  </message>
  <message>
   <source>the constraint</source>
   <translation>ограничение</translation>
  </message>
  <message>
   <source>what its variable was before the pivot</source>
   <translation>чему была равна его переменная до замены</translation>
  </message>
  <message>
   <source>how fast the entering variable uses it up</source>
   <translation>как быстро его расходует входящая переменная</translation>
  </message>
  <message>
   <source>this constraint is met first, its variable leaves</source>
   <translation>это ограничение достигается первым, его переменная выходит</translation>
  </message>
  <message>
   <source>how far the entering variable grows</source>
   <translation>насколько растёт входящая переменная</translation>
  </message>
  <message>
   <source>what its variable is after the pivot</source>
   <translation>чему равна его переменная после замены</translation>
  </message>
  <message>
   <source>what the objective gains for each unit of the step</source>
   <translation>сколько выигрывает цель на единицу шага</translation>
  </message>
  <message>
   <source>the objective before the pivot</source>
   <translation>цель до замены</translation>
  </message>
  <message>
   <source>the objective after the pivot</source>
   <translation>цель после замены</translation>
  </message>
  <message>
   <source>how much it changed</source>
   <translation>насколько изменилось</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Шаг</translation>
  </message>
  <message>
   <source>New value</source>
   <translation>Новая ценность</translation>
  </message>
  <message>
   <source>The variable that entered stands in this row from now on.</source>
   <translation>Вошедшая переменная отныне стоит в этой строке.</translation>
  </message>
  <message>
   <source>anywhere</source>
   <translation>где угодно</translation>
  </message>
  <message>
   <source>where episodes begin</source>
   <translation>где начинаются эпизоды</translation>
  </message>
  <message>
   <source>Maximum-entropy IRL</source>
   <translation>IRL с максимумом энтропии</translation>
  </message>
  <message>
   <source>Sees only how somebody acts, and asks what that one must want: it changes the reward of every cell until the policy that this reward implies goes where the demonstrations go. The expert is the exact planner of this very world, with some softness; its reward is hidden and shown beside what is found.</source>
   <translation>Видит только, как кто-то действует, и спрашивает, чего он хочет: меняет награду каждой клетки, пока вытекающая из неё стратегия не пойдёт туда же, куда идут демонстрации. Эксперт – точный планировщик этого же мира, слегка смягчённый; его награда скрыта и показана рядом с найденной.</translation>
  </message>
  <message>
   <source>gradient ascent</source>
   <translation>градиентный подъём</translation>
  </message>
  <message>
   <source>Tolerance θ</source>
   <translation>Допуск θ</translation>
  </message>
  <message>
   <source>It is over when no state's found reward changes by this much in a sweep.</source>
   <translation>Всё окончено, когда за проход найденная награда ни одного состояния не меняется настолько.</translation>
  </message>
  <message>
   <source>Expert's temperature</source>
   <translation>Температура эксперта</translation>
  </message>
  <message>
   <source>How little differences between actions mean to the one who demonstrates, as a share of the largest reward of the world: near 0 the best way is always taken, and the larger it is, the more demonstrations stray.</source>
   <translation>Как мало значат различия между действиями для того, кто показывает, в долях наибольшей награды мира: около 0 всегда выбирается лучший путь, и чем больше, тем сильнее демонстрации отклоняются.</translation>
  </message>
  <message>
   <source>Demonstrations begin</source>
   <translation>Начало демонстраций</translation>
  </message>
  <message>
   <source>Where the demonstrations begin. Nothing can be found out about places that no demonstration comes near, so that one beginning alone tells little.</source>
   <translation>Где начинаются демонстрации. О местах, к которым не подходит ни одна демонстрация, ничего узнать нельзя, поэтому одно начало говорит мало.</translation>
  </message>
  <message>
   <source>So many episodes are shown. The fewer, the more of their chance is taken for intention.</source>
   <translation>Столько эпизодов показывается. Чем их меньше, тем больше случайного принимается за намерение.</translation>
  </message>
  <message>
   <source>Learning rate α</source>
   <translation>Скорость обучения α</translation>
  </message>
  <message>
   <source>How far the found reward moves at each sweep for a visit too few or too many.</source>
   <translation>Насколько найденная награда сдвигается за проход на каждое недостающее или лишнее посещение.</translation>
  </message>
  <message>
   <source>Momentum β</source>
   <translation>Момент β</translation>
  </message>
  <message>
   <source>How much of its last movement the found reward keeps at each sweep.</source>
   <translation>Какую часть последнего сдвига найденная награда сохраняет на каждом проходе.</translation>
  </message>
  <message>
   <source>Prior λ</source>
   <translation>Априорное λ</translation>
  </message>
  <message>
   <source>How strongly the found reward is drawn to 0. Without it, the reward of places that are never entered sinks for ever.</source>
   <translation>Как сильно найденная награда притягивается к 0. Без этого награда мест, куда никто не входит, падает без конца.</translation>
  </message>
  <message>
   <source>Visits that do not match</source>
   <translation>Несовпадающие посещения</translation>
  </message>
  <message>
   <source>How far the policy's expected entries of all states are from those of the demonstrations, as a share of these.</source>
   <translation>Насколько ожидаемые входы стратегии во все состояния отличаются от показанных, в долях показанных.</translation>
  </message>
  <message>
   <source>mismatch</source>
   <translation>несовпадение</translation>
  </message>
  <message>
   <source>the state that is entered</source>
   <translation>состояние, в которое входят</translation>
  </message>
  <message>
   <source>how often a demonstration enters it; later entries count less</source>
   <translation>как часто демонстрация входит в него; поздние входы считаются меньше</translation>
  </message>
  <message>
   <source>how often the policy of the found reward enters it</source>
   <translation>как часто в него входит стратегия найденной награды</translation>
  </message>
  <message>
   <source>its found reward before the sweep</source>
   <translation>его найденная награда до прохода</translation>
  </message>
  <message>
   <source>the prior</source>
   <translation>априорный вес</translation>
  </message>
  <message>
   <source>the gradient of the demonstrations' likelihood</source>
   <translation>градиент правдоподобия демонстраций</translation>
  </message>
  <message>
   <source>its last movement</source>
   <translation>его последний сдвиг</translation>
  </message>
  <message>
   <source>the momentum</source>
   <translation>момент</translation>
  </message>
  <message>
   <source>its movement now</source>
   <translation>его сдвиг теперь</translation>
  </message>
  <message>
   <source>the learning rate</source>
   <translation>скорость обучения</translation>
  </message>
  <message>
   <source>its found reward after the sweep</source>
   <translation>его найденная награда после прохода</translation>
  </message>
  <message>
   <source>how many more entries were shown than are expected</source>
   <translation>на сколько больше входов показано, чем ожидается</translation>
  </message>
  <message>
   <source>Gradient</source>
   <translation>Градиент</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>Сдвиг</translation>
  </message>
  <message>
   <source>Found reward</source>
   <translation>Найденная награда</translation>
  </message>
  <message>
   <source>a variable stands in two places of the table</source>
   <translation>одна из переменных стоит в таблице дважды</translation>
  </message>
  <message>
   <source>This is one of the two: choose it instead.</source>
   <translation>Это одно из двух: выберите его.</translation>
  </message>
  <message>
   <source>at most {most} pairs wait for a person, not {n}</source>
   <translation>человека ждут не больше {most} пар, а здесь {n}</translation>
  </message>
  <message>
   <source>Before learning</source>
   <translation>До обучения</translation>
  </message>
  <message>
   <source>After imitation</source>
   <translation>После подражания</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Сейчас</translation>
  </message>
  <message>
   <source>a comparison is none of first, second and alike</source>
   <translation>одно из сравнений – ни «первый», ни «второй», ни «одинаковы»</translation>
  </message>
  <message>
   <source>DPO</source>
   <translation>DPO</translation>
  </message>
  <message>
   <source>Learns from comparisons what people prefer without a reward model and without PPO: one loss, as simple as imitation. What is done today in place of RLHF's third step.</source>
   <translation>Учится по сравнениям, что люди предпочитают, без модели вознаграждения и без PPO: одна функция потерь, простая, как подражание. Сегодня так часто заменяют третий шаг RLHF.</translation>
  </message>
  <message>
   <source>InstructGPT</source>
   <translation>InstructGPT</translation>
  </message>
  <message>
   <source>RLHF in three steps: imitates what people wrote, learns from comparisons what they prefer, and gets better by PPO against that reward model, on a leash to where it began.</source>
   <translation>RLHF в три шага: подражает тому, что писали люди, узнаёт по сравнениям, что они предпочитают, и улучшается через PPO по этой модели вознаграждения – на поводке у исходной стратегии.</translation>
  </message>
  <message>
   <source>policy and value</source>
   <translation>стратегия и ценность</translation>
  </message>
  <message>
   <source>reward model</source>
   <translation>модель вознаграждения</translation>
  </message>
  <message>
   <source>{value} cannot be the unit of scores</source>
   <translation>{value} не может быть единицей оценок</translation>
  </message>
  <message>
   <source>a plan of length {n} cannot stand at {position}</source>
   <translation>план длины {n} не может стоять на месте {position}</translation>
  </message>
  <message>
   <source>synthetic</source>
   <translation>искусственный</translation>
  </message>
  <message>
   <source>Judge</source>
   <translation>Судья</translation>
  </message>
  <message>
   <source>Who says which of two sentences is better: the reader, by their points, or a person here.</source>
   <translation>Кто говорит, какое из двух предложений лучше: читатель по своим баллам или человек здесь.</translation>
  </message>
  <message>
   <source>Step 2</source>
   <translation>Шаг 2</translation>
  </message>
  <message>
   <source>How many sentences that people wrote step 1 imitates.</source>
   <translation>Сколько предложений, написанных людьми, повторяет шаг 1.</translation>
  </message>
  <message>
   <source>sentences</source>
   <translation>предложений</translation>
  </message>
  <message>
   <source>Step 1</source>
   <translation>Шаг 1</translation>
  </message>
  <message>
   <source>How often each letter of each demonstration is learned from.</source>
   <translation>Сколько раз учатся на каждой букве каждой демонстрации.</translation>
  </message>
  <message>
   <source>Comparisons</source>
   <translation>Сравнения</translation>
  </message>
  <message>
   <source>How many pairs of sentences that step 1 wrote on the same topic are compared; a further tenth is held out, to see what was understood and not learned by heart.</source>
   <translation>Сколько пар предложений, написанных шагом 1 на одну тему, сравнивается; ещё десятая часть отложена, чтобы видеть, что понято, а не выучено наизусть.</translation>
  </message>
  <message>
   <source>Step size of the Adam optimiser in imitation, and of a reward model if any.</source>
   <translation>Шаг оптимизатора Adam при подражании и у модели вознаграждения, если она есть.</translation>
  </message>
  <message>
   <source>How many letters each update of step 1 looks at.</source>
   <translation>Сколько букв рассматривает каждое обновление шага 1.</translation>
  </message>
  <message>
   <source>symbols</source>
   <translation>символов</translation>
  </message>
  <message>
   <source>Leash β</source>
   <translation>Поводок β</translation>
  </message>
  <message>
   <source>What each nat of distance from step 1 costs in step 3, in units of the reward model. 0 cuts the leash: then the policy finds what the reward model has got wrong.</source>
   <translation>Сколько стоит на шаге 3 каждый нат расстояния от шага 1, в единицах модели вознаграждения. 0 обрезает поводок: тогда стратегия находит то, в чём модель ошибается.</translation>
  </message>
  <message>
   <source>Passes of the reward model</source>
   <translation>Проходы модели вознаграждения</translation>
  </message>
  <message>
   <source>How often each comparison is learned from.</source>
   <translation>Сколько раз учатся на каждом сравнении.</translation>
  </message>
  <message>
   <source>Pairs each update</source>
   <translation>Пар на обновление</translation>
  </message>
  <message>
   <source>How many comparisons each update of the reward model looks at.</source>
   <translation>Сколько сравнений рассматривает каждое обновление модели вознаграждения.</translation>
  </message>
  <message>
   <source>Learning rate of PPO</source>
   <translation>Скорость обучения PPO</translation>
  </message>
  <message>
   <source>Step size of the Adam optimiser in step 3.</source>
   <translation>Шаг оптимизатора Adam на шаге 3.</translation>
  </message>
  <message>
   <source>Step 3</source>
   <translation>Шаг 3</translation>
  </message>
  <message>
   <source>How dear distance from step 1 is: what DPO comes to is what a reward model and a leash of this strength would come to. Less lets comparisons push further.</source>
   <translation>Насколько дорого расстояние от шага 1: DPO приходит к тому же, к чему пришли бы модель вознаграждения и поводок такой силы. Чем меньше, тем дальше толкают сравнения.</translation>
  </message>
  <message>
   <source>Imitate the preferred</source>
   <translation>Подражать лучшему</translation>
  </message>
  <message>
   <source>How much -ln π of each letter of the preferred text counts beside it (Pang et al. 2024). 0 is plain DPO, which is free to make both texts less likely, and what nobody compared more likely.</source>
   <translation>Насколько рядом с этим учитывается -ln π каждой буквы предпочтённого текста (Pang et al. 2024). 0 – чистый DPO: он может сделать оба текста менее вероятными, а то, чего никто не сравнивал, – более вероятным.</translation>
  </message>
  <message>
   <source>How many comparisons each update looks at.</source>
   <translation>Сколько сравнений рассматривает каждое обновление.</translation>
  </message>
  <message>
   <source>Learning rate of DPO</source>
   <translation>Скорость обучения DPO</translation>
  </message>
  <message>
   <source>Step size of the Adam optimiser when it learns from comparisons.</source>
   <translation>Шаг оптимизатора Adam при обучении по сравнениям.</translation>
  </message>
  <message>
   <source>the reader</source>
   <translation>читатель</translation>
  </message>
  <message>
   <source>rows</source>
   <translation>строк</translation>
  </message>
  <message>
   <source>Of what learns at this step: -ln π of what people wrote; -ln σ of what was preferred; PPO's loss.</source>
   <translation>Того, что учится на этом шаге: -ln π написанного людьми; -ln σ предпочтённого; потери PPO.</translation>
  </message>
  <message>
   <source>Reward by the model</source>
   <translation>Вознаграждение модели</translation>
  </message>
  <message>
   <source>model reward</source>
   <translation>вознаграждение модели</translation>
  </message>
  <message>
   <source>What the reward model gives for what is written in step 3, in standard deviations from what was written after step 1. Compare it with the return, which is the reader's: where this rises and that falls, the model is being exploited.</source>
   <translation>Что модель вознаграждения даёт за написанное на шаге 3, в стандартных отклонениях от написанного после шага 1. Сравните с доходом, его даёт читатель: где это растёт, а тот падает, модель эксплуатируют.</translation>
  </message>
  <message>
   <source>KL from step 1</source>
   <translation>KL от шага 1</translation>
  </message>
  <message>
   <source>kl</source>
   <translation>KL</translation>
  </message>
  <message>
   <source>How far a whole sentence has moved from what was written after step 1: what the leash is about.</source>
   <translation>Насколько целое предложение ушло от написанного после шага 1: за это и держит поводок.</translation>
  </message>
  <message>
   <source>Wins over step 1</source>
   <translation>Побед над шагом 1</translation>
  </message>
  <message>
   <source>wins</source>
   <translation>победы</translation>
  </message>
  <message>
   <source>How often the reader likes a sentence of now better than one after step 1 on the same topic; those liked as well count half. Learning does not know it.</source>
   <translation>Как часто читателю нынешнее предложение нравится больше, чем предложение после шага 1 на ту же тему; равные считаются за половину. Обучение этого не знает.</translation>
  </message>
  <message>
   <source>Agreement with the reader</source>
   <translation>Согласие с читателем</translation>
  </message>
  <message>
   <source>How often what was learned from comparisons agrees with the reader, in comparisons that were held out.</source>
   <translation>Как часто выученное по сравнениям согласуется с читателем на отложенных сравнениях.</translation>
  </message>
  <message>
   <source>1: imitation of demonstrations. 2: learning from comparisons. 3: PPO against the reward model.</source>
   <translation>1: подражание демонстрациям. 2: обучение по сравнениям. 3: PPO по модели вознаграждения.</translation>
  </message>
  <message>
   <source>an update of step 1</source>
   <translation>обновление шага 1</translation>
  </message>
  <message>
   <source>how strongly this row pulls, and which way</source>
   <translation>как сильно и в какую сторону тянет эта строка</translation>
  </message>
  <message>
   <source>what the policy said of the symbol, before the step</source>
   <translation>что стратегия говорила о символе до шага</translation>
  </message>
  <message>
   <source>1: the first text was preferred; 0: the second; a half: both are alike</source>
   <translation>1: предпочтён первый текст; 0: второй; половина: оба равны</translation>
  </message>
  <message>
   <source>the loss of this row</source>
   <translation>потери этой строки</translation>
  </message>
  <message>
   <source>its log-probability when it was written</source>
   <translation>его логарифм вероятности, когда он был написан</translation>
  </message>
  <message>
   <source>how much likelier the symbol has become since</source>
   <translation>во сколько раз символ с тех пор стал вероятнее</translation>
  </message>
  <message>
   <source>the clip range</source>
   <translation>диапазон отсечения</translation>
  </message>
  <message>
   <source>the clip is active</source>
   <translation>отсечение действует</translation>
  </message>
  <message>
   <source>what the reward model gave, where the sentence ended</source>
   <translation>что дала модель вознаграждения в конце предложения</translation>
  </message>
  <message>
   <source>how much likelier the symbol was than after step 1</source>
   <translation>насколько символ был вероятнее, чем после шага 1</translation>
  </message>
  <message>
   <source>the leash</source>
   <translation>поводок</translation>
  </message>
  <message>
   <source>Pull</source>
   <translation>Тяга</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Сравнение</translation>
  </message>
  <message>
   <source>Reward</source>
   <translation>Награда</translation>
  </message>
  <message>
   <source>Ratio</source>
   <translation>Отношение</translation>
  </message>
  <message>
   <source>Policy loss</source>
   <translation>Потери π</translation>
  </message>
  <message>
   <source>The clip is active: the ratio is out of its range, so this step pushes nothing.</source>
   <translation>Отсечение действует: отношение вышло из диапазона, поэтому этот шаг ничего не толкает.</translation>
  </message>
  <message>
   <source>Margin</source>
   <translation>Разница</translation>
  </message>
  <message>
   <source>an update of the reward model</source>
   <translation>обновление модели вознаграждения</translation>
  </message>
  <message>
   <source>an update of PPO</source>
   <translation>обновление PPO</translation>
  </message>
  <message>
   <source>the model's score of the first text</source>
   <translation>оценка первого текста моделью</translation>
  </message>
  <message>
   <source>its score of the second text</source>
   <translation>её оценка второго текста</translation>
  </message>
  <message>
   <source>an update by comparisons</source>
   <translation>обновление по сравнениям</translation>
  </message>
  <message>
   <source>how much likelier the first text is than after imitation: ln π/π_ref</source>
   <translation>насколько первый текст вероятнее, чем после подражания: ln π/π_ref</translation>
  </message>
  <message>
   <source>the same of the second text</source>
   <translation>то же для второго текста</translation>
  </message>
  <message>
   <source>-ln π of a letter of the preferred text, in the mean</source>
   <translation>-ln π буквы предпочтённого текста, в среднем</translation>
  </message>
  <message>
   <source>how much that counts</source>
   <translation>насколько это учитывается</translation>
  </message>
  <message>
   <source>the loss of the comparison</source>
   <translation>потери сравнения</translation>
  </message>
  <message>
   <source>by how much the first one is thought better</source>
   <translation>насколько первый считается лучше</translation>
  </message>
  <message>
   <source>{algorithm} writes, and {environment} asks for no texts.</source>
   <translation>{algorithm} пишет тексты, а {environment} их не просит.</translation>
  </message>
  <message>
   <source>It learns to imitate first; then it writes what is compared.</source>
   <translation>Сначала учится подражать; затем пишет то, что сравнивается.</translation>
  </message>
  <message>
   <source>All comparisons are there, and it learns from them.</source>
   <translation>Все сравнения есть, и обучение идёт по ним.</translation>
  </message>
  <message>
   <source>it cannot be at stage {stage} where the number of comparisons is {n}</source>
   <translation>при числе сравнений {n} этап {stage} невозможен</translation>
  </message>
  <message>
   <source>MPC (PETS)</source>
   <translation>MPC (PETS)</translation>
  </message>
  <message>
   <source>Model-based planning: several networks learn what actions do, and before each action the cross-entropy method looks for the plan that pays most in them. No policy, no values: a handful of episodes is enough, and thinking is slow.</source>
   <translation>Планирование по модели: несколько сетей учат, к чему ведут действия, и перед каждым действием метод кросс-энтропии ищет план, который по ним выгоднее всего. Ни стратегии, ни ценностей: хватает горстки эпизодов, а думает он долго.</translation>
  </message>
  <message>
   <source>Model loss</source>
   <translation>Потери модели</translation>
  </message>
  <message>
   <source>Squared errors of change and reward in their deviations, and the cross entropy of the end, of the batch just learned from.</source>
   <translation>Квадраты ошибок изменения и вознаграждения в отклонениях и кросс-энтропия конца, на последнем пакете.</translation>
  </message>
  <message>
   <source>Error on fresh steps</source>
   <translation>Ошибка на новых шагах</translation>
  </message>
  <message>
   <source>deviations</source>
   <translation>отклонения</translation>
  </message>
  <message>
   <source>model</source>
   <translation>модель</translation>
  </message>
  <message>
   <source>How far the models' mean was off on steps that they had not learned from, in deviations of what steps change: 1 is as bad as knowing nothing.</source>
   <translation>Насколько среднее моделей ошиблось на шагах, на которых они не учились, в отклонениях того, что меняют шаги: 1 – как не знать ничего.</translation>
  </message>
  <message>
   <source>Disagreement</source>
   <translation>Несогласие</translation>
  </message>
  <message>
   <source>How far the models are apart on the same fresh steps: what is small where the error is large is an error that none of them knows of.</source>
   <translation>Насколько модели расходятся на тех же новых шагах: мало там, где ошибка велика, – ошибка, о которой не знает ни одна.</translation>
  </message>
  <message>
   <source>Expected noise</source>
   <translation>Ожидаемый шум</translation>
  </message>
  <message>
   <source>The standard deviation that Gaussian models expect on the same fresh steps: chance that more data does not take away.</source>
   <translation>Стандартное отклонение, которого гауссовы модели ждут на тех же новых шагах: случай, которого новые данные не убирают.</translation>
  </message>
  <message>
   <source>Planned reward</source>
   <translation>Вознаграждение по плану</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>план</translation>
  </message>
  <message>
   <source>What the last plan that is over was to bring in its H steps.</source>
   <translation>Сколько должен был принести за свои H шагов последний завершённый план.</translation>
  </message>
  <message>
   <source>Received reward</source>
   <translation>Полученное вознаграждение</translation>
  </message>
  <message>
   <source>What came in these H steps, in which every step was planned anew.</source>
   <translation>Что пришло за эти H шагов, в которых каждый шаг планировался заново.</translation>
  </message>
  <message>
   <source>Length of the gradient of all models.</source>
   <translation>Длина градиента всех моделей.</translation>
  </message>
  <message>
   <source>{algorithm} models here how a few measured numbers change, and these observations are none.</source>
   <translation>{algorithm} моделирует здесь, как меняются несколько измеренных чисел, а эти наблюдения не таковы.</translation>
  </message>
  <message>
   <source>{algorithm} does not model an opponent.</source>
   <translation>{algorithm} не моделирует соперника.</translation>
  </message>
  <message>
   <source>half the squared errors of each model in deviations, or minus its Gaussian's ln p</source>
   <translation>половина квадратов ошибок каждой модели в отклонениях или минус ln p её гауссианы</translation>
  </message>
  <message>
   <source>the cross entropy of each model's end, in nats</source>
   <translation>кросс-энтропия конца у каждой модели, в натах</translation>
  </message>
  <message>
   <source>what each model's loss counts: the bootstrap leaves half of them out</source>
   <translation>сколько значат потери каждой модели: бутстрэп отбрасывает половину</translation>
  </message>
  <message>
   <source>the reward that came</source>
   <translation>полученное вознаграждение</translation>
  </message>
  <message>
   <source>the reward that the models expected, their mean</source>
   <translation>вознаграждение, которого ждали модели, среднее</translation>
  </message>
  <message>
   <source>how far the reward was off</source>
   <translation>насколько ошиблось вознаграждение</translation>
  </message>
  <message>
   <source>deterministic</source>
   <translation>детерминированные</translation>
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
   <translation>Горизонт H</translation>
  </message>
  <message>
   <source>How many steps each plan looks ahead. Too few do not see what pays later; too many lean on a model whose errors grow with every imagined step.</source>
   <translation>На сколько шагов вперёд смотрит каждый план. При малом не видно, что окупится потом; при большом всё держится на модели, чьи ошибки растут с каждым воображаемым шагом.</translation>
  </message>
  <message>
   <source>Planning</source>
   <translation>Планирует</translation>
  </message>
  <message>
   <source>Plans per round</source>
   <translation>Планов за раунд</translation>
  </message>
  <message>
   <source>How many plans CEM draws and tries in the model each time.</source>
   <translation>Сколько планов CEM разыгрывает и пробует в модели каждый раз.</translation>
  </message>
  <message>
   <source>Elites</source>
   <translation>Элита</translation>
  </message>
  <message>
   <source>The best so many plans say where the next ones are drawn.</source>
   <translation>Столько лучших планов говорят, откуда брать следующие.</translation>
  </message>
  <message>
   <source>Rounds</source>
   <translation>Раунды</translation>
  </message>
  <message>
   <source>How often CEM draws plans, each time about the elites of the last round.</source>
   <translation>Сколько раз CEM разыгрывает планы, каждый раз вокруг элиты прошлого раунда.</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Модели</translation>
  </message>
  <message>
   <source>How many networks learn the dynamics, each from half of all that was seen. Where they disagree, little is known.</source>
   <translation>Сколько сетей учат динамику, каждая по половине всего увиденного. Где они расходятся, известно мало.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Модель</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>Члены ансамбля</translation>
  </message>
  <message>
   <source>What each model predicts: the next step alone, or a Gaussian over next steps, so that chance in the environment is told apart from what is not known. Plans are then tried by drawn particles.</source>
   <translation>Что предсказывает каждая модель: только следующий шаг или гауссиану следующих шагов, чтобы случай в среде отличался от неизвестного. Тогда планы пробуют случайными частицами.</translation>
  </message>
  <message>
   <source>Particles per model</source>
   <translation>Частиц на модель</translation>
  </message>
  <message>
   <source>How many courses of each plan are drawn in each Gaussian model.</source>
   <translation>Сколько траекторий каждого плана разыгрывается в каждой гауссовой модели.</translation>
  </message>
  <message>
   <source>Propagation</source>
   <translation>Распространение</translation>
  </message>
  <message>
   <source>Whether a particle stays in the Gaussian model that it began in (TS∞), or comes to one by chance at every step (TS1).</source>
   <translation>Остаётся ли частица в гауссовой модели, в которой начала (TS∞), или на каждом шаге попадает в случайную (TS1).</translation>
  </message>
  <message>
   <source>Units per layer</source>
   <translation>Единиц в слое</translation>
  </message>
  <message>
   <source>Width of the two hidden layers of each model.</source>
   <translation>Ширина двух скрытых слоёв каждой модели.</translation>
  </message>
  <message>
   <source>Random at first</source>
   <translation>Случайно сначала</translation>
  </message>
  <message>
   <source>Steps with random actions before there is a model.</source>
   <translation>Шаги со случайными действиями, пока модели нет.</translation>
  </message>
  <message>
   <source>Steps between fits</source>
   <translation>Шагов между обучениями</translation>
  </message>
  <message>
   <source>After so many steps the models learn from all that was seen.</source>
   <translation>Через столько шагов модели учатся на всём увиденном.</translation>
  </message>
  <message>
   <source>Updates per fit</source>
   <translation>Обновлений за обучение</translation>
  </message>
  <message>
   <source>How many batches the models learn from each time.</source>
   <translation>На скольких пакетах модели учатся каждый раз.</translation>
  </message>
  <message>
   <source>Transitions per update.</source>
   <translation>Переходов на обновление.</translation>
  </message>
  <message>
   <source>Step size of Adam for the models.</source>
   <translation>Размер шага Adam для моделей.</translation>
  </message>
  <message>
   <source>How many transitions are remembered.</source>
   <translation>Сколько переходов помнится.</translation>
  </message>
  <message>
   <source>representation</source>
   <translation>представление</translation>
  </message>
  <message>
   <source>dynamics</source>
   <translation>динамика</translation>
  </message>
  <message>
   <source>prediction</source>
   <translation>предсказание</translation>
  </message>
  <message>
   <source>projection</source>
   <translation>проекция</translation>
  </message>
  <message>
   <source>guess</source>
   <translation>догадка</translation>
  </message>
  <message>
   <source>MuZero</source>
   <translation>MuZero</translation>
  </message>
  <message>
   <source>Knows no rules: it learns a model of its own, in which it imagines what its actions would lead to, and searches there before each action. The model has to be right about rewards, values and what to do, not about how things look.</source>
   <translation>Не знает правил: учит собственную модель, воображает в ней, к чему приведут действия, и ведёт в ней поиск перед каждым действием. Модель должна быть верна в наградах, ценностях и выборе действий, а не в том, как всё выглядит.</translation>
  </message>
  <message>
   <source>policy</source>
   <translation>стратегия</translation>
  </message>
  <message>
   <source>Cross entropy between the search's visits and the network's probabilities, over all steps that were imagined; steps after the first count a K-th each.</source>
   <translation>Перекрёстная энтропия между посещениями поиска и вероятностями сети по всем воображаемым шагам; шаги после первого входят с весом в K раз меньше каждый.</translation>
  </message>
  <message>
   <source>Value loss</source>
   <translation>Потери ценности</translation>
  </message>
  <message>
   <source>Cross entropy between the n-step returns and the value, over all steps that were imagined.</source>
   <translation>Перекрёстная энтропия между n-шаговыми доходами и ценностью по всем воображаемым шагам.</translation>
  </message>
  <message>
   <source>Reward loss</source>
   <translation>Потери награды</translation>
  </message>
  <message>
   <source>Cross entropy between the rewards that came and those that were imagined.</source>
   <translation>Перекрёстная энтропия между полученными и воображаемыми наградами.</translation>
  </message>
  <message>
   <source>Consistency loss</source>
   <translation>Потери согласованности</translation>
  </message>
  <message>
   <source>How unlike imagined states are to those made of what was really seen: 0 to 2 for each.</source>
   <translation>Насколько воображаемые состояния непохожи на полученные из увиденного на деле: от 0 до 2 для каждого.</translation>
  </message>
  <message>
   <source>All together.</source>
   <translation>Всё вместе.</translation>
  </message>
  <message>
   <source>Mean distance between the value of a position and its n-step return.</source>
   <translation>Среднее отклонение ценности позиции от её n-шагового дохода.</translation>
  </message>
  <message>
   <source>Error of the value imagined</source>
   <translation>Ошибка воображаемой ценности</translation>
  </message>
  <message>
   <source>The same after K imagined steps: as small, if the model stays true.</source>
   <translation>То же после K воображаемых шагов: столь же мала, если модель остаётся верной.</translation>
  </message>
  <message>
   <source>Error of the reward imagined</source>
   <translation>Ошибка воображаемой награды</translation>
  </message>
  <message>
   <source>Mean distance between the reward of the K-th step and what was imagined of it.</source>
   <translation>Среднее отклонение награды K-го шага от воображаемой.</translation>
  </message>
  <message>
   <source>Entropy of the visits</source>
   <translation>Энтропия посещений</translation>
  </message>
  <message>
   <source>How evenly the search tried the actions: the least that the policy loss can be at k = 0.</source>
   <translation>Насколько равномерно поиск пробовал действия: меньше этого потери стратегии при k = 0 быть не могут.</translation>
  </message>
  <message>
   <source>Length of the gradient of all networks together before it is limited in each.</source>
   <translation>Норма градиента всех сетей вместе до ограничения в каждой.</translation>
  </message>
  <message>
   <source>{algorithm} imagines each of a few separate actions; here they are continuous numbers.</source>
   <translation>{algorithm} воображает каждое из нескольких отдельных действий; здесь они – непрерывные числа.</translation>
  </message>
  <message>
   <source>{algorithm} learns here with small networks that see numbers or boards, and no pictures.</source>
   <translation>{algorithm} учится здесь с малыми сетями, которые видят числа или доски, но не изображения.</translation>
  </message>
  <message>
   <source>{algorithm} takes every next move for the other's; here a player may move twice in succession.</source>
   <translation>{algorithm} считает каждый следующий ход ходом соперника; здесь игрок может ходить дважды подряд.</translation>
  </message>
  <message>
   <source>the numbers of updates and searches owed, {updates} and {searches}, are impossible</source>
   <translation>числа ещё не сделанных обновлений и поисков ({updates} и {searches}) невозможны</translation>
  </message>
  <message>
   <source>How much a reward is worth one step later. 1 in games, where only the end counts.</source>
   <translation>Сколько стоит награда на шаг позже. 1 в играх, где важен только исход.</translation>
  </message>
  <message>
   <source>Simulations</source>
   <translation>Симуляции</translation>
  </message>
  <message>
   <source>How many steps are imagined before each action.</source>
   <translation>Сколько шагов воображается перед каждым действием.</translation>
  </message>
  <message>
   <source>Exploration c₁</source>
   <translation>Исследование c₁</translation>
  </message>
  <message>
   <source>How much actions that are thought likely, and that were seldom tried, are preferred. Values are brought to between 0 and 1 for this.</source>
   <translation>Насколько предпочитаются действия, которые считаются вероятными и редко пробовались. Ценности для этого приводятся к отрезку от 0 до 1.</translation>
  </message>
  <message>
   <source>Noise ε</source>
   <translation>Шум ε</translation>
  </message>
  <message>
   <source>The share of chance in what is thought likely at the root, while learning.</source>
   <translation>Доля случая в том, что в корне считается вероятным, при обучении.</translation>
  </message>
  <message>
   <source>Noise Σα</source>
   <translation>Шум Σα</translation>
  </message>
  <message>
   <source>How even that chance is: the Dirichlet distribution's α times the number of legal actions.</source>
   <translation>Насколько равномерен этот случай: α распределения Дирихле, умноженное на число допустимых действий.</translation>
  </message>
  <message>
   <source>First temperature</source>
   <translation>Начальная температура</translation>
  </message>
  <message>
   <source>Actions are drawn by how often the search tried them; at 1 in proportion, below 1 often tried ones still more often.</source>
   <translation>Действия выбираются по тому, как часто их пробовал поиск; при 1 – пропорционально, ниже 1 частые выбираются ещё чаще.</translation>
  </message>
  <message>
   <source>Final temperature</source>
   <translation>Конечная температура</translation>
  </message>
  <message>
   <source>The temperature from the end of its schedule on.</source>
   <translation>Температура после конца её расписания.</translation>
  </message>
  <message>
   <source>Temperature falls over</source>
   <translation>Длительность спада</translation>
  </message>
  <message>
   <source>So many steps lead from the first temperature to the final one.</source>
   <translation>За столько шагов температура переходит от начальной к конечной.</translation>
  </message>
  <message>
   <source>Unrolled steps K</source>
   <translation>Шаги развёртки K</translation>
  </message>
  <message>
   <source>So many steps of each sample are imagined and compared with what happened.</source>
   <translation>Столько шагов каждого примера воображается и сравнивается с тем, что было.</translation>
  </message>
  <message>
   <source>Steps n</source>
   <translation>Шаги n</translation>
  </message>
  <message>
   <source>So many rewards make up the target of a value; what the search thought of the step after them stands for the rest. As many as a game has moves: its outcome.</source>
   <translation>Столько наград входит в цель ценности; остальное заменяет то, что поиск думал о шаге после них. Если их столько, сколько в партии ходов, – это её исход.</translation>
  </message>
  <message>
   <source>How many sequences each update learns from.</source>
   <translation>На скольких последовательностях учится каждое обновление.</translation>
  </message>
  <message>
   <source>How often each position is learned from, on average.</source>
   <translation>Сколько раз в среднем учатся на каждой позиции.</translation>
  </message>
  <message>
   <source>Value's weight</source>
   <translation>Вес ценности</translation>
  </message>
  <message>
   <source>How much the error of the value counts beside those of policy and reward.</source>
   <translation>С каким весом входит ошибка ценности рядом с ошибками стратегии и награды.</translation>
  </message>
  <message>
   <source>Consistency</source>
   <translation>Согласованность</translation>
  </message>
  <message>
   <source>How much it counts that an imagined state is like the one that was made of what was really seen (EfficientZero); 0 leaves it out, and the paper has it at 2.</source>
   <translation>С каким весом входит сходство воображаемого состояния с построенным из действительно увиденного (EfficientZero); 0 – без него, в статье 2.</translation>
  </message>
  <message>
   <source>Reanalyse</source>
   <translation>Переанализ</translation>
  </message>
  <message>
   <source>So many remembered positions are searched anew for each step, with the network as it is now: better targets from old games, for more computing.</source>
   <translation>Для стольких запомненных позиций на каждый шаг поиск повторяется с нынешней сетью: лучшие цели из старых партий ценой вычислений.</translation>
  </message>
  <message>
   <source>So many of the newest steps are remembered.</source>
   <translation>Столько самых новых шагов хранится в памяти.</translation>
  </message>
  <message>
   <source>Learning starts</source>
   <translation>Начало обучения</translation>
  </message>
  <message>
   <source>Learning begins when so many steps are remembered.</source>
   <translation>Обучение начинается, когда запомнено столько шагов.</translation>
  </message>
  <message>
   <source>Prioritised</source>
   <translation>По приоритету</translation>
  </message>
  <message>
   <source>Draw more often what the value was wrong about.</source>
   <translation>Чаще брать то, в чём ошибалась ценность.</translation>
  </message>
  <message>
   <source>Symmetries</source>
   <translation>Симметрии</translation>
  </message>
  <message>
   <source>Turn and mirror what is learned from, each sequence by chance, in games that stay the same.</source>
   <translation>Поворачивать и отражать то, на чём учатся, каждую последовательность случайно, в играх, которые при этом не меняются.</translation>
  </message>
  <message>
   <source>Widths of the fully connected layers of each of the networks.</source>
   <translation>Ширина полносвязных слоёв каждой из сетей.</translation>
  </message>
  <message>
   <source>State's width</source>
   <translation>Размер состояния</translation>
  </message>
  <message>
   <source>How many numbers an imagined state is made of.</source>
   <translation>Из скольких чисел состоит воображаемое состояние.</translation>
  </message>
  <message>
   <source>Atoms</source>
   <translation>Столбики</translation>
  </message>
  <message>
   <source>Into how many bars the range of values and rewards is divided.</source>
   <translation>На сколько столбиков делится диапазон ценностей и наград.</translation>
  </message>
  <message>
   <source>Largest value</source>
   <translation>Предел ценности</translation>
  </message>
  <message>
   <source>Values and rewards beyond it, above or below zero, are taken for it. With rewards of 1 a step values come to 1 / (1 - γ).</source>
   <translation>Ценности и награды дальше него, выше или ниже нуля, принимаются за него. При награде 1 за шаг ценности доходят до 1 / (1 - γ).</translation>
  </message>
  <message>
   <source>the shares of a position's visits add up to 1</source>
   <translation>доли посещений позиции должны давать в сумме 1</translation>
  </message>
  <message>
   <source>what is remembered must be finite</source>
   <translation>то, что хранится в памяти, должно быть конечным</translation>
  </message>
  <message>
   <source>sequences</source>
   <translation>последовательностей</translation>
  </message>
  <message>
   <source>the rewards of the next n steps, as far as they are known</source>
   <translation>награды следующих n шагов, насколько они известны</translation>
  </message>
  <message>
   <source>what they count; in games of two with a changing sign, as every other one is the opponent's</source>
   <translation>с каким весом они входят; в играх вдвоём знак чередуется, ведь каждая вторая – соперника</translation>
  </message>
  <message>
   <source>what stands for the rewards after them: 0 where the episode terminated</source>
   <translation>что заменяет награды после них: 0, если эпизод завершился</translation>
  </message>
  <message>
   <source>the target of the value</source>
   <translation>цель для ценности</translation>
  </message>
  <message>
   <source>the shares of the search's visits</source>
   <translation>доли посещений поиска</translation>
  </message>
  <message>
   <source>what the network said of each action</source>
   <translation>что сказала сеть о каждом действии</translation>
  </message>
  <message>
   <source>what each k counts: 1, then 1 / K</source>
   <translation>вес каждого k: 1, затем 1 / K</translation>
  </message>
  <message>
   <source>the policy's loss at each k; 0 where nothing is known</source>
   <translation>потери стратегии при каждом k; 0, если ничего не известно</translation>
  </message>
  <message>
   <source>the value's loss at each k</source>
   <translation>потери ценности при каждом k</translation>
  </message>
  <message>
   <source>the reward's loss at each k</source>
   <translation>потери награды при каждом k</translation>
  </message>
  <message>
   <source>the policy's loss at k = 0</source>
   <translation>потери стратегии при k = 0</translation>
  </message>
  <message>
   <source>how much the value's error counts</source>
   <translation>с каким весом входит ошибка ценности</translation>
  </message>
  <message>
   <source>how much consistency counts</source>
   <translation>с каким весом входит согласованность</translation>
  </message>
  <message>
   <source>the policy's loss, in nats</source>
   <translation>потери стратегии, в натах</translation>
  </message>
  <message>
   <source>the value's loss, in nats</source>
   <translation>потери ценности, в натах</translation>
  </message>
  <message>
   <source>the reward's loss, in nats</source>
   <translation>потери награды, в натах</translation>
  </message>
  <message>
   <source>how unlike imagined states are to real ones</source>
   <translation>насколько воображаемые состояния непохожи на настоящие</translation>
  </message>
  <message>
   <source>the loss of this sequence</source>
   <translation>потери этой последовательности</translation>
  </message>
  <message>
   <source>how far the value was off</source>
   <translation>насколько ошиблась ценность</translation>
  </message>
  <message>
   <source>imagined states are compared</source>
   <translation>воображаемые состояния сравниваются</translation>
  </message>
  <message>
   <source>Policy at once</source>
   <translation>Стратегия сразу</translation>
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
   <translation>Отжиг скорости обучения</translation>
  </message>
  <message>
   <source>Lower the learning rate evenly to a twentieth over the schedule's steps.</source>
   <translation>Равномерно снизить скорость обучения до одной двадцатой за шаги расписания.</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Расписание</translation>
  </message>
  <message>
   <source>The number of steps over which the learning rate falls.</source>
   <translation>Число шагов, за которое падает скорость обучения.</translation>
  </message>
  <message>
   <source>Value's learning rate</source>
   <translation>Скорость обучения ценности</translation>
  </message>
  <message>
   <source>The learning rate of what estimates values, where this has layers of its own: a critic, or the value beside a policy in separate networks. Empty: the same as the policy's.</source>
   <translation>Скорость обучения того, что оценивает ценности, где у него свои слои: критика или ценности рядом со стратегией в раздельных сетях. Пусто: та же, что у стратегии.</translation>
  </message>
  <message>
   <source>Max gradient norm</source>
   <translation>Наибольшая норма градиента</translation>
  </message>
  <message>
   <source>Longer gradients are shortened to this length before they are used (empty: never).</source>
   <translation>Градиенты длиннее укорачиваются перед применением до этой длины (пусто: никогда).</translation>
  </message>
  <message>
   <source>Normalise observations</source>
   <translation>Нормировать наблюдения</translation>
  </message>
  <message>
   <source>Every number of an observation, every pixel of a picture is given to the network as its distance from the mean so far, in standard deviations. For numbers of very different sizes, and for pictures in which little moves; numbered states stay as they are, and pictures beside numbers.</source>
   <translation>Каждое число наблюдения, каждый пиксель изображения даётся сети как отклонение от прежнего среднего, в стандартных отклонениях. Для чисел очень разной величины и для изображений, где мало движения; номера состояний остаются как есть, и изображения рядом с числами тоже.</translation>
  </message>
  <message>
   <source>Rewards are divided by the standard deviation of the discounted return so far, so that values to be learned are numbers of about 1. Returns are shown in the environment's own rewards.</source>
   <translation>Награды делятся на стандартное отклонение прежних дисконтированных доходов, так что ценности для обучения – числа порядка 1. Доходы показываются в собственных наградах среды.</translation>
  </message>
  <message>
   <source>Activation</source>
   <translation>Активация</translation>
  </message>
  <message>
   <source>What a unit makes of its sum: relu cuts off below zero and is quick, tanh is smooth and bounded; elu, silu and gelu are smooth forms of relu. For pictures it is always relu.</source>
   <translation>Что нейрон делает со своей суммой: relu отсекает ниже нуля и быстра, tanh гладкая и ограниченная; elu, silu и gelu – гладкие виды relu. Для изображений всегда relu.</translation>
  </message>
  <message>
   <source>Layer norm</source>
   <translation>Нормировка слоёв</translation>
  </message>
  <message>
   <source>Scale the sums of every fully connected hidden layer to mean 0 and deviation 1 before their activation (Ba et al. 2016): steadier learning at high rates and with many updates per step.</source>
   <translation>Приводить суммы каждого полносвязного скрытого слоя перед активацией к среднему 0 и отклонению 1 (Ba et al. 2016): обучение устойчивее при высоких скоростях и многих обновлениях на шаг.</translation>
  </message>
  <message>
   <source>planning</source>
   <translation>планирование</translation>
  </message>
  <message>
   <source>How much a reward one step later is worth now. 0.99 looks about 100 steps ahead. At 1, every policy has to come to an end for its values to exist.</source>
   <translation>Сколько стоит сейчас награда, полученная на шаг позже. 0.99 смотрит примерно на 100 шагов вперёд. При 1 ценности существуют, только если любая стратегия приходит к концу.</translation>
  </message>
  <message>
   <source>The sweeps are over when none changes any value by this much.</source>
   <translation>Проходы кончаются, когда ни один не меняет никакой ценности на столько.</translation>
  </message>
  <message>
   <source>In place</source>
   <translation>На месте</translation>
  </message>
  <message>
   <source>Within a sweep, states use the values that earlier states have just got. Otherwise every state uses the values of the last sweep.</source>
   <translation>Внутри прохода состояния берут ценности, которые только что получили предыдущие. Иначе каждое состояние берёт ценности прошлого прохода.</translation>
  </message>
  <message>
   <source>{algorithm} plans with the exact rules of a world. {fault}</source>
   <translation>{algorithm} планирует по точным правилам мира. {fault}</translation>
  </message>
  <message>
   <source>{algorithm} plans with the exact rules of a world, and of this one no table of what leads where is known.</source>
   <translation>{algorithm} планирует по точным правилам мира, а для этого мира таблица, что куда ведёт, неизвестна.</translation>
  </message>
  <message>
   <source>Policy iteration</source>
   <translation>Итерация по стратегиям</translation>
  </message>
  <message>
   <source>Knows the rules of the world and only thinks: it works out what acting at random is worth, makes the policy greedy on that, works out what the new one is worth, until nothing can be improved.</source>
   <translation>Знает правила мира и только думает: вычисляет, чего стоит действовать наугад, делает стратегию жадной по этим ценностям, вычисляет, чего стоит новая, и так пока есть что улучшать.</translation>
  </message>
  <message>
   <source>policy evaluation</source>
   <translation>оценивание стратегии</translation>
  </message>
  <message>
   <source>policy improvement</source>
   <translation>улучшение стратегии</translation>
  </message>
  <message>
   <source>Sweeps per evaluation</source>
   <translation>Проходов на оценивание</translation>
  </message>
  <message>
   <source>After at most so many sweeps of evaluation the policy is improved, converged or not. A few are often enough; 1 is value iteration in another guise.</source>
   <translation>Не более чем через столько проходов оценивания стратегия улучшается, сошлось оно или нет. Часто хватает нескольких; 1 – это итерация по ценности в другом обличье.</translation>
  </message>
  <message>
   <source>sweeps</source>
   <translation>проходов</translation>
  </message>
  <message>
   <source>By how much the last sweep changed the value of the state that changed most.</source>
   <translation>На сколько последний проход изменил ценность состояния, изменившегося сильнее всех.</translation>
  </message>
  <message>
   <source>Mean value</source>
   <translation>Средняя ценность</translation>
  </message>
  <message>
   <source>Mean of V(s) over all states.</source>
   <translation>Среднее V(s) по всем состояниям.</translation>
  </message>
  <message>
   <source>Improvements</source>
   <translation>Улучшения</translation>
  </message>
  <message>
   <source>How many times the policy has been made greedy.</source>
   <translation>Сколько раз стратегию делали жадной.</translation>
  </message>
  <message>
   <source>improvements</source>
   <translation>улучшений</translation>
  </message>
  <message>
   <source>States improved</source>
   <translation>Улучшено состояний</translation>
  </message>
  <message>
   <source>In how many states the last improvement found something better to do.</source>
   <translation>В скольких состояниях последнее улучшение нашло действие лучше.</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>изменено</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Изменение</translation>
  </message>
  <message>
   <source>Old policy</source>
   <translation>Старая стратегия</translation>
  </message>
  <message>
   <source>New policy</source>
   <translation>Новая стратегия</translation>
  </message>
  <message>
   <source>Improvement</source>
   <translation>Улучшение</translation>
  </message>
  <message>
   <source>The policy was made greedy on these values; values change with the next sweep.</source>
   <translation>Стратегия сделана жадной по этим ценностям; ценности изменит следующий проход.</translation>
  </message>
  <message>
   <source>how likely the policy that is evaluated takes each</source>
   <translation>вероятность каждого действия у оцениваемой стратегии</translation>
  </message>
  <message>
   <source>the policy was improved, no value was swept</source>
   <translation>стратегия улучшена, прохода по ценностям не было</translation>
  </message>
  <message>
   <source>the value of the state before</source>
   <translation>прежняя ценность состояния</translation>
  </message>
  <message>
   <source>the value of the state after</source>
   <translation>новая ценность состояния</translation>
  </message>
  <message>
   <source>how much the sweep changed it</source>
   <translation>на сколько её изменил проход</translation>
  </message>
  <message>
   <source>what each action is worth</source>
   <translation>чего стоит каждое действие</translation>
  </message>
  <message>
   <source>what the old policy is worth here</source>
   <translation>чего здесь стоит старая стратегия</translation>
  </message>
  <message>
   <source>what the new policy is worth here at least</source>
   <translation>чего здесь стоит новая стратегия, по меньшей мере</translation>
  </message>
  <message>
   <source>what the improvement found here</source>
   <translation>что здесь нашло улучшение</translation>
  </message>
  <message>
   <source>Value iteration</source>
   <translation>Итерация по ценности</translation>
  </message>
  <message>
   <source>Knows the rules of the world and only thinks: sweep by sweep, each state becomes worth the best that its actions lead to. Watch the values spread from the goal.</source>
   <translation>Знает правила мира и только думает: проход за проходом каждое состояние получает лучшее из того, к чему ведут его действия. Смотрите, как ценности растекаются от цели.</translation>
  </message>
  <message>
   <source>the value of the state before the sweep</source>
   <translation>ценность состояния до прохода</translation>
  </message>
  <message>
   <source>the value of the state after the sweep</source>
   <translation>ценность состояния после прохода</translation>
  </message>
  <message>
   <source>Backup of the best action</source>
   <translation>Обновление по лучшему действию</translation>
  </message>
  <message>
   <source>the state</source>
   <translation>состояние</translation>
  </message>
  <message>
   <source>the action of the highest value there</source>
   <translation>действие с наибольшей там ценностью</translation>
  </message>
  <message>
   <source>how likely this outcome of it is</source>
   <translation>насколько вероятен этот его исход</translation>
  </message>
  <message>
   <source>the reward of that outcome</source>
   <translation>награда этого исхода</translation>
  </message>
  <message>
   <source>the value of the state that it leads to, as this sweep took it</source>
   <translation>ценность состояния, к которому он ведёт, какой её взял этот проход</translation>
  </message>
  <message>
   <source>what this action is worth</source>
   <translation>чего стоит это действие</translation>
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
   <translation>REINFORCE с критиком: через каждые несколько шагов действия, оказавшиеся лучше ожиданий критика, становятся вероятнее. Одно обновление на батч, и он выбрасывается.</translation>
  </message>
  <message>
   <source>So many steps every lane takes before the policy is improved: the n of the n-step returns.</source>
   <translation>Столько шагов делает каждая копия до улучшения стратегии: это n в n-шаговых доходах.</translation>
  </message>
  <message>
   <source>GAE λ</source>
   <translation>GAE λ</translation>
  </message>
  <message>
   <source>1 gives n-step returns, as in the paper; less of it trusts the value estimate more: less noise, more bias.</source>
   <translation>1 даёт n-шаговые доходы, как в статье; меньше – больше доверия оценке ценности: меньше шума, больше смещения.</translation>
  </message>
  <message>
   <source>Normalise advantages</source>
   <translation>Нормировать преимущества</translation>
  </message>
  <message>
   <source>Scale the advantages of every update to mean 0 and deviation 1, so that the size of rewards does not matter.</source>
   <translation>Приводить преимущества каждого обновления к среднему 0 и отклонению 1, чтобы величина наград не имела значения.</translation>
  </message>
  <message>
   <source>Optimiser</source>
   <translation>Оптимизатор</translation>
  </message>
  <message>
   <source>How gradients become steps: rmsprop divides by their recent size, as in the paper; adam also averages their direction.</source>
   <translation>Как градиенты становятся шагами: rmsprop делит на их недавнюю величину, как в статье; adam ещё и усредняет их направление.</translation>
  </message>
  <message>
   <source>Optimiser's ε</source>
   <translation>ε оптимизатора</translation>
  </message>
  <message>
   <source>-advantage · ln π(a|s), its mean.</source>
   <translation>-преимущество · ln π(a|s), среднее.</translation>
  </message>
  <message>
   <source>policy loss</source>
   <translation>потери стратегии</translation>
  </message>
  <message>
   <source>Mean squared error of the value estimate.</source>
   <translation>Средний квадрат ошибки оценки ценности.</translation>
  </message>
  <message>
   <source>value loss</source>
   <translation>потери ценности</translation>
  </message>
  <message>
   <source>How undecided the policy is.</source>
   <translation>Насколько неопределённа стратегия.</translation>
  </message>
  <message>
   <source>The rate in use, after the schedule.</source>
   <translation>Действующая скорость, с учётом расписания.</translation>
  </message>
  <message>
   <source>learning rate</source>
   <translation>скорость обучения</translation>
  </message>
  <message>
   <source>the reward that followed, as learning takes it</source>
   <translation>последовавшая награда, какой её берёт обучение</translation>
  </message>
  <message>
   <source>the value that the critic told when it acted</source>
   <translation>ценность, названная критиком при выборе действия</translation>
  </message>
  <message>
   <source>the value of what followed</source>
   <translation>ценность того, что последовало</translation>
  </message>
  <message>
   <source>how far advantages look ahead (GAE)</source>
   <translation>как далеко вперёд смотрят преимущества (GAE)</translation>
  </message>
  <message>
   <source>reward and next value against the value: the TD error</source>
   <translation>награда и следующая ценность против ценности: TD-ошибка</translation>
  </message>
  <message>
   <source>the advantage of the next step</source>
   <translation>преимущество следующего шага</translation>
  </message>
  <message>
   <source>nothing of the episode is known behind this step</source>
   <translation>дальше этого шага эпизод неизвестен</translation>
  </message>
  <message>
   <source>the advantage: how much better than expected it went</source>
   <translation>преимущество: насколько вышло лучше ожидаемого</translation>
  </message>
  <message>
   <source>the return that the value is to foretell</source>
   <translation>доход, который должна предсказывать ценность</translation>
  </message>
  <message>
   <source>the mean advantage of the batch</source>
   <translation>среднее преимущество по батчу</translation>
  </message>
  <message>
   <source>the standard deviation of the batch's advantages</source>
   <translation>стандартное отклонение преимуществ батча</translation>
  </message>
  <message>
   <source>advantages are brought to mean 0 and deviation 1</source>
   <translation>преимущества приводятся к среднему 0 и отклонению 1</translation>
  </message>
  <message>
   <source>the advantage as it was used</source>
   <translation>использованное преимущество</translation>
  </message>
  <message>
   <source>the log-probability of the action before the step</source>
   <translation>логарифм вероятности действия до обновления</translation>
  </message>
  <message>
   <source>the critic's value before the step</source>
   <translation>ценность по критику до обновления</translation>
  </message>
  <message>
   <source>the entropy of the policy here, in nats</source>
   <translation>энтропия стратегии здесь, в натах</translation>
  </message>
  <message>
   <source>the policy's loss</source>
   <translation>потери стратегии</translation>
  </message>
  <message>
   <source>the value's loss</source>
   <translation>потери ценности</translation>
  </message>
  <message>
   <source>the weight of the value's loss</source>
   <translation>вес потерь ценности</translation>
  </message>
  <message>
   <source>the entropy bonus</source>
   <translation>бонус за энтропию</translation>
  </message>
  <message>
   <source>the loss that this step adds</source>
   <translation>потери, которые добавляет этот шаг</translation>
  </message>
  <message>
   <source>Advantage</source>
   <translation>Преимущество</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Доход</translation>
  </message>
  <message>
   <source>Normalised</source>
   <translation>Нормировка</translation>
  </message>
  <message>
   <source>It went better than expected: this action is pushed up, it becomes more likely.</source>
   <translation>Вышло лучше ожидаемого: это действие подталкивается вверх, оно становится вероятнее.</translation>
  </message>
  <message>
   <source>It went worse than expected: this action is pushed down, it becomes less likely.</source>
   <translation>Вышло хуже ожидаемого: это действие подталкивается вниз, оно становится менее вероятным.</translation>
  </message>
  <message>
   <source>PPO</source>
   <translation>PPO</translation>
  </message>
  <message>
   <source>Makes actions that turned out better than expected more likely, in steps small enough not to break what works. Robust and fast: the usual first choice.</source>
   <translation>Делает вероятнее действия, оказавшиеся лучше ожидаемого, и шагами столь малыми, чтобы не сломать то, что работает. Надёжен и быстр: обычный первый выбор.</translation>
  </message>
  <message>
   <source>The clipped objective, negative.</source>
   <translation>Целевая функция с отсечением, со знаком минус.</translation>
  </message>
  <message>
   <source>KL from old policy</source>
   <translation>KL от старой стратегии</translation>
  </message>
  <message>
   <source>How far the policy has moved from the one that collected the batch.</source>
   <translation>Насколько стратегия ушла от той, что собрала батч.</translation>
  </message>
  <message>
   <source>KL penalty</source>
   <translation>Штраф за KL</translation>
  </message>
  <message>
   <source>How much the distance from the old policy costs.</source>
   <translation>Сколько стоит расстояние от старой стратегии.</translation>
  </message>
  <message>
   <source>kl weight</source>
   <translation>вес KL</translation>
  </message>
  <message>
   <source>Clipped</source>
   <translation>Отсечено</translation>
  </message>
  <message>
   <source>Share of steps whose probability has left the clip range.</source>
   <translation>Доля шагов, вероятность которых вышла из диапазона отсечения.</translation>
  </message>
  <message>
   <source>clip</source>
   <translation>отсечение</translation>
  </message>
  <message>
   <source>Explained variance</source>
   <translation>Объяснённая дисперсия</translation>
  </message>
  <message>
   <source>How much of the returns the value estimate foresaw: 1 is all, 0 nothing.</source>
   <translation>Какую часть доходов предвидела оценка ценности: 1 – всё, 0 – ничего.</translation>
  </message>
  <message>
   <source>explained variance</source>
   <translation>объяснённая дисперсия</translation>
  </message>
  <message>
   <source>mirror: {environment} does not look the same in a mirror, or its picture is not cut evenly about the middle of the field; switch the setting off, or cut the picture evenly.</source>
   <translation>mirror: {environment} в зеркале выглядит иначе, или картинка обрезана не симметрично относительно середины поля; выключите настройку или обрежьте картинку симметрично.</translation>
  </message>
  <message>
   <source>mirror: goes with the objective clip only; choose that, or switch it off.</source>
   <translation>mirror: сочетается только с целью clip; выберите её или выключите настройку.</translation>
  </message>
  <message>
   <source>minibatches are planned for a rollout that is not complete</source>
   <translation>мини-батчи намечены для роллаута, который ещё не завершён</translation>
  </message>
  <message>
   <source>the minibatches are not of a rollout of length {n}</source>
   <translation>мини-батчи – не от роллаута длины {n}</translation>
  </message>
  <message>
   <source>the old policy's outputs are not of a rollout of length {n}</source>
   <translation>выходы прежней стратегии – не от роллаута длины {n}</translation>
  </message>
  <message>
   <source>adaptive kl</source>
   <translation>адаптивная KL</translation>
  </message>
  <message>
   <source>How far each update moves the network. Too high: the policy collapses; too low: it learns slowly.</source>
   <translation>Насколько каждое обновление сдвигает сеть. Слишком много: стратегия рушится; слишком мало: учится медленно.</translation>
  </message>
  <message>
   <source>Between trusting the value estimate (0: less noise, more bias) and trusting the rewards that really came (1: no bias, more noise).</source>
   <translation>Между доверием к оценке ценности (0: меньше шума, больше смещения) и доверием к действительно полученным наградам (1: без смещения, больше шума).</translation>
  </message>
  <message>
   <source>Clip range</source>
   <translation>Диапазон отсечения</translation>
  </message>
  <message>
   <source>How far an update may change the probability of an action before it stops counting: 0.2 means by a fifth.</source>
   <translation>Насколько обновление может изменить вероятность действия, прежде чем перестанет учитываться: 0.2 значит на одну пятую.</translation>
  </message>
  <message>
   <source>What keeps an update from going too far: clip ignores what would leave the clip range; adaptive kl charges for the distance from the old policy, more or less of it as the distance demands.</source>
   <translation>Что не даёт обновлению зайти слишком далеко: отсечение не учитывает того, что вышло бы из диапазона отсечения; адаптивная KL берёт плату за расстояние от старой стратегии, большую или меньшую, как того требует расстояние.</translation>
  </message>
  <message>
   <source>So many steps every lane takes with one policy before it is improved.</source>
   <translation>Столько шагов делает каждая копия с одной стратегией до её улучшения.</translation>
  </message>
  <message>
   <source>Batches</source>
   <translation>Батчи</translation>
  </message>
  <message>
   <source>How many of the collected steps each update looks at.</source>
   <translation>Сколько собранных шагов рассматривает каждое обновление.</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Эпохи</translation>
  </message>
  <message>
   <source>How often everything collected is gone through before it is thrown away.</source>
   <translation>Сколько раз просматривается всё собранное, прежде чем его выбросят.</translation>
  </message>
  <message>
   <source>Value weight</source>
   <translation>Вес ценности</translation>
  </message>
  <message>
   <source>How much the error of the value estimate counts beside the policy's objective.</source>
   <translation>С каким весом входит ошибка оценки ценности рядом с целевой функцией стратегии.</translation>
  </message>
  <message>
   <source>Scale the advantages of every minibatch to mean 0 and deviation 1, so that the size of rewards does not matter.</source>
   <translation>Приводить преимущества каждого мини-батча к среднему 0 и отклонению 1, чтобы величина наград не имела значения.</translation>
  </message>
  <message>
   <source>Clip value changes</source>
   <translation>Отсекать и ценность</translation>
  </message>
  <message>
   <source>Limit how far an update may move the value estimate too, by the same range.</source>
   <translation>Ограничить тем же диапазоном и то, насколько обновление может сдвинуть оценку ценности.</translation>
  </message>
  <message>
   <source>Stop at KL</source>
   <translation>Остановка по KL</translation>
  </message>
  <message>
   <source>Stop going through a batch when the policy has moved this far from the one that collected it (empty: never).</source>
   <translation>Прекратить просмотр батча, когда стратегия настолько отошла от той, которая его собрала (пусто: никогда).</translation>
  </message>
  <message>
   <source>KL target</source>
   <translation>Целевая KL</translation>
  </message>
  <message>
   <source>Objective adaptive kl: how far the policy should move with each batch. The penalty doubles or halves when it moves half as far again, or less than two thirds of it.</source>
   <translation>Для целевой функции «адаптивная KL»: насколько стратегия должна сдвигаться с каждым батчем. Штраф удваивается, когда она сдвигается в полтора раза дальше, и уменьшается вдвое, когда меньше чем на две трети.</translation>
  </message>
  <message>
   <source>Deviation at first</source>
   <translation>Начальное отклонение</translation>
  </message>
  <message>
   <source>For actions on a scale: the standard deviation that they are drawn with at the beginning, where lowest and highest are -1 and 1.</source>
   <translation>Для действий на шкале: стандартное отклонение, с которым они выбираются вначале, если наименьшее и наибольшее – -1 и 1.</translation>
  </message>
  <message>
   <source>Learn in the mirror</source>
   <translation>Учиться в отражении</translation>
  </message>
  <message>
   <source>Half of every minibatch is seen in a mirror, with left and right (or up and down) swapped: what is learned on one side is known on the other. For games that look the same in a mirror.</source>
   <translation>Половина каждого мини-батча видится в зеркале, где левое и правое (или верх и низ) переставлены: выученное на одной стороне известно и на другой. Для игр, которые в зеркале выглядят так же.</translation>
  </message>
  <message>
   <source>Mirror for</source>
   <translation>Зеркало на первые</translation>
  </message>
  <message>
   <source>Learn in the mirror for so many steps only (empty: always). After them what differs between the two sides of a game is learned, too.</source>
   <translation>Учиться в зеркале только столько первых шагов (пусто: всегда). После них выучивается и то, чем различаются две стороны игры.</translation>
  </message>
  <message>
   <source>Anneal clip range</source>
   <translation>Отжиг диапазона отсечения</translation>
  </message>
  <message>
   <source>Lower the clip range evenly to a twentieth over the schedule's steps.</source>
   <translation>Равномерно сузить диапазон отсечения до одной двадцатой за шаги расписания.</translation>
  </message>
  <message>
   <source>The number of steps over which the two settings above fall.</source>
   <translation>Число шагов, за которое падают две настройки выше.</translation>
  </message>
  <message>
   <source>Separate networks</source>
   <translation>Раздельные сети</translation>
  </message>
  <message>
   <source>Policy and value have hidden layers of their own. Convolutions are shared, and behind frames alone all layers are.</source>
   <translation>У стратегии и ценности свои скрытые слои. Свёртки общие, а если вход – одни кадры, общие и все слои.</translation>
  </message>
  <message>
   <source>See motion, not stacks</source>
   <translation>Движение вместо стопки</translation>
  </message>
  <message>
   <source>For pictures: instead of convolutions use a fully connected network that sees the newest frame and how it differs from the one before. Small pictures only.</source>
   <translation>Для изображений: вместо свёрток – полносвязная сеть, которая видит новейший кадр и его отличие от предыдущего. Только для малых изображений.</translation>
  </message>
  <message>
   <source>Value, clipped</source>
   <translation>Ценность с отсечением</translation>
  </message>
  <message>
   <source>its log-probability when it was taken</source>
   <translation>логарифм его вероятности в момент выбора</translation>
  </message>
  <message>
   <source>how much likelier the action has become since</source>
   <translation>во сколько раз действие с тех пор стало вероятнее</translation>
  </message>
  <message>
   <source>the weight of the penalty</source>
   <translation>вес штрафа</translation>
  </message>
  <message>
   <source>how far the policy has moved</source>
   <translation>насколько сдвинулась стратегия</translation>
  </message>
  <message>
   <source>the value, held near what it was</source>
   <translation>ценность, удержанная вблизи прежней</translation>
  </message>
  <message>
   <source>values are clipped too</source>
   <translation>ценности тоже отсекаются</translation>
  </message>
  <message>
   <source>REINFORCE</source>
   <translation>REINFORCE</translation>
  </message>
  <message>
   <source>Plays whole episodes and makes the actions of good ones more likely. The simplest policy gradient, noisy and instructive.</source>
   <translation>Играет целые эпизоды и делает действия хороших эпизодов вероятнее. Простейший градиент стратегии, шумный и поучительный.</translation>
  </message>
  <message>
   <source>-weight · ln π(a|s), summed over an episode's steps, the mean of the episodes.</source>
   <translation>-вес · ln π(a|s), сумма по шагам эпизода, среднее по эпизодам.</translation>
  </message>
  <message>
   <source>Mean squared error of the learned baseline.</source>
   <translation>Средний квадрат ошибки выученной базовой линии.</translation>
  </message>
  <message>
   <source>Mean of what was subtracted from the returns.</source>
   <translation>Среднее того, что вычиталось из доходов.</translation>
  </message>
  <message>
   <source>Gradient variance</source>
   <translation>Дисперсия градиента</translation>
  </message>
  <message>
   <source>How far single episodes disagree about the way to go: the variance of their policy gradients, added up over all parameters. Weights are those before they are normalised.</source>
   <translation>Насколько отдельные эпизоды расходятся в том, куда идти: дисперсия их градиентов стратегии, сложенная по всем параметрам. Веса берутся до нормировки.</translation>
  </message>
  <message>
   <source>gradient variance</source>
   <translation>дисперсия градиента</translation>
  </message>
  <message>
   <source>Used steps</source>
   <translation>Использовано шагов</translation>
  </message>
  <message>
   <source>Share of the steps since the last update that it learned from. The others belonged to episodes begun under an older policy, or were played while other environments were waited for.</source>
   <translation>Доля шагов после последнего обновления, на которых шло обучение. Остальные принадлежали эпизодам, начатым при прежней стратегии, или были сделаны в ожидании других сред.</translation>
  </message>
  <message>
   <source>used steps</source>
   <translation>использовано шагов</translation>
  </message>
  <message>
   <source>REINFORCE is built here for a few separate actions, not for a number on a scale.</source>
   <translation>REINFORCE сделан здесь для нескольких отдельных действий, а не для числа на шкале.</translation>
  </message>
  <message>
   <source>REINFORCE learns once per episode, far too slow for games seen as pictures: use PPO.</source>
   <translation>REINFORCE учится раз за эпизод, слишком медленно для игр, видимых как изображения: возьмите PPO.</translation>
  </message>
  <message>
   <source>the array {name} does not fit the number of actions, {n}</source>
   <translation>массив {name} не соответствует числу действий, {n}</translation>
  </message>
  <message>
   <source>reward-to-go</source>
   <translation>оставшаяся награда</translation>
  </message>
  <message>
   <source>whole episode</source>
   <translation>весь эпизод</translation>
  </message>
  <message>
   <source>Credit for an action</source>
   <translation>Действию засчитывается</translation>
  </message>
  <message>
   <source>What makes an action more likely: the rewards that came after it, or the return of the whole episode, counted from its start. The first is far less noisy. On average both say the same, without a discount or with γ^t.</source>
   <translation>Что делает действие вероятнее: награды, пришедшие после него, или доход всего эпизода, считая от его начала. Первое гораздо менее шумно. В среднем оба дают одно и то же, без дисконтирования или с γ^t.</translation>
  </message>
  <message>
   <source>Count from the start (γ^t)</source>
   <translation>Отсчёт от начала (γ^t)</translation>
  </message>
  <message>
   <source>Multiply the credit of the t-th action by γ^t, as the textbook does (Sutton and Barto 2018, 13.3): then updates follow the gradient of the discounted return from the start, and late steps hardly count. Most programs leave it out. The whole episode's return has it already; with γ = 1 nothing changes.</source>
   <translation>Умножать вес t-го действия на γ^t, как в учебнике (Sutton and Barto 2018, 13.3): тогда обновления следуют градиенту дисконтированного дохода от начала, и поздние шаги почти не важны. В большинстве программ этого нет. В доходе всего эпизода множитель уже есть; при γ = 1 ничего не меняется.</translation>
  </message>
  <message>
   <source>What is subtracted from the return: nothing, the running average of returns, or a learned estimate of the state's value (for the whole episode's return: of its first state). It changes the noise, not the mean direction. Where time runs out, the learned value stands for what would have come; without one, nothing does, and the episode is learned as if it had ended.</source>
   <translation>Что вычитается из дохода: ничего, скользящее среднее доходов или выученная оценка ценности состояния (для дохода всего эпизода – его первого состояния). Меняется шум, но не среднее направление. Если время вышло, выученная ценность заменяет то, что было бы дальше; без неё заменять нечем, и эпизод учится так, будто он закончился.</translation>
  </message>
  <message>
   <source>Normalise</source>
   <translation>Нормировать</translation>
  </message>
  <message>
   <source>Scale the weights of every update to mean 0 and deviation 1, so that the size of rewards does not matter. It divides by what chance brought, so the direction is no longer exactly right on average. Equal weights become 0: then nothing is learned.</source>
   <translation>Приводить веса каждого обновления к среднему 0 и отклонению 1, чтобы величина наград не имела значения. Делитель случаен, поэтому направление уже не вполне верно в среднем. Равные веса становятся 0: тогда ничего не учится.</translation>
  </message>
  <message>
   <source>Episodes per update</source>
   <translation>Эпизодов на обновление</translation>
  </message>
  <message>
   <source>How many whole episodes, all begun under the present policy, are played before it changes. With several environments those wait for the last of them, and what they play meanwhile is not used.</source>
   <translation>Сколько целых эпизодов, начатых при нынешней стратегии, играется до её изменения. Если сред несколько, они ждут последнюю, и сыгранное за это время не используется.</translation>
  </message>
  <message>
   <source>Average's memory</source>
   <translation>Память среднего</translation>
  </message>
  <message>
   <source>How fast the running average follows new episodes, if it is the baseline.</source>
   <translation>Насколько быстро скользящее среднее следует за новыми эпизодами, если оно служит базовой линией.</translation>
  </message>
  <message>
   <source>Longer gradients are shortened to this length before they are used (empty: never). A limit takes most from rare large returns, so a policy may settle on frequent small ones.</source>
   <translation>Градиенты длиннее укорачиваются перед применением до этой длины (пусто: никогда). Предел больше всего отнимает у редких больших доходов, так что стратегия может остановиться на частых малых.</translation>
  </message>
  <message>
   <source>Widths of the fully connected layers; none is a linear policy.</source>
   <translation>Ширина полносвязных слоёв; без слоёв – линейная стратегия.</translation>
  </message>
  <message>
   <source>the return of what came after</source>
   <translation>доход того, что было дальше</translation>
  </message>
  <message>
   <source>the return from here on</source>
   <translation>доход начиная отсюда</translation>
  </message>
  <message>
   <source>the return of the whole episode</source>
   <translation>доход всего эпизода</translation>
  </message>
  <message>
   <source>every action is credited with the whole episode</source>
   <translation>каждому действию засчитывается весь эпизод</translation>
  </message>
  <message>
   <source>the mean of the batch</source>
   <translation>среднее по батчу</translation>
  </message>
  <message>
   <source>the standard deviation of the batch</source>
   <translation>стандартное отклонение по батчу</translation>
  </message>
  <message>
   <source>weights are brought to mean 0 and deviation 1</source>
   <translation>веса приводятся к среднему 0 и отклонению 1</translation>
  </message>
  <message>
   <source>the same, normalised</source>
   <translation>то же, нормированное</translation>
  </message>
  <message>
   <source>what the start of the episode makes of step t</source>
   <translation>сколько значит шаг t из начала эпизода</translation>
  </message>
  <message>
   <source>later steps count less</source>
   <translation>более поздние шаги значат меньше</translation>
  </message>
  <message>
   <source>the weight of this step</source>
   <translation>вес этого шага</translation>
  </message>
  <message>
   <source>what this step adds to the policy's loss</source>
   <translation>вклад этого шага в потери стратегии</translation>
  </message>
  <message>
   <source>the learned baseline before the step</source>
   <translation>выученная базовая линия до обновления</translation>
  </message>
  <message>
   <source>the baseline is learned</source>
   <translation>базовая линия обучается</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Вес</translation>
  </message>
  <message>
   <source>It went better than the baseline: this action is pushed up, it becomes more likely.</source>
   <translation>Вышло лучше базовой линии: это действие подталкивается вверх, оно становится вероятнее.</translation>
  </message>
  <message>
   <source>It went worse than the baseline: this action is pushed down, it becomes less likely.</source>
   <translation>Вышло хуже базовой линии: это действие подталкивается вниз, оно становится менее вероятным.</translation>
  </message>
  <message>
   <source>a judgement is none of left, right and equal</source>
   <translation>одно из суждений – ни «левый», ни «правый», ни «равны»</translation>
  </message>
  <message>
   <source>Learning from preferences</source>
   <translation>Обучение по предпочтениям</translation>
  </message>
  <message>
   <source>Nobody writes a reward: a judge looks at two short clips and says which is better. A reward is learned from these judgements, and PPO learns by it, as language models are aligned.</source>
   <translation>Награду никто не пишет: судья смотрит два коротких отрывка и говорит, какой лучше. По этим суждениям выучивается награда, а по ней учится PPO – так выравнивают языковые модели.</translation>
  </message>
  <message>
   <source>Judgements</source>
   <translation>Суждения</translation>
  </message>
  <message>
   <source>Pairs judged so far.</source>
   <translation>Сколько пар уже оценено.</translation>
  </message>
  <message>
   <source>Of the judgements that were held out, how many the learned reward foretells; an equal pair counts as half. Guessing comes to 50.</source>
   <translation>Сколько из отложенных суждений предсказывает выученная награда; равная пара считается за половину. Угадывание даёт 50.</translation>
  </message>
  <message>
   <source>How far the reward models are apart about pairs drawn by chance: the standard deviation of the probability that the first clip is better.</source>
   <translation>Насколько модели награды расходятся о случайных парах: стандартное отклонение вероятности того, что первый отрывок лучше.</translation>
  </message>
  <message>
   <source>disagreement</source>
   <translation>несогласие</translation>
  </message>
  <message>
   <source>Reward's loss</source>
   <translation>Потери награды</translation>
  </message>
  <message>
   <source>How badly the judgements learned from fit the reward models: 0.69 is guessing.</source>
   <translation>Насколько плохо модели награды отвечают суждениям, по которым учатся: 0.69 – угадывание.</translation>
  </message>
  <message>
   <source>reward loss</source>
   <translation>потери награды</translation>
  </message>
  <message>
   <source>Mean of the newest steps by the learned reward, in standard deviations of the first judged clips. At 0 the policy is as good as the untrained one.</source>
   <translation>Среднее новейших шагов по выученной награде, в стандартных отклонениях первых оценённых отрывков. При 0 стратегия не лучше необученной.</translation>
  </message>
  <message>
   <source>reward, learned and true</source>
   <translation>награда, выученная и истинная</translation>
  </message>
  <message>
   <source>True reward</source>
   <translation>Истинная награда</translation>
  </message>
  <message>
   <source>Mean of the same steps by the true reward, in its own deviations of the same clips. Only the synthetic judge sees it; where the two part, the learned reward is being fooled.</source>
   <translation>Среднее тех же шагов по истинной награде, в её собственных отклонениях на тех же отрывках. Её видит только искусственный судья; где они расходятся, выученную награду обманывают.</translation>
  </message>
  <message>
   <source>Its episodes can end early, and their length would give the goal away; preferences are learned where only time ends an episode, as in Pendulum.</source>
   <translation>Её эпизоды могут кончиться раньше, и их длина выдала бы цель; по предпочтениям учатся там, где эпизод кончает только время, как в Pendulum.</translation>
  </message>
  <message>
   <source>A reward is learned from numbers here, and this environment shows pictures.</source>
   <translation>Награда здесь учится по числам, а эта среда показывает картинки.</translation>
  </message>
  <message>
   <source>All judgements are given, and the policy learns no further ahead of them: raise Judgements in all, or Steps ahead, to go on.</source>
   <translation>Все суждения даны, и дальше них стратегия не учится: чтобы продолжить, увеличьте «Всего суждений» или «Шаги вперёд».</translation>
  </message>
  <message>
   <source>This environment cannot be put back to where it was, so no clip of it can be shown; let the synthetic judge decide.</source>
   <translation>Эту среду нельзя вернуть туда, где она была, поэтому отрывок показать нельзя; пусть решает искусственный судья.</translation>
  </message>
  <message>
   <source>The clips that waited for you are not in the file: new ones will be chosen.</source>
   <translation>Отрывков, ждавших вас, в файле нет: будут выбраны новые.</translation>
  </message>
  <message>
   <source>no clip of {clip_steps:,} steps fits into an episode of {environment}, so that there is nothing to judge; set a shorter Length of a clip (clip_steps).</source>
   <translation>в эпизод среды {environment} не помещается ни один фрагмент из {clip_steps:,} шагов, поэтому судить не о чем; задайте меньшую длину фрагмента (clip_steps).</translation>
  </message>
  <message>
   <source>the unit of a reward must be above 0</source>
   <translation>единица награды должна быть больше 0</translation>
  </message>
  <message>
   <source>Who says which clip is better: a synthetic judge, who knows the true reward, or a person here.</source>
   <translation>Кто говорит, какой отрывок лучше: искусственный судья, знающий истинную награду, или человек здесь.</translation>
  </message>
  <message>
   <source>Judgements in all</source>
   <translation>Всего суждений</translation>
  </message>
  <message>
   <source>The synthetic judge stops after so many pairs of clips.</source>
   <translation>Искусственный судья останавливается после стольких пар отрывков.</translation>
  </message>
  <message>
   <source>Judgements at first</source>
   <translation>Суждений в начале</translation>
  </message>
  <message>
   <source>So many pairs are judged before anything is learned.</source>
   <translation>Столько пар оценивается, прежде чем что-либо учится.</translation>
  </message>
  <message>
   <source>Steps per judgement</source>
   <translation>Шагов на суждение</translation>
  </message>
  <message>
   <source>Then the synthetic judge is asked about one pair every so many steps.</source>
   <translation>Затем искусственного судью спрашивают об одной паре каждые столько шагов.</translation>
  </message>
  <message>
   <source>Steps ahead</source>
   <translation>Шаги вперёд</translation>
  </message>
  <message>
   <source>The policy learns for at most so many steps per judgement that was given: what runs further ahead learns from a reward that nobody has looked at.</source>
   <translation>На каждое данное суждение стратегия учится не больше стольких шагов: что уходит дальше, учится по награде, на которую никто не смотрел.</translation>
  </message>
  <message>
   <source>Wrong judgements</source>
   <translation>Неверные суждения</translation>
  </message>
  <message>
   <source>So often the synthetic judge says the opposite of what it sees.</source>
   <translation>Так часто искусственный судья говорит обратное тому, что видит.</translation>
  </message>
  <message>
   <source>Length of a clip</source>
   <translation>Длина отрывка</translation>
  </message>
  <message>
   <source>Both clips of a pair have so many steps (at most those of a rollout).</source>
   <translation>В обоих отрывках пары столько шагов (не больше, чем в роллауте).</translation>
  </message>
  <message>
   <source>Pairs to choose from</source>
   <translation>Пар на выбор</translation>
  </message>
  <message>
   <source>The pair that is asked about is the one of so many about which the rewards disagree most.</source>
   <translation>Спрашивают о той из стольких пар, о которой награды расходятся больше всего.</translation>
  </message>
  <message>
   <source>Reward models</source>
   <translation>Моделей награды</translation>
  </message>
  <message>
   <source>So many rewards are learned; where they disagree, a judgement says most.</source>
   <translation>Учится столько наград; где они расходятся, суждение говорит больше всего.</translation>
  </message>
  <message>
   <source>Widths of the fully connected layers of every reward model.</source>
   <translation>Ширина полносвязных слоёв каждой модели награды.</translation>
  </message>
  <message>
   <source>How far each update moves the reward models.</source>
   <translation>Насколько каждое обновление сдвигает модели награды.</translation>
  </message>
  <message>
   <source>Updates per judgement</source>
   <translation>Обновлений на суждение</translation>
  </message>
  <message>
   <source>How often the reward models learn for every new judgement.</source>
   <translation>Сколько раз модели награды учатся на каждое новое суждение.</translation>
  </message>
  <message>
   <source>Pairs per update</source>
   <translation>Пар на обновление</translation>
  </message>
  <message>
   <source>How many judged pairs each update of the reward models looks at.</source>
   <translation>На сколько оценённых пар смотрит каждое обновление моделей награды.</translation>
  </message>
  <message>
   <source>Judgements by chance</source>
   <translation>Случайные суждения</translation>
  </message>
  <message>
   <source>The reward models take this share of judgements for guesses, so that a slip weighs little.</source>
   <translation>Модели награды считают эту долю суждений догадками, чтобы промах весил мало.</translation>
  </message>
  <message>
   <source>the true reward</source>
   <translation>истинная награда</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>Случайный</translation>
  </message>
  <message>
   <source>Acts by chance and learns nothing. Put it beside a learner to see what learning is worth.</source>
   <translation>Действует наугад и ничему не учится. Поставьте рядом с обучаемым, чтобы увидеть, чего стоит обучение.</translation>
  </message>
  <message>
   <source>The oldest policy there is</source>
   <translation>Самая старая стратегия на свете</translation>
  </message>
  <message>
   <source>Nothing can be drawn evenly from actions that have no bounds.</source>
   <translation>Из действий без границ ничего нельзя выбрать равномерно.</translation>
  </message>
  <message>
   <source>Share of time</source>
   <translation>Доля времени</translation>
  </message>
  <message>
   <source>The share of the time in which the newest agent plays others for its rating: chance, a tree search of two strengths, and its own past selves. 0: there are no ratings, and the best agent is the newest of those that may have done best in a test.</source>
   <translation>Доля времени, в которую новейший агент играет ради рейтинга: со случайными ходами, с поиском по дереву двух уровней силы и с прежними версиями себя. 0: рейтингов нет, и лучшим считается новейший из агентов, чья проверка могла быть лучшей.</translation>
  </message>
  <message>
   <source>Ratings</source>
   <translation>Рейтинги</translation>
  </message>
  <message>
   <source>Games each</source>
   <translation>Партий с каждым</translation>
  </message>
  <message>
   <source>How many games it plays against each of them, half from either side. The more, the surer and the rarer the ratings are.</source>
   <translation>Сколько партий он играет с каждым из них, поровну за обе стороны. Чем больше, тем рейтинги точнее и тем они реже.</translation>
  </message>
  <message>
   <source>AlphaZero</source>
   <translation>AlphaZero</translation>
  </message>
  <message>
   <source>Plays against itself. Before each move it searches with a network that says which moves are likely and who will win; from these games the network learns to say at once what the search found.</source>
   <translation>Играет сам с собой. Перед каждым ходом ведёт поиск с сетью, которая говорит, какие ходы вероятны и кто победит; по этим партиям сеть учится сразу говорить то, что нашёл поиск.</translation>
  </message>
  <message>
   <source>Cross entropy between the search's visits and the network's probabilities.</source>
   <translation>Перекрёстная энтропия между посещениями поиска и вероятностями сети.</translation>
  </message>
  <message>
   <source>Mean squared difference between the value and its target.</source>
   <translation>Средний квадрат разности ценности и её цели.</translation>
  </message>
  <message>
   <source>Both together.</source>
   <translation>Те и другие вместе.</translation>
  </message>
  <message>
   <source>How evenly the search tried the moves: the least that the policy loss can be.</source>
   <translation>Насколько равномерно поиск пробовал ходы: меньше этого потери стратегии быть не могут.</translation>
  </message>
  <message>
   <source>how the game ended for whoever moved: 1, 0 or -1</source>
   <translation>исход партии для ходившего: 1, 0 или -1</translation>
  </message>
  <message>
   <source>the value that the search found, for whoever moved</source>
   <translation>ценность по поиску, для ходившего</translation>
  </message>
  <message>
   <source>the search's share in what the value learns</source>
   <translation>доля поиска в том, чему учится ценность</translation>
  </message>
  <message>
   <source>the value's target</source>
   <translation>цель ценности</translation>
  </message>
  <message>
   <source>the share of each move in the search's visits</source>
   <translation>доля каждого хода в посещениях поиска</translation>
  </message>
  <message>
   <source>what the network said of each move</source>
   <translation>что сказала сеть о каждом ходе</translation>
  </message>
  <message>
   <source>the number of updates owed, {n}, is impossible</source>
   <translation>число ещё не сделанных обновлений ({n}) невозможно</translation>
  </message>
  <message>
   <source>the search's values lie between -1 and 1</source>
   <translation>ценности поиска должны лежать между -1 и 1</translation>
  </message>
  <message>
   <source>the number of positions, {n}, is more than the memory holds, {most}</source>
   <translation>число позиций ({n}) больше, чем вмещает память ({most})</translation>
  </message>
  <message>
   <source>the next position has number {wanted}, not {number}</source>
   <translation>у следующей позиции номер {wanted}, а не {number}</translation>
  </message>
  <message>
   <source>shares of visits are not below 0, and outcomes lie between -1 and 1</source>
   <translation>доли посещений не бывают меньше 0, а исходы лежат между -1 и 1</translation>
  </message>
  <message>
   <source>only legal moves are visited</source>
   <translation>посещаются только допустимые ходы</translation>
  </message>
  <message>
   <source>points and games are not below 0</source>
   <translation>очки и число партий не бывают меньше 0</translation>
  </message>
  <message>
   <source>MCTS</source>
   <translation>MCTS</translation>
  </message>
  <message>
   <source>Plays hundreds of games in thought before each move, and looks longer where it went well. Needs the rules, but no training: what a search alone can do.</source>
   <translation>Перед каждым ходом играет в уме сотни партий и дольше смотрит туда, где шло хорошо. Нужны правила, но не обучение: вот что может один поиск.</translation>
  </message>
  <message>
   <source>How many games are played out in thought before each move.</source>
   <translation>Сколько партий мысленно доигрывается перед каждым ходом.</translation>
  </message>
  <message>
   <source>Exploration c</source>
   <translation>Исследование c</translation>
  </message>
  <message>
   <source>How much moves that were seldom tried are preferred. Values lie between -1 (lost) and 1 (won).</source>
   <translation>Насколько предпочитаются ходы, которые редко пробовались. Ценности лежат между -1 (проигрыш) и 1 (выигрыш).</translation>
  </message>
  <message>
   <source>{algorithm} thinks ahead by the rules of a game of two; of this environment none are known.</source>
   <translation>{algorithm} думает наперёд по правилам игры вдвоём; для этой среды таких правил нет.</translation>
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
   <translation>свёртки</translation>
  </message>
  <message>
   <source>How many positions the network judges before each move.</source>
   <translation>Сколько позиций оценивает сеть перед каждым ходом.</translation>
  </message>
  <message>
   <source>Choice of moves</source>
   <translation>Выбор ходов</translation>
  </message>
  <message>
   <source>puct: as in the paper, with noise at the root. gumbel: a few moves drawn by the network share the simulations, the better half again and again (Danihelka et al. 2022): learns with few of them.</source>
   <translation>puct: как в статье, с шумом в корне. gumbel: несколько ходов, предложенных сетью случайно, делят симуляции между собой, лучшая половина снова и снова (Danihelka et al. 2022): учится и при малом их числе.</translation>
  </message>
  <message>
   <source>Moves considered</source>
   <translation>Рассматриваемые ходы</translation>
  </message>
  <message>
   <source>How many moves the choice by gumbel looks at, at most.</source>
   <translation>Сколько ходов, самое большее, рассматривает выбор gumbel.</translation>
  </message>
  <message>
   <source>How much moves that the network thinks likely, and that were seldom tried, are preferred. Values lie between -1 (lost) and 1 (won).</source>
   <translation>Насколько предпочитаются ходы, которые сеть считает вероятными и которые редко пробовались. Ценности лежат между -1 (проигрыш) и 1 (выигрыш).</translation>
  </message>
  <message>
   <source>The share of chance in what is thought likely at the root, in games against itself.</source>
   <translation>Доля случая в том, что в корне считается вероятным, в партиях с собой.</translation>
  </message>
  <message>
   <source>Self-play</source>
   <translation>Игра с собой</translation>
  </message>
  <message>
   <source>How even that chance is: the Dirichlet distribution's α times the number of legal moves. Ten is as in the paper: 0.3 in chess with about 35 moves, 0.03 in Go with about 300.</source>
   <translation>Насколько равномерен этот случай: α распределения Дирихле, умноженное на число допустимых ходов. Десять – как в статье: 0.3 в шахматах примерно при 35 ходах, 0.03 в го примерно при 300.</translation>
  </message>
  <message>
   <source>Drawn moves</source>
   <translation>Случайные ходы</translation>
  </message>
  <message>
   <source>So many moves of each game are drawn by how often the search tried them, at temperature 1; later ones at the final temperature.</source>
   <translation>Столько ходов каждой партии выбирается по тому, как часто их пробовал поиск, при температуре 1; дальнейшие – при конечной температуре.</translation>
  </message>
  <message>
   <source>moves</source>
   <translation>ходов</translation>
  </message>
  <message>
   <source>Below 1, moves that were tried often are drawn still more often.</source>
   <translation>Ниже 1 часто пробованные ходы выбираются ещё чаще.</translation>
  </message>
  <message>
   <source>Games against past selves</source>
   <translation>Партии с прежними версиями</translation>
  </message>
  <message>
   <source>The share of games in which one side is a past self, above all one that is hard to beat: a league in small (Vinyals et al. 2019), against forgetting how to beat earlier ways to play. 0: every game is against itself as it is.</source>
   <translation>Доля партий, в которых за одну сторону играет прежняя версия агента, прежде всего та, которую трудно победить: лига в миниатюре (Vinyals et al. 2019), чтобы не забывать, как побеждать прежние манеры игры. 0: каждая партия – с собой нынешним.</translation>
  </message>
  <message>
   <source>League</source>
   <translation>Лига</translation>
  </message>
  <message>
   <source>A past self every</source>
   <translation>Прежняя версия каждые</translation>
  </message>
  <message>
   <source>So often a past self is kept; of older ones fewer and fewer stay, one for each doubling of age.</source>
   <translation>Так часто сохраняется прежняя версия; чем они старше, тем меньше их остаётся: по одной на каждое удвоение возраста.</translation>
  </message>
  <message>
   <source>How many positions each update learns from.</source>
   <translation>На скольких позициях учится каждое обновление.</translation>
  </message>
  <message>
   <source>How much the error of the value counts beside that of the policy.</source>
   <translation>С каким весом входит ошибка ценности рядом с ошибкой стратегии.</translation>
  </message>
  <message>
   <source>Search's share η</source>
   <translation>Доля поиска η</translation>
  </message>
  <message>
   <source>What the value learns: how the game ended, mixed in this share with the value that the search found in the position. That hangs less on mistakes made later, but is no better than the network. 0: the game's end alone, as in the paper.</source>
   <translation>Чему учится ценность: исходу партии, смешанному в этой доле с ценностью, которую поиск нашёл в позиции. Она меньше зависит от поздних ошибок, но не лучше сети. 0: только исход партии, как в статье.</translation>
  </message>
  <message>
   <source>So many positions of the newest games are remembered.</source>
   <translation>Столько позиций самых новых партий хранится в памяти.</translation>
  </message>
  <message>
   <source>Learning begins when so many positions of finished games are remembered.</source>
   <translation>Обучение начинается, когда запомнено столько позиций законченных партий.</translation>
  </message>
  <message>
   <source>Turn and mirror what is learned from, each position by chance, where the game stays the same.</source>
   <translation>Поворачивать и отражать то, на чём учатся, каждую позицию случайно, если игра при этом не меняется.</translation>
  </message>
  <message>
   <source>First layers</source>
   <translation>Первые слои</translation>
  </message>
  <message>
   <source>mlp: fully connected layers see the whole board at once. convolutions: residual blocks (Silver et al. 2017) see what lies side by side, the same at every place: for boards with many points, where each game takes longer to compute and teaches more.</source>
   <translation>mlp: полносвязные слои видят сразу всю доску. свёртки: остаточные блоки (Silver et al. 2017) видят то, что лежит рядом, везде одинаково: для досок с большим числом пунктов; каждая партия вычисляется дольше и учит большему.</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Фильтры</translation>
  </message>
  <message>
   <source>How many patterns each convolution looks for.</source>
   <translation>Сколько узоров ищет каждая свёртка.</translation>
  </message>
  <message>
   <source>Residual blocks</source>
   <translation>Остаточные блоки</translation>
  </message>
  <message>
   <source>How many blocks of two convolutions stand behind the first convolution.</source>
   <translation>Сколько блоков из двух свёрток стоит за первой свёрткой.</translation>
  </message>
  <message>
   <source>Widths of the network's fully connected layers.</source>
   <translation>Ширина полносвязных слоёв сети.</translation>
  </message>
  <message>
   <source>Double Q-learning</source>
   <translation>Двойное Q-обучение</translation>
  </message>
  <message>
   <source>Two tables, of which one picks the best next action and the other says what it is worth: luck that made one of them too hopeful is not believed by the other. Compare Q-learning where rewards vary.</source>
   <translation>Две таблицы: одна выбирает лучшее следующее действие, другая говорит, чего оно стоит. Везению, внушившему одной лишние надежды, другая не верит. Сравните с Q-обучением там, где награды непостоянны.</translation>
  </message>
  <message>
   <source>what the other table thinks of the action that this one prefers in the state that followed</source>
   <translation>что думает другая таблица о действии, которое эта предпочитает в последовавшем состоянии</translation>
  </message>
  <message>
   <source>the table that was corrected</source>
   <translation>исправленная таблица</translation>
  </message>
  <message>
   <source>counts</source>
   <translation>частоты</translation>
  </message>
  <message>
   <source>last outcome</source>
   <translation>последний исход</translation>
  </message>
  <message>
   <source>Dyna-Q</source>
   <translation>Dyna-Q</translation>
  </message>
  <message>
   <source>Q-learning that remembers what each action did and practises on the memory between two real steps: values run back from the treasure in a few episodes.</source>
   <translation>Q-обучение, которое помнит, к чему вело каждое действие, и упражняется на этой памяти между двумя настоящими шагами: ценности добегают от клада назад за несколько эпизодов.</translation>
  </message>
  <message>
   <source>Planning steps n</source>
   <translation>Шаги планирования n</translation>
  </message>
  <message>
   <source>How many remembered steps are lived through again in thought after each real one. 0 is plain Q-learning.</source>
   <translation>Сколько запомненных шагов мысленно проживается заново после каждого настоящего. 0 – обычное Q-обучение.</translation>
  </message>
  <message>
   <source>What is remembered of an action: every outcome as often as it came, from which planning draws; or the last one alone, as in the textbook. The last one is right only in a world without chance, and there it forgets at once what has changed.</source>
   <translation>Что запоминается о действии: каждый исход столько раз, сколько он случился, и планирование выбирает из них; или только последний, как в учебнике. Последний верен лишь в мире без случая, и там он сразу забывает то, что изменилось.</translation>
  </message>
  <message>
   <source>Bonus κ for long untried</source>
   <translation>Бонус κ за давно не пробованное</translation>
  </message>
  <message>
   <source>Above 0 this is Dyna-Q+: planning adds κ√τ to the reward of what was last tried τ steps ago, so the agent goes and looks whether the world has changed.</source>
   <translation>Выше 0 это Dyna-Q+: планирование добавляет κ√τ к награде за то, что последний раз пробовалось τ шагов назад, и агент идёт посмотреть, не изменился ли мир.</translation>
  </message>
  <message>
   <source>the value of the best action in the state that followed</source>
   <translation>ценность лучшего действия в последовавшем состоянии</translation>
  </message>
  <message>
   <source>Error in planning</source>
   <translation>Ошибка в плане</translation>
  </message>
  <message>
   <source>Mean absolute correction by the planning steps after one real step: 0 when the table agrees with all that is remembered.</source>
   <translation>Средняя абсолютная поправка шагов планирования после одного настоящего шага: 0, когда таблица согласна со всем, что запомнено.</translation>
  </message>
  <message>
   <source>the action, taken or thought of</source>
   <translation>действие, выполненное или мысленное</translation>
  </message>
  <message>
   <source>the reward that the model remembers</source>
   <translation>награда, которую помнит модель</translation>
  </message>
  <message>
   <source>the bonus for what was long untried</source>
   <translation>бонус за давно не пробованное</translation>
  </message>
  <message>
   <source>steps since this was last tried</source>
   <translation>шагов с последней пробы</translation>
  </message>
  <message>
   <source>the reward that followed, in thought with its bonus</source>
   <translation>последовавшая награда, в мыслях – с бонусом</translation>
  </message>
  <message>
   <source>the state that followed</source>
   <translation>последовавшее состояние</translation>
  </message>
  <message>
   <source>the episode terminated there</source>
   <translation>эпизод там завершился</translation>
  </message>
  <message>
   <source>Reward in planning</source>
   <translation>Награда при планировании</translation>
  </message>
  <message>
   <source>Expected SARSA</source>
   <translation>Expected SARSA</translation>
  </message>
  <message>
   <source>Like SARSA it learns what its own, partly random behaviour is worth, but it averages over the next action instead of waiting for one: less noise, larger steps.</source>
   <translation>Как SARSA, учит, чего стоит собственное, отчасти случайное поведение, но усредняет по следующему действию, а не ждёт одного: меньше шума, крупнее шаги.</translation>
  </message>
  <message>
   <source>the mean value of what it may do in the state that followed</source>
   <translation>средняя ценность того, что он может сделать в последовавшем состоянии</translation>
  </message>
  <message>
   <source>Known</source>
   <translation>Известно</translation>
  </message>
  <message>
   <source>How many pairs of state and action the model remembers.</source>
   <translation>Сколько пар состояния и действия помнит модель.</translation>
  </message>
  <message>
   <source>the array {name} holds no pairs of state and action</source>
   <translation>в массиве {name} не пары из состояния и действия</translation>
  </message>
  <message>
   <source>the array {name} does not count outcomes</source>
   <translation>массив {name} не подсчитывает исходы</translation>
  </message>
  <message>
   <source>the array {name} allows no action in a state</source>
   <translation>массив {name} не допускает в одном из состояний ни одного действия</translation>
  </message>
  <message>
   <source>never</source>
   <translation>никогда</translation>
  </message>
  <message>
   <source>with visits</source>
   <translation>с посещениями</translation>
  </message>
  <message>
   <source>evenly</source>
   <translation>равномерно</translation>
  </message>
  <message>
   <source>first</source>
   <translation>первая</translation>
  </message>
  <message>
   <source>every</source>
   <translation>каждое</translation>
  </message>
  <message>
   <source>Monte Carlo control</source>
   <translation>Управление Монте-Карло</translation>
  </message>
  <message>
   <source>Waits for the end of each episode and credits every action on the way with the whole return that followed. No guess is built on another guess.</source>
   <translation>Ждёт конца каждого эпизода и засчитывает каждому действию на пути весь последовавший доход. Догадки не строятся на догадках.</translation>
  </message>
  <message>
   <source>Step size α</source>
   <translation>Размер шага α</translation>
  </message>
  <message>
   <source>How far each return moves an entry of the table.</source>
   <translation>Насколько каждый доход сдвигает запись таблицы.</translation>
  </message>
  <message>
   <source>α falls</source>
   <translation>Убывание α</translation>
  </message>
  <message>
   <source>never: mostly recent returns count, because early ones come from a policy that was still bad. with visits: the n-th return of an entry moves it by 1 / n^ω; with ω = 1 it is the mean of all, as in the book. evenly: α falls to a twentieth over the schedule's steps.</source>
   <translation>никогда: важны в основном недавние доходы, ведь ранние получены ещё плохой стратегией. с посещениями: n-й доход записи сдвигает её на 1 / n^ω; при ω = 1 это среднее всех, как в книге. равномерно: α падает до одной двадцатой за шаги расписания.</translation>
  </message>
  <message>
   <source>Visits that count</source>
   <translation>Учитываемые посещения</translation>
  </message>
  <message>
   <source>Where an episode comes through the same state and action several times: the return after the first time only, or the returns after every time.</source>
   <translation>Если эпизод несколько раз проходит через одни и те же состояние и действие: только доход после первого раза или доходы после каждого.</translation>
  </message>
  <message>
   <source>steps of the episode</source>
   <translation>шагов эпизода</translation>
  </message>
  <message>
   <source>Surprise</source>
   <translation>Неожиданность</translation>
  </message>
  <message>
   <source>Absolute difference between the returns of an episode and what the table had said.</source>
   <translation>Абсолютная разность между доходами эпизода и тем, что говорила таблица.</translation>
  </message>
  <message>
   <source>first visit</source>
   <translation>первое посещение</translation>
  </message>
  <message>
   <source>every visit</source>
   <translation>каждое посещение</translation>
  </message>
  <message>
   <source>the action that was taken there</source>
   <translation>выбранное там действие</translation>
  </message>
  <message>
   <source>the reward after it</source>
   <translation>награда после него</translation>
  </message>
  <message>
   <source>the return from here</source>
   <translation>доход отсюда</translation>
  </message>
  <message>
   <source>the entry of the table before</source>
   <translation>прежняя запись таблицы</translation>
  </message>
  <message>
   <source>return minus entry</source>
   <translation>доход минус запись</translation>
  </message>
  <message>
   <source>the step size of this entry now</source>
   <translation>размер шага этой записи сейчас</translation>
  </message>
  <message>
   <source>the entry after</source>
   <translation>новая запись</translation>
  </message>
  <message>
   <source>this visit counts</source>
   <translation>это посещение учитывается</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>Поправка</translation>
  </message>
  <message>
   <source>This pair of state and action came up earlier in the episode: only its first time counts.</source>
   <translation>Эта пара состояния и действия уже встречалась в эпизоде: учитывается только первый раз.</translation>
  </message>
  <message>
   <source>Prioritised sweeping</source>
   <translation>Приоритетный проход</translation>
  </message>
  <message>
   <source>Like Dyna-Q it practises on what it remembers, but never at random: the entry that is most wrong comes first, then whatever leads there. News runs backwards from where it was met.</source>
   <translation>Как и Dyna-Q, упражняется на том, что помнит, но никогда не наугад: сначала самая неверная запись, затем всё, что туда ведёт. Новость бежит назад от места, где её встретили.</translation>
  </message>
  <message>
   <source>How many entries are corrected after each real step, the most urgent first. Where nothing is left to correct, planning ends early.</source>
   <translation>Сколько записей исправляется после каждого настоящего шага, самые срочные сначала. Где исправлять больше нечего, планирование кончается раньше.</translation>
  </message>
  <message>
   <source>Smallest error θ</source>
   <translation>Наименьшая ошибка θ</translation>
  </message>
  <message>
   <source>An entry waits to be corrected only if the model says that it is wrong by more than this. 0 leaves no error at all; larger values save corrections and leave errors of their size.</source>
   <translation>Запись ждёт исправления, только если по модели она неверна больше чем на столько. 0 не оставляет никакой ошибки; большие значения экономят исправления и оставляют ошибки своей величины.</translation>
  </message>
  <message>
   <source>entries</source>
   <translation>записей</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Ожидают</translation>
  </message>
  <message>
   <source>How many entries wait to be corrected: those that the model says are wrong by more than θ.</source>
   <translation>Сколько записей ждёт исправления: те, что по модели неверны больше чем на θ.</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>ожидание</translation>
  </message>
  <message>
   <source>Corrections</source>
   <translation>Исправления</translation>
  </message>
  <message>
   <source>How many entries have been corrected since the beginning: what planning costs.</source>
   <translation>Сколько записей исправлено с начала: цена планирования.</translation>
  </message>
  <message>
   <source>corrections</source>
   <translation>исправления</translation>
  </message>
  <message>
   <source>the action thought of</source>
   <translation>действие, о котором думают</translation>
  </message>
  <message>
   <source>how often this outcome of it was seen</source>
   <translation>как часто наблюдался этот его исход</translation>
  </message>
  <message>
   <source>the mean reward of that outcome</source>
   <translation>среднее вознаграждение этого исхода</translation>
  </message>
  <message>
   <source>the value of the best action there; 0 where the task ends</source>
   <translation>ценность лучшего действия там; 0, где задача кончается</translation>
  </message>
  <message>
   <source>the target: what the entry is worth by the model</source>
   <translation>цель: сколько запись стоит по модели</translation>
  </message>
  <message>
   <source>the error: target minus entry</source>
   <translation>ошибка: цель минус запись</translation>
  </message>
  <message>
   <source>the learning rate of this entry now</source>
   <translation>скорость обучения этой записи сейчас</translation>
  </message>
  <message>
   <source>Expected update</source>
   <translation>Обновление по ожиданию</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Ошибка</translation>
  </message>
  <message>
   <source>Q-learning</source>
   <translation>Q-обучение</translation>
  </message>
  <message>
   <source>Keeps a table of what each action is worth in each state and corrects one entry after every step. The classic to begin with.</source>
   <translation>Хранит таблицу того, чего стоит каждое действие в каждом состоянии, и после каждого шага исправляет одну запись. Классика, с которой начинают.</translation>
  </message>
  <message>
   <source>SARSA</source>
   <translation>SARSA</translation>
  </message>
  <message>
   <source>Learns what its own behaviour is worth, random steps included, so it keeps away from edges where a stumble is dear. Compare it with Q-learning on the cliff.</source>
   <translation>Учит, чего стоит собственное поведение вместе со случайными шагами, и потому держится подальше от края, где оступиться дорого. Сравните с Q-обучением у обрыва.</translation>
  </message>
  <message>
   <source>the value of the action that it takes next</source>
   <translation>ценность действия, которое он выполнит следующим</translation>
  </message>
  <message>
   <source>tabular</source>
   <translation>табличные</translation>
  </message>
  <message>
   <source>Absolute difference between an entry and what the last step says it should be.</source>
   <translation>Абсолютная разность между записью и тем, какой она должна быть по последнему шагу.</translation>
  </message>
  <message>
   <source>Mean corrected Q</source>
   <translation>Исправленные Q</translation>
  </message>
  <message>
   <source>Mean value of the entries just corrected.</source>
   <translation>Средняя ценность только что исправленных записей.</translation>
  </message>
  <message>
   <source>How far each step moves an entry of the table towards what was just seen: 1 believes only the last experience. In a world without chance large values are best.</source>
   <translation>Насколько каждый шаг сдвигает запись таблицы к только что увиденному: 1 верит лишь последнему опыту. В мире без случая лучше всего большие значения.</translation>
  </message>
  <message>
   <source>Over so many steps ε falls evenly from its first to its last value.</source>
   <translation>За столько шагов ε равномерно падает от начального значения к конечному.</translation>
  </message>
  <message>
   <source>First guess</source>
   <translation>Начальная оценка</translation>
  </message>
  <message>
   <source>What every entry of the table is at the beginning. Values above what can be earned make the agent try everything once: optimism is a kind of curiosity.</source>
   <translation>Чему вначале равна каждая запись таблицы. Ценности выше того, что можно заработать, заставляют агента попробовать всё по разу: оптимизм – вид любопытства.</translation>
  </message>
  <message>
   <source>with visits: the n-th correction of an entry has α = 1 / n^ω in place of the learning rate, so that in a world of chance the table settles instead of trembling; evenly: the learning rate falls to a twentieth over the schedule's steps.</source>
   <translation>с посещениями: у n-й поправки записи α = 1 / n^ω вместо скорости обучения, так что в мире случая таблица успокаивается, а не дрожит; равномерно: скорость обучения падает до одной двадцатой за шаги расписания.</translation>
  </message>
  <message>
   <source>Exponent ω</source>
   <translation>Показатель ω</translation>
  </message>
  <message>
   <source>For α that falls with visits. 1: every entry is the plain mean of its targets, which forgets too slowly that the first ones were guesses; towards 0.5 later targets count more. Above 0.5 the table converges (Robbins and Monro 1951; Even-Dar and Mansour 2003).</source>
   <translation>Для α, убывающей с посещениями. 1: каждая запись – простое среднее своих целей и слишком медленно забывает, что первые были догадками; ближе к 0.5 более поздние цели важнее. Выше 0.5 таблица сходится (Robbins and Monro 1951; Even-Dar and Mansour 2003).</translation>
  </message>
  <message>
   <source>{algorithm} keeps one row per state, and here the observations are pictures or measurements, too many to list.</source>
   <translation>{algorithm} хранит по строке на состояние, а здесь наблюдения – изображения или измерения, их слишком много, чтобы перечислить.</translation>
  </message>
  <message>
   <source>{algorithm} keeps one column per action, and here the action is a number on a scale.</source>
   <translation>{algorithm} хранит по столбцу на действие, а здесь действие – число на шкале.</translation>
  </message>
  <message>
   <source>the array {name} names a pair twice</source>
   <translation>массив {name} называет одну из пар дважды</translation>
  </message>
  <message>
   <source>the target: what the entry should have been</source>
   <translation>цель: какой должна была быть запись</translation>
  </message>
  <message>
   <source>the TD error, target minus entry</source>
   <translation>TD-ошибка: цель минус запись</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Настройки</translation>
  </message>
  <message>
   <source>Show or hide “{panel}”</source>
   <translation>Показать или скрыть «{panel}»</translation>
  </message>
  <message>
   <source>All panels are hidden; the View menu lists them one by one.</source>
   <translation>Все панели скрыты; меню «Вид» перечисляет их по одной.</translation>
  </message>
  <message>
   <source>Show panels</source>
   <translation>Показать панели</translation>
  </message>
  <message>
   <source>Put every panel back where it was</source>
   <translation>Вернуть все панели на свои места</translation>
  </message>
  <message>
   <source>now</source>
   <translation>сейчас</translation>
  </message>
  <message>
   <source>This plug-in stopped: {kind}: {error}.</source>
   <translation>Этот модуль остановился: {kind}: {error}.</translation>
  </message>
  <message>
   <source>Double click: this panel alone, and back (Ctrl+E)</source>
   <translation>Двойной щелчок: только эта панель и обратно (Ctrl+E)</translation>
  </message>
  <message>
   <source>Hide “{panel}”; the View menu brings it back</source>
   <translation>Скрыть «{panel}»; вернуть можно из меню «Вид»</translation>
  </message>
  <message>
   <source>Hide {panel}</source>
   <translation>Скрыть {panel}</translation>
  </message>
  <message>
   <source>{panel} · {remark}</source>
   <translation>{panel} · {remark}</translation>
  </message>
  <message>
   <source>Over steps</source>
   <translation>По шагам</translation>
  </message>
  <message>
   <source>Over episodes</source>
   <translation>По эпизодам</translation>
  </message>
  <message>
   <source>Over seconds</source>
   <translation>По секундам</translation>
  </message>
  <message>
   <source>IQM</source>
   <translation>IQM</translation>
  </message>
  <message>
   <source>Each run alone</source>
   <translation>Запуски порознь</translation>
  </message>
  <message>
   <source>Mean of {n}</source>
   <translation>Среднее {n}</translation>
  </message>
  <message>
   <source>Not smoothed</source>
   <translation>Без сглаживания</translation>
  </message>
  <message>
   <source>Environment</source>
   <translation>Среда</translation>
  </message>
  <message>
   <source>These runs are of several environments, whose returns cannot be compared: choose one</source>
   <translation>Эти запуски из нескольких сред, доходы которых несравнимы: выберите одну</translation>
  </message>
  <message>
   <source>Curve</source>
   <translation>Кривая</translation>
  </message>
  <message>
   <source>Which curve of the runs is compared</source>
   <translation>Какая кривая запусков сравнивается</translation>
  </message>
  <message>
   <source>Over what</source>
   <translation>По оси</translation>
  </message>
  <message>
   <source>What the curves lie over</source>
   <translation>Что отложено по горизонтали</translation>
  </message>
  <message>
   <source>Seeds</source>
   <translation>Зёрна</translation>
  </message>
  <message>
   <source>How runs that differ by their seed are put together, with a 95 % bootstrap band</source>
   <translation>Как объединяются запуски с разными зёрнами; полоса – 95 % бутстреп-интервал</translation>
  </message>
  <message>
   <source>Smoothing</source>
   <translation>Сглаживание</translation>
  </message>
  <message>
   <source>How many points each point of a curve averages</source>
   <translation>Сколько точек усредняет каждая точка кривой</translation>
  </message>
  <message>
   <source>tests are means of several episodes already.</source>
   <translation>проверки – это уже средние по нескольким эпизодам.</translation>
  </message>
  <message>
   <source>seed {seed}</source>
   <translation>зерно {seed}</translation>
  </message>
  <message>
   <source>there is no memory for this picture.</source>
   <translation>для этой картинки не хватает памяти.</translation>
  </message>
  <message>
   <source>Curves</source>
   <translation>Кривые</translation>
  </message>
  <message>
   <source>{curve}. Click to hide or show.</source>
   <translation>{curve}. Щелчок скрывает или показывает.</translation>
  </message>
  <message>
   <source>1 run: it has no band</source>
   <translation>1 запуск: полосы нет</translation>
  </message>
  <message numerus="yes">
   <source>{n} runs</source>
   <extracomment>For one: {n} run</extracomment>
   <translation>
    <numerusform>{n} запуск</numerusform>
    <numerusform>{n} запуска</numerusform>
    <numerusform>{n} запусков</numerusform>
   </translation>
  </message>
  <message>
   <source>Reading the curves of runs</source>
   <translation>Чтение кривых запусков</translation>
  </message>
  <message>
   <source>Add open runs</source>
   <translation>Добавить открытые</translation>
  </message>
  <message>
   <source>Add the runs that are open in tabs</source>
   <translation>Добавить запуски, открытые во вкладках</translation>
  </message>
  <message>
   <source>Save picture…</source>
   <translation>Сохранить рисунок…</translation>
  </message>
  <message>
   <source>Save the plot and its legend as a picture: PNG, or SVG</source>
   <translation>Сохранить график с легендой как рисунок: PNG или SVG</translation>
  </message>
  <message>
   <source>Save numbers…</source>
   <translation>Сохранить числа…</translation>
  </message>
  <message>
   <source>Save all points of these curves as a table: CSV</source>
   <translation>Сохранить все точки этих кривых как таблицу: CSV</translation>
  </message>
  <message>
   <source>Raw data</source>
   <translation>Исходные</translation>
  </message>
  <message>
   <source>Beside smoothed curves the data they are made of; beside statistics single runs</source>
   <translation>Рядом со сглаженными кривыми – их исходные данные; рядом со статистикой – отдельные запуски</translation>
  </message>
  <message>
   <source>Open the library</source>
   <translation>Открыть библиотеку</translation>
  </message>
  <message>
   <source>Compare curves</source>
   <translation>Сравнить кривые</translation>
  </message>
  <message>
   <source>Choose runs in the library, then “Compare curves”; or add those that are open in tabs.</source>
   <translation>Выберите запуски в библиотеке, затем «Сравнить кривые»; или добавьте открытые во вкладках.</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>Сохранение рисунка</translation>
  </message>
  <message>
   <source>Save the numbers</source>
   <translation>Сохранение чисел</translation>
  </message>
  <message>
   <source>No run is open in a tab.</source>
   <translation>Ни один запуск не открыт во вкладке.</translation>
  </message>
  <message numerus="yes">
   <source>And {n} more.</source>
   <extracomment>For one: And {n} more.</extracomment>
   <translation>
    <numerusform>И ещё {n}.</numerusform>
    <numerusform>И ещё {n}.</numerusform>
    <numerusform>И ещё {n}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Изображения</translation>
  </message>
  <message>
   <source>Drawings</source>
   <translation>Чертежи</translation>
  </message>
  <message>
   <source>Tables</source>
   <translation>Таблицы</translation>
  </message>
  <message>
   <source>Saved to {path}.</source>
   <translation>Сохранено в {path}.</translation>
  </message>
  <message>
   <source>there are no curves to save.</source>
   <translation>нет кривых, которые можно сохранить.</translation>
  </message>
  <message numerus="yes">
   <source>Runs of {n} other environments are not shown: their returns say nothing of these. Choose one above.</source>
   <extracomment>For one: Runs of another environment are not shown: its returns say nothing of these. Choose one above.</extracomment>
   <translation>
    <numerusform>Запуски ещё {n} среды не показаны: её доходы ничего не говорят об этих. Выберите среду выше.</numerusform>
    <numerusform>Запуски ещё {n} сред не показаны: их доходы ничего не говорят об этих. Выберите среду выше.</numerusform>
    <numerusform>Запуски ещё {n} сред не показаны: их доходы ничего не говорят об этих. Выберите среду выше.</numerusform>
   </translation>
  </message>
  <message>
   <source>These runs have no curves yet.</source>
   <translation>У этих запусков пока нет кривых.</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>пока ничего</translation>
  </message>
  <message>
   <source>{curve}: {number} at {x}</source>
   <translation>{curve}: {number} при {x}</translation>
  </message>
  <message>
   <source>Interquartile mean</source>
   <translation>Межквартильное среднее</translation>
  </message>
  <message>
   <source>Mean</source>
   <translation>Среднее</translation>
  </message>
  <message>
   <source>Median</source>
   <translation>Медиана</translation>
  </message>
  <message>
   <source>What the configurations come to</source>
   <translation>Итоги конфигураций</translation>
  </message>
  <message>
   <source>Configuration</source>
   <translation>Конфигурация</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Запуски</translation>
  </message>
  <message>
   <source>At</source>
   <translation>При</translation>
  </message>
  <message>
   <source>Runs that differ by their seed</source>
   <translation>Запуски, различающиеся зерном</translation>
  </message>
  <message>
   <source>Where its shortest run ends</source>
   <translation>Где кончается самый короткий её запуск</translation>
  </message>
  <message>
   <source>With its 95 % bootstrap interval over the runs</source>
   <translation>С 95 % бутстреп-интервалом по запускам</translation>
  </message>
  <message>
   <source>How probable it is that a run of this row ends higher than one of row {number} (Mann-Whitney U), where the shorter of both ends, with its 95 % interval</source>
   <translation>Вероятность, что запуск этой строки выше запуска строки {number} (U Манна – Уитни) там, где кончается более короткий, с 95 % интервалом</translation>
  </message>
  <message>
   <source>P(&gt; {number})</source>
   <translation>P(&gt; {number})</translation>
  </message>
  <message>
   <source>{probability} at {place}</source>
   <translation>{probability} на {place}</translation>
  </message>
  <message>
   <source>{environment} · {algorithm} · seed {seed}</source>
   <translation>{environment} · {algorithm} · сид {seed}</translation>
  </message>
  <message>
   <source>{run} has no curves yet.</source>
   <translation>У {run} пока нет кривых.</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Имя</translation>
  </message>
  <message>
   <source>Shown by</source>
   <translation>Показал</translation>
  </message>
  <message>
   <source>Episodes</source>
   <translation>Эпизоды</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Шаги</translation>
  </message>
  <message>
   <source>Mean return</source>
   <translation>Средний возврат</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Дата</translation>
  </message>
  <message>
   <source>a planner</source>
   <translation>планировщик</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} files</source>
   <extracomment>For one: {n:,} file</extracomment>
   <translation>
    <numerusform>{n:,} файл</numerusform>
    <numerusform>{n:,} файла</numerusform>
    <numerusform>{n:,} файлов</numerusform>
   </translation>
  </message>
  <message>
   <source>{files}, and {n} that cannot be read</source>
   <translation>{files}, и {n} не читаются</translation>
  </message>
  <message>
   <source>There are no demonstrations yet. Play yourself (Human in the gallery), then choose Keep as demonstrations in the menu that saves what was played. What rlstudio demonstrate writes to {folder} is listed by itself; other files can be taken in, or dropped on the window.</source>
   <translation>Демонстраций пока нет. Сыграйте сами («Человек» в галерее), затем выберите «Оставить как демонстрации» в меню, которое сохраняет сыгранное. Что rlstudio demonstrate пишет в {folder}, появляется само; другие файлы можно принять или бросить на окно.</translation>
  </message>
  <message>
   <source>Take in demonstrations</source>
   <translation>Принять демонстрации</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Переименовать</translation>
  </message>
  <message>
   <source>Name of the file</source>
   <translation>Имя файла</translation>
  </message>
  <message>
   <source>{file} is in the trash, which keeps the last {n} files.</source>
   <translation>{file} в корзине; там хранятся последние {n} файлов.</translation>
  </message>
  <message>
   <source>Learn from it</source>
   <translation>Учиться по ней</translation>
  </message>
  <message>
   <source>Set up cloning with this file</source>
   <translation>Настроить клонирование с этим файлом</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Переименовать…</translation>
  </message>
  <message>
   <source>Give the file another name (F2)</source>
   <translation>Дать файлу другое имя (F2)</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Удалить</translation>
  </message>
  <message>
   <source>Move the file to the trash, which keeps the last {n} files; that can be undone (Del)</source>
   <translation>Переместить файл в корзину, где хранятся последние {n} файлов; это можно отменить (Del)</translation>
  </message>
  <message>
   <source>Take in a file…</source>
   <translation>Принять файл…</translation>
  </message>
  <message>
   <source>Copy a file of demonstrations to the shelf</source>
   <translation>Скопировать файл демонстраций на полку</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Отменить</translation>
  </message>
  <message>
   <source>draw wall</source>
   <translation>рисование стены</translation>
  </message>
  <message>
   <source>draw floor</source>
   <translation>рисование пола</translation>
  </message>
  <message>
   <source>draw trap</source>
   <translation>рисование ловушки</translation>
  </message>
  <message>
   <source>draw goal</source>
   <translation>рисование цели</translation>
  </message>
  <message>
   <source>draw start</source>
   <translation>рисование старта</translation>
  </message>
  <message>
   <source>draw reward</source>
   <translation>рисование награды</translation>
  </message>
  <message>
   <source>Row {row}, column {column}: {cell}</source>
   <translation>Строка {row}, столбец {column}: {cell}</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>Карта</translation>
  </message>
  <message>
   <source>World editor</source>
   <translation>Редактор миров</translation>
  </message>
  <message>
   <source>{name} has changes that are in no file.</source>
   <translation>В {name} есть изменения, которых нет ни в одном файле.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Сохранить</translation>
  </message>
  <message>
   <source>Discard changes</source>
   <translation>Отбросить изменения</translation>
  </message>
  <message>
   <source>Open a world</source>
   <translation>Открыть мир</translation>
  </message>
  <message>
   <source>Save the world</source>
   <translation>Сохранить мир</translation>
  </message>
  <message>
   <source>RL Studio worlds</source>
   <translation>Миры RL Studio</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Все файлы</translation>
  </message>
  <message>
   <source>Unnamed world</source>
   <translation>Безымянный мир</translation>
  </message>
  <message numerus="yes">
   <source>No goal can be reached from {n} of the {starts} floor cells; without a start, episodes begin on any of them.</source>
   <extracomment>For one: No goal can be reached from {n} of the {starts} floor cells; without a start, episodes begin on any of them.</extracomment>
   <translation>
    <numerusform>Из {n} клетки пола (всего {starts}) не достичь ни одной цели; без старта эпизоды начинаются на любой.</numerusform>
    <numerusform>Из {n} клеток пола (всего {starts}) не достичь ни одной цели; без старта эпизоды начинаются на любой.</numerusform>
    <numerusform>Из {n} клеток пола (всего {starts}) не достичь ни одной цели; без старта эпизоды начинаются на любой.</numerusform>
   </translation>
  </message>
  <message>
   <source>The nearest goal is {steps:,.0f} steps away, but an episode ends after {limit:,}.</source>
   <translation>Шагов до ближайшей цели: {steps:,.0f}, но эпизод заканчивается через {limit:,}.</translation>
  </message>
  <message>
   <source>Coming back for the {reward} in row {row}, column {column} pays more than it costs: an agent may prefer that to every goal.</source>
   <translation>Возвращение за {reward} (строка {row}, столбец {column}) даёт больше, чем стоит: агент может предпочесть его любой цели.</translation>
  </message>
  <message numerus="yes">
   <source>The nearest goal is {steps} steps away; the best possible return is {best}.</source>
   <extracomment>For one: The nearest goal is {steps} step away; the best possible return is {best}.</extracomment>
   <translation>
    <numerusform>До ближайшей цели {steps} шаг; наилучший возможный доход – {best}.</numerusform>
    <numerusform>До ближайшей цели {steps} шага; наилучший возможный доход – {best}.</numerusform>
    <numerusform>До ближайшей цели {steps} шагов; наилучший возможный доход – {best}.</numerusform>
   </translation>
  </message>
  <message>
   <source>No goal can be reached from any start.</source>
   <translation>Ни с одного старта не достичь цели.</translation>
  </message>
  <message numerus="yes">
   <source>No goal can be reached from {n} of the {starts} starts.</source>
   <extracomment>For one: No goal can be reached from {n} of the {starts} starts.</extracomment>
   <translation>
    <numerusform>С {n} старта (всего {starts}) не достичь ни одной цели.</numerusform>
    <numerusform>С {n} стартов (всего {starts}) не достичь ни одной цели.</numerusform>
    <numerusform>С {n} стартов (всего {starts}) не достичь ни одной цели.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>From {n} of the {starts} starts every goal is further away than the {limit:,} steps of the longest episode.</source>
   <extracomment>For one: From {n} of the {starts} starts every goal is further away than the {limit:,} steps of the longest episode.</extracomment>
   <translation>
    <numerusform>С {n} старта (всего {starts}) до любой цели больше шагов, чем в самом длинном эпизоде ({limit:,}).</numerusform>
    <numerusform>С {n} стартов (всего {starts}) до любой цели больше шагов, чем в самом длинном эпизоде ({limit:,}).</numerusform>
    <numerusform>С {n} стартов (всего {starts}) до любой цели больше шагов, чем в самом длинном эпизоде ({limit:,}).</numerusform>
   </translation>
  </message>
  <message>
   <source>Going on for ever pays more than any goal: an agent may never end an episode.</source>
   <translation>Бесконечное продолжение даёт больше любой цели: агент может никогда не закончить эпизод.</translation>
  </message>
  <message numerus="yes">
   <source>The nearest goal is {steps} steps away.</source>
   <extracomment>For one: The nearest goal is {steps} step away.</extracomment>
   <translation>
    <numerusform>До ближайшей цели {steps} шаг.</numerusform>
    <numerusform>До ближайшей цели {steps} шага.</numerusform>
    <numerusform>До ближайшей цели {steps} шагов.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The nearest goal is {steps} steps away on average; the best possible return is {best} on average.</source>
   <extracomment>For one: The nearest goal is {steps} step away on average; the best possible return is {best} on average.</extracomment>
   <translation>
    <numerusform>Шагов до ближайшей цели в среднем: {steps}; наилучший возможный доход в среднем: {best}.</numerusform>
    <numerusform>Шагов до ближайшей цели в среднем: {steps}; наилучший возможный доход в среднем: {best}.</numerusform>
    <numerusform>Шагов до ближайшей цели в среднем: {steps}; наилучший возможный доход в среднем: {best}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{problem}.</source>
   <translation>{problem}.</translation>
  </message>
  <message>
   <source>No goal can be reached from the start.</source>
   <translation>Со старта не достичь ни одной цели.</translation>
  </message>
  <message numerus="yes">
   <source>The nearest goal is {steps} steps away on average.</source>
   <extracomment>For one: The nearest goal is {steps} step away on average.</extracomment>
   <translation>
    <numerusform>Шагов до ближайшей цели в среднем: {steps}.</numerusform>
    <numerusform>Шагов до ближайшей цели в среднем: {steps}.</numerusform>
    <numerusform>Шагов до ближайшей цели в среднем: {steps}.</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Rows</source>
   <translation>&amp;Строки</translation>
  </message>
  <message>
   <source>&amp;Columns</source>
   <translation>С&amp;толбцы</translation>
  </message>
  <message>
   <source>Wall</source>
   <translation>Стена</translation>
  </message>
  <message>
   <source>Draw wall</source>
   <translation>Рисовать стену</translation>
  </message>
  <message>
   <source>Nobody gets in ({key})</source>
   <translation>Сюда никто не войдёт ({key})</translation>
  </message>
  <message>
   <source>Floor</source>
   <translation>Пол</translation>
  </message>
  <message>
   <source>Draw floor</source>
   <translation>Рисовать пол</translation>
  </message>
  <message>
   <source>Free to walk on; the right mouse button paints it with any tool ({key})</source>
   <translation>Проход свободен; правая кнопка мыши рисует пол при любом инструменте ({key})</translation>
  </message>
  <message>
   <source>Trap</source>
   <translation>Ловушка</translation>
  </message>
  <message>
   <source>Draw trap</source>
   <translation>Рисовать ловушку</translation>
  </message>
  <message>
   <source>Costs the trap's reward, and ends the episode where traps do ({key})</source>
   <translation>Стоит награды ловушки и заканчивает эпизод там, где ловушки это делают ({key})</translation>
  </message>
  <message>
   <source>Goal</source>
   <translation>Цель</translation>
  </message>
  <message>
   <source>Draw goal</source>
   <translation>Рисовать цель</translation>
  </message>
  <message>
   <source>Ends the episode and gives the goal's reward ({key})</source>
   <translation>Заканчивает эпизод и даёт награду цели ({key})</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Старт</translation>
  </message>
  <message>
   <source>Draw start</source>
   <translation>Рисовать старт</translation>
  </message>
  <message>
   <source>Where episodes begin; with several, each is as likely; with none, any floor cell is ({key})</source>
   <translation>Где начинаются эпизоды; если стартов несколько, они равновероятны; если нет – любая клетка пола ({key})</translation>
  </message>
  <message>
   <source>Draw reward</source>
   <translation>Рисовать награду</translation>
  </message>
  <message>
   <source>A reward of the cell's own, paid every time it is entered; again: say how much ({key})</source>
   <translation>Собственная награда клетки при каждом входе; ещё раз: задать величину ({key})</translation>
  </message>
  <message>
   <source>Reward to draw</source>
   <translation>Рисуемая награда</translation>
  </message>
  <message>
   <source>What entering the cell gives besides the step; 0 on floor takes it away</source>
   <translation>Что даёт вход в клетку сверх шага; 0 на полу убирает награду</translation>
  </message>
  <message>
   <source>gives</source>
   <translation>даёт</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Строки</translation>
  </message>
  <message>
   <source>Rows of the map, {least} to {most}; what is cut off comes back with Undo</source>
   <translation>Строк карты, от {least} до {most}; обрезанное возвращает отмена</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Столбцы</translation>
  </message>
  <message>
   <source>Columns of the map, {least} to {most}; what is cut off comes back with Undo</source>
   <translation>Столбцов карты, от {least} до {most}; обрезанное возвращает отмена</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Повторить</translation>
  </message>
  <message>
   <source>&amp;Undo {step}</source>
   <translation>&amp;Отменить: {step}</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Отменить</translation>
  </message>
  <message>
   <source>&amp;Redo {step}</source>
   <translation>&amp;Повторить: {step}</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>&amp;Повторить</translation>
  </message>
  <message>
   <source>Learn in this world at once, by what is chosen for drawn worlds or else learns best there</source>
   <translation>Сразу учиться в этом мире – тем, что выбрано для своих миров, или тем, что учится там лучше всего</translation>
  </message>
  <message>
   <source>Choose the algorithm and its settings for this world in the gallery</source>
   <translation>Выбрать в галерее алгоритм и его настройки для этого мира</translation>
  </message>
  <message>
   <source>Arrow keys move, Space draws, Shift with an arrow key draws on the way, Delete makes floor</source>
   <translation>Стрелки двигают, Space рисует, Shift со стрелкой рисует по пути, Delete делает пол</translation>
  </message>
  <message>
   <source>Train in this world</source>
   <translation>Учиться в этом мире</translation>
  </message>
  <message>
   <source>{help} ({keys})</source>
   <translation>{help} ({keys})</translation>
  </message>
  <message>
   <source>Choose how to learn…</source>
   <translation>Выбрать, как учиться…</translation>
  </message>
  <message>
   <source>{name}[*] – World editor – RL Studio</source>
   <translation>{name}[*] – Редактор миров – RL Studio</translation>
  </message>
  <message>
   <source>&amp;New</source>
   <translation>&amp;Новый</translation>
  </message>
  <message>
   <source>Begin a new world</source>
   <translation>Начать новый мир</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>&amp;Открыть…</translation>
  </message>
  <message>
   <source>Open a world from a file</source>
   <translation>Открыть мир из файла</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>&amp;Сохранить</translation>
  </message>
  <message>
   <source>Save this world to its file</source>
   <translation>Сохранить этот мир в его файл</translation>
  </message>
  <message>
   <source>Save &amp;as…</source>
   <translation>Сохранить &amp;как…</translation>
  </message>
  <message>
   <source>Save this world to another file</source>
   <translation>Сохранить этот мир в другой файл</translation>
  </message>
  <message>
   <source>&amp;Train in this world</source>
   <translation>&amp;Учиться в этом мире</translation>
  </message>
  <message>
   <source>C&amp;hoose how to learn…</source>
   <translation>&amp;Выбрать, как учиться…</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>&amp;Закрыть</translation>
  </message>
  <message>
   <source>Close the editor</source>
   <translation>Закрыть редактор</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Файл</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Правка</translation>
  </message>
  <message>
   <source>World</source>
   <translation>Мир</translation>
  </message>
  <message>
   <source>This cannot be saved yet. {problem}</source>
   <translation>Пока это нельзя сохранить. {problem}</translation>
  </message>
  <message>
   <source>change the size</source>
   <translation>изменение размера</translation>
  </message>
  <message>
   <source>change the rules</source>
   <translation>изменение правил</translation>
  </message>
  <message>
   <source>RL Studio ended unexpectedly the last time. The autosaves of its runs are kept in the folder that the preferences name.</source>
   <translation>В прошлый раз RL Studio завершилась неожиданно. Автосохранения её запусков лежат в папке, указанной в параметрах.</translation>
  </message>
  <message>
   <source>Something went wrong inside the window: {reason}.</source>
   <translation>Внутри окна произошла ошибка: {reason}.</translation>
  </message>
  <message>
   <source>Edit the map…</source>
   <translation>Править карту…</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Выбрать файл…</translation>
  </message>
  <message>
   <source>numbers separated by commas</source>
   <translation>числа через запятую</translation>
  </message>
  <message>
   <source>Off: not used</source>
   <translation>Выключено: не используется</translation>
  </message>
  <message>
   <source>Use {setting}</source>
   <translation>Использовать: {setting}</translation>
  </message>
  <message>
   <source>on</source>
   <translation>включено</translation>
  </message>
  <message>
   <source>off</source>
   <translation>выключено</translation>
  </message>
  <message>
   <source>The file</source>
   <translation>Файл</translation>
  </message>
  <message>
   <source>{setting}: there is no file {path}.</source>
   <translation>{setting}: файла {path} нет.</translation>
  </message>
  <message>
   <source>The list</source>
   <translation>Список</translation>
  </message>
  <message>
   <source>{title} must have {least} to {most} numbers.</source>
   <translation>{title}: нужно от {least} до {most} чисел.</translation>
  </message>
  <message>
   <source>It</source>
   <translation>Значение</translation>
  </message>
  <message>
   <source>to be told</source>
   <translation>задайте</translation>
  </message>
  <message>
   <source>{title} must be told: it has no default.</source>
   <translation>{title}: нужно задать, значения по умолчанию нет.</translation>
  </message>
  <message>
   <source>{title} begins like data and is none: {example} is a list, {other} names with values.</source>
   <translation>{title}: начинается как данные, но это не данные: {example} – список, {other} – имена со значениями.</translation>
  </message>
  <message>
   <source>{title} must be whole numbers separated by commas, such as 64, 64.</source>
   <translation>{title}: нужны целые числа через запятую, например 64, 64.</translation>
  </message>
  <message>
   <source>{title} must be numbers separated by commas, such as 64, 64.</source>
   <translation>{title}: нужны числа через запятую, например 64, 64.</translation>
  </message>
  <message>
   <source>this setting</source>
   <translation>эта настройка</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>не используется</translation>
  </message>
  <message>
   <source>Grey settings stay: what was learned so far was learned with them (the network, its memory, the number of environments), so another value needs a new run.</source>
   <translation>Серые настройки остаются: всё до сих пор было выучено с ними (сеть, её память, число сред), поэтому другое значение требует нового запуска.</translation>
  </message>
  <message>
   <source>Nothing is changed: it learns bit for bit as its parent would.</source>
   <translation>Ничего не изменено: он будет учиться бит в бит как родитель.</translation>
  </message>
  <message>
   <source>A drawn world stays as it is in a fork.</source>
   <translation>Нарисованный мир в ответвлении не меняется.</translation>
  </message>
  <message>
   <source>Fork a run</source>
   <translation>Ответвление запуска</translation>
  </message>
  <message>
   <source>Fork</source>
   <translation>Ответвить</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Отмена</translation>
  </message>
  <message>
   <source>A fork of {run} from sweep {step:,} on</source>
   <translation>Ответвление от {run} с прохода {step:,}</translation>
  </message>
  <message>
   <source>A fork of {run} from step {step:,} on</source>
   <translation>Ответвление от {run} с шага {step:,}</translation>
  </message>
  <message numerus="yes">
   <source>{n} settings are changed.</source>
   <extracomment>For one: {n} setting is changed.</extracomment>
   <translation>
    <numerusform>Изменена {n} настройка.</numerusform>
    <numerusform>Изменены {n} настройки.</numerusform>
    <numerusform>Изменено {n} настроек.</numerusform>
   </translation>
  </message>
  <message>
   <source>{environment} itself</source>
   <translation>{environment}: сама среда</translation>
  </message>
  <message>
   <source>Show or hide the settings of the environment</source>
   <translation>Показать или скрыть настройки среды</translation>
  </message>
  <message>
   <source>At least {low}.</source>
   <translation>Не меньше {low}.</translation>
  </message>
  <message>
   <source>More than {low}.</source>
   <translation>Больше {low}.</translation>
  </message>
  <message>
   <source>At most {high}.</source>
   <translation>Не больше {high}.</translation>
  </message>
  <message>
   <source>Less than {high}.</source>
   <translation>Меньше {high}.</translation>
  </message>
  <message>
   <source>At least {low} and at most {high}.</source>
   <translation>Не меньше {low} и не больше {high}.</translation>
  </message>
  <message>
   <source>At least {low} and less than {high}.</source>
   <translation>Не меньше {low} и меньше {high}.</translation>
  </message>
  <message>
   <source>More than {low} and at most {high}.</source>
   <translation>Больше {low} и не больше {high}.</translation>
  </message>
  <message>
   <source>More than {low} and less than {high}.</source>
   <translation>Больше {low} и меньше {high}.</translation>
  </message>
  <message>
   <source>{title}: every number must lie at or above {least}.</source>
   <translation>{title}: каждое число должно быть не меньше {least}.</translation>
  </message>
  <message>
   <source>{setting} cannot be {typed}. {limits}</source>
   <translation>{setting}: значение {typed} не подходит. {limits}</translation>
  </message>
  <message>
   <source>{title}: every number must lie between {least} and {most}.</source>
   <translation>{title}: каждое число должно быть от {least} до {most}.</translation>
  </message>
  <message>
   <source>{title}: every number must lie at or below {most}.</source>
   <translation>{title}: каждое число должно быть не больше {most}.</translation>
  </message>
  <message>
   <source>{title}: every number must lie above {least}.</source>
   <translation>{title}: каждое число должно быть больше {least}.</translation>
  </message>
  <message>
   <source>{setting} must be a whole number. {limits}</source>
   <translation>{setting}: нужно целое число. {limits}</translation>
  </message>
  <message>
   <source>{setting} must be a number. {limits}</source>
   <translation>{setting}: нужно число. {limits}</translation>
  </message>
  <message>
   <source>The number</source>
   <translation>Число</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} atoms</source>
   <extracomment>For one: {n:,} atom</extracomment>
   <translation>
    <numerusform>{n:,} столбик</numerusform>
    <numerusform>{n:,} столбика</numerusform>
    <numerusform>{n:,} столбиков</numerusform>
   </translation>
  </message>
  <message>
   <source>{n:,} cars/min</source>
   <translation>{n:,} машин/min</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} cells</source>
   <extracomment>For one: {n:,} cell</extracomment>
   <translation>
    <numerusform>{n:,} клетка</numerusform>
    <numerusform>{n:,} клетки</numerusform>
    <numerusform>{n:,} клеток</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} days</source>
   <extracomment>For one: {n:,} day</extracomment>
   <translation>
    <numerusform>{n:,} день</numerusform>
    <numerusform>{n:,} дня</numerusform>
    <numerusform>{n:,} дней</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} episodes</source>
   <extracomment>For one: {n:,} episode</extracomment>
   <translation>
    <numerusform>{n:,} эпизод</numerusform>
    <numerusform>{n:,} эпизода</numerusform>
    <numerusform>{n:,} эпизодов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} frames</source>
   <extracomment>For one: {n:,} frame</extracomment>
   <translation>
    <numerusform>{n:,} кадр</numerusform>
    <numerusform>{n:,} кадра</numerusform>
    <numerusform>{n:,} кадров</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} games</source>
   <extracomment>For one: {n:,} game</extracomment>
   <translation>
    <numerusform>{n:,} партия</numerusform>
    <numerusform>{n:,} партии</numerusform>
    <numerusform>{n:,} партий</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} hours</source>
   <extracomment>For one: {n:,} hour</extracomment>
   <translation>
    <numerusform>{n:,} час</numerusform>
    <numerusform>{n:,} часа</numerusform>
    <numerusform>{n:,} часов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} labels</source>
   <extracomment>For one: {n:,} label</extracomment>
   <translation>
    <numerusform>{n:,} метка</numerusform>
    <numerusform>{n:,} метки</numerusform>
    <numerusform>{n:,} меток</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} looks</source>
   <extracomment>For one: {n:,} look</extracomment>
   <translation>
    <numerusform>{n:,} взгляд</numerusform>
    <numerusform>{n:,} взгляда</numerusform>
    <numerusform>{n:,} взглядов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} moves</source>
   <extracomment>For one: {n:,} move</extracomment>
   <translation>
    <numerusform>{n:,} ход</numerusform>
    <numerusform>{n:,} хода</numerusform>
    <numerusform>{n:,} ходов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} nats</source>
   <extracomment>For one: {n:,} nat</extracomment>
   <translation>
    <numerusform>{n:,} нат</numerusform>
    <numerusform>{n:,} ната</numerusform>
    <numerusform>{n:,} нат</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} pairs</source>
   <extracomment>For one: {n:,} pair</extracomment>
   <translation>
    <numerusform>{n:,} пара</numerusform>
    <numerusform>{n:,} пары</numerusform>
    <numerusform>{n:,} пар</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} pictures</source>
   <extracomment>For one: {n:,} picture</extracomment>
   <translation>
    <numerusform>{n:,} изображение</numerusform>
    <numerusform>{n:,} изображения</numerusform>
    <numerusform>{n:,} изображений</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} points</source>
   <extracomment>For one: {n:,} point</extracomment>
   <translation>
    <numerusform>{n:,} очко</numerusform>
    <numerusform>{n:,} очка</numerusform>
    <numerusform>{n:,} очков</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} positions</source>
   <extracomment>For one: {n:,} position</extracomment>
   <translation>
    <numerusform>{n:,} позиция</numerusform>
    <numerusform>{n:,} позиции</numerusform>
    <numerusform>{n:,} позиций</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} processes</source>
   <extracomment>For one: {n:,} process</extracomment>
   <translation>
    <numerusform>{n:,} процесс</numerusform>
    <numerusform>{n:,} процесса</numerusform>
    <numerusform>{n:,} процессов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} quantiles</source>
   <extracomment>For one: {n:,} quantile</extracomment>
   <translation>
    <numerusform>{n:,} квантиль</numerusform>
    <numerusform>{n:,} квантиля</numerusform>
    <numerusform>{n:,} квантилей</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} sentences</source>
   <extracomment>For one: {n:,} sentence</extracomment>
   <translation>
    <numerusform>{n:,} предложение</numerusform>
    <numerusform>{n:,} предложения</numerusform>
    <numerusform>{n:,} предложений</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps</source>
   <extracomment>For one: {n:,} step</extracomment>
   <translation>
    <numerusform>{n:,} шаг</numerusform>
    <numerusform>{n:,} шага</numerusform>
    <numerusform>{n:,} шагов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} sweeps</source>
   <extracomment>For one: {n:,} sweep</extracomment>
   <translation>
    <numerusform>{n:,} проход</numerusform>
    <numerusform>{n:,} прохода</numerusform>
    <numerusform>{n:,} проходов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} symbols</source>
   <extracomment>For one: {n:,} symbol</extracomment>
   <translation>
    <numerusform>{n:,} символ</numerusform>
    <numerusform>{n:,} символа</numerusform>
    <numerusform>{n:,} символов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} transitions</source>
   <extracomment>For one: {n:,} transition</extracomment>
   <translation>
    <numerusform>{n:,} переход</numerusform>
    <numerusform>{n:,} перехода</numerusform>
    <numerusform>{n:,} переходов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} updates</source>
   <extracomment>For one: {n:,} update</extracomment>
   <translation>
    <numerusform>{n:,} обновление</numerusform>
    <numerusform>{n:,} обновления</numerusform>
    <numerusform>{n:,} обновлений</numerusform>
   </translation>
  </message>
  <message>
   <source>Default settings</source>
   <translation>Настройки по умолчанию</translation>
  </message>
  <message>
   <source>The defaults of the algorithm. Nobody has measured how well it learns here with them, or how long that takes.</source>
   <translation>Настройки алгоритма по умолчанию. Никто не измерял, насколько хорошо он учится здесь с ними и сколько это занимает.</translation>
  </message>
  <message>
   <source>As the defaults, but for: {settings}</source>
   <translation>Как по умолчанию, кроме: {settings}</translation>
  </message>
  <message>
   <source>As “{preset}”, but for: {settings}</source>
   <translation>Как «{preset}», кроме: {settings}</translation>
  </message>
  <message>
   <source>Own settings</source>
   <translation>Свои настройки</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>Пресет</translation>
  </message>
  <message>
   <source>Settings that are known to work for this pair; every one can be changed below</source>
   <translation>Настройки, которые проверены для этой пары; ниже можно изменить любую</translation>
  </message>
  <message>
   <source>the one that comes along</source>
   <translation>вариант из комплекта</translation>
  </message>
  <message>
   <source>Reset {setting}</source>
   <translation>Сбросить: {setting}</translation>
  </message>
  <message>
   <source>Back to {value}</source>
   <translation>Вернуть: {value}</translation>
  </message>
  <message>
   <source>live</source>
   <translation>на ходу</translation>
  </message>
  <message>
   <source>May change while the run goes on; it takes effect at once.</source>
   <translation>Можно менять во время запуска; действует сразу.</translation>
  </message>
  <message>
   <source>Default: {value}.</source>
   <translation>По умолчанию: {value}.</translation>
  </message>
  <message>
   <source>Live: may change while the run goes on.</source>
   <translation>На ходу: можно менять во время запуска.</translation>
  </message>
  <message>
   <source>Has no effect now: {settings}.</source>
   <translation>Сейчас ни на что не влияет: {settings}.</translation>
  </message>
  <message>
   <source>Cannot change during a run; start a new run with it.</source>
   <translation>Нельзя изменить во время запуска; начните с этим новый.</translation>
  </message>
  <message>
   <source>&amp;Preset</source>
   <translation>&amp;Пресет</translation>
  </message>
  <message>
   <source>best available</source>
   <translation>лучшее доступное</translation>
  </message>
  <message>
   <source>CPU</source>
   <translation>CPU</translation>
  </message>
  <message>
   <source>Step budget</source>
   <translation>Бюджет шагов</translation>
  </message>
  <message>
   <source>The run ends by itself after this many environment steps; off: it goes on until stopped.</source>
   <translation>Запуск закончится сам через столько шагов среды; выключено: идёт до остановки.</translation>
  </message>
  <message>
   <source>until stopped</source>
   <translation>до остановки</translation>
  </message>
  <message>
   <source>Most sweeps</source>
   <translation>Предел проходов</translation>
  </message>
  <message>
   <source>The run ends by itself after this many sweeps over all states; off: it goes on until nothing changes any more.</source>
   <translation>Запуск закончится сам через столько проходов по всем состояниям; выключено: идёт, пока есть изменения.</translation>
  </message>
  <message>
   <source>until done</source>
   <translation>до конца</translation>
  </message>
  <message>
   <source>Parallel environments</source>
   <translation>Параллельные среды</translation>
  </message>
  <message>
   <source>How many copies of the environment are stepped together; off: what suits the algorithm (usually {lanes}).</source>
   <translation>Сколько копий среды делают шаги вместе; выключено: сколько подходит алгоритму (обычно {lanes}).</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>автоматически</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Зерно</translation>
  </message>
  <message>
   <source>Start of all random numbers: the same seed gives the same run.</source>
   <translation>Начало всех случайных чисел: то же зерно даёт тот же запуск.</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>Вычислять на</translation>
  </message>
  <message>
   <source>Where the networks are computed.</source>
   <translation>Где вычисляются сети.</translation>
  </message>
  <message>
   <source>Stop when solved</source>
   <translation>Остановка при решении</translation>
  </message>
  <message>
   <source>The run ends before its budget as soon as two greedy tests in a row reach a mean return of {score:g}: what goes on learning may forget.</source>
   <translation>Запуск закончится раньше бюджета, как только две жадные проверки подряд достигнут среднего дохода {score:g}: кто учится дальше, может и забыть.</translation>
  </message>
  <message>
   <source>{setting} {value}</source>
   <translation>{setting} {value}</translation>
  </message>
  <message>
   <source>Show or hide the settings “{group}”</source>
   <translation>Показать или скрыть настройки «{group}»</translation>
  </message>
  <message>
   <source>Nothing to set here.</source>
   <translation>Здесь нечего настраивать.</translation>
  </message>
  <message>
   <source>An id that Gymnasium knows, or one of a package, with the package before a colon. A package is found where it is installed, where PYTHONPATH says, and in {folder}. Its code runs on this computer: add only what you trust.</source>
   <translation>Имя, известное Gymnasium, или имя из пакета: пакет указывается перед двоеточием. Пакет ищется среди установленных, там, где указывает PYTHONPATH, и в {folder}. Код среды выполняется на этом компьютере: добавляйте только то, чему доверяете.</translation>
  </message>
  <message>
   <source>Add environment</source>
   <translation>Добавить среду</translation>
  </message>
  <message>
   <source>Id of the environment</source>
   <translation>Имя среды</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Добавить</translation>
  </message>
  <message>
   <source>Arguments…</source>
   <translation>Аргументы…</translation>
  </message>
  <message>
   <source>What the environment's constructor can be told</source>
   <translation>Что можно передать конструктору среды</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Ответ</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Убрать</translation>
  </message>
  <message>
   <source>{id} takes no arguments.</source>
   <translation>У {id} нет аргументов.</translation>
  </message>
  <message>
   <source>{environment} is in the gallery now, under “{family}”.</source>
   <translation>Среда {environment} теперь в галерее, в разделе «{family}».</translation>
  </message>
  <message>
   <source>Your own</source>
   <translation>Ваши</translation>
  </message>
  <message>
   <source>{button} {id}</source>
   <translation>{button} {id}</translation>
  </message>
  <message>
   <source>do not fit here</source>
   <translation>здесь не подходят</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>Алгоритмы</translation>
  </message>
  <message>
   <source>{title}: {text}
{paper}</source>
   <translation>{title}: {text}
{paper}</translation>
  </message>
  <message>
   <source>{algorithm}, does not fit: {reason}</source>
   <translation>{algorithm}, не подходит: {reason}</translation>
  </message>
  <message>
   <source>{algorithm}, {family}</source>
   <translation>{algorithm}, {family}</translation>
  </message>
  <message>
   <source>not installed</source>
   <translation>не установлено</translation>
  </message>
  <message>
   <source>trained agent</source>
   <translation>обученный агент</translation>
  </message>
  <message>
   <source>The list of environments did not come within a minute and a half.</source>
   <translation>Список сред не пришёл за полторы минуты.</translation>
  </message>
  <message>
   <source>{problem} It was opening {id}; rlstudio envs --remove {id} takes it out of the list.</source>
   <translation>{problem} Открывалась среда {id}; команда rlstudio envs --remove {id} уберёт её из списка.</translation>
  </message>
  <message>
   <source>{door} ({keys})
{line}</source>
   <translation>{door} ({keys})
{line}</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps: {duration} at full speed here.</source>
   <extracomment>For one: {n:,} step: {duration} at full speed here.</extracomment>
   <translation>
    <numerusform>{n:,} шаг: {duration} здесь на полной скорости.</numerusform>
    <numerusform>{n:,} шага: {duration} здесь на полной скорости.</numerusform>
    <numerusform>{n:,} шагов: {duration} здесь на полной скорости.</numerusform>
   </translation>
  </message>
  <message>
   <source>Learns in {duration} here</source>
   <translation>Обучение здесь: {duration}</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps: {duration} at full speed, by the last run here.</source>
   <extracomment>For one: {n:,} step: {duration} at full speed, by the last run here.</extracomment>
   <translation>
    <numerusform>{n:,} шаг: {duration} на полной скорости, судя по последнему запуску здесь.</numerusform>
    <numerusform>{n:,} шага: {duration} на полной скорости, судя по последнему запуску здесь.</numerusform>
    <numerusform>{n:,} шагов: {duration} на полной скорости, судя по последнему запуску здесь.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps. How long that takes is told when it learns.</source>
   <extracomment>For one: {n:,} step. How long that takes is told when it learns.</extracomment>
   <translation>
    <numerusform>{n:,} шаг. Сколько это займёт, станет известно при обучении.</numerusform>
    <numerusform>{n:,} шага. Сколько это займёт, станет известно при обучении.</numerusform>
    <numerusform>{n:,} шагов. Сколько это займёт, станет известно при обучении.</numerusform>
   </translation>
  </message>
  <message>
   <source>Families of environments</source>
   <translation>Разделы сред</translation>
  </message>
  <message numerus="yes">
   <source>{family}, {n} environments</source>
   <extracomment>For one: {family}, {n} environment</extracomment>
   <translation>
    <numerusform>{family}, {n} среда</numerusform>
    <numerusform>{family}, {n} среды</numerusform>
    <numerusform>{family}, {n} сред</numerusform>
   </translation>
  </message>
  <message>
   <source>All</source>
   <comment>families of environments</comment>
   <translation>Все</translation>
  </message>
  <message>
   <source>{family}  {count}</source>
   <translation>{family}  {count}</translation>
  </message>
  <message>
   <source>Show {family}</source>
   <translation>Показать: {family}</translation>
  </message>
  <message>
   <source>Show all families</source>
   <translation>Показать все разделы</translation>
  </message>
  <message>
   <source>{name} could not be loaded: {reason}</source>
   <translation>Не удалось загрузить {name}: {reason}</translation>
  </message>
  <message>
   <source>The environment {name} could not be loaded: {reason}</source>
   <translation>Не удалось загрузить среду {name}: {reason}</translation>
  </message>
  <message>
   <source>The algorithm {name} could not be loaded: {reason}</source>
   <translation>Не удалось загрузить алгоритм {name}: {reason}</translation>
  </message>
  <message>
   <source>The presets {name} could not be loaded: {reason}</source>
   <translation>Не удалось загрузить пресеты {name}: {reason}</translation>
  </message>
  <message>
   <source>The panel {name} could not be loaded: {reason}</source>
   <translation>Не удалось загрузить панель {name}: {reason}</translation>
  </message>
  <message>
   <source>The bundled agent {name} could not be loaded: {reason}</source>
   <translation>Не удалось загрузить агента {name} из комплекта: {reason}</translation>
  </message>
  <message>
   <source>{title} ({id}): {text}</source>
   <translation>{title} ({id}): {text}</translation>
  </message>
  <message>
   <source>{environment}, {family}</source>
   <translation>{environment}, {family}</translation>
  </message>
  <message>
   <source>Search environments</source>
   <translation>Поиск сред</translation>
  </message>
  <message>
   <source>Type to find an environment; the arrow keys move among the cards (Ctrl+F)</source>
   <translation>Введите текст, чтобы найти среду; клавиши-стрелки ходят по карточкам (Ctrl+F)</translation>
  </message>
  <message>
   <source>Environments</source>
   <translation>Среды</translation>
  </message>
  <message>
   <source>Add environment…</source>
   <translation>Добавить среду…</translation>
  </message>
  <message>
   <source>Add an environment of your own, or any that Gymnasium knows</source>
   <translation>Добавить свою среду или любую из известных Gymnasium</translation>
  </message>
  <message>
   <source>Draw a world…</source>
   <translation>Новый мир…</translation>
  </message>
  <message>
   <source>Draw a world</source>
   <translation>Нарисовать мир</translation>
  </message>
  <message>
   <source>Draw a world of your own, cell by cell (Ctrl+D)</source>
   <translation>Нарисовать свой мир, клетку за клеткой (Ctrl+D)</translation>
  </message>
  <message>
   <source>{blurb} A trained agent comes along: Shift+Enter watches it.</source>
   <translation>{blurb} В комплекте есть обученный агент: Shift+Enter покажет его.</translation>
  </message>
  <message>
   <source>Looking up what this computer can play…</source>
   <translation>Проверяется, во что может играть этот компьютер…</translation>
  </message>
  <message>
   <source>No environment matches “{text}”.
Escape clears the search.</source>
   <translation>Нет сред по запросу «{text}».
Escape очищает поиск.</translation>
  </message>
  <message>
   <source>Add {environment}…</source>
   <translation>Добавить {environment}…</translation>
  </message>
  <message>
   <source>Watch a trained agent</source>
   <translation>Смотреть обученного агента</translation>
  </message>
  <message>
   <source>Teach a new one</source>
   <translation>Учить нового</translation>
  </message>
  <message>
   <source>Open a file</source>
   <translation>Открыть файл</translation>
  </message>
  <message>
   <source>Agents, runs, recordings, worlds; or drop them here</source>
   <translation>Агент, запуск, запись, мир; можно и мышью</translation>
  </message>
  <message>
   <source>{environment}, played by you</source>
   <translation>{environment}, играете вы</translation>
  </message>
  <message>
   <source>Choose an environment and how it learns</source>
   <translation>Выберите среду и способ обучения</translation>
  </message>
  <message>
   <source>{environment} by {algorithm}: learns in {duration} here</source>
   <translation>{environment}, {algorithm}; обучение здесь: {duration}</translation>
  </message>
  <message>
   <source>{environment} by {algorithm}</source>
   <translation>{environment}, {algorithm}</translation>
  </message>
  <message>
   <source>{agent}, with what it thinks beside it</source>
   <translation>{agent}, а рядом – что он думает</translation>
  </message>
  <message>
   <source>No agent came along with this edition</source>
   <translation>В этой версии нет готового агента</translation>
  </message>
  <message>
   <source>Looking them up…</source>
   <translation>Поиск агентов…</translation>
  </message>
  <message>
   <source>{agent}, live</source>
   <translation>{agent}, вживую</translation>
  </message>
  <message>
   <source>{takes} It begins at {speed:g}×.</source>
   <translation>{takes} Начало – на скорости {speed:g}×.</translation>
  </message>
  <message>
   <source>Learn</source>
   <translation>Учить</translation>
  </message>
  <message>
   <source>Run many: several seeds, several algorithms, or values of one setting (Ctrl+M)</source>
   <translation>Запустить серию: несколько зёрен, алгоритмов или значений одной настройки (Ctrl+M)</translation>
  </message>
  <message>
   <source>Run many</source>
   <translation>Серия запусков</translation>
  </message>
  <message>
   <source>Guided lessons</source>
   <translation>Пошаговые уроки</translation>
  </message>
  <message>
   <source>Guided lessons beside the running program (Ctrl+Shift+L)</source>
   <translation>Пошаговые уроки рядом с работающей программой (Ctrl+Shift+L)</translation>
  </message>
  <message>
   <source>Lessons</source>
   <translation>Уроки</translation>
  </message>
  <message>
   <source>Its settings appear here once an environment and an algorithm are chosen.</source>
   <translation>Настройки появятся здесь, когда выбраны среда и алгоритм.</translation>
  </message>
  <message>
   <source>Choose how it learns</source>
   <translation>Как учиться</translation>
  </message>
  <message>
   <source>Play</source>
   <comment>a button that begins a game</comment>
   <translation>Играть</translation>
  </message>
  <message>
   <source>No algorithm fits this environment; the reasons stand beside each.</source>
   <translation>Этой среде не подходит ни один алгоритм; причины указаны у каждого.</translation>
  </message>
  <message>
   <source>Choose an environment</source>
   <translation>Выбор среды</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <source>Play with these settings (Ctrl+Return)</source>
   <translation>Играть с этими настройками (Ctrl+Return)</translation>
  </message>
  <message>
   <source>Learn with these settings (Ctrl+Return)</source>
   <translation>Учить с этими настройками (Ctrl+Return)</translation>
  </message>
  <message>
   <source>Watch a trained agent: {agent} (Ctrl+Shift+Return)</source>
   <translation>Смотреть обученного агента: {agent} (Ctrl+Shift+Return)</translation>
  </message>
  <message>
   <source>{name}, file</source>
   <translation>{name}, файл</translation>
  </message>
  <message numerus="yes">
   <source>{environment} · {algorithm}, {n:,} steps</source>
   <extracomment>For one: {environment} · {algorithm}, {n:,} step</extracomment>
   <translation>
    <numerusform>{environment} · {algorithm}, {n:,} шаг</numerusform>
    <numerusform>{environment} · {algorithm}, {n:,} шага</numerusform>
    <numerusform>{environment} · {algorithm}, {n:,} шагов</numerusform>
   </translation>
  </message>
  <message>
   <source>{what}  ·  {date:%Y-%m-%d}</source>
   <translation>{what}  ·  {date:%Y-%m-%d}</translation>
  </message>
  <message>
   <source>{name}, agent</source>
   <translation>{name}, агент</translation>
  </message>
  <message>
   <source>{name}, recording</source>
   <translation>{name}, запись</translation>
  </message>
  <message>
   <source>{name}, world</source>
   <translation>{name}, мир</translation>
  </message>
  <message>
   <source>{name}, demo</source>
   <translation>{name}, демо</translation>
  </message>
  <message>
   <source>{name}, lesson</source>
   <translation>{name}, урок</translation>
  </message>
  <message>
   <source>{name}, run</source>
   <translation>{name}, запуск</translation>
  </message>
  <message numerus="yes">
   <source>{environment} · {algorithm}, seed {seed}, {n:,} sweeps</source>
   <extracomment>For one: {environment} · {algorithm}, seed {seed}, {n:,} sweep</extracomment>
   <translation>
    <numerusform>{environment} · {algorithm}, зерно {seed}, {n:,} проход</numerusform>
    <numerusform>{environment} · {algorithm}, зерно {seed}, {n:,} прохода</numerusform>
    <numerusform>{environment} · {algorithm}, зерно {seed}, {n:,} проходов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{environment} · {algorithm}, {n:,} sweeps</source>
   <extracomment>For one: {environment} · {algorithm}, {n:,} sweep</extracomment>
   <translation>
    <numerusform>{environment} · {algorithm}, {n:,} проход</numerusform>
    <numerusform>{environment} · {algorithm}, {n:,} прохода</numerusform>
    <numerusform>{environment} · {algorithm}, {n:,} проходов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{environment} · {algorithm}, seed {seed}, {n:,} steps</source>
   <extracomment>For one: {environment} · {algorithm}, seed {seed}, {n:,} step</extracomment>
   <translation>
    <numerusform>{environment} · {algorithm}, зерно {seed}, {n:,} шаг</numerusform>
    <numerusform>{environment} · {algorithm}, зерно {seed}, {n:,} шага</numerusform>
    <numerusform>{environment} · {algorithm}, зерно {seed}, {n:,} шагов</numerusform>
   </translation>
  </message>
  <message>
   <source>{what}  ·  {date:%H:%M}</source>
   <translation>{what}  ·  {date:%H:%M}</translation>
  </message>
  <message>
   <source>Recent runs and files</source>
   <translation>Недавние запуски и файлы</translation>
  </message>
  <message>
   <source>All runs</source>
   <translation>Все запуски</translation>
  </message>
  <message>
   <source>All runs: search, names, tags, export, trash (Ctrl+R)</source>
   <translation>Все запуски: поиск, имена, метки, экспорт, корзина (Ctrl+R)</translation>
  </message>
  <message>
   <source>What you train or open appears here. Files can be dropped anywhere on this window.</source>
   <translation>Здесь появится то, что вы обучите или откроете. Файлы можно перетащить в любое место окна.</translation>
  </message>
  <message numerus="yes">
   <source>{agent} after {n:,} steps, mean return {mean}</source>
   <extracomment>For one: {agent} after {n:,} step, mean return {mean}</extracomment>
   <translation>
    <numerusform>{agent} после {n:,} шага, средний доход {mean}</numerusform>
    <numerusform>{agent} после {n:,} шагов, средний доход {mean}</numerusform>
    <numerusform>{agent} после {n:,} шагов, средний доход {mean}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{agent} after {n:,} steps</source>
   <extracomment>For one: {agent} after {n:,} step</extracomment>
   <translation>
    <numerusform>{agent} после {n:,} шага</numerusform>
    <numerusform>{agent} после {n:,} шагов</numerusform>
    <numerusform>{agent} после {n:,} шагов</numerusform>
   </translation>
  </message>
  <message>
   <source>No trained agent</source>
   <translation>Нет обученного агента</translation>
  </message>
  <message>
   <source>Watch {agent} in a tab of its own, with all that it thinks</source>
   <translation>Смотреть {agent} в отдельной вкладке, со всем, что он думает</translation>
  </message>
  <message>
   <source>{agent}, playing live</source>
   <translation>{agent}, играет вживую</translation>
  </message>
  <message>
   <source>RL Studio is free software under the MIT licence. Its libraries keep their own licences, listed here.</source>
   <translation>RL Studio – свободная программа под лицензией MIT. У её библиотек свои лицензии, они перечислены здесь.</translation>
  </message>
  <message>
   <source>This copy contains ale-py, which runs the Atari games and is under the GPL-2.0: whoever passes on a bundle with it does so under the terms of the GPL.</source>
   <translation>В этой копии есть ale-py, на которой работают игры Atari; она под лицензией GPL-2.0: кто передаёт сборку с ней, делает это на условиях GPL.</translation>
  </message>
  <message>
   <source>This copy is without ale-py, so it has no Atari games.</source>
   <translation>В этой копии нет ale-py, поэтому нет и игр Atari.</translation>
  </message>
  <message>
   <source>About RL Studio</source>
   <translation>О программе RL Studio</translation>
  </message>
  <message>
   <source>Pick a game and an algorithm, and watch the agent learn live.</source>
   <translation>Выберите игру и алгоритм и смотрите вживую, как агент учится.</translation>
  </message>
  <message>
   <source>{sentence} {more}</source>
   <translation>{sentence} {more}</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>Библиотеки</translation>
  </message>
  <message>
   <source>Text of the licence</source>
   <translation>Текст лицензии</translation>
  </message>
  <message>
   <source>Licence: {licence}</source>
   <translation>Лицензия: {licence}</translation>
  </message>
  <message>
   <source>Its package brings no text of the licence along.</source>
   <translation>В пакете нет текста лицензии.</translation>
  </message>
  <message>
   <source>Help – RL Studio</source>
   <translation>Справка – RL Studio</translation>
  </message>
  <message>
   <source>Find in the help</source>
   <translation>Найти в справке</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Страницы</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Страница</translation>
  </message>
  <message>
   <source>Nothing in the help has these words.</source>
   <translation>Этих слов в справке нет.</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>не указана</translation>
  </message>
  <message>
   <source>see its text</source>
   <translation>см. текст</translation>
  </message>
  <message>
   <source>RL Studio</source>
   <translation>RL Studio</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>Панели</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Клавиши</translation>
  </message>
  <message>
   <source>Arrow keys, Space, Return …</source>
   <translation>Стрелки, Space, Return …</translation>
  </message>
  <message>
   <source>while you play: the keys that the screen names below the picture</source>
   <translation>во время игры: клавиши, названные под изображением</translation>
  </message>
  <message>
   <source>Escape</source>
   <translation>Escape</translation>
  </message>
  <message>
   <source>dismisses a message</source>
   <translation>убирает сообщение</translation>
  </message>
  <message>
   <source>Wheel, drag, double click on a curve</source>
   <translation>Колесо, перетаскивание, двойной щелчок на кривой</translation>
  </message>
  <message>
   <source>zoom, move, show all again</source>
   <translation>масштаб, сдвиг, снова показать всё</translation>
  </message>
  <message>
   <source>Right click on a panel</source>
   <translation>Правый щелчок на панели</translation>
  </message>
  <message>
   <source>what it offers, and saving its picture or its numbers</source>
   <translation>что она предлагает, и сохранение её изображения или её чисел</translation>
  </message>
  <message>
   <source>Double click on a panel's title</source>
   <translation>Двойной щелчок на заголовке панели</translation>
  </message>
  <message>
   <source>this panel alone, and back</source>
   <translation>только эта панель и обратно</translation>
  </message>
  <message>
   <source>Usually {value}.</source>
   <translation>Обычно {value}.</translation>
  </message>
  <message>
   <source>Step by step</source>
   <translation>По шагам</translation>
  </message>
  <message>
   <source>{number} {unit}</source>
   <translation>{number} {unit}</translation>
  </message>
  <message>
   <source>The program sees this for itself: {condition}</source>
   <translation>Программа видит это сама: {condition}</translation>
  </message>
  <message>
   <source>done</source>
   <translation>выполнено</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>ещё нет</translation>
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
   <translation>Уроки на выбор</translation>
  </message>
  <message>
   <source>Lessons of your own are text files ending in .rllesson. File, Open… shows them.</source>
   <translation>Ваши собственные уроки – текстовые файлы с окончанием .rllesson. Их показывает «Файл», «Открыть…».</translation>
  </message>
  <message>
   <source>{number}.  {title}</source>
   <translation>{number}.  {title}</translation>
  </message>
  <message numerus="yes">
   <source>{blurb} About {n} minutes.</source>
   <extracomment>For one: {blurb} About {n} minute.</extracomment>
   <translation>
    <numerusform>{blurb} Около {n} минуты.</numerusform>
    <numerusform>{blurb} Около {n} минут.</numerusform>
    <numerusform>{blurb} Около {n} минут.</numerusform>
   </translation>
  </message>
  <message>
   <source>Short pages beside the running program: predict, set it up, watch, and let it check.</source>
   <translation>Короткие страницы рядом с работающей программой: предскажите, настройте, смотрите и дайте ей проверить.</translation>
  </message>
  <message>
   <source>Begin this run, in place of the lesson's last one</source>
   <translation>Начать этот запуск вместо прежнего запуска урока</translation>
  </message>
  <message>
   <source>Reveal</source>
   <translation>Показать ответ</translation>
  </message>
  <message>
   <source>Show which answer is right, and why</source>
   <translation>Показать, какой ответ верен и почему</translation>
  </message>
  <message>
   <source>**Right.** {why}</source>
   <translation>**Верно.** {why}</translation>
  </message>
  <message>
   <source>**Not so: {answer}.** {why}</source>
   <translation>**Нет: {answer}.** {why}</translation>
  </message>
  <message>
   <source>right</source>
   <comment>an answer</comment>
   <translation>верно</translation>
  </message>
  <message>
   <source>wrong</source>
   <comment>an answer</comment>
   <translation>неверно</translation>
  </message>
  <message>
   <source>All lessons</source>
   <translation>Все уроки</translation>
  </message>
  <message>
   <source>The list of lessons</source>
   <translation>Список уроков</translation>
  </message>
  <message>
   <source>Close lessons</source>
   <translation>Закрыть уроки</translation>
  </message>
  <message>
   <source>Put the lessons away; Help brings them back</source>
   <translation>Убрать уроки; вернуть их можно из меню «Справка»</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Далее</translation>
  </message>
  <message>
   <source>The page before</source>
   <translation>Предыдущая страница</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} из {count}</translation>
  </message>
  <message>
   <source>The next page</source>
   <translation>Следующая страница</translation>
  </message>
  <message>
   <source>A run that is open in a window is not deleted; close it first.</source>
   <translation>Запуск, открытый в окне, не удаляется; сначала закройте его.</translation>
  </message>
  <message>
   <source>Import a run</source>
   <translation>Импорт запуска</translation>
  </message>
  <message>
   <source>Delete for good</source>
   <translation>Удалить навсегда</translation>
  </message>
  <message numerus="yes">
   <source>Remove the files of {n} runs? That cannot be undone.</source>
   <extracomment>For one: Remove the files of {n} run? That cannot be undone.</extracomment>
   <translation>
    <numerusform>Удалить файлы {n} запуска? Это нельзя отменить.</numerusform>
    <numerusform>Удалить файлы {n} запусков? Это нельзя отменить.</numerusform>
    <numerusform>Удалить файлы {n} запусков? Это нельзя отменить.</numerusform>
   </translation>
  </message>
  <message>
   <source>A run that a training has open is not deleted; end that first.</source>
   <translation>Запуск, открытый в обучении, не удаляется; сначала завершите обучение.</translation>
  </message>
  <message>
   <source>{run} was written to {file}.</source>
   <translation>{run}: записано в {file}.</translation>
  </message>
  <message numerus="yes">
   <source>{n} runs are in the trash.</source>
   <extracomment>For one: {n} run is in the trash.</extracomment>
   <translation>
    <numerusform>{n} запуск в корзине.</numerusform>
    <numerusform>{n} запуска в корзине.</numerusform>
    <numerusform>{n} запусков в корзине.</numerusform>
   </translation>
  </message>
  <message>
   <source>The run is not listed any more; its files stay in {folder}.</source>
   <translation>Запуска больше нет в списке; его файлы остались в {folder}.</translation>
  </message>
  <message>
   <source>RL Studio runs</source>
   <translation>Запуски RL Studio</translation>
  </message>
  <message>
   <source>The run of {file} is in the library.</source>
   <translation>Запуск из {file} теперь в библиотеке.</translation>
  </message>
  <message>
   <source>{run}, copy</source>
   <translation>{run}, копия</translation>
  </message>
  <message>
   <source>a training has it open, learning or paused.</source>
   <translation>он открыт в обучении: учится или на паузе.</translation>
  </message>
  <message>
   <source>its file holds the policy alone, or there is nothing left to go on from.</source>
   <translation>в его файле только стратегия, или продолжать уже не с чего.</translation>
  </message>
  <message>
   <source>choose one run for that.</source>
   <translation>выберите для этого один запуск.</translation>
  </message>
  <message>
   <source>no run is chosen.</source>
   <translation>запуск не выбран.</translation>
  </message>
  <message>
   <source>Saved: {when}</source>
   <translation>Сохранён: {when}</translation>
  </message>
  <message>
   <source>{steps:,} of {budget:,}</source>
   <translation>{steps:,} из {budget:,}</translation>
  </message>
  <message>
   <source>best return {score}</source>
   <translation>лучший доход {score}</translation>
  </message>
  <message>
   <source>Name of the run</source>
   <translation>Имя запуска</translation>
  </message>
  <message>
   <source>A name for this run (F2); empty for what it is by itself</source>
   <translation>Имя запуска (F2); пусто – по тому, что это такое</translation>
  </message>
  <message>
   <source>Best: the policy that did best in a test. In games of two: the newest of those that may be the best, by ratings or else by tests.</source>
   <translation>Лучшая: стратегия с лучшей проверкой. В играх на двоих – новейшая из тех, что могут быть лучшими, по рейтингу или, если его нет, по проверкам.</translation>
  </message>
  <message>
   <source>Tags, with commas between them</source>
   <translation>Метки через запятую</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>Метки</translation>
  </message>
  <message>
   <source>Tags of this run, with commas between them</source>
   <translation>Метки этого запуска через запятую</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Заметка</translation>
  </message>
  <message>
   <source>A note about this run; it is kept in the run's folder</source>
   <translation>Заметка о запуске; хранится в его папке</translation>
  </message>
  <message>
   <source>Changed: {settings}</source>
   <translation>Изменено: {settings}</translation>
  </message>
  <message>
   <source>Sweeps: {steps} · seed: {seed}</source>
   <translation>Проходы: {steps} · зерно: {seed}</translation>
  </message>
  <message>
   <source>Steps: {steps} · episodes: {count:,} · seed: {seed}</source>
   <translation>Шаги: {steps} · эпизоды: {count:,} · зерно: {seed}</translation>
  </message>
  <message>
   <source>Best return: {score}</source>
   <translation>Лучший доход: {score}</translation>
  </message>
  <message>
   <source>Last return: {score}</source>
   <translation>Последний доход: {score}</translation>
  </message>
  <message>
   <source>Deleted: {when}</source>
   <translation>Удалён: {when}</translation>
  </message>
  <message>
   <source>Written elsewhere: {folder}</source>
   <translation>Записан в другом месте: {folder}</translation>
  </message>
  <message>
   <source>Picture and returns of the run</source>
   <translation>Картинка и доходы запуска</translation>
  </message>
  <message>
   <source>no return is known</source>
   <translation>доход неизвестен</translation>
  </message>
  <message>
   <source>Watch</source>
   <translation>Смотреть</translation>
  </message>
  <message>
   <source>Open the run's best agent and watch it play (Enter)</source>
   <translation>Открыть лучшего агента запуска и смотреть, как он играет (Enter)</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Продолжить</translation>
  </message>
  <message>
   <source>Continue this run where it ended (Shift+Enter)</source>
   <translation>Продолжить запуск с того места, где он закончился (Shift+Enter)</translation>
  </message>
  <message>
   <source>Fork…</source>
   <translation>Ответвить…</translation>
  </message>
  <message>
   <source>Go on from its end in a run of its own, with something changed</source>
   <translation>Продолжить с его конца отдельным запуском, изменив что-нибудь</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Копировать</translation>
  </message>
  <message>
   <source>Copy this run, with its tags and note</source>
   <translation>Скопировать запуск с его метками и заметкой</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Экспорт…</translation>
  </message>
  <message>
   <source>Write the whole run to one file, to send it or to keep it</source>
   <translation>Записать весь запуск в один файл, чтобы отправить или сохранить</translation>
  </message>
  <message>
   <source>Other seeds</source>
   <translation>Другие зёрна</translation>
  </message>
  <message>
   <source>List the runs that have the same settings as this one</source>
   <translation>Показать запуски с теми же настройками</translation>
  </message>
  <message>
   <source>Lay the curves of all chosen runs over each other</source>
   <translation>Наложить кривые всех выбранных запусков друг на друга</translation>
  </message>
  <message>
   <source>Move the run to the trash; that can be undone (Del)</source>
   <translation>Переместить запуск в корзину; это можно отменить (Del)</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Вернуть</translation>
  </message>
  <message>
   <source>Bring this run back from the trash</source>
   <translation>Вернуть этот запуск из корзины</translation>
  </message>
  <message>
   <source>Remove the run's files; that cannot be undone</source>
   <translation>Удалить файлы запуска; это нельзя отменить</translation>
  </message>
  <message>
   <source>Tags that all chosen runs have; what changes here changes for each of them</source>
   <translation>Метки, общие для всех выбранных запусков; изменение здесь меняет их у каждого</translation>
  </message>
  <message>
   <source>no other run has these settings.</source>
   <translation>других запусков с этими настройками нет.</translation>
  </message>
  <message numerus="yes">
   <source>{n} runs are chosen</source>
   <extracomment>For one: {n} run is chosen</extracomment>
   <translation>
    <numerusform>Выбран {n} запуск</numerusform>
    <numerusform>Выбрано {n} запуска</numerusform>
    <numerusform>Выбрано {n} запусков</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a run to see it here.</source>
   <translation>Выберите запуск, чтобы увидеть его здесь.</translation>
  </message>
  <message>
   <source>in use now</source>
   <translation>занят</translation>
  </message>
  <message>
   <source>{setting} {before} → {after}</source>
   <translation>{setting} {before} → {after}</translation>
  </message>
  <message>
   <source>Family of the run</source>
   <translation>Родословная запуска</translation>
  </message>
  <message>
   <source>{run} is not here any more</source>
   <translation>{run} здесь больше нет</translation>
  </message>
  <message>
   <source>{setting}: another one</source>
   <translation>{setting}: другое</translation>
  </message>
  <message>
   <source>in the trash</source>
   <translation>в корзине</translation>
  </message>
  <message>
   <source>from sweep {step:,}</source>
   <translation>с прохода {step:,}</translation>
  </message>
  <message>
   <source>from step {step:,}</source>
   <translation>с шага {step:,}</translation>
  </message>
  <message>
   <source>Any age</source>
   <translation>Любое время</translation>
  </message>
  <message>
   <source>Last 24 hours</source>
   <translation>Последние 24 часа</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Последние 7 дней</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>Последние 30 дней</translation>
  </message>
  <message>
   <source>Last 365 days</source>
   <translation>Последние 365 дней</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Сначала новые</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>Сначала старые</translation>
  </message>
  <message>
   <source>By best return</source>
   <translation>По лучшему доходу</translation>
  </message>
  <message>
   <source>By last return</source>
   <translation>По последнему доходу</translation>
  </message>
  <message>
   <source>By steps</source>
   <translation>По шагам</translation>
  </message>
  <message>
   <source>By name</source>
   <translation>По имени</translation>
  </message>
  <message>
   <source>By environment</source>
   <translation>По среде</translation>
  </message>
  <message>
   <source>By algorithm</source>
   <translation>По алгоритму</translation>
  </message>
  <message>
   <source>Same settings together</source>
   <translation>Одинаковые настройки рядом</translation>
  </message>
  <message>
   <source>“{text}” is no number, so all returns are listed</source>
   <translation>«{text}» – не число, поэтому показаны все доходы</translation>
  </message>
  <message>
   <source>Search runs: names, tags, notes, environments, algorithms</source>
   <translation>Поиск запусков: имена, метки, заметки, среды, алгоритмы</translation>
  </message>
  <message>
   <source>Search runs</source>
   <translation>Поиск запусков</translation>
  </message>
  <message>
   <source>Type to find runs that have all these words (Ctrl+F)</source>
   <translation>Введите слова: найдутся запуски, где есть все (Ctrl+F)</translation>
  </message>
  <message>
   <source>Only runs of this environment</source>
   <translation>Только запуски в этой среде</translation>
  </message>
  <message>
   <source>Algorithm</source>
   <translation>Алгоритм</translation>
  </message>
  <message>
   <source>Only runs by this algorithm</source>
   <translation>Только запуски с этим алгоритмом</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>Метка</translation>
  </message>
  <message>
   <source>Only runs with this tag</source>
   <translation>Только запуски с этой меткой</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>Давность</translation>
  </message>
  <message>
   <source>Only runs that were saved lately</source>
   <translation>Только недавно сохранённые запуски</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Порядок</translation>
  </message>
  <message>
   <source>Which runs come first</source>
   <translation>Какие запуски идут первыми</translation>
  </message>
  <message>
   <source>Return at least</source>
   <translation>Доход не меньше</translation>
  </message>
  <message>
   <source>Only runs whose best return is at least this number</source>
   <translation>Только запуски, чей лучший доход не меньше этого числа</translation>
  </message>
  <message>
   <source>Same settings</source>
   <translation>Те же настройки</translation>
  </message>
  <message>
   <source>Runs of all settings again</source>
   <translation>Снова запуски с любыми настройками</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>Корзина</translation>
  </message>
  <message>
   <source>Deleted runs: they can be brought back</source>
   <translation>Удалённые запуски: их можно вернуть</translation>
  </message>
  <message>
   <source>All environments</source>
   <translation>Все среды</translation>
  </message>
  <message>
   <source>All algorithms</source>
   <translation>Все алгоритмы</translation>
  </message>
  <message>
   <source>All tags</source>
   <translation>Все метки</translation>
  </message>
  <message>
   <source>Trash ({count:,})</source>
   <translation>Корзина ({count:,})</translation>
  </message>
  <message>
   <source>{name} ({count:,})</source>
   <translation>{name} ({count:,})</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} runs</source>
   <extracomment>For one: {n:,} run</extracomment>
   <translation>
    <numerusform>{n:,} запуск</numerusform>
    <numerusform>{n:,} запуска</numerusform>
    <numerusform>{n:,} запусков</numerusform>
   </translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Библиотека</translation>
  </message>
  <message>
   <source>Import a run…</source>
   <translation>Импорт запуска…</translation>
  </message>
  <message>
   <source>Take in a run that was exported to a file</source>
   <translation>Добавить запуск, экспортированный в файл</translation>
  </message>
  <message>
   <source>Reading the folders of runs</source>
   <translation>Чтение папок запусков</translation>
  </message>
  <message>
   <source>Show all runs</source>
   <translation>Показать все запуски</translation>
  </message>
  <message>
   <source>{listed:,} of {runs}</source>
   <translation>{listed:,} из: {runs}</translation>
  </message>
  <message>
   <source>No run matches that.</source>
   <translation>Подходящих запусков нет.</translation>
  </message>
  <message>
   <source>The trash is empty.</source>
   <translation>Корзина пуста.</translation>
  </message>
  <message>
   <source>There are no runs yet. What learns here, and by rlstudio train, is listed by itself.</source>
   <translation>Запусков ещё нет. Всё, что учится здесь и через rlstudio train, появится само.</translation>
  </message>
  <message>
   <source>best</source>
   <comment>return of the best policy</comment>
   <translation>лучший</translation>
  </message>
  <message>
   <source>last</source>
   <comment>return of the last policy</comment>
   <translation>последний</translation>
  </message>
  <message numerus="yes">
   <source>{n} days ago</source>
   <extracomment>For one: {n} day ago</extracomment>
   <translation>
    <numerusform>{n} день назад</numerusform>
    <numerusform>{n} дня назад</numerusform>
    <numerusform>{n} дней назад</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} runs of these settings</source>
   <extracomment>For one: {n} run of these settings</extracomment>
   <translation>
    <numerusform>{n} запуск с этими настройками</numerusform>
    <numerusform>{n} запуска с этими настройками</numerusform>
    <numerusform>{n} запусков с этими настройками</numerusform>
   </translation>
  </message>
  <message>
   <source>just now</source>
   <translation>только что</translation>
  </message>
  <message numerus="yes">
   <source>{n} min ago</source>
   <extracomment>For one: {n} min ago</extracomment>
   <translation>
    <numerusform>{n} min назад</numerusform>
    <numerusform>{n} min назад</numerusform>
    <numerusform>{n} min назад</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} h ago</source>
   <extracomment>For one: {n} h ago</extracomment>
   <translation>
    <numerusform>{n} h назад</numerusform>
    <numerusform>{n} h назад</numerusform>
    <numerusform>{n} h назад</numerusform>
   </translation>
  </message>
  <message>
   <source>fork of {run}</source>
   <translation>ответвление от {run}</translation>
  </message>
  <message>
   <source>last return {score}</source>
   <translation>последний доход {score}</translation>
  </message>
  <message>
   <source>The connection to the worker broke: {reason}.</source>
   <translation>Связь с рабочим процессом прервалась: {reason}.</translation>
  </message>
  <message>
   <source>There was no answer within two minutes.</source>
   <translation>За две минуты ответа не было.</translation>
  </message>
  <message>
   <source>{help}

Not now: {why}</source>
   <translation>{help}

Сейчас нельзя: {why}</translation>
  </message>
  <message>
   <source>more than 1,000 years</source>
   <translation>больше 1,000 лет</translation>
  </message>
  <message>
   <source>{minutes:.0f} min</source>
   <translation>{minutes:.0f} мин</translation>
  </message>
  <message>
   <source>less than 1 s</source>
   <translation>меньше 1 с</translation>
  </message>
  <message>
   <source>about {seconds:.0f} s</source>
   <translation>около {seconds:.0f} с</translation>
  </message>
  <message>
   <source>about {minutes:.0f} min</source>
   <translation>около {minutes:.0f} мин</translation>
  </message>
  <message>
   <source>about {hours:.1f} h</source>
   <translation>около {hours:.1f} ч</translation>
  </message>
  <message numerus="yes">
   <source>about {n} days</source>
   <extracomment>For one: about {n} day</extracomment>
   <translation>
    <numerusform>около {n} дня</numerusform>
    <numerusform>около {n} дней</numerusform>
    <numerusform>около {n} дней</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about {n} years</source>
   <extracomment>For one: about {n} year</extracomment>
   <translation>
    <numerusform>около {n} года</numerusform>
    <numerusform>около {n} лет</numerusform>
    <numerusform>около {n} лет</numerusform>
   </translation>
  </message>
  <message>
   <source>{seconds:.0f} s</source>
   <translation>{seconds:.0f} с</translation>
  </message>
  <message>
   <source>Agents of other libraries</source>
   <translation>Агенты других библиотек</translation>
  </message>
  <message>
   <source>Compare with an agent</source>
   <translation>Сравнить с агентом</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Выбор файла</translation>
  </message>
  <message>
   <source>Save the agent</source>
   <translation>Сохранить агента</translation>
  </message>
  <message>
   <source>Save as a demo</source>
   <translation>Сохранить как демо</translation>
  </message>
  <message>
   <source>Export the run</source>
   <translation>Экспорт запуска</translation>
  </message>
  <message>
   <source>RL Studio agents</source>
   <translation>Агенты RL Studio</translation>
  </message>
  <message>
   <source>RL Studio demos</source>
   <translation>Демо RL Studio</translation>
  </message>
  <message>
   <source>Agents, runs, worlds, recordings, demonstrations, demos, lessons</source>
   <translation>Агенты, запуски, миры, записи, демонстрации, демо, уроки</translation>
  </message>
  <message>
   <source>Dismiss this message (Escape)</source>
   <translation>Убрать это сообщение (Escape)</translation>
  </message>
  <message>
   <source>Dismiss message</source>
   <translation>Убрать сообщение</translation>
  </message>
  <message>
   <source>rlstudio.panels</source>
   <translation>rlstudio.panels</translation>
  </message>
  <message>
   <source>it is not a subclass of {base}.</source>
   <translation>это не подкласс {base}.</translation>
  </message>
  <message>
   <source>it calls itself {id}.</source>
   <translation>она называет себя {id}.</translation>
  </message>
  <message>
   <source>it does not say its {name}.</source>
   <translation>у неё не указано {name}.</translation>
  </message>
  <message>
   <source>a panel of this name is built in.</source>
   <translation>панель с таким именем уже встроена.</translation>
  </message>
  <message>
   <source>illegal</source>
   <translation>недопустимо</translation>
  </message>
  <message>
   <source>Q-value</source>
   <translation>значение Q</translation>
  </message>
  <message>
   <source>probability</source>
   <translation>вероятность</translation>
  </message>
  <message>
   <source>Who is asked for what</source>
   <translation>Кого о чём спрашивают</translation>
  </message>
  <message>
   <source>A row for each kind of input, a column for each choice, from the last updates: how many percent of the inputs of this kind went there while learning, when choices are drawn. A bright diagonal is a router that has found out who knows what.</source>
   <translation>Строка на каждый вид входов, столбец на каждый выбор, по последним обновлениям: сколько процентов входов этого вида попало туда при обучении, когда выбор случаен. Яркая диагональ – маршрутизатор понял, кто что знает.</translation>
  </message>
  <message>
   <source>The choices appear here with the first updates.</source>
   <translation>Выборы появятся здесь с первыми обновлениями.</translation>
  </message>
  <message>
   <source>Choices by kind of input</source>
   <translation>Выбор по видам входов</translation>
  </message>
  <message>
   <source>kind {kind}: {share:.0%} {choice}</source>
   <translation>вид {kind}: {share:.0%} {choice}</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>Действия</translation>
  </message>
  <message>
   <source>chose {action}</source>
   <translation>выбрано: {action}</translation>
  </message>
  <message>
   <source>came here by {action}</source>
   <translation>сюда привело: {action}</translation>
  </message>
  <message>
   <source>you chose {action}</source>
   <translation>вы выбрали: {action}</translation>
  </message>
  <message>
   <source>drew {action}: p = {probability}</source>
   <translation>выпало: {action}, p = {probability}</translation>
  </message>
  <message>
   <source>{action}, at random to explore</source>
   <translation>{action}, случайно, для исследования</translation>
  </message>
  <message>
   <source>no action taken</source>
   <translation>действия не было</translation>
  </message>
  <message>
   <source>came here by {action}, at random to explore</source>
   <translation>сюда привело: {action}, случайно, для исследования</translation>
  </message>
  <message>
   <source>{action} is illegal</source>
   <translation>{action} недопустимо</translation>
  </message>
  <message>
   <source>How actions are drawn</source>
   <translation>Как выбираются действия</translation>
  </message>
  <message>
   <source>One curve for every dimension of the action: where it is high, values are likely. The dashed lines are the bounds; the highlighted mark is the value taken, cut off at the bounds. A single line is a policy that is certain; a square mark means that the value was drawn at random. Below a name stands what 1 of its numbers is, where the environment tells that.</source>
   <translation>По кривой на каждое измерение действия: где она высока, значения вероятны. Штриховые линии – границы; выделенная отметка – выбранное значение, отсечённое на границах. Одна линия – стратегия, которая уверена; квадратная отметка значит, что значение выбрано случайно. Под названием стоит, чему равна единица его чисел, если среда это сообщает.</translation>
  </message>
  <message>
   <source>The distribution of actions appears here once the agent plays.</source>
   <translation>Распределение действий появится здесь, когда агент начнёт играть.</translation>
  </message>
  <message>
   <source>Distribution of the action</source>
   <translation>Распределение действия</translation>
  </message>
  <message>
   <source>no distribution yet</source>
   <translation>распределения ещё нет</translation>
  </message>
  <message>
   <source>mean {mean}, deviation {deviation}</source>
   <translation>среднее {mean}, отклонение {deviation}</translation>
  </message>
  <message>
   <source>What the agent thinks</source>
   <translation>Что думает агент</translation>
  </message>
  <message>
   <source>One bar for every action: its Q-value (the return the agent expects after it) or how likely the agent is to take it. The highlighted bar is the action it took. What is crossed out is illegal now. Of many actions the likeliest ones are shown. Paused: what it thinks of the state in view; a thin line is what it thought before the last update.</source>
   <translation>По столбику на каждое действие: его значение Q (доход, которого агент ждёт после него) или вероятность, с которой агент его выбирает. Выделенный столбик – выбранное действие. Зачёркнутое сейчас недопустимо. Из многих действий показаны самые вероятные. Пауза: что он думает о показанном состоянии; тонкая линия – что он думал до последнего обновления.</translation>
  </message>
  <message>
   <source>The agent's opinion of its actions appears here once it plays.</source>
   <translation>Мнение агента о его действиях появится здесь, когда он начнёт играть.</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Ценности</translation>
  </message>
  <message>
   <source>Q-values: the return the agent expects after each action</source>
   <translation>Значения Q: доход, которого агент ждёт после каждого действия</translation>
  </message>
  <message>
   <source>Probabilities</source>
   <translation>Вероятности</translation>
  </message>
  <message>
   <source>How likely the agent is to take each action</source>
   <translation>С какой вероятностью агент выбирает каждое действие</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>Оба</translation>
  </message>
  <message>
   <source>Q-values and probabilities side by side</source>
   <translation>Значения Q и вероятности рядом</translation>
  </message>
  <message>
   <source>What the bars show</source>
   <translation>Что показывают столбики</translation>
  </message>
  <message>
   <source>Returns after each action</source>
   <translation>Доходы после каждого действия</translation>
  </message>
  <message>
   <source>Return distributions</source>
   <translation>Распределения дохода</translation>
  </message>
  <message>
   <source>How likely every return is after each action, as the agent believes; the tick is the mean, which is the Q-value. Bars: how likely exactly this return is. Steps: how likely a return is at most this. The highlighted strip is the action it took; what is crossed out is illegal now. Of many actions those of the highest means are shown.</source>
   <translation>Насколько вероятен каждый доход после каждого действия, по мнению агента; засечка – среднее, то есть значение Q. Столбики: насколько вероятен именно этот доход. Ступени: насколько вероятно, что доход не больше этого. Выделенная полоса – выбранное действие; зачёркнутое сейчас недопустимо. Из многих действий показаны те, у которых среднее выше всего.</translation>
  </message>
  <message>
   <source>What returns the agent thinks possible appears here once it plays.</source>
   <translation>Какие доходы агент считает возможными, появится здесь, когда он начнёт играть.</translation>
  </message>
  <message>
   <source>mean returns: {returns}</source>
   <translation>средние доходы: {returns}</translation>
  </message>
  <message>
   <source>P(return)</source>
   <translation>P(доход)</translation>
  </message>
  <message>
   <source>P(return ≤ x)</source>
   <translation>P(доход ≤ x)</translation>
  </message>
  <message>
   <source>return</source>
   <translation>доход</translation>
  </message>
  <message>
   <source>Learning curve</source>
   <translation>Кривая обучения</translation>
  </message>
  <message>
   <source>The score of every training episode, its running mean, and tests in which the agent played its best (diamonds). Wheel: zoom; drag: move; double click: show all; right-click: smoothing.</source>
   <translation>Счёт каждого эпизода обучения, его скользящее среднее и проверки, в которых агент играл как можно лучше (ромбы). Колесо: масштаб; перетаскивание: сдвиг; двойной щелчок: показать всё; правый щелчок: сглаживание.</translation>
  </message>
  <message>
   <source>The learning curve begins when the first episode ends.</source>
   <translation>Кривая обучения начинается с концом первого эпизода.</translation>
  </message>
  <message>
   <source>Mean return when the agent plays its best</source>
   <translation>Средний доход, когда агент играет как можно лучше</translation>
  </message>
  <message>
   <source>Running mean of the run that this one branched off from: how it went on from there without the change</source>
   <translation>Скользящее среднее запуска, от которого ответвлён этот: как он шёл дальше без изменения</translation>
  </message>
  <message>
   <source>Every training episode by itself</source>
   <translation>Каждый эпизод обучения сам по себе</translation>
  </message>
  <message>
   <source>greedy test</source>
   <translation>жадная проверка</translation>
  </message>
  <message>
   <source>solved at {score}</source>
   <translation>решено при {score}</translation>
  </message>
  <message>
   <source>The mean return that counts as solved</source>
   <translation>Средний доход, при котором задача считается решённой</translation>
  </message>
  <message>
   <source>Sweeps play no episodes; what the policy earns is tested when they are done.</source>
   <translation>Проходы не играют эпизодов; чего стоит стратегия, проверяется в конце.</translation>
  </message>
  <message numerus="yes">
   <source>Mean of the last {n} episodes</source>
   <extracomment>For one: Mean of the last episode</extracomment>
   <translation>
    <numerusform>Среднее последнего {n} эпизода</numerusform>
    <numerusform>Среднее последних {n} эпизодов</numerusform>
    <numerusform>Среднее последних {n} эпизодов</numerusform>
   </translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Длина</translation>
  </message>
  <message>
   <source>each episode</source>
   <translation>каждый эпизод</translation>
  </message>
  <message>
   <source>Mean of the last training episodes</source>
   <translation>Среднее последних эпизодов обучения</translation>
  </message>
  <message>
   <source>Mean return in a test whose actions were drawn</source>
   <translation>Средний доход в проверке, где действия выбирались случайно</translation>
  </message>
  <message>
   <source>Return per episode</source>
   <translation>Доход за эпизод</translation>
  </message>
  <message>
   <source>Episode length</source>
   <translation>Длина эпизода</translation>
  </message>
  <message>
   <source>as is</source>
   <translation>как есть</translation>
  </message>
  <message>
   <source>mean of {episodes}</source>
   <translation>среднее по {episodes}</translation>
  </message>
  <message>
   <source>its parent</source>
   <translation>родитель</translation>
  </message>
  <message>
   <source>actions drawn</source>
   <translation>действия случайны</translation>
  </message>
  <message>
   <source>No smoothing</source>
   <translation>Без сглаживания</translation>
  </message>
  <message>
   <source>Show the whole run</source>
   <translation>Показать весь запуск</translation>
  </message>
  <message>
   <source>Inside the algorithm</source>
   <translation>Внутри алгоритма</translation>
  </message>
  <message>
   <source>What the algorithm measures about its own learning. Point at a plot to read what it means.</source>
   <translation>Что алгоритм измеряет в собственном обучении. Наведите указатель на график, чтобы прочесть, что он значит.</translation>
  </message>
  <message>
   <source>Measurements appear here with the first updates.</source>
   <translation>Измерения появятся здесь с первыми обновлениями.</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Скорость</translation>
  </message>
  <message>
   <source>Environment steps taken per second of training</source>
   <translation>Шаги среды за секунду обучения</translation>
  </message>
  <message>
   <source>steps/s</source>
   <translation>шагов/с</translation>
  </message>
  <message>
   <source>Sweeps over all states per second of planning</source>
   <translation>Проходов по всем состояниям за секунду планирования</translation>
  </message>
  <message>
   <source>sweeps/s</source>
   <translation>проходов/с</translation>
  </message>
  <message>
   <source>Plots of the algorithm's measurements</source>
   <translation>Графики измерений алгоритма</translation>
  </message>
  <message>
   <source>TD errors</source>
   <translation>TD-ошибки</translation>
  </message>
  <message>
   <source>How far the estimates were from their targets in the last updates, target minus estimate. Right of zero: better than expected; left: worse. Narrow: little is left to learn. The mark is the mean.</source>
   <translation>Насколько оценки отличались от целей в последних обновлениях: цель минус оценка. Справа от нуля: лучше ожидаемого; слева: хуже. Узко: учить осталось мало. Отметка – среднее.</translation>
  </message>
  <message>
   <source>The errors appear here with the first updates.</source>
   <translation>Ошибки появятся здесь с первыми обновлениями.</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} errors</source>
   <extracomment>For one: {n:,} error</extracomment>
   <translation>
    <numerusform>{n:,} ошибка</numerusform>
    <numerusform>{n:,} ошибки</numerusform>
    <numerusform>{n:,} ошибок</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>last {n:,} updates</source>
   <extracomment>For one: last update</extracomment>
   <translation>
    <numerusform>за {n:,} обновление</numerusform>
    <numerusform>за {n:,} обновления</numerusform>
    <numerusform>за {n:,} обновлений</numerusform>
   </translation>
  </message>
  <message>
   <source>no errors yet</source>
   <translation>ошибок ещё нет</translation>
  </message>
  <message>
   <source>mean {mean}, mean size {size}</source>
   <translation>среднее {mean}, по модулю {size}</translation>
  </message>
  <message>
   <source>TD error ({unit})</source>
   <translation>TD-ошибка ({unit})</translation>
  </message>
  <message>
   <source>Run doctor</source>
   <translation>Диагностика запуска</translation>
  </message>
  <message>
   <source>Looks through all that the training reports for what usually goes wrong. Each finding says what it saw, when, and what usually helps. A finding is a reason to look, not a verdict.</source>
   <translation>Просматривает всё, что сообщает обучение, и ищет то, что обычно идёт не так. Каждая находка говорит, что замечено, когда и что обычно помогает. Находка – повод посмотреть, а не приговор.</translation>
  </message>
  <message>
   <source>The first findings can be told after some episodes.</source>
   <translation>Первые находки возможны через несколько эпизодов.</translation>
  </message>
  <message>
   <source>Looked for: {faults}.</source>
   <translation>Проверено: {faults}.</translation>
  </message>
  <message>
   <source>Nothing seems to be wrong.</source>
   <translation>Похоже, всё в порядке.</translation>
  </message>
  <message>
   <source>{what}: {number} in every cell</source>
   <translation>{what}: {number} в каждой клетке</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>исправлено</translation>
  </message>
  <message>
   <source>by a real step</source>
   <translation>настоящим шагом</translation>
  </message>
  <message>
   <source>real</source>
   <translation>шаг</translation>
  </message>
  <message>
   <source>in thought</source>
   <translation>мысленно</translation>
  </message>
  <message>
   <source>thought</source>
   <translation>мысль</translation>
  </message>
  <message>
   <source>Map of values</source>
   <translation>Карта ценностей</translation>
  </message>
  <message>
   <source>What the agent thinks of every cell. Point at a cell to read its numbers.</source>
   <translation>Что агент думает о каждой клетке. Наведите указатель на клетку, чтобы прочесть её числа.</translation>
  </message>
  <message>
   <source>The map of values appears here once the agent has begun.</source>
   <translation>Карта ценностей появится здесь, когда агент начнёт.</translation>
  </message>
  <message>
   <source>Best action</source>
   <translation>Лучшее действие</translation>
  </message>
  <message>
   <source>Colour: how good a cell is. Arrow: what the agent prefers to do; small arrows: all actions are worth the same</source>
   <translation>Цвет: насколько хороша клетка. Стрелка: что агент предпочитает делать; малые стрелки: все действия стоят одинаково</translation>
  </message>
  <message>
   <source>Colour and number: the return the agent expects from a cell on</source>
   <translation>Цвет и число: доход, которого агент ждёт начиная с клетки</translation>
  </message>
  <message>
   <source>Q-values</source>
   <translation>Значения Q</translation>
  </message>
  <message>
   <source>A triangle for each action: the return expected after it</source>
   <translation>По треугольнику на действие: доход, ожидаемый после него</translation>
  </message>
  <message>
   <source>A triangle for each action: how likely it is</source>
   <translation>По треугольнику на действие: насколько оно вероятно</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>Посещения</translation>
  </message>
  <message>
   <source>How often training has been in a cell; cells without colour were never entered</source>
   <translation>Как часто обучение бывало в клетке; клетки без цвета не посещались</translation>
  </message>
  <message>
   <source>Lately</source>
   <translation>Недавно</translation>
  </message>
  <message>
   <source>last</source>
   <translation>посл.</translation>
  </message>
  <message>
   <source>Where training has been lately: each cell's share of its last steps</source>
   <translation>Где обучение было недавно: доля каждой клетки в его последних шагах</translation>
  </message>
  <message>
   <source>What the map shows</source>
   <translation>Что показывает карта</translation>
  </message>
  <message>
   <source>expected return</source>
   <translation>ожидаемый доход</translation>
  </message>
  <message>
   <source>row {row}, column {column}</source>
   <translation>строка {row}, столбец {column}</translation>
  </message>
  <message>
   <source>row {row}, column {column}: treasure</source>
   <translation>строка {row}, столбец {column}: клад</translation>
  </message>
  <message>
   <source>row {row}, column {column}: trap</source>
   <translation>строка {row}, столбец {column}: ловушка</translation>
  </message>
  <message>
   <source>row {row}, column {column}: start</source>
   <translation>строка {row}, столбец {column}: старт</translation>
  </message>
  <message>
   <source>row {row}, column {column}: wall</source>
   <translation>строка {row}, столбец {column}: стена</translation>
  </message>
  <message>
   <source>Map of the grid</source>
   <translation>Карта сетки</translation>
  </message>
  <message>
   <source>entering gives {reward}</source>
   <translation>вход даёт {reward}</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} visits</source>
   <extracomment>For one: {n:,} visit</extracomment>
   <translation>
    <numerusform>{n:,} посещение</numerusform>
    <numerusform>{n:,} посещения</numerusform>
    <numerusform>{n:,} посещений</numerusform>
   </translation>
  </message>
  <message>
   <source>{share} of about the last {steps:,} steps</source>
   <translation>{share} из последних примерно {steps:,} шагов</translation>
  </message>
  <message>
   <source>found: {reward} against the median</source>
   <translation>найдено: {reward} от медианы</translation>
  </message>
  <message>
   <source>truly: {reward}</source>
   <translation>на самом деле: {reward}</translation>
  </message>
  <message>
   <source>All actions are worth the same here: none is preferred</source>
   <translation>Все действия стоят здесь одинаково: предпочтений нет</translation>
  </message>
  <message>
   <source>highest probability</source>
   <translation>наибольшая вероятность</translation>
  </message>
  <message>
   <source>found reward (median 0)</source>
   <translation>найденная награда (медиана 0)</translation>
  </message>
  <message>
   <source>true reward</source>
   <translation>настоящая награда</translation>
  </message>
  <message>
   <source>visits</source>
   <translation>посещений</translation>
  </message>
  <message>
   <source>of the last steps</source>
   <translation>последних шагов</translation>
  </message>
  <message>
   <source>Found and true reward</source>
   <translation>Найденная и настоящая награда</translation>
  </message>
  <message>
   <source>What entering each cell must be worth to somebody who acts as was demonstrated, and what it truly is. Orange is above 0, blue below. Demonstrations tell neither the unit of rewards nor where 0 is: each map has a scale of its own, and 0 of what was found is its median. A small treasure that everybody passes by is found to be none. Point at a cell to read both numbers.</source>
   <translation>Чего должен стоить вход в каждую клетку тому, кто действует как показано, и чего он стоит на самом деле. Оранжевое выше 0, синее ниже. Демонстрации не говорят ни о единице наград, ни о том, где 0: у каждой карты своя шкала, а 0 найденного – его медиана. Малое сокровище, мимо которого все проходят, сокровищем не оказывается. Наведите на клетку, чтобы прочесть оба числа.</translation>
  </message>
  <message>
   <source>Both maps appear here once the first sweep is done.</source>
   <translation>Обе карты появятся здесь после первого прохода.</translation>
  </message>
  <message>
   <source>Map of the found reward</source>
   <translation>Карта найденной награды</translation>
  </message>
  <message>
   <source>Map of the true reward</source>
   <translation>Карта настоящей награды</translation>
  </message>
  <message>
   <source>Replay memory</source>
   <translation>Память воспроизведения</translation>
  </message>
  <message>
   <source>The memory that the agent learns from: how full it is, how old, which rewards are in it, and how often they were drawn since this panel was opened. Click a transition for all that is known of it.</source>
   <translation>Память, на которой учится агент: насколько она полна и стара, какие в ней награды и как часто их выбирали с открытия этой панели. Щёлкните переход, чтобы узнать о нём всё.</translation>
  </message>
  <message>
   <source>What the agent remembers appears here once it learns.</source>
   <translation>Что помнит агент, появится здесь, когда он начнёт учиться.</translation>
  </message>
  <message>
   <source>reward</source>
   <translation>награда</translation>
  </message>
  <message>
   <source>times drawn since opened</source>
   <translation>число выборок с открытия</translation>
  </message>
  <message>
   <source>last error since opened</source>
   <translation>последняя ошибка с открытия</translation>
  </message>
  <message>
   <source>chance, mean = 1</source>
   <translation>шанс, среднее = 1</translation>
  </message>
  <message>
   <source>newest</source>
   <translation>новейшие</translation>
  </message>
  <message>
   <source>oldest</source>
   <translation>старейшие</translation>
  </message>
  <message>
   <source>most drawn</source>
   <translation>чаще всего</translation>
  </message>
  <message>
   <source>largest error</source>
   <translation>наибольшая ошибка</translation>
  </message>
  <message>
   <source>highest priority</source>
   <translation>высший приоритет</translation>
  </message>
  <message>
   <source>highest reward</source>
   <translation>высшая награда</translation>
  </message>
  <message numerus="yes">
   <source>Drawn {n:,} times in {batches:,} batches since opened, last error {error}.</source>
   <extracomment>For one: Drawn {n:,} time in {batches:,} batches since opened, last error {error}.</extracomment>
   <translation>
    <numerusform>Выбран {n:,} раз с открытия (батчей: {batches:,}), последняя ошибка {error}.</numerusform>
    <numerusform>Выбран {n:,} раза с открытия (батчей: {batches:,}), последняя ошибка {error}.</numerusform>
    <numerusform>Выбран {n:,} раз с открытия (батчей: {batches:,}), последняя ошибка {error}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Rewards</source>
   <translation>Награды</translation>
  </message>
  <message>
   <source>Rew.</source>
   <translation>Нагр.</translation>
  </message>
  <message>
   <source>The rewards of all transitions</source>
   <translation>Награды всех переходов</translation>
  </message>
  <message>
   <source>Drawn</source>
   <translation>Выборки</translation>
  </message>
  <message>
   <source>How often each was drawn since this panel was opened</source>
   <translation>Сколько раз каждый выбирался с открытия этой панели</translation>
  </message>
  <message>
   <source>Errors</source>
   <translation>Ошибки</translation>
  </message>
  <message>
   <source>Err.</source>
   <translation>Ошиб.</translation>
  </message>
  <message>
   <source>How large the last error of each was, as far as it was drawn since</source>
   <translation>Насколько велика последняя ошибка каждого, если он с тех пор выбирался</translation>
  </message>
  <message>
   <source>Priorities</source>
   <translation>Приоритеты</translation>
  </message>
  <message>
   <source>Prio.</source>
   <translation>Приор.</translation>
  </message>
  <message>
   <source>The chance of each to be drawn, against the mean</source>
   <translation>Шанс каждого быть выбранным относительно среднего</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps ago: {action}, reward {reward}.</source>
   <extracomment>For one: {n:,} step ago: {action}, reward {reward}.</extracomment>
   <translation>
    <numerusform>{n:,} шаг назад: {action}, награда {reward}.</numerusform>
    <numerusform>{n:,} шага назад: {action}, награда {reward}.</numerusform>
    <numerusform>{n:,} шагов назад: {action}, награда {reward}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Drawn {n:,} times in {batches:,} batches since opened.</source>
   <extracomment>For one: Drawn {n:,} time in {batches:,} batches since opened.</extracomment>
   <translation>
    <numerusform>Выбран {n:,} раз с открытия (батчей: {batches:,}).</numerusform>
    <numerusform>Выбран {n:,} раза с открытия (батчей: {batches:,}).</numerusform>
    <numerusform>Выбран {n:,} раз с открытия (батчей: {batches:,}).</numerusform>
   </translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>Что подсчитано</translation>
  </message>
  <message>
   <source>Which transitions are shown</source>
   <translation>Какие переходы показаны</translation>
  </message>
  <message>
   <source>{stored:,} of {capacity:,}</source>
   <translation>{stored:,} из {capacity:,}</translation>
  </message>
  <message numerus="yes">
   <source>oldest {n:,} steps ago</source>
   <extracomment>For one: oldest {n:,} step ago</extracomment>
   <translation>
    <numerusform>старейший {n:,} шаг назад</numerusform>
    <numerusform>старейший {n:,} шага назад</numerusform>
    <numerusform>старейший {n:,} шагов назад</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} batches drawn since opened</source>
   <extracomment>For one: {n:,} batch drawn since opened</extracomment>
   <translation>
    <numerusform>{n:,} батч с открытия</numerusform>
    <numerusform>{n:,} батча с открытия</numerusform>
    <numerusform>{n:,} батчей с открытия</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps ago: {action}, reward {reward} in {steps} steps, and the task ended.</source>
   <extracomment>For one: {n:,} step ago: {action}, reward {reward} in {steps} steps, and the task ended.</extracomment>
   <translation>
    <numerusform>{n:,} шаг назад: {action}, награда {reward} (шагов: {steps}), и задача закончилась.</numerusform>
    <numerusform>{n:,} шага назад: {action}, награда {reward} (шагов: {steps}), и задача закончилась.</numerusform>
    <numerusform>{n:,} шагов назад: {action}, награда {reward} (шагов: {steps}), и задача закончилась.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps ago: {action}, reward {reward} in {steps} steps.</source>
   <extracomment>For one: {n:,} step ago: {action}, reward {reward} in {steps} steps.</extracomment>
   <translation>
    <numerusform>{n:,} шаг назад: {action}, награда {reward} (шагов: {steps}).</numerusform>
    <numerusform>{n:,} шага назад: {action}, награда {reward} (шагов: {steps}).</numerusform>
    <numerusform>{n:,} шагов назад: {action}, награда {reward} (шагов: {steps}).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps ago: {action}, reward {reward}, and the task ended.</source>
   <extracomment>For one: {n:,} step ago: {action}, reward {reward}, and the task ended.</extracomment>
   <translation>
    <numerusform>{n:,} шаг назад: {action}, награда {reward}, и задача закончилась.</numerusform>
    <numerusform>{n:,} шага назад: {action}, награда {reward}, и задача закончилась.</numerusform>
    <numerusform>{n:,} шагов назад: {action}, награда {reward}, и задача закончилась.</numerusform>
   </translation>
  </message>
  <message>
   <source>State {before} → {after}.</source>
   <translation>Состояние {before} → {after}.</translation>
  </message>
  <message>
   <source>{frames} before</source>
   <translation>за {frames} до</translation>
  </message>
  <message>
   <source>Its chance is {ratio} times the mean.</source>
   <translation>Отношение его шанса к среднему: {ratio}.</translation>
  </message>
  <message>
   <source>Held as it was; click it again to go on.</source>
   <translation>Удержан как был; щёлкните ещё раз, чтобы продолжить.</translation>
  </message>
  <message>
   <source>then</source>
   <translation>тогда</translation>
  </message>
  <message>
   <source>next</source>
   <translation>затем</translation>
  </message>
  <message>
   <source>Transitions</source>
   <translation>Переходы</translation>
  </message>
  <message>
   <source>{transition}, the end</source>
   <translation>{transition}, конец</translation>
  </message>
  <message>
   <source>chosen: {transition}; all: {transitions}</source>
   <translation>выбран: {transition}; все: {transitions}</translation>
  </message>
  <message>
   <source>drawn {times}×</source>
   <translation>выбран {times}×</translation>
  </message>
  <message>
   <source>Histogram</source>
   <translation>Гистограмма</translation>
  </message>
  <message>
   <source>{quantity}: {low} to {high}, at most {most}</source>
   <translation>{quantity}: от {low} до {high}, высший столбик {most}</translation>
  </message>
  <message>
   <source>Histogram of {quantity}</source>
   <translation>Гистограмма: {quantity}</translation>
  </message>
  <message>
   <source>no {quantity} known yet</source>
   <translation>{quantity}: пока неизвестно</translation>
  </message>
  <message>
   <source>Embedding map</source>
   <translation>Карта эмбеддингов</translation>
  </message>
  <message>
   <source>Every point is a recorded moment, placed by what the last hidden layer of the network says of it: points near each other look alike to the agent. The colour is its value, its action or its time. Click one to see its moment; the ring is the one in view. All points, 1,000 at most, are placed by one and the same network.</source>
   <translation>Каждая точка – записанный момент, размещённый по тому, что говорит о нём последний скрытый слой сети: близкие точки агенту кажутся похожими. Цвет – ценность, действие или время. Щёлкните точку, чтобы увидеть её момент; кольцо – показанный сейчас. Все точки, не больше 1,000, размещены одной и той же сетью.</translation>
  </message>
  <message>
   <source>Points appear here once the agent has played a few moments.</source>
   <translation>Точки появятся здесь, когда агент сыграет несколько моментов.</translation>
  </message>
  <message>
   <source>A click shows the moment.</source>
   <translation>Щёлкните точку.</translation>
  </message>
  <message>
   <source>action</source>
   <translation>действие</translation>
  </message>
  <message>
   <source>time</source>
   <translation>время</translation>
  </message>
  <message>
   <source>The two directions along which what the layer says differs most; made at once</source>
   <translation>Два направления, по которым сказанное слоем различается сильнее всего; строится сразу</translation>
  </message>
  <message>
   <source>Moments that the layer takes for alike stay together; distances between groups mean nothing; takes seconds</source>
   <translation>Моменты, которые слой считает похожими, остаются рядом; расстояния между группами ничего не значат; занимает секунды</translation>
  </message>
  <message>
   <source>episode {episode}, step {step}</source>
   <translation>эпизод {episode}, шаг {step}</translation>
  </message>
  <message>
   <source>How places are found</source>
   <translation>Как находятся места</translation>
  </message>
  <message>
   <source>Coloured by</source>
   <translation>Цвет</translation>
  </message>
  <message>
   <source>What the colours of the points mean</source>
   <translation>Что значат цвета точек</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>Слой</translation>
  </message>
  <message>
   <source>The last hidden layer whose view of the moments is shown</source>
   <translation>Последний скрытый слой, взгляд которого на моменты показан</translation>
  </message>
  <message>
   <source>Anew</source>
   <translation>Ещё</translation>
  </message>
  <message>
   <source>How far the map is</source>
   <translation>Готовность карты</translation>
  </message>
  <message>
   <source>Give the map up and keep the one that is shown</source>
   <translation>Отказаться от новой карты и оставить показанную</translation>
  </message>
  <message>
   <source>Make the map anew, of the moments and by the network of now</source>
   <translation>Построить карту заново, из нынешних моментов и нынешней сетью</translation>
  </message>
  <message>
   <source>highest Q</source>
   <translation>наибольшее Q</translation>
  </message>
  <message numerus="yes">
   <source>All are placed by the same network, by what the {n} units of its layer say of them now, not by what the network of then said.</source>
   <extracomment>For one: All are placed by the same network, by what the {n} unit of its layer says of them now, not by what the network of then said.</extracomment>
   <translation>
    <numerusform>Все размещены одной сетью, по тому, что говорит о них сейчас {n} нейрон её слоя, а не по тому, что говорила тогдашняя сеть.</numerusform>
    <numerusform>Все размещены одной сетью, по тому, что говорят о них сейчас {n} нейрона её слоя, а не по тому, что говорила тогдашняя сеть.</numerusform>
    <numerusform>Все размещены одной сетью, по тому, что говорят о них сейчас {n} нейронов её слоя, а не по тому, что говорила тогдашняя сеть.</numerusform>
   </translation>
  </message>
  <message>
   <source>action: {name}</source>
   <translation>действие: {name}</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} moments by the network of step {step}</source>
   <extracomment>For one: {n:,} moment by the network of step {step}</extracomment>
   <translation>
    <numerusform>{n:,} момент, сеть шага {step}</numerusform>
    <numerusform>{n:,} момента, сеть шага {step}</numerusform>
    <numerusform>{n:,} моментов, сеть шага {step}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of {n:,} moments by the network of step {step}</source>
   <extracomment>For one: {count} of {n:,} moment by the network of step {step}</extracomment>
   <translation>
    <numerusform>{count} из {n:,} момента, сеть шага {step}</numerusform>
    <numerusform>{count} из {n:,} моментов, сеть шага {step}</numerusform>
    <numerusform>{count} из {n:,} моментов, сеть шага {step}</numerusform>
   </translation>
  </message>
  <message>
   <source>{share:.0f} % of the variance</source>
   <translation>{share:.0f} % дисперсии</translation>
  </message>
  <message>
   <source>One moment in {every} is a point.</source>
   <translation>Точка – один момент из {every}.</translation>
  </message>
  <message>
   <source>decision</source>
   <translation>решение</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Цвета</translation>
  </message>
  <message numerus="yes">
   <source>{n} moments</source>
   <extracomment>For one: {n} moment</extracomment>
   <translation>
    <numerusform>{n} момент</numerusform>
    <numerusform>{n} момента</numerusform>
    <numerusform>{n} моментов</numerusform>
   </translation>
  </message>
  <message>
   <source>Map of moments</source>
   <translation>Карта моментов</translation>
  </message>
  <message>
   <source>colours: {what} from {low} to {high}</source>
   <translation>цвета: {what} от {low} до {high}</translation>
  </message>
  <message>
   <source>colours: {names}</source>
   <translation>цвета: {names}</translation>
  </message>
  <message>
   <source>point {number} is pointed at</source>
   <translation>указатель на точке {number}</translation>
  </message>
  <message>
   <source>colours from 0 to {top} {unit}</source>
   <translation>цвета от 0 до {top} {unit}</translation>
  </message>
  <message>
   <source>Inputs</source>
   <translation>Входы</translation>
  </message>
  <message numerus="yes">
   <source>the strongest of {n} inputs</source>
   <extracomment>For one: the strongest of {n} input</extracomment>
   <translation>
    <numerusform>сильнейшие из {n} входа</numerusform>
    <numerusform>сильнейшие из {n} входов</numerusform>
    <numerusform>сильнейшие из {n} входов</numerusform>
   </translation>
  </message>
  <message>
   <source>input {place}</source>
   <translation>вход {place}</translation>
  </message>
  <message>
   <source>{number} per {unit}</source>
   <translation>{number} на {unit}</translation>
  </message>
  <message>
   <source>cos {angle}</source>
   <translation>cos {angle}</translation>
  </message>
  <message>
   <source>sin {angle}</source>
   <translation>sin {angle}</translation>
  </message>
  <message>
   <source>Layers of the network</source>
   <translation>Слои сети</translation>
  </message>
  <message>
   <source>fully connected</source>
   <translation>полносвязный</translation>
  </message>
  <message>
   <source>output</source>
   <translation>выход</translation>
  </message>
  <message>
   <source>plain numbers</source>
   <translation>просто числа</translation>
  </message>
  <message numerus="yes">
   <source>{count} parameters</source>
   <extracomment>For one: {count} parameter</extracomment>
   <translation>
    <numerusform>{count} параметр</numerusform>
    <numerusform>{count} параметра</numerusform>
    <numerusform>{count} параметров</numerusform>
   </translation>
  </message>
  <message>
   <source>{height} × {width} convolution</source>
   <translation>свёртка {height} × {width}</translation>
  </message>
  <message numerus="yes">
   <source>sees {n} inputs</source>
   <extracomment>For one: sees {n} input</extracomment>
   <translation>
    <numerusform>видит {n} вход</numerusform>
    <numerusform>видит {n} входа</numerusform>
    <numerusform>видит {n} входов</numerusform>
   </translation>
  </message>
  <message>
   <source>sees {shape}</source>
   <translation>видит {shape}</translation>
  </message>
  <message>
   <source>above now, below step {last} back to {first}</source>
   <translation>вверху – сейчас, внизу – от шага {last} назад до {first}</translation>
  </message>
  <message>
   <source>Inside the network</source>
   <translation>Внутри сети</translation>
  </message>
  <message>
   <source>Every layer of the agent's networks, from what it sees to what it says, with its shape and how many parameters it has: what its units make of this moment, its weights, or the gradients by which it learns. Histograms are noted while you look. A unit that is always 0 is dead.</source>
   <translation>Каждый слой сетей агента, от того, что он видит, до того, что он говорит, с формой и числом параметров: что его нейроны делают из этого момента, его веса или градиенты, по которым он учится. Гистограммы накапливаются, пока вы смотрите. Нейрон, который всегда 0, мёртв.</translation>
  </message>
  <message>
   <source>The layers appear here once the agent plays.</source>
   <translation>Слои появятся здесь, когда агент начнёт играть.</translation>
  </message>
  <message>
   <source>Gradients appear with the next update of the training.</source>
   <translation>Градиенты появятся со следующим обновлением обучения.</translation>
  </message>
  <message>
   <source>Activations</source>
   <translation>Активации</translation>
  </message>
  <message>
   <source>Act.</source>
   <translation>Акт.</translation>
  </message>
  <message>
   <source>What every unit says of this moment</source>
   <translation>Что говорит об этом моменте каждый нейрон</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Веса</translation>
  </message>
  <message>
   <source>Wts.</source>
   <translation>Веса</translation>
  </message>
  <message>
   <source>The first layer's filters, and how the weights of each layer lie, over time</source>
   <translation>Фильтры первого слоя и как распределены веса каждого слоя во времени</translation>
  </message>
  <message>
   <source>Gradients</source>
   <translation>Градиенты</translation>
  </message>
  <message>
   <source>Grad.</source>
   <translation>Град.</translation>
  </message>
  <message>
   <source>The gradients of updates while you look, before they are limited</source>
   <translation>Градиенты обновлений, пока вы смотрите, до их ограничения</translation>
  </message>
  <message>
   <source>update {update}, step {step}</source>
   <translation>обновление {update}, шаг {step}</translation>
  </message>
  <message>
   <source>What is shown of the layers</source>
   <translation>Что показано о слоях</translation>
  </message>
  <message>
   <source>weights</source>
   <translation>веса</translation>
  </message>
  <message>
   <source>{part}: colours from 0 to {top} {unit}</source>
   <translation>{part}: цвета от 0 до {top} {unit}</translation>
  </message>
  <message>
   <source>{part}
0 to {top}</source>
   <translation>{part}
от 0 до {top}</translation>
  </message>
  <message numerus="yes">
   <source>{n} saturated in all of {moments}</source>
   <extracomment>For one: {n} saturated in all of {moments}</extracomment>
   <translation>
    <numerusform>{n} насыщенный за {moments}</numerusform>
    <numerusform>{n} насыщенных за {moments}</numerusform>
    <numerusform>{n} насыщенных за {moments}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} silent so far ({moments})</source>
   <extracomment>For one: {n} silent so far ({moments})</extracomment>
   <translation>
    <numerusform>{n} молчащий пока ({moments})</numerusform>
    <numerusform>{n} молчащих пока ({moments})</numerusform>
    <numerusform>{n} молчащих пока ({moments})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} saturated so far ({moments})</source>
   <extracomment>For one: {n} saturated so far ({moments})</extracomment>
   <translation>
    <numerusform>{n} насыщенный пока ({moments})</numerusform>
    <numerusform>{n} насыщенных пока ({moments})</numerusform>
    <numerusform>{n} насыщенных пока ({moments})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} dead in all of {moments}</source>
   <extracomment>For one: {n} dead in all of {moments}</extracomment>
   <translation>
    <numerusform>{n} мёртвый за {moments}</numerusform>
    <numerusform>{n} мёртвых за {moments}</numerusform>
    <numerusform>{n} мёртвых за {moments}</numerusform>
   </translation>
  </message>
  <message>
   <source>What it looks at</source>
   <translation>На что смотрит</translation>
  </message>
  <message>
   <source>Which inputs matter for what the agent says of an action, or for its value, at this very moment. Bright, or a long bar: a change there would change what it says. Four methods, which need not agree.</source>
   <translation>Какие входы важны для того, что агент говорит о действии, или для его ценности в этот самый момент. Ярко или длинный столбик: изменение там изменило бы сказанное. Четыре метода, которые могут и не совпадать.</translation>
  </message>
  <message>
   <source>What the agent looks at appears here once it plays.</source>
   <translation>На что смотрит агент, появится здесь, когда он начнёт играть.</translation>
  </message>
  <message>
   <source>of the number</source>
   <translation>от числа</translation>
  </message>
  <message>
   <source>½ change²</source>
   <translation>½ изменения²</translation>
  </message>
  <message>
   <source>per grey level</source>
   <translation>на уровень серого</translation>
  </message>
  <message>
   <source>per unit of a pixel</source>
   <translation>на единицу пикселя</translation>
  </message>
  <message>
   <source>the chosen action</source>
   <translation>выбранное действие</translation>
  </message>
  <message>
   <source>the value</source>
   <translation>ценность</translation>
  </message>
  <message>
   <source>newest frame</source>
   <translation>новейший кадр</translation>
  </message>
  <message>
   <source>all frames</source>
   <translation>все кадры</translation>
  </message>
  <message>
   <source>over the game</source>
   <translation>поверх игры</translation>
  </message>
  <message>
   <source>over the input</source>
   <translation>поверх входа</translation>
  </message>
  <message>
   <source>Grad</source>
   <translation>Град</translation>
  </message>
  <message>
   <source>How the number changes with the smallest change of each input</source>
   <translation>Как меняется число при малейшем изменении каждого входа</translation>
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
   <translation>Средний градиент зашумлённых копий входа: меньше крапа</translation>
  </message>
  <message>
   <source>Integrated</source>
   <translation>Интегральный</translation>
  </message>
  <message>
   <source>Integr</source>
   <translation>Интегр</translation>
  </message>
  <message>
   <source>What each input adds on the way from nothing to what it is</source>
   <translation>Что добавляет каждый вход на пути от нуля к тому, что он есть</translation>
  </message>
  <message>
   <source>Perturbation</source>
   <translation>Возмущение</translation>
  </message>
  <message>
   <source>Perturb</source>
   <translation>Возмущ</translation>
  </message>
  <message>
   <source>How the number changes once a part is blurred or gone</source>
   <translation>Как меняется число, если часть размыта или убрана</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Метод</translation>
  </message>
  <message>
   <source>Of what</source>
   <translation>Какое число</translation>
  </message>
  <message>
   <source>The number whose inputs are weighed</source>
   <translation>Число, входы которого взвешиваются</translation>
  </message>
  <message>
   <source>Frames</source>
   <translation>Кадры</translation>
  </message>
  <message>
   <source>Which of the stacked frames</source>
   <translation>Какой из кадров стопки</translation>
  </message>
  <message>
   <source>Over</source>
   <translation>Подложка</translation>
  </message>
  <message>
   <source>What lies under the colours</source>
   <translation>Что лежит под цветами</translation>
  </message>
  <message>
   <source>{action} is illegal here</source>
   <translation>{action} здесь недопустимо</translation>
  </message>
  <message>
   <source>{number}; nothing there changes it</source>
   <translation>{number}; ничто там его не меняет</translation>
  </message>
  <message>
   <source>colours: {unit}</source>
   <translation>цвета: {unit}</translation>
  </message>
  <message>
   <source>mean of {action}, unscaled</source>
   <translation>ср. {action} без масштаба</translation>
  </message>
  <message>
   <source>What would you do?</source>
   <translation>Что бы вы сделали?</translation>
  </message>
  <message>
   <source>The training stands still at a state that the learner came to; the pictures before it show how. Say what you would do there: a key or a button. 0 skips the state, Backspace takes the last answer back, R shows again how it came about. The learner learns from all answers after every play.</source>
   <translation>Обучение стоит в состоянии, в которое пришёл ученик; кадры до него показывают, как. Скажите клавишей или кнопкой, что бы вы там сделали. 0 пропускает состояние, Backspace отменяет последний ответ, R снова показывает, как оно возникло. После каждой игры ученик учится по всем ответам.</translation>
  </message>
  <message>
   <source>The first state in question appears here.</source>
   <translation>Здесь появится первое состояние, о котором спрашивают.</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Мимо</translation>
  </message>
  <message>
   <source>Say nothing about this state (0)</source>
   <translation>Ничего не говорить об этом состоянии (0)</translation>
  </message>
  <message>
   <source>Take the last answer back (Backspace)</source>
   <translation>Отменить последний ответ (Backspace)</translation>
  </message>
  <message>
   <source>Replay</source>
   <translation>Повтор</translation>
  </message>
  <message>
   <source>See again how it came about (R)</source>
   <translation>Ещё раз показать, как оно возникло (R)</translation>
  </message>
  <message>
   <source>It goes on to the next state in question …</source>
   <translation>Идём к следующему состоянию с вопросом …</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} answers</source>
   <extracomment>For one: {n:,} answer</extracomment>
   <translation>
    <numerusform>{n:,} ответ</numerusform>
    <numerusform>{n:,} ответа</numerusform>
    <numerusform>{n:,} ответов</numerusform>
   </translation>
  </message>
  <message>
   <source>The run has ended, and nobody is asked any more.</source>
   <translation>Запуск завершён, больше никого не спрашивают.</translation>
  </message>
  <message>
   <source>The training waits for your answer.</source>
   <translation>Обучение ждёт вашего ответа.</translation>
  </message>
  <message>
   <source>{done} of {asked} until it learns</source>
   <translation>{done} из {asked} до обучения</translation>
  </message>
  <message>
   <source>agreed with you in {share:.0f} % of the last play</source>
   <translation>согласен с вами в {share:.0f} % прошлой игры</translation>
  </message>
  <message>
   <source>Two clips of the same length</source>
   <translation>Два отрывка одной длины</translation>
  </message>
  <message>
   <source>Learned reward: left {left}, right {right}.</source>
   <translation>Выученная награда: слева {left}, справа {right}.</translation>
  </message>
  <message>
   <source>Nothing has been learned from judgements yet.</source>
   <translation>По суждениям ещё ничего не выучено.</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>Слева</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Справа</translation>
  </message>
  <message>
   <source>Which is better?</source>
   <translation>Что лучше?</translation>
  </message>
  <message>
   <source>Two clips of the same length play in step, or two texts on the same topic stand side by side. Say which is better by a click on it, or by the arrow keys: left, right, down for equal, up to skip; Backspace takes the last judgement back, R plays clips again. Below each clip runs the learned reward of every step, with how far its models are apart. A text that you type yourself wins against both: that counts as two judgements.</source>
   <translation>Два отрывка одной длины идут вместе или два текста на одну тему стоят рядом. Скажите, что лучше, щелчком по нему или стрелками: влево, вправо, вниз – равны, вверх – пропустить; Backspace отменяет последнее суждение, R повторяет отрывки. Под каждым отрывком идёт выученная награда каждого шага и то, насколько расходятся её модели. Текст, набранный вами, побеждает оба: это считается двумя суждениями.</translation>
  </message>
  <message>
   <source>Two clips or texts appear here as soon as there are some to choose from.</source>
   <translation>Два отрывка или текста появятся здесь, как только будет из чего выбрать.</translation>
  </message>
  <message>
   <source>A synthetic judge decides, by the true reward</source>
   <translation>Решает искусственный судья по истинной награде</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Вы</translation>
  </message>
  <message>
   <source>You decide which clip is better</source>
   <translation>Вы решаете, какой отрывок лучше</translation>
  </message>
  <message>
   <source>The reader</source>
   <translation>Читатель</translation>
  </message>
  <message>
   <source>Reader</source>
   <translation>Читатель</translation>
  </message>
  <message>
   <source>The reader decides, by the points that they give</source>
   <translation>Решает читатель по баллам, которые он даёт</translation>
  </message>
  <message>
   <source>You decide which text is better</source>
   <translation>Вы решаете, какой текст лучше</translation>
  </message>
  <message>
   <source>The left one is better (Left arrow)</source>
   <translation>Левый лучше (стрелка влево)</translation>
  </message>
  <message>
   <source>Equal</source>
   <translation>Равны</translation>
  </message>
  <message>
   <source>Both are as good (Down arrow)</source>
   <translation>Оба одинаково хороши (стрелка вниз)</translation>
  </message>
  <message>
   <source>The right one is better (Right arrow)</source>
   <translation>Правый лучше (стрелка вправо)</translation>
  </message>
  <message>
   <source>Say nothing about this pair (Up arrow)</source>
   <translation>Ничего не говорить об этой паре (стрелка вверх)</translation>
  </message>
  <message>
   <source>Take the last judgement back (Backspace)</source>
   <translation>Отменить последнее суждение (Backspace)</translation>
  </message>
  <message>
   <source>Begin both clips again (R)</source>
   <translation>Начать оба отрывка снова (R)</translation>
  </message>
  <message>
   <source>Which is better? Meanwhile the training goes on.</source>
   <translation>Что лучше? Обучение тем временем идёт.</translation>
  </message>
  <message>
   <source>Who judges</source>
   <translation>Кто судит</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} judgements</source>
   <extracomment>For one: {n:,} judgement</extracomment>
   <translation>
    <numerusform>{n:,} суждение</numerusform>
    <numerusform>{n:,} суждения</numerusform>
    <numerusform>{n:,} суждений</numerusform>
   </translation>
  </message>
  <message>
   <source>The reader decides, by the points that they give. Choose You to judge yourself.</source>
   <translation>Решает читатель по баллам, которые он даёт. Чтобы судить самому, выберите «Вы».</translation>
  </message>
  <message>
   <source>A synthetic judge decides, by the true reward. Choose You to judge yourself.</source>
   <translation>Решает искусственный судья по истинной награде. Чтобы судить самому, выберите «Вы».</translation>
  </message>
  <message numerus="yes">
   <source>The training waits for {n} more judgements.</source>
   <extracomment>For one: The training waits for {n} more judgement.</extracomment>
   <translation>
    <numerusform>Обучение ждёт ещё {n} суждение.</numerusform>
    <numerusform>Обучение ждёт ещё {n} суждения.</numerusform>
    <numerusform>Обучение ждёт ещё {n} суждений.</numerusform>
   </translation>
  </message>
  <message>
   <source>The next pair is being chosen …</source>
   <translation>Выбирается следующая пара …</translation>
  </message>
  <message>
   <source>The next pair is being drawn …</source>
   <translation>Рисуется следующая пара …</translation>
  </message>
  <message>
   <source>agreement {share:.0f} %</source>
   <translation>согласие {share:.0f} %</translation>
  </message>
  <message numerus="yes">
   <source>{n} pairs in line</source>
   <extracomment>For one: {n} pair in line</extracomment>
   <translation>
    <numerusform>{n} пара в очереди</numerusform>
    <numerusform>{n} пары в очереди</numerusform>
    <numerusform>{n} пар в очереди</numerusform>
   </translation>
  </message>
  <message>
   <source>Two texts that answer the same</source>
   <translation>Два текста на одну тему</translation>
  </message>
  <message>
   <source>About {topic}. Left: {left} Right: {right}</source>
   <translation>О {topic}. Слева: {left} Справа: {right}</translation>
  </message>
  <message>
   <source>Your text won against both: that counts as two judgements.</source>
   <translation>Ваш текст победил оба: это считается двумя суждениями.</translation>
  </message>
  <message>
   <source>A better text of your own</source>
   <translation>Ваш собственный лучший текст</translation>
  </message>
  <message>
   <source>Or type a better one</source>
   <translation>Или наберите лучше</translation>
  </message>
  <message>
   <source>A text of your own is better than both: it becomes the winner of a comparison with each, which counts as two judgements.</source>
   <translation>Ваш текст лучше обоих: он побеждает в сравнении с каждым, и это считается двумя суждениями.</translation>
  </message>
  <message>
   <source>Take my text</source>
   <translation>Взять мой текст</translation>
  </message>
  <message>
   <source>Take my text as better than both (Enter)</source>
   <translation>Считать мой текст лучше обоих (Enter)</translation>
  </message>
  <message>
   <source>About {topic}</source>
   <translation>О {topic}</translation>
  </message>
  <message>
   <source>The state in question</source>
   <translation>Состояние, о котором спрашивают</translation>
  </message>
  <message numerus="yes">
   <source>{n} moments lead to it.</source>
   <extracomment>For one: {n} moment leads to it.</extracomment>
   <translation>
    <numerusform>К нему ведёт {n} кадр.</numerusform>
    <numerusform>К нему ведут {n} кадра.</numerusform>
    <numerusform>К нему ведут {n} кадров.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing to show yet.</source>
   <translation>Пока нечего показать.</translation>
  </message>
  <message>
   <source>environment steps</source>
   <translation>шаги среды</translation>
  </message>
  <message>
   <source>Save this picture…</source>
   <translation>Сохранить изображение…</translation>
  </message>
  <message>
   <source>Getting ready …</source>
   <translation>Подготовка …</translation>
  </message>
  <message>
   <source>The run was stopped by an error.</source>
   <translation>Запуск остановлен ошибкой.</translation>
  </message>
  <message>
   <source>Paused. Space lets time go on.</source>
   <translation>Пауза. Space пускает время дальше.</translation>
  </message>
  <message>
   <source>The run has ended, and this was not looked at while it went on.</source>
   <translation>Запуск закончен, а на это во время него не смотрели.</translation>
  </message>
  <message>
   <source>{message}

{tip}</source>
   <translation>{message}

{tip}</translation>
  </message>
  <message>
   <source>Save these numbers (CSV)…</source>
   <translation>Сохранить эти числа (CSV)…</translation>
  </message>
  <message>
   <source>Legend</source>
   <translation>Легенда</translation>
  </message>
  <message>
   <source>{title} ({unit})</source>
   <translation>{title} ({unit})</translation>
  </message>
  <message>
   <source>Mean returns of others; no policy gets more than the optimal one within the time limit</source>
   <translation>Средние доходы других; ни одна стратегия не получает больше оптимальной за предел времени</translation>
  </message>
  <message>
   <source>{now} now, {low} to {high} so far</source>
   <translation>сейчас {now}, до сих пор от {low} до {high}</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>ориентир</translation>
  </message>
  <message>
   <source>Returns of others</source>
   <translation>Доходы других</translation>
  </message>
  <message>
   <source>It cannot go there; dots mark where it can.</source>
   <translation>Туда ей нельзя; точки показывают, куда можно.</translation>
  </message>
  <message>
   <source>No piece there can move now.</source>
   <translation>Там сейчас нет фигуры, которая может ходить.</translation>
  </message>
  <message>
   <source>No move there now.</source>
   <translation>Туда сейчас ходить нельзя.</translation>
  </message>
  <message>
   <source>You play {side}. The agent moves.</source>
   <translation>Ваша сторона: {side}. Ходит агент.</translation>
  </message>
  <message>
   <source>moment {number} of {total}, policy of step {step}</source>
   <translation>момент {number} из {total}, стратегия шага {step}</translation>
  </message>
  <message>
   <source>fixed policy</source>
   <translation>неизменная стратегия</translation>
  </message>
  <message>
   <source>policy of sweep {sweep}</source>
   <translation>стратегия прохода {sweep}</translation>
  </message>
  <message>
   <source>policy of step {step}</source>
   <translation>стратегия шага {step}</translation>
  </message>
  <message>
   <source>You play {side}. Your move.</source>
   <translation>Вы играете: {side}. Ваш ход.</translation>
  </message>
  <message>
   <source>You play {side}. The opponent moves.</source>
   <translation>Вы играете: {side}. Ходит соперник.</translation>
  </message>
  <message>
   <source>past moment {number}, policy of step {step}</source>
   <translation>прошлый момент {number}, стратегия шага {step}</translation>
  </message>
  <message>
   <source>moment {number} of {total}, a person played</source>
   <translation>момент {number} из {total}, играл человек</translation>
  </message>
  <message>
   <source>moment {number} of {total}, policy of sweep {step}</source>
   <translation>момент {number} из {total}, стратегия прохода {step}</translation>
  </message>
  <message>
   <source>press a key to begin</source>
   <translation>нажмите клавишу, чтобы начать</translation>
  </message>
  <message>
   <source>press a key to go on</source>
   <translation>нажмите клавишу, чтобы продолжить</translation>
  </message>
  <message>
   <source>you are playing</source>
   <translation>вы играете</translation>
  </message>
  <message>
   <source>training environment</source>
   <translation>среда обучения</translation>
  </message>
  <message>
   <source>A draw.</source>
   <translation>Ничья.</translation>
  </message>
  <message>
   <source>You won.</source>
   <translation>Вы выиграли.</translation>
  </message>
  <message>
   <source>The opponent won.</source>
   <translation>Выиграл соперник.</translation>
  </message>
  <message>
   <source>The agent won.</source>
   <translation>Выиграл агент.</translation>
  </message>
  <message>
   <source>past moment {number}, you were playing</source>
   <translation>прошлый момент {number}, играли вы</translation>
  </message>
  <message>
   <source>past moment {number}, policy of sweep {step}</source>
   <translation>прошлый момент {number}, стратегия прохода {step}</translation>
  </message>
  <message>
   <source>What the network sees</source>
   <translation>Что видит сеть</translation>
  </message>
  <message>
   <source>What the network gets as its input. Pictures are small and often grey, several in a row where it is to tell in which direction things are moving; numbers stand beside them. It knows nothing else.</source>
   <translation>Что сеть получает на вход. Изображения малы и часто серые; их несколько подряд там, где нужно понять, куда всё движется; рядом стоят числа. Больше она ничего не знает.</translation>
  </message>
  <message>
   <source>The network's input appears here once the agent plays.</source>
   <translation>Вход сети появится здесь, когда агент начнёт играть.</translation>
  </message>
  <message>
   <source>The game</source>
   <translation>Игра</translation>
  </message>
  <message>
   <source>The game as you would see it on a screen. Right-click for the shape of the picture.</source>
   <translation>Игра, какой вы увидели бы её на экране. Правый щелчок: форма изображения.</translation>
  </message>
  <message>
   <source>The game appears here once the agent plays.</source>
   <translation>Игра появится здесь, когда агент начнёт играть.</translation>
  </message>
  <message>
   <source>return {total} {unit}</source>
   <translation>доход {total} {unit}</translation>
  </message>
  <message>
   <source>step {step}</source>
   <translation>шаг {step}</translation>
  </message>
  <message>
   <source>return {total}</source>
   <translation>доход {total}</translation>
  </message>
  <message>
   <source>Save a video of one episode…</source>
   <translation>Сохранить видео одного эпизода…</translation>
  </message>
  <message>
   <source>Television shape (4:3)</source>
   <translation>Форма телеэкрана (4:3)</translation>
  </message>
  <message>
   <source>Show what the agent looks at</source>
   <translation>Показывать, на что смотрит агент</translation>
  </message>
  <message>
   <source>Turn the board</source>
   <translation>Повернуть доску</translation>
  </message>
  <message>
   <source>Show pictures per second</source>
   <translation>Показывать кадры в секунду</translation>
  </message>
  <message>
   <source>sweep {sweep}</source>
   <translation>проход {sweep}</translation>
  </message>
  <message>
   <source>episode over</source>
   <translation>эпизод окончен</translation>
  </message>
  <message>
   <source>episode {episode}</source>
   <translation>эпизод {episode}</translation>
  </message>
  <message>
   <source>{count} pictures/s</source>
   <translation>{count} кадров/с</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} numbers:  {shown}  …</source>
   <extracomment>For one: {n:,} number:  {shown}  …</extracomment>
   <translation>
    <numerusform>{n:,} число:  {shown}  …</numerusform>
    <numerusform>{n:,} числа:  {shown}  …</numerusform>
    <numerusform>{n:,} чисел:  {shown}  …</numerusform>
   </translation>
  </message>
  <message>
   <source>channel {index}</source>
   <translation>канал {index}</translation>
  </message>
  <message>
   <source>{width} by {height} pixels</source>
   <translation>{width} на {height} пикселей</translation>
  </message>
  <message>
   <source>Picture of the game</source>
   <translation>Изображение игры</translation>
  </message>
  <message>
   <source>no picture yet</source>
   <translation>изображения ещё нет</translation>
  </message>
  <message>
   <source>What is played</source>
   <translation>Что играется</translation>
  </message>
  <message>
   <source>trainer getting ready</source>
   <translation>обучение готовится</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>пауза</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>завершено</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>остановлено</translation>
  </message>
  <message numerus="yes">
   <source>{n} frames of {wide} by {high} pixels</source>
   <extracomment>For one: {n} frame of {wide} by {high} pixels</extracomment>
   <translation>
    <numerusform>{n} кадр {wide} на {high} пикселей</numerusform>
    <numerusform>{n} кадра {wide} на {high} пикселей</numerusform>
    <numerusform>{n} кадров {wide} на {high} пикселей</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} before</source>
   <translation>{count} назад</translation>
  </message>
  <message>
   <source>Training environments</source>
   <translation>Среды обучения</translation>
  </message>
  <message>
   <source>The environments that the agent learns in at the same time, each with its step and its return so far. Drawn in turn, a few times a second: training hardly notices.</source>
   <translation>Среды, в которых агент учится одновременно, каждая со своим шагом и доходом на данный момент. Рисуются по очереди, несколько раз в секунду: обучение этого почти не замечает.</translation>
  </message>
  <message>
   <source>The environments appear here once training has begun.</source>
   <translation>Среды появятся здесь, когда начнётся обучение.</translation>
  </message>
  <message numerus="yes">
   <source>{n} environments</source>
   <extracomment>For one: {n} environment</extracomment>
   <translation>
    <numerusform>{n} среда</numerusform>
    <numerusform>{n} среды</numerusform>
    <numerusform>{n} сред</numerusform>
   </translation>
  </message>
  <message>
   <source>environment {number} of {count}
step {step:,} of its episode
return so far {total}</source>
   <translation>среда {number} из {count}
шаг {step:,} её эпизода
доход пока {total}</translation>
  </message>
  <message numerus="yes">
   <source>{shown} of {n} environments</source>
   <extracomment>For one: {shown} of {n} environment</extracomment>
   <translation>
    <numerusform>{shown} из {n} среды</numerusform>
    <numerusform>{shown} из {n} сред</numerusform>
    <numerusform>{shown} из {n} сред</numerusform>
   </translation>
  </message>
  <message>
   <source>environment {number} of {count}: not drawn yet</source>
   <translation>среда {number} из {count}: ещё не нарисована</translation>
  </message>
  <message>
   <source>Errors of what the model imagines, by steps ahead</source>
   <translation>Ошибки воображаемого моделью, по шагам вперёд</translation>
  </message>
  <message>
   <source>Error of the value, k steps ahead</source>
   <translation>Ошибка ценности на k шагов вперёд</translation>
  </message>
  <message>
   <source>Error of the reward, k steps ahead</source>
   <translation>Ошибка награды на k шагов вперёд</translation>
  </message>
  <message>
   <source>{error} at {k}</source>
   <translation>{error} при {k}</translation>
  </message>
  <message>
   <source>The model's foresight</source>
   <translation>Предвидение модели</translation>
  </message>
  <message>
   <source>From positions in memory the model imagines the actions that were really taken. Errors: how far its values are from the n-step returns, and its rewards from the real ones, k steps ahead: mean sizes over the last updates. Dashed: the error of always saying the mean, which is no foresight at all. Positions: a model's state is no picture, so the real position whose state is nearest to the imagined one is shown below the one that really came.</source>
   <translation>От позиций из памяти модель воображает действия, которые были выполнены на самом деле. Ошибки: насколько её ценности далеки от n-шаговых доходов, а её награды – от настоящих, на k шагов вперёд; средние величины за последние обновления. Пунктир: ошибка того, кто всегда называет среднее, то есть ничего не предвидит. Позиции: состояние модели – не картинка, поэтому под позицией, которая наступила на самом деле, показана настоящая позиция, чьё состояние ближе всего к воображаемому.</translation>
  </message>
  <message>
   <source>How far values and rewards are off, k steps ahead</source>
   <translation>Насколько ценности и награды ошибочны на k шагов вперёд</translation>
  </message>
  <message>
   <source>Positions</source>
   <translation>Позиции</translation>
  </message>
  <message>
   <source>Pos.</source>
   <translation>Поз.</translation>
  </message>
  <message>
   <source>Which real positions the imagined ones are like</source>
   <translation>На какие настоящие позиции похожи воображаемые</translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation>Что показано</translation>
  </message>
  <message>
   <source>Imagined futures</source>
   <translation>Воображаемое будущее</translation>
  </message>
  <message>
   <source>What the learned models expected of a plan: a line for each model, and shaded where they disagree. The strong line is what really came since. Every step is planned anew, so that the real course may leave the plan for a better one; where it leaves the shade at once, the models were wrong. When it has come to the end, the newest plan is shown. While time stands still: the plan of the state in view.</source>
   <translation>Чего выученные модели ждали от плана: линия каждой модели, а где они расходятся – тень. Жирная линия – то, что пришло на самом деле. Каждый шаг планируется заново, и настоящий ход может уйти от плана к лучшему; если он сразу уходит из тени, модели ошиблись. Когда он дойдёт до конца, показывается новейший план. Пока время стоит – план видимого состояния.</translation>
  </message>
  <message>
   <source>Futures appear here with the first decision.</source>
   <translation>Будущее появится здесь с первым решением.</translation>
  </message>
  <message numerus="yes">
   <source>Imagined at step {step}: {horizon} steps ahead, {n} times.</source>
   <extracomment>For one: Imagined at step {step}: {horizon} steps ahead, once.</extracomment>
   <translation>
    <numerusform>Воображено на шаге {step}: на {horizon} шагов вперёд, {n} раз.</numerusform>
    <numerusform>Воображено на шаге {step}: на {horizon} шагов вперёд, {n} раза.</numerusform>
    <numerusform>Воображено на шаге {step}: на {horizon} шагов вперёд, {n} раз.</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} up to {apart} apart, {share:.0%} of its range</source>
   <translation>{name}: расхождение до {apart}, {share:.0%} диапазона</translation>
  </message>
  <message numerus="yes">
   <source>The courses agree for {n} steps, then they part: {how}.</source>
   <extracomment>For one: The courses agree for {n} step, then they part: {how}.</extracomment>
   <translation>
    <numerusform>Траектории согласны {n} шаг, затем расходятся: {how}.</numerusform>
    <numerusform>Траектории согласны {n} шага, затем расходятся: {how}.</numerusform>
    <numerusform>Траектории согласны {n} шагов, затем расходятся: {how}.</numerusform>
   </translation>
  </message>
  <message>
   <source>each course</source>
   <translation>каждая траектория</translation>
  </message>
  <message>
   <source>What each model expects</source>
   <translation>Чего ждёт каждая модель</translation>
  </message>
  <message>
   <source>courses apart</source>
   <translation>расхождение</translation>
  </message>
  <message>
   <source>Between the lowest and the highest course; the colour says how far they are apart: below a tenth of the quantity's range, up to three tenths, further</source>
   <translation>Между нижней и верхней траекторией; цвет говорит, как далеко они разошлись: меньше десятой доли диапазона величины, до трёх десятых, дальше</translation>
  </message>
  <message>
   <source>what came</source>
   <translation>на деле</translation>
  </message>
  <message>
   <source>What really came since the plan was made</source>
   <translation>Что на самом деле было после составления плана</translation>
  </message>
  <message>
   <source>end expected</source>
   <translation>ожидаемый конец</translation>
  </message>
  <message>
   <source>When the episode has more likely ended than not</source>
   <translation>Когда эпизод скорее закончился, чем нет</translation>
  </message>
  <message numerus="yes">
   <source>Reward: {expected} to come; in the first {n} steps {sooner} was expected and {came} came.</source>
   <extracomment>For one: Reward: {expected} to come; in the first step {sooner} was expected and {came} came.</extracomment>
   <translation>
    <numerusform>Награда: впереди ожидается {expected}; за первый {n} шаг ожидалось {sooner}, получено {came}.</numerusform>
    <numerusform>Награда: впереди ожидается {expected}; за первые {n} шага ожидалось {sooner}, получено {came}.</numerusform>
    <numerusform>Награда: впереди ожидается {expected}; за первые {n} шагов ожидалось {sooner}, получено {came}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Reward: {expected} to come.</source>
   <translation>Награда: впереди ожидается {expected}.</translation>
  </message>
  <message>
   <source>A single course: nothing tells where little is known.</source>
   <translation>Одна траектория: ничто не говорит, где известно мало.</translation>
  </message>
  <message>
   <source>The courses agree: {how}.</source>
   <translation>Траектории согласны: {how}.</translation>
  </message>
  <message>
   <source>They expect the episode to end after {steps} steps.</source>
   <translation>Они ждут, что эпизод кончится через {steps} шагов.</translation>
  </message>
  <message>
   <source>Imagined futures of every quantity, and the real course</source>
   <translation>Воображаемое будущее каждой величины и настоящий ход</translation>
  </message>
  <message numerus="yes">
   <source>+{n} steps</source>
   <extracomment>For one: +{n} step</extracomment>
   <translation>
    <numerusform>+{n} шаг</numerusform>
    <numerusform>+{n} шага</numerusform>
    <numerusform>+{n} шагов</numerusform>
   </translation>
  </message>
  <message>
   <source>{name}: imagined {low} to {high} after {steps} steps</source>
   <translation>{name}: воображается от {low} до {high} через {steps} шагов</translation>
  </message>
  <message>
   <source>observation {place}</source>
   <translation>наблюдение {place}</translation>
  </message>
  <message>
   <source>{imagined}, really {value} after {steps}</source>
   <translation>{imagined}, на деле {value} через {steps}</translation>
  </message>
  <message>
   <source>Imagined positions, by the nearest real ones</source>
   <translation>Воображаемые позиции по ближайшим настоящим</translation>
  </message>
  <message>
   <source>Above what really came, below the nearest real position of {count:,} to what was imagined, and its distance d. Two of them are {typical} apart on average.</source>
   <translation>Сверху – что наступило на самом деле, снизу – ближайшая к воображаемому из настоящих позиций (всего {count:,}) и расстояние d до неё. В среднем между двумя позициями {typical}.</translation>
  </message>
  <message>
   <source>start</source>
   <translation>старт</translation>
  </message>
  <message>
   <source>{moment}, distance {distance}</source>
   <translation>{moment}, расстояние {distance}</translation>
  </message>
  <message>
   <source>state {number}</source>
   <translation>состояние {number}</translation>
  </message>
  <message>
   <source>the very position that came</source>
   <translation>та самая позиция, что наступила</translation>
  </message>
  <message>
   <source>another one than came</source>
   <translation>не та, что наступила</translation>
  </message>
  <message numerus="yes">
   <source>Sequential halving, round {number} of {count}: the best {left} get {n} visits more each; in turn are moves with n = {due}.</source>
   <extracomment>For one: Sequential halving, round {number} of {count}: the best {left} get {n} visit more each; in turn are moves with n = {due}.</extracomment>
   <translation>
    <numerusform>Последовательное деление пополам, круг {number} из {count}: лучшие {left} получают ещё по {n} посещению; очередь ходов с n = {due}.</numerusform>
    <numerusform>Последовательное деление пополам, круг {number} из {count}: лучшие {left} получают ещё по {n} посещения; очередь ходов с n = {due}.</numerusform>
    <numerusform>Последовательное деление пополам, круг {number} из {count}: лучшие {left} получают ещё по {n} посещений; очередь ходов с n = {due}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{move} ranks highest:</source>
   <translation>{move} – выше всех:</translation>
  </message>
  <message>
   <source>In question are the moves that were tried most.</source>
   <translation>Выбор – среди ходов, которые пробовали чаще всего.</translation>
  </message>
  <message>
   <source>One move alone is considered.</source>
   <translation>Рассматривается один-единственный ход.</translation>
  </message>
  <message>
   <source>{move} was never tried; such moves come first.</source>
   <translation>{move} ещё не пробовали; такие ходы идут первыми.</translation>
  </message>
  <message>
   <source>never tried: v_mix stands for Q</source>
   <translation>не пробовали: вместо Q – v_mix</translation>
  </message>
  <message>
   <source>Q̄ = 0: all values of the tree are the same so far.</source>
   <translation>Q̄ = 0: пока все ценности дерева одинаковы.</translation>
  </message>
  <message>
   <source>never tried: v stands for Q</source>
   <translation>не пробовали: вместо Q – v</translation>
  </message>
  <message>
   <source>{move} is furthest behind:</source>
   <translation>{move} отстаёт больше всех:</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>Ранг</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} more, never tried</source>
   <extracomment>For one: {n:,} more, never tried</extracomment>
   <translation>
    <numerusform>ещё {n:,} ход, не пробовали</numerusform>
    <numerusform>ещё {n:,} хода, не пробовали</numerusform>
    <numerusform>ещё {n:,} ходов, не пробовали</numerusform>
   </translation>
  </message>
  <message>
   <source>Moves that the search looked at</source>
   <translation>Ходы, которые рассмотрел поиск</translation>
  </message>
  <message numerus="yes">
   <source>{move} {n:,} visits</source>
   <extracomment>For one: {move} {n:,} visit</extracomment>
   <translation>
    <numerusform>{move} {n:,} посещение</numerusform>
    <numerusform>{move} {n:,} посещения</numerusform>
    <numerusform>{move} {n:,} посещений</numerusform>
   </translation>
  </message>
  <message>
   <source>Move</source>
   <translation>Ход</translation>
  </message>
  <message>
   <source>Who beats whom</source>
   <translation>Кто кого побеждает</translation>
  </message>
  <message>
   <source>Scores of the agent and its past selves against each other: what share of the points the row's player took from the column's, a draw being half a point. Past selves are named by their age, in steps before now. Elo is the rating with its standard error; 400 more are odds of ten to one. Empty cells: they have not met.</source>
   <translation>Счёт агента и его прежних версий друг против друга: какую долю очков игрок строки взял у игрока столбца; ничья – пол-очка. Прежние версии названы по возрасту: сколько шагов назад они были. Elo – рейтинг с его стандартной ошибкой; на 400 больше – шансы десять к одному. Пустые клетки: они не встречались.</translation>
  </message>
  <message>
   <source>The scores appear here when the first agent has played others.</source>
   <translation>Счёт появится здесь, когда первый агент сыграет с другими.</translation>
  </message>
  <message>
   <source>Scores of players against each other</source>
   <translation>Счёт игроков друг против друга</translation>
  </message>
  <message>
   <source>Tests</source>
   <translation>Проверки</translation>
  </message>
  <message>
   <source>Games for ratings, in which everybody plays its best</source>
   <translation>Партии ради рейтинга, в которых все играют в полную силу</translation>
  </message>
  <message>
   <source>Games of the training against past selves; older ones count less</source>
   <translation>Партии обучения с прежними версиями; давние весят меньше</translation>
  </message>
  <message>
   <source>{name}: Elo {rating}, {scores}</source>
   <translation>{name}: Elo {rating}, {scores}</translation>
  </message>
  <message>
   <source>Which games</source>
   <translation>Какие партии</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>Счёт</translation>
  </message>
  <message>
   <source>{name}: {scores}</source>
   <translation>{name}: {scores}</translation>
  </message>
  <message>
   <source>{share:.0%} against {name}</source>
   <translation>{share:.0%} против: {name}</translation>
  </message>
  <message>
   <source>Search tree</source>
   <translation>Дерево поиска</translation>
  </message>
  <message>
   <source>What the search looked at before this decision. Visits: how often it tried a move; Q: the mean of what came of it, for whoever makes it (1 won, -1 lost); P: how likely a network thought it, where there is one; U: what is added to Q so that seldom tried moves get their turn. In a learned model r is the reward that it imagines, and Q̄ is Q brought to between 0 and 1 by the least and the largest value of the tree (Schrittwieser et al. 2019, equations 2 and 5; c: c₁ + ln((N + c₂ + 1) / c₂); N counts the look at the state, too). Where moves are chosen by gumbel, π′ is what the search makes of P (Danihelka et al. 2022, equations 8 to 14). Click a move to see the answers to it. Step by step: how the tree grew, simulation by simulation; the panel Algorithm marks the line that does it.</source>
   <translation>Что рассмотрел поиск перед этим решением. Посещения: сколько раз он пробовал ход; Q: среднее того, что из этого вышло, для того, кто делает ход (1 – выигрыш, -1 – проигрыш); P: насколько вероятным сочла ход сеть, если она есть; U: прибавка к Q, чтобы и редко пробованные ходы дождались своей очереди. В выученной модели r – награда, которую она воображает, а Q̄ – это Q, приведённое к отрезку от 0 до 1 по наименьшей и наибольшей ценности дерева (Schrittwieser и др. 2019, формулы 2 и 5; c: c₁ + ln((N + c₂ + 1) / c₂); N считает и взгляд на само состояние). Где ходы выбираются по Гумбелю, π′ – то, что поиск делает из P (Danihelka и др. 2022, формулы 8–14). Щёлкните по ходу, чтобы увидеть ответы на него. По шагам: как дерево росло, симуляция за симуляцией; панель «Алгоритм» отмечает строку, которая это делает.</translation>
  </message>
  <message>
   <source>The tree appears here once a move was thought about.</source>
   <translation>Дерево появится здесь, когда будет обдуман ход.</translation>
  </message>
  <message>
   <source>Imagined by the learned model: below the first row there is no board or picture, and no rule.</source>
   <translation>Воображено выученной моделью: ниже первой строки нет ни доски, ни изображения, ни правил.</translation>
  </message>
  <message>
   <source>Best line: {moves}</source>
   <translation>Лучшая линия: {moves}</translation>
  </message>
  <message>
   <source>Simulation {number} of {count}: {phase}</source>
   <translation>Симуляция {number} из {count}: {phase}</translation>
  </message>
  <message>
   <source>After {moves}</source>
   <translation>После {moves}</translation>
  </message>
  <message>
   <source>The dynamics g imagines what follows: a new state, and the reward r = {reward}.</source>
   <translation>Динамика g воображает, что будет дальше: новое состояние и награду r = {reward}.</translation>
  </message>
  <message>
   <source>Network and a game by chance say {value} for whoever moved last.</source>
   <translation>Сеть и случайная партия дают {value} тому, кто ходил последним.</translation>
  </message>
  <message>
   <source>After {count} simulations: the decision</source>
   <translation>После симуляций ({count}): решение</translation>
  </message>
  <message>
   <source>π′ is what the network is to learn.</source>
   <translation>π′ – то, чему сеть должна научиться.</translation>
  </message>
  <message>
   <source>At the root</source>
   <translation>В корне</translation>
  </message>
  <message>
   <source>This position is new: it joins the tree.</source>
   <translation>Эта позиция новая: она входит в дерево.</translation>
  </message>
  <message>
   <source>The prediction f says v = {value} of the new state.</source>
   <translation>Предсказание f говорит о новом состоянии: v = {value}.</translation>
  </message>
  <message>
   <source>The game is over: {value} for whoever moved last.</source>
   <translation>Партия окончена: {value} тому, кто ходил последним.</translation>
  </message>
  <message>
   <source>A game by chance from there brings {value} to whoever moved last.</source>
   <translation>Случайная партия оттуда приносит {value} тому, кто ходил последним.</translation>
  </message>
  <message>
   <source>The network says {value} for whoever moved last.</source>
   <translation>Сеть даёт {value} тому, кто ходил последним.</translation>
  </message>
  <message>
   <source>The prediction f says v = {value} for whoever acts there.</source>
   <translation>Предсказание f говорит: v = {value} для того, кто там ходит.</translation>
  </message>
  <message>
   <source>From the end back {first}, then {further}; Q is the mean of all G:</source>
   <translation>От конца назад {first}, затем {further}; Q – среднее всех G:</translation>
  </message>
  <message>
   <source>N grows by 1 and W by the value, for whoever moves; Q = W / N:</source>
   <translation>N растёт на 1, а W – на значение для того, кто ходит; Q = W / N:</translation>
  </message>
  <message>
   <source>Go through this search step by step, from its beginning</source>
   <translation>Пройти этот поиск по шагам с начала</translation>
  </message>
  <message>
   <source>Step back</source>
   <translation>Шаг назад</translation>
  </message>
  <message>
   <source>One step of the search back</source>
   <translation>На один шаг поиска назад</translation>
  </message>
  <message>
   <source>Step forward</source>
   <translation>Шаг вперёд</translation>
  </message>
  <message>
   <source>The next step of the search: select, expand, evaluate or back up</source>
   <translation>Следующий шаг поиска: выбор, расширение, оценка или обратный проход</translation>
  </message>
  <message>
   <source>Next simulation</source>
   <translation>Следующая симуляция</translation>
  </message>
  <message>
   <source>To the end of this simulation, then of the next</source>
   <translation>К концу этой симуляции, затем следующей</translation>
  </message>
  <message>
   <source>Let it grow</source>
   <translation>Дать расти</translation>
  </message>
  <message>
   <source>Go on by itself: the first simulations slowly</source>
   <translation>Идти дальше само: первые симуляции медленно</translation>
  </message>
  <message>
   <source>Simulation</source>
   <translation>Симуляция</translation>
  </message>
  <message>
   <source>Which simulation of the search is shown</source>
   <translation>Какая симуляция поиска показана</translation>
  </message>
  <message>
   <source>Lines of the algorithm</source>
   <translation>Строки алгоритма</translation>
  </message>
  <message>
   <source>At: {line}</source>
   <translation>Сейчас: {line}</translation>
  </message>
  <message>
   <source>Click: run until this line is next</source>
   <translation>Щелчок: выполнять, пока эта строка не станет следующей</translation>
  </message>
  <message>
   <source>The algorithm itself: its pseudocode, the Python that is really carried out, or both. Step line stands still before the next line (in pseudocode: the next line of it); a click on a line runs until that line is next. The mark is the line that comes next; an empty arrow is the one just carried out. Variables with a bar have changed since the last stop.</source>
   <translation>Сам алгоритм: его псевдокод, код на Python, который действительно выполняется, или то и другое. «Шаг строки» останавливает перед следующей строкой (в псевдокоде – перед следующей его строкой); щелчок по строке выполняет всё до неё. Метка – строка, которая будет следующей; пустая стрелка – только что выполненная. Переменные с чертой изменились с последней остановки.</translation>
  </message>
  <message>
   <source>The lines of the algorithm appear here when the training begins.</source>
   <translation>Строки алгоритма появятся здесь, когда начнётся обучение.</translation>
  </message>
  <message>
   <source>Which part of the algorithm is shown</source>
   <translation>Какая часть алгоритма показана</translation>
  </message>
  <message>
   <source>What is shown of the algorithm</source>
   <translation>Что показано от алгоритма</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>Строка</translation>
  </message>
  <message>
   <source>Stand still before the next line (L)</source>
   <translation>Остановиться перед следующей строкой (L)</translation>
  </message>
  <message>
   <source>Step line</source>
   <translation>Шаг строки</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Игра</translation>
  </message>
  <message>
   <source>How it plays</source>
   <translation>Как он играет</translation>
  </message>
  <message>
   <source>Learning rule</source>
   <translation>Обучение</translation>
  </message>
  <message>
   <source>Learns</source>
   <translation>Обуч.</translation>
  </message>
  <message>
   <source>How it learns</source>
   <translation>Как он учится</translation>
  </message>
  <message>
   <source>How it thinks before it acts</source>
   <translation>Как он думает перед действием</translation>
  </message>
  <message>
   <source>Pause, or step a line, to see the variables.</source>
   <translation>Чтобы увидеть переменные, поставьте паузу или сделайте шаг строки.</translation>
  </message>
  <message>
   <source>The marked line is the step that the search tree shows.</source>
   <translation>Отмеченная строка – шаг, который показывает дерево поиска.</translation>
  </message>
  <message>
   <source>Pseudocode</source>
   <translation>Псевдокод</translation>
  </message>
  <message>
   <source>Pseudo</source>
   <translation>Псевдо</translation>
  </message>
  <message>
   <source>The algorithm as a textbook writes it</source>
   <translation>Алгоритм, как его пишут в учебнике</translation>
  </message>
  <message>
   <source>The code that is carried out</source>
   <translation>Код, который выполняется</translation>
  </message>
  <message>
   <source>The pseudocode over the code that carries it out</source>
   <translation>Псевдокод над кодом, который его выполняет</translation>
  </message>
  <message>
   <source>The lines by which {algorithm} thinks before it plays.</source>
   <translation>Строки, по которым {algorithm} думает перед ходом.</translation>
  </message>
  <message>
   <source>The mark hurries from event to event: pause or step to follow it line by line.</source>
   <translation>Метка спешит от события к событию: чтобы следить за ней построчно, поставьте паузу или идите по шагам.</translation>
  </message>
  <message>
   <source>The lines by which {algorithm} plans; none is carried out here.</source>
   <translation>Строки, по которым {algorithm} планирует; здесь ни одна не выполняется.</translation>
  </message>
  <message>
   <source>The lines by which {algorithm} learns; none is carried out here.</source>
   <translation>Строки, по которым {algorithm} учится; здесь ни одна не выполняется.</translation>
  </message>
  <message>
   <source>The training has ended; no line is carried out any more.</source>
   <translation>Обучение окончено; строки больше не выполняются.</translation>
  </message>
  <message>
   <source>The training was stopped by an error.</source>
   <translation>Обучение остановлено ошибкой.</translation>
  </message>
  <message>
   <source>The marked line comes next.</source>
   <translation>Следующей будет отмеченная строка.</translation>
  </message>
  <message>
   <source>The marked line has just been carried out.</source>
   <translation>Отмеченная строка только что выполнена.</translation>
  </message>
  <message>
   <source>Step line, or click on a line to run to it.</source>
   <translation>Шаг строки или щелчок по строке, до которой выполнять.</translation>
  </message>
  <message>
   <source>Variables</source>
   <translation>Переменные</translation>
  </message>
  <message>
   <source>Changed: {variables}</source>
   <translation>Изменились: {variables}</translation>
  </message>
  <message>
   <source>Colour: the critic's value of the action that the agent takes in a state</source>
   <translation>Цвет: оценка критиком действия, которое агент выполняет в состоянии</translation>
  </message>
  <message>
   <source>Colour: the return the agent expects from a state on</source>
   <translation>Цвет: доход, которого агент ждёт начиная с состояния</translation>
  </message>
  <message>
   <source>Colour: the action the agent prefers in a state</source>
   <translation>Цвет: действие, которое агент предпочитает в состоянии</translation>
  </message>
  <message>
   <source>Colour: the return expected after one of the actions</source>
   <translation>Цвет: ожидаемый доход после одного из действий</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>Вероятность</translation>
  </message>
  <message>
   <source>Colour: how likely one of the actions is</source>
   <translation>Цвет: насколько вероятно одно из действий</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Действие</translation>
  </message>
  <message>
   <source>Colour: the action the agent takes in a state, without exploring</source>
   <translation>Цвет: действие, которое агент выполняет в состоянии без исследования</translation>
  </message>
  <message>
   <source>with {quantities}</source>
   <translation>прочее: {quantities}</translation>
  </message>
  <message>
   <source>all alike</source>
   <translation>все одинаковы</translation>
  </message>
  <message>
   <source>Q of the action</source>
   <translation>Q действия</translation>
  </message>
  <message>
   <source>highest Q-value</source>
   <translation>наибольшее значение Q</translation>
  </message>
  <message>
   <source>preferred action</source>
   <translation>предпочитаемое действие</translation>
  </message>
  <message>
   <source>highest of {count}: {action}, {value}</source>
   <translation>наибольшее из {count}: {action}, {value}</translation>
  </message>
  <message>
   <source>Map of states</source>
   <translation>Карта состояний</translation>
  </message>
  <message>
   <source>{what} by {x} and {y}.</source>
   <translation>{what}; оси: {x} и {y}.</translation>
  </message>
  <message numerus="yes">
   <source>and {n} more</source>
   <extracomment>For one: and {n} more</extracomment>
   <translation>
    <numerusform>и ещё {n}</numerusform>
    <numerusform>и ещё {n}</numerusform>
    <numerusform>и ещё {n}</numerusform>
   </translation>
  </message>
  <message>
   <source>What the agent thinks of states it may never have been in: two of their dimensions vary over the map, the others are held. The line is where it has just been. Point at the map to read its numbers.</source>
   <translation>Что агент думает о состояниях, в которых он, может быть, и не был: два их измерения меняются по карте, остальные зафиксированы. Линия – где он только что побывал. Наведите указатель на карту, чтобы прочесть числа.</translation>
  </message>
  <message>
   <source>The map of states appears here once the agent plays.</source>
   <translation>Карта состояний появится здесь, когда агент начнёт играть.</translation>
  </message>
  <message>
   <source>Where the dimensions off the map are held</source>
   <translation>На чём зафиксированы измерения вне карты</translation>
  </message>
  <message>
   <source>others at rest</source>
   <translation>прочие в покое</translation>
  </message>
  <message>
   <source>others as now</source>
   <translation>прочие как сейчас</translation>
  </message>
  <message>
   <source>others as then</source>
   <translation>прочие как тогда</translation>
  </message>
  <message>
   <source>Of which action</source>
   <translation>Какого действия</translation>
  </message>
  <message>
   <source>Horizontal axis</source>
   <translation>Горизонтальная ось</translation>
  </message>
  <message>
   <source>What varies from left to right</source>
   <translation>Что меняется слева направо</translation>
  </message>
  <message>
   <source>Vertical axis</source>
   <translation>Вертикальная ось</translation>
  </message>
  <message>
   <source>What varies from bottom to top</source>
   <translation>Что меняется снизу вверх</translation>
  </message>
  <message>
   <source>Other dimensions</source>
   <translation>Прочие измерения</translation>
  </message>
  <message>
   <source>Where the dimensions off the map are held: {held}</source>
   <translation>На чём зафиксированы измерения вне карты: {held}</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Состояние</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Пауза</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Завершено</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Остановлено</translation>
  </message>
  <message>
   <source>point</source>
   <translation>очко</translation>
  </message>
  <message>
   <source>step</source>
   <translation>шаг</translation>
  </message>
  <message>
   <source>minute</source>
   <translation>минута</translation>
  </message>
  <message>
   <source>stake</source>
   <translation>ставка</translation>
  </message>
  <message>
   <source>moment {number}</source>
   <translation>момент {number}</translation>
  </message>
  <message>
   <source>chance</source>
   <translation>вероятность</translation>
  </message>
  <message>
   <source>of steps</source>
   <translation>доля шагов</translation>
  </message>
  <message>
   <source>V</source>
   <translation>V</translation>
  </message>
  <message>
   <source>as now</source>
   <translation>как сейчас</translation>
  </message>
  <message>
   <source>as then</source>
   <translation>как тогда</translation>
  </message>
  <message>
   <source>at rest</source>
   <translation>в покое</translation>
  </message>
  <message>
   <source>{quantity} ({unit})</source>
   <translation>{quantity} ({unit})</translation>
  </message>
  <message>
   <source>What it writes</source>
   <translation>Что пишет</translation>
  </message>
  <message>
   <source>A sentence on each topic: before learning, after imitation, and by the policy as it is now. Below each are the reader's points and, in step 3, the reward model's score in standard deviations. A high score with no points is a sentence that exploits the model.</source>
   <translation>По предложению на каждую тему: до обучения, после подражания и от нынешней стратегии. Под каждым – очки читателя, а на шаге 3 и оценка модели вознаграждения в стандартных отклонениях. Высокая оценка без очков – предложение, которое эксплуатирует модель.</translation>
  </message>
  <message>
   <source>Sentences appear here as soon as the first one is finished.</source>
   <translation>Предложения появятся здесь, как только будет закончено первое.</translation>
  </message>
  <message>
   <source>reader {points} · model {score}</source>
   <translation>читатель {points} · модель {score}</translation>
  </message>
  <message>
   <source>reader {points}</source>
   <translation>читатель {points}</translation>
  </message>
  <message>
   <source>Texts that were written</source>
   <translation>Написанные тексты</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>Тема</translation>
  </message>
  <message numerus="yes">
   <source>{n} numbers</source>
   <extracomment>For one: {n} number</extracomment>
   <translation>
    <numerusform>{n} число</numerusform>
    <numerusform>{n} числа</numerusform>
    <numerusform>{n} чисел</numerusform>
   </translation>
  </message>
  <message>
   <source>what was seen</source>
   <translation>что было видно</translation>
  </message>
  <message>
   <source>what was seen, and what followed</source>
   <translation>что было видно и что последовало</translation>
  </message>
  <message>
   <source>{what}: {before}, after it {after}</source>
   <translation>{what}: {before}, после {after}</translation>
  </message>
  <message>
   <source>mean of all: {mean}</source>
   <translation>среднее по всем: {mean}</translation>
  </message>
  <message>
   <source>{letter}. Click: sort by it, numbers by their size.</source>
   <translation>{letter}. Щелчок: сортировка по нему, числа по величине.</translation>
  </message>
  <message>
   <source>Rows of the update</source>
   <translation>Строки обновления</translation>
  </message>
  <message>
   <source>The row of the update. Click: in the order in which they came.</source>
   <translation>Строка обновления. Щелчок: в том порядке, в каком они пришли.</translation>
  </message>
  <message>
   <source>distributions of the return: target mean {target}, prediction mean {prediction}</source>
   <translation>распределения дохода: среднее цели {target}, среднее предсказания {prediction}</translation>
  </message>
  <message>
   <source>return; height: probability</source>
   <translation>доход; высота: вероятность</translation>
  </message>
  <message>
   <source>return; height: share of cases below it</source>
   <translation>доход; высота: доля случаев ниже него</translation>
  </message>
  <message>
   <source>target</source>
   <translation>цель</translation>
  </message>
  <message>
   <source>before</source>
   <translation>до</translation>
  </message>
  <message>
   <source>after</source>
   <translation>после</translation>
  </message>
  <message>
   <source>Update</source>
   <translation>Обновление</translation>
  </message>
  <message>
   <source>What the last update really did: the rows that it learned from, and for the chosen one this algorithm's equations with the numbers put in, the prediction before and after, and the gradients.</source>
   <translation>Что на самом деле сделало последнее обновление: строки, на которых оно учило, а для выбранной – уравнения этого алгоритма с подставленными числами, предсказание до и после, и градиенты.</translation>
  </message>
  <message>
   <source>The next update appears here.</source>
   <translation>Здесь появится следующее обновление.</translation>
  </message>
  <message>
   <source>{count:,} {rows}</source>
   <translation>{count:,} {rows}</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>Последнее</translation>
  </message>
  <message>
   <source>Follow the newest update again</source>
   <translation>Снова следить за последним обновлением</translation>
  </message>
  <message>
   <source>Follow the newest update</source>
   <translation>Следить за последним обновлением</translation>
  </message>
  <message>
   <source>{algorithm} never learns: there is no update to look into.</source>
   <translation>{algorithm} не учится: обновлений, в которые можно заглянуть, нет.</translation>
  </message>
  <message>
   <source>Updates can be looked into while an agent learns; here one only plays.</source>
   <translation>В обновления можно заглядывать, пока агент учится; здесь только играют.</translation>
  </message>
  <message>
   <source>Step update (Shift+.) shows here what the next update does.</source>
   <translation>«Шаг обновления» (Shift+.) покажет здесь, что делает следующее обновление.</translation>
  </message>
  <message>
   <source>The run has ended: there will be no other update to look into.</source>
   <translation>Запуск окончен: других обновлений, в которые можно заглянуть, не будет.</translation>
  </message>
  <message>
   <source>Update {number}</source>
   <translation>Обновл. {number}</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} entries</source>
   <extracomment>For one: {n:,} entry</extracomment>
   <translation>
    <numerusform>{n:,} запись</numerusform>
    <numerusform>{n:,} записи</numerusform>
    <numerusform>{n:,} записей</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} states</source>
   <extracomment>For one: {n:,} state</extracomment>
   <translation>
    <numerusform>{n:,} состояние</numerusform>
    <numerusform>{n:,} состояния</numerusform>
    <numerusform>{n:,} состояний</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps of the episode</source>
   <extracomment>For one: {n:,} step of the episode</extracomment>
   <translation>
    <numerusform>{n:,} шаг эпизода</numerusform>
    <numerusform>{n:,} шага эпизода</numerusform>
    <numerusform>{n:,} шагов эпизода</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} constraints</source>
   <extracomment>For one: {n:,} constraint</extracomment>
   <translation>
    <numerusform>{n:,} ограничение</numerusform>
    <numerusform>{n:,} ограничения</numerusform>
    <numerusform>{n:,} ограничений</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} sequences</source>
   <extracomment>For one: {n:,} sequence</extracomment>
   <translation>
    <numerusform>{n:,} последовательность</numerusform>
    <numerusform>{n:,} последовательности</numerusform>
    <numerusform>{n:,} последовательностей</numerusform>
   </translation>
  </message>
  <message>
   <source>Sweep {number}, {phase}</source>
   <translation>Проход {number}, {phase}</translation>
  </message>
  <message>
   <source>Sweep {number}</source>
   <translation>Проход {number}</translation>
  </message>
  <message>
   <source>The update's equations</source>
   <translation>Уравнения обновления</translation>
  </message>
  <message>
   <source>After: asked anew of the network, for this panel. All rows have moved it together, each its own way.</source>
   <translation>После: сеть опрошена заново, для этой панели. Её сдвинули все строки вместе, каждая по-своему.</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} numbers: {shown} …</source>
   <extracomment>For one: {n:,} number: {shown} …</extracomment>
   <translation>
    <numerusform>{n:,} число: {shown} …</numerusform>
    <numerusform>{n:,} числа: {shown} …</numerusform>
    <numerusform>{n:,} чисел: {shown} …</numerusform>
   </translation>
  </message>
  <message>
   <source>what the network saw</source>
   <translation>что видела сеть</translation>
  </message>
  <message>
   <source>no update yet</source>
   <translation>обновления ещё не было</translation>
  </message>
  <message>
   <source>what the network saw and what followed</source>
   <translation>что видела сеть и что последовало</translation>
  </message>
  <message>
   <source>before and after the step</source>
   <translation>до и после шага</translation>
  </message>
  <message>
   <source>distributions of the return</source>
   <translation>распределения дохода</translation>
  </message>
  <message>
   <source>length of the gradient by layer, before it is limited</source>
   <translation>норма градиента по слоям, до ограничения</translation>
  </message>
  <message>
   <source>letters</source>
   <translation>обозначения</translation>
  </message>
  <message>
   <source>the whole update</source>
   <translation>всё обновление</translation>
  </message>
  <message>
   <source>Is V honest?</source>
   <translation>Честна ли V?</translation>
  </message>
  <message>
   <source>Each dot is a moment: across, the value that was predicted; up, the discounted return that really followed. On the line predictions are true; below it too much was expected. Rings are means of moments of similar prediction. Where the policy changed meanwhile, moments of the earlier half of that training are grey. What follows where an episode was cut off or still goes on is not known: moments are left out where it would count for more than 1%, by discount^(steps to there). After ± stands the standard error of the mean, over episodes. Where values are not of the rewards that are seen (normalised ones, the entropy of SAC, lost lives), nothing is compared, and it says why.</source>
   <translation>Каждая точка – момент: по горизонтали предсказанная ценность, по вертикали дисконтированный доход, который действительно последовал. На прямой предсказания верны; ниже неё ожидалось слишком много. Кольца – средние моментов с близким предсказанием. Если стратегия тем временем менялась, моменты из первой половины этого обучения серые. Что следует там, где эпизод оборван или ещё продолжается, неизвестно: моменты пропущены, где это весило бы больше 1%, по дисконт^(шагов дотуда). После ± стоит стандартная ошибка среднего по эпизодам. Где ценности считаются не по видимым наградам (нормированные награды, энтропия SAC, потерянные жизни), ничего не сравнивается, и сказано почему.</translation>
  </message>
  <message>
   <source>Dots appear here once an episode has ended.</source>
   <translation>Точки появятся здесь, когда закончится эпизод.</translation>
  </message>
  <message>
   <source>Predicted values and what came of them</source>
   <translation>Предсказанные ценности и что из них вышло</translation>
  </message>
  <message>
   <source>predicted (up: what came of it)</source>
   <translation>предсказано (вверх: что вышло)</translation>
  </message>
  <message>
   <source>predicted (up: came)</source>
   <translation>предсказано (вверх: вышло)</translation>
  </message>
  <message>
   <source>predicted</source>
   <translation>предсказано</translation>
  </message>
  <message>
   <source>by {policies:,} policies of steps {first:,} to {last:,} (the earlier half grey squares)</source>
   <translation>{policies:,} стратегий шагов от {first:,} до {last:,} (первая половина – серые квадраты)</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} moments</source>
   <extracomment>For one: {n:,} moment</extracomment>
   <translation>
    <numerusform>{n:,} момент</numerusform>
    <numerusform>{n:,} момента</numerusform>
    <numerusform>{n:,} моментов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{moments} of {n:,} episodes</source>
   <extracomment>For one: {moments} of {n:,} episode</extracomment>
   <translation>
    <numerusform>{moments} из {n:,} эпизода</numerusform>
    <numerusform>{moments} из {n:,} эпизодов</numerusform>
    <numerusform>{moments} из {n:,} эпизодов</numerusform>
   </translation>
  </message>
  <message>
   <source>{moments:,} left out: what follows a cut is not known and counts for more than {share:.0%} there</source>
   <translation>пропущено {moments:,}: что следует за обрывом, неизвестно, а весит там больше {share:.0%}</translation>
  </message>
  <message>
   <source>too little by {error} on average</source>
   <translation>в среднем слишком мало на {error}</translation>
  </message>
  <message>
   <source>honest on average: off by {error}</source>
   <translation>в среднем честно: разница {error}</translation>
  </message>
  <message>
   <source>too much by {error} on average</source>
   <translation>в среднем слишком много на {error}</translation>
  </message>
  <message>
   <source>How much return the agent expects from here on, decision by decision. Small marks at the bottom are rewards (up: positive, down: negative) unlike the usual one; dotted lines are the ends of episodes. The thin line is what really came of it: the discounted return. What follows a time limit, a restart or the newest decision is not known: the line is left out where that would count for more than 1%, by discount^(steps to there). Where a critic Q(s, a) judges actions, it is the critic's value of the action chosen, the lower one of two; a critic that is rewarded for staying undecided counts that in. Click a point of the curve to look back at that moment: the upright line is where it is then.</source>
   <translation>Какого дохода агент ждёт с этого места, решение за решением. Малые отметки внизу – награды (вверх: положительные, вниз: отрицательные), не похожие на обычную; пунктирные линии – концы эпизодов. Тонкая линия – что на самом деле вышло: дисконтированный доход. Что следует за пределом времени, перезапуском или последним решением, неизвестно: линия пропущена, где это весило бы больше 1%, по дисконт^(шагов дотуда). Где действия судит критик Q(s, a), это его оценка выбранного действия, меньшая из двух; критик, которого награждают за неопределённость, учитывает и её. Щёлкните по точке кривой, чтобы посмотреть на тот момент: вертикальная линия показывает, где он.</translation>
  </message>
  <message>
   <source>The agent's estimate of its situation appears here once it plays.</source>
   <translation>Оценка агентом своего положения появится здесь, когда он начнёт играть.</translation>
  </message>
  <message>
   <source>estimate</source>
   <translation>оценка</translation>
  </message>
  <message>
   <source>What the agent expects from here on</source>
   <translation>Чего агент ждёт с этого места</translation>
  </message>
  <message>
   <source>realised</source>
   <translation>вышло</translation>
  </message>
  <message>
   <source>What really came of it: the discounted return, where it is known (see this panel's tip)</source>
   <translation>Что на самом деле вышло: дисконтированный доход, где он известен (см. подсказку этой панели)</translation>
  </message>
  <message>
   <source>Rewards unlike the usual one, up if positive, down if negative</source>
   <translation>Награды, не похожие на обычную: вверх положительные, вниз отрицательные</translation>
  </message>
  <message>
   <source>end</source>
   <translation>конец</translation>
  </message>
  <message>
   <source>The end of an episode</source>
   <translation>Конец эпизода</translation>
  </message>
  <message>
   <source>moment in view</source>
   <translation>показанный момент</translation>
  </message>
  <message>
   <source>Where on the curve the moment of the past is that is in view</source>
   <translation>Где на кривой показанный момент прошлого</translation>
  </message>
  <message>
   <source>value of the situation</source>
   <translation>ценность положения</translation>
  </message>
  <message>
   <source>decisions</source>
   <translation>решения</translation>
  </message>
  <message>
   <source>{value}: more than rewards so far can bring, at most {bound}</source>
   <translation>{value}: больше, чем могут принести прежние награды, не более {bound}</translation>
  </message>
  <message>
   <source>{value}: less than rewards so far can bring, at least {bound}</source>
   <translation>{value}: меньше, чем могут принести прежние награды, не менее {bound}</translation>
  </message>
  <message>
   <source>max Q</source>
   <translation>max Q</translation>
  </message>
  <message>
   <source>critic's value of the action chosen</source>
   <translation>оценка критиком выбранного действия</translation>
  </message>
  <message>
   <source>value for {side}</source>
   <translation>ценность для стороны: {side}</translation>
  </message>
  <message>
   <source>{value}: can be {bound} at most</source>
   <translation>{value}: может быть не более {bound}</translation>
  </message>
  <message>
   <source>{value}: can be {bound} at least</source>
   <translation>{value}: может быть не менее {bound}</translation>
  </message>
  <message>
   <source>What each worker does, in a process and a world of its own; number 0 is the one whose steps are watched. Return: of its last episode, and the mean of its last 10. Behind: how many updates the others made between its taking the parameters and correcting them (0: as if it were alone). Steps per second and behind are means of two seconds; counts begin when this training was begun or continued. The line is its last 50 returns, all lines on one scale.</source>
   <translation>Что делает каждый рабочий процесс, у которого свой мир; номер 0 – тот, за шагами которого следят. Доход: последнего эпизода и среднее последних 10. Отставание: сколько обновлений сделали другие между взятием параметров и их правкой (0: как если бы он был один). Шаги в секунду и отставание – средние за две секунды; счёт идёт с начала или продолжения этого обучения. Линия – последние 50 доходов, все линии в одном масштабе.</translation>
  </message>
  <message>
   <source>The workers appear here with their first update.</source>
   <translation>Рабочие процессы появятся здесь с первым своим обновлением.</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>среднее</translation>
  </message>
  <message>
   <source>behind</source>
   <translation>отставание</translation>
  </message>
  <message>
   <source>worker {number}: {counts}</source>
   <translation>рабочий процесс {number}: {counts}</translation>
  </message>
  <message>
   <source>returns</source>
   <translation>доходы</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>Сколько</translation>
  </message>
  <message>
   <source>Each by its own default preset; the one that is set, as it is set.</source>
   <translation>Каждый со своим пресетом по умолчанию; выбранный — как он настроен.</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>Настройка</translation>
  </message>
  <message>
   <source>Its values</source>
   <translation>Её значения</translation>
  </message>
  <message>
   <source>The values that it takes, with commas between them</source>
   <translation>Значения, которые она принимает, через запятую</translation>
  </message>
  <message>
   <source>Fill in</source>
   <translation>Заполнить</translation>
  </message>
  <message>
   <source>Write the values of this range above, by equal factors where that is its scale</source>
   <translation>Записать выше значения этого диапазона, с равными множителями, если такова шкала</translation>
  </message>
  <message>
   <source>choose at least one algorithm.</source>
   <translation>выберите хотя бы один алгоритм.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>От</translation>
  </message>
  <message>
   <source>To</source>
   <translation>До</translation>
  </message>
  <message>
   <source>this algorithm has no setting that could vary.</source>
   <translation>у этого алгоритма нет настройки, которую можно менять.</translation>
  </message>
  <message>
   <source>Steps of each run</source>
   <translation>Шагов на запуск</translation>
  </message>
  <message>
   <source>Several seeds</source>
   <translation>Несколько зёрен</translation>
  </message>
  <message>
   <source>Several algorithms</source>
   <translation>Несколько алгоритмов</translation>
  </message>
  <message>
   <source>Values of one setting</source>
   <translation>Значения одной настройки</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} runs, {jobs} at a time.</source>
   <extracomment>For one: {n:,} run, {jobs} at a time.</extracomment>
   <translation>
    <numerusform>{n:,} запуск, одновременно {jobs}.</numerusform>
    <numerusform>{n:,} запуска, одновременно {jobs}.</numerusform>
    <numerusform>{n:,} запусков, одновременно {jobs}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{runs} {takes}</source>
   <translation>{runs} {takes}</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>Что меняется</translation>
  </message>
  <message>
   <source>Numbers and ranges: 0-9, or 0,3,7-9. Every configuration runs with each</source>
   <translation>Числа и диапазоны: 0-9 или 0,3,7-9. Каждая конфигурация запускается с каждым из них</translation>
  </message>
  <message>
   <source>as each preset says</source>
   <translation>как в пресетах</translation>
  </message>
  <message>
   <source>Runs at a time</source>
   <translation>Запусков одновременно</translation>
  </message>
  <message>
   <source>How many runs learn at a time; each has its part of the cores</source>
   <translation>Сколько запусков учится одновременно; каждому достаётся часть ядер</translation>
  </message>
  <message>
   <source>What that comes to</source>
   <translation>Что получится</translation>
  </message>
  <message>
   <source>Add to the queue</source>
   <translation>Добавить в очередь</translation>
  </message>
  <message>
   <source>How long that takes is told when they learn.</source>
   <translation>Сколько это займёт, будет видно при обучении.</translation>
  </message>
  <message>
   <source>That takes {duration} here.</source>
   <translation>Здесь это займёт {duration}.</translation>
  </message>
  <message>
   <source>At a time</source>
   <translation>Одновременно</translation>
  </message>
  <message>
   <source>that is more than 1,000 runs; ask for fewer.</source>
   <translation>это больше 1,000 запусков; задайте меньше.</translation>
  </message>
  <message>
   <source>{sentence} {another}</source>
   <translation>{sentence} {another}</translation>
  </message>
  <message>
   <source>nobody has said how many steps a run takes: say how many.</source>
   <translation>не задано, сколько шагов длится запуск: укажите число.</translation>
  </message>
  <message>
   <source>They differ by their seed alone; all settings are the same.</source>
   <translation>Они различаются только зерном; все настройки одинаковы.</translation>
  </message>
  <message>
   <source>{algorithm} (as it is set)</source>
   <translation>{algorithm} (как настроено)</translation>
  </message>
  <message>
   <source>{algorithm} (“{preset}”)</source>
   <translation>{algorithm} («{preset}»)</translation>
  </message>
  <message>
   <source>They differ by algorithm, with it by its settings, and by seed: {algorithms}.</source>
   <translation>Они различаются алгоритмом, с ним и настройками, и зерном: {algorithms}.</translation>
  </message>
  <message>
   <source>They differ by algorithm, and with it by its settings: {algorithms}.</source>
   <translation>Они различаются алгоритмом, а с ним и настройками: {algorithms}.</translation>
  </message>
  <message>
   <source>They differ by one setting and by seed: {values}. All else is the same.</source>
   <translation>Они различаются одной настройкой и зерном: {values}. Всё остальное одинаково.</translation>
  </message>
  <message>
   <source>They differ by one setting: {values}. All else is the same.</source>
   <translation>Они различаются одной настройкой: {values}. Всё остальное одинаково.</translation>
  </message>
  <message>
   <source>nothing waits or learns.</source>
   <translation>ничего не ждёт и не учится.</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>Очередь</translation>
  </message>
  <message>
   <source>Run many…</source>
   <translation>Серия запусков…</translation>
  </message>
  <message>
   <source>Add runs: several seeds, several algorithms, or values of one setting</source>
   <translation>Добавить запуски: несколько зёрен, алгоритмов или значений одной настройки</translation>
  </message>
  <message>
   <source>Cancel all</source>
   <translation>Отменить все</translation>
  </message>
  <message>
   <source>What learns is saved and ends; what waits is not begun</source>
   <translation>Что учится, сохраняется и завершается; что ждёт, не начинается</translation>
  </message>
  <message>
   <source>Clear ended</source>
   <translation>Убрать завершённые</translation>
  </message>
  <message>
   <source>Take all that has ended off this list; the library keeps it</source>
   <translation>Убрать из списка всё завершённое; в библиотеке оно остаётся</translation>
  </message>
  <message>
   <source>How many runs learn at a time</source>
   <translation>Сколько запусков учится одновременно</translation>
  </message>
  <message>
   <source>Open the best policy of this run (Enter)</source>
   <translation>Открыть лучшую стратегию этого запуска (Enter)</translation>
  </message>
  <message>
   <source>Lay the curves of the chosen runs over each other; of one, with all that were added with it</source>
   <translation>Наложить кривые выбранных запусков друг на друга; одного – вместе со всеми, что были добавлены с ним</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>Продолжить его</translation>
  </message>
  <message>
   <source>Let it wait again: it goes on from its last file</source>
   <translation>Снова поставить в очередь: продолжится с последнего файла</translation>
  </message>
  <message>
   <source>End it: what it has learned is saved (Delete)</source>
   <translation>Завершить: выученное сохраняется (Delete)</translation>
  </message>
  <message>
   <source>The queue is empty. Run many: several seeds, several algorithms, or values of one setting.</source>
   <translation>Очередь пуста. Запустите серию: несколько зёрен, алгоритмов или значений одной настройки.</translation>
  </message>
  <message>
   <source>Runs of the queue</source>
   <translation>Запуски в очереди</translation>
  </message>
  <message>
   <source>one a core</source>
   <translation>по числу ядер</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Пауза</translation>
  </message>
  <message>
   <source>Let the runs of the queue learn</source>
   <translation>Пусть запуски очереди учатся</translation>
  </message>
  <message>
   <source>Let time stand still for all of them</source>
   <translation>Остановить время для всех</translation>
  </message>
  <message>
   <source>nothing has ended yet.</source>
   <translation>ещё ничего не завершилось.</translation>
  </message>
  <message>
   <source>nothing has been saved yet.</source>
   <translation>пока ничего не сохранено.</translation>
  </message>
  <message>
   <source>it has saved nothing yet.</source>
   <translation>он ещё ничего не сохранил.</translation>
  </message>
  <message>
   <source>it was not stopped.</source>
   <translation>он не был остановлен.</translation>
  </message>
  <message>
   <source>it has ended.</source>
   <translation>он завершился.</translation>
  </message>
  <message>
   <source>solved</source>
   <translation>решено</translation>
  </message>
  <message>
   <source>learning</source>
   <translation>учится</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>сбой</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>отменён</translation>
  </message>
  <message>
   <source>{step:,} of {budget:,} steps</source>
   <translation>{step:,} из {budget:,} шагов</translation>
  </message>
  <message numerus="yes">
   <source>{n} learning</source>
   <extracomment>For one: {n} learning</extracomment>
   <translation>
    <numerusform>{n} учится</numerusform>
    <numerusform>{n} учатся</numerusform>
    <numerusform>{n} учатся</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} waiting</source>
   <extracomment>For one: {n} waiting</extracomment>
   <translation>
    <numerusform>{n} ждёт</numerusform>
    <numerusform>{n} ждут</numerusform>
    <numerusform>{n} ждут</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} done</source>
   <extracomment>For one: {n} done</extracomment>
   <translation>
    <numerusform>{n} готов</numerusform>
    <numerusform>{n} готово</numerusform>
    <numerusform>{n} готово</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} failed</source>
   <extracomment>For one: {n} failed</extracomment>
   <translation>
    <numerusform>{n} сбой</numerusform>
    <numerusform>{n} сбоя</numerusform>
    <numerusform>{n} сбоев</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cancelled</source>
   <extracomment>For one: {n} cancelled</extracomment>
   <translation>
    <numerusform>{n} отменён</numerusform>
    <numerusform>{n} отменено</numerusform>
    <numerusform>{n} отменено</numerusform>
   </translation>
  </message>
  <message>
   <source>{duration} to go</source>
   <translation>осталось {duration}</translation>
  </message>
  <message>
   <source>{step:,} of {budget:,} sweeps</source>
   <translation>{step:,} из {budget:,} проходов</translation>
  </message>
  <message>
   <source>its checksum is not that of its content.</source>
   <translation>контрольная сумма не соответствует содержимому.</translation>
  </message>
  <message>
   <source>A wall of ages: agents of several ages, side by side on one seed</source>
   <translation>Стена возрастов: агенты разных возрастов рядом на одном зерне</translation>
  </message>
  <message>
   <source>this run has kept no agents of its past, or not yet two.</source>
   <translation>этот запуск не сохранил прежних агентов или их пока меньше двух.</translation>
  </message>
  <message>
   <source>the newest agent is shown.</source>
   <translation>показан новейший агент.</translation>
  </message>
  <message>
   <source>{when}, test {score}</source>
   <translation>{when}, тест {score}</translation>
  </message>
  <message>
   <source>Age</source>
   <comment>of an agent: how long it has learned</comment>
   <translation>Возраст</translation>
  </message>
  <message>
   <source>Age of the agent</source>
   <translation>Возраст агента</translation>
  </message>
  <message>
   <source>The agent as it was earlier in its training, each time on one seed; the last is the newest</source>
   <translation>Агент, каким он был раньше в обучении, каждый раз на одном зерне; последний – новейший</translation>
  </message>
  <message>
   <source>Back to the newest agent (N)</source>
   <translation>Назад к новейшему агенту (N)</translation>
  </message>
  <message>
   <source>Wall of ages</source>
   <translation>Стена возрастов</translation>
  </message>
  <message>
   <source>test {score}</source>
   <translation>тест {score}</translation>
  </message>
  <message>
   <source>A click chooses another age.</source>
   <translation>Щелчок выбирает другой возраст.</translation>
  </message>
  <message>
   <source>Opening …</source>
   <translation>Открывается …</translation>
  </message>
  <message>
   <source>Wall of ages: {game}, {algorithm}</source>
   <translation>Стена возрастов: {game}, {algorithm}</translation>
  </message>
  <message>
   <source>Again</source>
   <translation>Ещё раз</translation>
  </message>
  <message>
   <source>Play this seed once more (R)</source>
   <translation>Сыграть это зерно ещё раз (R)</translation>
  </message>
  <message>
   <source>Next seed</source>
   <translation>Следующее зерно</translation>
  </message>
  <message>
   <source>Save a video…</source>
   <translation>Сохранить видео…</translation>
  </message>
  <message>
   <source>Agents</source>
   <translation>Агенты</translation>
  </message>
  <message>
   <source>Size of the wall</source>
   <translation>Размер стены</translation>
  </message>
  <message>
   <source>Play on</source>
   <translation>Играть дальше</translation>
  </message>
  <message>
   <source>{opponent} cannot play beside this run: {reason}</source>
   <translation>{opponent} не может играть рядом с этим запуском: {reason}</translation>
  </message>
  <message>
   <source>{player} {score} ({episodes})</source>
   <translation>{player} {score} ({episodes})</translation>
  </message>
  <message>
   <source>optimal {number} (exact)</source>
   <translation>оптимум {number} (точно)</translation>
  </message>
  <message>
   <source>{player} {number} (exact)</source>
   <translation>{player} {number} (точно)</translation>
  </message>
  <message>
   <source>choose an opponent first, from this menu.</source>
   <translation>сначала выберите соперника в этом меню.</translation>
  </message>
  <message>
   <source>this run has no file yet: it is saved after a while.</source>
   <translation>у этого запуска ещё нет файла: он сохранится немного позже.</translation>
  </message>
  <message>
   <source>a person cannot be asked about every state.</source>
   <translation>человека нельзя спросить о каждом состоянии.</translation>
  </message>
  <message>
   <source>{what}: {percent:.0f} %</source>
   <translation>{what}: {percent:.0f} %</translation>
  </message>
  <message>
   <source>The number is the Jensen-Shannon divergence of what both would do, in bits: 0 for the same, 1 for nothing in common. Action values become a distribution by a softmax, at a tenth of what is usually at stake between the best and the worst action.</source>
   <translation>Число – дивергенция Йенсена – Шеннона того, что сделали бы оба, в битах: 0 – одно и то же, 1 – ничего общего. Ценности действий становятся распределением через softmax с температурой в одну десятую обычной разницы между лучшим и худшим действием.</translation>
  </message>
  <message>
   <source>The number is the distance of both actions in parts of their range: 0 for the same, 1 for opposite ends.</source>
   <translation>Число – расстояние между действиями в долях их диапазона: 0 – одинаковые, 1 – противоположные концы.</translation>
  </message>
  <message>
   <source>Step {step:,} of {agent}</source>
   <translation>Шаг {step:,}, {agent}</translation>
  </message>
  <message>
   <source>Where do they disagree?</source>
   <translation>Где они расходятся?</translation>
  </message>
  <message>
   <source>Moments by how much they disagree</source>
   <translation>Моменты по силе расхождения</translation>
  </message>
  <message>
   <source>Enter, or a double click: go to the moment on a timeline of its episode</source>
   <translation>Enter или двойной щелчок: перейти к этому моменту на ленте времени его эпизода</translation>
  </message>
  <message>
   <source>Go there on a timeline</source>
   <translation>Перейти на ленту времени</translation>
  </message>
  <message>
   <source>Open the whole episode of this moment as a recording, in a tab</source>
   <translation>Открыть весь эпизод этого момента как запись во вкладке</translation>
  </message>
  <message>
   <source>Picture of the moment</source>
   <translation>Изображение момента</translation>
  </message>
  <message>
   <source>{agent}: {score} in {steps:,} steps</source>
   <translation>{agent}: {score} за шагов: {steps:,}</translation>
  </message>
  <message>
   <source>{agent}: {choice}</source>
   <translation>{agent}: {choice}</translation>
  </message>
  <message>
   <source>return so far {score}</source>
   <translation>доход пока {score}</translation>
  </message>
  <message>
   <source>their episodes never part</source>
   <translation>их эпизоды не расходятся</translation>
  </message>
  <message>
   <source>their episodes part at step {step:,}</source>
   <translation>их эпизоды расходятся на шаге {step:,}</translation>
  </message>
  <message>
   <source>the same choice in {share:.0f} % of all states</source>
   <translation>одинаковый выбор в {share:.0f} % состояний</translation>
  </message>
  <message>
   <source>They do the same in every state that either came to.</source>
   <translation>Во всех состояниях, где побывал хотя бы один, оба делают одно и то же.</translation>
  </message>
  <message>
   <source>here they part</source>
   <translation>здесь они расходятся</translation>
  </message>
  <message>
   <source>Seed {seed}</source>
   <translation>Зерно {seed}</translation>
  </message>
  <message>
   <source>Another agent from a file…</source>
   <translation>Другой агент из файла…</translation>
  </message>
  <message>
   <source>An agent of the same environment</source>
   <translation>Агент той же среды</translation>
  </message>
  <message>
   <source>Begin episodes together</source>
   <translation>Начинать эпизоды вместе</translation>
  </message>
  <message>
   <source>Whoever ends first waits for the other; off: each goes on by itself</source>
   <translation>Кто закончил первым, ждёт другого; выкл.: каждый идёт сам по себе</translation>
  </message>
  <message>
   <source>The moments in which both would do otherwise in the same state, with what each thinks there</source>
   <translation>Моменты, где оба в одном состоянии поступили бы по-разному, и что каждый там думает</translation>
  </message>
  <message>
   <source>{opponent}: {reason}</source>
   <translation>{opponent}: {reason}</translation>
  </message>
  <message>
   <source>End the comparison</source>
   <translation>Закончить сравнение</translation>
  </message>
  <message>
   <source>Let the run play alone again</source>
   <translation>Пусть запуск снова играет один</translation>
  </message>
  <message>
   <source>Once the agent plays</source>
   <translation>Когда агент начнёт играть</translation>
  </message>
  <message>
   <source>{agent} plays with its own settings of {environment}: {settings}.</source>
   <translation>{agent} играет со своими настройками среды {environment}: {settings}.</translation>
  </message>
  <message>
   <source>{agent} plays {environment}; to be compared here it has to play {wanted}.</source>
   <translation>{agent} играет в {environment}; чтобы сравнить его здесь, он должен играть в {wanted}.</translation>
  </message>
  <message>
   <source>{planner} is carried to its end before it plays: it knows the exact rules.</source>
   <translation>{planner} доводится до конца, прежде чем играть: он знает точные правила.</translation>
  </message>
  <message>
   <source>Optimal plan</source>
   <translation>Оптимальный план</translation>
  </message>
  <message>
   <source>You play beside it, by the keys of your keyboard.</source>
   <translation>Вы играете рядом, клавишами клавиатуры.</translation>
  </message>
  <message>
   <source>A person</source>
   <translation>Человек</translation>
  </message>
  <message>
   <source>mean {figure}</source>
   <translation>среднее {figure}</translation>
  </message>
  <message>
   <source>Returns of the episodes of this comparison, played by the same seeds on both sides;
± is the standard error of the mean. Episodes that you had a hand in do not count.</source>
   <translation>Доходы эпизодов этого сравнения, сыгранных с одними зёрнами с обеих сторон;
± – стандартная ошибка среднего. Эпизоды с вашим участием не считаются.</translation>
  </message>
  <message>
   <source>last {n:,}</source>
   <translation>последние {n:,}</translation>
  </message>
  <message>
   <source>Show what it thinks of every cell instead of the game</source>
   <translation>Вместо игры показывать, что он думает о каждой клетке</translation>
  </message>
  <message>
   <source>no episode yet</source>
   <translation>эпизодов ещё нет</translation>
  </message>
  <message>
   <source>Saved to {path} at step {step:,}; opening it learns up to there again, in about {seconds} s.</source>
   <translation>Сохранено в {path} на шаге {step:,}; открытие обучит до него заново, примерно за {seconds} с.</translation>
  </message>
  <message>
   <source>Saved to {path} with its agent in {agent}; keep both files together.</source>
   <translation>Сохранено в {path}, агент – в {agent}; держите оба файла вместе.</translation>
  </message>
  <message>
   <source>Saved to {path}; it begins with the run.</source>
   <translation>Сохранено в {path}; начинается с запуском.</translation>
  </message>
  <message>
   <source>{path} goes on with {agent}, which holds no training to go on with.</source>
   <translation>{path} продолжает {agent}, а там нет обучения, которое можно продолжить.</translation>
  </message>
  <message>
   <source>Last policy {figure}, best {best}.</source>
   <translation>Последняя стратегия {figure}, лучшая {best}.</translation>
  </message>
  <message>
   <source>{figure} at step {step:,} (tested again)</source>
   <translation>{figure} на шаге {step:,} (проверено ещё раз)</translation>
  </message>
  <message numerus="yes">
   <source>Solved: a mean return of {figure}, after learning for {n:,} steps.</source>
   <extracomment>For one: Solved: a mean return of {figure}, after learning for {n:,} step.</extracomment>
   <translation>
    <numerusform>Решено: средний доход {figure}, после {n:,} шага обучения.</numerusform>
    <numerusform>Решено: средний доход {figure}, после {n:,} шагов обучения.</numerusform>
    <numerusform>Решено: средний доход {figure}, после {n:,} шагов обучения.</numerusform>
   </translation>
  </message>
  <message>
   <source>Saved to {path} at step {step:,}.</source>
   <translation>Сохранено в {path} на шаге {step:,}.</translation>
  </message>
  <message>
   <source>The screen shows the training itself, because nothing plays beside it.</source>
   <translation>На экране само обучение, потому что рядом с ним никто не играет.</translation>
  </message>
  <message numerus="yes">
   <source>Playing is done after {n:,} steps.</source>
   <extracomment>For one: Playing is done after {n:,} step.</extracomment>
   <translation>
    <numerusform>Игра окончена после {n:,} шага.</numerusform>
    <numerusform>Игра окончена после {n:,} шагов.</numerusform>
    <numerusform>Игра окончена после {n:,} шагов.</numerusform>
   </translation>
  </message>
  <message>
   <source>Mean return {figure}.</source>
   <translation>Средний доход {figure}.</translation>
  </message>
  <message numerus="yes">
   <source>The reward is found after {n:,} sweeps.</source>
   <extracomment>For one: The reward is found after {n:,} sweep.</extracomment>
   <translation>
    <numerusform>Награда найдена за {n:,} проход.</numerusform>
    <numerusform>Награда найдена за {n:,} прохода.</numerusform>
    <numerusform>Награда найдена за {n:,} проходов.</numerusform>
   </translation>
  </message>
  <message>
   <source>{folder} cannot be written: the agent is kept as {file}.</source>
   <translation>В папку {folder} нельзя писать: агент хранится как {file}.</translation>
  </message>
  <message>
   <source>It forgot: best {best}, last {last}.</source>
   <translation>Он забыл: лучшая {best}, последняя {last}.</translation>
  </message>
  <message>
   <source>{figure} at sweep {step:,} (tested again)</source>
   <translation>{figure} на проходе {step:,} (проверено ещё раз)</translation>
  </message>
  <message numerus="yes">
   <source>Solved: a mean return of {figure}, after planning for {n:,} sweeps.</source>
   <extracomment>For one: Solved: a mean return of {figure}, after planning for {n:,} sweep.</extracomment>
   <translation>
    <numerusform>Решено: средний доход {figure}, после {n:,} прохода планирования.</numerusform>
    <numerusform>Решено: средний доход {figure}, после {n:,} проходов планирования.</numerusform>
    <numerusform>Решено: средний доход {figure}, после {n:,} проходов планирования.</numerusform>
   </translation>
  </message>
  <message>
   <source>The trainer stopped: {reason} Last autosave.</source>
   <translation>Обучение остановилось: {reason} Последнее автосохранение.</translation>
  </message>
  <message>
   <source>Saved to {path} at sweep {step:,}.</source>
   <translation>Сохранено в {path} на проходе {step:,}.</translation>
  </message>
  <message>
   <source>The stage stopped: {reason}</source>
   <translation>Сцена остановилась: {reason}</translation>
  </message>
  <message numerus="yes">
   <source>Planning is done after {n:,} sweeps.</source>
   <extracomment>For one: Planning is done after {n:,} sweep.</extracomment>
   <translation>
    <numerusform>Планирование окончено после {n:,} прохода.</numerusform>
    <numerusform>Планирование окончено после {n:,} проходов.</numerusform>
    <numerusform>Планирование окончено после {n:,} проходов.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Learning is done after {n:,} steps.</source>
   <extracomment>For one: Learning is done after {n:,} step.</extracomment>
   <translation>
    <numerusform>Обучение окончено после {n:,} шага.</numerusform>
    <numerusform>Обучение окончено после {n:,} шагов.</numerusform>
    <numerusform>Обучение окончено после {n:,} шагов.</numerusform>
   </translation>
  </message>
  <message>
   <source>The trainer stopped: {reason} There was no autosave yet.</source>
   <translation>Обучение остановилось: {reason} Автосохранений ещё не было.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Открыть</translation>
  </message>
  <message>
   <source>The trainer stopped: {reason} Last autosave: sweep {step:,}.</source>
   <translation>Обучение остановилось: {reason} Последнее автосохранение: проход {step:,}.</translation>
  </message>
  <message>
   <source>The trainer stopped: {reason} Last autosave: step {step:,}.</source>
   <translation>Обучение остановилось: {reason} Последнее автосохранение: шаг {step:,}.</translation>
  </message>
  <message>
   <source>Watch the best</source>
   <translation>Смотреть лучшую</translation>
  </message>
  <message>
   <source>The best plays on.</source>
   <translation>Дальше играет лучшая.</translation>
  </message>
  <message>
   <source>The last policy is the best: {figure}.</source>
   <translation>Последняя стратегия – лучшая: {figure}.</translation>
  </message>
  <message>
   <source>Continue from it</source>
   <translation>Продолжить с неё</translation>
  </message>
  <message>
   <source>Play again</source>
   <translation>Играть снова</translation>
  </message>
  <message>
   <source>Watch the last</source>
   <translation>Смотреть последнюю</translation>
  </message>
  <message>
   <source>This run could not start.</source>
   <translation>Этот запуск не смог начаться.</translation>
  </message>
  <message>
   <source>This agent cannot play.</source>
   <translation>Этот агент не может играть.</translation>
  </message>
  <message>
   <source>Settings marked live take effect at once; the others are fixed during the run.</source>
   <translation>Настройки с пометкой «на ходу» действуют сразу; остальные на время запуска закреплены.</translation>
  </message>
  <message>
   <source>Change what you like and learn anew in a tab of its own.</source>
   <translation>Измените что хотите и учите заново в отдельной вкладке.</translation>
  </message>
  <message>
   <source>Change what you like and play anew in a tab of its own.</source>
   <translation>Измените что хотите и играйте заново в отдельной вкладке.</translation>
  </message>
  <message>
   <source>The settings of this run are not known here.</source>
   <translation>Настройки этого запуска здесь неизвестны.</translation>
  </message>
  <message>
   <source>Start anew with the settings above, in a tab of its own</source>
   <translation>Начать заново с настройками выше, в отдельной вкладке</translation>
  </message>
  <message>
   <source>Play with these settings</source>
   <translation>Играть с этими настройками</translation>
  </message>
  <message>
   <source>Learn with these settings</source>
   <translation>Учить с этими настройками</translation>
  </message>
  <message>
   <source>Saving the run …</source>
   <translation>Сохранение запуска …</translation>
  </message>
  <message>
   <source>Save “{panel}”</source>
   <translation>Сохранить «{panel}»</translation>
  </message>
  <message>
   <source>Save a video</source>
   <translation>Сохранить видео</translation>
  </message>
  <message>
   <source>Videos</source>
   <translation>Видео</translation>
  </message>
  <message>
   <source>Moving pictures</source>
   <translation>Анимация</translation>
  </message>
  <message>
   <source>{path} cannot be written: there is no picture yet.</source>
   <translation>{path} не записать: картинки ещё нет.</translation>
  </message>
  <message>
   <source>There is nothing to record yet: no file of this agent has been saved.</source>
   <translation>Записывать пока нечего: файла этого агента ещё не сохраняли.</translation>
  </message>
  <message>
   <source>Recording an episode to {path} …</source>
   <translation>Запись эпизода в {path} …</translation>
  </message>
  <message>
   <source>The video was not recorded: {reason}</source>
   <translation>Видео не записано: {reason}</translation>
  </message>
  <message>
   <source>The video was not recorded: the process that recorded it ended unexpectedly.</source>
   <translation>Видео не записано: записывавший его процесс неожиданно завершился.</translation>
  </message>
  <message>
   <source>Another video is being recorded; it has to end first.</source>
   <translation>Записывается другое видео; сначала оно должно закончиться.</translation>
  </message>
  <message>
   <source>The video cannot be recorded: {reason}.</source>
   <translation>Видео нельзя записать: {reason}.</translation>
  </message>
  <message>
   <source>There is nothing to export yet: no file of this agent has been saved.</source>
   <translation>Экспортировать пока нечего: файла этого агента ещё не сохраняли.</translation>
  </message>
  <message>
   <source>Export: {kind}</source>
   <translation>Экспорт: {kind}</translation>
  </message>
  <message>
   <source>Nothing was exported: {reason}</source>
   <translation>Ничего не экспортировано: {reason}</translation>
  </message>
  <message>
   <source>Nothing was exported: the process that wrote it ended unexpectedly.</source>
   <translation>Ничего не экспортировано: писавший файл процесс неожиданно завершился.</translation>
  </message>
  <message>
   <source>Another file is being written; it has to end first.</source>
   <translation>Записывается другой файл; сначала это должно закончиться.</translation>
  </message>
  <message>
   <source>Writing {path} …</source>
   <translation>Запись {path} …</translation>
  </message>
  <message>
   <source>This run as Python</source>
   <translation>Этот запуск на Python</translation>
  </message>
  <message>
   <source>The same run by public libraries: same world, rule, settings and number of steps, other random numbers.</source>
   <translation>Тот же запуск на общедоступных библиотеках: те же мир, правило, настройки и число шагов, другие случайные числа.</translation>
  </message>
  <message>
   <source>The script</source>
   <translation>Скрипт</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>&amp;Копировать</translation>
  </message>
  <message>
   <source>&amp;Save…</source>
   <translation>&amp;Сохранить…</translation>
  </message>
  <message>
   <source>C&amp;lose</source>
   <translation>&amp;Закрыть</translation>
  </message>
  <message>
   <source>Copy the whole script</source>
   <translation>Копировать весь скрипт</translation>
  </message>
  <message>
   <source>Save the script to a file</source>
   <translation>Сохранить скрипт в файл</translation>
  </message>
  <message>
   <source>The trainer has not answered since {time}.</source>
   <translation>Процесс обучения не отвечает с {time}.</translation>
  </message>
  <message>
   <source>The stage has not answered since {time}.</source>
   <translation>Сцена не отвечает с {time}.</translation>
  </message>
  <message>
   <source>Its process has been stopped (SIGSTOP).</source>
   <translation>Процесс остановлен (SIGSTOP).</translation>
  </message>
  <message>
   <source>It computes without a pause: its simulation may hang.</source>
   <translation>Идут вычисления без перерыва: симуляция, возможно, зависла.</translation>
  </message>
  <message>
   <source>It waits: for a file, for another program, or for memory that was swapped out.</source>
   <translation>Идёт ожидание: файла, другой программы или памяти, выгруженной на диск.</translation>
  </message>
  <message>
   <source>It may hang.</source>
   <translation>Возможно, зависание.</translation>
  </message>
  <message>
   <source>The agent that learns is thinking about its move, for {time} now.</source>
   <translation>Агент, который учится, думает над ходом уже {time}.</translation>
  </message>
  <message>
   <source>The agent that plays, or its opponent, is thinking about its move, for {time} now.</source>
   <translation>Агент, который играет, или его соперник думает над ходом уже {time}.</translation>
  </message>
  <message>
   <source>{silent} {doing} It may come back by itself; ending it keeps the last autosave.</source>
   <translation>{silent} {doing} Всё может наладиться само; если завершить процесс, последнее автосохранение останется.</translation>
  </message>
  <message>
   <source>End it</source>
   <translation>Завершить</translation>
  </message>
  <message>
   <source>nothing plays here.</source>
   <translation>здесь никто не играет.</translation>
  </message>
  <message>
   <source>the picture is of the training itself. Set Speed to max to see the agent play beside it.</source>
   <translation>на экране само обучение. Чтобы увидеть, как рядом играет агент, выберите скорость «макс.».</translation>
  </message>
  <message>
   <source>you are not playing. Take over first.</source>
   <translation>вы не играете. Сначала возьмите управление.</translation>
  </message>
  <message>
   <source>Play</source>
   <comment>before the pace at which the stage plays</comment>
   <translation>Игра</translation>
  </message>
  <message>
   <source>max</source>
   <translation>макс.</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Сцена</translation>
  </message>
  <message>
   <source>Give this up and close the tab; nothing is lost</source>
   <translation>Отказаться от этого и закрыть вкладку; ничего не пропадёт</translation>
  </message>
  <message>
   <source>Restart</source>
   <translation>Заново</translation>
  </message>
  <message>
   <source>Begin a new episode on the stage (R)</source>
   <translation>Начать на сцене новый эпизод (R)</translation>
  </message>
  <message>
   <source>Explore</source>
   <translation>Исследовать</translation>
  </message>
  <message>
   <source>Draw actions as in training instead of greedily (X)</source>
   <translation>Выбирать действия случайно, как в обучении, а не жадно (X)</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Взять управление</translation>
  </message>
  <message>
   <source>Play yourself; again to give back (T)</source>
   <translation>Играть самому; ещё раз – отдать (T)</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Взять ход назад</translation>
  </message>
  <message>
   <source>Undo your last move and the answer to it (Ctrl+Z)</source>
   <translation>Отменить ваш последний ход и ответ на него (Ctrl+Z)</translation>
  </message>
  <message>
   <source>Swap sides</source>
   <translation>Поменяться</translation>
  </message>
  <message>
   <source>Change places with the agent in this game (Shift+T)</source>
   <translation>Поменяться с агентом местами в этой партии (Shift+T)</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Сравнить</translation>
  </message>
  <message>
   <source>Play beside somebody else on the same seeds (C)</source>
   <translation>Играть рядом с кем-то другим с теми же зёрнами (C)</translation>
  </message>
  <message>
   <source>How fast the stage plays; training goes at its own speed</source>
   <translation>Как быстро играет сцена; обучение идёт со своей скоростью</translation>
  </message>
  <message>
   <source>Play speed</source>
   <translation>Скорость игры</translation>
  </message>
  <message>
   <source>Give back</source>
   <translation>Отдать</translation>
  </message>
  <message>
   <source>Save what was played…</source>
   <translation>Сохранить сыгранное…</translation>
  </message>
  <message>
   <source>What if? Another action at this moment</source>
   <translation>А что если? Другое действие в этот момент</translation>
  </message>
  <message>
   <source>this is the present. Go to a moment of the past first, by the strip or the key ,</source>
   <translation>это настоящее. Сначала перейдите к моменту прошлого: по ленте или клавишей ,</translation>
  </message>
  <message>
   <source>the file of a recording holds what was seen, not the game itself.</source>
   <translation>в файле записи – увиденное, а не сама игра.</translation>
  </message>
  <message>
   <source>this is the training itself. Set Speed to max, or watch a trained agent.</source>
   <translation>это само обучение. Выберите скорость «макс.» или смотрите обученного агента.</translation>
  </message>
  <message>
   <source>What if, bookmarks, stop when, save</source>
   <translation>А что если, закладки, остановка, сохранение</translation>
  </message>
  <message>
   <source>Stop when a condition holds</source>
   <translation>Остановка по условию</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} moments in {memory:.0f} MB of memory; the oldest go at {most:.0f} MB</source>
   <extracomment>For one: {n:,} moment in {memory:.0f} MB of memory; the oldest go at {most:.0f} MB</extracomment>
   <translation>
    <numerusform>{n:,} момент в {memory:.0f} MB памяти; самые старые уходят при {most:.0f} MB</numerusform>
    <numerusform>{n:,} момента в {memory:.0f} MB памяти; самые старые уходят при {most:.0f} MB</numerusform>
    <numerusform>{n:,} моментов в {memory:.0f} MB памяти; самые старые уходят при {most:.0f} MB</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} moments in {memory:.0f} MB</source>
   <extracomment>For one: {n:,} moment in {memory:.0f} MB</extracomment>
   <translation>
    <numerusform>{n:,} момент в {memory:.0f} MB</numerusform>
    <numerusform>{n:,} момента в {memory:.0f} MB</numerusform>
    <numerusform>{n:,} моментов в {memory:.0f} MB</numerusform>
   </translation>
  </message>
  <message>
   <source>One moment back</source>
   <translation>На момент назад</translation>
  </message>
  <message>
   <source>Play the recording from here</source>
   <translation>Проиграть запись отсюда</translation>
  </message>
  <message>
   <source>One moment on</source>
   <translation>На момент вперёд</translation>
  </message>
  <message>
   <source>Bookmarks</source>
   <translation>Закладки</translation>
  </message>
  <message>
   <source>B: next, Shift+B: last</source>
   <translation>B: следующая, Shift+B: предыдущая</translation>
  </message>
  <message>
   <source>Back to the present</source>
   <translation>Назад к настоящему</translation>
  </message>
  <message>
   <source>Stops when {condition}</source>
   <translation>Остановка при условии {condition}</translation>
  </message>
  <message>
   <source>Writing what was played: {share:.0%} done</source>
   <translation>Запись сыгранного: готово {share:.0%}</translation>
  </message>
  <message>
   <source>{what} ({keys})</source>
   <translation>{what} ({keys})</translation>
  </message>
  <message>
   <source>this is the present.</source>
   <translation>это настоящее.</translation>
  </message>
  <message numerus="yes">
   <source>Last of {n} actions drawn to explore</source>
   <extracomment>For one: Last of {n} action drawn to explore</extracomment>
   <translation>
    <numerusform>Последнее из {n} действия, взятого для исследования</numerusform>
    <numerusform>Последнее из {n} действий, взятых для исследования</numerusform>
    <numerusform>Последнее из {n} действий, взятых для исследования</numerusform>
   </translation>
  </message>
  <message>
   <source>No bookmarks yet</source>
   <translation>Закладок пока нет</translation>
  </message>
  <message>
   <source>The game as text</source>
   <translation>Партия как текст</translation>
  </message>
  <message>
   <source>The moves until the position in view. Set up plays what stands here from the beginning and leaves the game to you and the agent: change the moves, or put those of another game in their place.</source>
   <translation>Ходы до показанной позиции. «Расставить» играет с начала то, что здесь записано, и передаёт партию вам и агенту: измените ходы или поставьте на их место ходы другой партии.</translation>
  </message>
  <message>
   <source>The moves</source>
   <translation>Ходы</translation>
  </message>
  <message>
   <source>Set &amp;up</source>
   <translation>&amp;Расставить</translation>
  </message>
  <message>
   <source>Copy the whole text</source>
   <translation>Скопировать весь текст</translation>
  </message>
  <message>
   <source>Save the text to a file</source>
   <translation>Сохранить текст в файл</translation>
  </message>
  <message>
   <source>Read a game from a file</source>
   <translation>Прочитать партию из файла</translation>
  </message>
  <message>
   <source>Play these moves again, and go on from there</source>
   <translation>Сыграть эти ходы снова и продолжить с этого места</translation>
  </message>
  <message>
   <source>Save the game</source>
   <translation>Сохранить партию</translation>
  </message>
  <message>
   <source>Games as text</source>
   <translation>Партии как текст</translation>
  </message>
  <message>
   <source>Open a game</source>
   <translation>Открыть партию</translation>
  </message>
  <message>
   <source>The file is too large to be one game.</source>
   <translation>Файл слишком велик для одной партии.</translation>
  </message>
  <message>
   <source>{name} is no text that can be read.</source>
   <translation>{name} – не текст, который можно прочитать.</translation>
  </message>
  <message>
   <source>The file holds what was seen and decided: pictures, observations, values, rewards, bookmarks, and the policy's parameters where they are small. RL Studio opens it by a double click, on a computer without this environment, too. For people without RL Studio save a page (.html) or a video instead.</source>
   <translation>В файле – увиденное и решённое: изображения, наблюдения, ценности, награды, закладки, а если стратегия мала, то и её параметры. RL Studio открывает его двойным щелчком и на компьютере без этой среды. Для тех, у кого нет RL Studio, сохраните вместо этого страницу (.html) или видео.</translation>
  </message>
  <message numerus="yes">
   <source>The episode in view ({n:,} moments, {duration})</source>
   <extracomment>For one: The episode in view ({n:,} moment, {duration})</extracomment>
   <translation>
    <numerusform>Показанный эпизод ({n:,} момент, {duration})</numerusform>
    <numerusform>Показанный эпизод ({n:,} момента, {duration})</numerusform>
    <numerusform>Показанный эпизод ({n:,} моментов, {duration})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All that is kept ({episodes}, {n:,} moments, {duration})</source>
   <extracomment>For one: All that is kept ({episodes}, {n:,} moment, {duration})</extracomment>
   <translation>
    <numerusform>Всё, что хранится ({episodes}, {n:,} момент, {duration})</numerusform>
    <numerusform>Всё, что хранится ({episodes}, {n:,} момента, {duration})</numerusform>
    <numerusform>Всё, что хранится ({episodes}, {n:,} моментов, {duration})</numerusform>
   </translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} с</translation>
  </message>
  <message>
   <source>The newest episode that has ended</source>
   <translation>Последний завершённый эпизод</translation>
  </message>
  <message numerus="yes">
   <source>All that is kept ({n:,} moments, {duration})</source>
   <extracomment>For one: All that is kept ({n:,} moment, {duration})</extracomment>
   <translation>
    <numerusform>Всё, что хранится ({n:,} момент, {duration})</numerusform>
    <numerusform>Всё, что хранится ({n:,} момента, {duration})</numerusform>
    <numerusform>Всё, что хранится ({n:,} моментов, {duration})</numerusform>
   </translation>
  </message>
  <message>
   <source>{minutes} min {seconds:02} s</source>
   <translation>{minutes} мин {seconds:02} с</translation>
  </message>
  <message>
   <source>Save recording</source>
   <translation>Сохранить запись</translation>
  </message>
  <message>
   <source>Pages for any browser</source>
   <translation>Страницы для любого браузера</translation>
  </message>
  <message>
   <source>Save what was played</source>
   <translation>Сохранить сыгранное</translation>
  </message>
  <message>
   <source>Writing what was played to {file} …</source>
   <translation>Запись сыгранного в {file} …</translation>
  </message>
  <message>
   <source>Give up writing ({share:.0%} done)</source>
   <translation>Прервать запись (готово {share:.0%})</translation>
  </message>
  <message>
   <source>What was played was not saved: {reason}</source>
   <translation>Сыгранное не сохранено: {reason}</translation>
  </message>
  <message>
   <source>What was played was not saved: its worker has ended.</source>
   <translation>Сыгранное не сохранено: его рабочий процесс завершился.</translation>
  </message>
  <message>
   <source>Recordings</source>
   <translation>Записи</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>Прервать</translation>
  </message>
  <message>
   <source>Save recording…</source>
   <translation>Сохранить запись…</translation>
  </message>
  <message>
   <source>Keep as demonstrations</source>
   <translation>Оставить как демонстрации</translation>
  </message>
  <message>
   <source>Save what was played: the last episode…</source>
   <translation>Сохранить сыгранное: последний эпизод…</translation>
  </message>
  <message>
   <source>Save what was played: this episode…</source>
   <translation>Сохранить сыгранное: этот эпизод…</translation>
  </message>
  <message>
   <source>Stop time where this holds, and look at that moment:</source>
   <translation>Остановить время, где это верно, и посмотреть на тот момент:</translation>
  </message>
  <message>
   <source>Condition to stop at</source>
   <translation>Условие остановки</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Никогда</translation>
  </message>
  <message>
   <source>Stop nowhere any more</source>
   <translation>Больше нигде не останавливаться</translation>
  </message>
  <message>
   <source>First reward</source>
   <translation>Первая награда</translation>
  </message>
  <message>
   <source>Large TD error</source>
   <translation>Большая TD-ошибка</translation>
  </message>
  <message>
   <source>Sharp fall of the value</source>
   <translation>Резкое падение ценности</translation>
  </message>
  <message>
   <source>Close call between two actions</source>
   <translation>Два действия почти равны</translation>
  </message>
  <message>
   <source>Action drawn to explore</source>
   <translation>Действие для исследования</translation>
  </message>
  <message>
   <source>{bookmark}: {figure}</source>
   <translation>{bookmark}: {figure}</translation>
  </message>
  <message>
   <source>{moment}. The past; the arrow keys go through it.</source>
   <translation>{moment}. Прошлое; по нему ходят клавиши-стрелки.</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>Лента времени</translation>
  </message>
  <message>
   <source>What is played appears here, to look back at.</source>
   <translation>Сыгранное появится здесь, чтобы на него можно было оглянуться.</translation>
  </message>
  <message>
   <source>{moment}, step {step} of its episode</source>
   <translation>{moment}, шаг {step} его эпизода</translation>
  </message>
  <message>
   <source>Nothing is played yet.</source>
   <translation>Ещё ничего не сыграно.</translation>
  </message>
  <message>
   <source>{moment}. The present; the arrow keys go through it.</source>
   <translation>{moment}. Настоящее; по нему ходят клавиши-стрелки.</translation>
  </message>
  <message>
   <source>value {value}</source>
   <translation>ценность {value}</translation>
  </message>
  <message>
   <source>reward {reward}</source>
   <translation>награда {reward}</translation>
  </message>
  <message>
   <source>Stopped, because {condition} held at this moment. N: back to the present.</source>
   <translation>Остановлено: в этот момент выполнилось условие {condition}. N: назад к настоящему.</translation>
  </message>
  <message>
   <source>return {figure}</source>
   <translation>доход {figure}</translation>
  </message>
  <message>
   <source>all in the middle</source>
   <translation>всё посередине</translation>
  </message>
  <message>
   <source>Not now: {why}</source>
   <translation>Не сейчас: {why}</translation>
  </message>
  <message>
   <source>Show the recording alone again</source>
   <translation>Снова показать одну запись</translation>
  </message>
  <message>
   <source>This moment cannot be gone on from: {reason}</source>
   <translation>С этого момента нельзя продолжить: {reason}</translation>
  </message>
  <message>
   <source>{action} {number}</source>
   <translation>{action} {number}</translation>
  </message>
  <message>
   <source>as it was</source>
   <translation>как было</translation>
  </message>
  <message>
   <source>with {action}</source>
   <translation>с {action}</translation>
  </message>
  <message>
   <source>so far</source>
   <translation>пока</translation>
  </message>
  <message>
   <source>{action} (as it was)</source>
   <translation>{action} (как было)</translation>
  </message>
  <message>
   <source>The trainer is getting ready …</source>
   <translation>Обучение готовится …</translation>
  </message>
  <message>
   <source>Nothing learns here, so there are no lines of an algorithm to step through.</source>
   <translation>Здесь никто не учится, поэтому и строк алгоритма, по которым можно идти, нет.</translation>
  </message>
  <message>
   <source>The screen shows the training itself now, with a timeline of its own; when it goes on at full speed, the stage comes back.</source>
   <translation>На экране теперь само обучение со своей лентой времени; когда оно пойдёт на полной скорости, сцена вернётся.</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Запускается</translation>
  </message>
  <message>
   <source>Playing</source>
   <translation>Играет</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Ошибка</translation>
  </message>
  <message>
   <source>Taking a step</source>
   <translation>Делается шаг</translation>
  </message>
  <message>
   <source>Going on to the next update</source>
   <translation>Идёт до следующего обновления</translation>
  </message>
  <message>
   <source>Going on to the end of the episode</source>
   <translation>Идёт до конца эпизода</translation>
  </message>
  <message>
   <source>Going on to the next line</source>
   <translation>Идёт до следующей строки</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>Учится</translation>
  </message>
  <message>
   <source>Finding the reward</source>
   <translation>Поиск награды</translation>
  </message>
  <message>
   <source>{run} is still learning.</source>
   <translation>{run}: обучение ещё идёт.</translation>
  </message>
  <message>
   <source>{run} is still planning.</source>
   <translation>{run}: планирование ещё идёт.</translation>
  </message>
  <message>
   <source>{run} is still looking for the reward.</source>
   <translation>{run}: поиск награды ещё идёт.</translation>
  </message>
  <message>
   <source>{run} is still playing.</source>
   <translation>{run}: игра ещё идёт.</translation>
  </message>
  <message>
   <source>{run} is paused before its learning is done.</source>
   <translation>{run}: пауза, обучение не окончено.</translation>
  </message>
  <message>
   <source>{run} is paused before its planning is done.</source>
   <translation>{run}: пауза, планирование не окончено.</translation>
  </message>
  <message>
   <source>{run} is paused before the reward is found.</source>
   <translation>{run}: пауза до того, как награда найдена.</translation>
  </message>
  <message>
   <source>{run} is paused before its playing is done.</source>
   <translation>{run}: пауза, игра не окончена.</translation>
  </message>
  <message>
   <source>{environment} · {algorithm}</source>
   <translation>{environment} · {algorithm}</translation>
  </message>
  <message>
   <source>Recording of {environment} by {algorithm}   ·   {what}   ·   seed {seed}   ·   saved {date:%Y-%m-%d %H:%M}</source>
   <translation>Запись: {environment}, {algorithm}   ·   {what}   ·   зерно {seed}   ·   сохранена {date:%Y-%m-%d %H:%M}</translation>
  </message>
  <message>
   <source>The clock: how long this run has been going on, pauses left out.
Spent computing: {time}</source>
   <translation>Часы: сколько времени идёт этот запуск, без пауз.
Потрачено на вычисления: {time}</translation>
  </message>
  <message>
   <source>Click for a menu of moves</source>
   <translation>Щелчок откроет меню ходов</translation>
  </message>
  <message>
   <source>Click a piece, then where it goes</source>
   <translation>Щёлкните фигуру, потом куда</translation>
  </message>
  <message>
   <source>Click a cell · {key} to pass</source>
   <translation>Щёлкните по клетке · {key} – пас</translation>
  </message>
  <message>
   <source>Click a cell</source>
   <translation>Щёлкните по клетке</translation>
  </message>
  <message>
   <source>Keys: {keys}</source>
   <translation>Клавиши: {keys}</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Запуск</translation>
  </message>
  <message>
   <source>Opening {file} …</source>
   <translation>Открытие {file} …</translation>
  </message>
  <message>
   <source>Getting the game ready …</source>
   <translation>Подготовка игры …</translation>
  </message>
  <message>
   <source>Starting …</source>
   <translation>Запуск …</translation>
  </message>
  <message>
   <source>{episodes}, {moments}</source>
   <translation>{episodes}, {moments}</translation>
  </message>
  <message>
   <source>Saving keeps everything that is needed to continue later; you find it under Open recent.</source>
   <translation>Сохраняется всё, что нужно, чтобы продолжить позже; вы найдёте это в меню «Открыть недавние».</translation>
  </message>
  <message>
   <source>{run} has ended meanwhile.</source>
   <translation>{run}: тем временем завершилось.</translation>
  </message>
  <message>
   <source>All runs have ended meanwhile.</source>
   <translation>Все запуски тем временем завершились.</translation>
  </message>
  <message>
   <source>{rate:,.0f} sweeps/s</source>
   <translation>{rate:,.0f} проходов/с</translation>
  </message>
  <message>
   <source>{rate:,.0f} steps/s</source>
   <translation>{rate:,.0f} шагов/с</translation>
  </message>
  <message>
   <source>The trainer is getting ready</source>
   <translation>Обучение готовится</translation>
  </message>
  <message>
   <source>Waiting for your answer</source>
   <translation>Ждёт вашего ответа</translation>
  </message>
  <message>
   <source>Testing what was learned</source>
   <translation>Проверяется выученное</translation>
  </message>
  <message>
   <source>thinking about its move, for {time} now</source>
   <translation>думает над ходом уже {time}</translation>
  </message>
  <message>
   <source>sweep {step:,}</source>
   <translation>проход {step:,}</translation>
  </message>
  <message>
   <source>step {step:,} of {budget:,}</source>
   <translation>шаг {step:,} из {budget:,}</translation>
  </message>
  <message>
   <source>step {step:,}</source>
   <translation>шаг {step:,}</translation>
  </message>
  <message numerus="yes">
   <source>{n} runs are still learning.</source>
   <extracomment>For one: {n} run is still learning.</extracomment>
   <translation>
    <numerusform>{n} запуск ещё учится.</numerusform>
    <numerusform>{n} запуска ещё учатся.</numerusform>
    <numerusform>{n} запусков ещё учатся.</numerusform>
   </translation>
  </message>
  <message>
   <source>What was learned is saved; you find it under Open recent.</source>
   <translation>Выученное сохранено; вы найдёте его в меню «Открыть недавние».</translation>
  </message>
  <message>
   <source>{rate} sweeps/s</source>
   <translation>{rate} проходов/с</translation>
  </message>
  <message>
   <source>{rate} steps/s</source>
   <translation>{rate} шагов/с</translation>
  </message>
  <message>
   <source>the untrained policy plays meanwhile</source>
   <translation>пока играет необученная стратегия</translation>
  </message>
  <message>
   <source>{duration} left</source>
   <translation>осталось {duration}</translation>
  </message>
  <message>
   <source>sweep {step:,} of {budget:,}</source>
   <translation>проход {step:,} из {budget:,}</translation>
  </message>
  <message numerus="yes">
   <source>{n} runs are still planning.</source>
   <extracomment>For one: {n} run is still planning.</extracomment>
   <translation>
    <numerusform>{n} запуск ещё планирует.</numerusform>
    <numerusform>{n} запуска ещё планируют.</numerusform>
    <numerusform>{n} запусков ещё планируют.</numerusform>
   </translation>
  </message>
  <message>
   <source>the saved policy plays meanwhile</source>
   <translation>пока играет сохранённая стратегия</translation>
  </message>
  <message numerus="yes">
   <source>after {n:,} sweeps</source>
   <extracomment>For one: after {n:,} sweep</extracomment>
   <translation>
    <numerusform>после {n:,} прохода</numerusform>
    <numerusform>после {n:,} проходов</numerusform>
    <numerusform>после {n:,} проходов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>trained for {n:,} steps</source>
   <extracomment>For one: trained for {n:,} step</extracomment>
   <translation>
    <numerusform>обучено за {n:,} шаг</numerusform>
    <numerusform>обучено за {n:,} шага</numerusform>
    <numerusform>обучено за {n:,} шагов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} runs are still playing.</source>
   <extracomment>For one: {n} run is still playing.</extracomment>
   <translation>
    <numerusform>{n} запуск ещё играет.</numerusform>
    <numerusform>{n} запуска ещё играют.</numerusform>
    <numerusform>{n} запусков ещё играют.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} runs are still going on.</source>
   <extracomment>For one: {n} run is still going on.</extracomment>
   <translation>
    <numerusform>{n} запуск ещё идёт.</numerusform>
    <numerusform>{n} запуска ещё идут.</numerusform>
    <numerusform>{n} запусков ещё идут.</numerusform>
   </translation>
  </message>
  <message>
   <source>End the tour (Escape); Help → Tour begins it again</source>
   <translation>Закончить экскурсию (Escape); Справка → Экскурсия начнёт её снова</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>Закончить экскурсию</translation>
  </message>
  <message>
   <source>Tour, step {number} of {count}: {title}</source>
   <translation>Экскурсия, шаг {number} из {count}: {title}</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Готово</translation>
  </message>
  <message>
   <source>{help} ({key})</source>
   <translation>{help} ({key})</translation>
  </message>
  <message>
   <source>&amp;Learn</source>
   <translation>&amp;Учить</translation>
  </message>
  <message>
   <source>Begin with the settings shown, or continue</source>
   <translation>Начать с показанными настройками или продолжить</translation>
  </message>
  <message>
   <source>&amp;Watch a trained agent</source>
   <translation>&amp;Смотреть обученного агента</translation>
  </message>
  <message>
   <source>Watch the agent that comes along for the chosen environment</source>
   <translation>Смотреть готового агента для выбранной среды</translation>
  </message>
  <message>
   <source>&amp;Pause</source>
   <translation>&amp;Пауза</translation>
  </message>
  <message>
   <source>Stop time: training and playing both stand still</source>
   <translation>Остановить время: и обучение, и игра замирают</translation>
  </message>
  <message>
   <source>Stand still, then take one environment step</source>
   <translation>Остановиться и сделать один шаг среды</translation>
  </message>
  <message>
   <source>Go on until the next update of the parameters</source>
   <translation>Идти до следующего обновления параметров</translation>
  </message>
  <message>
   <source>Stand still before the next line of the algorithm, in the panel that shows it</source>
   <translation>Остановиться перед следующей строкой алгоритма, в панели, где она показана</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Назад</translation>
  </message>
  <message>
   <source>One moment back in what the stage has played</source>
   <translation>На один момент назад в том, что сыграно на сцене</translation>
  </message>
  <message>
   <source>&amp;Rewind</source>
   <translation>Пере&amp;мотать</translation>
  </message>
  <message>
   <source>A second of the game back</source>
   <translation>На секунду игры назад</translation>
  </message>
  <message>
   <source>Next &amp;bookmark</source>
   <translation>Следующая &amp;закладка</translation>
  </message>
  <message>
   <source>Go to the next bookmark</source>
   <translation>Перейти к следующей закладке</translation>
  </message>
  <message>
   <source>Previous b&amp;ookmark</source>
   <translation>П&amp;редыдущая закладка</translation>
  </message>
  <message>
   <source>To the bookmark before</source>
   <translation>Перейти к предыдущей закладке</translation>
  </message>
  <message>
   <source>To the &amp;present</source>
   <translation>К настоя&amp;щему</translation>
  </message>
  <message>
   <source>Back from the past or an age to what plays now</source>
   <translation>Из прошлого или от возраста к тому, что играет сейчас</translation>
  </message>
  <message>
   <source>&amp;Younger agent</source>
   <translation>Агент мо&amp;ложе</translation>
  </message>
  <message>
   <source>The agent at the age before, on the same seed again</source>
   <translation>Агент предыдущего возраста, снова на том же зерне</translation>
  </message>
  <message>
   <source>&amp;Older agent</source>
   <translation>Агент ст&amp;арше</translation>
  </message>
  <message>
   <source>The agent at the next age</source>
   <translation>Агент следующего возраста</translation>
  </message>
  <message>
   <source>W&amp;all of ages</source>
   <translation>Стена &amp;возрастов</translation>
  </message>
  <message>
   <source>Agents of several ages side by side on one seed, also as a video</source>
   <translation>Агенты разных возрастов рядом на одном зерне, также как видео</translation>
  </message>
  <message>
   <source>Play yourself, by keys or by clicks</source>
   <translation>Играть самому: клавишами или щелчками</translation>
  </message>
  <message>
   <source>Take &amp;back</source>
   <translation>Взять &amp;ход назад</translation>
  </message>
  <message>
   <source>Undo your last move and the answer to it</source>
   <translation>Отменить ваш последний ход и ответ на него</translation>
  </message>
  <message>
   <source>S&amp;wap sides</source>
   <translation>П&amp;оменяться</translation>
  </message>
  <message>
   <source>Change places with the agent in this game</source>
   <translation>Поменяться местами с агентом в этой партии</translation>
  </message>
  <message>
   <source>T&amp;urn the board</source>
   <translation>Повернуть &amp;доску</translation>
  </message>
  <message>
   <source>See the board of a game from the other side</source>
   <translation>Смотреть на доску с другой стороны</translation>
  </message>
  <message>
   <source>&amp;Game as text…</source>
   <translation>Партия как &amp;текст…</translation>
  </message>
  <message>
   <source>The moves as text: copy, save or set up a game</source>
   <translation>Ходы как текст: скопировать, сохранить или расставить партию</translation>
  </message>
  <message>
   <source>&amp;Restart episode</source>
   <translation>&amp;Эпизод заново</translation>
  </message>
  <message>
   <source>Begin a new episode on the stage</source>
   <translation>Начать новый эпизод на сцене</translation>
  </message>
  <message>
   <source>E&amp;xplore</source>
   <translation>Исс&amp;ледовать</translation>
  </message>
  <message>
   <source>Draw actions as in training instead of greedily</source>
   <translation>Выбирать действия случайно, как при обучении, а не жадно</translation>
  </message>
  <message>
   <source>&amp;Compare with…</source>
   <translation>Сра&amp;внить с…</translation>
  </message>
  <message>
   <source>Let somebody else play beside the agent, on the same seeds: random, optimal, you, a file</source>
   <translation>Пусть рядом с агентом, на тех же зёрнах, играет кто-то ещё: случайный, оптимальный, вы, файл</translation>
  </message>
  <message>
   <source>&amp;Fork…</source>
   <translation>От&amp;ветвить…</translation>
  </message>
  <message>
   <source>Go on from here in a run of its own, with something changed</source>
   <translation>Продолжить отсюда отдельным запуском, изменив что-нибудь</translation>
  </message>
  <message>
   <source>Save the agent to a file</source>
   <translation>Сохранить агента в файл</translation>
  </message>
  <message>
   <source>Save as &amp;demo…</source>
   <translation>Сохранить как &amp;демо…</translation>
  </message>
  <message>
   <source>Save this run as it is now: it opens again with these settings, panels and pace, at this moment</source>
   <translation>Сохранить этот запуск как есть: он откроется снова с этими настройками, панелями и темпом, в этом моменте</translation>
  </message>
  <message>
   <source>E&amp;xport agent as</source>
   <translation>Э&amp;кспорт агента как</translation>
  </message>
  <message>
   <source>Write the agent, or the curves of its run, for another program</source>
   <translation>Записать агента или кривые его запуска для другой программы</translation>
  </message>
  <message>
   <source>Show as &amp;Python…</source>
   <translation>Показать на &amp;Python…</translation>
  </message>
  <message>
   <source>This run as a short script on public libraries</source>
   <translation>Этот запуск как короткий скрипт на общедоступных библиотеках</translation>
  </message>
  <message>
   <source>Open an agent, a world, a recording, a demo, a lesson</source>
   <translation>Открыть агента, мир, запись, демо, урок</translation>
  </message>
  <message>
   <source>Save &amp;recording…</source>
   <translation>Сохранить &amp;запись…</translation>
  </message>
  <message>
   <source>Save what was played, to be opened again</source>
   <translation>Сохранить сыгранное, чтобы открыть снова</translation>
  </message>
  <message>
   <source>&amp;Library</source>
   <translation>&amp;Библиотека</translation>
  </message>
  <message>
   <source>The library of all runs: search, names, tags, notes, export, trash</source>
   <translation>Библиотека всех запусков: поиск, имена, метки, заметки, экспорт, корзина</translation>
  </message>
  <message>
   <source>&amp;Queue</source>
   <translation>&amp;Очередь</translation>
  </message>
  <message>
   <source>The queue: runs that wait, learn and are done</source>
   <translation>Очередь: запуски, которые ждут, учатся и готовы</translation>
  </message>
  <message>
   <source>Run &amp;many…</source>
   <translation>С&amp;ерия запусков…</translation>
  </message>
  <message>
   <source>These settings with several seeds, several algorithms, or values of one setting</source>
   <translation>Эти настройки с несколькими зёрнами, алгоритмами или значениями одной настройки</translation>
  </message>
  <message>
   <source>Compare &amp;curves</source>
   <translation>Сравнить &amp;кривые</translation>
  </message>
  <message>
   <source>The curves of runs over each other: those chosen in the library, and those open in tabs</source>
   <translation>Кривые запусков друг на друге: выбранных в библиотеке и открытых во вкладках</translation>
  </message>
  <message>
   <source>De&amp;monstrations</source>
   <translation>Де&amp;монстрации</translation>
  </message>
  <message>
   <source>Files of what somebody has shown: who, where, how well, and learning from them</source>
   <translation>Файлы показанного: кто, где, насколько хорошо, и обучение по ним</translation>
  </message>
  <message>
   <source>&amp;Draw a world…</source>
   <translation>Нарисовать &amp;мир…</translation>
  </message>
  <message>
   <source>Draw a world of your own</source>
   <translation>Нарисовать свой мир</translation>
  </message>
  <message>
   <source>&amp;New run</source>
   <translation>Но&amp;вый запуск</translation>
  </message>
  <message>
   <source>Go to the gallery to set up another run</source>
   <translation>Перейти в галерею и настроить ещё один запуск</translation>
  </message>
  <message>
   <source>&amp;Close tab</source>
   <translation>За&amp;крыть вкладку</translation>
  </message>
  <message>
   <source>Close this run</source>
   <translation>Закрыть этот запуск</translation>
  </message>
  <message>
   <source>&amp;Preferences…</source>
   <translation>&amp;Параметры…</translation>
  </message>
  <message>
   <source>Look, computing, trusted environments, folders</source>
   <translation>Вид, вычисления, доверенные среды, папки</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>В&amp;ыход</translation>
  </message>
  <message>
   <source>End RL Studio</source>
   <translation>Завершить RL Studio</translation>
  </message>
  <message>
   <source>&amp;Find environment</source>
   <translation>&amp;Найти среду</translation>
  </message>
  <message>
   <source>Go to the gallery's search field</source>
   <translation>Перейти к полю поиска в галерее</translation>
  </message>
  <message>
   <source>Slower</source>
   <translation>Медленнее</translation>
  </message>
  <message>
   <source>Train more slowly</source>
   <translation>Обучать медленнее</translation>
  </message>
  <message>
   <source>Faster</source>
   <translation>Быстрее</translation>
  </message>
  <message>
   <source>Train faster</source>
   <translation>Обучать быстрее</translation>
  </message>
  <message>
   <source>To the &amp;end</source>
   <translation>До &amp;конца</translation>
  </message>
  <message>
   <source>Learn as fast as possible from here on; the screen then shows the newest policy</source>
   <translation>Дальше учиться как можно быстрее; на экране – новейшая стратегия</translation>
  </message>
  <message>
   <source>&amp;Light theme</source>
   <translation>Светлая &amp;тема</translation>
  </message>
  <message>
   <source>Light instead of dark colours</source>
   <translation>Светлые цвета вместо тёмных</translation>
  </message>
  <message>
   <source>Pro&amp;jector</source>
   <translation>Прое&amp;ктор</translation>
  </message>
  <message>
   <source>Large type for a lecture hall</source>
   <translation>Крупный шрифт для аудитории</translation>
  </message>
  <message>
   <source>Full s&amp;creen</source>
   <translation>Во весь &amp;экран</translation>
  </message>
  <message>
   <source>The window alone on the whole screen, without its frame; again for the window</source>
   <translation>Окно на весь экран, без рамки; ещё раз – снова окно</translation>
  </message>
  <message>
   <source>&amp;Little motion</source>
   <translation>&amp;Меньше движения</translation>
  </message>
  <message>
   <source>No sliding, fading or swinging parts of the window</source>
   <translation>Без скользящих, гаснущих и качающихся частей окна</translation>
  </message>
  <message>
   <source>&amp;Default layout</source>
   <translation>&amp;Исходное расположение</translation>
  </message>
  <message>
   <source>Put all panels back in place</source>
   <translation>Вернуть все панели на место</translation>
  </message>
  <message>
   <source>&amp;Enlarge panel</source>
   <translation>&amp;Развернуть панель</translation>
  </message>
  <message>
   <source>The panel under the pointer alone, and back; also by a double click on its title</source>
   <translation>Только панель под указателем, и обратно; также двойным щелчком по её заголовку</translation>
  </message>
  <message>
   <source>Compute in &amp;threads</source>
   <translation>Вычислять в по&amp;токах</translation>
  </message>
  <message>
   <source>For debugging: new runs compute inside this process</source>
   <translation>Для отладки: новые запуски вычисляются внутри этого процесса</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Справка</translation>
  </message>
  <message>
   <source>Keys, panels and algorithms explained</source>
   <translation>О клавишах, панелях и алгоритмах</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;Клавиши</translation>
  </message>
  <message>
   <source>Every key on a sheet over the window</source>
   <translation>Все клавиши на листе поверх окна</translation>
  </message>
  <message>
   <source>&amp;Tour</source>
   <translation>&amp;Экскурсия</translation>
  </message>
  <message>
   <source>A short tour of this window</source>
   <translation>Короткая экскурсия по этому окну</translation>
  </message>
  <message>
   <source>&amp;Lessons</source>
   <translation>&amp;Уроки</translation>
  </message>
  <message>
   <source>Guided lessons beside the running program</source>
   <translation>Пошаговые уроки рядом с работающей программой</translation>
  </message>
  <message>
   <source>&amp;Freeze</source>
   <translation>&amp;Заморозить</translation>
  </message>
  <message>
   <source>Hold what is shown; training goes on behind it</source>
   <translation>Удержать показанное; обучение за ним продолжается</translation>
  </message>
  <message>
   <source>&amp;Spotlight</source>
   <translation>Пр&amp;ожектор</translation>
  </message>
  <message>
   <source>Dim all but the panel under the pointer</source>
   <translation>Затемнить всё, кроме панели под указателем</translation>
  </message>
  <message>
   <source>Big &amp;number</source>
   <translation>Крупное &amp;число</translation>
  </message>
  <message>
   <source>One quantity in large figures; again for the next one</source>
   <translation>Одна величина крупными цифрами; ещё раз – следующая</translation>
  </message>
  <message>
   <source>&amp;About RL Studio</source>
   <translation>&amp;О программе RL Studio</translation>
  </message>
  <message>
   <source>Version and licences</source>
   <translation>Версия и лицензии</translation>
  </message>
  <message>
   <source>Where this run computes</source>
   <translation>Где вычисляется этот запуск</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>Устройство</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>Открыть &amp;недавние</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>&amp;Запуск</translation>
  </message>
  <message>
   <source>At the &amp;board</source>
   <translation>За доско&amp;й</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Вид</translation>
  </message>
  <message>
   <source>&amp;Panels</source>
   <translation>&amp;Панели</translation>
  </message>
  <message>
   <source>N&amp;umber to show large</source>
   <translation>Какое чис&amp;ло крупно</translation>
  </message>
  <message>
   <source>Play anew</source>
   <translation>Играть заново</translation>
  </message>
  <message>
   <source>&amp;Play</source>
   <translation>&amp;Играть</translation>
  </message>
  <message>
   <source>The p&amp;ast</source>
   <translation>Про&amp;шлое</translation>
  </message>
  <message>
   <source>A&amp;ges of the agent</source>
   <translation>Возрасты а&amp;гента</translation>
  </message>
  <message>
   <source>{action} – not now: {why}</source>
   <translation>{action} – сейчас нельзя: {why}</translation>
  </message>
  <message>
   <source>&amp;Pause stage</source>
   <translation>&amp;Пауза сцены</translation>
  </message>
  <message>
   <source>Let the stage play on</source>
   <translation>Пустить игру на сцене дальше</translation>
  </message>
  <message>
   <source>Stop the stage: nothing is training here</source>
   <translation>Остановить сцену: здесь ничто не обучается</translation>
  </message>
  <message>
   <source>Let time go on</source>
   <translation>Пустить время дальше</translation>
  </message>
  <message>
   <source>Stop time: training and playing</source>
   <translation>Остановить время: обучение и игру</translation>
  </message>
  <message>
   <source>{key} or {other}</source>
   <translation>{key} или {other}</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Учить дальше</translation>
  </message>
  <message>
   <source>Open a run to see its panels</source>
   <translation>Откройте запуск, чтобы увидеть его панели</translation>
  </message>
  <message>
   <source>Save and close</source>
   <translation>Сохранить и закрыть</translation>
  </message>
  <message>
   <source>Close without saving</source>
   <translation>Закрыть без сохранения</translation>
  </message>
  <message>
   <source>the Python package {package} is not installed here.</source>
   <translation>пакет Python {package} здесь не установлен.</translation>
  </message>
  <message>
   <source>{kind}…</source>
   <translation>{kind}…</translation>
  </message>
  <message>
   <source>best at step {step:,}</source>
   <translation>лучший, на шаге {step:,}</translation>
  </message>
  <message>
   <source>last at step {step:,}</source>
   <translation>последний, на шаге {step:,}</translation>
  </message>
  <message>
   <source>return {score:.4g}</source>
   <translation>доход {score:.4g}</translation>
  </message>
  <message>
   <source>No files yet</source>
   <translation>Файлов пока нет</translation>
  </message>
  <message numerus="yes">
   <source>Drop them to open {n} files</source>
   <extracomment>For one: Drop it to open it</extracomment>
   <translation>
    <numerusform>Отпустите, чтобы открыть {n} файл</numerusform>
    <numerusform>Отпустите, чтобы открыть {n} файла</numerusform>
    <numerusform>Отпустите, чтобы открыть {n} файлов</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} does not say which environment it plays.</source>
   <translation>В {name} не сказано, в какой среде он играет.</translation>
  </message>
  <message>
   <source>An agent of another library</source>
   <translation>Агент другой библиотеки</translation>
  </message>
  <message>
   <source>{name} holds the numbers of a network, and does not say what they are for.</source>
   <translation>В {name} есть числа сети, но не сказано, для чего они.</translation>
  </message>
  <message numerus="yes">
   <source>{n} environments fit its network.</source>
   <extracomment>For one: One environment fits its network.</extracomment>
   <translation>
    <numerusform>Сети агента подходит {n} среда.</numerusform>
    <numerusform>Сети агента подходят {n} среды.</numerusform>
    <numerusform>Сети агента подходят {n} сред.</numerusform>
   </translation>
  </message>
  <message>
   <source>There is nothing to go on from: the file holds the policy alone.</source>
   <translation>Продолжать не с чего: в файле только стратегия.</translation>
  </message>
  <message>
   <source>{id} is not known here.</source>
   <translation>{id} здесь неизвестно.</translation>
  </message>
  <message>
   <source>Close RL Studio</source>
   <translation>Закрыть RL Studio</translation>
  </message>
  <message>
   <source>Close {run}</source>
   <translation>Закрыть {run}</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Попробовать снова</translation>
  </message>
  <message>
   <source>Three ways to begin</source>
   <translation>Три способа начать</translation>
  </message>
  <message>
   <source>Watch a trained agent with all that it thinks, teach a new one with what is chosen below, or open a file.</source>
   <translation>Смотрите обученного агента вместе со всем, что он думает, учите нового на том, что выбрано ниже, или откройте файл.</translation>
  </message>
  <message>
   <source>1  An environment</source>
   <translation>1  Среда</translation>
  </message>
  <message>
   <source>What is to be learned: type to search, or choose a family. A card's mark says that a trained agent comes along.</source>
   <translation>Чему учиться: введите текст для поиска или выберите раздел. Значок на карточке означает, что есть готовый обученный агент.</translation>
  </message>
  <message>
   <source>2  How it learns</source>
   <translation>2  Как учиться</translation>
  </message>
  <message>
   <source>The algorithms that fit come first; the others say why they do not. What each takes on this computer stands with it, once that has been measured.</source>
   <translation>Сначала идут подходящие алгоритмы; у остальных указано, почему они не подходят. Рядом – сколько каждый займёт на этом компьютере, если это уже измерено.</translation>
  </message>
  <message>
   <source>3  Settings that work</source>
   <translation>3  Рабочие настройки</translation>
  </message>
  <message>
   <source>Presets were tried and measured. Change what you like: a mark shows what differs, and one click brings it back.</source>
   <translation>Пресеты опробованы и измерены. Меняйте что хотите: отметка показывает, что отличается, и один щелчок это возвращает.</translation>
  </message>
  <message>
   <source>Starts a run in a tab of its own, where the newest policy plays while it learns. Ctrl+Return does the same; Space pauses.</source>
   <translation>Начинает запуск в отдельной вкладке, где во время обучения играет новейшая стратегия. То же делает Ctrl+Return; Space – пауза.</translation>
  </message>
  <message>
   <source>When you are stuck</source>
   <translation>Если что-то непонятно</translation>
  </message>
  <message>
   <source>Help explains every panel and algorithm (F1), lists all keys (?), has guided lessons, and begins this tour again.</source>
   <translation>Справка объясняет все панели и алгоритмы (F1), перечисляет все клавиши (?), содержит пошаговые уроки и начинает эту экскурсию снова.</translation>
  </message>
  <message>
   <source>The curves of several runs over each other (Ctrl+Shift+R)</source>
   <translation>Кривые нескольких запусков друг на друге (Ctrl+Shift+R)</translation>
  </message>
  <message>
   <source>It learns from {file}: {episodes}, {steps}.</source>
   <translation>Учится по {file}: {episodes}, {steps}.</translation>
  </message>
  <message>
   <source>Files of demonstrations, to learn from</source>
   <translation>Файлы демонстраций, чтобы по ним учиться</translation>
  </message>
  <message>
   <source>Your file {name}</source>
   <translation>Ваш файл {name}</translation>
  </message>
  <message>
   <source>{environment} is not known here, or cloning does not fit it.</source>
   <translation>{environment} здесь неизвестна, или клонирование ей не подходит.</translation>
  </message>
  <message>
   <source>The library of all runs (Ctrl+R)</source>
   <translation>Библиотека всех запусков (Ctrl+R)</translation>
  </message>
  <message numerus="yes">
   <source>{n} runs of the queue are not done yet. They go on where they were saved.</source>
   <extracomment>For one: {n} run of the queue is not done yet. It goes on where it was saved.</extracomment>
   <translation>
    <numerusform>{n} запуск очереди ещё не готов. Он продолжится с того места, где сохранён.</numerusform>
    <numerusform>{n} запуска очереди ещё не готовы. Они продолжатся с того места, где сохранены.</numerusform>
    <numerusform>{n} запусков очереди ещё не готовы. Они продолжатся с того места, где сохранены.</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose an environment and how it learns first.</source>
   <translation>Сначала выберите среду и способ обучения.</translation>
  </message>
  <message>
   <source>Queue {done} of {all}</source>
   <translation>Очередь: {done} из {all}</translation>
  </message>
  <message>
   <source>Runs that wait, learn and are done (Ctrl+J)</source>
   <translation>Запуски, которые ждут, учатся и готовы (Ctrl+J)</translation>
  </message>
  <message>
   <source>Show the queue</source>
   <translation>Показать очередь</translation>
  </message>
  <message>
   <source>Agents' files may name these environments of your own packages, and using one imports its package. What you use or add is listed here.</source>
   <translation>Файлы агентов могут называть эти среды из ваших пакетов, а использование среды импортирует её пакет. Всё, что вы используете или добавляете, перечислено здесь.</translation>
  </message>
  <message>
   <source>None yet.</source>
   <translation>Пока нет.</translation>
  </message>
  <message>
   <source>Cores to use</source>
   <translation>Использовать ядер</translation>
  </message>
  <message>
   <source>Room for the autosaves of old runs</source>
   <translation>Место для автосохранений старых запусков</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Тема</translation>
  </message>
  <message>
   <source>At the start the oldest runs are removed, beyond this, if they are more than a week old. What you have saved yourself is never touched.</source>
   <translation>При запуске программы всё сверх этого удаляется, начиная с самых старых запусков, если им больше недели. То, что вы сохранили сами, никогда не затрагивается.</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Параметры</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Отозвать</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Язык</translation>
  </message>
  <message>
   <source>The language of the program; windows that are open follow at once</source>
   <translation>Язык программы; открытые окна меняются сразу</translation>
  </message>
  <message>
   <source>How many processor cores training and playing may use, in new runs. The window needs little and is not counted.</source>
   <translation>Сколько ядер процессора могут занимать обучение и игра в новых запусках. Окну нужно мало, оно не учитывается.</translation>
  </message>
  <message>
   <source>Write curves for TensorBoard while runs learn</source>
   <translation>Записывать кривые для TensorBoard во время обучения</translation>
  </message>
  <message>
   <source>New runs write event files, each into a folder of its own in {folder}</source>
   <translation>Новые запуски пишут файлы событий, каждый в свою папку в {folder}</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Файлы</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Журнал</translation>
  </message>
  <message>
   <source>Where runs are kept</source>
   <translation>Где хранятся запуски</translation>
  </message>
  <message>
   <source>Where to look for files</source>
   <translation>Где искать файлы</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Показать</translation>
  </message>
  <message>
   <source>Show the folder: {name}</source>
   <translation>Показать папку: {name}</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Изменить…</translation>
  </message>
  <message>
   <source>{title}: change the folder</source>
   <translation>{title}: изменить папку</translation>
  </message>
  <message>
   <source>{title}. The usual place is {usual}</source>
   <translation>{title}. Обычное место – {usual}</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Тёмная</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Светлая</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>без предела</translation>
  </message>
  <message>
   <source>Look and computing</source>
   <translation>Вид и вычисления</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>Папки</translation>
  </message>
  <message>
   <source>Trusted environments</source>
   <translation>Доверенные среды</translation>
  </message>
  <message>
   <source>Keep autosaves of old runs up to</source>
   <translation>Хранить автосохранения старых запусков до</translation>
  </message>
  <message>
   <source>of {cores}</source>
   <translation>из {cores}</translation>
  </message>
  <message>
   <source>{what}: {value}</source>
   <translation>{what}: {value}</translation>
  </message>
  <message>
   <source>Any key or click puts this away.</source>
   <translation>Любая клавиша или щелчок убирает это.</translation>
  </message>
  <message>
   <source>{title} (continued)</source>
   <translation>{title} (продолжение)</translation>
  </message>
  <message>
   <source>Frozen at sweep {n:,}</source>
   <translation>Заморожено на проходе {n:,}</translation>
  </message>
  <message>
   <source>Frozen at step {n:,}</source>
   <translation>Заморожено на шаге {n:,}</translation>
  </message>
  <message>
   <source>learning goes on: sweep {n:,}</source>
   <translation>обучение идёт: проход {n:,}</translation>
  </message>
  <message>
   <source>learning goes on: step {n:,}</source>
   <translation>обучение идёт: шаг {n:,}</translation>
  </message>
  <message>
   <source>learning has ended at sweep {n:,}</source>
   <translation>обучение закончилось на проходе {n:,}</translation>
  </message>
  <message>
   <source>learning has ended at step {n:,}</source>
   <translation>обучение закончилось на шаге {n:,}</translation>
  </message>
  <message>
   <source>F goes on</source>
   <translation>F – продолжить</translation>
  </message>
  <message>
   <source>Open a run to see its numbers</source>
   <translation>Откройте запуск, чтобы увидеть его числа</translation>
  </message>
  <message>
   <source>Return of the last episode</source>
   <translation>Доход последнего эпизода</translation>
  </message>
  <message numerus="yes">
   <source>Mean return of the last {n} episodes</source>
   <extracomment>For one: Return of the last episode</extracomment>
   <translation>
    <numerusform>Средний доход за {n} последний эпизод</numerusform>
    <numerusform>Средний доход за {n} последних эпизода</numerusform>
    <numerusform>Средний доход за {n} последних эпизодов</numerusform>
   </translation>
  </message>
  <message>
   <source>Return of the greedy test</source>
   <translation>Доход жадной проверки</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>Обновления</translation>
  </message>
  <message>
   <source>Length of the last episode</source>
   <translation>Длина последнего эпизода</translation>
  </message>
  <message>
   <source>Sweeps</source>
   <translation>Проходы</translation>
  </message>
  <message>
   <source>Spotlight</source>
   <translation>Прожектор</translation>
  </message>
  <message>
   <source>there is no run in front. Begin one, or open a file.</source>
   <translation>на переднем плане нет запуска. Начните новый или откройте файл.</translation>
  </message>
  <message>
   <source>this is a recording, in which nothing is played anew.</source>
   <translation>это запись, в ней ничего не играется заново.</translation>
  </message>
  <message>
   <source>nothing learns here.</source>
   <translation>здесь ничто не обучается.</translation>
  </message>
  <message>
   <source>the agent to watch is chosen in the gallery; go there first.</source>
   <translation>агента для просмотра выбирают в галерее; сначала перейдите туда.</translation>
  </message>
  <message>
   <source>choose an environment and an algorithm first.</source>
   <translation>сначала выберите среду и алгоритм.</translation>
  </message>
  <message>
   <source>a person plays here, and nothing learns.</source>
   <translation>здесь играет человек, и ничто не учится.</translation>
  </message>
  <message>
   <source>it plays by a rule and learns nothing, so there are no updates.</source>
   <translation>оно играет по правилу и ничему не учится, поэтому обновлений нет.</translation>
  </message>
  <message>
   <source>the trainer is still getting ready.</source>
   <translation>процесс обучения ещё готовится.</translation>
  </message>
  <message>
   <source>there is no agent yet.</source>
   <translation>агента ещё нет.</translation>
  </message>
  <message>
   <source>it begins what is chosen in the gallery, which is not in front.</source>
   <translation>запускается то, что выбрано в галерее, а она не на переднем плане.</translation>
  </message>
  <message>
   <source>it learns as fast as possible already.</source>
   <translation>обучение уже идёт как можно быстрее.</translation>
  </message>
  <message>
   <source>no trained agent comes along for what is chosen.</source>
   <translation>для выбранного нет готового обученного агента.</translation>
  </message>
  <message>
   <source>its settings are not known here.</source>
   <translation>его настройки здесь неизвестны.</translation>
  </message>
  <message>
   <source>nothing goes on here any more.</source>
   <translation>здесь больше ничего не происходит.</translation>
  </message>
  <message>
   <source>nothing learns here. The pace of what plays is set below the picture.</source>
   <translation>здесь ничто не обучается. Темп игры задаётся под изображением.</translation>
  </message>
  <message>
   <source>you have the controls all the time: there is no agent.</source>
   <translation>управление и так всегда у вас: агента нет.</translation>
  </message>
  <message>
   <source>there is no agent that could explore.</source>
   <translation>нет агента, который мог бы исследовать.</translation>
  </message>
  <message>
   <source>you are not playing a game of two. Take over first.</source>
   <translation>вы не играете партию на двоих. Сначала возьмите управление.</translation>
  </message>
  <message>
   <source>there is no agent to change places with.</source>
   <translation>нет агента, с которым можно поменяться местами.</translation>
  </message>
  <message>
   <source>there is no board here that turns.</source>
   <translation>здесь нет доски, которую можно повернуть.</translation>
  </message>
  <message>
   <source>nothing has been played yet.</source>
   <translation>ещё ничего не сыграно.</translation>
  </message>
  <message>
   <source>a recording has no present.</source>
   <translation>у записи нет настоящего.</translation>
  </message>
  <message>
   <source>it is learning already.</source>
   <translation>обучение уже идёт.</translation>
  </message>
  <message>
   <source>this run is being closed.</source>
   <translation>этот запуск закрывается.</translation>
  </message>
  <message>
   <source>its file holds the policy alone.</source>
   <translation>в его файле только стратегия.</translation>
  </message>
  <message>
   <source>what played here has stopped.</source>
   <translation>то, что здесь играло, остановилось.</translation>
  </message>
  <message>
   <source>nothing plays here yet.</source>
   <translation>здесь пока ничто не играет.</translation>
  </message>
  <message>
   <source>this is no game of two.</source>
   <translation>это не игра для двоих.</translation>
  </message>
  <message>
   <source>nothing plays here any more.</source>
   <translation>здесь больше ничто не играет.</translation>
  </message>
  <message>
   <source>How much of the step budget is used</source>
   <translation>Какая часть бюджета шагов израсходована</translation>
  </message>
  <message>
   <source>{share:.0%} of the step budget is used</source>
   <translation>Израсходовано {share:.0%} бюджета шагов</translation>
  </message>
  <message>
   <source>Fork: {run}</source>
   <translation>Ответвление: {run}</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>Галерея</translation>
  </message>
  <message>
   <source>Choose what to learn (Ctrl+N)</source>
   <translation>Выбрать, чему учиться (Ctrl+N)</translation>
  </message>
  <message>
   <source>max</source>
   <comment>the fastest pace</comment>
   <translation>макс.</translation>
  </message>
  <message>
   <source>Speed of training. At max the screen shows the newest policy playing at normal speed;
below max it shows the training environment itself. Ctrl+Left and Ctrl+Right change it.</source>
   <translation>Скорость обучения. При «макс.» на экране играет новейшая стратегия с обычной скоростью;
ниже – сама среда обучения. Ctrl+Left и Ctrl+Right меняют скорость.</translation>
  </message>
  <message>
   <source>Training speed</source>
   <translation>Темп обучения</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Инструменты</translation>
  </message>
  <message numerus="yes">
   <source>{n} others followed it.</source>
   <extracomment>For one: Another error followed it.</extracomment>
   <translation>
    <numerusform>За ней последовала ещё {n} ошибка.</numerusform>
    <numerusform>За ней последовали ещё {n} ошибки.</numerusform>
    <numerusform>За ней последовали ещё {n} ошибок.</numerusform>
   </translation>
  </message>
  <message>
   <source>Something went wrong – RL Studio</source>
   <translation>Что-то пошло не так – RL Studio</translation>
  </message>
  <message>
   <source>Nothing is sent anywhere; if you report this, the details below help.</source>
   <translation>Никуда ничего не отправляется; если вы сообщите об этом, помогут подробности ниже.</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Подробности</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Копировать подробности</translation>
  </message>
  <message>
   <source>Put the details on the clipboard</source>
   <translation>Поместить подробности в буфер обмена</translation>
  </message>
  <message>
   <source>Open log folder</source>
   <translation>Открыть папку журнала</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Скопировано</translation>
  </message>
  <message>
   <source>{algorithm} takes any action, and {environment} says that some are not legal.</source>
   <translation>{algorithm} берёт любое действие, а по словам среды {environment} некоторые недопустимы.</translation>
  </message>
  <message>
   <source>the array {name} has shape {shape} where {needed} is needed</source>
   <translation>у массива {name} форма {shape}, а нужна {needed}</translation>
  </message>
  <message>
   <source>the array {name} must hold integers from 0 to {last}</source>
   <translation>массив {name} должен содержать целые числа от 0 до {last}</translation>
  </message>
  <message>
   <source>the second moments of the optimiser must not be below zero</source>
   <translation>вторые моменты оптимизатора не должны быть меньше нуля</translation>
  </message>
  <message>
   <source>the array {name} is missing</source>
   <translation>нет массива {name}</translation>
  </message>
  <message>
   <source>the state of a random generator is none</source>
   <translation>состояние генератора случайных чисел недопустимо</translation>
  </message>
  <message>
   <source>the array {name} must hold true and false</source>
   <translation>массив {name} должен содержать значения true и false</translation>
  </message>
  <message>
   <source>the array {name} must hold finite numbers</source>
   <translation>массив {name} должен содержать конечные числа</translation>
  </message>
  <message>
   <source>the array {name} must hold numbers of at most {largest:g}</source>
   <translation>массив {name} должен содержать числа не больше {largest:g}</translation>
  </message>
  <message>
   <source>there must be at least one episode, and one step in each</source>
   <translation>нужен хотя бы один эпизод и в каждом хотя бы один шаг</translation>
  </message>
  <message>
   <source>an episode must not go on behind its end</source>
   <translation>эпизод не должен продолжаться после своего конца</translation>
  </message>
  <message>
   <source>the array {name} must hold bytes</source>
   <translation>массив {name} должен содержать байты</translation>
  </message>
  <message>
   <source>only of separate actions some are not legal</source>
   <translation>недопустимыми бывают только отдельные действия, не числа на шкале</translation>
  </message>
  <message>
   <source>an action was not legal</source>
   <translation>одно из действий было недопустимым</translation>
  </message>
  <message>
   <source>this world cannot be restored; start fresh episodes instead</source>
   <translation>этот мир не восстановить; начните новые эпизоды</translation>
  </message>
  <message>
   <source>there are no two sides here that could be swapped.</source>
   <translation>здесь нет двух сторон, которыми можно поменяться.</translation>
  </message>
  <message>
   <source>{place} must be true or false</source>
   <translation>{place} должно быть true или false</translation>
  </message>
  <message>
   <source>{place} must be a date with its time and zone, such as 2026-01-31T12:00:00Z</source>
   <translation>{place} должно быть датой со временем и часовым поясом, например 2026-01-31T12:00:00Z</translation>
  </message>
  <message>
   <source>{place} must be a number</source>
   <translation>{place} должно быть числом</translation>
  </message>
  <message>
   <source>{place} must be a whole number</source>
   <translation>{place} должно быть целым числом</translation>
  </message>
  <message>
   <source>{place} must be a list in square brackets</source>
   <translation>{place} должно быть списком в квадратных скобках</translation>
  </message>
  <message>
   <source>{place} must be an object in braces</source>
   <translation>{place} должно быть объектом в фигурных скобках</translation>
  </message>
  <message>
   <source>{place} must be a finite number</source>
   <translation>{place} должно быть конечным числом</translation>
  </message>
  <message>
   <source>{place} must be text</source>
   <translation>{place} должно быть текстом</translation>
  </message>
  <message>
   <source>{place} must be text in UTF-8</source>
   <translation>{place} должно быть текстом в UTF-8</translation>
  </message>
  <message>
   <source>{names} and {last}</source>
   <translation>{names} и {last}</translation>
  </message>
  <message>
   <source>{problem}, but it is {given}.</source>
   <translation>{problem}, а здесь {given}.</translation>
  </message>
  <message>
   <source>{place}: {problem}</source>
   <translation>{place}: {problem}</translation>
  </message>
  <message>
   <source>{place} must be greater than {bound:.16g}</source>
   <translation>{place} должно быть больше {bound:.16g}</translation>
  </message>
  <message>
   <source>{place} must be greater than or equal to {bound:.16g}</source>
   <translation>{place} должно быть не меньше {bound:.16g}</translation>
  </message>
  <message>
   <source>{place} must be less than {bound:.16g}</source>
   <translation>{place} должно быть меньше {bound:.16g}</translation>
  </message>
  <message>
   <source>{place} must be less than or equal to {bound:.16g}</source>
   <translation>{place} должно быть не больше {bound:.16g}</translation>
  </message>
  <message>
   <source>{id} does not open without being told its {names}</source>
   <translation>{id} не открывается, если не указать {names}</translation>
  </message>
  <message>
   <source>{before}, {after}</source>
   <translation>{before}, {after}</translation>
  </message>
  <message>
   <source>{names} or {last}</source>
   <translation>{names} или {last}</translation>
  </message>
  <message>
   <source>{subject} has no setting named {name}.</source>
   <translation>У {subject} нет настройки {name}.</translation>
  </message>
  <message>
   <source>{subject} lacks {name}.</source>
   <translation>В {subject} нет {name}.</translation>
  </message>
  <message>
   <source>{setting} of {subject}</source>
   <translation>{setting} ({subject})</translation>
  </message>
  <message>
   <source>{place} must be {choices}</source>
   <translation>{place} должно быть {choices}</translation>
  </message>
  <message numerus="yes">
   <source>{place} must have at most {n} characters</source>
   <extracomment>For one: {place} must have at most {n} character</extracomment>
   <translation>
    <numerusform>{place}: допустим не более чем {n} знак</numerusform>
    <numerusform>{place}: допустимо не более {n} знаков</numerusform>
    <numerusform>{place}: допустимо не более {n} знаков</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{place} must have at least {n} characters</source>
   <extracomment>For one: {place} must have at least {n} character</extracomment>
   <translation>
    <numerusform>{place}: нужен хотя бы {n} знак</numerusform>
    <numerusform>{place}: нужно не менее {n} знаков</numerusform>
    <numerusform>{place}: нужно не менее {n} знаков</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{place} must have at most {n} entries</source>
   <extracomment>For one: {place} must have at most {n} entry</extracomment>
   <translation>
    <numerusform>{place}: допустим не более чем {n} элемент</numerusform>
    <numerusform>{place}: допустимо не более {n} элементов</numerusform>
    <numerusform>{place}: допустимо не более {n} элементов</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{place} must have at least {n} entries</source>
   <extracomment>For one: {place} must have at least {n} entry</extracomment>
   <translation>
    <numerusform>{place}: нужен хотя бы {n} элемент</numerusform>
    <numerusform>{place}: нужно не менее {n} элементов</numerusform>
    <numerusform>{place}: нужно не менее {n} элементов</numerusform>
   </translation>
  </message>
  <message>
   <source>{place} must match the pattern {pattern}</source>
   <translation>{place} должно соответствовать шаблону {pattern}</translation>
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
    <numerusform>одновременно можно открыть не более {n} копии {id}, здесь: {reason}</numerusform>
    <numerusform>одновременно можно открыть не более {n} копий {id}, здесь: {reason}</numerusform>
    <numerusform>одновременно можно открыть не более {n} копий {id}, здесь: {reason}</numerusform>
   </translation>
  </message>
  <message>
   <source>perhaps you mean {names}.</source>
   <translation>возможно, вы имеете в виду {names}.</translation>
  </message>
  <message>
   <source>there is no {kind} named {name}: {hint}</source>
   <translation>не найдено: {kind} {name}; {hint}</translation>
  </message>
  <message>
   <source>a value of type {kind}</source>
   <translation>значение типа {kind}</translation>
  </message>
  <message>
   <source>none of the {n} known ones is like it.</source>
   <translation>среди известных ({n}) похожих нет.</translation>
  </message>
  <message>
   <source>known are {names}.</source>
   <translation>известны {names}.</translation>
  </message>
  <message>
   <source>there are none.</source>
   <translation>нет ни одного.</translation>
  </message>
  <message>
   <source>this condition has too many brackets inside each other.</source>
   <translation>в этом условии слишком много вложенных скобок.</translation>
  </message>
  <message>
   <source>a condition has 1 to {longest} characters, such as {example}.</source>
   <translation>в условии от 1 до {longest} знаков, например {example}.</translation>
  </message>
  <message>
   <source>{text} is a number, not a condition; compare it, such as {example}.</source>
   <translation>{text} – число, а не условие; сравните его с чем-нибудь, например {example}.</translation>
  </message>
  <message>
   <source>a condition has names, numbers, + - * /, comparisons, and, or, not, and brackets only.</source>
   <translation>в условии бывают только имена, числа, + - * /, сравнения, and, or, not и скобки.</translation>
  </message>
  <message>
   <source>{text} cannot be read; write a condition such as {example}.</source>
   <translation>{text} не читается; напишите условие, например {example}.</translation>
  </message>
  <message>
   <source>{name} is not known here; there are {names}.</source>
   <translation>{name} здесь неизвестно; есть {names}.</translation>
  </message>
  <message>
   <source>{value} is not a number.</source>
   <translation>{value} – не число.</translation>
  </message>
  <message>
   <source>Main</source>
   <translation>Основное</translation>
  </message>
  <message>
   <source>setting of {subject}</source>
   <translation>настройка {subject}</translation>
  </message>
  <message>
   <source>{name} of {subject} cannot change during a run; start a new run with it.</source>
   <translation>{name} ({subject}) нельзя менять во время запуска; начните с этим новый запуск.</translation>
  </message>
  <message>
   <source>Decide</source>
   <translation>Решение</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Выбор</translation>
  </message>
  <message>
   <source>Expand</source>
   <translation>Расширение</translation>
  </message>
  <message>
   <source>Evaluate</source>
   <translation>Оценка</translation>
  </message>
  <message>
   <source>Back up</source>
   <translation>Обратный проход</translation>
  </message>
  <message>
   <source>environment</source>
   <translation>среда</translation>
  </message>
  <message>
   <source>algorithm</source>
   <translation>алгоритм</translation>
  </message>
  <message>
   <source>it calls itself {id}</source>
   <translation>она называет себя {id}</translation>
  </message>
  <message>
   <source>{id} would run the package {package}; if you trust it, add the environment first, by: rlstudio envs --add {id} .</source>
   <translation>{id} запустит пакет {package}; если вы ему доверяете, сначала добавьте среду: rlstudio envs --add {id} .</translation>
  </message>
  <message>
   <source>the environment {id} is not complete: {lacks}.</source>
   <translation>среда {id} неполна: {lacks}.</translation>
  </message>
  <message>
   <source>it does not say its {name}</source>
   <translation>у неё не указано {name}</translation>
  </message>
  <message>
   <source>its {name} is {space}, neither a Box nor a Discrete</source>
   <translation>её {name} – {space}, не Box и не Discrete</translation>
  </message>
  <message>
   <source>the plug-in {kind} {id} is not a subclass of {base}.</source>
   <translation>модуль ({kind} {id}) – не подкласс {base}.</translation>
  </message>
  <message>
   <source>the environment {id} does not start: {error_kind}: {error}.</source>
   <translation>среда {id} не запускается: {error_kind}: {error}.</translation>
  </message>
  <message>
   <source>the plug-in {kind} {id} does not load: {error}.</source>
   <translation>модуль ({kind} {id}) не загружается: {error}.</translation>
  </message>
  <message>
   <source>the {kind} {id} is not installed here ({error}).</source>
   <translation>здесь не установлено: {kind} {id} ({error}).</translation>
  </message>
  <message>
   <source>{name} has 2 dimensions; numbers have 1, pictures 3</source>
   <translation>у {name} 2 измерения; у чисел 1, у картинок 3</translation>
  </message>
  <message>
   <source>{name} has codes and is no picture of bytes</source>
   <translation>у {name} есть коды, но это не картинка из байтов</translation>
  </message>
  <message>
   <source>its parts take {width} bytes, and it has {dtype} {shape}</source>
   <translation>его части занимают байт: {width}, а он – {dtype} {shape}</translation>
  </message>
  <message>
   <source>two of its parts have the same name</source>
   <translation>две его части названы одинаково</translation>
  </message>
  <message>
   <source>{name} has {n} numbers for {size} elements</source>
   <translation>в {name} чисел {n}, а элементов {size}</translation>
  </message>
  <message>
   <source>{name} must be finite; leave it out where there is no bound</source>
   <translation>{name} должно быть конечным; не указывайте его, где нет границы</translation>
  </message>
  <message>
   <source>rad</source>
   <translation>rad</translation>
  </message>
  <message>
   <source>{name}: give both ends of the axis or neither</source>
   <translation>{name}: укажите оба конца оси или ни одного</translation>
  </message>
  <message>
   <source>{name}: {low} is not below {high}</source>
   <translation>{name}: {low} не меньше {high}</translation>
  </message>
  <message>
   <source>axes must be two of {n} dimensions, not {axes}</source>
   <translation>оси – это два из измерений ({n}), а не {axes}</translation>
  </message>
  <message>
   <source>second</source>
   <translation>вторая</translation>
  </message>
  <message numerus="yes">
   <source>{letters} are not in the alphabet here.</source>
   <extracomment>For one: {letters} is not in the alphabet here.</extracomment>
   <translation>
    <numerusform>{letters} – такого знака в здешнем алфавите нет.</numerusform>
    <numerusform>{letters} – таких знаков в здешнем алфавите нет.</numerusform>
    <numerusform>{letters} – таких знаков в здешнем алфавите нет.</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is written yet.</source>
   <translation>Пока ничего не написано.</translation>
  </message>
  <message>
   <source>A text ends where its full stop stands.</source>
   <translation>Текст кончается там, где стоит точка.</translation>
  </message>
  <message numerus="yes">
   <source>It has {n} letters with its full stop, and {most} fit on the line.</source>
   <extracomment>For one: It has {n} letter with its full stop, and {most} fit on the line.</extracomment>
   <translation>
    <numerusform>С точкой в нём {n} знак, а на строке умещается {most}.</numerusform>
    <numerusform>С точкой в нём {n} знака, а на строке умещается {most}.</numerusform>
    <numerusform>С точкой в нём {n} знаков, а на строке умещается {most}.</numerusform>
   </translation>
  </message>
  <message>
   <source>it needs {env} and {algorithm}, and one of them is not here.</source>
   <translation>нужны {env} и {algorithm}, и чего-то из них здесь нет.</translation>
  </message>
  <message>
   <source>opening {id}</source>
   <translation>открывается {id}</translation>
  </message>
  <message>
   <source>{agent} · {setting} {value}</source>
   <translation>{agent} · {setting} {value}</translation>
  </message>
  <message>
   <source>seconds of learning</source>
   <translation>секунды обучения</translation>
  </message>
  <message>
   <source>{run} has no episodes to count.</source>
   <translation>У {run} нет эпизодов, которые можно считать.</translation>
  </message>
  <message>
   <source>{run} was made by an older version, which noted no times.</source>
   <translation>{run} создан более старой версией, которая не записывала время.</translation>
  </message>
  <message>
   <source>These runs are of {count} environments, and returns of one say nothing of another.</source>
   <translation>Эти запуски из разных сред (всего {count}), и доходы одной ничего не говорят о другой.</translation>
  </message>
  <message>
   <source>{run} begins after another run of its configuration has ended: they share no place.</source>
   <translation>{run} начинается после того, как другой запуск его конфигурации кончился: общих мест у них нет.</translation>
  </message>
  <message>
   <source>{run} is the shortest run of its configuration: statistics end with it, at {end:,.0f}.</source>
   <translation>{run} – самый короткий запуск своей конфигурации: статистика кончается с ним, при {end:,.0f}.</translation>
  </message>
  <message>
   <source>These runs differ in settings of the environment itself ({names}): their returns may be on other scales.</source>
   <translation>У этих запусков различаются настройки самой среды ({names}): их доходы могут быть в разных масштабах.</translation>
  </message>
  <message>
   <source>{run} has no such curve.</source>
   <translation>У {run} нет такой кривой.</translation>
  </message>
  <message>
   <source>Return in tests</source>
   <translation>Доход в проверках</translation>
  </message>
  <message>
   <source>{run} is not there any more.</source>
   <translation>{run} больше нет.</translation>
  </message>
  <message>
   <source>{folder} holds no run.</source>
   <translation>В {folder} нет запуска.</translation>
  </message>
  <message>
   <source>{path} is no run: the name of its file has to end in {ending}.</source>
   <translation>{path} – не запуск: имя файла должно оканчиваться на {ending}.</translation>
  </message>
  <message>
   <source>{path} has to end in {ending}.</source>
   <translation>{path} должно оканчиваться на {ending}.</translation>
  </message>
  <message>
   <source>no agent comes along for {id} that could show how it is done, and its model is not known; let the setting {setting} name a file.</source>
   <translation>в поставке нет агента, который мог бы показать, как играть в {id}, и модель этой среды неизвестна; укажите файл в настройке {setting}.</translation>
  </message>
  <message>
   <source>{path} is an agent of {theirs}, not of {environment}.</source>
   <translation>{path} – агент для {theirs}, а не для {environment}.</translation>
  </message>
  <message>
   <source>{path} does not fit {environment} with these settings: it sees or does something else; choose the settings that it was trained with.</source>
   <translation>{path} не подходит к {environment} с этими настройками: он видит или делает другое; выберите настройки, с которыми он обучался.</translation>
  </message>
  <message>
   <source>{algorithm} has found no plan for {environment} within {seconds:.0f} s.</source>
   <translation>{algorithm}: план для {environment} не найден за {seconds:.0f} с.</translation>
  </message>
  <message>
   <source>{path} holds no episode from its beginning to its end.</source>
   <translation>в {path} нет ни одного эпизода от начала до конца.</translation>
  </message>
  <message>
   <source>{path} does not tell what was seen at its moment {number}.</source>
   <translation>в {path} не указано, что было видно в момент {number}.</translation>
  </message>
  <message>
   <source>recording was stopped; nothing was written.</source>
   <translation>запись остановлена; ничего не записано.</translation>
  </message>
  <message>
   <source>{episodes:,} episodes of {environment} are more than demonstrations may be, {most:,} steps and {size} GB; take fewer episodes.</source>
   <translation>{episodes:,} эпизодов {environment} – больше, чем допустимо для демонстраций ({most:,} шагов и {size} ГБ); возьмите меньше эпизодов.</translation>
  </message>
  <message>
   <source>{environment}: an episode has not ended within {most:,} steps; let its setting Longest episode (--env-set max_steps=1000) cut episodes off.</source>
   <translation>{environment}: эпизод не закончился за {most:,} шагов; пусть настройка «Самый длинный эпизод» (--env-set max_steps=1000) обрывает эпизоды.</translation>
  </message>
  <message>
   <source>{path} cannot be copied to the shelf: {reason}.</source>
   <translation>{path} не скопировать на полку: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be made: {reason}.</source>
   <translation>{path} не создать: {reason}.</translation>
  </message>
  <message>
   <source>a file cannot be called {name}.</source>
   <translation>файл нельзя назвать {name}.</translation>
  </message>
  <message>
   <source>{path} cannot be renamed: {reason}.</source>
   <translation>{path} не переименовать: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be deleted: {reason}.</source>
   <translation>{path} не удалить: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be brought back: {reason}.</source>
   <translation>{path} не вернуть: {reason}.</translation>
  </message>
  <message>
   <source>{path} is there already; choose another name.</source>
   <translation>{path} уже существует; выберите другое имя.</translation>
  </message>
  <message>
   <source>recording demonstrations</source>
   <translation>запись демонстраций</translation>
  </message>
  <message>
   <source>one action</source>
   <translation>одно действие</translation>
  </message>
  <message>
   <source>The policy does the same thing everywhere.</source>
   <translation>Стратегия везде делает одно и то же.</translation>
  </message>
  <message>
   <source>Explore longer, look at the scale of rewards, and lower the learning rate.</source>
   <translation>Исследуйте дольше, посмотрите на масштаб наград и уменьшите скорость обучения.</translation>
  </message>
  <message>
   <source>exploration over too early</source>
   <translation>исследование кончилось рано</translation>
  </message>
  <message>
   <source>Exploration ended before the first reward was found: there was nothing to learn from.</source>
   <translation>Исследование кончилось до первой награды: учиться было не на чем.</translation>
  </message>
  <message>
   <source>Let ε fall more slowly, or make the first reward easier to reach.</source>
   <translation>Пусть ε падает медленнее, или сделайте первую награду доступнее.</translation>
  </message>
  <message>
   <source>no reward</source>
   <translation>нет награды</translation>
  </message>
  <message>
   <source>Every episode had the same return: nothing tells a good one from a bad one.</source>
   <translation>Доход всех эпизодов одинаков: хороший от плохого не отличить.</translation>
  </message>
  <message>
   <source>Explore more or longer, allow longer episodes, or give rewards on the way.</source>
   <translation>Исследуйте больше или дольше, разрешите эпизоды длиннее или давайте награды по пути.</translation>
  </message>
  <message>
   <source>inputs not normalised</source>
   <translation>входы не нормированы</translation>
  </message>
  <message>
   <source>The observations are large or very uneven in size, and the network sees them as they come.</source>
   <translation>Наблюдения велики или очень неравномерны по величине, а сеть видит их такими, какие есть.</translation>
  </message>
  <message>
   <source>Switch on: normalise observations.</source>
   <translation>Включите: нормировать наблюдения.</translation>
  </message>
  <message>
   <source>time limit learned as an end</source>
   <translation>предел времени учится как конец</translation>
  </message>
  <message>
   <source>A time limit seems to be reported as an end of the task: the value after it is learned to be 0.</source>
   <translation>Похоже, предел времени сообщается как конец задачи: учится, что ценность после него 0.</translation>
  </message>
  <message>
   <source>Let the environment say truncated there, or set the limit here (max_steps) below its own.</source>
   <translation>Пусть среда говорит там truncated, или задайте здесь предел (max_steps) меньше её собственного.</translation>
  </message>
  <message>
   <source>memory of one episode</source>
   <translation>память одного эпизода</translation>
  </message>
  <message>
   <source>Most of the memory is a single episode: what is replayed is all alike.</source>
   <translation>Почти вся память – один эпизод: воспроизводится всё одно и то же.</translation>
  </message>
  <message>
   <source>Enlarge the memory, or cut episodes off earlier (max_steps).</source>
   <translation>Увеличьте память или обрывайте эпизоды раньше (max_steps).</translation>
  </message>
  <message>
   <source>worse in tests</source>
   <translation>хуже в проверках</translation>
  </message>
  <message>
   <source>The greedy policy does far worse than training does: what is learned rests on exploration.</source>
   <translation>Жадная стратегия гораздо хуже, чем обучение: выученное держится на исследовании.</translation>
  </message>
  <message>
   <source>Test with actions drawn, or let exploration fall lower.</source>
   <translation>Проверяйте со случайными действиями или дайте исследованию упасть ниже.</translation>
  </message>
  <message>
   <source>{share:.1f} % of the steps of the greedy test at step {step:,}; mean return {mean:.4g}, no better than at the beginning</source>
   <translation>{share:.1f} % шагов жадной проверки на шаге {step:,}; средний доход {mean:.4g}, не лучше, чем в начале</translation>
  </message>
  <message>
   <source>all {episodes:,} episodes up to step {last:,} returned {each:g}</source>
   <translation>доход всех эпизодов ({episodes:,}) до шага {last:,} равен {each:g}</translation>
  </message>
  <message>
   <source>ε fell to {final:g} at step {step:,} without any reward; the first came at step {first:,}</source>
   <translation>ε упал до {final:g} на шаге {step:,} без единой награды; первая пришла на шаге {first:,}</translation>
  </message>
  <message>
   <source>numbers up to {high:.4g} beside others of at most {low:.3g} (step {step:,})</source>
   <translation>числа до {high:.4g} рядом с другими не более {low:.3g} (шаг {step:,})</translation>
  </message>
  <message>
   <source>{many:,} of {episodes:,} episodes ended at exactly {longest:g} steps, the longest, and all of them as ends of the task (last at step {last:,})</source>
   <translation>{many:,} из {episodes:,} эпизодов кончились ровно на шаге {longest:g}, самом позднем, и все – как конец задачи (последний на шаге {last:,})</translation>
  </message>
  <message>
   <source>{many:,.0f} of {capacity:,.0f} transitions are of the episode that ended at step {step:,}</source>
   <translation>{many:,.0f} из {capacity:,.0f} переходов – из эпизода, кончившегося на шаге {step:,}</translation>
  </message>
  <message>
   <source>{test:.4g} in the greedy test at step {step:,}, {training:.4g} in training</source>
   <translation>{test:.4g} в жадной проверке на шаге {step:,}, {training:.4g} в обучении</translation>
  </message>
  <message>
   <source>ε fell to {final:g} at step {step:,} without any reward; none has come since</source>
   <translation>ε упал до {final:g} на шаге {step:,} без единой награды; с тех пор не было ни одной</translation>
  </message>
  <message>
   <source>entropy collapse</source>
   <translation>коллапс энтропии</translation>
  </message>
  <message>
   <source>The policy has become certain too early: it tries nothing else any more.</source>
   <translation>Стратегия стала уверенной слишком рано: ничего другого она больше не пробует.</translation>
  </message>
  <message>
   <source>Raise the entropy bonus, or lower the learning rate.</source>
   <translation>Увеличьте бонус за энтропию или уменьшите скорость обучения.</translation>
  </message>
  <message>
   <source>KL spike</source>
   <translation>скачок KL</translation>
  </message>
  <message>
   <source>An update has moved the policy much further than the others.</source>
   <translation>Одно обновление сдвинуло стратегию гораздо дальше, чем остальные.</translation>
  </message>
  <message>
   <source>Lower the learning rate or the number of epochs, or set a target KL.</source>
   <translation>Уменьшите скорость обучения или число эпох либо задайте целевую KL.</translation>
  </message>
  <message>
   <source>impossible values</source>
   <translation>невозможные ценности</translation>
  </message>
  <message>
   <source>The values are larger than any return that is possible here: they run away.</source>
   <translation>Ценности больше любого возможного здесь дохода: они разбегаются.</translation>
  </message>
  <message>
   <source>Copy the target network less often or more slowly, switch on Double Q-learning, or lower the learning rate.</source>
   <translation>Копируйте целевую сеть реже или медленнее, включите двойное Q-обучение или уменьшите скорость обучения.</translation>
  </message>
  <message>
   <source>dishonest values</source>
   <translation>нечестные ценности</translation>
  </message>
  <message>
   <source>The values are far from what really follows, so that what is chosen by them rests on an illusion.</source>
   <translation>Ценности далеки от того, что на самом деле следует, так что выбранное по ним держится на иллюзии.</translation>
  </message>
  <message>
   <source>Switch on Double Q-learning, copy the target network less often, or learn longer; see Is V honest?.</source>
   <translation>Включите двойное Q-обучение, копируйте целевую сеть реже или учите дольше; см. «Честна ли V?».</translation>
  </message>
  <message>
   <source>dead units</source>
   <translation>мёртвые нейроны</translation>
  </message>
  <message>
   <source>Most hidden units let nothing through, whatever is seen: they have stopped learning.</source>
   <translation>Большинство скрытых нейронов ничего не пропускает, что бы ни было видно: они перестали учиться.</translation>
  </message>
  <message>
   <source>Lower the learning rate, normalise observations, or take tanh or layer norm.</source>
   <translation>Уменьшите скорость обучения, нормируйте наблюдения или возьмите tanh или нормировку слоёв.</translation>
  </message>
  <message>
   <source>exploding gradients</source>
   <translation>взрыв градиентов</translation>
  </message>
  <message>
   <source>The gradients have grown without measure.</source>
   <translation>Градиенты выросли сверх всякой меры.</translation>
  </message>
  <message>
   <source>Limit the length of the gradient, or lower the learning rate.</source>
   <translation>Ограничьте норму градиента или уменьшите скорость обучения.</translation>
  </message>
  <message>
   <source>learning rate at zero</source>
   <translation>скорость обучения на нуле</translation>
  </message>
  <message>
   <source>The learning rate has fallen to next to nothing long before the run is over.</source>
   <translation>Скорость обучения упала почти до нуля задолго до конца запуска.</translation>
  </message>
  <message>
   <source>Let the schedule last as long as the run, or keep the rate constant.</source>
   <translation>Пусть расписание длится столько же, сколько запуск, или держите скорость постоянной.</translation>
  </message>
  <message>
   <source>entropy {now:.2g} of at most {most:.2f} since step {since:,}; mean return {mean:.4g}, no better than at the beginning</source>
   <translation>энтропия {now:.2g} из не более чем {most:.2f} с шага {since:,}; средний доход {mean:.4g}, не лучше, чем в начале</translation>
  </message>
  <message>
   <source>KL {largest:.3g} at step {step:,}, where {usual:.2g} is usual</source>
   <translation>KL {largest:.3g} на шаге {step:,}, обычно {usual:.2g}</translation>
  </message>
  <message>
   <source>mean value {mean:.4g} at step {step:,}; at most about {possible:.4g} is possible</source>
   <translation>средняя ценность {mean:.4g} на шаге {step:,}; возможно не более примерно {possible:.4g}</translation>
  </message>
  <message>
   <source>{share:.0f} % of the hidden units at step {step:,}</source>
   <translation>{share:.0f} % скрытых нейронов на шаге {step:,}</translation>
  </message>
  <message>
   <source>length {late:.3g} at step {step:,}, {early:.3g} before</source>
   <translation>норма {late:.3g} на шаге {step:,}, раньше {early:.3g}</translation>
  </message>
  <message>
   <source>{expected:.4g} expected at the start of an episode, {came:.4g} came, in the greedy test at step {step:,} and {before} before it</source>
   <translation>{expected:.4g} ожидалось в начале эпизода, вышло {came:.4g}, в жадной проверке на шаге {step:,} и {before} до неё</translation>
  </message>
  <message>
   <source>{rate:.2g} since step {since:,} of {budget:,}; it began at {first:.2g}</source>
   <translation>{rate:.2g} с шага {since:,} из {budget:,}; в начале {first:.2g}</translation>
  </message>
  <message>
   <source>{rate:.2g} since step {since:,}; it began at {first:.2g}</source>
   <translation>{rate:.2g} с шага {since:,}; в начале {first:.2g}</translation>
  </message>
  <message>
   <source>what the two agents see is not the same under their settings of {environment}, so that they cannot be asked about the same states.</source>
   <translation>при своих настройках {environment} два агента видят не одно и то же, поэтому их нельзя спросить об одних и тех же состояниях.</translation>
  </message>
  <message>
   <source>what the two agents do is not the same under their settings of {environment}, so that they cannot be asked about the same states.</source>
   <translation>при своих настройках {environment} два агента делают не одно и то же, поэтому их нельзя спросить об одних и тех же состояниях.</translation>
  </message>
  <message>
   <source>comparing both agents</source>
   <translation>сравнение обоих агентов</translation>
  </message>
  <message>
   <source>one agent plays {a}, the other one {b}: only agents of one environment can be asked about the same states.</source>
   <translation>один агент играет в {a}, другой в {b}: об одних и тех же состояниях можно спросить только агентов одной среды.</translation>
  </message>
  <message>
   <source>playing both agents</source>
   <translation>игра обоих агентов</translation>
  </message>
  <message>
   <source>this episode does not come out the same again, so that there is no timeline of it.</source>
   <translation>этот эпизод не повторяется таким же, поэтому ленты времени для него нет.</translation>
  </message>
  <message>
   <source>saving the recording</source>
   <translation>сохранение записи</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}.</source>
   <translation>{path} не записать: {reason}.</translation>
  </message>
  <message>
   <source>playing the episode again</source>
   <translation>эпизод проигрывается заново</translation>
  </message>
  <message>
   <source>{agent} has no network that says by itself what to do, so that there is none to write.</source>
   <translation>у {agent} нет сети, которая сама говорит, что делать, поэтому записывать нечего.</translation>
  </message>
  <message>
   <source>A zip that Stable-Baselines3 loads, to play and to learn on there.</source>
   <translation>Zip-файл, который загружает Stable-Baselines3, чтобы там играть и учиться дальше.</translation>
  </message>
  <message>
   <source>What the networks say of observations, for any runtime of that format.</source>
   <translation>Что сети говорят о наблюдениях, для любой среды выполнения этого формата.</translation>
  </message>
  <message>
   <source>The same for PyTorch, from Python or C++, without any code of this program.</source>
   <translation>То же для PyTorch, из Python или C++, без кода этой программы.</translation>
  </message>
  <message>
   <source>Parameters for PyTorch</source>
   <translation>Параметры для PyTorch</translation>
  </message>
  <message>
   <source>The tensors by name, which torch.load reads with weights_only=True.</source>
   <translation>Тензоры по именам; torch.load читает их с weights_only=True.</translation>
  </message>
  <message>
   <source>Curves as a table</source>
   <translation>Кривые в таблице</translation>
  </message>
  <message>
   <source>All curves of its run: a row for each point.</source>
   <translation>Все кривые его запуска: строка на каждую точку.</translation>
  </message>
  <message>
   <source>Curves as Parquet</source>
   <translation>Кривые в Parquet</translation>
  </message>
  <message>
   <source>The same table as columns, for pandas, Polars and DuckDB.</source>
   <translation>Та же таблица по столбцам, для pandas, Polars и DuckDB.</translation>
  </message>
  <message>
   <source>Curves for TensorBoard</source>
   <translation>Кривые для TensorBoard</translation>
  </message>
  <message>
   <source>A folder with an event file of all curves of its run.</source>
   <translation>Папка с файлом событий всех кривых его запуска.</translation>
  </message>
  <message>
   <source>Curves for Weights and Biases</source>
   <translation>Кривые для Weights and Biases</translation>
  </message>
  <message>
   <source>A folder with a run that wandb sync uploads; nothing is sent now.</source>
   <translation>Папка с запуском, который загружает wandb sync; сейчас ничего не отправляется.</translation>
  </message>
  <message>
   <source>Python script</source>
   <translation>Скрипт на Python</translation>
  </message>
  <message>
   <source>A short script on public libraries that does the run again.</source>
   <translation>Короткий скрипт на общедоступных библиотеках, который повторяет запуск.</translation>
  </message>
  <message>
   <source>kind of file</source>
   <translation>вид файла</translation>
  </message>
  <message>
   <source>the ending of {path} says no kind of file; endings that do: {endings}.</source>
   <translation>окончание {path} не называет вида файла; вид называют окончания: {endings}.</translation>
  </message>
  <message>
   <source>ONNX files need the Python package onnx, which is not installed here; where RL Studio came by pip: pip install "rlstudio[onnx]".</source>
   <translation>для файлов ONNX нужен пакет Python onnx, который здесь не установлен; если RL Studio поставлена через pip: pip install "rlstudio[onnx]".</translation>
  </message>
  <message>
   <source>{library} has no network that sees several parts as this one does.</source>
   <translation>в {library} нет сети, которая видит несколько частей, как эта.</translation>
  </message>
  <message>
   <source>{library} has no network that sees the difference of two frames as this one does.</source>
   <translation>в {library} нет сети, которая видит разность двух кадров, как эта.</translation>
  </message>
  <message>
   <source>{library} has nothing that acts as {agent} does; it has {listed}.</source>
   <translation>в {library} ничто не действует так, как {agent}; там есть {listed}.</translation>
  </message>
  <message>
   <source>{library} has no dueling networks, and this is one.</source>
   <translation>в {library} нет дуэльных сетей, а эта дуэльная.</translation>
  </message>
  <message>
   <source>{library} has no noisy networks, and this is one.</source>
   <translation>в {library} нет шумных сетей, а эта шумная.</translation>
  </message>
  <message>
   <source>{library} does not normalise layers, and this network does.</source>
   <translation>{library} не нормирует слои, а эта сеть нормирует.</translation>
  </message>
  <message>
   <source>{library} has a fully connected layer behind convolutions, and this network has none.</source>
   <translation>в {library} за свёртками идёт полносвязный слой, а в этой сети его нет.</translation>
  </message>
  <message>
   <source>its units are {activation}, of which Stable-Baselines3 has another form.</source>
   <translation>её функция активации – {activation}, а в Stable-Baselines3 она другой формы.</translation>
  </message>
  <message>
   <source>some actions are illegal now and then in {environment}, which {library} does not know.</source>
   <translation>в {environment} некоторые действия временами недопустимы, а {library} этого не знает.</translation>
  </message>
  <message>
   <source>Stable-Baselines3 keeps an actor's critics in the same file, and this file has none: it is one of an earlier version, or they are too large for it.</source>
   <translation>Stable-Baselines3 хранит критиков актора в том же файле, а в этом их нет: он от более ранней версии, или критики для него слишком велики.</translation>
  </message>
  <message>
   <source>{library} does not normalise pictures pixel by pixel, as {agent} here does.</source>
   <translation>{library} не нормирует картинки попиксельно, как это делает {agent}.</translation>
  </message>
  <message>
   <source>Stable-Baselines3 divides by the width of an action's bounds; one here has none.</source>
   <translation>Stable-Baselines3 делит на ширину границ действия; здесь у одного она нулевая.</translation>
  </message>
  <message>
   <source>there is no script for {environment}: what is seen there is {space}, which this program brings into another form for the agent.</source>
   <translation>для {environment} нет скрипта: наблюдение там — {space}, а эта программа приводит его для агента к другому виду.</translation>
  </message>
  <message>
   <source>there is no script for {environment}: an action there is {space}, which this program brings into another form for the agent.</source>
   <translation>для {environment} нет скрипта: действие там — {space}, а эта программа приводит его для агента к другому виду.</translation>
  </message>
  <message>
   <source>there is no script for {algorithm}: no public library has it as it is here; there are scripts for {names}.</source>
   <translation>для {algorithm} нет скрипта: ни в одной открытой библиотеке этого алгоритма в здешнем виде нет; скрипты есть для {names}.</translation>
  </message>
  <message>
   <source>it has not learned at all, so that there is nothing to do again.</source>
   <translation>он совсем не учился, поэтому повторять нечего.</translation>
  </message>
  <message>
   <source>there is no script for {environment}: it is a world of this program, which no library has.</source>
   <translation>для {environment} нет скрипта: это мир этой программы, которого нет ни в одной библиотеке.</translation>
  </message>
  <message>
   <source>there is no script for {environment} with these settings: some actions are illegal there now and then, which the libraries do not know.</source>
   <translation>для {environment} с этими настройками нет скрипта: некоторые действия там временами недопустимы, а библиотеки этого не знают.</translation>
  </message>
  <message>
   <source>there is no script for {environment}: what is seen there is made by this program.</source>
   <translation>для {environment} нет скрипта: то, что там видно, создаёт эта программа.</translation>
  </message>
  <message>
   <source>height and width</source>
   <translation>высота и ширина</translation>
  </message>
  <message>
   <source>there is no script for {environment} with these settings: no library knows {settings} as set.</source>
   <translation>для {environment} с этими настройками нет скрипта: ни одна библиотека не знает таких значений: {settings}.</translation>
  </message>
  <message>
   <source>there is no script for this run: policy and value share layers, which the library lacks.</source>
   <translation>для этого запуска нет скрипта: стратегия и ценность делят слои, чего библиотека не умеет.</translation>
  </message>
  <message>
   <source>there is no script for this run: it learns every {every} steps of {lanes} copies, and the library counts steps of all copies at once.</source>
   <translation>для этого запуска нет скрипта: он учится каждые {every} шагов (копий: {lanes}), а библиотека считает шаги всех копий вместе.</translation>
  </message>
  <message>
   <source>there is no script for this run: {name} is {value}, and the library does only what is called {neutral} here.</source>
   <translation>для этого запуска нет скрипта: {name} – {value}, а библиотека делает только то, что здесь называется {neutral}.</translation>
  </message>
  <message>
   <source>there is no script for {environment}: its states are numbered by this program.</source>
   <translation>для {environment} нет скрипта: её состояния нумерует эта программа.</translation>
  </message>
  <message>
   <source>{path} holds no curves: nothing has learned yet, or another library wrote it.</source>
   <translation>в {path} нет кривых: ничто ещё не училось, или файл записан другой библиотекой.</translation>
  </message>
  <message>
   <source>{path} is the agent itself; give another name.</source>
   <translation>{path} – это сам агент; дайте другое имя.</translation>
  </message>
  <message>
   <source>Parquet files need the Python package pyarrow, which is not installed here; where RL Studio came by pip: pip install "rlstudio[parquet]".</source>
   <translation>для файлов Parquet нужен пакет Python pyarrow, который здесь не установлен; если RL Studio поставлена через pip: pip install "rlstudio[parquet]".</translation>
  </message>
  <message>
   <source>{path} is a file; a folder is to be written.</source>
   <translation>{path} – файл; а записать нужно папку.</translation>
  </message>
  <message>
   <source>{path} cannot be written: there is no folder {parent}.</source>
   <translation>{path} не записать: нет папки {parent}.</translation>
  </message>
  <message>
   <source>{path} has to end in {endings}.</source>
   <translation>{path} должно оканчиваться на {endings}.</translation>
  </message>
  <message numerus="yes">
   <source>there is no episode {episode} in this recording; it holds episodes {first} to {last}.</source>
   <extracomment>For one: there is no episode {episode} in this recording; it holds episode {first}.</extracomment>
   <translation>
    <numerusform>в этой записи нет эпизода {episode}; в ней эпизоды с {first} по {last}.</numerusform>
    <numerusform>в этой записи нет эпизода {episode}; в ней эпизоды с {first} по {last}.</numerusform>
    <numerusform>в этой записи нет эпизода {episode}; в ней эпизоды с {first} по {last}.</numerusform>
   </translation>
  </message>
  <message>
   <source>nothing has been played yet; save it after the first steps.</source>
   <translation>ещё ничего не сыграно; сохраните после первых шагов.</translation>
  </message>
  <message>
   <source>a .gif is at most {most:g} s long, and this episode {seconds:.0f} s; save it as .mp4.</source>
   <translation>.gif длится не более {most:g} с, а этот эпизод {seconds:.0f} с; сохраните его как .mp4.</translation>
  </message>
  <message>
   <source>{path} has to end in .mp4 or .gif.</source>
   <translation>{path} должно оканчиваться на .mp4 или .gif.</translation>
  </message>
  <message>
   <source>the length of a {suffix} is more than 0 and at most {longest:g} s, not {seconds:g}.</source>
   <translation>длина {suffix} должна быть больше 0 и не более {longest:g} с, а не {seconds:g} с.</translation>
  </message>
  <message>
   <source>this PyAV has no H.264 encoder; install av from PyPI, or record a .gif.</source>
   <translation>в этом PyAV нет кодировщика H.264; установите av из PyPI или запишите .gif.</translation>
  </message>
  <message>
   <source>a wall of ages is 2x2, 3x3 or 4x4, or any shape up to that, not {text}.</source>
   <translation>стена возрастов – это 2x2, 3x3 или 4x4 или любая форма не больше, а не {text}.</translation>
  </message>
  <message>
   <source>{agent} has no ages: there is no {name} of its run beside it.</source>
   <translation>у {agent} нет возрастов: рядом нет {name} его запуска.</translation>
  </message>
  <message>
   <source>runs of Weights &amp; Biases need the Python package wandb, which is not installed here; where RL Studio came by pip: pip install "rlstudio[wandb]".</source>
   <translation>для запусков Weights &amp; Biases нужен пакет Python wandb, который здесь не установлен; если RL Studio поставлена через pip: pip install "rlstudio[wandb]".</translation>
  </message>
  <message>
   <source>{id} is there already.</source>
   <translation>{id} уже есть.</translation>
  </message>
  <message>
   <source>its settings tell {id} the text {text}, which may name a file or a module; if you trust it, train {id} here with that setting first (--env-set).</source>
   <translation>настройки передают {id} текст {text}, который может называть файл или модуль; если вы ему доверяете, сначала обучите {id} здесь с этой настройкой (--env-set).</translation>
  </message>
  <message>
   <source>{id} was not added; added are: {names}.</source>
   <translation>{id} не добавлялась; добавлены: {names}.</translation>
  </message>
  <message>
   <source>{id} was not added; added are: none.</source>
   <translation>{id} не добавлялась; не добавлено ни одной среды.</translation>
  </message>
  <message>
   <source>a PNG picture</source>
   <translation>картинка PNG</translation>
  </message>
  <message>
   <source>a JPEG picture</source>
   <translation>картинка JPEG</translation>
  </message>
  <message>
   <source>a GIF picture</source>
   <translation>картинка GIF</translation>
  </message>
  <message>
   <source>a BMP picture</source>
   <translation>картинка BMP</translation>
  </message>
  <message>
   <source>a media file</source>
   <translation>медиафайл</translation>
  </message>
  <message>
   <source>a PDF document</source>
   <translation>документ PDF</translation>
  </message>
  <message>
   <source>a gzip archive</source>
   <translation>архив gzip</translation>
  </message>
  <message>
   <source>a 7-Zip archive</source>
   <translation>архив 7-Zip</translation>
  </message>
  <message>
   <source>a program</source>
   <translation>программа</translation>
  </message>
  <message>
   <source>an HDF5 file</source>
   <translation>файл HDF5</translation>
  </message>
  <message>
   <source>an SQLite database</source>
   <translation>база данных SQLite</translation>
  </message>
  <message>
   <source>a demo (rlstudio demo shows it)</source>
   <translation>демо (его показывает rlstudio demo)</translation>
  </message>
  <message>
   <source>a recording of what was played (rlstudio replay tells of it)</source>
   <translation>запись сыгранного (о ней рассказывает rlstudio replay)</translation>
  </message>
  <message>
   <source>a file of demonstrations (rlstudio info tells of it)</source>
   <translation>файл демонстраций (о нём рассказывает rlstudio info)</translation>
  </message>
  <message>
   <source>a whole run (rlstudio runs --import takes it in)</source>
   <translation>целый запуск (его принимает rlstudio runs --import)</translation>
  </message>
  <message>
   <source>the ages of a run (open the last.rlstudio beside it)</source>
   <translation>возрасты запуска (откройте last.rlstudio рядом)</translation>
  </message>
  <message>
   <source>checkpoint</source>
   <translation>чекпойнт</translation>
  </message>
  <message>
   <source>something else</source>
   <translation>что-то другое</translation>
  </message>
  <message>
   <source>a zip archive</source>
   <translation>архив zip</translation>
  </message>
  <message numerus="yes">
   <source>{n} bytes</source>
   <extracomment>For one: {n} byte</extracomment>
   <translation>
    <numerusform>{n} байт</numerusform>
    <numerusform>{n} байта</numerusform>
    <numerusform>{n} байт</numerusform>
   </translation>
  </message>
  <message>
   <source>a Python pickle (which could run code and is never opened)</source>
   <translation>pickle языка Python (может выполнить код и никогда не открывается)</translation>
  </message>
  <message>
   <source>a video</source>
   <translation>видео</translation>
  </message>
  <message>
   <source>a PyTorch file</source>
   <translation>файл PyTorch</translation>
  </message>
  <message>
   <source>a Stable-Baselines3 file</source>
   <translation>файл Stable-Baselines3</translation>
  </message>
  <message>
   <source>a NumPy archive</source>
   <translation>архив NumPy</translation>
  </message>
  <message>
   <source>{path} is a device or a pipe, not a {kind} file.</source>
   <translation>{path} – устройство или канал, а не файл (нужно: {kind}).</translation>
  </message>
  <message>
   <source>{path} is empty (0 bytes), not an RL Studio {kind}.</source>
   <translation>{path} пуст (0 байт) и не годится для RL Studio (нужно: {kind}).</translation>
  </message>
  <message>
   <source>{path} is {found}, not an RL Studio {kind}.</source>
   <translation>{path} – {found}, а RL Studio нужно другое: {kind}.</translation>
  </message>
  <message>
   <source>{path} is cut off: the end of the file is missing; copy or download it again.</source>
   <translation>{path} обрезан: нет конца файла; скопируйте или скачайте его заново.</translation>
  </message>
  <message>
   <source>{path} claims {count} members, but a {kind} has at most {members}.</source>
   <translation>в {path} заявлено частей: {count}, а допустимо ({kind}) не более {members}.</translation>
  </message>
  <message>
   <source>a world to train in</source>
   <translation>мир для обучения</translation>
  </message>
  <message>
   <source>a text file</source>
   <translation>текстовый файл</translation>
  </message>
  <message>
   <source>{path} is {found}, not an RL Studio {kind}: it has no manifest.json.</source>
   <translation>{path} – {found}, а RL Studio нужно другое ({kind}): нет manifest.json.</translation>
  </message>
  <message>
   <source>{path} is {found}, not a {kind}.</source>
   <translation>{path} – {found}, а нужно другое: {kind}.</translation>
  </message>
  <message>
   <source>{path} is incomplete: {name} is missing.</source>
   <translation>{path} неполон: нет {name}.</translation>
  </message>
  <message>
   <source>{path} is encrypted; {kind}s are not.</source>
   <translation>{path} зашифрован; такие файлы ({kind}) не шифруются.</translation>
  </message>
  <message>
   <source>{path} is not a sound {kind}: {name} is packed in an unknown way.</source>
   <translation>{path} испорчен ({kind}): {name} упакован неизвестным способом.</translation>
  </message>
  <message>
   <source>{path} is refused: {name} would unpack to {size}, but at most {most} are allowed.</source>
   <translation>{path} отклонён: {name} распаковался бы в {size}, а допустимо не более {most}.</translation>
  </message>
  <message>
   <source>{path} is refused: {name} is packed more than {n} times smaller than it is, like a zip bomb.</source>
   <translation>{path} отклонён: {name} сжат более чем в {n} раз, как zip-бомба.</translation>
  </message>
  <message>
   <source>{path} is refused: it would unpack to {size}, but at most {most} are allowed.</source>
   <translation>{path} отклонён: он распаковался бы в {size}, а допустимо не более {most}.</translation>
  </message>
  <message>
   <source>there is no file {path}.</source>
   <translation>нет файла {path}.</translation>
  </message>
  <message>
   <source>{path} is a folder, not a {kind} file.</source>
   <translation>{path} – папка, а не файл (нужно: {kind}).</translation>
  </message>
  <message>
   <source>{path} may not be read by you.</source>
   <translation>у вас нет прав на чтение {path}.</translation>
  </message>
  <message>
   <source>{path} is damaged: {reason}.</source>
   <translation>{path} повреждён: {reason}.</translation>
  </message>
  <message>
   <source>{path} needs more memory than this computer has free.</source>
   <translation>для {path} нужно больше памяти, чем свободно на этом компьютере.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation>{path} не прочитать: {reason}.</translation>
  </message>
  <message>
   <source>{path} is damaged: its 64-bit directory is not where it should be.</source>
   <translation>{path} повреждён: его 64-битный каталог не на своём месте.</translation>
  </message>
  <message>
   <source>a member that does not belong there</source>
   <translation>часть, которой там не место</translation>
  </message>
  <message>
   <source>a member twice</source>
   <translation>часть дважды</translation>
  </message>
  <message>
   <source>{path} is not a sound {kind}: it holds {found}, {name}.</source>
   <translation>{path} испорчен ({kind}): в нём {found}, {name}.</translation>
  </message>
  <message>
   <source>{path} cannot be written: it is a folder; give the name of a file.</source>
   <translation>{path} не записать: это папка; дайте имя файла.</translation>
  </message>
  <message>
   <source>{path} cannot be written: its link leads back to itself.</source>
   <translation>{path} не записать: ссылка ведёт обратно к себе.</translation>
  </message>
  <message>
   <source>{path} cannot be written: it is a pipe or a device; give the name of a file.</source>
   <translation>{path} не записать: это канал или устройство; дайте имя файла.</translation>
  </message>
  <message>
   <source>the folder {folder} cannot be made: {reason}.</source>
   <translation>папку {folder} не создать: {reason}.</translation>
  </message>
  <message>
   <source>{path} cannot be opened: {reason}.</source>
   <translation>{path} не открыть: {reason}.</translation>
  </message>
  <message>
   <source>training</source>
   <translation>обучение</translation>
  </message>
  <message>
   <source>the checkpoint was not written: {name} would be {size:.1f} GB, at most {most:g} GB are allowed; save one that is not resumable, or use a smaller replay memory.</source>
   <translation>чекпойнт не записан: {name} занял бы {size:.1f} ГБ, допустимо не более {most:g} ГБ; сохраните файл без продолжения или возьмите меньшую память воспроизведения.</translation>
  </message>
  <message>
   <source>{path} is incomplete: its manifest and its training.safetensors do not agree.</source>
   <translation>{path} неполон: его манифест и training.safetensors не согласуются.</translation>
  </message>
  <message>
   <source>{path} is incomplete: its manifest and its memory.frames do not agree.</source>
   <translation>{path} неполон: его манифест и memory.frames не согласуются.</translation>
  </message>
  <message>
   <source>{path} is damaged: its curve {name} goes on beyond its step {step}.</source>
   <translation>{path} повреждён: его кривая {name} идёт дальше его шага {step}.</translation>
  </message>
  <message>
   <source>{path} is damaged: its thumbnail.png is not a PNG picture.</source>
   <translation>{path} повреждён: его thumbnail.png – не картинка PNG.</translation>
  </message>
  <message>
   <source>{path} is refused: its thumbnail has {width} x {height} pixels, at most 2048 each.</source>
   <translation>{path} отклонён: его миниатюра {width} x {height} пикселей, допустимо не более 2048 по каждой стороне.</translation>
  </message>
  <message>
   <source>{path} cannot be opened: {algorithm} does not fit {environment}: {reason}</source>
   <translation>{path} не открыть: {algorithm} не подходит к {environment}: {reason}</translation>
  </message>
  <message>
   <source>{path} was not written: the state has a {problem}.</source>
   <translation>{path} не записан: в состоянии {problem}.</translation>
  </message>
  <message>
   <source>{path} was not written: the {what} has diverged ({name} holds NaN or infinite values); lower the learning rate and start again.</source>
   <translation>{path} не записан: {what} – расхождение ({name} содержит NaN или бесконечные значения); уменьшите скорость обучения и начните заново.</translation>
  </message>
  <message>
   <source>{path} cannot be opened: {reason}</source>
   <translation>{path} не открыть: {reason}</translation>
  </message>
  <message>
   <source>{path} cannot be opened: its policy does not fit: {reason}.</source>
   <translation>{path} не открыть: его стратегия не подходит: {reason}.</translation>
  </message>
  <message>
   <source>it needs more memory than this computer has free</source>
   <translation>нужно больше памяти, чем свободно на этом компьютере</translation>
  </message>
  <message>
   <source>a checkpoint has room for {most} curves, not {n}.</source>
   <translation>в чекпойнте место для {most} кривых, а не для {n}.</translation>
  </message>
  <message>
   <source>{path} is refused: its curves.npz is damaged or claims more than {most} curves.</source>
   <translation>{path} отклонён: его curves.npz повреждён или заявляет более {most} кривых.</translation>
  </message>
  <message>
   <source>{path} is damaged: its curve {name} is not a list of x and y numbers.</source>
   <translation>{path} повреждён: его кривая {name} – не список чисел x и y.</translation>
  </message>
  <message>
   <source>{path} is damaged: the steps of its curve {name} do not go forward.</source>
   <translation>{path} повреждён: шаги его кривой {name} не идут вперёд.</translation>
  </message>
  <message>
   <source>{path} is refused: it has more than {most} curves, or one of more than {points} points.</source>
   <translation>{path} отклонён: в нём более {most} кривых или кривая длиннее {points} точек.</translation>
  </message>
  <message>
   <source>demo</source>
   <translation>демо</translation>
  </message>
  <message>
   <source>{path} is damaged: its manifest.json does not say what its arrays are.</source>
   <translation>{path} повреждён: его manifest.json не говорит, что за массивы в нём.</translation>
  </message>
  <message>
   <source>{subject} names {environment}, which would run the package {package}; if you trust it, add the environment first, by: rlstudio envs --add {environment} .</source>
   <translation>{subject} называет {environment}, которая запустит пакет {package}; если вы ему доверяете, сначала добавьте среду: rlstudio envs --add {environment} .</translation>
  </message>
  <message>
   <source>{subject} names the file {file} as {name}, which lies on another computer; begin the run here and choose one.</source>
   <translation>{subject} называет файл {file} как {name}, а он лежит на другом компьютере; начните запуск здесь и выберите файл.</translation>
  </message>
  <message>
   <source>{path} needs the agent's file {agent} beside it, which is not there; copy both together.</source>
   <translation>{path} нужен файл агента {agent} рядом, а его нет; скопируйте оба вместе.</translation>
  </message>
  <message>
   <source>{path} cannot be begun: {algorithm} does not fit {environment}: {reason}</source>
   <translation>{path} не начать: {algorithm} не подходит к {environment}: {reason}</translation>
  </message>
  <message>
   <source>numbers must be finite</source>
   <translation>числа должны быть конечными</translation>
  </message>
  <message>
   <source>must be the name of a .rlstudio file in the same folder</source>
   <translation>должно быть именем файла .rlstudio в той же папке</translation>
  </message>
  <message>
   <source>a demo has an agent's file or a moment to learn up to, not both</source>
   <translation>у демо есть файл агента или момент, до которого учиться, но не то и другое</translation>
  </message>
  <message>
   <source>a demo that only plays has no moment to learn up to</source>
   <translation>у демо, которое только играет, нет момента, до которого учиться</translation>
  </message>
  <message>
   <source>a demo that only plays shows no training</source>
   <translation>демо, которое только играет, не показывает обучения</translation>
  </message>
  <message>
   <source>{path} was not written: its {name} take more than {most} MB.</source>
   <translation>{path} не записан: {name} занимает более {most} МБ.</translation>
  </message>
  <message>
   <source>demonstration</source>
   <translation>демонстрации</translation>
  </message>
  <message>
   <source>{path} does not fit {environment} with these settings: what is seen there is another space; choose the settings that it was made with.</source>
   <translation>{path} не подходит к {environment} с этими настройками: видимое там – другое пространство; выберите настройки, с которыми файл создан.</translation>
  </message>
  <message>
   <source>{path} does not fit {environment} with these settings: what is done there is another space; choose the settings that it was made with.</source>
   <translation>{path} не подходит к {environment} с этими настройками: действия там – другое пространство; выберите настройки, с которыми файл создан.</translation>
  </message>
  <message>
   <source>{path} was not written: its episodes would take {size:.1f} GB, at most 1 GB is allowed; take fewer episodes.</source>
   <translation>{path} не записан: его эпизоды заняли бы {size:.1f} ГБ, допустим не более чем 1 ГБ; возьмите меньше эпизодов.</translation>
  </message>
  <message>
   <source>{path} is damaged: its manifest and its episodes do not agree.</source>
   <translation>{path} повреждён: его манифест и его эпизоды не согласуются.</translation>
  </message>
  <message>
   <source>{path} holds demonstrations of {theirs}, not of {environment}.</source>
   <translation>в {path} демонстрации для {theirs}, а не для {environment}.</translation>
  </message>
  <message>
   <source>it is an agent of {library}, not of {algorithm}.</source>
   <translation>это агент {library}, а не {algorithm}.</translation>
  </message>
  <message>
   <source>{path} holds tensors and nothing else: name what it plays and the algorithm that trained it, on the command line by --env ID --algorithm ID.</source>
   <translation>в {path} одни тензоры: укажите, во что он играет и каким алгоритмом обучен, в командной строке через --env ID --algorithm ID.</translation>
  </message>
  <message>
   <source>{told}; {names} would fit</source>
   <translation>{told}; подошли бы {names}</translation>
  </message>
  <message>
   <source>{path} does not say which environment it plays ({told}); name it, on the command line by --env ID.</source>
   <translation>{path} не говорит, в какой среде играет ({told}); укажите её, в командной строке через --env ID.</translation>
  </message>
  <message>
   <source>{path} cannot be continued: {algorithm} has no array {name}.</source>
   <translation>{path} не продолжить: у {algorithm} нет массива {name}.</translation>
  </message>
  <message>
   <source>{path} cannot be continued: its array {name} has the shape {shape}.</source>
   <translation>{path} не продолжить: его массив {name} имеет форму {shape}.</translation>
  </message>
  <message>
   <source>a pickle without an end</source>
   <translation>pickle без конца</translation>
  </message>
  <message>
   <source>a pickle of {n} MB, at most {most} are allowed</source>
   <translation>pickle на {n} МБ, допустимо не более {most} МБ</translation>
  </message>
  <message>
   <source>a pickle that is damaged</source>
   <translation>повреждённый pickle</translation>
  </message>
  <message>
   <source>a pickle of too many words</source>
   <translation>pickle из слишком многих команд</translation>
  </message>
  <message>
   <source>a dictionary whose keys are neither texts nor numbers</source>
   <translation>словарь, ключи которого не тексты и не числа</translation>
  </message>
  <message>
   <source>a pickle with the word {word}, which no data needs</source>
   <translation>pickle с командой {word}, которая данным не нужна</translation>
  </message>
  <message>
   <source>its networks have {counts} hidden layers, and here all of an agent have as many.</source>
   <translation>в его сетях скрытых слоёв {counts}, а здесь во всех сетях агента их поровну.</translation>
  </message>
  <message>
   <source>its outputs do not stand on the same layer.</source>
   <translation>его выходы не на одном слое.</translation>
  </message>
  <message>
   <source>its policy lacks the tensor {name}.</source>
   <translation>в его стратегии нет тензора {name}.</translation>
  </message>
  <message>
   <source>its tensor {name} has values that are too large.</source>
   <translation>значения его тензора {name} слишком велики.</translation>
  </message>
  <message>
   <source>{name} is no fully connected layer: its weights have the shape {shape}.</source>
   <translation>{name} – не полносвязный слой: его веса имеют форму {shape}.</translation>
  </message>
  <message>
   <source>its tensor {name} belongs to a part that no network here has, and so do {n} more.</source>
   <translation>его тензор {name} относится к части, которой нет ни в одной здешней сети, и таких ещё {n}.</translation>
  </message>
  <message>
   <source>its convolutions are not those of Mnih et al. 2015, which are the ones here.</source>
   <translation>его свёртки не те, что у Mnih et al. 2015, а здесь используются те.</translation>
  </message>
  <message>
   <source>its convolutions are damaged.</source>
   <translation>его свёртки повреждены.</translation>
  </message>
  <message>
   <source>its tensor {name} belongs to a part that no network here has.</source>
   <translation>его тензор {name} относится к части, которой нет ни в одной здешней сети.</translation>
  </message>
  <message>
   <source>its layers do not follow each other.</source>
   <translation>его слои не следуют друг за другом.</translation>
  </message>
  <message>
   <source>it sees {its}, and {environment} shows {there}.</source>
   <translation>он видит {its}, а {environment} показывает {there}.</translation>
  </message>
  <message>
   <source>it acts by {its}, and {environment} takes {there}.</source>
   <translation>он действует через {its}, а {environment} принимает {there}.</translation>
  </message>
  <message>
   <source>{shape} numbers</source>
   <translation>чисел: {shape}</translation>
  </message>
  <message>
   <source>one of {n} states</source>
   <translation>одно из состояний ({n})</translation>
  </message>
  <message>
   <source>one of {n} actions</source>
   <translation>одно из действий ({n})</translation>
  </message>
  <message>
   <source>it sees {seen} and acts by {done}</source>
   <translation>он видит {seen} и действует через {done}</translation>
  </message>
  <message>
   <source>it sees {seen}</source>
   <translation>он видит {seen}</translation>
  </message>
  <message>
   <source>it acts by {done}</source>
   <translation>он действует через {done}</translation>
  </message>
  <message>
   <source>nor how many numbers it sees</source>
   <translation>и не говорит, сколько чисел видит</translation>
  </message>
  <message>
   <source>{path} is a checkpoint of RLlib, whose networks are described by pickled Python, which could run code and is never opened.</source>
   <translation>{path} – чекпойнт RLlib, сети которого описаны сериализованным Python, что может выполнить код и никогда не открывается.</translation>
  </message>
  <message>
   <source>{path} is a Python pickle (which could run code and is never opened).</source>
   <translation>{path} – pickle языка Python (может выполнить код и никогда не открывается).</translation>
  </message>
  <message>
   <source>Stable-Baselines3 file</source>
   <translation>файл Stable-Baselines3</translation>
  </message>
  <message>
   <source>{path} is no {kind}: it has no data and policy.pth.</source>
   <translation>{path} – не {kind}: в нём нет data и policy.pth.</translation>
  </message>
  <message>
   <source>{path} is damaged: its data is no list of settings.</source>
   <translation>{path} повреждён: его data – не список настроек.</translation>
  </message>
  <message>
   <source>{path} is damaged: its data is not JSON.</source>
   <translation>{path} повреждён: его data – не JSON.</translation>
  </message>
  <message>
   <source>its policy has a memory (LSTM), and no network here has one.</source>
   <translation>у его стратегии есть память (LSTM), а здесь её нет ни у одной сети.</translation>
  </message>
  <message>
   <source>it explores by state-dependent noise (use_sde), and no policy here does.</source>
   <translation>он исследует с шумом, зависящим от состояния (use_sde), а здесь этого не делает ни одна стратегия.</translation>
  </message>
  <message>
   <source>it is of none of the algorithms that are read: DQN, QR-DQN, PPO, A2C, DDPG, TD3, SAC, TQC.</source>
   <translation>он не из тех алгоритмов, которые читаются: DQN, QR-DQN, PPO, A2C, DDPG, TD3, SAC, TQC.</translation>
  </message>
  <message>
   <source>its value has {n} numbers, not one.</source>
   <translation>его ценность из {n} чисел, а не из одного.</translation>
  </message>
  <message>
   <source>the actions of this environment have no lowest and highest value, as those here need.</source>
   <translation>у действий этой среды нет наименьшего и наибольшего значений, которые здесь нужны.</translation>
  </message>
  <message>
   <source>its actions have {n} numbers, and those of this environment {wanted}.</source>
   <translation>в его действиях {n} чисел, а в действиях этой среды {wanted}.</translation>
  </message>
  <message>
   <source>an action of this environment has the same lowest and highest value.</source>
   <translation>у действия этой среды наименьшее и наибольшее значения одинаковы.</translation>
  </message>
  <message>
   <source>it does not say how many quantiles it has.</source>
   <translation>он не говорит, сколько у него квантилей.</translation>
  </message>
  <message>
   <source>it has {n} outputs, which are not {points} quantiles for each action.</source>
   <translation>у него {n} выходов, а это не {points} квантилей на каждое действие.</translation>
  </message>
  <message>
   <source>its actions are numbers on a scale, and those of {environment} are separate choices.</source>
   <translation>его действия – числа на шкале, а у {environment} – отдельные варианты.</translation>
  </message>
  <message>
   <source>it has no layers that are read here.</source>
   <translation>у него нет слоёв, которые здесь читаются.</translation>
  </message>
  <message>
   <source>it was trained by TRPO, which is not an algorithm here.</source>
   <translation>он обучен алгоритмом TRPO, которого здесь нет.</translation>
  </message>
  <message>
   <source>policy and value share some layers and not others; here they share all or none.</source>
   <translation>стратегия и ценность делят одни слои и не делят другие; здесь они делят все или ни одного.</translation>
  </message>
  <message>
   <source>behind convolutions its units are not relu; here they are.</source>
   <translation>за свёртками его функция активации не relu, а здесь relu.</translation>
  </message>
  <message>
   <source>a critic has no layers that are read here.</source>
   <translation>у критика нет слоёв, которые здесь читаются.</translation>
  </message>
  <message>
   <source>policy and value see pictures by layers of their own; here they share them.</source>
   <translation>стратегия и ценность видят картинки через собственные слои; здесь они их делят.</translation>
  </message>
  <message>
   <source>of a kind that is not known here</source>
   <translation>неизвестного здесь вида</translation>
  </message>
  <message>
   <source>its units are {activation}; here they are relu, tanh, elu, silu, or gelu by its tanh form.</source>
   <translation>его функция активации – {activation}; здесь есть relu, tanh, elu, silu или gelu в форме с tanh.</translation>
  </message>
  <message>
   <source>file of tensors</source>
   <translation>файл тензоров</translation>
  </message>
  <message>
   <source>{path} holds {n} networks; an agent is one, or an actor and its critics.</source>
   <translation>в {path} сетей: {n}; агент – это одна сеть или актор и его критики.</translation>
  </message>
  <message>
   <source>its tensors are named as Tianshou names them, whose networks are built by each person's own code; what is read are CleanRL's and Stable-Baselines3's.</source>
   <translation>его тензоры названы, как в Tianshou, где сети строит собственный код каждого; читаются тензоры CleanRL и Stable-Baselines3.</translation>
  </message>
  <message>
   <source>of {algorithm} no tensors without a description are read; of {algorithms} it is.</source>
   <translation>для {algorithm} тензоры без описания не читаются; читаются для {algorithms}.</translation>
  </message>
  <message>
   <source>its tensors are those of {library}, not of {algorithm}.</source>
   <translation>его тензоры – от {library}, а не от {algorithm}.</translation>
  </message>
  <message>
   <source>it holds {n} networks, and this algorithm has one.</source>
   <translation>в нём сетей: {n}, а у этого алгоритма одна.</translation>
  </message>
  <message>
   <source>it has no layers called actor and critic.</source>
   <translation>в нём нет слоёв actor и critic.</translation>
  </message>
  <message>
   <source>{algorithm} is an actor and {n} of its critics, of numbers on a scale.</source>
   <translation>{algorithm} – это актор и его критики ({n}), с действиями-числами на шкале.</translation>
  </message>
  <message>
   <source>its critic sees no actions.</source>
   <translation>его критик не видит действий.</translation>
  </message>
  <message>
   <source>it has no layers called network.0, network.2 and so on.</source>
   <translation>в нём нет слоёв network.0, network.2 и так далее.</translation>
  </message>
  <message>
   <source>its atoms do not rise.</source>
   <translation>его атомы не возрастают.</translation>
  </message>
  <message>
   <source>its actions have other bounds than those of {environment}.</source>
   <translation>у его действий другие границы, чем у {environment}.</translation>
  </message>
  <message>
   <source>{path} is damaged: it holds {found}.</source>
   <translation>{path} повреждён: в нём {found}.</translation>
  </message>
  <message>
   <source>file of statistics</source>
   <translation>файл статистики</translation>
  </message>
  <message>
   <source>an array that is not described as numpy does it</source>
   <translation>массив, описанный не так, как в numpy</translation>
  </message>
  <message>
   <source>no running mean</source>
   <translation>нет скользящего среднего</translation>
  </message>
  <message>
   <source>a mean and a variance of different shapes</source>
   <translation>среднее и дисперсия разных форм</translation>
  </message>
  <message>
   <source>a mean or a variance that is no number</source>
   <translation>среднее или дисперсия, которые не числа</translation>
  </message>
  <message>
   <source>something else than a number</source>
   <translation>нечто иное, чем число</translation>
  </message>
  <message>
   <source>numbers of a kind that is not read</source>
   <translation>числа вида, который не читается</translation>
  </message>
  <message>
   <source>an array with an impossible shape</source>
   <translation>массив невозможной формы</translation>
  </message>
  <message>
   <source>an array whose shape does not match its size</source>
   <translation>массив, форма которого не соответствует его размеру</translation>
  </message>
  <message>
   <source>no statistics</source>
   <translation>нет статистики</translation>
  </message>
  <message>
   <source>{path} is damaged: what it holds is nested without end.</source>
   <translation>{path} повреждён: его содержимое вложено без конца.</translation>
  </message>
  <message>
   <source>statistics of no observations</source>
   <translation>статистика без наблюдений</translation>
  </message>
  <message>
   <source>a variance below 0</source>
   <translation>дисперсия меньше 0</translation>
  </message>
  <message>
   <source>{name} beside it has statistics of {n} numbers, which {environment} does not show; take that file away to open the agent without it.</source>
   <translation>рядом {name} со статистикой {n} чисел, которых {environment} не показывает; уберите этот файл, чтобы открыть агента без него.</translation>
  </message>
  <message>
   <source>{name} cuts observations off at {farthest:g} deviations, here it is 10.</source>
   <translation>{name} обрезает наблюдения на {farthest:g} отклонениях, здесь на 10.</translation>
  </message>
  <message>
   <source>PyTorch file</source>
   <translation>файл PyTorch</translation>
  </message>
  <message>
   <source>{path} was saved by PyTorch before version 1.6, whose files are not read here; load and save it again with a newer one.</source>
   <translation>{path} сохранён в PyTorch до версии 1.6, такие файлы здесь не читаются; загрузите и сохраните его заново в более новой.</translation>
  </message>
  <message>
   <source>{path} holds no dictionary of tensors by name, as state_dict() gives it.</source>
   <translation>в {path} нет словаря тензоров по именам, какой даёт state_dict().</translation>
  </message>
  <message>
   <source>{path} holds no tensors by name, as state_dict() gives them.</source>
   <translation>в {path} нет тензоров по именам, какие даёт state_dict().</translation>
  </message>
  <message>
   <source>{path} is not a sound {kind}: it holds {n} lists of tensors, not one.</source>
   <translation>{path} испорчен ({kind}): в нём списков тензоров {n}, а не один.</translation>
  </message>
  <message>
   <source>{path} is refused: its tensor {name} has NaN or infinite values.</source>
   <translation>{path} отклонён: его тензор {name} содержит NaN или бесконечные значения.</translation>
  </message>
  <message>
   <source>{path} was saved on a computer whose numbers are stored the other way round.</source>
   <translation>{path} сохранён на компьютере, где числа хранятся в обратном порядке байтов.</translation>
  </message>
  <message>
   <source>more values than any network has</source>
   <translation>больше значений, чем бывает в сети</translation>
  </message>
  <message>
   <source>a tensor that is not described</source>
   <translation>неописанный тензор</translation>
  </message>
  <message>
   <source>a tensor whose place is impossible</source>
   <translation>тензор с невозможным местом</translation>
  </message>
  <message>
   <source>a tensor with an impossible shape</source>
   <translation>тензор невозможной формы</translation>
  </message>
  <message>
   <source>a tensor that reaches beyond its numbers</source>
   <translation>тензор, выходящий за свои числа</translation>
  </message>
  <message>
   <source>tensors of more than {most} MB</source>
   <translation>тензоры более чем на {most} МБ</translation>
  </message>
  <message>
   <source>a tensor whose numbers are nowhere</source>
   <translation>тензор, чисел которого нигде нет</translation>
  </message>
  <message>
   <source>a tensor of a type that is not read</source>
   <translation>тензор типа, который не читается</translation>
  </message>
  <message>
   <source>a tensor of half a number</source>
   <translation>тензор из половины числа</translation>
  </message>
  <message>
   <source>truth values that are neither true nor false</source>
   <translation>логические значения, которые ни истинны, ни ложны</translation>
  </message>
  <message>
   <source>{path} is not a sound {kind}: it holds a member twice.</source>
   <translation>{path} испорчен ({kind}): в нём часть встречается дважды.</translation>
  </message>
  <message>
   <source>the date must be from 1900 to 9000</source>
   <translation>дата должна быть от 1900 до 9000 года</translation>
  </message>
  <message>
   <source>must not be nested deeper than {most} levels</source>
   <translation>не должно быть вложено глубже {most} уровней</translation>
  </message>
  <message>
   <source>{path} is damaged: its manifest.json is not a manifest.</source>
   <translation>{path} повреждён: его manifest.json – не манифест.</translation>
  </message>
  <message>
   <source>{path} was written by a newer RL Studio: it has format {given}, this one reads up to {newest}; update RL Studio.</source>
   <translation>{path} записан более новой RL Studio: у него формат {given}, эта читает до {newest}; обновите RL Studio.</translation>
  </message>
  <message>
   <source>{path} is damaged: its manifest.json is not JSON.</source>
   <translation>{path} повреждён: его manifest.json – не JSON.</translation>
  </message>
  <message>
   <source>{path} was not written: its {name} have a {problem}.</source>
   <translation>{path} не записан: в {name} {problem}.</translation>
  </message>
  <message>
   <source>the manifest of {path}</source>
   <translation>манифест {path}</translation>
  </message>
  <message>
   <source>{path} is damaged: {member} holds {found}.</source>
   <translation>{path} повреждён: в {member} {found}.</translation>
  </message>
  <message>
   <source>{path} cannot be opened: its observation space is {found}, but {environment} has {here} here.</source>
   <translation>{path} не открыть: его пространство наблюдений – {found}, а у {environment} здесь {here}.</translation>
  </message>
  <message>
   <source>{path} cannot be opened: its action space is {found}, but {environment} has {here} here.</source>
   <translation>{path} не открыть: его пространство действий – {found}, а у {environment} здесь {here}.</translation>
  </message>
  <message>
   <source>{path} cannot be opened: its observation space is {found}, but {environment} has {here} with these settings.</source>
   <translation>{path} не открыть: его пространство наблюдений – {found}, а у {environment} с этими настройками {here}.</translation>
  </message>
  <message>
   <source>{path} cannot be opened: its action space is {found}, but {environment} has {here} with these settings.</source>
   <translation>{path} не открыть: его пространство действий – {found}, а у {environment} с этими настройками {here}.</translation>
  </message>
  <message>
   <source>{dtype} {shape} from {low} to {high}</source>
   <translation>{dtype} {shape} от {low} до {high}</translation>
  </message>
  <message>
   <source>{name}: {rows} x {columns} with {n} channels</source>
   <translation>{name}: {rows} x {columns}, каналов: {n}</translation>
  </message>
  <message>
   <source>{n} choices</source>
   <translation>вариантов: {n}</translation>
  </message>
  <message numerus="yes">
   <source>{n} parts ({listed})</source>
   <extracomment>For one: {n} part ({listed})</extracomment>
   <translation>
    <numerusform>{n} часть ({listed})</numerusform>
    <numerusform>{n} части ({listed})</numerusform>
    <numerusform>{n} частей ({listed})</numerusform>
   </translation>
  </message>
  <message>
   <source>{name}: {n} numbers</source>
   <translation>{name}: чисел: {n}</translation>
  </message>
  <message>
   <source>{path} cannot be opened: its policy lacks the tensor {name}.</source>
   <translation>{path} не открыть: в его стратегии нет тензора {name}.</translation>
  </message>
  <message>
   <source>{path} cannot be opened: its tensor {name} is {dtype} {shape}, but {wanted_dtype} {wanted_shape} is needed.</source>
   <translation>{path} не открыть: его тензор {name} – {dtype} {shape}, а нужен {wanted_dtype} {wanted_shape}.</translation>
  </message>
  <message>
   <source>{path} cannot be opened: its policy has a tensor {name} too many.</source>
   <translation>{path} не открыть: в его стратегии лишний тензор {name}.</translation>
  </message>
  <message>
   <source>frames of an impossible shape</source>
   <translation>кадры невозможной формы</translation>
  </message>
  <message>
   <source>another number of blocks than its frames need</source>
   <translation>не столько блоков, сколько нужно кадрам</translation>
  </message>
  <message>
   <source>more bytes than its frames need</source>
   <translation>больше байтов, чем нужно кадрам</translation>
  </message>
  <message>
   <source>a block of another size than its frames</source>
   <translation>блок не того размера, что его кадры</translation>
  </message>
  <message>
   <source>a block of impossible length</source>
   <translation>блок невозможной длины</translation>
  </message>
  <message>
   <source>fewer bytes than its frames need</source>
   <translation>меньше байтов, чем нужно кадрам</translation>
  </message>
  <message>
   <source>a block that has no place, or one twice</source>
   <translation>блок без места или блок дважды</translation>
  </message>
  <message>
   <source>a block that does not unpack</source>
   <translation>блок, который не распаковывается</translation>
  </message>
  <message>
   <source>observations must have 1 to {most} numbers</source>
   <translation>в наблюдениях должно быть от 1 до {most} чисел</translation>
  </message>
  <message>
   <source>there are {n} names for {count} actions</source>
   <translation>имён {n}, а действий {count}</translation>
  </message>
  <message>
   <source>there are {n} units for {count} actions</source>
   <translation>единиц измерения {n}, а действий {count}</translation>
  </message>
  <message>
   <source>continuous actions must have one dimension and both bounds</source>
   <translation>у непрерывных действий должны быть одно измерение и обе границы</translation>
  </message>
  <message>
   <source>a table of {n} states and {count} actions is too large</source>
   <translation>таблица из {n} состояний и {count} действий слишком велика</translation>
  </message>
  <message>
   <source>a bookmark must be at one of {moments} moments</source>
   <translation>закладка должна быть на одном из моментов ({moments})</translation>
  </message>
  <message>
   <source>the part of the picture that is seen must not be empty</source>
   <translation>видимая часть картинки не должна быть пустой</translation>
  </message>
  <message>
   <source>a grid must have 1 to {most} rows and columns</source>
   <translation>в сетке должно быть от 1 до {most} строк и столбцов</translation>
  </message>
  <message>
   <source>a grid must have 1 to {most} cells</source>
   <translation>в сетке должно быть от 1 до {most} клеток</translation>
  </message>
  <message>
   <source>the chart of states does not fit the observations</source>
   <translation>карта состояний не подходит к наблюдениям</translation>
  </message>
  <message>
   <source>a cell of the grid lies outside it or has no state</source>
   <translation>клетка сетки лежит вне её или не имеет состояния</translation>
  </message>
  <message>
   <source>{dimension} of the chart is no part of the observations</source>
   <translation>{dimension} карты – не часть наблюдений</translation>
  </message>
  <message>
   <source>the names of the chart of states must be plain text</source>
   <translation>имена карты состояний должны быть простым текстом</translation>
  </message>
  <message>
   <source>the ends of {dimension} must be finite</source>
   <translation>концы {dimension} должны быть конечными</translation>
  </message>
  <message>
   <source>recording</source>
   <translation>запись</translation>
  </message>
  <message>
   <source>{path} was not written: the description of its environment is too long.</source>
   <translation>{path} не записан: описание его среды слишком длинное.</translation>
  </message>
  <message>
   <source>{path} was not written: its {name} take more than {most} MB; save a single episode.</source>
   <translation>{path} не записан: {name} занимает более {most} МБ; сохраните один эпизод.</translation>
  </message>
  <message>
   <source>the array {name} must hold truths</source>
   <translation>массив {name} должен содержать истинностные значения</translation>
  </message>
  <message>
   <source>the array {name} must not fall</source>
   <translation>числа массива {name} не должны убывать</translation>
  </message>
  <message>
   <source>the array {name} goes on beyond the data</source>
   <translation>массив {name} выходит за пределы данных</translation>
  </message>
  <message>
   <source>a matrix must have 1 to {most} bytes</source>
   <translation>в матрице должно быть от 1 до {most} байт</translation>
  </message>
  <message>
   <source>changed rows must lie inside their matrix</source>
   <translation>изменённые строки должны лежать внутри своей матрицы</translation>
  </message>
  <message>
   <source>a matrix that follows another must have its shape</source>
   <translation>матрица, следующая за другой, должна иметь её форму</translation>
  </message>
  <message>
   <source>a key must follow after at most {most} matrices</source>
   <translation>не позже чем через {most} матриц должна идти ключевая</translation>
  </message>
  <message>
   <source>a key must follow after fewer changes</source>
   <translation>ключевая матрица должна идти после меньшего числа изменений</translation>
  </message>
  <message>
   <source>it has {n} bytes where {wanted} are needed.</source>
   <translation>в нём {n} байт, а нужно {wanted}.</translation>
  </message>
  <message>
   <source>it cannot be unpacked: {reason}.</source>
   <translation>его не распаковать: {reason}.</translation>
  </message>
  <message>
   <source>file of ages</source>
   <translation>файл возрастов</translation>
  </message>
  <message>
   <source>the steps of its ages must rise</source>
   <translation>шаги его возрастов должны возрастать</translation>
  </message>
  <message>
   <source>{path} holds no ages.</source>
   <translation>в {path} нет возрастов.</translation>
  </message>
  <message>
   <source>{path} is incomplete: it holds too much: {name}.</source>
   <translation>{path} неполон: в нём лишнее: {name}.</translation>
  </message>
  <message>
   <source>{path} is incomplete: it lacks {name}.</source>
   <translation>{path} неполон: в нём нет {name}.</translation>
  </message>
  <message>
   <source>run</source>
   <translation>запуск</translation>
  </message>
  <message>
   <source>{path} is refused: {names} are not of the same run.</source>
   <translation>{path} отклонён: {names} – не от одного запуска.</translation>
  </message>
  <message>
   <source>{path} is incomplete: it has neither {names}.</source>
   <translation>{path} неполон: в нём нет ни одного из {names}.</translation>
  </message>
  <message>
   <source>{path} is refused: its {name} are of another run.</source>
   <translation>{path} отклонён: его {name} – от другого запуска.</translation>
  </message>
  <message>
   <source>the run cannot be written: {reason}.</source>
   <translation>запуск не записать: {reason}.</translation>
  </message>
  <message>
   <source>{path} is refused: {reason}</source>
   <translation>{path} отклонён: {reason}</translation>
  </message>
  <message>
   <source>the notes of a run</source>
   <translation>заметки запуска</translation>
  </message>
  <message>
   <source>{folder} stays in the library: {reason}.</source>
   <translation>{folder} остаётся в библиотеке: {reason}.</translation>
  </message>
  <message>
   <source>{name} is open in a window; close it there before it is deleted.</source>
   <translation>{name} открыт в одном из окон; закройте его там, прежде чем удалять.</translation>
  </message>
  <message>
   <source>{name} is still learning; end it before it is deleted.</source>
   <translation>{name} ещё учится; завершите его, прежде чем удалять.</translation>
  </message>
  <message>
   <source>{run} is not in the trash, or is being written to.</source>
   <translation>{run} нет в корзине, или туда сейчас идёт запись.</translation>
  </message>
  <message>
   <source>{run} cannot be deleted: {reason}.</source>
   <translation>{run} не удалить: {reason}.</translation>
  </message>
  <message>
   <source>{run} cannot be brought back: {reason}.</source>
   <translation>{run} не вернуть: {reason}.</translation>
  </message>
  <message>
   <source>{run} cannot be removed: {reason}.</source>
   <translation>{run} не убрать: {reason}.</translation>
  </message>
  <message>
   <source>{path} was written by a newer RL Studio (format {version}; this one reads up to {newest}); update RL Studio to open it.</source>
   <translation>{path} записан более новой RL Studio (формат {version}; эта читает до {newest}); обновите RL Studio, чтобы его открыть.</translation>
  </message>
  <message>
   <source>{path} is a device or a pipe, not a {kind}'s file.</source>
   <translation>{path} – устройство или канал, а не файл (нужно: {kind}).</translation>
  </message>
  <message>
   <source>{path} is no {kind} of RL Studio: it is larger than {size}.</source>
   <translation>{path} RL Studio не подходит (нужно: {kind}): он больше {size}.</translation>
  </message>
  <message>
   <source>{path} is no {kind} of RL Studio: it says no format_version.</source>
   <translation>{path} RL Studio не подходит (нужно: {kind}): в нём нет format_version.</translation>
  </message>
  <message>
   <source>{path} is no {kind} of RL Studio: it is not JSON.</source>
   <translation>{path} RL Studio не подходит (нужно: {kind}): это не JSON.</translation>
  </message>
  <message>
   <source>more bytes than its tensors need</source>
   <translation>больше байтов, чем нужно тензорам</translation>
  </message>
  <message>
   <source>a tensor header of impossible length</source>
   <translation>заголовок тензоров невозможной длины</translation>
  </message>
  <message>
   <source>a tensor header that is not a list of tensors</source>
   <translation>заголовок тензоров, который не является списком тензоров</translation>
  </message>
  <message>
   <source>{n} tensors, but at most {most} are allowed</source>
   <translation>тензоров {n}, а допустимо не более {most}</translation>
  </message>
  <message>
   <source>tensors whose sizes do not add up to the file's</source>
   <translation>тензоры, размеры которых не складываются в размер файла</translation>
  </message>
  <message>
   <source>tensor {name} that is not described by dtype, shape and offsets</source>
   <translation>тензор {name}, не описанный через dtype, shape и offsets</translation>
  </message>
  <message>
   <source>tensor {name} of type {dtype}, which is not allowed</source>
   <translation>тензор {name} недопустимого типа {dtype}</translation>
  </message>
  <message>
   <source>tensor {name} with an impossible shape or place</source>
   <translation>тензор {name} с невозможной формой или местом</translation>
  </message>
  <message>
   <source>tensor {name} whose shape {shape} does not match its size</source>
   <translation>тензор {name}, форма которого {shape} не соответствует его размеру</translation>
  </message>
  <message>
   <source>tensor {name} of type {dtype}, which files cannot carry</source>
   <translation>тензор {name} типа {dtype}, который файлы не переносят</translation>
  </message>
  <message>
   <source>tensor {name} with values that are neither true nor false</source>
   <translation>тензор {name} со значениями, которые ни истинны, ни ложны</translation>
  </message>
  <message>
   <source>tensor {name} with NaN or infinite values</source>
   <translation>тензор {name} с NaN или бесконечными значениями</translation>
  </message>
  <message>
   <source>fewer bytes than its tensors need</source>
   <translation>меньше байтов, чем нужно тензорам</translation>
  </message>
  <message>
   <source>a tensor header that is not JSON</source>
   <translation>заголовок тензоров, который не JSON</translation>
  </message>
  <message>
   <source>tensor {name} at a place that overlaps another or leaves a gap</source>
   <translation>тензор {name}, который перекрывает другой или оставляет промежуток</translation>
  </message>
  <message>
   <source>world</source>
   <translation>мир</translation>
  </message>
  <message>
   <source>a game is set up where an agent plays; open one first.</source>
   <translation>партию расставляют там, где играет агент; сначала откройте его.</translation>
  </message>
  <message>
   <source>the text is too long to be one game.</source>
   <translation>текст слишком длинный для одной партии.</translation>
  </message>
  <message>
   <source>no game here has more than {most} moves; the text has {n}.</source>
   <translation>здесь в партии не больше ходов, чем {most}; в тексте их {n}.</translation>
  </message>
  <message>
   <source>the text is a game of {theirs}, and this is {ours}.</source>
   <translation>текст – партия в {theirs}, а здесь {ours}.</translation>
  </message>
  <message>
   <source>the text begins from a position that was set up; that is not read.</source>
   <translation>текст начинается с расставленной позиции; такое не читается.</translation>
  </message>
  <message>
   <source>move {n} of the text, {move}, is none of this game; moves are called {first} to {last}.</source>
   <translation>ход {n} текста, {move}, не из этой игры; ходы называются от {first} до {last}.</translation>
  </message>
  <message>
   <source>move {n} of the text, {move}, is not legal there.</source>
   <translation>ход {n} текста, {move}, там недопустим.</translation>
  </message>
  <message>
   <source>the game is over before move {n} of the text, {move}.</source>
   <translation>партия окончена до хода {n} текста, {move}.</translation>
  </message>
  <message>
   <source>move {n} of the text, {move}, is no point of this board.</source>
   <translation>ход {n} текста, {move}, – не точка этой доски.</translation>
  </message>
  <message>
   <source>this is no SGF: a game begins with (; there.</source>
   <translation>это не SGF: партия в нём начинается с (;.</translation>
  </message>
  <message>
   <source>the text has {name}[{told}], where this game has {name}[{here}]; open the game with these settings first.</source>
   <translation>в тексте {name}[{told}], а в этой игре {name}[{here}]; сначала откройте игру с этими настройками.</translation>
  </message>
  <message>
   <source>the text puts stones on the board without moves, as for a handicap; that is not read.</source>
   <translation>текст ставит камни без ходов, как при форе; такое не читается.</translation>
  </message>
  <message>
   <source>move {n} of the text is by the side whose turn it is not.</source>
   <translation>ход {n} текста сделан стороной, чья очередь не настала.</translation>
  </message>
  <message>
   <source>the SGF cannot be read from “{part}” on.</source>
   <translation>SGF не читается начиная с «{part}».</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>секунды</translation>
  </message>
  <message>
   <source>best possible return</source>
   <translation>наилучший возможный доход</translation>
  </message>
  <message>
   <source>return at random</source>
   <translation>доход наугад</translation>
  </message>
  <message>
   <source>return of the rule to beat</source>
   <translation>доход правила, которое нужно превзойти</translation>
  </message>
  <message>
   <source>length</source>
   <translation>длина</translation>
  </message>
  <message>
   <source>test with actions drawn</source>
   <translation>проверка со случайными действиями</translation>
  </message>
  <message>
   <source>steps per second</source>
   <translation>шагов в секунду</translation>
  </message>
  <message>
   <source>{what}, mean of up to {count}</source>
   <translation>{what}, среднее до {count}</translation>
  </message>
  <message>
   <source>{what}, largest so far</source>
   <translation>{what}, наибольшее до сих пор</translation>
  </message>
  <message>
   <source>{what}, smallest so far</source>
   <translation>{what}, наименьшее до сих пор</translation>
  </message>
  <message>
   <source>{found}: a lesson's text has no pictures, links or HTML</source>
   <translation>{found}: в тексте урока нет картинок, ссылок и HTML</translation>
  </message>
  <message>
   <source>right is {right}, but there are {n} answers</source>
   <translation>right – {right}, а ответов {n}</translation>
  </message>
  <message>
   <source>{run}: {what}</source>
   <translation>{run}: {what}</translation>
  </message>
  <message>
   <source>lesson</source>
   <translation>урок</translation>
  </message>
  <message>
   <source>{path}, line {line}, {place}: {problem}</source>
   <translation>{path}, строка {line}, {place}: {problem}</translation>
  </message>
  <message>
   <source>{path}, line {line}</source>
   <translation>{path}, строка {line}</translation>
  </message>
  <message>
   <source>{part} of {whole}</source>
   <translation>{part} в {whole}</translation>
  </message>
  <message>
   <source>{algorithm} does not fit {environment}: {reason}</source>
   <translation>{algorithm} не подходит к {environment}: {reason}</translation>
  </message>
  <message>
   <source>{path} is no lesson of RL Studio: it is not text in UTF-8.</source>
   <translation>{path} – не урок RL Studio: это не текст в UTF-8.</translation>
  </message>
  <message>
   <source>{path} cannot be read as TOML: {reason}.</source>
   <translation>{path} не прочитать как TOML: {reason}.</translation>
  </message>
  <message>
   <source>a {kind} needs a set-up on this page or an earlier one.</source>
   <translation>для {kind} нужен setup на этой или более ранней странице.</translation>
  </message>
  <message>
   <source>a person does not learn here; name an algorithm.</source>
   <translation>человек здесь не учится; назовите алгоритм.</translation>
  </message>
  <message>
   <source>there is another set-up {name}.</source>
   <translation>есть другой setup {name}.</translation>
  </message>
  <message>
   <source>the library cannot be used: {reason}.</source>
   <translation>библиотекой нельзя пользоваться: {reason}.</translation>
  </message>
  <message>
   <source>it has version {there}, this program makes {made}</source>
   <translation>её версия – {there}, а эта программа создаёт версию {made}</translation>
  </message>
  <message>
   <source>this moment is no longer kept; choose a later one.</source>
   <translation>этот момент уже не хранится; выберите более поздний.</translation>
  </message>
  <message>
   <source>the episode is over at this moment; choose one before its end.</source>
   <translation>в этот момент эпизод окончен; выберите момент до его конца.</translation>
  </message>
  <message>
   <source>this environment does not do the same again for the same seed and actions.</source>
   <translation>при том же зерне и тех же действиях эта среда не делает того же снова.</translation>
  </message>
  <message>
   <source>the beginning of this episode is no longer kept; choose a later episode.</source>
   <translation>начало этого эпизода уже не хранится; выберите более поздний эпизод.</translation>
  </message>
  <message>
   <source>the highest action value</source>
   <translation>наибольшая ценность действия</translation>
  </message>
  <message>
   <source>the value of the state, else the highest action value</source>
   <translation>ценность состояния, иначе наибольшая ценность действия</translation>
  </message>
  <message>
   <source>the probability of the action that was taken</source>
   <translation>вероятность выполненного действия</translation>
  </message>
  <message>
   <source>the reward that it brought</source>
   <translation>награда, которую оно принесло</translation>
  </message>
  <message>
   <source>the TD error r + γ v' - v, known once the next decision is made</source>
   <translation>TD-ошибка r + γ v' - v, известна после следующего решения</translation>
  </message>
  <message>
   <source>1 at the end of an episode, else 0</source>
   <translation>1 в конце эпизода, иначе 0</translation>
  </message>
  <message>
   <source>the step of the episode, from 0</source>
   <translation>шаг эпизода, от 0</translation>
  </message>
  <message>
   <source>the number of the action</source>
   <translation>номер действия</translation>
  </message>
  <message>
   <source>the entropy of the action probabilities, in nats</source>
   <translation>энтропия вероятностей действий, в натах</translation>
  </message>
  <message>
   <source>{missing} is never known here: this has {names}.</source>
   <translation>{missing} здесь никогда не известно: здесь есть {names}.</translation>
  </message>
  <message>
   <source>this agent has no layer “{layer}” of “{network}” to map by.</source>
   <translation>у этого агента нет слоя «{layer}» сети «{network}», по которому строить карту.</translation>
  </message>
  <message>
   <source>What this layer says is no longer finite.</source>
   <translation>То, что выдаёт этот слой, больше не конечно.</translation>
  </message>
  <message>
   <source>This algorithm has no discount factor.</source>
   <translation>У этого алгоритма нет дисконта.</translation>
  </message>
  <message>
   <source>the arrays {name} and {other} do not agree</source>
   <translation>массивы {name} и {other} не согласуются</translation>
  </message>
  <message>
   <source>the array {name} must be below {n}</source>
   <translation>числа массива {name} должны быть меньше {n}</translation>
  </message>
  <message>
   <source>the array {name} must hold numbers</source>
   <translation>массив {name} должен содержать числа</translation>
  </message>
  <message>
   <source>the array {name} must have a legal action in each row</source>
   <translation>в каждой строке массива {name} должно быть допустимое действие</translation>
  </message>
  <message>
   <source>the array {name} must have a row for each decision</source>
   <translation>в массиве {name} должна быть строка для каждого решения</translation>
  </message>
  <message>
   <source>the arrays of return distributions do not fit the actions</source>
   <translation>массивы распределений дохода не подходят к действиям</translation>
  </message>
  <message>
   <source>the number of rows of the array {name} must be {n}</source>
   <translation>число строк массива {name} должно быть {n}</translation>
  </message>
  <message>
   <source>the array {name} has rows of {shape} where {needed} is needed</source>
   <translation>у строк массива {name} форма {shape}, а нужна {needed}</translation>
  </message>
  <message>
   <source>the array {name} has a row for the end of an episode</source>
   <translation>в массиве {name} есть строка для конца эпизода</translation>
  </message>
  <message>
   <source>continuous actions have no numbers</source>
   <translation>у непрерывных действий нет номеров</translation>
  </message>
  <message>
   <source>{condition} begins to hold at no later moment of this recording.</source>
   <translation>{condition} не начинает выполняться ни в один более поздний момент этой записи.</translation>
  </message>
  <message>
   <source>the array {name} must begin with 0 and rise</source>
   <translation>числа массива {name} должны начинаться с 0 и расти</translation>
  </message>
  <message>
   <source>the array {name} must have a legal action in each state</source>
   <translation>в массиве {name} у каждого состояния должно быть допустимое действие</translation>
  </message>
  <message>
   <source>each moment must have a picture</source>
   <translation>у каждого момента должна быть картинка</translation>
  </message>
  <message>
   <source>the observations do not have the shape of their space</source>
   <translation>форма наблюдений не та, что у их пространства</translation>
  </message>
  <message>
   <source>its parameters belong to no policy</source>
   <translation>его параметры не принадлежат ни одной стратегии</translation>
  </message>
  <message>
   <source>a picture must have three colours and at most {most} MB</source>
   <translation>в картинке должно быть три цвета и не больше {most} МБ</translation>
  </message>
  <message>
   <source>this is a recording: the file holds what was seen, not the environment itself.</source>
   <translation>это запись: в файле то, что было видно, а не сама среда.</translation>
  </message>
  <message>
   <source>this is a recording from a file, which does not hold the game itself; it cannot be gone on from.</source>
   <translation>это запись из файла, в котором нет самой игры; с неё нельзя продолжить.</translation>
  </message>
  <message>
   <source>The policy of this recording cannot be asked here: {reason}.</source>
   <translation>Стратегию этой записи здесь спросить нельзя: {reason}.</translation>
  </message>
  <message>
   <source>The file holds no parameters of this policy.</source>
   <translation>В файле нет параметров этой стратегии.</translation>
  </message>
  <message>
   <source>the speed must be above 0, not {factor}.</source>
   <translation>скорость должна быть больше 0, а не {factor}.</translation>
  </message>
  <message>
   <source>{algorithm} is not installed here.</source>
   <translation>{algorithm} здесь не установлен.</translation>
  </message>
  <message>
   <source>The parameters of this policy had diverged (they are not numbers any more).</source>
   <translation>Параметры этой стратегии разошлись (это больше не числа).</translation>
  </message>
  <message>
   <source>the pictures take more than {most} MB; save a single episode.</source>
   <translation>картинки занимают более {most} МБ; сохраните один эпизод.</translation>
  </message>
  <message>
   <source>what a file tells of this run</source>
   <translation>то, что файл говорит об этом запуске</translation>
  </message>
  <message>
   <source>This environment could not be put back to where it was. You see the moment as it was; when time goes on, a new episode begins.</source>
   <translation>Эту среду не удалось вернуть в прежнее состояние. Показан тот момент, каким он был; когда время пойдёт дальше, начнётся новый эпизод.</translation>
  </message>
  <message>
   <source>The episode in {path} is damaged ({reason}); a new one has begun.</source>
   <translation>Эпизод в {path} повреждён ({reason}); начат новый.</translation>
  </message>
  <message>
   <source>a tape has 1 to {most} moments, not {n}</source>
   <translation>в ленте от 1 до {most} моментов, а не {n}</translation>
  </message>
  <message>
   <source>what is seen has the shape {shape}, not {needed}</source>
   <translation>форма наблюдения {shape}, а не {needed}</translation>
  </message>
  <message>
   <source>what is seen must be one of {n} states</source>
   <translation>наблюдение должно быть одним из состояний (всего {n})</translation>
  </message>
  <message>
   <source>what is seen must be finite</source>
   <translation>наблюдение должно состоять из конечных чисел</translation>
  </message>
  <message>
   <source>what is legal must be told of every action ({n}), and one must be</source>
   <translation>о каждом действии (всего {n}) должно быть сказано, допустимо ли оно, и хотя бы одно должно быть допустимым</translation>
  </message>
  <message>
   <source>the moments of a tape do not fit its reels</source>
   <translation>моменты ленты не подходят к её отрезкам</translation>
  </message>
  <message>
   <source>the reels of a tape do not follow each other</source>
   <translation>отрезки ленты не следуют друг за другом</translation>
  </message>
  <message>
   <source>the values over time are no numbers of decisions and rewards</source>
   <translation>ценности по времени – не числа решений и наград</translation>
  </message>
  <message>
   <source>a tape has at most {most} curves</source>
   <translation>в ленте не больше {most} кривых</translation>
  </message>
  <message>
   <source>a picture must have three colours</source>
   <translation>в картинке должно быть три цвета</translation>
  </message>
  <message>
   <source>a picture must have at most {most} MB</source>
   <translation>картинка должна занимать не больше {most} МБ</translation>
  </message>
  <message>
   <source>the way on the chart of states is no way</source>
   <translation>путь на карте состояний – не путь</translation>
  </message>
  <message>
   <source>the curves of a tape are none</source>
   <translation>кривые ленты – не кривые</translation>
  </message>
  <message>
   <source>nothing to play: neither a checkpoint nor a run was given.</source>
   <translation>играть нечем: не дано ни чекпойнта, ни запуска.</translation>
  </message>
  <message>
   <source>what is seen does not follow from the state</source>
   <translation>наблюдение не следует из состояния</translation>
  </message>
  <message>
   <source>what was done is more than a file tells of</source>
   <translation>сделанных действий больше, чем хранит файл</translation>
  </message>
  <message>
   <source>thinking the last decision over</source>
   <translation>последнее решение обдумывается заново</translation>
  </message>
  <message>
   <source>what was done must be finite numbers</source>
   <translation>сделанные действия должны быть конечными числами</translation>
  </message>
  <message>
   <source>the returns of the person who played are no numbers</source>
   <translation>доходы игравшего человека – не числа</translation>
  </message>
  <message>
   <source>you have made no move in this game that could be taken back.</source>
   <translation>в этой партии вы не делали хода, который можно взять назад.</translation>
  </message>
  <message>
   <source>the game is over; sides can be swapped in the next one.</source>
   <translation>партия окончена; стороны можно поменять в следующей.</translation>
  </message>
  <message>
   <source>there is no action {choice}: there are {choices}.</source>
   <translation>нет действия {choice}: всего их {choices}.</translation>
  </message>
  <message>
   <source>{algorithm} is not ready to play: it has to be trained first.</source>
   <translation>{algorithm} не готов играть: сначала его нужно обучить.</translation>
  </message>
  <message>
   <source>{algorithm} has found no plan for {environment} within {seconds:.0f} seconds.</source>
   <translation>{algorithm}: план для {environment} не найден за {seconds:.0f} секунд.</translation>
  </message>
  <message>
   <source>{action} is not legal at this moment.</source>
   <translation>{action} в этот момент недопустимо.</translation>
  </message>
  <message>
   <source>a wall is of 1 to {most} ages, not of {n}.</source>
   <translation>на стене от 1 до {most} возрастов, а не {n}.</translation>
  </message>
  <message>
   <source>the queue of runs cannot be used: {reason}.</source>
   <translation>очередью запусков нельзя пользоваться: {reason}.</translation>
  </message>
  <message>
   <source>it would wait for a person, and only a run in a tab of its own asks a person.</source>
   <translation>он ждал бы человека, а человека спрашивает только прогон в своей вкладке.</translation>
  </message>
  <message>
   <source>a range goes from a smaller number to a larger one.</source>
   <translation>диапазон идёт от меньшего числа к большему.</translation>
  </message>
  <message>
   <source>{setting} is a whole number.</source>
   <translation>{setting} — целое число.</translation>
  </message>
  <message>
   <source>{setting} is a number.</source>
   <translation>{setting} — число.</translation>
  </message>
  <message>
   <source>seeds are numbers and ranges such as 0-9 or 0,3,7-9, not {text}.</source>
   <translation>зёрна — это числа и диапазоны, как 0-9 или 0,3,7-9, а не {text}.</translation>
  </message>
  <message>
   <source>the seeds {first}-{last} are the wrong way round.</source>
   <translation>зёрна {first}-{last} указаны в обратном порядке.</translation>
  </message>
  <message>
   <source>a seed is at most {most:,}, not {given:,}.</source>
   <translation>зерно не больше {most:,}, а не {given:,}.</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} seeds are the most.</source>
   <extracomment>For one: {n:,} seed is the most.</extracomment>
   <translation>
    <numerusform>не больше {n:,} зерна.</numerusform>
    <numerusform>не больше {n:,} зёрен.</numerusform>
    <numerusform>не больше {n:,} зёрен.</numerusform>
   </translation>
  </message>
  <message>
   <source>seed {seed} is named twice; the same seed would be the same run.</source>
   <translation>зерно {seed} названо дважды; то же зерно дало бы тот же запуск.</translation>
  </message>
  <message>
   <source>{setting}: name values with commas between them.</source>
   <translation>{setting}: укажите значения через запятую.</translation>
  </message>
  <message>
   <source>{setting}: {value} is named twice.</source>
   <translation>{setting}: {value} названо дважды.</translation>
  </message>
  <message>
   <source>{setting} is one of {choices}.</source>
   <translation>{setting}: одно из {choices}.</translation>
  </message>
  <message>
   <source>{setting} is true or false.</source>
   <translation>{setting}: true или false.</translation>
  </message>
  <message>
   <source>{setting} is from {low} to {high}.</source>
   <translation>{setting}: от {low} до {high}.</translation>
  </message>
  <message>
   <source>{setting} is above {low}.</source>
   <translation>{setting}: больше {low}.</translation>
  </message>
  <message>
   <source>{setting} is below {high}.</source>
   <translation>{setting}: меньше {high}.</translation>
  </message>
  <message>
   <source>{count:,} runs are too many at once; {most:,} can be added at a time.</source>
   <translation>{count:,} запусков за раз – слишком много; за раз можно добавить {most:,}.</translation>
  </message>
  <message>
   <source>the queue of runs cannot be opened: {reason}.</source>
   <translation>очередь запусков не открыть: {reason}.</translation>
  </message>
  <message>
   <source>this agent</source>
   <translation>этот агент</translation>
  </message>
  <message>
   <source>Elo</source>
   <translation>Elo</translation>
  </message>
  <message>
   <source>rating</source>
   <translation>рейтинг</translation>
  </message>
  <message>
   <source>How strong the newest agent is, by its games against others: {opponent} (whose rating is 0), a search of two strengths, its own past selves. The thin lines are one standard error above and below; 400 points more are odds of ten to one.</source>
   <translation>Насколько силён новейший агент, по его партиям с другими: {opponent} (рейтинг 0), поиск двух уровней силы и его прежние версии; тонкие линии – на одну стандартную ошибку выше и ниже. На 400 очков больше – шансы десять к одному.</translation>
  </message>
  <message>
   <source>How strong {opponent} is by all games so far: it never changes, but is known ever better.</source>
   <translation>Сила соперника {opponent} по всем партиям до сих пор: она не меняется, но известна всё точнее.</translation>
  </message>
  <message>
   <source>an action was chosen that is none of the {n}</source>
   <translation>выбрано действие, которого нет среди имеющихся ({n})</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Авто</translation>
  </message>
  <message>
   <source>there is no CUDA GPU that torch can use on this computer; choose cpu or auto.</source>
   <translation>на этом компьютере нет GPU с CUDA, который может использовать torch; выберите cpu или auto.</translation>
  </message>
  <message>
   <source>{id}: an episode has not ended within {steps:,} steps, so that there is no return to tell; let its setting Longest episode (--env-set max_steps=1000) cut episodes off.</source>
   <translation>{id}: эпизод не кончился за {steps:,} шагов, поэтому дохода, который можно сообщить, нет; пусть его настройка «Самый длинный эпизод» (--env-set max_steps=1000) обрывает эпизоды.</translation>
  </message>
  <message>
   <source>{reason}; it trains with one lane.</source>
   <translation>{reason}; обучение идёт с одной копией среды.</translation>
  </message>
  <message>
   <source>{reason}; choose one lane (--lanes 1).</source>
   <translation>{reason}; выберите одну копию среды (--lanes 1).</translation>
  </message>
  <message>
   <source>{reason}; the run goes on, and this is tried again.</source>
   <translation>{reason}; запуск продолжается, попытка будет повторена.</translation>
  </message>
  <message>
   <source>there is not enough memory</source>
   <translation>не хватает памяти</translation>
  </message>
  <message>
   <source>{reason}; the ages of this run are kept anew from here on.</source>
   <translation>{reason}; возрасты этого запуска с этого места сохраняются заново.</translation>
  </message>
  <message>
   <source>the training state is large ({size:.1f} GB), so autosaves keep the policy alone; Save writes everything.</source>
   <translation>состояние обучения велико ({size:.1f} GB), поэтому автосохранения хранят только стратегию; «Сохранить» записывает всё.</translation>
  </message>
  <message>
   <source>the folder {folder} was deleted; it is made again.</source>
   <translation>папка {folder} была удалена; она создана заново.</translation>
  </message>
  <message>
   <source>there is not enough memory for an autosave</source>
   <translation>для автосохранения не хватает памяти</translation>
  </message>
  <message>
   <source>{reason}; this run is kept in {folder} instead.</source>
   <translation>{reason}; взамен этот запуск хранится в {folder}.</translation>
  </message>
  <message>
   <source>{reason}; its policy alone is kept in {folder} instead.</source>
   <translation>{reason}; взамен в {folder} хранится только его стратегия.</translation>
  </message>
  <message>
   <source>autosaves can be written again.</source>
   <translation>автосохранения снова можно записывать.</translation>
  </message>
  <message>
   <source>{name} of {subject} cannot change in a fork: what was learned so far was learned with it; start a new run with it.</source>
   <translation>{name} ({subject}) нельзя менять в ответвлении: всё до сих пор выучено с этим значением; начните с новым новый запуск.</translation>
  </message>
  <message>
   <source>the state of the simulation in this file was not saved here, or by another version of the simulator: its episodes begin anew.</source>
   <translation>состояние симуляции в этом файле сохранено не здесь или другой версией симулятора: его эпизоды начинаются заново.</translation>
  </message>
  <message>
   <source>the state of this environment cannot be kept in a file: its episodes begin anew.</source>
   <translation>состояние этой среды нельзя сохранить в файле: её эпизоды начинаются заново.</translation>
  </message>
  <message>
   <source>{path} cannot be continued: it holds the policy alone; it can be played, and files saved as resumable can be continued.</source>
   <translation>{path} не продолжить: в нём одна стратегия; ею можно играть, а продолжить можно файлы, сохранённые с продолжением.</translation>
  </message>
  <message>
   <source>{path} has trained {step} steps already; ask for more than that to continue it.</source>
   <translation>{path} уже обучался {step} шагов; чтобы продолжить, запросите больше.</translation>
  </message>
  <message>
   <source>it is of {count} lanes, the run has {lanes}</source>
   <translation>оно для {count} копий среды, а в запуске их {lanes}</translation>
  </message>
  <message>
   <source>{path} cannot be continued: {reason}</source>
   <translation>{path} не продолжить: {reason}</translation>
  </message>
  <message>
   <source>{path} cannot be continued: its training state does not fit: {reason}.</source>
   <translation>{path} не продолжить: его состояние обучения не подходит: {reason}.</translation>
  </message>
  <message>
   <source>the array {name} is too many</source>
   <translation>массив {name} лишний</translation>
  </message>
  <message>
   <source>the frames of the memory are there twice</source>
   <translation>кадры памяти записаны дважды</translation>
  </message>
  <message>
   <source>another training is writing into {folder}; end that one first, or choose another folder.</source>
   <translation>в {folder} пишет другое обучение; сначала завершите его или выберите другую папку.</translation>
  </message>
  <message>
   <source>the folder {folder} cannot be written into: {reason}.</source>
   <translation>в папку {folder} не записать: {reason}.</translation>
  </message>
  <message>
   <source>the counts of visits must not be below zero</source>
   <translation>числа посещений не должны быть меньше нуля</translation>
  </message>
  <message>
   <source>preset of {algorithm} for {environment}</source>
   <translation>пресет {algorithm} для {environment}</translation>
  </message>
  <message>
   <source>the presets {name} must hold [[preset]] tables only.</source>
   <translation>в пресетах {name} должны быть только таблицы [[preset]].</translation>
  </message>
  <message>
   <source>the presets {name} cannot be read: {reason}.</source>
   <translation>пресеты {name} не прочитать: {reason}.</translation>
  </message>
  <message>
   <source>the presets {name}</source>
   <translation>пресеты {name}</translation>
  </message>
  <message>
   <source>learning again up to step {step:,}</source>
   <translation>обучение заново до шага {step:,}</translation>
  </message>
  <message>
   <source>learning again up to step {step:,}, which took {seconds:.0f} s</source>
   <translation>обучение заново до шага {step:,}, заняло {seconds:.0f} с</translation>
  </message>
  <message>
   <source>this run is never at step {step:,} with {updates:,} updates and {episodes:,} episodes, as its demo says: it was made with another version of RL Studio, or its file was changed.</source>
   <translation>этот запуск никогда не бывает на шаге {step:,} при {updates:,} обновлениях и {episodes:,} эпизодах, как говорит его демо: оно создано другой версией RL Studio, или его файл изменён.</translation>
  </message>
  <message>
   <source>building the algorithm</source>
   <translation>создаётся алгоритм</translation>
  </message>
  <message>
   <source>{algorithm} asks nobody anything.</source>
   <translation>{algorithm} никого ни о чём не спрашивает.</translation>
  </message>
  <message>
   <source>{algorithm} takes no texts of people.</source>
   <translation>{algorithm} не принимает текстов от людей.</translation>
  </message>
  <message>
   <source>{reason}, beside the copy that trains; so the run is evaluated at its end only.</source>
   <translation>{reason}, рядом с обучаемой копией; поэтому запуск проверяется только в конце.</translation>
  </message>
  <message>
   <source>{reason}, beside the copy that trains; so the run is evaluated at its end only. It cannot stop when it is solved.</source>
   <translation>{reason}, рядом с обучаемой копией; поэтому запуск проверяется только в конце. Он не может остановиться, когда задача решена.</translation>
  </message>
  <message>
   <source>the last evaluation was stopped after {seconds:.0f} s: {ended} of {episodes} episodes had ended.</source>
   <translation>последняя проверка остановлена через {seconds:.0f} с: закончилось эпизодов: {ended} из {episodes}.</translation>
  </message>
  <message>
   <source>reading the file</source>
   <translation>читается файл</translation>
  </message>
  <message>
   <source>nothing to train: neither a run nor a file to continue was given.</source>
   <translation>обучать нечего: не дано ни запуска, ни файла для продолжения.</translation>
  </message>
  <message>
   <source>{algorithm} cannot be trained, it is played in the window: start rlstudio and choose {environment} and {title}.</source>
   <translation>{algorithm} нельзя обучить, в него играют в окне: запустите rlstudio и выберите {environment} и {title}.</translation>
  </message>
  <message numerus="yes">
   <source>{algorithm} works with {n} lanes, not {lanes}.</source>
   <extracomment>For one: {algorithm} works with {n} lane, not {lanes}.</extracomment>
   <translation>
    <numerusform>{algorithm} работает с {n} копией среды, а не с {lanes}.</numerusform>
    <numerusform>{algorithm} работает с {n} копиями среды, а не с {lanes}.</numerusform>
    <numerusform>{algorithm} работает с {n} копиями среды, а не с {lanes}.</numerusform>
   </translation>
  </message>
  <message>
   <source>{environment} says no return at which it is solved, so that no run can end there; its steps end it (leave --until-solved out).</source>
   <translation>{environment} не говорит, при каком доходе задача решена, поэтому запуск там закончиться не может; его заканчивают шаги (уберите --until-solved).</translation>
  </message>
  <message>
   <source>{lanes:,} lanes of {environment} need about {needed:.1f} GB of memory, and {free:.1f} GB are free here; choose fewer lanes.</source>
   <translation>для {lanes:,} копий {environment} нужно около {needed:.1f} ГБ памяти, а здесь свободно {free:.1f} ГБ; выберите меньше копий.</translation>
  </message>
  <message>
   <source>the panel {name} stands in two places</source>
   <translation>панель {name} стоит в двух местах</translation>
  </message>
  <message>
   <source>Rewards are normalised for learning, so values are in another unit than what really followed.</source>
   <translation>Награды для обучения нормированы, поэтому ценности в иных единицах, чем то, что последовало на деле.</translation>
  </message>
  <message>
   <source>For learning a lost life ends the future or costs something, so values are of another return.</source>
   <translation>Для обучения потеря жизни кончает будущее или чего-то стоит, поэтому ценности – другого дохода.</translation>
  </message>
  <message>
   <source>Values of SAC also count the entropy that is still to come, at its temperature, which no reward holds: they are of another return.</source>
   <translation>Ценности SAC учитывают и будущую энтропию с её температурой, которой нет в наградах: это ценности другого дохода.</translation>
  </message>
  <message>
   <source>The bonus for what was long untried is learned as if it were a reward, so values are of another return.</source>
   <translation>Надбавка за давно не испробованное учится как награда, поэтому ценности – другого дохода.</translation>
  </message>
  <message>
   <source>The reward is learned, so values are of another return.</source>
   <translation>Награда выучена, поэтому ценности – другого дохода.</translation>
  </message>
  <message>
   <source>{environment} has no map of states: an observation there is not a few numbers.</source>
   <translation>у {environment} нет карты состояний: наблюдение там – не несколько чисел.</translation>
  </message>
  <message>
   <source>a map needs two of the dimensions 0 to {last}, not {x} and {y}.</source>
   <translation>карте нужны два измерения из 0–{last}, а не {x} и {y}.</translation>
  </message>
  <message>
   <source>a map has 1 to {most:,} cells, not {columns} columns times {rows} rows.</source>
   <translation>в карте от 1 до {most:,} клеток, а не {columns} столбцов на {rows} строк.</translation>
  </message>
  <message>
   <source>a map needs a finite value for each of the {n} dimensions.</source>
   <translation>карте нужно конечное значение для каждого измерения ({n}).</translation>
  </message>
  <message>
   <source>an axis of a map must rise between two finite ends, not from {low} to {high}.</source>
   <translation>ось карты должна возрастать между двумя конечными краями, а не от {low} до {high}.</translation>
  </message>
  <message>
   <source>{algorithm} declares no equations: its updates cannot be looked into.</source>
   <translation>{algorithm} не указывает уравнений: заглянуть в его обновления нельзя.</translation>
  </message>
  <message>
   <source>This update could not be read: {error}.</source>
   <translation>Это обновление не удалось прочесть: {error}.</translation>
  </message>
  <message>
   <source>this policy does not say which of its inputs matter for that.</source>
   <translation>эта стратегия не говорит, какие её входы для этого важны.</translation>
  </message>
  <message>
   <source>an action here is one of 0 to {last}, not {index}.</source>
   <translation>действие здесь – одно из 0–{last}, а не {index}.</translation>
  </message>
  <message>
   <source>The source of {algorithm} cannot be read: {error}.</source>
   <translation>Исходный код {algorithm} не удалось прочесть: {error}.</translation>
  </message>
  <message>
   <source>{low} … {high}, mean {mean}, {others} not finite</source>
   <translation>{low} … {high}, среднее {mean}, не конечны: {others}</translation>
  </message>
  <message>
   <source>{kind} of {count}</source>
   <translation>{kind} из {count}</translation>
  </message>
  <message>
   <source>{low} … {high}, mean {mean}</source>
   <translation>{low} … {high}, среднее {mean}</translation>
  </message>
  <message>
   <source>a number of {bits:,} bits</source>
   <translation>число из {bits:,} бит</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>пусто</translation>
  </message>
  <message>
   <source>no finite number</source>
   <translation>ни одного конечного числа</translation>
  </message>
  <message>
   <source>{many:,} of {all:,} true</source>
   <translation>истинны {many:,} из {all:,}</translation>
  </message>
  <message>
   <source>RLSTUDIO_HOST must be 'process' or 'thread', not {chosen}.</source>
   <translation>RLSTUDIO_HOST должно быть 'process' или 'thread', а не {chosen}.</translation>
  </message>
  <message>
   <source>The worker process</source>
   <translation>Рабочий процесс</translation>
  </message>
  <message>
   <source>{process} crashed (exit code {code}).</source>
   <translation>{process} аварийно завершился (код выхода {code}).</translation>
  </message>
  <message>
   <source>{process} does not answer any more.</source>
   <translation>{process} больше не отвечает.</translation>
  </message>
  <message>
   <source>{process} crashed ({signal}).</source>
   <translation>{process} аварийно завершился ({signal}).</translation>
  </message>
  <message>
   <source>{process} was ended from within (exit code {code}) while {environment} ran in it, as os._exit() in code of that environment would do.</source>
   <translation>{process} был завершён изнутри (код выхода {code}), пока в нём работала {environment}, как это сделал бы os._exit() в коде этой среды.</translation>
  </message>
  <message>
   <source>{process} ended unexpectedly.</source>
   <translation>{process} неожиданно завершился.</translation>
  </message>
  <message>
   <source>{process} was killed ({signal}), perhaps by the system because memory ran out.</source>
   <translation>{process} был убит ({signal}), возможно, системой из-за нехватки памяти.</translation>
  </message>
  <message>
   <source>{process} crashed ({signal}) while {environment} ran in it, probably in code of that environment.</source>
   <translation>{process} аварийно завершился ({signal}), пока в нём работала {environment}, вероятно, в коде этой среды.</translation>
  </message>
  <message>
   <source>The worker process did not answer any more and was ended.</source>
   <translation>Рабочий процесс больше не отвечал и был завершён.</translation>
  </message>
  <message>
   <source>the worker process could not be started: {reason}.</source>
   <translation>рабочий процесс не запустить: {reason}.</translation>
  </message>
  <message>
   <source>The worker thread ended: {error}.</source>
   <translation>Рабочий поток завершился: {error}.</translation>
  </message>
  <message>
   <source>{what} is a whole number from {least} to {most}, not {value}.</source>
   <translation>{what} – целое число от {least} до {most}, а не {value}.</translation>
  </message>
  <message>
   <source>the speed must be a number above 0, not {value}.</source>
   <translation>скорость должна быть числом больше 0, а не {value}.</translation>
  </message>
  <message>
   <source>a seed</source>
   <translation>зерно</translation>
  </message>
  <message>
   <source>a step</source>
   <translation>шаг</translation>
  </message>
  <message>
   <source>the width of a picture</source>
   <translation>ширина картинки</translation>
  </message>
  <message>
   <source>the number of a moment</source>
   <translation>номер момента</translation>
  </message>
  <message>
   <source>the number of a question</source>
   <translation>номер вопроса</translation>
  </message>
  <message>
   <source>the number of a pair</source>
   <translation>номер пары</translation>
  </message>
  <message>
   <source>the number of an action</source>
   <translation>номер действия</translation>
  </message>
  <message>
   <source>a text that a person types has at most {most} letters.</source>
   <translation>в тексте, который вводит человек, не более {most} букв.</translation>
  </message>
  <message>
   <source>a step ends at {choices}, not at {value}.</source>
   <translation>шаг заканчивается на {choices}, а не на {value}.</translation>
  </message>
  <message>
   <source>a judgement is {choices}, not {value}.</source>
   <translation>суждение – это {choices}, а не {value}.</translation>
  </message>
  <message>
   <source>another one is being written; it has to end first.</source>
   <translation>записывается другой; сначала он должен закончиться.</translation>
  </message>
  <message>
   <source>nothing is being played any more.</source>
   <translation>больше ничего не играется.</translation>
  </message>
  <message>
   <source>{error} The last autosave is {path}.</source>
   <translation>{error} Последнее автосохранение – {path}.</translation>
  </message>
  <message>
   <source>There is not enough memory for this run.</source>
   <translation>Для этого запуска не хватает памяти.</translation>
  </message>
  <message>
   <source>Atari</source>
   <translation>Atari</translation>
  </message>
  <message>
   <source>points</source>
   <translation>очков</translation>
  </message>
  <message>
   <source>Pong</source>
   <translation>Pong</translation>
  </message>
  <message>
   <source>Table tennis against the console, from pixels alone. First to 21; the return is the lead.</source>
   <translation>Настольный теннис против приставки, по одним пикселям. До 21 очка; доход – разница в счёте.</translation>
  </message>
  <message>
   <source>Breakout</source>
   <translation>Breakout</translation>
  </message>
  <message>
   <source>Break the wall of bricks, from pixels alone. Five lives; bricks higher up count more.</source>
   <translation>Разбейте стену из кирпичей, по одним пикселям. Пять жизней; верхние кирпичи стоят больше.</translation>
  </message>
  <message numerus="yes">
   <source>opening {n:,} games</source>
   <extracomment>For one: opening {n:,} game</extracomment>
   <translation>
    <numerusform>открывается {n:,} игра</numerusform>
    <numerusform>открываются {n:,} игры</numerusform>
    <numerusform>открывается {n:,} игр</numerusform>
   </translation>
  </message>
  <message>
   <source>games of several lanes cannot be restored; start fresh ones instead</source>
   <translation>игры в нескольких копиях среды не восстановить; начните новые</translation>
  </message>
  <message numerus="yes">
   <source>{n} actions</source>
   <extracomment>For one: {n} action</extracomment>
   <translation>
    <numerusform>{n} действие</numerusform>
    <numerusform>{n} действия</numerusform>
    <numerusform>{n} действий</numerusform>
   </translation>
  </message>
  <message>
   <source>{game} on the Atari 2600, learned from the picture alone: {actions}, {lives}.</source>
   <translation>{game} на Atari 2600, изучается только по изображению: {actions}, {lives}.</translation>
  </message>
  <message>
   <source>{game} on the Atari 2600, learned from the picture alone: {actions}.</source>
   <translation>{game} на Atari 2600, изучается только по изображению: {actions}.</translation>
  </message>
  <message numerus="yes">
   <source>{n} lives</source>
   <extracomment>For one: {n} life</extracomment>
   <translation>
    <numerusform>{n} жизнь</numerusform>
    <numerusform>{n} жизни</numerusform>
    <numerusform>{n} жизней</numerusform>
   </translation>
  </message>
  <message>
   <source>the installed ale-py has no game {rom}; reinstall ale-py 0.12 or newer.</source>
   <translation>в установленном ale-py нет игры {rom}; переустановите ale-py 0.12 или новее.</translation>
  </message>
  <message>
   <source>the emulator does not know its state again</source>
   <translation>эмулятор не узнаёт своего состояния</translation>
  </message>
  <message>
   <source>the emulator's run-up names actions that the game has not, or too many</source>
   <translation>разбег эмулятора называет действия, которых в игре нет, или их слишком много</translation>
  </message>
  <message>
   <source>minimal</source>
   <translation>минимальные</translation>
  </message>
  <message>
   <source>movement</source>
   <translation>движение</translation>
  </message>
  <message>
   <source>Frame skip</source>
   <translation>Пропуск кадров</translation>
  </message>
  <message>
   <source>Each decision is held for this many game frames (60 per second).</source>
   <translation>Каждое решение держится столько кадров игры (60 в секунду).</translation>
  </message>
  <message>
   <source>frames</source>
   <translation>кадров</translation>
  </message>
  <message>
   <source>Game</source>
   <translation>Игра</translation>
  </message>
  <message>
   <source>Sticky actions</source>
   <translation>Липкие действия</translation>
  </message>
  <message>
   <source>Chance that the game ignores the new action for one frame and repeats the last one. 0.25 is the standard of today; 0 makes the game deterministic, as in the papers of 2013 and 2015.</source>
   <translation>Вероятность, что игра не примет нового действия на один кадр и повторит прежнее. 0.25 – нынешний стандарт; с 0 игра детерминирована, как в статьях 2013 и 2015 годов.</translation>
  </message>
  <message>
   <source>Which joystick actions there are: all that the game knows, or movement alone (stay and the directions, without the button), which is quicker to learn.</source>
   <translation>Какие действия джойстика есть: все, которые знает игра, или только движение (стоять и направления, без кнопки), чему учатся быстрее.</translation>
  </message>
  <message>
   <source>Clip rewards</source>
   <translation>Отсекать награды</translation>
  </message>
  <message>
   <source>Learn from the sign of the reward only (-1, 0, +1), so that all games have the same scale. The scores shown are always the true ones.</source>
   <translation>Учиться только на знаке награды (-1, 0, +1), чтобы масштаб всех игр был один. Показываемый счёт всегда настоящий.</translation>
  </message>
  <message>
   <source>For learning</source>
   <translation>Для обучения</translation>
  </message>
  <message>
   <source>A lost life ends the episode</source>
   <translation>Потеря жизни кончает эпизод</translation>
  </message>
  <message>
   <source>For learning, the future ends when a life is lost; the game and its score go on.</source>
   <translation>Для обучения будущее кончается с потерей жизни; игра и её счёт продолжаются.</translation>
  </message>
  <message>
   <source>A point ends the episode</source>
   <translation>Очко кончает эпизод</translation>
  </message>
  <message>
   <source>For learning, the future ends with every point scored or lost; the game and its score go on. Speeds up Pong, where each rally stands for itself.</source>
   <translation>Для обучения будущее кончается с каждым выигранным или проигранным очком; игра и её счёт продолжаются. Ускоряет Pong, где каждый розыгрыш сам по себе.</translation>
  </message>
  <message>
   <source>Picture height</source>
   <translation>Высота изображения</translation>
  </message>
  <message>
   <source>Rows that the screen is shrunk to before cropping.</source>
   <translation>Строки, до которых экран уменьшается перед обрезкой.</translation>
  </message>
  <message>
   <source>px</source>
   <translation>px</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Изображение</translation>
  </message>
  <message>
   <source>Picture width</source>
   <translation>Ширина изображения</translation>
  </message>
  <message>
   <source>Columns that the screen is shrunk to.</source>
   <translation>Столбцы, до которых уменьшается экран.</translation>
  </message>
  <message>
   <source>Crop at the top</source>
   <translation>Обрезка сверху</translation>
  </message>
  <message>
   <source>Rows cut away from the shrunken picture's top, e.g. the score.</source>
   <translation>Строки, отрезаемые у уменьшенного изображения сверху, напр. счёт.</translation>
  </message>
  <message>
   <source>Crop at the bottom</source>
   <translation>Обрезка снизу</translation>
  </message>
  <message>
   <source>Rows cut away from the shrunken picture's bottom.</source>
   <translation>Строки, отрезаемые у уменьшенного изображения снизу.</translation>
  </message>
  <message>
   <source>Crop at the left</source>
   <translation>Обрезка слева</translation>
  </message>
  <message>
   <source>Columns cut away from the shrunken picture's left.</source>
   <translation>Столбцы, отрезаемые у уменьшенного изображения слева.</translation>
  </message>
  <message>
   <source>Crop at the right</source>
   <translation>Обрезка справа</translation>
  </message>
  <message>
   <source>Columns cut away from the shrunken picture's right.</source>
   <translation>Столбцы, отрезаемые у уменьшенного изображения справа.</translation>
  </message>
  <message>
   <source>Stacked frames</source>
   <translation>Кадров в стопке</translation>
  </message>
  <message>
   <source>How many pictures the network sees at once; from 2 on it sees motion.</source>
   <translation>Сколько изображений сеть видит сразу; начиная с 2 она видит движение.</translation>
  </message>
  <message>
   <source>Idle frames at the start</source>
   <translation>Пустые кадры в начале</translation>
  </message>
  <message>
   <source>Each game begins with fewer than this many idle frames, at random.</source>
   <translation>Каждая партия начинается с меньшего, чем это, случайного числа пустых кадров.</translation>
  </message>
  <message>
   <source>Longest game</source>
   <translation>Самая длинная партия</translation>
  </message>
  <message>
   <source>A game is cut off after this many frames (108000 are 30 minutes).</source>
   <translation>Партия обрывается после стольких кадров (108000 – это 30 минут).</translation>
  </message>
  <message>
   <source>Emulator threads</source>
   <translation>Потоки эмулятора</translation>
  </message>
  <message>
   <source>Threads that run the games; 0 takes one for each core.</source>
   <translation>Потоки, в которых идут игры; 0 – по одному на ядро.</translation>
  </message>
  <message>
   <source>Cost of a life</source>
   <translation>Цена жизни</translation>
  </message>
  <message>
   <source>What is taken off the reward for learning when a life is lost. The scores shown are the true ones.</source>
   <translation>Что вычитается из награды для обучения при потере жизни. Показываемый счёт настоящий.</translation>
  </message>
  <message>
   <source>crop_top and crop_bottom must leave at least 16 of the {height} rows, not {rows}</source>
   <translation>crop_top и crop_bottom должны оставлять не менее 16 из {height} строк, а не {rows}</translation>
  </message>
  <message>
   <source>crop_left and crop_right must leave at least 16 of the {width} columns, not {columns}</source>
   <translation>crop_left и crop_right должны оставлять не менее 16 из {width} столбцов, а не {columns}</translation>
  </message>
  <message>
   <source>uct</source>
   <translation>uct</translation>
  </message>
  <message>
   <source>alternating</source>
   <translation>попеременно</translation>
  </message>
  <message>
   <source>Board games</source>
   <translation>Настольные игры</translation>
  </message>
  <message>
   <source>Tic-tac-toe</source>
   <translation>Крестики-нолики</translation>
  </message>
  <message>
   <source>Three in a row win. Whoever makes no mistake never loses: a game to see search and self-play in.</source>
   <translation>Побеждают три в ряд. Кто не ошибается, не проигрывает никогда: игра, на которой видно поиск и игру с собой.</translation>
  </message>
  <message>
   <source>Connect Four</source>
   <translation>Четыре в ряд</translation>
  </message>
  <message>
   <source>Stones fall down seven columns, and four in a row win. Whoever begins can win: how, is hard to see.</source>
   <translation>Фишки падают в семь столбцов, и побеждают четыре в ряд. Начинающий может выиграть; как – увидеть трудно.</translation>
  </message>
  <message>
   <source>Othello</source>
   <translation>Отелло</translation>
  </message>
  <message>
   <source>Enclosed stones change their colour; whoever has more in the end wins. Corners are never turned.</source>
   <translation>Окружённые фишки меняют цвет; побеждает тот, у кого их в конце больше. Угловые не переворачиваются никогда.</translation>
  </message>
  <message>
   <source>PASS</source>
   <translation>ПАС</translation>
  </message>
  <message>
   <source>Breakthrough</source>
   <translation>Breakthrough</translation>
  </message>
  <message>
   <source>Pawns go forward, straight on or diagonally, and take diagonally. The first one across wins.</source>
   <translation>Пешки ходят вперёд, прямо или наискосок, и бьют наискосок. Побеждает первая, прошедшая всю доску.</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Го</translation>
  </message>
  <message>
   <source>Stones without a free point beside them are taken; whoever surrounds more wins. On 5, 7 or 9 points a side. Needs open_spiel.</source>
   <translation>Камни без свободного пункта рядом снимаются; побеждает окруживший больше. Доска со стороной 5, 7 или 9 пунктов. Нужен open_spiel.</translation>
  </message>
  <message>
   <source>{cell} LEFT</source>
   <translation>{cell} ВЛЕВО</translation>
  </message>
  <message>
   <source>{cell} ON</source>
   <translation>{cell} ВПЕРЁД</translation>
  </message>
  <message>
   <source>{cell} RIGHT</source>
   <translation>{cell} ВПРАВО</translation>
  </message>
  <message>
   <source>Opponent</source>
   <translation>Соперник</translation>
  </message>
  <message>
   <source>Who plays the other side: chance, or open_spiel's tree search (UCT), which has to be installed. Algorithms that play against themselves while they learn are tested against it.</source>
   <translation>Кто играет за другую сторону: случай или поиск по дереву open_spiel (UCT), который нужно установить. Алгоритмы, которые учатся, играя с собой, проверяются против него.</translation>
  </message>
  <message>
   <source>Its simulations</source>
   <translation>Его симуляции</translation>
  </message>
  <message>
   <source>How many games the tree search plays out in thought before each move: the more, the stronger.</source>
   <translation>Сколько партий поиск по дереву мысленно доигрывает перед каждым ходом: чем больше, тем сильнее.</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>Сторона</translation>
  </message>
  <message>
   <source>Whether the learner begins, the opponent, or each in turn.</source>
   <translation>Кто начинает: ученик, соперник или по очереди.</translation>
  </message>
  <message>
   <source>crosses</source>
   <translation>крестики</translation>
  </message>
  <message>
   <source>rings</source>
   <translation>нолики</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>жёлтые</translation>
  </message>
  <message>
   <source>red</source>
   <translation>красные</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>Доска</translation>
  </message>
  <message>
   <source>How many rows and columns the board has.</source>
   <translation>Сколько на доске строк и столбцов.</translation>
  </message>
  <message>
   <source>Komi</source>
   <translation>Коми</translation>
  </message>
  <message>
   <source>Points that the second player gets for not having begun. With a half there are no draws.</source>
   <translation>Очки, которые второй игрок получает за то, что не начинал. С половиной ничьих нет.</translation>
  </message>
  <message>
   <source>{what} needs the package open_spiel, which is not installed here; where RL Studio came by pip: pip install 'rlstudio[boards]'.</source>
   <translation>Для «{what}» нужен пакет open_spiel, который здесь не установлен; если RL Studio поставлена через pip: pip install 'rlstudio[boards]'.</translation>
  </message>
  <message>
   <source>An opponent that searches in {game}</source>
   <translation>Соперник, ищущий в {game}</translation>
  </message>
  <message>
   <source>black</source>
   <translation>чёрные</translation>
  </message>
  <message>
   <source>white</source>
   <translation>белые</translation>
  </message>
  <message>
   <source>the positions are not those to which the moves lead</source>
   <translation>позиции не те, к которым ведут ходы</translation>
  </message>
  <message>
   <source>sides are swapped where you play an agent: take over first.</source>
   <translation>сторонами меняются там, где вы играете с агентом: сначала возьмите управление.</translation>
  </message>
  <message>
   <source>a move is none of this game</source>
   <translation>одного из ходов в этой игре нет</translation>
  </message>
  <message>
   <source>a move is not legal where it was made</source>
   <translation>один из ходов недопустим там, где он сделан</translation>
  </message>
  <message>
   <source>Acrobot</source>
   <translation>Acrobot</translation>
  </message>
  <message>
   <source>A gymnast on a bar: two links, a motor at the hip, and a line to be reached by swinging.</source>
   <translation>Гимнаст на перекладине: два звена, мотор в бёдрах и линия, до которой надо раскачаться.</translation>
  </message>
  <message>
   <source>Classic control</source>
   <translation>Классич. управление</translation>
  </message>
  <message>
   <source>TORQUE -1 N m</source>
   <translation>МОМЕНТ -1 N m</translation>
  </message>
  <message>
   <source>NONE</source>
   <translation>НЕТ</translation>
  </message>
  <message>
   <source>TORQUE +1 N m</source>
   <translation>МОМЕНТ +1 N m</translation>
  </message>
  <message>
   <source>first angle</source>
   <translation>первый угол</translation>
  </message>
  <message>
   <source>second angle</source>
   <translation>второй угол</translation>
  </message>
  <message>
   <source>first velocity</source>
   <translation>первая скорость</translation>
  </message>
  <message>
   <source>rad/s</source>
   <translation>rad/s</translation>
  </message>
  <message>
   <source>second velocity</source>
   <translation>вторая скорость</translation>
  </message>
  <message>
   <source>CartPole</source>
   <translation>CartPole</translation>
  </message>
  <message>
   <source>Balance a pole on a cart by pushing it left or right. Solved in seconds: the best first run.</source>
   <translation>Удержите шест на тележке, толкая её влево или вправо. Решается за секунды: лучший первый запуск.</translation>
  </message>
  <message>
   <source>LEFT</source>
   <translation>ВЛЕВО</translation>
  </message>
  <message>
   <source>RIGHT</source>
   <translation>ВПРАВО</translation>
  </message>
  <message>
   <source>carts and poles must be at finite places</source>
   <translation>тележки и шесты должны находиться в конечных местах</translation>
  </message>
  <message>
   <source>position</source>
   <translation>положение</translation>
  </message>
  <message>
   <source>m</source>
   <translation>m</translation>
  </message>
  <message>
   <source>velocity</source>
   <translation>скорость</translation>
  </message>
  <message>
   <source>m/s</source>
   <translation>m/s</translation>
  </message>
  <message>
   <source>angle</source>
   <translation>угол</translation>
  </message>
  <message>
   <source>angular velocity</source>
   <translation>угловая скорость</translation>
  </message>
  <message>
   <source>Mountain Car</source>
   <translation>Mountain Car</translation>
  </message>
  <message>
   <source>A weak car in a valley must rock back and forth to get out. Hard, as no step says it was good.</source>
   <translation>Слабая машина в долине должна раскачаться взад и вперёд, чтобы выбраться. Трудно: ни один шаг не говорит, что был хорош.</translation>
  </message>
  <message>
   <source>COAST</source>
   <translation>НАКАТ</translation>
  </message>
  <message>
   <source>Mountain Car, continuous</source>
   <translation>Mountain Car, непрерывный</translation>
  </message>
  <message>
   <source>The same valley with a throttle of any strength. Reaching the flag gives 100; force costs.</source>
   <translation>Та же долина, но тяга любой силы. За флаг даётся 100; за усилие платят.</translation>
  </message>
  <message>
   <source>FORCE</source>
   <translation>СИЛА</translation>
  </message>
  <message>
   <source>per step</source>
   <translation>за шаг</translation>
  </message>
  <message>
   <source>Pendulum</source>
   <translation>Pendulum</translation>
  </message>
  <message>
   <source>Swing a rod up with a weak motor and hold it there. The classic of continuous control.</source>
   <translation>Поднимите стержень слабым мотором и удержите его наверху. Классика непрерывного управления.</translation>
  </message>
  <message>
   <source>TORQUE</source>
   <translation>МОМЕНТ</translation>
  </message>
  <message>
   <source>N m</source>
   <translation>N m</translation>
  </message>
  <message>
   <source>angle from upright</source>
   <translation>угол от вертикали</translation>
  </message>
  <message>
   <source>A network to design</source>
   <translation>Спроектировать сеть</translation>
  </message>
  <message>
   <source>Choose a learning rate, then layer by layer a small network for digits. It is trained for a moment: what it reads pays, size costs.</source>
   <translation>Выберите скорость обучения, затем слой за слоем малую сеть для цифр. Её недолго учат: прочитанное платит, размер стоит.</translation>
  </message>
  <message>
   <source>Systems</source>
   <translation>Системы</translation>
  </message>
  <message>
   <source>STOP</source>
   <translation>СТОП</translation>
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
   <translation>Цена параметров</translation>
  </message>
  <message>
   <source>What a thousand parameters cost, in points; each percent of digits that are read is a point.</source>
   <translation>Сколько очков стоит тысяча параметров; каждый процент прочитанных цифр – очко.</translation>
  </message>
  <message>
   <source>Every trial trains a network for 60 updates; one of three beginnings is drawn by chance.</source>
   <translation>Каждая проба учит сеть 60 обновлений; одно из трёх начал выбирается случайно.</translation>
  </message>
  <message>
   <source>the array {name} must hold learning rates</source>
   <translation>массив {name} должен содержать скорости обучения</translation>
  </message>
  <message>
   <source>the array {name} must hold layers</source>
   <translation>массив {name} должен содержать слои</translation>
  </message>
  <message>
   <source>Random search</source>
   <translation>Случайный поиск</translation>
  </message>
  <message>
   <source>The best of 200 networks by chance, each trained once.</source>
   <translation>Лучшая из 200 случайных сетей, каждая обучена один раз.</translation>
  </message>
  <message>
   <source>the array {name} must hold integers from -1 to {last}</source>
   <translation>массив {name} должен содержать целые числа от -1 до {last}</translation>
  </message>
  <message>
   <source>A digit in glimpses</source>
   <translation>Цифра по взглядам</translation>
  </message>
  <message>
   <source>A digit lies somewhere in a picture of which only a small window is sharp. A few looks, then the answer counts.</source>
   <translation>Где-то на изображении лежит цифра, и резко видно лишь маленькое окно. Несколько взглядов, затем считается ответ.</translation>
  </message>
  <message>
   <source>Attention</source>
   <translation>Внимание</translation>
  </message>
  <message>
   <source>look x</source>
   <translation>взгляд x</translation>
  </message>
  <message>
   <source>look y</source>
   <translation>взгляд y</translation>
  </message>
  <message>
   <source>Side of the whole picture. With 28, and a digit as large, nothing is moved.</source>
   <translation>Сторона всего изображения. При 28 и такой же цифре ничего не сдвинуто.</translation>
  </message>
  <message>
   <source>Digit</source>
   <translation>Цифра</translation>
  </message>
  <message>
   <source>Side of the digit, which lies anywhere in the picture.</source>
   <translation>Сторона цифры, которая лежит где угодно на изображении.</translation>
  </message>
  <message>
   <source>Clutter</source>
   <translation>Помехи</translation>
  </message>
  <message>
   <source>How many pieces of other digits lie about.</source>
   <translation>Сколько кусков других цифр разбросано вокруг.</translation>
  </message>
  <message>
   <source>Glimpses</source>
   <translation>Взгляды</translation>
  </message>
  <message>
   <source>How often it may look before its answer counts; the first look is at the middle.</source>
   <translation>Сколько раз можно посмотреть, прежде чем ответ засчитывается; первый взгляд – в середину.</translation>
  </message>
  <message>
   <source>Eye</source>
   <translation>Глаз</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Окно</translation>
  </message>
  <message>
   <source>Side of the sharpest window of a glimpse, and pixels in a row of each.</source>
   <translation>Сторона самого резкого окна взгляда и число пикселей в ряду каждого.</translation>
  </message>
  <message>
   <source>Resolutions</source>
   <translation>Разрешения</translation>
  </message>
  <message>
   <source>How many windows a glimpse has, each twice as wide and half as sharp as the one before.</source>
   <translation>Сколько окон у взгляда; каждое вдвое шире и вдвое менее резкое, чем предыдущее.</translation>
  </message>
  <message>
   <source>every lane has looked once at least</source>
   <translation>каждая копия среды должна взглянуть хотя бы раз</translation>
  </message>
  <message>
   <source>the array {name} must be between -1 and 1</source>
   <translation>числа массива {name} должны быть между -1 и 1</translation>
  </message>
  <message>
   <source>Who can read it?</source>
   <translation>Кто прочтёт?</translation>
  </message>
  <message>
   <source>A digit is turned, and each of four small networks reads one turn. Only one of them may be asked.</source>
   <translation>Цифра повёрнута, и каждая из четырёх малых сетей читает один поворот. Спросить можно лишь одну из них.</translation>
  </message>
  <message>
   <source>network 0°</source>
   <translation>сеть 0°</translation>
  </message>
  <message>
   <source>network 90°</source>
   <translation>сеть 90°</translation>
  </message>
  <message>
   <source>network 180°</source>
   <translation>сеть 180°</translation>
  </message>
  <message>
   <source>network 270°</source>
   <translation>сеть 270°</translation>
  </message>
  <message>
   <source>the ink of pictures must be between 0 and 1</source>
   <translation>чернила картинок должны быть между 0 и 1</translation>
  </message>
  <message>
   <source>wall</source>
   <translation>стена</translation>
  </message>
  <message>
   <source>floor</source>
   <translation>пол</translation>
  </message>
  <message>
   <source>goal</source>
   <translation>цель</translation>
  </message>
  <message>
   <source>trap</source>
   <translation>ловушка</translation>
  </message>
  <message>
   <source>the reward in row {row}, column {column}</source>
   <translation>награда в строке {row}, столбце {column}</translation>
  </message>
  <message>
   <source>a map has {least} to {most} rows and columns, not {height} by {width}</source>
   <translation>в карте от {least} до {most} строк и столбцов, а не {height} на {width}</translation>
  </message>
  <message>
   <source>a world needs at least one goal</source>
   <translation>миру нужна хотя бы одна цель</translation>
  </message>
  <message>
   <source>a world needs a floor cell to start on</source>
   <translation>миру нужна клетка пола, с которой начинать</translation>
  </message>
  <message>
   <source>row {number} of the map has {n} cells and the first has {width}</source>
   <translation>в строке {number} карты клеток {n}, а в первой {width}</translation>
  </message>
  <message>
   <source>{letter} {name}</source>
   <translation>{letter} {name}</translation>
  </message>
  <message>
   <source>row {number} of the map holds {strange}; known are {known}</source>
   <translation>в строке {number} карты есть {strange}; известны {known}</translation>
  </message>
  <message>
   <source>{place} lies outside the map of {height} by {width} cells</source>
   <translation>{place} лежит вне карты {height} на {width} клеток</translation>
  </message>
  <message>
   <source>{place} lies in a wall, which nobody can enter</source>
   <translation>{place} лежит в стене, куда никто не может войти</translation>
  </message>
  <message>
   <source>{place} is given twice</source>
   <translation>{place} указана дважды</translation>
  </message>
  <message>
   <source>Own world</source>
   <translation>Свой мир</translation>
  </message>
  <message>
   <source>Draw your own world: walls, traps, goals and rewards, cell by cell. It is kept as a file.</source>
   <translation>Нарисуйте свой мир: стены, ловушки, цели и награды, клетка за клеткой. Он хранится в файле.</translation>
  </message>
  <message>
   <source>made from the number</source>
   <translation>по номеру</translation>
  </message>
  <message>
   <source>Sutton and Barto</source>
   <translation>Саттон и Барто</translation>
  </message>
  <message>
   <source>left end</source>
   <translation>левый конец</translation>
  </message>
  <message>
   <source>middle</source>
   <translation>середина</translation>
  </message>
  <message>
   <source>Height of the grid in cells.</source>
   <translation>Высота сетки в клетках.</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>клеток</translation>
  </message>
  <message>
   <source>Width of the grid in cells.</source>
   <translation>Ширина сетки в клетках.</translation>
  </message>
  <message>
   <source>Reward per step</source>
   <translation>Награда за шаг</translation>
  </message>
  <message>
   <source>What each step gives; below zero, short ways are better.</source>
   <translation>Что даёт каждый шаг; если меньше нуля, короткие пути лучше.</translation>
  </message>
  <message>
   <source>Reward at the goal</source>
   <translation>Награда у цели</translation>
  </message>
  <message>
   <source>What entering a goal gives in addition to the step.</source>
   <translation>Что вход в цель даёт сверх шага.</translation>
  </message>
  <message>
   <source>Chance of slipping</source>
   <translation>Вероятность скольжения</translation>
  </message>
  <message>
   <source>How often a move goes to the left or to the right of where it was meant, one as often as the other.</source>
   <translation>Как часто ход уводит левее или правее задуманного, то и другое одинаково часто.</translation>
  </message>
  <message>
   <source>Longest episode</source>
   <translation>Самый длинный эпизод</translation>
  </message>
  <message>
   <source>An episode is cut off after this many steps.</source>
   <translation>Эпизод обрывается после стольких шагов.</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>План</translation>
  </message>
  <message>
   <source>Walls and traps made from the map's number, or the maze of Sutton and Barto, example 8.1, on which Dyna-Q is shown: 6 by 9 cells, 14 steps to the treasure, no traps.</source>
   <translation>Стены и ловушки по номеру карты или лабиринт Саттона и Барто, пример 8.1, на котором показывают Dyna-Q: 6 на 9 клеток, 14 шагов до клада, без ловушек.</translation>
  </message>
  <message>
   <source>Height of the maze in cells; odd numbers look best.</source>
   <translation>Высота лабиринта в клетках; лучше смотрятся нечётные числа.</translation>
  </message>
  <message>
   <source>Width of the maze in cells; odd numbers look best.</source>
   <translation>Ширина лабиринта в клетках; лучше смотрятся нечётные числа.</translation>
  </message>
  <message>
   <source>Map number</source>
   <translation>Номер карты</translation>
  </message>
  <message>
   <source>Each number is another maze; the same number is always the same maze.</source>
   <translation>У каждого номера свой лабиринт; один номер – всегда один лабиринт.</translation>
  </message>
  <message>
   <source>Openings</source>
   <translation>Проёмы</translation>
  </message>
  <message>
   <source>Share of the walls between corridors that fall, so that several ways lead on.</source>
   <translation>Доля стен между коридорами, которые убираются, чтобы вело несколько путей.</translation>
  </message>
  <message>
   <source>Share of traps</source>
   <translation>Доля ловушек</translation>
  </message>
  <message>
   <source>Share of the cells that are traps; one way to the treasure stays free.</source>
   <translation>Доля клеток-ловушек; один путь к кладу остаётся свободным.</translation>
  </message>
  <message>
   <source>Reward in a trap</source>
   <translation>Награда в ловушке</translation>
  </message>
  <message>
   <source>What entering a trap gives in addition to the step.</source>
   <translation>Что вход в ловушку даёт сверх шага.</translation>
  </message>
  <message>
   <source>Reward at the treasure</source>
   <translation>Награда у клада</translation>
  </message>
  <message>
   <source>What entering the treasure's cell gives in addition to the step.</source>
   <translation>Что вход в клетку клада даёт сверх шага.</translation>
  </message>
  <message>
   <source>Traps end the episode</source>
   <translation>Ловушки кончают эпизод</translation>
  </message>
  <message>
   <source>Whether a trap is the end or only costs its reward.</source>
   <translation>Конец ли ловушка или стоит только своей награды.</translation>
  </message>
  <message>
   <source>How many cells the corridor has.</source>
   <translation>Сколько клеток в коридоре.</translation>
  </message>
  <message>
   <source>Where an episode begins.</source>
   <translation>Где начинается эпизод.</translation>
  </message>
  <message>
   <source>Left end</source>
   <translation>Левый конец</translation>
  </message>
  <message>
   <source>What lies at the other end. With a trap, a start in the middle and random actions it is the random walk of Sutton and Barto, example 6.2.</source>
   <translation>Что лежит на другом конце. С ловушкой, стартом посередине и случайными действиями это случайное блуждание Саттона и Барто, пример 6.2.</translation>
  </message>
  <message>
   <source>How often a move goes the other way.</source>
   <translation>Как часто ход идёт в другую сторону.</translation>
  </message>
  <message>
   <source>Reward in the trap</source>
   <translation>Награда в ловушке</translation>
  </message>
  <message>
   <source>What entering the trap gives in addition to the step.</source>
   <translation>Что вход в ловушку даёт сверх шага.</translation>
  </message>
  <message>
   <source>Where walls, traps, goals, starts and rewards lie; drawn in the world editor.</source>
   <translation>Где лежат стены, ловушки, цели, старты и награды; рисуется в редакторе миров.</translation>
  </message>
  <message>
   <source>Reward at a goal</source>
   <translation>Награда у цели</translation>
  </message>
  <message>
   <source>What entering a goal gives in addition to the step, where its cell has no reward of its own.</source>
   <translation>Что вход в цель даёт сверх шага, если у её клетки нет своей награды.</translation>
  </message>
  <message>
   <source>What entering a trap gives in addition to the step, where its cell has no reward of its own.</source>
   <translation>Что вход в ловушку даёт сверх шага, если у её клетки нет своей награды.</translation>
  </message>
  <message>
   <source>Grids</source>
   <translation>Сетки</translation>
  </message>
  <message>
   <source>UP</source>
   <translation>ВВЕРХ</translation>
  </message>
  <message>
   <source>DOWN</source>
   <translation>ВНИЗ</translation>
  </message>
  <message>
   <source>Grid world</source>
   <translation>Сеточный мир</translation>
  </message>
  <message>
   <source>The lectures' small grid: reach one of two corners. Every value fits on one screen.</source>
   <translation>Малая сетка из лекций: дойти до одного из двух углов. Все ценности видны на одном экране.</translation>
  </message>
  <message>
   <source>Maze</source>
   <translation>Лабиринт</translation>
  </message>
  <message>
   <source>Find the treasure, avoid the traps. Every number is another maze, of any size you like.</source>
   <translation>Найдите клад, обходя ловушки. Каждый номер – другой лабиринт, любого размера.</translation>
  </message>
  <message>
   <source>Treasure corridor</source>
   <translation>Коридор с кладом</translation>
  </message>
  <message>
   <source>One corridor, two directions, one treasure. Watch its value travel back cell by cell.</source>
   <translation>Один коридор, два направления, один клад. Смотрите, как его ценность идёт назад клетка за клеткой.</translation>
  </message>
  <message>
   <source>the states that are seen are not those that the lanes are in</source>
   <translation>видимые состояния не те, в которых находятся копии среды</translation>
  </message>
  <message>
   <source>a lane is in a state that is none of the {n}</source>
   <translation>одна из копий среды в состоянии, которого нет среди имеющихся ({n})</translation>
  </message>
  <message>
   <source>Its own arguments</source>
   <translation>Её собственные аргументы</translation>
  </message>
  <message>
   <source>{problem}; its default is {value}.</source>
   <translation>{problem}; значение по умолчанию – {value}.</translation>
  </message>
  <message>
   <source>must have at most {most:,} characters</source>
   <translation>должно содержать не более {most:,} знаков</translation>
  </message>
  <message>
   <source>must be finite</source>
   <translation>должно быть конечным</translation>
  </message>
  <message>
   <source>must be true, false, a number, text, null, a list or an object of these</source>
   <translation>должно быть true, false, числом, текстом, null, списком или объектом из них</translation>
  </message>
  <message>
   <source>The constructor's argument {name}.</source>
   <translation>Аргумент {name} конструктора.</translation>
  </message>
  <message>
   <source>{world} cannot go back: its simulation cannot be copied.</source>
   <translation>{world} не может вернуться назад: её симуляцию не скопировать.</translation>
  </message>
  <message>
   <source>Gymnasium</source>
   <translation>Gymnasium</translation>
  </message>
  <message>
   <source>Legal actions only</source>
   <translation>Только допустимые действия</translation>
  </message>
  <message>
   <source>The environment tells which actions are legal; no others are taken, neither while learning nor after. Off: agents choose from all actions and learn what comes of it.</source>
   <translation>Среда сообщает, какие действия допустимы; других не делают ни во время обучения, ни после. Выкл.: агенты выбирают из всех действий и узнают, что из этого выходит.</translation>
  </message>
  <message>
   <source>An episode is cut off after so many steps; 0 is the environment's own limit.</source>
   <translation>Эпизод обрывается после стольких шагов; 0 – собственный предел среды.</translation>
  </message>
  <message>
   <source>Stacked pictures</source>
   <translation>Изображений в стопке</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>изображений</translation>
  </message>
  <message>
   <source>Picture size</source>
   <translation>Размер изображения</translation>
  </message>
  <message>
   <source>Pictures with longer sides are shrunk to this; 0 leaves them as they are.</source>
   <translation>Изображения с более длинными сторонами уменьшаются до этого; 0 оставляет их как есть.</translation>
  </message>
  <message>
   <source>Of how many moments the network sees the pictures at once; from 2 on it sees motion. All other parts are those of the last moment.</source>
   <translation>За сколько моментов сеть видит изображения сразу; начиная с 2 она видит движение. Все остальные части – последнего момента.</translation>
  </message>
  <message>
   <source>moments</source>
   <translation>моментов</translation>
  </message>
  <message>
   <source>The environment {id} of Gymnasium.</source>
   <translation>Среда {id} из Gymnasium.</translation>
  </message>
  <message numerus="yes">
   <source>{names} are no numbers, so they are left out: the agent does not see them.</source>
   <extracomment>For one: {names} is no number, so it is left out: the agent does not see it.</extracomment>
   <translation>
    <numerusform>{names} – не число, поэтому не учитывается: агент этого не видит.</numerusform>
    <numerusform>{names} – не числа, поэтому не учитываются: агент их не видит.</numerusform>
    <numerusform>{names} – не числа, поэтому не учитываются: агент их не видит.</numerusform>
   </translation>
  </message>
  <message>
   <source>{id} does not start: {error}.</source>
   <translation>{id} не запускается: {error}.</translation>
  </message>
  <message>
   <source>{id} does not fit: it has no {name}, which Gymnasium's environments declare.</source>
   <translation>{id} не подходит: нет {name}, которое объявляют среды Gymnasium.</translation>
  </message>
  <message>
   <source>{id} does not fit: its {name} is a {kind}, not a space of Gymnasium.</source>
   <translation>{id} не подходит: {name} – {kind}, а не пространство Gymnasium.</translation>
  </message>
  <message>
   <source>what cannot be read ({error})</source>
   <translation>то, что не читается ({error})</translation>
  </message>
  <message>
   <source>{id}: reset() returned {complaint}.</source>
   <translation>{id}: reset() вернул неподходящее: {complaint}.</translation>
  </message>
  <message>
   <source>{id} tells its rules in P, which are not used: {fault}.</source>
   <translation>{id} сообщает свои правила в P, но они не используются: {fault}.</translation>
  </message>
  <message>
   <source>observation</source>
   <translation>наблюдение</translation>
  </message>
  <message>
   <source>{id}: {call} failed: {error}.</source>
   <translation>{id}: {call} – сбой: {error}.</translation>
  </message>
  <message>
   <source>{id}: {call} failed at {place}: {error}.</source>
   <translation>{id}: {call} – сбой в {place}: {error}.</translation>
  </message>
  <message>
   <source>step() returned, as step {step:,} of an episode,</source>
   <translation>step() на шаге {step:,} эпизода вернул неподходящее:</translation>
  </message>
  <message>
   <source>{name}[{key}]</source>
   <translation>{name}[{key}]</translation>
  </message>
  <message>
   <source>{value:.3g}, more than a 32-bit float can hold</source>
   <translation>{value:.3g} (больше, чем вмещает 32-битное число)</translation>
  </message>
  <message>
   <source>a {kind}</source>
   <translation>{kind}</translation>
  </message>
  <message>
   <source>{kind}: there is no {name}</source>
   <translation>{kind}: нет {name}</translation>
  </message>
  <message>
   <source>{kind} in the line {line}</source>
   <translation>{kind} в строке кода {line}</translation>
  </message>
  <message>
   <source>{error} ({place})</source>
   <translation>{error} ({place})</translation>
  </message>
  <message>
   <source>{id}: {call} wanted to end the program (sys.exit({code})).</source>
   <translation>{id}: {call} хочет завершить программу (sys.exit({code})).</translation>
  </message>
  <message>
   <source>{id}: {call} wanted to end the program at {place} (sys.exit({code})).</source>
   <translation>{id}: {call} хочет завершить программу в {place} (sys.exit({code})).</translation>
  </message>
  <message>
   <source>{id}: {call} waits for somebody to type something ({error}); nobody can, as the environment runs unattended.</source>
   <translation>{id}: {call} ждёт, чтобы кто-то что-то ввёл ({error}); сделать это некому, среда работает без присмотра.</translation>
  </message>
  <message>
   <source>{id}: {call} waits for somebody to type something at {place} ({error}); nobody can, as the environment runs unattended.</source>
   <translation>{id}: {call} ждёт в {place}, чтобы кто-то что-то ввёл ({error}); сделать это некому, среда работает без присмотра.</translation>
  </message>
  <message>
   <source>{n} values</source>
   <translation>значений: {n}</translation>
  </message>
  <message>
   <source>{id}: reset() returned {what}, as the old gym did; Gymnasium's returns two values, the observation and a dictionary.</source>
   <translation>{id}: reset() вернул {what}, как старый gym; в Gymnasium он возвращает два значения: наблюдение и словарь.</translation>
  </message>
  <message>
   <source>{id}: {at} what cannot be read ({error}).</source>
   <translation>{id}: {at} это не читается ({error}).</translation>
  </message>
  <message>
   <source>None as {name}</source>
   <translation>None как {name}</translation>
  </message>
  <message>
   <source>{name} of the shape {found}, and its space has the shape {wanted}</source>
   <translation>{name} формы {found}, а у его пространства форма {wanted}</translation>
  </message>
  <message>
   <source>{name} that is {value}</source>
   <translation>{name} со значением {value}</translation>
  </message>
  <message>
   <source>NaN, not a number</source>
   <translation>NaN, не число</translation>
  </message>
  <message>
   <source>infinite</source>
   <translation>бесконечность</translation>
  </message>
  <message>
   <source>an array of the shape {shape}</source>
   <translation>массив формы {shape}</translation>
  </message>
  <message>
   <source>a {kind} of {n}</source>
   <translation>{kind} длины {n}</translation>
  </message>
  <message>
   <source>{id}: reset() takes no seed; Gymnasium calls reset(seed=..., options=...), so it must begin as def reset(self, *, seed=None, options=None).</source>
   <translation>{id}: reset() не принимает зерна; Gymnasium вызывает reset(seed=..., options=...), поэтому он должен начинаться с def reset(self, *, seed=None, options=None).</translation>
  </message>
  <message>
   <source>{id}: step() returned {what}; Gymnasium's returns 5 values: observation, reward, terminated, truncated, info.</source>
   <translation>{id}: step() вернул {what}; в Gymnasium он возвращает 5 значений: observation, reward, terminated, truncated, info.</translation>
  </message>
  <message>
   <source>{id}: {at} {complaint}.</source>
   <translation>{id}: {at} {complaint}.</translation>
  </message>
  <message>
   <source>{id}: {at} a reward that is {gained}.</source>
   <translation>{id}: {at} награда со значением {gained}.</translation>
  </message>
  <message>
   <source>{found} as {name}, and its space is a Dict</source>
   <translation>{found} как {name}, а его пространство – Dict</translation>
  </message>
  <message>
   <source>{found} as {name}, and its space is a Tuple of {n}</source>
   <translation>{found} как {name}, а его пространство – Tuple из {n}</translation>
  </message>
  <message>
   <source>{found} as {name}, where numbers are needed</source>
   <translation>{found} как {name}, где нужны числа</translation>
  </message>
  <message>
   <source>{given:g} as {name}, and its space has {first} to {last}</source>
   <translation>{given:g} как {name}, а его пространство – от {first} до {last}</translation>
  </message>
  <message>
   <source>{given} as {name}, which is outside of its space</source>
   <translation>{given} как {name}, что вне его пространства</translation>
  </message>
  <message>
   <source>{id}: step() returned 4 values (observation, reward, done, info), as the old gym did; Gymnasium's returns 5, with terminated and truncated in place of done.</source>
   <translation>{id}: step() вернул 4 значения (observation, reward, done, info), как старый gym; в Gymnasium их 5, с terminated и truncated вместо done.</translation>
  </message>
  <message>
   <source>{id}: {at} {kind} as the reward, which must be one number.</source>
   <translation>{id}: {at} {kind} как награда, которая должна быть одним числом.</translation>
  </message>
  <message>
   <source>{name} without the key {key}, which its space has</source>
   <translation>{name} без ключа {key}, который есть у его пространства</translation>
  </message>
  <message>
   <source>{id}: {at} {kind} as {name}, which must be true or false.</source>
   <translation>{id}: {at} {kind} как {name}, что должно быть true или false.</translation>
  </message>
  <message>
   <source>{id} renders as 'rgb_array' or not at all, not as {render_mode}.</source>
   <translation>{id} рисует как 'rgb_array' или никак, но не как {render_mode}.</translation>
  </message>
  <message>
   <source>{id} is not a grid whose model is known.</source>
   <translation>{id} – не сетка, модель которой известна.</translation>
  </message>
  <message>
   <source>an action is one of 0 to {last}, not {action}.</source>
   <translation>действие – одно из 0–{last}, а не {action}.</translation>
  </message>
  <message>
   <source>{action} is no action of {action_space}.</source>
   <translation>{action} – не действие из {action_space}.</translation>
  </message>
  <message>
   <source>after step {step:,} of an episode</source>
   <translation>после шага {step:,} эпизода</translation>
  </message>
  <message>
   <source>a mask is {n} values, true or false (1 or 0), one for each action</source>
   <translation>маска – это значений: {n}, true или false (1 или 0), по одному на действие</translation>
  </message>
  <message>
   <source>at the beginning of an episode</source>
   <translation>в начале эпизода</translation>
  </message>
  <message>
   <source>a mask is {n} values, true or false (1 or 0), for one choice after the other</source>
   <translation>маска – это значений: {n}, true или false (1 или 0), по выборам один за другим</translation>
  </message>
  <message>
   <source>{id}: {name} holds {odd:g} {when}; {is_wanted}.</source>
   <translation>{id}: {name} {when} содержит {odd:g}; {is_wanted}.</translation>
  </message>
  <message>
   <source>{id}: step() returned info[{key}], and reset() did not; return it from both, as the first action of an episode must be legal too.</source>
   <translation>{id}: step() вернул info[{key}], а reset() – нет; верните его из обоих, ведь и первое действие эпизода должно быть допустимым.</translation>
  </message>
  <message>
   <source>{id}: {name} allows no action {when}, and the episode goes on; it must allow at least one, or step() must return terminated as true.</source>
   <translation>{id}: {name} {when} не допускает ни одного действия, а эпизод продолжается; должно быть допустимо хотя бы одно, или step() должен вернуть terminated равным true.</translation>
  </message>
  <message>
   <source>{id}: {name} is missing {when}, and the first reset() had one; return it from every reset() and step().</source>
   <translation>{id}: {name} {when} отсутствует, а у первого reset() был; верните его из каждого reset() и step().</translation>
  </message>
  <message>
   <source>{id}: {name} returned None {when}; {is_wanted}.</source>
   <translation>{id}: {name} {when} вернул None; {is_wanted}.</translation>
  </message>
  <message>
   <source>{id}: {name} is a {kind} {when}; {is_wanted}.</source>
   <translation>{id}: {name} {when} – {kind}; {is_wanted}.</translation>
  </message>
  <message>
   <source>{id}: {name} has {n} values {when}; {is_wanted}.</source>
   <translation>{id}: {name} {when} содержит значений: {n}; {is_wanted}.</translation>
  </message>
  <message>
   <source>{path} is a path, and an environment is named by its id, as CartPole-v1 or package:Name-v0; of files only those that end in .rlworld are environments.</source>
   <translation>{path} – это путь, а среду называют по её id, например CartPole-v1 или package:Name-v0; из файлов средами бывают только те, что оканчиваются на .rlworld.</translation>
  </message>
  <message>
   <source>there is no environment named {id}: the game is here as ALE/{game}-v5, whose frame skip and sticky actions are settings.</source>
   <translation>нет среды {id}: игра здесь называется ALE/{game}-v5, пропуск кадров и залипание действий – её настройки.</translation>
  </message>
  <message>
   <source>{names} and {n} more</source>
   <translation>{names} и ещё {n}</translation>
  </message>
  <message>
   <source>there is no environment named {id}: perhaps you mean {near}; {module} registers {names}.</source>
   <translation>нет среды {id}: возможно, вы имеете в виду {near}; {module} регистрирует {names}.</translation>
  </message>
  <message>
   <source>{id} looks like a class, not an id: let {module} call gymnasium.register(id='{name}-v0', entry_point='{module}:{name}'), and write {module}:{name}-v0.</source>
   <translation>{id} похоже на класс, а не на id: пусть {module} вызовет gymnasium.register(id='{name}-v0', entry_point='{module}:{name}'), а вы напишите {module}:{name}-v0.</translation>
  </message>
  <message>
   <source>{path} is a file, and an environment is named by its id: let it call gymnasium.register(id='Name-v0', entry_point='{module}:NameOfTheClass'), and write {module}:Name-v0.</source>
   <translation>{path} – это файл, а среду называют по её id: пусть он вызовет gymnasium.register(id='Name-v0', entry_point='{module}:NameOfTheClass'), а вы напишите {module}:Name-v0.</translation>
  </message>
  <message>
   <source>there is no environment named {id} in Gymnasium: name the package that brings it, as {package}:{name} (pip install {distribution} first).</source>
   <translation>в Gymnasium нет среды {id}: назовите пакет, в котором она есть, как {package}:{name} (сначала pip install {distribution}).</translation>
  </message>
  <message>
   <source>there is no environment named {id}: the package {module} registers none with Gymnasium when it is imported; it needs a line gymnasium.register(id=..., entry_point=...).</source>
   <translation>нет среды {id}: пакет {module} при импорте ничего не регистрирует в Gymnasium; ему нужна строка gymnasium.register(id=..., entry_point=...).</translation>
  </message>
  <message>
   <source>there is no environment named {id}: {module} registers {names}.</source>
   <translation>нет среды {id}: {module} регистрирует {names}.</translation>
  </message>
  <message>
   <source>{id} is a class, not an id; it is registered as {module}:{name}.</source>
   <translation>{id} – класс, а не id; он зарегистрирован как {module}:{name}.</translation>
  </message>
  <message>
   <source>{id} does not open: {error}.</source>
   <translation>{id} не открывается: {error}.</translation>
  </message>
  <message>
   <source>{id} needs the library {name}; install it with: pip install 'gymnasium[{extra}]'</source>
   <translation>для {id} нужна библиотека {name}; установите её: pip install 'gymnasium[{extra}]'</translation>
  </message>
  <message>
   <source>{id} needs the library {name}, which is not installed here.</source>
   <translation>для {id} нужна библиотека {name}, которая здесь не установлена.</translation>
  </message>
  <message>
   <source>{id}: {module} is no name of a Python package; write package:Name-v0.</source>
   <translation>{id}: {module} – не имя пакета Python; напишите package:Name-v0.</translation>
  </message>
  <message>
   <source>{id}: the package {module} needs {needed}, which is not installed.</source>
   <translation>{id}: пакету {module} нужен {needed}, который не установлен.</translation>
  </message>
  <message>
   <source>{id}: the package {module} does not load: {error}.</source>
   <translation>{id}: пакет {module} не загружается: {error}.</translation>
  </message>
  <message>
   <source>{id} does not open: its metadata is no dictionary.</source>
   <translation>{id} не открывается: её metadata – не словарь.</translation>
  </message>
  <message>
   <source>its constructor</source>
   <translation>её конструктор</translation>
  </message>
  <message>
   <source>{id}: there is no package {module} here; put it into {folder}, or name its folder in PYTHONPATH.</source>
   <translation>{id}: здесь нет пакета {module}; положите его в {folder} или укажите его папку в PYTHONPATH.</translation>
  </message>
  <message>
   <source>{id}: the package {module} does not register its environments: {error}.</source>
   <translation>{id}: пакет {module} не регистрирует свои среды: {error}.</translation>
  </message>
  <message>
   <source>{name} holds other numbers than 0, 1, ... 255, which its space promises</source>
   <translation>в {name} есть числа, кроме обещанных его пространством 0, 1, ... 255</translation>
  </message>
  <message>
   <source>{name} is not finite</source>
   <translation>{name} содержит не только конечные числа</translation>
  </message>
  <message>
   <source>{name} of {parts}</source>
   <translation>{name} из {parts}</translation>
  </message>
  <message>
   <source>{id} does not fit: its actions are a {kind}; one of a list, several such choices at once, or numbers within bounds work.</source>
   <translation>{id} не подходит: её действия – {kind}; подходят выбор одного из списка, несколько таких выборов сразу или числа в границах.</translation>
  </message>
  <message>
   <source>an empty {name}</source>
   <translation>пустой {name}</translation>
  </message>
  <message>
   <source>{id} does not fit: its observations ({kind}) have no fixed number of values, and a network needs one.</source>
   <translation>{id} не подходит: в её наблюдениях ({kind}) нет постоянного числа значений, а сети оно нужно.</translation>
  </message>
  <message>
   <source>{id} does not fit: one observation has {n:,} numbers, and 1 to {most:,} work.</source>
   <translation>{id} не подходит: в одном наблюдении чисел {n:,}, а подходит от 1 до {most:,}.</translation>
  </message>
  <message>
   <source>{id} does not fit: its {n} choices at once make {total:,} combinations, and up to {most:,} work.</source>
   <translation>{id} не подходит: её выборы ({n} сразу) дают сочетаний {total:,}, а подходит до {most:,}.</translation>
  </message>
  <message>
   <source>{id} does not fit: its actions are numbers without bounds; give its action space a lowest and a highest value.</source>
   <translation>{id} не подходит: её действия – числа без границ; дайте её пространству действий наименьшее и наибольшее значения.</translation>
  </message>
  <message>
   <source>{id} does not fit: one action has {n:,} numbers, and 1 to {most:,} work.</source>
   <translation>{id} не подходит: в одном действии чисел {n:,}, а подходит от 1 до {most:,}.</translation>
  </message>
  <message>
   <source>ACTION</source>
   <translation>ДЕЙСТВИЕ</translation>
  </message>
  <message>
   <source>ACTION {index}</source>
   <translation>ДЕЙСТВИЕ {index}</translation>
  </message>
  <message>
   <source>{environment} does not fit: it has {count:,} states, and up to {most:,} work.</source>
   <translation>{environment} не подходит: состояний {count:,}, а поддерживается не больше {most:,}.</translation>
  </message>
  <message>
   <source>{id} does not fit: its observations have {n:,} parts with pictures, and up to {most:,} work.</source>
   <translation>{id} не подходит: в её наблюдениях частей с картинками {n:,}, а подходит до {most:,}.</translation>
  </message>
  <message>
   <source>{environment} does not fit: it has {count:,} actions, and up to {most:,} work.</source>
   <translation>{environment} не подходит: действий {count:,}, а поддерживается не больше {most:,}.</translation>
  </message>
  <message>
   <source>it has too many outcomes: more than {most:,} are not read</source>
   <translation>исходов слишком много: больше {most:,} не читается</translation>
  </message>
  <message>
   <source>{place} has {n:,} states, and the space of states has {count:,}</source>
   <translation>в {place} состояний {n:,}, а в пространстве состояний их {count:,}</translation>
  </message>
  <message>
   <source>{place} has {n:,} actions, and the space of actions has {count:,}</source>
   <translation>в {place} действий {n:,}, а в пространстве действий их {count:,}</translation>
  </message>
  <message>
   <source>{place} holds {found}, not {outcome}</source>
   <translation>в {place} стоит {found}, а не {outcome}</translation>
  </message>
  <message>
   <source>it has {states:,} states x {actions:,} actions, and up to {most:,} are read</source>
   <translation>в нём {states:,} состояний × {actions:,} действий, а читается не больше {most:,}</translation>
  </message>
  <message>
   <source>{what}, state {state:,} of {states:,}</source>
   <translation>{what}, состояние {state:,} из {states:,}</translation>
  </message>
  <message>
   <source>{place} is a {kind}, not a dictionary: P[state][action] lists {outcome}</source>
   <translation>{place} – это {kind}, а не словарь: P[state][action] перечисляет {outcome}</translation>
  </message>
  <message>
   <source>{place} is a {kind}, not a list of {outcome}</source>
   <translation>{place} – это {kind}, а не список из {outcome}</translation>
  </message>
  <message>
   <source>its initial_state_distrib is not a probability for each of the {n:,} states that sum to 1</source>
   <translation>его initial_state_distrib – не вероятности всех состояний ({n:,}), дающие в сумме 1</translation>
  </message>
  <message>
   <source>the probabilities of {place} sum to {total:.6g}, not to 1</source>
   <translation>вероятности в {place} дают в сумме {total:.6g}, а не 1</translation>
  </message>
  <message>
   <source>{place} has no state {number}</source>
   <translation>в {place} нет состояния {number}</translation>
  </message>
  <message>
   <source>{place} has no action {number}</source>
   <translation>в {place} нет действия {number}</translation>
  </message>
  <message>
   <source>{place} holds the probability {chance:.6g}, which is not between 0 and 1</source>
   <translation>в {place} вероятность {chance:.6g}, а она должна быть между 0 и 1</translation>
  </message>
  <message>
   <source>{place} leads to the state {state}, and there are {first:,} to {last:,}</source>
   <translation>{place} ведёт в состояние {state}, а есть только состояния от {first:,} до {last:,}</translation>
  </message>
  <message>
   <source>{place} gives the reward {reward:g}, and rewards are finite 32-bit numbers</source>
   <translation>{place} даёт награду {reward:g}, а награды – конечные 32-битные числа</translation>
  </message>
  <message>
   <source>it changes from one reset() to the next</source>
   <translation>он меняется от одного reset() к другому</translation>
  </message>
  <message>
   <source>reading its model</source>
   <translation>читается её модель</translation>
  </message>
  <message>
   <source>reading its model once more</source>
   <translation>её модель читается ещё раз</translation>
  </message>
  <message>
   <source>step({action}) in the state {state} led to {successor} with reward {reward:g}, which {place} does not hold</source>
   <translation>step({action}) в состоянии {state} привёл в {successor} с наградой {reward:g}, чего нет в {place}</translation>
  </message>
  <message>
   <source>step({action}) in the state {state} led to {successor} with reward {reward:g} and ended, which {place} does not hold</source>
   <translation>step({action}) в состоянии {state} привёл в {successor} с наградой {reward:g} и закончил эпизод, чего нет в {place}</translation>
  </message>
  <message>
   <source>another copy has another P</source>
   <translation>у другой копии другой P</translation>
  </message>
  <message>
   <source>the environment tells which actions are legal only where it is; a method action_mask(state) would tell it of every state</source>
   <translation>среда сообщает, какие действия допустимы, только о текущем состоянии; метод action_mask(state) сообщил бы это о каждом</translation>
  </message>
  <message>
   <source>action_mask(state) does not have {n:,} values, one for each action</source>
   <translation>в action_mask(state) не {n:,} значений, по одному на действие</translation>
  </message>
  <message>
   <source>trying it out failed ({error})</source>
   <translation>проба не удалась ({error})</translation>
  </message>
  <message>
   <source>reading the model of another copy</source>
   <translation>читается модель другой копии</translation>
  </message>
  <message>
   <source>reset() begins in the state {state}, where no episode begins by its initial_state_distrib</source>
   <translation>reset() начинает в состоянии {state}, где по его initial_state_distrib эпизоды не начинаются</translation>
  </message>
  <message>
   <source>action_mask({state}) is not what the environment allows there</source>
   <translation>action_mask({state}) – не то, что среда там допускает</translation>
  </message>
  <message>
   <source>opening {id}, lane {lane:,} of {lanes:,}</source>
   <translation>открывается {id}, копия {lane:,} из {lanes:,}</translation>
  </message>
  <message>
   <source>Traffic lights</source>
   <translation>Светофоры</translation>
  </message>
  <message>
   <source>Two roads cross, cars come by chance, and every switch of the lights costs time. Let them wait as little as can be.</source>
   <translation>Две дороги пересекаются, машины приезжают случайно, и каждое переключение светофоров отнимает время. Пусть машины ждут как можно меньше.</translation>
  </message>
  <message>
   <source>KEEP</source>
   <translation>ДЕРЖАТЬ</translation>
  </message>
  <message>
   <source>SWITCH</source>
   <translation>МЕНЯТЬ</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>минут</translation>
  </message>
  <message>
   <source>north</source>
   <translation>север</translation>
  </message>
  <message>
   <source>east</source>
   <translation>восток</translation>
  </message>
  <message>
   <source>south</source>
   <translation>юг</translation>
  </message>
  <message>
   <source>west</source>
   <translation>запад</translation>
  </message>
  <message>
   <source>Main road</source>
   <translation>Главная дорога</translation>
  </message>
  <message>
   <source>How many cars a minute come from the north, and as many from the south, on average.</source>
   <translation>Сколько машин в минуту в среднем приезжает с севера и столько же с юга.</translation>
  </message>
  <message>
   <source>cars/min</source>
   <translation>машин/min</translation>
  </message>
  <message>
   <source>Traffic</source>
   <translation>Транспорт</translation>
  </message>
  <message>
   <source>Side road</source>
   <translation>Боковая дорога</translation>
  </message>
  <message>
   <source>How many cars a minute come from the east, and as many from the west, on average.</source>
   <translation>Сколько машин в минуту в среднем приезжает с востока и столько же с запада.</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>Жёлтый</translation>
  </message>
  <message>
   <source>For how long nobody may go when the lights change. A step is two seconds.</source>
   <translation>Сколько времени никому нельзя ехать при смене сигнала. Шаг – две секунды.</translation>
  </message>
  <message>
   <source>Lights</source>
   <translation>Светофоры</translation>
  </message>
  <message>
   <source>Time limit</source>
   <translation>Предел времени</translation>
  </message>
  <message>
   <source>After so many steps an episode is cut off.</source>
   <translation>После стольких шагов эпизод обрывается.</translation>
  </message>
  <message>
   <source>main road</source>
   <translation>главная дорога</translation>
  </message>
  <message>
   <source>side road</source>
   <translation>боковая дорога</translation>
  </message>
  <message>
   <source>line {arm}</source>
   <translation>очередь: {arm}</translation>
  </message>
  <message>
   <source>cars</source>
   <translation>машин</translation>
  </message>
  <message>
   <source>Longest queue first</source>
   <translation>Сначала самая длинная очередь</translation>
  </message>
  <message>
   <source>The lights switch as soon as the other road has five cars more.</source>
   <translation>Светофор переключается, как только на другой дороге на пять машин больше.</translation>
  </message>
  <message>
   <source>s</source>
   <translation>s</translation>
  </message>
  <message>
   <source>road with green</source>
   <translation>дорога с зелёным</translation>
  </message>
  <message>
   <source>yellow left</source>
   <translation>остаток жёлтого</translation>
  </message>
  <message>
   <source>Lunar Lander</source>
   <translation>Lunar Lander</translation>
  </message>
  <message>
   <source>Land a craft between two flags with three engines: softly, upright, and without wasting fuel.</source>
   <translation>Посадите аппарат между двумя флагами с помощью трёх двигателей: мягко, ровно и не тратя топлива зря.</translation>
  </message>
  <message>
   <source>Box2D</source>
   <translation>Box2D</translation>
  </message>
  <message>
   <source>NOOP</source>
   <translation>НИЧЕГО</translation>
  </message>
  <message>
   <source>LEFT ENGINE</source>
   <translation>ЛЕВЫЙ ДВИГАТЕЛЬ</translation>
  </message>
  <message>
   <source>MAIN ENGINE</source>
   <translation>ГЛАВНЫЙ ДВИГАТЕЛЬ</translation>
  </message>
  <message>
   <source>RIGHT ENGINE</source>
   <translation>ПРАВЫЙ ДВИГАТЕЛЬ</translation>
  </message>
  <message>
   <source>Lunar Lander, continuous</source>
   <translation>Lunar Lander, непрерывный</translation>
  </message>
  <message>
   <source>The same landing with throttles: the main engine, and the side engines to the left or right.</source>
   <translation>Та же посадка с регулируемой тягой: главный двигатель и боковые, влево или вправо.</translation>
  </message>
  <message>
   <source>SIDE ENGINES</source>
   <translation>БОКОВЫЕ ДВИГАТЕЛИ</translation>
  </message>
  <message>
   <source>Bipedal Walker</source>
   <translation>Bipedal Walker</translation>
  </message>
  <message>
   <source>A robot on two legs learns to walk over rough ground, feeling its way with ten rays of light.</source>
   <translation>Робот на двух ногах учится ходить по неровной земле, ощупывая дорогу десятью лучами света.</translation>
  </message>
  <message>
   <source>LEFT HIP</source>
   <translation>ЛЕВОЕ БЕДРО</translation>
  </message>
  <message>
   <source>LEFT KNEE</source>
   <translation>ЛЕВОЕ КОЛЕНО</translation>
  </message>
  <message>
   <source>RIGHT HIP</source>
   <translation>ПРАВОЕ БЕДРО</translation>
  </message>
  <message>
   <source>RIGHT KNEE</source>
   <translation>ПРАВОЕ КОЛЕНО</translation>
  </message>
  <message>
   <source>Car Racing</source>
   <translation>Car Racing</translation>
  </message>
  <message>
   <source>Drive a lap on a new track every time, from the picture alone. Slow to simulate: take your time.</source>
   <translation>Проедьте круг по новой каждый раз трассе, по одной картинке. Моделируется медленно: не спешите.</translation>
  </message>
  <message>
   <source>STEERING</source>
   <translation>РУЛЬ</translation>
  </message>
  <message>
   <source>GAS</source>
   <translation>ГАЗ</translation>
  </message>
  <message>
   <source>BRAKE</source>
   <translation>ТОРМОЗ</translation>
  </message>
  <message>
   <source>sideways</source>
   <translation>по горизонтали</translation>
  </message>
  <message>
   <source>height</source>
   <translation>высота</translation>
  </message>
  <message>
   <source>sideways velocity</source>
   <translation>боковая скорость</translation>
  </message>
  <message>
   <source>vertical velocity</source>
   <translation>вертикальная скорость</translation>
  </message>
  <message>
   <source>left leg down</source>
   <translation>левая нога стоит</translation>
  </message>
  <message>
   <source>right leg down</source>
   <translation>правая нога стоит</translation>
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
   <translation>Плоский гепард на двух ногах учится бегать: чем дальше уносит каждый шаг, тем лучше.</translation>
  </message>
  <message>
   <source>BACK THIGH</source>
   <translation>ЗАДНЕЕ БЕДРО</translation>
  </message>
  <message>
   <source>BACK SHIN</source>
   <translation>ЗАДНЯЯ ГОЛЕНЬ</translation>
  </message>
  <message>
   <source>BACK FOOT</source>
   <translation>ЗАДНЯЯ СТОПА</translation>
  </message>
  <message>
   <source>FRONT THIGH</source>
   <translation>ПЕРЕДНЕЕ БЕДРО</translation>
  </message>
  <message>
   <source>FRONT SHIN</source>
   <translation>ПЕРЕДНЯЯ ГОЛЕНЬ</translation>
  </message>
  <message>
   <source>FRONT FOOT</source>
   <translation>ПЕРЕДНЯЯ СТОПА</translation>
  </message>
  <message>
   <source>Hopper</source>
   <translation>Hopper</translation>
  </message>
  <message>
   <source>One leg with three joints learns to hop forward; the episode ends when it falls.</source>
   <translation>Одна нога с тремя суставами учится прыгать вперёд; эпизод кончается, когда она падает.</translation>
  </message>
  <message>
   <source>THIGH</source>
   <translation>БЕДРО</translation>
  </message>
  <message>
   <source>LEG</source>
   <translation>ГОЛЕНЬ</translation>
  </message>
  <message>
   <source>FOOT</source>
   <translation>СТОПА</translation>
  </message>
  <message>
   <source>torso angle</source>
   <translation>угол корпуса</translation>
  </message>
  <message>
   <source>thigh angle</source>
   <translation>угол бедра</translation>
  </message>
  <message>
   <source>leg angle</source>
   <translation>угол голени</translation>
  </message>
  <message>
   <source>foot angle</source>
   <translation>угол стопы</translation>
  </message>
  <message>
   <source>forward velocity</source>
   <translation>скорость вперёд</translation>
  </message>
  <message>
   <source>torso velocity</source>
   <translation>скорость корпуса</translation>
  </message>
  <message>
   <source>thigh velocity</source>
   <translation>скорость бедра</translation>
  </message>
  <message>
   <source>leg velocity</source>
   <translation>скорость голени</translation>
  </message>
  <message>
   <source>foot velocity</source>
   <translation>скорость стопы</translation>
  </message>
  <message>
   <source>Walker 2D</source>
   <translation>Walker 2D</translation>
  </message>
  <message>
   <source>Two legs in a plane learn to walk forward; the episode ends when they fall.</source>
   <translation>Две ноги в плоскости учатся идти вперёд; эпизод кончается, когда они падают.</translation>
  </message>
  <message>
   <source>RIGHT THIGH</source>
   <translation>ПРАВОЕ БЕДРО</translation>
  </message>
  <message>
   <source>RIGHT LEG</source>
   <translation>ПРАВАЯ ГОЛЕНЬ</translation>
  </message>
  <message>
   <source>RIGHT FOOT</source>
   <translation>ПРАВАЯ СТОПА</translation>
  </message>
  <message>
   <source>LEFT THIGH</source>
   <translation>ЛЕВОЕ БЕДРО</translation>
  </message>
  <message>
   <source>LEFT LEG</source>
   <translation>ЛЕВАЯ ГОЛЕНЬ</translation>
  </message>
  <message>
   <source>LEFT FOOT</source>
   <translation>ЛЕВАЯ СТОПА</translation>
  </message>
  <message>
   <source>Ant</source>
   <translation>Ant</translation>
  </message>
  <message>
   <source>A creature on four legs with two joints each learns to walk forward in three dimensions.</source>
   <translation>Существо на четырёх ногах, по два сустава в каждой, учится идти вперёд в трёх измерениях.</translation>
  </message>
  <message>
   <source>BACK RIGHT HIP</source>
   <translation>ЗАДНЕЕ ПРАВОЕ БЕДРО</translation>
  </message>
  <message>
   <source>BACK RIGHT ANKLE</source>
   <translation>ЗАДНЯЯ ПРАВАЯ ЛОДЫЖКА</translation>
  </message>
  <message>
   <source>FRONT LEFT HIP</source>
   <translation>ПЕРЕДНЕЕ ЛЕВОЕ БЕДРО</translation>
  </message>
  <message>
   <source>FRONT LEFT ANKLE</source>
   <translation>ПЕРЕДНЯЯ ЛЕВАЯ ЛОДЫЖКА</translation>
  </message>
  <message>
   <source>FRONT RIGHT HIP</source>
   <translation>ПЕРЕДНЕЕ ПРАВОЕ БЕДРО</translation>
  </message>
  <message>
   <source>FRONT RIGHT ANKLE</source>
   <translation>ПЕРЕДНЯЯ ПРАВАЯ ЛОДЫЖКА</translation>
  </message>
  <message>
   <source>BACK LEFT HIP</source>
   <translation>ЗАДНЕЕ ЛЕВОЕ БЕДРО</translation>
  </message>
  <message>
   <source>BACK LEFT ANKLE</source>
   <translation>ЗАДНЯЯ ЛЕВАЯ ЛОДЫЖКА</translation>
  </message>
  <message>
   <source>Humanoid</source>
   <translation>Humanoid</translation>
  </message>
  <message>
   <source>A human figure with seventeen joints learns to walk without falling. The hardest body here.</source>
   <translation>Человеческая фигура с семнадцатью суставами учится ходить, не падая. Самое трудное тело здесь.</translation>
  </message>
  <message>
   <source>ABDOMEN Y</source>
   <translation>ЖИВОТ Y</translation>
  </message>
  <message>
   <source>ABDOMEN Z</source>
   <translation>ЖИВОТ Z</translation>
  </message>
  <message>
   <source>ABDOMEN X</source>
   <translation>ЖИВОТ X</translation>
  </message>
  <message>
   <source>RIGHT HIP X</source>
   <translation>ПРАВОЕ БЕДРО X</translation>
  </message>
  <message>
   <source>RIGHT HIP Z</source>
   <translation>ПРАВОЕ БЕДРО Z</translation>
  </message>
  <message>
   <source>RIGHT HIP Y</source>
   <translation>ПРАВОЕ БЕДРО Y</translation>
  </message>
  <message>
   <source>LEFT HIP X</source>
   <translation>ЛЕВОЕ БЕДРО X</translation>
  </message>
  <message>
   <source>LEFT HIP Z</source>
   <translation>ЛЕВОЕ БЕДРО Z</translation>
  </message>
  <message>
   <source>LEFT HIP Y</source>
   <translation>ЛЕВОЕ БЕДРО Y</translation>
  </message>
  <message>
   <source>RIGHT SHOULDER 1</source>
   <translation>ПРАВОЕ ПЛЕЧО 1</translation>
  </message>
  <message>
   <source>RIGHT SHOULDER 2</source>
   <translation>ПРАВОЕ ПЛЕЧО 2</translation>
  </message>
  <message>
   <source>RIGHT ELBOW</source>
   <translation>ПРАВЫЙ ЛОКОТЬ</translation>
  </message>
  <message>
   <source>LEFT SHOULDER 1</source>
   <translation>ЛЕВОЕ ПЛЕЧО 1</translation>
  </message>
  <message>
   <source>LEFT SHOULDER 2</source>
   <translation>ЛЕВОЕ ПЛЕЧО 2</translation>
  </message>
  <message>
   <source>LEFT ELBOW</source>
   <translation>ЛЕВЫЙ ЛОКОТЬ</translation>
  </message>
  <message>
   <source>Swimmer</source>
   <translation>Swimmer</translation>
  </message>
  <message>
   <source>Three links in a thick fluid learn to swim forward by waving two joints.</source>
   <translation>Три звена в вязкой жидкости учатся плыть вперёд, изгибая два сустава.</translation>
  </message>
  <message>
   <source>FIRST JOINT</source>
   <translation>ПЕРВЫЙ СУСТАВ</translation>
  </message>
  <message>
   <source>SECOND JOINT</source>
   <translation>ВТОРОЙ СУСТАВ</translation>
  </message>
  <message>
   <source>heading</source>
   <translation>курс</translation>
  </message>
  <message>
   <source>turning velocity</source>
   <translation>скорость поворота</translation>
  </message>
  <message>
   <source>Inverted Pendulum</source>
   <translation>Inverted Pendulum</translation>
  </message>
  <message>
   <source>CartPole with a motor of any strength: balance the pole for a thousand steps.</source>
   <translation>CartPole с мотором любой силы: удержите шест тысячу шагов.</translation>
  </message>
  <message>
   <source>Inverted Double Pendulum</source>
   <translation>Inverted Double Pendulum</translation>
  </message>
  <message>
   <source>Balance a pole that stands on a pole on a cart. Harder than it looks; learned in minutes.</source>
   <translation>Удержите шест, стоящий на шесте на тележке. Труднее, чем кажется; выучивается за минуты.</translation>
  </message>
  <message>
   <source>Reacher</source>
   <translation>Reacher</translation>
  </message>
  <message>
   <source>An arm with two joints brings its tip to a target that lies elsewhere every time.</source>
   <translation>Рука с двумя суставами подводит кончик к цели, которая каждый раз в другом месте.</translation>
  </message>
  <message>
   <source>SHOULDER</source>
   <translation>ПЛЕЧО</translation>
  </message>
  <message>
   <source>ELBOW</source>
   <translation>ЛОКОТЬ</translation>
  </message>
  <message>
   <source>Pusher</source>
   <translation>Pusher</translation>
  </message>
  <message>
   <source>A robot's arm with seven joints pushes a cylinder to its goal.</source>
   <translation>Рука робота с семью суставами толкает цилиндр к цели.</translation>
  </message>
  <message>
   <source>SHOULDER PAN</source>
   <translation>ПЛЕЧО: ПОВОРОТ</translation>
  </message>
  <message>
   <source>SHOULDER LIFT</source>
   <translation>ПЛЕЧО: ПОДЪЁМ</translation>
  </message>
  <message>
   <source>UPPER ARM ROLL</source>
   <translation>ПЛЕЧО: ВРАЩЕНИЕ</translation>
  </message>
  <message>
   <source>ELBOW FLEX</source>
   <translation>ЛОКОТЬ: СГИБ</translation>
  </message>
  <message>
   <source>FOREARM ROLL</source>
   <translation>ПРЕДПЛЕЧЬЕ: ВРАЩЕНИЕ</translation>
  </message>
  <message>
   <source>WRIST FLEX</source>
   <translation>КИСТЬ: СГИБ</translation>
  </message>
  <message>
   <source>WRIST ROLL</source>
   <translation>КИСТЬ: ВРАЩЕНИЕ</translation>
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
   <translation>первая угловая скорость</translation>
  </message>
  <message>
   <source>second angular velocity</source>
   <translation>вторая угловая скорость</translation>
  </message>
  <message>
   <source>force of the rail's end</source>
   <translation>сила упора рельса</translation>
  </message>
  <message>
   <source>N</source>
   <translation>N</translation>
  </message>
  <message>
   <source>shoulder</source>
   <translation>плечо</translation>
  </message>
  <message>
   <source>elbow</source>
   <translation>локоть</translation>
  </message>
  <message>
   <source>target x</source>
   <translation>цель x</translation>
  </message>
  <message>
   <source>target y</source>
   <translation>цель y</translation>
  </message>
  <message>
   <source>shoulder velocity</source>
   <translation>скорость плеча</translation>
  </message>
  <message>
   <source>elbow velocity</source>
   <translation>скорость локтя</translation>
  </message>
  <message>
   <source>the poses are of another robot</source>
   <translation>позы принадлежат другому роботу</translation>
  </message>
  <message>
   <source>Sentences</source>
   <translation>Предложения</translation>
  </message>
  <message>
   <source>Write a sentence on a topic, letter by letter; a reader judges it. InstructGPT (RLHF) and DPO in miniature.</source>
   <translation>Напишите предложение на тему, буква за буквой; его судит читатель. InstructGPT (RLHF) и DPO в миниатюре.</translation>
  </message>
  <message>
   <source>SPACE</source>
   <translation>ПРОБЕЛ</translation>
  </message>
  <message>
   <source>FULL STOP</source>
   <translation>ТОЧКА</translation>
  </message>
  <message>
   <source>Room</source>
   <translation>Место</translation>
  </message>
  <message>
   <source>How many letters, spaces and full stop fit on the line. What does not end there gets no points.</source>
   <translation>Сколько букв, пробелов и точка помещаются в строке. Что в ней не закончено, не получает очков.</translation>
  </message>
  <message>
   <source>Short</source>
   <translation>Кратко</translation>
  </message>
  <message>
   <source>A sentence of at most so many letters and spaces is short, and the reader likes that.</source>
   <translation>Предложение не длиннее стольких букв и пробелов – краткое, и читателю это нравится.</translation>
  </message>
  <message>
   <source>a text has a gap</source>
   <translation>в одном из текстов пропуск</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>синие</translation>
  </message>
  <message>
   <source>More games</source>
   <translation>Другие игры</translation>
  </message>
  <message>
   <source>Y, clobber, amazons, mancala and more of open_spiel, each by its name.</source>
   <translation>Y, clobber, amazons, mancala и другие игры open_spiel, каждая по имени.</translation>
  </message>
  <message>
   <source>Hex</source>
   <translation>Гекс</translation>
  </message>
  <message>
   <source>Red joins top and bottom, blue joins left and right: one of them will. Needs open_spiel.</source>
   <translation>Красные соединяют верх и низ, синие — лево и право: кому-то это удастся. Нужен open_spiel.</translation>
  </message>
  <message>
   <source>Chess</source>
   <translation>Шахматы</translation>
  </message>
  <message>
   <source>Mate the other's king. Watch a search think, or play against it. Needs open_spiel.</source>
   <translation>Поставьте мат королю соперника. Смотрите, как думает поиск, или играйте с ним. Нужен open_spiel.</translation>
  </message>
  <message>
   <source>What open_spiel calls the game, with its parameters: y(board_size=9), clobber, dots_and_boxes(num_rows=3,num_cols=3), amazons(board_size=6), lines_of_action, checkers, mancala … Two players, no chance, nothing hidden.</source>
   <translation>Как игру называет open_spiel, с её параметрами: y(board_size=9), clobber, dots_and_boxes(num_rows=3,num_cols=3), amazons(board_size=6), lines_of_action, checkers, mancala … Два игрока, без случая, ничего не скрыто.</translation>
  </message>
  <message>
   <source>A game is drawn after so many moves of both sides together.</source>
   <translation>После стольких ходов обеих сторон вместе – ничья.</translation>
  </message>
  <message>
   <source>How many hexagons each side of the board has.</source>
   <translation>Сколько шестиугольников на каждой стороне доски.</translation>
  </message>
  <message>
   <source>How many games the tree search plays out in thought before each move: the more, the stronger. A game of chess by chance lasts hundreds of moves, so that each takes its time.</source>
   <translation>Сколько партий поиск по дереву мысленно доигрывает перед каждым ходом: чем больше, тем сильнее. Случайная шахматная партия длится сотни ходов, так что каждая требует времени.</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>целое число</translation>
  </message>
  <message>
   <source>True or False</source>
   <translation>True или False</translation>
  </message>
  <message>
   <source>a number with a point, such as 7.5</source>
   <translation>число с точкой, например 7.5</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>текст</translation>
  </message>
  <message>
   <source>a game with brackets, such as y()</source>
   <translation>игра со скобками, например y()</translation>
  </message>
  <message>
   <source>A game of open_spiel</source>
   <translation>Игра open_spiel</translation>
  </message>
  <message>
   <source>a bracket is missing</source>
   <translation>не хватает скобки</translation>
  </message>
  <message>
   <source>{name} is missing, the game that it changes</source>
   <translation>не хватает {name}: игры, которую она меняет</translation>
  </message>
  <message>
   <source>{name} is no name of a game as open_spiel writes it, such as y(board_size=7).</source>
   <translation>{name} – не имя игры, как их пишет open_spiel, например y(board_size=7).</translation>
  </message>
  <message>
   <source>open_spiel cannot load {name}: {why}.</source>
   <translation>open_spiel не может загрузить {name}: {why}.</translation>
  </message>
  <message>
   <source>there is no parameter {name}, but {there}</source>
   <translation>нет параметра {name}, есть {there}</translation>
  </message>
  <message>
   <source>{name} takes {wanted}, not {value}</source>
   <translation>{name} – {wanted}, а не {value}</translation>
  </message>
  <message>
   <source>{name} is over before the first move.</source>
   <translation>{name} заканчивается до первого хода.</translation>
  </message>
  <message>
   <source>in {name} both players move at the same time; here one moves after the other.</source>
   <translation>в {name} оба игрока ходят одновременно; здесь ходят по очереди.</translation>
  </message>
  <message>
   <source>in {name} players do not see everything, and a search would look into their cards.</source>
   <translation>в {name} игроки видят не всё, и поиск подсмотрел бы их карты.</translation>
  </message>
  <message>
   <source>{name} has chance in it, which is not played here.</source>
   <translation>в {name} есть случай; такое здесь не играется.</translation>
  </message>
  <message>
   <source>{name} is a game of {n}; here two play.</source>
   <translation>{name} – игра для {n}; здесь играют двое.</translation>
  </message>
  <message>
   <source>in {name} one player's loss is not the other's gain.</source>
   <translation>в {name} потеря одного игрока – не выигрыш другого.</translation>
  </message>
  <message>
   <source>open_spiel tells no numbers of a position of {name} that a network could see.</source>
   <translation>open_spiel не сообщает о позиции {name} чисел, которые могла бы видеть сеть.</translation>
  </message>
  <message>
   <source>{name} has {actions} moves and {numbers} numbers in a position; up to {most} and {most_numbers} are played here.</source>
   <translation>в {name} {actions} ходов и {numbers} чисел в позиции; здесь играются до {most} и {most_numbers}.</translation>
  </message>
  <message>
   <source>open_spiel has no game called {name}.</source>
   <translation>в open_spiel нет игры {name}.</translation>
  </message>
  <message>
   <source>{name} has more places than names for them.</source>
   <translation>в {name} больше мест, чем имён для них.</translation>
  </message>
  <message>
   <source>it has no parameters</source>
   <translation>у неё нет параметров</translation>
  </message>
  <message>
   <source>the moves of {name} take too long.</source>
   <translation>ходы в {name} занимают слишком много времени.</translation>
  </message>
  <message>
   <source>Battery and prices</source>
   <translation>Батарея и цены</translation>
  </message>
  <message>
   <source>A house with solar cells, a battery and a price that changes by the hour. Buy when it is cheap, keep the sun for the evening.</source>
   <translation>Дом с солнечными панелями, батареей и ценой, которая меняется каждый час. Покупайте дёшево, сохраняйте солнце на вечер.</translation>
  </message>
  <message>
   <source>DISCHARGE</source>
   <translation>РАЗРЯЖАТЬ</translation>
  </message>
  <message>
   <source>HOLD</source>
   <translation>ДЕРЖАТЬ</translation>
  </message>
  <message>
   <source>CHARGE</source>
   <translation>ЗАРЯЖАТЬ</translation>
  </message>
  <message>
   <source>euro</source>
   <translation>евро</translation>
  </message>
  <message>
   <source>Solar cells</source>
   <translation>Солнечные панели</translation>
  </message>
  <message>
   <source>How large they are; 1 gives at most 3.4 kW at noon under a clear sky.</source>
   <translation>Их размер; 1 даёт не больше 3.4 kW в ясный полдень.</translation>
  </message>
  <message>
   <source>After so many hours an episode is cut off.</source>
   <translation>После стольких часов эпизод обрывается.</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>ч</translation>
  </message>
  <message>
   <source>low</source>
   <translation>низкая</translation>
  </message>
  <message>
   <source>usual</source>
   <translation>обычная</translation>
  </message>
  <message>
   <source>high</source>
   <translation>высокая</translation>
  </message>
  <message>
   <source>clear</source>
   <translation>ясно</translation>
  </message>
  <message>
   <source>cloudy</source>
   <translation>облачно</translation>
  </message>
  <message>
   <source>overcast</source>
   <translation>пасмурно</translation>
  </message>
  <message>
   <source>Prices, demand and weather are made up. The return is minus what the electricity costs.</source>
   <translation>Цены, спрос и погода придуманы. Доход – стоимость электричества со знаком минус.</translation>
  </message>
  <message>
   <source>Price thresholds</source>
   <translation>Пороги цены</translation>
  </message>
  <message>
   <source>It charges below 0.20 euro for a kWh and discharges above 0.31.</source>
   <translation>Заряжает при цене ниже 0.20 евро за kWh и разряжает при цене выше 0.31.</translation>
  </message>
  <message>
   <source>Dynamic programming</source>
   <translation>Динамическое программирование</translation>
  </message>
  <message>
   <source>The optimum, computed from the exact rules: nobody does better for long.</source>
   <translation>Оптимум, вычисленный по точным правилам: надолго лучше не бывает.</translation>
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
   <translation>заряд</translation>
  </message>
  <message>
   <source>price level</source>
   <translation>уровень цены</translation>
  </message>
  <message>
   <source>sky</source>
   <translation>небо</translation>
  </message>
  <message>
   <source>hour of the day</source>
   <translation>час суток</translation>
  </message>
  <message>
   <source>Recommending</source>
   <translation>Рекомендации</translation>
  </message>
  <message>
   <source>Simulated users click, get bored, change their tastes and leave. Find out what this one likes, and do not repeat yourself.</source>
   <translation>Смоделированные пользователи щёлкают, скучают, меняют вкусы и уходят. Узнайте, что нравится этому, и не повторяйтесь.</translation>
  </message>
  <message>
   <source>NEWS</source>
   <translation>НОВОСТИ</translation>
  </message>
  <message>
   <source>SPORT</source>
   <translation>СПОРТ</translation>
  </message>
  <message>
   <source>MUSIC</source>
   <translation>МУЗЫКА</translation>
  </message>
  <message>
   <source>FILM</source>
   <translation>КИНО</translation>
  </message>
  <message>
   <source>SCIENCE</source>
   <translation>НАУКА</translation>
  </message>
  <message>
   <source>COOKING</source>
   <translation>КУЛИНАРИЯ</translation>
  </message>
  <message>
   <source>clicks</source>
   <translation>щелчков</translation>
  </message>
  <message>
   <source>Drift</source>
   <translation>Дрейф</translation>
  </message>
  <message>
   <source>Chance in every step that the user comes into another mood.</source>
   <translation>Вероятность на каждом шаге, что у пользователя сменится настроение.</translation>
  </message>
  <message>
   <source>Boredom</source>
   <translation>Скука</translation>
  </message>
  <message>
   <source>What one more of the same takes of the taste.</source>
   <translation>Сколько ещё одно повторение отнимает от вкуса.</translation>
  </message>
  <message>
   <source>The users are simulated. Whoever recommends sees clicks and not tastes: the picture shows tastes while an agent plays, and hides them from a person.</source>
   <translation>Пользователи смоделированы. Кто рекомендует, видит щелчки, а не вкусы: картинка показывает вкусы, пока играет агент, и скрывает их от человека.</translation>
  </message>
  <message>
   <source>the array {name} must hold topics and clicks</source>
   <translation>массив {name} должен содержать темы и клики</translation>
  </message>
  <message>
   <source>Bandit</source>
   <translation>Бандит</translation>
  </message>
  <message>
   <source>The highest share of recent clicks, with a bonus for what was not shown lately.</source>
   <translation>Наибольшая доля недавних щелчков, с надбавкой тому, что давно не показывали.</translation>
  </message>
  <message>
   <source>Most popular</source>
   <translation>Самое популярное</translation>
  </message>
  <message>
   <source>Always the topic that most users like best.</source>
   <translation>Всегда тема, которая нравится большинству.</translation>
  </message>
  <message>
   <source>Gripper</source>
   <translation>Захват</translation>
  </message>
  <message>
   <source>Move over the box, go down, close, lift. The policy is simple; the value jumps wherever a finger meets the box.</source>
   <translation>Встать над коробкой, опуститься, сжать, поднять. Стратегия проста; ценность скачет там, где палец встречает коробку.</translation>
  </message>
  <message>
   <source>DOWN LEFT</source>
   <translation>ВНИЗ ВЛЕВО</translation>
  </message>
  <message>
   <source>DOWN RIGHT</source>
   <translation>ВНИЗ ВПРАВО</translation>
  </message>
  <message>
   <source>CLOSE</source>
   <translation>СЖАТЬ</translation>
  </message>
  <message>
   <source>OPEN</source>
   <translation>РАЗЖАТЬ</translation>
  </message>
  <message>
   <source>Unsteadiness</source>
   <translation>Дрожание</translation>
  </message>
  <message>
   <source>Standard deviation of every move sideways.</source>
   <translation>Стандартное отклонение каждого движения вбок.</translation>
  </message>
  <message>
   <source>cm</source>
   <translation>cm</translation>
  </message>
  <message>
   <source>Slipperiness</source>
   <translation>Скользкость</translation>
  </message>
  <message>
   <source>Chance that the box slips in a step upwards, for every cm that it is held off its middle.</source>
   <translation>Вероятность, что коробка выскользнет за шаг вверх, на каждый cm отклонения от её середины.</translation>
  </message>
  <message>
   <source>no</source>
   <translation>нет</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>да</translation>
  </message>
  <message>
   <source>Rewards come for getting nearer, for lifting and, less than zero, for every step.</source>
   <translation>Награда даётся за приближение, за подъём и, отрицательная, за каждый шаг.</translation>
  </message>
  <message>
   <source>Align, then lower</source>
   <translation>Сначала навести, потом опустить</translation>
  </message>
  <message>
   <source>A hand-written controller: above the box first, then down, close and up.</source>
   <translation>Написанный вручную регулятор: сначала над коробкой, потом вниз, сжать и вверх.</translation>
  </message>
  <message>
   <source>offset from the box</source>
   <translation>смещение от коробки</translation>
  </message>
  <message>
   <source>open</source>
   <translation>разжат</translation>
  </message>
  <message>
   <source>holding</source>
   <translation>держит</translation>
  </message>
  <message>
   <source>width of the box</source>
   <translation>ширина коробки</translation>
  </message>
  <message>
   <source>place on the rail</source>
   <translation>место на рельсе</translation>
  </message>
  <message>
   <source>Toy market</source>
   <translation>Игрушечный рынок</translation>
  </message>
  <message>
   <source>A price strays from its fair value and comes back, and every trade costs. A toy: real markets tell no fair value.</source>
   <translation>Цена отклоняется от справедливой и возвращается, каждая сделка стоит денег. Игрушка: настоящие рынки справедливой цены не сообщают.</translation>
  </message>
  <message>
   <source>SHORT</source>
   <translation>ШОРТ</translation>
  </message>
  <message>
   <source>FLAT</source>
   <translation>ВНЕ РЫНКА</translation>
  </message>
  <message>
   <source>LONG</source>
   <translation>ЛОНГ</translation>
  </message>
  <message>
   <source>Cost of a trade</source>
   <translation>Цена сделки</translation>
  </message>
  <message>
   <source>What buying or selling takes of the amount; turning from short to long takes it twice.</source>
   <translation>Какую часть суммы берёт покупка или продажа; переход из шорта в лонг берёт её дважды.</translation>
  </message>
  <message>
   <source>After so many days an episode is cut off.</source>
   <translation>После стольких дней эпизод обрывается.</translation>
  </message>
  <message>
   <source>days</source>
   <translation>дней</translation>
  </message>
  <message>
   <source>short</source>
   <translation>шорт</translation>
  </message>
  <message>
   <source>flat</source>
   <translation>вне рынка</translation>
  </message>
  <message>
   <source>long</source>
   <translation>лонг</translation>
  </message>
  <message>
   <source>This is a toy: nothing learned here says anything about real markets.</source>
   <translation>Это игрушка: то, чему здесь научились, ничего не говорит о настоящих рынках.</translation>
  </message>
  <message>
   <source>Buy and hold</source>
   <translation>Купить и держать</translation>
  </message>
  <message>
   <source>It buys on the first day and keeps what it has.</source>
   <translation>Покупает в первый день и хранит то, что есть.</translation>
  </message>
  <message>
   <source>Optimal thresholds</source>
   <translation>Оптимальные пороги</translation>
  </message>
  <message>
   <source>It trades where the deviation is worth the cost; computed from the exact rules.</source>
   <translation>Торгует там, где отклонение стоит затрат; вычислено по точным правилам.</translation>
  </message>
  <message>
   <source>deviation of the price</source>
   <translation>отклонение цены</translation>
  </message>
  <message>
   <source>Where to look</source>
   <translation>Куда смотреть</translation>
  </message>
  <message>
   <source>Eight objects, eight sides, looks that may be wrong and a camera that has to travel. Look where it tells most.</source>
   <translation>Восемь предметов, восемь сторон, взгляды, которые бывают ошибочны, и камера, которой надо ехать. Смотрите туда, где узнаете больше.</translation>
  </message>
  <message>
   <source>SIDE 1</source>
   <translation>СТОРОНА 1</translation>
  </message>
  <message>
   <source>SIDE 2</source>
   <translation>СТОРОНА 2</translation>
  </message>
  <message>
   <source>SIDE 3</source>
   <translation>СТОРОНА 3</translation>
  </message>
  <message>
   <source>SIDE 4</source>
   <translation>СТОРОНА 4</translation>
  </message>
  <message>
   <source>SIDE 5</source>
   <translation>СТОРОНА 5</translation>
  </message>
  <message>
   <source>SIDE 6</source>
   <translation>СТОРОНА 6</translation>
  </message>
  <message>
   <source>SIDE 7</source>
   <translation>СТОРОНА 7</translation>
  </message>
  <message>
   <source>SIDE 8</source>
   <translation>СТОРОНА 8</translation>
  </message>
  <message>
   <source>Wrong looks</source>
   <translation>Ошибочные взгляды</translation>
  </message>
  <message>
   <source>How often a look shows a mark that is not there, or none that is.</source>
   <translation>Как часто взгляд показывает метку, которой нет, или не показывает ту, что есть.</translation>
  </message>
  <message>
   <source>After so many looks an episode is cut off.</source>
   <translation>После стольких взглядов эпизод обрывается.</translation>
  </message>
  <message>
   <source>looks</source>
   <translation>взглядов</translation>
  </message>
  <message>
   <source>A look costs 1, an eighth of a turn 0.25. Being sure ends it: 5 if it is right, -5 if not.</source>
   <translation>Взгляд стоит 1, восьмая часть оборота 0.25. Уверенность завершает эпизод: 5, если верно, -5, если нет.</translation>
  </message>
  <message>
   <source>a belief is no distribution</source>
   <translation>одна из уверенностей – не распределение</translation>
  </message>
  <message>
   <source>the array {name} must hold sides and marks</source>
   <translation>массив {name} должен содержать стороны и метки</translation>
  </message>
  <message>
   <source>Go round</source>
   <translation>По кругу</translation>
  </message>
  <message>
   <source>One side after the other, all the way round.</source>
   <translation>Сторона за стороной, по всему кругу.</translation>
  </message>
  <message>
   <source>Most information</source>
   <translation>Больше всего информации</translation>
  </message>
  <message>
   <source>The side that is expected to leave the least entropy, however far it is.</source>
   <translation>Сторона, после которой ожидается наименьшая энтропия, как бы далеко она ни была.</translation>
  </message>
  <message>
   <source>the array {name} must hold finite numbers of the kind {kind}</source>
   <translation>массив {name} должен содержать конечные числа типа {kind}</translation>
  </message>
  <message>
   <source>Blackjack</source>
   <translation>Blackjack</translation>
  </message>
  <message>
   <source>One more card, or stay? Luck hides what is right, so thousands of games are needed to see it.</source>
   <translation>Ещё карту или хватит? За везением не видно, что верно, и чтобы это увидеть, нужны тысячи партий.</translation>
  </message>
  <message>
   <source>Cards</source>
   <translation>Карты</translation>
  </message>
  <message>
   <source>STICK</source>
   <translation>ХВАТИТ</translation>
  </message>
  <message>
   <source>HIT</source>
   <translation>ЕЩЁ</translation>
  </message>
  <message>
   <source>stakes</source>
   <translation>ставок</translation>
  </message>
  <message>
   <source>Rules of the book</source>
   <translation>Правила из книги</translation>
  </message>
  <message>
   <source>A natural (ace and ten at once) wins unless the dealer has one too, as Sutton and Barto have it.</source>
   <translation>Натуральный блэкджек (туз и десятка сразу) выигрывает, если его нет и у дилера, как у Саттона и Барто.</translation>
  </message>
  <message>
   <source>Naturals pay more</source>
   <translation>Блэкджек платит больше</translation>
  </message>
  <message>
   <source>A natural that wins pays 1.5, as in casinos; it counts where the rules of the book are off.</source>
   <translation>Выигравший натуральный блэкджек платит 1.5, как в казино; действует, если правила из книги выключены.</translation>
  </message>
  <message>
   <source>Cliff walking</source>
   <translation>Cliff Walking</translation>
  </message>
  <message>
   <source>The shortest way leads along the edge, and a fall costs 100. Q-learning dares it, SARSA takes the detour.</source>
   <translation>Кратчайший путь идёт по краю, а падение стоит 100. Q-обучение рискует, SARSA идёт в обход.</translation>
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
   <translation>Пройдите по льду к кладу. Скользко: лучший путь – идти не туда, куда хотите попасть.</translation>
  </message>
  <message>
   <source>Taxi</source>
   <translation>Taxi</translation>
  </message>
  <message>
   <source>Find the passenger, pick up, drive, drop off at the right corner: 500 states that are no map.</source>
   <translation>Найти пассажира, посадить, отвезти, высадить на нужном углу: 500 состояний, которые не образуют карты.</translation>
  </message>
  <message>
   <source>SOUTH</source>
   <translation>ЮГ</translation>
  </message>
  <message>
   <source>NORTH</source>
   <translation>СЕВЕР</translation>
  </message>
  <message>
   <source>EAST</source>
   <translation>ВОСТОК</translation>
  </message>
  <message>
   <source>WEST</source>
   <translation>ЗАПАД</translation>
  </message>
  <message>
   <source>PICK UP</source>
   <translation>ПОСАДИТЬ</translation>
  </message>
  <message>
   <source>DROP OFF</source>
   <translation>ВЫСАДИТЬ</translation>
  </message>
  <message>
   <source>Slippery</source>
   <translation>Скользко</translation>
  </message>
  <message>
   <source>Each move goes astray to one of its two sides as often as it goes where it should.</source>
   <translation>Каждый ход сбивается в одну из двух сторон так же часто, как идёт куда нужно.</translation>
  </message>
  <message>
   <source>Which of Gymnasium's two lakes.</source>
   <translation>Какое из двух озёр Gymnasium.</translation>
  </message>
  <message>
   <source>Moves go astray to one of their two sides; otherwise they go where they should.</source>
   <translation>Ходы сбиваются в одну из двух своих сторон; иначе они идут куда нужно.</translation>
  </message>
  <message>
   <source>Chance of the wanted move</source>
   <translation>Вероятность нужного хода</translation>
  </message>
  <message>
   <source>On slippery ice: how often a move goes where it should.</source>
   <translation>На скользком льду: как часто ход идёт куда нужно.</translation>
  </message>
  <message>
   <source>An episode is cut off after this many steps; Gymnasium allows 200 on the large lake.</source>
   <translation>Эпизод обрывается после стольких шагов; Gymnasium даёт 200 на большом озере.</translation>
  </message>
  <message>
   <source>Rain</source>
   <translation>Дождь</translation>
  </message>
  <message>
   <source>In the rain a drive goes to one of its two sides one time out of five.</source>
   <translation>В дождь поездка один раз из пяти уходит в одну из двух сторон.</translation>
  </message>
  <message>
   <source>No agent drives into a wall, picks up where nobody waits, or drops off where nobody may: it takes only what Gymnasium's action mask allows. Off: agents have to learn it, at 10 for each mistake.</source>
   <translation>Ни один агент не едет в стену, не сажает там, где никто не ждёт, и не высаживает там, где нельзя: он делает только то, что разрешает маска действий Gymnasium. Выкл.: агентам приходится учиться этому, по 10 за каждую ошибку.</translation>
  </message>
  <message>
   <source>actor</source>
   <translation>актор</translation>
  </message>
  <message>
   <source>critic</source>
   <translation>критик</translation>
  </message>
  <message>
   <source>the actions that it learned have other bounds</source>
   <translation>у выученных им действий другие границы</translation>
  </message>
  <message>
   <source>{value} cannot be the unit of values</source>
   <translation>{value} не может быть единицей ценностей</translation>
  </message>
  <message>
   <source>the array {name} must rise</source>
   <translation>числа массива {name} должны расти</translation>
  </message>
  <message>
   <source>a temperature must be above 0, and this one is {value}</source>
   <translation>температура должна быть больше 0, а эта равна {value}</translation>
  </message>
  <message>
   <source>the steps that wait for their rewards do not fit together</source>
   <translation>шаги, ждущие своих наград, не подходят друг к другу</translation>
  </message>
  <message>
   <source>priorities of the shape {shape} do not fit into a memory of {n}</source>
   <translation>приоритеты формы {shape} не умещаются в памяти размера {n}</translation>
  </message>
  <message>
   <source>priorities must be finite, and the highest of them above 0</source>
   <translation>приоритеты должны быть конечными, а наибольший из них – больше 0</translation>
  </message>
  <message>
   <source>there is no room in this computer's memory for {capacity:,} transitions of {numbers:,} numbers each; choose a smaller replay memory (replay_capacity).</source>
   <translation>в памяти этого компьютера нет места для {capacity:,} переходов по {numbers:,} чисел; выберите меньшую память воспроизведения (replay_capacity).</translation>
  </message>
  <message>
   <source>the number of transitions, {n}, is more than the memory holds, {most}</source>
   <translation>число переходов ({n}) больше, чем вмещает память ({most})</translation>
  </message>
  <message>
   <source>the memory, which holds {n}, cannot stand at {position}</source>
   <translation>память, в которой {n}, не может стоять на месте {position}</translation>
  </message>
  <message>
   <source>an action that is remembered is none of the {n}</source>
   <translation>в памяти есть действие, которого нет среди имеющихся ({n})</translation>
  </message>
  <message>
   <source>a rollout of length {n} cannot stand at {position}</source>
   <translation>роллаут длины {n} не может стоять на месте {position}</translation>
  </message>
  <message>
   <source>running moments must be finite, and variances not negative</source>
   <translation>скользящие моменты должны быть конечными, а дисперсии – неотрицательными</translation>
  </message>
  <message>
   <source>{value} cannot be the weight of running moments</source>
   <translation>{value} не может быть весом скользящих моментов</translation>
  </message>
  <message>
   <source>a network that sees differences needs at least 2 stacked frames.</source>
   <translation>сети, которая видит разности, нужно не менее 2 кадров в стопке.</translation>
  </message>
  <message>
   <source>frames of {rows} x {columns} pixels are too small for the convolutional network, which needs at least 36 x 36.</source>
   <translation>кадры {rows} x {columns} пикселей слишком малы для свёрточной сети, которой нужно не менее 36 x 36.</translation>
  </message>
  <message>
   <source>Solved in seconds</source>
   <translation>Решается за секунды</translation>
  </message>
  <message>
   <source>Sixteen steps of eight lanes for every update, with GAE and advantages of one size: calmer than five steps alone.</source>
   <translation>Шестнадцать шагов восьми копий среды на каждое обновление, GAE и преимущества одного масштаба: спокойнее, чем одни пять шагов.</translation>
  </message>
  <message>
   <source>Stable-Baselines3 defaults</source>
   <translation>Stable-Baselines3 по умолчанию</translation>
  </message>
  <message>
   <source>Five-step returns and RMSProp, as in the paper. Learns quickly and is not always calm.</source>
   <translation>Пятишаговые доходы и RMSProp, как в статье. Учится быстро и не всегда спокойно.</translation>
  </message>
  <message>
   <source>A hard one for A2C</source>
   <translation>Трудная задача для A2C</translation>
  </message>
  <message>
   <source>Every batch is used once only, so it takes a million steps: under a minute in 32 lanes. Most runs then swing up and hold, some only swing. Compare SAC on the same world.</source>
   <translation>Каждый батч используется лишь раз, поэтому нужен миллион шагов: меньше минуты в 32 копиях среды. Затем большинство запусков раскачивает и удерживает, некоторые только качают. Сравните с SAC в том же мире.</translation>
  </message>
  <message>
   <source>RL Baselines3 Zoo</source>
   <translation>RL Baselines3 Zoo</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo: five-step returns and a learning rate that falls.</source>
   <translation>Настройки RL Baselines3 Zoo: пятишаговые доходы и падающая скорость обучения.</translation>
  </message>
  <message>
   <source>Swings up within seconds</source>
   <translation>Раскачивает за секунды</translation>
  </message>
  <message>
   <source>Sixteen steps of sixteen lanes for every update, with GAE, and a little entropy so that the goal is found for the first time.</source>
   <translation>Шестнадцать шагов шестнадцати копий среды на каждое обновление, GAE и немного энтропии, чтобы цель нашлась в первый раз.</translation>
  </message>
  <message>
   <source>Two workers</source>
   <translation>Два рабочих процесса</translation>
  </message>
  <message>
   <source>Twenty steps for every update, and a learning rate that falls. With more processor cores, more workers.</source>
   <translation>Двадцать шагов на каждое обновление и падающая скорость обучения. Если ядер процессора больше – больше рабочих процессов.</translation>
  </message>
  <message>
   <source>Five steps, as in the paper</source>
   <translation>Пять шагов, как в статье</translation>
  </message>
  <message>
   <source>Five-step returns, an entropy bonus of 0.01 and shared RMSProp statistics: quick to move and not always calm.</source>
   <translation>Пятишаговые доходы, бонус за энтропию 0.01 и общая статистика RMSProp: сдвигается быстро и не всегда спокойно.</translation>
  </message>
  <message>
   <source>Two workers swing it up</source>
   <translation>Два процесса раскачивают</translation>
  </message>
  <message>
   <source>Twenty steps for every update; each step costs 1 until the tip is high, so that what is learned is to hurry.</source>
   <translation>Двадцать шагов на каждое обновление; каждый шаг стоит 1, пока кончик не поднимется высоко, так что учится спешить.</translation>
  </message>
  <message>
   <source>Imitates a search, then plays without a mistake</source>
   <translation>Подражает поиску, затем играет без ошибок</translation>
  </message>
  <message>
   <source>5,000 positions of a search are imitated; then 64 games at once against earlier selves.</source>
   <translation>Подражание 5,000 позициям поиска; затем 64 партии сразу против прежних версий.</translation>
  </message>
  <message>
   <source>Imitates a search, and equals it with half its simulations</source>
   <translation>Подражает поиску и равен ему при вдвое меньшем числе симуляций</translation>
  </message>
  <message>
   <source>30,000 positions of a search are imitated; then 128 games at once against earlier selves. The learning rate falls over the run, which ends when every stage was passed through once.</source>
   <translation>Подражание 30,000 позициям поиска; затем 128 партий сразу против прежних версий. Скорость обучения падает в ходе запуска, который кончается, когда все этапы пройдены по одному разу.</translation>
  </message>
  <message>
   <source>Without a mistake within a minute or two</source>
   <translation>Без ошибок за минуту-две</translation>
  </message>
  <message>
   <source>64 games against itself at once, 25 positions of thought a move, and a small network.</source>
   <translation>64 партии с собой сразу, 25 позиций в уме на ход и малая сеть.</translation>
  </message>
  <message>
   <source>Beats chance in a minute, and searchers within minutes</source>
   <translation>Через минуту сильнее случая, через несколько – поиска</translation>
  </message>
  <message>
   <source>384 games against itself at once, 32 positions of thought a move. The learning rate falls over the run.</source>
   <translation>384 партии с собой сразу, 32 позиции в уме на ход. Скорость обучения падает на протяжении запуска.</translation>
  </message>
  <message>
   <source>Six by six</source>
   <translation>Шесть на шесть</translation>
  </message>
  <message>
   <source>64 games against itself at once, 32 positions of thought a move.</source>
   <translation>64 партии с собой сразу, 32 позиции в уме на ход.</translation>
  </message>
  <message>
   <source>Go on five by five</source>
   <translation>Го на доске пять на пять</translation>
  </message>
  <message>
   <source>128 games against itself at once, 32 positions of thought a move. The learning rate falls over the run.</source>
   <translation>128 партий с собой сразу, 32 позиции в уме на ход. Скорость обучения падает на протяжении запуска.</translation>
  </message>
  <message>
   <source>Go on nine by nine</source>
   <translation>Го на доске девять на девять</translation>
  </message>
  <message>
   <source>128 games against itself at once; Gumbel's choice makes do with 16 positions of thought a move. Convolutions see what lies side by side, the same everywhere on the board. Takes an hour or more.</source>
   <translation>128 партий с собой сразу; при выборе по Гумбелю хватает 16 позиций в уме на ход. Свёртки видят то, что лежит рядом, одинаково по всей доске. Занимает час или больше.</translation>
  </message>
  <message>
   <source>Seven by seven</source>
   <translation>Семь на семь</translation>
  </message>
  <message>
   <source>32 games against itself at once, 32 positions of thought a move.</source>
   <translation>32 партии с собой сразу, 32 позиции в уме на ход.</translation>
  </message>
  <message>
   <source>To be watched, not to become strong</source>
   <translation>Для наблюдения, не ради силы</translation>
  </message>
  <message>
   <source>4 games against itself at once, 32 positions of thought a move: chess takes millions of games.</source>
   <translation>4 партии с собой сразу, 32 позиции в уме на ход: шахматам нужны миллионы партий.</translation>
  </message>
  <message>
   <source>Against itself</source>
   <translation>Против себя</translation>
  </message>
  <message>
   <source>Green goes to the road with the most cars. Watch it beside a learner.</source>
   <translation>Зелёный получает дорога, где больше машин. Смотрите рядом с учеником.</translation>
  </message>
  <message>
   <source>Charges while it is cheap and discharges while it is dear. Rule 2 is the optimum.</source>
   <translation>Заряжает, пока дёшево, и разряжает, пока дорого. Правило 2 – оптимум.</translation>
  </message>
  <message>
   <source>Buys on the first day and waits. Rule 2 is the optimum of this toy.</source>
   <translation>Покупает в первый день и ждёт. Правило 2 – оптимум этой игрушки.</translation>
  </message>
  <message>
   <source>A hand-written controller: one thing after the other.</source>
   <translation>Написанный вручную регулятор: одно за другим.</translation>
  </message>
  <message>
   <source>Counts clicks by topic and forgets. Rule 2 always shows the most popular topic.</source>
   <translation>Считает щелчки по темам и забывает. Правило 2 всегда показывает самую популярную тему.</translation>
  </message>
  <message>
   <source>One side after the other. Rule 2 looks at the side that tells most.</source>
   <translation>Сторона за стороной. Правило 2 смотрит на ту, что скажет больше всего.</translation>
  </message>
  <message>
   <source>Builds the best network that 200 trials by chance have found, again and again.</source>
   <translation>Снова и снова строит лучшую сеть, найденную за 200 случайных проб.</translation>
  </message>
  <message>
   <source>Five demonstrations</source>
   <translation>Пять демонстраций</translation>
  </message>
  <message>
   <source>What the trained agent did in five episodes is enough: solved within a second or two.</source>
   <translation>Того, что обученный агент сделал за пять эпизодов, достаточно: решено за секунду-другую.</translation>
  </message>
  <message>
   <source>Five landings</source>
   <translation>Пять посадок</translation>
  </message>
  <message>
   <source>Five landings of the trained agent, and it lands as well: where a state of the demonstrations is always near, cloning is all that it takes.</source>
   <translation>Пять посадок обученного агента, и он садится не хуже: где рядом всегда есть состояние из демонстраций, клонирования достаточно.</translation>
  </message>
  <message>
   <source>Thirty labels</source>
   <translation>Тридцать меток</translation>
  </message>
  <message>
   <source>Thirty states of twenty landings, no more. It knows what to do on the expert's way, leaves it, and is lost: compare DAgger with as many labels.</source>
   <translation>Тридцать состояний из двадцати посадок, не больше. На пути эксперта он знает, что делать, сходит с него и теряется: сравните с DAgger при том же числе меток.</translation>
  </message>
  <message>
   <source>Ten swings</source>
   <translation>Десять качаний</translation>
  </message>
  <message>
   <source>A torque for every state: imitation of actions that are numbers.</source>
   <translation>Момент силы для каждого состояния: подражание действиям-числам.</translation>
  </message>
  <message>
   <source>A planner shows the way</source>
   <translation>Путь показывает планировщик</translation>
  </message>
  <message>
   <source>Nobody had to learn what is shown here: the model is known, and a planner walks by it.</source>
   <translation>Того, что здесь показано, никому не пришлось учить: модель известна, и планировщик идёт по ней.</translation>
  </message>
  <message>
   <source>Solves it within seconds</source>
   <translation>Решает за секунды</translation>
  </message>
  <message>
   <source>DQN's default settings; with a discount of 0.99 no return is above 100, so the bars stand from 0 to 100.</source>
   <translation>Настройки DQN по умолчанию; с дисконтом 0.99 доход не бывает выше 100, поэтому столбики стоят от 0 до 100.</translation>
  </message>
  <message>
   <source>Bellemare et al. 2017</source>
   <translation>Bellemare et al. 2017</translation>
  </message>
  <message>
   <source>51 bars from -10 to 10 and the paper's Adam. What differs: 200,000 remembered steps in place of a million, to fit into memory.</source>
   <translation>51 столбик от -10 до 10 и Adam из статьи. Отличие: 200,000 запомненных шагов вместо миллиона, чтобы уместиться в памяти.</translation>
  </message>
  <message>
   <source>Bars in place of a number</source>
   <translation>Столбики вместо числа</translation>
  </message>
  <message>
   <source>The lecture's grid: every step costs 1. Bars stand from -10 to 0; whatever is worse counts as -10.</source>
   <translation>Сетка из лекции: каждый шаг стоит 1. Столбики стоят от -10 до 0; всё, что хуже, считается за -10.</translation>
  </message>
  <message>
   <source>The trained agent teaches</source>
   <translation>Учит обученный агент</translation>
  </message>
  <message>
   <source>It falls over, is told what would have been right there, and learns it.</source>
   <translation>Он падает, узнаёт, что было бы верно там, и выучивает это.</translation>
  </message>
  <message>
   <source>You teach it</source>
   <translation>Учите вы</translation>
  </message>
  <message>
   <source>It plays, stands still now and then, and you say which way you would push there.</source>
   <translation>Он играет, время от времени замирает, и вы говорите, в какую сторону толкнули бы там.</translation>
  </message>
  <message>
   <source>A pilot beside it</source>
   <translation>Пилот рядом</translation>
  </message>
  <message>
   <source>The trained agent says at every step which engine it would fire.</source>
   <translation>Обученный агент говорит на каждом шаге, какой двигатель он включил бы.</translation>
  </message>
  <message>
   <source>The expert is asked thirty times in all, in states that the learner came to: it lands, where cloning with as many labels is lost.</source>
   <translation>Эксперта спрашивают всего тридцать раз, в состояниях, куда попал ученик: он садится, а клонирование со столькими же метками теряется.</translation>
  </message>
  <message>
   <source>On slippery ice</source>
   <translation>На скользком льду</translation>
  </message>
  <message>
   <source>It slides to places where the shortest way never leads, and is told how to go on from there.</source>
   <translation>Он соскальзывает туда, куда кратчайший путь не ведёт, и узнаёт, как идти оттуда дальше.</translation>
  </message>
  <message>
   <source>A torque for every state</source>
   <translation>Момент силы для каждого состояния</translation>
  </message>
  <message>
   <source>Actions that are numbers: it learns the expert's by their squared distance.</source>
   <translation>Действия – числа: он учит действия эксперта по квадрату расстояния.</translation>
  </message>
  <message>
   <source>A small network that is quick; Gaussian noise. Stands upright after some 5,000 steps.</source>
   <translation>Малая быстрая сеть; гауссов шум. Стоит прямо примерно через 5,000 шагов.</translation>
  </message>
  <message>
   <source>Noise that drifts, as in the paper</source>
   <translation>Дрейфующий шум, как в статье</translation>
  </message>
  <message>
   <source>Ornstein-Uhlenbeck noise pushes one way for a while before it turns.</source>
   <translation>Шум Орнштейна – Уленбека какое-то время толкает в одну сторону, прежде чем повернуть.</translation>
  </message>
  <message>
   <source>Its network of 400 x 300, and like its defaults no noise on the actions. Good for comparing speed.</source>
   <translation>Сеть оттуда, 400 x 300, и, как там по умолчанию, без шума в действиях. Удобно для сравнения скорости.</translation>
  </message>
  <message>
   <source>Drifting noise finds the flag</source>
   <translation>Дрейфующий шум находит флаг</translation>
  </message>
  <message>
   <source>Only noise that keeps pushing one way for a while gets up the hill: with Gaussian noise the car learns to stand still.</source>
   <translation>Лишь шум, который подолгу толкает в одну сторону, поднимает на холм: с гауссовым шумом машина учится стоять на месте.</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo.</source>
   <translation>Настройки RL Baselines3 Zoo.</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo: a million steps, hours. It runs, somehow, much sooner.</source>
   <translation>Настройки RL Baselines3 Zoo: миллион шагов, часы. Кое-как бежит гораздо раньше.</translation>
  </message>
  <message>
   <source>Find the treasure</source>
   <translation>Найти клад</translation>
  </message>
  <message>
   <source>Q-learning's maze with twice the steps, because each of the two tables sees half of them.</source>
   <translation>Лабиринт Q-обучения с вдвое большим числом шагов, потому что каждая из двух таблиц видит половину.</translation>
  </message>
  <message>
   <source>The lecture's grid</source>
   <translation>Сетка из лекции</translation>
  </message>
  <message>
   <source>Small enough to follow every number by hand.</source>
   <translation>Достаточно мала, чтобы проследить каждое число вручную.</translation>
  </message>
  <message>
   <source>Careful at the edge</source>
   <translation>Осторожно у края</translation>
  </message>
  <message>
   <source>Two tables hope for less than one: for a long time it walks along the far wall, where Q-learning takes the edge.</source>
   <translation>Две таблицы надеются на меньшее, чем одна: долго ходит вдоль дальней стены, тогда как Q-обучение идёт по краю.</translation>
  </message>
  <message>
   <source>Down the corridor</source>
   <translation>По коридору</translation>
  </message>
  <message>
   <source>The treasure's value creeps back through both tables in turn.</source>
   <translation>Ценность клада ползёт назад через обе таблицы поочерёдно.</translation>
  </message>
  <message>
   <source>Over the ice</source>
   <translation>По льду</translation>
  </message>
  <message>
   <source>Smaller steps than Q-learning's: the ice makes every outcome a matter of chance, and each table sees half of them.</source>
   <translation>Шаги обучения меньше, чем у Q-обучения: на льду каждый исход – дело случая, и каждая таблица видит половину.</translation>
  </message>
  <message>
   <source>Learning to drive</source>
   <translation>Обучение вождению</translation>
  </message>
  <message>
   <source>From tens of wrong pick-ups to a straight way in some hundreds of rides.</source>
   <translation>От десятков неверных посадок к прямому пути за несколько сотен поездок.</translation>
  </message>
  <message>
   <source>When to stop</source>
   <translation>Когда остановиться</translation>
  </message>
  <message>
   <source>Hundreds of thousands of games; each card is worth a fraction of the stake.</source>
   <translation>Сотни тысяч партий; каждая карта стоит долю ставки.</translation>
  </message>
  <message>
   <source>The way through your world</source>
   <translation>Путь через ваш мир</translation>
  </message>
  <message>
   <source>Starts at random and calms down over 30,000 steps; made for any world of this size.</source>
   <translation>Начинает наугад и успокаивается за 30,000 шагов; годится для любого мира такого размера.</translation>
  </message>
  <message>
   <source>Comparisons without a reward model</source>
   <translation>Сравнения без модели вознаграждения</translation>
  </message>
  <message>
   <source>1,500 demonstrations and 4,000 comparisons as InstructGPT has them; then one loss, with leash 0.3, and the preferred text imitated beside it. See Wins over step 1, and compare that curve with InstructGPT's.</source>
   <translation>1,500 демонстраций и 4,000 сравнений, как у InstructGPT; затем одна функция потерь с поводком 0.3, а рядом подражание предпочтённому тексту. Смотрите «Побед над шагом 1» и сравните эту кривую с кривой InstructGPT.</translation>
  </message>
  <message>
   <source>Plain DPO: both texts become less likely</source>
   <translation>Чистый DPO: оба текста становятся менее вероятными</translation>
  </message>
  <message>
   <source>As published, without imitating the preferred text. Its agreement with the reader goes on rising while what it writes falls apart: comparisons say nothing of texts that nobody compared.</source>
   <translation>Как опубликовано, без подражания предпочтённому тексту. Согласие с читателем растёт, а написанное разваливается: сравнения ничего не говорят о текстах, которых никто не сравнивал.</translation>
  </message>
  <message>
   <source>You are the reader</source>
   <translation>Читатель – вы</translation>
  </message>
  <message>
   <source>You say which of two sentences is better, in the panel Which is better?, or type a better one yourself. After 44 answers, four of which are held out, it learns to write what you like.</source>
   <translation>Вы говорите в панели «Что лучше?», какое из двух предложений лучше, или набираете лучшее сами. После 44 ответов, из которых четыре отложены, он учится писать то, что нравится вам.</translation>
  </message>
  <message>
   <source>Many updates after every 256 steps, as in RL Baselines3 Zoo, with a small network that is quick. Stops once it is solved: DQN forgets if it goes on.</source>
   <translation>Много обновлений после каждых 256 шагов, как в RL Baselines3 Zoo, с малой быстрой сетью. Останавливается, когда решено: если продолжать, DQN забывает.</translation>
  </message>
  <message>
   <source>Cautious settings made for Atari: they learn CartPole slowly. Good for comparing speed.</source>
   <translation>Осторожные настройки, сделанные для Atari: CartPole они учат медленно. Удобно для сравнения скорости.</translation>
  </message>
  <message>
   <source>The tuned settings of RL Baselines3 Zoo with their large network of 256 x 256.</source>
   <translation>Подобранные настройки RL Baselines3 Zoo с их большой сетью 256 x 256.</translation>
  </message>
  <message>
   <source>Double DQN, smooth targets</source>
   <translation>Double DQN, плавные цели</translation>
  </message>
  <message>
   <source>The target network follows a little with every step, and values are no longer overestimated.</source>
   <translation>Целевая сеть понемногу подтягивается с каждым шагом, и ценности больше не завышаются.</translation>
  </message>
  <message>
   <source>The default and Double</source>
   <translation>По умолчанию и Double</translation>
  </message>
  <message>
   <source>The default preset with Double Q-learning and nothing else: watch the mean Q, which is overestimated without it.</source>
   <translation>Пресет по умолчанию с двойным Q-обучением и ничем больше: следите за средним Q, которое без него завышается.</translation>
  </message>
  <message>
   <source>The default and dueling</source>
   <translation>По умолчанию и дуэльная сеть</translation>
  </message>
  <message>
   <source>The default preset with a dueling network and nothing else: one stream learns the situation, one what sets the actions apart.</source>
   <translation>Пресет по умолчанию с дуэльной сетью и ничем больше: один поток учит положение, другой – чем различаются действия.</translation>
  </message>
  <message>
   <source>The default and prioritized replay</source>
   <translation>По умолчанию и приоритетное воспроизведение</translation>
  </message>
  <message>
   <source>The default preset with prioritized replay and nothing else: surprising memories are replayed more often.</source>
   <translation>Пресет по умолчанию с приоритетным воспроизведением и ничем больше: неожиданное вспоминается чаще.</translation>
  </message>
  <message>
   <source>The default and three-step returns</source>
   <translation>По умолчанию и трёхшаговые доходы</translation>
  </message>
  <message>
   <source>The default preset with three rewards per target and nothing else: falling poles are noticed earlier.</source>
   <translation>Пресет по умолчанию с тремя наградами в цели и ничем больше: падение шеста замечается раньше.</translation>
  </message>
  <message>
   <source>The default and a noisy network</source>
   <translation>По умолчанию и сеть с шумом</translation>
  </message>
  <message>
   <source>The default preset with learned noise in place of ε and nothing else: ε stays 0, and the bars tremble.</source>
   <translation>Пресет по умолчанию с выученным шумом вместо ε и ничем больше: ε остаётся 0, а столбики дрожат.</translation>
  </message>
  <message>
   <source>Nature 2015</source>
   <translation>Nature 2015</translation>
  </message>
  <message>
   <source>Mnih et al. 2015: target network copied every 10,000 updates, clipped errors, ε over a million steps. Adam stands in for their RMSProp, and 200,000 remembered steps for their million, to fit into memory.</source>
   <translation>Mnih et al. 2015: целевая сеть копируется каждые 10,000 обновлений, ошибки отсекаются, ε падает за миллион шагов. Вместо их RMSProp – Adam, вместо миллиона запомненных шагов – 200,000, чтобы уместиться в памяти.</translation>
  </message>
  <message>
   <source>NIPS 2013</source>
   <translation>NIPS 2013</translation>
  </message>
  <message>
   <source>Mnih et al. 2013: no target network, plain squared error, an update after every step. What differs: the convolutional network is that of 2015, Adam stands in for RMSProp, and 200,000 steps are remembered.</source>
   <translation>Mnih et al. 2013: без целевой сети, простой квадрат ошибки, обновление после каждого шага. Отличия: свёрточная сеть 2015 года, Adam вместо RMSProp и 200,000 запомненных шагов.</translation>
  </message>
  <message>
   <source>Pong on one computer</source>
   <translation>Pong на одном компьютере</translation>
  </message>
  <message>
   <source>RL Baselines3 Zoo's settings with three actions in place of six, and learning begins after 10,000 steps in place of 100,000: first points within some 200,000 steps.</source>
   <translation>Настройки RL Baselines3 Zoo с тремя действиями вместо шести, и обучение начинается через 10,000 шагов вместо 100,000: первые очки примерно через 200,000 шагов.</translation>
  </message>
  <message>
   <source>A network in place of the table</source>
   <translation>Сеть вместо таблицы</translation>
  </message>
  <message>
   <source>The same maze as for Q-learning; watch how one update changes many cells at once.</source>
   <translation>Тот же лабиринт, что у Q-обучения; смотрите, как одно обновление меняет много клеток сразу.</translation>
  </message>
  <message>
   <source>The lecture's grid, small enough to compare every value with the table's.</source>
   <translation>Сетка из лекции, достаточно малая, чтобы сравнить каждую ценность с табличной.</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo, with their large network of 256 x 256.</source>
   <translation>Настройки RL Baselines3 Zoo с их большой сетью 256 x 256.</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo. Nothing but -1 is heard until a lucky swing reaches the flag; from then on it spreads.</source>
   <translation>Настройки RL Baselines3 Zoo. Ничего, кроме -1, не слышно, пока удачный размах не достигнет флага; с этого места всё и расходится.</translation>
  </message>
  <message>
   <source>A small picture</source>
   <translation>Малое изображение</translation>
  </message>
  <message>
   <source>The convolutional network on 40 x 40 pixels: a quarter of the usual picture, several times as quick.</source>
   <translation>Свёрточная сеть на 40 x 40 пикселях: четверть обычного изображения, в несколько раз быстрее.</translation>
  </message>
  <message>
   <source>Watch how one update changes many cells at once.</source>
   <translation>Смотрите, как одно обновление меняет много клеток сразу.</translation>
  </message>
  <message>
   <source>Lights that see the cars</source>
   <translation>Светофоры видят машины</translation>
  </message>
  <message>
   <source>Beats every plan of lights that knows the clock alone within some 35,000 steps. Foresight of a minute is enough here.</source>
   <translation>Примерно за 35,000 шагов превосходит любой план светофоров, знающий только время. Предвидения на минуту здесь достаточно.</translation>
  </message>
  <message>
   <source>Sutton's maze</source>
   <translation>Лабиринт Саттона</translation>
  </message>
  <message>
   <source>Fifty thoughts for every step: after the first treasure the way is known. Set n to 0 and compare.</source>
   <translation>Пятьдесят мыслей на каждый шаг: после первого клада путь известен. Поставьте n равным 0 и сравните.</translation>
  </message>
  <message>
   <source>Sutton's maze without planning</source>
   <translation>Лабиринт Саттона без планирования</translation>
  </message>
  <message>
   <source>The same settings without a single thought: plain Q-learning.</source>
   <translation>Те же настройки без единой мысли: обычное Q-обучение.</translation>
  </message>
  <message>
   <source>The studio's maze with its traps, in a fifth of the steps of Q-learning.</source>
   <translation>Лабиринт студии с ловушками, за пятую часть шагов Q-обучения.</translation>
  </message>
  <message>
   <source>Dyna-Q+</source>
   <translation>Dyna-Q+</translation>
  </message>
  <message>
   <source>A bonus for what has long not been tried replaces chance.</source>
   <translation>Бонус за давно не пробованное заменяет случай.</translation>
  </message>
  <message>
   <source>A handful of episodes, and every cell knows its way.</source>
   <translation>Горстка эпизодов – и каждая клетка знает свой путь.</translation>
  </message>
  <message>
   <source>The treasure is found once; planning tells the whole corridor.</source>
   <translation>Клад найден один раз; планирование сообщает об этом всему коридору.</translation>
  </message>
  <message>
   <source>Along the edge</source>
   <translation>Вдоль края</translation>
  </message>
  <message>
   <source>The edge is found within a few episodes.</source>
   <translation>Путь по краю находится за несколько эпизодов.</translation>
  </message>
  <message>
   <source>Planning saves most of the rides.</source>
   <translation>Планирование избавляет от большинства поездок.</translation>
  </message>
  <message>
   <source>Over firm ice</source>
   <translation>По нескользкому льду</translation>
  </message>
  <message>
   <source>Without slipping: one outcome is the whole truth about an action.</source>
   <translation>Без скольжения: один исход – вся правда о действии.</translation>
  </message>
  <message>
   <source>Over slippery ice</source>
   <translation>По скользкому льду</translation>
  </message>
  <message>
   <source>The model counts every outcome and planning draws from the counts. Set it to the last outcome and compare: the lake becomes an illusion.</source>
   <translation>Модель считает каждый исход, и планирование выбирает по этим частотам. Переключите её на последний исход и сравните: озеро становится иллюзией.</translation>
  </message>
  <message>
   <source>Every step is thought over twenty times: small worlds are known within seconds.</source>
   <translation>Каждый шаг обдумывается двадцать раз: малые миры известны за секунды.</translation>
  </message>
  <message>
   <source>The safe way, with less noise</source>
   <translation>Безопасный путь, меньше шума</translation>
  </message>
  <message>
   <source>Averages over its next action; even a step size of 1 works here.</source>
   <translation>Усредняет по следующему действию; здесь годится даже размер шага 1.</translation>
  </message>
  <message>
   <source>Starts at random and calms down over 10,000 steps.</source>
   <translation>Начинает наугад и успокаивается за 10,000 шагов.</translation>
  </message>
  <message>
   <source>The treasure's value creeps back, one episode for each cell.</source>
   <translation>Ценность клада ползёт назад, по эпизоду на клетку.</translation>
  </message>
  <message>
   <source>Small steps, because the ice makes every outcome a matter of chance.</source>
   <translation>Малые шаги, потому что на льду каждый исход – дело случая.</translation>
  </message>
  <message>
   <source>From tens of wrong pick-ups to a straight way in about a thousand rides.</source>
   <translation>От десятков неверных посадок к прямому пути примерно за тысячу поездок.</translation>
  </message>
  <message>
   <source>Starts at random and calms down over 15,000 steps.</source>
   <translation>Начинает наугад и успокаивается за 15,000 шагов.</translation>
  </message>
  <message>
   <source>250 pairs</source>
   <translation>250 пар</translation>
  </message>
  <message>
   <source>From 250 pairs of state and action of the trained agent to a pole that stands, without a reward.</source>
   <translation>От 250 пар состояния и действия обученного агента до стоящего шеста, без награды.</translation>
  </message>
  <message>
   <source>The trap: every step costs</source>
   <translation>Ловушка: каждый шаг стоит</translation>
  </message>
  <message>
   <source>The same with a reward that is always negative: the policy learns to drop the pole, because then the costs end.</source>
   <translation>То же с наградой, которая всегда отрицательна: стратегия учится ронять шест, потому что тогда расходы кончаются.</translation>
  </message>
  <message>
   <source>Three steps on a leash</source>
   <translation>Три шага на поводке</translation>
  </message>
  <message>
   <source>1,500 demonstrations, 4,000 comparisons, then PPO with leash 0.3: it writes what the reader likes. See Wins over step 1, and compare that curve with DPO's.</source>
   <translation>1,500 демонстраций, 4,000 сравнений, затем PPO с поводком 0.3: пишет то, что нравится читателю. Смотрите «Побед над шагом 1» и сравните эту кривую с кривой DPO.</translation>
  </message>
  <message>
   <source>The leash is cut: the reward model is exploited</source>
   <translation>Поводок обрезан: модель вознаграждения эксплуатируют</translation>
  </message>
  <message>
   <source>The same with leash 0. The reward by the model goes on rising while the reader's points fall: it finds words that are none and that only the model likes.</source>
   <translation>То же с поводком 0. Вознаграждение модели растёт, а очки читателя падают: находятся слова, которых нет и которые нравятся одной модели.</translation>
  </message>
  <message>
   <source>You say which of two sentences is better, in the panel Which is better?, or type a better one yourself. After 44 answers, four of which are held out, PPO makes it write what you like.</source>
   <translation>Вы говорите в панели «Что лучше?», какое из двух предложений лучше, или набираете лучшее сами. После 44 ответов, из которых четыре отложены, PPO учит его писать то, что нравится вам.</translation>
  </message>
  <message>
   <source>Four rewards are enough</source>
   <translation>Достаточно четырёх наград</translation>
  </message>
  <message>
   <source>With a penalty of 1.5 a treasure and three cells to stay out of explain every arrow of the expert.</source>
   <translation>При штрафе 1.5 одно сокровище и три клетки, которых надо избегать, объясняют каждую стрелку эксперта.</translation>
  </message>
  <message>
   <source>Rewards cost nothing</source>
   <translation>Награды ничего не стоят</translation>
  </message>
  <message>
   <source>Without a penalty nearly every cell has the largest reward or its opposite: the margins grow, the meaning does not.</source>
   <translation>Без штрафа почти у каждой клетки наибольшая награда или противоположная: отрывы растут, смысла не прибавляется.</translation>
  </message>
  <message>
   <source>R = 0 explains everything</source>
   <translation>R = 0 объясняет всё</translation>
  </message>
  <message>
   <source>A penalty of 3 is more than any reward earns: no cell has one, the expert's actions are all best ones, and so is every other.</source>
   <translation>Штраф 3 больше, чем приносит любая награда: её нет ни у одной клетки, все действия эксперта лучшие – и все прочие тоже.</translation>
  </message>
  <message>
   <source>Two corners</source>
   <translation>Два угла</translation>
  </message>
  <message>
   <source>On slippery ground: the corners, and faint rewards that say which of two good ways the expert takes.</source>
   <translation>На скользкой почве: углы и слабые награды, которые говорят, какой из двух хороших путей выбирает эксперт.</translation>
  </message>
  <message>
   <source>One treasure</source>
   <translation>Одно сокровище</translation>
  </message>
  <message>
   <source>Who is caught between two traps stays there; a reward for staying explains it as well as the traps do.</source>
   <translation>Кто оказался между двумя ловушками, остаётся там; награда за это объясняет его не хуже ловушек.</translation>
  </message>
  <message>
   <source>What does it want here?</source>
   <translation>Чего он здесь хочет?</translation>
  </message>
  <message>
   <source>400 demonstrations of the exact planner, begun anywhere: the large treasure appears, and where it keeps away. The small one, which all pass by, does not.</source>
   <translation>400 демонстраций точного планировщика, начатых где угодно: видно большое сокровище и чего он избегает. Малое, мимо которого все проходят, не видно.</translation>
  </message>
  <message>
   <source>Puddles, ten by ten</source>
   <translation>Лужи, десять на десять</translation>
  </message>
  <message>
   <source>One goal and nine puddles that cost 3 each, found from the ways of somebody who goes round them.</source>
   <translation>Одна цель и девять луж ценой 3 каждая, найденные по путям того, кто их обходит.</translation>
  </message>
  <message>
   <source>So few that their chance is taken for intention: compare the maps with those of 400.</source>
   <translation>Так мало, что случайное принимается за намерение: сравните карты с теми, что при 400.</translation>
  </message>
  <message>
   <source>Everybody hurries to the nearest corner, so both must be worth much: the clearest case of all.</source>
   <translation>Все спешат в ближайший угол, значит, оба много стоят: самый ясный случай.</translation>
  </message>
  <message>
   <source>Traps that nobody enters</source>
   <translation>Ловушки, куда никто не входит</translation>
  </message>
  <message>
   <source>Nobody shows what happens in a trap; that all ways lead round it says enough.</source>
   <translation>Никто не показывает, что бывает в ловушке; достаточно того, что все пути её обходят.</translation>
  </message>
  <message>
   <source>One beginning only</source>
   <translation>Только одно начало</translation>
  </message>
  <message>
   <source>All demonstrations begin at the start: of places that none comes near, nothing is found out.</source>
   <translation>Все демонстрации начинаются на старте: о местах, к которым ни одна не подходит, ничего не узнаётся.</translation>
  </message>
  <message>
   <source>Chance or intention?</source>
   <translation>Случай или намерение?</translation>
  </message>
  <message>
   <source>On ice half of where somebody goes is chance, and the found reward has to tell it from what was meant.</source>
   <translation>На льду половина пути – случай, и найденная награда должна отличить его от намерения.</translation>
  </message>
  <message>
   <source>What lies over the edge?</source>
   <translation>Что за краем?</translation>
  </message>
  <message>
   <source>Everybody walks along the edge and nobody steps over it.</source>
   <translation>Все идут вдоль края, и никто через него не ступает.</translation>
  </message>
  <message>
   <source>Thinks for 200 games a move</source>
   <translation>Думает на 200 партий за ход</translation>
  </message>
  <message>
   <source>More simulations are stronger: try 20, and 2000.</source>
   <translation>Больше симуляций – сильнее: попробуйте 20 и 2000.</translation>
  </message>
  <message>
   <source>Thinks for 400 games a move</source>
   <translation>Думает на 400 партий за ход</translation>
  </message>
  <message>
   <source>More simulations are stronger: try 50, and 4000.</source>
   <translation>Больше симуляций – сильнее: попробуйте 50 и 4000.</translation>
  </message>
  <message>
   <source>Games by chance say little of chess: it sees a mate in one, and little more.</source>
   <translation>Случайные партии мало говорят о шахматах: он видит мат в один ход и немногое сверх того.</translation>
  </message>
  <message>
   <source>The book's figure 5.2: over hundreds of thousands of games the map shows what each hand is worth.</source>
   <translation>Рисунок 5.2 из книги: за сотни тысяч партий карта показывает, чего стоит каждая рука.</translation>
  </message>
  <message>
   <source>Nothing changes until an episode ends; then a whole path does.</source>
   <translation>До конца эпизода не меняется ничего; затем меняется весь путь.</translation>
  </message>
  <message>
   <source>Credit comes only with the treasure, for the whole way at once; no guess rests on a guess.</source>
   <translation>Заслуга приходит только с кладом, сразу за весь путь; догадки не строятся на догадках.</translation>
  </message>
  <message>
   <source>The first treasure found tells the whole corridor at once.</source>
   <translation>Первый найденный клад сразу сообщает о себе всему коридору.</translation>
  </message>
  <message>
   <source>Most episodes end in a hole and teach little; be patient.</source>
   <translation>Большинство эпизодов кончается в проруби и учит малому; наберитесь терпения.</translation>
  </message>
  <message>
   <source>Along the cliff</source>
   <translation>Вдоль обрыва</translation>
  </message>
  <message>
   <source>Long first episodes, then ever shorter ones.</source>
   <translation>Длинные первые эпизоды, затем всё короче.</translation>
  </message>
  <message>
   <source>Swing it up by planning</source>
   <translation>Раскачать планированием</translation>
  </message>
  <message>
   <source>One episode at random, then plans: upright within five episodes. Every action is thought over, so it is slow by the clock.</source>
   <translation>Один эпизод наугад, затем планы: стоит прямо в пределах пяти эпизодов. Каждое действие обдумывается, поэтому по часам это медленно.</translation>
  </message>
  <message>
   <source>Balance by planning</source>
   <translation>Равновесие планированием</translation>
  </message>
  <message>
   <source>The model predicts the end of an episode, too, and plans that end early are worth less.</source>
   <translation>Модель предсказывает и конец эпизода, и планы, которые кончаются рано, стоят меньше.</translation>
  </message>
  <message>
   <source>Balances within two minutes</source>
   <translation>Балансирует за две минуты</translation>
  </message>
  <message>
   <source>Learns how the cart answers, and imagines 16 steps before each push. It is taught by what 5 of them in a row come to. Steps grow small towards the end, so that it stays as good as it is.</source>
   <translation>Учит, как отвечает тележка, и воображает 16 шагов перед каждым толчком. Учится на том, к чему приводят 5 из них подряд. К концу шаги обучения мельчают, чтобы умение не терялось.</translation>
  </message>
  <message>
   <source>Finds the rules out by itself</source>
   <translation>Сам узнаёт правила</translation>
  </message>
  <message>
   <source>64 games against itself at once, 25 imagined steps a move. It is told what is legal now and who has won, and nothing else of the rules.</source>
   <translation>64 партии с собой сразу, 25 воображаемых шагов на ход. Ему говорят, что разрешено сейчас и кто победил, и больше ничего о правилах.</translation>
  </message>
  <message>
   <source>Without being told the rules</source>
   <translation>Не зная правил</translation>
  </message>
  <message>
   <source>64 games against itself at once, 32 imagined steps a move. Slow, and not measured: to see how far a learned model gets beside AlphaZero, which knows the rules.</source>
   <translation>64 партии с собой сразу, 32 воображаемых шага на ход. Медленно и не измерено: чтобы увидеть, далеко ли уйдёт выученная модель рядом с AlphaZero, который знает правила.</translation>
  </message>
  <message>
   <source>Works out what walking at random is worth, as in figure 4.1 of Sutton and Barto; one improvement, and it is done.</source>
   <translation>Вычисляет, чего стоит ходить наугад, как на рисунке 4.1 у Саттона и Барто; одно улучшение – и готово.</translation>
  </message>
  <message>
   <source>Three sweeps are enough</source>
   <translation>Трёх проходов достаточно</translation>
  </message>
  <message>
   <source>Improves after three sweeps of evaluation instead of waiting for them to settle.</source>
   <translation>Улучшает после трёх проходов оценивания, не дожидаясь, пока они установятся.</translation>
  </message>
  <message>
   <source>From chance to the treasure</source>
   <translation>От случая к кладу</translation>
  </message>
  <message>
   <source>Starts from a random walk and improves it until nothing can be improved.</source>
   <translation>Начинает со случайного блуждания и улучшает его, пока есть что улучшать.</translation>
  </message>
  <message>
   <source>Modified policy iteration</source>
   <translation>Изменённая итерация по стратегиям</translation>
  </message>
  <message>
   <source>Five sweeps of evaluation, then an improvement: far fewer sweeps in all.</source>
   <translation>Пять проходов оценивания, затем улучшение: в целом проходов гораздо меньше.</translation>
  </message>
  <message>
   <source>The value of the random walk first, then that of walking straight.</source>
   <translation>Сначала ценность случайного блуждания, затем ценность прямого пути.</translation>
  </message>
  <message>
   <source>What a random walk beside a cliff is worth, and how quickly that can be mended.</source>
   <translation>Чего стоит случайное блуждание у обрыва и как быстро это исправить.</translation>
  </message>
  <message>
   <source>The best way over the ice</source>
   <translation>Лучший путь по льду</translation>
  </message>
  <message>
   <source>Two improvements of a random walk over slippery ice, and no way is better.</source>
   <translation>Два улучшения случайного блуждания по скользкому льду – и лучшего пути нет.</translation>
  </message>
  <message>
   <source>The large lake</source>
   <translation>Большое озеро</translation>
  </message>
  <message>
   <source>64 cells, and no way that is quite safe.</source>
   <translation>64 клетки, и ни одного вполне безопасного пути.</translation>
  </message>
  <message>
   <source>All 500 states</source>
   <translation>Все 500 состояний</translation>
  </message>
  <message>
   <source>One improvement turns driving at random into perfect driving.</source>
   <translation>Одно улучшение превращает езду наугад в безупречную.</translation>
  </message>
  <message>
   <source>From chance to the goal</source>
   <translation>От случая к цели</translation>
  </message>
  <message>
   <source>Eight lanes, 256 steps each, ten epochs of small minibatches.</source>
   <translation>Восемь копий среды по 256 шагов, десять эпох малых мини-батчей.</translation>
  </message>
  <message>
   <source>The tuned settings of RL Baselines3 Zoo: short rollouts, and a learning rate that falls to nearly nothing.</source>
   <translation>Подобранные настройки RL Baselines3 Zoo: короткие роллауты и скорость обучения, падающая почти до нуля.</translation>
  </message>
  <message>
   <source>Pong in minutes</source>
   <translation>Pong за минуты</translation>
  </message>
  <message>
   <source>A small picture, its motion, three actions and 32 games at once: beats the built-in player within minutes on one core.</source>
   <translation>Малое изображение, его движение, три действия и 32 партии сразу: за минуты на одном ядре обыгрывает встроенного игрока.</translation>
  </message>
  <message>
   <source>Classic pixels</source>
   <translation>Классические пиксели</translation>
  </message>
  <message>
   <source>The usual settings for Atari: four stacked 84 x 84 frames and three convolutional layers. Hours, not minutes.</source>
   <translation>Обычные настройки для Atari: четыре кадра 84 x 84 стопкой и три свёрточных слоя. Часы, а не минуты.</translation>
  </message>
  <message>
   <source>Probabilities in a maze</source>
   <translation>Вероятности в лабиринте</translation>
  </message>
  <message>
   <source>Arrows turn from undecided to sure along the way to the treasure. The maze is of middle size, and its traps hurt without ending the walk: what only follows its own steps gives up early where every second path is deadly.</source>
   <translation>Стрелки на пути к кладу переходят от неопределённости к уверенности. Лабиринт среднего размера, и его ловушки наказывают, но не прерывают прогулку: кто следует лишь собственным шагам, рано сдаётся там, где смертелен каждый второй путь.</translation>
  </message>
  <message>
   <source>Deadly traps, and why it gives up</source>
   <translation>Смертельные ловушки и почему агент сдаётся</translation>
  </message>
  <message>
   <source>The large maze as Q-learning solves it. Almost every early walk ends in a trap, so the policy learns to get it over with: an example of a local optimum.</source>
   <translation>Большой лабиринт, который решает Q-обучение. Почти каждая ранняя прогулка кончается в ловушке, и стратегия учится скорее с этим покончить: пример локального оптимума.</translation>
  </message>
  <message>
   <source>Small enough to follow every probability.</source>
   <translation>Достаточно мала, чтобы проследить каждую вероятность.</translation>
  </message>
  <message>
   <source>A penalty instead of clipping</source>
   <translation>Штраф вместо отсечения</translation>
  </message>
  <message>
   <source>The other objective of the paper: the distance from the old policy costs, more or less of it as the distance demands.</source>
   <translation>Другая целевая функция из статьи: расстояние от старой стратегии стоит платы, большей или меньшей, как того требует само расстояние.</translation>
  </message>
  <message>
   <source>A Gaussian over the torque that narrows as the policy grows sure. Foresight of some ten steps is enough here.</source>
   <translation>Гауссово распределение момента, которое сужается, когда стратегия становится увереннее. Предвидения примерно на десять шагов здесь достаточно.</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo: sixteen ships at once, long foresight. A million steps, minutes.</source>
   <translation>Настройки RL Baselines3 Zoo: шестнадцать кораблей сразу, далёкое предвидение. Миллион шагов, минуты.</translation>
  </message>
  <message>
   <source>Runs within a minute</source>
   <translation>Бежит через минуту</translation>
  </message>
  <message>
   <source>Small steps of exploration and short foresight: it learns to run from some 50,000 steps on.</source>
   <translation>Малые шаги исследования и близкое предвидение: учится бегать примерно с 50,000 шагов.</translation>
  </message>
  <message>
   <source>First hops</source>
   <translation>Первые прыжки</translation>
  </message>
  <message>
   <source>Small steps of exploration; longer foresight than for the cheetah, which cannot fall.</source>
   <translation>Малые шаги исследования; предвидение дальше, чем у гепарда, который не может упасть.</translation>
  </message>
  <message>
   <source>Eight lanes, rollouts of 128 steps and a learning rate of 0.001: quicker than RL Baselines3 Zoo's, and observations are seen as they are.</source>
   <translation>Восемь копий среды, роллауты по 128 шагов и скорость обучения 0.001: быстрее, чем в RL Baselines3 Zoo, а наблюдения видны такими, какие есть.</translation>
  </message>
  <message>
   <source>Breakout in minutes</source>
   <translation>Breakout за минуты</translation>
  </message>
  <message>
   <source>A small picture whose pixels are standardised, its motion, the mirror, a lost life that costs, and 32 games at once: plays as a person does (30 points) within a quarter of an hour of two cores.</source>
   <translation>Малое изображение со стандартизованными пикселями, его движение, отражение, платная потеря жизни и 32 партии сразу: за четверть часа на двух ядрах играет как человек (30 очков).</translation>
  </message>
  <message>
   <source>Freeway in minutes</source>
   <translation>Freeway за минуты</translation>
  </message>
  <message>
   <source>Every decision holds for sixteen frames, so that even chance crosses the road now and then. Measured: 20.8 crossings a game (the last 50 games of training) after 180 seconds of processor time, 13.6 after 90; at random 0.2.</source>
   <translation>Каждое решение держится шестнадцать кадров, так что даже случай иногда переводит через дорогу. Измерено: 20.8 перехода за партию (последние 50 партий обучения) через 180 секунд процессорного времени, 13.6 через 90; наугад 0.2.</translation>
  </message>
  <message>
   <source>Boxing in minutes</source>
   <translation>Boxing за минуты</translation>
  </message>
  <message>
   <source>Standardised pixels, their motion and the mirror, 32 bouts at once. Measured: +10.2, blows landed less blows taken (the last 50 bouts of training), after 300 seconds of processor time, +6.3 after 240; at random -2.1.</source>
   <translation>Стандартизованные пиксели, их движение и отражение, 32 боя сразу. Измерено: +10.2, нанесённые удары минус полученные (последние 50 боёв обучения), через 300 секунд процессорного времени, +6.3 через 240; наугад -2.1.</translation>
  </message>
  <message>
   <source>Space Invaders in minutes</source>
   <translation>Space Invaders за минуты</translation>
  </message>
  <message>
   <source>As Breakout in minutes: standardised pixels, motion, the mirror, a lost life that costs. Measured: 338 points (the last 50 games of training) after 120 seconds of processor time; at random 132.</source>
   <translation>Как «Breakout за минуты»: стандартизованные пиксели, движение, отражение, платная потеря жизни. Измерено: 338 очков (последние 50 партий обучения) через 120 секунд процессорного времени; наугад 132.</translation>
  </message>
  <message>
   <source>Ms. Pac-Man in minutes</source>
   <translation>Ms. Pac-Man за минуты</translation>
  </message>
  <message>
   <source>As Breakout in minutes: standardised pixels, motion, the mirror, a lost life that costs. Measured: 718 points (the last 50 games of training) after 120 seconds of processor time; at random 235.</source>
   <translation>Как «Breakout за минуты»: стандартизованные пиксели, движение, отражение, платная потеря жизни. Измерено: 718 очков (последние 50 партий обучения) через 120 секунд процессорного времени; наугад 235.</translation>
  </message>
  <message>
   <source>Beats every plan of lights that knows the clock alone within some 50,000 steps. Foresight of a minute is enough here.</source>
   <translation>Примерно за 50,000 шагов превосходит любой план светофоров, знающий только время. Предвидения на минуту здесь достаточно.</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo but for its uniform first weights, with observations and rewards normalised.</source>
   <translation>Настройки RL Baselines3 Zoo, кроме их равномерных начальных весов, с нормировкой наблюдений и наград.</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo, with observations and rewards normalised.</source>
   <translation>Настройки RL Baselines3 Zoo, с нормировкой наблюдений и наград.</translation>
  </message>
  <message>
   <source>Sun for the evening</source>
   <translation>Солнце на вечер</translation>
  </message>
  <message>
   <source>Beats price thresholds and comes close to dynamic programming, which knows the exact rules.</source>
   <translation>Превосходит пороги цены и приближается к динамическому программированию, которое знает точные правила.</translation>
  </message>
  <message>
   <source>Thresholds of its own</source>
   <translation>Собственные пороги</translation>
  </message>
  <message>
   <source>Learns in 150,000 days where a trade is worth its cost; buy and hold is beaten within some 20,000.</source>
   <translation>За 150,000 дней узнаёт, когда сделка стоит своей цены; «купить и держать» превзойдено примерно за 20,000.</translation>
  </message>
  <message>
   <source>Pick it up</source>
   <translation>Поднять</translation>
  </message>
  <message>
   <source>Goes down while it comes nearer, which saves steps.</source>
   <translation>Опускается, пока приближается, и экономит шаги.</translation>
  </message>
  <message>
   <source>Something new, and then again</source>
   <translation>Новое, а потом снова</translation>
  </message>
  <message>
   <source>Two clicks tell the mood, and with it what else this user likes: a bandit learns each topic by itself.</source>
   <translation>Два щелчка выдают настроение, а с ним и то, что ещё нравится: бандит узнаёт каждую тему отдельно.</translation>
  </message>
  <message>
   <source>A controller that designs</source>
   <translation>Контроллер, который проектирует</translation>
  </message>
  <message>
   <source>Some 2,000 trials: first it finds the learning rate, then what a small network needs.</source>
   <translation>Около 2,000 проб: сперва он находит скорость обучения, потом – что нужно малой сети.</translation>
  </message>
  <message>
   <source>The next look</source>
   <translation>Следующий взгляд</translation>
  </message>
  <message>
   <source>Looks at sides that halve what is left, and takes short ways.</source>
   <translation>Смотрит на стороны, которые делят остаток пополам, и выбирает короткие пути.</translation>
  </message>
  <message>
   <source>200 judgements</source>
   <translation>200 суждений</translation>
  </message>
  <message>
   <source>Swings up without ever seeing a reward: 200 pairs of clips are judged, 40 of them before anything is learned, then one every 400 steps.</source>
   <translation>Раскачивается, ни разу не видя награды: оценивается 200 пар отрывков, 40 из них до начала обучения, потом по одной каждые 400 шагов.</translation>
  </message>
  <message>
   <source>600 judgements</source>
   <translation>600 суждений</translation>
  </message>
  <message>
   <source>As the other, with three times as many judgements and twice the steps: what was learned stays.</source>
   <translation>Как другая, но суждений втрое больше, а шагов вдвое: выученное остаётся.</translation>
  </message>
  <message>
   <source>You are the judge</source>
   <translation>Судья – вы</translation>
  </message>
  <message>
   <source>You say which of two clips is better, in the panel Which is better?, and the pendulum learns what you want: upright, or round and round. It begins after a dozen of your answers, and learns 1,000 steps further for each.</source>
   <translation>Вы говорите в панели «Что лучше?», какой из двух отрывков лучше, и маятник учится тому, чего хотите вы: стоять или кружиться. Он начинает после дюжины ваших ответов и за каждый учится на 1,000 шагов дальше.</translation>
  </message>
  <message>
   <source>Five corrections for every step, where they are largest: the first treasure is told to the whole way at once. Compare with Dyna-Q.</source>
   <translation>Пять исправлений на каждый шаг, там, где они больше всего: о первом кладе сразу узнаёт весь путь. Сравните с Dyna-Q.</translation>
  </message>
  <message>
   <source>The studio's maze with its traps.</source>
   <translation>Лабиринт студии с ловушками.</translation>
  </message>
  <message>
   <source>The treasure is found once, and the news runs back along the corridor.</source>
   <translation>Клад находится один раз, и новость бежит назад по коридору.</translation>
  </message>
  <message>
   <source>Every ride is told to all streets that lead there.</source>
   <translation>О каждой поездке узнают все улицы, которые туда ведут.</translation>
  </message>
  <message>
   <source>Every outcome is counted, and a correction is the mean over all of them: chance is averaged, never drawn.</source>
   <translation>Каждый исход сосчитан, и исправление – среднее по всем: случай усредняется, а не разыгрывается.</translation>
  </message>
  <message>
   <source>Whatever is met is told to all that leads there: small worlds are known within seconds.</source>
   <translation>О каждой встрече узнаёт всё, что туда ведёт: малые миры известны за секунды.</translation>
  </message>
  <message>
   <source>Starts at random and calms down over 10,000 steps. At full speed the shortest safe path appears within a second.</source>
   <translation>Начинает наугад и успокаивается за 10,000 шагов. На полной скорости кратчайший безопасный путь появляется меньше чем за секунду.</translation>
  </message>
  <message>
   <source>Curious by optimism</source>
   <translation>Любопытство от оптимизма</translation>
  </message>
  <message>
   <source>Hardly any random actions: every entry starts at the treasure's value, so what was never tried looks good.</source>
   <translation>Случайных действий почти нет: каждая запись начинается с ценности клада, так что не пробованное выглядит хорошо.</translation>
  </message>
  <message>
   <source>Small steps</source>
   <translation>Малые шаги</translation>
  </message>
  <message>
   <source>A low learning rate: watch values creep back from the treasure, cell by cell.</source>
   <translation>Низкая скорость обучения: смотрите, как ценности ползут назад от клада, клетка за клеткой.</translation>
  </message>
  <message>
   <source>Learns the shortest way along the cliff, and falls now and then on the way. Compare SARSA.</source>
   <translation>Учит кратчайший путь вдоль обрыва и по дороге иногда падает. Сравните с SARSA.</translation>
  </message>
  <message>
   <source>The maze on which Dyna-Q is shown, without planning.</source>
   <translation>Лабиринт, на котором показывают Dyna-Q, без планирования.</translation>
  </message>
  <message>
   <source>A goal that a random walk finds once in five hundred tries: hope makes it curious.</source>
   <translation>Цель, которую случайное блуждание находит раз в пятьсот попыток: любопытным делает надежда.</translation>
  </message>
  <message>
   <source>From tens of wrong pick-ups to a straight way in a few hundred rides.</source>
   <translation>От десятков неверных посадок к прямому пути за несколько сотен поездок.</translation>
  </message>
  <message>
   <source>Starts at random and calms down over 15,000 steps; made for any world of this size.</source>
   <translation>Начинает наугад и успокаивается за 15,000 шагов; годится для любого мира такого размера.</translation>
  </message>
  <message>
   <source>DQN's default settings, 25 quantiles, and no range of returns to be set.</source>
   <translation>Настройки DQN по умолчанию, 25 квантилей, и диапазон доходов задавать не нужно.</translation>
  </message>
  <message>
   <source>Dabney et al. 2018</source>
   <translation>Dabney et al. 2018</translation>
  </message>
  <message>
   <source>200 quantiles, κ = 1 and the paper's Adam. What differs: 200,000 remembered steps in place of a million, to fit into memory.</source>
   <translation>200 квантилей, κ = 1 и Adam из статьи. Отличие: 200,000 запомненных шагов вместо миллиона, чтобы уместиться в памяти.</translation>
  </message>
  <message>
   <source>Quantiles in place of a number</source>
   <translation>Квантили вместо числа</translation>
  </message>
  <message>
   <source>The lecture's grid: nothing is left to chance there, so all quantiles come together as it learns.</source>
   <translation>Сетка из лекции: случаю там ничего не оставлено, и по мере обучения все квантили сходятся.</translation>
  </message>
  <message>
   <source>All improvements at once</source>
   <translation>Все улучшения сразу</translation>
  </message>
  <message>
   <source>Every switch on. An update takes about six times as long as DQN's: on so small a task that is the price.</source>
   <translation>Все переключатели включены. Обновление длится примерно в шесть раз дольше, чем у DQN: на столь малой задаче такова цена.</translation>
  </message>
  <message>
   <source>Hessel et al. 2018</source>
   <translation>Hessel et al. 2018</translation>
  </message>
  <message>
   <source>The paper's settings (its table 1). What differs: eight games at a time share each draw of the noise, and 200,000 remembered steps in place of a million, to fit into memory.</source>
   <translation>Настройки из статьи (таблица 1). Отличия: каждый розыгрыш шума делят восемь партий, и 200,000 запомненных шагов вместо миллиона, чтобы уместиться в памяти.</translation>
  </message>
  <message>
   <source>The lecture's grid with every switch on. Only noise explores, so the bars reach up to 10: what is unknown looks better than it is.</source>
   <translation>Сетка из лекции со всеми переключателями. Исследует только шум, поэтому столбики доходят до 10: неизвестное выглядит лучше, чем есть.</translation>
  </message>
  <message>
   <source>By chance</source>
   <translation>Наугад</translation>
  </message>
  <message>
   <source>Learns nothing. Watch it beside a learner.</source>
   <translation>Ничему не учится. Смотрите рядом с обучаемым.</translation>
  </message>
  <message>
   <source>Learns where to look</source>
   <translation>Учится, куда смотреть</translation>
  </message>
  <message>
   <source>A digit of 24 pixels somewhere among 40 x 40, with pieces of others about; four glimpses of two resolutions.</source>
   <translation>Цифра в 24 пикселя где-то на поле 40 x 40 среди кусков других; четыре взгляда в двух разрешениях.</translation>
  </message>
  <message>
   <source>Random gaze: the control</source>
   <translation>Случайный взгляд: контроль</translation>
  </message>
  <message>
   <source>The same network and the same glimpses, looked at anywhere. What learned gaze is better by, looking has earned.</source>
   <translation>Та же сеть и столько же взглядов, но куда угодно. Насколько выученный взгляд лучше, столько и даёт выбор места.</translation>
  </message>
  <message>
   <source>28 x 28, nothing is moved</source>
   <translation>28 x 28, ничего не сдвинуто</translation>
  </message>
  <message>
   <source>A digit that fills the picture, seen through windows of 8 pixels.</source>
   <translation>Цифра во всё изображение, видимая через окна в 8 пикселей.</translation>
  </message>
  <message>
   <source>Reward-to-go with a learned baseline</source>
   <translation>Оставшаяся награда и выученная базовая линия</translation>
  </message>
  <message>
   <source>REINFORCE with what lowers its noise most: rewards that follow, less what was expected. Solved within seconds.</source>
   <translation>REINFORCE с тем, что сильнее всего снижает его шум: последующие награды минус ожидаемое. Решается за секунды.</translation>
  </message>
  <message>
   <source>As on the blackboard</source>
   <translation>Как на доске</translation>
  </message>
  <message>
   <source>The whole episode's return and no baseline: right on average, and so noisy that it may take long.</source>
   <translation>Доход всего эпизода и без базовой линии: в среднем верно и так шумно, что может идти долго.</translation>
  </message>
  <message>
   <source>Running average as baseline</source>
   <translation>Скользящее среднее как базовая линия</translation>
  </message>
  <message>
   <source>The cheapest baseline: what episodes have brought so far.</source>
   <translation>Самая дешёвая базовая линия: то, что до сих пор приносили эпизоды.</translation>
  </message>
  <message>
   <source>Probabilities lean towards the corners, a little more with every handful of episodes.</source>
   <translation>Вероятности клонятся к углам, с каждой горстью эпизодов чуть больше.</translation>
  </message>
  <message>
   <source>A walk that gets straighter</source>
   <translation>Прогулка становится прямее</translation>
  </message>
  <message>
   <source>Learns from whole walks only, so the maze is a small one; an entropy bonus keeps it from settling early.</source>
   <translation>Учится только на целых прогулках, поэтому лабиринт мал; бонус за энтропию не даёт остановиться слишком рано.</translation>
  </message>
  <message>
   <source>Score function with a baseline</source>
   <translation>Функция вклада с базовой линией</translation>
  </message>
  <message>
   <source>Hard attention: only the drawn network is asked, and its answer makes it more or less likely.</source>
   <translation>Жёсткое внимание: спрашивают только выбранную сеть, и её ответ делает её более или менее вероятной.</translation>
  </message>
  <message>
   <source>Soft attention</source>
   <translation>Мягкое внимание</translation>
  </message>
  <message>
   <source>All networks are asked and their answers mixed: everything can be differentiated, and nothing scatters.</source>
   <translation>Спрашивают все сети и смешивают ответы: всё дифференцируемо, разброса нет.</translation>
  </message>
  <message>
   <source>Draws like hard attention and learns as if it had been soft: not the gradient of what is expected, and noisy here.</source>
   <translation>Выбирает как жёсткое внимание, а учится как мягкое: это не градиент ожидания, и здесь он шумен.</translation>
  </message>
  <message>
   <source>A mixture that is nearly a choice: noise makes it draw, the temperature says how sharply.</source>
   <translation>Смесь, почти выбор: случайность даёт шум, резкость задаёт температура.</translation>
  </message>
  <message>
   <source>A small network that is quick, and a temperature that finds itself. Stands upright after some 6,000 steps.</source>
   <translation>Малая быстрая сеть и температура, которая находится сама. Стоит прямо примерно через 6,000 шагов.</translation>
  </message>
  <message>
   <source>A temperature that stays</source>
   <translation>Постоянная температура</translation>
  </message>
  <message>
   <source>As in the first paper of 2018: how much staying undecided is worth is set by hand.</source>
   <translation>Как в первой статье 2018 года: сколько стоит неопределённость, задано вручную.</translation>
  </message>
  <message>
   <source>Its network of 256 x 256. Good for comparing speed.</source>
   <translation>Сеть оттуда, 256 x 256. Удобно для сравнения скорости.</translation>
  </message>
  <message>
   <source>The policy's own noise trembles on the spot and learns to stand still; noise that keeps pushing one way for a while gets up the hill.</source>
   <translation>Собственный шум стратегии дрожит на месте и учится стоять; шум, который подолгу толкает в одну сторону, поднимает на холм.</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo, with their falling learning rate.</source>
   <translation>Настройки RL Baselines3 Zoo с их падающей скоростью обучения.</translation>
  </message>
  <message>
   <source>As in the paper</source>
   <translation>Как в статье</translation>
  </message>
  <message>
   <source>The settings of Haarnoja et al. 2018 and RL Baselines3 Zoo: a million steps, hours. It runs, somehow, much sooner.</source>
   <translation>Настройки Haarnoja et al. 2018 и RL Baselines3 Zoo: миллион шагов, часы. Кое-как бежит гораздо раньше.</translation>
  </message>
  <message>
   <source>The settings of Haarnoja et al. 2018 and RL Baselines3 Zoo: a million steps, hours.</source>
   <translation>Настройки Haarnoja et al. 2018 и RL Baselines3 Zoo: миллион шагов, часы.</translation>
  </message>
  <message>
   <source>The safe way</source>
   <translation>Безопасный путь</translation>
  </message>
  <message>
   <source>Learns that its own random steps are dear at the edge and takes the detour. Compare Q-learning.</source>
   <translation>Узнаёт, что собственные случайные шаги у края обходятся дорого, и идёт в обход. Сравните с Q-обучением.</translation>
  </message>
  <message>
   <source>Starts at random and calms down until nothing is left to chance: only then its values are those of the best way.</source>
   <translation>Начинает наугад и успокаивается, пока случаю не остаётся ничего: лишь тогда его ценности – ценности лучшего пути.</translation>
  </message>
  <message>
   <source>Calms down until nothing is left to chance: only then its values are those of the best way.</source>
   <translation>Успокаивается, пока случаю не остаётся ничего: лишь тогда его ценности – ценности лучшего пути.</translation>
  </message>
  <message>
   <source>A small network that is quick. Stands upright after some 9,000 steps.</source>
   <translation>Малая быстрая сеть. Стоит прямо примерно через 9,000 шагов.</translation>
  </message>
  <message>
   <source>Only noise that keeps pushing one way for a while gets up the hill: with Gaussian noise the car learns to stand still. The flag is some hundred steps away: it looks far ahead.</source>
   <translation>Лишь шум, который подолгу толкает в одну сторону, поднимает на холм: с гауссовым шумом машина учится стоять на месте. До флага около ста шагов: смотрит далеко вперёд.</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo, those of Fujimoto et al. 2018 but for batches of 256 in place of 100: a million steps, hours. It runs, somehow, much sooner.</source>
   <translation>Настройки RL Baselines3 Zoo, то есть Fujimoto et al. 2018, но с батчами по 256 вместо 100: миллион шагов, часы. Кое-как бежит гораздо раньше.</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo: slower steps than on other robots, for it falls easily. Hours.</source>
   <translation>Настройки RL Baselines3 Zoo: шаги медленнее, чем у других роботов, ведь этот легко падает. Часы.</translation>
  </message>
  <message>
   <source>Each sweep, the values know one step more of the way.</source>
   <translation>С каждым проходом ценности знают путь на шаг дальше.</translation>
  </message>
  <message>
   <source>Values flood the maze</source>
   <translation>Ценности заливают лабиринт</translation>
  </message>
  <message>
   <source>Slow the pace down and watch the treasure's value run through the corridors.</source>
   <translation>Сбавьте темп и смотрите, как ценность клада бежит по коридорам.</translation>
  </message>
  <message>
   <source>A maze of ice</source>
   <translation>Ледяной лабиринт</translation>
  </message>
  <message>
   <source>With every fourth move going astray it keeps away from traps.</source>
   <translation>Когда каждый четвёртый ход уходит в сторону, стратегия обходит ловушки подальше.</translation>
  </message>
  <message>
   <source>The maze of ice in fewer sweeps: within a sweep, states use what earlier ones have just learned.</source>
   <translation>Ледяной лабиринт за меньшее число проходов: внутри прохода состояния используют то, что только что узнали предыдущие.</translation>
  </message>
  <message>
   <source>The value of the treasure comes one cell nearer with each sweep.</source>
   <translation>С каждым проходом ценность клада подходит на клетку ближе.</translation>
  </message>
  <message>
   <source>Whoever knows the rules needs no caution: 13 steps along the cliff.</source>
   <translation>Кто знает правила, тому осторожность не нужна: 13 шагов вдоль обрыва.</translation>
  </message>
  <message>
   <source>A slippery edge</source>
   <translation>Скользкий край</translation>
  </message>
  <message>
   <source>Where moves go astray the best way keeps its distance.</source>
   <translation>Где ходы уводят в сторону, лучший путь держится подальше.</translation>
  </message>
  <message>
   <source>Where the ice is slippery the best action often points away from the goal.</source>
   <translation>На скользком льду лучшее действие часто указывает прочь от цели.</translation>
  </message>
  <message>
   <source>Plans for every place of cab, passenger and destination at once.</source>
   <translation>Планирует сразу для всех положений такси, пассажира и места назначения.</translation>
  </message>
  <message>
   <source>Values flood your world</source>
   <translation>Ценности заливают ваш мир</translation>
  </message>
  <message>
   <source>Slow the pace down and watch the values spread from the goals, cell by cell.</source>
   <translation>Сбавьте темп и смотрите, как ценности растекаются от целей, клетка за клеткой.</translation>
  </message>
  <message>
   <source>FIRE</source>
   <translation>ОГОНЬ</translation>
  </message>
  <message>
   <source>UP+RIGHT</source>
   <translation>ВВЕРХ+ВПРАВО</translation>
  </message>
  <message>
   <source>UP+LEFT</source>
   <translation>ВВЕРХ+ВЛЕВО</translation>
  </message>
  <message>
   <source>DOWN+RIGHT</source>
   <translation>ВНИЗ+ВПРАВО</translation>
  </message>
  <message>
   <source>DOWN+LEFT</source>
   <translation>ВНИЗ+ВЛЕВО</translation>
  </message>
  <message>
   <source>UP+FIRE</source>
   <translation>ВВЕРХ+ОГОНЬ</translation>
  </message>
  <message>
   <source>RIGHT+FIRE</source>
   <translation>ВПРАВО+ОГОНЬ</translation>
  </message>
  <message>
   <source>LEFT+FIRE</source>
   <translation>ВЛЕВО+ОГОНЬ</translation>
  </message>
  <message>
   <source>DOWN+FIRE</source>
   <translation>ВНИЗ+ОГОНЬ</translation>
  </message>
  <message>
   <source>UP+RIGHT+FIRE</source>
   <translation>ВВЕРХ+ВПРАВО+ОГОНЬ</translation>
  </message>
  <message>
   <source>UP+LEFT+FIRE</source>
   <translation>ВВЕРХ+ВЛЕВО+ОГОНЬ</translation>
  </message>
  <message>
   <source>DOWN+RIGHT+FIRE</source>
   <translation>ВНИЗ+ВПРАВО+ОГОНЬ</translation>
  </message>
  <message>
   <source>DOWN+LEFT+FIRE</source>
   <translation>ВНИЗ+ВЛЕВО+ОГОНЬ</translation>
  </message>
  <message>
   <source>What an MDP is</source>
   <translation>Что такое MDP</translation>
  </message>
  <message>
   <source>States, actions, rewards and returns on a grid of sixteen cells, one step at a time.</source>
   <translation>Состояния, действия, награды и доходы на сетке из шестнадцати клеток, по одному шагу.</translation>
  </message>
  <message>
   <source>States and actions</source>
   <translation>Состояния и действия</translation>
  </message>
  <message>
   <source>A **Markov decision process** has states, actions, transition probabilities, rewards, and a discount γ.

The grid has sixteen cells. Each cell is a **state**. In each state there are four **actions**: up, right, down, left. An
action leads to the next cell; against the edge it leaves you where you are. Two opposite corners are **terminal**: there
an episode ends. Every episode begins in one of the other fourteen cells, all equally likely.

Set the program up. Time stands still. Press the full stop (or PageDown on a clicker) five times: each press is one step.
The policy is uniformly random, so all four bars are equal.</source>
   <translation>**Марковский процесс принятия решений** (MDP) – это состояния, действия, вероятности переходов, награды и коэффициент дисконтирования γ.

В сетке шестнадцать клеток. Каждая клетка – **состояние**. В каждом состоянии есть четыре **действия**: вверх, вправо, вниз,
влево. Действие ведёт в соседнюю клетку; у края вы остаётесь на месте. Два противоположных угла **терминальны**: там эпизод
кончается. Каждый эпизод начинается в одной из остальных четырнадцати клеток, все равновероятны.

Настройте программу. Время стоит. Нажмите точку (или PageDown на пульте) пять раз: каждое нажатие – один шаг.
Стратегия равномерно случайна, поэтому все четыре столбика равны.</translation>
  </message>
  <message>
   <source>A random policy on the grid, paused</source>
   <translation>Случайная стратегия на сетке, пауза</translation>
  </message>
  <message>
   <source>You have taken five steps.</source>
   <translation>Вы сделали пять шагов.</translation>
  </message>
  <message>
   <source>Rewards and returns</source>
   <translation>Награды и доходы</translation>
  </message>
  <message>
   <source>Every step here gives the **reward** −1. The **return** of an episode is the sum of its rewards, each weighted by γ once
for every step that it comes later. With γ = 1 it is simply minus the number of steps.

Press Space to let time go on, and Ctrl+Right to go faster. The learning curve shows the return of every episode. The
policy stays random, so the curve does not rise.</source>
   <translation>Каждый шаг даёт здесь **награду** −1. **Доход** эпизода – сумма его наград, каждая умножена на γ столько раз,
на сколько шагов позже она пришла. При γ = 1 это просто число шагов со знаком минус.

Нажмите Space, чтобы время пошло, и Ctrl+Right, чтобы ускорить его. Кривая обучения показывает доход каждого эпизода.
Стратегия остаётся случайной, поэтому кривая не растёт.</translation>
  </message>
  <message>
   <source>An episode took eleven steps. What is its undiscounted return?</source>
   <translation>Эпизод занял одиннадцать шагов. Каков его доход без дисконтирования?</translation>
  </message>
  <message>
   <source>11</source>
   <translation>11</translation>
  </message>
  <message>
   <source>−11</source>
   <translation>−11</translation>
  </message>
  <message>
   <source>−1</source>
   <translation>−1</translation>
  </message>
  <message>
   <source>Each of the eleven steps gives −1. A longer way has a lower return: that is what makes short ways better.</source>
   <translation>Каждый из одиннадцати шагов даёт −1. Чем длиннее путь, тем меньше доход: потому короткие пути и лучше.</translation>
  </message>
  <message>
   <source>Under the random policy, what is the mean return over all starts?</source>
   <translation>Каков средний доход случайной стратегии по всем начальным клеткам?</translation>
  </message>
  <message>
   <source>About −2</source>
   <translation>Около −2</translation>
  </message>
  <message>
   <source>About −18</source>
   <translation>Около −18</translation>
  </message>
  <message>
   <source>About −100</source>
   <translation>Около −100</translation>
  </message>
  <message>
   <source>The program knows the model and solves Bellman's equations for this policy: −18.2, where an episode is cut off after 100
steps. The best policy needs two steps on average.</source>
   <translation>Программа знает модель и решает уравнения Беллмана для этой стратегии: −18.2, если эпизод обрывается через 100
шагов. Лучшей стратегии в среднем нужно два шага.</translation>
  </message>
  <message>
   <source>An episode has ended.</source>
   <translation>Эпизод закончился.</translation>
  </message>
  <message>
   <source>Twenty episodes have ended, and the mean return is clearly below that of the best policy.</source>
   <translation>Закончилось двадцать эпизодов, и средний доход явно ниже, чем у лучшей стратегии.</translation>
  </message>
  <message>
   <source>The Markov property</source>
   <translation>Марковское свойство</translation>
  </message>
  <message>
   <source>The state tells everything about the future that the past could tell. From a cell, where an action leads and what it is
worth does not depend on how you came there.

So a policy needs to look at the present state only: π(a|s). And the value of a state is one number, V(s), the mean return
from there on.</source>
   <translation>Состояние говорит о будущем всё, что могло бы сказать прошлое. Куда ведёт действие из клетки и чего оно стоит,
не зависит от того, как вы в неё попали.

Поэтому стратегии достаточно смотреть на текущее состояние: π(a|s). И ценность состояния – одно число, V(s): средний доход
начиная с него.</translation>
  </message>
  <message>
   <source>A cart carries a pole. The observation is the angle of the pole, without its angular velocity. Is this observation a Markov state?</source>
   <translation>Тележка несёт шест. Наблюдение – угол шеста, без угловой скорости. Является ли это наблюдение марковским состоянием?</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Да</translation>
  </message>
  <message>
   <source>No: the same angle may be falling or rising</source>
   <translation>Нет: при том же угле шест может падать или подниматься</translation>
  </message>
  <message>
   <source>What happens next depends on the velocity. CartPole's observation therefore has four numbers: position, velocity, angle and
angular velocity. Atari agents see several frames at once for the same reason.</source>
   <translation>Что будет дальше, зависит от скорости. Поэтому наблюдение CartPole – четыре числа: положение, скорость, угол и
угловая скорость. По той же причине агенты Atari видят несколько кадров сразу.</translation>
  </message>
  <message>
   <source>The rules of the grid are known exactly. What is then needed to find the best policy?</source>
   <translation>Правила сетки точно известны. Что тогда нужно, чтобы найти лучшую стратегию?</translation>
  </message>
  <message>
   <source>Experience from many episodes</source>
   <translation>Опыт многих эпизодов</translation>
  </message>
  <message>
   <source>Only computation</source>
   <translation>Только вычисления</translation>
  </message>
  <message>
   <source>With a known model one can plan, as the third lesson does. Reinforcement learning is for the case in which the model is not known.</source>
   <translation>Если модель известна, можно планировать, как в третьем уроке. Обучение с подкреплением нужно, когда модель неизвестна.</translation>
  </message>
  <message>
   <source>Random against optimal</source>
   <translation>Случайное против оптимального</translation>
  </message>
  <message>
   <source>The two ends between which every learner lies: acting by chance, and the best that is possible.</source>
   <translation>Два края, между которыми лежит всякое обучение: действовать наугад и действовать наилучшим образом.</translation>
  </message>
  <message>
   <source>Acting by chance</source>
   <translation>Наугад</translation>
  </message>
  <message>
   <source>A maze with walls, traps and a treasure. A step costs 0.1. The treasure gives 10, a trap gives −5, and both end the episode.

Set the program up. The random policy plays at full speed; it learns nothing.</source>
   <translation>Лабиринт со стенами, ловушками и кладом. Шаг стоит 0.1. Клад даёт 10, ловушка −5, и то и другое завершает эпизод.

Настройте программу. Случайная стратегия играет на полной скорости; она ничему не учится.</translation>
  </message>
  <message>
   <source>The random policy in the maze</source>
   <translation>Случайная стратегия в лабиринте</translation>
  </message>
  <message>
   <source>What do you expect of the mean return at random?</source>
   <translation>Какого среднего дохода вы ждёте при игре наугад?</translation>
  </message>
  <message>
   <source>It is positive: the treasure gives twice what a trap takes</source>
   <translation>Положительного: клад даёт вдвое больше, чем отнимает ловушка</translation>
  </message>
  <message>
   <source>It is about zero</source>
   <translation>Около нуля</translation>
  </message>
  <message>
   <source>It is negative</source>
   <translation>Отрицательного</translation>
  </message>
  <message>
   <source>There are several traps and one treasure, and every step costs. The exact mean is −6.6.</source>
   <translation>Ловушек несколько, клад один, и каждый шаг чего-то стоит. Точное среднее −6.6.</translation>
  </message>
  <message>
   <source>A hundred episodes have ended, with a negative mean return.</source>
   <translation>Закончилось сто эпизодов, средний доход отрицателен.</translation>
  </message>
  <message>
   <source>The best that is possible</source>
   <translation>Наилучшее возможное</translation>
  </message>
  <message>
   <source>The maze is finite and its model is known, so the best policy can be computed. Value iteration does this; the next lesson
looks at how. Here its result is the yardstick.

Set the program up, and watch the screen after the sweeps have ended: the agent walks straight to the treasure.</source>
   <translation>Лабиринт конечен, и его модель известна, так что лучшую стратегию можно вычислить. Это делает итерация по ценности; как –
в следующем уроке. Здесь её результат служит мерилом.

Настройте программу и, когда проходы закончатся, следите за экраном: агент идёт прямо к кладу.</translation>
  </message>
  <message>
   <source>Plan the best policy</source>
   <translation>Спланировать лучшую стратегию</translation>
  </message>
  <message>
   <source>The best return is 7.2. How long is the best way to the treasure?</source>
   <translation>Лучший доход – 7.2. Какой длины лучший путь к кладу?</translation>
  </message>
  <message>
   <source>7 steps</source>
   <translation>7 шагов</translation>
  </message>
  <message>
   <source>28 steps</source>
   <translation>28 шагов</translation>
  </message>
  <message>
   <source>72 steps</source>
   <translation>72 шага</translation>
  </message>
  <message>
   <source>10 − 0.1 · 28 = 7.2.</source>
   <translation>10 − 0.1 · 28 = 7.2.</translation>
  </message>
  <message>
   <source>Planning has ended, and the policy reaches the best possible return.</source>
   <translation>Планирование закончено, и стратегия достигает лучшего возможного дохода.</translation>
  </message>
  <message>
   <source>Between the two</source>
   <translation>Между ними</translation>
  </message>
  <message>
   <source>Every learning curve has two natural marks: what chance brings, and what is possible at most. A learner that is below the
first is worse than nothing; one at the second has nothing left to learn.

Press C and choose the random policy: both play side by side on the same seeds. Beside a run that learns,
the learning curve shows both marks, too.</source>
   <translation>У каждой кривой обучения есть две естественные отметки: что приносит случай и что возможно самое большее. Кто ниже
первой, тот хуже, чем ничего; кто на второй, тому нечему больше учиться.

Нажмите C и выберите случайную стратегию: обе играют рядом на одних и тех же зёрнах. Рядом с запуском, который учится,
кривая обучения тоже показывает обе отметки.</translation>
  </message>
  <message>
   <source>An agent reaches 6.2 in training, and 7.2 when it is tested greedily. Is it optimal?</source>
   <translation>Агент достигает 6.2 в обучении и 7.2 в жадной проверке. Оптимален ли он?</translation>
  </message>
  <message>
   <source>No, 6.2 is below 7.2</source>
   <translation>Нет, 6.2 меньше 7.2</translation>
  </message>
  <message>
   <source>Its greedy policy is; in training it explores as well</source>
   <translation>Его жадная стратегия оптимальна; в обучении он ещё и исследует</translation>
  </message>
  <message>
   <source>A curve of training shows what the behaviour brings, exploration included. The dots of the tests show the greedy policy.</source>
   <translation>Кривая обучения показывает, что приносит поведение вместе с исследованием. Точки проверок показывают жадную стратегию.</translation>
  </message>
  <message>
   <source>The best policy is better than chance by more than 13.</source>
   <translation>Лучшая стратегия лучше случая больше чем на 13.</translation>
  </message>
  <message>
   <source>Values spread from the goal, sweep by sweep, until none changes any more.</source>
   <translation>Ценности растекаются от цели, проход за проходом, пока не перестанут меняться.</translation>
  </message>
  <message>
   <source>One sweep</source>
   <translation>Один проход</translation>
  </message>
  <message>
   <source>Value iteration applies Bellman's optimality equation as an assignment, to all states:

V(s) ← max over a of Σ p(s', r | s, a) (r + γ V(s'))

One such pass is a **sweep**. All values begin at 0. Each step costs −1, and the two corners are terminal.

Set the program up. Time stands still. The full stop carries out one sweep; the map shows V(s), and arrows the greedy actions.</source>
   <translation>Итерация по ценности применяет уравнение оптимальности Беллмана как присваивание ко всем состояниям:

V(s) ← максимум по a от Σ p(s', r | s, a) (r + γ V(s'))

Один такой обход – **проход**. Все ценности начинаются с 0. Каждый шаг стоит −1, два угла терминальны.

Настройте программу. Время стоит. Точка выполняет один проход; карта показывает V(s), а стрелки – жадные действия.</translation>
  </message>
  <message>
   <source>Value iteration on the grid, paused</source>
   <translation>Итерация по ценности на сетке, пауза</translation>
  </message>
  <message>
   <source>What is V after the first sweep in a cell that is not a corner?</source>
   <translation>Чему равна V после первого прохода в клетке, которая не угол?</translation>
  </message>
  <message>
   <source>0</source>
   <translation>0</translation>
  </message>
  <message>
   <source>−1 in every one of them</source>
   <translation>−1 во всех</translation>
  </message>
  <message>
   <source>Minus its distance to the nearest corner</source>
   <translation>Минус расстояние до ближайшего угла</translation>
  </message>
  <message>
   <source>All successors are worth 0 so far, so every cell becomes −1 + 0. For the neighbours of a corner this is already right.</source>
   <translation>Все последующие состояния пока стоят 0, поэтому каждая клетка получает −1 + 0. Для соседей угла это уже верно.</translation>
  </message>
  <message>
   <source>You have carried out a sweep.</source>
   <translation>Вы выполнили проход.</translation>
  </message>
  <message>
   <source>Until nothing changes</source>
   <translation>Пока есть изменения</translation>
  </message>
  <message>
   <source>After k sweeps the values of all cells within k steps of a corner are right. The farthest cell is three steps away.

Go on with the full stop until the run ends.</source>
   <translation>После k проходов верны ценности всех клеток не дальше k шагов от угла. До самой дальней клетки три шага.

Продолжайте точкой, пока запуск не закончится.</translation>
  </message>
  <message>
   <source>After how many sweeps does value iteration see that it has converged?</source>
   <translation>После скольких проходов итерация по ценности видит, что сошлась?</translation>
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
   <translation>Три прохода делают верными все ценности. Четвёртый ничего не меняет: так это и замечают.</translation>
  </message>
  <message>
   <source>Value iteration has converged.</source>
   <translation>Итерация по ценности сошлась.</translation>
  </message>
  <message>
   <source>Now a move goes to one side of where it was meant in a quarter of the cases. An action has several outcomes, and the
equation averages over them. Near traps the best way keeps a distance.

Set the program up. It runs at 1×; Ctrl+End carries out the rest at once.</source>
   <translation>Теперь в четверти случаев ход уходит вбок от задуманного. У действия несколько исходов, и уравнение
усредняет по ним. Возле ловушек лучший путь держится подальше.

Настройте программу. Она идёт на 1×; Ctrl+End выполняет остальное сразу.</translation>
  </message>
  <message>
   <source>Value iteration on ice</source>
   <translation>Итерация по ценности на льду</translation>
  </message>
  <message>
   <source>On the grid it ended after 4 sweeps. And here, where moves slip?</source>
   <translation>На сетке всё кончилось после 4 проходов. А здесь, где ходы скользят?</translation>
  </message>
  <message>
   <source>After about as many sweeps as the longest way has steps</source>
   <translation>После примерно стольких проходов, сколько шагов в самом длинном пути</translation>
  </message>
  <message>
   <source>After many more: it approaches the values without ever being exact</source>
   <translation>Гораздо позже: она приближается к ценностям, но точной не бывает</translation>
  </message>
  <message>
   <source>With chance, a state can be reached again from its successors, so values go on changing, less and less, by a factor of at
most γ per sweep. It stops when no value changes by more than a threshold.</source>
   <translation>При случайности в состояние можно вернуться из последующих, и ценности всё меняются, но всё меньше: за проход изменение умножается
не более чем на γ. Останавливается, когда ни одна ценность не меняется больше порога.</translation>
  </message>
  <message>
   <source>It has converged, after more sweeps than the best way has steps.</source>
   <translation>Сошлась, и проходов было больше, чем шагов в лучшем пути.</translation>
  </message>
  <message>
   <source>A sweep may use the new values as soon as it has them, in place of a copy of the old ones. The rule is the same, and it
converges as well (Gauss-Seidel).</source>
   <translation>Проход может использовать новые ценности сразу, а не копию старых. Правило то же, и сходится оно
так же (Гаусс – Зейдель).</translation>
  </message>
  <message>
   <source>The same, in place</source>
   <translation>То же, на месте</translation>
  </message>
  <message>
   <source>Does this take more sweeps or fewer?</source>
   <translation>Нужно больше проходов или меньше?</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Больше</translation>
  </message>
  <message>
   <source>Fewer</source>
   <translation>Меньше</translation>
  </message>
  <message>
   <source>As many</source>
   <translation>Столько же</translation>
  </message>
  <message>
   <source>Fresh values travel on within the same sweep, in the direction of the sweep.</source>
   <translation>Свежие ценности идут дальше внутри того же прохода, по его направлению.</translation>
  </message>
  <message>
   <source>It has converged in fewer sweeps.</source>
   <translation>Сошлась за меньшее число проходов.</translation>
  </message>
  <message>
   <source>Q-learning in the maze</source>
   <translation>Q-обучение в лабиринте</translation>
  </message>
  <message>
   <source>The model is not known: a table of Q(s, a) is learned from steps alone, and becomes optimal.</source>
   <translation>Модель неизвестна: таблица Q(s, a) учится по одним шагам и становится оптимальной.</translation>
  </message>
  <message>
   <source>A table and a rule</source>
   <translation>Таблица и правило</translation>
  </message>
  <message>
   <source>Q(s, a) is the expected return when a is done in s and the best is done afterwards. Q-learning corrects one entry after every step:

Q(s, a) ← Q(s, a) + α (r + γ max Q(s', a') − Q(s, a))

The difference in brackets is the **TD error**. Nothing else is stored: no model, no episodes.

Set the program up. Press the full stop a few times: the entry that was just corrected is marked on the map. Press L to go
through the algorithm line by line.</source>
   <translation>Q(s, a) – ожидаемый доход, если в s выполнить a, а дальше делать лучшее. Q-обучение исправляет одну запись после каждого шага:

Q(s, a) ← Q(s, a) + α (r + γ max Q(s', a') − Q(s, a))

Разность в скобках – **TD-ошибка**. Больше ничего не хранится: ни модели, ни эпизодов.

Настройте программу. Нажмите точку несколько раз: только что исправленная запись отмечена на карте. Нажмите L, чтобы пройти
алгоритм строка за строкой.</translation>
  </message>
  <message>
   <source>Q-learning in the maze, paused</source>
   <translation>Q-обучение в лабиринте, пауза</translation>
  </message>
  <message>
   <source>The whole table is 0 at first. What is the TD error of the first step, if it leads to an empty cell?</source>
   <translation>Сначала вся таблица равна 0. Какова TD-ошибка первого шага, если он ведёт в пустую клетку?</translation>
  </message>
  <message>
   <source>−0.1, the reward of the step</source>
   <translation>−0.1, награда за шаг</translation>
  </message>
  <message>
   <source>10, the treasure</source>
   <translation>10, клад</translation>
  </message>
  <message>
   <source>r + γ · 0 − 0 = −0.1. Values of the treasure reach this cell only after its neighbours have them. A first step into a trap
has the TD error −0.1 − 5 = −5.1 instead: see which one yours was.</source>
   <translation>r + γ · 0 − 0 = −0.1. Ценность клада доходит до этой клетки лишь после её соседей. У первого шага в ловушку
TD-ошибка −0.1 − 5 = −5.1: посмотрите, каким был ваш.</translation>
  </message>
  <message>
   <source>You have taken three steps.</source>
   <translation>Вы сделали три шага.</translation>
  </message>
  <message>
   <source>The first treasure</source>
   <translation>Первый клад</translation>
  </message>
  <message>
   <source>Press Space, and Ctrl+Right to go faster. At first ε is 1 and the agent walks at random. When it has found the treasure,
only the entry of the last step changes. With each further visit the value travels one step back.</source>
   <translation>Нажмите Space и Ctrl+Right, чтобы ускорить. Сначала ε равно 1, и агент ходит наугад. Когда он находит клад,
меняется только запись последнего шага. С каждым следующим посещением ценность уходит на шаг назад.</translation>
  </message>
  <message>
   <source>The treasure has been found for the first time. Which entries have become positive?</source>
   <translation>Клад найден впервые. Какие записи стали положительными?</translation>
  </message>
  <message>
   <source>All on the way there</source>
   <translation>Все на пути к нему</translation>
  </message>
  <message>
   <source>Only that of the last step</source>
   <translation>Только запись последнего шага</translation>
  </message>
  <message>
   <source>None before the second visit</source>
   <translation>До второго посещения – никакие</translation>
  </message>
  <message>
   <source>One-step Q-learning corrects the entry of each step at once, when the successors still were worth 0 or less. Dyna-Q and
n-step methods carry the value back faster.</source>
   <translation>Одношаговое Q-обучение исправляет запись каждого шага сразу, когда последующие состояния ещё стоили 0 или меньше. Dyna-Q и
n-шаговые методы переносят ценность назад быстрее.</translation>
  </message>
  <message>
   <source>The treasure has been found.</source>
   <translation>Клад найден.</translation>
  </message>
  <message>
   <source>The optimal path</source>
   <translation>Оптимальный путь</translation>
  </message>
  <message>
   <source>Press Ctrl+End: it learns to the end of its budget at full speed, and is tested greedily from time to time.

In training ε falls to 0.1 over 10,000 steps and stays there.</source>
   <translation>Нажмите Ctrl+End: обучение идёт на полной скорости до конца бюджета, время от времени с жадной проверкой.

В обучении ε падает до 0.1 за 10,000 шагов и остаётся таким.</translation>
  </message>
  <message>
   <source>At the end, how does the mean return in training compare with that of the greedy test?</source>
   <translation>Как в конце соотносятся средний доход в обучении и в жадной проверке?</translation>
  </message>
  <message>
   <source>They are equal</source>
   <translation>Равны</translation>
  </message>
  <message>
   <source>In training it is lower</source>
   <translation>В обучении ниже</translation>
  </message>
  <message>
   <source>In training it is higher</source>
   <translation>В обучении выше</translation>
  </message>
  <message>
   <source>One action in ten is random in training. It costs steps, and near a trap it may cost the episode.</source>
   <translation>В обучении случайно каждое десятое действие. Оно стоит шагов, а у ловушки может стоить эпизода.</translation>
  </message>
  <message>
   <source>The optimal path was found: the greedy test reaches the best possible return.</source>
   <translation>Оптимальный путь найден: жадная проверка достигает лучшего возможного дохода.</translation>
  </message>
  <message>
   <source>ε and exploration</source>
   <translation>ε и исследование</translation>
  </message>
  <message>
   <source>A greedy learner settles for the first thing that it finds. How much chance is enough?</source>
   <translation>Жадный агент довольствуется первым, что нашёл. Сколько случайности достаточно?</translation>
  </message>
  <message>
   <source>Always greedy</source>
   <translation>Всегда жадно</translation>
  </message>
  <message>
   <source>A small world with two goals. The left one is two steps away and gives 1. The right one is seven steps away and gives 10. A
step costs 0.1.

With ε = 0 the agent always does what its table says is best; ties are broken by chance.</source>
   <translation>Малый мир с двумя целями. Левая в двух шагах и даёт 1. Правая в семи шагах и даёт 10. Шаг
стоит 0.1.

При ε = 0 агент всегда делает то, что по таблице лучше всего; при равенстве решает случай.</translation>
  </message>
  <message>
   <source>ε = 0</source>
   <translation>ε = 0</translation>
  </message>
  <message>
   <source>Where does it end after 10,000 steps?</source>
   <translation>Где он окажется после 10,000 шагов?</translation>
  </message>
  <message>
   <source>At the right goal: it is worth more</source>
   <translation>У правой цели: она стоит больше</translation>
  </message>
  <message>
   <source>At the left goal</source>
   <translation>У левой цели</translation>
  </message>
  <message>
   <source>At neither</source>
   <translation>Ни у одной</translation>
  </message>
  <message>
   <source>It finds the left goal first. From then on the way there is worth more than all that it has never tried, so it never
tries. Its return is 0.8; 9.3 would be possible.</source>
   <translation>Сначала он находит левую цель. С этого времени путь туда стоит больше всего, чего он не пробовал, и он не
пробует. Его доход – 0.8; возможно 9.3.</translation>
  </message>
  <message>
   <source>The run has ended, and its greedy test is far below what is possible.</source>
   <translation>Запуск закончен, и его жадная проверка много ниже возможного.</translation>
  </message>
  <message>
   <source>Always at random</source>
   <translation>Всегда наугад</translation>
  </message>
  <message>
   <source>Now ε = 1: every action is random, from the first step to the last. The table learns from these steps all the same.</source>
   <translation>Теперь ε = 1: случайно каждое действие, от первого шага до последнего. Таблица всё равно учится на этих шагах.</translation>
  </message>
  <message>
   <source>ε = 1</source>
   <translation>ε = 1</translation>
  </message>
  <message>
   <source>What does the greedy test reach after 10,000 random steps?</source>
   <translation>Чего достигает жадная проверка после 10,000 случайных шагов?</translation>
  </message>
  <message>
   <source>About what the random episodes reach</source>
   <translation>Примерно того же, что случайные эпизоды</translation>
  </message>
  <message>
   <source>The best possible return</source>
   <translation>Лучшего возможного дохода</translation>
  </message>
  <message>
   <source>Q-learning is **off-policy**: the maximum in its target is over the greedy action, whatever was really done. So it learns the
best policy while it behaves badly. The price is paid in training, where the mean return is negative.</source>
   <translation>Q-обучение – метод **off-policy**: максимум в его цели берётся по жадному действию, что бы ни делалось на самом деле. Поэтому
оно учит лучшую стратегию, ведя себя плохо. Платят за это в обучении, где средний доход отрицателен.</translation>
  </message>
  <message>
   <source>The greedy test reaches the best return, while the episodes of training are worth less than nothing.</source>
   <translation>Жадная проверка достигает лучшего дохода, а эпизоды обучения хуже, чем ничего.</translation>
  </message>
  <message>
   <source>From one to the other</source>
   <translation>От одного к другому</translation>
  </message>
  <message>
   <source>Usually ε begins at 1 and falls. Here it falls to 0.1 within 5,000 steps: first it looks around, then it uses what it found.</source>
   <translation>Обычно ε начинается с 1 и падает. Здесь оно падает до 0.1 за 5,000 шагов: сначала агент осматривается, потом пользуется найденным.</translation>
  </message>
  <message>
   <source>ε from 1 to 0.1, seed 2</source>
   <translation>ε от 1 до 0.1, зерно 2</translation>
  </message>
  <message>
   <source>It has learned the best policy, and behaves well in training, too.</source>
   <translation>Выучена лучшая стратегия, и в обучении поведение тоже хорошее.</translation>
  </message>
  <message>
   <source>Luck</source>
   <translation>Везение</translation>
  </message>
  <message>
   <source>Exactly the same, but with another seed. What one run shows need not be so of the next one.</source>
   <translation>Всё точно то же, но с другим зерном. Показанное одним запуском не обязано повториться в следующем.</translation>
  </message>
  <message>
   <source>The same, seed 1</source>
   <translation>То же, зерно 1</translation>
  </message>
  <message>
   <source>Does seed 1 find the right goal as well?</source>
   <translation>Находит ли правую цель и зерно 1?</translation>
  </message>
  <message>
   <source>Yes, ε is high enough</source>
   <translation>Да, ε достаточно велико</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Нет</translation>
  </message>
  <message>
   <source>While ε was high it did not learn enough of the way to the right. Now that ε is low it hardly comes there. One seed is no
result: papers report several, with their spread.</source>
   <translation>Пока ε было велико, он недостаточно узнал путь направо. Теперь ε мало, и он туда почти не попадает. Одно зерно – не
результат: в статьях приводят несколько, с разбросом.</translation>
  </message>
  <message>
   <source>The run has ended at the left goal.</source>
   <translation>Запуск закончился у левой цели.</translation>
  </message>
  <message>
   <source>Optimism</source>
   <translation>Оптимизм</translation>
  </message>
  <message>
   <source>Another way: ε stays 0, but every entry of the table begins at 10, more than can be had. Whatever is tried disappoints, so
everything else looks better, and is tried next.</source>
   <translation>Другой способ: ε остаётся 0, но каждая запись таблицы начинается с 10, а это больше, чем можно получить. Всё испробованное
разочаровывает, остальное выглядит лучше и пробуется следующим.</translation>
  </message>
  <message>
   <source>ε = 0, first guess 10</source>
   <translation>ε = 0, начальная оценка 10</translation>
  </message>
  <message>
   <source>Where does the optimist end?</source>
   <translation>Где окажется оптимист?</translation>
  </message>
  <message>
   <source>At the left goal, like the first run</source>
   <translation>У левой цели, как первый запуск</translation>
  </message>
  <message>
   <source>At the right goal</source>
   <translation>У правой цели</translation>
  </message>
  <message>
   <source>It tries every action in every state that it meets until its value has come down to what it is really worth.</source>
   <translation>Он пробует каждое действие в каждом встреченном состоянии, пока его ценность не опустится до настоящей.</translation>
  </message>
  <message>
   <source>The optimal policy was found without a single random choice of exploration.</source>
   <translation>Оптимальная стратегия найдена без единого случайного исследовательского выбора.</translation>
  </message>
  <message>
   <source>Why a network</source>
   <translation>Зачем нужна сеть</translation>
  </message>
  <message>
   <source>Four real numbers have no table. A linear function is too simple; two hidden layers are enough.</source>
   <translation>Для четырёх вещественных чисел таблицы нет. Линейная функция слишком проста; двух скрытых слоёв достаточно.</translation>
  </message>
  <message>
   <source>Too many states for a table</source>
   <translation>Слишком много состояний для таблицы</translation>
  </message>
  <message>
   <source>A cart carries a pole, and is pushed left or right. The state is four real numbers: position, velocity, angle, angular
velocity. No state ever comes twice, so a table of Q(s, a) would stay empty where it is needed.

One could cut every number into 20 intervals.</source>
   <translation>Тележка несёт шест, и её толкают влево или вправо. Состояние – четыре вещественных числа: положение, скорость, угол, угловая
скорость. Ни одно состояние не повторяется, и таблица Q(s, a) осталась бы пустой там, где она нужна.

Можно было бы разбить каждое число на 20 интервалов.</translation>
  </message>
  <message>
   <source>How many entries has that table, with two actions?</source>
   <translation>Сколько записей в такой таблице при двух действиях?</translation>
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
   <translation>20 · 20 · 20 · 20 клеток и по два действия в каждой. Соседние клетки ничем не делятся: выученное в одной не помогает в
другой. А изображение 84 × 84 пикселя на клетки вообще не разбить.</translation>
  </message>
  <message>
   <source>A linear function</source>
   <translation>Линейная функция</translation>
  </message>
  <message>
   <source>A function with parameters shares what it learns: Q(s, a; θ). The simplest is linear: four weights and a bias for each action.
DQN adjusts θ so that Q(s, a; θ) comes closer to r + γ max Q(s', a'; θ⁻).

Set the program up. It has no hidden layers.</source>
   <translation>Функция с параметрами делится выученным: Q(s, a; θ). Простейшая – линейная: четыре веса и смещение для каждого действия.
DQN подбирает θ так, чтобы Q(s, a; θ) приближалось к r + γ max Q(s', a'; θ⁻).

Настройте программу. Скрытых слоёв нет.</translation>
  </message>
  <message>
   <source>DQN with a linear function</source>
   <translation>DQN с линейной функцией</translation>
  </message>
  <message>
   <source>Can it balance the pole?</source>
   <translation>Сможет ли она удержать шест?</translation>
  </message>
  <message>
   <source>Yes, the task is simple</source>
   <translation>Да, задача проста</translation>
  </message>
  <message>
   <source>A good Q is not linear: a large positive angle is as bad as a large negative one. A linear Q must rise on one side of every
feature. (A linear *policy* would be enough for this task: it need only say on which side to push.)</source>
   <translation>Хорошая Q не линейна: большой положительный угол так же плох, как большой отрицательный. Линейная Q должна по каждому
признаку в одну сторону расти. (Линейной *стратегии* для этой задачи хватило бы: ей надо лишь сказать, с какой стороны толкать.)</translation>
  </message>
  <message>
   <source>The run has ended, and the pole falls almost at once in the greedy test.</source>
   <translation>Запуск закончен, и в жадной проверке шест падает почти сразу.</translation>
  </message>
  <message>
   <source>Two hidden layers</source>
   <translation>Два скрытых слоя</translation>
  </message>
  <message>
   <source>Now the same with two layers of 64 rectified linear units between input and output. It stops when the task is solved: a mean return of at
least 475 in two tests.</source>
   <translation>Теперь то же с двумя слоями по 64 нейрона ReLU между входом и выходом. Запуск останавливается, когда задача решена: средний доход не
ниже 475 в двух проверках.</translation>
  </message>
  <message>
   <source>DQN with two hidden layers</source>
   <translation>DQN с двумя скрытыми слоями</translation>
  </message>
  <message>
   <source>How many parameters has this network (4 inputs, 64 and 64 units, 2 outputs)?</source>
   <translation>Сколько параметров у этой сети (4 входа, 64 и 64 нейрона, 2 выхода)?</translation>
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
   <translation>(4 + 1) · 64 + (64 + 1) · 64 + (64 + 1) · 2 = 320 + 4,160 + 130. Панель *Внутри сети* считает их слой за слоем.</translation>
  </message>
  <message>
   <source>The pole is balanced: the greedy test has reached 475.</source>
   <translation>Шест удержан: жадная проверка достигла 475.</translation>
  </message>
  <message>
   <source>That is more than ten times what the linear function reached.</source>
   <translation>Это более чем в десять раз больше, чем у линейной функции.</translation>
  </message>
  <message>
   <source>Replay and target network</source>
   <translation>Воспроизведение и целевая сеть</translation>
  </message>
  <message>
   <source>DQN's two stabilisers, each switched off to see it fail.</source>
   <translation>Два стабилизатора DQN; каждый отключается, чтобы увидеть, как всё рушится.</translation>
  </message>
  <message>
   <source>With both</source>
   <translation>С обоими</translation>
  </message>
  <message>
   <source>Learning Q with a network has two difficulties. Consecutive steps look alike, while gradient descent wants varied batches. And
the target r + γ max Q(s', a'; θ) moves with the parameters that it is to correct.

DQN has an answer to each: a **replay memory**, from which batches are drawn at random, and a **target network** θ⁻, a slow copy
for the targets.

Set the program up: both are on. It stops when CartPole is solved.</source>
   <translation>У обучения Q с помощью сети две трудности. Соседние шаги похожи друг на друга, а градиентному спуску нужны разнообразные батчи. И
цель r + γ max Q(s', a'; θ) движется вместе с параметрами, которые она должна исправлять.

У DQN есть ответ на каждую: **память воспроизведения**, из которой батчи берутся случайно, и **целевая сеть** θ⁻, медленная копия
для целей.

Настройте программу: включены оба стабилизатора. Запуск останавливается, когда CartPole решён.</translation>
  </message>
  <message>
   <source>DQN with both</source>
   <translation>DQN с обоими</translation>
  </message>
  <message>
   <source>CartPole is solved: the greedy test has reached 475.</source>
   <translation>CartPole решён: жадная проверка достигла 475.</translation>
  </message>
  <message>
   <source>Without a target network</source>
   <translation>Без целевой сети</translation>
  </message>
  <message>
   <source>The target network is now replaced at every step, so the targets come from the network that is being learned. (Setting
*Target network every*: 1.)

CartPole gives 1 per step and γ is 0.99. So no Q-value can be above 1 / (1 − 0.99) = 100.</source>
   <translation>Теперь целевая сеть заменяется на каждом шаге, так что цели даёт сама обучаемая сеть. (Настройка
*Период целевой сети*: 1.)

CartPole даёт 1 за шаг, а γ равно 0.99. Значит, ни одно значение Q не может быть выше 1 / (1 − 0.99) = 100.</translation>
  </message>
  <message>
   <source>DQN without a target network</source>
   <translation>DQN без целевой сети</translation>
  </message>
  <message>
   <source>What becomes of the mean Q-value?</source>
   <translation>Что станет со средним значением Q?</translation>
  </message>
  <message>
   <source>It approaches 100 from below</source>
   <translation>Приблизится к 100 снизу</translation>
  </message>
  <message>
   <source>It rises without limit</source>
   <translation>Будет расти без предела</translation>
  </message>
  <message>
   <source>It stays near 0</source>
   <translation>Останется около 0</translation>
  </message>
  <message>
   <source>A step that raises Q(s, a) raises Q(s', a') as well, since both come from the same weights. So the target runs away from the estimate,
and the maximum prefers whatever is overestimated.</source>
   <translation>Шаг, повышающий Q(s, a), повышает и Q(s', a'): обе получаются из одних и тех же весов. Поэтому цель убегает от оценки,
а максимум предпочитает то, что завышено.</translation>
  </message>
  <message>
   <source>The mean Q-value is above 1,000, ten times what is possible.</source>
   <translation>Среднее значение Q выше 1,000, вдесятеро больше возможного.</translation>
  </message>
  <message>
   <source>The run has ended, and the pole falls almost at once.</source>
   <translation>Запуск закончен, и шест падает почти сразу.</translation>
  </message>
  <message>
   <source>Without replay</source>
   <translation>Без воспроизведения</translation>
  </message>
  <message>
   <source>The target network is back. The memory now holds the last 100 steps only, less than one long episode. Each batch of 64 is
nearly all that there is.</source>
   <translation>Целевая сеть вернулась. Память теперь хранит лишь последние 100 шагов, меньше одного длинного эпизода. Каждый батч из 64 – почти
всё, что в ней есть.</translation>
  </message>
  <message>
   <source>DQN with a memory of 100 steps</source>
   <translation>DQN с памятью на 100 шагов</translation>
  </message>
  <message>
   <source>Both runs fail. Does this one fail in the same way?</source>
   <translation>Оба запуска терпят неудачу. Одинаковым ли образом?</translation>
  </message>
  <message>
   <source>Yes, Q-values explode</source>
   <translation>Да, значения Q взрываются</translation>
  </message>
  <message>
   <source>No, it learns and forgets again</source>
   <translation>Нет, он учится и снова забывает</translation>
  </message>
  <message>
   <source>It fits what it has just seen. After many good steps the memory holds nothing but upright poles, and what to do about a
falling one is overwritten.</source>
   <translation>Сеть подгоняется под только что увиденное. После многих удачных шагов в памяти остаются одни стоящие шесты, и что делать с
падающим, стирается.</translation>
  </message>
  <message>
   <source>Q-values did not explode, and yet the task is not solved at the end.</source>
   <translation>Значения Q не взорвались, и всё же в конце задача не решена.</translation>
  </message>
  <message>
   <source>REINFORCE and its variance</source>
   <translation>REINFORCE и его дисперсия</translation>
  </message>
  <message>
   <source>The policy gradient from whole episodes, and what lowers its noise: switch by switch, measured.</source>
   <translation>Градиент стратегии по целым эпизодам и что снижает его шум: переключатель за переключателем, с измерением.</translation>
  </message>
  <message>
   <source>REINFORCE plays whole episodes and follows the gradient

Σ G ∇ ln π(a|s; θ)

with the return G of the episode as weight of all its actions. It is right on average, and noisy.

How noisy is measured as **gradient variance**: how far the gradients of single episodes disagree. To compare fairly, the
policy must stay the same. So in these runs its learning rate is practically zero. Nothing is learned yet; only measured.</source>
   <translation>REINFORCE играет целые эпизоды и следует градиенту

Σ G ∇ ln π(a|s; θ)

с доходом эпизода G как весом всех его действий. Он верен в среднем и шумен.

Насколько шумен, измеряет **дисперсия градиента**: насколько расходятся градиенты отдельных эпизодов. Чтобы сравнение было
честным, стратегия должна оставаться той же. Поэтому в этих запусках её скорость обучения почти нулевая. Пока ничего не учится, только измеряется.</translation>
  </message>
  <message>
   <source>Whole return, no baseline</source>
   <translation>Полный доход, без базовой линии</translation>
  </message>
  <message>
   <source>The gradient variance has been measured over at least twenty updates.</source>
   <translation>Дисперсия градиента измерена не менее чем за двадцать обновлений.</translation>
  </message>
  <message>
   <source>Reward-to-go</source>
   <translation>Оставшаяся награда</translation>
  </message>
  <message>
   <source>An action cannot change the rewards that came before it. So its weight may leave them out: the **reward-to-go** in place of the
return of the whole episode. The mean of the gradient stays the same without a discount, or with γ^t.</source>
   <translation>Действие не может изменить награды, которые пришли до него. Поэтому в его вес их можно не включать: **оставшаяся награда** (reward-to-go) вместо
дохода всего эпизода. Среднее градиента остаётся тем же без дисконтирования или с γ^t.</translation>
  </message>
  <message>
   <source>Reward-to-go, no baseline</source>
   <translation>Оставшаяся награда, без базовой линии</translation>
  </message>
  <message>
   <source>What does this do to the variance?</source>
   <translation>Что это делает с дисперсией?</translation>
  </message>
  <message>
   <source>It falls</source>
   <translation>Падает</translation>
  </message>
  <message>
   <source>It rises</source>
   <translation>Растёт</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Ничего</translation>
  </message>
  <message>
   <source>Rewards of the past were noise only: they say nothing about the action. Here it falls to less than a third.</source>
   <translation>Награды прошлого были только шумом: о действии они ничего не говорят. Здесь дисперсия падает более чем втрое.</translation>
  </message>
  <message>
   <source>The variance is less than a third of that with the whole return.</source>
   <translation>Дисперсия меньше трети той, что была с полным доходом.</translation>
  </message>
  <message>
   <source>A baseline</source>
   <translation>Базовая линия</translation>
  </message>
  <message>
   <source>From each weight a number may be subtracted that does not depend on the action, such as the mean of the returns so far. In CartPole
all rewards are positive, so without a baseline *every* action becomes more likely, a good one only a little more.</source>
   <translation>Из каждого веса можно вычесть число, не зависящее от действия, например среднее прежних доходов. В CartPole все
награды положительны, поэтому без базовой линии вероятнее становится *каждое* действие, хорошее – лишь немного больше.</translation>
  </message>
  <message>
   <source>Reward-to-go, running average</source>
   <translation>Оставшаяся награда, скользящее среднее</translation>
  </message>
  <message>
   <source>Does the baseline change the mean direction of the gradient?</source>
   <translation>Меняет ли базовая линия среднее направление градиента?</translation>
  </message>
  <message>
   <source>Yes, it is biased now</source>
   <translation>Да, теперь оно смещено</translation>
  </message>
  <message>
   <source>No: Σ π(a|s) ∇ ln π(a|s) = 0</source>
   <translation>Нет: Σ π(a|s) ∇ ln π(a|s) = 0</translation>
  </message>
  <message>
   <source>The gradient of a sum of probabilities, which is always 1, is zero. So a number that multiplies it vanishes on average.</source>
   <translation>Градиент суммы вероятностей, которая всегда равна 1, – нуль. Поэтому число, на которое он умножается, в среднем исчезает.</translation>
  </message>
  <message>
   <source>The variance is lower again.</source>
   <translation>Дисперсия ещё ниже.</translation>
  </message>
  <message>
   <source>A learned baseline</source>
   <translation>Выученная базовая линия</translation>
  </message>
  <message>
   <source>A better baseline knows the state: an estimate of V(s), learned by a second head of the network. The weight is then an
estimate of the **advantage**, and this is the door to actor-critic methods. But the estimate has to be learned first.</source>
   <translation>Лучшая базовая линия знает состояние: это оценка V(s), которую учит вторая голова сети. Вес тогда – оценка
**преимущества**, и это дверь к методам актор-критик. Но сначала оценку надо выучить.</translation>
  </message>
  <message>
   <source>Reward-to-go, learned value</source>
   <translation>Оставшаяся награда, выученная ценность</translation>
  </message>
  <message>
   <source>Over these first 67 updates, is it better than the running average?</source>
   <translation>Лучше ли она скользящего среднего за эти первые 67 обновлений?</translation>
  </message>
  <message>
   <source>Yes, from the start</source>
   <translation>Да, с самого начала</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>Ещё нет</translation>
  </message>
  <message>
   <source>While the estimate is still wrong it takes away less than the average does. It pays once it has been learned.</source>
   <translation>Пока оценка неверна, она вычитает меньше, чем среднее. Окупается она, когда выучена.</translation>
  </message>
  <message>
   <source>The variance is lower than without a baseline, and higher than with the average.</source>
   <translation>Дисперсия ниже, чем без базовой линии, и выше, чем со средним.</translation>
  </message>
  <message>
   <source>All of it, learning</source>
   <translation>Всё вместе, с обучением</translation>
  </message>
  <message>
   <source>Now it learns, with reward-to-go, a learned value and normalised weights.</source>
   <translation>Теперь он учится: с оставшейся наградой, выученной ценностью и нормированными весами.</translation>
  </message>
  <message>
   <source>REINFORCE, its default settings</source>
   <translation>REINFORCE, настройки по умолчанию</translation>
  </message>
  <message>
   <source>The greedy test has reached 475.</source>
   <translation>Жадная проверка достигла 475.</translation>
  </message>
  <message>
   <source>Actor-critic</source>
   <translation>Актор-критик</translation>
  </message>
  <message>
   <source>A critic estimates V(s), so that the actor need not wait for the end of an episode.</source>
   <translation>Критик оценивает V(s), и актору не надо ждать конца эпизода.</translation>
  </message>
  <message>
   <source>Waiting for the end</source>
   <translation>Ожидание конца</translation>
  </message>
  <message>
   <source>REINFORCE corrects its policy only after whole episodes. The better it becomes in CartPole, the longer it has to wait.

Set the program up, and look at the number of updates when it has ended: the status line tells it, or # in large figures.</source>
   <translation>REINFORCE исправляет стратегию лишь после целых эпизодов. Чем лучше она становится в CartPole, тем дольше приходится ждать.

Настройте программу и, когда запуск закончится, посмотрите на число обновлений: его показывает строка состояния, а крупными цифрами – #.</translation>
  </message>
  <message>
   <source>REINFORCE, 60,000 steps</source>
   <translation>REINFORCE, 60,000 шагов</translation>
  </message>
  <message>
   <source>It has learned for 60,000 steps.</source>
   <translation>Он учился 60,000 шагов.</translation>
  </message>
  <message>
   <source>A critic</source>
   <translation>Критик</translation>
  </message>
  <message>
   <source>An **actor** π(a|s; θ) chooses, a **critic** V(s; w) judges. After a few steps the critic stands for the rest:

A = r + γ r' + … + γⁿ V(s⁽ⁿ⁾) − V(s)

Actions with a positive **advantage** A become more likely. A2C does so after every 16 steps of its eight environments.</source>
   <translation>**Актор** π(a|s; θ) выбирает, **критик** V(s; w) судит. Через несколько шагов критик заменяет остаток:

A = r + γ r' + … + γⁿ V(s⁽ⁿ⁾) − V(s)

Действия с положительным **преимуществом** A становятся вероятнее. A2C делает это через каждые 16 шагов своих восьми сред.</translation>
  </message>
  <message>
   <source>A2C, 120,000 steps</source>
   <translation>A2C, 120,000 шагов</translation>
  </message>
  <message>
   <source>The critic's estimate is wrong at first. What does that do to the gradient?</source>
   <translation>Сначала оценка критика неверна. Что это делает с градиентом?</translation>
  </message>
  <message>
   <source>It is biased, and less noisy</source>
   <translation>Он смещён и менее шумен</translation>
  </message>
  <message>
   <source>It is noisier, and right on average</source>
   <translation>Он шумнее и верен в среднем</translation>
  </message>
  <message>
   <source>REINFORCE is right on average and noisy. A critic makes the direction less noisy, and wrong as far as the critic is wrong. The number of steps n
(or λ of GAE) chooses between the two.</source>
   <translation>REINFORCE верен в среднем и шумен. Критик делает направление менее шумным и неверным настолько, насколько неверен сам. Число шагов n
(или λ в GAE) выбирает между тем и другим.</translation>
  </message>
  <message>
   <source>It has made more than five updates for each one of REINFORCE, in twice the steps.</source>
   <translation>A2C сделал больше пяти обновлений на каждое обновление REINFORCE, за вдвое большее число шагов.</translation>
  </message>
  <message>
   <source>After a **terminal** state there is nothing: its value is 0. An episode that is only **cut off** by the time limit (here after 500
steps) would have gone on: there the critic's V(s) must stand for the rest.</source>
   <translation>После **терминального** состояния нет ничего: его ценность 0. Эпизод, который лишь **оборван** пределом времени (здесь после 500
шагов), продолжался бы: там остаток должна заменять V(s) критика.</translation>
  </message>
  <message>
   <source>What would be learned if cut-off episodes were taken for terminal ones?</source>
   <translation>Что было бы выучено, если принять оборванные эпизоды за завершившиеся?</translation>
  </message>
  <message>
   <source>Nothing else</source>
   <translation>То же самое</translation>
  </message>
  <message>
   <source>That states late in a good episode are worth little, although nothing about them is bad</source>
   <translation>Что состояния в конце хорошего эпизода стоят мало, хотя ничего плохого в них нет</translation>
  </message>
  <message>
   <source>The observation does not hold the time. The same upright pole would be worth 100 at one moment and 0 at another. RL Studio
keeps *terminated* and *truncated* apart everywhere.</source>
   <translation>Времени в наблюдении нет. Один и тот же стоящий шест стоил бы то 100, то 0. RL Studio
везде различает *terminated* и *truncated*.</translation>
  </message>
  <message>
   <source>Continuous control</source>
   <translation>Непрерывное управление</translation>
  </message>
  <message>
   <source>A pendulum wants a torque, a real number: no maximum over actions can be looked up any more.</source>
   <translation>Маятнику нужен момент, вещественное число: найти максимум по действиям перебором больше нельзя.</translation>
  </message>
  <message>
   <source>A torque</source>
   <translation>Момент</translation>
  </message>
  <message>
   <source>A pendulum hangs from a motor that is too weak to lift it at once. The action is the torque, any number from −2 to 2. The
reward is 0 when the pendulum stands upright at rest, and negative otherwise. An episode is always 200 steps long.

First a random policy, as a yardstick.</source>
   <translation>Маятник висит на моторе, слишком слабом, чтобы поднять его сразу. Действие – момент, любое число от −2 до 2. Награда
равна 0, когда маятник неподвижно стоит вверх, и отрицательна в остальных случаях. Эпизод всегда длится 200 шагов.

Сначала случайная стратегия, как мерило.</translation>
  </message>
  <message>
   <source>Random torques</source>
   <translation>Случайные моменты</translation>
  </message>
  <message>
   <source>Why can DQN not be used here as it is?</source>
   <translation>Почему здесь нельзя применить DQN как есть?</translation>
  </message>
  <message>
   <source>Its network cannot see angles</source>
   <translation>Его сеть не видит углов</translation>
  </message>
  <message>
   <source>max over a of Q(s, a) is an optimisation over a real number</source>
   <translation>max по a от Q(s, a) – это оптимизация по вещественному числу</translation>
  </message>
  <message>
   <source>The rewards are negative</source>
   <translation>Награды отрицательны</translation>
  </message>
  <message>
   <source>DQN has one output for each action. With a continuous action there would be infinitely many.</source>
   <translation>У DQN по одному выходу на действие. При непрерывном действии их было бы бесконечно много.</translation>
  </message>
  <message>
   <source>The random policy is far from upright: its mean return is below −900.</source>
   <translation>Случайной стратегии далеко до верха: её средний доход ниже −900.</translation>
  </message>
  <message>
   <source>An actor for the maximum</source>
   <translation>Актор для максимума</translation>
  </message>
  <message>
   <source>DDPG trains a second network, the **actor** μ(s), to find the action that the critic likes best: it goes up the gradient of
Q(s, μ(s)). TD3 adds three things: two critics of which the lower counts, noise on the target's actions, and an actor that is updated
half as often.

It learns for 15,000 steps, which takes half a minute or more.</source>
   <translation>DDPG обучает вторую сеть, **актора** μ(s), находить действие, которое критику нравится больше всего: она поднимается по градиенту
Q(s, μ(s)). TD3 добавляет три вещи: двух критиков, из которых верят меньшему, шум в действиях цели и актора, который обновляется
вдвое реже.

Учится 15,000 шагов, это полминуты или больше.</translation>
  </message>
  <message>
   <source>TD3 on the pendulum</source>
   <translation>TD3 на маятнике</translation>
  </message>
  <message>
   <source>Why does TD3 take the lower of two critics?</source>
   <translation>Почему TD3 берёт меньшую из оценок двух критиков?</translation>
  </message>
  <message>
   <source>A maximum over noisy estimates is too high; the lower one counters this</source>
   <translation>Максимум по шумным оценкам завышен; меньшая оценка этому противодействует</translation>
  </message>
  <message>
   <source>It is faster</source>
   <translation>Так быстрее</translation>
  </message>
  <message>
   <source>The actor looks for actions that the critic overestimates. Two critics seldom overestimate the same ones.</source>
   <translation>Актор ищет действия, которые критик завышает. Два критика редко завышают одни и те же.</translation>
  </message>
  <message>
   <source>The pendulum is swung up: the greedy test has reached −200.</source>
   <translation>Маятник поднят: жадная проверка достигла −200.</translation>
  </message>
  <message>
   <source>Staying undecided</source>
   <translation>Сохранять неопределённость</translation>
  </message>
  <message>
   <source>SAC has a stochastic actor and pays it for entropy: the objective is Q(s, a) − α ln π(a|s). The **temperature** α is
tuned by itself, so that the policy keeps a chosen entropy.</source>
   <translation>У SAC актор стохастический, и за энтропию ему платят: целевая функция – Q(s, a) − α ln π(a|s). **Температура** α
подбирается сама, так, чтобы стратегия держала заданную энтропию.</translation>
  </message>
  <message>
   <source>SAC on the pendulum</source>
   <translation>SAC на маятнике</translation>
  </message>
  <message>
   <source>How does the temperature move while it learns?</source>
   <translation>Как меняется температура в ходе обучения?</translation>
  </message>
  <message>
   <source>It stays</source>
   <translation>Не меняется</translation>
  </message>
  <message>
   <source>At first a high temperature keeps the policy broad. Once entropy is above the target, less payment is needed.</source>
   <translation>Сначала высокая температура удерживает стратегию широкой. Когда энтропия выше заданной, платить нужно меньше.</translation>
  </message>
  <message>
   <source>A3C's workers</source>
   <translation>Рабочие процессы A3C</translation>
  </message>
  <message>
   <source>Several processes learn at the same time, each with parameters that may be out of date.</source>
   <translation>Несколько процессов учатся одновременно, каждый с параметрами, которые могли устареть.</translation>
  </message>
  <message>
   <source>One worker</source>
   <translation>Один рабочий процесс</translation>
  </message>
  <message>
   <source>A3C runs actor-critic learners in processes of their own. Each copies the shared parameters θ, takes some steps, computes a gradient, and
changes the shared θ with it. Nobody waits for anybody.

First with a single worker.</source>
   <translation>A3C запускает обучение актор-критик в нескольких отдельных процессах. Каждый копирует общие параметры θ, делает несколько шагов, вычисляет градиент и
меняет им общие θ. Никто никого не ждёт.

Сначала с одним рабочим процессом.</translation>
  </message>
  <message>
   <source>A3C with one worker</source>
   <translation>A3C с одним рабочим процессом</translation>
  </message>
  <message>
   <source>It has learned for 30,000 steps, and no update came in between another's.</source>
   <translation>Он учился 30,000 шагов, и чужих обновлений не было.</translation>
  </message>
  <message>
   <source>Now two of them. While one takes its steps, the other may have changed θ. How often that happened is the curve
*Updates in between*; the panel *Workers* shows who did what.</source>
   <translation>Теперь их два. Пока один делает свои шаги, другой мог изменить θ. Как часто это случалось, показывает кривая
*Чужие обновления*; панель *Рабочие процессы* показывает, кто что делал.</translation>
  </message>
  <message>
   <source>A3C with two workers</source>
   <translation>A3C с двумя рабочими процессами</translation>
  </message>
  <message>
   <source>A worker's gradient was computed with parameters that are two updates old. What happens to it?</source>
   <translation>Градиент рабочего процесса вычислен по параметрам, устаревшим на два обновления. Что с ним будет?</translation>
  </message>
  <message>
   <source>It is thrown away</source>
   <translation>Его выбрасывают</translation>
  </message>
  <message>
   <source>It is used all the same</source>
   <translation>Его всё равно используют</translation>
  </message>
  <message>
   <source>It is computed again</source>
   <translation>Его вычисляют заново</translation>
  </message>
  <message>
   <source>It is applied to the present θ. It points nearly the right way as long as updates are small and few come in between.</source>
   <translation>Его применяют к нынешним θ. Он указывает почти верно, пока обновления малы и чужих в промежутке немного.</translation>
  </message>
  <message>
   <source>An update of the other worker came in between.</source>
   <translation>В промежутке было обновление другого рабочего процесса.</translation>
  </message>
  <message>
   <source>It has learned all the same: the greedy test has reached 400.</source>
   <translation>Он всё равно выучился: жадная проверка достигла 400.</translation>
  </message>
  <message>
   <source>Chance and order</source>
   <translation>Случай и порядок</translation>
  </message>
  <message>
   <source>The workers' processes run as the operating system lets them. So the order of their updates differs from run to run, even with the same
seed. A2C does the same with lanes in step: it gives the same result for the same seed.</source>
   <translation>Рабочие процессы исполняются так, как решает операционная система. Поэтому порядок их обновлений у каждого запуска свой, даже с одним и тем же
зерном. A2C делает то же с копиями среды, идущими в ногу: при одном зерне результат один.</translation>
  </message>
  <message>
   <source>Different workers see different states at the same time. What takes the place of the replay memory?</source>
   <translation>Разные рабочие процессы видят в одно время разные состояния. Что занимает место памяти воспроизведения?</translation>
  </message>
  <message>
   <source>Nothing, and it shows</source>
   <translation>Ничто, и это заметно</translation>
  </message>
  <message>
   <source>Just that: their gradients together are less correlated</source>
   <translation>Именно это: вместе их градиенты меньше коррелируют</translation>
  </message>
  <message>
   <source>That is why Mnih et al. (2016) could leave the memory out, and so learn on-policy.</source>
   <translation>Поэтому Mnih et al. (2016) смогли отказаться от памяти и учиться on-policy.</translation>
  </message>
  <message>
   <source>PPO's clip</source>
   <translation>Отсечение в PPO</translation>
  </message>
  <message>
   <source>Why a policy must not move too far in one go, and what a minimum and a clip do about it.</source>
   <translation>Почему стратегия не должна уходить слишком далеко за раз и что делают с этим минимум и отсечение.</translation>
  </message>
  <message>
   <source>A batch used several times</source>
   <translation>Батч, использованный несколько раз</translation>
  </message>
  <message>
   <source>A2C throws each batch away after one update. PPO goes through it several times, with the ratio ρ = π(a|s) / π_old(a|s) of the new and the
old probability. Its objective for one step with advantage A is

min(ρ A, clip(ρ, 1 − ε, 1 + ε) A)

Once the ratio has left the interval in the direction of A, the gradient is zero: there is no more reason to go on.

The learning rate here is 0.003, ten times the usual one, to make it difficult.</source>
   <translation>A2C выбрасывает каждый батч после одного обновления. PPO проходит по нему несколько раз, с отношением ρ = π(a|s) / π_old(a|s) новой и
старой вероятностей. Его целевая функция для одного шага с преимуществом A:

min(ρ A, clip(ρ, 1 − ε, 1 + ε) A)

Когда отношение вышло из интервала в направлении A, градиент равен нулю: идти дальше больше незачем.

Скорость обучения здесь 0.003, вдесятеро больше обычной, чтобы было трудно.</translation>
  </message>
  <message>
   <source>PPO with ε = 0.2</source>
   <translation>PPO с ε = 0.2</translation>
  </message>
  <message>
   <source>An action had a positive advantage, and its probability has already risen by half. What does this step add to the gradient?</source>
   <translation>У действия было положительное преимущество, и его вероятность уже выросла в полтора раза. Что этот шаг добавляет к градиенту?</translation>
  </message>
  <message>
   <source>It pushes on</source>
   <translation>Толкает дальше</translation>
  </message>
  <message>
   <source>It pushes back</source>
   <translation>Толкает назад</translation>
  </message>
  <message>
   <source>ρ = 1.5 is above 1.2, so the minimum is the clipped term 1.2 A, a constant. With a negative advantage it would push back.</source>
   <translation>ρ = 1.5 больше 1.2, поэтому минимум – отсечённый член 1.2 A, константа. При отрицательном преимуществе он толкал бы назад.</translation>
  </message>
  <message>
   <source>The pole is balanced: the greedy test reaches 475 at the end.</source>
   <translation>Шест удержан: в конце жадная проверка достигает 475.</translation>
  </message>
  <message>
   <source>The policy never moved far: the KL from the old policy stayed below 0.2.</source>
   <translation>Стратегия ни разу не ушла далеко: KL от старой стратегии оставалась ниже 0.2.</translation>
  </message>
  <message>
   <source>Without the clip</source>
   <translation>Без отсечения</translation>
  </message>
  <message>
   <source>The same with a clip range of 10, which clips next to nothing. Everything else is as before, the seed too.</source>
   <translation>То же с диапазоном отсечения 10, который почти ничего не отсекает. Всё остальное как прежде, и зерно тоже.</translation>
  </message>
  <message>
   <source>PPO with ε = 10</source>
   <translation>PPO с ε = 10</translation>
  </message>
  <message>
   <source>What do you expect?</source>
   <translation>Чего вы ждёте?</translation>
  </message>
  <message>
   <source>It learns more slowly</source>
   <translation>Учится медленнее</translation>
  </message>
  <message>
   <source>It learns, and breaks down</source>
   <translation>Учится и ломается</translation>
  </message>
  <message>
   <source>No difference</source>
   <translation>Разницы нет</translation>
  </message>
  <message>
   <source>Ten passes over one batch at this rate move the policy so far that the batch says nothing about it any more. It becomes
certain of an action, and then there is no more exploration to find back.</source>
   <translation>Десять проходов по одному батчу с такой скоростью уводят стратегию так далеко, что батч уже ничего о ней не говорит. Она становится
уверена в одном действии, и исследования, чтобы вернуться, больше нет.</translation>
  </message>
  <message>
   <source>The policy has moved more than ten times as far in one go as with the clip.</source>
   <translation>Стратегия ушла за раз более чем в десять раз дальше, чем с отсечением.</translation>
  </message>
  <message>
   <source>The run has ended, and its episodes are far shorter than with the clip.</source>
   <translation>Запуск закончен, и его эпизоды гораздо короче, чем с отсечением.</translation>
  </message>
  <message>
   <source>How to see it coming</source>
   <translation>Как заметить это заранее</translation>
  </message>
  <message>
   <source>Two curves of *Inside the algorithm* are worth a look in every run of PPO: **KL from old policy**, which should stay around 0.01 or
0.02, and **Clipped**, the share of steps outside the interval, which is often 10 to 20 % in the beginning.</source>
   <translation>На две кривые панели *Внутри алгоритма* стоит смотреть при каждом запуске PPO: **KL от старой стратегии** должна держаться около 0.01 или
0.02, а **Отсечено** – доля шагов вне интервала, в начале часто 10–20 %.</translation>
  </message>
  <message>
   <source>In a run the KL jumps to 5 again and again. What do you try first?</source>
   <translation>В запуске KL снова и снова подскакивает до 5. Что попробовать сначала?</translation>
  </message>
  <message>
   <source>A higher learning rate</source>
   <translation>Скорость обучения выше</translation>
  </message>
  <message>
   <source>A lower learning rate, or fewer epochs</source>
   <translation>Скорость обучения ниже или меньше эпох</translation>
  </message>
  <message>
   <source>A larger network</source>
   <translation>Сеть больше</translation>
  </message>
  <message>
   <source>Both shorten the way that the policy goes with one batch.</source>
   <translation>И то и другое сокращает путь, который стратегия проходит с одним батчем.</translation>
  </message>
  <message>
   <source>Where models go wrong</source>
   <translation>Где ошибаются модели</translation>
  </message>
  <message>
   <source>A plan in a learned model promises more than comes: too far ahead, learned from too little.</source>
   <translation>План в выученной модели обещает больше, чем приходит: слишком далеко вперёд, слишком мало выучено.</translation>
  </message>
  <message>
   <source>A promise</source>
   <translation>Обещание</translation>
  </message>
  <message>
   <source>MPC learns what actions do, and before each action it looks for the plan that pays most **in its model**. A planner is an optimiser:
where the model is wrong in its favour, it goes there.

One network learns from **one episode** of random torques; then plans look **60 steps** ahead. A pendulum that is pushed at random hardly
ever stands upright: what happens there, the model makes up.

*Planned reward* says what a plan was to bring in its 60 steps, *Received reward* what came.</source>
   <translation>MPC учит, что делают действия, и перед каждым действием ищет план, который больше всего приносит **в его модели**. Планировщик – оптимизатор:
где модель ошибается в его пользу, туда он и идёт.

Одна сеть учится на **одном эпизоде** случайных моментов; затем планы смотрят на **60 шагов** вперёд. Маятник, который толкают наугад, почти
никогда не стоит вертикально: что там происходит, модель выдумывает.

*Вознаграждение по плану* говорит, что план должен был принести за 60 шагов, *Полученное вознаграждение* – что пришло.</translation>
  </message>
  <message>
   <source>One model, 60 steps ahead</source>
   <translation>Одна модель, 60 шагов вперёд</translation>
  </message>
  <message>
   <source>What will come, measured by what was planned?</source>
   <translation>Что придёт по сравнению с запланированным?</translation>
  </message>
  <message>
   <source>About as much</source>
   <translation>Примерно столько же</translation>
  </message>
  <message>
   <source>Far less</source>
   <translation>Гораздо меньше</translation>
  </message>
  <message>
   <source>Among all plans the best is chosen by the model's word, so its errors are not random: those that flatter are picked.</source>
   <translation>Из всех планов лучший выбирают по слову модели, поэтому её ошибки не случайны: выбираются те, что льстят.</translation>
  </message>
  <message>
   <source>The plan promised at least 100 more than came.</source>
   <translation>План обещал по меньшей мере на 100 больше, чем пришло.</translation>
  </message>
  <message>
   <source>Four opinions</source>
   <translation>Четыре мнения</translation>
  </message>
  <message>
   <source>Now **four** networks learn from the same episode, each from its own half, and a plan counts by their mean. Where they part, little is known:
*Imagined futures* shades that, and says it.

Two curves belong together. *Error on fresh steps*: how far the models' mean was off. *Disagreement*: how far they are apart. An ensemble
that knows what it does not know has both alike.</source>
   <translation>Теперь **четыре** сети учатся на том же эпизоде, каждая на своей половине, и план оценивается их средним. Где они расходятся, известно мало:
*Воображаемое будущее* закрашивает это и говорит об этом.

Две кривые связаны. *Ошибка на новых шагах*: как далеко было среднее моделей. *Несогласие*: как далеко они друг от друга. У ансамбля,
который знает, чего не знает, они похожи.</translation>
  </message>
  <message>
   <source>Four models, 60 steps ahead</source>
   <translation>Четыре модели, 60 шагов вперёд</translation>
  </message>
  <message>
   <source>Do four models that learned from one episode keep the plan from promising too much?</source>
   <translation>Удержат ли четыре модели, выученные на одном эпизоде, план от слишком больших обещаний?</translation>
  </message>
  <message>
   <source>Yes: where one is wrong, the others object</source>
   <translation>Да: где одна ошибается, другие возражают</translation>
  </message>
  <message>
   <source>No: they are wrong together</source>
   <translation>Нет: они ошибаются вместе</translation>
  </message>
  <message>
   <source>They saw the same episode. Where nobody has been, networks that are alike go on alike: they agree, and are wrong.</source>
   <translation>Они видели один эпизод. Где никто не был, похожие сети продолжают похоже: они согласны и неправы.</translation>
  </message>
  <message>
   <source>The plan still promised at least 100 more than came.</source>
   <translation>План всё ещё обещал по меньшей мере на 100 больше, чем пришло.</translation>
  </message>
  <message>
   <source>The error is more than twice what the disagreement admits.</source>
   <translation>Ошибка более чем вдвое больше того, что признаёт расхождение.</translation>
  </message>
  <message>
   <source>The repair: go there and look</source>
   <translation>Исправление: пойти и посмотреть</translation>
  </message>
  <message>
   <source>A wrong promise has one good side: the plan leads to where the model is wrong, and what really happens there is data. So the plan is
followed, the models learn from what came, and are asked again: every 200 steps, five episodes in all. The plans look 20 steps ahead, which
is one second: enough for a swing, and less for errors to grow in.</source>
   <translation>У ложного обещания есть хорошая сторона: план ведёт туда, где модель ошибается, и то, что там происходит, – данные. Поэтому плану
следуют, модели учатся на том, что пришло, и их спрашивают снова: каждые 200 шагов, всего пять эпизодов. Планы смотрят на 20 шагов вперёд,
то есть на секунду: довольно для взмаха, и ошибкам меньше где расти.</translation>
  </message>
  <message>
   <source>Four models, 20 steps, five episodes</source>
   <translation>Четыре модели, 20 шагов, пять эпизодов</translation>
  </message>
  <message>
   <source>What does the error on fresh steps do, once the pendulum comes to where it never was?</source>
   <translation>Что делает ошибка на новых шагах, когда маятник попадает туда, где никогда не был?</translation>
  </message>
  <message>
   <source>It falls all the way</source>
   <translation>Всё время падает</translation>
  </message>
  <message>
   <source>It can rise first, then it falls</source>
   <translation>Может сначала вырасти, потом падает</translation>
  </message>
  <message>
   <source>New places are what the models know least. After they were seen, the models know them.</source>
   <translation>Новые места модели знают хуже всего. Увидев их, модели их знают.</translation>
  </message>
  <message>
   <source>The pendulum stands: an episode has returned more than −200.</source>
   <translation>Маятник стоит: один из эпизодов принёс больше −200.</translation>
  </message>
  <message>
   <source>The models are wrong by less than half as much as those of one episode were.</source>
   <translation>Модели ошибаются менее чем вполовину от тех, что учились на одном эпизоде.</translation>
  </message>
  <message>
   <source>Too short a look</source>
   <translation>Слишком короткий взгляд</translation>
  </message>
  <message>
   <source>Why look far at all? The same models and the same data, but plans of **five steps**, a quarter of a second.</source>
   <translation>Зачем вообще смотреть далеко? Те же модели и те же данные, но планы на **пять шагов**, четверть секунды.</translation>
  </message>
  <message>
   <source>Four models, 5 steps, five episodes</source>
   <translation>Четыре модели, 5 шагов, пять эпизодов</translation>
  </message>
  <message>
   <source>What will it do?</source>
   <translation>Что будет?</translation>
  </message>
  <message>
   <source>The same, only faster</source>
   <translation>То же, только быстрее</translation>
  </message>
  <message>
   <source>It does not swing up: the first swing costs before it pays</source>
   <translation>Не раскачается: первый взмах сначала стоит, потом окупается</translation>
  </message>
  <message>
   <source>To come up it has to swing away first. Within five steps that brings nothing, so no plan contains it.</source>
   <translation>Чтобы подняться, надо сначала отойти в сторону. За пять шагов это ничего не даёт, поэтому ни один план этого не содержит.</translation>
  </message>
  <message>
   <source>The plans keep their promise: to 20 at the end.</source>
   <translation>Планы держат слово: в конце с точностью до 20.</translation>
  </message>
  <message>
   <source>And yet it does not swing up: the mean of all episodes stays below −800.</source>
   <translation>И всё же не раскачивается: среднее всех эпизодов ниже −800.</translation>
  </message>
  <message>
   <source>What to take along</source>
   <translation>Что запомнить</translation>
  </message>
  <message>
   <source>- A plan's promise is **biased**: it is the best of many, by the word of a model that errs. The further it looks, the more errors it can collect.
- An **ensemble** tells chance of learning apart from knowledge. It does not tell what all members got from the same data.
- What repairs a model is **data from where the plans lead**, and planning anew after every step.
- Too short a horizon makes no false promises, and sees nothing.

*Compare with…* plays two of these runs beside each other.</source>
   <translation>- Обещание плана **смещено**: это лучшее из многих по слову модели, которая ошибается. Чем дальше он смотрит, тем больше ошибок может собрать.
- **Ансамбль** отличает случайности обучения от знания. Он не говорит, что все его члены взяли из одних и тех же данных.
- Исправляют модель **данные оттуда, куда ведут планы**, и новый план после каждого шага.
- Слишком короткий горизонт не даёт ложных обещаний и ничего не видит.

*Сравнить с…* проигрывает два таких запуска рядом.</translation>
  </message>
  <message>
   <source>Worlds outside of games</source>
   <translation>Миры вне игр</translation>
  </message>
  <message>
   <source>Small worlds with the decisions of traffic, energy and the like, each with a rule of thumb to beat.</source>
   <translation>Маленькие миры с решениями о транспорте, энергии и прочем; в каждом есть правило, которое нужно превзойти.</translation>
  </message>
  <message>
   <source>Two roads cross. Cars come by chance, and the return is the time that all of them wait, in minutes, below zero. A switch costs
two steps of yellow, in which nobody goes.

A rule of thumb: *longest queue first*. The lights switch when the other road is five cars ahead. Press C and choose *Rule of thumb*:
it plays beside the learner, on the same seeds.</source>
   <translation>Пересекаются две дороги. Машины приезжают случайно, а доход – время ожидания всех машин в минутах со знаком минус. Переключение стоит
двух шагов жёлтого света, когда никто не едет.

Правило: *сначала самая длинная очередь*. Светофор переключается, когда на другой дороге на пять машин больше. Нажмите C и выберите *Правило*:
оно играет рядом с учеником на тех же зёрнах.</translation>
  </message>
  <message>
   <source>PPO at the traffic lights</source>
   <translation>PPO у светофора</translation>
  </message>
  <message>
   <source>Why does the rule wait until the other road is five cars ahead, and not one?</source>
   <translation>Почему правило ждёт перевеса в пять машин, а не в одну?</translation>
  </message>
  <message>
   <source>To be fair to the main road</source>
   <translation>Чтобы не обидеть главную дорогу</translation>
  </message>
  <message>
   <source>A switch costs time, and more switches mean more yellow</source>
   <translation>Переключение стоит времени: чем их больше, тем больше жёлтого</translation>
  </message>
  <message>
   <source>It sees no single cars</source>
   <translation>Оно не видит отдельных машин</translation>
  </message>
  <message>
   <source>Switching for every single car takes about 300 minutes in place of 84: the lights are yellow most of the time.</source>
   <translation>Переключение из-за каждой машины стоит около 300 минут вместо 84: почти всё время горит жёлтый.</translation>
  </message>
  <message>
   <source>At the end the agent lets cars wait less than the rule.</source>
   <translation>В конце у агента машины ждут меньше, чем у правила.</translation>
  </message>
  <message>
   <source>A house with solar cells and a battery of 10 kWh; the price of electricity changes by the hour. The return is minus what three days
cost, in euro. Charging loses a tenth, and what is sold brings little: 0.07 a kWh.

The rule of thumb buys below 0.20 and uses the battery above 0.31. It does not look at the sky. Here the optimum is known, too, by
dynamic programming over hour, charge, price and sky: *Rule of thumb* with rule 2.</source>
   <translation>Дом с солнечными панелями и батареей на 10 kWh; цена электричества меняется каждый час. Доход – стоимость трёх дней
в евро со знаком минус. При зарядке теряется десятая часть, а продажа даёт мало: 0.07 за kWh.

Правило покупает ниже 0.20 и использует батарею выше 0.31. На небо оно не смотрит. Оптимум здесь тоже известен:
динамическое программирование по часу, заряду, цене и небу – *Правило* с номером 2.</translation>
  </message>
  <message>
   <source>PPO and the battery</source>
   <translation>PPO и батарея</translation>
  </message>
  <message>
   <source>The sun shines and the price is in the middle. What does a good policy do?</source>
   <translation>Светит солнце, цена средняя. Что делает хорошая стратегия?</translation>
  </message>
  <message>
   <source>It charges</source>
   <translation>Заряжает</translation>
  </message>
  <message>
   <source>It discharges</source>
   <translation>Разряжает</translation>
  </message>
  <message>
   <source>What the sun gives would be sold for 0.07; in the evening it saves 0.36 or more.</source>
   <translation>Солнечное электричество продалось бы за 0.07; вечером оно сберегает 0.36 и больше.</translation>
  </message>
  <message>
   <source>At the end the agent pays less than the rule.</source>
   <translation>В конце агент платит меньше, чем правило.</translation>
  </message>
  <message>
   <source>A toy market</source>
   <translation>Игрушечный рынок</translation>
  </message>
  <message>
   <source>A price strays from its fair value and comes back: a tenth of the deviation goes away in a day. The agent sees the deviation and what it
holds, and is short, flat or long for the next day. A trade costs 0.4 %. The return is the gain of 250 days in percent.

This is a toy. Real markets tell nobody the fair value, and what could be foreseen of them has been bought away already. Nothing that is
learned here says anything about them.</source>
   <translation>Цена отклоняется от справедливой и возвращается: за день уходит десятая часть отклонения. Агент видит отклонение и свою
позицию и на следующий день выбирает шорт, вне рынка или лонг. Сделка стоит 0.4 %. Доход – прибыль за 250 дней в процентах.

Это игрушка. Настоящие рынки никому не сообщают справедливой цены, а всё, что можно предвидеть, уже раскуплено. То, чему
здесь научились, ничего о них не говорит.</translation>
  </message>
  <message>
   <source>PPO in the toy market</source>
   <translation>PPO на игрушечном рынке</translation>
  </message>
  <message>
   <source>The agent is long and the price comes to its fair value. Does a good policy sell?</source>
   <translation>Агент в лонге, цена пришла к справедливой. Продаёт ли хорошая стратегия?</translation>
  </message>
  <message>
   <source>Yes, the gain is made</source>
   <translation>Да, прибыль получена</translation>
  </message>
  <message>
   <source>No, it waits until the price is well above</source>
   <translation>Нет, ждёт, пока цена не станет заметно выше</translation>
  </message>
  <message>
   <source>It does not matter</source>
   <translation>Это неважно</translation>
  </message>
  <message>
   <source>A trade costs. With the optimal thresholds it goes from long to short at 1.7 % above, and back at 1.1 % below.</source>
   <translation>Сделка стоит денег. При оптимальных порогах она переходит из лонга в шорт при 1.7 % выше и обратно при 1.1 % ниже.</translation>
  </message>
  <message>
   <source>At the end the agent gains more than buy and hold, by far.</source>
   <translation>В конце агент зарабатывает гораздо больше, чем «купить и держать».</translation>
  </message>
  <message>
   <source>A gripper</source>
   <translation>Захват</translation>
  </message>
  <message>
   <source>A gripper has to lift a box. A finger that comes down on the box stops; one that meets it from the side pushes it; a box that is held off
its middle slips.

The map of states shows offset and height, with the agent's action and its value. The actions come in a few large areas: sideways
when it is far, down when it is above. The value changes more finely. Here a policy is easier to write down than a value.

What comes out depends on the seed: three of three came to 1.56 to 1.69 in our measurement, the controller to 1.44.</source>
   <translation>Захват должен поднять коробку. Палец, опустившийся на коробку, останавливается; встретивший её сбоку – толкает; коробка, которую держат не
за середину, выскальзывает.

Карта состояний показывает смещение и высоту, действие агента и ценность. Действия занимают несколько больших областей: вбок,
когда далеко, вниз, когда сверху. Ценность меняется тоньше. Здесь стратегию легче записать, чем ценность.

Итог зависит от зерна: в нашем измерении три зерна из трёх дали от 1.56 до 1.69, контроллер – 1.44.</translation>
  </message>
  <message>
   <source>PPO and the gripper</source>
   <translation>PPO и захват</translation>
  </message>
  <message>
   <source>The hand-written controller aligns first and lowers then. What can an agent do better?</source>
   <translation>Написанный вручную регулятор сначала наводит, потом опускает. Что агент может сделать лучше?</translation>
  </message>
  <message>
   <source>Nothing: it always succeeds</source>
   <translation>Ничего: он всегда справляется</translation>
  </message>
  <message>
   <source>Go down while it moves sideways</source>
   <translation>Опускаться во время движения вбок</translation>
  </message>
  <message>
   <source>Grip the box off its middle</source>
   <translation>Брать коробку не за середину</translation>
  </message>
  <message>
   <source>Every step costs 0.05. The controller needs about 19 of them; those down and sideways can be one.</source>
   <translation>Каждый шаг стоит 0.05. Регулятору нужно около 19; шаги вниз и вбок можно объединить.</translation>
  </message>
  <message>
   <source>At the end the agent is better than the controller.</source>
   <translation>В конце агент лучше регулятора.</translation>
  </message>
  <message>
   <source>A feed shows one of six topics, and a simulated user clicks or does not. Each user is in one of three moods with two favourite topics,
changes it now and then, gets bored by repetition, and may leave when nothing is worth a click. The agent sees its recent recommendations
and clicks. The picture shows the chances of a click, which are hidden from it.

Two rules: always the most popular topic, and a *bandit* that counts the clicks of each topic and favours what was not shown lately.</source>
   <translation>Лента показывает одну из шести тем, смоделированный пользователь щёлкает или нет. У каждого одно из трёх настроений с двумя любимыми темами;
оно иногда меняется, повторение надоедает, и пользователь может уйти, когда щёлкать не на что. Агент видит свои недавние рекомендации
и щелчки. Картинка показывает вероятности щелчка, скрытые от него.

Два правила: всегда самая популярная тема и *бандит*, который считает щелчки каждой темы и предпочитает то, что давно не показывали.</translation>
  </message>
  <message>
   <source>PPO recommends</source>
   <translation>PPO рекомендует</translation>
  </message>
  <message>
   <source>What can an agent do that the bandit cannot?</source>
   <translation>Что может агент, чего не может бандит?</translation>
  </message>
  <message>
   <source>Count more exactly</source>
   <translation>Считать точнее</translation>
  </message>
  <message>
   <source>Conclude from a click on one topic that another one is liked, too</source>
   <translation>Из щелчка по одной теме заключить, что нравится и другая</translation>
  </message>
  <message>
   <source>See the tastes</source>
   <translation>Видеть вкусы</translation>
  </message>
  <message>
   <source>The bandit learns each topic by itself. The agent has met thousands of users and knows which topics go together.</source>
   <translation>Бандит узнаёт каждую тему отдельно. Агент видел тысячи пользователей и знает, какие темы идут вместе.</translation>
  </message>
  <message>
   <source>At the end the agent gets more clicks than the bandit.</source>
   <translation>В конце у агента больше щелчков, чем у бандита.</translation>
  </message>
  <message>
   <source>One of eight objects stands there. Each has marks on some of its eight sides, and a camera looks at one side at a time. Every tenth look
is wrong. A look costs 1, an eighth of a turn 0.25, and it ends when the belief in one object has reached 95 %: 5 if it is right,
−5 if not. The belief is exact, by Bayes's rule.

Two rules: go round, and *most information*: the side that is expected to leave the least entropy.</source>
   <translation>Там стоит один из восьми предметов. У каждого метки на некоторых из восьми сторон, и камера смотрит на одну сторону за раз. Каждый десятый взгляд
ошибочен. Взгляд стоит 1, восьмая часть оборота 0.25, и всё кончается, когда вера в один предмет достигла 95 %: 5, если верно,
−5, если нет. Вера точная, по правилу Байеса.

Два правила: по кругу и *больше всего информации*: сторона, после которой ожидается наименьшая энтропия.</translation>
  </message>
  <message>
   <source>PPO chooses where to look</source>
   <translation>PPO выбирает, куда смотреть</translation>
  </message>
  <message>
   <source>Sides 1 and 4 look alike for every object. How often should the camera look there?</source>
   <translation>Стороны 1 и 4 у всех предметов одинаковы. Как часто камере туда смотреть?</translation>
  </message>
  <message>
   <source>Once, to be sure</source>
   <translation>Один раз, для уверенности</translation>
  </message>
  <message>
   <source>When it is on the way</source>
   <translation>Когда по пути</translation>
  </message>
  <message>
   <source>What looks alike for all objects changes no belief, and a look costs. Sides 2, 5 and 7 halve the objects.</source>
   <translation>То, что у всех одинаково, не меняет веры, а взгляд стоит. Стороны 2, 5 и 7 делят предметы пополам.</translation>
  </message>
  <message>
   <source>At the end the agent is far better than going round.</source>
   <translation>В конце агент намного лучше, чем обход по кругу.</translation>
  </message>
  <message>
   <source>A controller designs a small network for written digits: a learning rate first, then width and activation of each layer, then STOP. The
network is trained for 60 updates. A percent of digits that it reads is a point, a thousand parameters cost one.

Nothing on the way is rewarded, only the end of a trial (*neural architecture search*, Zoph and Le 2017). The rule of thumb is *random
search*: of 200 networks by chance it keeps the one that was best when it was tried.</source>
   <translation>Контроллер проектирует малую сеть для рукописных цифр: сперва скорость обучения, затем ширина и активация каждого слоя, затем СТОП.
Сеть учат 60 обновлений. Процент прочитанных цифр – очко, тысяча параметров стоит одно.

По пути ничего не вознаграждается, только конец пробы (*поиск архитектур нейросетей*, Zoph и Le 2017). Правило – *случайный
поиск*: из 200 случайных сетей он оставляет ту, что была лучшей при пробе.</translation>
  </message>
  <message>
   <source>PPO designs networks</source>
   <translation>PPO проектирует сети</translation>
  </message>
  <message>
   <source>Random search is hard to beat here. Why does its best network often disappoint when it is trained again?</source>
   <translation>Случайный поиск здесь трудно превзойти. Почему его лучшая сеть часто разочаровывает, когда её учат ещё раз?</translation>
  </message>
  <message>
   <source>It was also the luckiest of many trainings</source>
   <translation>Ей ещё и повезло больше всех</translation>
  </message>
  <message>
   <source>Networks wear out</source>
   <translation>Сети изнашиваются</translation>
  </message>
  <message>
   <source>Its parameters are too many</source>
   <translation>У неё слишком много параметров</translation>
  </message>
  <message>
   <source>The best of 200 noisy figures is too high (*the winner's curse*). The controller tries good networks again and again, so that luck averages out.</source>
   <translation>Лучшее из 200 зашумлённых чисел завышено (*проклятие победителя*). Контроллер пробует хорошие сети снова и снова, и везение усредняется.</translation>
  </message>
  <message>
   <source>At the end the controller's network earns more than 92 points.</source>
   <translation>В конце сеть контроллера приносит больше 92 очков.</translation>
  </message>
  <message>
   <source>A choice has no gradient</source>
   <translation>У выбора нет градиента</translation>
  </message>
  <message>
   <source>Where the score function enters: hard and soft attention, and two estimators in between.</source>
   <translation>Где появляется функция вклада: жёсткое и мягкое внимание и два оценщика между ними.</translation>
  </message>
  <message>
   <source>A graph with chance in it</source>
   <translation>Граф со случайностью</translation>
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
   <translation>Цифра x повёрнута. Маршрутизатор говорит, с какой вероятностью спросил бы каждую из четырёх замороженных сетей; одна **выбирается**, и
её ответ стоит ℓ = -ln p(верный ответ).

x → [ маршрутизатор θ ] → π(·|x)

→ ( выбор a ) → [ сеть a ] → ℓ

Квадратные скобки – функции, которые можно дифференцировать; круглые – **случайность**. Назад от ℓ цепное правило доходит до
выбранного a и обрывается: малое изменение θ не меняет выбор на малое. Дифференцировать можно **вероятность** a:

∇ E[ℓ] = E[(ℓ − b) ∇ ln π(a|x)]

Это функция вклада. Она появляется в каждом круглом узле на пути к θ; всё остальное – обычное цепное правило. Базовая линия b –
любое число, которое не зависит от a.</translation>
  </message>
  <message>
   <source>Hard attention: the score function</source>
   <translation>Жёсткое внимание: функция вклада</translation>
  </message>
  <message>
   <source>Which networks have to answer for one update?</source>
   <translation>Какие сети должны ответить ради одного обновления?</translation>
  </message>
  <message>
   <source>All four</source>
   <translation>Все четыре</translation>
  </message>
  <message>
   <source>The drawn one alone</source>
   <translation>Только выбранная</translation>
  </message>
  <message>
   <source>That is why hard attention is cheap, and why its gradient is noisy: it sees one answer of four.</source>
   <translation>Потому жёсткое внимание дёшево и потому его градиент шумен: оно видит один ответ из четырёх.</translation>
  </message>
  <message>
   <source>The router asks the right network for more than 80 % of the digits.</source>
   <translation>Маршрутизатор спрашивает верную сеть более чем для 80 % цифр.</translation>
  </message>
  <message>
   <source>A baseline makes the gradient scatter less.</source>
   <translation>Базовая линия уменьшает разброс градиента.</translation>
  </message>
  <message>
   <source>Without chance: soft attention</source>
   <translation>Без случайности: мягкое внимание</translation>
  </message>
  <message>
   <source>Soft attention asks **all** networks and mixes their answers by π. Nothing is drawn:

x → [ router θ ] → π

→ [ Σ_k π_k p_k ] → ℓ

The chain rule goes all the way through, and the gradient does not scatter at all for a given x. The price is that every network has to
answer, and that what is learned is the best *mixture*, not the best choice.</source>
   <translation>Мягкое внимание спрашивает **все** сети и смешивает их ответы по π. Ничего не разыгрывается:

x → [ маршрутизатор θ ] → π

→ [ Σ_k π_k p_k ] → ℓ

Цепное правило проходит насквозь, и при данном x градиент вовсе не имеет разброса. Цена в том, что отвечать должна каждая
сеть и что выучена лучшая *смесь*, а не лучший выбор.</translation>
  </message>
  <message>
   <source>It finds the right networks, too.</source>
   <translation>И так находятся верные сети.</translation>
  </message>
  <message>
   <source>In between</source>
   <translation>Между ними</translation>
  </message>
  <message>
   <source>**Straight-through** draws, and pretends on the way back that it had not. **Gumbel-softmax** mixes by softmax((ln π + g) / τ) with random g:
nearly a choice for a small τ, and smooth. Both follow the gradient of something else than the expected cost.

The curves *Variance* show, at the same moment of the same run, how far each of them would scatter.</source>
   <translation>**Straight-through** выбирает случайно, а на обратном пути делает вид, что нет. **Gumbel-softmax** смешивает по softmax((ln π + g) / τ) со случайным g:
при малом τ почти выбор, и гладко. Оба следуют градиенту чего-то иного, чем ожидаемая цена.

Кривые *дисперсии* показывают, каким был бы разброс каждого в тот же момент того же запуска.</translation>
  </message>
  <message>
   <source>Which of them scatters least here?</source>
   <translation>У какого из них разброс здесь меньше всего?</translation>
  </message>
  <message>
   <source>The score function</source>
   <translation>Функция вклада</translation>
  </message>
  <message>
   <source>It is smooth in its noise. Straight-through divides by what the drawn network believed, which is little where it was wrong.</source>
   <translation>Он гладок по своему шуму. Straight-through делит на уверенность выбранной сети, а она мала там, где сеть ошиблась.</translation>
  </message>
  <message>
   <source>Gumbel-softmax scatters less than the score function.</source>
   <translation>Разброс Gumbel-softmax меньше, чем у функции вклада.</translation>
  </message>
  <message>
   <source>Which rewards explain it?</source>
   <translation>Какие награды это объясняют?</translation>
  </message>
  <message>
   <source>Inverse reinforcement learning: somebody acts, and what must be worth something? Too many answers fit, and zero is one.</source>
   <translation>Обратное обучение с подкреплением: кто-то действует – что же для него ценно? Ответов слишком много, и нуль – один из них.</translation>
  </message>
  <message>
   <source>Zero explains everything</source>
   <translation>Нуль объясняет всё</translation>
  </message>
  <message>
   <source>An expert acts in a small world: it knows the best action of every cell. Its rewards are hidden. Which rewards R make its actions the
best ones?

By the values of its policy the question is linear (Ng and Russell 2000): in every cell the expert's action a₁ must be worth at least
as much as every other action a,

Q(s, a₁) − Q(s, a) ≥ 0.

Each Q is a sum of rewards with known weights. The button looks for such R, with a price λ = 3 on every unit of reward.</source>
   <translation>Эксперт действует в малом мире: он знает лучшее действие в каждой клетке. Его награды скрыты. При каких наградах R его действия
лучшие?

Через ценности его стратегии вопрос линеен (Ng и Russell 2000): в каждой клетке действие эксперта a₁ должно стоить не меньше
любого другого действия a,

Q(s, a₁) − Q(s, a) ≥ 0.

Каждое Q – сумма наград с известными весами. Кнопка ищет такие R с ценой λ = 3 за единицу награды.</translation>
  </message>
  <message>
   <source>Rewards cost 3</source>
   <translation>Награды стоят 3</translation>
  </message>
  <message>
   <source>How many cells need a reward so that no action of the expert is worse than another?</source>
   <translation>Скольким клеткам нужна награда, чтобы ни одно действие эксперта не было хуже другого?</translation>
  </message>
  <message>
   <source>The two treasures</source>
   <translation>Двум сокровищам</translation>
  </message>
  <message>
   <source>The treasures and the traps</source>
   <translation>Сокровищам и ловушкам</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ни одной</translation>
  </message>
  <message>
   <source>With R = 0 all actions are worth 0, and whatever somebody does is a best action. All states are explained, and none is told apart.</source>
   <translation>При R = 0 все действия стоят 0, и что бы кто ни делал – действие лучшее. Объяснены все состояния, не различено ни одно.</translation>
  </message>
  <message>
   <source>No cell has a reward, and all states are explained.</source>
   <translation>Награды нет ни у одной клетки, а объяснены все состояния.</translation>
  </message>
  <message>
   <source>Who acts by it does no better than by chance.</source>
   <translation>Кто действует по ней, не лучше случая.</translation>
  </message>
  <message>
   <source>Take the largest margin</source>
   <translation>Взять наибольший отрыв</translation>
  </message>
  <message>
   <source>So an explanation should be one by which the expert's action is *clearly* the best. The programme adds up over all cells by how much
it beats the second best,

Σ_s min_a [ Q(s, a₁) − Q(s, a) ],

and makes this sum as large as it can be. Without a limit it would double all rewards for ever, so each stays between −1 and 1.</source>
   <translation>Значит, объяснение должно делать действие эксперта *явно* лучшим. Программа складывает по всем клеткам, насколько оно лучше
второго,

Σ_s min_a [ Q(s, a₁) − Q(s, a) ],

и делает эту сумму как можно больше. Без предела она удваивала бы награды вечно, поэтому каждая остаётся между −1 и 1.</translation>
  </message>
  <message>
   <source>λ is 0 now. What does the map of found rewards look like?</source>
   <translation>Теперь λ равно 0. Как выглядит карта найденных наград?</translation>
  </message>
  <message>
   <source>Like the true one</source>
   <translation>Как настоящая</translation>
  </message>
  <message>
   <source>Most cells have a reward, many of them 1 or −1</source>
   <translation>У большинства клеток есть награда, у многих 1 или −1</translation>
  </message>
  <message>
   <source>The treasures alone have one</source>
   <translation>Она есть только у сокровищ</translation>
  </message>
  <message>
   <source>A reward that widens any margin is taken at its largest. The margins are wide, and the map means little: nobody would guess the world from it.</source>
   <translation>Награда, которая увеличивает какой-нибудь отрыв, берётся наибольшей. Отрывы велики, а карта значит мало: мира по ней никто бы не угадал.</translation>
  </message>
  <message>
   <source>More than 35 cells have a reward.</source>
   <translation>Награда есть больше чем у 35 клеток.</translation>
  </message>
  <message>
   <source>The margins are wider than before.</source>
   <translation>Отрывы больше прежних.</translation>
  </message>
  <message>
   <source>A price makes it simple</source>
   <translation>Цена делает просто</translation>
  </message>
  <message>
   <source>Simple explanations are better ones. The price λ |R| takes away rewards that earn less than they cost. λ = 1.5 lies shortly before the
point at which nothing is left.

It runs slowly: every step is one pivot of the simplex method, and the map shows how the explanation grows. Ctrl+End goes to its end.</source>
   <translation>Простые объяснения лучше. Цена λ |R| убирает награды, которые приносят меньше, чем стоят. λ = 1.5 – незадолго до значения,
при котором не остаётся ничего.

Всё идёт медленно: каждый шаг – одна замена базиса симплекс-метода, и карта показывает, как растёт объяснение. Ctrl+End – сразу к концу.</translation>
  </message>
  <message>
   <source>Rewards cost 1.5</source>
   <translation>Награды стоят 1.5</translation>
  </message>
  <message>
   <source>How many cells keep a reward?</source>
   <translation>У скольких клеток остаётся награда?</translation>
  </message>
  <message>
   <source>About 5</source>
   <translation>Около 5</translation>
  </message>
  <message>
   <source>About 15</source>
   <translation>Около 15</translation>
  </message>
  <message>
   <source>About 30</source>
   <translation>Около 30</translation>
  </message>
  <message>
   <source>Four: the large treasure, and three small costs that break ties between two ways of equal length.</source>
   <translation>У четырёх: большое сокровище и три малые цены, которые выбирают между двумя путями равной длины.</translation>
  </message>
  <message>
   <source>At most five cells have a reward.</source>
   <translation>Награда есть не больше чем у пяти клеток.</translation>
  </message>
  <message>
   <source>Every action of the expert is told apart from the others, and acting by this reward loses nothing.</source>
   <translation>Каждое действие эксперта отличено от прочих, и кто действует по этой награде, ничего не теряет.</translation>
  </message>
  <message>
   <source>Maximum entropy: another way out</source>
   <translation>Максимум энтропии: другой выход</translation>
  </message>
  <message>
   <source>Ziebart et al. 2008 ask otherwise: not which rewards make the expert *optimal*, but which make its ways the *likely* ones, and of those the
ones that claim nothing beyond. It needs demonstrations alone, not the whole policy, and they may stray.

Press the button and compare both maps. The small treasure ends the episode with 2; the large one gives 10.</source>
   <translation>Ziebart и др. 2008 спрашивают иначе: не при каких наградах эксперт *оптимален*, а при каких его пути *вероятны*, и из них берут те,
что не утверждают лишнего. Нужны только демонстрации, не вся стратегия, и они могут отклоняться.

Нажмите кнопку и сравните обе карты. Малое сокровище кончает эпизод с 2; большое даёт 10.</translation>
  </message>
  <message>
   <source>Is the small treasure found?</source>
   <translation>Найдено ли малое сокровище?</translation>
  </message>
  <message>
   <source>Yes, with about a fifth of the large one</source>
   <translation>Да, около пятой части большого</translation>
  </message>
  <message>
   <source>No, it looks like any cell, or worse</source>
   <translation>Нет, оно как любая клетка или хуже</translation>
  </message>
  <message>
   <source>Everybody passes it by on the way to the large one. What nobody takes looks like something that nobody wants.</source>
   <translation>Все проходят мимо по пути к большому. Чего никто не берёт, того будто никто и не хочет.</translation>
  </message>
  <message>
   <source>What is found is more like the true reward than before.</source>
   <translation>Найденное больше похоже на настоящую награду, чем прежде.</translation>
  </message>
  <message>
   <source>Acting by it loses next to nothing.</source>
   <translation>Действуя по нему, почти ничего не теряют.</translation>
  </message>
  <message>
   <source>InstructGPT's three steps</source>
   <translation>Три шага InstructGPT</translation>
  </message>
  <message>
   <source>From imitation to preferences: a model of language learns what a reader likes, and then how to fool its teacher.</source>
   <translation>От подражания к предпочтениям: модель языка узнаёт, что нравится читателю, а потом – как обмануть своего учителя.</translation>
  </message>
  <message>
   <source>Step 1: imitate</source>
   <translation>Шаг 1: подражать</translation>
  </message>
  <message>
   <source>A small model writes sentences letter by letter. It is asked for a topic; people often write about something else, and not always kindly.
A reader gives up to 3 points: for sense, for the topic, for kind words. **Nothing that learns ever sees these points.**

Step 1 is *supervised fine-tuning*: 1,500 sentences of people, and the loss −ln π(next letter). The policy after it is called π_SFT.</source>
   <translation>Маленькая модель пишет предложения буква за буквой. Её просят о теме; люди часто пишут о другом и не всегда любезно.
Читатель даёт до 3 очков: за смысл, за тему, за добрые слова. **Ничто обучающееся этих очков не видит.**

Шаг 1 – *дообучение с учителем*: 1,500 предложений людей и потери −ln π(следующая буква). Стратегия после него зовётся π_SFT.</translation>
  </message>
  <message>
   <source>People are not always on the topic, nor always kind. How many points does a perfect imitation of them get?</source>
   <translation>Люди не всегда держатся темы и не всегда любезны. Сколько очков получит их точное подражание?</translation>
  </message>
  <message>
   <source>3, as it imitates perfectly</source>
   <translation>3, ведь подражает точно</translation>
  </message>
  <message>
   <source>As many as people do, and no more</source>
   <translation>Сколько люди, и не больше</translation>
  </message>
  <message>
   <source>Imitation copies what is common, not what is good: between 1 and 1.5 points here. To do better than people it has to be told what is better.</source>
   <translation>Подражание перенимает частое, а не хорошее: здесь от 1 до 1.5 очка. Чтобы превзойти людей, надо узнать, что лучше.</translation>
  </message>
  <message>
   <source>Step 1 is done.</source>
   <translation>Шаг 1 сделан.</translation>
  </message>
  <message>
   <source>Step 2: what is better?</source>
   <translation>Шаг 2: что лучше?</translation>
  </message>
  <message>
   <source>People find it hard to give points, and easy to say *which of two* is better. 4,000 pairs of sentences by π_SFT are compared by the reader.
A **reward model** r learns from them so that the better one gets more:

P(y₁ is better than y₂) = σ( r(y₁) − r(y₂) ).

The run goes on by itself; *Update* shows one comparison at work.</source>
   <translation>Давать очки людям трудно, а сказать, *что из двух* лучше, легко. Читатель сравнивает 4,000 пар предложений π_SFT.
**Модель вознаграждения** r учится на них, чтобы лучшее получало больше:

P(y₁ лучше y₂) = σ( r(y₁) − r(y₂) ).

Прогон идёт дальше сам; *Обновление* показывает работу одного сравнения.</translation>
  </message>
  <message>
   <source>Both sentences of every pair were written by π_SFT. Of which sentences does the reward model know nothing?</source>
   <translation>Оба предложения каждой пары написаны π_SFT. О каких предложениях модель вознаграждения ничего не знает?</translation>
  </message>
  <message>
   <source>Of those with few points</source>
   <translation>О тех, где мало очков</translation>
  </message>
  <message>
   <source>Of those that π_SFT never writes</source>
   <translation>О тех, которых π_SFT не пишет</translation>
  </message>
  <message>
   <source>Of short ones</source>
   <translation>О коротких</translation>
  </message>
  <message>
   <source>It was never asked about letters in disorder, or about the same word ten times. What it says of them is a guess. Keep that in mind.</source>
   <translation>Её никогда не спрашивали о буквах вразброс или об одном слове десять раз подряд. Что она о них скажет – догадка. Запомните это.</translation>
  </message>
  <message>
   <source>The reward model agrees with the reader in more than 70 % of comparisons that were held back.</source>
   <translation>Модель вознаграждения согласна с читателем более чем в 70 % отложенных сравнений.</translation>
  </message>
  <message>
   <source>Step 3: PPO on a leash</source>
   <translation>Шаг 3: PPO на поводке</translation>
  </message>
  <message>
   <source>Now the model writes and the reward model judges, by PPO. What is maximised is

r(y) − β · ln( π(y) / π_SFT(y) ).

The second part is the **leash**: it costs to write what π_SFT would not have written. β is 0.3 here.</source>
   <translation>Теперь модель пишет, а модель вознаграждения судит, через PPO. Максимизируется

r(y) − β · ln( π(y) / π_SFT(y) ).

Вторая часть – **поводок**: писать то, чего π_SFT не написала бы, стоит. Здесь β равно 0.3.</translation>
  </message>
  <message>
   <source>What keeps the policy where the reward model can be trusted?</source>
   <translation>Что держит стратегию там, где модели вознаграждения можно верить?</translation>
  </message>
  <message>
   <source>The reader's points</source>
   <translation>Очки читателя</translation>
  </message>
  <message>
   <source>The leash</source>
   <translation>Поводок</translation>
  </message>
  <message>
   <source>The clip limits one update, not the way of a thousand of them. The leash holds it near the sentences that were compared.</source>
   <translation>Отсечение ограничивает одно обновление, а не путь тысячи обновлений. Поводок держит её возле предложений, которые сравнивали.</translation>
  </message>
  <message>
   <source>More than 80 % of its sentences win over those of step 1, by the reader.</source>
   <translation>Более 80 % её предложений побеждают предложения шага 1, по мнению читателя.</translation>
  </message>
  <message>
   <source>It has stayed near: the KL is below 10 nats a sentence.</source>
   <translation>Она осталась рядом: KL ниже 10 нат на предложение.</translation>
  </message>
  <message>
   <source>Cut the leash</source>
   <translation>Обрезать поводок</translation>
  </message>
  <message>
   <source>The same three steps with β = 0. Nothing else is changed.

Watch two curves: *Reward by the model*, which PPO maximises, and the return, which is the reader's. Then read what it writes.</source>
   <translation>Те же три шага с β = 0. Больше ничего не изменено.

Смотрите на две кривые: *Вознаграждение модели*, которое максимизирует PPO, и доход – очки читателя. Потом прочтите, что она пишет.</translation>
  </message>
  <message>
   <source>The leash is cut</source>
   <translation>Поводок обрезан</translation>
  </message>
  <message>
   <source>The reward by the model goes on rising. What do the reader's points do?</source>
   <translation>Вознаграждение модели всё растёт. Что с очками читателя?</translation>
  </message>
  <message>
   <source>They rise as well</source>
   <translation>Тоже растут</translation>
  </message>
  <message>
   <source>They rise at first, and then fall</source>
   <translation>Сперва растут, потом падают</translation>
  </message>
  <message>
   <source>They stay as they are</source>
   <translation>Остаются прежними</translation>
  </message>
  <message>
   <source>It finds letters that were never compared and to which the model gives a high score. *When a measure becomes a target, it ceases to be a good measure* (Goodhart's law).</source>
   <translation>Она находит буквы, которых никто не сравнивал и которым модель даёт много. *Когда мера становится целью, она перестаёт быть хорошей мерой* (закон Гудхарта).</translation>
  </message>
  <message>
   <source>The reward model is happier than on the leash.</source>
   <translation>Модель вознаграждения довольнее, чем на поводке.</translation>
  </message>
  <message>
   <source>The reader is not: its points are less than half of those on the leash.</source>
   <translation>А читатель нет: очков меньше половины тех, что на поводке.</translation>
  </message>
 </context>
</TS>
