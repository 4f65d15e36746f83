<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
 <context>
  <name>rlstudio</name>
  <message>
   <source>A3C</source>
   <translation>A3C</translation>
  </message>
  <message>
   <source>Several actors learn at once, each in a process and a world of its own, and correct the same parameters without waiting for each other. What they see differs, and that replaces a memory.</source>
   <translation>多个演员同时学习，各有自己的进程和世界，互不等待地修正同一组参数。它们所见各不相同，这就取代了回放池。</translation>
  </message>
  <message>
   <source>actor-critic</source>
   <translation>演员-评论家</translation>
  </message>
  <message>
   <source>The lines of worker 0 are followed; the other workers go on by themselves meanwhile.</source>
   <translation>跟踪的是工作进程 0 的代码行；其他工作进程在此期间各自继续。</translation>
  </message>
  <message>
   <source>Workers</source>
   <translation>工作进程</translation>
  </message>
  <message>
   <source>So many processes learn side by side, each in a world of its own, all on the same parameters. As many as there are processor cores are quickest.</source>
   <translation>这么多个进程并行学习，各有自己的世界，共用同一组参数。进程数与处理器核心数相同时最快。</translation>
  </message>
  <message>
   <source>processes</source>
   <translation>进程</translation>
  </message>
  <message>
   <source>Hidden layers</source>
   <translation>隐藏层</translation>
  </message>
  <message>
   <source>Widths of the fully connected layers.</source>
   <translation>各全连接层的宽度。</translation>
  </message>
  <message>
   <source>Network</source>
   <translation>网络</translation>
  </message>
  <message>
   <source>Updates in between</source>
   <translation>其间更新数</translation>
  </message>
  <message>
   <source>How many updates other workers made between taking the parameters and correcting them.</source>
   <translation>从取得参数到修正参数之间，其他工作进程做了多少次更新。</translation>
  </message>
  <message>
   <source>updates</source>
   <translation>更新</translation>
  </message>
  <message>
   <source>staleness</source>
   <translation>滞后</translation>
  </message>
  <message>
   <source>A3C's workers share a small network, too small for large pictures; A2C takes pictures.</source>
   <translation>A3C 的工作进程共用一个小网络，对大画面来说太小；A2C 可以处理画面。</translation>
  </message>
  <message>
   <source>A3C's workers share a small network, of at most {most} inputs; A2C takes more.</source>
   <translation>A3C 的工作进程共用一个小网络，最多 {most} 个输入；A2C 可以更多。</translation>
  </message>
  <message>
   <source>worker {worker} of A3C ended unexpectedly (code {code}).</source>
   <translation>A3C 的工作进程 {worker} 意外结束（退出码 {code}）。</translation>
  </message>
  <message>
   <source>worker {worker} of A3C ended unexpectedly (code {code}, {line}).</source>
   <translation>A3C 的工作进程 {worker} 意外结束（退出码 {code}，{line}）。</translation>
  </message>
  <message>
   <source>AlphaGo</source>
   <translation>AlphaGo</translation>
  </message>
  <message>
   <source>In stages: it imitates the moves of a strong search, gets better by playing earlier selves, learns from such games who will win, and searches with both networks and games played out by chance.</source>
   <translation>分阶段：先模仿强搜索的着法，再通过与自己的过去版本对弈提高，由这些对局学会谁将获胜，最后用两个网络和随机走到底的对局来搜索。</translation>
  </message>
  <message>
   <source>search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <source>the number of updates owed, {n}, is impossible at stage {stage}</source>
   <translation>第 {stage} 阶段不可能还欠 {n} 次更新</translation>
  </message>
  <message>
   <source>there are at most {most} past selves, not {n}</source>
   <translation>过去版本最多有 {most} 个，而不是 {n} 个</translation>
  </message>
  <message>
   <source>a score lies between 0 and 1, and this one is {score}</source>
   <translation>得分在 0 与 1 之间，而这个是 {score}</translation>
  </message>
  <message>
   <source>the number of games that have ended is {n}, and there are no positions of them</source>
   <translation>已结束的对局有 {n} 局，却没有它们的局面</translation>
  </message>
  <message>
   <source>Mixing λ</source>
   <translation>混合 λ</translation>
  </message>
  <message>
   <source>How much the end of one game by chance counts in what a leaf of the search is worth, beside the value network: 0 is the network alone, 1 these games alone.</source>
   <translation>一局随机走到底的结果在搜索叶节点的价值中占多少，其余来自价值网络：0 只用网络，1 只用这些对局。</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>搜索</translation>
  </message>
  <message>
   <source>Expert's simulations</source>
   <translation>专家的模拟次数</translation>
  </message>
  <message>
   <source>How many games the search whose moves are imitated plays out in thought before each move.</source>
   <translation>被模仿的搜索在每步棋之前在脑中下完多少局。</translation>
  </message>
  <message>
   <source>Imitation</source>
   <translation>模仿</translation>
  </message>
  <message>
   <source>Recorded positions</source>
   <translation>记录的局面</translation>
  </message>
  <message>
   <source>So many positions of games of that search against itself are recorded before learning begins; the games of a further ninth are held out, to see what was understood and not learned by heart.</source>
   <translation>学习开始前，先记录该搜索自我对弈中的这么多局面；另外再留出约九分之一的对局，用来看学到的是理解还是死记硬背。</translation>
  </message>
  <message>
   <source>positions</source>
   <translation>局面</translation>
  </message>
  <message>
   <source>Passes</source>
   <translation>遍数</translation>
  </message>
  <message>
   <source>How often each recorded position is learned from.</source>
   <translation>每个记录的局面学习多少次。</translation>
  </message>
  <message>
   <source>Games against earlier selves</source>
   <translation>与过去版本的对局数</translation>
  </message>
  <message>
   <source>How many games the policy gradient learns from before the value network learns.</source>
   <translation>在价值网络学习之前，策略梯度从多少局中学习。</translation>
  </message>
  <message>
   <source>games</source>
   <translation>局</translation>
  </message>
  <message>
   <source>Policy gradient</source>
   <translation>策略梯度</translation>
  </message>
  <message>
   <source>Games each update</source>
   <translation>每次更新的局数</translation>
  </message>
  <message>
   <source>How many games each step of the policy gradient is the mean of.</source>
   <translation>策略梯度的每一步取多少局的平均。</translation>
  </message>
  <message>
   <source>An earlier self every</source>
   <translation>过去版本间隔</translation>
  </message>
  <message>
   <source>So many updates after the last one the policy joins those that it plays against; of older ones fewer and fewer stay.</source>
   <translation>距上一个版本这么多次更新后，当前策略加入其对手之列；越旧的保留得越少。</translation>
  </message>
  <message>
   <source>Judged positions</source>
   <translation>评估的局面</translation>
  </message>
  <message>
   <source>From so many games of the policy, one position of each, the value network learns how they end.</source>
   <translation>价值网络从该策略的这么多对局中（每局取一个局面）学习它们如何结束。</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>价值</translation>
  </message>
  <message>
   <source>Reuse</source>
   <translation>重用次数</translation>
  </message>
  <message>
   <source>How often each judged position is learned from, on average.</source>
   <translation>每个评估的局面平均学习多少次。</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>学习率</translation>
  </message>
  <message>
   <source>Step size of the Adam optimiser.</source>
   <translation>Adam 优化器的步长。</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>损失</translation>
  </message>
  <message>
   <source>Of the network that learns at this stage: -ln p of the expert's moves; z times -ln p of its own moves; the squared distance of the value from how the game ended.</source>
   <translation>本阶段学习的网络的损失：专家着法的 -ln p；z 乘以自己着法的 -ln p；价值与对局结果之差的平方。</translation>
  </message>
  <message>
   <source>Agreement with the expert</source>
   <translation>与专家的一致率</translation>
  </message>
  <message>
   <source>%</source>
   <translation>%</translation>
  </message>
  <message>
   <source>agreement</source>
   <translation>一致率</translation>
  </message>
  <message>
   <source>How often the move that the imitating policy thinks likeliest is the expert's, in games that were held out.</source>
   <translation>在留出的对局中，模仿策略认为最可能的着法与专家的相同的频率。</translation>
  </message>
  <message>
   <source>Score against imitation</source>
   <translation>对模仿策略的得分</translation>
  </message>
  <message>
   <source>score</source>
   <translation>得分</translation>
  </message>
  <message>
   <source>What share of the points the policy takes from the one that imitates, both drawing their moves: of the last games of the policy gradient.</source>
   <translation>该策略从模仿策略那里得到的分数占比，双方着法都按概率抽取：取策略梯度的最近若干局。</translation>
  </message>
  <message>
   <source>Error of the value</source>
   <translation>价值误差</translation>
  </message>
  <message>
   <source>value</source>
   <translation>价值</translation>
  </message>
  <message>
   <source>Mean squared distance between the value and how held out games of the expert ended.</source>
   <translation>价值与留出的专家对局结果之间的均方差。</translation>
  </message>
  <message>
   <source>Phase</source>
   <translation>阶段</translation>
  </message>
  <message>
   <source>phase</source>
   <translation>阶段</translation>
  </message>
  <message>
   <source>2: imitation. 3: policy gradient against earlier selves. 4: the value network.</source>
   <translation>2：模仿。3：与过去版本对弈的策略梯度。4：价值网络。</translation>
  </message>
  <message>
   <source>Gradient length</source>
   <translation>梯度范数</translation>
  </message>
  <message>
   <source>gradient</source>
   <translation>梯度</translation>
  </message>
  <message>
   <source>Length of the gradient before it is limited.</source>
   <translation>限幅之前的梯度范数。</translation>
  </message>
  <message>
   <source>1 for a move to be imitated; else how the game ended for whoever moved</source>
   <translation>对要模仿的着法为 1；否则为走子方的对局结果</translation>
  </message>
  <message>
   <source>the value before the step</source>
   <translation>更新前的价值</translation>
  </message>
  <message>
   <source>what the policy said of the move</source>
   <translation>策略对该着法的判断</translation>
  </message>
  <message>
   <source>an update of the value network</source>
   <translation>价值网络的更新</translation>
  </message>
  <message>
   <source>the loss of this position</source>
   <translation>该局面的损失</translation>
  </message>
  <message>
   <source>Policy</source>
   <translation>策略</translation>
  </message>
  <message>
   <source>that is no answer to what was asked.</source>
   <translation>这不是对所提问题的回答。</translation>
  </message>
  <message>
   <source>there is no judgement to take back.</source>
   <translation>没有可以撤回的判断。</translation>
  </message>
  <message>
   <source>{value} is no standard deviation</source>
   <translation>{value} 不是标准差</translation>
  </message>
  <message>
   <source>steps</source>
   <translation>步</translation>
  </message>
  <message>
   <source>which glimpse it is</source>
   <translation>这是第几次注视</translation>
  </message>
  <message>
   <source>1 if the answer was right in the end, else 0</source>
   <translation>最后答对为 1，否则为 0</translation>
  </message>
  <message>
   <source>the baseline: the reward that was to be expected</source>
   <translation>基线：预期的奖励</translation>
  </message>
  <message>
   <source>how much better than the baseline it went</source>
   <translation>比基线好多少</translation>
  </message>
  <message>
   <source>how far from its Gaussian's middle it looked, squared</source>
   <translation>注视点离其高斯分布中心的距离的平方</translation>
  </message>
  <message>
   <source>the deviation of the gaze</source>
   <translation>注视的标准差</translation>
  </message>
  <message>
   <source>what makes it a density</source>
   <translation>使其成为概率密度的一项</translation>
  </message>
  <message>
   <source>the log-probability of the gaze</source>
   <translation>注视的对数概率</translation>
  </message>
  <message>
   <source>the gaze was followed and is learned</source>
   <translation>该注视之后有一次观看，因此被学习</translation>
  </message>
  <message>
   <source>what this gaze adds to the loss</source>
   <translation>该注视对损失的贡献</translation>
  </message>
  <message>
   <source>ln of the belief in the right answer after this glimpse</source>
   <translation>这次注视后对正确答案的信念的 ln</translation>
  </message>
  <message>
   <source>how much the answer after this glimpse counts</source>
   <translation>这次注视后的答案所占的权重</translation>
  </message>
  <message>
   <source>what this answer adds to the loss</source>
   <translation>该答案对损失的贡献</translation>
  </message>
  <message>
   <source>what the baseline's head says</source>
   <translation>基线输出头的估值</translation>
  </message>
  <message>
   <source>the loss of the baseline</source>
   <translation>基线的损失</translation>
  </message>
  <message>
   <source>Against the baseline</source>
   <translation>相对基线</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>得分函数</translation>
  </message>
  <message>
   <source>Loss of the gaze</source>
   <translation>注视的损失</translation>
  </message>
  <message>
   <source>Loss of the answer</source>
   <translation>答案的损失</translation>
  </message>
  <message>
   <source>Loss of the baseline</source>
   <translation>基线的损失</translation>
  </message>
  <message>
   <source>Better than the baseline: the gaze is pulled to where it looked.</source>
   <translation>好于基线：注视被拉向看过的位置。</translation>
  </message>
  <message>
   <source>Worse than the baseline: the gaze is pushed away from there.</source>
   <translation>差于基线：注视被推离该处。</translation>
  </message>
  <message>
   <source>This gaze was not followed by a glimpse, or is by chance: it is not learned.</source>
   <translation>该注视之后没有观看，或是随机的：不被学习。</translation>
  </message>
  <message>
   <source>Recurrent attention</source>
   <translation>循环注意力</translation>
  </message>
  <message>
   <source>Sees a small window, remembers, and chooses where to look next. The answer is learned by its gradient; where to look has none, so gazes that led to a right answer become more likely.</source>
   <translation>只看见一个小窗口，记住它，再选择下一步看哪里。答案靠其梯度学习；看哪里没有梯度，于是通向正确答案的注视变得更可能。</translation>
  </message>
  <message>
   <source>policy gradient</source>
   <translation>策略梯度</translation>
  </message>
  <message>
   <source>Right answers</source>
   <translation>正确答案</translation>
  </message>
  <message>
   <source>right answers</source>
   <translation>正确答案</translation>
  </message>
  <message>
   <source>How many of the batch were answered rightly, while the gaze was still drawn by chance.</source>
   <translation>批次中答对的比例，此时注视仍是随机抽取的。</translation>
  </message>
  <message>
   <source>nats</source>
   <translation>nat</translation>
  </message>
  <message>
   <source>answer</source>
   <translation>答案</translation>
  </message>
  <message>
   <source>-ln of the belief in the right answer after the last glimpse.</source>
   <translation>最后一次注视后对正确答案的信念的 -ln。</translation>
  </message>
  <message>
   <source>gaze</source>
   <translation>注视</translation>
  </message>
  <message>
   <source>-(R - b) · ln π(l|h), all gazes of an episode together: what REINFORCE follows.</source>
   <translation>-(R - b) · ln π(l|h)，一个回合的所有注视合计：REINFORCE 所遵循的量。</translation>
  </message>
  <message>
   <source>Variance of the score function</source>
   <translation>得分函数的方差</translation>
  </message>
  <message>
   <source>variance</source>
   <translation>方差</translation>
  </message>
  <message>
   <source>How far (R - b) · ∇ ln π(l|h) scatters from one episode to the next: the trace of its covariance, by the means of the gazes. A baseline makes it smaller and its mean no other.</source>
   <translation>(R - b) · ∇ ln π(l|h) 在回合之间散布多大：对注视均值的协方差的迹。基线使它变小，而其均值不变。</translation>
  </message>
  <message>
   <source>{algorithm} needs pictures that are seen in glimpses, such as “A digit in glimpses”.</source>
   <translation>{algorithm}需要分次注视的图片，例如“在注视中认数字”。</translation>
  </message>
  <message>
   <source>the number of episodes gathered, {n}, is impossible</source>
   <translation>不可能已收集 {n} 个回合</translation>
  </message>
  <message>
   <source>score function</source>
   <translation>得分函数</translation>
  </message>
  <message>
   <source>straight-through</source>
   <translation>直通</translation>
  </message>
  <message>
   <source>gumbel-softmax</source>
   <translation>Gumbel-softmax</translation>
  </message>
  <message>
   <source>soft</source>
   <translation>软</translation>
  </message>
  <message>
   <source>average</source>
   <translation>平均</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Estimator</source>
   <translation>估计器</translation>
  </message>
  <message>
   <source>How a choice that has no gradient is learned. The score function asks the drawn network alone and is right on average; straight-through and Gumbel-softmax draw, but take the gradient of something smooth in its place; soft mixes the answers of all networks and draws nothing.</source>
   <translation>没有梯度的选择如何学习。得分函数只问抽到的网络，平均而言正确；直通和 Gumbel-softmax 也抽取，但改用某个光滑量的梯度；软则混合所有网络的答案，什么都不抽取。</translation>
  </message>
  <message>
   <source>Baseline</source>
   <translation>基线</translation>
  </message>
  <message>
   <source>What the score function compares a loss with: the mean of the batch, or nothing.</source>
   <translation>得分函数把损失与什么比较：批次的均值，或者什么都不比。</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <source>Of Gumbel-softmax: low is nearly a choice and noisy, high is nearly an even mixture.</source>
   <translation>Gumbel-softmax 的温度：低则接近选择且噪声大，高则接近均匀混合。</translation>
  </message>
  <message>
   <source>Step size of the optimiser.</source>
   <translation>优化器的步长。</translation>
  </message>
  <message>
   <source>Batch</source>
   <translation>批次</translation>
  </message>
  <message>
   <source>So many choices make an update.</source>
   <translation>这么多次选择做一次更新。</translation>
  </message>
  <message>
   <source>episodes</source>
   <translation>回合</translation>
  </message>
  <message>
   <source>Entropy bonus</source>
   <translation>熵奖励</translation>
  </message>
  <message>
   <source>Reward for staying undecided. More keeps exploration alive; too much never settles.</source>
   <translation>对保持不确定的奖励。多则探索不会消失；过多则永远定不下来。</translation>
  </message>
  <message>
   <source>Advanced</source>
   <translation>高级</translation>
  </message>
  <message>
   <source>Router</source>
   <translation>路由器</translation>
  </message>
  <message>
   <source>Units of the router's hidden layers.</source>
   <translation>路由器隐藏层的单元数。</translation>
  </message>
  <message>
   <source>the network that was asked</source>
   <translation>被询问的网络</translation>
  </message>
  <message>
   <source>its belief in the right answer</source>
   <translation>它对正确答案的信念</translation>
  </message>
  <message>
   <source>what asking it has cost</source>
   <translation>询问它的代价</translation>
  </message>
  <message>
   <source>the baseline: what was to be expected</source>
   <translation>基线：预期的值</translation>
  </message>
  <message>
   <source>how much better than that it went</source>
   <translation>比预期好多少</translation>
  </message>
  <message>
   <source>the log-probability of the route</source>
   <translation>该路由的对数概率</translation>
  </message>
  <message>
   <source>the score function</source>
   <translation>得分函数</translation>
  </message>
  <message>
   <source>answers are mixed</source>
   <translation>答案被混合</translation>
  </message>
  <message>
   <source>the share of every network in the answer</source>
   <translation>每个网络在答案中的份额</translation>
  </message>
  <message>
   <source>what every network believes of the right answer</source>
   <translation>每个网络对正确答案的信念</translation>
  </message>
  <message>
   <source>the mixed belief</source>
   <translation>混合后的信念</translation>
  </message>
  <message>
   <source>what this choice adds to the loss</source>
   <translation>该选择对损失的贡献</translation>
  </message>
  <message>
   <source>what this mixture adds to the loss</source>
   <translation>该混合对损失的贡献</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>代价</translation>
  </message>
  <message>
   <source>Score function</source>
   <translation>得分函数</translation>
  </message>
  <message>
   <source>Mixture</source>
   <translation>混合</translation>
  </message>
  <message>
   <source>It cost less than expected: this network becomes more likely.</source>
   <translation>代价低于预期：该网络变得更可能。</translation>
  </message>
  <message>
   <source>It cost more than expected: this network becomes less likely.</source>
   <translation>代价高于预期：该网络变得更不可能。</translation>
  </message>
  <message>
   <source>Routing</source>
   <translation>路由</translation>
  </message>
  <message>
   <source>Asks one of several frozen networks. A choice has no gradient: the score function makes networks that answered well more likely. Straight-through, Gumbel-softmax and soft attention are beside it.</source>
   <translation>询问若干冻结网络中的一个。选择没有梯度：得分函数使答得好的网络更可能。直通、Gumbel-softmax 和软注意力可作对比。</translation>
  </message>
  <message>
   <source>Right network</source>
   <translation>正确的网络</translation>
  </message>
  <message>
   <source>right network</source>
   <translation>正确的网络</translation>
  </message>
  <message>
   <source>How often the likeliest network is the one that has learned inputs of this kind.</source>
   <translation>最可能的网络恰是学过这类输入的网络的频率。</translation>
  </message>
  <message>
   <source>loss</source>
   <translation>损失</translation>
  </message>
  <message>
   <source>-ln of the belief in the right answer, expected over all networks; at most 4 each.</source>
   <translation>对正确答案的信念的 -ln，对所有网络取期望；每个至多 4。</translation>
  </message>
  <message>
   <source>How far its gradient scatters when the route is drawn anew, with a baseline: the trace of the covariance by the router's outputs, as it would be at this moment.</source>
   <translation>重新抽取路由时其梯度散布多大，带基线：对路由器输出的协方差的迹，就在此刻。</translation>
  </message>
  <message>
   <source>No baseline</source>
   <translation>无基线</translation>
  </message>
  <message>
   <source>The same without a baseline.</source>
   <translation>同上，不带基线。</translation>
  </message>
  <message>
   <source>Straight-through</source>
   <translation>直通</translation>
  </message>
  <message>
   <source>The same of straight-through, whose mean is not the gradient of the expected loss.</source>
   <translation>直通的同一量，其均值不是期望损失的梯度。</translation>
  </message>
  <message>
   <source>Gumbel-softmax</source>
   <translation>Gumbel-softmax</translation>
  </message>
  <message>
   <source>The same of Gumbel-softmax. Soft attention draws nothing and does not scatter at all.</source>
   <translation>Gumbel-softmax 的同一量。软注意力什么都不抽取，完全不散布。</translation>
  </message>
  <message>
   <source>{algorithm} needs several networks of which one is asked, such as in “Who can read it?”.</source>
   <translation>{algorithm}需要若干可供询问其一的网络，例如“谁能读懂？”。</translation>
  </message>
  <message>
   <source>the number of choices gathered, {n}, is impossible</source>
   <translation>不可能已收集 {n} 次选择</translation>
  </message>
  <message>
   <source>beliefs must be between e**-4 and 1</source>
   <translation>信念须在 e**-4 与 1 之间</translation>
  </message>
  <message>
   <source>learned</source>
   <translation>学得</translation>
  </message>
  <message>
   <source>random</source>
   <translation>随机</translation>
  </message>
  <message>
   <source>learned value</source>
   <translation>学得的价值</translation>
  </message>
  <message>
   <source>Gaze</source>
   <translation>注视</translation>
  </message>
  <message>
   <source>Who chooses where to look: learned is the location network; random looks anywhere, evenly, in tests too. It is the control: whatever learned gaze is better by, looking has earned.</source>
   <translation>由谁选择看哪里：学得即位置网络；随机则均匀地看任何地方，测试时也一样。它是对照：学得的注视好出多少，就是“看”的功劳。</translation>
  </message>
  <message>
   <source>So many pictures, each looked at to the end, make an update.</source>
   <translation>每看完这么多张图片做一次更新。</translation>
  </message>
  <message>
   <source>Deviation of the gaze</source>
   <translation>注视的标准差</translation>
  </message>
  <message>
   <source>How far around the chosen place it looks while learning; half of the picture is 1. Without a spread there is no score function and nothing to learn from.</source>
   <translation>学习时在所选位置周围看多远；图片的一半为 1。没有散布就没有得分函数，也就无从学习。</translation>
  </message>
  <message>
   <source>Weight of the gaze</source>
   <translation>注视的权重</translation>
  </message>
  <message>
   <source>How much REINFORCE's gradient for the location network counts beside that of the answer.</source>
   <translation>位置网络的 REINFORCE 梯度相对于答案梯度所占的分量。</translation>
  </message>
  <message>
   <source>What the reward is compared with: the share of right answers that the network expects after each glimpse, or nothing, which is right on average and far noisier.</source>
   <translation>奖励与什么比较：网络在每次注视后预期的答对比例，或者什么都不比，后者平均而言正确，但噪声大得多。</translation>
  </message>
  <message>
   <source>Early answers</source>
   <translation>早期答案</translation>
  </message>
  <message>
   <source>How much the answers count that would have been given before the last glimpse. 0 as in the paper; with more, beliefs mean something from the first glimpse on.</source>
   <translation>最后一次注视之前会给出的答案所占的分量。0 如论文所述；大于 0 时，信念从第一次注视起就有意义。</translation>
  </message>
  <message>
   <source>Units</source>
   <translation>单元数</translation>
  </message>
  <message>
   <source>Units of the core's memory and of what it is told of a glimpse.</source>
   <translation>核心的记忆及其所得注视信息的单元数。</translation>
  </message>
  <message>
   <source>Rule of thumb</source>
   <translation>经验法则</translation>
  </message>
  <message>
   <source>Acts by a rule that the environment brings along and learns nothing: what a learner has to beat.</source>
   <translation>按环境自带的规则行动，不学习：学习者要超越的对象。</translation>
  </message>
  <message>
   <source>baseline</source>
   <translation>对照</translation>
  </message>
  <message>
   <source>Rule</source>
   <translation>规则</translation>
  </message>
  <message>
   <source>Which of the environment's rules plays; 1 is the one to beat first.</source>
   <translation>由环境的哪一条规则来玩；1 是首先要超越的那条。</translation>
  </message>
  <message>
   <source>What people did before, and still do</source>
   <translation>人们以前这样做，现在仍这样做</translation>
  </message>
  <message>
   <source>This environment brings no rule of thumb along.</source>
   <translation>此环境没有自带经验法则。</translation>
  </message>
  <message>
   <source>the state is of another rule than {number}</source>
   <translation>该状态属于 {number} 以外的另一条规则</translation>
  </message>
  <message>
   <source>{environment} has no rule of thumb {rule}: the last is {n}.</source>
   <translation>{environment} 没有经验规则 {rule}：最后一条是 {n}。</translation>
  </message>
  <message>
   <source>DDPG</source>
   <translation>DDPG</translation>
  </message>
  <message>
   <source>DQN for actions on a scale: a second network answers with the best action itself, by following the slope of what the first one thinks it is worth.</source>
   <translation>用于连续动作的 DQN：第二个网络沿着第一个网络所估价值的坡度，直接给出最优动作。</translation>
  </message>
  <message>
   <source>Critic loss</source>
   <translation>评论家损失</translation>
  </message>
  <message>
   <source>Mean squared difference between the critic and its target.</source>
   <translation>评论家与其目标之差的均方。</translation>
  </message>
  <message>
   <source>critic loss</source>
   <translation>评论家损失</translation>
  </message>
  <message>
   <source>Mean Q of the batch</source>
   <translation>批次的平均 Q</translation>
  </message>
  <message>
   <source>Mean value of the batch's actions.</source>
   <translation>批次中各动作的平均价值。</translation>
  </message>
  <message>
   <source>q</source>
   <translation>Q</translation>
  </message>
  <message>
   <source>Actor loss</source>
   <translation>演员损失</translation>
  </message>
  <message>
   <source>What the critic thinks of the actor's own actions, negative.</source>
   <translation>评论家对演员自身动作的估值，取负。</translation>
  </message>
  <message>
   <source>actor loss</source>
   <translation>演员损失</translation>
  </message>
  <message>
   <source>Critic's gradient length</source>
   <translation>评论家的梯度范数</translation>
  </message>
  <message>
   <source>Length of the critic's gradient.</source>
   <translation>评论家梯度的范数。</translation>
  </message>
  <message>
   <source>Target</source>
   <translation>目标</translation>
  </message>
  <message>
   <source>TD error</source>
   <translation>TD 误差</translation>
  </message>
  <message>
   <source>Critic's loss</source>
   <translation>评论家的损失</translation>
  </message>
  <message>
   <source>Actor's loss</source>
   <translation>演员的损失</translation>
  </message>
  <message>
   <source>the critic's value of the actor's own action</source>
   <translation>评论家对演员自身动作的估值</translation>
  </message>
  <message>
   <source>How far each update moves the networks. Too high: values blow up; too low: nothing happens for a long time.</source>
   <translation>每次更新使网络移动多远。太大：价值发散；太小：很长时间没有进展。</translation>
  </message>
  <message>
   <source>Discount γ</source>
   <translation>折扣 γ</translation>
  </message>
  <message>
   <source>How much a reward one step later is worth now. 0.99 looks about 100 steps ahead.</source>
   <translation>晚一步得到的奖励现在值多少。0.99 大约向前看 100 步。</translation>
  </message>
  <message>
   <source>Batch size</source>
   <translation>批次大小</translation>
  </message>
  <message>
   <source>How many remembered transitions each update looks at.</source>
   <translation>每次更新查看多少个记住的转移。</translation>
  </message>
  <message>
   <source>transitions</source>
   <translation>转移</translation>
  </message>
  <message>
   <source>Memory size</source>
   <translation>回放池容量</translation>
  </message>
  <message>
   <source>How many transitions are remembered; the oldest are forgotten first.</source>
   <translation>记住多少条转移；最旧的最先忘记。</translation>
  </message>
  <message>
   <source>Random steps first</source>
   <translation>初始随机步数</translation>
  </message>
  <message>
   <source>So many steps are taken at random before learning begins, to fill the memory with variety.</source>
   <translation>学习开始前先随机走这么多步，让回放池内容多样。</translation>
  </message>
  <message>
   <source>Update every</source>
   <translation>更新间隔</translation>
  </message>
  <message>
   <source>Environment steps (counted over all lanes) between rounds of updates.</source>
   <translation>两轮更新之间的环境步数（所有并行环境合计）。</translation>
  </message>
  <message>
   <source>Updates each time</source>
   <translation>每轮更新数</translation>
  </message>
  <message>
   <source>How many updates each round makes.</source>
   <translation>每一轮做多少次更新。</translation>
  </message>
  <message>
   <source>Target network rate τ</source>
   <translation>目标网络速率 τ</translation>
  </message>
  <message>
   <source>How far the target networks move towards the learning ones with each update: 1 copies them, small values follow smoothly.</source>
   <translation>每次更新时目标网络向学习网络移动多远：1 为直接复制，小的值则平滑跟随。</translation>
  </message>
  <message>
   <source>Targets</source>
   <translation>目标</translation>
  </message>
  <message>
   <source>Widths of the fully connected layers of actor and critic. Small ones are several times faster.</source>
   <translation>演员与评论家各全连接层的宽度。小的要快好几倍。</translation>
  </message>
  <message>
   <source>Normalise rewards</source>
   <translation>奖励归一化</translation>
  </message>
  <message>
   <source>Rewards that are replayed are divided by the standard deviation of the discounted return so far, so that the critic learns values of about 1; what it reports is in that unit too. Remembered are the rewards as they came.</source>
   <translation>回放的奖励除以迄今折扣回报的标准差，使评论家学习的价值约为 1；它报告的数值也用这个单位。记住的仍是原始奖励。</translation>
  </message>
  <message>
   <source>Normalisation</source>
   <translation>归一化</translation>
  </message>
  <message>
   <source>{algorithm} moves actions along a scale; here they are a few separate choices.</source>
   <translation>{algorithm} 的动作在连续尺度上；这里的动作是少数几个离散选项。</translation>
  </message>
  <message>
   <source>{algorithm} needs to know the lowest and the highest action, and here there is none.</source>
   <translation>{algorithm} 需要知道动作的最小值与最大值，而这里没有。</translation>
  </message>
  <message>
   <source>{algorithm} is built here for numbers, also with pictures beside them, but not for stacks of frames: use PPO.</source>
   <translation>{algorithm} 在此只支持数值输入（可另带画面），不支持堆叠帧：使用 PPO。</translation>
  </message>
  <message>
   <source>SAC</source>
   <translation>SAC</translation>
  </message>
  <message>
   <source>Learns to earn reward while staying as undecided as it can afford to be. Explores by itself and needs little tuning: the usual first choice for actions on a scale.</source>
   <translation>在尽可能保持不确定的同时学习获取奖励。自行探索，几乎无需调参：连续动作的常用首选。</translation>
  </message>
  <message>
   <source>Drifting noise σ</source>
   <translation>漂移噪声 σ</translation>
  </message>
  <message>
   <source>Ornstein-Uhlenbeck noise on top of the policy's own, where actions reach from -1 to 1: it pushes one way for a while, which finds rewards that trembling never comes near. 0: none, as in the paper.</source>
   <translation>在策略自身噪声之上再加 Ornstein-Uhlenbeck 噪声（动作范围为 -1 到 1）：它会在一段时间内朝同一方向推，能找到单靠抖动永远接近不了的奖励。0：不加，如论文所述。</translation>
  </message>
  <message>
   <source>Exploration</source>
   <translation>探索</translation>
  </message>
  <message>
   <source>Automatic temperature</source>
   <translation>自动温度</translation>
  </message>
  <message>
   <source>Let the temperature find itself, so that the policy keeps the target entropy. Off: it stays as set.</source>
   <translation>让温度自行调节，使策略保持目标熵。关闭：保持设定值。</translation>
  </message>
  <message>
   <source>Entropy</source>
   <translation>熵</translation>
  </message>
  <message>
   <source>Temperature α</source>
   <translation>温度 α</translation>
  </message>
  <message>
   <source>How much staying undecided is worth, measured in reward; where it is automatic, its first value.</source>
   <translation>保持不确定值多少，以奖励计；自动时为初始值。</translation>
  </message>
  <message>
   <source>Target entropy</source>
   <translation>目标熵</translation>
  </message>
  <message>
   <source>How undecided the policy is to remain under the automatic temperature; empty: -1 for each dimension of the action.</source>
   <translation>自动温度下策略应保持多大的不确定性；留空：动作每一维为 -1。</translation>
  </message>
  <message>
   <source>Mean squared difference between critics and target, both added up.</source>
   <translation>各评论家与目标之差的均方，两者相加。</translation>
  </message>
  <message>
   <source>α ln π - Q of the actor's own actions, its mean.</source>
   <translation>演员自身动作的 α ln π - Q，取均值。</translation>
  </message>
  <message>
   <source>α: how much staying undecided is worth now.</source>
   <translation>α：保持不确定目前值多少。</translation>
  </message>
  <message>
   <source>temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <source>How undecided the policy is, over actions from -1 to 1: mean of -ln π.</source>
   <translation>策略有多不确定，动作范围取 -1 到 1：-ln π 的均值。</translation>
  </message>
  <message>
   <source>entropy</source>
   <translation>熵</translation>
  </message>
  <message>
   <source>Critics' gradient length</source>
   <translation>评论家的梯度范数</translation>
  </message>
  <message>
   <source>Length of the critics' gradient.</source>
   <translation>各评论家梯度的范数。</translation>
  </message>
  <message>
   <source>Critics' loss</source>
   <translation>评论家的损失</translation>
  </message>
  <message>
   <source>the temperature: what being undecided is worth</source>
   <translation>温度：保持不确定值多少</translation>
  </message>
  <message>
   <source>the log-density of the next action</source>
   <translation>下一动作的对数密度</translation>
  </message>
  <message>
   <source>the log-density of the actor's own action</source>
   <translation>演员自身动作的对数密度</translation>
  </message>
  <message>
   <source>what critic 1 says of it</source>
   <translation>评论家 1 对它的估值</translation>
  </message>
  <message>
   <source>what critic 2 says of it</source>
   <translation>评论家 2 对它的估值</translation>
  </message>
  <message>
   <source>TD3</source>
   <translation>TD3</translation>
  </message>
  <message>
   <source>DDPG with three repairs: the more cautious of two critics is believed, the actor waits for them, and targets are smoothed. Each can be switched off.</source>
   <translation>带三处改进的 DDPG：采信两个评论家中更谨慎的一个，演员等待评论家，目标经过平滑。每一处都可关闭。</translation>
  </message>
  <message>
   <source>Updates per actor update</source>
   <translation>每次演员更新的更新数</translation>
  </message>
  <message>
   <source>The actor and the targets move only with every so many updates of the critics, which then have settled a little.</source>
   <translation>评论家每更新这么多次，演员与目标网络才移动一次，此时评论家已稍稳定。</translation>
  </message>
  <message>
   <source>Target noise σ̃</source>
   <translation>目标噪声 σ̃</translation>
  </message>
  <message>
   <source>Noise on the target's action, so that the critics cannot make a sharp peak for the actor to climb.</source>
   <translation>加在目标动作上的噪声，使评论家无法形成尖峰供演员攀爬。</translation>
  </message>
  <message>
   <source>Target noise limit c</source>
   <translation>目标噪声上限 c</translation>
  </message>
  <message>
   <source>The noise on the target's action is cut off here.</source>
   <translation>目标动作上的噪声在此截断。</translation>
  </message>
  <message>
   <source>Lower of two critics</source>
   <translation>取两个评论家的较小值</translation>
  </message>
  <message>
   <source>Take the lower of two critics' values as the target: this takes away overestimation. Off: the first critic's alone, as in DDPG.</source>
   <translation>以两个评论家的较小价值为目标：消除高估。关闭：只用第一个评论家，如 DDPG。</translation>
  </message>
  <message>
   <source>Gap of the critics</source>
   <translation>评论家差距</translation>
  </message>
  <message>
   <source>Mean absolute difference between the two critics: how unsure they are.</source>
   <translation>两个评论家的平均绝对差：它们有多没把握。</translation>
  </message>
  <message>
   <source>gap</source>
   <translation>差距</translation>
  </message>
  <message>
   <source>What the first critic thinks of the actor's own actions, negative, at its last update.</source>
   <translation>第一个评论家对演员自身动作的估值，取负，以最近一次更新为准。</translation>
  </message>
  <message>
   <source>The actor waits: it moves only with every few updates of the critics.</source>
   <translation>演员在等待：评论家每更新几次它才移动一次。</translation>
  </message>
  <message>
   <source>the lower of two critics is the target</source>
   <translation>以两个评论家中的较低者为目标</translation>
  </message>
  <message>
   <source>the actor moved too</source>
   <translation>演员也更新了</translation>
  </message>
  <message>
   <source>what critic 1 says of the actor's own action</source>
   <translation>评论家 1 对演员自身动作的估值</translation>
  </message>
  <message>
   <source>the action that was taken</source>
   <translation>采取的动作</translation>
  </message>
  <message>
   <source>the reward that followed</source>
   <translation>随后的奖励</translation>
  </message>
  <message>
   <source>the episode terminated</source>
   <translation>回合已终止</translation>
  </message>
  <message>
   <source>the discount</source>
   <translation>折扣</translation>
  </message>
  <message>
   <source>the target</source>
   <translation>目标</translation>
  </message>
  <message>
   <source>the loss of the critic</source>
   <translation>评论家的损失</translation>
  </message>
  <message>
   <source>the loss of the actor</source>
   <translation>演员的损失</translation>
  </message>
  <message>
   <source>The episode terminated here: nothing follows, so the target is the reward alone.</source>
   <translation>回合在此终止：之后什么也没有，因此目标只是奖励。</translation>
  </message>
  <message>
   <source>It was better than the critic said: its prediction is pulled up.</source>
   <translation>结果比评论家的估值好：它的预测被上调。</translation>
  </message>
  <message>
   <source>It was worse than the critic said: its prediction is pulled down.</source>
   <translation>结果比评论家的估值差：它的预测被下调。</translation>
  </message>
  <message>
   <source>the critic's prediction before the step</source>
   <translation>更新前评论家的预测</translation>
  </message>
  <message>
   <source>what its slow copy says of the next action</source>
   <translation>其慢速副本对下一动作的估值</translation>
  </message>
  <message>
   <source>the TD error, target minus prediction</source>
   <translation>TD 误差，目标减预测</translation>
  </message>
  <message>
   <source>found</source>
   <translation>自动求得</translation>
  </message>
  <message>
   <source>fixed</source>
   <translation>固定</translation>
  </message>
  <message>
   <source>C51</source>
   <translation>C51</translation>
  </message>
  <message>
   <source>Learns for each action how likely every return is, as 51 bars, where DQN learns only the mean. The richer target often makes it learn better.</source>
   <translation>为每个动作学习各种回报的概率，用 51 根柱表示，而 DQN 只学均值。目标更丰富，往往学得更好。</translation>
  </message>
  <message>
   <source>Atoms N</source>
   <translation>原子数 N</translation>
  </message>
  <message>
   <source>Into how many bars the range of returns is divided.</source>
   <translation>把回报范围分成多少根柱。</translation>
  </message>
  <message>
   <source>atoms</source>
   <translation>原子</translation>
  </message>
  <message>
   <source>Distribution</source>
   <translation>分布</translation>
  </message>
  <message>
   <source>Range of the bars</source>
   <translation>柱的范围</translation>
  </message>
  <message>
   <source>found: from the rewards. Where the world's model is known, these are all it can pay; elsewhere those met before the first update, and the range is widened when a larger one comes, which stretches what was learned. Returns are bounded by the largest reward divided by 1 - γ, or by the last one of an episode. fixed: the two numbers below, as in the papers; what lies outside is taken for their ends.</source>
   <translation>自动求得：由奖励得出。世界的模型已知时，取它可能给出的全部奖励；否则取首次更新前遇到的奖励，出现更大的奖励时扩大范围，已学到的内容随之拉伸。回报的界限是最大奖励除以 1 - γ，或回合的最后一个奖励。固定：用下面两个数，如各论文所述；范围之外的算作两端的值。</translation>
  </message>
  <message>
   <source>Lowest return</source>
   <translation>最低回报</translation>
  </message>
  <message>
   <source>The lowest bar of a fixed range. Returns below it are taken for it: it must hold all discounted returns.</source>
   <translation>固定范围的最低柱。低于它的回报算作它：它须能容纳所有折扣回报。</translation>
  </message>
  <message>
   <source>Highest return</source>
   <translation>最高回报</translation>
  </message>
  <message>
   <source>The highest bar of a fixed range. Returns above it are taken for it.</source>
   <translation>固定范围的最高柱。高于它的回报算作它。</translation>
  </message>
  <message>
   <source>Outside the bars</source>
   <translation>柱外概率</translation>
  </message>
  <message>
   <source>Share of the targets' probability that lies outside the range of the bars and is taken for its ends. Above a few percent the range is too narrow, and values are wrong.</source>
   <translation>目标的概率中落在柱的范围之外、被计入两端的比例。若超过百分之几，说明范围太窄，价值会出错。</translation>
  </message>
  <message>
   <source>clipped</source>
   <translation>裁剪</translation>
  </message>
  <message>
   <source>the lowest return must be below the highest return</source>
   <translation>最低回报须低于最高回报</translation>
  </message>
  <message>
   <source>Mean of the target</source>
   <translation>目标均值</translation>
  </message>
  <message>
   <source>Mean of the prediction</source>
   <translation>预测均值</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>差值</translation>
  </message>
  <message>
   <source>{algorithm} can only tell returns from {low:g} to {high:g}, and many are outside: its values are wrong. Begin a new run with a wider range, or let the range be found.</source>
   <translation>{algorithm} 只能表示 {low:g} 到 {high:g} 的回报，而许多回报在此之外：它的价值是错的。用更大的范围开始新的运行，或让范围自动求得。</translation>
  </message>
  <message>
   <source>the returns that the bars stand for</source>
   <translation>各柱代表的回报</translation>
  </message>
  <message>
   <source>the likeliest return of the best next action</source>
   <translation>最佳下一动作最可能的回报</translation>
  </message>
  <message>
   <source>the lowest bar</source>
   <translation>最低的柱</translation>
  </message>
  <message>
   <source>the highest bar</source>
   <translation>最高的柱</translation>
  </message>
  <message>
   <source>where that return goes</source>
   <translation>该回报落到何处</translation>
  </message>
  <message>
   <source>the target: how likely each return should be</source>
   <translation>目标：每种回报应有的概率</translation>
  </message>
  <message>
   <source>the prediction before the step</source>
   <translation>更新前的预测</translation>
  </message>
  <message>
   <source>the target's mean</source>
   <translation>目标的均值</translation>
  </message>
  <message>
   <source>the mean of the prediction before the step</source>
   <translation>更新前预测的均值</translation>
  </message>
  <message>
   <source>the cross entropy of this transition, in nats</source>
   <translation>该转移的交叉熵，单位 nat</translation>
  </message>
  <message>
   <source>Likeliest bar</source>
   <translation>最可能的柱</translation>
  </message>
  <message>
   <source>Every bar</source>
   <translation>每根柱</translation>
  </message>
  <message>
   <source>DQN</source>
   <translation>DQN</translation>
  </message>
  <message>
   <source>Learns what each action is worth from remembered experience, with a neural network and a slowly changing copy of it as the target.</source>
   <translation>用神经网络从记住的经验中学习每个动作的价值，以该网络缓慢变化的副本作为目标。</translation>
  </message>
  <message>
   <source>Mean loss of the last batch.</source>
   <translation>最近一个批次的平均损失。</translation>
  </message>
  <message>
   <source>Mean predicted value of the batch's actions.</source>
   <translation>批次中各动作的平均预测价值。</translation>
  </message>
  <message>
   <source>Mean |TD error|</source>
   <translation>平均 |TD 误差|</translation>
  </message>
  <message>
   <source>Mean absolute difference between prediction and target.</source>
   <translation>预测与目标的平均绝对差。</translation>
  </message>
  <message>
   <source>error</source>
   <translation>误差</translation>
  </message>
  <message>
   <source>ε</source>
   <translation>ε</translation>
  </message>
  <message>
   <source>Share of random actions.</source>
   <translation>随机动作的比例。</translation>
  </message>
  <message>
   <source>epsilon</source>
   <translation>ε</translation>
  </message>
  <message>
   <source>Boltzmann exploration: values that differ by so much are drawn as 2.7 to 1.</source>
   <translation>玻尔兹曼探索：价值相差这么多时，抽中的几率为 2.7 比 1。</translation>
  </message>
  <message>
   <source>{algorithm} compares the values of a few separate actions; here an action is a real number.</source>
   <translation>{algorithm} 比较少数几个离散动作的价值；这里的动作是实数。</translation>
  </message>
  <message>
   <source>QR-DQN</source>
   <translation>QR-DQN</translation>
  </message>
  <message>
   <source>Learns quantiles of the return after each action: what is exceeded in 90, 80, 70 cases out of a hundred. Unlike C51 it need not know the range of returns.</source>
   <translation>学习每个动作之后回报的分位数：一百次中有 90、80、70 次会超过的值。与 C51 不同，无需知道回报的范围。</translation>
  </message>
  <message>
   <source>Quantiles N</source>
   <translation>分位数数目 N</translation>
  </message>
  <message>
   <source>How many quantiles of the return are learned for each action.</source>
   <translation>为每个动作学习回报的多少个分位数。</translation>
  </message>
  <message>
   <source>quantiles</source>
   <translation>分位数</translation>
  </message>
  <message>
   <source>Threshold κ</source>
   <translation>阈值 κ</translation>
  </message>
  <message>
   <source>Errors up to this size count by their square, larger ones by their size; 0 is plain quantile regression.</source>
   <translation>不超过此大小的误差按平方计，更大的按绝对值计；0 为普通的分位数回归。</translation>
  </message>
  <message>
   <source>the middle quantile of the best next action</source>
   <translation>最佳下一动作的中位分位数</translation>
  </message>
  <message>
   <source>the middle quantile of the target</source>
   <translation>目标的中位分位数</translation>
  </message>
  <message>
   <source>the target's quantiles</source>
   <translation>目标的各分位数</translation>
  </message>
  <message>
   <source>the predicted quantiles before the step</source>
   <translation>更新前预测的各分位数</translation>
  </message>
  <message>
   <source>how many quantiles there are</source>
   <translation>分位数的个数</translation>
  </message>
  <message>
   <source>how wrong quantile i is, by the quantile Huber loss</source>
   <translation>分位数 i 错多少，按分位数 Huber 损失计</translation>
  </message>
  <message>
   <source>the loss of this transition</source>
   <translation>该转移的损失</translation>
  </message>
  <message>
   <source>Middle quantile</source>
   <translation>中位分位数</translation>
  </message>
  <message>
   <source>Every quantile</source>
   <translation>每个分位数</translation>
  </message>
  <message>
   <source>Rainbow</source>
   <translation>Rainbow</translation>
  </message>
  <message>
   <source>All improvements of DQN at once: distributions, double, dueling, priorities, several rewards per target, and noise that learns how much to explore.</source>
   <translation>DQN 的所有改进合在一起：分布、Double、对决网络、优先级、每个目标含多步奖励，以及自行学习探索多少的噪声。</translation>
  </message>
  <message>
   <source>epsilon-greedy</source>
   <translation>ε 贪心</translation>
  </message>
  <message>
   <source>boltzmann</source>
   <translation>玻尔兹曼</translation>
  </message>
  <message>
   <source>huber</source>
   <translation>Huber</translation>
  </message>
  <message>
   <source>mse</source>
   <translation>MSE</translation>
  </message>
  <message>
   <source>How far each update moves the network. Too high: values blow up; too low: nothing happens for a long time.</source>
   <translation>每次更新使网络移动多远。太大：价值发散；太小：很长时间没有进展。</translation>
  </message>
  <message>
   <source>So many steps are taken at random before learning begins, to fill the memory. With a noisy network they are not random: the untrained network takes them, and only its noise varies them.</source>
   <translation>学习开始前先随机走这么多步，填充回放池。使用噪声网络时这些步并不随机：由未训练的网络来走，只有它的噪声带来变化。</translation>
  </message>
  <message>
   <source>epsilon-greedy: the best action, and now and then any. boltzmann: actions are drawn from a softmax of their values, so that what seems nearly as good is tried often and what seems bad hardly ever.</source>
   <translation>ε 贪心：取最好的动作，偶尔取任意动作。玻尔兹曼：按价值的 softmax 抽取动作，看起来差不多好的常被尝试，看起来差的几乎不试。</translation>
  </message>
  <message>
   <source>ε at first</source>
   <translation>初始 ε</translation>
  </message>
  <message>
   <source>Share of random actions at the beginning.</source>
   <translation>开始时随机动作的比例。</translation>
  </message>
  <message>
   <source>ε at last</source>
   <translation>最终 ε</translation>
  </message>
  <message>
   <source>Share of random actions that remains after the exploration phase.</source>
   <translation>探索阶段之后仍保留的随机动作比例。</translation>
  </message>
  <message>
   <source>Temperature at first</source>
   <translation>初始温度</translation>
  </message>
  <message>
   <source>For boltzmann: values that differ by so much are drawn as 2.7 to 1. High: nearly at random.</source>
   <translation>用于玻尔兹曼：价值相差这么多的动作，抽取比例为 2.7 比 1。高：近乎随机。</translation>
  </message>
  <message>
   <source>Temperature at last</source>
   <translation>最终温度</translation>
  </message>
  <message>
   <source>For boltzmann: the temperature that remains after the exploration phase. Low: nearly greedy.</source>
   <translation>用于玻尔兹曼：探索阶段之后保留的温度。低：近乎贪心。</translation>
  </message>
  <message>
   <source>Exploration phase</source>
   <translation>探索阶段</translation>
  </message>
  <message>
   <source>Over so many steps ε or the temperature falls evenly from its first to its last value.</source>
   <translation>在这么多步内，ε 或温度从初始值匀速降到最终值。</translation>
  </message>
  <message>
   <source>Target network every</source>
   <translation>目标网络更新间隔</translation>
  </message>
  <message>
   <source>Steps between updates of the target network, the slow copy from which the targets come. 1 with a rate of 1 means: no target network, as in 2013; the targets come from the learning network itself.</source>
   <translation>目标网络两次更新之间的步数；目标网络是提供目标的慢速副本。间隔 1 且速率 1 表示：没有目标网络，如 2013 年的做法；目标来自学习网络自身。</translation>
  </message>
  <message>
   <source>How far the target network moves towards the learning one each time: 1 copies it, small values follow smoothly.</source>
   <translation>目标网络每次向学习网络移动多远：1 为直接复制，小的值则平滑跟随。</translation>
  </message>
  <message>
   <source>Double DQN</source>
   <translation>Double DQN</translation>
  </message>
  <message>
   <source>Choose the next action with the learning network but value it with the target network: this takes away most of the overestimation.</source>
   <translation>用学习网络选择下一个动作，但用目标网络估值：消除大部分高估。</translation>
  </message>
  <message>
   <source>Rewards per target (n)</source>
   <translation>每个目标的奖励数（n）</translation>
  </message>
  <message>
   <source>How many rewards are added up before the estimate takes over. 1 is plain Q-learning; 3 to 5 carry rewards back faster, at the price of some noise and of judging by past behaviour.</source>
   <translation>累加多少个奖励之后由估计值接替。1 为普通的 Q 学习；3 到 5 使奖励回传得更快，代价是一些噪声，并且按过去的行为来评判。</translation>
  </message>
  <message>
   <source>Prioritized replay</source>
   <translation>优先经验回放</translation>
  </message>
  <message>
   <source>Replay what surprised most more often, and weigh it less in return, so that the result stays fair.</source>
   <translation>更常回放最意外的转移，同时相应降低其权重，使结果保持公平。</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>回放池</translation>
  </message>
  <message>
   <source>Priority exponent α</source>
   <translation>优先级指数 α</translation>
  </message>
  <message>
   <source>How much surprise counts when memories are drawn: 0 not at all, 1 in full proportion.</source>
   <translation>抽取记忆时意外程度有多重要：0 完全不计，1 完全成比例。</translation>
  </message>
  <message>
   <source>Correction β at first</source>
   <translation>初始修正 β</translation>
  </message>
  <message>
   <source>How much the preference for surprising memories is corrected at the beginning; it rises to 1, full correction.</source>
   <translation>开始时对意外记忆的偏好修正多少；逐渐升到 1，即完全修正。</translation>
  </message>
  <message>
   <source>Correction phase</source>
   <translation>修正阶段</translation>
  </message>
  <message>
   <source>Over so many steps β rises evenly to 1.</source>
   <translation>在这么多步内，β 匀速升到 1。</translation>
  </message>
  <message>
   <source>Widths of the fully connected layers. For pictures they stand behind three convolutional layers.</source>
   <translation>各全连接层的宽度。处理画面时，它们位于三个卷积层之后。</translation>
  </message>
  <message>
   <source>Dueling network</source>
   <translation>对决网络</translation>
  </message>
  <message>
   <source>Two streams of layers: one for how good the situation is, one for how much better each action is than the others.</source>
   <translation>两路网络层：一路判断局势有多好，一路判断每个动作比其他动作好多少。</translation>
  </message>
  <message>
   <source>Noisy network</source>
   <translation>噪声网络</translation>
  </message>
  <message>
   <source>Learned noise on the weights explores in place of ε or a temperature; playing without exploration switches the noise off. Lanes share each draw of the noise, so with many they explore more alike.</source>
   <translation>用学得的权重噪声代替 ε 或温度进行探索；不带探索地玩时关闭噪声。各并行环境共用每次抽取的噪声，因此环境多时它们的探索更相似。</translation>
  </message>
  <message>
   <source>Noise at first σ₀</source>
   <translation>初始噪声 σ₀</translation>
  </message>
  <message>
   <source>How strong the noise of a noisy network is before it has learned anything.</source>
   <translation>噪声网络在学到任何东西之前噪声有多强。</translation>
  </message>
  <message>
   <source>Adam ε</source>
   <translation>Adam ε</translation>
  </message>
  <message>
   <source>Keeps the optimiser from dividing by nearly nothing; larger values calm small gradients down.</source>
   <translation>防止优化器除以接近零的数；较大的值会抑制小梯度。</translation>
  </message>
  <message>
   <source>huber limits the pull of any single surprising transition to 1; mse is the plain squared error.</source>
   <translation>Huber 把任何单个意外转移的拉力限制为 1；MSE 为普通的平方误差。</translation>
  </message>
  <message>
   <source>what this transition adds to the loss that is descended</source>
   <translation>该转移计入待优化损失的量</translation>
  </message>
  <message>
   <source>By priority</source>
   <translation>按优先级</translation>
  </message>
  <message>
   <source>the next n rewards, discounted and added up</source>
   <translation>接下来 n 步奖励的折扣和</translation>
  </message>
  <message>
   <source>the discount after n rewards</source>
   <translation>n 步奖励之后的折扣</translation>
  </message>
  <message>
   <source>a target has n rewards</source>
   <translation>目标含 n 步奖励</translation>
  </message>
  <message>
   <source>the importance weight, which makes up for drawing by priority</source>
   <translation>重要性权重，弥补按优先级抽样的偏差</translation>
  </message>
  <message>
   <source>It was better than predicted: the prediction is pulled up.</source>
   <translation>结果比预测好：预测被上调。</translation>
  </message>
  <message>
   <source>It was worse than predicted: the prediction is pulled down.</source>
   <translation>结果比预测差：预测被下调。</translation>
  </message>
  <message>
   <source>the target network's best next value</source>
   <translation>目标网络给出的最高后续价值</translation>
  </message>
  <message>
   <source>the target network's value of the action that the learning network prefers</source>
   <translation>目标网络对学习网络所偏好动作的估值</translation>
  </message>
  <message>
   <source>the learning network chooses</source>
   <translation>由学习网络选择</translation>
  </message>
  <message>
   <source>large errors count by their size</source>
   <translation>大误差按大小线性计入</translation>
  </message>
  <message>
   <source>gaussian</source>
   <translation>高斯</translation>
  </message>
  <message>
   <source>ornstein-uhlenbeck</source>
   <translation>Ornstein-Uhlenbeck</translation>
  </message>
  <message>
   <source>Noise</source>
   <translation>噪声</translation>
  </message>
  <message>
   <source>What is added to actions to try them out: gaussian is new at every step; ornstein-uhlenbeck drifts, so that it pushes one way for a while (Lillicrap et al. 2016).</source>
   <translation>为尝试动作而加在动作上的噪声：高斯每一步都是新的；Ornstein-Uhlenbeck 会漂移，因此在一段时间内朝同一方向推（Lillicrap 等 2016）。</translation>
  </message>
  <message>
   <source>Noise σ</source>
   <translation>噪声 σ</translation>
  </message>
  <message>
   <source>How large the noise is, where actions reach from -1 to 1.</source>
   <translation>噪声有多大（动作范围为 -1 到 1）。</translation>
  </message>
  <message>
   <source>Human</source>
   <translation>人类</translation>
  </message>
  <message>
   <source>You play, by the keys of your keyboard. Your returns are drawn as an agent's are.</source>
   <translation>由你用键盘操作。你的回报会像智能体的一样绘出。</translation>
  </message>
  <message>
   <source>The players whom the games were made for</source>
   <translation>游戏本来就是为他们而做的玩家</translation>
  </message>
  <message>
   <source>No keys are known by which a person could play it.</source>
   <translation>不知道人可以用哪些按键来玩。</translation>
  </message>
  <message>
   <source>{id} learns by no rule: a person plays in the window.</source>
   <translation>{id} 不按任何规则学习：由人在窗口中玩。</translation>
  </message>
  <message>
   <source>Behaviour cloning</source>
   <translation>行为克隆</translation>
  </message>
  <message>
   <source>Learns from a few demonstrations to do in each state what the expert did there. It never hears of a reward, and knows nothing of states that the expert never came to.</source>
   <translation>从少量示范中学习在每个状态下像专家那样行动。它从不知道奖励，也不了解专家从未到过的状态。</translation>
  </message>
  <message>
   <source>Updates per step</source>
   <translation>每步更新次数</translation>
  </message>
  <message>
   <source>So many minibatches are learned with every step that it plays. Nothing is learned from these steps: they show how far it has come.</source>
   <translation>每走一步就学习这么多小批量。这些步本身不用来学习：它们显示学到了什么程度。</translation>
  </message>
  <message>
   <source>DAgger</source>
   <translation>DAgger</translation>
  </message>
  <message>
   <source>Plays itself while an expert says at every step what it would do there, and learns from all that was ever said: also how to come back from its own mistakes, which no demonstration shows.</source>
   <translation>自己行动，同时由专家在每一步说出会怎么做，并从说过的一切中学习：也包括如何从自己的错误中恢复，而这是任何示范都不会展示的。</translation>
  </message>
  <message>
   <source>Steps per lane</source>
   <translation>每个环境的步数</translation>
  </message>
  <message>
   <source>So many steps are played and labelled before it is learned from them.</source>
   <translation>先走并标注这么多步，然后才从中学习。</translation>
  </message>
  <message>
   <source>Teacher</source>
   <translation>教师</translation>
  </message>
  <message>
   <source>States asked about</source>
   <translation>询问的状态</translation>
  </message>
  <message>
   <source>The share of the states, drawn by chance, in which the expert is asked. Labels of neighbouring states are nearly the same: where they are dear, ask rarely and play for longer. A person is asked by Questions per play instead.</source>
   <translation>询问专家的状态所占的比例，随机抽取。相邻状态的标签几乎相同：标签很贵时，应少问而多走。问人时改用“每次行动的问题数”。</translation>
  </message>
  <message>
   <source>share</source>
   <translation>份额</translation>
  </message>
  <message>
   <source>Questions per play</source>
   <translation>每次行动的问题数</translation>
  </message>
  <message>
   <source>A person is asked in so many states of each play, drawn by chance in the first environment.</source>
   <translation>每次行动中，在第一个环境里随机抽取这么多状态来问人。</translation>
  </message>
  <message>
   <source>labels</source>
   <translation>评判</translation>
  </message>
  <message>
   <source>Updates per iteration</source>
   <translation>每次迭代更新次数</translation>
  </message>
  <message>
   <source>So many minibatches of all labels are learned after each such play.</source>
   <translation>每次这样行动之后，学习全部标签中的这么多小批量。</translation>
  </message>
  <message>
   <source>β falls by</source>
   <translation>β 衰减</translation>
  </message>
  <message>
   <source>In the i-th play the expert acts with the chance β to the power i - 1, the learner otherwise; the expert labels all states in either case. 0: the first play is the expert's, all others the learner's. 1: the expert alone plays, as in cloning. A person is asked, and never plays.</source>
   <translation>在第 i 次行动中，专家以 β 的 i - 1 次方的概率行动，否则由学习者行动；两种情况下专家都标注所有状态。0：第一次由专家行动，其余都由学习者行动。1：只有专家行动，与克隆相同。人只被询问，从不行动。</translation>
  </message>
  <message>
   <source>Agreement, as it played</source>
   <translation>一致率，行动时</translation>
  </message>
  <message>
   <source>At so many states of the newest play the learner would have done what the expert says.</source>
   <translation>在最近一次行动的状态中，学习者会与专家所说的做法相同的比例。</translation>
  </message>
  <message>
   <source>β</source>
   <translation>β</translation>
  </message>
  <message>
   <source>The chance by which the expert acts in the learner's place.</source>
   <translation>专家代替学习者行动的概率。</translation>
  </message>
  <message>
   <source>expert</source>
   <translation>专家</translation>
  </message>
  <message>
   <source>the expert's algorithm, {algorithm}, does not fit {environment}</source>
   <translation>专家的算法 {algorithm} 不适用于 {environment}</translation>
  </message>
  <message>
   <source>the expert is not described</source>
   <translation>没有对专家的描述</translation>
  </message>
  <message>
   <source>always positive</source>
   <translation>恒为正</translation>
  </message>
  <message>
   <source>always negative</source>
   <translation>恒为负</translation>
  </message>
  <message>
   <source>either sign</source>
   <translation>可正可负</translation>
  </message>
  <message>
   <source>GAIL</source>
   <translation>GAIL</translation>
  </message>
  <message>
   <source>imitation</source>
   <translation>模仿</translation>
  </message>
  <message>
   <source>A policy and a discriminator learn against each other: one learns to tell the policy's actions from the expert's, the other to be taken for the expert. Few demonstrations are enough, because the policy finds out by itself how to get where they are.</source>
   <translation>策略与判别器互相学习：一个学着区分策略的动作与专家的动作，另一个学着被当作专家。少量示范就够了，因为策略会自己找到去那里的办法。</translation>
  </message>
  <message>
   <source>Pairs at most</source>
   <translation>配对上限</translation>
  </message>
  <message>
   <source>So many pairs of state and action are taken from the demonstrations, evenly (empty: all there are).</source>
   <translation>从示范中均匀取这么多个状态与动作的配对（留空：全部）。</translation>
  </message>
  <message>
   <source>pairs</source>
   <translation>对</translation>
  </message>
  <message>
   <source>Learned reward</source>
   <translation>学得的奖励</translation>
  </message>
  <message>
   <source>What acting as the expert is worth. Always positive: every step that goes on pays, so that living long is never wrong. Always negative: every step costs, and where an episode can end early, ending it at once costs least: the trap. Either sign: the discriminator's logit, which falls into the same trap as long as the policy is easily told from the expert.</source>
   <translation>像专家那样行动值多少。恒为正：每多走一步都有收益，所以活得久总不会错。恒为负：每一步都有代价，而在回合可以提前结束的地方，立刻结束代价最小：这就是陷阱。可正可负：判别器的 logit，只要策略容易与专家区分，就会落入同样的陷阱。</translation>
  </message>
  <message>
   <source>Discriminator</source>
   <translation>判别器</translation>
  </message>
  <message>
   <source>Discriminator's learning rate</source>
   <translation>判别器的学习率</translation>
  </message>
  <message>
   <source>How far each of its minibatches moves the discriminator.</source>
   <translation>它的每个小批量使判别器移动多远。</translation>
  </message>
  <message>
   <source>Discriminator's updates</source>
   <translation>判别器的更新次数</translation>
  </message>
  <message>
   <source>So many minibatches it learns from with every rollout. Too many: it knows every pair of the expert by heart, and the policy is shown no way to become more like it.</source>
   <translation>每条采样轨迹它从这么多个小批量中学习。太多：它把专家的每个配对都背下来，策略就看不到怎样变得更像专家。</translation>
  </message>
  <message>
   <source>Discriminator's minibatch</source>
   <translation>判别器的小批量</translation>
  </message>
  <message>
   <source>So many pairs of the expert, and as many of the policy's.</source>
   <translation>这么多个专家的配对，以及同样多个策略的配对。</translation>
  </message>
  <message>
   <source>Discriminator's layers</source>
   <translation>判别器的层</translation>
  </message>
  <message>
   <source>Widths of its fully connected layers.</source>
   <translation>其全连接层的宽度。</translation>
  </message>
  <message>
   <source>Discriminator is right</source>
   <translation>判别器判对</translation>
  </message>
  <message>
   <source>How often it tells the expert's pairs from the policy's. Guessing comes to 50: then the policy acts like the expert, as far as it can see.</source>
   <translation>它把专家的配对与策略的配对区分对的比例。瞎猜为 50：那时就它所见，策略的行动与专家一样。</translation>
  </message>
  <message>
   <source>discriminator's accuracy</source>
   <translation>判别器的准确率</translation>
  </message>
  <message>
   <source>Discriminator's loss</source>
   <translation>判别器的损失</translation>
  </message>
  <message>
   <source>Its cross-entropy; 0.69 is guessing.</source>
   <translation>它的交叉熵；0.69 就是瞎猜。</translation>
  </message>
  <message>
   <source>discriminator's loss</source>
   <translation>判别器的损失</translation>
  </message>
  <message>
   <source>Mean of the newest steps by the learned reward, which is all that the policy sees.</source>
   <translation>最新各步按学得的奖励的均值，这是策略所见的一切。</translation>
  </message>
  <message>
   <source>learned reward</source>
   <translation>学得的奖励</translation>
  </message>
  <message>
   <source>Learned return</source>
   <translation>学得的回报</translation>
  </message>
  <message>
   <source>Mean sum of learned rewards of the episodes that ended lately.</source>
   <translation>最近结束的回合中学得的奖励之和的均值。</translation>
  </message>
  <message>
   <source>learned return</source>
   <translation>学得的回报</translation>
  </message>
  <message>
   <source>True return</source>
   <translation>真实回报</translation>
  </message>
  <message>
   <source>Mean true return of the same episodes, which learning never sees.</source>
   <translation>同样这些回合的真实回报均值，学习从不看到它。</translation>
  </message>
  <message>
   <source>true return</source>
   <translation>真实回报</translation>
  </message>
  <message>
   <source>A discriminator is learned from numbers here, and this environment shows pictures.</source>
   <translation>这里判别器从数字中学习，而这个环境显示的是画面。</translation>
  </message>
  <message>
   <source>what was seen is of another type</source>
   <translation>观测是另一种类型</translation>
  </message>
  <message>
   <source>a person is asked which of several actions is right, and here an action is numbers.</source>
   <translation>问人的是几个动作中哪个正确，而这里的动作是数值。</translation>
  </message>
  <message>
   <source>a person is asked about {most} actions at most, and here there are {n}.</source>
   <translation>最多就 {most} 个动作问人，而这里有 {n} 个。</translation>
  </message>
  <message>
   <source>How far each minibatch moves the network.</source>
   <translation>每个小批量使网络移动多远。</translation>
  </message>
  <message>
   <source>Minibatch size</source>
   <translation>小批量大小</translation>
  </message>
  <message>
   <source>How many labels each update looks at.</source>
   <translation>每次更新查看多少个标签。</translation>
  </message>
  <message>
   <source>Labels at most</source>
   <translation>最多标签数</translation>
  </message>
  <message>
   <source>So many states are learned from at most: what somebody did in them costs somebody's time (empty: all there are). Every tenth is held out, to tell what is known from what is remembered.</source>
   <translation>最多从这么多状态学习：每个标签都要花别人的时间（空：全部）。每十个留出一个，以区分学会的和记住的。</translation>
  </message>
  <message>
   <source>Widths of the fully connected layers. For pictures they stand behind the convolutional layers.</source>
   <translation>各全连接层的宽度。处理画面时，它们位于卷积层之后。</translation>
  </message>
  <message>
   <source>agent</source>
   <translation>智能体</translation>
  </message>
  <message>
   <source>person</source>
   <translation>人</translation>
  </message>
  <message>
   <source>Demonstrations</source>
   <translation>示范</translation>
  </message>
  <message>
   <source>A file of demonstrations (.rldemonstrations), or a recording that you saved after playing yourself (.rlreplay). Empty: they are recorded of the agent that comes along for this environment, or of a planner where its model is known.</source>
   <translation>示范文件（.rldemonstrations），或您自己玩过后保存的录像（.rlreplay）。空：由此环境附带的智能体录制，或在模型已知时由规划器录制。</translation>
  </message>
  <message>
   <source>Demonstrated episodes</source>
   <translation>示范回合数</translation>
  </message>
  <message>
   <source>So many of them are learned from, the first ones.</source>
   <translation>从其中前这么多个回合学习。</translation>
  </message>
  <message>
   <source>Who is asked</source>
   <translation>询问谁</translation>
  </message>
  <message>
   <source>An agent, or a person at this window: then the training stands still at every question.</source>
   <translation>询问一个智能体，或窗口前的人：问人时，训练在每个问题处停下。</translation>
  </message>
  <message>
   <source>Expert</source>
   <translation>专家</translation>
  </message>
  <message>
   <source>The file of the agent that is asked what to do (.rlstudio). Empty: the agent that comes along for this environment, or a planner where its model is known.</source>
   <translation>被询问该怎么做的智能体文件（.rlstudio）。空：此环境附带的智能体，或在模型已知时的规划器。</translation>
  </message>
  <message>
   <source>an agent</source>
   <translation>一个智能体</translation>
  </message>
  <message>
   <source>a person</source>
   <translation>人</translation>
  </message>
  <message>
   <source>How far the learner is from the labels of the minibatch: -ln π(a|s), or the squared distance of actions that are numbers.</source>
   <translation>学习者与小批量标签相差多远：-ln π(a|s)，动作是数值时为距离的平方。</translation>
  </message>
  <message>
   <source>Loss, held out</source>
   <translation>损失，留出</translation>
  </message>
  <message>
   <source>The same on labels that are never learned from. Where it rises while the other falls, the labels are being remembered.</source>
   <translation>在从不用于学习的标签上的同一数值。若它上升而另一条下降，则是在死记标签。</translation>
  </message>
  <message>
   <source>Agreement</source>
   <translation>一致率</translation>
  </message>
  <message>
   <source>At so many labels of the minibatch the learner would do what the expert did; actions that are numbers agree within a twentieth of their range.</source>
   <translation>在小批量的标签中，学习者会与专家做法相同的比例；数值动作相差不超过范围的二十分之一即为一致。</translation>
  </message>
  <message>
   <source>Agreement, held out</source>
   <translation>一致率，留出</translation>
  </message>
  <message>
   <source>The same on labels that are never learned from.</source>
   <translation>在从不用于学习的标签上的同一数值。</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>States of which it knows what the expert does in them, those that are held out among them.</source>
   <translation>已知专家会怎么做的状态数，包括留出的。</translation>
  </message>
  <message>
   <source>what the expert did here</source>
   <translation>专家在这里做了什么</translation>
  </message>
  <message>
   <source>the learner would do the same</source>
   <translation>学习者会做同样的事</translation>
  </message>
  <message>
   <source>actions are numbers</source>
   <translation>动作是数值</translation>
  </message>
  <message>
   <source>the log-probability of it before the step</source>
   <translation>更新前它的对数概率</translation>
  </message>
  <message>
   <source>what the learner would do, lowest and highest at -1 and 1</source>
   <translation>学习者会怎么做，最低和最高为 -1 和 1</translation>
  </message>
  <message>
   <source>what the expert did, lowest and highest at -1 and 1</source>
   <translation>专家做了什么，最低和最高为 -1 和 1</translation>
  </message>
  <message>
   <source>the loss that this label adds</source>
   <translation>此标签增加的损失</translation>
  </message>
  <message>
   <source>It would do the same already: the update makes it surer.</source>
   <translation>它已经会这样做：更新使它更确定。</translation>
  </message>
  <message>
   <source>It would do otherwise: the update pulls it towards what the expert did.</source>
   <translation>它会做别的：更新把它拉向专家的做法。</translation>
  </message>
  <message>
   <source>How much a reward one step later is worth now, to the one who demonstrates as well.</source>
   <translation>晚一步得到的奖励现在值多少，对示范者也是如此。</translation>
  </message>
  <message>
   <source>Largest change Δ</source>
   <translation>最大变化 Δ</translation>
  </message>
  <message>
   <source>By how much the last sweep changed the found reward of the state that changed most.</source>
   <translation>上一次扫描中变化最大的状态，其求得的奖励变了多少。</translation>
  </message>
  <message>
   <source>change</source>
   <translation>变化</translation>
  </message>
  <message>
   <source>Correlation with the true reward</source>
   <translation>与真实奖励的相关性</translation>
  </message>
  <message>
   <source>Pearson's correlation of the found reward with the true one, over all states that can be entered. 1: the same but for its scale and its zero, which demonstrations cannot tell.</source>
   <translation>求得的奖励与真实奖励的皮尔逊相关系数，对所有可进入的状态计算。1：除尺度和零点外完全相同，而这两者示范无法告知。</translation>
  </message>
  <message>
   <source>correlation</source>
   <translation>相关性</translation>
  </message>
  <message>
   <source>Regret</source>
   <translation>遗憾</translation>
  </message>
  <message>
   <source>How much of the true return is lost by acting as the found reward says: 0 % is as good as the best policy, 100 % as bad as acting at random.</source>
   <translation>按求得的奖励行动会损失多少真实回报：0 % 与最优策略一样好，100 % 与随机行动一样差。</translation>
  </message>
  <message>
   <source>regret</source>
   <translation>遗憾</translation>
  </message>
  <message>
   <source>{algorithm} solves equations over all states at once: {many} are more than the {most} that it takes.</source>
   <translation>{algorithm} 同时对所有状态解方程：{many}超过了它能处理的 {most} 个。</translation>
  </message>
  <message>
   <source>found rewards must be numbers of at most {largest:g}</source>
   <translation>求得的奖励须为不超过 {largest:g} 的数</translation>
  </message>
  <message numerus="yes">
   <source>{n} states</source>
   <extracomment>For one: {n} state</extracomment>
   <translation>
    <numerusform>{n} 个状态</numerusform>
   </translation>
  </message>
  <message>
   <source>Linear-programming IRL</source>
   <translation>线性规划 IRL</translation>
  </message>
  <message>
   <source>Knows the whole policy of an expert and asks which rewards make it optimal. Many do, R = 0 among them. It takes those by which the expert's action beats the second best by most, less a penalty λ on the size of rewards: a linear programme, solved by the simplex method pivot by pivot.</source>
   <translation>知道专家的整个策略，并问哪些奖励使它最优。许多都可以，R = 0 也在其中。它取使专家的动作比次优动作好得最多的奖励，再减去对奖励大小的惩罚 λ：这是一个线性规划，用单纯形法一次一次地换基求解。</translation>
  </message>
  <message>
   <source>simplex method</source>
   <translation>单纯形法</translation>
  </message>
  <message>
   <source>Penalty λ</source>
   <translation>惩罚 λ</translation>
  </message>
  <message>
   <source>What the programme pays for each unit of reward. The larger it is, the fewer states have one; from some value on none has, and the answer is R = 0.</source>
   <translation>规划为每单位奖励付出多少。它越大，有奖励的状态越少；大到某个值以后就没有任何状态有奖励，答案是 R = 0。</translation>
  </message>
  <message>
   <source>Largest reward</source>
   <translation>最大奖励</translation>
  </message>
  <message>
   <source>No reward is found larger than this, nor below minus this. It is the unit of what is found.</source>
   <translation>求得的奖励不会大于它，也不会小于它的相反数。它是求得的奖励的单位。</translation>
  </message>
  <message>
   <source>constraints</source>
   <translation>约束</translation>
  </message>
  <message>
   <source>Objective</source>
   <translation>目标函数</translation>
  </message>
  <message>
   <source>What the programme maximises: the margins less the penalty. Each sweep is one pivot.</source>
   <translation>规划所最大化的：优势之和减去惩罚。每次扫描是一次换基。</translation>
  </message>
  <message>
   <source>objective</source>
   <translation>目标</translation>
  </message>
  <message>
   <source>Sum of margins</source>
   <translation>优势之和</translation>
  </message>
  <message>
   <source>By how much the expert's action is worth more than the second best, over all states.</source>
   <translation>专家的动作比次优动作多值多少，对所有状态求和。</translation>
  </message>
  <message>
   <source>States with a reward</source>
   <translation>有奖励的状态</translation>
  </message>
  <message>
   <source>In how many states the found reward is not 0.</source>
   <translation>有多少个状态求得的奖励不是 0。</translation>
  </message>
  <message>
   <source>states</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>rewarded</source>
   <translation>有奖励</translation>
  </message>
  <message>
   <source>States explained</source>
   <translation>得到解释的状态</translation>
  </message>
  <message>
   <source>The share of states in which the expert's action is a best one by the found reward. R = 0 explains all of them.</source>
   <translation>按求得的奖励，专家的动作是最优动作之一的状态所占的比例。R = 0 解释全部状态。</translation>
  </message>
  <message>
   <source>explained</source>
   <translation>得到解释</translation>
  </message>
  <message>
   <source>States told apart</source>
   <translation>能区分的状态</translation>
  </message>
  <message>
   <source>The share of states in which the expert's action is better than every other one that leads elsewhere. R = 0 tells none.</source>
   <translation>专家的动作比其他每个通向别处的动作都好的状态所占的比例。R = 0 一个也区分不了。</translation>
  </message>
  <message>
   <source>the constraint</source>
   <translation>约束</translation>
  </message>
  <message>
   <source>what its variable was before the pivot</source>
   <translation>换基前它的变量是多少</translation>
  </message>
  <message>
   <source>how fast the entering variable uses it up</source>
   <translation>进基变量消耗它有多快</translation>
  </message>
  <message>
   <source>this constraint is met first, its variable leaves</source>
   <translation>这个约束最先达到，它的变量出基</translation>
  </message>
  <message>
   <source>how far the entering variable grows</source>
   <translation>进基变量增加多少</translation>
  </message>
  <message>
   <source>what its variable is after the pivot</source>
   <translation>换基后它的变量是多少</translation>
  </message>
  <message>
   <source>what the objective gains for each unit of the step</source>
   <translation>每增加一个单位目标增加多少</translation>
  </message>
  <message>
   <source>the objective before the pivot</source>
   <translation>换基前的目标</translation>
  </message>
  <message>
   <source>the objective after the pivot</source>
   <translation>换基后的目标</translation>
  </message>
  <message>
   <source>how much it changed</source>
   <translation>它改变了多少</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>步进</translation>
  </message>
  <message>
   <source>New value</source>
   <translation>新价值</translation>
  </message>
  <message>
   <source>The variable that entered stands in this row from now on.</source>
   <translation>进基的变量从此在这一行。</translation>
  </message>
  <message>
   <source>anywhere</source>
   <translation>任意处</translation>
  </message>
  <message>
   <source>where episodes begin</source>
   <translation>回合开始处</translation>
  </message>
  <message>
   <source>Maximum-entropy IRL</source>
   <translation>最大熵 IRL</translation>
  </message>
  <message>
   <source>Sees only how somebody acts, and asks what that one must want: it changes the reward of every cell until the policy that this reward implies goes where the demonstrations go. The expert is the exact planner of this very world, with some softness; its reward is hidden and shown beside what is found.</source>
   <translation>只看到别人如何行动，并追问这样行动的人想要什么：它改变每个格子的奖励，直到由此奖励得出的策略走到示范所走的地方。专家是这个世界的精确规划器，略带柔性；它的奖励是隐藏的，显示在求得的奖励旁边。</translation>
  </message>
  <message>
   <source>gradient ascent</source>
   <translation>梯度上升</translation>
  </message>
  <message>
   <source>Tolerance θ</source>
   <translation>容差 θ</translation>
  </message>
  <message>
   <source>It is over when no state's found reward changes by this much in a sweep.</source>
   <translation>一次扫描中没有任何状态求得的奖励变化达到这个值时，就结束。</translation>
  </message>
  <message>
   <source>Expert's temperature</source>
   <translation>专家的温度</translation>
  </message>
  <message>
   <source>How little differences between actions mean to the one who demonstrates, as a share of the largest reward of the world: near 0 the best way is always taken, and the larger it is, the more demonstrations stray.</source>
   <translation>动作之间的差别对示范者有多不重要，以世界中最大奖励的份额计：接近 0 时总走最好的路，越大示范就越偏离。</translation>
  </message>
  <message>
   <source>Demonstrations begin</source>
   <translation>示范开始于</translation>
  </message>
  <message>
   <source>Where the demonstrations begin. Nothing can be found out about places that no demonstration comes near, so that one beginning alone tells little.</source>
   <translation>示范从哪里开始。没有示范靠近的地方什么也求不出来，所以只从一处开始说明不了多少。</translation>
  </message>
  <message>
   <source>So many episodes are shown. The fewer, the more of their chance is taken for intention.</source>
   <translation>展示这么多个回合。越少，其中的偶然就越被当作意图。</translation>
  </message>
  <message>
   <source>Learning rate α</source>
   <translation>学习率 α</translation>
  </message>
  <message>
   <source>How far the found reward moves at each sweep for a visit too few or too many.</source>
   <translation>每次扫描中，每多或少一次访问，求得的奖励移动多少。</translation>
  </message>
  <message>
   <source>Momentum β</source>
   <translation>动量 β</translation>
  </message>
  <message>
   <source>How much of its last movement the found reward keeps at each sweep.</source>
   <translation>每次扫描中，求得的奖励保留上次移动的多少。</translation>
  </message>
  <message>
   <source>Prior λ</source>
   <translation>先验 λ</translation>
  </message>
  <message>
   <source>How strongly the found reward is drawn to 0. Without it, the reward of places that are never entered sinks for ever.</source>
   <translation>求得的奖励被拉向 0 的强度。没有它，从不进入的地方的奖励会一直下沉。</translation>
  </message>
  <message>
   <source>Visits that do not match</source>
   <translation>不相符的访问</translation>
  </message>
  <message>
   <source>How far the policy's expected entries of all states are from those of the demonstrations, as a share of these.</source>
   <translation>策略进入各状态的期望次数与示范的差距，以示范次数的份额计。</translation>
  </message>
  <message>
   <source>mismatch</source>
   <translation>不符</translation>
  </message>
  <message>
   <source>the state that is entered</source>
   <translation>被进入的状态</translation>
  </message>
  <message>
   <source>how often a demonstration enters it; later entries count less</source>
   <translation>一次示范进入它的次数；越晚的进入算得越少</translation>
  </message>
  <message>
   <source>how often the policy of the found reward enters it</source>
   <translation>按求得奖励的策略进入它的次数</translation>
  </message>
  <message>
   <source>its found reward before the sweep</source>
   <translation>扫描前求得的奖励</translation>
  </message>
  <message>
   <source>the prior</source>
   <translation>先验</translation>
  </message>
  <message>
   <source>the gradient of the demonstrations' likelihood</source>
   <translation>示范似然的梯度</translation>
  </message>
  <message>
   <source>its last movement</source>
   <translation>上一次移动</translation>
  </message>
  <message>
   <source>the momentum</source>
   <translation>动量</translation>
  </message>
  <message>
   <source>its movement now</source>
   <translation>这一次移动</translation>
  </message>
  <message>
   <source>the learning rate</source>
   <translation>学习率</translation>
  </message>
  <message>
   <source>its found reward after the sweep</source>
   <translation>扫描后求得的奖励</translation>
  </message>
  <message>
   <source>how many more entries were shown than are expected</source>
   <translation>展示的进入次数比期望的多多少</translation>
  </message>
  <message>
   <source>Gradient</source>
   <translation>梯度</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>移动</translation>
  </message>
  <message>
   <source>Found reward</source>
   <translation>求得的奖励</translation>
  </message>
  <message>
   <source>a variable stands in two places of the table</source>
   <translation>有一个变量在表中出现了两次</translation>
  </message>
  <message>
   <source>This is one of the two: choose it instead.</source>
   <translation>这就是两句之一：请直接选它。</translation>
  </message>
  <message>
   <source>at most {most} pairs wait for a person, not {n}</source>
   <translation>等待人来评判的最多 {most} 对，而不是 {n} 对</translation>
  </message>
  <message>
   <source>Before learning</source>
   <translation>学习之前</translation>
  </message>
  <message>
   <source>After imitation</source>
   <translation>模仿之后</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>现在</translation>
  </message>
  <message>
   <source>a comparison is none of first, second and alike</source>
   <translation>有一个比较既不是第一个、第二个，也不是一样</translation>
  </message>
  <message>
   <source>DPO</source>
   <translation>DPO</translation>
  </message>
  <message>
   <source>Learns from comparisons what people prefer without a reward model and without PPO: one loss, as simple as imitation. What is done today in place of RLHF's third step.</source>
   <translation>不用奖励模型也不用 PPO，从比较中学习人的偏好：只有一个损失，像模仿一样简单。如今常用它代替 RLHF 的第三步。</translation>
  </message>
  <message>
   <source>InstructGPT</source>
   <translation>InstructGPT</translation>
  </message>
  <message>
   <source>RLHF in three steps: imitates what people wrote, learns from comparisons what they prefer, and gets better by PPO against that reward model, on a leash to where it began.</source>
   <translation>RLHF 三步：模仿人写的文字，从比较中学习人的偏好，再用 PPO 针对这个奖励模型改进，并被一根绳子拴在起点附近。</translation>
  </message>
  <message>
   <source>policy and value</source>
   <translation>策略与价值</translation>
  </message>
  <message>
   <source>reward model</source>
   <translation>奖励模型</translation>
  </message>
  <message>
   <source>{value} cannot be the unit of scores</source>
   <translation>{value} 不能作为得分的单位</translation>
  </message>
  <message>
   <source>a plan of length {n} cannot stand at {position}</source>
   <translation>长度为 {n} 的计划不可能处于位置 {position}</translation>
  </message>
  <message>
   <source>synthetic</source>
   <translation>合成</translation>
  </message>
  <message>
   <source>Judge</source>
   <translation>评判者</translation>
  </message>
  <message>
   <source>Who says which of two sentences is better: the reader, by their points, or a person here.</source>
   <translation>谁来说两个句子哪个更好：按评分的读者，或这里的人。</translation>
  </message>
  <message>
   <source>Step 2</source>
   <translation>第 2 步</translation>
  </message>
  <message>
   <source>How many sentences that people wrote step 1 imitates.</source>
   <translation>第 1 步模仿多少个人写的句子。</translation>
  </message>
  <message>
   <source>sentences</source>
   <translation>句</translation>
  </message>
  <message>
   <source>Step 1</source>
   <translation>第 1 步</translation>
  </message>
  <message>
   <source>How often each letter of each demonstration is learned from.</source>
   <translation>每个示范的每个字母学习几遍。</translation>
  </message>
  <message>
   <source>Comparisons</source>
   <translation>比较</translation>
  </message>
  <message>
   <source>How many pairs of sentences that step 1 wrote on the same topic are compared; a further tenth is held out, to see what was understood and not learned by heart.</source>
   <translation>比较多少对由第 1 步就同一主题写的句子；另有十分之一留出，用来看是学懂了还是背下来了。</translation>
  </message>
  <message>
   <source>Step size of the Adam optimiser in imitation, and of a reward model if any.</source>
   <translation>模仿时和奖励模型（如有）的 Adam 优化器步长。</translation>
  </message>
  <message>
   <source>How many letters each update of step 1 looks at.</source>
   <translation>第 1 步的每次更新看多少个字母。</translation>
  </message>
  <message>
   <source>symbols</source>
   <translation>符号</translation>
  </message>
  <message>
   <source>Leash β</source>
   <translation>绳子 β</translation>
  </message>
  <message>
   <source>What each nat of distance from step 1 costs in step 3, in units of the reward model. 0 cuts the leash: then the policy finds what the reward model has got wrong.</source>
   <translation>第 3 步中离第 1 步每远一奈特要付多少代价，以奖励模型的单位计。0 就是剪断绳子：策略会找到奖励模型的错处。</translation>
  </message>
  <message>
   <source>Passes of the reward model</source>
   <translation>奖励模型的遍数</translation>
  </message>
  <message>
   <source>How often each comparison is learned from.</source>
   <translation>每个比较学习几遍。</translation>
  </message>
  <message>
   <source>Pairs each update</source>
   <translation>每次更新的对数</translation>
  </message>
  <message>
   <source>How many comparisons each update of the reward model looks at.</source>
   <translation>奖励模型的每次更新看多少个比较。</translation>
  </message>
  <message>
   <source>Learning rate of PPO</source>
   <translation>PPO 的学习率</translation>
  </message>
  <message>
   <source>Step size of the Adam optimiser in step 3.</source>
   <translation>第 3 步的 Adam 优化器步长。</translation>
  </message>
  <message>
   <source>Step 3</source>
   <translation>第 3 步</translation>
  </message>
  <message>
   <source>How dear distance from step 1 is: what DPO comes to is what a reward model and a leash of this strength would come to. Less lets comparisons push further.</source>
   <translation>离第 1 步的距离有多贵：DPO 的结果等于一个奖励模型加同样强度的绳子的结果。越小，比较能推得越远。</translation>
  </message>
  <message>
   <source>Imitate the preferred</source>
   <translation>模仿被偏好的</translation>
  </message>
  <message>
   <source>How much -ln π of each letter of the preferred text counts beside it (Pang et al. 2024). 0 is plain DPO, which is free to make both texts less likely, and what nobody compared more likely.</source>
   <translation>此外被偏好文本的每个字母的 -ln π 算多重（Pang et al. 2024）。0 是原本的 DPO，它可以让两个文本都更不可能，而让没人比较过的更可能。</translation>
  </message>
  <message>
   <source>How many comparisons each update looks at.</source>
   <translation>每次更新看多少个比较。</translation>
  </message>
  <message>
   <source>Learning rate of DPO</source>
   <translation>DPO 的学习率</translation>
  </message>
  <message>
   <source>Step size of the Adam optimiser when it learns from comparisons.</source>
   <translation>从比较中学习时 Adam 优化器的步长。</translation>
  </message>
  <message>
   <source>the reader</source>
   <translation>读者</translation>
  </message>
  <message>
   <source>rows</source>
   <translation>行</translation>
  </message>
  <message>
   <source>Of what learns at this step: -ln π of what people wrote; -ln σ of what was preferred; PPO's loss.</source>
   <translation>这一步所学部分的损失：人所写文字的 -ln π；被偏好者的 -ln σ；PPO 的损失。</translation>
  </message>
  <message>
   <source>Reward by the model</source>
   <translation>模型给的奖励</translation>
  </message>
  <message>
   <source>model reward</source>
   <translation>模型奖励</translation>
  </message>
  <message>
   <source>What the reward model gives for what is written in step 3, in standard deviations from what was written after step 1. Compare it with the return, which is the reader's: where this rises and that falls, the model is being exploited.</source>
   <translation>奖励模型给第 3 步所写内容的分，以相对第 1 步后所写内容的标准差计。请与回报比较，回报是读者给的：这个升而那个降，就是模型正被钻空子。</translation>
  </message>
  <message>
   <source>KL from step 1</source>
   <translation>与第 1 步的 KL</translation>
  </message>
  <message>
   <source>kl</source>
   <translation>KL</translation>
  </message>
  <message>
   <source>How far a whole sentence has moved from what was written after step 1: what the leash is about.</source>
   <translation>整个句子离第 1 步后所写内容有多远：绳子管的就是它。</translation>
  </message>
  <message>
   <source>Wins over step 1</source>
   <translation>胜过第 1 步</translation>
  </message>
  <message>
   <source>wins</source>
   <translation>胜</translation>
  </message>
  <message>
   <source>How often the reader likes a sentence of now better than one after step 1 on the same topic; those liked as well count half. Learning does not know it.</source>
   <translation>读者更喜欢现在的句子而非第 1 步后同主题句子的比例；同样喜欢的算一半。学习并不知道它。</translation>
  </message>
  <message>
   <source>Agreement with the reader</source>
   <translation>与读者的一致</translation>
  </message>
  <message>
   <source>How often what was learned from comparisons agrees with the reader, in comparisons that were held out.</source>
   <translation>在留出的比较中，学到的东西与读者一致的比例。</translation>
  </message>
  <message>
   <source>1: imitation of demonstrations. 2: learning from comparisons. 3: PPO against the reward model.</source>
   <translation>1：模仿示范。2：从比较中学习。3：针对奖励模型的 PPO。</translation>
  </message>
  <message>
   <source>an update of step 1</source>
   <translation>第 1 步的一次更新</translation>
  </message>
  <message>
   <source>how strongly this row pulls, and which way</source>
   <translation>这一行拉多大力、往哪边拉</translation>
  </message>
  <message>
   <source>what the policy said of the symbol, before the step</source>
   <translation>更新前策略对这个符号的预测</translation>
  </message>
  <message>
   <source>1: the first text was preferred; 0: the second; a half: both are alike</source>
   <translation>1：偏好第一个文本；0：第二个；二分之一：两者一样</translation>
  </message>
  <message>
   <source>the loss of this row</source>
   <translation>这一行的损失</translation>
  </message>
  <message>
   <source>its log-probability when it was written</source>
   <translation>写下时的对数概率</translation>
  </message>
  <message>
   <source>how much likelier the symbol has become since</source>
   <translation>此后这个符号变得可能多少</translation>
  </message>
  <message>
   <source>the clip range</source>
   <translation>裁剪范围</translation>
  </message>
  <message>
   <source>the clip is active</source>
   <translation>裁剪生效</translation>
  </message>
  <message>
   <source>what the reward model gave, where the sentence ended</source>
   <translation>句子结束处奖励模型给的分</translation>
  </message>
  <message>
   <source>how much likelier the symbol was than after step 1</source>
   <translation>这个符号比第 1 步后可能多少</translation>
  </message>
  <message>
   <source>the leash</source>
   <translation>绳子</translation>
  </message>
  <message>
   <source>Pull</source>
   <translation>拉力</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>比较</translation>
  </message>
  <message>
   <source>Reward</source>
   <translation>奖励</translation>
  </message>
  <message>
   <source>Ratio</source>
   <translation>比率</translation>
  </message>
  <message>
   <source>Policy loss</source>
   <translation>策略损失</translation>
  </message>
  <message>
   <source>The clip is active: the ratio is out of its range, so this step pushes nothing.</source>
   <translation>裁剪生效：比率超出范围，因此这一步不产生推力。</translation>
  </message>
  <message>
   <source>Margin</source>
   <translation>差距</translation>
  </message>
  <message>
   <source>an update of the reward model</source>
   <translation>奖励模型的一次更新</translation>
  </message>
  <message>
   <source>an update of PPO</source>
   <translation>PPO 的一次更新</translation>
  </message>
  <message>
   <source>the model's score of the first text</source>
   <translation>模型给第一个文本的分</translation>
  </message>
  <message>
   <source>its score of the second text</source>
   <translation>它给第二个文本的分</translation>
  </message>
  <message>
   <source>an update by comparisons</source>
   <translation>一次按比较的更新</translation>
  </message>
  <message>
   <source>how much likelier the first text is than after imitation: ln π/π_ref</source>
   <translation>第一个文本比模仿后可能多少：ln π/π_ref</translation>
  </message>
  <message>
   <source>the same of the second text</source>
   <translation>第二个文本的同一量</translation>
  </message>
  <message>
   <source>-ln π of a letter of the preferred text, in the mean</source>
   <translation>被偏好文本每个字母的平均 -ln π</translation>
  </message>
  <message>
   <source>how much that counts</source>
   <translation>它算多重</translation>
  </message>
  <message>
   <source>the loss of the comparison</source>
   <translation>比较的损失</translation>
  </message>
  <message>
   <source>by how much the first one is thought better</source>
   <translation>认为第一个好多少</translation>
  </message>
  <message>
   <source>{algorithm} writes, and {environment} asks for no texts.</source>
   <translation>{algorithm}是写文字的，而{environment}不要求文字。</translation>
  </message>
  <message>
   <source>It learns to imitate first; then it writes what is compared.</source>
   <translation>它先学模仿，然后写出要比较的句子。</translation>
  </message>
  <message>
   <source>All comparisons are there, and it learns from them.</source>
   <translation>比较已全部完成，它正从中学习。</translation>
  </message>
  <message>
   <source>it cannot be at stage {stage} where the number of comparisons is {n}</source>
   <translation>比较的数目为 {n} 时不可能处于第 {stage} 阶段</translation>
  </message>
  <message>
   <source>MPC (PETS)</source>
   <translation>MPC（PETS）</translation>
  </message>
  <message>
   <source>Model-based planning: several networks learn what actions do, and before each action the cross-entropy method looks for the plan that pays most in them. No policy, no values: a handful of episodes is enough, and thinking is slow.</source>
   <translation>基于模型的规划：几个网络学习动作的后果，每个动作之前用交叉熵方法寻找在其中收益最高的计划。没有策略，没有价值：几个回合就够，但思考很慢。</translation>
  </message>
  <message>
   <source>Model loss</source>
   <translation>模型损失</translation>
  </message>
  <message>
   <source>Squared errors of change and reward in their deviations, and the cross entropy of the end, of the batch just learned from.</source>
   <translation>刚学过的一批：变化与奖励以标准差计的误差平方，加上结束的交叉熵。</translation>
  </message>
  <message>
   <source>Error on fresh steps</source>
   <translation>新步上的误差</translation>
  </message>
  <message>
   <source>deviations</source>
   <translation>标准差</translation>
  </message>
  <message>
   <source>model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>How far the models' mean was off on steps that they had not learned from, in deviations of what steps change: 1 is as bad as knowing nothing.</source>
   <translation>各模型的平均在尚未学过的步上偏了多少，以每步变化的标准差计：1 等于一无所知。</translation>
  </message>
  <message>
   <source>Disagreement</source>
   <translation>分歧</translation>
  </message>
  <message>
   <source>How far the models are apart on the same fresh steps: what is small where the error is large is an error that none of them knows of.</source>
   <translation>各模型在同样的新步上相差多少：误差大而分歧小，就是谁也不知道的误差。</translation>
  </message>
  <message>
   <source>Expected noise</source>
   <translation>预料的噪声</translation>
  </message>
  <message>
   <source>The standard deviation that Gaussian models expect on the same fresh steps: chance that more data does not take away.</source>
   <translation>高斯模型在同样的新步上预料的标准差：更多数据也消除不了的偶然。</translation>
  </message>
  <message>
   <source>Planned reward</source>
   <translation>计划的奖励</translation>
  </message>
  <message>
   <source>planned</source>
   <translation>计划</translation>
  </message>
  <message>
   <source>What the last plan that is over was to bring in its H steps.</source>
   <translation>最近结束的计划在其 H 步内本应带来多少。</translation>
  </message>
  <message>
   <source>Received reward</source>
   <translation>得到的奖励</translation>
  </message>
  <message>
   <source>What came in these H steps, in which every step was planned anew.</source>
   <translation>这 H 步内实际得到的，其中每一步都重新计划。</translation>
  </message>
  <message>
   <source>Length of the gradient of all models.</source>
   <translation>所有模型的梯度长度。</translation>
  </message>
  <message>
   <source>{algorithm} models here how a few measured numbers change, and these observations are none.</source>
   <translation>{algorithm} 在这里为几个测量值的变化建模，而这些观测不是。</translation>
  </message>
  <message>
   <source>{algorithm} does not model an opponent.</source>
   <translation>{algorithm} 不为对手建模。</translation>
  </message>
  <message>
   <source>half the squared errors of each model in deviations, or minus its Gaussian's ln p</source>
   <translation>各模型误差平方的一半（以标准差计），或其高斯分布的 -ln p</translation>
  </message>
  <message>
   <source>the cross entropy of each model's end, in nats</source>
   <translation>每个模型关于结束的交叉熵，单位 nat</translation>
  </message>
  <message>
   <source>what each model's loss counts: the bootstrap leaves half of them out</source>
   <translation>每个模型的损失占多少：自助抽样略去其中一半</translation>
  </message>
  <message>
   <source>the reward that came</source>
   <translation>实际得到的奖励</translation>
  </message>
  <message>
   <source>the reward that the models expected, their mean</source>
   <translation>各模型预期的奖励，取平均</translation>
  </message>
  <message>
   <source>how far the reward was off</source>
   <translation>奖励偏了多少</translation>
  </message>
  <message>
   <source>deterministic</source>
   <translation>确定性</translation>
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
   <translation>视野 H</translation>
  </message>
  <message>
   <source>How many steps each plan looks ahead. Too few do not see what pays later; too many lean on a model whose errors grow with every imagined step.</source>
   <translation>每个计划向前看多少步。太少看不到日后的收益；太多则依赖模型，而它的误差随每个想象的步增长。</translation>
  </message>
  <message>
   <source>Planning</source>
   <translation>规划中</translation>
  </message>
  <message>
   <source>Plans per round</source>
   <translation>每轮计划数</translation>
  </message>
  <message>
   <source>How many plans CEM draws and tries in the model each time.</source>
   <translation>CEM 每次抽取多少个计划在模型中尝试。</translation>
  </message>
  <message>
   <source>Elites</source>
   <translation>精英数</translation>
  </message>
  <message>
   <source>The best so many plans say where the next ones are drawn.</source>
   <translation>最好的这么多个计划决定下一轮从哪里抽取。</translation>
  </message>
  <message>
   <source>Rounds</source>
   <translation>轮数</translation>
  </message>
  <message>
   <source>How often CEM draws plans, each time about the elites of the last round.</source>
   <translation>CEM 抽取计划多少次，每次围绕上一轮的精英。</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>模型数</translation>
  </message>
  <message>
   <source>How many networks learn the dynamics, each from half of all that was seen. Where they disagree, little is known.</source>
   <translation>多少个网络学习动力学，每个只学所见的一半。它们有分歧之处，所知甚少。</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Members</source>
   <translation>成员</translation>
  </message>
  <message>
   <source>What each model predicts: the next step alone, or a Gaussian over next steps, so that chance in the environment is told apart from what is not known. Plans are then tried by drawn particles.</source>
   <translation>每个模型预测什么：只是下一步，或下一步的高斯分布，使环境中的偶然与尚不知道的区分开。后者用抽取的粒子试计划。</translation>
  </message>
  <message>
   <source>Particles per model</source>
   <translation>每个模型的粒子数</translation>
  </message>
  <message>
   <source>How many courses of each plan are drawn in each Gaussian model.</source>
   <translation>每个计划在每个高斯模型中抽取多少条路径。</translation>
  </message>
  <message>
   <source>Propagation</source>
   <translation>传播</translation>
  </message>
  <message>
   <source>Whether a particle stays in the Gaussian model that it began in (TS∞), or comes to one by chance at every step (TS1).</source>
   <translation>粒子留在它开始时的高斯模型中（TS∞），还是每一步随机换到某个模型（TS1）。</translation>
  </message>
  <message>
   <source>Units per layer</source>
   <translation>每层单元数</translation>
  </message>
  <message>
   <source>Width of the two hidden layers of each model.</source>
   <translation>每个模型两个隐藏层的宽度。</translation>
  </message>
  <message>
   <source>Random at first</source>
   <translation>起初随机</translation>
  </message>
  <message>
   <source>Steps with random actions before there is a model.</source>
   <translation>有模型之前随机动作的步数。</translation>
  </message>
  <message>
   <source>Steps between fits</source>
   <translation>两次拟合间的步数</translation>
  </message>
  <message>
   <source>After so many steps the models learn from all that was seen.</source>
   <translation>每过这么多步，模型从所见的一切中学习。</translation>
  </message>
  <message>
   <source>Updates per fit</source>
   <translation>每次拟合的更新数</translation>
  </message>
  <message>
   <source>How many batches the models learn from each time.</source>
   <translation>模型每次从多少批中学习。</translation>
  </message>
  <message>
   <source>Transitions per update.</source>
   <translation>每次更新的转移数。</translation>
  </message>
  <message>
   <source>Step size of Adam for the models.</source>
   <translation>模型所用 Adam 的步长。</translation>
  </message>
  <message>
   <source>How many transitions are remembered.</source>
   <translation>记住多少个转移。</translation>
  </message>
  <message>
   <source>representation</source>
   <translation>表示</translation>
  </message>
  <message>
   <source>dynamics</source>
   <translation>动态</translation>
  </message>
  <message>
   <source>prediction</source>
   <translation>预测</translation>
  </message>
  <message>
   <source>projection</source>
   <translation>投影</translation>
  </message>
  <message>
   <source>guess</source>
   <translation>猜测</translation>
  </message>
  <message>
   <source>MuZero</source>
   <translation>MuZero</translation>
  </message>
  <message>
   <source>Knows no rules: it learns a model of its own, in which it imagines what its actions would lead to, and searches there before each action. The model has to be right about rewards, values and what to do, not about how things look.</source>
   <translation>不知道任何规则：它学习自己的模型，在其中想象动作会带来什么，每次行动前都在其中搜索。模型须对奖励、价值和该怎么做判断正确，而不必对事物的样貌判断正确。</translation>
  </message>
  <message>
   <source>policy</source>
   <translation>策略</translation>
  </message>
  <message>
   <source>Cross entropy between the search's visits and the network's probabilities, over all steps that were imagined; steps after the first count a K-th each.</source>
   <translation>搜索访问次数与网络概率的交叉熵，涵盖所有想象的步；首步之后的每步只计 K 分之一。</translation>
  </message>
  <message>
   <source>Value loss</source>
   <translation>价值损失</translation>
  </message>
  <message>
   <source>Cross entropy between the n-step returns and the value, over all steps that were imagined.</source>
   <translation>n 步回报与价值的交叉熵，涵盖所有想象的步。</translation>
  </message>
  <message>
   <source>Reward loss</source>
   <translation>奖励损失</translation>
  </message>
  <message>
   <source>Cross entropy between the rewards that came and those that were imagined.</source>
   <translation>实际奖励与想象奖励的交叉熵。</translation>
  </message>
  <message>
   <source>Consistency loss</source>
   <translation>一致性损失</translation>
  </message>
  <message>
   <source>How unlike imagined states are to those made of what was really seen: 0 to 2 for each.</source>
   <translation>想象的状态与由真实所见得出的状态有多不同：每个为 0 到 2。</translation>
  </message>
  <message>
   <source>All together.</source>
   <translation>以上总和。</translation>
  </message>
  <message>
   <source>Mean distance between the value of a position and its n-step return.</source>
   <translation>局面的价值与其 n 步回报的平均距离。</translation>
  </message>
  <message>
   <source>Error of the value imagined</source>
   <translation>想象价值的误差</translation>
  </message>
  <message>
   <source>The same after K imagined steps: as small, if the model stays true.</source>
   <translation>想象 K 步之后的同一误差：若模型依然准确，则同样小。</translation>
  </message>
  <message>
   <source>Error of the reward imagined</source>
   <translation>想象奖励的误差</translation>
  </message>
  <message>
   <source>Mean distance between the reward of the K-th step and what was imagined of it.</source>
   <translation>第 K 步的奖励与对它的想象之间的平均距离。</translation>
  </message>
  <message>
   <source>Entropy of the visits</source>
   <translation>访问的熵</translation>
  </message>
  <message>
   <source>How evenly the search tried the actions: the least that the policy loss can be at k = 0.</source>
   <translation>搜索尝试各动作有多均匀：k = 0 时策略损失可能的最小值。</translation>
  </message>
  <message>
   <source>Length of the gradient of all networks together before it is limited in each.</source>
   <translation>所有网络合在一起的梯度范数，在各自限幅之前。</translation>
  </message>
  <message>
   <source>{algorithm} imagines each of a few separate actions; here they are continuous numbers.</source>
   <translation>{algorithm} 逐一想象少数几个离散动作；这里的动作是连续的数。</translation>
  </message>
  <message>
   <source>{algorithm} learns here with small networks that see numbers or boards, and no pictures.</source>
   <translation>{algorithm} 在此用小网络学习，只能看数值或棋盘，不能看画面。</translation>
  </message>
  <message>
   <source>{algorithm} takes every next move for the other's; here a player may move twice in succession.</source>
   <translation>{algorithm} 把每个下一步都当作对方的着法；这里同一方可能连走两步。</translation>
  </message>
  <message>
   <source>the numbers of updates and searches owed, {updates} and {searches}, are impossible</source>
   <translation>不可能还欠 {updates} 次更新和 {searches} 次搜索</translation>
  </message>
  <message>
   <source>How much a reward is worth one step later. 1 in games, where only the end counts.</source>
   <translation>晚一步得到的奖励值多少。只有结局算数的游戏中为 1。</translation>
  </message>
  <message>
   <source>Simulations</source>
   <translation>模拟次数</translation>
  </message>
  <message>
   <source>How many steps are imagined before each action.</source>
   <translation>每个动作之前想象多少步。</translation>
  </message>
  <message>
   <source>Exploration c₁</source>
   <translation>探索 c₁</translation>
  </message>
  <message>
   <source>How much actions that are thought likely, and that were seldom tried, are preferred. Values are brought to between 0 and 1 for this.</source>
   <translation>对被认为可能性大而很少尝试的动作偏好多少。为此价值会换算到 0 与 1 之间。</translation>
  </message>
  <message>
   <source>Noise ε</source>
   <translation>噪声 ε</translation>
  </message>
  <message>
   <source>The share of chance in what is thought likely at the root, while learning.</source>
   <translation>学习时，根节点的先验概率中随机成分的比例。</translation>
  </message>
  <message>
   <source>Noise Σα</source>
   <translation>噪声 Σα</translation>
  </message>
  <message>
   <source>How even that chance is: the Dirichlet distribution's α times the number of legal actions.</source>
   <translation>随机成分有多均匀：Dirichlet 分布的 α 乘以合法动作数。</translation>
  </message>
  <message>
   <source>First temperature</source>
   <translation>初始温度</translation>
  </message>
  <message>
   <source>Actions are drawn by how often the search tried them; at 1 in proportion, below 1 often tried ones still more often.</source>
   <translation>按搜索尝试的次数抽取动作；为 1 时成比例，低于 1 时常试的更常抽到。</translation>
  </message>
  <message>
   <source>Final temperature</source>
   <translation>最终温度</translation>
  </message>
  <message>
   <source>The temperature from the end of its schedule on.</source>
   <translation>降温结束之后的温度。</translation>
  </message>
  <message>
   <source>Temperature falls over</source>
   <translation>降温步数</translation>
  </message>
  <message>
   <source>So many steps lead from the first temperature to the final one.</source>
   <translation>从初始温度到最终温度经过这么多步。</translation>
  </message>
  <message>
   <source>Unrolled steps K</source>
   <translation>展开步数 K</translation>
  </message>
  <message>
   <source>So many steps of each sample are imagined and compared with what happened.</source>
   <translation>每个样本想象这么多步，并与实际发生的比较。</translation>
  </message>
  <message>
   <source>Steps n</source>
   <translation>步数 n</translation>
  </message>
  <message>
   <source>So many rewards make up the target of a value; what the search thought of the step after them stands for the rest. As many as a game has moves: its outcome.</source>
   <translation>价值的目标由这么多个奖励组成；其余部分用搜索对其后一步的估值代替。取一局的着法数时：即为结局。</translation>
  </message>
  <message>
   <source>How many sequences each update learns from.</source>
   <translation>每次更新从多少个序列中学习。</translation>
  </message>
  <message>
   <source>How often each position is learned from, on average.</source>
   <translation>每个局面平均被学习多少次。</translation>
  </message>
  <message>
   <source>Value's weight</source>
   <translation>价值的权重</translation>
  </message>
  <message>
   <source>How much the error of the value counts beside those of policy and reward.</source>
   <translation>相对于策略与奖励的误差，价值的误差占多大分量。</translation>
  </message>
  <message>
   <source>Consistency</source>
   <translation>一致性</translation>
  </message>
  <message>
   <source>How much it counts that an imagined state is like the one that was made of what was really seen (EfficientZero); 0 leaves it out, and the paper has it at 2.</source>
   <translation>想象的状态应与由实际所见得到的状态相似，这一项占多大分量（EfficientZero）；0 为不使用，论文中为 2。</translation>
  </message>
  <message>
   <source>Reanalyse</source>
   <translation>重分析</translation>
  </message>
  <message>
   <source>So many remembered positions are searched anew for each step, with the network as it is now: better targets from old games, for more computing.</source>
   <translation>每走一步，用当前网络重新搜索这么多个记住的局面：用更多计算从旧对局得到更好的目标。</translation>
  </message>
  <message>
   <source>So many of the newest steps are remembered.</source>
   <translation>记住最新的这么多步。</translation>
  </message>
  <message>
   <source>Learning starts</source>
   <translation>学习起点</translation>
  </message>
  <message>
   <source>Learning begins when so many steps are remembered.</source>
   <translation>记住这么多步之后开始学习。</translation>
  </message>
  <message>
   <source>Prioritised</source>
   <translation>优先抽取</translation>
  </message>
  <message>
   <source>Draw more often what the value was wrong about.</source>
   <translation>更常抽取价值估错的内容。</translation>
  </message>
  <message>
   <source>Symmetries</source>
   <translation>对称性</translation>
  </message>
  <message>
   <source>Turn and mirror what is learned from, each sequence by chance, in games that stay the same.</source>
   <translation>把学习的内容旋转和镜像，每个序列随机进行，用于变换后不变的游戏。</translation>
  </message>
  <message>
   <source>Widths of the fully connected layers of each of the networks.</source>
   <translation>每个网络各全连接层的宽度。</translation>
  </message>
  <message>
   <source>State's width</source>
   <translation>状态的宽度</translation>
  </message>
  <message>
   <source>How many numbers an imagined state is made of.</source>
   <translation>想象的状态由多少个数组成。</translation>
  </message>
  <message>
   <source>Atoms</source>
   <translation>原子数</translation>
  </message>
  <message>
   <source>Into how many bars the range of values and rewards is divided.</source>
   <translation>把价值与奖励的范围分成多少根柱。</translation>
  </message>
  <message>
   <source>Largest value</source>
   <translation>最大价值</translation>
  </message>
  <message>
   <source>Values and rewards beyond it, above or below zero, are taken for it. With rewards of 1 a step values come to 1 / (1 - γ).</source>
   <translation>绝对值超过它的价值与奖励，无论正负，都算作它。每步奖励为 1 时，价值达到 1 / (1 - γ)。</translation>
  </message>
  <message>
   <source>the shares of a position's visits add up to 1</source>
   <translation>一个局面的访问份额之和应为 1</translation>
  </message>
  <message>
   <source>what is remembered must be finite</source>
   <translation>回放池中的数须为有限值</translation>
  </message>
  <message>
   <source>sequences</source>
   <translation>序列</translation>
  </message>
  <message>
   <source>the rewards of the next n steps, as far as they are known</source>
   <translation>接下来 n 步的奖励，以已知者为限</translation>
  </message>
  <message>
   <source>what they count; in games of two with a changing sign, as every other one is the opponent's</source>
   <translation>它们的系数；双人游戏中符号交替，因为每隔一个属于对手</translation>
  </message>
  <message>
   <source>what stands for the rewards after them: 0 where the episode terminated</source>
   <translation>代替其后奖励的值：回合终止处为 0</translation>
  </message>
  <message>
   <source>the target of the value</source>
   <translation>价值的目标</translation>
  </message>
  <message>
   <source>the shares of the search's visits</source>
   <translation>搜索访问次数的份额</translation>
  </message>
  <message>
   <source>what the network said of each action</source>
   <translation>网络对各动作的判断</translation>
  </message>
  <message>
   <source>what each k counts: 1, then 1 / K</source>
   <translation>各 k 的系数：先是 1，之后为 1 / K</translation>
  </message>
  <message>
   <source>the policy's loss at each k; 0 where nothing is known</source>
   <translation>各 k 处的策略损失；未知处为 0</translation>
  </message>
  <message>
   <source>the value's loss at each k</source>
   <translation>各 k 处的价值损失</translation>
  </message>
  <message>
   <source>the reward's loss at each k</source>
   <translation>各 k 处的奖励损失</translation>
  </message>
  <message>
   <source>the policy's loss at k = 0</source>
   <translation>k = 0 处的策略损失</translation>
  </message>
  <message>
   <source>how much the value's error counts</source>
   <translation>价值误差的权重</translation>
  </message>
  <message>
   <source>how much consistency counts</source>
   <translation>一致性的权重</translation>
  </message>
  <message>
   <source>the policy's loss, in nats</source>
   <translation>策略的损失，单位 nat</translation>
  </message>
  <message>
   <source>the value's loss, in nats</source>
   <translation>价值的损失，单位 nat</translation>
  </message>
  <message>
   <source>the reward's loss, in nats</source>
   <translation>奖励的损失，单位 nat</translation>
  </message>
  <message>
   <source>how unlike imagined states are to real ones</source>
   <translation>想象的状态与真实状态有多不同</translation>
  </message>
  <message>
   <source>the loss of this sequence</source>
   <translation>该序列的损失</translation>
  </message>
  <message>
   <source>how far the value was off</source>
   <translation>价值偏差多少</translation>
  </message>
  <message>
   <source>imagined states are compared</source>
   <translation>比较想象的状态</translation>
  </message>
  <message>
   <source>Policy at once</source>
   <translation>即时策略</translation>
  </message>
  <message>
   <source>relu</source>
   <translation>ReLU</translation>
  </message>
  <message>
   <source>tanh</source>
   <translation>tanh</translation>
  </message>
  <message>
   <source>elu</source>
   <translation>ELU</translation>
  </message>
  <message>
   <source>silu</source>
   <translation>SiLU</translation>
  </message>
  <message>
   <source>gelu</source>
   <translation>GELU</translation>
  </message>
  <message>
   <source>Anneal learning rate</source>
   <translation>退火学习率</translation>
  </message>
  <message>
   <source>Lower the learning rate evenly to a twentieth over the schedule's steps.</source>
   <translation>在调度的步数内把学习率匀速降到二十分之一。</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>调度</translation>
  </message>
  <message>
   <source>The number of steps over which the learning rate falls.</source>
   <translation>学习率下降所经过的步数。</translation>
  </message>
  <message>
   <source>Value's learning rate</source>
   <translation>价值的学习率</translation>
  </message>
  <message>
   <source>The learning rate of what estimates values, where this has layers of its own: a critic, or the value beside a policy in separate networks. Empty: the same as the policy's.</source>
   <translation>估计价值的部分所用的学习率（当它有自己的层时）：评论家，或分离网络中与策略并列的价值。留空：与策略相同。</translation>
  </message>
  <message>
   <source>Max gradient norm</source>
   <translation>最大梯度范数</translation>
  </message>
  <message>
   <source>Longer gradients are shortened to this length before they are used (empty: never).</source>
   <translation>更长的梯度在使用前缩短到此长度（留空：从不）。</translation>
  </message>
  <message>
   <source>Normalise observations</source>
   <translation>观测归一化</translation>
  </message>
  <message>
   <source>Every number of an observation, every pixel of a picture is given to the network as its distance from the mean so far, in standard deviations. For numbers of very different sizes, and for pictures in which little moves; numbered states stay as they are, and pictures beside numbers.</source>
   <translation>观测的每个数、画面的每个像素，都以标准差为单位，按与迄今均值的距离输入网络。适用于大小相差很大的数，以及很少变化的画面；编号的状态保持原样，与数值并列的画面也是。</translation>
  </message>
  <message>
   <source>Rewards are divided by the standard deviation of the discounted return so far, so that values to be learned are numbers of about 1. Returns are shown in the environment's own rewards.</source>
   <translation>奖励除以迄今折扣回报的标准差，使要学习的价值约为 1。显示的回报仍用环境自身的奖励。</translation>
  </message>
  <message>
   <source>Activation</source>
   <translation>激活函数</translation>
  </message>
  <message>
   <source>What a unit makes of its sum: relu cuts off below zero and is quick, tanh is smooth and bounded; elu, silu and gelu are smooth forms of relu. For pictures it is always relu.</source>
   <translation>单元如何处理它的加权和：ReLU 截去零以下的部分，速度快；tanh 平滑且有界；ELU、SiLU 与 GELU 是 ReLU 的平滑形式。处理画面时总是 ReLU。</translation>
  </message>
  <message>
   <source>Layer norm</source>
   <translation>层归一化</translation>
  </message>
  <message>
   <source>Scale the sums of every fully connected hidden layer to mean 0 and deviation 1 before their activation (Ba et al. 2016): steadier learning at high rates and with many updates per step.</source>
   <translation>激活之前，把每个全连接隐藏层的加权和缩放为均值 0、标准差 1（Ba 等 2016）：在高学习率和每步多次更新时学习更稳定。</translation>
  </message>
  <message>
   <source>planning</source>
   <translation>规划</translation>
  </message>
  <message>
   <source>How much a reward one step later is worth now. 0.99 looks about 100 steps ahead. At 1, every policy has to come to an end for its values to exist.</source>
   <translation>晚一步得到的奖励现在值多少。0.99 大约向前看 100 步。为 1 时，每个策略都须有终点，它的价值才存在。</translation>
  </message>
  <message>
   <source>The sweeps are over when none changes any value by this much.</source>
   <translation>当一次扫描对任何价值的改变都小于此值时，扫描结束。</translation>
  </message>
  <message>
   <source>In place</source>
   <translation>就地更新</translation>
  </message>
  <message>
   <source>Within a sweep, states use the values that earlier states have just got. Otherwise every state uses the values of the last sweep.</source>
   <translation>同一次扫描中，状态使用前面的状态刚得到的价值。否则每个状态都使用上一次扫描的价值。</translation>
  </message>
  <message>
   <source>{algorithm} plans with the exact rules of a world. {fault}</source>
   <translation>{algorithm}用世界的精确规则来规划。{fault}</translation>
  </message>
  <message>
   <source>{algorithm} plans with the exact rules of a world, and of this one no table of what leads where is known.</source>
   <translation>{algorithm}用世界的精确规则来规划，而这个世界没有已知的转移表。</translation>
  </message>
  <message>
   <source>Policy iteration</source>
   <translation>策略迭代</translation>
  </message>
  <message>
   <source>Knows the rules of the world and only thinks: it works out what acting at random is worth, makes the policy greedy on that, works out what the new one is worth, until nothing can be improved.</source>
   <translation>知道世界的规则，只靠思考：算出随机行动的价值，让策略对其贪心，再算出新策略的价值，直到无可改进。</translation>
  </message>
  <message>
   <source>policy evaluation</source>
   <translation>策略评估</translation>
  </message>
  <message>
   <source>policy improvement</source>
   <translation>策略改进</translation>
  </message>
  <message>
   <source>Sweeps per evaluation</source>
   <translation>每次评估的扫描数</translation>
  </message>
  <message>
   <source>After at most so many sweeps of evaluation the policy is improved, converged or not. A few are often enough; 1 is value iteration in another guise.</source>
   <translation>评估最多扫描这么多次后就改进策略，无论是否收敛。几次往往就够；1 就是另一种形式的价值迭代。</translation>
  </message>
  <message>
   <source>sweeps</source>
   <translation>次扫描</translation>
  </message>
  <message>
   <source>By how much the last sweep changed the value of the state that changed most.</source>
   <translation>最近一次扫描中变化最大的状态，其价值改变了多少。</translation>
  </message>
  <message>
   <source>Mean value</source>
   <translation>平均价值</translation>
  </message>
  <message>
   <source>Mean of V(s) over all states.</source>
   <translation>V(s) 对所有状态的均值。</translation>
  </message>
  <message>
   <source>Improvements</source>
   <translation>改进次数</translation>
  </message>
  <message>
   <source>How many times the policy has been made greedy.</source>
   <translation>策略被改为贪心的次数。</translation>
  </message>
  <message>
   <source>improvements</source>
   <translation>改进次数</translation>
  </message>
  <message>
   <source>States improved</source>
   <translation>改进的状态数</translation>
  </message>
  <message>
   <source>In how many states the last improvement found something better to do.</source>
   <translation>最近一次改进在多少个状态中找到了更好的做法。</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>改变</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>变化</translation>
  </message>
  <message>
   <source>Old policy</source>
   <translation>旧策略</translation>
  </message>
  <message>
   <source>New policy</source>
   <translation>新策略</translation>
  </message>
  <message>
   <source>Improvement</source>
   <translation>改进</translation>
  </message>
  <message>
   <source>The policy was made greedy on these values; values change with the next sweep.</source>
   <translation>策略已按这些价值取为贪心；价值在下一次扫描时改变。</translation>
  </message>
  <message>
   <source>how likely the policy that is evaluated takes each</source>
   <translation>被评估的策略采取各动作的概率</translation>
  </message>
  <message>
   <source>the policy was improved, no value was swept</source>
   <translation>策略得到改进，未扫描价值</translation>
  </message>
  <message>
   <source>the value of the state before</source>
   <translation>该状态此前的价值</translation>
  </message>
  <message>
   <source>the value of the state after</source>
   <translation>该状态此后的价值</translation>
  </message>
  <message>
   <source>how much the sweep changed it</source>
   <translation>扫描使它改变了多少</translation>
  </message>
  <message>
   <source>what each action is worth</source>
   <translation>各动作的价值</translation>
  </message>
  <message>
   <source>what the old policy is worth here</source>
   <translation>旧策略在此的价值</translation>
  </message>
  <message>
   <source>what the new policy is worth here at least</source>
   <translation>新策略在此的价值，至少如此</translation>
  </message>
  <message>
   <source>what the improvement found here</source>
   <translation>改进在此的收获</translation>
  </message>
  <message>
   <source>Value iteration</source>
   <translation>价值迭代</translation>
  </message>
  <message>
   <source>Knows the rules of the world and only thinks: sweep by sweep, each state becomes worth the best that its actions lead to. Watch the values spread from the goal.</source>
   <translation>知道世界的规则，只靠思考：一次次扫描，每个状态的价值变为其动作所能带来的最好结果。看价值如何从终点扩散。</translation>
  </message>
  <message>
   <source>the value of the state before the sweep</source>
   <translation>该状态扫描前的价值</translation>
  </message>
  <message>
   <source>the value of the state after the sweep</source>
   <translation>该状态扫描后的价值</translation>
  </message>
  <message>
   <source>Backup of the best action</source>
   <translation>最优动作的回溯</translation>
  </message>
  <message>
   <source>the state</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>the action of the highest value there</source>
   <translation>该处价值最高的动作</translation>
  </message>
  <message>
   <source>how likely this outcome of it is</source>
   <translation>出现该结果的概率</translation>
  </message>
  <message>
   <source>the reward of that outcome</source>
   <translation>该结果的奖励</translation>
  </message>
  <message>
   <source>the value of the state that it leads to, as this sweep took it</source>
   <translation>所到状态的价值，以本次扫描所取为准</translation>
  </message>
  <message>
   <source>what this action is worth</source>
   <translation>该动作的价值</translation>
  </message>
  <message>
   <source>rmsprop</source>
   <translation>RMSProp</translation>
  </message>
  <message>
   <source>adam</source>
   <translation>Adam</translation>
  </message>
  <message>
   <source>A2C</source>
   <translation>A2C</translation>
  </message>
  <message>
   <source>REINFORCE with a critic: after every few steps, actions that turned out better than the critic expected become more likely. One update per batch, then it is thrown away.</source>
   <translation>带评论家的 REINFORCE：每隔几步，结果好于评论家预期的动作变得更可能。每个批次只更新一次，随即丢弃。</translation>
  </message>
  <message>
   <source>So many steps every lane takes before the policy is improved: the n of the n-step returns.</source>
   <translation>每个并行环境走这么多步之后改进策略：即 n 步回报的 n。</translation>
  </message>
  <message>
   <source>GAE λ</source>
   <translation>GAE λ</translation>
  </message>
  <message>
   <source>1 gives n-step returns, as in the paper; less of it trusts the value estimate more: less noise, more bias.</source>
   <translation>1 得到 n 步回报，如论文所述；越小越信任价值估计：噪声更小，偏差更大。</translation>
  </message>
  <message>
   <source>Normalise advantages</source>
   <translation>优势归一化</translation>
  </message>
  <message>
   <source>Scale the advantages of every update to mean 0 and deviation 1, so that the size of rewards does not matter.</source>
   <translation>把每次更新的优势缩放为均值 0、标准差 1，使奖励的大小无关紧要。</translation>
  </message>
  <message>
   <source>Optimiser</source>
   <translation>优化器</translation>
  </message>
  <message>
   <source>How gradients become steps: rmsprop divides by their recent size, as in the paper; adam also averages their direction.</source>
   <translation>梯度如何变成步长：RMSProp 除以它近期的大小，如论文所述；Adam 还对方向取平均。</translation>
  </message>
  <message>
   <source>Optimiser's ε</source>
   <translation>优化器的 ε</translation>
  </message>
  <message>
   <source>-advantage · ln π(a|s), its mean.</source>
   <translation>-优势 · ln π(a|s) 的均值。</translation>
  </message>
  <message>
   <source>policy loss</source>
   <translation>策略损失</translation>
  </message>
  <message>
   <source>Mean squared error of the value estimate.</source>
   <translation>价值估计的均方误差。</translation>
  </message>
  <message>
   <source>value loss</source>
   <translation>价值损失</translation>
  </message>
  <message>
   <source>How undecided the policy is.</source>
   <translation>策略有多不确定。</translation>
  </message>
  <message>
   <source>The rate in use, after the schedule.</source>
   <translation>按调度得出的当前学习率。</translation>
  </message>
  <message>
   <source>learning rate</source>
   <translation>学习率</translation>
  </message>
  <message>
   <source>the reward that followed, as learning takes it</source>
   <translation>随后的奖励，以学习所用为准</translation>
  </message>
  <message>
   <source>the value that the critic told when it acted</source>
   <translation>评论家在行动时给出的价值</translation>
  </message>
  <message>
   <source>the value of what followed</source>
   <translation>后续的价值</translation>
  </message>
  <message>
   <source>how far advantages look ahead (GAE)</source>
   <translation>优势向前看多远（GAE）</translation>
  </message>
  <message>
   <source>reward and next value against the value: the TD error</source>
   <translation>奖励加下一价值，减去价值：TD 误差</translation>
  </message>
  <message>
   <source>the advantage of the next step</source>
   <translation>下一步的优势</translation>
  </message>
  <message>
   <source>nothing of the episode is known behind this step</source>
   <translation>此步之后的回合情况未知</translation>
  </message>
  <message>
   <source>the advantage: how much better than expected it went</source>
   <translation>优势：比预期好多少</translation>
  </message>
  <message>
   <source>the return that the value is to foretell</source>
   <translation>价值应当预测的回报</translation>
  </message>
  <message>
   <source>the mean advantage of the batch</source>
   <translation>批次的平均优势</translation>
  </message>
  <message>
   <source>the standard deviation of the batch's advantages</source>
   <translation>批次优势的标准差</translation>
  </message>
  <message>
   <source>advantages are brought to mean 0 and deviation 1</source>
   <translation>优势调整为均值 0、标准差 1</translation>
  </message>
  <message>
   <source>the advantage as it was used</source>
   <translation>实际使用的优势</translation>
  </message>
  <message>
   <source>the log-probability of the action before the step</source>
   <translation>更新前该动作的对数概率</translation>
  </message>
  <message>
   <source>the critic's value before the step</source>
   <translation>更新前评论家给出的价值</translation>
  </message>
  <message>
   <source>the entropy of the policy here, in nats</source>
   <translation>策略在此的熵，单位 nat</translation>
  </message>
  <message>
   <source>the policy's loss</source>
   <translation>策略的损失</translation>
  </message>
  <message>
   <source>the value's loss</source>
   <translation>价值的损失</translation>
  </message>
  <message>
   <source>the weight of the value's loss</source>
   <translation>价值损失的权重</translation>
  </message>
  <message>
   <source>the entropy bonus</source>
   <translation>熵奖励</translation>
  </message>
  <message>
   <source>the loss that this step adds</source>
   <translation>该步计入的损失</translation>
  </message>
  <message>
   <source>Advantage</source>
   <translation>优势</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>回报</translation>
  </message>
  <message>
   <source>Normalised</source>
   <translation>归一化</translation>
  </message>
  <message>
   <source>It went better than expected: this action is pushed up, it becomes more likely.</source>
   <translation>结果比预期好：这个动作被上推，变得更可能。</translation>
  </message>
  <message>
   <source>It went worse than expected: this action is pushed down, it becomes less likely.</source>
   <translation>结果比预期差：这个动作被下推，变得更不可能。</translation>
  </message>
  <message>
   <source>PPO</source>
   <translation>PPO</translation>
  </message>
  <message>
   <source>Makes actions that turned out better than expected more likely, in steps small enough not to break what works. Robust and fast: the usual first choice.</source>
   <translation>让结果好于预期的动作变得更可能，步子小到不会破坏已有成果。稳健而快速：常用首选。</translation>
  </message>
  <message>
   <source>The clipped objective, negative.</source>
   <translation>裁剪后的目标函数，取负。</translation>
  </message>
  <message>
   <source>KL from old policy</source>
   <translation>与旧策略的 KL</translation>
  </message>
  <message>
   <source>How far the policy has moved from the one that collected the batch.</source>
   <translation>策略与采集该批次的策略相差多远。</translation>
  </message>
  <message>
   <source>KL penalty</source>
   <translation>KL 惩罚</translation>
  </message>
  <message>
   <source>How much the distance from the old policy costs.</source>
   <translation>与旧策略的距离要付出多少代价。</translation>
  </message>
  <message>
   <source>kl weight</source>
   <translation>KL 权重</translation>
  </message>
  <message>
   <source>Clipped</source>
   <translation>裁剪比例</translation>
  </message>
  <message>
   <source>Share of steps whose probability has left the clip range.</source>
   <translation>概率已离开裁剪范围的步的比例。</translation>
  </message>
  <message>
   <source>clip</source>
   <translation>裁剪</translation>
  </message>
  <message>
   <source>Explained variance</source>
   <translation>解释方差</translation>
  </message>
  <message>
   <source>How much of the returns the value estimate foresaw: 1 is all, 0 nothing.</source>
   <translation>价值估计预见了多少回报：1 为全部，0 为没有。</translation>
  </message>
  <message>
   <source>explained variance</source>
   <translation>解释方差</translation>
  </message>
  <message>
   <source>mirror: {environment} does not look the same in a mirror, or its picture is not cut evenly about the middle of the field; switch the setting off, or cut the picture evenly.</source>
   <translation>mirror：{environment} 在镜像中看起来不同，或其画面没有以场地中线对称裁剪；请关闭此设置，或对称地裁剪画面。</translation>
  </message>
  <message>
   <source>mirror: goes with the objective clip only; choose that, or switch it off.</source>
   <translation>mirror：只能与目标 clip 一起使用；请选择它，或关闭此设置。</translation>
  </message>
  <message>
   <source>minibatches are planned for a rollout that is not complete</source>
   <translation>为一条尚不完整的采样轨迹安排了小批量</translation>
  </message>
  <message>
   <source>the minibatches are not of a rollout of length {n}</source>
   <translation>小批量不属于长度为 {n} 的采样轨迹</translation>
  </message>
  <message>
   <source>the old policy's outputs are not of a rollout of length {n}</source>
   <translation>旧策略的输出不属于长度为 {n} 的采样轨迹</translation>
  </message>
  <message>
   <source>adaptive kl</source>
   <translation>自适应 KL</translation>
  </message>
  <message>
   <source>How far each update moves the network. Too high: the policy collapses; too low: it learns slowly.</source>
   <translation>每次更新使网络移动多远。太大：策略崩溃；太小：学习缓慢。</translation>
  </message>
  <message>
   <source>Between trusting the value estimate (0: less noise, more bias) and trusting the rewards that really came (1: no bias, more noise).</source>
   <translation>在信任价值估计（0：噪声更小，偏差更大）与信任实际得到的奖励（1：无偏差，噪声更大）之间取舍。</translation>
  </message>
  <message>
   <source>Clip range</source>
   <translation>裁剪范围</translation>
  </message>
  <message>
   <source>How far an update may change the probability of an action before it stops counting: 0.2 means by a fifth.</source>
   <translation>一次更新可以把动作的概率改变多少，超过即不再计入：0.2 表示五分之一。</translation>
  </message>
  <message>
   <source>What keeps an update from going too far: clip ignores what would leave the clip range; adaptive kl charges for the distance from the old policy, more or less of it as the distance demands.</source>
   <translation>用什么防止一次更新走得太远：裁剪忽略会超出裁剪范围的部分；自适应 KL 按与旧策略的距离收取惩罚，惩罚的轻重随距离调整。</translation>
  </message>
  <message>
   <source>So many steps every lane takes with one policy before it is improved.</source>
   <translation>每个并行环境用同一策略走这么多步，然后改进策略。</translation>
  </message>
  <message>
   <source>Batches</source>
   <translation>批次</translation>
  </message>
  <message>
   <source>How many of the collected steps each update looks at.</source>
   <translation>每次更新查看多少个收集到的步。</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>轮数</translation>
  </message>
  <message>
   <source>How often everything collected is gone through before it is thrown away.</source>
   <translation>收集到的全部数据在丢弃之前用多少遍。</translation>
  </message>
  <message>
   <source>Value weight</source>
   <translation>价值权重</translation>
  </message>
  <message>
   <source>How much the error of the value estimate counts beside the policy's objective.</source>
   <translation>相对于策略的目标函数，价值估计的误差占多大分量。</translation>
  </message>
  <message>
   <source>Scale the advantages of every minibatch to mean 0 and deviation 1, so that the size of rewards does not matter.</source>
   <translation>把每个小批量的优势缩放为均值 0、标准差 1，使奖励的大小无关紧要。</translation>
  </message>
  <message>
   <source>Clip value changes</source>
   <translation>裁剪价值变化</translation>
  </message>
  <message>
   <source>Limit how far an update may move the value estimate too, by the same range.</source>
   <translation>用同样的范围限制一次更新可以使价值估计移动多远。</translation>
  </message>
  <message>
   <source>Stop at KL</source>
   <translation>KL 停止阈值</translation>
  </message>
  <message>
   <source>Stop going through a batch when the policy has moved this far from the one that collected it (empty: never).</source>
   <translation>策略与收集数据的策略相距这么远时，停止使用这一批次（留空：从不）。</translation>
  </message>
  <message>
   <source>KL target</source>
   <translation>KL 目标</translation>
  </message>
  <message>
   <source>Objective adaptive kl: how far the policy should move with each batch. The penalty doubles or halves when it moves half as far again, or less than two thirds of it.</source>
   <translation>目标函数为自适应 KL 时：策略每批次应移动多远。移动超过它的一倍半时惩罚加倍，不到它的三分之二时惩罚减半。</translation>
  </message>
  <message>
   <source>Deviation at first</source>
   <translation>初始标准差</translation>
  </message>
  <message>
   <source>For actions on a scale: the standard deviation that they are drawn with at the beginning, where lowest and highest are -1 and 1.</source>
   <translation>用于连续动作：开始时抽取动作所用的标准差，动作的最小值与最大值为 -1 与 1。</translation>
  </message>
  <message>
   <source>Learn in the mirror</source>
   <translation>镜像学习</translation>
  </message>
  <message>
   <source>Half of every minibatch is seen in a mirror, with left and right (or up and down) swapped: what is learned on one side is known on the other. For games that look the same in a mirror.</source>
   <translation>每个小批量的一半以镜像来看，左右（或上下）对调：一侧学到的，另一侧也会。用于镜像后样子不变的游戏。</translation>
  </message>
  <message>
   <source>Mirror for</source>
   <translation>镜像学习时长</translation>
  </message>
  <message>
   <source>Learn in the mirror for so many steps only (empty: always). After them what differs between the two sides of a game is learned, too.</source>
   <translation>只在前这么多步里使用镜像学习（留空：一直使用）。之后，游戏两侧的不同之处也会被学到。</translation>
  </message>
  <message>
   <source>Anneal clip range</source>
   <translation>退火裁剪范围</translation>
  </message>
  <message>
   <source>Lower the clip range evenly to a twentieth over the schedule's steps.</source>
   <translation>在调度的步数内把裁剪范围匀速降到二十分之一。</translation>
  </message>
  <message>
   <source>The number of steps over which the two settings above fall.</source>
   <translation>上面两项设置下降所经过的步数。</translation>
  </message>
  <message>
   <source>Separate networks</source>
   <translation>分离网络</translation>
  </message>
  <message>
   <source>Policy and value have hidden layers of their own. Convolutions are shared, and behind frames alone all layers are.</source>
   <translation>策略与价值各有自己的隐藏层。卷积层共用；只输入帧时，所有层都共用。</translation>
  </message>
  <message>
   <source>See motion, not stacks</source>
   <translation>看运动，不看堆叠</translation>
  </message>
  <message>
   <source>For pictures: instead of convolutions use a fully connected network that sees the newest frame and how it differs from the one before. Small pictures only.</source>
   <translation>用于画面：不用卷积，改用全连接网络，输入最新一帧及它与前一帧的差。只适合小画面。</translation>
  </message>
  <message>
   <source>Value, clipped</source>
   <translation>裁剪后的价值</translation>
  </message>
  <message>
   <source>its log-probability when it was taken</source>
   <translation>采取该动作时的对数概率</translation>
  </message>
  <message>
   <source>how much likelier the action has become since</source>
   <translation>该动作此后变得可能多少倍</translation>
  </message>
  <message>
   <source>the weight of the penalty</source>
   <translation>惩罚的权重</translation>
  </message>
  <message>
   <source>how far the policy has moved</source>
   <translation>策略移动了多远</translation>
  </message>
  <message>
   <source>the value, held near what it was</source>
   <translation>价值，限制在原值附近</translation>
  </message>
  <message>
   <source>values are clipped too</source>
   <translation>价值也被裁剪</translation>
  </message>
  <message>
   <source>REINFORCE</source>
   <translation>REINFORCE</translation>
  </message>
  <message>
   <source>Plays whole episodes and makes the actions of good ones more likely. The simplest policy gradient, noisy and instructive.</source>
   <translation>玩完整个回合，让好回合中的动作变得更可能。最简单的策略梯度，噪声大，但很有启发。</translation>
  </message>
  <message>
   <source>-weight · ln π(a|s), summed over an episode's steps, the mean of the episodes.</source>
   <translation>-权重 · ln π(a|s)，对一个回合的各步求和，再对各回合取均值。</translation>
  </message>
  <message>
   <source>Mean squared error of the learned baseline.</source>
   <translation>所学基线的均方误差。</translation>
  </message>
  <message>
   <source>Mean of what was subtracted from the returns.</source>
   <translation>从回报中减去的量的均值。</translation>
  </message>
  <message>
   <source>Gradient variance</source>
   <translation>梯度方差</translation>
  </message>
  <message>
   <source>How far single episodes disagree about the way to go: the variance of their policy gradients, added up over all parameters. Weights are those before they are normalised.</source>
   <translation>各回合对前进方向的分歧有多大：它们的策略梯度的方差，对所有参数求和。权重取归一化之前的值。</translation>
  </message>
  <message>
   <source>gradient variance</source>
   <translation>梯度方差</translation>
  </message>
  <message>
   <source>Used steps</source>
   <translation>使用的步</translation>
  </message>
  <message>
   <source>Share of the steps since the last update that it learned from. The others belonged to episodes begun under an older policy, or were played while other environments were waited for.</source>
   <translation>自上次更新以来，用于学习的步的比例。其余的步属于在旧策略下开始的回合，或是在等待其他环境时走的。</translation>
  </message>
  <message>
   <source>used steps</source>
   <translation>使用的步</translation>
  </message>
  <message>
   <source>REINFORCE is built here for a few separate actions, not for a number on a scale.</source>
   <translation>REINFORCE 在此只支持少数几个离散动作，不支持连续的数。</translation>
  </message>
  <message>
   <source>REINFORCE learns once per episode, far too slow for games seen as pictures: use PPO.</source>
   <translation>REINFORCE 每回合只学习一次，对以画面呈现的游戏太慢：使用 PPO。</translation>
  </message>
  <message>
   <source>the array {name} does not fit the number of actions, {n}</source>
   <translation>数组 {name} 与动作数 {n} 不符</translation>
  </message>
  <message>
   <source>reward-to-go</source>
   <translation>后续回报</translation>
  </message>
  <message>
   <source>whole episode</source>
   <translation>整个回合</translation>
  </message>
  <message>
   <source>Credit for an action</source>
   <translation>动作的信用</translation>
  </message>
  <message>
   <source>What makes an action more likely: the rewards that came after it, or the return of the whole episode, counted from its start. The first is far less noisy. On average both say the same, without a discount or with γ^t.</source>
   <translation>什么使一个动作更可能：它之后得到的奖励，或从头算起的整个回合的回报。前者噪声小得多。没有折扣或带 γ^t 时，两者平均而言相同。</translation>
  </message>
  <message>
   <source>Count from the start (γ^t)</source>
   <translation>从头计（γ^t）</translation>
  </message>
  <message>
   <source>Multiply the credit of the t-th action by γ^t, as the textbook does (Sutton and Barto 2018, 13.3): then updates follow the gradient of the discounted return from the start, and late steps hardly count. Most programs leave it out. The whole episode's return has it already; with γ = 1 nothing changes.</source>
   <translation>把第 t 个动作的信用乘以 γ^t，如教科书所述（Sutton 与 Barto 2018，13.3）：更新于是沿着从头算起的折扣回报的梯度，后面的步几乎不计。多数程序省略它。整个回合的回报已包含它；γ = 1 时没有区别。</translation>
  </message>
  <message>
   <source>What is subtracted from the return: nothing, the running average of returns, or a learned estimate of the state's value (for the whole episode's return: of its first state). It changes the noise, not the mean direction. Where time runs out, the learned value stands for what would have come; without one, nothing does, and the episode is learned as if it had ended.</source>
   <translation>从回报中减去什么：不减，减去回报的滑动平均，或减去学得的状态价值估计（用整个回合的回报时：第一个状态的估计）。它改变噪声，不改变平均方向。时间用尽时，学得的价值代替本来会得到的回报；没有它则无可代替，回合就当作已结束来学习。</translation>
  </message>
  <message>
   <source>Normalise</source>
   <translation>归一化</translation>
  </message>
  <message>
   <source>Scale the weights of every update to mean 0 and deviation 1, so that the size of rewards does not matter. It divides by what chance brought, so the direction is no longer exactly right on average. Equal weights become 0: then nothing is learned.</source>
   <translation>把每次更新的权重缩放为均值 0、标准差 1，使奖励的大小无关紧要。它除以偶然得到的值，因此平均方向不再完全正确。相等的权重变为 0：那样什么也学不到。</translation>
  </message>
  <message>
   <source>Episodes per update</source>
   <translation>每次更新的回合数</translation>
  </message>
  <message>
   <source>How many whole episodes, all begun under the present policy, are played before it changes. With several environments those wait for the last of them, and what they play meanwhile is not used.</source>
   <translation>策略改变之前玩多少个完整回合，且都在当前策略下开始。有多个环境时，先完成的等待最后一个，其间所玩的不使用。</translation>
  </message>
  <message>
   <source>Average's memory</source>
   <translation>平均的更新速率</translation>
  </message>
  <message>
   <source>How fast the running average follows new episodes, if it is the baseline.</source>
   <translation>以滑动平均为基线时，它跟随新回合的快慢。</translation>
  </message>
  <message>
   <source>Longer gradients are shortened to this length before they are used (empty: never). A limit takes most from rare large returns, so a policy may settle on frequent small ones.</source>
   <translation>更长的梯度在使用前缩短到此长度（留空：从不）。限制对罕见的大回报削减最多，因此策略可能满足于常见的小回报。</translation>
  </message>
  <message>
   <source>Widths of the fully connected layers; none is a linear policy.</source>
   <translation>各全连接层的宽度；没有隐藏层时为线性策略。</translation>
  </message>
  <message>
   <source>the return of what came after</source>
   <translation>其后的回报</translation>
  </message>
  <message>
   <source>the return from here on</source>
   <translation>从此处起的回报</translation>
  </message>
  <message>
   <source>the return of the whole episode</source>
   <translation>整个回合的回报</translation>
  </message>
  <message>
   <source>every action is credited with the whole episode</source>
   <translation>每个动作都以整个回合的回报计功</translation>
  </message>
  <message>
   <source>the mean of the batch</source>
   <translation>批次的均值</translation>
  </message>
  <message>
   <source>the standard deviation of the batch</source>
   <translation>批次的标准差</translation>
  </message>
  <message>
   <source>weights are brought to mean 0 and deviation 1</source>
   <translation>权重调整为均值 0、标准差 1</translation>
  </message>
  <message>
   <source>the same, normalised</source>
   <translation>同上，归一化后</translation>
  </message>
  <message>
   <source>what the start of the episode makes of step t</source>
   <translation>从回合起点看，第 t 步的系数</translation>
  </message>
  <message>
   <source>later steps count less</source>
   <translation>越靠后的步权重越小</translation>
  </message>
  <message>
   <source>the weight of this step</source>
   <translation>该步的权重</translation>
  </message>
  <message>
   <source>what this step adds to the policy's loss</source>
   <translation>该步计入策略损失的量</translation>
  </message>
  <message>
   <source>the learned baseline before the step</source>
   <translation>更新前所学的基线</translation>
  </message>
  <message>
   <source>the baseline is learned</source>
   <translation>基线是学习得来的</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>权重</translation>
  </message>
  <message>
   <source>It went better than the baseline: this action is pushed up, it becomes more likely.</source>
   <translation>结果比基线好：这个动作被上推，变得更可能。</translation>
  </message>
  <message>
   <source>It went worse than the baseline: this action is pushed down, it becomes less likely.</source>
   <translation>结果比基线差：这个动作被下推，变得更不可能。</translation>
  </message>
  <message>
   <source>a judgement is none of left, right and equal</source>
   <translation>有一个评判既不是左、右，也不是相等</translation>
  </message>
  <message>
   <source>Learning from preferences</source>
   <translation>从偏好学习</translation>
  </message>
  <message>
   <source>Nobody writes a reward: a judge looks at two short clips and says which is better. A reward is learned from these judgements, and PPO learns by it, as language models are aligned.</source>
   <translation>没有人写奖励：评判者看两段短片，说哪一段更好。从这些评判中学出奖励，PPO 再按它学习，语言模型的对齐就是这样做的。</translation>
  </message>
  <message>
   <source>Judgements</source>
   <translation>评判</translation>
  </message>
  <message>
   <source>Pairs judged so far.</source>
   <translation>到目前为止评判过的短片对。</translation>
  </message>
  <message>
   <source>Of the judgements that were held out, how many the learned reward foretells; an equal pair counts as half. Guessing comes to 50.</source>
   <translation>在留出的评判中，学得的奖励猜对了多少；“一样好”算一半。瞎猜为 50。</translation>
  </message>
  <message>
   <source>How far the reward models are apart about pairs drawn by chance: the standard deviation of the probability that the first clip is better.</source>
   <translation>各奖励模型对随机抽取的短片对意见相差多少：即“第一段更好”的概率的标准差。</translation>
  </message>
  <message>
   <source>disagreement</source>
   <translation>分歧</translation>
  </message>
  <message>
   <source>Reward's loss</source>
   <translation>奖励的损失</translation>
  </message>
  <message>
   <source>How badly the judgements learned from fit the reward models: 0.69 is guessing.</source>
   <translation>奖励模型与所学评判相差多少：0.69 相当于瞎猜。</translation>
  </message>
  <message>
   <source>reward loss</source>
   <translation>奖励损失</translation>
  </message>
  <message>
   <source>Mean of the newest steps by the learned reward, in standard deviations of the first judged clips. At 0 the policy is as good as the untrained one.</source>
   <translation>最新各步按学得奖励的平均值，以最初评判的短片的标准差为单位。为 0 时，策略与未训练时一样好。</translation>
  </message>
  <message>
   <source>reward, learned and true</source>
   <translation>奖励：学得的与真实的</translation>
  </message>
  <message>
   <source>True reward</source>
   <translation>真实奖励</translation>
  </message>
  <message>
   <source>Mean of the same steps by the true reward, in its own deviations of the same clips. Only the synthetic judge sees it; where the two part, the learned reward is being fooled.</source>
   <translation>同样各步按真实奖励的平均值，以它在同样短片上的标准差为单位。只有合成评判者看得到它；两者分开之处，学得的奖励正被钻空子。</translation>
  </message>
  <message>
   <source>Its episodes can end early, and their length would give the goal away; preferences are learned where only time ends an episode, as in Pendulum.</source>
   <translation>它的回合可能提前结束，而长度会泄露目标；从偏好学习只用于仅由时间结束回合的环境，例如 Pendulum。</translation>
  </message>
  <message>
   <source>A reward is learned from numbers here, and this environment shows pictures.</source>
   <translation>这里的奖励从数值中学习，而这个环境给出的是图像。</translation>
  </message>
  <message>
   <source>All judgements are given, and the policy learns no further ahead of them: raise Judgements in all, or Steps ahead, to go on.</source>
   <translation>所有评判都已给出，策略不再超前学习：要继续，请调高“评判总数”或“超前步数”。</translation>
  </message>
  <message>
   <source>This environment cannot be put back to where it was, so no clip of it can be shown; let the synthetic judge decide.</source>
   <translation>这个环境不能回到之前的状态，因此无法显示它的短片；请让合成评判者决定。</translation>
  </message>
  <message>
   <source>The clips that waited for you are not in the file: new ones will be chosen.</source>
   <translation>等您评判的短片不在文件中：将另选新的。</translation>
  </message>
  <message>
   <source>no clip of {clip_steps:,} steps fits into an episode of {environment}, so that there is nothing to judge; set a shorter Length of a clip (clip_steps).</source>
   <translation>{environment} 的一个回合容纳不下 {clip_steps:,} 步的片段，因此没有可判断的内容；请把“片段长度”（clip_steps）设短。</translation>
  </message>
  <message>
   <source>the unit of a reward must be above 0</source>
   <translation>奖励的单位须大于 0</translation>
  </message>
  <message>
   <source>Who says which clip is better: a synthetic judge, who knows the true reward, or a person here.</source>
   <translation>谁来说哪段短片更好：知道真实奖励的合成评判者，或这里的人。</translation>
  </message>
  <message>
   <source>Judgements in all</source>
   <translation>评判总数</translation>
  </message>
  <message>
   <source>The synthetic judge stops after so many pairs of clips.</source>
   <translation>合成评判者评判这么多对短片后停止。</translation>
  </message>
  <message>
   <source>Judgements at first</source>
   <translation>起始评判数</translation>
  </message>
  <message>
   <source>So many pairs are judged before anything is learned.</source>
   <translation>学习开始之前先评判这么多对。</translation>
  </message>
  <message>
   <source>Steps per judgement</source>
   <translation>每次评判的步数</translation>
  </message>
  <message>
   <source>Then the synthetic judge is asked about one pair every so many steps.</source>
   <translation>此后每隔这么多步问合成评判者一对。</translation>
  </message>
  <message>
   <source>Steps ahead</source>
   <translation>超前步数</translation>
  </message>
  <message>
   <source>The policy learns for at most so many steps per judgement that was given: what runs further ahead learns from a reward that nobody has looked at.</source>
   <translation>每给出一次评判，策略最多学习这么多步：再超前，就是在按没有人看过的奖励学习。</translation>
  </message>
  <message>
   <source>Wrong judgements</source>
   <translation>错误评判</translation>
  </message>
  <message>
   <source>So often the synthetic judge says the opposite of what it sees.</source>
   <translation>合成评判者以这样的频率说出与所见相反的话。</translation>
  </message>
  <message>
   <source>Length of a clip</source>
   <translation>短片长度</translation>
  </message>
  <message>
   <source>Both clips of a pair have so many steps (at most those of a rollout).</source>
   <translation>一对短片都有这么多步（最多为一条采样轨迹的步数）。</translation>
  </message>
  <message>
   <source>Pairs to choose from</source>
   <translation>候选对数</translation>
  </message>
  <message>
   <source>The pair that is asked about is the one of so many about which the rewards disagree most.</source>
   <translation>从这么多对中选出各奖励分歧最大的一对来问。</translation>
  </message>
  <message>
   <source>Reward models</source>
   <translation>奖励模型</translation>
  </message>
  <message>
   <source>So many rewards are learned; where they disagree, a judgement says most.</source>
   <translation>学习这么多个奖励；它们有分歧之处，评判的信息最多。</translation>
  </message>
  <message>
   <source>Widths of the fully connected layers of every reward model.</source>
   <translation>每个奖励模型全连接层的宽度。</translation>
  </message>
  <message>
   <source>How far each update moves the reward models.</source>
   <translation>每次更新让奖励模型移动多少。</translation>
  </message>
  <message>
   <source>Updates per judgement</source>
   <translation>每次评判的更新数</translation>
  </message>
  <message>
   <source>How often the reward models learn for every new judgement.</source>
   <translation>每有一次新评判，奖励模型学习多少次。</translation>
  </message>
  <message>
   <source>Pairs per update</source>
   <translation>每次更新的对数</translation>
  </message>
  <message>
   <source>How many judged pairs each update of the reward models looks at.</source>
   <translation>奖励模型每次更新看多少个评判过的对。</translation>
  </message>
  <message>
   <source>Judgements by chance</source>
   <translation>随意评判</translation>
  </message>
  <message>
   <source>The reward models take this share of judgements for guesses, so that a slip weighs little.</source>
   <translation>奖励模型把这一比例的评判当作瞎猜，这样一次失误影响不大。</translation>
  </message>
  <message>
   <source>the true reward</source>
   <translation>真实奖励</translation>
  </message>
  <message>
   <source>Random</source>
   <translation>随机</translation>
  </message>
  <message>
   <source>Acts by chance and learns nothing. Put it beside a learner to see what learning is worth.</source>
   <translation>随机行动，什么也不学。放在学习者旁边，就能看出学习的价值。</translation>
  </message>
  <message>
   <source>The oldest policy there is</source>
   <translation>最古老的策略</translation>
  </message>
  <message>
   <source>Nothing can be drawn evenly from actions that have no bounds.</source>
   <translation>动作没有界限，无法均匀抽取。</translation>
  </message>
  <message>
   <source>Share of time</source>
   <translation>时间占比</translation>
  </message>
  <message>
   <source>The share of the time in which the newest agent plays others for its rating: chance, a tree search of two strengths, and its own past selves. 0: there are no ratings, and the best agent is the newest of those that may have done best in a test.</source>
   <translation>用于评级对局的时间占比：最新的智能体与随机走子、两种强度的树搜索以及它自己的过去版本对弈。0：没有评级，最佳智能体是在测试中可能表现最好的那些里最新的一个。</translation>
  </message>
  <message>
   <source>Ratings</source>
   <translation>评级</translation>
  </message>
  <message>
   <source>Games each</source>
   <translation>每个对手的局数</translation>
  </message>
  <message>
   <source>How many games it plays against each of them, half from either side. The more, the surer and the rarer the ratings are.</source>
   <translation>与每个对手下多少局，先后手各半。越多，评级越准确，但也越稀疏。</translation>
  </message>
  <message>
   <source>AlphaZero</source>
   <translation>AlphaZero</translation>
  </message>
  <message>
   <source>Plays against itself. Before each move it searches with a network that says which moves are likely and who will win; from these games the network learns to say at once what the search found.</source>
   <translation>与自己对弈。每步棋之前借助网络搜索，网络给出哪些着法可能、谁会赢；再从这些棋局中，网络学会直接说出搜索的结论。</translation>
  </message>
  <message>
   <source>Cross entropy between the search's visits and the network's probabilities.</source>
   <translation>搜索访问次数与网络概率的交叉熵。</translation>
  </message>
  <message>
   <source>Mean squared difference between the value and its target.</source>
   <translation>价值与其目标之差的平方均值。</translation>
  </message>
  <message>
   <source>Both together.</source>
   <translation>两者之和。</translation>
  </message>
  <message>
   <source>How evenly the search tried the moves: the least that the policy loss can be.</source>
   <translation>搜索尝试各着法有多均匀：策略损失可能的最小值。</translation>
  </message>
  <message>
   <source>how the game ended for whoever moved: 1, 0 or -1</source>
   <translation>棋局对走棋方的结果：1、0 或 -1</translation>
  </message>
  <message>
   <source>the value that the search found, for whoever moved</source>
   <translation>搜索得到的价值，对走子方而言</translation>
  </message>
  <message>
   <source>the search's share in what the value learns</source>
   <translation>价值的目标中搜索所占的份额</translation>
  </message>
  <message>
   <source>the value's target</source>
   <translation>价值的目标</translation>
  </message>
  <message>
   <source>the share of each move in the search's visits</source>
   <translation>各着法在搜索访问次数中的份额</translation>
  </message>
  <message>
   <source>what the network said of each move</source>
   <translation>网络对各着法的判断</translation>
  </message>
  <message>
   <source>the number of updates owed, {n}, is impossible</source>
   <translation>不可能还欠 {n} 次更新</translation>
  </message>
  <message>
   <source>the search's values lie between -1 and 1</source>
   <translation>搜索的价值应在 -1 与 1 之间</translation>
  </message>
  <message>
   <source>the number of positions, {n}, is more than the memory holds, {most}</source>
   <translation>局面数 {n} 超过回放池的容量 {most}</translation>
  </message>
  <message>
   <source>the next position has number {wanted}, not {number}</source>
   <translation>下一个局面的编号应为 {wanted}，而不是 {number}</translation>
  </message>
  <message>
   <source>shares of visits are not below 0, and outcomes lie between -1 and 1</source>
   <translation>访问份额不能小于 0，结果应在 -1 与 1 之间</translation>
  </message>
  <message>
   <source>only legal moves are visited</source>
   <translation>只有合法着法会被访问</translation>
  </message>
  <message>
   <source>points and games are not below 0</source>
   <translation>得分和对局数不能小于 0</translation>
  </message>
  <message>
   <source>MCTS</source>
   <translation>MCTS</translation>
  </message>
  <message>
   <source>Plays hundreds of games in thought before each move, and looks longer where it went well. Needs the rules, but no training: what a search alone can do.</source>
   <translation>每步棋之前在思考中下数百局，在顺利之处看得更久。需要规则，但无需训练：单凭搜索能做到什么。</translation>
  </message>
  <message>
   <source>How many games are played out in thought before each move.</source>
   <translation>每步棋之前在想象中下完多少局。</translation>
  </message>
  <message>
   <source>Exploration c</source>
   <translation>探索 c</translation>
  </message>
  <message>
   <source>How much moves that were seldom tried are preferred. Values lie between -1 (lost) and 1 (won).</source>
   <translation>对很少尝试的着法偏好多少。价值在 -1（输）与 1（赢）之间。</translation>
  </message>
  <message>
   <source>{algorithm} thinks ahead by the rules of a game of two; of this environment none are known.</source>
   <translation>{algorithm} 按双人游戏的规则向前思考；这个环境没有已知的规则。</translation>
  </message>
  <message>
   <source>puct</source>
   <translation>PUCT</translation>
  </message>
  <message>
   <source>gumbel</source>
   <translation>Gumbel</translation>
  </message>
  <message>
   <source>mlp</source>
   <translation>全连接</translation>
  </message>
  <message>
   <source>convolutions</source>
   <translation>卷积</translation>
  </message>
  <message>
   <source>How many positions the network judges before each move.</source>
   <translation>每步棋之前网络评判多少个局面。</translation>
  </message>
  <message>
   <source>Choice of moves</source>
   <translation>着法的选择</translation>
  </message>
  <message>
   <source>puct: as in the paper, with noise at the root. gumbel: a few moves drawn by the network share the simulations, the better half again and again (Danihelka et al. 2022): learns with few of them.</source>
   <translation>PUCT：如论文所述，在根节点加噪声。Gumbel：由网络抽取少数着法来分配模拟次数，反复保留较好的一半（Danihelka 等 2022）：模拟次数少也能学习。</translation>
  </message>
  <message>
   <source>Moves considered</source>
   <translation>考虑的着法数</translation>
  </message>
  <message>
   <source>How many moves the choice by gumbel looks at, at most.</source>
   <translation>Gumbel 选择最多查看多少种着法。</translation>
  </message>
  <message>
   <source>How much moves that the network thinks likely, and that were seldom tried, are preferred. Values lie between -1 (lost) and 1 (won).</source>
   <translation>对网络认为可能性大而很少尝试的着法偏好多少。价值在 -1（输）与 1（赢）之间。</translation>
  </message>
  <message>
   <source>The share of chance in what is thought likely at the root, in games against itself.</source>
   <translation>自我对弈时，根节点的先验概率中随机成分的比例。</translation>
  </message>
  <message>
   <source>Self-play</source>
   <translation>自我对弈</translation>
  </message>
  <message>
   <source>How even that chance is: the Dirichlet distribution's α times the number of legal moves. Ten is as in the paper: 0.3 in chess with about 35 moves, 0.03 in Go with about 300.</source>
   <translation>随机成分有多均匀：Dirichlet 分布的 α 乘以合法着法数。十如论文所述：国际象棋约 35 种着法用 0.3，围棋约 300 种用 0.03。</translation>
  </message>
  <message>
   <source>Drawn moves</source>
   <translation>抽取的着法数</translation>
  </message>
  <message>
   <source>So many moves of each game are drawn by how often the search tried them, at temperature 1; later ones at the final temperature.</source>
   <translation>每局前这么多步棋按搜索尝试的次数抽取，温度为 1；之后的用最终温度。</translation>
  </message>
  <message>
   <source>moves</source>
   <translation>手</translation>
  </message>
  <message>
   <source>Below 1, moves that were tried often are drawn still more often.</source>
   <translation>低于 1 时，常试的着法更常抽到。</translation>
  </message>
  <message>
   <source>Games against past selves</source>
   <translation>与过去版本的对局</translation>
  </message>
  <message>
   <source>The share of games in which one side is a past self, above all one that is hard to beat: a league in small (Vinyals et al. 2019), against forgetting how to beat earlier ways to play. 0: every game is against itself as it is.</source>
   <translation>其中一方是过去版本的对局占比，优先选难以战胜的版本：小型联赛（Vinyals et al. 2019），防止忘记如何战胜以前的下法。0：每一局都是与当前的自己对弈。</translation>
  </message>
  <message>
   <source>League</source>
   <translation>联赛</translation>
  </message>
  <message>
   <source>A past self every</source>
   <translation>保存版本间隔</translation>
  </message>
  <message>
   <source>So often a past self is kept; of older ones fewer and fewer stay, one for each doubling of age.</source>
   <translation>每隔这么久保存一个过去版本；越旧的保留得越少，年龄每翻一倍留一个。</translation>
  </message>
  <message>
   <source>How many positions each update learns from.</source>
   <translation>每次更新从多少个局面中学习。</translation>
  </message>
  <message>
   <source>How much the error of the value counts beside that of the policy.</source>
   <translation>相对于策略的误差，价值的误差占多大分量。</translation>
  </message>
  <message>
   <source>Search's share η</source>
   <translation>搜索的份额 η</translation>
  </message>
  <message>
   <source>What the value learns: how the game ended, mixed in this share with the value that the search found in the position. That hangs less on mistakes made later, but is no better than the network. 0: the game's end alone, as in the paper.</source>
   <translation>价值学什么：对局结果，按此份额与搜索在该局面得到的价值混合。后者较少受之后失误的影响，但不会比网络更好。0：只用对局结果，如论文所述。</translation>
  </message>
  <message>
   <source>So many positions of the newest games are remembered.</source>
   <translation>记住最新对局的这么多个局面。</translation>
  </message>
  <message>
   <source>Learning begins when so many positions of finished games are remembered.</source>
   <translation>记住已下完对局的这么多个局面之后开始学习。</translation>
  </message>
  <message>
   <source>Turn and mirror what is learned from, each position by chance, where the game stays the same.</source>
   <translation>把学习的内容旋转和镜像，每个局面随机进行，用于变换后不变的游戏。</translation>
  </message>
  <message>
   <source>First layers</source>
   <translation>前几层</translation>
  </message>
  <message>
   <source>mlp: fully connected layers see the whole board at once. convolutions: residual blocks (Silver et al. 2017) see what lies side by side, the same at every place: for boards with many points, where each game takes longer to compute and teaches more.</source>
   <translation>全连接：全连接层一次看到整个棋盘。卷积：残差块（Silver 等 2017）看相邻的点，在每个位置看法相同：适合点数多的棋盘，这样每局棋计算更久，但学到的也更多。</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>滤波器</translation>
  </message>
  <message>
   <source>How many patterns each convolution looks for.</source>
   <translation>每个卷积寻找多少种模式。</translation>
  </message>
  <message>
   <source>Residual blocks</source>
   <translation>残差块</translation>
  </message>
  <message>
   <source>How many blocks of two convolutions stand behind the first convolution.</source>
   <translation>第一个卷积之后有多少个由两个卷积组成的块。</translation>
  </message>
  <message>
   <source>Widths of the network's fully connected layers.</source>
   <translation>网络各全连接层的宽度。</translation>
  </message>
  <message>
   <source>Double Q-learning</source>
   <translation>双 Q 学习</translation>
  </message>
  <message>
   <source>Two tables, of which one picks the best next action and the other says what it is worth: luck that made one of them too hopeful is not believed by the other. Compare Q-learning where rewards vary.</source>
   <translation>两张表，一张选出最佳下一动作，另一张给出其价值：一张表因运气而过于乐观，另一张不会轻信。可在奖励多变处与 Q 学习比较。</translation>
  </message>
  <message>
   <source>what the other table thinks of the action that this one prefers in the state that followed</source>
   <translation>另一张表对本表在后继状态中偏好的动作的估值</translation>
  </message>
  <message>
   <source>the table that was corrected</source>
   <translation>被修正的表</translation>
  </message>
  <message>
   <source>counts</source>
   <translation>计数</translation>
  </message>
  <message>
   <source>last outcome</source>
   <translation>最近结果</translation>
  </message>
  <message>
   <source>Dyna-Q</source>
   <translation>Dyna-Q</translation>
  </message>
  <message>
   <source>Q-learning that remembers what each action did and practises on the memory between two real steps: values run back from the treasure in a few episodes.</source>
   <translation>记住每个动作后果的 Q 学习，在两个真实步之间凭记忆练习：几个回合之内，价值便从宝藏回传。</translation>
  </message>
  <message>
   <source>Planning steps n</source>
   <translation>规划步数 n</translation>
  </message>
  <message>
   <source>How many remembered steps are lived through again in thought after each real one. 0 is plain Q-learning.</source>
   <translation>每走一个真实步之后，在想象中重温多少个记住的步。0 为普通的 Q 学习。</translation>
  </message>
  <message>
   <source>What is remembered of an action: every outcome as often as it came, from which planning draws; or the last one alone, as in the textbook. The last one is right only in a world without chance, and there it forgets at once what has changed.</source>
   <translation>对动作记住什么：每种结果及其出现次数，规划从中抽取；或只记最近一次，如教科书所述。只记最近一次仅在没有随机性的世界中正确，在那里它会立即忘掉已经改变的东西。</translation>
  </message>
  <message>
   <source>Bonus κ for long untried</source>
   <translation>久未尝试的奖励 κ</translation>
  </message>
  <message>
   <source>Above 0 this is Dyna-Q+: planning adds κ√τ to the reward of what was last tried τ steps ago, so the agent goes and looks whether the world has changed.</source>
   <translation>大于 0 时为 Dyna-Q+：对 τ 步前最后尝试的动作，规划给它的奖励加上 κ√τ，于是智能体会去查看世界是否已改变。</translation>
  </message>
  <message>
   <source>the value of the best action in the state that followed</source>
   <translation>后继状态中最好动作的价值</translation>
  </message>
  <message>
   <source>Error in planning</source>
   <translation>规划误差</translation>
  </message>
  <message>
   <source>Mean absolute correction by the planning steps after one real step: 0 when the table agrees with all that is remembered.</source>
   <translation>一个真实步之后各规划步的平均绝对修正量：表与所记的一切相符时为 0。</translation>
  </message>
  <message>
   <source>the action, taken or thought of</source>
   <translation>实际采取或想象的动作</translation>
  </message>
  <message>
   <source>the reward that the model remembers</source>
   <translation>模型记住的奖励</translation>
  </message>
  <message>
   <source>the bonus for what was long untried</source>
   <translation>对久未尝试者的额外奖励</translation>
  </message>
  <message>
   <source>steps since this was last tried</source>
   <translation>距上次尝试的步数</translation>
  </message>
  <message>
   <source>the reward that followed, in thought with its bonus</source>
   <translation>随后的奖励，规划时含额外奖励</translation>
  </message>
  <message>
   <source>the state that followed</source>
   <translation>随后的状态</translation>
  </message>
  <message>
   <source>the episode terminated there</source>
   <translation>回合在那里终止</translation>
  </message>
  <message>
   <source>Reward in planning</source>
   <translation>规划中的奖励</translation>
  </message>
  <message>
   <source>Expected SARSA</source>
   <translation>期望 SARSA</translation>
  </message>
  <message>
   <source>Like SARSA it learns what its own, partly random behaviour is worth, but it averages over the next action instead of waiting for one: less noise, larger steps.</source>
   <translation>像 SARSA 一样学习自身（部分随机的）行为的价值，但对下一动作取平均，而不等待其中一个：噪声更小，步长更大。</translation>
  </message>
  <message>
   <source>the mean value of what it may do in the state that followed</source>
   <translation>后继状态中可选动作的平均价值</translation>
  </message>
  <message>
   <source>Known</source>
   <translation>已知</translation>
  </message>
  <message>
   <source>How many pairs of state and action the model remembers.</source>
   <translation>模型记住了多少个状态与动作的组合。</translation>
  </message>
  <message>
   <source>the array {name} holds no pairs of state and action</source>
   <translation>数组 {name} 中不是状态与动作的对</translation>
  </message>
  <message>
   <source>the array {name} does not count outcomes</source>
   <translation>数组 {name} 不是结果的计数</translation>
  </message>
  <message>
   <source>the array {name} allows no action in a state</source>
   <translation>数组 {name} 在某个状态中不允许任何动作</translation>
  </message>
  <message>
   <source>never</source>
   <translation>从不</translation>
  </message>
  <message>
   <source>with visits</source>
   <translation>随访问</translation>
  </message>
  <message>
   <source>evenly</source>
   <translation>匀速</translation>
  </message>
  <message>
   <source>first</source>
   <translation>先手</translation>
  </message>
  <message>
   <source>every</source>
   <translation>每次</translation>
  </message>
  <message>
   <source>Monte Carlo control</source>
   <translation>蒙特卡洛控制</translation>
  </message>
  <message>
   <source>Waits for the end of each episode and credits every action on the way with the whole return that followed. No guess is built on another guess.</source>
   <translation>等到每个回合结束，把随后的全部回报归于途中的每个动作。没有任何猜测建立在另一个猜测之上。</translation>
  </message>
  <message>
   <source>Step size α</source>
   <translation>步长 α</translation>
  </message>
  <message>
   <source>How far each return moves an entry of the table.</source>
   <translation>每个回报使表项移动多远。</translation>
  </message>
  <message>
   <source>α falls</source>
   <translation>α 的下降</translation>
  </message>
  <message>
   <source>never: mostly recent returns count, because early ones come from a policy that was still bad. with visits: the n-th return of an entry moves it by 1 / n^ω; with ω = 1 it is the mean of all, as in the book. evenly: α falls to a twentieth over the schedule's steps.</source>
   <translation>从不：主要由近期的回报决定，因为早期的来自还很差的策略。随访问：表项的第 n 个回报使它移动 1 / n^ω；ω = 1 时即为全部的均值，如书中所述。匀速：α 在调度的步数内降到二十分之一。</translation>
  </message>
  <message>
   <source>Visits that count</source>
   <translation>计入的访问</translation>
  </message>
  <message>
   <source>Where an episode comes through the same state and action several times: the return after the first time only, or the returns after every time.</source>
   <translation>一个回合多次经过同一状态与动作时：只计第一次之后的回报，或计每次之后的回报。</translation>
  </message>
  <message>
   <source>steps of the episode</source>
   <translation>回合的步</translation>
  </message>
  <message>
   <source>Surprise</source>
   <translation>意外程度</translation>
  </message>
  <message>
   <source>Absolute difference between the returns of an episode and what the table had said.</source>
   <translation>一个回合的回报与表中原值的绝对差。</translation>
  </message>
  <message>
   <source>first visit</source>
   <translation>首次访问</translation>
  </message>
  <message>
   <source>every visit</source>
   <translation>每次访问</translation>
  </message>
  <message>
   <source>the action that was taken there</source>
   <translation>在那里采取的动作</translation>
  </message>
  <message>
   <source>the reward after it</source>
   <translation>其后的奖励</translation>
  </message>
  <message>
   <source>the return from here</source>
   <translation>从此处起的回报</translation>
  </message>
  <message>
   <source>the entry of the table before</source>
   <translation>更新前的表项</translation>
  </message>
  <message>
   <source>return minus entry</source>
   <translation>回报减表项</translation>
  </message>
  <message>
   <source>the step size of this entry now</source>
   <translation>该表项当前的步长</translation>
  </message>
  <message>
   <source>the entry after</source>
   <translation>更新后的表项</translation>
  </message>
  <message>
   <source>this visit counts</source>
   <translation>本次访问计入</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>修正</translation>
  </message>
  <message>
   <source>This pair of state and action came up earlier in the episode: only its first time counts.</source>
   <translation>这一对状态与动作在本回合中已出现过：只计第一次。</translation>
  </message>
  <message>
   <source>Prioritised sweeping</source>
   <translation>优先扫描</translation>
  </message>
  <message>
   <source>Like Dyna-Q it practises on what it remembers, but never at random: the entry that is most wrong comes first, then whatever leads there. News runs backwards from where it was met.</source>
   <translation>与 Dyna-Q 一样凭记忆练习，但从不随机：错得最多的表项先来，然后是通向那里的表项。消息从得知之处往回传。</translation>
  </message>
  <message>
   <source>How many entries are corrected after each real step, the most urgent first. Where nothing is left to correct, planning ends early.</source>
   <translation>每走一个真实步之后修正多少个表项，最紧迫的在先。没有可修正的，规划就提前结束。</translation>
  </message>
  <message>
   <source>Smallest error θ</source>
   <translation>最小误差 θ</translation>
  </message>
  <message>
   <source>An entry waits to be corrected only if the model says that it is wrong by more than this. 0 leaves no error at all; larger values save corrections and leave errors of their size.</source>
   <translation>只有当模型认为一个表项的误差超过此值时，它才等待修正。0 不留任何误差；较大的值省下修正，留下同样大小的误差。</translation>
  </message>
  <message>
   <source>entries</source>
   <translation>表项</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>等待中</translation>
  </message>
  <message>
   <source>How many entries wait to be corrected: those that the model says are wrong by more than θ.</source>
   <translation>有多少个表项等待修正：模型认为误差超过 θ 的那些。</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>等待中</translation>
  </message>
  <message>
   <source>Corrections</source>
   <translation>修正</translation>
  </message>
  <message>
   <source>How many entries have been corrected since the beginning: what planning costs.</source>
   <translation>从开始至今修正了多少个表项：规划的代价。</translation>
  </message>
  <message>
   <source>corrections</source>
   <translation>修正</translation>
  </message>
  <message>
   <source>the action thought of</source>
   <translation>想象中的动作</translation>
  </message>
  <message>
   <source>how often this outcome of it was seen</source>
   <translation>这个动作的这种结果出现的频率</translation>
  </message>
  <message>
   <source>the mean reward of that outcome</source>
   <translation>这种结果的平均奖励</translation>
  </message>
  <message>
   <source>the value of the best action there; 0 where the task ends</source>
   <translation>那里最佳动作的价值；任务结束处为 0</translation>
  </message>
  <message>
   <source>the target: what the entry is worth by the model</source>
   <translation>目标：按模型该表项应有的值</translation>
  </message>
  <message>
   <source>the error: target minus entry</source>
   <translation>误差：目标减去表项</translation>
  </message>
  <message>
   <source>the learning rate of this entry now</source>
   <translation>该表项当前的学习率</translation>
  </message>
  <message>
   <source>Expected update</source>
   <translation>期望更新</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>误差</translation>
  </message>
  <message>
   <source>Q-learning</source>
   <translation>Q 学习</translation>
  </message>
  <message>
   <source>Keeps a table of what each action is worth in each state and corrects one entry after every step. The classic to begin with.</source>
   <translation>用一张表记录每个状态下每个动作的价值，每步之后修正一个表项。入门的经典。</translation>
  </message>
  <message>
   <source>SARSA</source>
   <translation>SARSA</translation>
  </message>
  <message>
   <source>Learns what its own behaviour is worth, random steps included, so it keeps away from edges where a stumble is dear. Compare it with Q-learning on the cliff.</source>
   <translation>学习自身行为的价值，随机步也算在内，因此远离失足代价高昂的边缘。可在悬崖上与 Q 学习比较。</translation>
  </message>
  <message>
   <source>the value of the action that it takes next</source>
   <translation>它接下来采取的动作的价值</translation>
  </message>
  <message>
   <source>tabular</source>
   <translation>表格型</translation>
  </message>
  <message>
   <source>Absolute difference between an entry and what the last step says it should be.</source>
   <translation>表项与最近一步所示应有值的绝对差。</translation>
  </message>
  <message>
   <source>Mean corrected Q</source>
   <translation>修正后的平均 Q</translation>
  </message>
  <message>
   <source>Mean value of the entries just corrected.</source>
   <translation>刚被修正的各表项的平均价值。</translation>
  </message>
  <message>
   <source>How far each step moves an entry of the table towards what was just seen: 1 believes only the last experience. In a world without chance large values are best.</source>
   <translation>每一步使表项向刚看到的结果移动多远：1 只相信最近的经验。在没有随机性的世界中，大的值最好。</translation>
  </message>
  <message>
   <source>Over so many steps ε falls evenly from its first to its last value.</source>
   <translation>在这么多步内，ε 从初始值匀速降到最终值。</translation>
  </message>
  <message>
   <source>First guess</source>
   <translation>初始估计</translation>
  </message>
  <message>
   <source>What every entry of the table is at the beginning. Values above what can be earned make the agent try everything once: optimism is a kind of curiosity.</source>
   <translation>开始时每个表项的值。高于所能得到的值会让智能体把一切都试一遍：乐观是一种好奇。</translation>
  </message>
  <message>
   <source>with visits: the n-th correction of an entry has α = 1 / n^ω in place of the learning rate, so that in a world of chance the table settles instead of trembling; evenly: the learning rate falls to a twentieth over the schedule's steps.</source>
   <translation>随访问：表项的第 n 次修正用 α = 1 / n^ω 代替学习率，使表在有随机性的世界中稳定下来，而不是抖动；匀速：学习率在调度的步数内降到二十分之一。</translation>
  </message>
  <message>
   <source>Exponent ω</source>
   <translation>指数 ω</translation>
  </message>
  <message>
   <source>For α that falls with visits. 1: every entry is the plain mean of its targets, which forgets too slowly that the first ones were guesses; towards 0.5 later targets count more. Above 0.5 the table converges (Robbins and Monro 1951; Even-Dar and Mansour 2003).</source>
   <translation>用于随访问下降的 α。1：每个表项是其目标的普通均值，它忘记最初目标只是猜测的速度太慢；接近 0.5 时，后来的目标更重要。大于 0.5 时表会收敛（Robbins 与 Monro 1951；Even-Dar 与 Mansour 2003）。</translation>
  </message>
  <message>
   <source>{algorithm} keeps one row per state, and here the observations are pictures or measurements, too many to list.</source>
   <translation>{algorithm}为每个状态保存一行，而这里的观测是画面或测量值，多得无法列出。</translation>
  </message>
  <message>
   <source>{algorithm} keeps one column per action, and here the action is a number on a scale.</source>
   <translation>{algorithm}为每个动作保存一列，而这里的动作是连续的数。</translation>
  </message>
  <message>
   <source>the array {name} names a pair twice</source>
   <translation>数组 {name} 中有一对出现了两次</translation>
  </message>
  <message>
   <source>the target: what the entry should have been</source>
   <translation>目标：表项本应有的值</translation>
  </message>
  <message>
   <source>the TD error, target minus entry</source>
   <translation>TD 误差，目标减表项</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Show or hide “{panel}”</source>
   <translation>显示或隐藏“{panel}”</translation>
  </message>
  <message>
   <source>All panels are hidden; the View menu lists them one by one.</source>
   <translation>所有面板都已隐藏；“视图”菜单逐一列出它们。</translation>
  </message>
  <message>
   <source>Show panels</source>
   <translation>显示面板</translation>
  </message>
  <message>
   <source>Put every panel back where it was</source>
   <translation>把每个面板放回原处</translation>
  </message>
  <message>
   <source>now</source>
   <translation>当前</translation>
  </message>
  <message>
   <source>This plug-in stopped: {kind}: {error}.</source>
   <translation>此插件已停止：{kind}：{error}。</translation>
  </message>
  <message>
   <source>Double click: this panel alone, and back (Ctrl+E)</source>
   <translation>双击：只显示此面板，再双击恢复（Ctrl+E）</translation>
  </message>
  <message>
   <source>Hide “{panel}”; the View menu brings it back</source>
   <translation>隐藏“{panel}”；“视图”菜单可恢复</translation>
  </message>
  <message>
   <source>Hide {panel}</source>
   <translation>隐藏{panel}</translation>
  </message>
  <message>
   <source>{panel} · {remark}</source>
   <translation>{panel} · {remark}</translation>
  </message>
  <message>
   <source>Over steps</source>
   <translation>按步数</translation>
  </message>
  <message>
   <source>Over episodes</source>
   <translation>按回合</translation>
  </message>
  <message>
   <source>Over seconds</source>
   <translation>按秒</translation>
  </message>
  <message>
   <source>IQM</source>
   <translation>IQM</translation>
  </message>
  <message>
   <source>Each run alone</source>
   <translation>各次运行</translation>
  </message>
  <message>
   <source>Mean of {n}</source>
   <translation>{n} 点平均</translation>
  </message>
  <message>
   <source>Not smoothed</source>
   <translation>不平滑</translation>
  </message>
  <message>
   <source>Environment</source>
   <translation>环境</translation>
  </message>
  <message>
   <source>These runs are of several environments, whose returns cannot be compared: choose one</source>
   <translation>这些运行属于几个环境，其回报不能互相比较：请选一个</translation>
  </message>
  <message>
   <source>Curve</source>
   <translation>曲线</translation>
  </message>
  <message>
   <source>Which curve of the runs is compared</source>
   <translation>比较各次运行的哪条曲线</translation>
  </message>
  <message>
   <source>Over what</source>
   <translation>横轴</translation>
  </message>
  <message>
   <source>What the curves lie over</source>
   <translation>曲线的横轴是什么</translation>
  </message>
  <message>
   <source>Seeds</source>
   <translation>种子</translation>
  </message>
  <message>
   <source>How runs that differ by their seed are put together, with a 95 % bootstrap band</source>
   <translation>如何合并仅种子不同的运行，附 95 % 自助法置信带</translation>
  </message>
  <message>
   <source>Smoothing</source>
   <translation>平滑</translation>
  </message>
  <message>
   <source>How many points each point of a curve averages</source>
   <translation>曲线的每个点是多少个点的平均</translation>
  </message>
  <message>
   <source>tests are means of several episodes already.</source>
   <translation>测试本来就是若干回合的平均。</translation>
  </message>
  <message>
   <source>seed {seed}</source>
   <translation>种子 {seed}</translation>
  </message>
  <message>
   <source>there is no memory for this picture.</source>
   <translation>没有足够的内存生成此图片。</translation>
  </message>
  <message>
   <source>Curves</source>
   <translation>曲线</translation>
  </message>
  <message>
   <source>{curve}. Click to hide or show.</source>
   <translation>{curve}。单击可隐藏或显示。</translation>
  </message>
  <message>
   <source>1 run: it has no band</source>
   <translation>1 次运行：没有置信带</translation>
  </message>
  <message numerus="yes">
   <source>{n} runs</source>
   <extracomment>For one: {n} run</extracomment>
   <translation>
    <numerusform>{n} 次运行</numerusform>
   </translation>
  </message>
  <message>
   <source>Reading the curves of runs</source>
   <translation>正在读取各次运行的曲线</translation>
  </message>
  <message>
   <source>Add open runs</source>
   <translation>添加打开的运行</translation>
  </message>
  <message>
   <source>Add the runs that are open in tabs</source>
   <translation>添加标签页中打开的运行</translation>
  </message>
  <message>
   <source>Save picture…</source>
   <translation>保存图像…</translation>
  </message>
  <message>
   <source>Save the plot and its legend as a picture: PNG, or SVG</source>
   <translation>将图和图例保存为图像：PNG 或 SVG</translation>
  </message>
  <message>
   <source>Save numbers…</source>
   <translation>保存数据…</translation>
  </message>
  <message>
   <source>Save all points of these curves as a table: CSV</source>
   <translation>将这些曲线的所有点保存为表格：CSV</translation>
  </message>
  <message>
   <source>Raw data</source>
   <translation>原始数据</translation>
  </message>
  <message>
   <source>Beside smoothed curves the data they are made of; beside statistics single runs</source>
   <translation>在平滑曲线旁显示其原始数据；在统计量旁显示各次运行</translation>
  </message>
  <message>
   <source>Open the library</source>
   <translation>打开运行库</translation>
  </message>
  <message>
   <source>Compare curves</source>
   <translation>比较曲线</translation>
  </message>
  <message>
   <source>Choose runs in the library, then “Compare curves”; or add those that are open in tabs.</source>
   <translation>在运行库中选择运行，然后点“比较曲线”；或添加标签页中打开的运行。</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>保存图像</translation>
  </message>
  <message>
   <source>Save the numbers</source>
   <translation>保存数据</translation>
  </message>
  <message>
   <source>No run is open in a tab.</source>
   <translation>没有标签页打开着运行。</translation>
  </message>
  <message numerus="yes">
   <source>And {n} more.</source>
   <extracomment>For one: And {n} more.</extracomment>
   <translation>
    <numerusform>另有 {n} 条。</numerusform>
   </translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>图像</translation>
  </message>
  <message>
   <source>Drawings</source>
   <translation>矢量图</translation>
  </message>
  <message>
   <source>Tables</source>
   <translation>表格</translation>
  </message>
  <message>
   <source>Saved to {path}.</source>
   <translation>已保存到 {path}。</translation>
  </message>
  <message>
   <source>there are no curves to save.</source>
   <translation>没有可保存的曲线。</translation>
  </message>
  <message numerus="yes">
   <source>Runs of {n} other environments are not shown: their returns say nothing of these. Choose one above.</source>
   <extracomment>For one: Runs of another environment are not shown: its returns say nothing of these. Choose one above.</extracomment>
   <translation>
    <numerusform>另外 {n} 个环境的运行没有显示：它们的回报与这些无可比性。请在上方选择。</numerusform>
   </translation>
  </message>
  <message>
   <source>These runs have no curves yet.</source>
   <translation>这些运行还没有曲线。</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>尚无数据</translation>
  </message>
  <message>
   <source>{curve}: {number} at {x}</source>
   <translation>{curve}：{x} 处为 {number}</translation>
  </message>
  <message>
   <source>Interquartile mean</source>
   <translation>四分位均值</translation>
  </message>
  <message>
   <source>Mean</source>
   <translation>平均值</translation>
  </message>
  <message>
   <source>Median</source>
   <translation>中位数</translation>
  </message>
  <message>
   <source>What the configurations come to</source>
   <translation>各配置的结果</translation>
  </message>
  <message>
   <source>Configuration</source>
   <translation>配置</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>运行</translation>
  </message>
  <message>
   <source>At</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>Runs that differ by their seed</source>
   <translation>仅种子不同的运行</translation>
  </message>
  <message>
   <source>Where its shortest run ends</source>
   <translation>其最短的运行结束处</translation>
  </message>
  <message>
   <source>With its 95 % bootstrap interval over the runs</source>
   <translation>附各次运行的 95 % 自助法区间</translation>
  </message>
  <message>
   <source>How probable it is that a run of this row ends higher than one of row {number} (Mann-Whitney U), where the shorter of both ends, with its 95 % interval</source>
   <translation>在两者中较短者结束处，本行的一次运行高于第 {number} 行的一次运行的概率（Mann-Whitney U），附 95 % 区间</translation>
  </message>
  <message>
   <source>P(&gt; {number})</source>
   <translation>P(&gt; {number})</translation>
  </message>
  <message>
   <source>{probability} at {place}</source>
   <translation>{place} 处为 {probability}</translation>
  </message>
  <message>
   <source>{environment} · {algorithm} · seed {seed}</source>
   <translation>{environment} · {algorithm} · 种子 {seed}</translation>
  </message>
  <message>
   <source>{run} has no curves yet.</source>
   <translation>{run} 还没有曲线。</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Shown by</source>
   <translation>示范者</translation>
  </message>
  <message>
   <source>Episodes</source>
   <translation>回合数</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>步数</translation>
  </message>
  <message>
   <source>Mean return</source>
   <translation>平均回报</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>日期</translation>
  </message>
  <message>
   <source>a planner</source>
   <translation>一个规划器</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} files</source>
   <extracomment>For one: {n:,} file</extracomment>
   <translation>
    <numerusform>{n:,} 个文件</numerusform>
   </translation>
  </message>
  <message>
   <source>{files}, and {n} that cannot be read</source>
   <translation>{files}，另有 {n} 个无法读取</translation>
  </message>
  <message>
   <source>There are no demonstrations yet. Play yourself (Human in the gallery), then choose Keep as demonstrations in the menu that saves what was played. What rlstudio demonstrate writes to {folder} is listed by itself; other files can be taken in, or dropped on the window.</source>
   <translation>还没有示范。自己玩（图库中的“人类”），然后在保存所玩内容的菜单中选“保留为示范”。rlstudio demonstrate 写入 {folder} 的文件会自动列出；其他文件可以收入，或拖放到窗口上。</translation>
  </message>
  <message>
   <source>Take in demonstrations</source>
   <translation>收入示范</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Name of the file</source>
   <translation>文件名</translation>
  </message>
  <message>
   <source>{file} is in the trash, which keeps the last {n} files.</source>
   <translation>{file} 已移到回收站，那里保留最近 {n} 个文件。</translation>
  </message>
  <message>
   <source>Learn from it</source>
   <translation>从中学习</translation>
  </message>
  <message>
   <source>Set up cloning with this file</source>
   <translation>用此文件设置行为克隆</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>重命名…</translation>
  </message>
  <message>
   <source>Give the file another name (F2)</source>
   <translation>给文件换个名称 (F2)</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Move the file to the trash, which keeps the last {n} files; that can be undone (Del)</source>
   <translation>把文件移到回收站，那里保留最近 {n} 个文件；可以撤销 (Del)</translation>
  </message>
  <message>
   <source>Take in a file…</source>
   <translation>收入文件…</translation>
  </message>
  <message>
   <source>Copy a file of demonstrations to the shelf</source>
   <translation>把一个示范文件复制到书架</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>draw wall</source>
   <translation>画墙</translation>
  </message>
  <message>
   <source>draw floor</source>
   <translation>画空地</translation>
  </message>
  <message>
   <source>draw trap</source>
   <translation>画陷阱</translation>
  </message>
  <message>
   <source>draw goal</source>
   <translation>画终点</translation>
  </message>
  <message>
   <source>draw start</source>
   <translation>画起点</translation>
  </message>
  <message>
   <source>draw reward</source>
   <translation>画奖励</translation>
  </message>
  <message>
   <source>Row {row}, column {column}: {cell}</source>
   <translation>第 {row} 行第 {column} 列：{cell}</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>地图</translation>
  </message>
  <message>
   <source>World editor</source>
   <translation>世界编辑器</translation>
  </message>
  <message>
   <source>{name} has changes that are in no file.</source>
   <translation>{name} 有尚未存入文件的更改。</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Discard changes</source>
   <translation>放弃更改</translation>
  </message>
  <message>
   <source>Open a world</source>
   <translation>打开世界</translation>
  </message>
  <message>
   <source>Save the world</source>
   <translation>保存世界</translation>
  </message>
  <message>
   <source>RL Studio worlds</source>
   <translation>RL Studio 世界</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>所有文件</translation>
  </message>
  <message>
   <source>Unnamed world</source>
   <translation>未命名的世界</translation>
  </message>
  <message numerus="yes">
   <source>No goal can be reached from {n} of the {starts} floor cells; without a start, episodes begin on any of them.</source>
   <extracomment>For one: No goal can be reached from {n} of the {starts} floor cells; without a start, episodes begin on any of them.</extracomment>
   <translation>
    <numerusform>{starts} 格空地中有 {n} 格无法到达任何终点；没有起点时，回合从任意空地开始。</numerusform>
   </translation>
  </message>
  <message>
   <source>The nearest goal is {steps:,.0f} steps away, but an episode ends after {limit:,}.</source>
   <translation>最近的终点相距 {steps:,.0f} 步，但回合在 {limit:,} 步后结束。</translation>
  </message>
  <message>
   <source>Coming back for the {reward} in row {row}, column {column} pays more than it costs: an agent may prefer that to every goal.</source>
   <translation>反复回到第 {row} 行第 {column} 列取 {reward} 得大于失：智能体可能偏好它甚于任何终点。</translation>
  </message>
  <message numerus="yes">
   <source>The nearest goal is {steps} steps away; the best possible return is {best}.</source>
   <extracomment>For one: The nearest goal is {steps} step away; the best possible return is {best}.</extracomment>
   <translation>
    <numerusform>最近的终点相距 {steps} 步；可能的最高回报为 {best}。</numerusform>
   </translation>
  </message>
  <message>
   <source>No goal can be reached from any start.</source>
   <translation>从任何起点都无法到达终点。</translation>
  </message>
  <message numerus="yes">
   <source>No goal can be reached from {n} of the {starts} starts.</source>
   <extracomment>For one: No goal can be reached from {n} of the {starts} starts.</extracomment>
   <translation>
    <numerusform>{starts} 个起点中有 {n} 个无法到达任何终点。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>From {n} of the {starts} starts every goal is further away than the {limit:,} steps of the longest episode.</source>
   <extracomment>For one: From {n} of the {starts} starts every goal is further away than the {limit:,} steps of the longest episode.</extracomment>
   <translation>
    <numerusform>{starts} 个起点中有 {n} 个到每个终点的距离都超过最长回合的 {limit:,} 步。</numerusform>
   </translation>
  </message>
  <message>
   <source>Going on for ever pays more than any goal: an agent may never end an episode.</source>
   <translation>一直走下去的所得多于任何终点：智能体可能永远不结束回合。</translation>
  </message>
  <message numerus="yes">
   <source>The nearest goal is {steps} steps away.</source>
   <extracomment>For one: The nearest goal is {steps} step away.</extracomment>
   <translation>
    <numerusform>最近的终点相距 {steps} 步。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>The nearest goal is {steps} steps away on average; the best possible return is {best} on average.</source>
   <extracomment>For one: The nearest goal is {steps} step away on average; the best possible return is {best} on average.</extracomment>
   <translation>
    <numerusform>最近的终点平均相距 {steps} 步；可能的最高回报平均为 {best}。</numerusform>
   </translation>
  </message>
  <message>
   <source>{problem}.</source>
   <translation>{problem}。</translation>
  </message>
  <message>
   <source>No goal can be reached from the start.</source>
   <translation>从起点无法到达任何终点。</translation>
  </message>
  <message numerus="yes">
   <source>The nearest goal is {steps} steps away on average.</source>
   <extracomment>For one: The nearest goal is {steps} step away on average.</extracomment>
   <translation>
    <numerusform>最近的终点平均相距 {steps} 步。</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;Rows</source>
   <translation>行(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Columns</source>
   <translation>列(&amp;C)</translation>
  </message>
  <message>
   <source>Wall</source>
   <translation>墙</translation>
  </message>
  <message>
   <source>Draw wall</source>
   <translation>画墙</translation>
  </message>
  <message>
   <source>Nobody gets in ({key})</source>
   <translation>谁也进不去（{key}）</translation>
  </message>
  <message>
   <source>Floor</source>
   <translation>空地</translation>
  </message>
  <message>
   <source>Draw floor</source>
   <translation>画空地</translation>
  </message>
  <message>
   <source>Free to walk on; the right mouse button paints it with any tool ({key})</source>
   <translation>可自由行走；使用任何工具时，鼠标右键都画空地（{key}）</translation>
  </message>
  <message>
   <source>Trap</source>
   <translation>陷阱</translation>
  </message>
  <message>
   <source>Draw trap</source>
   <translation>画陷阱</translation>
  </message>
  <message>
   <source>Costs the trap's reward, and ends the episode where traps do ({key})</source>
   <translation>付出陷阱奖励；若陷阱结束回合，则回合结束（{key}）</translation>
  </message>
  <message>
   <source>Goal</source>
   <translation>终点</translation>
  </message>
  <message>
   <source>Draw goal</source>
   <translation>画终点</translation>
  </message>
  <message>
   <source>Ends the episode and gives the goal's reward ({key})</source>
   <translation>结束回合并给予终点奖励（{key}）</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>起点</translation>
  </message>
  <message>
   <source>Draw start</source>
   <translation>画起点</translation>
  </message>
  <message>
   <source>Where episodes begin; with several, each is as likely; with none, any floor cell is ({key})</source>
   <translation>回合开始之处；有多个时可能性相同；没有时可为任意空地（{key}）</translation>
  </message>
  <message>
   <source>Draw reward</source>
   <translation>画奖励</translation>
  </message>
  <message>
   <source>A reward of the cell's own, paid every time it is entered; again: say how much ({key})</source>
   <translation>格子自己的奖励，每次进入都给予；再按一次：输入多少（{key}）</translation>
  </message>
  <message>
   <source>Reward to draw</source>
   <translation>要画的奖励</translation>
  </message>
  <message>
   <source>What entering the cell gives besides the step; 0 on floor takes it away</source>
   <translation>进入此格时在每步奖励之外所得；空地上填 0 则去掉</translation>
  </message>
  <message>
   <source>gives</source>
   <translation>给予</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>行数</translation>
  </message>
  <message>
   <source>Rows of the map, {least} to {most}; what is cut off comes back with Undo</source>
   <translation>地图的行数，{least} 到 {most}；裁掉的部分可用“撤销”恢复</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>列数</translation>
  </message>
  <message>
   <source>Columns of the map, {least} to {most}; what is cut off comes back with Undo</source>
   <translation>地图的列数，{least} 到 {most}；裁掉的部分可用“撤销”恢复</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>&amp;Undo {step}</source>
   <translation>撤销{step}(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>撤销(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;Redo {step}</source>
   <translation>重做{step}(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation>重做(&amp;R)</translation>
  </message>
  <message>
   <source>Learn in this world at once, by what is chosen for drawn worlds or else learns best there</source>
   <translation>立即在此世界中学习，使用为自建世界选定的方法，否则用在那里学得最好的方法</translation>
  </message>
  <message>
   <source>Choose the algorithm and its settings for this world in the gallery</source>
   <translation>在图库中为此世界选择算法及其设置</translation>
  </message>
  <message>
   <source>Arrow keys move, Space draws, Shift with an arrow key draws on the way, Delete makes floor</source>
   <translation>方向键移动，Space 绘制，Shift 加方向键边走边画，Delete 改为空地</translation>
  </message>
  <message>
   <source>Train in this world</source>
   <translation>在此世界中训练</translation>
  </message>
  <message>
   <source>{help} ({keys})</source>
   <translation>{help}（{keys}）</translation>
  </message>
  <message>
   <source>Choose how to learn…</source>
   <translation>选择如何学习…</translation>
  </message>
  <message>
   <source>{name}[*] – World editor – RL Studio</source>
   <translation>{name}[*] – 世界编辑器 – RL Studio</translation>
  </message>
  <message>
   <source>&amp;New</source>
   <translation>新建(&amp;N)</translation>
  </message>
  <message>
   <source>Begin a new world</source>
   <translation>新建世界</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <translation>打开(&amp;O)…</translation>
  </message>
  <message>
   <source>Open a world from a file</source>
   <translation>从文件打开世界</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <translation>保存(&amp;S)</translation>
  </message>
  <message>
   <source>Save this world to its file</source>
   <translation>把此世界保存到它的文件</translation>
  </message>
  <message>
   <source>Save &amp;as…</source>
   <translation>另存为(&amp;A)…</translation>
  </message>
  <message>
   <source>Save this world to another file</source>
   <translation>把此世界保存到另一个文件</translation>
  </message>
  <message>
   <source>&amp;Train in this world</source>
   <translation>在此世界中训练(&amp;T)</translation>
  </message>
  <message>
   <source>C&amp;hoose how to learn…</source>
   <translation>选择如何学习(&amp;H)…</translation>
  </message>
  <message>
   <source>&amp;Close</source>
   <translation>关闭(&amp;C)</translation>
  </message>
  <message>
   <source>Close the editor</source>
   <translation>关闭编辑器</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>文件(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>编辑(&amp;E)</translation>
  </message>
  <message>
   <source>World</source>
   <translation>世界</translation>
  </message>
  <message>
   <source>This cannot be saved yet. {problem}</source>
   <translation>现在还不能保存。{problem}</translation>
  </message>
  <message>
   <source>change the size</source>
   <translation>改变大小</translation>
  </message>
  <message>
   <source>change the rules</source>
   <translation>更改规则</translation>
  </message>
  <message>
   <source>RL Studio ended unexpectedly the last time. The autosaves of its runs are kept in the folder that the preferences name.</source>
   <translation>RL Studio 上次意外结束。各次运行的自动保存留在首选项指定的文件夹中。</translation>
  </message>
  <message>
   <source>Something went wrong inside the window: {reason}.</source>
   <translation>窗口内部出错：{reason}。</translation>
  </message>
  <message>
   <source>Edit the map…</source>
   <translation>编辑地图…</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>选择文件…</translation>
  </message>
  <message>
   <source>numbers separated by commas</source>
   <translation>以逗号分隔的数</translation>
  </message>
  <message>
   <source>Off: not used</source>
   <translation>关闭：不使用</translation>
  </message>
  <message>
   <source>Use {setting}</source>
   <translation>使用{setting}</translation>
  </message>
  <message>
   <source>on</source>
   <translation>开</translation>
  </message>
  <message>
   <source>off</source>
   <translation>关</translation>
  </message>
  <message>
   <source>The file</source>
   <translation>该文件</translation>
  </message>
  <message>
   <source>{setting}: there is no file {path}.</source>
   <translation>{setting}：没有文件 {path}。</translation>
  </message>
  <message>
   <source>The list</source>
   <translation>列表</translation>
  </message>
  <message>
   <source>{title} must have {least} to {most} numbers.</source>
   <translation>{title}须有 {least} 到 {most} 个数。</translation>
  </message>
  <message>
   <source>It</source>
   <translation>此项</translation>
  </message>
  <message>
   <source>to be told</source>
   <translation>必填</translation>
  </message>
  <message>
   <source>{title} must be told: it has no default.</source>
   <translation>{title}必须填写：没有默认值。</translation>
  </message>
  <message>
   <source>{title} begins like data and is none: {example} is a list, {other} names with values.</source>
   <translation>{title}开头像数据，但并不是：{example} 是列表，{other} 是名称和值。</translation>
  </message>
  <message>
   <source>{title} must be whole numbers separated by commas, such as 64, 64.</source>
   <translation>{title}须为以逗号分隔的整数，例如 64, 64。</translation>
  </message>
  <message>
   <source>{title} must be numbers separated by commas, such as 64, 64.</source>
   <translation>{title}须为以逗号分隔的数，例如 64, 64。</translation>
  </message>
  <message>
   <source>this setting</source>
   <translation>此设置</translation>
  </message>
  <message>
   <source>not used</source>
   <translation>不使用</translation>
  </message>
  <message>
   <source>Grey settings stay: what was learned so far was learned with them (the network, its memory, the number of environments), so another value needs a new run.</source>
   <translation>灰色的设置保持不变：此前的学习都是用它们进行的（网络、记忆、环境数量），要用别的值需要新运行。</translation>
  </message>
  <message>
   <source>Nothing is changed: it learns bit for bit as its parent would.</source>
   <translation>没有改动：它会与父运行逐位相同地学习。</translation>
  </message>
  <message>
   <source>A drawn world stays as it is in a fork.</source>
   <translation>画出的世界在分支中保持不变。</translation>
  </message>
  <message>
   <source>Fork a run</source>
   <translation>分支运行</translation>
  </message>
  <message>
   <source>Fork</source>
   <translation>分支</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>A fork of {run} from sweep {step:,} on</source>
   <translation>{run} 从第 {step:,} 次扫描起的分支</translation>
  </message>
  <message>
   <source>A fork of {run} from step {step:,} on</source>
   <translation>{run} 从第 {step:,} 步起的分支</translation>
  </message>
  <message numerus="yes">
   <source>{n} settings are changed.</source>
   <extracomment>For one: {n} setting is changed.</extracomment>
   <translation>
    <numerusform>改动了 {n} 项设置。</numerusform>
   </translation>
  </message>
  <message>
   <source>{environment} itself</source>
   <translation>{environment} 自身</translation>
  </message>
  <message>
   <source>Show or hide the settings of the environment</source>
   <translation>显示或隐藏环境的设置</translation>
  </message>
  <message>
   <source>At least {low}.</source>
   <translation>不小于 {low}。</translation>
  </message>
  <message>
   <source>More than {low}.</source>
   <translation>大于 {low}。</translation>
  </message>
  <message>
   <source>At most {high}.</source>
   <translation>不大于 {high}。</translation>
  </message>
  <message>
   <source>Less than {high}.</source>
   <translation>小于 {high}。</translation>
  </message>
  <message>
   <source>At least {low} and at most {high}.</source>
   <translation>不小于 {low} 且不大于 {high}。</translation>
  </message>
  <message>
   <source>At least {low} and less than {high}.</source>
   <translation>不小于 {low} 且小于 {high}。</translation>
  </message>
  <message>
   <source>More than {low} and at most {high}.</source>
   <translation>大于 {low} 且不大于 {high}。</translation>
  </message>
  <message>
   <source>More than {low} and less than {high}.</source>
   <translation>大于 {low} 且小于 {high}。</translation>
  </message>
  <message>
   <source>{title}: every number must lie at or above {least}.</source>
   <translation>{title}：每个数须不小于 {least}。</translation>
  </message>
  <message>
   <source>{setting} cannot be {typed}. {limits}</source>
   <translation>{setting}不能是 {typed}。{limits}</translation>
  </message>
  <message>
   <source>{title}: every number must lie between {least} and {most}.</source>
   <translation>{title}：每个数须在 {least} 与 {most} 之间。</translation>
  </message>
  <message>
   <source>{title}: every number must lie at or below {most}.</source>
   <translation>{title}：每个数须不大于 {most}。</translation>
  </message>
  <message>
   <source>{title}: every number must lie above {least}.</source>
   <translation>{title}：每个数须大于 {least}。</translation>
  </message>
  <message>
   <source>{setting} must be a whole number. {limits}</source>
   <translation>{setting}须为整数。{limits}</translation>
  </message>
  <message>
   <source>{setting} must be a number. {limits}</source>
   <translation>{setting}须为数字。{limits}</translation>
  </message>
  <message>
   <source>The number</source>
   <translation>该数</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} atoms</source>
   <extracomment>For one: {n:,} atom</extracomment>
   <translation>
    <numerusform>{n:,} 个原子</numerusform>
   </translation>
  </message>
  <message>
   <source>{n:,} cars/min</source>
   <translation>{n:,} 辆/min</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} cells</source>
   <extracomment>For one: {n:,} cell</extracomment>
   <translation>
    <numerusform>{n:,} 格</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} days</source>
   <extracomment>For one: {n:,} day</extracomment>
   <translation>
    <numerusform>{n:,} 天</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} episodes</source>
   <extracomment>For one: {n:,} episode</extracomment>
   <translation>
    <numerusform>{n:,} 个回合</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} frames</source>
   <extracomment>For one: {n:,} frame</extracomment>
   <translation>
    <numerusform>{n:,} 帧</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} games</source>
   <extracomment>For one: {n:,} game</extracomment>
   <translation>
    <numerusform>{n:,} 局</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} hours</source>
   <extracomment>For one: {n:,} hour</extracomment>
   <translation>
    <numerusform>{n:,} 小时</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} labels</source>
   <extracomment>For one: {n:,} label</extracomment>
   <translation>
    <numerusform>{n:,} 个标签</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} looks</source>
   <extracomment>For one: {n:,} look</extracomment>
   <translation>
    <numerusform>{n:,} 次观看</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} moves</source>
   <extracomment>For one: {n:,} move</extracomment>
   <translation>
    <numerusform>{n:,} 手</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} nats</source>
   <extracomment>For one: {n:,} nat</extracomment>
   <translation>
    <numerusform>{n:,} nat</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} pairs</source>
   <extracomment>For one: {n:,} pair</extracomment>
   <translation>
    <numerusform>{n:,} 对</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} pictures</source>
   <extracomment>For one: {n:,} picture</extracomment>
   <translation>
    <numerusform>{n:,} 张</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} points</source>
   <extracomment>For one: {n:,} point</extracomment>
   <translation>
    <numerusform>{n:,} 分</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} positions</source>
   <extracomment>For one: {n:,} position</extracomment>
   <translation>
    <numerusform>{n:,} 个局面</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} processes</source>
   <extracomment>For one: {n:,} process</extracomment>
   <translation>
    <numerusform>{n:,} 个进程</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} quantiles</source>
   <extracomment>For one: {n:,} quantile</extracomment>
   <translation>
    <numerusform>{n:,} 个分位数</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} sentences</source>
   <extracomment>For one: {n:,} sentence</extracomment>
   <translation>
    <numerusform>{n:,} 个句子</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps</source>
   <extracomment>For one: {n:,} step</extracomment>
   <translation>
    <numerusform>{n:,} 步</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} sweeps</source>
   <extracomment>For one: {n:,} sweep</extracomment>
   <translation>
    <numerusform>{n:,} 次扫描</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} symbols</source>
   <extracomment>For one: {n:,} symbol</extracomment>
   <translation>
    <numerusform>{n:,} 个符号</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} transitions</source>
   <extracomment>For one: {n:,} transition</extracomment>
   <translation>
    <numerusform>{n:,} 个转移</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} updates</source>
   <extracomment>For one: {n:,} update</extracomment>
   <translation>
    <numerusform>{n:,} 次更新</numerusform>
   </translation>
  </message>
  <message>
   <source>Default settings</source>
   <translation>默认设置</translation>
  </message>
  <message>
   <source>The defaults of the algorithm. Nobody has measured how well it learns here with them, or how long that takes.</source>
   <translation>算法的默认设置。没有人测量过用它们在这里学得多好，需要多长时间。</translation>
  </message>
  <message>
   <source>As the defaults, but for: {settings}</source>
   <translation>同默认设置，但：{settings}</translation>
  </message>
  <message>
   <source>As “{preset}”, but for: {settings}</source>
   <translation>同“{preset}”，但：{settings}</translation>
  </message>
  <message>
   <source>Own settings</source>
   <translation>自定设置</translation>
  </message>
  <message>
   <source>Preset</source>
   <translation>预设</translation>
  </message>
  <message>
   <source>Settings that are known to work for this pair; every one can be changed below</source>
   <translation>已知适合这一组合的设置；每一项都可在下面更改</translation>
  </message>
  <message>
   <source>the one that comes along</source>
   <translation>自带的</translation>
  </message>
  <message>
   <source>Reset {setting}</source>
   <translation>重置{setting}</translation>
  </message>
  <message>
   <source>Back to {value}</source>
   <translation>恢复为 {value}</translation>
  </message>
  <message>
   <source>live</source>
   <translation>实时</translation>
  </message>
  <message>
   <source>May change while the run goes on; it takes effect at once.</source>
   <translation>运行中可以更改；立即生效。</translation>
  </message>
  <message>
   <source>Default: {value}.</source>
   <translation>默认：{value}。</translation>
  </message>
  <message>
   <source>Live: may change while the run goes on.</source>
   <translation>实时：运行中可以更改。</translation>
  </message>
  <message>
   <source>Has no effect now: {settings}.</source>
   <translation>目前不起作用：{settings}。</translation>
  </message>
  <message>
   <source>Cannot change during a run; start a new run with it.</source>
   <translation>运行中不能更改；用它开始新的运行。</translation>
  </message>
  <message>
   <source>&amp;Preset</source>
   <translation>预设(&amp;P)</translation>
  </message>
  <message>
   <source>best available</source>
   <translation>最佳可用</translation>
  </message>
  <message>
   <source>CPU</source>
   <translation>CPU</translation>
  </message>
  <message>
   <source>Step budget</source>
   <translation>步数预算</translation>
  </message>
  <message>
   <source>The run ends by itself after this many environment steps; off: it goes on until stopped.</source>
   <translation>走完这么多环境步后运行自行结束；关闭：一直继续，直到停止它。</translation>
  </message>
  <message>
   <source>until stopped</source>
   <translation>直到停止</translation>
  </message>
  <message>
   <source>Most sweeps</source>
   <translation>扫描上限</translation>
  </message>
  <message>
   <source>The run ends by itself after this many sweeps over all states; off: it goes on until nothing changes any more.</source>
   <translation>对所有状态扫描这么多次后运行自行结束；关闭：一直继续，直到不再变化。</translation>
  </message>
  <message>
   <source>until done</source>
   <translation>直到完成</translation>
  </message>
  <message>
   <source>Parallel environments</source>
   <translation>并行环境数</translation>
  </message>
  <message>
   <source>How many copies of the environment are stepped together; off: what suits the algorithm (usually {lanes}).</source>
   <translation>同时步进多少个环境副本；关闭：按适合算法的数量（通常 {lanes}）。</translation>
  </message>
  <message>
   <source>automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <source>Start of all random numbers: the same seed gives the same run.</source>
   <translation>所有随机数的起点：相同的种子得到相同的运行。</translation>
  </message>
  <message>
   <source>Compute on</source>
   <translation>计算设备</translation>
  </message>
  <message>
   <source>Where the networks are computed.</source>
   <translation>在哪里计算网络。</translation>
  </message>
  <message>
   <source>Stop when solved</source>
   <translation>解决后停止</translation>
  </message>
  <message>
   <source>The run ends before its budget as soon as two greedy tests in a row reach a mean return of {score:g}: what goes on learning may forget.</source>
   <translation>一旦连续两次贪心测试的平均回报达到 {score:g}，运行就在预算用完之前结束：继续学习可能会遗忘。</translation>
  </message>
  <message>
   <source>{setting} {value}</source>
   <translation>{setting} {value}</translation>
  </message>
  <message>
   <source>Show or hide the settings “{group}”</source>
   <translation>显示或隐藏“{group}”的设置</translation>
  </message>
  <message>
   <source>Nothing to set here.</source>
   <translation>这里没有可设置的。</translation>
  </message>
  <message>
   <source>An id that Gymnasium knows, or one of a package, with the package before a colon. A package is found where it is installed, where PYTHONPATH says, and in {folder}. Its code runs on this computer: add only what you trust.</source>
   <translation>Gymnasium 认识的 id，或某个包中的 id（包名写在冒号前）。包会在其安装位置、PYTHONPATH 所指之处以及 {folder} 中查找。其代码在本机运行：只添加你信任的。</translation>
  </message>
  <message>
   <source>Add environment</source>
   <translation>添加环境</translation>
  </message>
  <message>
   <source>Id of the environment</source>
   <translation>环境的 id</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <source>Arguments…</source>
   <translation>参数…</translation>
  </message>
  <message>
   <source>What the environment's constructor can be told</source>
   <translation>可传给环境构造函数的内容</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>回复</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>{id} takes no arguments.</source>
   <translation>{id} 不接受参数。</translation>
  </message>
  <message>
   <source>{environment} is in the gallery now, under “{family}”.</source>
   <translation>{environment} 已在图库中，位于“{family}”之下。</translation>
  </message>
  <message>
   <source>Your own</source>
   <translation>自己的</translation>
  </message>
  <message>
   <source>{button} {id}</source>
   <translation>{button} {id}</translation>
  </message>
  <message>
   <source>do not fit here</source>
   <translation>不适用于此</translation>
  </message>
  <message>
   <source>Algorithms</source>
   <translation>算法</translation>
  </message>
  <message>
   <source>{title}: {text}
{paper}</source>
   <translation>{title}：{text}
{paper}</translation>
  </message>
  <message>
   <source>{algorithm}, does not fit: {reason}</source>
   <translation>{algorithm}，不适用：{reason}</translation>
  </message>
  <message>
   <source>{algorithm}, {family}</source>
   <translation>{algorithm}，{family}</translation>
  </message>
  <message>
   <source>not installed</source>
   <translation>未安装</translation>
  </message>
  <message>
   <source>trained agent</source>
   <translation>训练好的智能体</translation>
  </message>
  <message>
   <source>The list of environments did not come within a minute and a half.</source>
   <translation>环境列表未能在一分半钟内获得。</translation>
  </message>
  <message>
   <source>{problem} It was opening {id}; rlstudio envs --remove {id} takes it out of the list.</source>
   <translation>{problem}当时正在打开 {id}；rlstudio envs --remove {id} 可将它从列表中移除。</translation>
  </message>
  <message>
   <source>{door} ({keys})
{line}</source>
   <translation>{door}（{keys}）
{line}</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps: {duration} at full speed here.</source>
   <extracomment>For one: {n:,} step: {duration} at full speed here.</extracomment>
   <translation>
    <numerusform>{n:,} 步：本机全速需{duration}。</numerusform>
   </translation>
  </message>
  <message>
   <source>Learns in {duration} here</source>
   <translation>本机学会需{duration}</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps: {duration} at full speed, by the last run here.</source>
   <extracomment>For one: {n:,} step: {duration} at full speed, by the last run here.</extracomment>
   <translation>
    <numerusform>{n:,} 步：全速需{duration}（按本机上次运行）。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps. How long that takes is told when it learns.</source>
   <extracomment>For one: {n:,} step. How long that takes is told when it learns.</extracomment>
   <translation>
    <numerusform>{n:,} 步。所需时间在学习时显示。</numerusform>
   </translation>
  </message>
  <message>
   <source>Families of environments</source>
   <translation>环境类别</translation>
  </message>
  <message numerus="yes">
   <source>{family}, {n} environments</source>
   <extracomment>For one: {family}, {n} environment</extracomment>
   <translation>
    <numerusform>{family}，{n} 个环境</numerusform>
   </translation>
  </message>
  <message>
   <source>All</source>
   <comment>families of environments</comment>
   <translation>全部</translation>
  </message>
  <message>
   <source>{family}  {count}</source>
   <translation>{family}  {count}</translation>
  </message>
  <message>
   <source>Show {family}</source>
   <translation>显示{family}</translation>
  </message>
  <message>
   <source>Show all families</source>
   <translation>显示全部类别</translation>
  </message>
  <message>
   <source>{name} could not be loaded: {reason}</source>
   <translation>无法加载 {name}：{reason}</translation>
  </message>
  <message>
   <source>The environment {name} could not be loaded: {reason}</source>
   <translation>无法加载环境 {name}：{reason}</translation>
  </message>
  <message>
   <source>The algorithm {name} could not be loaded: {reason}</source>
   <translation>无法加载算法 {name}：{reason}</translation>
  </message>
  <message>
   <source>The presets {name} could not be loaded: {reason}</source>
   <translation>无法加载预设 {name}：{reason}</translation>
  </message>
  <message>
   <source>The panel {name} could not be loaded: {reason}</source>
   <translation>无法加载面板 {name}：{reason}</translation>
  </message>
  <message>
   <source>The bundled agent {name} could not be loaded: {reason}</source>
   <translation>无法加载自带的智能体 {name}：{reason}</translation>
  </message>
  <message>
   <source>{title} ({id}): {text}</source>
   <translation>{title}（{id}）：{text}</translation>
  </message>
  <message>
   <source>{environment}, {family}</source>
   <translation>{environment}，{family}</translation>
  </message>
  <message>
   <source>Search environments</source>
   <translation>搜索环境</translation>
  </message>
  <message>
   <source>Type to find an environment; the arrow keys move among the cards (Ctrl+F)</source>
   <translation>输入文字查找环境；方向键在卡片间移动（Ctrl+F）</translation>
  </message>
  <message>
   <source>Environments</source>
   <translation>环境</translation>
  </message>
  <message>
   <source>Add environment…</source>
   <translation>添加环境…</translation>
  </message>
  <message>
   <source>Add an environment of your own, or any that Gymnasium knows</source>
   <translation>添加你自己的环境，或 Gymnasium 认识的任一环境</translation>
  </message>
  <message>
   <source>Draw a world…</source>
   <translation>画世界…</translation>
  </message>
  <message>
   <source>Draw a world</source>
   <translation>画世界</translation>
  </message>
  <message>
   <source>Draw a world of your own, cell by cell (Ctrl+D)</source>
   <translation>逐格画出你自己的世界（Ctrl+D）</translation>
  </message>
  <message>
   <source>{blurb} A trained agent comes along: Shift+Enter watches it.</source>
   <translation>{blurb}附带训练好的智能体：按 Shift+Enter 观看。</translation>
  </message>
  <message>
   <source>Looking up what this computer can play…</source>
   <translation>正在查找本机能玩的环境…</translation>
  </message>
  <message>
   <source>No environment matches “{text}”.
Escape clears the search.</source>
   <translation>没有环境与“{text}”匹配。
按 Escape 清除搜索。</translation>
  </message>
  <message>
   <source>Add {environment}…</source>
   <translation>添加 {environment}…</translation>
  </message>
  <message>
   <source>Watch a trained agent</source>
   <translation>观看训练好的智能体</translation>
  </message>
  <message>
   <source>Teach a new one</source>
   <translation>训练新的智能体</translation>
  </message>
  <message>
   <source>Open a file</source>
   <translation>打开文件</translation>
  </message>
  <message>
   <source>Agents, runs, recordings, worlds; or drop them here</source>
   <translation>智能体、运行、录像、世界；也可拖到这里</translation>
  </message>
  <message>
   <source>{environment}, played by you</source>
   <translation>{environment}，由你来玩</translation>
  </message>
  <message>
   <source>Choose an environment and how it learns</source>
   <translation>选择环境和学习方法</translation>
  </message>
  <message>
   <source>{environment} by {algorithm}: learns in {duration} here</source>
   <translation>{environment}，用 {algorithm}：本机学会需{duration}</translation>
  </message>
  <message>
   <source>{environment} by {algorithm}</source>
   <translation>{environment}，用 {algorithm}</translation>
  </message>
  <message>
   <source>{agent}, with what it thinks beside it</source>
   <translation>{agent}，旁边显示它的想法</translation>
  </message>
  <message>
   <source>No agent came along with this edition</source>
   <translation>此版本未附带智能体</translation>
  </message>
  <message>
   <source>Looking them up…</source>
   <translation>正在查找…</translation>
  </message>
  <message>
   <source>{agent}, live</source>
   <translation>{agent}，实时</translation>
  </message>
  <message>
   <source>{takes} It begins at {speed:g}×.</source>
   <translation>{takes}起始速度为 {speed:g}×。</translation>
  </message>
  <message>
   <source>Learn</source>
   <translation>学习</translation>
  </message>
  <message>
   <source>Run many: several seeds, several algorithms, or values of one setting (Ctrl+M)</source>
   <translation>批量运行：多个种子、多种算法或一项设置的多个值 (Ctrl+M)</translation>
  </message>
  <message>
   <source>Run many</source>
   <translation>批量运行</translation>
  </message>
  <message>
   <source>Guided lessons</source>
   <translation>引导课程</translation>
  </message>
  <message>
   <source>Guided lessons beside the running program (Ctrl+Shift+L)</source>
   <translation>在运行的程序旁显示引导课程（Ctrl+Shift+L）</translation>
  </message>
  <message>
   <source>Lessons</source>
   <translation>课程</translation>
  </message>
  <message>
   <source>Its settings appear here once an environment and an algorithm are chosen.</source>
   <translation>选定环境和算法后，其设置显示在这里。</translation>
  </message>
  <message>
   <source>Choose how it learns</source>
   <translation>选择如何学习</translation>
  </message>
  <message>
   <source>Play</source>
   <comment>a button that begins a game</comment>
   <translation>开始玩</translation>
  </message>
  <message>
   <source>No algorithm fits this environment; the reasons stand beside each.</source>
   <translation>没有适用于此环境的算法；原因列在各算法旁。</translation>
  </message>
  <message>
   <source>Choose an environment</source>
   <translation>选择环境</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>上一页</translation>
  </message>
  <message>
   <source>Play with these settings (Ctrl+Return)</source>
   <translation>用这些设置来玩（Ctrl+Return）</translation>
  </message>
  <message>
   <source>Learn with these settings (Ctrl+Return)</source>
   <translation>用这些设置学习（Ctrl+Return）</translation>
  </message>
  <message>
   <source>Watch a trained agent: {agent} (Ctrl+Shift+Return)</source>
   <translation>观看训练好的智能体：{agent}（Ctrl+Shift+Return）</translation>
  </message>
  <message>
   <source>{name}, file</source>
   <translation>{name}，文件</translation>
  </message>
  <message numerus="yes">
   <source>{environment} · {algorithm}, {n:,} steps</source>
   <extracomment>For one: {environment} · {algorithm}, {n:,} step</extracomment>
   <translation>
    <numerusform>{environment} · {algorithm}，{n:,} 步</numerusform>
   </translation>
  </message>
  <message>
   <source>{what}  ·  {date:%Y-%m-%d}</source>
   <translation>{what}  ·  {date:%Y-%m-%d}</translation>
  </message>
  <message>
   <source>{name}, agent</source>
   <translation>{name}，智能体</translation>
  </message>
  <message>
   <source>{name}, recording</source>
   <translation>{name}，录像</translation>
  </message>
  <message>
   <source>{name}, world</source>
   <translation>{name}，世界</translation>
  </message>
  <message>
   <source>{name}, demo</source>
   <translation>{name}，演示</translation>
  </message>
  <message>
   <source>{name}, lesson</source>
   <translation>{name}，课程</translation>
  </message>
  <message>
   <source>{name}, run</source>
   <translation>{name}，运行</translation>
  </message>
  <message numerus="yes">
   <source>{environment} · {algorithm}, seed {seed}, {n:,} sweeps</source>
   <extracomment>For one: {environment} · {algorithm}, seed {seed}, {n:,} sweep</extracomment>
   <translation>
    <numerusform>{environment} · {algorithm}，种子 {seed}，{n:,} 次扫描</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{environment} · {algorithm}, {n:,} sweeps</source>
   <extracomment>For one: {environment} · {algorithm}, {n:,} sweep</extracomment>
   <translation>
    <numerusform>{environment} · {algorithm}，{n:,} 次扫描</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{environment} · {algorithm}, seed {seed}, {n:,} steps</source>
   <extracomment>For one: {environment} · {algorithm}, seed {seed}, {n:,} step</extracomment>
   <translation>
    <numerusform>{environment} · {algorithm}，种子 {seed}，{n:,} 步</numerusform>
   </translation>
  </message>
  <message>
   <source>{what}  ·  {date:%H:%M}</source>
   <translation>{what}  ·  {date:%H:%M}</translation>
  </message>
  <message>
   <source>Recent runs and files</source>
   <translation>最近的运行和文件</translation>
  </message>
  <message>
   <source>All runs</source>
   <translation>所有运行</translation>
  </message>
  <message>
   <source>All runs: search, names, tags, export, trash (Ctrl+R)</source>
   <translation>所有运行：搜索、名称、标签、导出、回收站（Ctrl+R）</translation>
  </message>
  <message>
   <source>What you train or open appears here. Files can be dropped anywhere on this window.</source>
   <translation>你训练或打开的内容显示在这里。文件可拖放到此窗口的任意位置。</translation>
  </message>
  <message numerus="yes">
   <source>{agent} after {n:,} steps, mean return {mean}</source>
   <extracomment>For one: {agent} after {n:,} step, mean return {mean}</extracomment>
   <translation>
    <numerusform>{agent}，学了 {n:,} 步，平均回报 {mean}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{agent} after {n:,} steps</source>
   <extracomment>For one: {agent} after {n:,} step</extracomment>
   <translation>
    <numerusform>{agent}，学了 {n:,} 步</numerusform>
   </translation>
  </message>
  <message>
   <source>No trained agent</source>
   <translation>没有训练好的智能体</translation>
  </message>
  <message>
   <source>Watch {agent} in a tab of its own, with all that it thinks</source>
   <translation>在单独的标签页中观看 {agent} 及其全部想法</translation>
  </message>
  <message>
   <source>{agent}, playing live</source>
   <translation>{agent}，实时玩</translation>
  </message>
  <message>
   <source>RL Studio is free software under the MIT licence. Its libraries keep their own licences, listed here.</source>
   <translation>RL Studio 是采用 MIT 许可证的自由软件。它使用的库各有自己的许可证，列在这里。</translation>
  </message>
  <message>
   <source>This copy contains ale-py, which runs the Atari games and is under the GPL-2.0: whoever passes on a bundle with it does so under the terms of the GPL.</source>
   <translation>此副本包含 ale-py，它运行 Atari 游戏，采用 GPL-2.0：分发含有它的软件包须遵守 GPL 的条款。</translation>
  </message>
  <message>
   <source>This copy is without ale-py, so it has no Atari games.</source>
   <translation>此副本不含 ale-py，因此没有 Atari 游戏。</translation>
  </message>
  <message>
   <source>About RL Studio</source>
   <translation>关于 RL Studio</translation>
  </message>
  <message>
   <source>Pick a game and an algorithm, and watch the agent learn live.</source>
   <translation>选一个游戏和一种算法，实时观看智能体学习。</translation>
  </message>
  <message>
   <source>{sentence} {more}</source>
   <translation>{sentence}{more}</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>库</translation>
  </message>
  <message>
   <source>Text of the licence</source>
   <translation>许可证全文</translation>
  </message>
  <message>
   <source>Licence: {licence}</source>
   <translation>许可证：{licence}</translation>
  </message>
  <message>
   <source>Its package brings no text of the licence along.</source>
   <translation>它的软件包没有附带许可证全文。</translation>
  </message>
  <message>
   <source>Help – RL Studio</source>
   <translation>帮助 – RL Studio</translation>
  </message>
  <message>
   <source>Find in the help</source>
   <translation>在帮助中查找</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>页面</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>页</translation>
  </message>
  <message>
   <source>Nothing in the help has these words.</source>
   <translation>帮助中没有这些词。</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>未注明</translation>
  </message>
  <message>
   <source>see its text</source>
   <translation>见全文</translation>
  </message>
  <message>
   <source>RL Studio</source>
   <translation>RL Studio</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>面板</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>按键</translation>
  </message>
  <message>
   <source>Arrow keys, Space, Return …</source>
   <translation>方向键、Space、Return …</translation>
  </message>
  <message>
   <source>while you play: the keys that the screen names below the picture</source>
   <translation>你玩的时候：画面下方列出的按键</translation>
  </message>
  <message>
   <source>Escape</source>
   <translation>Escape</translation>
  </message>
  <message>
   <source>dismisses a message</source>
   <translation>关闭消息</translation>
  </message>
  <message>
   <source>Wheel, drag, double click on a curve</source>
   <translation>在曲线上滚轮、拖动、双击</translation>
  </message>
  <message>
   <source>zoom, move, show all again</source>
   <translation>缩放、移动、重新显示全部</translation>
  </message>
  <message>
   <source>Right click on a panel</source>
   <translation>右键单击面板</translation>
  </message>
  <message>
   <source>what it offers, and saving its picture or its numbers</source>
   <translation>它提供的功能，以及保存它的图像或数值</translation>
  </message>
  <message>
   <source>Double click on a panel's title</source>
   <translation>双击面板标题</translation>
  </message>
  <message>
   <source>this panel alone, and back</source>
   <translation>只显示此面板，再双击恢复</translation>
  </message>
  <message>
   <source>Usually {value}.</source>
   <translation>通常为 {value}。</translation>
  </message>
  <message>
   <source>Step by step</source>
   <translation>逐步</translation>
  </message>
  <message>
   <source>{number} {unit}</source>
   <translation>{number} {unit}</translation>
  </message>
  <message>
   <source>The program sees this for itself: {condition}</source>
   <translation>程序会自行检查：{condition}</translation>
  </message>
  <message>
   <source>done</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>not yet</source>
   <translation>尚未</translation>
  </message>
  <message>
   <source>{sentence} ({state})</source>
   <translation>{sentence}（{state}）</translation>
  </message>
  <message>
   <source>{name}: {number}</source>
   <translation>{name}：{number}</translation>
  </message>
  <message>
   <source>Lessons to choose from</source>
   <translation>可选课程</translation>
  </message>
  <message>
   <source>Lessons of your own are text files ending in .rllesson. File, Open… shows them.</source>
   <translation>你自己的课程是以 .rllesson 结尾的文本文件。用“文件”、“打开…”显示。</translation>
  </message>
  <message>
   <source>{number}.  {title}</source>
   <translation>{number}.  {title}</translation>
  </message>
  <message numerus="yes">
   <source>{blurb} About {n} minutes.</source>
   <extracomment>For one: {blurb} About {n} minute.</extracomment>
   <translation>
    <numerusform>{blurb}约 {n} 分钟。</numerusform>
   </translation>
  </message>
  <message>
   <source>Short pages beside the running program: predict, set it up, watch, and let it check.</source>
   <translation>运行中的程序旁边的短页面：先预测，设置，观察，再让程序检查。</translation>
  </message>
  <message>
   <source>Begin this run, in place of the lesson's last one</source>
   <translation>开始这次运行，代替本课的上一次运行</translation>
  </message>
  <message>
   <source>Reveal</source>
   <translation>揭晓</translation>
  </message>
  <message>
   <source>Show which answer is right, and why</source>
   <translation>显示哪个答案正确，以及为什么</translation>
  </message>
  <message>
   <source>**Right.** {why}</source>
   <translation>**正确。** {why}</translation>
  </message>
  <message>
   <source>**Not so: {answer}.** {why}</source>
   <translation>**不对：{answer}。** {why}</translation>
  </message>
  <message>
   <source>right</source>
   <comment>an answer</comment>
   <translation>正确</translation>
  </message>
  <message>
   <source>wrong</source>
   <comment>an answer</comment>
   <translation>错误</translation>
  </message>
  <message>
   <source>All lessons</source>
   <translation>所有课程</translation>
  </message>
  <message>
   <source>The list of lessons</source>
   <translation>课程列表</translation>
  </message>
  <message>
   <source>Close lessons</source>
   <translation>关闭课程</translation>
  </message>
  <message>
   <source>Put the lessons away; Help brings them back</source>
   <translation>收起课程；可从“帮助”重新打开</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一页</translation>
  </message>
  <message>
   <source>The page before</source>
   <translation>前一页</translation>
  </message>
  <message>
   <source>{number} of {count}</source>
   <translation>{number} / {count}</translation>
  </message>
  <message>
   <source>The next page</source>
   <translation>后一页</translation>
  </message>
  <message>
   <source>A run that is open in a window is not deleted; close it first.</source>
   <translation>在窗口中打开的运行不会被删除；请先关闭它。</translation>
  </message>
  <message>
   <source>Import a run</source>
   <translation>导入运行</translation>
  </message>
  <message>
   <source>Delete for good</source>
   <translation>永久删除</translation>
  </message>
  <message numerus="yes">
   <source>Remove the files of {n} runs? That cannot be undone.</source>
   <extracomment>For one: Remove the files of {n} run? That cannot be undone.</extracomment>
   <translation>
    <numerusform>删除 {n} 次运行的文件？此操作无法撤销。</numerusform>
   </translation>
  </message>
  <message>
   <source>A run that a training has open is not deleted; end that first.</source>
   <translation>训练正打开着的运行不会被删除；请先结束训练。</translation>
  </message>
  <message>
   <source>{run} was written to {file}.</source>
   <translation>{run} 已写入 {file}。</translation>
  </message>
  <message numerus="yes">
   <source>{n} runs are in the trash.</source>
   <extracomment>For one: {n} run is in the trash.</extracomment>
   <translation>
    <numerusform>{n} 次运行已移到回收站。</numerusform>
   </translation>
  </message>
  <message>
   <source>The run is not listed any more; its files stay in {folder}.</source>
   <translation>该运行不再列出；其文件仍在 {folder}。</translation>
  </message>
  <message>
   <source>RL Studio runs</source>
   <translation>RL Studio 运行</translation>
  </message>
  <message>
   <source>The run of {file} is in the library.</source>
   <translation>{file} 中的运行已进入运行库。</translation>
  </message>
  <message>
   <source>{run}, copy</source>
   <translation>{run}，副本</translation>
  </message>
  <message>
   <source>a training has it open.</source>
   <translation>一个训练正打开着它。</translation>
  </message>
  <message>
   <source>its file holds the policy alone, or there is nothing left to go on from.</source>
   <translation>其文件只有策略，或已没有可继续的内容。</translation>
  </message>
  <message>
   <source>choose one run for that.</source>
   <translation>请为此选择一次运行。</translation>
  </message>
  <message>
   <source>no run is chosen.</source>
   <translation>未选择运行。</translation>
  </message>
  <message>
   <source>Saved: {when}</source>
   <translation>保存：{when}</translation>
  </message>
  <message>
   <source>{steps:,} of {budget:,}</source>
   <translation>{steps:,} / {budget:,}</translation>
  </message>
  <message>
   <source>best return {score}</source>
   <translation>最佳回报 {score}</translation>
  </message>
  <message>
   <source>Name of the run</source>
   <translation>运行名称</translation>
  </message>
  <message>
   <source>A name for this run (F2); empty for what it is by itself</source>
   <translation>此运行的名称（F2）；留空则显示其内容</translation>
  </message>
  <message>
   <source>Best: the policy that did best in a test. In games of two: the newest of those that may be the best, by ratings or else by tests.</source>
   <translation>最佳：在某次测试中表现最好的策略。在双人游戏中：可能最佳者里最新的一个，依评级而定，没有评级则依测试。</translation>
  </message>
  <message>
   <source>Tags, with commas between them</source>
   <translation>标签，用逗号分隔</translation>
  </message>
  <message>
   <source>Tags</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>Tags of this run, with commas between them</source>
   <translation>此运行的标签，用逗号分隔</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>备注</translation>
  </message>
  <message>
   <source>A note about this run; it is kept in the run's folder</source>
   <translation>关于此运行的备注；保存在其文件夹中</translation>
  </message>
  <message>
   <source>Changed: {settings}</source>
   <translation>已更改：{settings}</translation>
  </message>
  <message>
   <source>Sweeps: {steps} · seed: {seed}</source>
   <translation>扫描：{steps} · 种子：{seed}</translation>
  </message>
  <message>
   <source>Steps: {steps} · episodes: {count:,} · seed: {seed}</source>
   <translation>步数：{steps} · 回合：{count:,} · 种子：{seed}</translation>
  </message>
  <message>
   <source>Best return: {score}</source>
   <translation>最佳回报：{score}</translation>
  </message>
  <message>
   <source>Last return: {score}</source>
   <translation>最近回报：{score}</translation>
  </message>
  <message>
   <source>Deleted: {when}</source>
   <translation>删除：{when}</translation>
  </message>
  <message>
   <source>Written elsewhere: {folder}</source>
   <translation>写在别处：{folder}</translation>
  </message>
  <message>
   <source>Picture and returns of the run</source>
   <translation>运行的图片与回报</translation>
  </message>
  <message>
   <source>no return is known</source>
   <translation>回报未知</translation>
  </message>
  <message>
   <source>Watch</source>
   <translation>观看</translation>
  </message>
  <message>
   <source>Open the run's best agent and watch it play (Enter)</source>
   <translation>打开此运行的最佳智能体并观看其游戏（Enter）</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Continue this run where it ended (Shift+Enter)</source>
   <translation>从结束处继续此运行（Shift+Enter）</translation>
  </message>
  <message>
   <source>Fork…</source>
   <translation>分支…</translation>
  </message>
  <message>
   <source>Go on from its end in a run of its own, with something changed</source>
   <translation>从其结束处以独立运行继续，并作一些改动</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Copy this run, with its tags and note</source>
   <translation>复制此运行及其标签和备注</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>导出…</translation>
  </message>
  <message>
   <source>Write the whole run to one file, to send it or to keep it</source>
   <translation>将整个运行写入一个文件，以便发送或保存</translation>
  </message>
  <message>
   <source>Other seeds</source>
   <translation>其他种子</translation>
  </message>
  <message>
   <source>List the runs that have the same settings as this one</source>
   <translation>列出设置相同的运行</translation>
  </message>
  <message>
   <source>Lay the curves of all chosen runs over each other</source>
   <translation>将所选运行的曲线叠放在一起</translation>
  </message>
  <message>
   <source>Move the run to the trash; that can be undone (Del)</source>
   <translation>将此运行移到回收站；可以撤销（Del）</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>恢复</translation>
  </message>
  <message>
   <source>Bring this run back from the trash</source>
   <translation>从回收站恢复此运行</translation>
  </message>
  <message>
   <source>Remove the run's files; that cannot be undone</source>
   <translation>删除此运行的文件；无法撤销</translation>
  </message>
  <message>
   <source>Tags that all chosen runs have; what changes here changes for each of them</source>
   <translation>所选运行共有的标签；在此更改，即对每个运行更改</translation>
  </message>
  <message>
   <source>no other run has these settings.</source>
   <translation>没有其他运行使用这些设置。</translation>
  </message>
  <message numerus="yes">
   <source>{n} runs are chosen</source>
   <extracomment>For one: {n} run is chosen</extracomment>
   <translation>
    <numerusform>已选择 {n} 次运行</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a run to see it here.</source>
   <translation>选择一次运行，在此查看。</translation>
  </message>
  <message>
   <source>{setting} {before} → {after}</source>
   <translation>{setting} {before} → {after}</translation>
  </message>
  <message>
   <source>Family of the run</source>
   <translation>运行的家族</translation>
  </message>
  <message>
   <source>{run} is not here any more</source>
   <translation>{run} 已不在这里</translation>
  </message>
  <message>
   <source>{setting}: another one</source>
   <translation>{setting}：另一个</translation>
  </message>
  <message>
   <source>in the trash</source>
   <translation>在回收站中</translation>
  </message>
  <message>
   <source>from sweep {step:,}</source>
   <translation>从第 {step:,} 次扫描起</translation>
  </message>
  <message>
   <source>from step {step:,}</source>
   <translation>从第 {step:,} 步起</translation>
  </message>
  <message>
   <source>Any age</source>
   <translation>任意时间</translation>
  </message>
  <message>
   <source>Last 24 hours</source>
   <translation>最近 24 小时</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>最近 7 天</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>最近 30 天</translation>
  </message>
  <message>
   <source>Last 365 days</source>
   <translation>最近 365 天</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>最新在前</translation>
  </message>
  <message>
   <source>Oldest first</source>
   <translation>最旧在前</translation>
  </message>
  <message>
   <source>By best return</source>
   <translation>按最佳回报</translation>
  </message>
  <message>
   <source>By last return</source>
   <translation>按最近回报</translation>
  </message>
  <message>
   <source>By steps</source>
   <translation>按步数</translation>
  </message>
  <message>
   <source>By name</source>
   <translation>按名称</translation>
  </message>
  <message>
   <source>By environment</source>
   <translation>按环境</translation>
  </message>
  <message>
   <source>By algorithm</source>
   <translation>按算法</translation>
  </message>
  <message>
   <source>Same settings together</source>
   <translation>相同设置放在一起</translation>
  </message>
  <message>
   <source>“{text}” is no number, so all returns are listed</source>
   <translation>“{text}”不是数字，因此列出所有回报</translation>
  </message>
  <message>
   <source>Search runs: names, tags, notes, environments, algorithms</source>
   <translation>搜索运行：名称、标签、备注、环境、算法</translation>
  </message>
  <message>
   <source>Search runs</source>
   <translation>搜索运行</translation>
  </message>
  <message>
   <source>Type to find runs that have all these words (Ctrl+F)</source>
   <translation>输入以查找包含所有这些词的运行（Ctrl+F）</translation>
  </message>
  <message>
   <source>Only runs of this environment</source>
   <translation>仅此环境的运行</translation>
  </message>
  <message>
   <source>Algorithm</source>
   <translation>算法</translation>
  </message>
  <message>
   <source>Only runs by this algorithm</source>
   <translation>仅此算法的运行</translation>
  </message>
  <message>
   <source>Tag</source>
   <translation>标签</translation>
  </message>
  <message>
   <source>Only runs with this tag</source>
   <translation>仅带此标签的运行</translation>
  </message>
  <message>
   <source>Age</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Only runs that were saved lately</source>
   <translation>仅最近保存的运行</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>顺序</translation>
  </message>
  <message>
   <source>Which runs come first</source>
   <translation>哪些运行排在前面</translation>
  </message>
  <message>
   <source>Return at least</source>
   <translation>回报至少</translation>
  </message>
  <message>
   <source>Only runs whose best return is at least this number</source>
   <translation>仅最佳回报不低于此数的运行</translation>
  </message>
  <message>
   <source>Same settings</source>
   <translation>相同设置</translation>
  </message>
  <message>
   <source>Runs of all settings again</source>
   <translation>重新显示所有设置的运行</translation>
  </message>
  <message>
   <source>Trash</source>
   <translation>回收站</translation>
  </message>
  <message>
   <source>Deleted runs: they can be brought back</source>
   <translation>已删除的运行：可以恢复</translation>
  </message>
  <message>
   <source>All environments</source>
   <translation>所有环境</translation>
  </message>
  <message>
   <source>All algorithms</source>
   <translation>所有算法</translation>
  </message>
  <message>
   <source>All tags</source>
   <translation>所有标签</translation>
  </message>
  <message>
   <source>Trash ({count:,})</source>
   <translation>回收站（{count:,}）</translation>
  </message>
  <message>
   <source>{name} ({count:,})</source>
   <translation>{name}（{count:,}）</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} runs</source>
   <extracomment>For one: {n:,} run</extracomment>
   <translation>
    <numerusform>{n:,} 次运行</numerusform>
   </translation>
  </message>
  <message>
   <source>Library</source>
   <translation>运行库</translation>
  </message>
  <message>
   <source>Import a run…</source>
   <translation>导入运行…</translation>
  </message>
  <message>
   <source>Take in a run that was exported to a file</source>
   <translation>导入从文件导出的运行</translation>
  </message>
  <message>
   <source>Reading the folders of runs</source>
   <translation>正在读取运行文件夹</translation>
  </message>
  <message>
   <source>Show all runs</source>
   <translation>显示所有运行</translation>
  </message>
  <message>
   <source>{listed:,} of {runs}</source>
   <translation>{listed:,} / {runs}</translation>
  </message>
  <message>
   <source>No run matches that.</source>
   <translation>没有匹配的运行。</translation>
  </message>
  <message>
   <source>The trash is empty.</source>
   <translation>回收站为空。</translation>
  </message>
  <message>
   <source>There are no runs yet. What learns here, and by rlstudio train, is listed by itself.</source>
   <translation>还没有运行。在这里或用 rlstudio train 学习的内容会自动列出。</translation>
  </message>
  <message>
   <source>best</source>
   <comment>return of the best policy</comment>
   <translation>最佳</translation>
  </message>
  <message>
   <source>last</source>
   <comment>return of the last policy</comment>
   <translation>最近</translation>
  </message>
  <message>
   <source>learning now</source>
   <translation>正在学习</translation>
  </message>
  <message>
   <source>paused now</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>正在等您</translation>
  </message>
  <message>
   <source>testing now</source>
   <translation>正在测试</translation>
  </message>
  <message>
   <source>in use now</source>
   <translation>正在使用</translation>
  </message>
  <message numerus="yes">
   <source>{n} days ago</source>
   <extracomment>For one: {n} day ago</extracomment>
   <translation>
    <numerusform>{n} 天前</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} runs of these settings</source>
   <extracomment>For one: {n} run of these settings</extracomment>
   <translation>
    <numerusform>此设置有 {n} 次运行</numerusform>
   </translation>
  </message>
  <message>
   <source>just now</source>
   <translation>刚刚</translation>
  </message>
  <message numerus="yes">
   <source>{n} min ago</source>
   <extracomment>For one: {n} min ago</extracomment>
   <translation>
    <numerusform>{n} min 前</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} h ago</source>
   <extracomment>For one: {n} h ago</extracomment>
   <translation>
    <numerusform>{n} h 前</numerusform>
   </translation>
  </message>
  <message>
   <source>fork of {run}</source>
   <translation>{run} 的分支</translation>
  </message>
  <message>
   <source>last return {score}</source>
   <translation>最近回报 {score}</translation>
  </message>
  <message>
   <source>The connection to the worker broke: {reason}.</source>
   <translation>与工作进程的连接断开：{reason}。</translation>
  </message>
  <message>
   <source>There was no answer within two minutes.</source>
   <translation>两分钟内没有得到回答。</translation>
  </message>
  <message>
   <source>{help}

Not now: {why}</source>
   <translation>{help}

现在不行：{why}</translation>
  </message>
  <message>
   <source>more than 1,000 years</source>
   <translation>1,000 年以上</translation>
  </message>
  <message>
   <source>{minutes:.0f} min</source>
   <translation>{minutes:.0f} 分钟</translation>
  </message>
  <message>
   <source>less than 1 s</source>
   <translation>不到 1 秒</translation>
  </message>
  <message>
   <source>about {seconds:.0f} s</source>
   <translation>约 {seconds:.0f} 秒</translation>
  </message>
  <message>
   <source>about {minutes:.0f} min</source>
   <translation>约 {minutes:.0f} 分钟</translation>
  </message>
  <message>
   <source>about {hours:.1f} h</source>
   <translation>约 {hours:.1f} 小时</translation>
  </message>
  <message numerus="yes">
   <source>about {n} days</source>
   <extracomment>For one: about {n} day</extracomment>
   <translation>
    <numerusform>约 {n} 天</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>about {n} years</source>
   <extracomment>For one: about {n} year</extracomment>
   <translation>
    <numerusform>约 {n} 年</numerusform>
   </translation>
  </message>
  <message>
   <source>{seconds:.0f} s</source>
   <translation>{seconds:.0f} 秒</translation>
  </message>
  <message>
   <source>Agents of other libraries</source>
   <translation>其他库的智能体</translation>
  </message>
  <message>
   <source>Compare with an agent</source>
   <translation>与智能体比较</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>选择文件</translation>
  </message>
  <message>
   <source>Save the agent</source>
   <translation>保存智能体</translation>
  </message>
  <message>
   <source>Save as a demo</source>
   <translation>保存为演示</translation>
  </message>
  <message>
   <source>Export the run</source>
   <translation>导出运行</translation>
  </message>
  <message>
   <source>RL Studio agents</source>
   <translation>RL Studio 智能体</translation>
  </message>
  <message>
   <source>RL Studio demos</source>
   <translation>RL Studio 演示</translation>
  </message>
  <message>
   <source>Agents, runs, worlds, recordings, demonstrations, demos, lessons</source>
   <translation>智能体、运行、世界、录像、示范、演示、课程</translation>
  </message>
  <message>
   <source>Dismiss this message (Escape)</source>
   <translation>关闭此消息（Escape）</translation>
  </message>
  <message>
   <source>Dismiss message</source>
   <translation>关闭消息</translation>
  </message>
  <message>
   <source>rlstudio.panels</source>
   <translation>rlstudio.panels</translation>
  </message>
  <message>
   <source>it is not a subclass of {base}.</source>
   <translation>它不是 {base} 的子类。</translation>
  </message>
  <message>
   <source>it calls itself {id}.</source>
   <translation>它自称 {id}。</translation>
  </message>
  <message>
   <source>it does not say its {name}.</source>
   <translation>它没有说明其 {name}。</translation>
  </message>
  <message>
   <source>a panel of this name is built in.</source>
   <translation>已有同名的内置面板。</translation>
  </message>
  <message>
   <source>illegal</source>
   <translation>不合法</translation>
  </message>
  <message>
   <source>Q-value</source>
   <translation>Q 值</translation>
  </message>
  <message>
   <source>probability</source>
   <translation>概率</translation>
  </message>
  <message>
   <source>Who is asked for what</source>
   <translation>谁被问到什么</translation>
  </message>
  <message>
   <source>A row for each kind of input, a column for each choice, from the last updates: how many percent of the inputs of this kind went there while learning, when choices are drawn. A bright diagonal is a router that has found out who knows what.</source>
   <translation>每类输入一行，每个选择一列，来自最近的更新：学习时（选择是抽取的）这类输入有百分之几去了那里。明亮的对角线表示路由器已弄清谁懂什么。</translation>
  </message>
  <message>
   <source>The choices appear here with the first updates.</source>
   <translation>第一次更新后选择显示在这里。</translation>
  </message>
  <message>
   <source>Choices by kind of input</source>
   <translation>按输入类别的选择</translation>
  </message>
  <message>
   <source>kind {kind}: {share:.0%} {choice}</source>
   <translation>类别 {kind}：{share:.0%} {choice}</translation>
  </message>
  <message>
   <source>Actions</source>
   <translation>动作</translation>
  </message>
  <message>
   <source>chose {action}</source>
   <translation>选择了 {action}</translation>
  </message>
  <message>
   <source>came here by {action}</source>
   <translation>由 {action} 到此</translation>
  </message>
  <message>
   <source>you chose {action}</source>
   <translation>你选择了 {action}</translation>
  </message>
  <message>
   <source>drew {action}: p = {probability}</source>
   <translation>抽到 {action}：p = {probability}</translation>
  </message>
  <message>
   <source>{action}, at random to explore</source>
   <translation>{action}，随机探索</translation>
  </message>
  <message>
   <source>no action taken</source>
   <translation>未采取动作</translation>
  </message>
  <message>
   <source>came here by {action}, at random to explore</source>
   <translation>由 {action} 到此，随机探索</translation>
  </message>
  <message>
   <source>{action} is illegal</source>
   <translation>{action} 不合法</translation>
  </message>
  <message>
   <source>How actions are drawn</source>
   <translation>动作如何抽取</translation>
  </message>
  <message>
   <source>One curve for every dimension of the action: where it is high, values are likely. The dashed lines are the bounds; the highlighted mark is the value taken, cut off at the bounds. A single line is a policy that is certain; a square mark means that the value was drawn at random. Below a name stands what 1 of its numbers is, where the environment tells that.</source>
   <translation>动作的每一维一条曲线：曲线高处的值可能性大。虚线为界限；突出的标记是采取的值，在界限处截断。单独一条竖线表示策略完全确定；方形标记表示该值是随机抽取的。环境若给出单位，名称下方写明数值 1 是多少。</translation>
  </message>
  <message>
   <source>The distribution of actions appears here once the agent plays.</source>
   <translation>智能体开始玩之后，动作的分布显示在这里。</translation>
  </message>
  <message>
   <source>Distribution of the action</source>
   <translation>动作的分布</translation>
  </message>
  <message>
   <source>no distribution yet</source>
   <translation>尚无分布</translation>
  </message>
  <message>
   <source>mean {mean}, deviation {deviation}</source>
   <translation>均值 {mean}，标准差 {deviation}</translation>
  </message>
  <message>
   <source>What the agent thinks</source>
   <translation>智能体的想法</translation>
  </message>
  <message>
   <source>One bar for every action: its Q-value (the return the agent expects after it) or how likely the agent is to take it. The highlighted bar is the action it took. What is crossed out is illegal now. Of many actions the likeliest ones are shown. Paused: what it thinks of the state in view; a thin line is what it thought before the last update.</source>
   <translation>每个动作一根柱：它的 Q 值（智能体预期其后的回报），或智能体采取它的可能性。突出的柱是它采取的动作。划掉的现在不合法。动作很多时只显示最可能的。暂停时：它对所看状态的想法；细线是上一次更新前的想法。</translation>
  </message>
  <message>
   <source>The agent's opinion of its actions appears here once it plays.</source>
   <translation>智能体开始玩之后，它对各动作的看法显示在这里。</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>价值</translation>
  </message>
  <message>
   <source>Q-values: the return the agent expects after each action</source>
   <translation>Q 值：智能体预期每个动作之后的回报</translation>
  </message>
  <message>
   <source>Probabilities</source>
   <translation>概率</translation>
  </message>
  <message>
   <source>How likely the agent is to take each action</source>
   <translation>智能体采取每个动作的可能性</translation>
  </message>
  <message>
   <source>Both</source>
   <translation>两者</translation>
  </message>
  <message>
   <source>Q-values and probabilities side by side</source>
   <translation>Q 值与概率并列</translation>
  </message>
  <message>
   <source>What the bars show</source>
   <translation>柱显示什么</translation>
  </message>
  <message>
   <source>Returns after each action</source>
   <translation>各动作之后的回报</translation>
  </message>
  <message>
   <source>Return distributions</source>
   <translation>回报分布</translation>
  </message>
  <message>
   <source>How likely every return is after each action, as the agent believes; the tick is the mean, which is the Q-value. Bars: how likely exactly this return is. Steps: how likely a return is at most this. The highlighted strip is the action it took; what is crossed out is illegal now. Of many actions those of the highest means are shown.</source>
   <translation>智能体认为每个动作之后各种回报的可能性；刻度线是均值，即 Q 值。柱：恰为此回报的可能性。阶梯：回报不超过此值的可能性。突出的一条是它采取的动作；划掉的现在不合法。动作很多时只显示均值最高的。</translation>
  </message>
  <message>
   <source>What returns the agent thinks possible appears here once it plays.</source>
   <translation>智能体开始玩之后，它认为可能的回报显示在这里。</translation>
  </message>
  <message>
   <source>mean returns: {returns}</source>
   <translation>平均回报：{returns}</translation>
  </message>
  <message>
   <source>P(return)</source>
   <translation>P(回报)</translation>
  </message>
  <message>
   <source>P(return ≤ x)</source>
   <translation>P(回报 ≤ x)</translation>
  </message>
  <message>
   <source>return</source>
   <translation>回报</translation>
  </message>
  <message>
   <source>Learning curve</source>
   <translation>学习曲线</translation>
  </message>
  <message>
   <source>The score of every training episode, its running mean, and tests in which the agent played its best (diamonds). Wheel: zoom; drag: move; double click: show all; right-click: smoothing.</source>
   <translation>每个训练回合的得分、其滑动平均，以及智能体按最佳方式玩的测试（菱形）。滚轮：缩放；拖动：移动；双击：显示全部；右键单击：平滑。</translation>
  </message>
  <message>
   <source>The learning curve begins when the first episode ends.</source>
   <translation>第一个回合结束时，学习曲线开始。</translation>
  </message>
  <message>
   <source>Mean return when the agent plays its best</source>
   <translation>智能体按最佳方式玩时的平均回报</translation>
  </message>
  <message>
   <source>Running mean of the run that this one branched off from: how it went on from there without the change</source>
   <translation>本运行所分出的父运行的滑动平均：不作改动时此后的情况</translation>
  </message>
  <message>
   <source>Every training episode by itself</source>
   <translation>每个训练回合各自的结果</translation>
  </message>
  <message>
   <source>greedy test</source>
   <translation>贪心测试</translation>
  </message>
  <message>
   <source>solved at {score}</source>
   <translation>达到 {score} 为解决</translation>
  </message>
  <message>
   <source>The mean return that counts as solved</source>
   <translation>视为解决的平均回报</translation>
  </message>
  <message>
   <source>Sweeps play no episodes; what the policy earns is tested when they are done.</source>
   <translation>扫描不玩任何回合；结束时才测试策略得到多少。</translation>
  </message>
  <message numerus="yes">
   <source>Mean of the last {n} episodes</source>
   <extracomment>For one: Mean of the last episode</extracomment>
   <translation>
    <numerusform>最近 {n} 个回合的平均</numerusform>
   </translation>
  </message>
  <message>
   <source>Length</source>
   <translation>长度</translation>
  </message>
  <message>
   <source>each episode</source>
   <translation>每个回合</translation>
  </message>
  <message>
   <source>Mean of the last training episodes</source>
   <translation>最近训练回合的平均</translation>
  </message>
  <message>
   <source>Mean return in a test whose actions were drawn</source>
   <translation>抽取动作的测试的平均回报</translation>
  </message>
  <message>
   <source>Return per episode</source>
   <translation>每回合回报</translation>
  </message>
  <message>
   <source>Episode length</source>
   <translation>回合长度</translation>
  </message>
  <message>
   <source>as is</source>
   <translation>原样</translation>
  </message>
  <message>
   <source>mean of {episodes}</source>
   <translation>{episodes}的平均</translation>
  </message>
  <message>
   <source>its parent</source>
   <translation>父运行</translation>
  </message>
  <message>
   <source>actions drawn</source>
   <translation>抽取动作</translation>
  </message>
  <message>
   <source>No smoothing</source>
   <translation>不平滑</translation>
  </message>
  <message>
   <source>Show the whole run</source>
   <translation>显示整个运行</translation>
  </message>
  <message>
   <source>Inside the algorithm</source>
   <translation>算法内部</translation>
  </message>
  <message>
   <source>What the algorithm measures about its own learning. Point at a plot to read what it means.</source>
   <translation>算法对自身学习的测量。指向一幅图可看它的含义。</translation>
  </message>
  <message>
   <source>Measurements appear here with the first updates.</source>
   <translation>首次更新之后，测量值显示在这里。</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>速度</translation>
  </message>
  <message>
   <source>Environment steps taken per second of training</source>
   <translation>训练中每秒走的环境步数</translation>
  </message>
  <message>
   <source>steps/s</source>
   <translation>步/秒</translation>
  </message>
  <message>
   <source>Sweeps over all states per second of planning</source>
   <translation>规划时每秒对全部状态的扫描次数</translation>
  </message>
  <message>
   <source>sweeps/s</source>
   <translation>次扫描/秒</translation>
  </message>
  <message>
   <source>Plots of the algorithm's measurements</source>
   <translation>算法测量值的图</translation>
  </message>
  <message>
   <source>TD errors</source>
   <translation>TD 误差</translation>
  </message>
  <message>
   <source>How far the estimates were from their targets in the last updates, target minus estimate. Right of zero: better than expected; left: worse. Narrow: little is left to learn. The mark is the mean.</source>
   <translation>最近几次更新中估计与目标相距多远，即目标减估计。零的右边：比预期好；左边：比预期差。窄：几乎没有可学的了。标记为平均。</translation>
  </message>
  <message>
   <source>The errors appear here with the first updates.</source>
   <translation>首次更新之后，误差显示在这里。</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} errors</source>
   <extracomment>For one: {n:,} error</extracomment>
   <translation>
    <numerusform>{n:,} 个误差</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>last {n:,} updates</source>
   <extracomment>For one: last update</extracomment>
   <translation>
    <numerusform>最近 {n:,} 次更新</numerusform>
   </translation>
  </message>
  <message>
   <source>no errors yet</source>
   <translation>尚无误差</translation>
  </message>
  <message>
   <source>mean {mean}, mean size {size}</source>
   <translation>平均 {mean}，平均大小 {size}</translation>
  </message>
  <message>
   <source>TD error ({unit})</source>
   <translation>TD 误差（{unit}）</translation>
  </message>
  <message>
   <source>Run doctor</source>
   <translation>运行诊断</translation>
  </message>
  <message>
   <source>Looks through all that the training reports for what usually goes wrong. Each finding says what it saw, when, and what usually helps. A finding is a reason to look, not a verdict.</source>
   <translation>在训练报告的所有数据中查找常见的问题。每项发现说明看到了什么、何时看到，以及通常有用的办法。发现只是提示去看一看，不是定论。</translation>
  </message>
  <message>
   <source>The first findings can be told after some episodes.</source>
   <translation>几个回合之后才有首批发现。</translation>
  </message>
  <message>
   <source>Looked for: {faults}.</source>
   <translation>检查过：{faults}。</translation>
  </message>
  <message>
   <source>Nothing seems to be wrong.</source>
   <translation>似乎没有问题。</translation>
  </message>
  <message>
   <source>{what}: {number} in every cell</source>
   <translation>{what}：每格都是 {number}</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>修正</translation>
  </message>
  <message>
   <source>by a real step</source>
   <translation>由真实的步</translation>
  </message>
  <message>
   <source>real</source>
   <translation>真实</translation>
  </message>
  <message>
   <source>in thought</source>
   <translation>在想象中</translation>
  </message>
  <message>
   <source>thought</source>
   <translation>想象</translation>
  </message>
  <message>
   <source>Map of values</source>
   <translation>价值图</translation>
  </message>
  <message>
   <source>What the agent thinks of every cell. Point at a cell to read its numbers.</source>
   <translation>智能体对每一格的想法。指向一格可看它的数值。</translation>
  </message>
  <message>
   <source>The map of values appears here once the agent has begun.</source>
   <translation>智能体开始之后，价值图显示在这里。</translation>
  </message>
  <message>
   <source>Best action</source>
   <translation>最佳动作</translation>
  </message>
  <message>
   <source>Colour: how good a cell is. Arrow: what the agent prefers to do; small arrows: all actions are worth the same</source>
   <translation>颜色：一格有多好。箭头：智能体偏好的动作；小箭头：所有动作价值相同</translation>
  </message>
  <message>
   <source>Colour and number: the return the agent expects from a cell on</source>
   <translation>颜色与数字：智能体预期从一格起的回报</translation>
  </message>
  <message>
   <source>Q-values</source>
   <translation>Q 值</translation>
  </message>
  <message>
   <source>A triangle for each action: the return expected after it</source>
   <translation>每个动作一个三角形：预期其后的回报</translation>
  </message>
  <message>
   <source>A triangle for each action: how likely it is</source>
   <translation>每个动作一个三角形：它的可能性</translation>
  </message>
  <message>
   <source>Visits</source>
   <translation>访问次数</translation>
  </message>
  <message>
   <source>How often training has been in a cell; cells without colour were never entered</source>
   <translation>训练到过一格多少次；没有颜色的格子从未进入</translation>
  </message>
  <message>
   <source>Lately</source>
   <translation>近期</translation>
  </message>
  <message>
   <source>last</source>
   <translation>近期</translation>
  </message>
  <message>
   <source>Where training has been lately: each cell's share of its last steps</source>
   <translation>训练近期到过哪里：每一格占最近各步的比例</translation>
  </message>
  <message>
   <source>What the map shows</source>
   <translation>图上显示什么</translation>
  </message>
  <message>
   <source>expected return</source>
   <translation>预期回报</translation>
  </message>
  <message>
   <source>row {row}, column {column}</source>
   <translation>第 {row} 行第 {column} 列</translation>
  </message>
  <message>
   <source>row {row}, column {column}: treasure</source>
   <translation>第 {row} 行第 {column} 列：宝藏</translation>
  </message>
  <message>
   <source>row {row}, column {column}: trap</source>
   <translation>第 {row} 行第 {column} 列：陷阱</translation>
  </message>
  <message>
   <source>row {row}, column {column}: start</source>
   <translation>第 {row} 行第 {column} 列：起点</translation>
  </message>
  <message>
   <source>row {row}, column {column}: wall</source>
   <translation>第 {row} 行第 {column} 列：墙</translation>
  </message>
  <message>
   <source>Map of the grid</source>
   <translation>网格的图</translation>
  </message>
  <message>
   <source>entering gives {reward}</source>
   <translation>进入得 {reward}</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} visits</source>
   <extracomment>For one: {n:,} visit</extracomment>
   <translation>
    <numerusform>访问 {n:,} 次</numerusform>
   </translation>
  </message>
  <message>
   <source>{share} of about the last {steps:,} steps</source>
   <translation>占最近约 {steps:,} 步的 {share}</translation>
  </message>
  <message>
   <source>found: {reward} against the median</source>
   <translation>求得：{reward}（相对中位数）</translation>
  </message>
  <message>
   <source>truly: {reward}</source>
   <translation>真实：{reward}</translation>
  </message>
  <message>
   <source>All actions are worth the same here: none is preferred</source>
   <translation>此处所有动作价值相同：没有偏好</translation>
  </message>
  <message>
   <source>highest probability</source>
   <translation>最高概率</translation>
  </message>
  <message>
   <source>found reward (median 0)</source>
   <translation>求得的奖励（中位数为 0）</translation>
  </message>
  <message>
   <source>true reward</source>
   <translation>真实奖励</translation>
  </message>
  <message>
   <source>visits</source>
   <translation>访问次数</translation>
  </message>
  <message>
   <source>of the last steps</source>
   <translation>占最近的步</translation>
  </message>
  <message>
   <source>Found and true reward</source>
   <translation>求得的与真实的奖励</translation>
  </message>
  <message>
   <source>What entering each cell must be worth to somebody who acts as was demonstrated, and what it truly is. Orange is above 0, blue below. Demonstrations tell neither the unit of rewards nor where 0 is: each map has a scale of its own, and 0 of what was found is its median. A small treasure that everybody passes by is found to be none. Point at a cell to read both numbers.</source>
   <translation>进入每个格子对像示范那样行动的人必定值多少，以及它真正值多少。橙色高于 0，蓝色低于 0。示范既不说明奖励的单位，也不说明 0 在哪里：每张图有自己的标度，求得的奖励以其中位数为 0。人人都路过的小宝藏会被认为不是宝藏。指向一个格子可读两个数。</translation>
  </message>
  <message>
   <source>Both maps appear here once the first sweep is done.</source>
   <translation>第一次扫描完成后，两张图会出现在这里。</translation>
  </message>
  <message>
   <source>Map of the found reward</source>
   <translation>求得奖励的地图</translation>
  </message>
  <message>
   <source>Map of the true reward</source>
   <translation>真实奖励的地图</translation>
  </message>
  <message>
   <source>Replay memory</source>
   <translation>回放池</translation>
  </message>
  <message>
   <source>The memory that the agent learns from: how full it is, how old, which rewards are in it, and how often they were drawn since this panel was opened. Click a transition for all that is known of it.</source>
   <translation>智能体从中学习的回放池：有多满，有多旧，含有哪些奖励，以及此面板打开以来各转移被抽取多少次。单击一个转移可看关于它的全部信息。</translation>
  </message>
  <message>
   <source>What the agent remembers appears here once it learns.</source>
   <translation>智能体开始学习之后，它记住的内容显示在这里。</translation>
  </message>
  <message>
   <source>reward</source>
   <translation>奖励</translation>
  </message>
  <message>
   <source>times drawn since opened</source>
   <translation>打开以来抽取次数</translation>
  </message>
  <message>
   <source>last error since opened</source>
   <translation>打开以来最近误差</translation>
  </message>
  <message>
   <source>chance, mean = 1</source>
   <translation>概率，平均 = 1</translation>
  </message>
  <message>
   <source>newest</source>
   <translation>最新</translation>
  </message>
  <message>
   <source>oldest</source>
   <translation>最旧</translation>
  </message>
  <message>
   <source>most drawn</source>
   <translation>抽取最多</translation>
  </message>
  <message>
   <source>largest error</source>
   <translation>误差最大</translation>
  </message>
  <message>
   <source>highest priority</source>
   <translation>优先级最高</translation>
  </message>
  <message>
   <source>highest reward</source>
   <translation>奖励最高</translation>
  </message>
  <message numerus="yes">
   <source>Drawn {n:,} times in {batches:,} batches since opened, last error {error}.</source>
   <extracomment>For one: Drawn {n:,} time in {batches:,} batches since opened, last error {error}.</extracomment>
   <translation>
    <numerusform>打开以来在 {batches:,} 个批次中抽取 {n:,} 次，最近误差 {error}。</numerusform>
   </translation>
  </message>
  <message>
   <source>Rewards</source>
   <translation>奖励</translation>
  </message>
  <message>
   <source>Rew.</source>
   <translation>奖励</translation>
  </message>
  <message>
   <source>The rewards of all transitions</source>
   <translation>所有转移的奖励</translation>
  </message>
  <message>
   <source>Drawn</source>
   <translation>抽取</translation>
  </message>
  <message>
   <source>How often each was drawn since this panel was opened</source>
   <translation>此面板打开以来每个转移被抽取多少次</translation>
  </message>
  <message>
   <source>Errors</source>
   <translation>误差</translation>
  </message>
  <message>
   <source>Err.</source>
   <translation>误差</translation>
  </message>
  <message>
   <source>How large the last error of each was, as far as it was drawn since</source>
   <translation>每个转移最近的误差有多大（限打开以来抽取过的）</translation>
  </message>
  <message>
   <source>Priorities</source>
   <translation>优先级</translation>
  </message>
  <message>
   <source>Prio.</source>
   <translation>优先</translation>
  </message>
  <message>
   <source>The chance of each to be drawn, against the mean</source>
   <translation>每个转移被抽取的概率，相对于平均</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps ago: {action}, reward {reward}.</source>
   <extracomment>For one: {n:,} step ago: {action}, reward {reward}.</extracomment>
   <translation>
    <numerusform>{n:,} 步前：{action}，奖励 {reward}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Drawn {n:,} times in {batches:,} batches since opened.</source>
   <extracomment>For one: Drawn {n:,} time in {batches:,} batches since opened.</extracomment>
   <translation>
    <numerusform>打开以来在 {batches:,} 个批次中抽取 {n:,} 次。</numerusform>
   </translation>
  </message>
  <message>
   <source>What is counted</source>
   <translation>统计什么</translation>
  </message>
  <message>
   <source>Which transitions are shown</source>
   <translation>显示哪些转移</translation>
  </message>
  <message>
   <source>{stored:,} of {capacity:,}</source>
   <translation>{stored:,} / {capacity:,}</translation>
  </message>
  <message numerus="yes">
   <source>oldest {n:,} steps ago</source>
   <extracomment>For one: oldest {n:,} step ago</extracomment>
   <translation>
    <numerusform>最旧 {n:,} 步前</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} batches drawn since opened</source>
   <extracomment>For one: {n:,} batch drawn since opened</extracomment>
   <translation>
    <numerusform>打开以来抽取 {n:,} 个批次</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps ago: {action}, reward {reward} in {steps} steps, and the task ended.</source>
   <extracomment>For one: {n:,} step ago: {action}, reward {reward} in {steps} steps, and the task ended.</extracomment>
   <translation>
    <numerusform>{n:,} 步前：{action}，{steps} 步内奖励 {reward}，任务结束。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps ago: {action}, reward {reward} in {steps} steps.</source>
   <extracomment>For one: {n:,} step ago: {action}, reward {reward} in {steps} steps.</extracomment>
   <translation>
    <numerusform>{n:,} 步前：{action}，{steps} 步内奖励 {reward}。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps ago: {action}, reward {reward}, and the task ended.</source>
   <extracomment>For one: {n:,} step ago: {action}, reward {reward}, and the task ended.</extracomment>
   <translation>
    <numerusform>{n:,} 步前：{action}，奖励 {reward}，任务结束。</numerusform>
   </translation>
  </message>
  <message>
   <source>State {before} → {after}.</source>
   <translation>状态 {before} → {after}。</translation>
  </message>
  <message>
   <source>{frames} before</source>
   <translation>前 {frames}</translation>
  </message>
  <message>
   <source>Its chance is {ratio} times the mean.</source>
   <translation>它的概率是平均的 {ratio} 倍。</translation>
  </message>
  <message>
   <source>Held as it was; click it again to go on.</source>
   <translation>保持当时的样子；再次单击则继续。</translation>
  </message>
  <message>
   <source>then</source>
   <translation>当时</translation>
  </message>
  <message>
   <source>next</source>
   <translation>下一帧</translation>
  </message>
  <message>
   <source>Transitions</source>
   <translation>转移</translation>
  </message>
  <message>
   <source>{transition}, the end</source>
   <translation>{transition}，终止</translation>
  </message>
  <message>
   <source>chosen: {transition}; all: {transitions}</source>
   <translation>所选：{transition}；全部：{transitions}</translation>
  </message>
  <message>
   <source>drawn {times}×</source>
   <translation>抽取 {times}×</translation>
  </message>
  <message>
   <source>Histogram</source>
   <translation>直方图</translation>
  </message>
  <message>
   <source>{quantity}: {low} to {high}, at most {most}</source>
   <translation>{quantity}：{low} 到 {high}，最多 {most}</translation>
  </message>
  <message>
   <source>Histogram of {quantity}</source>
   <translation>{quantity}的直方图</translation>
  </message>
  <message>
   <source>no {quantity} known yet</source>
   <translation>{quantity}：尚无数据</translation>
  </message>
  <message>
   <source>Embedding map</source>
   <translation>嵌入图</translation>
  </message>
  <message>
   <source>Every point is a recorded moment, placed by what the last hidden layer of the network says of it: points near each other look alike to the agent. The colour is its value, its action or its time. Click one to see its moment; the ring is the one in view. All points, 1,000 at most, are placed by one and the same network.</source>
   <translation>每个点是一个记录的时刻，位置由网络最后一个隐藏层对它的表示决定：靠近的点在智能体看来相似。颜色表示它的价值、动作或时间。单击一个点可看它的时刻；圆圈标出所看时刻。所有点（最多 1,000 个）都由同一个网络定位。</translation>
  </message>
  <message>
   <source>Points appear here once the agent has played a few moments.</source>
   <translation>智能体玩过几个时刻之后，点显示在这里。</translation>
  </message>
  <message>
   <source>A click shows the moment.</source>
   <translation>单击显示该时刻。</translation>
  </message>
  <message>
   <source>action</source>
   <translation>动作</translation>
  </message>
  <message>
   <source>time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>The two directions along which what the layer says differs most; made at once</source>
   <translation>该层表示差异最大的两个方向；立即完成</translation>
  </message>
  <message>
   <source>Moments that the layer takes for alike stay together; distances between groups mean nothing; takes seconds</source>
   <translation>该层认为相似的时刻聚在一起；各组之间的距离没有意义；需要几秒</translation>
  </message>
  <message>
   <source>episode {episode}, step {step}</source>
   <translation>第 {episode} 回合，第 {step} 步</translation>
  </message>
  <message>
   <source>How places are found</source>
   <translation>如何确定位置</translation>
  </message>
  <message>
   <source>Coloured by</source>
   <translation>着色依据</translation>
  </message>
  <message>
   <source>What the colours of the points mean</source>
   <translation>点的颜色表示什么</translation>
  </message>
  <message>
   <source>Layer</source>
   <translation>层</translation>
  </message>
  <message>
   <source>The last hidden layer whose view of the moments is shown</source>
   <translation>显示哪个最后隐藏层对各时刻的表示</translation>
  </message>
  <message>
   <source>Anew</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>How far the map is</source>
   <translation>嵌入图进度</translation>
  </message>
  <message>
   <source>Give the map up and keep the one that is shown</source>
   <translation>放弃新图，保留正在显示的图</translation>
  </message>
  <message>
   <source>Make the map anew, of the moments and by the network of now</source>
   <translation>用现在的时刻与现在的网络重做此图</translation>
  </message>
  <message>
   <source>highest Q</source>
   <translation>最高 Q</translation>
  </message>
  <message numerus="yes">
   <source>All are placed by the same network, by what the {n} units of its layer say of them now, not by what the network of then said.</source>
   <extracomment>For one: All are placed by the same network, by what the {n} unit of its layer says of them now, not by what the network of then said.</extracomment>
   <translation>
    <numerusform>所有点都由同一个网络定位，依据其层的 {n} 个单元现在对它们的表示，而不是当时网络的表示。</numerusform>
   </translation>
  </message>
  <message>
   <source>action: {name}</source>
   <translation>动作：{name}</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} moments by the network of step {step}</source>
   <extracomment>For one: {n:,} moment by the network of step {step}</extracomment>
   <translation>
    <numerusform>{n:,} 个时刻，按第 {step} 步的网络</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{count} of {n:,} moments by the network of step {step}</source>
   <extracomment>For one: {count} of {n:,} moment by the network of step {step}</extracomment>
   <translation>
    <numerusform>{n:,} 个时刻中的 {count} 个，按第 {step} 步的网络</numerusform>
   </translation>
  </message>
  <message>
   <source>{share:.0f} % of the variance</source>
   <translation>占方差的 {share:.0f} %</translation>
  </message>
  <message>
   <source>One moment in {every} is a point.</source>
   <translation>每 {every} 个时刻一个点。</translation>
  </message>
  <message>
   <source>decision</source>
   <translation>决策</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>颜色</translation>
  </message>
  <message numerus="yes">
   <source>{n} moments</source>
   <extracomment>For one: {n} moment</extracomment>
   <translation>
    <numerusform>{n} 个时刻</numerusform>
   </translation>
  </message>
  <message>
   <source>Map of moments</source>
   <translation>时刻的图</translation>
  </message>
  <message>
   <source>colours: {what} from {low} to {high}</source>
   <translation>颜色：{what}，从 {low} 到 {high}</translation>
  </message>
  <message>
   <source>colours: {names}</source>
   <translation>颜色：{names}</translation>
  </message>
  <message>
   <source>point {number} is pointed at</source>
   <translation>指向点 {number}</translation>
  </message>
  <message>
   <source>colours from 0 to {top} {unit}</source>
   <translation>颜色从 0 到 {top} {unit}</translation>
  </message>
  <message>
   <source>Inputs</source>
   <translation>输入</translation>
  </message>
  <message numerus="yes">
   <source>the strongest of {n} inputs</source>
   <extracomment>For one: the strongest of {n} input</extracomment>
   <translation>
    <numerusform>{n} 个输入中最强的</numerusform>
   </translation>
  </message>
  <message>
   <source>input {place}</source>
   <translation>输入 {place}</translation>
  </message>
  <message>
   <source>{number} per {unit}</source>
   <translation>每 {unit} {number}</translation>
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
   <translation>网络各层</translation>
  </message>
  <message>
   <source>fully connected</source>
   <translation>全连接</translation>
  </message>
  <message>
   <source>output</source>
   <translation>输出</translation>
  </message>
  <message>
   <source>plain numbers</source>
   <translation>普通的数</translation>
  </message>
  <message numerus="yes">
   <source>{count} parameters</source>
   <extracomment>For one: {count} parameter</extracomment>
   <translation>
    <numerusform>{count} 个参数</numerusform>
   </translation>
  </message>
  <message>
   <source>{height} × {width} convolution</source>
   <translation>{height} × {width} 卷积</translation>
  </message>
  <message numerus="yes">
   <source>sees {n} inputs</source>
   <extracomment>For one: sees {n} input</extracomment>
   <translation>
    <numerusform>看到 {n} 个输入</numerusform>
   </translation>
  </message>
  <message>
   <source>sees {shape}</source>
   <translation>看到 {shape}</translation>
  </message>
  <message>
   <source>above now, below step {last} back to {first}</source>
   <translation>上为现在，下从第 {last} 步回溯到第 {first} 步</translation>
  </message>
  <message>
   <source>Inside the network</source>
   <translation>网络内部</translation>
  </message>
  <message>
   <source>Every layer of the agent's networks, from what it sees to what it says, with its shape and how many parameters it has: what its units make of this moment, its weights, or the gradients by which it learns. Histograms are noted while you look. A unit that is always 0 is dead.</source>
   <translation>智能体网络的每一层，从它所见到它的输出，以及各层的形状与参数数：单元对此时刻的激活、权重，或用来学习的梯度。直方图在你观看时记录。总为 0 的单元是死单元。</translation>
  </message>
  <message>
   <source>The layers appear here once the agent plays.</source>
   <translation>智能体开始玩之后，各层显示在这里。</translation>
  </message>
  <message>
   <source>Gradients appear with the next update of the training.</source>
   <translation>梯度在训练的下一次更新时显示。</translation>
  </message>
  <message>
   <source>Activations</source>
   <translation>激活</translation>
  </message>
  <message>
   <source>Act.</source>
   <translation>激活</translation>
  </message>
  <message>
   <source>What every unit says of this moment</source>
   <translation>每个单元对此时刻的激活</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>权重</translation>
  </message>
  <message>
   <source>Wts.</source>
   <translation>权重</translation>
  </message>
  <message>
   <source>The first layer's filters, and how the weights of each layer lie, over time</source>
   <translation>第一层的滤波器，以及各层权重随时间的分布</translation>
  </message>
  <message>
   <source>Gradients</source>
   <translation>梯度</translation>
  </message>
  <message>
   <source>Grad.</source>
   <translation>梯度</translation>
  </message>
  <message>
   <source>The gradients of updates while you look, before they are limited</source>
   <translation>你观看时各次更新的梯度，限制之前的</translation>
  </message>
  <message>
   <source>update {update}, step {step}</source>
   <translation>更新 {update}，第 {step} 步</translation>
  </message>
  <message>
   <source>What is shown of the layers</source>
   <translation>显示各层的什么</translation>
  </message>
  <message>
   <source>weights</source>
   <translation>权重</translation>
  </message>
  <message>
   <source>{part}: colours from 0 to {top} {unit}</source>
   <translation>{part}：颜色从 0 到 {top} {unit}</translation>
  </message>
  <message>
   <source>{part}
0 to {top}</source>
   <translation>{part}
0 到 {top}</translation>
  </message>
  <message numerus="yes">
   <source>{n} saturated in all of {moments}</source>
   <extracomment>For one: {n} saturated in all of {moments}</extracomment>
   <translation>
    <numerusform>全部{moments}中 {n} 个饱和</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} silent so far ({moments})</source>
   <extracomment>For one: {n} silent so far ({moments})</extracomment>
   <translation>
    <numerusform>目前 {n} 个沉默（{moments}）</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} saturated so far ({moments})</source>
   <extracomment>For one: {n} saturated so far ({moments})</extracomment>
   <translation>
    <numerusform>目前 {n} 个饱和（{moments}）</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} dead in all of {moments}</source>
   <extracomment>For one: {n} dead in all of {moments}</extracomment>
   <translation>
    <numerusform>全部{moments}中 {n} 个死亡</numerusform>
   </translation>
  </message>
  <message>
   <source>What it looks at</source>
   <translation>它在看什么</translation>
  </message>
  <message>
   <source>Which inputs matter for what the agent says of an action, or for its value, at this very moment. Bright, or a long bar: a change there would change what it says. Four methods, which need not agree.</source>
   <translation>就在此刻，哪些输入影响智能体对一个动作的估值或对局面的价值。明亮或长条：那里的变化会改变它的输出。四种方法，不一定一致。</translation>
  </message>
  <message>
   <source>What the agent looks at appears here once it plays.</source>
   <translation>智能体开始玩之后，它在看什么显示在这里。</translation>
  </message>
  <message>
   <source>of the number</source>
   <translation>数值的份额</translation>
  </message>
  <message>
   <source>½ change²</source>
   <translation>½ 变化²</translation>
  </message>
  <message>
   <source>per grey level</source>
   <translation>每灰度级</translation>
  </message>
  <message>
   <source>per unit of a pixel</source>
   <translation>每像素单位</translation>
  </message>
  <message>
   <source>the chosen action</source>
   <translation>所选动作</translation>
  </message>
  <message>
   <source>the value</source>
   <translation>价值</translation>
  </message>
  <message>
   <source>newest frame</source>
   <translation>最新一帧</translation>
  </message>
  <message>
   <source>all frames</source>
   <translation>所有帧</translation>
  </message>
  <message>
   <source>over the game</source>
   <translation>叠在游戏上</translation>
  </message>
  <message>
   <source>over the input</source>
   <translation>叠在输入上</translation>
  </message>
  <message>
   <source>Grad</source>
   <translation>梯度</translation>
  </message>
  <message>
   <source>How the number changes with the smallest change of each input</source>
   <translation>每个输入作最小变化时数值如何变化</translation>
  </message>
  <message>
   <source>SmoothGrad</source>
   <translation>SmoothGrad</translation>
  </message>
  <message>
   <source>Smooth</source>
   <translation>平滑</translation>
  </message>
  <message>
   <source>The mean gradient of noisy copies of the input: less speckled</source>
   <translation>输入的多个带噪副本的平均梯度：斑点较少</translation>
  </message>
  <message>
   <source>Integrated</source>
   <translation>积分梯度</translation>
  </message>
  <message>
   <source>Integr</source>
   <translation>积分</translation>
  </message>
  <message>
   <source>What each input adds on the way from nothing to what it is</source>
   <translation>从空输入到实际输入的途中，每个输入贡献多少</translation>
  </message>
  <message>
   <source>Perturbation</source>
   <translation>扰动</translation>
  </message>
  <message>
   <source>Perturb</source>
   <translation>扰动</translation>
  </message>
  <message>
   <source>How the number changes once a part is blurred or gone</source>
   <translation>一部分被模糊或去掉后，数值如何变化</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>方法</translation>
  </message>
  <message>
   <source>Of what</source>
   <translation>对象</translation>
  </message>
  <message>
   <source>The number whose inputs are weighed</source>
   <translation>衡量各输入对哪个数值的影响</translation>
  </message>
  <message>
   <source>Frames</source>
   <translation>帧</translation>
  </message>
  <message>
   <source>Which of the stacked frames</source>
   <translation>堆叠帧中的哪些</translation>
  </message>
  <message>
   <source>Over</source>
   <translation>叠加于</translation>
  </message>
  <message>
   <source>What lies under the colours</source>
   <translation>颜色下面是什么</translation>
  </message>
  <message>
   <source>{action} is illegal here</source>
   <translation>{action} 在此不合法</translation>
  </message>
  <message>
   <source>{number}; nothing there changes it</source>
   <translation>{number}；那里没有什么会改变它</translation>
  </message>
  <message>
   <source>colours: {unit}</source>
   <translation>颜色：{unit}</translation>
  </message>
  <message>
   <source>mean of {action}, unscaled</source>
   <translation>{action} 的均值，未缩放</translation>
  </message>
  <message>
   <source>What would you do?</source>
   <translation>您会怎么做？</translation>
  </message>
  <message>
   <source>The training stands still at a state that the learner came to; the pictures before it show how. Say what you would do there: a key or a button. 0 skips the state, Backspace takes the last answer back, R shows again how it came about. The learner learns from all answers after every play.</source>
   <translation>训练停在学习者到达的一个状态；之前的画面显示它如何到达。用按键或按钮说出您在那里会怎么做。0 跳过该状态，Backspace 撤回上一个回答，R 再看一遍经过。每次行动之后，学习者从所有回答中学习。</translation>
  </message>
  <message>
   <source>The first state in question appears here.</source>
   <translation>第一个要问的状态会出现在这里。</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>跳过</translation>
  </message>
  <message>
   <source>Say nothing about this state (0)</source>
   <translation>不回答这个状态 (0)</translation>
  </message>
  <message>
   <source>Take the last answer back (Backspace)</source>
   <translation>撤回上一个回答 (Backspace)</translation>
  </message>
  <message>
   <source>Replay</source>
   <translation>重放</translation>
  </message>
  <message>
   <source>See again how it came about (R)</source>
   <translation>再看一遍经过 (R)</translation>
  </message>
  <message>
   <source>It goes on to the next state in question …</source>
   <translation>正在前往下一个要问的状态…</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} answers</source>
   <extracomment>For one: {n:,} answer</extracomment>
   <translation>
    <numerusform>{n:,} 个回答</numerusform>
   </translation>
  </message>
  <message>
   <source>The run has ended, and nobody is asked any more.</source>
   <translation>运行已结束，不再向任何人提问。</translation>
  </message>
  <message>
   <source>The training waits for your answer.</source>
   <translation>训练在等待您的回答。</translation>
  </message>
  <message>
   <source>{done} of {asked} until it learns</source>
   <translation>学习前 {done} / {asked}</translation>
  </message>
  <message>
   <source>agreed with you in {share:.0f} % of the last play</source>
   <translation>上次行动中 {share:.0f} % 与您一致</translation>
  </message>
  <message>
   <source>Two clips of the same length</source>
   <translation>两段等长的短片</translation>
  </message>
  <message>
   <source>Learned reward: left {left}, right {right}.</source>
   <translation>学得的奖励：左 {left}，右 {right}。</translation>
  </message>
  <message>
   <source>Nothing has been learned from judgements yet.</source>
   <translation>还没有从评判中学到什么。</translation>
  </message>
  <message>
   <source>Left</source>
   <translation>左</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>右</translation>
  </message>
  <message>
   <source>Which is better?</source>
   <translation>哪个更好？</translation>
  </message>
  <message>
   <source>Two clips of the same length play in step, or two texts on the same topic stand side by side. Say which is better by a click on it, or by the arrow keys: left, right, down for equal, up to skip; Backspace takes the last judgement back, R plays clips again. Below each clip runs the learned reward of every step, with how far its models are apart. A text that you type yourself wins against both: that counts as two judgements.</source>
   <translation>两段等长的短片同步播放，或同一主题的两个句子并排。点一下更好的那个，或用方向键说：左、右，下表示一样好，上表示跳过；Backspace 撤回上一次评判，R 重放短片。每段短片下方是每一步学得的奖励，以及各模型相差多少。您自己输入的句子胜过两者：这算作两次评判。</translation>
  </message>
  <message>
   <source>Two clips or texts appear here as soon as there are some to choose from.</source>
   <translation>一有可选的，两段短片或两个句子就会出现在这里。</translation>
  </message>
  <message>
   <source>A synthetic judge decides, by the true reward</source>
   <translation>由合成评判者按真实奖励决定</translation>
  </message>
  <message>
   <source>You</source>
   <translation>您</translation>
  </message>
  <message>
   <source>You decide which clip is better</source>
   <translation>由您决定哪段短片更好</translation>
  </message>
  <message>
   <source>The reader</source>
   <translation>读者</translation>
  </message>
  <message>
   <source>Reader</source>
   <translation>读者</translation>
  </message>
  <message>
   <source>The reader decides, by the points that they give</source>
   <translation>由读者按所给的分数决定</translation>
  </message>
  <message>
   <source>You decide which text is better</source>
   <translation>由您决定哪个句子更好</translation>
  </message>
  <message>
   <source>The left one is better (Left arrow)</source>
   <translation>左边的更好（左箭头）</translation>
  </message>
  <message>
   <source>Equal</source>
   <translation>相同</translation>
  </message>
  <message>
   <source>Both are as good (Down arrow)</source>
   <translation>两段一样好（下方向键）</translation>
  </message>
  <message>
   <source>The right one is better (Right arrow)</source>
   <translation>右边的更好（右箭头）</translation>
  </message>
  <message>
   <source>Say nothing about this pair (Up arrow)</source>
   <translation>对这一对不作评判（上方向键）</translation>
  </message>
  <message>
   <source>Take the last judgement back (Backspace)</source>
   <translation>撤回上一次评判 (Backspace)</translation>
  </message>
  <message>
   <source>Begin both clips again (R)</source>
   <translation>从头播放两段 (R)</translation>
  </message>
  <message>
   <source>Which is better? Meanwhile the training goes on.</source>
   <translation>哪个更好？训练同时继续。</translation>
  </message>
  <message>
   <source>Who judges</source>
   <translation>谁评判</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} judgements</source>
   <extracomment>For one: {n:,} judgement</extracomment>
   <translation>
    <numerusform>{n:,} 次评判</numerusform>
   </translation>
  </message>
  <message>
   <source>The reader decides, by the points that they give. Choose You to judge yourself.</source>
   <translation>由读者按所给的分数决定。要自己评判，请选“您”。</translation>
  </message>
  <message>
   <source>A synthetic judge decides, by the true reward. Choose You to judge yourself.</source>
   <translation>由合成评判者按真实奖励决定。要自己评判，请选“您”。</translation>
  </message>
  <message numerus="yes">
   <source>The training waits for {n} more judgements.</source>
   <extracomment>For one: The training waits for {n} more judgement.</extracomment>
   <translation>
    <numerusform>训练在等待另外 {n} 次评判。</numerusform>
   </translation>
  </message>
  <message>
   <source>The next pair is being chosen …</source>
   <translation>正在选择下一对…</translation>
  </message>
  <message>
   <source>The next pair is being drawn …</source>
   <translation>正在绘制下一对…</translation>
  </message>
  <message>
   <source>agreement {share:.0f} %</source>
   <translation>一致率 {share:.0f} %</translation>
  </message>
  <message numerus="yes">
   <source>{n} pairs in line</source>
   <extracomment>For one: {n} pair in line</extracomment>
   <translation>
    <numerusform>{n} 对在排队</numerusform>
   </translation>
  </message>
  <message>
   <source>Two texts that answer the same</source>
   <translation>回答同一主题的两个句子</translation>
  </message>
  <message>
   <source>About {topic}. Left: {left} Right: {right}</source>
   <translation>关于 {topic}。左：{left} 右：{right}</translation>
  </message>
  <message>
   <source>Your text won against both: that counts as two judgements.</source>
   <translation>您的句子胜过两者：这算作两次评判。</translation>
  </message>
  <message>
   <source>A better text of your own</source>
   <translation>您自己写的更好的句子</translation>
  </message>
  <message>
   <source>Or type a better one</source>
   <translation>或输入更好的一句</translation>
  </message>
  <message>
   <source>A text of your own is better than both: it becomes the winner of a comparison with each, which counts as two judgements.</source>
   <translation>您自己的句子比两者都好：它在与每一句的比较中获胜，算作两次评判。</translation>
  </message>
  <message>
   <source>Take my text</source>
   <translation>采用我的句子</translation>
  </message>
  <message>
   <source>Take my text as better than both (Enter)</source>
   <translation>认为我的句子比两者都好（Enter）</translation>
  </message>
  <message>
   <source>About {topic}</source>
   <translation>关于 {topic}</translation>
  </message>
  <message>
   <source>The state in question</source>
   <translation>要问的状态</translation>
  </message>
  <message numerus="yes">
   <source>{n} moments lead to it.</source>
   <extracomment>For one: {n} moment leads to it.</extracomment>
   <translation>
    <numerusform>之前有 {n} 个时刻。</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing to show yet.</source>
   <translation>尚无可显示的内容。</translation>
  </message>
  <message>
   <source>environment steps</source>
   <translation>环境步数</translation>
  </message>
  <message>
   <source>Save this picture…</source>
   <translation>保存此图像…</translation>
  </message>
  <message>
   <source>Getting ready …</source>
   <translation>准备中 …</translation>
  </message>
  <message>
   <source>The run was stopped by an error.</source>
   <translation>运行因错误而停止。</translation>
  </message>
  <message>
   <source>Paused. Space lets time go on.</source>
   <translation>已暂停。按 Space 让时间继续。</translation>
  </message>
  <message>
   <source>The run has ended, and this was not looked at while it went on.</source>
   <translation>运行已结束，其间没有观看此面板。</translation>
  </message>
  <message>
   <source>{message}

{tip}</source>
   <translation>{message}

{tip}</translation>
  </message>
  <message>
   <source>Save these numbers (CSV)…</source>
   <translation>保存这些数值（CSV）…</translation>
  </message>
  <message>
   <source>Legend</source>
   <translation>图例</translation>
  </message>
  <message>
   <source>{title} ({unit})</source>
   <translation>{title}（{unit}）</translation>
  </message>
  <message>
   <source>Mean returns of others; no policy gets more than the optimal one within the time limit</source>
   <translation>其他策略的平均回报；在时间限制内，没有策略能超过最优者</translation>
  </message>
  <message>
   <source>{now} now, {low} to {high} so far</source>
   <translation>现在 {now}，至今 {low} 到 {high}</translation>
  </message>
  <message>
   <source>reference</source>
   <translation>参照</translation>
  </message>
  <message>
   <source>Returns of others</source>
   <translation>参照回报</translation>
  </message>
  <message>
   <source>It cannot go there; dots mark where it can.</source>
   <translation>它不能到那里；圆点标出它能到的格子。</translation>
  </message>
  <message>
   <source>No piece there can move now.</source>
   <translation>那里现在没有能走的棋子。</translation>
  </message>
  <message>
   <source>No move there now.</source>
   <translation>那里现在不能走。</translation>
  </message>
  <message>
   <source>You play {side}. The agent moves.</source>
   <translation>你执{side}。轮到智能体。</translation>
  </message>
  <message>
   <source>moment {number} of {total}, policy of step {step}</source>
   <translation>第 {number} 个时刻，共 {total} 个，第 {step} 步的策略</translation>
  </message>
  <message>
   <source>fixed policy</source>
   <translation>固定策略</translation>
  </message>
  <message>
   <source>policy of sweep {sweep}</source>
   <translation>第 {sweep} 次扫描的策略</translation>
  </message>
  <message>
   <source>policy of step {step}</source>
   <translation>第 {step} 步的策略</translation>
  </message>
  <message>
   <source>You play {side}. Your move.</source>
   <translation>你执{side}。轮到你。</translation>
  </message>
  <message>
   <source>You play {side}. The opponent moves.</source>
   <translation>你执{side}。对手走棋。</translation>
  </message>
  <message>
   <source>past moment {number}, policy of step {step}</source>
   <translation>过去的时刻 {number}，第 {step} 步的策略</translation>
  </message>
  <message>
   <source>moment {number} of {total}, a person played</source>
   <translation>时刻 {number} / {total}，由人来玩</translation>
  </message>
  <message>
   <source>moment {number} of {total}, policy of sweep {step}</source>
   <translation>时刻 {number} / {total}，第 {step} 次扫描的策略</translation>
  </message>
  <message>
   <source>press a key to begin</source>
   <translation>按任意键开始</translation>
  </message>
  <message>
   <source>press a key to go on</source>
   <translation>按任意键继续</translation>
  </message>
  <message>
   <source>you are playing</source>
   <translation>你在玩</translation>
  </message>
  <message>
   <source>training environment</source>
   <translation>训练环境</translation>
  </message>
  <message>
   <source>A draw.</source>
   <translation>平局。</translation>
  </message>
  <message>
   <source>You won.</source>
   <translation>你赢了。</translation>
  </message>
  <message>
   <source>The opponent won.</source>
   <translation>对手赢了。</translation>
  </message>
  <message>
   <source>The agent won.</source>
   <translation>智能体赢了。</translation>
  </message>
  <message>
   <source>past moment {number}, you were playing</source>
   <translation>过去的时刻 {number}，当时你在玩</translation>
  </message>
  <message>
   <source>past moment {number}, policy of sweep {step}</source>
   <translation>过去的时刻 {number}，第 {step} 次扫描的策略</translation>
  </message>
  <message>
   <source>What the network sees</source>
   <translation>网络所见</translation>
  </message>
  <message>
   <source>What the network gets as its input. Pictures are small and often grey, several in a row where it is to tell in which direction things are moving; numbers stand beside them. It knows nothing else.</source>
   <translation>网络得到的输入。图像很小，常为灰度；若要看出物体往哪个方向运动，就把几张并排；旁边是数值。除此之外它一无所知。</translation>
  </message>
  <message>
   <source>The network's input appears here once the agent plays.</source>
   <translation>智能体一开始玩，网络的输入就显示在这里。</translation>
  </message>
  <message>
   <source>The game</source>
   <translation>游戏</translation>
  </message>
  <message>
   <source>The game as you would see it on a screen. Right-click for the shape of the picture.</source>
   <translation>你在屏幕上会看到的游戏。右键单击可选画面的形状。</translation>
  </message>
  <message>
   <source>The game appears here once the agent plays.</source>
   <translation>智能体一开始玩，游戏就显示在这里。</translation>
  </message>
  <message>
   <source>return {total} {unit}</source>
   <translation>回报 {total} {unit}</translation>
  </message>
  <message>
   <source>step {step}</source>
   <translation>第 {step} 步</translation>
  </message>
  <message>
   <source>return {total}</source>
   <translation>回报 {total}</translation>
  </message>
  <message>
   <source>Save a video of one episode…</source>
   <translation>保存一个回合的视频…</translation>
  </message>
  <message>
   <source>Television shape (4:3)</source>
   <translation>电视画面比例（4:3）</translation>
  </message>
  <message>
   <source>Show what the agent looks at</source>
   <translation>显示智能体在看什么</translation>
  </message>
  <message>
   <source>Turn the board</source>
   <translation>翻转棋盘</translation>
  </message>
  <message>
   <source>Show pictures per second</source>
   <translation>显示每秒图像数</translation>
  </message>
  <message>
   <source>sweep {sweep}</source>
   <translation>第 {sweep} 次扫描</translation>
  </message>
  <message>
   <source>episode over</source>
   <translation>回合结束</translation>
  </message>
  <message>
   <source>episode {episode}</source>
   <translation>第 {episode} 回合</translation>
  </message>
  <message>
   <source>{count} pictures/s</source>
   <translation>{count} 张/秒</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} numbers:  {shown}  …</source>
   <extracomment>For one: {n:,} number:  {shown}  …</extracomment>
   <translation>
    <numerusform>{n:,} 个数：  {shown}  …</numerusform>
   </translation>
  </message>
  <message>
   <source>channel {index}</source>
   <translation>通道 {index}</translation>
  </message>
  <message>
   <source>{width} by {height} pixels</source>
   <translation>{width} x {height} 像素</translation>
  </message>
  <message>
   <source>Picture of the game</source>
   <translation>游戏画面</translation>
  </message>
  <message>
   <source>no picture yet</source>
   <translation>尚无画面</translation>
  </message>
  <message>
   <source>What is played</source>
   <translation>正在玩的内容</translation>
  </message>
  <message>
   <source>trainer getting ready</source>
   <translation>训练器准备中</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>已停止</translation>
  </message>
  <message numerus="yes">
   <source>{n} frames of {wide} by {high} pixels</source>
   <extracomment>For one: {n} frame of {wide} by {high} pixels</extracomment>
   <translation>
    <numerusform>{n} 帧，每帧 {wide} x {high} 像素</numerusform>
   </translation>
  </message>
  <message>
   <source>{count} before</source>
   <translation>前 {count} 帧</translation>
  </message>
  <message>
   <source>Training environments</source>
   <translation>训练环境</translation>
  </message>
  <message>
   <source>The environments that the agent learns in at the same time, each with its step and its return so far. Drawn in turn, a few times a second: training hardly notices.</source>
   <translation>智能体同时在其中学习的各个环境，附各自的步数和目前的回报。轮流绘制，每秒几次：对训练几乎没有影响。</translation>
  </message>
  <message>
   <source>The environments appear here once training has begun.</source>
   <translation>训练一开始，各环境就显示在这里。</translation>
  </message>
  <message numerus="yes">
   <source>{n} environments</source>
   <extracomment>For one: {n} environment</extracomment>
   <translation>
    <numerusform>{n} 个环境</numerusform>
   </translation>
  </message>
  <message>
   <source>environment {number} of {count}
step {step:,} of its episode
return so far {total}</source>
   <translation>环境 {number} / {count}
所在回合的第 {step:,} 步
目前的回报 {total}</translation>
  </message>
  <message numerus="yes">
   <source>{shown} of {n} environments</source>
   <extracomment>For one: {shown} of {n} environment</extracomment>
   <translation>
    <numerusform>{n} 个环境中的 {shown} 个</numerusform>
   </translation>
  </message>
  <message>
   <source>environment {number} of {count}: not drawn yet</source>
   <translation>环境 {number} / {count}：尚未绘制</translation>
  </message>
  <message>
   <source>Errors of what the model imagines, by steps ahead</source>
   <translation>模型想象的误差，按提前步数</translation>
  </message>
  <message>
   <source>Error of the value, k steps ahead</source>
   <translation>k 步之后的价值误差</translation>
  </message>
  <message>
   <source>Error of the reward, k steps ahead</source>
   <translation>k 步之后的奖励误差</translation>
  </message>
  <message>
   <source>{error} at {k}</source>
   <translation>{k} 处 {error}</translation>
  </message>
  <message>
   <source>The model's foresight</source>
   <translation>模型的预见</translation>
  </message>
  <message>
   <source>From positions in memory the model imagines the actions that were really taken. Errors: how far its values are from the n-step returns, and its rewards from the real ones, k steps ahead: mean sizes over the last updates. Dashed: the error of always saying the mean, which is no foresight at all. Positions: a model's state is no picture, so the real position whose state is nearest to the imagined one is shown below the one that really came.</source>
   <translation>模型从回放池中的局面出发，想象实际采取过的动作。误差：k 步之后它的价值与 n 步回报相差多少、它的奖励与真实奖励相差多少，取最近若干次更新的平均大小。虚线：总是预测均值时的误差，即毫无预见。局面：模型的状态不是图像，因此在真正出现的局面下方显示其状态与想象状态最近的真实局面。</translation>
  </message>
  <message>
   <source>How far values and rewards are off, k steps ahead</source>
   <translation>k 步之后价值与奖励相差多少</translation>
  </message>
  <message>
   <source>Positions</source>
   <translation>局面</translation>
  </message>
  <message>
   <source>Pos.</source>
   <translation>局面</translation>
  </message>
  <message>
   <source>Which real positions the imagined ones are like</source>
   <translation>想象的局面像哪些真实局面</translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation>显示什么</translation>
  </message>
  <message>
   <source>Imagined futures</source>
   <translation>想象的未来</translation>
  </message>
  <message>
   <source>What the learned models expected of a plan: a line for each model, and shaded where they disagree. The strong line is what really came since. Every step is planned anew, so that the real course may leave the plan for a better one; where it leaves the shade at once, the models were wrong. When it has come to the end, the newest plan is shown. While time stands still: the plan of the state in view.</source>
   <translation>学到的各模型对一个计划的预期：每个模型一条线，分歧之处有阴影。粗线是此后真正发生的。每一步都重新计划，所以真实进程可能离开计划去走更好的路；若它立刻离开阴影，就是模型错了。到头之后显示最新的计划。时间停住时：所见状态的计划。</translation>
  </message>
  <message>
   <source>Futures appear here with the first decision.</source>
   <translation>未来随第一个决定出现在这里。</translation>
  </message>
  <message numerus="yes">
   <source>Imagined at step {step}: {horizon} steps ahead, {n} times.</source>
   <extracomment>For one: Imagined at step {step}: {horizon} steps ahead, once.</extracomment>
   <translation>
    <numerusform>第 {step} 步的想象：向前 {horizon} 步，{n} 次。</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} up to {apart} apart, {share:.0%} of its range</source>
   <translation>{name} 最多相差 {apart}，为其范围的 {share:.0%}</translation>
  </message>
  <message numerus="yes">
   <source>The courses agree for {n} steps, then they part: {how}.</source>
   <extracomment>For one: The courses agree for {n} step, then they part: {how}.</extracomment>
   <translation>
    <numerusform>各路径在 {n} 步内一致，之后分开：{how}。</numerusform>
   </translation>
  </message>
  <message>
   <source>each course</source>
   <translation>每条路径</translation>
  </message>
  <message>
   <source>What each model expects</source>
   <translation>每个模型所预料的</translation>
  </message>
  <message>
   <source>courses apart</source>
   <translation>路径间距</translation>
  </message>
  <message>
   <source>Between the lowest and the highest course; the colour says how far they are apart: below a tenth of the quantity's range, up to three tenths, further</source>
   <translation>最低与最高路径之间；颜色表示它们相距多远：低于该量范围的十分之一、到十分之三、更远</translation>
  </message>
  <message>
   <source>what came</source>
   <translation>实际</translation>
  </message>
  <message>
   <source>What really came since the plan was made</source>
   <translation>自计划做出以来真正发生的</translation>
  </message>
  <message>
   <source>end expected</source>
   <translation>预料结束</translation>
  </message>
  <message>
   <source>When the episode has more likely ended than not</source>
   <translation>回合多半已结束的时刻</translation>
  </message>
  <message numerus="yes">
   <source>Reward: {expected} to come; in the first {n} steps {sooner} was expected and {came} came.</source>
   <extracomment>For one: Reward: {expected} to come; in the first step {sooner} was expected and {came} came.</extracomment>
   <translation>
    <numerusform>奖励：预料将得 {expected}；前 {n} 步预料 {sooner}，实得 {came}。</numerusform>
   </translation>
  </message>
  <message>
   <source>Reward: {expected} to come.</source>
   <translation>奖励：预料将得 {expected}。</translation>
  </message>
  <message>
   <source>A single course: nothing tells where little is known.</source>
   <translation>只有一条路径：看不出哪里所知甚少。</translation>
  </message>
  <message>
   <source>The courses agree: {how}.</source>
   <translation>各路径一致：{how}。</translation>
  </message>
  <message>
   <source>They expect the episode to end after {steps} steps.</source>
   <translation>它们预期回合在 {steps} 步之后结束。</translation>
  </message>
  <message>
   <source>Imagined futures of every quantity, and the real course</source>
   <translation>每个量的想象的未来与真实进程</translation>
  </message>
  <message numerus="yes">
   <source>+{n} steps</source>
   <extracomment>For one: +{n} step</extracomment>
   <translation>
    <numerusform>+{n} 步</numerusform>
   </translation>
  </message>
  <message>
   <source>{name}: imagined {low} to {high} after {steps} steps</source>
   <translation>{name}：{steps} 步之后想象为 {low} 至 {high}</translation>
  </message>
  <message>
   <source>observation {place}</source>
   <translation>观测 {place}</translation>
  </message>
  <message>
   <source>{imagined}, really {value} after {steps}</source>
   <translation>{imagined}，{steps} 步之后实为 {value}</translation>
  </message>
  <message>
   <source>Imagined positions, by the nearest real ones</source>
   <translation>以最近的真实局面表示的想象局面</translation>
  </message>
  <message>
   <source>Above what really came, below the nearest real position of {count:,} to what was imagined, and its distance d. Two of them are {typical} apart on average.</source>
   <translation>上方是真正出现的局面，下方是 {count:,} 个真实局面中与想象最近的一个及其距离 d。两个局面平均相距 {typical}。</translation>
  </message>
  <message>
   <source>start</source>
   <translation>起点</translation>
  </message>
  <message>
   <source>{moment}, distance {distance}</source>
   <translation>{moment}，距离 {distance}</translation>
  </message>
  <message>
   <source>state {number}</source>
   <translation>状态 {number}</translation>
  </message>
  <message>
   <source>the very position that came</source>
   <translation>正是出现的局面</translation>
  </message>
  <message>
   <source>another one than came</source>
   <translation>与出现的局面不同</translation>
  </message>
  <message numerus="yes">
   <source>Sequential halving, round {number} of {count}: the best {left} get {n} visits more each; in turn are moves with n = {due}.</source>
   <extracomment>For one: Sequential halving, round {number} of {count}: the best {left} get {n} visit more each; in turn are moves with n = {due}.</extracomment>
   <translation>
    <numerusform>逐次减半第 {number} 轮，共 {count} 轮：最好的 {left} 步棋各再得 {n} 次访问；轮到 n = {due} 的着法。</numerusform>
   </translation>
  </message>
  <message>
   <source>{move} ranks highest:</source>
   <translation>{move} 排名最高：</translation>
  </message>
  <message>
   <source>In question are the moves that were tried most.</source>
   <translation>在试得最多的着法之间选择。</translation>
  </message>
  <message>
   <source>One move alone is considered.</source>
   <translation>只考虑一步棋。</translation>
  </message>
  <message>
   <source>{move} was never tried; such moves come first.</source>
   <translation>{move} 从未试过；这样的着法优先。</translation>
  </message>
  <message>
   <source>never tried: v_mix stands for Q</source>
   <translation>从未试过：以 v_mix 代替 Q</translation>
  </message>
  <message>
   <source>Q̄ = 0: all values of the tree are the same so far.</source>
   <translation>Q̄ = 0：至今树中所有价值都相同。</translation>
  </message>
  <message>
   <source>never tried: v stands for Q</source>
   <translation>从未试过：以 v 代替 Q</translation>
  </message>
  <message>
   <source>{move} is furthest behind:</source>
   <translation>{move} 落后最多：</translation>
  </message>
  <message>
   <source>Rank</source>
   <translation>排名值</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} more, never tried</source>
   <extracomment>For one: {n:,} more, never tried</extracomment>
   <translation>
    <numerusform>还有 {n:,} 步，从未试过</numerusform>
   </translation>
  </message>
  <message>
   <source>Moves that the search looked at</source>
   <translation>搜索考察过的着法</translation>
  </message>
  <message numerus="yes">
   <source>{move} {n:,} visits</source>
   <extracomment>For one: {move} {n:,} visit</extracomment>
   <translation>
    <numerusform>{move} 访问 {n:,} 次</numerusform>
   </translation>
  </message>
  <message>
   <source>Move</source>
   <translation>着法</translation>
  </message>
  <message>
   <source>Who beats whom</source>
   <translation>谁胜过谁</translation>
  </message>
  <message>
   <source>Scores of the agent and its past selves against each other: what share of the points the row's player took from the column's, a draw being half a point. Past selves are named by their age, in steps before now. Elo is the rating with its standard error; 400 more are odds of ten to one. Empty cells: they have not met.</source>
   <translation>智能体与其过去版本之间的得分：行中的一方从列中的一方得到的分数占比，平局算半分。过去版本以年龄命名，即距现在的步数。Elo 是评级及其标准误差；高 400 分意味着十比一的胜算。空格：两者没有交过手。</translation>
  </message>
  <message>
   <source>The scores appear here when the first agent has played others.</source>
   <translation>第一个智能体与其他对手下过之后，得分会显示在这里。</translation>
  </message>
  <message>
   <source>Scores of players against each other</source>
   <translation>各方之间的得分</translation>
  </message>
  <message>
   <source>Tests</source>
   <translation>测试</translation>
  </message>
  <message>
   <source>Games for ratings, in which everybody plays its best</source>
   <translation>用于评级的对局，各方都尽力下</translation>
  </message>
  <message>
   <source>Games of the training against past selves; older ones count less</source>
   <translation>训练中与过去版本的对局；越旧的权重越小</translation>
  </message>
  <message>
   <source>{name}: Elo {rating}, {scores}</source>
   <translation>{name}：Elo {rating}，{scores}</translation>
  </message>
  <message>
   <source>Which games</source>
   <translation>哪些对局</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>得分</translation>
  </message>
  <message>
   <source>{name}: {scores}</source>
   <translation>{name}：{scores}</translation>
  </message>
  <message>
   <source>{share:.0%} against {name}</source>
   <translation>对{name} {share:.0%}</translation>
  </message>
  <message>
   <source>Search tree</source>
   <translation>搜索树</translation>
  </message>
  <message>
   <source>What the search looked at before this decision. Visits: how often it tried a move; Q: the mean of what came of it, for whoever makes it (1 won, -1 lost); P: how likely a network thought it, where there is one; U: what is added to Q so that seldom tried moves get their turn. In a learned model r is the reward that it imagines, and Q̄ is Q brought to between 0 and 1 by the least and the largest value of the tree (Schrittwieser et al. 2019, equations 2 and 5; c: c₁ + ln((N + c₂ + 1) / c₂); N counts the look at the state, too). Where moves are chosen by gumbel, π′ is what the search makes of P (Danihelka et al. 2022, equations 8 to 14). Click a move to see the answers to it. Step by step: how the tree grew, simulation by simulation; the panel Algorithm marks the line that does it.</source>
   <translation>本次决策之前搜索所考察的内容。访问：一步棋试过多少次；Q：其结果的均值，对走这步棋的一方而言（1 为胜，-1 为负）；P：网络（若有）认为它的可能性；U：加在 Q 上的量，使很少尝试的着法也能轮到。在学得的模型中，r 是它所想象的奖励，Q̄ 是按树中最小与最大价值变到 0 与 1 之间的 Q（Schrittwieser 等 2019，式 2 与式 5；c：c₁ + ln((N + c₂ + 1) / c₂)；N 也计入对状态本身的一次考察）。按 gumbel 选择着法时，π′ 是搜索由 P 得到的策略（Danihelka 等 2022，式 8 至 14）。单击一步棋可看对它的应着。逐步：树是如何一次模拟一次模拟地长成的；“算法”面板标出执行它的那一行。</translation>
  </message>
  <message>
   <source>The tree appears here once a move was thought about.</source>
   <translation>一旦思考过一步棋，树就显示在这里。</translation>
  </message>
  <message>
   <source>Imagined by the learned model: below the first row there is no board or picture, and no rule.</source>
   <translation>由所学的模型想象：第一行以下没有棋盘或画面，也没有规则。</translation>
  </message>
  <message>
   <source>Best line: {moves}</source>
   <translation>最佳变化：{moves}</translation>
  </message>
  <message>
   <source>Simulation {number} of {count}: {phase}</source>
   <translation>第 {number} 次模拟，共 {count} 次：{phase}</translation>
  </message>
  <message>
   <source>After {moves}</source>
   <translation>在 {moves} 之后</translation>
  </message>
  <message>
   <source>The dynamics g imagines what follows: a new state, and the reward r = {reward}.</source>
   <translation>动态网络 g 想象接下来的事：一个新状态，以及奖励 r = {reward}。</translation>
  </message>
  <message>
   <source>Network and a game by chance say {value} for whoever moved last.</source>
   <translation>网络与一盘随机对局合起来，对最后走棋的一方给出 {value}。</translation>
  </message>
  <message>
   <source>After {count} simulations: the decision</source>
   <translation>{count} 次模拟之后：决定</translation>
  </message>
  <message>
   <source>π′ is what the network is to learn.</source>
   <translation>π′ 是网络要学的。</translation>
  </message>
  <message>
   <source>At the root</source>
   <translation>在根节点</translation>
  </message>
  <message>
   <source>This position is new: it joins the tree.</source>
   <translation>这个局面是新的：它加入树中。</translation>
  </message>
  <message>
   <source>The prediction f says v = {value} of the new state.</source>
   <translation>预测网络 f 对新状态给出 v = {value}。</translation>
  </message>
  <message>
   <source>The game is over: {value} for whoever moved last.</source>
   <translation>对局结束：最后走棋的一方得 {value}。</translation>
  </message>
  <message>
   <source>A game by chance from there brings {value} to whoever moved last.</source>
   <translation>从那里开始的一盘随机对局给最后走棋的一方带来 {value}。</translation>
  </message>
  <message>
   <source>The network says {value} for whoever moved last.</source>
   <translation>网络对最后走棋的一方给出 {value}。</translation>
  </message>
  <message>
   <source>The prediction f says v = {value} for whoever acts there.</source>
   <translation>预测网络 f 对在那里行动的一方给出 v = {value}。</translation>
  </message>
  <message>
   <source>From the end back {first}, then {further}; Q is the mean of all G:</source>
   <translation>从末端往回 {first}，然后 {further}；Q 是所有 G 的均值：</translation>
  </message>
  <message>
   <source>N grows by 1 and W by the value, for whoever moves; Q = W / N:</source>
   <translation>N 加 1，W 加上该值，均对走棋的一方而言；Q = W / N：</translation>
  </message>
  <message>
   <source>Go through this search step by step, from its beginning</source>
   <translation>从头开始逐步查看这次搜索</translation>
  </message>
  <message>
   <source>Step back</source>
   <translation>后退一步</translation>
  </message>
  <message>
   <source>One step of the search back</source>
   <translation>搜索后退一步</translation>
  </message>
  <message>
   <source>Step forward</source>
   <translation>前进一步</translation>
  </message>
  <message>
   <source>The next step of the search: select, expand, evaluate or back up</source>
   <translation>搜索的下一步：选择、扩展、评估或回传</translation>
  </message>
  <message>
   <source>Next simulation</source>
   <translation>下一次模拟</translation>
  </message>
  <message>
   <source>To the end of this simulation, then of the next</source>
   <translation>到本次模拟的结尾，然后到下一次的结尾</translation>
  </message>
  <message>
   <source>Let it grow</source>
   <translation>让它生长</translation>
  </message>
  <message>
   <source>Go on by itself: the first simulations slowly</source>
   <translation>自动进行：最初几次模拟较慢</translation>
  </message>
  <message>
   <source>Simulation</source>
   <translation>模拟</translation>
  </message>
  <message>
   <source>Which simulation of the search is shown</source>
   <translation>显示搜索的哪一次模拟</translation>
  </message>
  <message>
   <source>Lines of the algorithm</source>
   <translation>算法的各行</translation>
  </message>
  <message>
   <source>At: {line}</source>
   <translation>位于：{line}</translation>
  </message>
  <message>
   <source>Click: run until this line is next</source>
   <translation>单击：运行到下一步为该行</translation>
  </message>
  <message>
   <source>The algorithm itself: its pseudocode, the Python that is really carried out, or both. Step line stands still before the next line (in pseudocode: the next line of it); a click on a line runs until that line is next. The mark is the line that comes next; an empty arrow is the one just carried out. Variables with a bar have changed since the last stop.</source>
   <translation>算法本身：它的伪代码、实际执行的 Python，或两者并列。“步进一行”停在下一行之前（在伪代码中：它的下一行）；单击一行，就运行到下一步为该行。标记是接下来的一行；空心箭头是刚执行的一行。带竖条的变量自上次停下以来已改变。</translation>
  </message>
  <message>
   <source>The lines of the algorithm appear here when the training begins.</source>
   <translation>训练一开始，算法的各行就显示在这里。</translation>
  </message>
  <message>
   <source>Which part of the algorithm is shown</source>
   <translation>显示算法的哪一部分</translation>
  </message>
  <message>
   <source>What is shown of the algorithm</source>
   <translation>显示算法的哪种形式</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>逐行</translation>
  </message>
  <message>
   <source>Stand still before the next line (L)</source>
   <translation>停在下一行之前（L）</translation>
  </message>
  <message>
   <source>Step line</source>
   <translation>步进一行</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>对弈</translation>
  </message>
  <message>
   <source>How it plays</source>
   <translation>它如何下棋</translation>
  </message>
  <message>
   <source>Learning rule</source>
   <translation>学习规则</translation>
  </message>
  <message>
   <source>Learns</source>
   <translation>学习</translation>
  </message>
  <message>
   <source>How it learns</source>
   <translation>它如何学习</translation>
  </message>
  <message>
   <source>How it thinks before it acts</source>
   <translation>它在行动之前如何思考</translation>
  </message>
  <message>
   <source>Pause, or step a line, to see the variables.</source>
   <translation>暂停或步进一行，即可看到变量。</translation>
  </message>
  <message>
   <source>The marked line is the step that the search tree shows.</source>
   <translation>标出的行是搜索树所显示的那一步。</translation>
  </message>
  <message>
   <source>Pseudocode</source>
   <translation>伪代码</translation>
  </message>
  <message>
   <source>Pseudo</source>
   <translation>伪码</translation>
  </message>
  <message>
   <source>The algorithm as a textbook writes it</source>
   <translation>教科书写法的算法</translation>
  </message>
  <message>
   <source>The code that is carried out</source>
   <translation>实际执行的代码</translation>
  </message>
  <message>
   <source>The pseudocode over the code that carries it out</source>
   <translation>上方为伪代码，下方为执行它的代码</translation>
  </message>
  <message>
   <source>The lines by which {algorithm} thinks before it plays.</source>
   <translation>{algorithm} 下棋之前思考所依据的各行。</translation>
  </message>
  <message>
   <source>The mark hurries from event to event: pause or step to follow it line by line.</source>
   <translation>标记在事件之间飞速移动：暂停或步进，即可逐行跟踪。</translation>
  </message>
  <message>
   <source>The lines by which {algorithm} plans; none is carried out here.</source>
   <translation>{algorithm} 用来规划的各行；此处一行也不执行。</translation>
  </message>
  <message>
   <source>The lines by which {algorithm} learns; none is carried out here.</source>
   <translation>{algorithm} 用来学习的各行；此处一行也不执行。</translation>
  </message>
  <message>
   <source>The training has ended; no line is carried out any more.</source>
   <translation>训练已结束，不再执行任何一行。</translation>
  </message>
  <message>
   <source>The training was stopped by an error.</source>
   <translation>训练因错误而停止。</translation>
  </message>
  <message>
   <source>The marked line comes next.</source>
   <translation>接下来是标记的一行。</translation>
  </message>
  <message>
   <source>The marked line has just been carried out.</source>
   <translation>标记的一行刚执行完。</translation>
  </message>
  <message>
   <source>Step line, or click on a line to run to it.</source>
   <translation>步进一行，或单击某行以运行到该行。</translation>
  </message>
  <message>
   <source>Variables</source>
   <translation>变量</translation>
  </message>
  <message>
   <source>Changed: {variables}</source>
   <translation>已改变：{variables}</translation>
  </message>
  <message>
   <source>Colour: the critic's value of the action that the agent takes in a state</source>
   <translation>颜色：评论家对智能体在某状态所取动作的估值</translation>
  </message>
  <message>
   <source>Colour: the return the agent expects from a state on</source>
   <translation>颜色：智能体从某状态起的期望回报</translation>
  </message>
  <message>
   <source>Colour: the action the agent prefers in a state</source>
   <translation>颜色：智能体在某状态偏好的动作</translation>
  </message>
  <message>
   <source>Colour: the return expected after one of the actions</source>
   <translation>颜色：其中一个动作之后的期望回报</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>概率</translation>
  </message>
  <message>
   <source>Colour: how likely one of the actions is</source>
   <translation>颜色：其中一个动作的概率</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>动作</translation>
  </message>
  <message>
   <source>Colour: the action the agent takes in a state, without exploring</source>
   <translation>颜色：智能体不探索时在某状态采取的动作</translation>
  </message>
  <message>
   <source>with {quantities}</source>
   <translation>其余：{quantities}</translation>
  </message>
  <message>
   <source>all alike</source>
   <translation>全都一样</translation>
  </message>
  <message>
   <source>Q of the action</source>
   <translation>该动作的 Q</translation>
  </message>
  <message>
   <source>highest Q-value</source>
   <translation>最高 Q 值</translation>
  </message>
  <message>
   <source>preferred action</source>
   <translation>偏好的动作</translation>
  </message>
  <message>
   <source>highest of {count}: {action}, {value}</source>
   <translation>{count} 个中最高：{action}，{value}</translation>
  </message>
  <message>
   <source>Map of states</source>
   <translation>状态图</translation>
  </message>
  <message>
   <source>{what} by {x} and {y}.</source>
   <translation>{what}，横轴与纵轴为 {x} 与 {y}。</translation>
  </message>
  <message numerus="yes">
   <source>and {n} more</source>
   <extracomment>For one: and {n} more</extracomment>
   <translation>
    <numerusform>另有 {n} 个</numerusform>
   </translation>
  </message>
  <message>
   <source>What the agent thinks of states it may never have been in: two of their dimensions vary over the map, the others are held. The line is where it has just been. Point at the map to read its numbers.</source>
   <translation>智能体如何看待它可能从未到过的状态：其中两个维度在图上变化，其余保持不变。折线是它刚走过的地方。指向图中可读出数值。</translation>
  </message>
  <message>
   <source>The map of states appears here once the agent plays.</source>
   <translation>智能体一开始玩，状态图就显示在这里。</translation>
  </message>
  <message>
   <source>Where the dimensions off the map are held</source>
   <translation>图外各维度固定在何处</translation>
  </message>
  <message>
   <source>others at rest</source>
   <translation>其余为静止</translation>
  </message>
  <message>
   <source>others as now</source>
   <translation>其余同当前</translation>
  </message>
  <message>
   <source>others as then</source>
   <translation>其余同当时</translation>
  </message>
  <message>
   <source>Of which action</source>
   <translation>哪个动作的</translation>
  </message>
  <message>
   <source>Horizontal axis</source>
   <translation>横轴</translation>
  </message>
  <message>
   <source>What varies from left to right</source>
   <translation>从左到右变化的量</translation>
  </message>
  <message>
   <source>Vertical axis</source>
   <translation>纵轴</translation>
  </message>
  <message>
   <source>What varies from bottom to top</source>
   <translation>从下到上变化的量</translation>
  </message>
  <message>
   <source>Other dimensions</source>
   <translation>其余维度</translation>
  </message>
  <message>
   <source>Where the dimensions off the map are held: {held}</source>
   <translation>图外各维度固定在何处：{held}</translation>
  </message>
  <message>
   <source>State</source>
   <translation>运行状态</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <source>point</source>
   <translation>分</translation>
  </message>
  <message>
   <source>step</source>
   <translation>步</translation>
  </message>
  <message>
   <source>minute</source>
   <translation>分钟</translation>
  </message>
  <message>
   <source>stake</source>
   <translation>注</translation>
  </message>
  <message>
   <source>moment {number}</source>
   <translation>时刻 {number}</translation>
  </message>
  <message>
   <source>chance</source>
   <translation>概率</translation>
  </message>
  <message>
   <source>found reward</source>
   <translation>求得的奖励</translation>
  </message>
  <message>
   <source>of steps</source>
   <translation>步占比</translation>
  </message>
  <message>
   <source>V</source>
   <translation>V</translation>
  </message>
  <message>
   <source>as now</source>
   <translation>同当前</translation>
  </message>
  <message>
   <source>as then</source>
   <translation>同当时</translation>
  </message>
  <message>
   <source>at rest</source>
   <translation>静止</translation>
  </message>
  <message>
   <source>{quantity} ({unit})</source>
   <translation>{quantity}（{unit}）</translation>
  </message>
  <message>
   <source>What it writes</source>
   <translation>它写的句子</translation>
  </message>
  <message>
   <source>A sentence on each topic: before learning, after imitation, and by the policy as it is now. Below each are the reader's points and, in step 3, the reward model's score in standard deviations. A high score with no points is a sentence that exploits the model.</source>
   <translation>每个主题一句：学习之前、模仿之后、以及当前策略所写。每句下面是读者给的分；第 3 步还有奖励模型的分，以标准差计。模型分高而读者 0 分，就是钻模型空子的句子。</translation>
  </message>
  <message>
   <source>Sentences appear here as soon as the first one is finished.</source>
   <translation>第一句写完后，句子会显示在这里。</translation>
  </message>
  <message>
   <source>reader {points} · model {score}</source>
   <translation>读者 {points} · 模型 {score}</translation>
  </message>
  <message>
   <source>reader {points}</source>
   <translation>读者 {points}</translation>
  </message>
  <message>
   <source>Texts that were written</source>
   <translation>写出的文本</translation>
  </message>
  <message>
   <source>Topic</source>
   <translation>主题</translation>
  </message>
  <message numerus="yes">
   <source>{n} numbers</source>
   <extracomment>For one: {n} number</extracomment>
   <translation>
    <numerusform>{n} 个数</numerusform>
   </translation>
  </message>
  <message>
   <source>what was seen</source>
   <translation>所见</translation>
  </message>
  <message>
   <source>what was seen, and what followed</source>
   <translation>所见，以及随后所见</translation>
  </message>
  <message>
   <source>{what}: {before}, after it {after}</source>
   <translation>{what}：{before}，之后为 {after}</translation>
  </message>
  <message>
   <source>mean of all: {mean}</source>
   <translation>总平均：{mean}</translation>
  </message>
  <message>
   <source>{letter}. Click: sort by it, numbers by their size.</source>
   <translation>{letter}。单击：按它排序，数值按大小。</translation>
  </message>
  <message>
   <source>Rows of the update</source>
   <translation>更新的各行</translation>
  </message>
  <message>
   <source>The row of the update. Click: in the order in which they came.</source>
   <translation>更新中的行。单击：按到来的顺序排列。</translation>
  </message>
  <message>
   <source>distributions of the return: target mean {target}, prediction mean {prediction}</source>
   <translation>回报的分布：目标均值 {target}，预测均值 {prediction}</translation>
  </message>
  <message>
   <source>return; height: probability</source>
   <translation>回报；高度：概率</translation>
  </message>
  <message>
   <source>return; height: share of cases below it</source>
   <translation>回报；高度：低于它的比例</translation>
  </message>
  <message>
   <source>target</source>
   <translation>目标</translation>
  </message>
  <message>
   <source>before</source>
   <translation>更新前</translation>
  </message>
  <message>
   <source>after</source>
   <translation>更新后</translation>
  </message>
  <message>
   <source>Update</source>
   <translation>更新</translation>
  </message>
  <message>
   <source>What the last update really did: the rows that it learned from, and for the chosen one this algorithm's equations with the numbers put in, the prediction before and after, and the gradients.</source>
   <translation>最近一次更新实际做了什么：它从哪些行学习；对所选的一行，给出代入数值的本算法公式、更新前后的预测，以及梯度。</translation>
  </message>
  <message>
   <source>The next update appears here.</source>
   <translation>下一次更新将显示在这里。</translation>
  </message>
  <message>
   <source>{count:,} {rows}</source>
   <translation>{count:,} {rows}</translation>
  </message>
  <message>
   <source>Newest</source>
   <translation>最新</translation>
  </message>
  <message>
   <source>Follow the newest update again</source>
   <translation>重新跟随最新的更新</translation>
  </message>
  <message>
   <source>Follow the newest update</source>
   <translation>跟随最新的更新</translation>
  </message>
  <message>
   <source>{algorithm} never learns: there is no update to look into.</source>
   <translation>{algorithm} 从不学习：没有更新可供查看。</translation>
  </message>
  <message>
   <source>Updates can be looked into while an agent learns; here one only plays.</source>
   <translation>智能体学习时才能查看更新；此处只是在玩。</translation>
  </message>
  <message>
   <source>Step update (Shift+.) shows here what the next update does.</source>
   <translation>“步进一次更新”（Shift+.）会在这里显示下一次更新做了什么。</translation>
  </message>
  <message>
   <source>The run has ended: there will be no other update to look into.</source>
   <translation>运行已结束：不会再有更新可供查看。</translation>
  </message>
  <message>
   <source>Update {number}</source>
   <translation>更新 {number}</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} entries</source>
   <extracomment>For one: {n:,} entry</extracomment>
   <translation>
    <numerusform>{n:,} 个表项</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} states</source>
   <extracomment>For one: {n:,} state</extracomment>
   <translation>
    <numerusform>{n:,} 个状态</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} steps of the episode</source>
   <extracomment>For one: {n:,} step of the episode</extracomment>
   <translation>
    <numerusform>回合的 {n:,} 步</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} constraints</source>
   <extracomment>For one: {n:,} constraint</extracomment>
   <translation>
    <numerusform>{n:,} 个约束</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} sequences</source>
   <extracomment>For one: {n:,} sequence</extracomment>
   <translation>
    <numerusform>{n:,} 个序列</numerusform>
   </translation>
  </message>
  <message>
   <source>Sweep {number}, {phase}</source>
   <translation>扫描 {number}，{phase}</translation>
  </message>
  <message>
   <source>Sweep {number}</source>
   <translation>扫描 {number}</translation>
  </message>
  <message>
   <source>The update's equations</source>
   <translation>更新的公式</translation>
  </message>
  <message>
   <source>After: asked anew of the network, for this panel. All rows have moved it together, each its own way.</source>
   <translation>更新后：为本面板重新询问网络所得。所有行共同使它移动，各有各的方向。</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} numbers: {shown} …</source>
   <extracomment>For one: {n:,} number: {shown} …</extracomment>
   <translation>
    <numerusform>{n:,} 个数：{shown} …</numerusform>
   </translation>
  </message>
  <message>
   <source>what the network saw</source>
   <translation>网络所见</translation>
  </message>
  <message>
   <source>no update yet</source>
   <translation>尚无更新</translation>
  </message>
  <message>
   <source>what the network saw and what followed</source>
   <translation>网络所见与随后所见</translation>
  </message>
  <message>
   <source>before and after the step</source>
   <translation>更新前与更新后</translation>
  </message>
  <message>
   <source>distributions of the return</source>
   <translation>回报的分布</translation>
  </message>
  <message>
   <source>length of the gradient by layer, before it is limited</source>
   <translation>各层的梯度范数，限幅之前</translation>
  </message>
  <message>
   <source>letters</source>
   <translation>符号</translation>
  </message>
  <message>
   <source>the whole update</source>
   <translation>整个更新</translation>
  </message>
  <message>
   <source>Is V honest?</source>
   <translation>V 可信吗？</translation>
  </message>
  <message>
   <source>Each dot is a moment: across, the value that was predicted; up, the discounted return that really followed. On the line predictions are true; below it too much was expected. Rings are means of moments of similar prediction. Where the policy changed meanwhile, moments of the earlier half of that training are grey. What follows where an episode was cut off or still goes on is not known: moments are left out where it would count for more than 1%, by discount^(steps to there). After ± stands the standard error of the mean, over episodes. Where values are not of the rewards that are seen (normalised ones, the entropy of SAC, lost lives), nothing is compared, and it says why.</source>
   <translation>每个点是一个时刻：横向为预测的价值，纵向为实际得到的折扣回报。在线上则预测正确；在线下则预期过高。圆圈是预测相近的时刻的均值。若策略其间有变，该段训练较早一半的时刻为灰色。回合被截断或尚在进行时，其后如何并不知道：凡其影响按 discount^(到该处的步数) 超过 1% 的时刻，一律略去。± 之后是均值的标准误（按回合计）。若价值所依据的不是所见的奖励（归一化的奖励、SAC 的熵、失去的命），则不作比较，并说明原因。</translation>
  </message>
  <message>
   <source>Dots appear here once an episode has ended.</source>
   <translation>一个回合结束后，点就显示在这里。</translation>
  </message>
  <message>
   <source>Predicted values and what came of them</source>
   <translation>预测价值与实际结果</translation>
  </message>
  <message>
   <source>predicted (up: what came of it)</source>
   <translation>预测（纵向：实际结果）</translation>
  </message>
  <message>
   <source>predicted (up: came)</source>
   <translation>预测（纵向：实际）</translation>
  </message>
  <message>
   <source>predicted</source>
   <translation>预测</translation>
  </message>
  <message>
   <source>by {policies:,} policies of steps {first:,} to {last:,} (the earlier half grey squares)</source>
   <translation>来自第 {first:,} 至 {last:,} 步的 {policies:,} 个策略（较早的一半为灰色方块）</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} moments</source>
   <extracomment>For one: {n:,} moment</extracomment>
   <translation>
    <numerusform>{n:,} 个时刻</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{moments} of {n:,} episodes</source>
   <extracomment>For one: {moments} of {n:,} episode</extracomment>
   <translation>
    <numerusform>{n:,} 个回合的 {moments}</numerusform>
   </translation>
  </message>
  <message>
   <source>{moments:,} left out: what follows a cut is not known and counts for more than {share:.0%} there</source>
   <translation>略去 {moments:,} 个：截断之后如何并不知道，而其影响在那里超过 {share:.0%}</translation>
  </message>
  <message>
   <source>too little by {error} on average</source>
   <translation>平均低估 {error}</translation>
  </message>
  <message>
   <source>honest on average: off by {error}</source>
   <translation>平均可信：偏差 {error}</translation>
  </message>
  <message>
   <source>too much by {error} on average</source>
   <translation>平均高估 {error}</translation>
  </message>
  <message>
   <source>How much return the agent expects from here on, decision by decision. Small marks at the bottom are rewards (up: positive, down: negative) unlike the usual one; dotted lines are the ends of episodes. The thin line is what really came of it: the discounted return. What follows a time limit, a restart or the newest decision is not known: the line is left out where that would count for more than 1%, by discount^(steps to there). Where a critic Q(s, a) judges actions, it is the critic's value of the action chosen, the lower one of two; a critic that is rewarded for staying undecided counts that in. Click a point of the curve to look back at that moment: the upright line is where it is then.</source>
   <translation>智能体从此处起期望多少回报，逐次决策给出。底部的小标记是与通常不同的奖励（向上为正，向下为负）；点线是回合的结束。细线是实际结果：折扣回报。时间限制、重新开始或最新决策之后如何并不知道：凡其影响按 discount^(到该处的步数) 超过 1% 之处，细线略去。若由评论家 Q(s, a) 评判动作，则为评论家对所选动作的估值，有两个时取较低者；若评论家因保持不确定而得奖励，也计算在内。单击曲线上的一点可回看该时刻：届时竖线标出它的位置。</translation>
  </message>
  <message>
   <source>The agent's estimate of its situation appears here once it plays.</source>
   <translation>智能体一开始玩，它对处境的估计就显示在这里。</translation>
  </message>
  <message>
   <source>estimate</source>
   <translation>估计</translation>
  </message>
  <message>
   <source>What the agent expects from here on</source>
   <translation>智能体从此处起的期望</translation>
  </message>
  <message>
   <source>realised</source>
   <translation>实际</translation>
  </message>
  <message>
   <source>What really came of it: the discounted return, where it is known (see this panel's tip)</source>
   <translation>实际结果：折扣回报，在已知之处（见本面板的提示）</translation>
  </message>
  <message>
   <source>Rewards unlike the usual one, up if positive, down if negative</source>
   <translation>与通常不同的奖励，正则向上，负则向下</translation>
  </message>
  <message>
   <source>end</source>
   <translation>终止</translation>
  </message>
  <message>
   <source>The end of an episode</source>
   <translation>回合的结束</translation>
  </message>
  <message>
   <source>moment in view</source>
   <translation>所看时刻</translation>
  </message>
  <message>
   <source>Where on the curve the moment of the past is that is in view</source>
   <translation>正在查看的过去时刻在曲线上的位置</translation>
  </message>
  <message>
   <source>value of the situation</source>
   <translation>处境的价值</translation>
  </message>
  <message>
   <source>decisions</source>
   <translation>决策</translation>
  </message>
  <message>
   <source>{value}: more than rewards so far can bring, at most {bound}</source>
   <translation>{value}：超过目前的奖励所能带来的，至多 {bound}</translation>
  </message>
  <message>
   <source>{value}: less than rewards so far can bring, at least {bound}</source>
   <translation>{value}：低于目前的奖励所能带来的，至少 {bound}</translation>
  </message>
  <message>
   <source>max Q</source>
   <translation>最大 Q</translation>
  </message>
  <message>
   <source>critic's value of the action chosen</source>
   <translation>评论家对所选动作的估值</translation>
  </message>
  <message>
   <source>value for {side}</source>
   <translation>{side}方的价值</translation>
  </message>
  <message>
   <source>{value}: can be {bound} at most</source>
   <translation>{value}：至多可为 {bound}</translation>
  </message>
  <message>
   <source>{value}: can be {bound} at least</source>
   <translation>{value}：至少可为 {bound}</translation>
  </message>
  <message>
   <source>What each worker does, in a process and a world of its own; number 0 is the one whose steps are watched. Return: of its last episode, and the mean of its last 10. Behind: how many updates the others made between its taking the parameters and correcting them (0: as if it were alone). Steps per second and behind are means of two seconds; counts begin when this training was begun or continued. The line is its last 50 returns, all lines on one scale.</source>
   <translation>各工作进程的活动，每个都有自己的进程和世界；0 号是其步被观看的那个。回报：它的上一回合，以及最近 10 回合的均值。落后：从它取参数到修正参数之间，其他进程做了多少次更新（0：如同独自一个）。每秒步数与落后是两秒内的均值；计数从本次训练开始或继续时算起。折线是它最近 50 个回报，所有折线用同一刻度。</translation>
  </message>
  <message>
   <source>The workers appear here with their first update.</source>
   <translation>各工作进程第一次更新后显示在这里。</translation>
  </message>
  <message>
   <source>mean</source>
   <translation>平均</translation>
  </message>
  <message>
   <source>behind</source>
   <translation>落后</translation>
  </message>
  <message>
   <source>worker {number}: {counts}</source>
   <translation>工作进程 {number}：{counts}</translation>
  </message>
  <message>
   <source>returns</source>
   <translation>回报</translation>
  </message>
  <message>
   <source>How many</source>
   <translation>个数</translation>
  </message>
  <message>
   <source>Each by its own default preset; the one that is set, as it is set.</source>
   <translation>各用自己的默认预设；当前设好的那种按其设置。</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Its values</source>
   <translation>取值</translation>
  </message>
  <message>
   <source>The values that it takes, with commas between them</source>
   <translation>它所取的值，用逗号分隔</translation>
  </message>
  <message>
   <source>Fill in</source>
   <translation>填入</translation>
  </message>
  <message>
   <source>Write the values of this range above, by equal factors where that is its scale</source>
   <translation>把该范围的值写在上面；若其刻度为对数，则按等比</translation>
  </message>
  <message>
   <source>choose at least one algorithm.</source>
   <translation>请至少选择一种算法。</translation>
  </message>
  <message>
   <source>From</source>
   <translation>从</translation>
  </message>
  <message>
   <source>To</source>
   <translation>到</translation>
  </message>
  <message>
   <source>this algorithm has no setting that could vary.</source>
   <translation>该算法没有可变化的设置。</translation>
  </message>
  <message>
   <source>Steps of each run</source>
   <translation>每次运行步数</translation>
  </message>
  <message>
   <source>Several seeds</source>
   <translation>多个种子</translation>
  </message>
  <message>
   <source>Several algorithms</source>
   <translation>多种算法</translation>
  </message>
  <message>
   <source>Values of one setting</source>
   <translation>一项设置的多个值</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} runs, {jobs} at a time.</source>
   <extracomment>For one: {n:,} run, {jobs} at a time.</extracomment>
   <translation>
    <numerusform>{n:,} 次运行，同时 {jobs} 次。</numerusform>
   </translation>
  </message>
  <message>
   <source>{runs} {takes}</source>
   <translation>{runs}{takes}</translation>
  </message>
  <message>
   <source>What differs</source>
   <translation>变化项</translation>
  </message>
  <message>
   <source>Numbers and ranges: 0-9, or 0,3,7-9. Every configuration runs with each</source>
   <translation>数字和范围：0-9，或 0,3,7-9。每种配置都用其中每个种子运行</translation>
  </message>
  <message>
   <source>as each preset says</source>
   <translation>按各预设</translation>
  </message>
  <message>
   <source>Runs at a time</source>
   <translation>同时运行的次数</translation>
  </message>
  <message>
   <source>How many runs learn at a time; each has its part of the cores</source>
   <translation>同时学习的运行数；每个分得一部分核心</translation>
  </message>
  <message>
   <source>What that comes to</source>
   <translation>合计</translation>
  </message>
  <message>
   <source>Add to the queue</source>
   <translation>加入队列</translation>
  </message>
  <message>
   <source>How long that takes is told when they learn.</source>
   <translation>所需时间在学习时显示。</translation>
  </message>
  <message>
   <source>That takes {duration} here.</source>
   <translation>在这里需要{duration}。</translation>
  </message>
  <message>
   <source>At a time</source>
   <translation>同时运行</translation>
  </message>
  <message>
   <source>that is more than 1,000 runs; ask for fewer.</source>
   <translation>超过 1,000 次运行；请减少。</translation>
  </message>
  <message>
   <source>{sentence} {another}</source>
   <translation>{sentence}{another}</translation>
  </message>
  <message>
   <source>nobody has said how many steps a run takes: say how many.</source>
   <translation>没有说明一次运行要多少步：请指定。</translation>
  </message>
  <message>
   <source>They differ by their seed alone; all settings are the same.</source>
   <translation>它们只有种子不同；所有设置都相同。</translation>
  </message>
  <message>
   <source>{algorithm} (as it is set)</source>
   <translation>{algorithm}（按当前设置）</translation>
  </message>
  <message>
   <source>{algorithm} (“{preset}”)</source>
   <translation>{algorithm}（“{preset}”）</translation>
  </message>
  <message>
   <source>They differ by algorithm, with it by its settings, and by seed: {algorithms}.</source>
   <translation>它们的算法（及其设置）和种子不同：{algorithms}。</translation>
  </message>
  <message>
   <source>They differ by algorithm, and with it by its settings: {algorithms}.</source>
   <translation>它们的算法及其设置不同：{algorithms}。</translation>
  </message>
  <message>
   <source>They differ by one setting and by seed: {values}. All else is the same.</source>
   <translation>它们的一项设置和种子不同：{values}。其余都相同。</translation>
  </message>
  <message>
   <source>They differ by one setting: {values}. All else is the same.</source>
   <translation>它们的一项设置不同：{values}。其余都相同。</translation>
  </message>
  <message>
   <source>nothing waits or learns.</source>
   <translation>没有等待或学习中的运行。</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>队列</translation>
  </message>
  <message>
   <source>Run many…</source>
   <translation>批量运行…</translation>
  </message>
  <message>
   <source>Add runs: several seeds, several algorithms, or values of one setting</source>
   <translation>添加运行：多个种子、多种算法或一项设置的多个值</translation>
  </message>
  <message>
   <source>Cancel all</source>
   <translation>全部取消</translation>
  </message>
  <message>
   <source>What learns is saved and ends; what waits is not begun</source>
   <translation>学习中的会保存并结束；等待中的不再开始</translation>
  </message>
  <message>
   <source>Clear ended</source>
   <translation>清除已结束</translation>
  </message>
  <message>
   <source>Take all that has ended off this list; the library keeps it</source>
   <translation>把已结束的从列表中移除；运行库仍保留它们</translation>
  </message>
  <message>
   <source>How many runs learn at a time</source>
   <translation>同时学习的运行数</translation>
  </message>
  <message>
   <source>Open the best policy of this run (Enter)</source>
   <translation>打开这次运行的最佳策略 (Enter)</translation>
  </message>
  <message>
   <source>Lay the curves of the chosen runs over each other; of one, with all that were added with it</source>
   <translation>把所选运行的曲线叠放在一起；只选一个时，与一起加入的所有运行叠放</translation>
  </message>
  <message>
   <source>Go on with it</source>
   <translation>继续它</translation>
  </message>
  <message>
   <source>Let it wait again: it goes on from its last file</source>
   <translation>让它重新等待：从最后的文件继续</translation>
  </message>
  <message>
   <source>End it: what it has learned is saved (Delete)</source>
   <translation>结束它：已学到的会保存 (Delete)</translation>
  </message>
  <message>
   <source>The queue is empty. Run many: several seeds, several algorithms, or values of one setting.</source>
   <translation>队列是空的。批量运行：多个种子、多种算法或一项设置的多个值。</translation>
  </message>
  <message>
   <source>Runs of the queue</source>
   <translation>队列中的运行</translation>
  </message>
  <message>
   <source>one a core</source>
   <translation>每核一个</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Let the runs of the queue learn</source>
   <translation>让队列中的运行学习</translation>
  </message>
  <message>
   <source>Let time stand still for all of them</source>
   <translation>让它们全部停住</translation>
  </message>
  <message>
   <source>nothing has ended yet.</source>
   <translation>还没有结束的。</translation>
  </message>
  <message>
   <source>nothing has been saved yet.</source>
   <translation>还没有保存任何内容。</translation>
  </message>
  <message>
   <source>it has saved nothing yet.</source>
   <translation>它还没有保存任何东西。</translation>
  </message>
  <message>
   <source>it was not stopped.</source>
   <translation>它没有被停止。</translation>
  </message>
  <message>
   <source>it has ended.</source>
   <translation>它已结束。</translation>
  </message>
  <message>
   <source>solved</source>
   <translation>已解决</translation>
  </message>
  <message>
   <source>learning</source>
   <translation>学习中</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>已取消</translation>
  </message>
  <message>
   <source>{step:,} of {budget:,} steps</source>
   <translation>{step:,} / {budget:,} 步</translation>
  </message>
  <message numerus="yes">
   <source>{n} learning</source>
   <extracomment>For one: {n} learning</extracomment>
   <translation>
    <numerusform>{n} 学习中</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} waiting</source>
   <extracomment>For one: {n} waiting</extracomment>
   <translation>
    <numerusform>{n} 等待中</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} done</source>
   <extracomment>For one: {n} done</extracomment>
   <translation>
    <numerusform>{n} 完成</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} failed</source>
   <extracomment>For one: {n} failed</extracomment>
   <translation>
    <numerusform>{n} 失败</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} cancelled</source>
   <extracomment>For one: {n} cancelled</extracomment>
   <translation>
    <numerusform>{n} 已取消</numerusform>
   </translation>
  </message>
  <message>
   <source>{duration} to go</source>
   <translation>还需{duration}</translation>
  </message>
  <message>
   <source>{step:,} of {budget:,} sweeps</source>
   <translation>{step:,} / {budget:,} 次扫描</translation>
  </message>
  <message>
   <source>its checksum is not that of its content.</source>
   <translation>其校验和与内容不符。</translation>
  </message>
  <message>
   <source>A wall of ages: agents of several ages, side by side on one seed</source>
   <translation>学龄墙：多个学龄的智能体并排玩同一种子</translation>
  </message>
  <message>
   <source>this run has kept no agents of its past, or not yet two.</source>
   <translation>此运行没有保留过去的智能体，或还不到两个。</translation>
  </message>
  <message>
   <source>the newest agent is shown.</source>
   <translation>已显示最新的智能体。</translation>
  </message>
  <message>
   <source>the best agent is shown.</source>
   <translation>已显示最好的智能体。</translation>
  </message>
  <message>
   <source>{when}, test {score}</source>
   <translation>{when}，测试 {score}</translation>
  </message>
  <message>
   <source>Age</source>
   <comment>of an agent: how long it has learned</comment>
   <translation>学龄</translation>
  </message>
  <message>
   <source>Age of the agent</source>
   <translation>智能体的学龄</translation>
  </message>
  <message>
   <source>The agent as it was earlier in its training, each time on one seed; the last is the best one</source>
   <translation>训练早期的智能体，每次都用同一种子；最后一个是最好的</translation>
  </message>
  <message>
   <source>The agent as it was earlier in its training, each time on one seed; the last is the newest</source>
   <translation>训练早期的智能体，每次都用同一种子；最后一个是最新的</translation>
  </message>
  <message>
   <source>best</source>
   <comment>of an agent's ages</comment>
   <translation>最好</translation>
  </message>
  <message>
   <source>Back to the best agent (N)</source>
   <translation>回到最好的智能体（N）</translation>
  </message>
  <message>
   <source>Back to the newest agent (N)</source>
   <translation>回到最新的智能体（N）</translation>
  </message>
  <message>
   <source>Wall of ages</source>
   <translation>学龄墙</translation>
  </message>
  <message>
   <source>test {score}</source>
   <translation>测试 {score}</translation>
  </message>
  <message>
   <source>A click chooses another age.</source>
   <translation>单击可选择另一学龄。</translation>
  </message>
  <message>
   <source>Opening …</source>
   <translation>正在打开…</translation>
  </message>
  <message>
   <source>Wall of ages: {game}, {algorithm}</source>
   <translation>学龄墙：{game}，{algorithm}</translation>
  </message>
  <message>
   <source>Again</source>
   <translation>再来一次</translation>
  </message>
  <message>
   <source>Play this seed once more (R)</source>
   <translation>再玩一次这个种子（R）</translation>
  </message>
  <message>
   <source>Next seed</source>
   <translation>下一种子</translation>
  </message>
  <message>
   <source>Save a video…</source>
   <translation>保存视频…</translation>
  </message>
  <message>
   <source>Agents</source>
   <translation>智能体</translation>
  </message>
  <message>
   <source>Size of the wall</source>
   <translation>墙的大小</translation>
  </message>
  <message>
   <source>Play on</source>
   <translation>继续玩</translation>
  </message>
  <message>
   <source>{opponent} cannot play beside this run: {reason}</source>
   <translation>{opponent} 不能在本次运行旁边玩：{reason}</translation>
  </message>
  <message>
   <source>{player} {score} ({episodes})</source>
   <translation>{player} {score}（{episodes}）</translation>
  </message>
  <message>
   <source>optimal {number} (exact)</source>
   <translation>最优 {number}（精确）</translation>
  </message>
  <message>
   <source>{player} {number} (exact)</source>
   <translation>{player} {number}（精确）</translation>
  </message>
  <message>
   <source>choose an opponent first, from this menu.</source>
   <translation>请先在此菜单中选择对手。</translation>
  </message>
  <message>
   <source>this run has no file yet: it is saved after a while.</source>
   <translation>此运行还没有文件：过一会儿会保存。</translation>
  </message>
  <message>
   <source>a person cannot be asked about every state.</source>
   <translation>无法就每个状态询问人。</translation>
  </message>
  <message>
   <source>{what}: {percent:.0f} %</source>
   <translation>{what}：{percent:.0f} %</translation>
  </message>
  <message>
   <source>The number is the Jensen-Shannon divergence of what both would do, in bits: 0 for the same, 1 for nothing in common. Action values become a distribution by a softmax, at a tenth of what is usually at stake between the best and the worst action.</source>
   <translation>数字是两者行为分布的 Jensen-Shannon 散度，以比特计：0 表示相同，1 表示毫无共同之处。动作价值经 softmax 变为分布，温度为最好与最差动作之间通常差距的十分之一。</translation>
  </message>
  <message>
   <source>The number is the distance of both actions in parts of their range: 0 for the same, 1 for opposite ends.</source>
   <translation>数字是两个动作的距离，以其范围为单位：0 表示相同，1 表示两端。</translation>
  </message>
  <message>
   <source>Step {step:,} of {agent}</source>
   <translation>{agent} 的第 {step:,} 步</translation>
  </message>
  <message>
   <source>Where do they disagree?</source>
   <translation>分歧在哪里？</translation>
  </message>
  <message>
   <source>Moments by how much they disagree</source>
   <translation>按分歧大小排列的时刻</translation>
  </message>
  <message>
   <source>Enter, or a double click: go to the moment on a timeline of its episode</source>
   <translation>按 Enter 或双击：在该回合的时间线上转到这一时刻</translation>
  </message>
  <message>
   <source>Go there on a timeline</source>
   <translation>在时间线上转到该处</translation>
  </message>
  <message>
   <source>Open the whole episode of this moment as a recording, in a tab</source>
   <translation>把这一时刻的整个回合作为录像在标签页中打开</translation>
  </message>
  <message>
   <source>Picture of the moment</source>
   <translation>该时刻的画面</translation>
  </message>
  <message>
   <source>{agent}: {score} in {steps:,} steps</source>
   <translation>{agent}：{steps:,} 步得 {score}</translation>
  </message>
  <message>
   <source>{agent}: {choice}</source>
   <translation>{agent}：{choice}</translation>
  </message>
  <message>
   <source>return so far {score}</source>
   <translation>目前回报 {score}</translation>
  </message>
  <message>
   <source>their episodes never part</source>
   <translation>两者的回合始终相同</translation>
  </message>
  <message>
   <source>their episodes part at step {step:,}</source>
   <translation>两者的回合在第 {step:,} 步分开</translation>
  </message>
  <message>
   <source>the same choice in {share:.0f} % of all states</source>
   <translation>在 {share:.0f} % 的状态中选择相同</translation>
  </message>
  <message>
   <source>They do the same in every state that either came to.</source>
   <translation>在任一方到过的每个状态中，两者做法相同。</translation>
  </message>
  <message>
   <source>here they part</source>
   <translation>在此分开</translation>
  </message>
  <message>
   <source>Seed {seed}</source>
   <translation>种子 {seed}</translation>
  </message>
  <message>
   <source>Another agent from a file…</source>
   <translation>文件中的另一智能体…</translation>
  </message>
  <message>
   <source>An agent of the same environment</source>
   <translation>同一环境的一个智能体</translation>
  </message>
  <message>
   <source>Begin episodes together</source>
   <translation>同时开始回合</translation>
  </message>
  <message>
   <source>Whoever ends first waits for the other; off: each goes on by itself</source>
   <translation>先结束的一方等待另一方；关闭时：各自继续</translation>
  </message>
  <message>
   <source>The moments in which both would do otherwise in the same state, with what each thinks there</source>
   <translation>两者在同一状态下会有不同做法的时刻，以及各自当时的想法</translation>
  </message>
  <message>
   <source>{opponent}: {reason}</source>
   <translation>{opponent}：{reason}</translation>
  </message>
  <message>
   <source>End the comparison</source>
   <translation>结束比较</translation>
  </message>
  <message>
   <source>Let the run play alone again</source>
   <translation>让本次运行重新单独玩</translation>
  </message>
  <message>
   <source>Once the agent plays</source>
   <translation>智能体开始玩之后</translation>
  </message>
  <message>
   <source>{agent} plays with its own settings of {environment}: {settings}.</source>
   <translation>{agent} 用它自己的 {environment} 设置来玩：{settings}。</translation>
  </message>
  <message>
   <source>{agent} plays {environment}; to be compared here it has to play {wanted}.</source>
   <translation>{agent} 玩的是 {environment}；要在此比较，它须玩 {wanted}。</translation>
  </message>
  <message>
   <source>{planner} is carried to its end before it plays: it knows the exact rules.</source>
   <translation>{planner} 在玩之前先执行到底：它知道确切的规则。</translation>
  </message>
  <message>
   <source>Optimal plan</source>
   <translation>最优规划</translation>
  </message>
  <message>
   <source>You play beside it, by the keys of your keyboard.</source>
   <translation>你在它旁边玩，用键盘上的按键。</translation>
  </message>
  <message>
   <source>A person</source>
   <translation>人</translation>
  </message>
  <message>
   <source>mean {figure}</source>
   <translation>平均 {figure}</translation>
  </message>
  <message>
   <source>Returns of the episodes of this comparison, played by the same seeds on both sides;
± is the standard error of the mean. Episodes that you had a hand in do not count.</source>
   <translation>本次比较中各回合的回报，双方用相同的种子来玩；
± 是均值的标准误。你插手过的回合不计入。</translation>
  </message>
  <message>
   <source>last {n:,}</source>
   <translation>最近 {n:,} 个</translation>
  </message>
  <message>
   <source>Show what it thinks of every cell instead of the game</source>
   <translation>显示它对每一格的看法，而非游戏</translation>
  </message>
  <message>
   <source>no episode yet</source>
   <translation>尚无回合</translation>
  </message>
  <message>
   <source>Saved to {path} at step {step:,}; opening it learns up to there again, in about {seconds} s.</source>
   <translation>已保存到 {path}，在第 {step:,} 步；打开时会重新学习到那里，约需 {seconds} 秒。</translation>
  </message>
  <message>
   <source>Saved to {path} with its agent in {agent}; keep both files together.</source>
   <translation>已保存到 {path}，其智能体在 {agent} 中；两个文件要放在一起。</translation>
  </message>
  <message>
   <source>Saved to {path}; it begins with the run.</source>
   <translation>已保存到 {path}；从运行的开头开始。</translation>
  </message>
  <message>
   <source>{path} goes on with {agent}, which holds no training to go on with.</source>
   <translation>{path} 要从 {agent} 继续，而后者不含可继续的训练。</translation>
  </message>
  <message>
   <source>Last policy {figure}, best {best}.</source>
   <translation>最后的策略 {figure}，最好 {best}。</translation>
  </message>
  <message>
   <source>{figure} at step {step:,} (tested again)</source>
   <translation>{figure}，在第 {step:,} 步（复测）</translation>
  </message>
  <message numerus="yes">
   <source>Solved: a mean return of {figure}, after learning for {n:,} steps.</source>
   <extracomment>For one: Solved: a mean return of {figure}, after learning for {n:,} step.</extracomment>
   <translation>
    <numerusform>已解决：学习 {n:,} 步后，平均回报 {figure}。</numerusform>
   </translation>
  </message>
  <message>
   <source>Saved to {path} at step {step:,}.</source>
   <translation>已保存到 {path}，在第 {step:,} 步。</translation>
  </message>
  <message>
   <source>The screen shows the training itself, because nothing plays beside it.</source>
   <translation>画面显示训练本身，因为旁边没有在玩。</translation>
  </message>
  <message numerus="yes">
   <source>Playing is done after {n:,} steps.</source>
   <extracomment>For one: Playing is done after {n:,} step.</extracomment>
   <translation>
    <numerusform>玩了 {n:,} 步后已完成。</numerusform>
   </translation>
  </message>
  <message>
   <source>Mean return {figure}.</source>
   <translation>平均回报 {figure}。</translation>
  </message>
  <message numerus="yes">
   <source>The reward is found after {n:,} sweeps.</source>
   <extracomment>For one: The reward is found after {n:,} sweep.</extracomment>
   <translation>
    <numerusform>经过 {n:,} 次扫描求得了奖励。</numerusform>
   </translation>
  </message>
  <message>
   <source>{folder} cannot be written: the agent is kept as {file}.</source>
   <translation>{folder} 无法写入：智能体保存为 {file}。</translation>
  </message>
  <message>
   <source>It forgot: best {best}, last {last}.</source>
   <translation>它遗忘了：最好 {best}，最后 {last}。</translation>
  </message>
  <message>
   <source>{figure} at sweep {step:,} (tested again)</source>
   <translation>{figure}，在第 {step:,} 次扫描（复测）</translation>
  </message>
  <message numerus="yes">
   <source>Solved: a mean return of {figure}, after planning for {n:,} sweeps.</source>
   <extracomment>For one: Solved: a mean return of {figure}, after planning for {n:,} sweep.</extracomment>
   <translation>
    <numerusform>已解决：规划 {n:,} 次扫描后，平均回报 {figure}。</numerusform>
   </translation>
  </message>
  <message>
   <source>The trainer stopped: {reason} Last autosave.</source>
   <translation>训练器已停止：{reason} 上次自动保存。</translation>
  </message>
  <message>
   <source>Saved to {path} at sweep {step:,}.</source>
   <translation>已保存到 {path}，在第 {step:,} 次扫描。</translation>
  </message>
  <message>
   <source>The stage stopped: {reason}</source>
   <translation>舞台已停止：{reason}</translation>
  </message>
  <message numerus="yes">
   <source>Planning is done after {n:,} sweeps.</source>
   <extracomment>For one: Planning is done after {n:,} sweep.</extracomment>
   <translation>
    <numerusform>规划在 {n:,} 次扫描后完成。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Learning is done after {n:,} steps.</source>
   <extracomment>For one: Learning is done after {n:,} step.</extracomment>
   <translation>
    <numerusform>学习在 {n:,} 步后完成。</numerusform>
   </translation>
  </message>
  <message>
   <source>The trainer stopped: {reason} There was no autosave yet.</source>
   <translation>训练器已停止：{reason} 尚无自动保存。</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>The trainer stopped: {reason} Last autosave: sweep {step:,}.</source>
   <translation>训练器已停止：{reason} 上次自动保存：第 {step:,} 次扫描。</translation>
  </message>
  <message>
   <source>The trainer stopped: {reason} Last autosave: step {step:,}.</source>
   <translation>训练器已停止：{reason} 上次自动保存：第 {step:,} 步。</translation>
  </message>
  <message>
   <source>Watch the best</source>
   <translation>观看最好的</translation>
  </message>
  <message>
   <source>The best plays on.</source>
   <translation>最好的策略继续进行。</translation>
  </message>
  <message>
   <source>The last policy is the best: {figure}.</source>
   <translation>最后的策略就是最好的：{figure}。</translation>
  </message>
  <message>
   <source>Continue from it</source>
   <translation>由此继续</translation>
  </message>
  <message>
   <source>Play again</source>
   <translation>再玩一次</translation>
  </message>
  <message>
   <source>Watch the last</source>
   <translation>观看最后的</translation>
  </message>
  <message>
   <source>This run could not start.</source>
   <translation>本次运行无法开始。</translation>
  </message>
  <message>
   <source>This agent cannot play.</source>
   <translation>该智能体不能玩。</translation>
  </message>
  <message>
   <source>Settings marked live take effect at once; the others are fixed during the run.</source>
   <translation>标为“实时”的设置立即生效；其余在运行期间固定。</translation>
  </message>
  <message>
   <source>Change what you like and learn anew in a tab of its own.</source>
   <translation>任意更改，在新标签页中重新学习。</translation>
  </message>
  <message>
   <source>Change what you like and play anew in a tab of its own.</source>
   <translation>任意更改，在新标签页中重新玩。</translation>
  </message>
  <message>
   <source>The settings of this run are not known here.</source>
   <translation>此处不知道本次运行的设置。</translation>
  </message>
  <message>
   <source>Start anew with the settings above, in a tab of its own</source>
   <translation>用上面的设置在新标签页中重新开始</translation>
  </message>
  <message>
   <source>Play with these settings</source>
   <translation>用这些设置来玩</translation>
  </message>
  <message>
   <source>Learn with these settings</source>
   <translation>用这些设置学习</translation>
  </message>
  <message>
   <source>Saving the run …</source>
   <translation>正在保存运行 …</translation>
  </message>
  <message>
   <source>Save “{panel}”</source>
   <translation>保存“{panel}”</translation>
  </message>
  <message>
   <source>Save a video</source>
   <translation>保存视频</translation>
  </message>
  <message>
   <source>Videos</source>
   <translation>视频</translation>
  </message>
  <message>
   <source>Moving pictures</source>
   <translation>动图</translation>
  </message>
  <message>
   <source>{path} cannot be written: there is no picture yet.</source>
   <translation>{path} 无法写入：还没有图片。</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>放弃</translation>
  </message>
  <message>
   <source>There is nothing to record yet: no file of this agent has been saved.</source>
   <translation>尚无可录制的内容：该智能体还没有保存过文件。</translation>
  </message>
  <message>
   <source>Recording an episode to {path} …</source>
   <translation>正在将一个回合录制到 {path} …</translation>
  </message>
  <message>
   <source>The video was not recorded: {reason}</source>
   <translation>视频未录成：{reason}</translation>
  </message>
  <message>
   <source>The video was not recorded: the process that recorded it ended unexpectedly.</source>
   <translation>视频未录成：录制它的进程意外结束。</translation>
  </message>
  <message>
   <source>Another video is being recorded; it has to end first.</source>
   <translation>另一个视频正在录制，须等它结束。</translation>
  </message>
  <message>
   <source>The video cannot be recorded: {reason}.</source>
   <translation>视频无法录制：{reason}。</translation>
  </message>
  <message>
   <source>There is nothing to export yet: no file of this agent has been saved.</source>
   <translation>尚无可导出的内容：该智能体还没有保存过文件。</translation>
  </message>
  <message>
   <source>Export: {kind}</source>
   <translation>导出：{kind}</translation>
  </message>
  <message>
   <source>Nothing was exported: {reason}</source>
   <translation>未导出：{reason}</translation>
  </message>
  <message>
   <source>Nothing was exported: the process that wrote it ended unexpectedly.</source>
   <translation>未导出：负责写入的进程意外结束。</translation>
  </message>
  <message>
   <source>Another file is being written; it has to end first.</source>
   <translation>另一个文件正在写入，须等它结束。</translation>
  </message>
  <message>
   <source>Writing {path} …</source>
   <translation>正在写入 {path} …</translation>
  </message>
  <message>
   <source>This run as Python</source>
   <translation>此运行的 Python 代码</translation>
  </message>
  <message>
   <source>The same run by public libraries: same world, rule, settings and number of steps, other random numbers.</source>
   <translation>用公开的库重做这次运行：世界、算法、设置和步数相同，随机数不同。</translation>
  </message>
  <message>
   <source>The script</source>
   <translation>脚本</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <translation>复制(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Save…</source>
   <translation>保存(&amp;S)…</translation>
  </message>
  <message>
   <source>C&amp;lose</source>
   <translation>关闭(&amp;L)</translation>
  </message>
  <message>
   <source>Copy the whole script</source>
   <translation>复制整个脚本</translation>
  </message>
  <message>
   <source>Save the script to a file</source>
   <translation>将脚本保存到文件</translation>
  </message>
  <message>
   <source>The trainer has not answered since {time}.</source>
   <translation>训练器自 {time} 起没有响应。</translation>
  </message>
  <message>
   <source>The stage has not answered since {time}.</source>
   <translation>舞台自 {time} 起没有响应。</translation>
  </message>
  <message>
   <source>Its process has been stopped (SIGSTOP).</source>
   <translation>它的进程已被停止（SIGSTOP）。</translation>
  </message>
  <message>
   <source>It computes without a pause: its simulation may hang.</source>
   <translation>它不停地计算：其模拟可能卡住了。</translation>
  </message>
  <message>
   <source>It waits: for a file, for another program, or for memory that was swapped out.</source>
   <translation>它在等待：等文件、等另一个程序，或等换出的内存。</translation>
  </message>
  <message>
   <source>It may hang.</source>
   <translation>它可能卡住了。</translation>
  </message>
  <message>
   <source>The agent that learns is thinking about its move, for {time} now.</source>
   <translation>正在学习的智能体在考虑它的一步，已 {time}。</translation>
  </message>
  <message>
   <source>The agent that plays, or its opponent, is thinking about its move, for {time} now.</source>
   <translation>正在玩的智能体或其对手在考虑它的一步，已 {time}。</translation>
  </message>
  <message>
   <source>{silent} {doing} It may come back by itself; ending it keeps the last autosave.</source>
   <translation>{silent}{doing}它可能会自行恢复；结束它会保留上次自动保存。</translation>
  </message>
  <message>
   <source>End it</source>
   <translation>结束它</translation>
  </message>
  <message>
   <source>nothing plays here.</source>
   <translation>此处没有在玩。</translation>
  </message>
  <message>
   <source>the picture is of the training itself. Set Speed to max to see the agent play beside it.</source>
   <translation>画面是训练本身。将“速度”设为“最大”，即可看到智能体在旁边玩。</translation>
  </message>
  <message>
   <source>you are not playing. Take over first.</source>
   <translation>你没有在玩。先接管。</translation>
  </message>
  <message>
   <source>Play</source>
   <comment>before the pace at which the stage plays</comment>
   <translation>播放</translation>
  </message>
  <message>
   <source>max</source>
   <translation>最大</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>舞台</translation>
  </message>
  <message>
   <source>Give this up and close the tab; nothing is lost</source>
   <translation>放弃并关闭标签页；不会丢失任何内容</translation>
  </message>
  <message>
   <source>Restart</source>
   <translation>重新开始</translation>
  </message>
  <message>
   <source>Begin a new episode on the stage (R)</source>
   <translation>在舞台上开始新回合（R）</translation>
  </message>
  <message>
   <source>Explore</source>
   <translation>探索</translation>
  </message>
  <message>
   <source>Draw actions as in training instead of greedily (X)</source>
   <translation>像训练时那样抽取动作，而非贪心选择（X）</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>接管</translation>
  </message>
  <message>
   <source>Play yourself; again to give back (T)</source>
   <translation>自己玩；再按一次交还（T）</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>悔棋</translation>
  </message>
  <message>
   <source>Undo your last move and the answer to it (Ctrl+Z)</source>
   <translation>撤销你的上一步棋和对它的应着（Ctrl+Z）</translation>
  </message>
  <message>
   <source>Swap sides</source>
   <translation>换边</translation>
  </message>
  <message>
   <source>Change places with the agent in this game (Shift+T)</source>
   <translation>在本局中与智能体互换位置（Shift+T）</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>比较</translation>
  </message>
  <message>
   <source>Play beside somebody else on the same seeds (C)</source>
   <translation>与另一方在相同种子上并排玩（C）</translation>
  </message>
  <message>
   <source>How fast the stage plays; training goes at its own speed</source>
   <translation>舞台上玩得多快；训练有自己的速度</translation>
  </message>
  <message>
   <source>Play speed</source>
   <translation>播放速度</translation>
  </message>
  <message>
   <source>Give back</source>
   <translation>交还</translation>
  </message>
  <message>
   <source>Save what was played…</source>
   <translation>保存所玩内容…</translation>
  </message>
  <message>
   <source>What if? Another action at this moment</source>
   <translation>假如？此刻换一个动作</translation>
  </message>
  <message>
   <source>this is the present. Go to a moment of the past first, by the strip or the key ,</source>
   <translation>现在就是当前。先用时间线或按键“,”回到过去的某一时刻</translation>
  </message>
  <message>
   <source>the file of a recording holds what was seen, not the game itself.</source>
   <translation>录像文件只含所见内容，不含游戏本身。</translation>
  </message>
  <message>
   <source>this is the training itself. Set Speed to max, or watch a trained agent.</source>
   <translation>这是训练本身。将“速度”设为“最大”，或观看训练好的智能体。</translation>
  </message>
  <message>
   <source>What if, bookmarks, stop when, save</source>
   <translation>假如、书签、停止条件、保存</translation>
  </message>
  <message>
   <source>Stop when a condition holds</source>
   <translation>条件成立时停止</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} moments in {memory:.0f} MB of memory; the oldest go at {most:.0f} MB</source>
   <extracomment>For one: {n:,} moment in {memory:.0f} MB of memory; the oldest go at {most:.0f} MB</extracomment>
   <translation>
    <numerusform>{n:,} 个时刻，占内存 {memory:.0f} MB；到 {most:.0f} MB 时丢弃最旧的</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} moments in {memory:.0f} MB</source>
   <extracomment>For one: {n:,} moment in {memory:.0f} MB</extracomment>
   <translation>
    <numerusform>{n:,} 个时刻，占 {memory:.0f} MB</numerusform>
   </translation>
  </message>
  <message>
   <source>One moment back</source>
   <translation>后退一个时刻</translation>
  </message>
  <message>
   <source>Play the recording from here</source>
   <translation>从此处播放录像</translation>
  </message>
  <message>
   <source>One moment on</source>
   <translation>前进一个时刻</translation>
  </message>
  <message>
   <source>Bookmarks</source>
   <translation>书签</translation>
  </message>
  <message>
   <source>B: next, Shift+B: last</source>
   <translation>B：下一个，Shift+B：上一个</translation>
  </message>
  <message>
   <source>Back to the present</source>
   <translation>回到当前</translation>
  </message>
  <message>
   <source>Stops when {condition}</source>
   <translation>{condition} 时停止</translation>
  </message>
  <message>
   <source>Writing what was played: {share:.0%} done</source>
   <translation>正在写入所玩内容：完成 {share:.0%}</translation>
  </message>
  <message>
   <source>{what} ({keys})</source>
   <translation>{what}（{keys}）</translation>
  </message>
  <message>
   <source>this is the present.</source>
   <translation>现在就是当前。</translation>
  </message>
  <message numerus="yes">
   <source>Last of {n} actions drawn to explore</source>
   <extracomment>For one: Last of {n} action drawn to explore</extracomment>
   <translation>
    <numerusform>{n} 个探索时抽取的动作中的最后一个</numerusform>
   </translation>
  </message>
  <message>
   <source>No bookmarks yet</source>
   <translation>尚无书签</translation>
  </message>
  <message>
   <source>The game as text</source>
   <translation>棋局文本</translation>
  </message>
  <message>
   <source>The moves until the position in view. Set up plays what stands here from the beginning and leaves the game to you and the agent: change the moves, or put those of another game in their place.</source>
   <translation>到当前所示局面为止的着法。“摆棋”会从头重走这里的着法，然后把棋局交给您和智能体：可以修改着法，或换成另一局棋的着法。</translation>
  </message>
  <message>
   <source>The moves</source>
   <translation>着法</translation>
  </message>
  <message>
   <source>Set &amp;up</source>
   <translation>摆棋(&amp;U)</translation>
  </message>
  <message>
   <source>Copy the whole text</source>
   <translation>复制全部文本</translation>
  </message>
  <message>
   <source>Save the text to a file</source>
   <translation>把文本保存到文件</translation>
  </message>
  <message>
   <source>Read a game from a file</source>
   <translation>从文件读取一局棋</translation>
  </message>
  <message>
   <source>Play these moves again, and go on from there</source>
   <translation>重走这些着法，并从那里继续</translation>
  </message>
  <message>
   <source>Save the game</source>
   <translation>保存棋局</translation>
  </message>
  <message>
   <source>Games as text</source>
   <translation>棋局文本</translation>
  </message>
  <message>
   <source>Open a game</source>
   <translation>打开棋局</translation>
  </message>
  <message>
   <source>The file is too large to be one game.</source>
   <translation>文件太大，不可能是一局棋。</translation>
  </message>
  <message>
   <source>{name} is no text that can be read.</source>
   <translation>{name} 不是可读取的文本。</translation>
  </message>
  <message>
   <source>The file holds what was seen and decided: pictures, observations, values, rewards, bookmarks, and the policy's parameters where they are small. RL Studio opens it by a double click, on a computer without this environment, too. For people without RL Studio save a page (.html) or a video instead.</source>
   <translation>文件含所见与所做的决策：图像、观测、价值、奖励、书签，以及策略的参数（若不大）。RL Studio 双击即可打开，没有该环境的电脑上也可以。对没有 RL Studio 的人，可改存为网页（.html）或视频。</translation>
  </message>
  <message numerus="yes">
   <source>The episode in view ({n:,} moments, {duration})</source>
   <extracomment>For one: The episode in view ({n:,} moment, {duration})</extracomment>
   <translation>
    <numerusform>所看的回合（{n:,} 个时刻，{duration}）</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All that is kept ({episodes}, {n:,} moments, {duration})</source>
   <extracomment>For one: All that is kept ({episodes}, {n:,} moment, {duration})</extracomment>
   <translation>
    <numerusform>保留的全部内容（{episodes}，{n:,} 个时刻，{duration}）</numerusform>
   </translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} 秒</translation>
  </message>
  <message>
   <source>The newest episode that has ended</source>
   <translation>最近结束的回合</translation>
  </message>
  <message numerus="yes">
   <source>All that is kept ({n:,} moments, {duration})</source>
   <extracomment>For one: All that is kept ({n:,} moment, {duration})</extracomment>
   <translation>
    <numerusform>保留的全部内容（{n:,} 个时刻，{duration}）</numerusform>
   </translation>
  </message>
  <message>
   <source>{minutes} min {seconds:02} s</source>
   <translation>{minutes} 分 {seconds:02} 秒</translation>
  </message>
  <message>
   <source>Save recording</source>
   <translation>保存录像</translation>
  </message>
  <message>
   <source>Pages for any browser</source>
   <translation>适用于任何浏览器的网页</translation>
  </message>
  <message>
   <source>Save what was played</source>
   <translation>保存所玩内容</translation>
  </message>
  <message>
   <source>Writing what was played to {file} …</source>
   <translation>正在将所玩内容写入 {file} …</translation>
  </message>
  <message>
   <source>Give up writing ({share:.0%} done)</source>
   <translation>放弃写入（完成 {share:.0%}）</translation>
  </message>
  <message>
   <source>What was played was not saved: {reason}</source>
   <translation>所玩内容未保存：{reason}</translation>
  </message>
  <message>
   <source>What was played was not saved: its worker has ended.</source>
   <translation>所玩内容未保存：其工作进程已结束。</translation>
  </message>
  <message>
   <source>Recordings</source>
   <translation>录像</translation>
  </message>
  <message>
   <source>Save recording…</source>
   <translation>保存录像…</translation>
  </message>
  <message>
   <source>Keep as demonstrations</source>
   <translation>保留为示范</translation>
  </message>
  <message>
   <source>Save what was played: the last episode…</source>
   <translation>保存所玩内容：最近的回合…</translation>
  </message>
  <message>
   <source>Save what was played: this episode…</source>
   <translation>保存所玩内容：本回合…</translation>
  </message>
  <message>
   <source>Stop time where this holds, and look at that moment:</source>
   <translation>在此条件成立处停住时间，并查看该时刻：</translation>
  </message>
  <message>
   <source>Condition to stop at</source>
   <translation>停止条件</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>从不</translation>
  </message>
  <message>
   <source>Stop nowhere any more</source>
   <translation>不再在任何地方停止</translation>
  </message>
  <message>
   <source>First reward</source>
   <translation>首次奖励</translation>
  </message>
  <message>
   <source>Large TD error</source>
   <translation>大的 TD 误差</translation>
  </message>
  <message>
   <source>Sharp fall of the value</source>
   <translation>价值骤降</translation>
  </message>
  <message>
   <source>Close call between two actions</source>
   <translation>两个动作难分高下</translation>
  </message>
  <message>
   <source>Action drawn to explore</source>
   <translation>探索时抽取的动作</translation>
  </message>
  <message>
   <source>{bookmark}: {figure}</source>
   <translation>{bookmark}：{figure}</translation>
  </message>
  <message>
   <source>{moment}. The past; the arrow keys go through it.</source>
   <translation>{moment}。过去；用方向键前后浏览。</translation>
  </message>
  <message>
   <source>Timeline</source>
   <translation>时间线</translation>
  </message>
  <message>
   <source>What is played appears here, to look back at.</source>
   <translation>所玩内容显示在这里，供回看。</translation>
  </message>
  <message>
   <source>{moment}, step {step} of its episode</source>
   <translation>{moment}，所在回合的第 {step} 步</translation>
  </message>
  <message>
   <source>Nothing is played yet.</source>
   <translation>尚未玩过。</translation>
  </message>
  <message>
   <source>{moment}. The present; the arrow keys go through it.</source>
   <translation>{moment}。当前；用方向键前后浏览。</translation>
  </message>
  <message>
   <source>value {value}</source>
   <translation>价值 {value}</translation>
  </message>
  <message>
   <source>reward {reward}</source>
   <translation>奖励 {reward}</translation>
  </message>
  <message>
   <source>Stopped, because {condition} held at this moment. N: back to the present.</source>
   <translation>已停止，因为 {condition} 在此刻成立。N：回到当前。</translation>
  </message>
  <message>
   <source>return {figure}</source>
   <translation>回报 {figure}</translation>
  </message>
  <message>
   <source>all in the middle</source>
   <translation>全部居中</translation>
  </message>
  <message>
   <source>Not now: {why}</source>
   <translation>现在不行：{why}</translation>
  </message>
  <message>
   <source>Show the recording alone again</source>
   <translation>重新只显示录像</translation>
  </message>
  <message>
   <source>This moment cannot be gone on from: {reason}</source>
   <translation>无法从此刻继续：{reason}</translation>
  </message>
  <message>
   <source>{action} {number}</source>
   <translation>{action} {number}</translation>
  </message>
  <message>
   <source>as it was</source>
   <translation>原来的</translation>
  </message>
  <message>
   <source>with {action}</source>
   <translation>改用 {action}</translation>
  </message>
  <message>
   <source>so far</source>
   <translation>目前</translation>
  </message>
  <message>
   <source>{action} (as it was)</source>
   <translation>{action}（原来的）</translation>
  </message>
  <message>
   <source>The trainer is getting ready …</source>
   <translation>训练器正在准备 …</translation>
  </message>
  <message>
   <source>Nothing learns here, so there are no lines of an algorithm to step through.</source>
   <translation>此处不学习，因此没有算法的各行可供步进。</translation>
  </message>
  <message>
   <source>The screen shows the training itself now, with a timeline of its own; when it goes on at full speed, the stage comes back.</source>
   <translation>画面现在显示训练本身，有自己的时间线；训练恢复全速后，舞台就会回来。</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>启动中</translation>
  </message>
  <message>
   <source>Playing</source>
   <translation>在玩</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>已失败</translation>
  </message>
  <message>
   <source>Taking a step</source>
   <translation>正在步进</translation>
  </message>
  <message>
   <source>Going on to the next update</source>
   <translation>正在进行到下一次更新</translation>
  </message>
  <message>
   <source>Going on to the end of the episode</source>
   <translation>正在进行到回合结束</translation>
  </message>
  <message>
   <source>Going on to the next line</source>
   <translation>正在进行到下一行</translation>
  </message>
  <message>
   <source>Learning</source>
   <translation>学习中</translation>
  </message>
  <message>
   <source>Finding the reward</source>
   <translation>正在求奖励</translation>
  </message>
  <message>
   <source>{run} is still learning.</source>
   <translation>{run} 仍在学习。</translation>
  </message>
  <message>
   <source>{run} is still planning.</source>
   <translation>{run} 仍在规划。</translation>
  </message>
  <message>
   <source>{run} is still looking for the reward.</source>
   <translation>{run} 仍在求奖励。</translation>
  </message>
  <message>
   <source>{run} is still playing.</source>
   <translation>{run} 仍在玩。</translation>
  </message>
  <message>
   <source>{run} is paused before its learning is done.</source>
   <translation>{run} 在学习完成之前已暂停。</translation>
  </message>
  <message>
   <source>{run} is paused before its planning is done.</source>
   <translation>{run} 在规划完成之前已暂停。</translation>
  </message>
  <message>
   <source>{run} is paused before the reward is found.</source>
   <translation>{run} 在求得奖励之前被暂停。</translation>
  </message>
  <message>
   <source>{run} is paused before its playing is done.</source>
   <translation>{run} 在玩完之前已暂停。</translation>
  </message>
  <message>
   <source>{environment} · {algorithm}</source>
   <translation>{environment} · {algorithm}</translation>
  </message>
  <message>
   <source>Recording of {environment} by {algorithm}   ·   {what}   ·   seed {seed}   ·   saved {date:%Y-%m-%d %H:%M}</source>
   <translation>{algorithm} 在 {environment} 中的录像   ·   {what}   ·   种子 {seed}   ·   保存于 {date:%Y-%m-%d %H:%M}</translation>
  </message>
  <message>
   <source>The clock: how long this run has been going on, pauses left out.
Spent computing: {time}</source>
   <translation>时钟：本次运行已进行多久，不计暂停。
计算用时：{time}</translation>
  </message>
  <message>
   <source>Click for a menu of moves</source>
   <translation>点击打开着法菜单</translation>
  </message>
  <message>
   <source>Click a piece, then where it goes</source>
   <translation>先点棋子，再点去处</translation>
  </message>
  <message>
   <source>Click a cell · {key} to pass</source>
   <translation>单击一格 · {key} 停一手</translation>
  </message>
  <message>
   <source>Click a cell</source>
   <translation>单击一格</translation>
  </message>
  <message>
   <source>Keys: {keys}</source>
   <translation>按键：{keys}</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>运行</translation>
  </message>
  <message>
   <source>Opening {file} …</source>
   <translation>正在打开 {file} …</translation>
  </message>
  <message>
   <source>Getting the game ready …</source>
   <translation>正在准备游戏 …</translation>
  </message>
  <message>
   <source>Starting …</source>
   <translation>正在启动 …</translation>
  </message>
  <message>
   <source>{episodes}, {moments}</source>
   <translation>{episodes}，{moments}</translation>
  </message>
  <message>
   <source>Saving keeps everything that is needed to continue later; you find it under Open recent.</source>
   <translation>保存会留下以后继续所需的一切；可在“打开最近”中找到。</translation>
  </message>
  <message>
   <source>{run} has ended meanwhile.</source>
   <translation>{run} 在此期间已结束。</translation>
  </message>
  <message>
   <source>All runs have ended meanwhile.</source>
   <translation>所有运行在此期间都已结束。</translation>
  </message>
  <message>
   <source>{rate:,.0f} sweeps/s</source>
   <translation>{rate:,.0f} 次扫描/秒</translation>
  </message>
  <message>
   <source>{rate:,.0f} steps/s</source>
   <translation>{rate:,.0f} 步/秒</translation>
  </message>
  <message>
   <source>The trainer is getting ready</source>
   <translation>训练器正在准备</translation>
  </message>
  <message>
   <source>Waiting for your answer</source>
   <translation>正在等待您的回答</translation>
  </message>
  <message>
   <source>Testing what was learned</source>
   <translation>正在测试所学</translation>
  </message>
  <message>
   <source>thinking about its move, for {time} now</source>
   <translation>在考虑它的一步，已 {time}</translation>
  </message>
  <message>
   <source>sweep {step:,}</source>
   <translation>第 {step:,} 次扫描</translation>
  </message>
  <message>
   <source>step {step:,} of {budget:,}</source>
   <translation>第 {step:,} 步，共 {budget:,} 步</translation>
  </message>
  <message>
   <source>step {step:,}</source>
   <translation>第 {step:,} 步</translation>
  </message>
  <message numerus="yes">
   <source>{n} runs are still learning.</source>
   <extracomment>For one: {n} run is still learning.</extracomment>
   <translation>
    <numerusform>仍有 {n} 个运行在学习。</numerusform>
   </translation>
  </message>
  <message>
   <source>What was learned is saved; you find it under Open recent.</source>
   <translation>所学内容已保存；可在“打开最近”中找到。</translation>
  </message>
  <message>
   <source>{rate} sweeps/s</source>
   <translation>{rate} 次扫描/秒</translation>
  </message>
  <message>
   <source>{rate} steps/s</source>
   <translation>{rate} 步/秒</translation>
  </message>
  <message>
   <source>the untrained policy plays meanwhile</source>
   <translation>其间由未训练的策略来玩</translation>
  </message>
  <message>
   <source>{duration} left</source>
   <translation>还剩 {duration}</translation>
  </message>
  <message>
   <source>sweep {step:,} of {budget:,}</source>
   <translation>第 {step:,} 次扫描，共 {budget:,} 次</translation>
  </message>
  <message numerus="yes">
   <source>{n} runs are still planning.</source>
   <extracomment>For one: {n} run is still planning.</extracomment>
   <translation>
    <numerusform>仍有 {n} 个运行在规划。</numerusform>
   </translation>
  </message>
  <message>
   <source>the saved policy plays meanwhile</source>
   <translation>其间由保存的策略来玩</translation>
  </message>
  <message numerus="yes">
   <source>after {n:,} sweeps</source>
   <extracomment>For one: after {n:,} sweep</extracomment>
   <translation>
    <numerusform>{n:,} 次扫描后</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>trained for {n:,} steps</source>
   <extracomment>For one: trained for {n:,} step</extracomment>
   <translation>
    <numerusform>训练了 {n:,} 步</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} runs are still playing.</source>
   <extracomment>For one: {n} run is still playing.</extracomment>
   <translation>
    <numerusform>仍有 {n} 个运行在玩。</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} runs are still going on.</source>
   <extracomment>For one: {n} run is still going on.</extracomment>
   <translation>
    <numerusform>仍有 {n} 个运行在进行。</numerusform>
   </translation>
  </message>
  <message>
   <source>End the tour (Escape); Help → Tour begins it again</source>
   <translation>结束导览（Escape）；“帮助 → 导览”可重新开始</translation>
  </message>
  <message>
   <source>End the tour</source>
   <translation>结束导览</translation>
  </message>
  <message>
   <source>Tour, step {number} of {count}: {title}</source>
   <translation>导览，第 {number} 步，共 {count} 步：{title}</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>{help} ({key})</source>
   <translation>{help}（{key}）</translation>
  </message>
  <message>
   <source>&amp;Learn</source>
   <translation>学习(&amp;L)</translation>
  </message>
  <message>
   <source>Begin with the settings shown, or continue</source>
   <translation>按所示设置开始，或继续</translation>
  </message>
  <message>
   <source>&amp;Watch a trained agent</source>
   <translation>观看训练好的智能体(&amp;W)</translation>
  </message>
  <message>
   <source>Watch the agent that comes along for the chosen environment</source>
   <translation>观看所选环境附带的智能体</translation>
  </message>
  <message>
   <source>&amp;Pause</source>
   <translation>暂停(&amp;P)</translation>
  </message>
  <message>
   <source>Stop time: training and playing both stand still</source>
   <translation>停住时间：训练和玩都停下</translation>
  </message>
  <message>
   <source>Stand still, then take one environment step</source>
   <translation>停下，然后走一个环境步</translation>
  </message>
  <message>
   <source>Go on until the next update of the parameters</source>
   <translation>继续，直到参数的下一次更新</translation>
  </message>
  <message>
   <source>Stand still before the next line of the algorithm, in the panel that shows it</source>
   <translation>停在算法的下一行之前，在显示它的面板中</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>后退(&amp;B)</translation>
  </message>
  <message>
   <source>One moment back in what the stage has played</source>
   <translation>在舞台已玩的内容中后退一个时刻</translation>
  </message>
  <message>
   <source>&amp;Rewind</source>
   <translation>倒回(&amp;R)</translation>
  </message>
  <message>
   <source>A second of the game back</source>
   <translation>倒回游戏中的一秒</translation>
  </message>
  <message>
   <source>Next &amp;bookmark</source>
   <translation>下一书签(&amp;B)</translation>
  </message>
  <message>
   <source>Go to the next bookmark</source>
   <translation>转到下一书签</translation>
  </message>
  <message>
   <source>Previous b&amp;ookmark</source>
   <translation>上一书签(&amp;O)</translation>
  </message>
  <message>
   <source>To the bookmark before</source>
   <translation>转到上一书签</translation>
  </message>
  <message>
   <source>To the &amp;present</source>
   <translation>回到当前(&amp;P)</translation>
  </message>
  <message>
   <source>Back from the past or an age to what plays now</source>
   <translation>从过去或某一学龄回到现在</translation>
  </message>
  <message>
   <source>&amp;Younger agent</source>
   <translation>更年轻的智能体(&amp;Y)</translation>
  </message>
  <message>
   <source>The agent at the age before, on the same seed again</source>
   <translation>前一学龄的智能体，仍用同一种子</translation>
  </message>
  <message>
   <source>&amp;Older agent</source>
   <translation>更年长的智能体(&amp;O)</translation>
  </message>
  <message>
   <source>The agent at the next age</source>
   <translation>下一学龄的智能体</translation>
  </message>
  <message>
   <source>W&amp;all of ages</source>
   <translation>学龄墙(&amp;A)</translation>
  </message>
  <message>
   <source>Agents of several ages side by side on one seed, also as a video</source>
   <translation>多个学龄的智能体并排玩同一种子，也可存为视频</translation>
  </message>
  <message>
   <source>Play yourself, by keys or by clicks</source>
   <translation>用键盘或单击自己玩</translation>
  </message>
  <message>
   <source>Take &amp;back</source>
   <translation>悔棋(&amp;B)</translation>
  </message>
  <message>
   <source>Undo your last move and the answer to it</source>
   <translation>撤销你的上一步棋及其应手</translation>
  </message>
  <message>
   <source>S&amp;wap sides</source>
   <translation>换边(&amp;W)</translation>
  </message>
  <message>
   <source>Change places with the agent in this game</source>
   <translation>在这局中与智能体交换位置</translation>
  </message>
  <message>
   <source>T&amp;urn the board</source>
   <translation>翻转棋盘(&amp;U)</translation>
  </message>
  <message>
   <source>See the board of a game from the other side</source>
   <translation>从另一方看棋盘</translation>
  </message>
  <message>
   <source>&amp;Game as text…</source>
   <translation>棋局文本(&amp;G)…</translation>
  </message>
  <message>
   <source>The moves as text: copy, save or set up a game</source>
   <translation>着法文本：复制、保存或摆出一局棋</translation>
  </message>
  <message>
   <source>&amp;Restart episode</source>
   <translation>重新开始回合(&amp;R)</translation>
  </message>
  <message>
   <source>Begin a new episode on the stage</source>
   <translation>在舞台上开始新回合</translation>
  </message>
  <message>
   <source>E&amp;xplore</source>
   <translation>探索(&amp;X)</translation>
  </message>
  <message>
   <source>Draw actions as in training instead of greedily</source>
   <translation>像训练时那样抽取动作，而非贪心</translation>
  </message>
  <message>
   <source>&amp;Compare with…</source>
   <translation>比较(&amp;C)…</translation>
  </message>
  <message>
   <source>Let somebody else play beside the agent, on the same seeds: random, optimal, you, a file</source>
   <translation>让另一方与智能体在相同种子上并排玩：随机、最优、你、文件</translation>
  </message>
  <message>
   <source>&amp;Fork…</source>
   <translation>分支…(&amp;F)</translation>
  </message>
  <message>
   <source>Go on from here in a run of its own, with something changed</source>
   <translation>从这里以独立运行继续，并作一些改动</translation>
  </message>
  <message>
   <source>Save the agent to a file</source>
   <translation>把智能体保存到文件</translation>
  </message>
  <message>
   <source>Save as &amp;demo…</source>
   <translation>保存为演示(&amp;D)…</translation>
  </message>
  <message>
   <source>Save this run as it is now: it opens again with these settings, panels and pace, at this moment</source>
   <translation>按现状保存本次运行：再打开时设置、面板和速度相同，并停在此刻</translation>
  </message>
  <message>
   <source>E&amp;xport agent as</source>
   <translation>导出智能体为(&amp;X)</translation>
  </message>
  <message>
   <source>Write the agent, or the curves of its run, for another program</source>
   <translation>为其他程序写出智能体或其运行的曲线</translation>
  </message>
  <message>
   <source>Show as &amp;Python…</source>
   <translation>显示为 Python(&amp;P)…</translation>
  </message>
  <message>
   <source>This run as a short script on public libraries</source>
   <translation>以公开库上的简短脚本呈现此运行</translation>
  </message>
  <message>
   <source>Open an agent, a world, a recording, a demo, a lesson</source>
   <translation>打开智能体、世界、录像、演示、课程</translation>
  </message>
  <message>
   <source>Save &amp;recording…</source>
   <translation>保存录像(&amp;R)…</translation>
  </message>
  <message>
   <source>Save what was played, to be opened again</source>
   <translation>保存所玩内容，以便再打开</translation>
  </message>
  <message>
   <source>&amp;Library</source>
   <translation>运行库(&amp;L)</translation>
  </message>
  <message>
   <source>The library of all runs: search, names, tags, notes, export, trash</source>
   <translation>所有运行的库：搜索、名称、标签、备注、导出、回收站</translation>
  </message>
  <message>
   <source>&amp;Queue</source>
   <translation>队列(&amp;Q)</translation>
  </message>
  <message>
   <source>The queue: runs that wait, learn and are done</source>
   <translation>队列：等待、学习和完成的运行</translation>
  </message>
  <message>
   <source>Run &amp;many…</source>
   <translation>批量运行(&amp;M)…</translation>
  </message>
  <message>
   <source>These settings with several seeds, several algorithms, or values of one setting</source>
   <translation>用这些设置运行多个种子、多种算法或一项设置的多个值</translation>
  </message>
  <message>
   <source>Compare &amp;curves</source>
   <translation>比较曲线(&amp;C)</translation>
  </message>
  <message>
   <source>The curves of runs over each other: those chosen in the library, and those open in tabs</source>
   <translation>叠放各次运行的曲线：运行库中所选的，以及标签页中打开的</translation>
  </message>
  <message>
   <source>De&amp;monstrations</source>
   <translation>示范(&amp;M)</translation>
  </message>
  <message>
   <source>Files of what somebody has shown: who, where, how well, and learning from them</source>
   <translation>示范文件：谁在哪里做得多好，以及从中学习</translation>
  </message>
  <message>
   <source>&amp;Draw a world…</source>
   <translation>画世界(&amp;D)…</translation>
  </message>
  <message>
   <source>Draw a world of your own</source>
   <translation>画出你自己的世界</translation>
  </message>
  <message>
   <source>&amp;New run</source>
   <translation>新运行(&amp;N)</translation>
  </message>
  <message>
   <source>Go to the gallery to set up another run</source>
   <translation>转到图库，设置另一次运行</translation>
  </message>
  <message>
   <source>&amp;Close tab</source>
   <translation>关闭标签页(&amp;C)</translation>
  </message>
  <message>
   <source>Close this run</source>
   <translation>关闭本次运行</translation>
  </message>
  <message>
   <source>&amp;Preferences…</source>
   <translation>首选项(&amp;P)…</translation>
  </message>
  <message>
   <source>Look, computing, trusted environments, folders</source>
   <translation>外观、计算、受信任的环境、文件夹</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>退出(&amp;Q)</translation>
  </message>
  <message>
   <source>End RL Studio</source>
   <translation>结束 RL Studio</translation>
  </message>
  <message>
   <source>&amp;Find environment</source>
   <translation>查找环境(&amp;F)</translation>
  </message>
  <message>
   <source>Go to the gallery's search field</source>
   <translation>转到图库的搜索框</translation>
  </message>
  <message>
   <source>Slower</source>
   <translation>更慢</translation>
  </message>
  <message>
   <source>Train more slowly</source>
   <translation>训练得更慢</translation>
  </message>
  <message>
   <source>Faster</source>
   <translation>更快</translation>
  </message>
  <message>
   <source>Train faster</source>
   <translation>训练得更快</translation>
  </message>
  <message>
   <source>To the &amp;end</source>
   <translation>学到底(&amp;E)</translation>
  </message>
  <message>
   <source>Learn as fast as possible from here on; the screen then shows the newest policy</source>
   <translation>从此处起尽快学习；随后画面显示最新策略</translation>
  </message>
  <message>
   <source>&amp;Light theme</source>
   <translation>浅色主题(&amp;L)</translation>
  </message>
  <message>
   <source>Light instead of dark colours</source>
   <translation>用浅色代替深色</translation>
  </message>
  <message>
   <source>Pro&amp;jector</source>
   <translation>投影(&amp;J)</translation>
  </message>
  <message>
   <source>Large type for a lecture hall</source>
   <translation>报告厅用的大字号</translation>
  </message>
  <message>
   <source>Full s&amp;creen</source>
   <translation>全屏(&amp;C)</translation>
  </message>
  <message>
   <source>The window alone on the whole screen, without its frame; again for the window</source>
   <translation>窗口占满整个屏幕，不带边框；再按一次恢复窗口</translation>
  </message>
  <message>
   <source>&amp;Little motion</source>
   <translation>减少动效(&amp;L)</translation>
  </message>
  <message>
   <source>No sliding, fading or swinging parts of the window</source>
   <translation>窗口各部分不再滑动、淡入淡出或摆动</translation>
  </message>
  <message>
   <source>&amp;Default layout</source>
   <translation>默认布局(&amp;D)</translation>
  </message>
  <message>
   <source>Put all panels back in place</source>
   <translation>把所有面板放回原位</translation>
  </message>
  <message>
   <source>&amp;Enlarge panel</source>
   <translation>放大面板(&amp;E)</translation>
  </message>
  <message>
   <source>The panel under the pointer alone, and back; also by a double click on its title</source>
   <translation>只显示指针下的面板，再按恢复；也可双击其标题</translation>
  </message>
  <message>
   <source>Compute in &amp;threads</source>
   <translation>用线程计算(&amp;T)</translation>
  </message>
  <message>
   <source>For debugging: new runs compute inside this process</source>
   <translation>调试用：新运行在本进程内计算</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>帮助(&amp;H)</translation>
  </message>
  <message>
   <source>Keys, panels and algorithms explained</source>
   <translation>解释按键、面板和算法</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>按键(&amp;K)</translation>
  </message>
  <message>
   <source>Every key on a sheet over the window</source>
   <translation>在窗口上列出所有按键</translation>
  </message>
  <message>
   <source>&amp;Tour</source>
   <translation>导览(&amp;T)</translation>
  </message>
  <message>
   <source>A short tour of this window</source>
   <translation>此窗口的简短导览</translation>
  </message>
  <message>
   <source>&amp;Lessons</source>
   <translation>课程(&amp;L)</translation>
  </message>
  <message>
   <source>Guided lessons beside the running program</source>
   <translation>在运行的程序旁显示引导课程</translation>
  </message>
  <message>
   <source>&amp;Freeze</source>
   <translation>冻结(&amp;F)</translation>
  </message>
  <message>
   <source>Hold what is shown; training goes on behind it</source>
   <translation>定住所显示的内容；训练在背后继续</translation>
  </message>
  <message>
   <source>&amp;Spotlight</source>
   <translation>聚光灯(&amp;S)</translation>
  </message>
  <message>
   <source>Dim all but the panel under the pointer</source>
   <translation>调暗除指针下面板外的一切</translation>
  </message>
  <message>
   <source>Big &amp;number</source>
   <translation>大号数字(&amp;N)</translation>
  </message>
  <message>
   <source>One quantity in large figures; again for the next one</source>
   <translation>用大号数字显示一个量；再按显示下一个</translation>
  </message>
  <message>
   <source>&amp;About RL Studio</source>
   <translation>关于 RL Studio(&amp;A)</translation>
  </message>
  <message>
   <source>Version and licences</source>
   <translation>版本与许可证</translation>
  </message>
  <message>
   <source>Where this run computes</source>
   <translation>本次运行在哪里计算</translation>
  </message>
  <message>
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <source>Open &amp;recent</source>
   <translation>打开最近(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>运行(&amp;R)</translation>
  </message>
  <message>
   <source>At the &amp;board</source>
   <translation>棋盘(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>视图(&amp;V)</translation>
  </message>
  <message>
   <source>&amp;Panels</source>
   <translation>面板(&amp;P)</translation>
  </message>
  <message>
   <source>N&amp;umber to show large</source>
   <translation>大号显示的数字(&amp;U)</translation>
  </message>
  <message>
   <source>Play anew</source>
   <translation>重新玩</translation>
  </message>
  <message>
   <source>&amp;Play</source>
   <translation>玩(&amp;P)</translation>
  </message>
  <message>
   <source>The p&amp;ast</source>
   <translation>过去(&amp;A)</translation>
  </message>
  <message>
   <source>A&amp;ges of the agent</source>
   <translation>智能体的学龄(&amp;G)</translation>
  </message>
  <message>
   <source>{action} – not now: {why}</source>
   <translation>{action}：现在不行：{why}</translation>
  </message>
  <message>
   <source>&amp;Pause stage</source>
   <translation>暂停舞台(&amp;P)</translation>
  </message>
  <message>
   <source>Let the stage play on</source>
   <translation>让舞台继续玩</translation>
  </message>
  <message>
   <source>Stop the stage: nothing is training here</source>
   <translation>停住舞台：这里没有训练</translation>
  </message>
  <message>
   <source>Let time go on</source>
   <translation>让时间继续</translation>
  </message>
  <message>
   <source>Stop time: training and playing</source>
   <translation>停住时间：训练和玩</translation>
  </message>
  <message>
   <source>{key} or {other}</source>
   <translation>{key} 或 {other}</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Open a run to see its panels</source>
   <translation>打开一次运行以查看其面板</translation>
  </message>
  <message>
   <source>Save and close</source>
   <translation>保存并关闭</translation>
  </message>
  <message>
   <source>Close without saving</source>
   <translation>不保存就关闭</translation>
  </message>
  <message>
   <source>the Python package {package} is not installed here.</source>
   <translation>这里没有安装 Python 软件包 {package}。</translation>
  </message>
  <message>
   <source>{kind}…</source>
   <translation>{kind}…</translation>
  </message>
  <message>
   <source>best at step {step:,}</source>
   <translation>最佳，第 {step:,} 步</translation>
  </message>
  <message>
   <source>last at step {step:,}</source>
   <translation>最后，第 {step:,} 步</translation>
  </message>
  <message>
   <source>return {score:.4g}</source>
   <translation>回报 {score:.4g}</translation>
  </message>
  <message>
   <source>No files yet</source>
   <translation>尚无文件</translation>
  </message>
  <message numerus="yes">
   <source>Drop them to open {n} files</source>
   <extracomment>For one: Drop it to open it</extracomment>
   <translation>
    <numerusform>松开即可打开 {n} 个文件</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} does not say which environment it plays.</source>
   <translation>{name} 没有说明它在哪个环境中运行。</translation>
  </message>
  <message>
   <source>An agent of another library</source>
   <translation>来自其他库的智能体</translation>
  </message>
  <message>
   <source>{name} holds the numbers of a network, and does not say what they are for.</source>
   <translation>{name} 只包含一个网络的数值，没有说明它们的用途。</translation>
  </message>
  <message numerus="yes">
   <source>{n} environments fit its network.</source>
   <extracomment>For one: One environment fits its network.</extracomment>
   <translation>
    <numerusform>{n} 个环境适合它的网络。</numerusform>
   </translation>
  </message>
  <message>
   <source>{folder} holds no run.</source>
   <translation>{folder} 中没有运行。</translation>
  </message>
  <message>
   <source>There is nothing to go on from: the file holds the policy alone.</source>
   <translation>无从继续：文件只含策略。</translation>
  </message>
  <message>
   <source>{id} is not known here.</source>
   <translation>这里不认识 {id}。</translation>
  </message>
  <message>
   <source>Close RL Studio</source>
   <translation>关闭 RL Studio</translation>
  </message>
  <message>
   <source>Close {run}</source>
   <translation>关闭 {run}</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Three ways to begin</source>
   <translation>三种开始方式</translation>
  </message>
  <message>
   <source>Watch a trained agent with all that it thinks, teach a new one with what is chosen below, or open a file.</source>
   <translation>观看训练好的智能体及其全部想法，用下面所选的内容训练新的智能体，或打开文件。</translation>
  </message>
  <message>
   <source>1  An environment</source>
   <translation>1  环境</translation>
  </message>
  <message>
   <source>What is to be learned: type to search, or choose a family. A card's mark says that a trained agent comes along.</source>
   <translation>要学的任务：输入文字搜索，或选择类别。卡片上的标记表示附带训练好的智能体。</translation>
  </message>
  <message>
   <source>2  How it learns</source>
   <translation>2  如何学习</translation>
  </message>
  <message>
   <source>The algorithms that fit come first; the others say why they do not. What each takes on this computer stands with it, once that has been measured.</source>
   <translation>适用的算法排在前面；其余的说明为何不适用。各算法在本机所需的时间，测得后显示在旁边。</translation>
  </message>
  <message>
   <source>3  Settings that work</source>
   <translation>3  有效的设置</translation>
  </message>
  <message>
   <source>Presets were tried and measured. Change what you like: a mark shows what differs, and one click brings it back.</source>
   <translation>预设都经过试用和测量。可任意更改：标记显示不同之处，单击一次即可恢复。</translation>
  </message>
  <message>
   <source>Starts a run in a tab of its own, where the newest policy plays while it learns. Ctrl+Return does the same; Space pauses.</source>
   <translation>在单独的标签页中开始运行，边学习边由最新策略来玩。Ctrl+Return 作用相同；Space 暂停。</translation>
  </message>
  <message>
   <source>When you are stuck</source>
   <translation>遇到困难时</translation>
  </message>
  <message>
   <source>Help explains every panel and algorithm (F1), lists all keys (?), has guided lessons, and begins this tour again.</source>
   <translation>“帮助”解释每个面板和算法（F1），列出所有按键（?），提供引导课程，并可重新开始本导览。</translation>
  </message>
  <message>
   <source>The curves of several runs over each other (Ctrl+Shift+R)</source>
   <translation>叠放多次运行的曲线（Ctrl+Shift+R）</translation>
  </message>
  <message>
   <source>It learns from {file}: {episodes}, {steps}.</source>
   <translation>它从 {file} 学习：{episodes}，{steps}。</translation>
  </message>
  <message>
   <source>Files of demonstrations, to learn from</source>
   <translation>可从中学习的示范文件</translation>
  </message>
  <message>
   <source>Your file {name}</source>
   <translation>您的文件 {name}</translation>
  </message>
  <message>
   <source>{environment} is not known here, or cloning does not fit it.</source>
   <translation>这里没有 {environment}，或克隆不适用于它。</translation>
  </message>
  <message>
   <source>The library of all runs (Ctrl+R)</source>
   <translation>所有运行的库（Ctrl+R）</translation>
  </message>
  <message numerus="yes">
   <source>{n} runs of the queue are not done yet. They go on where they were saved.</source>
   <extracomment>For one: {n} run of the queue is not done yet. It goes on where it was saved.</extracomment>
   <translation>
    <numerusform>队列中有 {n} 次运行尚未完成。它们会从保存处继续。</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose an environment and how it learns first.</source>
   <translation>请先选择环境和学习方法。</translation>
  </message>
  <message>
   <source>Queue {done} of {all}</source>
   <translation>队列 {done}/{all}</translation>
  </message>
  <message>
   <source>Runs that wait, learn and are done (Ctrl+J)</source>
   <translation>等待、学习和完成的运行 (Ctrl+J)</translation>
  </message>
  <message>
   <source>Show the queue</source>
   <translation>显示队列</translation>
  </message>
  <message>
   <source>Agents' files may name these environments of your own packages, and using one imports its package. What you use or add is listed here.</source>
   <translation>智能体的文件可指定你自己的包中的这些环境，使用时会导入其包。你使用或添加的环境列在这里。</translation>
  </message>
  <message>
   <source>None yet.</source>
   <translation>尚无。</translation>
  </message>
  <message>
   <source>Cores to use</source>
   <translation>使用的核心数</translation>
  </message>
  <message>
   <source>Room for the autosaves of old runs</source>
   <translation>旧运行的自动保存所用空间</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>主题</translation>
  </message>
  <message>
   <source>At the start the oldest runs are removed, beyond this, if they are more than a week old. What you have saved yourself is never touched.</source>
   <translation>启动时，超出此上限则删除最旧的运行，但只删一周以前的。你自己保存的内容绝不会动。</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>首选项</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>取消信任</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>The language of the program; windows that are open follow at once</source>
   <translation>程序的语言；已打开的窗口立即随之改变</translation>
  </message>
  <message>
   <source>How many processor cores training and playing may use, in new runs. The window needs little and is not counted.</source>
   <translation>新运行的训练和玩可使用多少个处理器核心。窗口需要很少，不计在内。</translation>
  </message>
  <message>
   <source>Write curves for TensorBoard while runs learn</source>
   <translation>运行学习时为 TensorBoard 写出曲线</translation>
  </message>
  <message>
   <source>New runs write event files, each into a folder of its own in {folder}</source>
   <translation>新的运行会写出事件文件，各自放在 {folder} 中自己的文件夹里</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>日志</translation>
  </message>
  <message>
   <source>Where runs are kept</source>
   <translation>运行的存放位置</translation>
  </message>
  <message>
   <source>Where to look for files</source>
   <translation>查找文件的位置</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>显示</translation>
  </message>
  <message>
   <source>Show the folder: {name}</source>
   <translation>显示文件夹：{name}</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>更改…</translation>
  </message>
  <message>
   <source>{title}: change the folder</source>
   <translation>{title}：更改文件夹</translation>
  </message>
  <message>
   <source>{title}. The usual place is {usual}</source>
   <translation>{title}。通常的位置是 {usual}</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>不限</translation>
  </message>
  <message>
   <source>Look and computing</source>
   <translation>外观与计算</translation>
  </message>
  <message>
   <source>Folders</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>Trusted environments</source>
   <translation>受信任的环境</translation>
  </message>
  <message>
   <source>Keep autosaves of old runs up to</source>
   <translation>旧运行的自动保存上限</translation>
  </message>
  <message>
   <source>of {cores}</source>
   <translation>/ {cores}</translation>
  </message>
  <message>
   <source>{what}: {value}</source>
   <translation>{what}：{value}</translation>
  </message>
  <message>
   <source>Any key or click puts this away.</source>
   <translation>按任意键或单击即可关闭。</translation>
  </message>
  <message>
   <source>{title} (continued)</source>
   <translation>{title}（续）</translation>
  </message>
  <message>
   <source>Frozen at sweep {n:,}</source>
   <translation>冻结于第 {n:,} 次扫描</translation>
  </message>
  <message>
   <source>Frozen at step {n:,}</source>
   <translation>冻结于第 {n:,} 步</translation>
  </message>
  <message>
   <source>learning goes on: sweep {n:,}</source>
   <translation>学习仍在继续：第 {n:,} 次扫描</translation>
  </message>
  <message>
   <source>learning goes on: step {n:,}</source>
   <translation>学习仍在继续：第 {n:,} 步</translation>
  </message>
  <message>
   <source>learning has ended at sweep {n:,}</source>
   <translation>学习已结束于第 {n:,} 次扫描</translation>
  </message>
  <message>
   <source>learning has ended at step {n:,}</source>
   <translation>学习已结束于第 {n:,} 步</translation>
  </message>
  <message>
   <source>F goes on</source>
   <translation>按 F 继续</translation>
  </message>
  <message>
   <source>Open a run to see its numbers</source>
   <translation>打开一次运行以查看其数字</translation>
  </message>
  <message>
   <source>Return of the last episode</source>
   <translation>上一回合的回报</translation>
  </message>
  <message numerus="yes">
   <source>Mean return of the last {n} episodes</source>
   <extracomment>For one: Return of the last episode</extracomment>
   <translation>
    <numerusform>最近 {n} 回合的平均回报</numerusform>
   </translation>
  </message>
  <message>
   <source>Return of the greedy test</source>
   <translation>贪心测试的回报</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>更新数</translation>
  </message>
  <message>
   <source>Length of the last episode</source>
   <translation>上一回合的长度</translation>
  </message>
  <message>
   <source>Sweeps</source>
   <translation>扫描数</translation>
  </message>
  <message>
   <source>Spotlight</source>
   <translation>聚光灯</translation>
  </message>
  <message>
   <source>there is no run in front. Begin one, or open a file.</source>
   <translation>当前标签页不是运行。开始一次运行，或打开文件。</translation>
  </message>
  <message>
   <source>this is a recording, in which nothing is played anew.</source>
   <translation>这是录像，其中没有重新玩的内容。</translation>
  </message>
  <message>
   <source>nothing learns here.</source>
   <translation>这里没有在学习。</translation>
  </message>
  <message>
   <source>the agent to watch is chosen in the gallery; go there first.</source>
   <translation>要观看的智能体在图库中选择；请先转到图库。</translation>
  </message>
  <message>
   <source>choose an environment and an algorithm first.</source>
   <translation>先选择环境和算法。</translation>
  </message>
  <message>
   <source>a person plays here, and nothing learns.</source>
   <translation>这里由人来玩，没有学习。</translation>
  </message>
  <message>
   <source>it plays by a rule and learns nothing, so there are no updates.</source>
   <translation>它按规则进行，不学习，所以没有更新。</translation>
  </message>
  <message>
   <source>the trainer is still getting ready.</source>
   <translation>训练器仍在准备。</translation>
  </message>
  <message>
   <source>there is no agent yet.</source>
   <translation>尚无智能体。</translation>
  </message>
  <message>
   <source>it begins what is chosen in the gallery, which is not in front.</source>
   <translation>它启动图库中所选内容，而图库不在前台。</translation>
  </message>
  <message>
   <source>it learns as fast as possible already.</source>
   <translation>已在以最快速度学习。</translation>
  </message>
  <message>
   <source>no trained agent comes along for what is chosen.</source>
   <translation>所选内容没有附带训练好的智能体。</translation>
  </message>
  <message>
   <source>its settings are not known here.</source>
   <translation>这里不知道它的设置。</translation>
  </message>
  <message>
   <source>nothing goes on here any more.</source>
   <translation>这里已没有进行中的内容。</translation>
  </message>
  <message>
   <source>nothing learns here. The pace of what plays is set below the picture.</source>
   <translation>这里没有在学习。玩的速度在画面下方设置。</translation>
  </message>
  <message>
   <source>you have the controls all the time: there is no agent.</source>
   <translation>一直由你操作：没有智能体。</translation>
  </message>
  <message>
   <source>there is no agent that could explore.</source>
   <translation>没有可以探索的智能体。</translation>
  </message>
  <message>
   <source>you are not playing a game of two. Take over first.</source>
   <translation>你没有在玩双人游戏。先接管。</translation>
  </message>
  <message>
   <source>there is no agent to change places with.</source>
   <translation>没有可以交换位置的智能体。</translation>
  </message>
  <message>
   <source>there is no board here that turns.</source>
   <translation>这里没有可翻转的棋盘。</translation>
  </message>
  <message>
   <source>nothing has been played yet.</source>
   <translation>尚未玩过任何内容。</translation>
  </message>
  <message>
   <source>a recording has no present.</source>
   <translation>录像没有当前。</translation>
  </message>
  <message>
   <source>it is learning already.</source>
   <translation>已在学习。</translation>
  </message>
  <message>
   <source>this run is being closed.</source>
   <translation>本次运行正在关闭。</translation>
  </message>
  <message>
   <source>its file holds the policy alone.</source>
   <translation>其文件只含策略。</translation>
  </message>
  <message>
   <source>what played here has stopped.</source>
   <translation>这里所玩的已停止。</translation>
  </message>
  <message>
   <source>nothing plays here yet.</source>
   <translation>这里尚未开始玩。</translation>
  </message>
  <message>
   <source>this is no game of two.</source>
   <translation>这不是双人游戏。</translation>
  </message>
  <message>
   <source>nothing plays here any more.</source>
   <translation>这里已不再玩。</translation>
  </message>
  <message>
   <source>How much of the step budget is used</source>
   <translation>步数预算已用多少</translation>
  </message>
  <message>
   <source>{share:.0%} of the step budget is used</source>
   <translation>步数预算已用 {share:.0%}</translation>
  </message>
  <message>
   <source>Fork: {run}</source>
   <translation>分支：{run}</translation>
  </message>
  <message>
   <source>Gallery</source>
   <translation>图库</translation>
  </message>
  <message>
   <source>Choose what to learn (Ctrl+N)</source>
   <translation>选择要学的内容（Ctrl+N）</translation>
  </message>
  <message>
   <source>max</source>
   <comment>the fastest pace</comment>
   <translation>最大</translation>
  </message>
  <message>
   <source>Speed of training. At max the screen shows the newest policy playing at normal speed;
below max it shows the training environment itself. Ctrl+Left and Ctrl+Right change it.</source>
   <translation>训练速度。最大时，画面显示最新策略以正常速度玩；
低于最大时，画面显示训练环境本身。用 Ctrl+Left 和 Ctrl+Right 更改。</translation>
  </message>
  <message>
   <source>Training speed</source>
   <translation>训练速度</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>工具</translation>
  </message>
  <message numerus="yes">
   <source>{n} others followed it.</source>
   <extracomment>For one: Another error followed it.</extracomment>
   <translation>
    <numerusform>其后又有 {n} 个错误。</numerusform>
   </translation>
  </message>
  <message>
   <source>Something went wrong – RL Studio</source>
   <translation>出错了 – RL Studio</translation>
  </message>
  <message>
   <source>Nothing is sent anywhere; if you report this, the details below help.</source>
   <translation>不会向任何地方发送内容；若要报告此问题，下面的详细信息会有帮助。</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>详细信息</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>复制详细信息</translation>
  </message>
  <message>
   <source>Put the details on the clipboard</source>
   <translation>把详细信息复制到剪贴板</translation>
  </message>
  <message>
   <source>Open log folder</source>
   <translation>打开日志文件夹</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message>
   <source>{algorithm} takes any action, and {environment} says that some are not legal.</source>
   <translation>{algorithm} 会采取任何动作，而 {environment} 声明有些动作不合法。</translation>
  </message>
  <message>
   <source>{algorithm} does not say whether it fits {environment}: {error_kind}: {error}.</source>
   <translation>{algorithm} 没有说明它是否适合 {environment}：{error_kind}：{error}。</translation>
  </message>
  <message>
   <source>the array {name} has shape {shape} where {needed} is needed</source>
   <translation>数组 {name} 的形状是 {shape}，需要的是 {needed}</translation>
  </message>
  <message>
   <source>the array {name} must hold integers from 0 to {last}</source>
   <translation>数组 {name} 须为 0 到 {last} 的整数</translation>
  </message>
  <message>
   <source>the second moments of the optimiser must not be below zero</source>
   <translation>优化器的二阶矩不能小于零</translation>
  </message>
  <message>
   <source>the array {name} is missing</source>
   <translation>缺少数组 {name}</translation>
  </message>
  <message>
   <source>the state of a random generator is none</source>
   <translation>随机数生成器的状态无效</translation>
  </message>
  <message>
   <source>the array {name} must hold true and false</source>
   <translation>数组 {name} 须为 true 和 false</translation>
  </message>
  <message>
   <source>the array {name} must hold finite numbers</source>
   <translation>数组 {name} 须为有限的数</translation>
  </message>
  <message>
   <source>the array {name} must hold numbers of at most {largest:g}</source>
   <translation>数组 {name} 须为不超过 {largest:g} 的数</translation>
  </message>
  <message>
   <source>there must be at least one episode, and one step in each</source>
   <translation>须至少有一个回合，且每个回合至少有一步</translation>
  </message>
  <message>
   <source>an episode must not go on behind its end</source>
   <translation>回合不能在结束后继续</translation>
  </message>
  <message>
   <source>the array {name} must hold bytes</source>
   <translation>数组 {name} 须为字节</translation>
  </message>
  <message>
   <source>only of separate actions some are not legal</source>
   <translation>只有离散的动作才会有一些不合法</translation>
  </message>
  <message>
   <source>an action was not legal</source>
   <translation>有一个动作不合法</translation>
  </message>
  <message>
   <source>this world cannot be restored; start fresh episodes instead</source>
   <translation>这个世界无法恢复；请改为开始新的回合</translation>
  </message>
  <message>
   <source>there are no two sides here that could be swapped.</source>
   <translation>这里没有可以交换的两方。</translation>
  </message>
  <message>
   <source>{place} must be true or false</source>
   <translation>{place} 须为 true 或 false</translation>
  </message>
  <message>
   <source>{place} must be a date with its time and zone, such as 2026-01-31T12:00:00Z</source>
   <translation>{place} 须为带时间和时区的日期，例如 2026-01-31T12:00:00Z</translation>
  </message>
  <message>
   <source>No such file or directory</source>
   <translation>没有这个文件或文件夹</translation>
  </message>
  <message>
   <source>Permission denied</source>
   <translation>没有权限</translation>
  </message>
  <message>
   <source>Operation not permitted</source>
   <translation>不允许此操作</translation>
  </message>
  <message>
   <source>No space left on device</source>
   <translation>磁盘上没有剩余空间</translation>
  </message>
  <message>
   <source>Read-only file system</source>
   <translation>文件系统是只读的</translation>
  </message>
  <message>
   <source>File name too long</source>
   <translation>文件名太长</translation>
  </message>
  <message>
   <source>Is a directory</source>
   <translation>它是一个文件夹</translation>
  </message>
  <message>
   <source>Not a directory</source>
   <translation>它不是文件夹</translation>
  </message>
  <message>
   <source>File exists</source>
   <translation>文件已存在</translation>
  </message>
  <message>
   <source>Directory not empty</source>
   <translation>文件夹不是空的</translation>
  </message>
  <message>
   <source>File too large</source>
   <translation>文件太大</translation>
  </message>
  <message>
   <source>Input/output error</source>
   <translation>输入/输出错误</translation>
  </message>
  <message>
   <source>Device or resource busy</source>
   <translation>设备或资源正忙</translation>
  </message>
  <message>
   <source>Too many open files</source>
   <translation>打开的文件太多</translation>
  </message>
  <message>
   <source>Cannot allocate memory</source>
   <translation>无法分配内存</translation>
  </message>
  <message>
   <source>{place} must be a number</source>
   <translation>{place} 须为数字</translation>
  </message>
  <message>
   <source>{place} must be a whole number</source>
   <translation>{place} 须为整数</translation>
  </message>
  <message>
   <source>{place} must be a list in square brackets</source>
   <translation>{place} 须为方括号中的列表</translation>
  </message>
  <message>
   <source>{place} must be an object in braces</source>
   <translation>{place} 须为花括号中的对象</translation>
  </message>
  <message>
   <source>{place} must be a finite number</source>
   <translation>{place} 须为有限的数</translation>
  </message>
  <message>
   <source>{place} must be text</source>
   <translation>{place} 须为文本</translation>
  </message>
  <message>
   <source>{place} must be text in UTF-8</source>
   <translation>{place} 须为 UTF-8 文本</translation>
  </message>
  <message>
   <source>{names} and {last}</source>
   <translation>{names} 和 {last}</translation>
  </message>
  <message>
   <source>{problem}, but it is {given}.</source>
   <translation>{problem}，实际是 {given}。</translation>
  </message>
  <message>
   <source>{place}: {problem}</source>
   <translation>{place}：{problem}</translation>
  </message>
  <message>
   <source>{place} must be greater than {bound:.16g}</source>
   <translation>{place} 须大于 {bound:.16g}</translation>
  </message>
  <message>
   <source>{place} must be greater than or equal to {bound:.16g}</source>
   <translation>{place} 须大于或等于 {bound:.16g}</translation>
  </message>
  <message>
   <source>{place} must be less than {bound:.16g}</source>
   <translation>{place} 须小于 {bound:.16g}</translation>
  </message>
  <message>
   <source>{place} must be less than or equal to {bound:.16g}</source>
   <translation>{place} 须小于或等于 {bound:.16g}</translation>
  </message>
  <message>
   <source>{id} does not open without being told its {names}</source>
   <translation>不告知 {names} 就无法打开 {id}</translation>
  </message>
  <message>
   <source>{before}, {after}</source>
   <translation>{before}、{after}</translation>
  </message>
  <message>
   <source>{names} or {last}</source>
   <translation>{names} 或 {last}</translation>
  </message>
  <message>
   <source>{subject} has no setting named {name}.</source>
   <translation>{subject} 没有名为 {name} 的设置。</translation>
  </message>
  <message>
   <source>{subject} lacks {name}.</source>
   <translation>{subject} 缺少 {name}。</translation>
  </message>
  <message>
   <source>{setting} of {subject}</source>
   <translation>{subject} 的 {setting}</translation>
  </message>
  <message>
   <source>{place} must be {choices}</source>
   <translation>{place} 须为 {choices}</translation>
  </message>
  <message numerus="yes">
   <source>{place} must have at most {n} characters</source>
   <extracomment>For one: {place} must have at most {n} character</extracomment>
   <translation>
    <numerusform>{place} 最多有 {n} 个字符</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{place} must have at least {n} characters</source>
   <extracomment>For one: {place} must have at least {n} character</extracomment>
   <translation>
    <numerusform>{place} 至少有 {n} 个字符</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{place} must have at most {n} items</source>
   <extracomment>For one: {place} must have at most {n} item</extracomment>
   <translation>
    <numerusform>{place} 最多有 {n} 项</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{place} must have at least {n} items</source>
   <extracomment>For one: {place} must have at least {n} item</extracomment>
   <translation>
    <numerusform>{place} 至少有 {n} 项</numerusform>
   </translation>
  </message>
  <message>
   <source>{place} must match the pattern {pattern}</source>
   <translation>{place} 须符合模式 {pattern}</translation>
  </message>
  <message>
   <source>{place} {must}</source>
   <translation>{place} {must}</translation>
  </message>
  <message>
   <source>{wanted}: {options}</source>
   <translation>{wanted}：{options}</translation>
  </message>
  <message numerus="yes">
   <source>no more than {n} copies of {id} can be open at a time, here: {reason}</source>
   <extracomment>For one: no more than one copy of {id} can be open at a time, here: {reason}</extracomment>
   <translation>
    <numerusform>{id} 最多同时打开 {n} 份，此处：{reason}</numerusform>
   </translation>
  </message>
  <message>
   <source>perhaps you mean {names}.</source>
   <translation>也许你指的是 {names}。</translation>
  </message>
  <message>
   <source>there is no {kind} named {name}: {hint}</source>
   <translation>没有名为 {name} 的{kind}：{hint}</translation>
  </message>
  <message>
   <source>a value of type {kind}</source>
   <translation>类型为 {kind} 的值</translation>
  </message>
  <message>
   <source>none of the {n} known ones is like it.</source>
   <translation>已知的 {n} 个中没有与之相似的。</translation>
  </message>
  <message>
   <source>known are {names}.</source>
   <translation>已知的有 {names}。</translation>
  </message>
  <message>
   <source>there are none.</source>
   <translation>一个也没有。</translation>
  </message>
  <message>
   <source>this condition has too many brackets inside each other.</source>
   <translation>此条件的括号嵌套太深。</translation>
  </message>
  <message>
   <source>a condition has 1 to {longest} characters, such as {example}.</source>
   <translation>条件有 1 到 {longest} 个字符，例如 {example}。</translation>
  </message>
  <message>
   <source>{text} is a number, not a condition; compare it, such as {example}.</source>
   <translation>{text} 是数字，不是条件；请加以比较，例如 {example}。</translation>
  </message>
  <message>
   <source>a condition has names, numbers, + - * /, comparisons, and, or, not, and brackets only.</source>
   <translation>条件中只能有名称、数字、+ - * /、比较、and、or、not 和括号。</translation>
  </message>
  <message>
   <source>{text} cannot be read; write a condition such as {example}.</source>
   <translation>{text} 无法读取；请写一个条件，例如 {example}。</translation>
  </message>
  <message>
   <source>{name} is not known here; there are {names}.</source>
   <translation>这里没有 {name}；有的是 {names}。</translation>
  </message>
  <message>
   <source>{value} is not a number.</source>
   <translation>{value} 不是数字。</translation>
  </message>
  <message>
   <source>Main</source>
   <translation>主要</translation>
  </message>
  <message>
   <source>setting of {subject}</source>
   <translation>{subject} 的设置</translation>
  </message>
  <message>
   <source>{name} of {subject} cannot change during a run; start a new run with it.</source>
   <translation>{subject} 的 {name} 在运行期间不能更改；请用它开始新的运行。</translation>
  </message>
  <message>
   <source>Decide</source>
   <translation>决定</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>选择</translation>
  </message>
  <message>
   <source>Expand</source>
   <translation>扩展</translation>
  </message>
  <message>
   <source>Evaluate</source>
   <translation>评估</translation>
  </message>
  <message>
   <source>Back up</source>
   <translation>回传</translation>
  </message>
  <message>
   <source>the plug-in {id} failed at {place}: {error}.</source>
   <translation>插件 {id} 在 {place} 处出错：{error}。</translation>
  </message>
  <message>
   <source>environment</source>
   <translation>环境</translation>
  </message>
  <message>
   <source>algorithm</source>
   <translation>算法</translation>
  </message>
  <message>
   <source>it calls itself {id}</source>
   <translation>它自称 {id}</translation>
  </message>
  <message>
   <source>{id} would run the package {package}; if you trust it, add the environment first, by: rlstudio envs --add {id} .</source>
   <translation>{id} 会运行软件包 {package}；若你信任它，请先添加此环境：rlstudio envs --add {id} 。</translation>
  </message>
  <message>
   <source>the environment {id} is not complete: {lacks}.</source>
   <translation>环境 {id} 不完整：{lacks}。</translation>
  </message>
  <message>
   <source>it does not say its {name}</source>
   <translation>它没有说明其 {name}</translation>
  </message>
  <message>
   <source>its {name} is {space}, neither a Box nor a Discrete</source>
   <translation>其 {name} 为 {space}，既不是 Box 也不是 Discrete</translation>
  </message>
  <message>
   <source>the plug-in {kind} {id} is not a subclass of {base}.</source>
   <translation>插件{kind} {id} 不是 {base} 的子类。</translation>
  </message>
  <message>
   <source>an environment of this id is built in.</source>
   <translation>已有同一 id 的内置环境。</translation>
  </message>
  <message>
   <source>an algorithm of this id is built in.</source>
   <translation>已有同一 id 的内置算法。</translation>
  </message>
  <message>
   <source>the environment {id} does not start: {error_kind}: {error}.</source>
   <translation>环境 {id} 无法启动：{error_kind}：{error}。</translation>
  </message>
  <message>
   <source>the plug-in {kind} {id} does not load: {error}.</source>
   <translation>插件{kind} {id} 无法载入：{error}。</translation>
  </message>
  <message>
   <source>the {kind} {id} is not installed here ({error}).</source>
   <translation>这里没有安装{kind} {id}（{error}）。</translation>
  </message>
  <message>
   <source>{name} has 2 dimensions; numbers have 1, pictures 3</source>
   <translation>{name} 有 2 个维度；数值有 1 个，画面有 3 个</translation>
  </message>
  <message>
   <source>{name} has codes and is no picture of bytes</source>
   <translation>{name} 有编码，却不是字节画面</translation>
  </message>
  <message>
   <source>its parts take {width} bytes, and it has {dtype} {shape}</source>
   <translation>其各部分占 {width} 字节，而它是 {dtype} {shape}</translation>
  </message>
  <message>
   <source>two of its parts have the same name</source>
   <translation>其中两个部分同名</translation>
  </message>
  <message>
   <source>{name} has {n} numbers for {size} elements</source>
   <translation>{name} 有 {n} 个数，而元素有 {size} 个</translation>
  </message>
  <message>
   <source>{name} must be finite; leave it out where there is no bound</source>
   <translation>{name} 须为有限值；没有界限时请省略</translation>
  </message>
  <message>
   <source>rad</source>
   <translation>rad</translation>
  </message>
  <message>
   <source>{name}: give both ends of the axis or neither</source>
   <translation>{name}：请给出轴的两个端点，或都不给</translation>
  </message>
  <message>
   <source>{name}: {low} is not below {high}</source>
   <translation>{name}：{low} 不小于 {high}</translation>
  </message>
  <message>
   <source>axes must be two of {n} dimensions, not {axes}</source>
   <translation>轴须为 {n} 个维度中的两个，而不是 {axes}</translation>
  </message>
  <message>
   <source>second</source>
   <translation>后手</translation>
  </message>
  <message numerus="yes">
   <source>{letters} are not in the alphabet here.</source>
   <extracomment>For one: {letters} is not in the alphabet here.</extracomment>
   <translation>
    <numerusform>{letters} 不在这里的字母表中。</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing is written yet.</source>
   <translation>还没有写任何东西。</translation>
  </message>
  <message>
   <source>A text ends where its full stop stands.</source>
   <translation>句号所在之处就是句子的结尾。</translation>
  </message>
  <message numerus="yes">
   <source>It has {n} letters with its full stop, and {most} fit on the line.</source>
   <extracomment>For one: It has {n} letter with its full stop, and {most} fit on the line.</extracomment>
   <translation>
    <numerusform>连句号共 {n} 个字符，而一行只容 {most} 个。</numerusform>
   </translation>
  </message>
  <message>
   <source>it needs {env} and {algorithm}, and one of them is not here.</source>
   <translation>它需要 {env} 和 {algorithm}，其中之一不在此处。</translation>
  </message>
  <message>
   <source>opening {id}</source>
   <translation>正在打开 {id}</translation>
  </message>
  <message>
   <source>{agent} · {setting} {value}</source>
   <translation>{agent} · {setting} {value}</translation>
  </message>
  <message>
   <source>seconds of learning</source>
   <translation>学习秒数</translation>
  </message>
  <message>
   <source>{run} has no episodes to count.</source>
   <translation>{run} 没有可计数的回合。</translation>
  </message>
  <message>
   <source>{run} was made by an older version, which noted no times.</source>
   <translation>{run} 由旧版本生成，未记录时间。</translation>
  </message>
  <message>
   <source>{run} has the settings and the seed {seed} of {other}: they are one sample, and the longer one counts.</source>
   <translation>{run} 的设置和种子 {seed} 与 {other} 相同：它们是同一个样本，只计入较长的一个。</translation>
  </message>
  <message>
   <source>These runs are of {count} environments, and returns of one say nothing of another.</source>
   <translation>这些运行属于 {count} 个环境，一个环境的回报说明不了另一个。</translation>
  </message>
  <message>
   <source>{run} begins after another run of its configuration has ended: they share no place.</source>
   <translation>{run} 在其配置的另一次运行结束之后才开始：两者没有共同的位置。</translation>
  </message>
  <message>
   <source>{run} is the shortest run of its configuration: statistics end with it, at {end:,.0f}.</source>
   <translation>{run} 是其配置中最短的运行：统计量随它止于 {end:,.0f}。</translation>
  </message>
  <message>
   <source>These runs differ in settings of the environment itself ({names}): their returns may be on other scales.</source>
   <translation>这些运行的环境设置不同（{names}）：其回报的尺度可能不同。</translation>
  </message>
  <message>
   <source>{run} has no such curve.</source>
   <translation>{run} 没有这条曲线。</translation>
  </message>
  <message>
   <source>Return in tests</source>
   <translation>测试回报</translation>
  </message>
  <message>
   <source>{run} is not there any more.</source>
   <translation>{run} 已不存在。</translation>
  </message>
  <message>
   <source>{path} is no run: the name of its file has to end in {ending}.</source>
   <translation>{path} 不是运行：文件名须以 {ending} 结尾。</translation>
  </message>
  <message>
   <source>{path} has to end in {ending}.</source>
   <translation>{path} 须以 {ending} 结尾。</translation>
  </message>
  <message>
   <source>no agent comes along for {id} that could show how it is done, and its model is not known; let the setting {setting} name a file.</source>
   <translation>没有随附的智能体能示范 {id} 怎么玩，其模型也未知；请让设置 {setting} 指定一个文件。</translation>
  </message>
  <message>
   <source>{path} is an agent of {theirs}, not of {environment}.</source>
   <translation>{path} 是 {theirs} 的智能体，不是 {environment} 的。</translation>
  </message>
  <message>
   <source>{path} does not fit {environment} with these settings: it sees or does something else; choose the settings that it was trained with.</source>
   <translation>{path} 不适用于这些设置下的 {environment}：它所见或所做不同；请选择训练它时的设置。</translation>
  </message>
  <message>
   <source>{algorithm} has found no plan for {environment} within {seconds:.0f} s.</source>
   <translation>{algorithm} 未能在 {seconds:.0f} 秒内为 {environment} 找到计划。</translation>
  </message>
  <message>
   <source>{path} holds no episode from its beginning to its end.</source>
   <translation>{path} 不含从头到尾完整的回合。</translation>
  </message>
  <message>
   <source>{path} does not tell what was seen at its moment {number}.</source>
   <translation>{path} 没有说明其第 {number} 个时刻看到了什么。</translation>
  </message>
  <message>
   <source>recording was stopped; nothing was written.</source>
   <translation>录制已停止；没有写入任何内容。</translation>
  </message>
  <message>
   <source>{episodes:,} episodes of {environment} are more than demonstrations may be, {most:,} steps and {size} GB; take fewer episodes.</source>
   <translation>{environment} 的 {episodes:,} 个回合超过了示范的上限（{most:,} 步和 {size} GB）；请取较少的回合。</translation>
  </message>
  <message>
   <source>{environment}: an episode has not ended within {most:,} steps; let its setting Longest episode (--env-set max_steps=1000) cut episodes off.</source>
   <translation>{environment}：一个回合在 {most:,} 步内没有结束；请用其设置“最长回合”（--env-set max_steps=1000）截断回合。</translation>
  </message>
  <message>
   <source>{path} cannot be copied to the shelf: {reason}.</source>
   <translation>{path} 无法复制到书架：{reason}。</translation>
  </message>
  <message>
   <source>{path} cannot be made: {reason}.</source>
   <translation>{path} 无法创建：{reason}。</translation>
  </message>
  <message>
   <source>a file cannot be called {name}.</source>
   <translation>文件不能命名为 {name}。</translation>
  </message>
  <message>
   <source>{path} cannot be renamed: {reason}.</source>
   <translation>{path} 无法重命名：{reason}。</translation>
  </message>
  <message>
   <source>{path} cannot be deleted: {reason}.</source>
   <translation>{path} 无法删除：{reason}。</translation>
  </message>
  <message>
   <source>{path} cannot be brought back: {reason}.</source>
   <translation>{path} 无法恢复：{reason}。</translation>
  </message>
  <message>
   <source>{path} is there already; choose another name.</source>
   <translation>{path} 已存在；请另选名称。</translation>
  </message>
  <message>
   <source>recording demonstrations</source>
   <translation>正在录制示范</translation>
  </message>
  <message>
   <source>one action</source>
   <translation>单一动作</translation>
  </message>
  <message>
   <source>The policy does the same thing everywhere.</source>
   <translation>策略在各处都做同样的事。</translation>
  </message>
  <message>
   <source>Explore longer, look at the scale of rewards, and lower the learning rate.</source>
   <translation>探索更久，检查奖励的尺度，并降低学习率。</translation>
  </message>
  <message>
   <source>exploration over too early</source>
   <translation>探索过早结束</translation>
  </message>
  <message>
   <source>Exploration ended before the first reward was found: there was nothing to learn from.</source>
   <translation>探索在找到首次奖励之前就结束了：没有东西可学。</translation>
  </message>
  <message>
   <source>Let ε fall more slowly, or make the first reward easier to reach.</source>
   <translation>让 ε 降得慢些，或让首次奖励更容易得到。</translation>
  </message>
  <message>
   <source>no reward</source>
   <translation>没有奖励</translation>
  </message>
  <message>
   <source>Every episode had the same return: nothing tells a good one from a bad one.</source>
   <translation>每个回合的回报都相同：无从区分好坏。</translation>
  </message>
  <message>
   <source>Explore more or longer, allow longer episodes, or give rewards on the way.</source>
   <translation>探索更多或更久，允许更长的回合，或在途中给予奖励。</translation>
  </message>
  <message>
   <source>inputs not normalised</source>
   <translation>输入未归一化</translation>
  </message>
  <message>
   <source>The observations are large or very uneven in size, and the network sees them as they come.</source>
   <translation>观测值很大或大小极不均匀，而网络原样看到它们。</translation>
  </message>
  <message>
   <source>Switch on: normalise observations.</source>
   <translation>打开：归一化观测。</translation>
  </message>
  <message>
   <source>time limit learned as an end</source>
   <translation>时间限制被学成终止</translation>
  </message>
  <message>
   <source>A time limit seems to be reported as an end of the task: the value after it is learned to be 0.</source>
   <translation>时间限制似乎被报告为任务的终止：其后的价值被学成 0。</translation>
  </message>
  <message>
   <source>Let the environment say truncated there, or set the limit here (max_steps) below its own.</source>
   <translation>让环境在那里报告 truncated，或将此处的限制（max_steps）设得低于环境自身的限制。</translation>
  </message>
  <message>
   <source>memory of one episode</source>
   <translation>回放池只有一个回合</translation>
  </message>
  <message>
   <source>Most of the memory is a single episode: what is replayed is all alike.</source>
   <translation>回放池大部分是同一个回合：所回放的全都相似。</translation>
  </message>
  <message>
   <source>Enlarge the memory, or cut episodes off earlier (max_steps).</source>
   <translation>增大回放池，或更早截断回合（max_steps）。</translation>
  </message>
  <message>
   <source>worse in tests</source>
   <translation>测试更差</translation>
  </message>
  <message>
   <source>The greedy policy does far worse than training does: what is learned rests on exploration.</source>
   <translation>贪心策略远不如训练时的表现：所学依赖于探索。</translation>
  </message>
  <message>
   <source>Test with actions drawn, or let exploration fall lower.</source>
   <translation>用抽取的动作测试，或让探索降得更低。</translation>
  </message>
  <message>
   <source>{share:.1f} % of the steps of the greedy test at step {step:,}; mean return {mean:.4g}, no better than at the beginning</source>
   <translation>占第 {step:,} 步贪心测试各步的 {share:.1f} %；平均回报 {mean:.4g}，不比开始时好</translation>
  </message>
  <message>
   <source>all {episodes:,} episodes up to step {last:,} returned {each:g}</source>
   <translation>到第 {last:,} 步为止的全部 {episodes:,} 个回合，回报都是 {each:g}</translation>
  </message>
  <message>
   <source>ε fell to {final:g} at step {step:,} without any reward; the first came at step {first:,}</source>
   <translation>到第 {step:,} 步时 ε 已降到 {final:g}，而没有任何奖励；首次奖励在第 {first:,} 步才出现</translation>
  </message>
  <message>
   <source>numbers up to {high:.4g} beside others of at most {low:.3g} (step {step:,})</source>
   <translation>有的数大到 {high:.4g}，其余的至多 {low:.3g}（第 {step:,} 步）</translation>
  </message>
  <message>
   <source>{many:,} of {episodes:,} episodes ended at exactly {longest:g} steps, the longest, and all of them as ends of the task (last at step {last:,})</source>
   <translation>{episodes:,} 个回合中有 {many:,} 个恰在 {longest:g} 步结束，为最长，且全都作为任务的终止（最后一次在第 {last:,} 步）</translation>
  </message>
  <message>
   <source>{many:,.0f} of {capacity:,.0f} transitions are of the episode that ended at step {step:,}</source>
   <translation>{capacity:,.0f} 个转移中有 {many:,.0f} 个出自在第 {step:,} 步结束的回合</translation>
  </message>
  <message>
   <source>{test:.4g} in the greedy test at step {step:,}, {training:.4g} in training</source>
   <translation>第 {step:,} 步的贪心测试中为 {test:.4g}，训练中为 {training:.4g}</translation>
  </message>
  <message>
   <source>ε fell to {final:g} at step {step:,} without any reward; none has come since</source>
   <translation>到第 {step:,} 步时 ε 已降到 {final:g}，而没有任何奖励；此后也没有出现</translation>
  </message>
  <message>
   <source>entropy collapse</source>
   <translation>熵坍缩</translation>
  </message>
  <message>
   <source>The policy has become certain too early: it tries nothing else any more.</source>
   <translation>策略过早变得确定：它不再尝试别的。</translation>
  </message>
  <message>
   <source>Raise the entropy bonus, or lower the learning rate.</source>
   <translation>提高熵奖励，或降低学习率。</translation>
  </message>
  <message>
   <source>KL spike</source>
   <translation>KL 尖峰</translation>
  </message>
  <message>
   <source>An update has moved the policy much further than the others.</source>
   <translation>有一次更新使策略移动得远比其他更新大。</translation>
  </message>
  <message>
   <source>Lower the learning rate or the number of epochs, or set a target KL.</source>
   <translation>降低学习率或减少轮数，或设定目标 KL。</translation>
  </message>
  <message>
   <source>impossible values</source>
   <translation>不可能的价值</translation>
  </message>
  <message>
   <source>The values are larger than any return that is possible here: they run away.</source>
   <translation>价值大于此处任何可能的回报：它们在发散。</translation>
  </message>
  <message>
   <source>Copy the target network less often or more slowly, switch on Double Q-learning, or lower the learning rate.</source>
   <translation>更少或更慢地复制目标网络，打开双 Q 学习，或降低学习率。</translation>
  </message>
  <message>
   <source>dishonest values</source>
   <translation>价值不可信</translation>
  </message>
  <message>
   <source>The values are far from what really follows, so that what is chosen by them rests on an illusion.</source>
   <translation>价值与随后的实际结果相差很远，因此据此作出的选择建立在假象之上。</translation>
  </message>
  <message>
   <source>Switch on Double Q-learning, copy the target network less often, or learn longer; see Is V honest?.</source>
   <translation>打开双 Q 学习，减少复制目标网络的次数，或学习更久；见“V 可信吗？”。</translation>
  </message>
  <message>
   <source>dead units</source>
   <translation>死单元</translation>
  </message>
  <message>
   <source>Most hidden units let nothing through, whatever is seen: they have stopped learning.</source>
   <translation>大多数隐藏单元无论看到什么都没有输出：它们已停止学习。</translation>
  </message>
  <message>
   <source>Lower the learning rate, normalise observations, or take tanh or layer norm.</source>
   <translation>降低学习率，归一化观测，或改用 tanh 或层归一化。</translation>
  </message>
  <message>
   <source>exploding gradients</source>
   <translation>梯度爆炸</translation>
  </message>
  <message>
   <source>The gradients have grown without measure.</source>
   <translation>梯度已无节制地增长。</translation>
  </message>
  <message>
   <source>Limit the length of the gradient, or lower the learning rate.</source>
   <translation>限制梯度范数，或降低学习率。</translation>
  </message>
  <message>
   <source>learning rate at zero</source>
   <translation>学习率为零</translation>
  </message>
  <message>
   <source>The learning rate has fallen to next to nothing long before the run is over.</source>
   <translation>学习率远在运行结束之前就已降到几乎为零。</translation>
  </message>
  <message>
   <source>Let the schedule last as long as the run, or keep the rate constant.</source>
   <translation>让调度与运行一样长，或保持学习率不变。</translation>
  </message>
  <message>
   <source>entropy {now:.2g} of at most {most:.2f} since step {since:,}; mean return {mean:.4g}, no better than at the beginning</source>
   <translation>自第 {since:,} 步起熵为 {now:.2g}，最大 {most:.2f}；平均回报 {mean:.4g}，不比开始时好</translation>
  </message>
  <message>
   <source>KL {largest:.3g} at step {step:,}, where {usual:.2g} is usual</source>
   <translation>第 {step:,} 步的 KL 为 {largest:.3g}，通常为 {usual:.2g}</translation>
  </message>
  <message>
   <source>mean value {mean:.4g} at step {step:,}; at most about {possible:.4g} is possible</source>
   <translation>第 {step:,} 步的平均价值为 {mean:.4g}；至多约为 {possible:.4g}</translation>
  </message>
  <message>
   <source>{share:.0f} % of the hidden units at step {step:,}</source>
   <translation>第 {step:,} 步时占隐藏单元的 {share:.0f} %</translation>
  </message>
  <message>
   <source>length {late:.3g} at step {step:,}, {early:.3g} before</source>
   <translation>第 {step:,} 步的范数为 {late:.3g}，此前为 {early:.3g}</translation>
  </message>
  <message>
   <source>{expected:.4g} expected at the start of an episode, {came:.4g} came, in the greedy test at step {step:,} and {before} before it</source>
   <translation>回合开始时预期 {expected:.4g}，实际 {came:.4g}，见第 {step:,} 步及此前 {before} 次的贪心测试</translation>
  </message>
  <message>
   <source>{rate:.2g} since step {since:,} of {budget:,}; it began at {first:.2g}</source>
   <translation>自第 {since:,} 步（共 {budget:,} 步）起为 {rate:.2g}；开始时为 {first:.2g}</translation>
  </message>
  <message>
   <source>{rate:.2g} since step {since:,}; it began at {first:.2g}</source>
   <translation>自第 {since:,} 步起为 {rate:.2g}；开始时为 {first:.2g}</translation>
  </message>
  <message>
   <source>what the two agents see is not the same under their settings of {environment}, so that they cannot be asked about the same states.</source>
   <translation>在各自的 {environment} 设置下，两个智能体所见不同，因此不能就相同的状态询问它们。</translation>
  </message>
  <message>
   <source>what the two agents do is not the same under their settings of {environment}, so that they cannot be asked about the same states.</source>
   <translation>在各自的 {environment} 设置下，两个智能体所做不同，因此不能就相同的状态询问它们。</translation>
  </message>
  <message>
   <source>comparing both agents</source>
   <translation>正在比较两个智能体</translation>
  </message>
  <message>
   <source>one agent plays {a}, the other one {b}: only agents of one environment can be asked about the same states.</source>
   <translation>一个智能体玩 {a}，另一个玩 {b}：只有同一环境的智能体才能就相同的状态被询问。</translation>
  </message>
  <message>
   <source>playing both agents</source>
   <translation>两个智能体正在玩</translation>
  </message>
  <message>
   <source>this episode does not come out the same again, so that there is no timeline of it.</source>
   <translation>这个回合无法再次重现，因此没有它的时间线。</translation>
  </message>
  <message>
   <source>saving the recording</source>
   <translation>正在保存录像</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}.</source>
   <translation>{path} 无法写入：{reason}。</translation>
  </message>
  <message>
   <source>playing the episode again</source>
   <translation>正在重新进行该回合</translation>
  </message>
  <message>
   <source>an agent of {algorithm}</source>
   <translation>{algorithm} 的智能体</translation>
  </message>
  <message>
   <source>{agent} has no network that says by itself what to do, so that there is none to write.</source>
   <translation>{agent} 没有能独自决定动作的网络，因此没有可写的。</translation>
  </message>
  <message>
   <source>A zip that Stable-Baselines3 loads, to play and to learn on there.</source>
   <translation>Stable-Baselines3 可载入的 zip，可在那里游戏和继续学习。</translation>
  </message>
  <message>
   <source>What the networks say of observations, for any runtime of that format.</source>
   <translation>网络对观测的输出，供该格式的任何运行时使用。</translation>
  </message>
  <message>
   <source>The same for PyTorch, from Python or C++, without any code of this program.</source>
   <translation>同样的内容供 PyTorch 使用（Python 或 C++），无需本程序的代码。</translation>
  </message>
  <message>
   <source>Parameters for PyTorch</source>
   <translation>PyTorch 参数</translation>
  </message>
  <message>
   <source>The tensors by name, which torch.load reads with weights_only=True.</source>
   <translation>按名称排列的张量，torch.load 以 weights_only=True 读取。</translation>
  </message>
  <message>
   <source>Curves as a table</source>
   <translation>曲线表格</translation>
  </message>
  <message>
   <source>All curves of its run: a row for each point.</source>
   <translation>其运行的所有曲线：每点一行。</translation>
  </message>
  <message>
   <source>Curves as Parquet</source>
   <translation>Parquet 曲线</translation>
  </message>
  <message>
   <source>The same table as columns, for pandas, Polars and DuckDB.</source>
   <translation>同一表格按列存储，供 pandas、Polars 和 DuckDB 使用。</translation>
  </message>
  <message>
   <source>Curves for TensorBoard</source>
   <translation>TensorBoard 曲线</translation>
  </message>
  <message>
   <source>A folder with an event file of all curves of its run.</source>
   <translation>含有其运行所有曲线的事件文件的文件夹。</translation>
  </message>
  <message>
   <source>Curves for Weights and Biases</source>
   <translation>用于 Weights and Biases 的曲线</translation>
  </message>
  <message>
   <source>A folder with a run that wandb sync uploads; nothing is sent now.</source>
   <translation>一个文件夹，其中的运行可用 wandb sync 上传；现在不发送任何内容。</translation>
  </message>
  <message>
   <source>Python script</source>
   <translation>Python 脚本</translation>
  </message>
  <message>
   <source>A short script on public libraries that does the run again.</source>
   <translation>用公开的库重做此运行的简短脚本。</translation>
  </message>
  <message>
   <source>kind of file</source>
   <translation>文件类型</translation>
  </message>
  <message>
   <source>the ending of {path} says no kind of file; endings that do: {endings}.</source>
   <translation>{path} 的扩展名不属于任何文件类型；可用的扩展名：{endings}。</translation>
  </message>
  <message>
   <source>ONNX files need the Python package onnx, which is not installed here; where RL Studio came by pip: pip install "rlstudio[onnx]".</source>
   <translation>ONNX 文件需要 Python 软件包 onnx，这里没有安装；若 RL Studio 由 pip 安装：pip install "rlstudio[onnx]"。</translation>
  </message>
  <message>
   <source>{library} has no network that sees several parts as this one does.</source>
   <translation>{library} 没有像此网络这样看多个部分的网络。</translation>
  </message>
  <message>
   <source>{library} has no network that sees the difference of two frames as this one does.</source>
   <translation>{library} 没有像此网络这样看两帧之差的网络。</translation>
  </message>
  <message>
   <source>{library} has nothing that acts as {agent} does; it has {listed}.</source>
   <translation>{library} 中没有与 {agent} 行动方式相同的；它有 {listed}。</translation>
  </message>
  <message>
   <source>{library} has no dueling networks, and this is one.</source>
   <translation>{library} 没有对决网络，而这是一个。</translation>
  </message>
  <message>
   <source>{library} has no noisy networks, and this is one.</source>
   <translation>{library} 没有噪声网络，而这是一个。</translation>
  </message>
  <message>
   <source>{library} does not normalise layers, and this network does.</source>
   <translation>{library} 不做层归一化，而此网络做。</translation>
  </message>
  <message>
   <source>{library} has a fully connected layer behind convolutions, and this network has none.</source>
   <translation>{library} 在卷积之后有一个全连接层，而此网络没有。</translation>
  </message>
  <message>
   <source>its units are {activation}, of which Stable-Baselines3 has another form.</source>
   <translation>其激活函数为 {activation}，Stable-Baselines3 中的形式不同。</translation>
  </message>
  <message>
   <source>some actions are illegal now and then in {environment}, which {library} does not know.</source>
   <translation>在 {environment} 中某些动作有时不合法，{library} 不支持这一点。</translation>
  </message>
  <message>
   <source>Stable-Baselines3 keeps an actor's critics in the same file, and this file has none: it is one of an earlier version, or they are too large for it.</source>
   <translation>Stable-Baselines3 把演员的评论家存在同一文件中，而此文件没有：它来自较早的版本，或评论家太大。</translation>
  </message>
  <message>
   <source>{library} does not normalise pictures pixel by pixel, as {agent} here does.</source>
   <translation>{library} 不像这里的 {agent} 那样逐像素归一化画面。</translation>
  </message>
  <message>
   <source>Stable-Baselines3 divides by the width of an action's bounds; one here has none.</source>
   <translation>Stable-Baselines3 要除以动作上下限的宽度；这里有一个宽度为零。</translation>
  </message>
  <message>
   <source>there is no script for {environment}: what is seen there is {space}, which this program brings into another form for the agent.</source>
   <translation>{environment} 没有脚本：那里的观测是 {space}，本程序为智能体把它变成了另一种形式。</translation>
  </message>
  <message>
   <source>there is no script for {environment}: an action there is {space}, which this program brings into another form for the agent.</source>
   <translation>{environment} 没有脚本：那里的动作是 {space}，本程序为智能体把它变成了另一种形式。</translation>
  </message>
  <message>
   <source>there is no script for {algorithm}: no public library has it as it is here; there are scripts for {names}.</source>
   <translation>{algorithm} 没有脚本：没有公开的库与这里的实现相同；有脚本的是 {names}。</translation>
  </message>
  <message>
   <source>it has not learned at all, so that there is nothing to do again.</source>
   <translation>它完全没有学习过，因此没有可以重做的。</translation>
  </message>
  <message>
   <source>there is no script for {environment}: it is a world of this program, which no library has.</source>
   <translation>{environment} 没有脚本：它是本程序的世界，没有库包含它。</translation>
  </message>
  <message>
   <source>there is no script for {environment} with these settings: some actions are illegal there now and then, which the libraries do not know.</source>
   <translation>这些设置下的 {environment} 没有脚本：那里某些动作有时不合法，而那些库不支持这一点。</translation>
  </message>
  <message>
   <source>there is no script for {environment}: what is seen there is made by this program.</source>
   <translation>{environment} 没有脚本：那里所见是由本程序生成的。</translation>
  </message>
  <message>
   <source>height and width</source>
   <translation>高度和宽度</translation>
  </message>
  <message>
   <source>there is no script for {environment} with these settings: no library knows {settings} as set.</source>
   <translation>这些设置下的 {environment} 没有脚本：没有库支持 {settings} 的这种设定。</translation>
  </message>
  <message>
   <source>there is no script for this run: policy and value share layers, which the library lacks.</source>
   <translation>此运行没有脚本：策略与价值共用层，而该库不支持。</translation>
  </message>
  <message>
   <source>there is no script for this run: it learns every {every} steps of {lanes} copies, and the library counts steps of all copies at once.</source>
   <translation>此运行没有脚本：它每 {every} 步（共 {lanes} 份环境）学习一次，而该库把所有份的步数一起计算。</translation>
  </message>
  <message>
   <source>there is no script for this run: {name} is {value}, and the library does only what is called {neutral} here.</source>
   <translation>此运行没有脚本：{name} 为 {value}，而该库只做这里称为 {neutral} 的那种。</translation>
  </message>
  <message>
   <source>there is no script for {environment}: its states are numbered by this program.</source>
   <translation>{environment} 没有脚本：其状态由本程序编号。</translation>
  </message>
  <message>
   <source>{path} holds no curves: nothing has learned yet, or another library wrote it.</source>
   <translation>{path} 不含曲线：还没有学到任何东西，或由别的库写成。</translation>
  </message>
  <message>
   <source>{path} is the agent itself; give another name.</source>
   <translation>{path} 就是智能体本身；请另取名称。</translation>
  </message>
  <message>
   <source>Parquet files need the Python package pyarrow, which is not installed here; where RL Studio came by pip: pip install "rlstudio[parquet]".</source>
   <translation>Parquet 文件需要 Python 软件包 pyarrow，这里没有安装；若 RL Studio 由 pip 安装：pip install "rlstudio[parquet]"。</translation>
  </message>
  <message>
   <source>{path} is a file; a folder is to be written.</source>
   <translation>{path} 是文件；要写的是文件夹。</translation>
  </message>
  <message>
   <source>{path} cannot be written: there is no folder {parent}.</source>
   <translation>{path} 无法写入：没有文件夹 {parent}。</translation>
  </message>
  <message>
   <source>{path} cannot be written: {reason}; no more curves are written there.</source>
   <translation>{path} 无法写入：{reason}；不再向那里写入曲线。</translation>
  </message>
  <message>
   <source>{path} has to end in {endings}.</source>
   <translation>{path} 须以 {endings} 结尾。</translation>
  </message>
  <message numerus="yes">
   <source>there is no episode {episode} in this recording; it holds episodes {first} to {last}.</source>
   <extracomment>For one: there is no episode {episode} in this recording; it holds episode {first}.</extracomment>
   <translation>
    <numerusform>此录像中没有第 {episode} 回合；它包含第 {first} 到 {last} 回合。</numerusform>
   </translation>
  </message>
  <message>
   <source>nothing has been played yet; save it after the first steps.</source>
   <translation>还没有玩过；请在最初几步之后保存。</translation>
  </message>
  <message>
   <source>a .gif is at most {most:g} s long, and this episode {seconds:.0f} s; save it as .mp4.</source>
   <translation>.gif 最长 {most:g} 秒，而此回合有 {seconds:.0f} 秒；请保存为 .mp4。</translation>
  </message>
  <message>
   <source>{path} has to end in .mp4 or .gif.</source>
   <translation>{path} 须以 .mp4 或 .gif 结尾。</translation>
  </message>
  <message>
   <source>the length of a {suffix} is more than 0 and at most {longest:g} s, not {seconds:g}.</source>
   <translation>{suffix} 的长度须大于 0 且不超过 {longest:g} 秒，而不是 {seconds:g} 秒。</translation>
  </message>
  <message>
   <source>this PyAV has no H.264 encoder; install av from PyPI, or record a .gif.</source>
   <translation>此 PyAV 没有 H.264 编码器；请从 PyPI 安装 av，或录制 .gif。</translation>
  </message>
  <message>
   <source>a wall of ages is 2x2, 3x3 or 4x4, or any shape up to that, not {text}.</source>
   <translation>学龄墙为 2x2、3x3 或 4x4，或不超过此大小的任意形状，而不是 {text}。</translation>
  </message>
  <message>
   <source>{agent} has no ages: there is no {name} of its run beside it.</source>
   <translation>{agent} 没有学龄：它旁边没有其运行的 {name}。</translation>
  </message>
  <message>
   <source>runs of Weights &amp; Biases need the Python package wandb, which is not installed here; where RL Studio came by pip: pip install "rlstudio[wandb]".</source>
   <translation>Weights &amp; Biases 的运行需要 Python 软件包 wandb，这里没有安装；若 RL Studio 由 pip 安装：pip install "rlstudio[wandb]"。</translation>
  </message>
  <message>
   <source>{id} is there already.</source>
   <translation>{id} 已存在。</translation>
  </message>
  <message>
   <source>its settings tell {id} the text {text}, which may name a file or a module; if you trust it, train {id} here with that setting first (--env-set).</source>
   <translation>其设置告诉 {id} 文本 {text}，它可能指定某个文件或模块；若你信任它，请先在此用该设置训练 {id}（--env-set）。</translation>
  </message>
  <message>
   <source>{id} was not added; added are: {names}.</source>
   <translation>{id} 没有被添加过；已添加的有：{names}。</translation>
  </message>
  <message>
   <source>{id} was not added; added are: none.</source>
   <translation>{id} 没有被添加过；尚未添加任何环境。</translation>
  </message>
  <message>
   <source>a PNG picture</source>
   <translation>一张 PNG 图片</translation>
  </message>
  <message>
   <source>a JPEG picture</source>
   <translation>一张 JPEG 图片</translation>
  </message>
  <message>
   <source>a GIF picture</source>
   <translation>一张 GIF 图片</translation>
  </message>
  <message>
   <source>a BMP picture</source>
   <translation>一张 BMP 图片</translation>
  </message>
  <message>
   <source>a media file</source>
   <translation>媒体文件</translation>
  </message>
  <message>
   <source>a PDF document</source>
   <translation>一份 PDF 文档</translation>
  </message>
  <message>
   <source>a gzip archive</source>
   <translation>一个 gzip 压缩包</translation>
  </message>
  <message>
   <source>a 7-Zip archive</source>
   <translation>一个 7-Zip 压缩包</translation>
  </message>
  <message>
   <source>a program</source>
   <translation>程序</translation>
  </message>
  <message>
   <source>an HDF5 file</source>
   <translation>一个 HDF5 文件</translation>
  </message>
  <message>
   <source>an SQLite database</source>
   <translation>一个 SQLite 数据库</translation>
  </message>
  <message>
   <source>a demo (rlstudio demo shows it)</source>
   <translation>演示（rlstudio demo 可展示它）</translation>
  </message>
  <message>
   <source>a recording of what was played (rlstudio replay tells of it)</source>
   <translation>所玩内容的录像（rlstudio replay 可说明它）</translation>
  </message>
  <message>
   <source>a file of demonstrations (rlstudio info tells of it)</source>
   <translation>示范文件（rlstudio info 可说明它）</translation>
  </message>
  <message>
   <source>a whole run (rlstudio runs --import takes it in)</source>
   <translation>完整的运行（rlstudio runs --import 可导入它）</translation>
  </message>
  <message>
   <source>the ages of a run (open the last.rlstudio beside it)</source>
   <translation>某次运行的学龄文件（请打开旁边的 last.rlstudio）</translation>
  </message>
  <message>
   <source>checkpoint</source>
   <translation>检查点</translation>
  </message>
  <message>
   <source>something else</source>
   <translation>别的东西</translation>
  </message>
  <message>
   <source>a zip archive</source>
   <translation>一个 zip 压缩包</translation>
  </message>
  <message numerus="yes">
   <source>{n} bytes</source>
   <extracomment>For one: {n} byte</extracomment>
   <translation>
    <numerusform>{n} 字节</numerusform>
   </translation>
  </message>
  <message>
   <source>a Python pickle (which could run code and is never opened)</source>
   <translation>一个 Python pickle（可能运行代码，从不打开）</translation>
  </message>
  <message>
   <source>a video</source>
   <translation>视频</translation>
  </message>
  <message>
   <source>a PyTorch file</source>
   <translation>一个 PyTorch 文件</translation>
  </message>
  <message>
   <source>a Stable-Baselines3 file</source>
   <translation>一个 Stable-Baselines3 文件</translation>
  </message>
  <message>
   <source>a NumPy archive</source>
   <translation>一个 NumPy 压缩包</translation>
  </message>
  <message>
   <source>{path} is a device or a pipe, not a {kind} file.</source>
   <translation>{path} 是设备或管道，不是文件（应为{kind}）。</translation>
  </message>
  <message>
   <source>{path} is empty (0 bytes), not an RL Studio {kind}.</source>
   <translation>{path} 是空的（0 字节），不是 RL Studio 的{kind}。</translation>
  </message>
  <message>
   <source>{path} is {found}, not an RL Studio {kind}.</source>
   <translation>{path} 是{found}，不是 RL Studio 的{kind}。</translation>
  </message>
  <message>
   <source>{path} is cut off: the end of the file is missing; copy or download it again.</source>
   <translation>{path} 被截断：缺少文件末尾；请重新复制或下载。</translation>
  </message>
  <message>
   <source>{path} claims {count} members, but a {kind} has at most {members}.</source>
   <translation>{path} 声称有 {count} 个成员，但{kind}最多有 {members} 个。</translation>
  </message>
  <message>
   <source>a world to train in</source>
   <translation>用于训练的世界</translation>
  </message>
  <message>
   <source>a text file</source>
   <translation>文本文件</translation>
  </message>
  <message>
   <source>{path} is {found}, not an RL Studio {kind}: it has no manifest.json.</source>
   <translation>{path} 是{found}，不是 RL Studio 的{kind}：它没有 manifest.json。</translation>
  </message>
  <message>
   <source>{path} is {found}, not a {kind}.</source>
   <translation>{path} 是{found}，不是{kind}。</translation>
  </message>
  <message>
   <source>{path} is incomplete: {name} is missing.</source>
   <translation>{path} 不完整：缺少 {name}。</translation>
  </message>
  <message>
   <source>{path} is encrypted; {kind}s are not.</source>
   <translation>{path} 已加密；{kind}不加密。</translation>
  </message>
  <message>
   <source>{path} is not a sound {kind}: {name} is packed in an unknown way.</source>
   <translation>{path} 不是完好的{kind}：{name} 以未知方式压缩。</translation>
  </message>
  <message>
   <source>{path} is refused: {name} would unpack to {size}, but at most {most} are allowed.</source>
   <translation>{path} 被拒绝：{name} 解压后会有 {size}，但最多允许 {most}。</translation>
  </message>
  <message>
   <source>{path} is refused: {name} is packed more than {n} times smaller than it is, like a zip bomb.</source>
   <translation>{path} 被拒绝：{name} 的压缩比超过 {n} 倍，像是 zip 炸弹。</translation>
  </message>
  <message>
   <source>{path} is refused: it would unpack to {size}, but at most {most} are allowed.</source>
   <translation>{path} 被拒绝：解压后会有 {size}，但最多允许 {most}。</translation>
  </message>
  <message>
   <source>there is no file {path}.</source>
   <translation>没有文件 {path}。</translation>
  </message>
  <message>
   <source>{path} is a folder, not a {kind} file.</source>
   <translation>{path} 是文件夹，不是文件（应为{kind}）。</translation>
  </message>
  <message>
   <source>{path} may not be read by you.</source>
   <translation>你无权读取 {path}。</translation>
  </message>
  <message>
   <source>{path} is damaged: {reason}.</source>
   <translation>{path} 已损坏：{reason}。</translation>
  </message>
  <message>
   <source>{path} needs more memory than this computer has free.</source>
   <translation>{path} 需要的内存超过本机的可用内存。</translation>
  </message>
  <message>
   <source>{path} cannot be read: {reason}.</source>
   <translation>{path} 无法读取：{reason}。</translation>
  </message>
  <message>
   <source>{path} is damaged: its 64-bit directory is not where it should be.</source>
   <translation>{path} 已损坏：其 64 位目录不在应在的位置。</translation>
  </message>
  <message>
   <source>a member that does not belong there</source>
   <translation>不属于那里的成员</translation>
  </message>
  <message>
   <source>a member twice</source>
   <translation>重复的成员</translation>
  </message>
  <message>
   <source>{path} is not a sound {kind}: it holds {found}, {name}.</source>
   <translation>{path} 不是完好的{kind}：它含有{found}，{name}。</translation>
  </message>
  <message>
   <source>{path} cannot be written: it is a folder; give the name of a file.</source>
   <translation>{path} 无法写入：它是文件夹；请给出文件名。</translation>
  </message>
  <message>
   <source>{path} cannot be written: its link leads back to itself.</source>
   <translation>{path} 无法写入：其链接指回自身。</translation>
  </message>
  <message>
   <source>{path} cannot be written: it is a pipe or a device; give the name of a file.</source>
   <translation>{path} 无法写入：它是管道或设备；请给出文件名。</translation>
  </message>
  <message>
   <source>the folder {folder} cannot be made: {reason}.</source>
   <translation>文件夹 {folder} 无法创建：{reason}。</translation>
  </message>
  <message>
   <source>{path} cannot be opened: {reason}.</source>
   <translation>{path} 无法打开：{reason}。</translation>
  </message>
  <message>
   <source>training</source>
   <translation>训练</translation>
  </message>
  <message>
   <source>the checkpoint was not written: {name} would be {size:.1f} GB, at most {most:g} GB are allowed; save one that is not resumable, or use a smaller replay memory.</source>
   <translation>检查点没有写入：{name} 会有 {size:.1f} GB，最多允许 {most:g} GB；请保存不可继续的文件，或用较小的回放池。</translation>
  </message>
  <message>
   <source>{path} is incomplete: its manifest and its training.safetensors do not agree.</source>
   <translation>{path} 不完整：其清单与 training.safetensors 不一致。</translation>
  </message>
  <message>
   <source>{path} is incomplete: its manifest and its memory.frames do not agree.</source>
   <translation>{path} 不完整：其清单与 memory.frames 不一致。</translation>
  </message>
  <message>
   <source>{path} is damaged: its curve {name} goes on beyond its step {step}.</source>
   <translation>{path} 已损坏：其曲线 {name} 超出了其第 {step} 步。</translation>
  </message>
  <message>
   <source>{path} is damaged: its thumbnail.png is not a PNG picture.</source>
   <translation>{path} 已损坏：其 thumbnail.png 不是 PNG 图片。</translation>
  </message>
  <message>
   <source>{path} is refused: its thumbnail has {width} x {height} pixels, at most 2048 each.</source>
   <translation>{path} 被拒绝：其缩略图有 {width} x {height} 像素，每边最多 2048。</translation>
  </message>
  <message>
   <source>{path} cannot be opened: {algorithm} does not fit {environment}: {reason}</source>
   <translation>{path} 无法打开：{algorithm} 不适用于 {environment}：{reason}</translation>
  </message>
  <message>
   <source>{path} was not written: the state has a {problem}.</source>
   <translation>{path} 没有写入：状态中有{problem}。</translation>
  </message>
  <message>
   <source>{path} was not written: the {what} has diverged ({name} holds NaN or infinite values); lower the learning rate and start again.</source>
   <translation>{path} 没有写入：{what}已发散（{name} 含有 NaN 或无穷值）；请降低学习率并重新开始。</translation>
  </message>
  <message>
   <source>{path} cannot be opened: {reason}</source>
   <translation>{path} 无法打开：{reason}</translation>
  </message>
  <message>
   <source>{path} cannot be opened: its policy does not fit: {reason}.</source>
   <translation>{path} 无法打开：其策略不适用：{reason}。</translation>
  </message>
  <message>
   <source>it needs more memory than this computer has free</source>
   <translation>它需要的内存超过本机的可用内存</translation>
  </message>
  <message>
   <source>a checkpoint has room for {most} curves, not {n}.</source>
   <translation>检查点可容纳 {most} 条曲线，而不是 {n} 条。</translation>
  </message>
  <message>
   <source>{path} is refused: its curves.npz is damaged or claims more than {most} curves.</source>
   <translation>{path} 被拒绝：其 curves.npz 已损坏，或声称有超过 {most} 条曲线。</translation>
  </message>
  <message>
   <source>{path} is damaged: its curve {name} is not a list of x and y numbers.</source>
   <translation>{path} 已损坏：其曲线 {name} 不是 x 和 y 数值的列表。</translation>
  </message>
  <message>
   <source>{path} is damaged: the steps of its curve {name} do not go forward.</source>
   <translation>{path} 已损坏：其曲线 {name} 的步数不是递增的。</translation>
  </message>
  <message>
   <source>{path} is refused: it has more than {most} curves, or one of more than {points} points.</source>
   <translation>{path} 被拒绝：它有超过 {most} 条曲线，或某条曲线超过 {points} 个点。</translation>
  </message>
  <message>
   <source>demo</source>
   <translation>演示</translation>
  </message>
  <message>
   <source>{path} is damaged: its manifest.json does not say what its arrays are.</source>
   <translation>{path} 已损坏：其 manifest.json 没有说明其数组是什么。</translation>
  </message>
  <message>
   <source>{subject} names {environment}, which would run the package {package}; if you trust it, add the environment first, by: rlstudio envs --add {environment} .</source>
   <translation>{subject} 指定了 {environment}，它会运行软件包 {package}；若你信任它，请先添加此环境：rlstudio envs --add {environment} 。</translation>
  </message>
  <message>
   <source>{subject} names the file {file} as {name}, which lies on another computer; begin the run here and choose one.</source>
   <translation>{subject} 把文件 {file} 指定为 {name}，而该文件在另一台电脑上；请在此开始运行并选择一个文件。</translation>
  </message>
  <message>
   <source>{path} needs the agent's file {agent} beside it, which is not there; copy both together.</source>
   <translation>{path} 旁边需要智能体文件 {agent}，而它不在；请把两者一起复制。</translation>
  </message>
  <message>
   <source>{path} cannot be begun: {algorithm} does not fit {environment}: {reason}</source>
   <translation>{path} 无法开始：{algorithm} 不适用于 {environment}：{reason}</translation>
  </message>
  <message>
   <source>numbers must be finite</source>
   <translation>数须为有限值</translation>
  </message>
  <message>
   <source>must be the name of a .rlstudio file in the same folder</source>
   <translation>须为同一文件夹中 .rlstudio 文件的名称</translation>
  </message>
  <message>
   <source>a demo has an agent's file or a moment to learn up to, not both</source>
   <translation>演示要么有智能体文件，要么有学到某时刻的说明，不能两者都有</translation>
  </message>
  <message>
   <source>a demo that only plays has no moment to learn up to</source>
   <translation>只玩的演示没有要学到的时刻</translation>
  </message>
  <message>
   <source>a demo that only plays shows no training</source>
   <translation>只玩的演示不展示训练</translation>
  </message>
  <message>
   <source>{path} was not written: its {name} take more than {most} MB.</source>
   <translation>{path} 没有写入：其 {name} 超过 {most} MB。</translation>
  </message>
  <message>
   <source>demonstration</source>
   <translation>示范</translation>
  </message>
  <message>
   <source>{path} does not fit {environment} with these settings: what is seen there is another space; choose the settings that it was made with.</source>
   <translation>{path} 不适用于这些设置下的 {environment}：那里的观测空间不同；请选择制作它时的设置。</translation>
  </message>
  <message>
   <source>{path} does not fit {environment} with these settings: what is done there is another space; choose the settings that it was made with.</source>
   <translation>{path} 不适用于这些设置下的 {environment}：那里的动作空间不同；请选择制作它时的设置。</translation>
  </message>
  <message>
   <source>{path} was not written: its episodes would take {size:.1f} GB, at most 1 GB is allowed; take fewer episodes.</source>
   <translation>{path} 没有写入：其回合会占 {size:.1f} GB，最多允许 1 GB；请取较少的回合。</translation>
  </message>
  <message>
   <source>{path} is damaged: its manifest and its episodes do not agree.</source>
   <translation>{path} 已损坏：其清单与其回合不一致。</translation>
  </message>
  <message>
   <source>{path} holds demonstrations of {theirs}, not of {environment}.</source>
   <translation>{path} 含有 {theirs} 的示范，不是 {environment} 的。</translation>
  </message>
  <message>
   <source>it is an agent of {library}, not of {algorithm}.</source>
   <translation>它是 {library} 的智能体，不是 {algorithm} 的。</translation>
  </message>
  <message>
   <source>{path} holds tensors and nothing else: name what it plays and the algorithm that trained it, on the command line by --env ID --algorithm ID.</source>
   <translation>{path} 只含张量：请说明它玩什么以及由哪个算法训练，在命令行用 --env ID --algorithm ID。</translation>
  </message>
  <message>
   <source>{told}; {names} would fit</source>
   <translation>{told}；{names} 适合它</translation>
  </message>
  <message>
   <source>{path} does not say which environment it plays ({told}); name it, on the command line by --env ID.</source>
   <translation>{path} 没有说明它玩哪个环境（{told}）；请说明，在命令行用 --env ID。</translation>
  </message>
  <message>
   <source>{path} cannot be continued: {algorithm} has no array {name}.</source>
   <translation>{path} 无法继续：{algorithm} 没有数组 {name}。</translation>
  </message>
  <message>
   <source>{path} cannot be continued: its array {name} has the shape {shape}.</source>
   <translation>{path} 无法继续：其数组 {name} 的形状为 {shape}。</translation>
  </message>
  <message>
   <source>a pickle without an end</source>
   <translation>没有结尾的 pickle</translation>
  </message>
  <message>
   <source>a pickle of {n} MB, at most {most} are allowed</source>
   <translation>{n} MB 的 pickle，最多允许 {most} MB</translation>
  </message>
  <message>
   <source>a pickle that is damaged</source>
   <translation>损坏的 pickle</translation>
  </message>
  <message>
   <source>a pickle of too many words</source>
   <translation>指令过多的 pickle</translation>
  </message>
  <message>
   <source>a dictionary whose keys are neither texts nor numbers</source>
   <translation>键既不是文本也不是数字的字典</translation>
  </message>
  <message>
   <source>a pickle with the word {word}, which no data needs</source>
   <translation>含有指令 {word} 的 pickle，而数据不需要它</translation>
  </message>
  <message>
   <source>its networks have {counts} hidden layers, and here all of an agent have as many.</source>
   <translation>其各网络有 {counts} 个隐藏层，而这里一个智能体的所有网络层数相同。</translation>
  </message>
  <message>
   <source>its outputs do not stand on the same layer.</source>
   <translation>其输出不在同一层上。</translation>
  </message>
  <message>
   <source>its policy lacks the tensor {name}.</source>
   <translation>其策略缺少张量 {name}。</translation>
  </message>
  <message>
   <source>its tensor {name} has values that are too large.</source>
   <translation>其张量 {name} 的值太大。</translation>
  </message>
  <message>
   <source>{name} is no fully connected layer: its weights have the shape {shape}.</source>
   <translation>{name} 不是全连接层：其权重的形状为 {shape}。</translation>
  </message>
  <message>
   <source>its tensor {name} belongs to a part that no network here has, and so do {n} more.</source>
   <translation>其张量 {name} 属于这里任何网络都没有的部分，另有 {n} 个也是。</translation>
  </message>
  <message>
   <source>its convolutions are not those of Mnih et al. 2015, which are the ones here.</source>
   <translation>其卷积不是 Mnih et al. 2015 的卷积，而这里用的是后者。</translation>
  </message>
  <message>
   <source>its convolutions are damaged.</source>
   <translation>其卷积已损坏。</translation>
  </message>
  <message>
   <source>its tensor {name} belongs to a part that no network here has.</source>
   <translation>其张量 {name} 属于这里任何网络都没有的部分。</translation>
  </message>
  <message>
   <source>its layers do not follow each other.</source>
   <translation>其各层彼此不相接。</translation>
  </message>
  <message>
   <source>it sees {its}, and {environment} shows {there}.</source>
   <translation>它看到{its}，而 {environment} 显示{there}。</translation>
  </message>
  <message>
   <source>it acts by {its}, and {environment} takes {there}.</source>
   <translation>它的动作是{its}，而 {environment} 接受{there}。</translation>
  </message>
  <message>
   <source>{shape} numbers</source>
   <translation>{shape} 个数</translation>
  </message>
  <message>
   <source>one of {n} states</source>
   <translation>{n} 个状态之一</translation>
  </message>
  <message>
   <source>one of {n} actions</source>
   <translation>{n} 个动作之一</translation>
  </message>
  <message>
   <source>it sees {seen} and acts by {done}</source>
   <translation>它看到{seen}，动作是{done}</translation>
  </message>
  <message>
   <source>it sees {seen}</source>
   <translation>它看到{seen}</translation>
  </message>
  <message>
   <source>it acts by {done}</source>
   <translation>它的动作是{done}</translation>
  </message>
  <message>
   <source>nor how many numbers it sees</source>
   <translation>也没有说明它看到多少个数</translation>
  </message>
  <message>
   <source>{path} is a checkpoint of RLlib, whose networks are described by pickled Python, which could run code and is never opened.</source>
   <translation>{path} 是 RLlib 的检查点，其网络由 pickle 的 Python 描述，可能运行代码，从不打开。</translation>
  </message>
  <message>
   <source>{path} is a Python pickle (which could run code and is never opened).</source>
   <translation>{path} 是 Python pickle（可能运行代码，从不打开）。</translation>
  </message>
  <message>
   <source>Stable-Baselines3 file</source>
   <translation>Stable-Baselines3 文件</translation>
  </message>
  <message>
   <source>{path} is no {kind}: it has no data and policy.pth.</source>
   <translation>{path} 不是{kind}：它没有 data 和 policy.pth。</translation>
  </message>
  <message>
   <source>{path} is damaged: its data is no list of settings.</source>
   <translation>{path} 已损坏：其 data 不是设置的列表。</translation>
  </message>
  <message>
   <source>{path} is damaged: its data is not JSON.</source>
   <translation>{path} 已损坏：其 data 不是 JSON。</translation>
  </message>
  <message>
   <source>its policy has a memory (LSTM), and no network here has one.</source>
   <translation>其策略有记忆（LSTM），而这里的网络都没有。</translation>
  </message>
  <message>
   <source>it explores by state-dependent noise (use_sde), and no policy here does.</source>
   <translation>它用依赖状态的噪声（use_sde）探索，而这里的策略都不这样做。</translation>
  </message>
  <message>
   <source>it is of none of the algorithms that are read: DQN, QR-DQN, PPO, A2C, DDPG, TD3, SAC, TQC.</source>
   <translation>它不属于可读取的算法：DQN、QR-DQN、PPO、A2C、DDPG、TD3、SAC、TQC。</translation>
  </message>
  <message>
   <source>its value has {n} numbers, not one.</source>
   <translation>其价值有 {n} 个数，而不是一个。</translation>
  </message>
  <message>
   <source>the actions of this environment have no lowest and highest value, as those here need.</source>
   <translation>此环境的动作没有最小值和最大值，而这里的网络需要。</translation>
  </message>
  <message>
   <source>its actions have {n} numbers, and those of this environment {wanted}.</source>
   <translation>其动作有 {n} 个数，而此环境的有 {wanted} 个。</translation>
  </message>
  <message>
   <source>an action of this environment has the same lowest and highest value.</source>
   <translation>此环境的一个动作的最小值与最大值相同。</translation>
  </message>
  <message>
   <source>it does not say how many quantiles it has.</source>
   <translation>它没有说明有多少个分位数。</translation>
  </message>
  <message>
   <source>it has {n} outputs, which are not {points} quantiles for each action.</source>
   <translation>它有 {n} 个输出，与每个动作 {points} 个分位数不符。</translation>
  </message>
  <message>
   <source>its actions are numbers on a scale, and those of {environment} are separate choices.</source>
   <translation>其动作是连续的数，而 {environment} 的动作是离散的选项。</translation>
  </message>
  <message>
   <source>it has no layers that are read here.</source>
   <translation>它没有这里能读取的层。</translation>
  </message>
  <message>
   <source>it was trained by TRPO, which is not an algorithm here.</source>
   <translation>它由 TRPO 训练，这里没有该算法。</translation>
  </message>
  <message>
   <source>policy and value share some layers and not others; here they share all or none.</source>
   <translation>策略与价值只共用一部分层；这里它们要么全部共用，要么完全不共用。</translation>
  </message>
  <message>
   <source>behind convolutions its units are not relu; here they are.</source>
   <translation>在卷积之后其激活函数不是 relu；这里是 relu。</translation>
  </message>
  <message>
   <source>a critic has no layers that are read here.</source>
   <translation>一个评论家没有这里能读取的层。</translation>
  </message>
  <message>
   <source>policy and value see pictures by layers of their own; here they share them.</source>
   <translation>策略与价值各用自己的层看画面；这里它们共用这些层。</translation>
  </message>
  <message>
   <source>of a kind that is not known here</source>
   <translation>这里未知的一种</translation>
  </message>
  <message>
   <source>its units are {activation}; here they are relu, tanh, elu, silu, or gelu by its tanh form.</source>
   <translation>其激活函数为 {activation}；这里有 relu、tanh、elu、silu，或 tanh 形式的 gelu。</translation>
  </message>
  <message>
   <source>file of tensors</source>
   <translation>张量文件</translation>
  </message>
  <message>
   <source>{path} holds {n} networks; an agent is one, or an actor and its critics.</source>
   <translation>{path} 含有 {n} 个网络；一个智能体是一个网络，或一个演员及其评论家。</translation>
  </message>
  <message>
   <source>its tensors are named as Tianshou names them, whose networks are built by each person's own code; what is read are CleanRL's and Stable-Baselines3's.</source>
   <translation>其张量按 Tianshou 的方式命名，而那里的网络由各人自己的代码构建；能读取的是 CleanRL 和 Stable-Baselines3 的张量。</translation>
  </message>
  <message>
   <source>of {algorithm} no tensors without a description are read; of {algorithms} it is.</source>
   <translation>没有说明的 {algorithm} 张量不能读取；能读取的是 {algorithms} 的。</translation>
  </message>
  <message>
   <source>its tensors are those of {library}, not of {algorithm}.</source>
   <translation>其张量属于 {library}，而不是 {algorithm}。</translation>
  </message>
  <message>
   <source>it holds {n} networks, and this algorithm has one.</source>
   <translation>它含有 {n} 个网络，而此算法只有一个。</translation>
  </message>
  <message>
   <source>it has no layers called actor and critic.</source>
   <translation>它没有名为 actor 和 critic 的层。</translation>
  </message>
  <message>
   <source>{algorithm} is an actor and {n} of its critics, of numbers on a scale.</source>
   <translation>{algorithm} 是一个演员和 {n} 个评论家，动作为连续的数。</translation>
  </message>
  <message>
   <source>its critic sees no actions.</source>
   <translation>其评论家看不到动作。</translation>
  </message>
  <message>
   <source>it has no layers called network.0, network.2 and so on.</source>
   <translation>它没有名为 network.0、network.2 等的层。</translation>
  </message>
  <message>
   <source>its atoms do not rise.</source>
   <translation>其原子不是递增的。</translation>
  </message>
  <message>
   <source>its actions have other bounds than those of {environment}.</source>
   <translation>其动作的界限与 {environment} 的不同。</translation>
  </message>
  <message>
   <source>{path} is damaged: it holds {found}.</source>
   <translation>{path} 已损坏：它含有{found}。</translation>
  </message>
  <message>
   <source>file of statistics</source>
   <translation>统计文件</translation>
  </message>
  <message>
   <source>an array that is not described as numpy does it</source>
   <translation>不是按 numpy 方式描述的数组</translation>
  </message>
  <message>
   <source>no running mean</source>
   <translation>没有滑动平均值的数据</translation>
  </message>
  <message>
   <source>a mean and a variance of different shapes</source>
   <translation>形状不同的均值和方差</translation>
  </message>
  <message>
   <source>a mean or a variance that is no number</source>
   <translation>不是数字的均值或方差</translation>
  </message>
  <message>
   <source>something else than a number</source>
   <translation>不是数字的内容</translation>
  </message>
  <message>
   <source>numbers of a kind that is not read</source>
   <translation>不能读取的类型的数</translation>
  </message>
  <message>
   <source>an array with an impossible shape</source>
   <translation>形状不可能的数组</translation>
  </message>
  <message>
   <source>an array whose shape does not match its size</source>
   <translation>形状与大小不符的数组</translation>
  </message>
  <message>
   <source>no statistics</source>
   <translation>没有统计量的数据</translation>
  </message>
  <message>
   <source>{path} is damaged: what it holds is nested without end.</source>
   <translation>{path} 已损坏：其内容嵌套没有尽头。</translation>
  </message>
  <message>
   <source>statistics of no observations</source>
   <translation>没有观测的统计量</translation>
  </message>
  <message>
   <source>a variance below 0</source>
   <translation>小于 0 的方差</translation>
  </message>
  <message>
   <source>{name} beside it has statistics of {n} numbers, which {environment} does not show; take that file away to open the agent without it.</source>
   <translation>旁边的 {name} 含有 {n} 个数的统计量，而 {environment} 并不显示它们；请移走该文件，以便不用它打开智能体。</translation>
  </message>
  <message>
   <source>{name} cuts observations off at {farthest:g} deviations, here it is 10.</source>
   <translation>{name} 在 {farthest:g} 倍标准差处截断观测，这里是 10。</translation>
  </message>
  <message>
   <source>PyTorch file</source>
   <translation>PyTorch 文件</translation>
  </message>
  <message>
   <source>{path} was saved by PyTorch before version 1.6, whose files are not read here; load and save it again with a newer one.</source>
   <translation>{path} 由 1.6 版之前的 PyTorch 保存，这里不能读取此类文件；请用较新的版本载入并重新保存。</translation>
  </message>
  <message>
   <source>{path} holds no dictionary of tensors by name, as state_dict() gives it.</source>
   <translation>{path} 不含 state_dict() 给出的那种按名称排列的张量字典。</translation>
  </message>
  <message>
   <source>{path} holds no tensors by name, as state_dict() gives them.</source>
   <translation>{path} 不含 state_dict() 给出的那种按名称排列的张量。</translation>
  </message>
  <message>
   <source>{path} is not a sound {kind}: it holds {n} lists of tensors, not one.</source>
   <translation>{path} 不是完好的{kind}：它含有 {n} 个张量列表，而不是一个。</translation>
  </message>
  <message>
   <source>{path} is refused: its tensor {name} has NaN or infinite values.</source>
   <translation>{path} 被拒绝：其张量 {name} 含有 NaN 或无穷值。</translation>
  </message>
  <message>
   <source>{path} was saved on a computer whose numbers are stored the other way round.</source>
   <translation>{path} 保存于一台字节序相反的电脑。</translation>
  </message>
  <message>
   <source>more values than any network has</source>
   <translation>比任何网络都多的值</translation>
  </message>
  <message>
   <source>a tensor that is not described</source>
   <translation>没有描述的张量</translation>
  </message>
  <message>
   <source>a tensor whose place is impossible</source>
   <translation>位置不可能的张量</translation>
  </message>
  <message>
   <source>a tensor with an impossible shape</source>
   <translation>形状不可能的张量</translation>
  </message>
  <message>
   <source>a tensor that reaches beyond its numbers</source>
   <translation>超出其数据的张量</translation>
  </message>
  <message>
   <source>tensors of more than {most} MB</source>
   <translation>超过 {most} MB 的张量</translation>
  </message>
  <message>
   <source>a tensor whose numbers are nowhere</source>
   <translation>找不到其数据的张量</translation>
  </message>
  <message>
   <source>a tensor of a type that is not read</source>
   <translation>类型不能读取的张量</translation>
  </message>
  <message>
   <source>a tensor of half a number</source>
   <translation>只有半个数的张量</translation>
  </message>
  <message>
   <source>truth values that are neither true nor false</source>
   <translation>既非真也非假的真值</translation>
  </message>
  <message>
   <source>{path} is not a sound {kind}: it holds a member twice.</source>
   <translation>{path} 不是完好的{kind}：它含有重复的成员。</translation>
  </message>
  <message>
   <source>the date must be from 1900 to 9000</source>
   <translation>日期须在 1900 至 9000 年之间</translation>
  </message>
  <message>
   <source>must not be nested deeper than {most} levels</source>
   <translation>嵌套不得超过 {most} 层</translation>
  </message>
  <message>
   <source>{path} is damaged: its manifest.json is not a manifest.</source>
   <translation>{path} 已损坏：其 manifest.json 不是清单。</translation>
  </message>
  <message>
   <source>{path} was written by a newer RL Studio: it has format {given}, this one reads up to {newest}; update RL Studio.</source>
   <translation>{path} 由较新的 RL Studio 写成：它的格式为 {given}，此程序最高读取 {newest}；请更新 RL Studio。</translation>
  </message>
  <message>
   <source>{path} is damaged: its manifest.json is not JSON.</source>
   <translation>{path} 已损坏：其 manifest.json 不是 JSON。</translation>
  </message>
  <message>
   <source>{path} was not written: its {name} have a {problem}.</source>
   <translation>{path} 没有写入：其 {name} 中有{problem}。</translation>
  </message>
  <message>
   <source>the manifest of {path}</source>
   <translation>{path} 的清单</translation>
  </message>
  <message>
   <source>{path} is damaged: {member} holds {found}.</source>
   <translation>{path} 已损坏：{member} 含有{found}。</translation>
  </message>
  <message>
   <source>{path} cannot be opened: its observation space is {found}, but {environment} has {here} here.</source>
   <translation>{path} 无法打开：其观测空间是 {found}，但 {environment} 在此处是 {here}。</translation>
  </message>
  <message>
   <source>{path} cannot be opened: its action space is {found}, but {environment} has {here} here.</source>
   <translation>{path} 无法打开：其动作空间是 {found}，但 {environment} 在此处是 {here}。</translation>
  </message>
  <message>
   <source>{path} cannot be opened: its observation space is {found}, but {environment} has {here} with these settings.</source>
   <translation>{path} 无法打开：其观测空间是 {found}，但 {environment} 在这些设置下是 {here}。</translation>
  </message>
  <message>
   <source>{path} cannot be opened: its action space is {found}, but {environment} has {here} with these settings.</source>
   <translation>{path} 无法打开：其动作空间是 {found}，但 {environment} 在这些设置下是 {here}。</translation>
  </message>
  <message>
   <source>{dtype} {shape} from {low} to {high}</source>
   <translation>{dtype} {shape}，从 {low} 到 {high}</translation>
  </message>
  <message>
   <source>{name}: {rows} x {columns} with {n} channels</source>
   <translation>{name}：{rows} x {columns}，{n} 个通道</translation>
  </message>
  <message>
   <source>{n} choices</source>
   <translation>{n} 个选项</translation>
  </message>
  <message numerus="yes">
   <source>{n} parts ({listed})</source>
   <extracomment>For one: {n} part ({listed})</extracomment>
   <translation>
    <numerusform>{n} 个部分（{listed}）</numerusform>
   </translation>
  </message>
  <message>
   <source>{name}: {n} numbers</source>
   <translation>{name}：{n} 个数</translation>
  </message>
  <message>
   <source>{path} cannot be opened: its policy lacks the tensor {name}.</source>
   <translation>{path} 无法打开：其策略缺少张量 {name}。</translation>
  </message>
  <message>
   <source>{path} cannot be opened: its tensor {name} is {dtype} {shape}, but {wanted_dtype} {wanted_shape} is needed.</source>
   <translation>{path} 无法打开：其张量 {name} 是 {dtype} {shape}，而需要 {wanted_dtype} {wanted_shape}。</translation>
  </message>
  <message>
   <source>{path} cannot be opened: its policy has a tensor {name} too many.</source>
   <translation>{path} 无法打开：其策略多出张量 {name}。</translation>
  </message>
  <message>
   <source>frames of an impossible shape</source>
   <translation>形状不可能的帧</translation>
  </message>
  <message>
   <source>another number of blocks than its frames need</source>
   <translation>与其帧所需不同的块数</translation>
  </message>
  <message>
   <source>more bytes than its frames need</source>
   <translation>比其帧所需更多的字节</translation>
  </message>
  <message>
   <source>a block of another size than its frames</source>
   <translation>与其帧大小不同的块</translation>
  </message>
  <message>
   <source>a block of impossible length</source>
   <translation>长度不可能的块</translation>
  </message>
  <message>
   <source>fewer bytes than its frames need</source>
   <translation>比其帧所需更少的字节</translation>
  </message>
  <message>
   <source>a block that has no place, or one twice</source>
   <translation>没有位置或位置重复的块</translation>
  </message>
  <message>
   <source>a block that does not unpack</source>
   <translation>无法解压的块</translation>
  </message>
  <message>
   <source>observations must have 1 to {most} numbers</source>
   <translation>观测须有 1 到 {most} 个数</translation>
  </message>
  <message>
   <source>there are {n} names for {count} actions</source>
   <translation>有 {n} 个名称，而动作有 {count} 个</translation>
  </message>
  <message>
   <source>there are {n} units for {count} actions</source>
   <translation>有 {n} 个单位，而动作有 {count} 个</translation>
  </message>
  <message>
   <source>continuous actions must have one dimension and both bounds</source>
   <translation>连续动作须有一个维度和两个界限</translation>
  </message>
  <message>
   <source>a table of {n} states and {count} actions is too large</source>
   <translation>{n} 个状态和 {count} 个动作的表太大</translation>
  </message>
  <message>
   <source>a bookmark must be at one of {moments} moments</source>
   <translation>书签须位于 {moments} 个时刻之一</translation>
  </message>
  <message>
   <source>the part of the picture that is seen must not be empty</source>
   <translation>画面中可见的部分不得为空</translation>
  </message>
  <message>
   <source>a grid must have 1 to {most} rows and columns</source>
   <translation>网格须有 1 到 {most} 行和列</translation>
  </message>
  <message>
   <source>a grid must have 1 to {most} cells</source>
   <translation>网格须有 1 到 {most} 个单元格</translation>
  </message>
  <message>
   <source>the chart of states does not fit the observations</source>
   <translation>状态图与观测不符</translation>
  </message>
  <message>
   <source>a cell of the grid lies outside it or has no state</source>
   <translation>网格的一个单元格在网格之外或没有状态</translation>
  </message>
  <message>
   <source>{dimension} of the chart is no part of the observations</source>
   <translation>图的 {dimension} 不是观测的一部分</translation>
  </message>
  <message>
   <source>the names of the chart of states must be plain text</source>
   <translation>状态图的名称须为纯文本</translation>
  </message>
  <message>
   <source>the ends of {dimension} must be finite</source>
   <translation>{dimension} 的端点须为有限值</translation>
  </message>
  <message>
   <source>recording</source>
   <translation>录像</translation>
  </message>
  <message>
   <source>{path} was not written: the description of its environment is too long.</source>
   <translation>{path} 没有写入：其环境的描述太长。</translation>
  </message>
  <message>
   <source>{path} was not written: its {name} take more than {most} MB; save a single episode.</source>
   <translation>{path} 没有写入：其 {name} 超过 {most} MB；请保存单个回合。</translation>
  </message>
  <message>
   <source>the array {name} must hold truths</source>
   <translation>数组 {name} 须为真值</translation>
  </message>
  <message>
   <source>the array {name} must not fall</source>
   <translation>数组 {name} 不得下降</translation>
  </message>
  <message>
   <source>the array {name} goes on beyond the data</source>
   <translation>数组 {name} 超出了数据的范围</translation>
  </message>
  <message>
   <source>a matrix must have 1 to {most} bytes</source>
   <translation>矩阵须有 1 到 {most} 字节</translation>
  </message>
  <message>
   <source>changed rows must lie inside their matrix</source>
   <translation>改变的行须在其矩阵之内</translation>
  </message>
  <message>
   <source>a matrix that follows another must have its shape</source>
   <translation>跟随另一矩阵的矩阵须与其形状相同</translation>
  </message>
  <message>
   <source>a key must follow after at most {most} matrices</source>
   <translation>最多 {most} 个矩阵之后须有一个关键矩阵</translation>
  </message>
  <message>
   <source>a key must follow after fewer changes</source>
   <translation>须在更少的改变之后就有一个关键矩阵</translation>
  </message>
  <message>
   <source>it has {n} bytes where {wanted} are needed.</source>
   <translation>它有 {n} 字节，而需要 {wanted} 字节。</translation>
  </message>
  <message>
   <source>it cannot be unpacked: {reason}.</source>
   <translation>它无法解压：{reason}。</translation>
  </message>
  <message>
   <source>file of ages</source>
   <translation>学龄文件</translation>
  </message>
  <message>
   <source>the steps of its ages must rise</source>
   <translation>其各学龄的步数须递增</translation>
  </message>
  <message>
   <source>{path} holds no ages.</source>
   <translation>{path} 不含学龄。</translation>
  </message>
  <message>
   <source>{path} is incomplete: it holds too much: {name}.</source>
   <translation>{path} 不完整：多出 {name}。</translation>
  </message>
  <message>
   <source>{path} is incomplete: it lacks {name}.</source>
   <translation>{path} 不完整：缺少 {name}。</translation>
  </message>
  <message>
   <source>run</source>
   <translation>运行</translation>
  </message>
  <message>
   <source>{path} is refused: {names} are not of the same run.</source>
   <translation>{path} 被拒绝：{names} 不属于同一次运行。</translation>
  </message>
  <message>
   <source>{path} is incomplete: it has neither {names}.</source>
   <translation>{path} 不完整：{names} 都没有。</translation>
  </message>
  <message>
   <source>{path} is refused: its {name} are of another run.</source>
   <translation>{path} 被拒绝：其 {name} 属于另一次运行。</translation>
  </message>
  <message>
   <source>the run cannot be written: {reason}.</source>
   <translation>运行无法写入：{reason}。</translation>
  </message>
  <message>
   <source>{path} is refused: {reason}</source>
   <translation>{path} 被拒绝：{reason}</translation>
  </message>
  <message>
   <source>the notes of a run</source>
   <translation>运行的备注</translation>
  </message>
  <message>
   <source>{folder} stays in the library: {reason}.</source>
   <translation>{folder} 留在库中：{reason}。</translation>
  </message>
  <message>
   <source>{name} is open in a window; close it there before it is deleted.</source>
   <translation>{name} 正在某个窗口中打开；删除前请在那里关闭它。</translation>
  </message>
  <message>
   <source>{name} is still learning; end it before it is deleted.</source>
   <translation>{name} 仍在学习；删除前请结束它。</translation>
  </message>
  <message>
   <source>{run} is not in the trash, or is being written to.</source>
   <translation>{run} 不在回收站中，或正在被写入。</translation>
  </message>
  <message>
   <source>{run} cannot be deleted: {reason}.</source>
   <translation>{run} 无法删除：{reason}。</translation>
  </message>
  <message>
   <source>{run} cannot be brought back: {reason}.</source>
   <translation>{run} 无法恢复：{reason}。</translation>
  </message>
  <message>
   <source>{run} cannot be removed: {reason}.</source>
   <translation>{run} 无法移除：{reason}。</translation>
  </message>
  <message>
   <source>{path} was written by a newer RL Studio (format {version}; this one reads up to {newest}); update RL Studio to open it.</source>
   <translation>{path} 由较新的 RL Studio 写成（格式 {version}；此程序最高读取 {newest}）；请更新 RL Studio 以打开它。</translation>
  </message>
  <message>
   <source>{path} is a device or a pipe, not a {kind}'s file.</source>
   <translation>{path} 是设备或管道，不是文件（应为{kind}）。</translation>
  </message>
  <message>
   <source>{path} is no {kind} of RL Studio: it is larger than {size}.</source>
   <translation>{path} 不是 RL Studio 的{kind}：它大于 {size}。</translation>
  </message>
  <message>
   <source>{path} is no {kind} of RL Studio: it says no format_version.</source>
   <translation>{path} 不是 RL Studio 的{kind}：它没有 format_version。</translation>
  </message>
  <message>
   <source>{path} is no {kind} of RL Studio: it is not JSON.</source>
   <translation>{path} 不是 RL Studio 的{kind}：它不是 JSON。</translation>
  </message>
  <message>
   <source>more bytes than its tensors need</source>
   <translation>比其张量所需更多的字节</translation>
  </message>
  <message>
   <source>a tensor header of impossible length</source>
   <translation>长度不可能的张量头</translation>
  </message>
  <message>
   <source>a tensor header that is not a list of tensors</source>
   <translation>不是张量列表的张量头</translation>
  </message>
  <message>
   <source>{n} tensors, but at most {most} are allowed</source>
   <translation>{n} 个张量，但最多允许 {most} 个</translation>
  </message>
  <message>
   <source>tensors whose sizes do not add up to the file's</source>
   <translation>大小之和与文件不符的张量</translation>
  </message>
  <message>
   <source>tensor {name} that is not described by dtype, shape and offsets</source>
   <translation>未用 dtype、shape 和 offsets 描述的张量 {name}</translation>
  </message>
  <message>
   <source>tensor {name} of type {dtype}, which is not allowed</source>
   <translation>不允许的类型 {dtype} 的张量 {name}</translation>
  </message>
  <message>
   <source>tensor {name} with an impossible shape or place</source>
   <translation>形状或位置不可能的张量 {name}</translation>
  </message>
  <message>
   <source>tensor {name} whose shape {shape} does not match its size</source>
   <translation>形状 {shape} 与大小不符的张量 {name}</translation>
  </message>
  <message>
   <source>tensor {name} of type {dtype}, which files cannot carry</source>
   <translation>类型为 {dtype} 的张量 {name}，文件无法保存它</translation>
  </message>
  <message>
   <source>tensor {name} with values that are neither true nor false</source>
   <translation>值既非真也非假的张量 {name}</translation>
  </message>
  <message>
   <source>tensor {name} with NaN or infinite values</source>
   <translation>含有 NaN 或无穷值的张量 {name}</translation>
  </message>
  <message>
   <source>fewer bytes than its tensors need</source>
   <translation>比其张量所需更少的字节</translation>
  </message>
  <message>
   <source>a tensor header that is not JSON</source>
   <translation>不是 JSON 的张量头</translation>
  </message>
  <message>
   <source>tensor {name} at a place that overlaps another or leaves a gap</source>
   <translation>位置与别的重叠或留有空隙的张量 {name}</translation>
  </message>
  <message>
   <source>world</source>
   <translation>世界</translation>
  </message>
  <message>
   <source>a game is set up where an agent plays; open one first.</source>
   <translation>只能在有智能体下棋的地方摆棋；请先打开一个智能体。</translation>
  </message>
  <message>
   <source>the text is too long to be one game.</source>
   <translation>文本太长，不可能是一局棋。</translation>
  </message>
  <message>
   <source>no game here has more than {most} moves; the text has {n}.</source>
   <translation>这里的棋局最多 {most} 步；文本中有 {n} 步。</translation>
  </message>
  <message>
   <source>the text is a game of {theirs}, and this is {ours}.</source>
   <translation>文本是 {theirs} 的棋局，而这里是 {ours}。</translation>
  </message>
  <message>
   <source>the text begins from a position that was set up; that is not read.</source>
   <translation>文本从摆好的局面开始；这不能读取。</translation>
  </message>
  <message>
   <source>move {n} of the text, {move}, is none of this game; moves are called {first} to {last}.</source>
   <translation>文本的第 {n} 步 {move} 不是此游戏的着法；着法名从 {first} 到 {last}。</translation>
  </message>
  <message>
   <source>move {n} of the text, {move}, is not legal there.</source>
   <translation>文本的第 {n} 步 {move} 在该处不合规则。</translation>
  </message>
  <message>
   <source>the game is over before move {n} of the text, {move}.</source>
   <translation>在文本的第 {n} 步 {move} 之前对局已结束。</translation>
  </message>
  <message>
   <source>move {n} of the text, {move}, is no point of this board.</source>
   <translation>文本的第 {n} 步 {move} 不是此棋盘上的点。</translation>
  </message>
  <message>
   <source>this is no SGF: a game begins with (; there.</source>
   <translation>这不是 SGF：SGF 的棋局以 (; 开头。</translation>
  </message>
  <message>
   <source>the text has {name}[{told}], where this game has {name}[{here}]; open the game with these settings first.</source>
   <translation>文本中是 {name}[{told}]，而此棋局是 {name}[{here}]；请先用这些设置打开游戏。</translation>
  </message>
  <message>
   <source>the text puts stones on the board without moves, as for a handicap; that is not read.</source>
   <translation>文本在没有着法的情况下摆放棋子（例如让子）；此类内容不予读取。</translation>
  </message>
  <message>
   <source>move {n} of the text is by the side whose turn it is not.</source>
   <translation>文本的第 {n} 步由未轮到的一方走出。</translation>
  </message>
  <message>
   <source>the SGF cannot be read from “{part}” on.</source>
   <translation>SGF 从“{part}”起无法读取。</translation>
  </message>
  <message>
   <source>seconds</source>
   <translation>秒</translation>
  </message>
  <message>
   <source>best possible return</source>
   <translation>可能的最高回报</translation>
  </message>
  <message>
   <source>return at random</source>
   <translation>随机行动的回报</translation>
  </message>
  <message>
   <source>return of the rule to beat</source>
   <translation>要超越的规则的回报</translation>
  </message>
  <message>
   <source>length</source>
   <translation>长度</translation>
  </message>
  <message>
   <source>test with actions drawn</source>
   <translation>抽取动作的测试</translation>
  </message>
  <message>
   <source>steps per second</source>
   <translation>每秒步数</translation>
  </message>
  <message>
   <source>{what}, mean of up to {count}</source>
   <translation>{what}，至多 {count} 个的均值</translation>
  </message>
  <message>
   <source>{what}, largest so far</source>
   <translation>{what}，目前最大</translation>
  </message>
  <message>
   <source>{what}, smallest so far</source>
   <translation>{what}，目前最小</translation>
  </message>
  <message>
   <source>{found}: a lesson's text has no pictures, links or HTML</source>
   <translation>{found}：课程的文本没有图片、链接或 HTML</translation>
  </message>
  <message>
   <source>right is {right}, but there are {n} answers</source>
   <translation>right 为 {right}，但答案有 {n} 个</translation>
  </message>
  <message>
   <source>{run}: {what}</source>
   <translation>{run}：{what}</translation>
  </message>
  <message>
   <source>lesson</source>
   <translation>课程</translation>
  </message>
  <message>
   <source>{path}, line {line}, {place}: {problem}</source>
   <translation>{path}，第 {line} 行，{place}：{problem}</translation>
  </message>
  <message>
   <source>{fault} (at its end, line {line})</source>
   <translation>{fault}（在文件末尾，第 {line} 行）</translation>
  </message>
  <message>
   <source>{path}, line {line}</source>
   <translation>{path}，第 {line} 行</translation>
  </message>
  <message>
   <source>{part} of {whole}</source>
   <translation>{whole} 的 {part}</translation>
  </message>
  <message>
   <source>{algorithm} does not fit {environment}: {reason}</source>
   <translation>{algorithm} 不适用于 {environment}：{reason}</translation>
  </message>
  <message>
   <source>{path} is no lesson of RL Studio: it is not text in UTF-8.</source>
   <translation>{path} 不是 RL Studio 的课程：它不是 UTF-8 文本。</translation>
  </message>
  <message>
   <source>{path} cannot be read as TOML: {reason}.</source>
   <translation>{path} 无法作为 TOML 读取：{reason}。</translation>
  </message>
  <message>
   <source>a {kind} needs a set-up on this page or an earlier one.</source>
   <translation>{kind} 需要本页或前面某页上的 setup。</translation>
  </message>
  <message>
   <source>a person does not learn here; name an algorithm.</source>
   <translation>人在这里不学习；请指定一个算法。</translation>
  </message>
  <message>
   <source>there is another set-up {name}.</source>
   <translation>已有另一个 setup {name}。</translation>
  </message>
  <message>
   <source>the library cannot be used: {reason}.</source>
   <translation>运行库无法使用：{reason}。</translation>
  </message>
  <message>
   <source>it has version {there}, this program makes {made}</source>
   <translation>它的版本是 {there}，而本程序使用的是 {made}</translation>
  </message>
  <message>
   <source>this moment is no longer kept; choose a later one.</source>
   <translation>此时刻已不再保留；请选择较晚的时刻。</translation>
  </message>
  <message>
   <source>the episode is over at this moment; choose one before its end.</source>
   <translation>此时刻回合已结束；请选择结束之前的时刻。</translation>
  </message>
  <message>
   <source>this environment does not do the same again for the same seed and actions.</source>
   <translation>此环境在相同的种子和动作下不会重现相同的过程。</translation>
  </message>
  <message>
   <source>the beginning of this episode is no longer kept; choose a later episode.</source>
   <translation>此回合的开头已不再保留；请选择较晚的回合。</translation>
  </message>
  <message>
   <source>the highest action value</source>
   <translation>最高的动作价值</translation>
  </message>
  <message>
   <source>the value of the state, else the highest action value</source>
   <translation>状态的价值，否则为最高的动作价值</translation>
  </message>
  <message>
   <source>the probability of the action that was taken</source>
   <translation>所取动作的概率</translation>
  </message>
  <message>
   <source>the reward that it brought</source>
   <translation>它带来的奖励</translation>
  </message>
  <message>
   <source>the TD error r + γ v' - v, known once the next decision is made</source>
   <translation>TD 误差 r + γ v' - v，作出下一个决策后可知</translation>
  </message>
  <message>
   <source>1 at the end of an episode, else 0</source>
   <translation>回合结束时为 1，否则为 0</translation>
  </message>
  <message>
   <source>the step of the episode, from 0</source>
   <translation>回合的步，从 0 起</translation>
  </message>
  <message>
   <source>the number of the action</source>
   <translation>动作的编号</translation>
  </message>
  <message>
   <source>the entropy of the action probabilities, in nats</source>
   <translation>动作概率的熵，单位 nat</translation>
  </message>
  <message>
   <source>{missing} is never known here: this has {names}.</source>
   <translation>{missing} 在这里永远未知：这里有 {names}。</translation>
  </message>
  <message>
   <source>this agent has no layer “{layer}” of “{network}” to map by.</source>
   <translation>此智能体没有可供绘图的“{network}”的层“{layer}”。</translation>
  </message>
  <message>
   <source>What this layer says is no longer finite.</source>
   <translation>该层的输出已不再是有限数。</translation>
  </message>
  <message>
   <source>No episode has ended by itself yet, and what follows a cut is not known.</source>
   <translation>还没有回合自行结束，而中断之后会怎样并不知道。</translation>
  </message>
  <message numerus="yes">
   <source>{ends} By discount {discount:g} it counts for at most {share:.0%} after {n:,} steps.</source>
   <extracomment>For one: {ends} By discount {discount:g} it counts for at most {share:.0%} after {n:,} step.</extracomment>
   <translation>
    <numerusform>{ends}按折扣 {discount:g}，{n:,} 步之后它最多占 {share:.0%}。</numerusform>
   </translation>
  </message>
  <message>
   <source>This algorithm has no discount factor.</source>
   <translation>该算法没有折扣因子。</translation>
  </message>
  <message>
   <source>the arrays {name} and {other} do not agree</source>
   <translation>数组 {name} 和 {other} 不一致</translation>
  </message>
  <message>
   <source>the array {name} must be below {n}</source>
   <translation>数组 {name} 须小于 {n}</translation>
  </message>
  <message>
   <source>the array {name} must hold numbers</source>
   <translation>数组 {name} 须为数</translation>
  </message>
  <message>
   <source>the array {name} must have a legal action in each row</source>
   <translation>数组 {name} 的每一行须有一个合法动作</translation>
  </message>
  <message>
   <source>the array {name} must have a row for each decision</source>
   <translation>数组 {name} 须为每次决策有一行</translation>
  </message>
  <message>
   <source>the arrays of return distributions do not fit the actions</source>
   <translation>回报分布的数组与动作不符</translation>
  </message>
  <message>
   <source>the number of rows of the array {name} must be {n}</source>
   <translation>数组 {name} 的行数须为 {n}</translation>
  </message>
  <message>
   <source>the array {name} has rows of {shape} where {needed} is needed</source>
   <translation>数组 {name} 的行的形状是 {shape}，需要的是 {needed}</translation>
  </message>
  <message>
   <source>the array {name} has a row for the end of an episode</source>
   <translation>数组 {name} 在回合结束处有一行</translation>
  </message>
  <message>
   <source>continuous actions have no numbers</source>
   <translation>连续动作没有编号</translation>
  </message>
  <message>
   <source>{condition} begins to hold at no later moment of this recording.</source>
   <translation>{condition} 在此录像之后的任何时刻都不会开始成立。</translation>
  </message>
  <message>
   <source>the array {name} must begin with 0 and rise</source>
   <translation>数组 {name} 须从 0 开始递增</translation>
  </message>
  <message>
   <source>the array {name} must have a legal action in each state</source>
   <translation>数组 {name} 在每个状态中须有一个合法动作</translation>
  </message>
  <message>
   <source>each moment must have a picture</source>
   <translation>每个时刻须有一幅画面</translation>
  </message>
  <message>
   <source>the observations do not have the shape of their space</source>
   <translation>观测的形状与其空间不符</translation>
  </message>
  <message>
   <source>its parameters belong to no policy</source>
   <translation>其参数不属于任何策略</translation>
  </message>
  <message>
   <source>a picture must have three colours and at most {most} MB</source>
   <translation>画面须有三种颜色，且最多 {most} MB</translation>
  </message>
  <message>
   <source>this is a recording: the file holds what was seen, not the environment itself.</source>
   <translation>这是录像：文件包含所见的内容，而不是环境本身。</translation>
  </message>
  <message>
   <source>this is a recording from a file, which does not hold the game itself; it cannot be gone on from.</source>
   <translation>这是来自文件的录像，其中不含游戏本身；不能从它继续。</translation>
  </message>
  <message>
   <source>The policy of this recording cannot be asked here: {reason}.</source>
   <translation>此处无法询问该录像的策略：{reason}。</translation>
  </message>
  <message>
   <source>The file holds no parameters of this policy.</source>
   <translation>文件中没有该策略的参数。</translation>
  </message>
  <message>
   <source>the speed must be above 0, not {factor}.</source>
   <translation>速度须大于 0，而不是 {factor}。</translation>
  </message>
  <message>
   <source>{algorithm} is not installed here.</source>
   <translation>{algorithm} 未安装在此处。</translation>
  </message>
  <message>
   <source>The parameters of this policy take too much room for a file.</source>
   <translation>该策略的参数太大，文件放不下。</translation>
  </message>
  <message>
   <source>The parameters of this policy had diverged (they are not numbers any more).</source>
   <translation>该策略的参数已发散（已不是数）。</translation>
  </message>
  <message>
   <source>the pictures take more than {most} MB; save a single episode.</source>
   <translation>画面超过 {most} MB；请保存单个回合。</translation>
  </message>
  <message>
   <source>what a file tells of this run</source>
   <translation>文件对此运行的说明</translation>
  </message>
  <message>
   <source>This environment could not be put back to where it was. You see the moment as it was; when time goes on, a new episode begins.</source>
   <translation>此环境无法恢复到当时的状态。您看到的是当时的画面；时间继续后，会开始新的回合。</translation>
  </message>
  <message>
   <source>The episode in {path} is damaged ({reason}); a new one has begun.</source>
   <translation>{path} 中的回合已损坏（{reason}）；已开始新的回合。</translation>
  </message>
  <message>
   <source>a tape has 1 to {most} moments, not {n}</source>
   <translation>一卷录制有 1 到 {most} 个时刻，而不是 {n} 个</translation>
  </message>
  <message>
   <source>what is seen has the shape {shape}, not {needed}</source>
   <translation>观测的形状是 {shape}，而不是 {needed}</translation>
  </message>
  <message>
   <source>what is seen must be one of {n} states</source>
   <translation>观测须为 {n} 个状态之一</translation>
  </message>
  <message>
   <source>what is seen must be finite</source>
   <translation>观测须为有限的数</translation>
  </message>
  <message>
   <source>what is legal must be told of every action ({n}), and one must be</source>
   <translation>须说明每个动作（{n} 个）是否合法，且至少有一个合法</translation>
  </message>
  <message>
   <source>the moments of a tape do not fit its reels</source>
   <translation>录制的时刻与其片段不符</translation>
  </message>
  <message>
   <source>the reels of a tape do not follow each other</source>
   <translation>录制的片段并不相接</translation>
  </message>
  <message>
   <source>the values over time are no numbers of decisions and rewards</source>
   <translation>随时间的价值不是决策和奖励的数</translation>
  </message>
  <message>
   <source>a tape has at most {most} curves</source>
   <translation>一卷录制最多有 {most} 条曲线</translation>
  </message>
  <message>
   <source>a picture must have three colours</source>
   <translation>画面须有三种颜色</translation>
  </message>
  <message>
   <source>a picture must have at most {most} MB</source>
   <translation>画面最多 {most} MB</translation>
  </message>
  <message>
   <source>the way on the chart of states is no way</source>
   <translation>状态图上的路径不成立</translation>
  </message>
  <message>
   <source>the curves of a tape are none</source>
   <translation>录制的曲线不成立</translation>
  </message>
  <message>
   <source>nothing to play: neither a checkpoint nor a run was given.</source>
   <translation>没有可玩的：既没有给出检查点，也没有给出运行。</translation>
  </message>
  <message>
   <source>what is seen does not follow from the state</source>
   <translation>观测与状态不符</translation>
  </message>
  <message>
   <source>what was done is more than a file tells of</source>
   <translation>所做的动作比文件所能记录的更多</translation>
  </message>
  <message>
   <source>thinking the last decision over</source>
   <translation>正在重新思考最后一次决策</translation>
  </message>
  <message>
   <source>what was done must be finite numbers</source>
   <translation>所做的动作须为有限的数</translation>
  </message>
  <message>
   <source>the returns of the person who played are no numbers</source>
   <translation>玩家的回报不是数</translation>
  </message>
  <message>
   <source>you have made no move in this game that could be taken back.</source>
   <translation>你在此局中没有走过可以收回的一步。</translation>
  </message>
  <message>
   <source>the game is over; sides can be swapped in the next one.</source>
   <translation>此局已结束；可在下一局交换双方。</translation>
  </message>
  <message>
   <source>there is no action {choice}: there are {choices}.</source>
   <translation>没有动作 {choice}：共有 {choices} 个。</translation>
  </message>
  <message>
   <source>{algorithm} is not ready to play: it has to be trained first.</source>
   <translation>{algorithm} 还不能玩：须先训练。</translation>
  </message>
  <message>
   <source>{algorithm} has found no plan for {environment} within {seconds:.0f} seconds.</source>
   <translation>{algorithm} 未能在 {seconds:.0f} 秒内为 {environment} 找到计划。</translation>
  </message>
  <message>
   <source>{action} is not legal at this moment.</source>
   <translation>{action} 此刻不合法。</translation>
  </message>
  <message>
   <source>a wall is of 1 to {most} ages, not of {n}.</source>
   <translation>学龄墙有 1 到 {most} 个学龄，而不是 {n} 个。</translation>
  </message>
  <message>
   <source>the queue of runs cannot be used: {reason}.</source>
   <translation>运行队列无法使用：{reason}。</translation>
  </message>
  <message>
   <source>it would wait for a person, and only a run in a tab of its own asks a person.</source>
   <translation>它会等人回答，而只有在自己标签页中的运行才会问人。</translation>
  </message>
  <message>
   <source>a range goes from a smaller number to a larger one.</source>
   <translation>范围须从较小的数到较大的数。</translation>
  </message>
  <message>
   <source>{setting} is a whole number.</source>
   <translation>{setting}是整数。</translation>
  </message>
  <message>
   <source>{setting} is a number.</source>
   <translation>{setting}是数字。</translation>
  </message>
  <message>
   <source>seeds are numbers and ranges such as 0-9 or 0,3,7-9, not {text}.</source>
   <translation>种子是数字和范围，如 0-9 或 0,3,7-9，而不是 {text}。</translation>
  </message>
  <message>
   <source>the seeds {first}-{last} are the wrong way round.</source>
   <translation>种子 {first}-{last} 的顺序反了。</translation>
  </message>
  <message>
   <source>a seed is at most {most:,}, not {given:,}.</source>
   <translation>种子最大为 {most:,}，而不是 {given:,}。</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} seeds are the most.</source>
   <extracomment>For one: {n:,} seed is the most.</extracomment>
   <translation>
    <numerusform>最多 {n:,} 个种子。</numerusform>
   </translation>
  </message>
  <message>
   <source>seed {seed} is named twice; the same seed would be the same run.</source>
   <translation>种子 {seed} 出现了两次；同一种子就是同一次运行。</translation>
  </message>
  <message>
   <source>{setting}: name values with commas between them.</source>
   <translation>{setting}：请写出用逗号分隔的值。</translation>
  </message>
  <message>
   <source>{setting}: {value} is named twice.</source>
   <translation>{setting}：{value} 出现了两次。</translation>
  </message>
  <message>
   <source>{setting} is one of {choices}.</source>
   <translation>{setting}是 {choices} 之一。</translation>
  </message>
  <message>
   <source>{setting} is true or false.</source>
   <translation>{setting}是 true 或 false。</translation>
  </message>
  <message>
   <source>{setting} is from {low} to {high}.</source>
   <translation>{setting}从 {low} 到 {high}。</translation>
  </message>
  <message>
   <source>{setting} is at least {low}.</source>
   <translation>{setting}至少为 {low}。</translation>
  </message>
  <message>
   <source>{setting} is at most {high}.</source>
   <translation>{setting}最多为 {high}。</translation>
  </message>
  <message>
   <source>{setting} is above {low}.</source>
   <translation>{setting}大于 {low}。</translation>
  </message>
  <message>
   <source>{setting} is below {high}.</source>
   <translation>{setting}小于 {high}。</translation>
  </message>
  <message>
   <source>{count:,} runs are too many at once; {most:,} can be added at a time.</source>
   <translation>一次 {count:,} 个运行太多；一次最多可加入 {most:,} 个。</translation>
  </message>
  <message>
   <source>the queue of runs cannot be opened: {reason}.</source>
   <translation>运行队列无法打开：{reason}。</translation>
  </message>
  <message>
   <source>this agent</source>
   <translation>该智能体</translation>
  </message>
  <message>
   <source>Elo</source>
   <translation>Elo</translation>
  </message>
  <message>
   <source>rating</source>
   <translation>评级</translation>
  </message>
  <message>
   <source>How strong the newest agent is, by its games against others: {opponent} (whose rating is 0), a search of two strengths, its own past selves. The thin lines are one standard error above and below; 400 points more are odds of ten to one.</source>
   <translation>最新智能体的棋力，由它与{opponent}（评级为 0）、两种强度的搜索及其过去版本的对局得出；细线为上下各一个标准误差。高 400 分意味着十比一的胜算。</translation>
  </message>
  <message>
   <source>How strong {opponent} is by all games so far: it never changes, but is known ever better.</source>
   <translation>根据迄今所有对局得出的{opponent}的棋力：它从不改变，但估计越来越准。</translation>
  </message>
  <message>
   <source>an action was chosen that is none of the {n}</source>
   <translation>所选的动作不是 {n} 个动作之一</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>there is no CUDA GPU that torch can use on this computer; choose cpu or auto.</source>
   <translation>本机没有 torch 可用的 CUDA GPU；请选择 cpu 或 auto。</translation>
  </message>
  <message>
   <source>{id}: an episode has not ended within {steps:,} steps, so that there is no return to tell; let its setting Longest episode (--env-set max_steps=1000) cut episodes off.</source>
   <translation>{id}：一个回合在 {steps:,} 步内没有结束，因此没有回报可报；用其设置“最长回合”（--env-set max_steps=1000）截断回合。</translation>
  </message>
  <message>
   <source>{reason}; it trains with one lane.</source>
   <translation>{reason}；它用一个并行环境训练。</translation>
  </message>
  <message>
   <source>{reason}; choose one lane (--lanes 1).</source>
   <translation>{reason}；请选择一个并行环境（--lanes 1）。</translation>
  </message>
  <message>
   <source>{reason}; the run goes on, and this is tried again.</source>
   <translation>{reason}；运行继续，稍后重试。</translation>
  </message>
  <message>
   <source>there is not enough memory</source>
   <translation>内存不足</translation>
  </message>
  <message>
   <source>{reason}; the ages of this run are kept anew from here on.</source>
   <translation>{reason}；此运行的各学龄从现在起重新保留。</translation>
  </message>
  <message>
   <source>the training state is large ({size:.1f} GB), so autosaves keep the policy alone; Save writes everything.</source>
   <translation>训练状态很大（{size:.1f} GB），因此自动保存只保留策略；“保存”会写入全部内容。</translation>
  </message>
  <message>
   <source>the folder {folder} was deleted; it is made again.</source>
   <translation>文件夹 {folder} 已被删除；现重新建立。</translation>
  </message>
  <message>
   <source>there is not enough memory for an autosave</source>
   <translation>内存不足，无法自动保存</translation>
  </message>
  <message>
   <source>{reason}; this run is kept in {folder} instead.</source>
   <translation>{reason}；本次运行改存于 {folder}。</translation>
  </message>
  <message>
   <source>{reason}; its policy alone is kept in {folder} instead.</source>
   <translation>{reason}；只有其策略改存于 {folder}。</translation>
  </message>
  <message>
   <source>autosaves can be written again.</source>
   <translation>又可以写入自动保存了。</translation>
  </message>
  <message>
   <source>{name} of {subject} cannot change in a fork: what was learned so far was learned with it; start a new run with it.</source>
   <translation>{subject} 的 {name} 在分支中不能更改：至今所学都是用它学到的；请用它开始新的运行。</translation>
  </message>
  <message>
   <source>the state of the simulation in this file was not saved here, or by another version of the simulator: its episodes begin anew.</source>
   <translation>该文件中的模拟状态不是在此处保存的，或由模拟器的另一版本保存：其回合重新开始。</translation>
  </message>
  <message>
   <source>the state of this environment cannot be kept in a file: its episodes begin anew.</source>
   <translation>该环境的状态无法保存在文件中：其回合重新开始。</translation>
  </message>
  <message>
   <source>{path} cannot be continued: it holds the policy alone; it can be played, and files saved as resumable can be continued.</source>
   <translation>{path} 无法继续：它只含策略；它可以用来玩，而保存为可继续的文件才能继续。</translation>
  </message>
  <message>
   <source>{path} has trained {step} steps already; ask for more than that to continue it.</source>
   <translation>{path} 已训练 {step} 步；要继续它，请要求更多步数。</translation>
  </message>
  <message>
   <source>it is of {count} lanes, the run has {lanes}</source>
   <translation>它是 {count} 个并行环境的，而本次运行有 {lanes} 个</translation>
  </message>
  <message>
   <source>{path} cannot be continued: {reason}</source>
   <translation>{path} 无法继续：{reason}</translation>
  </message>
  <message>
   <source>{path} cannot be continued: its training state does not fit: {reason}.</source>
   <translation>{path} 无法继续：其训练状态不适用：{reason}。</translation>
  </message>
  <message>
   <source>the array {name} is too many</source>
   <translation>数组 {name} 是多余的</translation>
  </message>
  <message>
   <source>the frames of the memory are there twice</source>
   <translation>回放池的画面出现了两次</translation>
  </message>
  <message>
   <source>another training is writing into {folder}; end that one first, or choose another folder.</source>
   <translation>另一个训练正在写入 {folder}；请先结束它，或另选文件夹。</translation>
  </message>
  <message>
   <source>the folder {folder} cannot be written into: {reason}.</source>
   <translation>文件夹 {folder} 无法写入：{reason}。</translation>
  </message>
  <message>
   <source>the counts of visits must not be below zero</source>
   <translation>访问计数不能小于零</translation>
  </message>
  <message>
   <source>preset of {algorithm} for {environment}</source>
   <translation>{environment} 上 {algorithm} 的预设</translation>
  </message>
  <message>
   <source>the presets {name} must hold [[preset]] tables only.</source>
   <translation>预设文件 {name} 只能含有 [[preset]] 表。</translation>
  </message>
  <message>
   <source>the presets {name} cannot be read: {reason}.</source>
   <translation>预设文件 {name} 无法读取：{reason}。</translation>
  </message>
  <message>
   <source>the presets {name}</source>
   <translation>预设文件 {name}</translation>
  </message>
  <message>
   <source>learning again up to step {step:,}</source>
   <translation>重新学习到第 {step:,} 步</translation>
  </message>
  <message>
   <source>learning again up to step {step:,}, which took {seconds:.0f} s</source>
   <translation>重新学习到第 {step:,} 步，原先用了 {seconds:.0f} 秒</translation>
  </message>
  <message>
   <source>this run is never at step {step:,} with {updates:,} updates and {episodes:,} episodes, as its demo says: it was made with another version of RL Studio, or its file was changed.</source>
   <translation>此运行从不处于其演示所说的第 {step:,} 步、{updates:,} 次更新、{episodes:,} 个回合：它由另一版本的 RL Studio 制作，或其文件被更改过。</translation>
  </message>
  <message>
   <source>building the algorithm</source>
   <translation>正在构建算法</translation>
  </message>
  <message>
   <source>{algorithm} asks nobody anything.</source>
   <translation>{algorithm} 不向任何人提问。</translation>
  </message>
  <message>
   <source>{algorithm} takes no texts of people.</source>
   <translation>{algorithm} 不接受人写的文本。</translation>
  </message>
  <message>
   <source>{reason}, beside the copy that trains; so the run is evaluated at its end only.</source>
   <translation>{reason}（在训练的副本之外）；因此只在运行结束时评估。</translation>
  </message>
  <message>
   <source>{reason}, beside the copy that trains; so the run is evaluated at its end only. It cannot stop when it is solved.</source>
   <translation>{reason}（在训练的副本之外）；因此只在运行结束时评估。无法在解决时停止。</translation>
  </message>
  <message>
   <source>the last evaluation was stopped after {seconds:.0f} s: {ended} of {episodes} episodes had ended.</source>
   <translation>最后一次评估在 {seconds:.0f} 秒 后停止：{episodes} 个回合中已结束 {ended} 个。</translation>
  </message>
  <message>
   <source>reading the file</source>
   <translation>正在读取文件</translation>
  </message>
  <message>
   <source>nothing to train: neither a run nor a file to continue was given.</source>
   <translation>没有可训练的：既没有给出运行，也没有给出要继续的文件。</translation>
  </message>
  <message>
   <source>{algorithm} cannot be trained, it is played in the window: start rlstudio and choose {environment} and {title}.</source>
   <translation>{algorithm} 不能训练，它在窗口中由人玩：请启动 rlstudio 并选择 {environment} 和 {title}。</translation>
  </message>
  <message numerus="yes">
   <source>{algorithm} works with {n} lanes, not {lanes}.</source>
   <extracomment>For one: {algorithm} works with {n} lane, not {lanes}.</extracomment>
   <translation>
    <numerusform>{algorithm} 使用 {n} 个并行环境，而不是 {lanes} 个。</numerusform>
   </translation>
  </message>
  <message>
   <source>{environment} says no return at which it is solved, so that no run can end there; its steps end it (leave --until-solved out).</source>
   <translation>{environment} 没有说明达到多少回报算解决，因此运行无法在那里结束；由步数结束它（请去掉 --until-solved）。</translation>
  </message>
  <message>
   <source>{lanes:,} lanes of {environment} need about {needed:.1f} GB of memory, and {free:.1f} GB are free here; choose fewer lanes.</source>
   <translation>{environment} 的 {lanes:,} 个并行环境约需 {needed:.1f} GB 内存，而这里有 {free:.1f} GB 可用；请选择较少的并行环境。</translation>
  </message>
  <message>
   <source>the panel {name} stands in two places</source>
   <translation>面板 {name} 在两处出现</translation>
  </message>
  <message>
   <source>Rewards are normalised for learning, so values are in another unit than what really followed.</source>
   <translation>学习时奖励经过归一化，因此价值的单位与随后的实际结果不同。</translation>
  </message>
  <message>
   <source>For learning a lost life ends the future or costs something, so values are of another return.</source>
   <translation>学习时失去一条命会终止未来或有代价，因此价值对应的是另一种回报。</translation>
  </message>
  <message>
   <source>Values of SAC also count the entropy that is still to come, at its temperature, which no reward holds: they are of another return.</source>
   <translation>SAC 的价值还按其温度计入尚未到来的熵，而奖励中没有它：价值属于另一种回报。</translation>
  </message>
  <message>
   <source>The bonus for what was long untried is learned as if it were a reward, so values are of another return.</source>
   <translation>对久未尝试者的额外奖励被当作奖励来学习，所以价值属于另一种回报。</translation>
  </message>
  <message>
   <source>The reward is learned, so values are of another return.</source>
   <translation>奖励是学得的，因此价值对应的是另一种回报。</translation>
  </message>
  <message>
   <source>{environment} has no map of states: an observation there is not a few numbers.</source>
   <translation>{environment} 没有状态图：那里的观测不是少数几个数。</translation>
  </message>
  <message>
   <source>a map needs two of the dimensions 0 to {last}, not {x} and {y}.</source>
   <translation>图需要 0 到 {last} 中的两个维度，而不是 {x} 和 {y}。</translation>
  </message>
  <message>
   <source>a map has 1 to {most:,} cells, not {columns} columns times {rows} rows.</source>
   <translation>图有 1 到 {most:,} 个单元格，而不是 {columns} 列乘 {rows} 行。</translation>
  </message>
  <message>
   <source>a map needs a finite value for each of the {n} dimensions.</source>
   <translation>图需要为 {n} 个维度中的每一个给出有限值。</translation>
  </message>
  <message>
   <source>an axis of a map must rise between two finite ends, not from {low} to {high}.</source>
   <translation>图的轴须在两个有限端点之间递增，而不是从 {low} 到 {high}。</translation>
  </message>
  <message>
   <source>{algorithm} declares no equations: its updates cannot be looked into.</source>
   <translation>{algorithm} 没有声明公式：无法查看其更新。</translation>
  </message>
  <message>
   <source>This update could not be read: {error}.</source>
   <translation>无法读取该更新：{error}。</translation>
  </message>
  <message>
   <source>this policy does not say which of its inputs matter for that.</source>
   <translation>此策略没有说明哪些输入对此重要。</translation>
  </message>
  <message>
   <source>an action here is one of 0 to {last}, not {index}.</source>
   <translation>这里的动作是 0 到 {last} 之一，而不是 {index}。</translation>
  </message>
  <message>
   <source>The source of {algorithm} cannot be read: {error}.</source>
   <translation>无法读取 {algorithm} 的源代码：{error}。</translation>
  </message>
  <message>
   <source>{low} … {high}, mean {mean}, {others} not finite</source>
   <translation>{low} … {high}，均值 {mean}，{others} 个非有限</translation>
  </message>
  <message>
   <source>{kind} of {count}</source>
   <translation>{kind}，共 {count} 项</translation>
  </message>
  <message>
   <source>{low} … {high}, mean {mean}</source>
   <translation>{low} … {high}，均值 {mean}</translation>
  </message>
  <message>
   <source>a number of {bits:,} bits</source>
   <translation>一个 {bits:,} 位的数</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>空</translation>
  </message>
  <message>
   <source>no finite number</source>
   <translation>无有限数</translation>
  </message>
  <message>
   <source>{many:,} of {all:,} true</source>
   <translation>{all:,} 个中 {many:,} 个为真</translation>
  </message>
  <message>
   <source>RLSTUDIO_HOST must be 'process' or 'thread', not {chosen}.</source>
   <translation>RLSTUDIO_HOST 须为 'process' 或 'thread'，而不是 {chosen}。</translation>
  </message>
  <message>
   <source>The worker process</source>
   <translation>工作进程</translation>
  </message>
  <message>
   <source>{process} crashed (exit code {code}).</source>
   <translation>{process}崩溃了（退出代码 {code}）。</translation>
  </message>
  <message>
   <source>{process} does not answer any more.</source>
   <translation>{process}不再响应。</translation>
  </message>
  <message>
   <source>{process} crashed ({signal}).</source>
   <translation>{process}崩溃了（{signal}）。</translation>
  </message>
  <message>
   <source>{process} was ended from within (exit code {code}) while {environment} ran in it, as os._exit() in code of that environment would do.</source>
   <translation>{process}在 {environment} 于其中运行时从内部被结束（退出代码 {code}），如同该环境的代码调用了 os._exit()。</translation>
  </message>
  <message>
   <source>{process} ended unexpectedly.</source>
   <translation>{process}意外结束。</translation>
  </message>
  <message>
   <source>{process} was killed ({signal}), perhaps by the system because memory ran out.</source>
   <translation>{process}被终止（{signal}），可能是系统因内存耗尽所为。</translation>
  </message>
  <message>
   <source>{process} crashed ({signal}) while {environment} ran in it, probably in code of that environment.</source>
   <translation>{process}在 {environment} 于其中运行时崩溃了（{signal}），可能出在该环境的代码中。</translation>
  </message>
  <message>
   <source>The worker process did not answer any more and was ended.</source>
   <translation>工作进程不再响应，已被结束。</translation>
  </message>
  <message>
   <source>the worker process could not be started: {reason}.</source>
   <translation>无法启动工作进程：{reason}。</translation>
  </message>
  <message>
   <source>The worker thread ended: {error}.</source>
   <translation>工作线程已结束：{error}。</translation>
  </message>
  <message>
   <source>{what} is a whole number from {least} to {most}, not {value}.</source>
   <translation>{what}是从 {least} 到 {most} 的整数，而不是 {value}。</translation>
  </message>
  <message>
   <source>the speed must be a number above 0, not {value}.</source>
   <translation>速度须为大于 0 的数，而不是 {value}。</translation>
  </message>
  <message>
   <source>a seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <source>a step</source>
   <translation>步数</translation>
  </message>
  <message>
   <source>the width of a picture</source>
   <translation>画面的宽度</translation>
  </message>
  <message>
   <source>the number of a moment</source>
   <translation>时刻的编号</translation>
  </message>
  <message>
   <source>the number of a question</source>
   <translation>问题的编号</translation>
  </message>
  <message>
   <source>the number of a pair</source>
   <translation>对的编号</translation>
  </message>
  <message>
   <source>the number of an action</source>
   <translation>动作的编号</translation>
  </message>
  <message>
   <source>a text that a person types has at most {most} letters.</source>
   <translation>人输入的文本最多有 {most} 个字母。</translation>
  </message>
  <message>
   <source>a step ends at {choices}, not at {value}.</source>
   <translation>一步结束于 {choices}，而不是 {value}。</translation>
  </message>
  <message>
   <source>a judgement is {choices}, not {value}.</source>
   <translation>判断是 {choices}，而不是 {value}。</translation>
  </message>
  <message>
   <source>another one is being written; it has to end first.</source>
   <translation>正在写另一个；须先等它结束。</translation>
  </message>
  <message>
   <source>nothing is being played any more.</source>
   <translation>已经没有正在玩的内容。</translation>
  </message>
  <message>
   <source>{error} The last autosave is {path}.</source>
   <translation>{error} 上次自动保存是 {path}。</translation>
  </message>
  <message>
   <source>There is not enough memory for this run.</source>
   <translation>内存不足，无法进行本次运行。</translation>
  </message>
  <message>
   <source>Atari</source>
   <translation>Atari</translation>
  </message>
  <message>
   <source>points</source>
   <translation>分</translation>
  </message>
  <message>
   <source>Pong</source>
   <translation>Pong</translation>
  </message>
  <message>
   <source>Table tennis against the console, from pixels alone. First to 21; the return is the lead.</source>
   <translation>与主机对打乒乓球，只看像素。先得 21 分者胜；回报为领先的分数。</translation>
  </message>
  <message>
   <source>Breakout</source>
   <translation>Breakout</translation>
  </message>
  <message>
   <source>Break the wall of bricks, from pixels alone. Five lives; bricks higher up count more.</source>
   <translation>只看像素，打掉砖墙。五条命；越高的砖得分越多。</translation>
  </message>
  <message numerus="yes">
   <source>opening {n:,} games</source>
   <extracomment>For one: opening {n:,} game</extracomment>
   <translation>
    <numerusform>正在打开 {n:,} 局游戏</numerusform>
   </translation>
  </message>
  <message>
   <source>games of several lanes cannot be restored; start fresh ones instead</source>
   <translation>多个并行环境的游戏无法恢复；请改为开始新的游戏</translation>
  </message>
  <message numerus="yes">
   <source>{n} actions</source>
   <extracomment>For one: {n} action</extracomment>
   <translation>
    <numerusform>{n} 个动作</numerusform>
   </translation>
  </message>
  <message>
   <source>{game} on the Atari 2600, learned from the picture alone: {actions}, {lives}.</source>
   <translation>Atari 2600 上的 {game}，只从画面学习：{actions}，{lives}。</translation>
  </message>
  <message>
   <source>{game} on the Atari 2600, learned from the picture alone: {actions}.</source>
   <translation>Atari 2600 上的 {game}，只从画面学习：{actions}。</translation>
  </message>
  <message numerus="yes">
   <source>{n} lives</source>
   <extracomment>For one: {n} life</extracomment>
   <translation>
    <numerusform>{n} 条命</numerusform>
   </translation>
  </message>
  <message>
   <source>the installed ale-py has no game {rom}; reinstall ale-py 0.12 or newer.</source>
   <translation>已安装的 ale-py 没有游戏 {rom}；请重新安装 ale-py 0.12 或更新版本。</translation>
  </message>
  <message>
   <source>the emulator does not know its state again</source>
   <translation>模拟器不认得自己的状态</translation>
  </message>
  <message>
   <source>the emulator's run-up names actions that the game has not, or too many</source>
   <translation>模拟器的前奏含有游戏没有的动作，或者太多</translation>
  </message>
  <message>
   <source>minimal</source>
   <translation>最小集</translation>
  </message>
  <message>
   <source>movement</source>
   <translation>仅移动</translation>
  </message>
  <message>
   <source>Frame skip</source>
   <translation>跳帧</translation>
  </message>
  <message>
   <source>Each decision is held for this many game frames (60 per second).</source>
   <translation>每个决策保持这么多游戏帧（每秒 60 帧）。</translation>
  </message>
  <message>
   <source>frames</source>
   <translation>帧</translation>
  </message>
  <message>
   <source>Game</source>
   <translation>游戏</translation>
  </message>
  <message>
   <source>Sticky actions</source>
   <translation>粘滞动作</translation>
  </message>
  <message>
   <source>Chance that the game ignores the new action for one frame and repeats the last one. 0.25 is the standard of today; 0 makes the game deterministic, as in the papers of 2013 and 2015.</source>
   <translation>游戏在一帧中忽略新动作、重复上一动作的概率。0.25 是如今的标准；0 使游戏变为确定性的，如 2013 和 2015 年的论文。</translation>
  </message>
  <message>
   <source>Which joystick actions there are: all that the game knows, or movement alone (stay and the directions, without the button), which is quicker to learn.</source>
   <translation>有哪些手柄动作：游戏所识别的全部，或只有移动（不动和各方向，不含按键），后者学得更快。</translation>
  </message>
  <message>
   <source>Clip rewards</source>
   <translation>裁剪奖励</translation>
  </message>
  <message>
   <source>Learn from the sign of the reward only (-1, 0, +1), so that all games have the same scale. The scores shown are always the true ones.</source>
   <translation>只从奖励的符号（-1、0、+1）学习，使所有游戏尺度相同。显示的分数始终是真实的。</translation>
  </message>
  <message>
   <source>For learning</source>
   <translation>用于学习</translation>
  </message>
  <message>
   <source>A lost life ends the episode</source>
   <translation>失去一条命即结束回合</translation>
  </message>
  <message>
   <source>For learning, the future ends when a life is lost; the game and its score go on.</source>
   <translation>对学习而言，失去一条命时未来就终止；游戏及其分数继续。</translation>
  </message>
  <message>
   <source>A point ends the episode</source>
   <translation>得失一分即结束回合</translation>
  </message>
  <message>
   <source>For learning, the future ends with every point scored or lost; the game and its score go on. Speeds up Pong, where each rally stands for itself.</source>
   <translation>对学习而言，每得一分或失一分，未来就终止；游戏及其分数继续。可加快 Pong 的学习，那里每个来回彼此独立。</translation>
  </message>
  <message>
   <source>Picture height</source>
   <translation>画面高度</translation>
  </message>
  <message>
   <source>Rows that the screen is shrunk to before cropping.</source>
   <translation>裁切之前屏幕缩小到的行数。</translation>
  </message>
  <message>
   <source>px</source>
   <translation>px</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>画面</translation>
  </message>
  <message>
   <source>Picture width</source>
   <translation>画面宽度</translation>
  </message>
  <message>
   <source>Columns that the screen is shrunk to.</source>
   <translation>屏幕缩小到的列数。</translation>
  </message>
  <message>
   <source>Crop at the top</source>
   <translation>顶部裁切</translation>
  </message>
  <message>
   <source>Rows cut away from the shrunken picture's top, e.g. the score.</source>
   <translation>从缩小后的画面顶部切去的行数，例如分数。</translation>
  </message>
  <message>
   <source>Crop at the bottom</source>
   <translation>底部裁切</translation>
  </message>
  <message>
   <source>Rows cut away from the shrunken picture's bottom.</source>
   <translation>从缩小后的画面底部切去的行数。</translation>
  </message>
  <message>
   <source>Crop at the left</source>
   <translation>左侧裁切</translation>
  </message>
  <message>
   <source>Columns cut away from the shrunken picture's left.</source>
   <translation>从缩小后的画面左侧切去的列数。</translation>
  </message>
  <message>
   <source>Crop at the right</source>
   <translation>右侧裁切</translation>
  </message>
  <message>
   <source>Columns cut away from the shrunken picture's right.</source>
   <translation>从缩小后的画面右侧切去的列数。</translation>
  </message>
  <message>
   <source>Stacked frames</source>
   <translation>堆叠帧数</translation>
  </message>
  <message>
   <source>How many pictures the network sees at once; from 2 on it sees motion.</source>
   <translation>网络同时看到多少张画面；从 2 张起能看到运动。</translation>
  </message>
  <message>
   <source>Idle frames at the start</source>
   <translation>开局空闲帧</translation>
  </message>
  <message>
   <source>Each game begins with fewer than this many idle frames, at random.</source>
   <translation>每局开始时有随机个空闲帧，少于此数。</translation>
  </message>
  <message>
   <source>Longest game</source>
   <translation>最长一局</translation>
  </message>
  <message>
   <source>A game is cut off after this many frames (108000 are 30 minutes).</source>
   <translation>一局在这么多帧之后截断（108000 帧为 30 分钟）。</translation>
  </message>
  <message>
   <source>Emulator threads</source>
   <translation>模拟器线程</translation>
  </message>
  <message>
   <source>Threads that run the games; 0 takes one for each core.</source>
   <translation>运行游戏的线程数；0 表示每个核心一个。</translation>
  </message>
  <message>
   <source>Cost of a life</source>
   <translation>失一命的代价</translation>
  </message>
  <message>
   <source>What is taken off the reward for learning when a life is lost. The scores shown are the true ones.</source>
   <translation>失去一条命时从学习用的奖励中扣除多少。显示的分数是真实的。</translation>
  </message>
  <message>
   <source>crop_top and crop_bottom must leave at least 16 of the {height} rows, not {rows}</source>
   <translation>crop_top 和 crop_bottom 须在 {height} 行中至少留下 16 行，而不是 {rows} 行</translation>
  </message>
  <message>
   <source>crop_left and crop_right must leave at least 16 of the {width} columns, not {columns}</source>
   <translation>crop_left 和 crop_right 须在 {width} 列中至少留下 16 列，而不是 {columns} 列</translation>
  </message>
  <message>
   <source>uct</source>
   <translation>UCT</translation>
  </message>
  <message>
   <source>alternating</source>
   <translation>交替</translation>
  </message>
  <message>
   <source>Board games</source>
   <translation>棋类游戏</translation>
  </message>
  <message>
   <source>Tic-tac-toe</source>
   <translation>井字棋</translation>
  </message>
  <message>
   <source>Three in a row win. Whoever makes no mistake never loses: a game to see search and self-play in.</source>
   <translation>三子连线即胜。不犯错就不会输：适合观察搜索与自我对弈。</translation>
  </message>
  <message>
   <source>Connect Four</source>
   <translation>四子棋</translation>
  </message>
  <message>
   <source>Stones fall down seven columns, and four in a row win. Whoever begins can win: how, is hard to see.</source>
   <translation>棋子落入七列，四子连线即胜。先手可以必胜：怎样取胜，很难看出。</translation>
  </message>
  <message>
   <source>Othello</source>
   <translation>黑白棋</translation>
  </message>
  <message>
   <source>Enclosed stones change their colour; whoever has more in the end wins. Corners are never turned.</source>
   <translation>被围住的棋子变色，终局时子多者胜。角上的子永不翻转。</translation>
  </message>
  <message>
   <source>PASS</source>
   <translation>停一手</translation>
  </message>
  <message>
   <source>Breakthrough</source>
   <translation>突破棋</translation>
  </message>
  <message>
   <source>Pawns go forward, straight on or diagonally, and take diagonally. The first one across wins.</source>
   <translation>兵向前直走或斜走，斜着吃子。最先到达对面者胜。</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>围棋</translation>
  </message>
  <message>
   <source>Stones without a free point beside them are taken; whoever surrounds more wins. On 5, 7 or 9 points a side. Needs open_spiel.</source>
   <translation>无气的棋子被提走，围地多者胜。棋盘每边 5、7 或 9 点。需要 open_spiel。</translation>
  </message>
  <message>
   <source>{cell} LEFT</source>
   <translation>{cell} 左</translation>
  </message>
  <message>
   <source>{cell} ON</source>
   <translation>{cell} 前</translation>
  </message>
  <message>
   <source>{cell} RIGHT</source>
   <translation>{cell} 右</translation>
  </message>
  <message>
   <source>Opponent</source>
   <translation>对手</translation>
  </message>
  <message>
   <source>Who plays the other side: chance, or open_spiel's tree search (UCT), which has to be installed. Algorithms that play against themselves while they learn are tested against it.</source>
   <translation>由谁下另一方：随机，或 open_spiel 的树搜索（UCT），后者须已安装。学习时自我对弈的算法以它来测试。</translation>
  </message>
  <message>
   <source>Its simulations</source>
   <translation>对手的模拟次数</translation>
  </message>
  <message>
   <source>How many games the tree search plays out in thought before each move: the more, the stronger.</source>
   <translation>树搜索每步棋之前在思考中下完多少局：越多越强。</translation>
  </message>
  <message>
   <source>Side</source>
   <translation>执方</translation>
  </message>
  <message>
   <source>Whether the learner begins, the opponent, or each in turn.</source>
   <translation>由学习者先走、由对手先走，还是轮流先走。</translation>
  </message>
  <message>
   <source>crosses</source>
   <translation>叉</translation>
  </message>
  <message>
   <source>rings</source>
   <translation>圈</translation>
  </message>
  <message>
   <source>yellow</source>
   <translation>黄</translation>
  </message>
  <message>
   <source>red</source>
   <translation>红</translation>
  </message>
  <message>
   <source>Board</source>
   <translation>棋盘</translation>
  </message>
  <message>
   <source>How many rows and columns the board has.</source>
   <translation>棋盘的行数和列数。</translation>
  </message>
  <message>
   <source>Komi</source>
   <translation>贴目</translation>
  </message>
  <message>
   <source>Points that the second player gets for not having begun. With a half there are no draws.</source>
   <translation>后手因未先走而得到的目数。带半目则没有平局。</translation>
  </message>
  <message>
   <source>{what} needs the package open_spiel, which is not installed here; where RL Studio came by pip: pip install 'rlstudio[boards]'.</source>
   <translation>{what} 需要软件包 open_spiel，这里没有安装；若 RL Studio 由 pip 安装：pip install 'rlstudio[boards]'。</translation>
  </message>
  <message>
   <source>An opponent that searches in {game}</source>
   <translation>在 {game} 中搜索的对手</translation>
  </message>
  <message>
   <source>black</source>
   <translation>黑</translation>
  </message>
  <message>
   <source>white</source>
   <translation>白</translation>
  </message>
  <message>
   <source>the positions are not those to which the moves lead</source>
   <translation>局面不是这些着法所导致的</translation>
  </message>
  <message>
   <source>sides are swapped where you play an agent: take over first.</source>
   <translation>与智能体对弈时才能交换双方：请先接管。</translation>
  </message>
  <message>
   <source>a move is none of this game</source>
   <translation>有一步不是这个游戏的着法</translation>
  </message>
  <message>
   <source>a move is not legal where it was made</source>
   <translation>有一步在走出时不合法</translation>
  </message>
  <message>
   <source>Acrobot</source>
   <translation>Acrobot</translation>
  </message>
  <message>
   <source>A gymnast on a bar: two links, a motor at the hip, and a line to be reached by swinging.</source>
   <translation>单杠上的体操运动员：两节连杆，髋部一个电机，靠摆荡够到一条线。</translation>
  </message>
  <message>
   <source>Classic control</source>
   <translation>经典控制</translation>
  </message>
  <message>
   <source>TORQUE -1 N m</source>
   <translation>力矩 -1 N m</translation>
  </message>
  <message>
   <source>NONE</source>
   <translation>无</translation>
  </message>
  <message>
   <source>TORQUE +1 N m</source>
   <translation>力矩 +1 N m</translation>
  </message>
  <message>
   <source>first angle</source>
   <translation>第一角度</translation>
  </message>
  <message>
   <source>second angle</source>
   <translation>第二角度</translation>
  </message>
  <message>
   <source>first velocity</source>
   <translation>第一角速度</translation>
  </message>
  <message>
   <source>rad/s</source>
   <translation>rad/s</translation>
  </message>
  <message>
   <source>second velocity</source>
   <translation>第二角速度</translation>
  </message>
  <message>
   <source>CartPole</source>
   <translation>CartPole</translation>
  </message>
  <message>
   <source>Balance a pole on a cart by pushing it left or right. Solved in seconds: the best first run.</source>
   <translation>左右推车，使车上的杆保持平衡。几秒即可解决：最适合初次运行。</translation>
  </message>
  <message>
   <source>LEFT</source>
   <translation>左</translation>
  </message>
  <message>
   <source>RIGHT</source>
   <translation>右</translation>
  </message>
  <message>
   <source>carts and poles must be at finite places</source>
   <translation>小车和杆须处于有限的位置</translation>
  </message>
  <message>
   <source>position</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>m</source>
   <translation>m</translation>
  </message>
  <message>
   <source>velocity</source>
   <translation>速度</translation>
  </message>
  <message>
   <source>m/s</source>
   <translation>m/s</translation>
  </message>
  <message>
   <source>angle</source>
   <translation>角度</translation>
  </message>
  <message>
   <source>angular velocity</source>
   <translation>角速度</translation>
  </message>
  <message>
   <source>Mountain Car</source>
   <translation>Mountain Car</translation>
  </message>
  <message>
   <source>A weak car in a valley must rock back and forth to get out. Hard, as no step says it was good.</source>
   <translation>山谷里的小车动力不足，须来回摆荡才能冲出。难，因为没有哪一步告诉它做得好。</translation>
  </message>
  <message>
   <source>COAST</source>
   <translation>滑行</translation>
  </message>
  <message>
   <source>Mountain Car, continuous</source>
   <translation>Mountain Car（连续）</translation>
  </message>
  <message>
   <source>The same valley with a throttle of any strength. Reaching the flag gives 100; force costs.</source>
   <translation>同一山谷，油门力度任意。到达旗子得 100；用力有代价。</translation>
  </message>
  <message>
   <source>FORCE</source>
   <translation>力</translation>
  </message>
  <message>
   <source>per step</source>
   <translation>每步</translation>
  </message>
  <message>
   <source>Pendulum</source>
   <translation>Pendulum</translation>
  </message>
  <message>
   <source>Swing a rod up with a weak motor and hold it there. The classic of continuous control.</source>
   <translation>用弱电机把杆摆起并保持直立。连续控制的经典。</translation>
  </message>
  <message>
   <source>TORQUE</source>
   <translation>力矩</translation>
  </message>
  <message>
   <source>N m</source>
   <translation>N m</translation>
  </message>
  <message>
   <source>angle from upright</source>
   <translation>与竖直的夹角</translation>
  </message>
  <message>
   <source>A network to design</source>
   <translation>设计一个网络</translation>
  </message>
  <message>
   <source>Choose a learning rate, then layer by layer a small network for digits. It is trained for a moment: what it reads pays, size costs.</source>
   <translation>先选学习率，再逐层选一个识别数字的小网络。它训练片刻：读对有收益，规模有代价。</translation>
  </message>
  <message>
   <source>Systems</source>
   <translation>系统</translation>
  </message>
  <message>
   <source>STOP</source>
   <translation>停止</translation>
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
   <translation>参数的价格</translation>
  </message>
  <message>
   <source>What a thousand parameters cost, in points; each percent of digits that are read is a point.</source>
   <translation>一千个参数的代价，以分计；每读对百分之一的数字得一分。</translation>
  </message>
  <message>
   <source>Every trial trains a network for 60 updates; one of three beginnings is drawn by chance.</source>
   <translation>每次试验把一个网络训练 60 次更新；从三个初始状态中随机取一个。</translation>
  </message>
  <message>
   <source>the array {name} must hold learning rates</source>
   <translation>数组 {name} 须为学习率</translation>
  </message>
  <message>
   <source>the array {name} must hold layers</source>
   <translation>数组 {name} 须为层</translation>
  </message>
  <message>
   <source>Random search</source>
   <translation>随机搜索</translation>
  </message>
  <message>
   <source>The best of 200 networks by chance, each trained once.</source>
   <translation>200 个随机网络中最好的一个，每个训练一次。</translation>
  </message>
  <message>
   <source>the array {name} must hold integers from -1 to {last}</source>
   <translation>数组 {name} 须为 -1 到 {last} 的整数</translation>
  </message>
  <message>
   <source>A digit in glimpses</source>
   <translation>在注视中认数字</translation>
  </message>
  <message>
   <source>A digit lies somewhere in a picture of which only a small window is sharp. A few looks, then the answer counts.</source>
   <translation>图片中某处有一个数字，只有一个小窗口是清晰的。看几次，然后答案算数。</translation>
  </message>
  <message>
   <source>Attention</source>
   <translation>注意力</translation>
  </message>
  <message>
   <source>look x</source>
   <translation>看 x</translation>
  </message>
  <message>
   <source>look y</source>
   <translation>看 y</translation>
  </message>
  <message>
   <source>Side of the whole picture. With 28, and a digit as large, nothing is moved.</source>
   <translation>整张图片的边长。取 28 且数字同样大时，什么都不移动。</translation>
  </message>
  <message>
   <source>Digit</source>
   <translation>数字</translation>
  </message>
  <message>
   <source>Side of the digit, which lies anywhere in the picture.</source>
   <translation>数字的边长，它位于图片中任意处。</translation>
  </message>
  <message>
   <source>Clutter</source>
   <translation>杂物</translation>
  </message>
  <message>
   <source>How many pieces of other digits lie about.</source>
   <translation>散落着多少块其他数字的碎片。</translation>
  </message>
  <message>
   <source>Glimpses</source>
   <translation>注视次数</translation>
  </message>
  <message>
   <source>How often it may look before its answer counts; the first look is at the middle.</source>
   <translation>答案算数之前可以看几次；第一次看正中。</translation>
  </message>
  <message>
   <source>Eye</source>
   <translation>眼睛</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>Side of the sharpest window of a glimpse, and pixels in a row of each.</source>
   <translation>一次注视中最清晰窗口的边长，也是每个窗口一行的像素数。</translation>
  </message>
  <message>
   <source>Resolutions</source>
   <translation>分辨率数</translation>
  </message>
  <message>
   <source>How many windows a glimpse has, each twice as wide and half as sharp as the one before.</source>
   <translation>一次注视有几个窗口，每个比前一个宽一倍、清晰度减半。</translation>
  </message>
  <message>
   <source>every lane has looked once at least</source>
   <translation>每个并行环境至少已看过一次</translation>
  </message>
  <message>
   <source>the array {name} must be between -1 and 1</source>
   <translation>数组 {name} 须在 -1 与 1 之间</translation>
  </message>
  <message>
   <source>Who can read it?</source>
   <translation>谁能读懂？</translation>
  </message>
  <message>
   <source>A digit is turned, and each of four small networks reads one turn. Only one of them may be asked.</source>
   <translation>一个数字被旋转，四个小网络各会读其中一种转向。只能问其中一个。</translation>
  </message>
  <message>
   <source>network 0°</source>
   <translation>网络 0°</translation>
  </message>
  <message>
   <source>network 90°</source>
   <translation>网络 90°</translation>
  </message>
  <message>
   <source>network 180°</source>
   <translation>网络 180°</translation>
  </message>
  <message>
   <source>network 270°</source>
   <translation>网络 270°</translation>
  </message>
  <message>
   <source>the ink of pictures must be between 0 and 1</source>
   <translation>画面的墨色须在 0 与 1 之间</translation>
  </message>
  <message>
   <source>wall</source>
   <translation>墙</translation>
  </message>
  <message>
   <source>floor</source>
   <translation>空地</translation>
  </message>
  <message>
   <source>goal</source>
   <translation>终点</translation>
  </message>
  <message>
   <source>trap</source>
   <translation>陷阱</translation>
  </message>
  <message>
   <source>the reward in row {row}, column {column}</source>
   <translation>第 {row} 行第 {column} 列的奖励</translation>
  </message>
  <message>
   <source>a map has {least} to {most} rows and columns, not {height} by {width}</source>
   <translation>地图有 {least} 到 {most} 行和列，而不是 {height} 行 {width} 列</translation>
  </message>
  <message>
   <source>a world needs at least one goal</source>
   <translation>世界至少需要一个目标</translation>
  </message>
  <message>
   <source>a world needs a floor cell to start on</source>
   <translation>世界需要一个可作为起点的地板格</translation>
  </message>
  <message>
   <source>row {number} of the map has {n} cells and the first has {width}</source>
   <translation>地图第 {number} 行有 {n} 格，而第一行有 {width} 格</translation>
  </message>
  <message>
   <source>{letter} {name}</source>
   <translation>{letter} {name}</translation>
  </message>
  <message>
   <source>row {number} of the map holds {strange}; known are {known}</source>
   <translation>地图第 {number} 行含有 {strange}；已知的是 {known}</translation>
  </message>
  <message>
   <source>{place} lies outside the map of {height} by {width} cells</source>
   <translation>{place}在 {height} 行 {width} 列的地图之外</translation>
  </message>
  <message>
   <source>{place} lies in a wall, which nobody can enter</source>
   <translation>{place}在墙中，没有谁能进入</translation>
  </message>
  <message>
   <source>{place} is given twice</source>
   <translation>{place}给出了两次</translation>
  </message>
  <message>
   <source>Own world</source>
   <translation>自建世界</translation>
  </message>
  <message>
   <source>Draw your own world: walls, traps, goals and rewards, cell by cell. It is kept as a file.</source>
   <translation>画出自己的世界：墙、陷阱、终点和奖励，逐格绘制。保存为文件。</translation>
  </message>
  <message>
   <source>made from the number</source>
   <translation>由编号生成</translation>
  </message>
  <message>
   <source>Sutton and Barto</source>
   <translation>Sutton 与 Barto</translation>
  </message>
  <message>
   <source>left end</source>
   <translation>左端</translation>
  </message>
  <message>
   <source>middle</source>
   <translation>中间</translation>
  </message>
  <message>
   <source>Height of the grid in cells.</source>
   <translation>网格的高度，以格计。</translation>
  </message>
  <message>
   <source>cells</source>
   <translation>格</translation>
  </message>
  <message>
   <source>Width of the grid in cells.</source>
   <translation>网格的宽度，以格计。</translation>
  </message>
  <message>
   <source>Reward per step</source>
   <translation>每步奖励</translation>
  </message>
  <message>
   <source>What each step gives; below zero, short ways are better.</source>
   <translation>每步得到多少；低于零时，短路更好。</translation>
  </message>
  <message>
   <source>Reward at the goal</source>
   <translation>终点奖励</translation>
  </message>
  <message>
   <source>What entering a goal gives in addition to the step.</source>
   <translation>进入终点在该步之外得到多少。</translation>
  </message>
  <message>
   <source>Chance of slipping</source>
   <translation>打滑概率</translation>
  </message>
  <message>
   <source>How often a move goes to the left or to the right of where it was meant, one as often as the other.</source>
   <translation>移动有多常偏到预定方向的左侧或右侧，两侧机会相同。</translation>
  </message>
  <message>
   <source>Longest episode</source>
   <translation>最长回合</translation>
  </message>
  <message>
   <source>An episode is cut off after this many steps.</source>
   <translation>回合在这么多步之后截断。</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>布局</translation>
  </message>
  <message>
   <source>Walls and traps made from the map's number, or the maze of Sutton and Barto, example 8.1, on which Dyna-Q is shown: 6 by 9 cells, 14 steps to the treasure, no traps.</source>
   <translation>由地图编号生成的墙和陷阱，或 Sutton 与 Barto 例 8.1 的迷宫（用来演示 Dyna-Q）：6 乘 9 格，距宝藏 14 步，没有陷阱。</translation>
  </message>
  <message>
   <source>Height of the maze in cells; odd numbers look best.</source>
   <translation>迷宫的高度，以格计；奇数最好看。</translation>
  </message>
  <message>
   <source>Width of the maze in cells; odd numbers look best.</source>
   <translation>迷宫的宽度，以格计；奇数最好看。</translation>
  </message>
  <message>
   <source>Map number</source>
   <translation>地图编号</translation>
  </message>
  <message>
   <source>Each number is another maze; the same number is always the same maze.</source>
   <translation>每个编号是另一座迷宫；同一编号总是同一座迷宫。</translation>
  </message>
  <message>
   <source>Openings</source>
   <translation>开口</translation>
  </message>
  <message>
   <source>Share of the walls between corridors that fall, so that several ways lead on.</source>
   <translation>走廊之间的墙被拆除的比例，使前行的路不止一条。</translation>
  </message>
  <message>
   <source>Share of traps</source>
   <translation>陷阱比例</translation>
  </message>
  <message>
   <source>Share of the cells that are traps; one way to the treasure stays free.</source>
   <translation>陷阱占格子的比例；总留一条通往宝藏的路。</translation>
  </message>
  <message>
   <source>Reward in a trap</source>
   <translation>陷阱奖励</translation>
  </message>
  <message>
   <source>What entering a trap gives in addition to the step.</source>
   <translation>进入陷阱在该步之外得到多少。</translation>
  </message>
  <message>
   <source>Reward at the treasure</source>
   <translation>宝藏奖励</translation>
  </message>
  <message>
   <source>What entering the treasure's cell gives in addition to the step.</source>
   <translation>进入宝藏所在格在该步之外得到多少。</translation>
  </message>
  <message>
   <source>Traps end the episode</source>
   <translation>陷阱结束回合</translation>
  </message>
  <message>
   <source>Whether a trap is the end or only costs its reward.</source>
   <translation>陷阱是终止回合，还是只扣其奖励。</translation>
  </message>
  <message>
   <source>How many cells the corridor has.</source>
   <translation>走廊有多少格。</translation>
  </message>
  <message>
   <source>Where an episode begins.</source>
   <translation>回合从何处开始。</translation>
  </message>
  <message>
   <source>Left end</source>
   <translation>左端</translation>
  </message>
  <message>
   <source>What lies at the other end. With a trap, a start in the middle and random actions it is the random walk of Sutton and Barto, example 6.2.</source>
   <translation>另一端是什么。若为陷阱，起点在中间，动作随机，则就是 Sutton 与 Barto 例 6.2 的随机游走。</translation>
  </message>
  <message>
   <source>How often a move goes the other way.</source>
   <translation>移动有多常走向反方向。</translation>
  </message>
  <message>
   <source>Reward in the trap</source>
   <translation>陷阱奖励</translation>
  </message>
  <message>
   <source>What entering the trap gives in addition to the step.</source>
   <translation>进入陷阱在该步之外得到多少。</translation>
  </message>
  <message>
   <source>Where walls, traps, goals, starts and rewards lie; drawn in the world editor.</source>
   <translation>墙、陷阱、终点、起点和奖励的位置；在世界编辑器中绘制。</translation>
  </message>
  <message>
   <source>Reward at a goal</source>
   <translation>终点奖励</translation>
  </message>
  <message>
   <source>What entering a goal gives in addition to the step, where its cell has no reward of its own.</source>
   <translation>进入终点在该步之外得到多少（该格没有自己的奖励时）。</translation>
  </message>
  <message>
   <source>What entering a trap gives in addition to the step, where its cell has no reward of its own.</source>
   <translation>进入陷阱在该步之外得到多少（该格没有自己的奖励时）。</translation>
  </message>
  <message>
   <source>Grids</source>
   <translation>网格</translation>
  </message>
  <message>
   <source>UP</source>
   <translation>上</translation>
  </message>
  <message>
   <source>DOWN</source>
   <translation>下</translation>
  </message>
  <message>
   <source>Grid world</source>
   <translation>网格世界</translation>
  </message>
  <message>
   <source>The lectures' small grid: reach one of two corners. Every value fits on one screen.</source>
   <translation>讲义里的小网格：走到两个角之一。所有价值一屏可见。</translation>
  </message>
  <message>
   <source>Maze</source>
   <translation>迷宫</translation>
  </message>
  <message>
   <source>Find the treasure, avoid the traps. Every number is another maze, of any size you like.</source>
   <translation>找到宝藏，避开陷阱。每个编号对应一座不同的迷宫，大小随意。</translation>
  </message>
  <message>
   <source>Treasure corridor</source>
   <translation>宝藏走廊</translation>
  </message>
  <message>
   <source>One corridor, two directions, one treasure. Watch its value travel back cell by cell.</source>
   <translation>一条走廊，两个方向，一处宝藏。看它的价值一格一格往回传。</translation>
  </message>
  <message>
   <source>the states that are seen are not those that the lanes are in</source>
   <translation>观测到的状态不是各并行环境所处的状态</translation>
  </message>
  <message>
   <source>a lane is in a state that is none of the {n}</source>
   <translation>某个并行环境所处的状态不是 {n} 个状态之一</translation>
  </message>
  <message>
   <source>Its own arguments</source>
   <translation>自身参数</translation>
  </message>
  <message>
   <source>{problem}; its default is {value}.</source>
   <translation>{problem}；其默认值为 {value}。</translation>
  </message>
  <message>
   <source>must have at most {most:,} characters</source>
   <translation>最多有 {most:,} 个字符</translation>
  </message>
  <message>
   <source>must be finite</source>
   <translation>须为有限的数</translation>
  </message>
  <message>
   <source>must be true, false, a number, text, null, a list or an object of these</source>
   <translation>须为 true、false、数、文本、null，或由它们组成的列表或对象</translation>
  </message>
  <message>
   <source>The constructor's argument {name}.</source>
   <translation>构造函数的参数 {name}。</translation>
  </message>
  <message>
   <source>{world} cannot go back: its simulation cannot be copied.</source>
   <translation>{world} 不能回退：其模拟无法复制。</translation>
  </message>
  <message>
   <source>Gymnasium</source>
   <translation>Gymnasium</translation>
  </message>
  <message>
   <source>Legal actions only</source>
   <translation>仅合法动作</translation>
  </message>
  <message>
   <source>The environment tells which actions are legal; no others are taken, neither while learning nor after. Off: agents choose from all actions and learn what comes of it.</source>
   <translation>环境会说明哪些动作合法；学习时和学习后都不采取其他动作。关闭时：智能体从所有动作中选择，并从后果中学习。</translation>
  </message>
  <message>
   <source>An episode is cut off after so many steps; 0 is the environment's own limit.</source>
   <translation>回合在这么多步之后截断；0 为环境自身的限制。</translation>
  </message>
  <message>
   <source>Stacked pictures</source>
   <translation>堆叠画面数</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>张</translation>
  </message>
  <message>
   <source>Picture size</source>
   <translation>画面尺寸</translation>
  </message>
  <message>
   <source>Pictures with longer sides are shrunk to this; 0 leaves them as they are.</source>
   <translation>边长更大的画面缩小到此尺寸；0 保持原样。</translation>
  </message>
  <message>
   <source>Of how many moments the network sees the pictures at once; from 2 on it sees motion. All other parts are those of the last moment.</source>
   <translation>网络同时看到多少个时刻的画面；从 2 个起能看到运动。其余部分都取自最后一个时刻。</translation>
  </message>
  <message>
   <source>moments</source>
   <translation>时刻</translation>
  </message>
  <message>
   <source>The environment {id} of Gymnasium.</source>
   <translation>Gymnasium 的环境 {id}。</translation>
  </message>
  <message numerus="yes">
   <source>{names} are no numbers, so they are left out: the agent does not see them.</source>
   <extracomment>For one: {names} is no number, so it is left out: the agent does not see it.</extracomment>
   <translation>
    <numerusform>{names} 不是数值，因此略去：智能体看不到。</numerusform>
   </translation>
  </message>
  <message>
   <source>{id} does not start: {error}.</source>
   <translation>{id} 无法启动：{error}。</translation>
  </message>
  <message>
   <source>{id} does not fit: it has no {name}, which Gymnasium's environments declare.</source>
   <translation>{id} 不适用：它没有 Gymnasium 的环境须声明的 {name}。</translation>
  </message>
  <message>
   <source>{id} does not fit: its {name} is a {kind}, not a space of Gymnasium.</source>
   <translation>{id} 不适用：其 {name} 是 {kind}，不是 Gymnasium 的空间。</translation>
  </message>
  <message>
   <source>what cannot be read ({error})</source>
   <translation>无法读取的内容（{error}）</translation>
  </message>
  <message>
   <source>{id}: reset() returned {complaint}.</source>
   <translation>{id}：reset() 返回了{complaint}。</translation>
  </message>
  <message>
   <source>{id} tells its rules in P, which are not used: {fault}.</source>
   <translation>{id} 在 P 中给出其规则，但未被采用：{fault}。</translation>
  </message>
  <message>
   <source>observation</source>
   <translation>观测</translation>
  </message>
  <message>
   <source>{id}: {call} failed: {error}.</source>
   <translation>{id}：{call} 失败：{error}。</translation>
  </message>
  <message>
   <source>{id}: {call} failed at {place}: {error}.</source>
   <translation>{id}：{call} 在 {place} 失败：{error}。</translation>
  </message>
  <message>
   <source>step() returned, as step {step:,} of an episode,</source>
   <translation>step() 在回合的第 {step:,} 步返回了</translation>
  </message>
  <message>
   <source>{name}[{key}]</source>
   <translation>{name}[{key}]</translation>
  </message>
  <message>
   <source>{value:.3g}, more than a 32-bit float can hold</source>
   <translation>{value:.3g}（超出 32 位浮点数的范围）</translation>
  </message>
  <message>
   <source>a {kind}</source>
   <translation>{kind}</translation>
  </message>
  <message>
   <source>{kind}: there is no {name}</source>
   <translation>{kind}：没有 {name}</translation>
  </message>
  <message>
   <source>{kind} in the line {line}</source>
   <translation>{kind}，在代码行 {line}</translation>
  </message>
  <message>
   <source>{error} ({place})</source>
   <translation>{error}（{place}）</translation>
  </message>
  <message>
   <source>{id}: {call} wanted to end the program (sys.exit({code})).</source>
   <translation>{id}：{call} 想结束程序（sys.exit({code})）。</translation>
  </message>
  <message>
   <source>{id}: {call} wanted to end the program at {place} (sys.exit({code})).</source>
   <translation>{id}：{call} 在 {place} 想结束程序（sys.exit({code})）。</translation>
  </message>
  <message>
   <source>{id}: {call} waits for somebody to type something ({error}); nobody can, as the environment runs unattended.</source>
   <translation>{id}：{call} 等待有人输入（{error}）；没有人能输入，因为环境在无人值守下运行。</translation>
  </message>
  <message>
   <source>{id}: {call} waits for somebody to type something at {place} ({error}); nobody can, as the environment runs unattended.</source>
   <translation>{id}：{call} 在 {place} 等待有人输入（{error}）；没有人能输入，因为环境在无人值守下运行。</translation>
  </message>
  <message>
   <source>{n} values</source>
   <translation>{n} 个值</translation>
  </message>
  <message>
   <source>{id}: reset() returned {what}, as the old gym did; Gymnasium's returns two values, the observation and a dictionary.</source>
   <translation>{id}：reset() 返回了{what}，与旧的 gym 一样；Gymnasium 的返回两个值：观测和一个字典。</translation>
  </message>
  <message>
   <source>{id}: {at} what cannot be read ({error}).</source>
   <translation>{id}：{at}无法读取的内容（{error}）。</translation>
  </message>
  <message>
   <source>None as {name}</source>
   <translation>None 作为{name}</translation>
  </message>
  <message>
   <source>{name} of the shape {found}, and its space has the shape {wanted}</source>
   <translation>形状为 {found} 的{name}，而其空间的形状为 {wanted}</translation>
  </message>
  <message>
   <source>{name} that is {value}</source>
   <translation>值为 {value} 的{name}</translation>
  </message>
  <message>
   <source>NaN, not a number</source>
   <translation>NaN（不是数字）</translation>
  </message>
  <message>
   <source>infinite</source>
   <translation>无穷大</translation>
  </message>
  <message>
   <source>an array of the shape {shape}</source>
   <translation>形状为 {shape} 的数组</translation>
  </message>
  <message>
   <source>a {kind} of {n}</source>
   <translation>含 {n} 项的 {kind}</translation>
  </message>
  <message>
   <source>{id}: reset() takes no seed; Gymnasium calls reset(seed=..., options=...), so it must begin as def reset(self, *, seed=None, options=None).</source>
   <translation>{id}：reset() 不接受种子；Gymnasium 调用 reset(seed=..., options=...)，因此它须以 def reset(self, *, seed=None, options=None) 开头。</translation>
  </message>
  <message>
   <source>{id}: step() returned {what}; Gymnasium's returns 5 values: observation, reward, terminated, truncated, info.</source>
   <translation>{id}：step() 返回了{what}；Gymnasium 的返回 5 个值：observation、reward、terminated、truncated、info。</translation>
  </message>
  <message>
   <source>{id}: {at} {complaint}.</source>
   <translation>{id}：{at}{complaint}。</translation>
  </message>
  <message>
   <source>{id}: {at} a reward that is {gained}.</source>
   <translation>{id}：{at}奖励 {gained}。</translation>
  </message>
  <message>
   <source>{found} as {name}, and its space is a Dict</source>
   <translation>{found} 作为{name}，而其空间是 Dict</translation>
  </message>
  <message>
   <source>{found} as {name}, and its space is a Tuple of {n}</source>
   <translation>{found} 作为{name}，而其空间是 {n} 项的 Tuple</translation>
  </message>
  <message>
   <source>{found} as {name}, where numbers are needed</source>
   <translation>{found} 作为{name}，而此处需要数</translation>
  </message>
  <message>
   <source>{given:g} as {name}, and its space has {first} to {last}</source>
   <translation>{given:g} 作为{name}，而其空间是 {first} 到 {last}</translation>
  </message>
  <message>
   <source>{given} as {name}, which is outside of its space</source>
   <translation>{given} 作为{name}，它在其空间之外</translation>
  </message>
  <message>
   <source>{id}: step() returned 4 values (observation, reward, done, info), as the old gym did; Gymnasium's returns 5, with terminated and truncated in place of done.</source>
   <translation>{id}：step() 返回了 4 个值（observation、reward、done、info），与旧的 gym 一样；Gymnasium 的返回 5 个，以 terminated 和 truncated 代替 done。</translation>
  </message>
  <message>
   <source>{id}: {at} {kind} as the reward, which must be one number.</source>
   <translation>{id}：{at}{kind} 作为奖励，而奖励须为一个数。</translation>
  </message>
  <message>
   <source>{name} without the key {key}, which its space has</source>
   <translation>缺少键 {key} 的{name}，而其空间有此键</translation>
  </message>
  <message>
   <source>{id}: {at} {kind} as {name}, which must be true or false.</source>
   <translation>{id}：{at}{kind} 作为 {name}，而它须为 true 或 false。</translation>
  </message>
  <message>
   <source>{id} renders as 'rgb_array' or not at all, not as {render_mode}.</source>
   <translation>{id} 只能绘制为 'rgb_array' 或不绘制，而不能为 {render_mode}。</translation>
  </message>
  <message>
   <source>{id} is not a grid whose model is known.</source>
   <translation>{id} 不是模型已知的网格。</translation>
  </message>
  <message>
   <source>an action is one of 0 to {last}, not {action}.</source>
   <translation>动作是 0 到 {last} 之一，而不是 {action}。</translation>
  </message>
  <message>
   <source>{action} is no action of {action_space}.</source>
   <translation>{action} 不是 {action_space} 的动作。</translation>
  </message>
  <message>
   <source>after step {step:,} of an episode</source>
   <translation>在回合的第 {step:,} 步之后</translation>
  </message>
  <message>
   <source>a mask is {n} values, true or false (1 or 0), one for each action</source>
   <translation>掩码是 {n} 个值，true 或 false（1 或 0），每个动作一个</translation>
  </message>
  <message>
   <source>at the beginning of an episode</source>
   <translation>在回合开头</translation>
  </message>
  <message>
   <source>a mask is {n} values, true or false (1 or 0), for one choice after the other</source>
   <translation>掩码是 {n} 个值，true 或 false（1 或 0），逐个对应各次选择</translation>
  </message>
  <message>
   <source>{id}: {name} holds {odd:g} {when}; {is_wanted}.</source>
   <translation>{id}：{name} {when}含有 {odd:g}；{is_wanted}。</translation>
  </message>
  <message>
   <source>{id}: step() returned info[{key}], and reset() did not; return it from both, as the first action of an episode must be legal too.</source>
   <translation>{id}：step() 返回了 info[{key}]，而 reset() 没有；两者都须返回它，因为回合的第一个动作也须合法。</translation>
  </message>
  <message>
   <source>{id}: {name} allows no action {when}, and the episode goes on; it must allow at least one, or step() must return terminated as true.</source>
   <translation>{id}：{name} {when}不允许任何动作，而回合仍在继续；它须至少允许一个，或 step() 须将 terminated 返回为 true。</translation>
  </message>
  <message>
   <source>{id}: {name} is missing {when}, and the first reset() had one; return it from every reset() and step().</source>
   <translation>{id}：{name} {when}缺失，而第一次 reset() 有它；每次 reset() 和 step() 都须返回它。</translation>
  </message>
  <message>
   <source>{id}: {name} returned None {when}; {is_wanted}.</source>
   <translation>{id}：{name} {when}返回了 None；{is_wanted}。</translation>
  </message>
  <message>
   <source>{id}: {name} is a {kind} {when}; {is_wanted}.</source>
   <translation>{id}：{name} {when}是 {kind}；{is_wanted}。</translation>
  </message>
  <message>
   <source>{id}: {name} has {n} values {when}; {is_wanted}.</source>
   <translation>{id}：{name} {when}有 {n} 个值；{is_wanted}。</translation>
  </message>
  <message>
   <source>{path} is a path, and an environment is named by its id, as CartPole-v1 or package:Name-v0; of files only those that end in .rlworld are environments.</source>
   <translation>{path} 是路径，而环境要用其 ID 来指定，如 CartPole-v1 或 package:Name-v0；文件中只有以 .rlworld 结尾的才是环境。</translation>
  </message>
  <message>
   <source>there is no environment named {id}: the game is here as ALE/{game}-v5, whose frame skip and sticky actions are settings.</source>
   <translation>没有名为 {id} 的环境：此游戏在这里是 ALE/{game}-v5，其跳帧和粘滞动作是设置。</translation>
  </message>
  <message>
   <source>{names} and {n} more</source>
   <translation>{names} 等，另有 {n} 个</translation>
  </message>
  <message>
   <source>there is no environment named {id}: perhaps you mean {near}; {module} registers {names}.</source>
   <translation>没有名为 {id} 的环境：也许你指的是 {near}；{module} 注册了 {names}。</translation>
  </message>
  <message>
   <source>{id} looks like a class, not an id: let {module} call gymnasium.register(id='{name}-v0', entry_point='{module}:{name}'), and write {module}:{name}-v0.</source>
   <translation>{id} 看起来是类，不是 ID：请让 {module} 调用 gymnasium.register(id='{name}-v0', entry_point='{module}:{name}')，并写 {module}:{name}-v0。</translation>
  </message>
  <message>
   <source>{path} is a file, and an environment is named by its id: let it call gymnasium.register(id='Name-v0', entry_point='{module}:NameOfTheClass'), and write {module}:Name-v0.</source>
   <translation>{path} 是文件，而环境要用其 ID 来指定：请让它调用 gymnasium.register(id='Name-v0', entry_point='{module}:NameOfTheClass')，并写 {module}:Name-v0。</translation>
  </message>
  <message>
   <source>there is no environment named {id} in Gymnasium: name the package that brings it, as {package}:{name} (pip install {distribution} first).</source>
   <translation>Gymnasium 中没有名为 {id} 的环境：请写明提供它的软件包，即 {package}:{name}（先 pip install {distribution}）。</translation>
  </message>
  <message>
   <source>there is no environment named {id}: the package {module} registers none with Gymnasium when it is imported; it needs a line gymnasium.register(id=..., entry_point=...).</source>
   <translation>没有名为 {id} 的环境：软件包 {module} 在导入时没有向 Gymnasium 注册任何环境；它需要一行 gymnasium.register(id=..., entry_point=...)。</translation>
  </message>
  <message>
   <source>there is no environment named {id}: {module} registers {names}.</source>
   <translation>没有名为 {id} 的环境：{module} 注册了 {names}。</translation>
  </message>
  <message>
   <source>{id} is a class, not an id; it is registered as {module}:{name}.</source>
   <translation>{id} 是类，不是 ID；它注册为 {module}:{name}。</translation>
  </message>
  <message>
   <source>{id} does not open: {error}.</source>
   <translation>{id} 无法打开：{error}。</translation>
  </message>
  <message>
   <source>{id} needs the library {name}; install it with: pip install 'gymnasium[{extra}]'</source>
   <translation>{id} 需要库 {name}；请安装：pip install 'gymnasium[{extra}]'</translation>
  </message>
  <message>
   <source>{id} needs the library {name}, which is not installed here.</source>
   <translation>{id} 需要库 {name}，这里没有安装。</translation>
  </message>
  <message>
   <source>{id}: {module} is no name of a Python package; write package:Name-v0.</source>
   <translation>{id}：{module} 不是 Python 软件包的名称；请写成 package:Name-v0。</translation>
  </message>
  <message>
   <source>{id}: the package {module} needs {needed}, which is not installed.</source>
   <translation>{id}：软件包 {module} 需要 {needed}，后者没有安装。</translation>
  </message>
  <message>
   <source>{id}: the package {module} does not load: {error}.</source>
   <translation>{id}：软件包 {module} 无法载入：{error}。</translation>
  </message>
  <message>
   <source>{id} does not open: its metadata is no dictionary.</source>
   <translation>{id} 无法打开：其 metadata 不是字典。</translation>
  </message>
  <message>
   <source>its constructor</source>
   <translation>其构造函数</translation>
  </message>
  <message>
   <source>{id}: there is no package {module} here; put it into {folder}, or name its folder in PYTHONPATH.</source>
   <translation>{id}：这里没有软件包 {module}；请把它放入 {folder}，或在 PYTHONPATH 中写明其文件夹。</translation>
  </message>
  <message>
   <source>{id}: the package {module} does not register its environments: {error}.</source>
   <translation>{id}：软件包 {module} 没有注册其环境：{error}。</translation>
  </message>
  <message>
   <source>{name} holds other numbers than 0, 1, ... 255, which its space promises</source>
   <translation>{name} 含有 0、1、… 255 以外的数，而其空间承诺只有这些</translation>
  </message>
  <message>
   <source>{name} is not finite</source>
   <translation>{name} 不是有限的数</translation>
  </message>
  <message>
   <source>{name} of {parts}</source>
   <translation>由 {parts} 组成的 {name}</translation>
  </message>
  <message>
   <source>{id} does not fit: its actions are a {kind}; one of a list, several such choices at once, or numbers within bounds work.</source>
   <translation>{id} 不适用：其动作是 {kind}；可用的是一组选项之一、同时的几个此类选择，或有界限的数。</translation>
  </message>
  <message>
   <source>an empty {name}</source>
   <translation>空的 {name}</translation>
  </message>
  <message>
   <source>{id} does not fit: its observations ({kind}) have no fixed number of values, and a network needs one.</source>
   <translation>{id} 不适用：其观测（{kind}）没有固定的数值个数，而网络需要。</translation>
  </message>
  <message>
   <source>{id} does not fit: one observation has {n:,} numbers, and 1 to {most:,} work.</source>
   <translation>{id} 不适用：一个观测有 {n:,} 个数，可用的是 1 到 {most:,} 个。</translation>
  </message>
  <message>
   <source>{id} does not fit: its {n} choices at once make {total:,} combinations, and up to {most:,} work.</source>
   <translation>{id} 不适用：其同时的 {n} 个选择构成 {total:,} 种组合，最多可用 {most:,} 种。</translation>
  </message>
  <message>
   <source>{id} does not fit: its actions are numbers without bounds; give its action space a lowest and a highest value.</source>
   <translation>{id} 不适用：其动作是没有界限的数；请为其动作空间给出最小值和最大值。</translation>
  </message>
  <message>
   <source>{id} does not fit: one action has {n:,} numbers, and 1 to {most:,} work.</source>
   <translation>{id} 不适用：一个动作有 {n:,} 个数，可用的是 1 到 {most:,} 个。</translation>
  </message>
  <message>
   <source>ACTION</source>
   <translation>动作</translation>
  </message>
  <message>
   <source>ACTION {index}</source>
   <translation>动作 {index}</translation>
  </message>
  <message>
   <source>{environment} does not fit: it has {count:,} states, and up to {most:,} work.</source>
   <translation>{environment} 不适用：它有 {count:,} 个状态，最多支持 {most:,} 个。</translation>
  </message>
  <message>
   <source>{id} does not fit: its observations have {n:,} parts with pictures, and up to {most:,} work.</source>
   <translation>{id} 不适用：其观测有 {n:,} 个带画面的部分，最多可用 {most:,} 个。</translation>
  </message>
  <message>
   <source>{environment} does not fit: it has {count:,} actions, and up to {most:,} work.</source>
   <translation>{environment} 不适用：它有 {count:,} 个动作，最多支持 {most:,} 个。</translation>
  </message>
  <message>
   <source>it has too many outcomes: more than {most:,} are not read</source>
   <translation>结果太多：超过 {most:,} 个就不读取</translation>
  </message>
  <message>
   <source>{place} has {n:,} states, and the space of states has {count:,}</source>
   <translation>{place} 有 {n:,} 个状态，而状态空间有 {count:,} 个</translation>
  </message>
  <message>
   <source>{place} has {n:,} actions, and the space of actions has {count:,}</source>
   <translation>{place} 有 {n:,} 个动作，而动作空间有 {count:,} 个</translation>
  </message>
  <message>
   <source>{place} holds {found}, not {outcome}</source>
   <translation>{place} 含有 {found}，而不是 {outcome}</translation>
  </message>
  <message>
   <source>it has {states:,} states x {actions:,} actions, and up to {most:,} are read</source>
   <translation>它有 {states:,} 个状态 × {actions:,} 个动作，而最多读取 {most:,} 个</translation>
  </message>
  <message>
   <source>{what}, state {state:,} of {states:,}</source>
   <translation>{what}，状态 {state:,} / {states:,}</translation>
  </message>
  <message>
   <source>{place} is a {kind}, not a dictionary: P[state][action] lists {outcome}</source>
   <translation>{place} 是 {kind} 而不是字典：P[state][action] 列出 {outcome}</translation>
  </message>
  <message>
   <source>{place} is a {kind}, not a list of {outcome}</source>
   <translation>{place} 是 {kind}，而不是 {outcome} 的列表</translation>
  </message>
  <message>
   <source>its initial_state_distrib is not a probability for each of the {n:,} states that sum to 1</source>
   <translation>其 initial_state_distrib 没有给出 {n:,} 个状态各自的、总和为 1 的概率</translation>
  </message>
  <message>
   <source>the probabilities of {place} sum to {total:.6g}, not to 1</source>
   <translation>{place} 的概率之和为 {total:.6g}，而不是 1</translation>
  </message>
  <message>
   <source>{place} has no state {number}</source>
   <translation>{place} 没有状态 {number}</translation>
  </message>
  <message>
   <source>{place} has no action {number}</source>
   <translation>{place} 没有动作 {number}</translation>
  </message>
  <message>
   <source>{place} holds the probability {chance:.6g}, which is not between 0 and 1</source>
   <translation>{place} 含有概率 {chance:.6g}，它不在 0 与 1 之间</translation>
  </message>
  <message>
   <source>{place} leads to the state {state}, and there are {first:,} to {last:,}</source>
   <translation>{place} 通向状态 {state}，而状态只有 {first:,} 到 {last:,}</translation>
  </message>
  <message>
   <source>{place} gives the reward {reward:g}, and rewards are finite 32-bit numbers</source>
   <translation>{place} 给出奖励 {reward:g}，而奖励须为有限的 32 位数</translation>
  </message>
  <message>
   <source>it changes from one reset() to the next</source>
   <translation>每次 reset() 之后它都会改变</translation>
  </message>
  <message>
   <source>reading its model</source>
   <translation>正在读取其模型</translation>
  </message>
  <message>
   <source>reading its model once more</source>
   <translation>正在再次读取其模型</translation>
  </message>
  <message>
   <source>step({action}) in the state {state} led to {successor} with reward {reward:g}, which {place} does not hold</source>
   <translation>在状态 {state} 中 step({action}) 到达了 {successor}，奖励为 {reward:g}，而 {place} 中没有这一结果</translation>
  </message>
  <message>
   <source>step({action}) in the state {state} led to {successor} with reward {reward:g} and ended, which {place} does not hold</source>
   <translation>在状态 {state} 中 step({action}) 到达了 {successor} 并结束，奖励为 {reward:g}，而 {place} 中没有这一结果</translation>
  </message>
  <message>
   <source>another copy has another P</source>
   <translation>另一个副本的 P 不同</translation>
  </message>
  <message>
   <source>the environment tells which actions are legal only where it is; a method action_mask(state) would tell it of every state</source>
   <translation>环境只在所处之处说明哪些动作合法；方法 action_mask(state) 可以说明每个状态的情况</translation>
  </message>
  <message>
   <source>action_mask(state) does not have {n:,} values, one for each action</source>
   <translation>action_mask(state) 没有 {n:,} 个值，即每个动作一个</translation>
  </message>
  <message>
   <source>trying it out failed ({error})</source>
   <translation>试用失败（{error}）</translation>
  </message>
  <message>
   <source>reading the model of another copy</source>
   <translation>正在读取另一副本的模型</translation>
  </message>
  <message>
   <source>reset() begins in the state {state}, where no episode begins by its initial_state_distrib</source>
   <translation>reset() 从状态 {state} 开始，而按其 initial_state_distrib 没有回合从那里开始</translation>
  </message>
  <message>
   <source>action_mask({state}) is not what the environment allows there</source>
   <translation>action_mask({state}) 与环境在那里允许的动作不符</translation>
  </message>
  <message>
   <source>opening {id}, lane {lane:,} of {lanes:,}</source>
   <translation>正在打开 {id}，并行环境 {lane:,} / {lanes:,}</translation>
  </message>
  <message>
   <source>Traffic lights</source>
   <translation>红绿灯</translation>
  </message>
  <message>
   <source>Two roads cross, cars come by chance, and every switch of the lights costs time. Let them wait as little as can be.</source>
   <translation>两条路交叉，车辆随机到来，每次切换信号灯都要花时间。让它们尽量少等。</translation>
  </message>
  <message>
   <source>KEEP</source>
   <translation>保持</translation>
  </message>
  <message>
   <source>SWITCH</source>
   <translation>切换</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>分钟</translation>
  </message>
  <message>
   <source>north</source>
   <translation>北</translation>
  </message>
  <message>
   <source>east</source>
   <translation>东</translation>
  </message>
  <message>
   <source>south</source>
   <translation>南</translation>
  </message>
  <message>
   <source>west</source>
   <translation>西</translation>
  </message>
  <message>
   <source>Main road</source>
   <translation>主路</translation>
  </message>
  <message>
   <source>How many cars a minute come from the north, and as many from the south, on average.</source>
   <translation>平均每分钟有多少辆车从北面来，从南面来的同样多。</translation>
  </message>
  <message>
   <source>cars/min</source>
   <translation>辆/min</translation>
  </message>
  <message>
   <source>Traffic</source>
   <translation>交通</translation>
  </message>
  <message>
   <source>Side road</source>
   <translation>支路</translation>
  </message>
  <message>
   <source>How many cars a minute come from the east, and as many from the west, on average.</source>
   <translation>平均每分钟有多少辆车从东面来，从西面来的同样多。</translation>
  </message>
  <message>
   <source>Yellow</source>
   <translation>黄灯</translation>
  </message>
  <message>
   <source>For how long nobody may go when the lights change. A step is two seconds.</source>
   <translation>信号灯切换时，谁都不能通行的时长。一步为两秒。</translation>
  </message>
  <message>
   <source>Lights</source>
   <translation>信号灯</translation>
  </message>
  <message>
   <source>Time limit</source>
   <translation>时间限制</translation>
  </message>
  <message>
   <source>After so many steps an episode is cut off.</source>
   <translation>回合在这么多步之后截断。</translation>
  </message>
  <message>
   <source>main road</source>
   <translation>主路</translation>
  </message>
  <message>
   <source>side road</source>
   <translation>支路</translation>
  </message>
  <message>
   <source>line {arm}</source>
   <translation>{arm}侧车队</translation>
  </message>
  <message>
   <source>cars</source>
   <translation>辆</translation>
  </message>
  <message>
   <source>Longest queue first</source>
   <translation>最长队列优先</translation>
  </message>
  <message>
   <source>The lights switch as soon as the other road has five cars more.</source>
   <translation>另一条路一旦多出五辆车，红绿灯就切换。</translation>
  </message>
  <message>
   <source>s</source>
   <translation>s</translation>
  </message>
  <message>
   <source>road with green</source>
   <translation>绿灯道路</translation>
  </message>
  <message>
   <source>yellow left</source>
   <translation>剩余黄灯</translation>
  </message>
  <message>
   <source>Lunar Lander</source>
   <translation>Lunar Lander</translation>
  </message>
  <message>
   <source>Land a craft between two flags with three engines: softly, upright, and without wasting fuel.</source>
   <translation>用三台发动机让飞船降落在两面旗之间：轻柔、直立、不浪费燃料。</translation>
  </message>
  <message>
   <source>Box2D</source>
   <translation>Box2D</translation>
  </message>
  <message>
   <source>NOOP</source>
   <translation>无操作</translation>
  </message>
  <message>
   <source>LEFT ENGINE</source>
   <translation>左引擎</translation>
  </message>
  <message>
   <source>MAIN ENGINE</source>
   <translation>主引擎</translation>
  </message>
  <message>
   <source>RIGHT ENGINE</source>
   <translation>右引擎</translation>
  </message>
  <message>
   <source>Lunar Lander, continuous</source>
   <translation>Lunar Lander（连续）</translation>
  </message>
  <message>
   <source>The same landing with throttles: the main engine, and the side engines to the left or right.</source>
   <translation>同样的降落，但带油门：主发动机，以及向左或向右的侧发动机。</translation>
  </message>
  <message>
   <source>SIDE ENGINES</source>
   <translation>侧引擎</translation>
  </message>
  <message>
   <source>Bipedal Walker</source>
   <translation>Bipedal Walker</translation>
  </message>
  <message>
   <source>A robot on two legs learns to walk over rough ground, feeling its way with ten rays of light.</source>
   <translation>双足机器人学习走过崎岖地面，用十束光线探路。</translation>
  </message>
  <message>
   <source>LEFT HIP</source>
   <translation>左髋</translation>
  </message>
  <message>
   <source>LEFT KNEE</source>
   <translation>左膝</translation>
  </message>
  <message>
   <source>RIGHT HIP</source>
   <translation>右髋</translation>
  </message>
  <message>
   <source>RIGHT KNEE</source>
   <translation>右膝</translation>
  </message>
  <message>
   <source>Car Racing</source>
   <translation>Car Racing</translation>
  </message>
  <message>
   <source>Drive a lap on a new track every time, from the picture alone. Slow to simulate: take your time.</source>
   <translation>每次在新赛道上跑一圈，只看画面。仿真较慢：耐心等待。</translation>
  </message>
  <message>
   <source>STEERING</source>
   <translation>转向</translation>
  </message>
  <message>
   <source>GAS</source>
   <translation>油门</translation>
  </message>
  <message>
   <source>BRAKE</source>
   <translation>刹车</translation>
  </message>
  <message>
   <source>sideways</source>
   <translation>横向</translation>
  </message>
  <message>
   <source>height</source>
   <translation>高度</translation>
  </message>
  <message>
   <source>sideways velocity</source>
   <translation>横向速度</translation>
  </message>
  <message>
   <source>vertical velocity</source>
   <translation>垂直速度</translation>
  </message>
  <message>
   <source>left leg down</source>
   <translation>左腿着地</translation>
  </message>
  <message>
   <source>right leg down</source>
   <translation>右腿着地</translation>
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
   <translation>平面里的双足猎豹学习奔跑：每步前进得越远越好。</translation>
  </message>
  <message>
   <source>BACK THIGH</source>
   <translation>后大腿</translation>
  </message>
  <message>
   <source>BACK SHIN</source>
   <translation>后小腿</translation>
  </message>
  <message>
   <source>BACK FOOT</source>
   <translation>后脚</translation>
  </message>
  <message>
   <source>FRONT THIGH</source>
   <translation>前大腿</translation>
  </message>
  <message>
   <source>FRONT SHIN</source>
   <translation>前小腿</translation>
  </message>
  <message>
   <source>FRONT FOOT</source>
   <translation>前脚</translation>
  </message>
  <message>
   <source>Hopper</source>
   <translation>Hopper</translation>
  </message>
  <message>
   <source>One leg with three joints learns to hop forward; the episode ends when it falls.</source>
   <translation>带三个关节的单腿学习向前跳；跌倒时回合结束。</translation>
  </message>
  <message>
   <source>THIGH</source>
   <translation>大腿</translation>
  </message>
  <message>
   <source>LEG</source>
   <translation>小腿</translation>
  </message>
  <message>
   <source>FOOT</source>
   <translation>脚</translation>
  </message>
  <message>
   <source>torso angle</source>
   <translation>躯干角度</translation>
  </message>
  <message>
   <source>thigh angle</source>
   <translation>大腿角度</translation>
  </message>
  <message>
   <source>leg angle</source>
   <translation>小腿角度</translation>
  </message>
  <message>
   <source>foot angle</source>
   <translation>脚部角度</translation>
  </message>
  <message>
   <source>forward velocity</source>
   <translation>前进速度</translation>
  </message>
  <message>
   <source>torso velocity</source>
   <translation>躯干角速度</translation>
  </message>
  <message>
   <source>thigh velocity</source>
   <translation>大腿角速度</translation>
  </message>
  <message>
   <source>leg velocity</source>
   <translation>小腿角速度</translation>
  </message>
  <message>
   <source>foot velocity</source>
   <translation>脚部角速度</translation>
  </message>
  <message>
   <source>Walker 2D</source>
   <translation>Walker 2D</translation>
  </message>
  <message>
   <source>Two legs in a plane learn to walk forward; the episode ends when they fall.</source>
   <translation>平面里的双腿学习向前走；跌倒时回合结束。</translation>
  </message>
  <message>
   <source>RIGHT THIGH</source>
   <translation>右大腿</translation>
  </message>
  <message>
   <source>RIGHT LEG</source>
   <translation>右小腿</translation>
  </message>
  <message>
   <source>RIGHT FOOT</source>
   <translation>右脚</translation>
  </message>
  <message>
   <source>LEFT THIGH</source>
   <translation>左大腿</translation>
  </message>
  <message>
   <source>LEFT LEG</source>
   <translation>左小腿</translation>
  </message>
  <message>
   <source>LEFT FOOT</source>
   <translation>左脚</translation>
  </message>
  <message>
   <source>Ant</source>
   <translation>Ant</translation>
  </message>
  <message>
   <source>A creature on four legs with two joints each learns to walk forward in three dimensions.</source>
   <translation>四足生物，每条腿两个关节，学习在三维空间中向前走。</translation>
  </message>
  <message>
   <source>BACK RIGHT HIP</source>
   <translation>右后髋</translation>
  </message>
  <message>
   <source>BACK RIGHT ANKLE</source>
   <translation>右后踝</translation>
  </message>
  <message>
   <source>FRONT LEFT HIP</source>
   <translation>左前髋</translation>
  </message>
  <message>
   <source>FRONT LEFT ANKLE</source>
   <translation>左前踝</translation>
  </message>
  <message>
   <source>FRONT RIGHT HIP</source>
   <translation>右前髋</translation>
  </message>
  <message>
   <source>FRONT RIGHT ANKLE</source>
   <translation>右前踝</translation>
  </message>
  <message>
   <source>BACK LEFT HIP</source>
   <translation>左后髋</translation>
  </message>
  <message>
   <source>BACK LEFT ANKLE</source>
   <translation>左后踝</translation>
  </message>
  <message>
   <source>Humanoid</source>
   <translation>Humanoid</translation>
  </message>
  <message>
   <source>A human figure with seventeen joints learns to walk without falling. The hardest body here.</source>
   <translation>有十七个关节的人形学习行走而不跌倒。这里最难的身体。</translation>
  </message>
  <message>
   <source>ABDOMEN Y</source>
   <translation>腹部 Y</translation>
  </message>
  <message>
   <source>ABDOMEN Z</source>
   <translation>腹部 Z</translation>
  </message>
  <message>
   <source>ABDOMEN X</source>
   <translation>腹部 X</translation>
  </message>
  <message>
   <source>RIGHT HIP X</source>
   <translation>右髋 X</translation>
  </message>
  <message>
   <source>RIGHT HIP Z</source>
   <translation>右髋 Z</translation>
  </message>
  <message>
   <source>RIGHT HIP Y</source>
   <translation>右髋 Y</translation>
  </message>
  <message>
   <source>LEFT HIP X</source>
   <translation>左髋 X</translation>
  </message>
  <message>
   <source>LEFT HIP Z</source>
   <translation>左髋 Z</translation>
  </message>
  <message>
   <source>LEFT HIP Y</source>
   <translation>左髋 Y</translation>
  </message>
  <message>
   <source>RIGHT SHOULDER 1</source>
   <translation>右肩 1</translation>
  </message>
  <message>
   <source>RIGHT SHOULDER 2</source>
   <translation>右肩 2</translation>
  </message>
  <message>
   <source>RIGHT ELBOW</source>
   <translation>右肘</translation>
  </message>
  <message>
   <source>LEFT SHOULDER 1</source>
   <translation>左肩 1</translation>
  </message>
  <message>
   <source>LEFT SHOULDER 2</source>
   <translation>左肩 2</translation>
  </message>
  <message>
   <source>LEFT ELBOW</source>
   <translation>左肘</translation>
  </message>
  <message>
   <source>Swimmer</source>
   <translation>Swimmer</translation>
  </message>
  <message>
   <source>Three links in a thick fluid learn to swim forward by waving two joints.</source>
   <translation>粘稠流体中的三节连杆学习摆动两个关节向前游。</translation>
  </message>
  <message>
   <source>FIRST JOINT</source>
   <translation>第一关节</translation>
  </message>
  <message>
   <source>SECOND JOINT</source>
   <translation>第二关节</translation>
  </message>
  <message>
   <source>heading</source>
   <translation>朝向</translation>
  </message>
  <message>
   <source>turning velocity</source>
   <translation>转向速度</translation>
  </message>
  <message>
   <source>Inverted Pendulum</source>
   <translation>Inverted Pendulum</translation>
  </message>
  <message>
   <source>CartPole with a motor of any strength: balance the pole for a thousand steps.</source>
   <translation>电机力度任意的 CartPole：让杆平衡一千步。</translation>
  </message>
  <message>
   <source>Inverted Double Pendulum</source>
   <translation>Inverted Double Pendulum</translation>
  </message>
  <message>
   <source>Balance a pole that stands on a pole on a cart. Harder than it looks; learned in minutes.</source>
   <translation>平衡小车上的杆，杆上再立一根杆。比看上去难；几分钟即可学会。</translation>
  </message>
  <message>
   <source>Reacher</source>
   <translation>Reacher</translation>
  </message>
  <message>
   <source>An arm with two joints brings its tip to a target that lies elsewhere every time.</source>
   <translation>双关节手臂把末端移到目标处，目标每次都在别处。</translation>
  </message>
  <message>
   <source>SHOULDER</source>
   <translation>肩</translation>
  </message>
  <message>
   <source>ELBOW</source>
   <translation>肘</translation>
  </message>
  <message>
   <source>Pusher</source>
   <translation>Pusher</translation>
  </message>
  <message>
   <source>A robot's arm with seven joints pushes a cylinder to its goal.</source>
   <translation>七关节机械臂把圆柱推到目标处。</translation>
  </message>
  <message>
   <source>SHOULDER PAN</source>
   <translation>肩部水平转动</translation>
  </message>
  <message>
   <source>SHOULDER LIFT</source>
   <translation>肩部抬升</translation>
  </message>
  <message>
   <source>UPPER ARM ROLL</source>
   <translation>上臂旋转</translation>
  </message>
  <message>
   <source>ELBOW FLEX</source>
   <translation>肘部弯曲</translation>
  </message>
  <message>
   <source>FOREARM ROLL</source>
   <translation>前臂旋转</translation>
  </message>
  <message>
   <source>WRIST FLEX</source>
   <translation>腕部弯曲</translation>
  </message>
  <message>
   <source>WRIST ROLL</source>
   <translation>腕部旋转</translation>
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
   <translation>第一角速度</translation>
  </message>
  <message>
   <source>second angular velocity</source>
   <translation>第二角速度</translation>
  </message>
  <message>
   <source>force of the rail's end</source>
   <translation>轨道端的力</translation>
  </message>
  <message>
   <source>N</source>
   <translation>N</translation>
  </message>
  <message>
   <source>shoulder</source>
   <translation>肩</translation>
  </message>
  <message>
   <source>elbow</source>
   <translation>肘</translation>
  </message>
  <message>
   <source>target x</source>
   <translation>目标 x</translation>
  </message>
  <message>
   <source>target y</source>
   <translation>目标 y</translation>
  </message>
  <message>
   <source>shoulder velocity</source>
   <translation>肩部角速度</translation>
  </message>
  <message>
   <source>elbow velocity</source>
   <translation>肘部角速度</translation>
  </message>
  <message>
   <source>the poses are of another robot</source>
   <translation>这些姿态属于另一个机器人</translation>
  </message>
  <message>
   <source>Sentences</source>
   <translation>造句</translation>
  </message>
  <message>
   <source>Write a sentence on a topic, letter by letter; a reader judges it. InstructGPT (RLHF) and DPO in miniature.</source>
   <translation>按主题一个字母一个字母地写一句话，由读者评判。InstructGPT（RLHF）和 DPO 的微型世界。</translation>
  </message>
  <message>
   <source>SPACE</source>
   <translation>空格</translation>
  </message>
  <message>
   <source>FULL STOP</source>
   <translation>句点</translation>
  </message>
  <message>
   <source>Room</source>
   <translation>空间</translation>
  </message>
  <message>
   <source>How many letters, spaces and full stop fit on the line. What does not end there gets no points.</source>
   <translation>一行能放多少字母、空格和句点。到此还没结束的不得分。</translation>
  </message>
  <message>
   <source>Short</source>
   <translation>短</translation>
  </message>
  <message>
   <source>A sentence of at most so many letters and spaces is short, and the reader likes that.</source>
   <translation>字母和空格不超过这么多的句子算短，读者喜欢短。</translation>
  </message>
  <message>
   <source>a text has a gap</source>
   <translation>有一个文本中有空缺</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>蓝</translation>
  </message>
  <message>
   <source>More games</source>
   <translation>更多游戏</translation>
  </message>
  <message>
   <source>Y, clobber, amazons, mancala and more of open_spiel, each by its name.</source>
   <translation>Y、clobber、amazons、mancala 以及 open_spiel 的更多游戏，按名称选择。</translation>
  </message>
  <message>
   <source>Hex</source>
   <translation>六贯棋</translation>
  </message>
  <message>
   <source>Red joins top and bottom, blue joins left and right: one of them will. Needs open_spiel.</source>
   <translation>红方连接上下，蓝方连接左右：必有一方成功。需要 open_spiel。</translation>
  </message>
  <message>
   <source>Chess</source>
   <translation>国际象棋</translation>
  </message>
  <message>
   <source>Mate the other's king. Watch a search think, or play against it. Needs open_spiel.</source>
   <translation>将死对方的王。看搜索思考，或与它对弈。需要 open_spiel。</translation>
  </message>
  <message>
   <source>What open_spiel calls the game, with its parameters: y(board_size=9), clobber, dots_and_boxes(num_rows=3,num_cols=3), amazons(board_size=6), lines_of_action, checkers, mancala … Two players, no chance, nothing hidden.</source>
   <translation>游戏在 open_spiel 中的名称及参数：y(board_size=9)、clobber、dots_and_boxes(num_rows=3,num_cols=3)、amazons(board_size=6)、lines_of_action、checkers、mancala …双人、无随机、无隐藏信息。</translation>
  </message>
  <message>
   <source>A game is drawn after so many moves of both sides together.</source>
   <translation>双方合计走满这么多步即为和棋。</translation>
  </message>
  <message>
   <source>How many hexagons each side of the board has.</source>
   <translation>棋盘每边有多少个六边形。</translation>
  </message>
  <message>
   <source>How many games the tree search plays out in thought before each move: the more, the stronger. A game of chess by chance lasts hundreds of moves, so that each takes its time.</source>
   <translation>树搜索每步棋之前在思考中下完多少局：越多越强。随机下的国际象棋一局有数百步，所以每局都费时间。</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>一个整数</translation>
  </message>
  <message>
   <source>True or False</source>
   <translation>True 或 False</translation>
  </message>
  <message>
   <source>a number with a point, such as 7.5</source>
   <translation>一个带小数点的数，例如 7.5</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>一段文字</translation>
  </message>
  <message>
   <source>a game with brackets, such as y()</source>
   <translation>一个带括号的游戏，例如 y()</translation>
  </message>
  <message>
   <source>A game of open_spiel</source>
   <translation>open_spiel 的游戏</translation>
  </message>
  <message>
   <source>a bracket is missing</source>
   <translation>缺少一个括号</translation>
  </message>
  <message>
   <source>{name} is missing, the game that it changes</source>
   <translation>缺少 {name}，即它所改变的游戏</translation>
  </message>
  <message>
   <source>{name} is no name of a game as open_spiel writes it, such as y(board_size=7).</source>
   <translation>{name} 不是 open_spiel 写法的游戏名称，例如 y(board_size=7)。</translation>
  </message>
  <message>
   <source>open_spiel cannot load {name}: {why}.</source>
   <translation>open_spiel 无法载入 {name}：{why}。</translation>
  </message>
  <message>
   <source>there is no parameter {name}, but {there}</source>
   <translation>没有参数 {name}，只有 {there}</translation>
  </message>
  <message>
   <source>{name} takes {wanted}, not {value}</source>
   <translation>{name} 应是{wanted}，而不是 {value}</translation>
  </message>
  <message>
   <source>{name} is over before the first move.</source>
   <translation>{name} 在第一手之前就已结束。</translation>
  </message>
  <message>
   <source>in {name} both players move at the same time; here one moves after the other.</source>
   <translation>在 {name} 中双方同时行动；这里双方轮流走。</translation>
  </message>
  <message>
   <source>in {name} players do not see everything, and a search would look into their cards.</source>
   <translation>在 {name} 中玩家看不到全部信息，搜索会偷看他们的牌。</translation>
  </message>
  <message>
   <source>{name} has chance in it, which is not played here.</source>
   <translation>{name} 中有随机性，这里不支持。</translation>
  </message>
  <message>
   <source>{name} is a game of {n}; here two play.</source>
   <translation>{name} 是 {n} 人游戏；这里是两人。</translation>
  </message>
  <message>
   <source>in {name} one player's loss is not the other's gain.</source>
   <translation>在 {name} 中一方所失并非另一方所得。</translation>
  </message>
  <message>
   <source>open_spiel tells no numbers of a position of {name} that a network could see.</source>
   <translation>open_spiel 不给出 {name} 的局面供网络读取的数。</translation>
  </message>
  <message>
   <source>{name} has {actions} moves and {numbers} numbers in a position; up to {most} and {most_numbers} are played here.</source>
   <translation>{name} 有 {actions} 种着法，每个局面有 {numbers} 个数；这里最多支持 {most} 和 {most_numbers}。</translation>
  </message>
  <message>
   <source>open_spiel has no game called {name}.</source>
   <translation>open_spiel 中没有名为 {name} 的游戏。</translation>
  </message>
  <message>
   <source>{name} has more places than names for them.</source>
   <translation>{name} 的位置多于可用的名称。</translation>
  </message>
  <message>
   <source>it has no parameters</source>
   <translation>它没有参数</translation>
  </message>
  <message>
   <source>the moves of {name} take too long.</source>
   <translation>{name} 走一手所需的时间太长。</translation>
  </message>
  <message>
   <source>Battery and prices</source>
   <translation>电池与电价</translation>
  </message>
  <message>
   <source>A house with solar cells, a battery and a price that changes by the hour. Buy when it is cheap, keep the sun for the evening.</source>
   <translation>一栋有太阳能板和电池的房子，电价每小时变化。便宜时买，把阳光留到晚上。</translation>
  </message>
  <message>
   <source>DISCHARGE</source>
   <translation>放电</translation>
  </message>
  <message>
   <source>HOLD</source>
   <translation>保持</translation>
  </message>
  <message>
   <source>CHARGE</source>
   <translation>充电</translation>
  </message>
  <message>
   <source>euro</source>
   <translation>欧元</translation>
  </message>
  <message>
   <source>Solar cells</source>
   <translation>太阳能板</translation>
  </message>
  <message>
   <source>How large they are; 1 gives at most 3.4 kW at noon under a clear sky.</source>
   <translation>大小；1 表示晴天正午最多 3.4 kW。</translation>
  </message>
  <message>
   <source>After so many hours an episode is cut off.</source>
   <translation>经过这么多小时后回合被截断。</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>小时</translation>
  </message>
  <message>
   <source>low</source>
   <translation>低</translation>
  </message>
  <message>
   <source>usual</source>
   <translation>正常</translation>
  </message>
  <message>
   <source>high</source>
   <translation>高</translation>
  </message>
  <message>
   <source>clear</source>
   <translation>晴</translation>
  </message>
  <message>
   <source>cloudy</source>
   <translation>多云</translation>
  </message>
  <message>
   <source>overcast</source>
   <translation>阴</translation>
  </message>
  <message>
   <source>Prices, demand and weather are made up. The return is minus what the electricity costs.</source>
   <translation>电价、用电需求和天气是虚构的。回报是电费的负值。</translation>
  </message>
  <message>
   <source>Price thresholds</source>
   <translation>电价阈值</translation>
  </message>
  <message>
   <source>It charges below 0.20 euro for a kWh and discharges above 0.31.</source>
   <translation>每 kWh 低于 0.20 欧元时充电，高于 0.31 时放电。</translation>
  </message>
  <message>
   <source>Dynamic programming</source>
   <translation>动态规划</translation>
  </message>
  <message>
   <source>The optimum, computed from the exact rules: nobody does better for long.</source>
   <translation>由确切规则计算出的最优解：长期来看无人能超过它。</translation>
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
   <translation>电量</translation>
  </message>
  <message>
   <source>price level</source>
   <translation>电价水平</translation>
  </message>
  <message>
   <source>sky</source>
   <translation>天空</translation>
  </message>
  <message>
   <source>hour of the day</source>
   <translation>时刻</translation>
  </message>
  <message>
   <source>Recommending</source>
   <translation>推荐</translation>
  </message>
  <message>
   <source>Simulated users click, get bored, change their tastes and leave. Find out what this one likes, and do not repeat yourself.</source>
   <translation>模拟用户会点击、厌倦、改变口味并离开。弄清这位喜欢什么，不要重复。</translation>
  </message>
  <message>
   <source>NEWS</source>
   <translation>新闻</translation>
  </message>
  <message>
   <source>SPORT</source>
   <translation>体育</translation>
  </message>
  <message>
   <source>MUSIC</source>
   <translation>音乐</translation>
  </message>
  <message>
   <source>FILM</source>
   <translation>电影</translation>
  </message>
  <message>
   <source>SCIENCE</source>
   <translation>科学</translation>
  </message>
  <message>
   <source>COOKING</source>
   <translation>烹饪</translation>
  </message>
  <message>
   <source>clicks</source>
   <translation>次点击</translation>
  </message>
  <message>
   <source>Drift</source>
   <translation>漂移</translation>
  </message>
  <message>
   <source>Chance in every step that the user comes into another mood.</source>
   <translation>每一步用户换心情的概率。</translation>
  </message>
  <message>
   <source>Boredom</source>
   <translation>厌倦</translation>
  </message>
  <message>
   <source>What one more of the same takes of the taste.</source>
   <translation>再来一次同样内容使喜好降低多少。</translation>
  </message>
  <message>
   <source>The users are simulated. Whoever recommends sees clicks and not tastes: the picture shows tastes while an agent plays, and hides them from a person.</source>
   <translation>用户是模拟的。推荐者看到点击而看不到口味：智能体玩时画面显示口味，人玩时则隐藏。</translation>
  </message>
  <message>
   <source>the array {name} must hold topics and clicks</source>
   <translation>数组 {name} 须为主题和点击</translation>
  </message>
  <message>
   <source>Bandit</source>
   <translation>赌博机</translation>
  </message>
  <message>
   <source>The highest share of recent clicks, with a bonus for what was not shown lately.</source>
   <translation>近期点击率最高者，近来没展示的加分。</translation>
  </message>
  <message>
   <source>Most popular</source>
   <translation>最热门</translation>
  </message>
  <message>
   <source>Always the topic that most users like best.</source>
   <translation>始终是最多用户最喜欢的主题。</translation>
  </message>
  <message>
   <source>Gripper</source>
   <translation>夹爪</translation>
  </message>
  <message>
   <source>Move over the box, go down, close, lift. The policy is simple; the value jumps wherever a finger meets the box.</source>
   <translation>移到盒子上方，下降，夹紧，抬起。策略简单；手指碰到盒子的地方价值会跳变。</translation>
  </message>
  <message>
   <source>DOWN LEFT</source>
   <translation>左下</translation>
  </message>
  <message>
   <source>DOWN RIGHT</source>
   <translation>右下</translation>
  </message>
  <message>
   <source>CLOSE</source>
   <translation>夹紧</translation>
  </message>
  <message>
   <source>OPEN</source>
   <translation>张开</translation>
  </message>
  <message>
   <source>Unsteadiness</source>
   <translation>抖动</translation>
  </message>
  <message>
   <source>Standard deviation of every move sideways.</source>
   <translation>每次横向移动的标准差。</translation>
  </message>
  <message>
   <source>cm</source>
   <translation>cm</translation>
  </message>
  <message>
   <source>Slipperiness</source>
   <translation>光滑度</translation>
  </message>
  <message>
   <source>Chance that the box slips in a step upwards, for every cm that it is held off its middle.</source>
   <translation>夹持偏离中心每 1 cm，上升一步时盒子滑落的概率。</translation>
  </message>
  <message>
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>是</translation>
  </message>
  <message>
   <source>Rewards come for getting nearer, for lifting and, less than zero, for every step.</source>
   <translation>靠近和抬起有奖励，每一步有负奖励。</translation>
  </message>
  <message>
   <source>Align, then lower</source>
   <translation>先对准再下降</translation>
  </message>
  <message>
   <source>A hand-written controller: above the box first, then down, close and up.</source>
   <translation>手写控制器：先到盒子上方，再下降、夹紧、上升。</translation>
  </message>
  <message>
   <source>offset from the box</source>
   <translation>与盒子的偏移</translation>
  </message>
  <message>
   <source>open</source>
   <translation>张开</translation>
  </message>
  <message>
   <source>holding</source>
   <translation>夹住</translation>
  </message>
  <message>
   <source>width of the box</source>
   <translation>盒子宽度</translation>
  </message>
  <message>
   <source>place on the rail</source>
   <translation>在导轨上的位置</translation>
  </message>
  <message>
   <source>Toy market</source>
   <translation>玩具市场</translation>
  </message>
  <message>
   <source>A price strays from its fair value and comes back, and every trade costs. A toy: real markets tell no fair value.</source>
   <translation>价格偏离公允价值又回来，每笔交易都有成本。这是玩具：真实市场不会告诉你公允价值。</translation>
  </message>
  <message>
   <source>SHORT</source>
   <translation>做空</translation>
  </message>
  <message>
   <source>FLAT</source>
   <translation>空仓</translation>
  </message>
  <message>
   <source>LONG</source>
   <translation>做多</translation>
  </message>
  <message>
   <source>Cost of a trade</source>
   <translation>交易成本</translation>
  </message>
  <message>
   <source>What buying or selling takes of the amount; turning from short to long takes it twice.</source>
   <translation>买入或卖出占金额的比例；从做空转为做多要付两次。</translation>
  </message>
  <message>
   <source>After so many days an episode is cut off.</source>
   <translation>经过这么多天后回合被截断。</translation>
  </message>
  <message>
   <source>days</source>
   <translation>天</translation>
  </message>
  <message>
   <source>short</source>
   <translation>做空</translation>
  </message>
  <message>
   <source>flat</source>
   <translation>空仓</translation>
  </message>
  <message>
   <source>long</source>
   <translation>做多</translation>
  </message>
  <message>
   <source>This is a toy: nothing learned here says anything about real markets.</source>
   <translation>这是玩具：在这里学到的东西不能说明真实市场。</translation>
  </message>
  <message>
   <source>Buy and hold</source>
   <translation>买入并持有</translation>
  </message>
  <message>
   <source>It buys on the first day and keeps what it has.</source>
   <translation>第一天买入，然后一直持有。</translation>
  </message>
  <message>
   <source>Optimal thresholds</source>
   <translation>最优阈值</translation>
  </message>
  <message>
   <source>It trades where the deviation is worth the cost; computed from the exact rules.</source>
   <translation>偏离值得成本时才交易；由确切规则计算得出。</translation>
  </message>
  <message>
   <source>deviation of the price</source>
   <translation>价格偏离</translation>
  </message>
  <message>
   <source>Where to look</source>
   <translation>看哪里</translation>
  </message>
  <message>
   <source>Eight objects, eight sides, looks that may be wrong and a camera that has to travel. Look where it tells most.</source>
   <translation>八个物体，八个侧面，可能出错的观察，和要移动的相机。请看信息最多的一面。</translation>
  </message>
  <message>
   <source>SIDE 1</source>
   <translation>面 1</translation>
  </message>
  <message>
   <source>SIDE 2</source>
   <translation>面 2</translation>
  </message>
  <message>
   <source>SIDE 3</source>
   <translation>面 3</translation>
  </message>
  <message>
   <source>SIDE 4</source>
   <translation>面 4</translation>
  </message>
  <message>
   <source>SIDE 5</source>
   <translation>面 5</translation>
  </message>
  <message>
   <source>SIDE 6</source>
   <translation>面 6</translation>
  </message>
  <message>
   <source>SIDE 7</source>
   <translation>面 7</translation>
  </message>
  <message>
   <source>SIDE 8</source>
   <translation>面 8</translation>
  </message>
  <message>
   <source>Wrong looks</source>
   <translation>错误观察</translation>
  </message>
  <message>
   <source>How often a look shows a mark that is not there, or none that is.</source>
   <translation>观察显示并不存在的标记或漏掉标记的频率。</translation>
  </message>
  <message>
   <source>After so many looks an episode is cut off.</source>
   <translation>经过这么多次观察后回合被截断。</translation>
  </message>
  <message>
   <source>looks</source>
   <translation>次观察</translation>
  </message>
  <message>
   <source>A look costs 1, an eighth of a turn 0.25. Being sure ends it: 5 if it is right, -5 if not.</source>
   <translation>观察一次花费 1，转八分之一圈花费 0.25。确信后结束：正确得 5，错误得 -5。</translation>
  </message>
  <message>
   <source>a belief is no distribution</source>
   <translation>有一个信念不是分布</translation>
  </message>
  <message>
   <source>the array {name} must hold sides and marks</source>
   <translation>数组 {name} 须为面和标记</translation>
  </message>
  <message>
   <source>Go round</source>
   <translation>绕一圈</translation>
  </message>
  <message>
   <source>One side after the other, all the way round.</source>
   <translation>一面接一面，绕完一圈。</translation>
  </message>
  <message>
   <source>Most information</source>
   <translation>信息最多</translation>
  </message>
  <message>
   <source>The side that is expected to leave the least entropy, however far it is.</source>
   <translation>预期剩余熵最小的一面，不论多远。</translation>
  </message>
  <message>
   <source>the array {name} must hold finite numbers of the kind {kind}</source>
   <translation>数组 {name} 须为 {kind} 类型的有限数</translation>
  </message>
  <message>
   <source>Blackjack</source>
   <translation>Blackjack</translation>
  </message>
  <message>
   <source>One more card, or stay? Luck hides what is right, so thousands of games are needed to see it.</source>
   <translation>再要一张，还是停牌？运气掩盖了对错，要玩数千局才能看清。</translation>
  </message>
  <message>
   <source>Cards</source>
   <translation>纸牌</translation>
  </message>
  <message>
   <source>STICK</source>
   <translation>停牌</translation>
  </message>
  <message>
   <source>HIT</source>
   <translation>要牌</translation>
  </message>
  <message>
   <source>stakes</source>
   <translation>注</translation>
  </message>
  <message>
   <source>Rules of the book</source>
   <translation>书中规则</translation>
  </message>
  <message>
   <source>A natural (ace and ten at once) wins unless the dealer has one too, as Sutton and Barto have it.</source>
   <translation>天生黑杰克（起手 A 加十点牌）获胜，除非庄家也有，如 Sutton 与 Barto 书中所述。</translation>
  </message>
  <message>
   <source>Naturals pay more</source>
   <translation>天生黑杰克赔率更高</translation>
  </message>
  <message>
   <source>A natural that wins pays 1.5, as in casinos; it counts where the rules of the book are off.</source>
   <translation>以天生黑杰克获胜得 1.5，如在赌场；仅在关闭书中规则时有效。</translation>
  </message>
  <message>
   <source>Cliff walking</source>
   <translation>Cliff Walking</translation>
  </message>
  <message>
   <source>The shortest way leads along the edge, and a fall costs 100. Q-learning dares it, SARSA takes the detour.</source>
   <translation>最短的路沿着边缘，跌落一次代价为 100。Q 学习敢走，SARSA 绕道。</translation>
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
   <translation>穿过冰面到达宝藏。冰面很滑：最好的走法并不是朝想去的方向走。</translation>
  </message>
  <message>
   <source>Taxi</source>
   <translation>Taxi</translation>
  </message>
  <message>
   <source>Find the passenger, pick up, drive, drop off at the right corner: 500 states that are no map.</source>
   <translation>找到乘客，接上车，行驶，在正确的角落放下：500 个状态，却构不成地图。</translation>
  </message>
  <message>
   <source>SOUTH</source>
   <translation>南</translation>
  </message>
  <message>
   <source>NORTH</source>
   <translation>北</translation>
  </message>
  <message>
   <source>EAST</source>
   <translation>东</translation>
  </message>
  <message>
   <source>WEST</source>
   <translation>西</translation>
  </message>
  <message>
   <source>PICK UP</source>
   <translation>接客</translation>
  </message>
  <message>
   <source>DROP OFF</source>
   <translation>下客</translation>
  </message>
  <message>
   <source>Slippery</source>
   <translation>打滑</translation>
  </message>
  <message>
   <source>Each move goes astray to one of its two sides as often as it goes where it should.</source>
   <translation>移动偏到两侧之一的频率，与走向预定方向的频率相同。</translation>
  </message>
  <message>
   <source>Which of Gymnasium's two lakes.</source>
   <translation>Gymnasium 的两个湖中的哪一个。</translation>
  </message>
  <message>
   <source>Moves go astray to one of their two sides; otherwise they go where they should.</source>
   <translation>移动会偏到两侧之一，其余情况走向预定方向。</translation>
  </message>
  <message>
   <source>Chance of the wanted move</source>
   <translation>走对方向的概率</translation>
  </message>
  <message>
   <source>On slippery ice: how often a move goes where it should.</source>
   <translation>在光滑的冰面上：移动有多常走向预定方向。</translation>
  </message>
  <message>
   <source>An episode is cut off after this many steps; Gymnasium allows 200 on the large lake.</source>
   <translation>回合在这么多步之后截断；Gymnasium 在大湖上允许 200 步。</translation>
  </message>
  <message>
   <source>Rain</source>
   <translation>下雨</translation>
  </message>
  <message>
   <source>In the rain a drive goes to one of its two sides one time out of five.</source>
   <translation>下雨时，每五次行驶有一次偏到两侧之一。</translation>
  </message>
  <message>
   <source>No agent drives into a wall, picks up where nobody waits, or drops off where nobody may: it takes only what Gymnasium's action mask allows. Off: agents have to learn it, at 10 for each mistake.</source>
   <translation>任何智能体都不会撞墙、在无人等候处接客，或在不该下客处下客：它只采取 Gymnasium 的动作掩码所允许的动作。关闭时：智能体须自己学会，每犯一次错扣 10。</translation>
  </message>
  <message>
   <source>actor</source>
   <translation>演员</translation>
  </message>
  <message>
   <source>critic</source>
   <translation>评论家</translation>
  </message>
  <message>
   <source>the actions that it learned have other bounds</source>
   <translation>它所学的动作有另外的界限</translation>
  </message>
  <message>
   <source>{value} cannot be the unit of values</source>
   <translation>{value} 不能作为价值的单位</translation>
  </message>
  <message>
   <source>the array {name} must rise</source>
   <translation>数组 {name} 须递增</translation>
  </message>
  <message>
   <source>a temperature must be above 0, and this one is {value}</source>
   <translation>温度须大于 0，而这个是 {value}</translation>
  </message>
  <message>
   <source>the steps that wait for their rewards do not fit together</source>
   <translation>等待奖励的各步互不相符</translation>
  </message>
  <message>
   <source>priorities of the shape {shape} do not fit into a memory of {n}</source>
   <translation>形状为 {shape} 的优先级放不进容量为 {n} 的回放池</translation>
  </message>
  <message>
   <source>priorities must be finite, and the highest of them above 0</source>
   <translation>优先级须为有限的数，其中最高的须大于 0</translation>
  </message>
  <message>
   <source>there is no room in this computer's memory for {capacity:,} transitions of {numbers:,} numbers each; choose a smaller replay memory (replay_capacity).</source>
   <translation>本机内存装不下 {capacity:,} 个转移（每个 {numbers:,} 个数）；请选择较小的回放池 (replay_capacity)。</translation>
  </message>
  <message>
   <source>the number of transitions, {n}, is more than the memory holds, {most}</source>
   <translation>转移数 {n} 超过回放池的容量 {most}</translation>
  </message>
  <message>
   <source>the memory, which holds {n}, cannot stand at {position}</source>
   <translation>含有 {n} 个转移的回放池不可能处于位置 {position}</translation>
  </message>
  <message>
   <source>an action that is remembered is none of the {n}</source>
   <translation>回放池中有一个动作不是 {n} 个动作之一</translation>
  </message>
  <message>
   <source>a rollout of length {n} cannot stand at {position}</source>
   <translation>长度为 {n} 的采样轨迹不可能处于位置 {position}</translation>
  </message>
  <message>
   <source>running moments must be finite, and variances not negative</source>
   <translation>滑动矩须为有限的数，方差不得为负</translation>
  </message>
  <message>
   <source>{value} cannot be the weight of running moments</source>
   <translation>{value} 不能作为滑动矩的权重</translation>
  </message>
  <message>
   <source>a network that sees differences needs at least 2 stacked frames.</source>
   <translation>看帧差的网络至少需要 2 个叠加的帧。</translation>
  </message>
  <message>
   <source>frames of {rows} x {columns} pixels are too small for the convolutional network, which needs at least 36 x 36.</source>
   <translation>{rows} x {columns} 像素的帧对卷积网络来说太小，至少需要 36 x 36。</translation>
  </message>
  <message>
   <source>Solved in seconds</source>
   <translation>几秒解决</translation>
  </message>
  <message>
   <source>Sixteen steps of eight lanes for every update, with GAE and advantages of one size: calmer than five steps alone.</source>
   <translation>八个并行环境每走十六步更新一次，采用 GAE，优势统一尺度：比只用五步更平稳。</translation>
  </message>
  <message>
   <source>Stable-Baselines3 defaults</source>
   <translation>Stable-Baselines3 默认设置</translation>
  </message>
  <message>
   <source>Five-step returns and RMSProp, as in the paper. Learns quickly and is not always calm.</source>
   <translation>五步回报与 RMSProp，如论文所述。学得快，但不总是平稳。</translation>
  </message>
  <message>
   <source>A hard one for A2C</source>
   <translation>A2C 的难题</translation>
  </message>
  <message>
   <source>Every batch is used once only, so it takes a million steps: under a minute in 32 lanes. Most runs then swing up and hold, some only swing. Compare SAC on the same world.</source>
   <translation>每个批次只用一次，所以需要一百万步：在 32 个并行环境中不到一分钟。多数运行随后能摆起并保持，有些只会摆动。可在同一世界与 SAC 比较。</translation>
  </message>
  <message>
   <source>RL Baselines3 Zoo</source>
   <translation>RL Baselines3 Zoo</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo: five-step returns and a learning rate that falls.</source>
   <translation>RL Baselines3 Zoo 的设置：五步回报，学习率逐渐下降。</translation>
  </message>
  <message>
   <source>Swings up within seconds</source>
   <translation>几秒内摆起</translation>
  </message>
  <message>
   <source>Sixteen steps of sixteen lanes for every update, with GAE, and a little entropy so that the goal is found for the first time.</source>
   <translation>十六个并行环境每走十六步更新一次，采用 GAE，并加少量熵，以便第一次找到目标。</translation>
  </message>
  <message>
   <source>Two workers</source>
   <translation>两个工作进程</translation>
  </message>
  <message>
   <source>Twenty steps for every update, and a learning rate that falls. With more processor cores, more workers.</source>
   <translation>每次更新二十步，学习率逐渐下降。处理器核心更多，可用更多工作进程。</translation>
  </message>
  <message>
   <source>Five steps, as in the paper</source>
   <translation>五步，如论文所述</translation>
  </message>
  <message>
   <source>Five-step returns, an entropy bonus of 0.01 and shared RMSProp statistics: quick to move and not always calm.</source>
   <translation>五步回报，熵奖励 0.01，共享 RMSProp 统计量：起步快，但不总是平稳。</translation>
  </message>
  <message>
   <source>Two workers swing it up</source>
   <translation>两个工作进程将其摆起</translation>
  </message>
  <message>
   <source>Twenty steps for every update; each step costs 1 until the tip is high, so that what is learned is to hurry.</source>
   <translation>每次更新二十步；末端升到高处之前，每步代价为 1，因此学到的是抓紧时间。</translation>
  </message>
  <message>
   <source>Imitates a search, then plays without a mistake</source>
   <translation>模仿搜索，然后下得毫无失误</translation>
  </message>
  <message>
   <source>5,000 positions of a search are imitated; then 64 games at once against earlier selves.</source>
   <translation>模仿搜索的 5,000 个局面；然后同时进行 64 局与过去版本的对局。</translation>
  </message>
  <message>
   <source>Imitates a search, and equals it with half its simulations</source>
   <translation>模仿搜索，并以一半的模拟次数与之相当</translation>
  </message>
  <message>
   <source>30,000 positions of a search are imitated; then 128 games at once against earlier selves. The learning rate falls over the run, which ends when every stage was passed through once.</source>
   <translation>模仿搜索的 30,000 个局面；然后同时进行 128 局与过去版本的对局。学习率在运行中下降，每个阶段走过一次后运行结束。</translation>
  </message>
  <message>
   <source>Without a mistake within a minute or two</source>
   <translation>一两分钟内不再犯错</translation>
  </message>
  <message>
   <source>64 games against itself at once, 25 positions of thought a move, and a small network.</source>
   <translation>同时自我对弈 64 局，每步棋思考 25 个局面，网络较小。</translation>
  </message>
  <message>
   <source>Beats chance in a minute, and searchers within minutes</source>
   <translation>一分钟胜过随机，几分钟胜过搜索对手</translation>
  </message>
  <message>
   <source>384 games against itself at once, 32 positions of thought a move. The learning rate falls over the run.</source>
   <translation>同时自我对弈 384 局，每步棋思考 32 个局面。学习率在运行中逐渐下降。</translation>
  </message>
  <message>
   <source>Six by six</source>
   <translation>六乘六</translation>
  </message>
  <message>
   <source>64 games against itself at once, 32 positions of thought a move.</source>
   <translation>同时自我对弈 64 局，每步棋思考 32 个局面。</translation>
  </message>
  <message>
   <source>Go on five by five</source>
   <translation>五乘五的围棋</translation>
  </message>
  <message>
   <source>128 games against itself at once, 32 positions of thought a move. The learning rate falls over the run.</source>
   <translation>同时自我对弈 128 局，每步棋思考 32 个局面。学习率在运行中逐渐下降。</translation>
  </message>
  <message>
   <source>Go on nine by nine</source>
   <translation>九乘九的围棋</translation>
  </message>
  <message>
   <source>128 games against itself at once; Gumbel's choice makes do with 16 positions of thought a move. Convolutions see what lies side by side, the same everywhere on the board. Takes an hour or more.</source>
   <translation>同时自我对弈 128 局；Gumbel 的选择使每步棋只需思考 16 个局面。卷积看相邻的点，在棋盘上处处相同。需要一小时或更久。</translation>
  </message>
  <message>
   <source>Seven by seven</source>
   <translation>七乘七</translation>
  </message>
  <message>
   <source>32 games against itself at once, 32 positions of thought a move.</source>
   <translation>同时自我对弈 32 局，每步棋思考 32 个局面。</translation>
  </message>
  <message>
   <source>To be watched, not to become strong</source>
   <translation>供观看，不求变强</translation>
  </message>
  <message>
   <source>4 games against itself at once, 32 positions of thought a move: chess takes millions of games.</source>
   <translation>同时自我对弈 4 局，每步棋思考 32 个局面：国际象棋需要数百万局。</translation>
  </message>
  <message>
   <source>Against itself</source>
   <translation>自我对弈</translation>
  </message>
  <message>
   <source>Green goes to the road with the most cars. Watch it beside a learner.</source>
   <translation>绿灯给车最多的路。可放在学习者旁边观看。</translation>
  </message>
  <message>
   <source>Charges while it is cheap and discharges while it is dear. Rule 2 is the optimum.</source>
   <translation>便宜时充电，贵时放电。规则 2 是最优解。</translation>
  </message>
  <message>
   <source>Buys on the first day and waits. Rule 2 is the optimum of this toy.</source>
   <translation>第一天买入然后等待。规则 2 是这个玩具的最优解。</translation>
  </message>
  <message>
   <source>A hand-written controller: one thing after the other.</source>
   <translation>手写控制器：一步接一步。</translation>
  </message>
  <message>
   <source>Counts clicks by topic and forgets. Rule 2 always shows the most popular topic.</source>
   <translation>按主题统计点击并遗忘。规则 2 始终展示最热门的主题。</translation>
  </message>
  <message>
   <source>One side after the other. Rule 2 looks at the side that tells most.</source>
   <translation>一面接一面。规则 2 看信息最多的一面。</translation>
  </message>
  <message>
   <source>Builds the best network that 200 trials by chance have found, again and again.</source>
   <translation>一再搭建 200 次随机试验找到的最好的网络。</translation>
  </message>
  <message>
   <source>Five demonstrations</source>
   <translation>五次示范</translation>
  </message>
  <message>
   <source>What the trained agent did in five episodes is enough: solved within a second or two.</source>
   <translation>训练好的智能体在五个回合中的做法就够了：一两秒内解决。</translation>
  </message>
  <message>
   <source>Five landings</source>
   <translation>五次着陆</translation>
  </message>
  <message>
   <source>Five landings of the trained agent, and it lands as well: where a state of the demonstrations is always near, cloning is all that it takes.</source>
   <translation>训练好的智能体的五次着陆，它就着陆得一样好：示范中总有相近的状态时，克隆就足够了。</translation>
  </message>
  <message>
   <source>Thirty labels</source>
   <translation>三十个标签</translation>
  </message>
  <message>
   <source>Thirty states of twenty landings, no more. It knows what to do on the expert's way, leaves it, and is lost: compare DAgger with as many labels.</source>
   <translation>二十次着陆中的三十个状态，仅此而已。它知道在专家的路上该怎么做，离开后就迷失了：请与同样标签数的 DAgger 比较。</translation>
  </message>
  <message>
   <source>Ten swings</source>
   <translation>十次摆动</translation>
  </message>
  <message>
   <source>A torque for every state: imitation of actions that are numbers.</source>
   <translation>每个状态一个力矩：模仿数值动作。</translation>
  </message>
  <message>
   <source>A planner shows the way</source>
   <translation>规划器指路</translation>
  </message>
  <message>
   <source>Nobody had to learn what is shown here: the model is known, and a planner walks by it.</source>
   <translation>这里展示的无需任何人学习：模型已知，规划器照它行走。</translation>
  </message>
  <message>
   <source>Solves it within seconds</source>
   <translation>几秒内解决</translation>
  </message>
  <message>
   <source>DQN's default settings; with a discount of 0.99 no return is above 100, so the bars stand from 0 to 100.</source>
   <translation>DQN 的默认设置；折扣为 0.99 时回报不会超过 100，所以柱从 0 排到 100。</translation>
  </message>
  <message>
   <source>Bellemare et al. 2017</source>
   <translation>Bellemare 等 2017</translation>
  </message>
  <message>
   <source>51 bars from -10 to 10 and the paper's Adam. What differs: 200,000 remembered steps in place of a million, to fit into memory.</source>
   <translation>从 -10 到 10 的 51 根柱，以及论文的 Adam。不同之处：为放进内存，记住 200,000 步而非一百万步。</translation>
  </message>
  <message>
   <source>Bars in place of a number</source>
   <translation>用柱代替一个数</translation>
  </message>
  <message>
   <source>The lecture's grid: every step costs 1. Bars stand from -10 to 0; whatever is worse counts as -10.</source>
   <translation>讲义里的网格：每步代价为 1。柱从 -10 排到 0；更差的一律算作 -10。</translation>
  </message>
  <message>
   <source>The trained agent teaches</source>
   <translation>训练好的智能体来教</translation>
  </message>
  <message>
   <source>It falls over, is told what would have been right there, and learns it.</source>
   <translation>它倒下，被告知那里该怎么做，然后学会。</translation>
  </message>
  <message>
   <source>You teach it</source>
   <translation>您来教</translation>
  </message>
  <message>
   <source>It plays, stands still now and then, and you say which way you would push there.</source>
   <translation>它行动，不时停下，由您说那里该往哪边推。</translation>
  </message>
  <message>
   <source>A pilot beside it</source>
   <translation>身边的飞行员</translation>
  </message>
  <message>
   <source>The trained agent says at every step which engine it would fire.</source>
   <translation>训练好的智能体在每一步说出它会点燃哪台发动机。</translation>
  </message>
  <message>
   <source>The expert is asked thirty times in all, in states that the learner came to: it lands, where cloning with as many labels is lost.</source>
   <translation>专家总共被问三十次，都是在学习者到过的状态：它能着陆，而同样标签数的克隆会迷失。</translation>
  </message>
  <message>
   <source>On slippery ice</source>
   <translation>在滑冰上</translation>
  </message>
  <message>
   <source>It slides to places where the shortest way never leads, and is told how to go on from there.</source>
   <translation>它滑到最短路径从不经过的地方，并被告知从那里该怎么走。</translation>
  </message>
  <message>
   <source>A torque for every state</source>
   <translation>每个状态一个力矩</translation>
  </message>
  <message>
   <source>Actions that are numbers: it learns the expert's by their squared distance.</source>
   <translation>动作是数值：它按距离的平方学习专家的动作。</translation>
  </message>
  <message>
   <source>A small network that is quick; Gaussian noise. Stands upright after some 5,000 steps.</source>
   <translation>网络较小，速度快；高斯噪声。约 5,000 步后直立。</translation>
  </message>
  <message>
   <source>Noise that drifts, as in the paper</source>
   <translation>漂移的噪声，如论文所述</translation>
  </message>
  <message>
   <source>Ornstein-Uhlenbeck noise pushes one way for a while before it turns.</source>
   <translation>Ornstein-Uhlenbeck 噪声会朝一个方向推一阵，然后才转向。</translation>
  </message>
  <message>
   <source>Its network of 400 x 300, and like its defaults no noise on the actions. Good for comparing speed.</source>
   <translation>采用其 400 x 300 的网络，并与其默认设置一样，不在动作上加噪声。适合比较速度。</translation>
  </message>
  <message>
   <source>Drifting noise finds the flag</source>
   <translation>漂移的噪声找到旗子</translation>
  </message>
  <message>
   <source>Only noise that keeps pushing one way for a while gets up the hill: with Gaussian noise the car learns to stand still.</source>
   <translation>只有持续朝一个方向推一阵的噪声才能上山：用高斯噪声，小车只学会停着不动。</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo.</source>
   <translation>RL Baselines3 Zoo 的设置。</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo: a million steps, hours. It runs, somehow, much sooner.</source>
   <translation>RL Baselines3 Zoo 的设置：一百万步，数小时。勉强跑起来则要早得多。</translation>
  </message>
  <message>
   <source>Find the treasure</source>
   <translation>找到宝藏</translation>
  </message>
  <message>
   <source>Q-learning's maze with twice the steps, because each of the two tables sees half of them.</source>
   <translation>Q 学习的迷宫，步数加倍，因为两张表各只看到一半。</translation>
  </message>
  <message>
   <source>The lecture's grid</source>
   <translation>讲义里的网格</translation>
  </message>
  <message>
   <source>Small enough to follow every number by hand.</source>
   <translation>足够小，每个数都能手算跟踪。</translation>
  </message>
  <message>
   <source>Careful at the edge</source>
   <translation>边缘处谨慎</translation>
  </message>
  <message>
   <source>Two tables hope for less than one: for a long time it walks along the far wall, where Q-learning takes the edge.</source>
   <translation>两张表不如一张表乐观：它长时间沿远处的墙走，而 Q 学习走边缘。</translation>
  </message>
  <message>
   <source>Down the corridor</source>
   <translation>沿走廊而行</translation>
  </message>
  <message>
   <source>The treasure's value creeps back through both tables in turn.</source>
   <translation>宝藏的价值交替经由两张表慢慢回传。</translation>
  </message>
  <message>
   <source>Over the ice</source>
   <translation>穿过冰面</translation>
  </message>
  <message>
   <source>Smaller steps than Q-learning's: the ice makes every outcome a matter of chance, and each table sees half of them.</source>
   <translation>步长比 Q 学习小：冰面使每个结果都取决于运气，而每张表只看到一半。</translation>
  </message>
  <message>
   <source>Learning to drive</source>
   <translation>学习驾驶</translation>
  </message>
  <message>
   <source>From tens of wrong pick-ups to a straight way in some hundreds of rides.</source>
   <translation>从接错客几十次，到几百趟后直达目的地。</translation>
  </message>
  <message>
   <source>When to stop</source>
   <translation>何时停牌</translation>
  </message>
  <message>
   <source>Hundreds of thousands of games; each card is worth a fraction of the stake.</source>
   <translation>数十万局；每张牌只值赌注的一小部分。</translation>
  </message>
  <message>
   <source>The way through your world</source>
   <translation>穿过你的世界</translation>
  </message>
  <message>
   <source>Starts at random and calms down over 30,000 steps; made for any world of this size.</source>
   <translation>从随机开始，在 30,000 步内逐渐平静；适用于任何这种大小的世界。</translation>
  </message>
  <message>
   <source>Comparisons without a reward model</source>
   <translation>不用奖励模型的比较</translation>
  </message>
  <message>
   <source>1,500 demonstrations and 4,000 comparisons as InstructGPT has them; then one loss, with leash 0.3, and the preferred text imitated beside it. See Wins over step 1, and compare that curve with InstructGPT's.</source>
   <translation>与 InstructGPT 相同的 1,500 个示范和 4,000 个比较；然后只有一个损失，绳子为 0.3，同时模仿更受喜欢的文本。看“胜过第 1 步”，并把这条曲线与 InstructGPT 的比较。</translation>
  </message>
  <message>
   <source>Plain DPO: both texts become less likely</source>
   <translation>原本的 DPO：两个文本都变得更不可能</translation>
  </message>
  <message>
   <source>As published, without imitating the preferred text. Its agreement with the reader goes on rising while what it writes falls apart: comparisons say nothing of texts that nobody compared.</source>
   <translation>如论文所述，不模仿被偏好的文本。它与读者的一致继续上升，写出的东西却散了架：比较对没人比较过的文本什么也没说。</translation>
  </message>
  <message>
   <source>You are the reader</source>
   <translation>您是读者</translation>
  </message>
  <message>
   <source>You say which of two sentences is better, in the panel Which is better?, or type a better one yourself. After 44 answers, four of which are held out, it learns to write what you like.</source>
   <translation>您在“哪个更好？”面板中说两个句子哪个更好，或自己输入更好的一句。回答 44 次（其中留出 4 次）后，它就学写您喜欢的句子。</translation>
  </message>
  <message>
   <source>Many updates after every 256 steps, as in RL Baselines3 Zoo, with a small network that is quick. Stops once it is solved: DQN forgets if it goes on.</source>
   <translation>每 256 步后做多次更新，如 RL Baselines3 Zoo，但网络较小，速度快。解决后即停止：DQN 继续下去会遗忘。</translation>
  </message>
  <message>
   <source>Cautious settings made for Atari: they learn CartPole slowly. Good for comparing speed.</source>
   <translation>为 Atari 设计的谨慎设置：学 CartPole 很慢。适合比较速度。</translation>
  </message>
  <message>
   <source>The tuned settings of RL Baselines3 Zoo with their large network of 256 x 256.</source>
   <translation>RL Baselines3 Zoo 调好的设置，采用其 256 x 256 的大网络。</translation>
  </message>
  <message>
   <source>Double DQN, smooth targets</source>
   <translation>Double DQN，平滑的目标</translation>
  </message>
  <message>
   <source>The target network follows a little with every step, and values are no longer overestimated.</source>
   <translation>目标网络每步跟随一点，价值不再被高估。</translation>
  </message>
  <message>
   <source>The default and Double</source>
   <translation>默认加 Double</translation>
  </message>
  <message>
   <source>The default preset with Double Q-learning and nothing else: watch the mean Q, which is overestimated without it.</source>
   <translation>默认预设，只加上 Double Q 学习：观察平均 Q，没有它时会被高估。</translation>
  </message>
  <message>
   <source>The default and dueling</source>
   <translation>默认加对决网络</translation>
  </message>
  <message>
   <source>The default preset with a dueling network and nothing else: one stream learns the situation, one what sets the actions apart.</source>
   <translation>默认预设，只加上对决网络：一路学习所处情形，一路学习各动作的差别。</translation>
  </message>
  <message>
   <source>The default and prioritized replay</source>
   <translation>默认加优先经验回放</translation>
  </message>
  <message>
   <source>The default preset with prioritized replay and nothing else: surprising memories are replayed more often.</source>
   <translation>默认预设，只加上优先经验回放：令人意外的记忆回放得更频繁。</translation>
  </message>
  <message>
   <source>The default and three-step returns</source>
   <translation>默认加三步回报</translation>
  </message>
  <message>
   <source>The default preset with three rewards per target and nothing else: falling poles are noticed earlier.</source>
   <translation>默认预设，只让每个目标含三步奖励：更早察觉杆要倒。</translation>
  </message>
  <message>
   <source>The default and a noisy network</source>
   <translation>默认加噪声网络</translation>
  </message>
  <message>
   <source>The default preset with learned noise in place of ε and nothing else: ε stays 0, and the bars tremble.</source>
   <translation>默认预设，只用学得的噪声代替 ε：ε 保持为 0，条形会颤动。</translation>
  </message>
  <message>
   <source>Nature 2015</source>
   <translation>Nature 2015</translation>
  </message>
  <message>
   <source>Mnih et al. 2015: target network copied every 10,000 updates, clipped errors, ε over a million steps. Adam stands in for their RMSProp, and 200,000 remembered steps for their million, to fit into memory.</source>
   <translation>Mnih 等 2015：目标网络每 10,000 次更新复制一次，误差裁剪，ε 在一百万步内下降。为放进内存，以 Adam 代替其 RMSProp，以 200,000 步代替其一百万步的回放池。</translation>
  </message>
  <message>
   <source>NIPS 2013</source>
   <translation>NIPS 2013</translation>
  </message>
  <message>
   <source>Mnih et al. 2013: no target network, plain squared error, an update after every step. What differs: the convolutional network is that of 2015, Adam stands in for RMSProp, and 200,000 steps are remembered.</source>
   <translation>Mnih 等 2013：没有目标网络，普通平方误差，每步之后更新一次。不同之处：采用 2015 年的卷积网络，以 Adam 代替 RMSProp，记住 200,000 步。</translation>
  </message>
  <message>
   <source>Pong on one computer</source>
   <translation>一台电脑上的 Pong</translation>
  </message>
  <message>
   <source>RL Baselines3 Zoo's settings with three actions in place of six, and learning begins after 10,000 steps in place of 100,000: first points within some 200,000 steps.</source>
   <translation>RL Baselines3 Zoo 的设置，但用三个动作而非六个，并在 10,000 步而非 100,000 步后开始学习：约 200,000 步内得到最初的分数。</translation>
  </message>
  <message>
   <source>A network in place of the table</source>
   <translation>用网络代替表</translation>
  </message>
  <message>
   <source>The same maze as for Q-learning; watch how one update changes many cells at once.</source>
   <translation>与 Q 学习相同的迷宫；看一次更新如何同时改变许多格。</translation>
  </message>
  <message>
   <source>The lecture's grid, small enough to compare every value with the table's.</source>
   <translation>讲义里的网格，足够小，每个价值都能与表中的比较。</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo, with their large network of 256 x 256.</source>
   <translation>RL Baselines3 Zoo 的设置，采用其 256 x 256 的大网络。</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo. Nothing but -1 is heard until a lucky swing reaches the flag; from then on it spreads.</source>
   <translation>RL Baselines3 Zoo 的设置。在一次幸运的摆荡到达旗子之前，听到的只有 -1；此后便扩散开来。</translation>
  </message>
  <message>
   <source>A small picture</source>
   <translation>小画面</translation>
  </message>
  <message>
   <source>The convolutional network on 40 x 40 pixels: a quarter of the usual picture, several times as quick.</source>
   <translation>40 x 40 像素上的卷积网络：只有常用画面的四分之一，速度快数倍。</translation>
  </message>
  <message>
   <source>Watch how one update changes many cells at once.</source>
   <translation>看一次更新如何同时改变许多格。</translation>
  </message>
  <message>
   <source>Lights that see the cars</source>
   <translation>看得见车的红绿灯</translation>
  </message>
  <message>
   <source>Beats every plan of lights that knows the clock alone within some 35,000 steps. Foresight of a minute is enough here.</source>
   <translation>约 35,000 步内胜过所有只看时钟的配时方案。这里预见一分钟就够了。</translation>
  </message>
  <message>
   <source>Sutton's maze</source>
   <translation>Sutton 的迷宫</translation>
  </message>
  <message>
   <source>Fifty thoughts for every step: after the first treasure the way is known. Set n to 0 and compare.</source>
   <translation>每步思考五十次：第一次找到宝藏后就认得路。把 n 设为 0，比较一下。</translation>
  </message>
  <message>
   <source>Sutton's maze without planning</source>
   <translation>Sutton 的迷宫，不做规划</translation>
  </message>
  <message>
   <source>The same settings without a single thought: plain Q-learning.</source>
   <translation>同样的设置，一次思考也没有：普通的 Q 学习。</translation>
  </message>
  <message>
   <source>The studio's maze with its traps, in a fifth of the steps of Q-learning.</source>
   <translation>本程序带陷阱的迷宫，所用步数是 Q 学习的五分之一。</translation>
  </message>
  <message>
   <source>Dyna-Q+</source>
   <translation>Dyna-Q+</translation>
  </message>
  <message>
   <source>A bonus for what has long not been tried replaces chance.</source>
   <translation>用对久未尝试者的额外奖励代替随机。</translation>
  </message>
  <message>
   <source>A handful of episodes, and every cell knows its way.</source>
   <translation>只需几个回合，每一格都认得路。</translation>
  </message>
  <message>
   <source>The treasure is found once; planning tells the whole corridor.</source>
   <translation>宝藏只找到一次；规划便传遍整条走廊。</translation>
  </message>
  <message>
   <source>Along the edge</source>
   <translation>沿着边缘</translation>
  </message>
  <message>
   <source>The edge is found within a few episodes.</source>
   <translation>几个回合之内就找到边缘的路。</translation>
  </message>
  <message>
   <source>Planning saves most of the rides.</source>
   <translation>规划省去了大部分载客趟数。</translation>
  </message>
  <message>
   <source>Over firm ice</source>
   <translation>穿过稳固的冰面</translation>
  </message>
  <message>
   <source>Without slipping: one outcome is the whole truth about an action.</source>
   <translation>不打滑：一个结果就是关于一个动作的全部真相。</translation>
  </message>
  <message>
   <source>Over slippery ice</source>
   <translation>穿过光滑的冰面</translation>
  </message>
  <message>
   <source>The model counts every outcome and planning draws from the counts. Set it to the last outcome and compare: the lake becomes an illusion.</source>
   <translation>模型统计每种结果，规划按统计抽取。把它设为只记最近的结果，比较一下：湖面成了幻象。</translation>
  </message>
  <message>
   <source>Every step is thought over twenty times: small worlds are known within seconds.</source>
   <translation>每步都反复思考二十次：小世界几秒内就摸清了。</translation>
  </message>
  <message>
   <source>The safe way, with less noise</source>
   <translation>安全的路，噪声更小</translation>
  </message>
  <message>
   <source>Averages over its next action; even a step size of 1 works here.</source>
   <translation>对下一动作取平均；在这里步长为 1 也行得通。</translation>
  </message>
  <message>
   <source>Starts at random and calms down over 10,000 steps.</source>
   <translation>从随机开始，在 10,000 步内逐渐平静。</translation>
  </message>
  <message>
   <source>The treasure's value creeps back, one episode for each cell.</source>
   <translation>宝藏的价值慢慢回传，一个回合前进一格。</translation>
  </message>
  <message>
   <source>Small steps, because the ice makes every outcome a matter of chance.</source>
   <translation>步长较小，因为冰面使每个结果都取决于运气。</translation>
  </message>
  <message>
   <source>From tens of wrong pick-ups to a straight way in about a thousand rides.</source>
   <translation>从接错客几十次，到大约一千趟后直达目的地。</translation>
  </message>
  <message>
   <source>Starts at random and calms down over 15,000 steps.</source>
   <translation>从随机开始，在 15,000 步内逐渐平静。</translation>
  </message>
  <message>
   <source>250 pairs</source>
   <translation>250 个配对</translation>
  </message>
  <message>
   <source>From 250 pairs of state and action of the trained agent to a pole that stands, without a reward.</source>
   <translation>从训练好的智能体的 250 个状态与动作配对，到一根立住的杆子，没有奖励。</translation>
  </message>
  <message>
   <source>The trap: every step costs</source>
   <translation>陷阱：每一步都有代价</translation>
  </message>
  <message>
   <source>The same with a reward that is always negative: the policy learns to drop the pole, because then the costs end.</source>
   <translation>同样的设置，但奖励恒为负：策略学会让杆子倒下，因为那样代价就结束了。</translation>
  </message>
  <message>
   <source>Three steps on a leash</source>
   <translation>拴着绳子的三步</translation>
  </message>
  <message>
   <source>1,500 demonstrations, 4,000 comparisons, then PPO with leash 0.3: it writes what the reader likes. See Wins over step 1, and compare that curve with DPO's.</source>
   <translation>1,500 个示范，4,000 个比较，然后是绳子为 0.3 的 PPO：它写出读者喜欢的句子。看“胜过第 1 步”，并把这条曲线与 DPO 的比较。</translation>
  </message>
  <message>
   <source>The leash is cut: the reward model is exploited</source>
   <translation>绳子被剪断：钻奖励模型的空子</translation>
  </message>
  <message>
   <source>The same with leash 0. The reward by the model goes on rising while the reader's points fall: it finds words that are none and that only the model likes.</source>
   <translation>同上，但绳子为 0。模型给的奖励继续上升，读者给的分却下降：它找到了只有模型喜欢的、不是词的词。</translation>
  </message>
  <message>
   <source>You say which of two sentences is better, in the panel Which is better?, or type a better one yourself. After 44 answers, four of which are held out, PPO makes it write what you like.</source>
   <translation>您在“哪个更好？”面板中说两个句子哪个更好，或自己输入更好的一句。回答 44 次（其中留出 4 次）后，PPO 让它写出您喜欢的句子。</translation>
  </message>
  <message>
   <source>Four rewards are enough</source>
   <translation>四个奖励就够了</translation>
  </message>
  <message>
   <source>With a penalty of 1.5 a treasure and three cells to stay out of explain every arrow of the expert.</source>
   <translation>惩罚为 1.5 时，一个宝藏和三个要避开的格子就解释了专家的每个箭头。</translation>
  </message>
  <message>
   <source>Rewards cost nothing</source>
   <translation>奖励不花代价</translation>
  </message>
  <message>
   <source>Without a penalty nearly every cell has the largest reward or its opposite: the margins grow, the meaning does not.</source>
   <translation>没有惩罚时，几乎每个格子都有最大的奖励或它的相反数：优势变大，意义没有变多。</translation>
  </message>
  <message>
   <source>R = 0 explains everything</source>
   <translation>R = 0 解释一切</translation>
  </message>
  <message>
   <source>A penalty of 3 is more than any reward earns: no cell has one, the expert's actions are all best ones, and so is every other.</source>
   <translation>惩罚 3 超过任何奖励带来的收益：没有格子有奖励，专家的动作都是最优动作，其他每个动作也是。</translation>
  </message>
  <message>
   <source>Two corners</source>
   <translation>两个角落</translation>
  </message>
  <message>
   <source>On slippery ground: the corners, and faint rewards that say which of two good ways the expert takes.</source>
   <translation>在打滑的地面上：两个角落，以及说明专家在两条同样好的路中走哪条的微弱奖励。</translation>
  </message>
  <message>
   <source>One treasure</source>
   <translation>一个宝藏</translation>
  </message>
  <message>
   <source>Who is caught between two traps stays there; a reward for staying explains it as well as the traps do.</source>
   <translation>困在两个陷阱之间的人留在那里；对停留的奖励与陷阱同样能解释这一点。</translation>
  </message>
  <message>
   <source>What does it want here?</source>
   <translation>它在这里想要什么？</translation>
  </message>
  <message>
   <source>400 demonstrations of the exact planner, begun anywhere: the large treasure appears, and where it keeps away. The small one, which all pass by, does not.</source>
   <translation>精确规划器的 400 次示范，从任意处开始：大宝藏显现出来，它避开哪里也显现出来。人人都路过的小宝藏则没有。</translation>
  </message>
  <message>
   <source>Puddles, ten by ten</source>
   <translation>水坑，十乘十</translation>
  </message>
  <message>
   <source>One goal and nine puddles that cost 3 each, found from the ways of somebody who goes round them.</source>
   <translation>一个终点和九个各扣 3 的水坑，从绕开它们的人的路线中求得。</translation>
  </message>
  <message>
   <source>So few that their chance is taken for intention: compare the maps with those of 400.</source>
   <translation>示范太少，偶然被当作意图：请与 400 次的地图比较。</translation>
  </message>
  <message>
   <source>Everybody hurries to the nearest corner, so both must be worth much: the clearest case of all.</source>
   <translation>人人都奔向最近的角落，所以两者必定都很值：最清楚的例子。</translation>
  </message>
  <message>
   <source>Traps that nobody enters</source>
   <translation>没人进入的陷阱</translation>
  </message>
  <message>
   <source>Nobody shows what happens in a trap; that all ways lead round it says enough.</source>
   <translation>没人展示陷阱里会怎样；所有路线都绕开它就足够说明了。</translation>
  </message>
  <message>
   <source>One beginning only</source>
   <translation>只有一个起点</translation>
  </message>
  <message>
   <source>All demonstrations begin at the start: of places that none comes near, nothing is found out.</source>
   <translation>所有示范都从起点开始：没有示范靠近的地方，什么也求不出来。</translation>
  </message>
  <message>
   <source>Chance or intention?</source>
   <translation>偶然还是意图？</translation>
  </message>
  <message>
   <source>On ice half of where somebody goes is chance, and the found reward has to tell it from what was meant.</source>
   <translation>在冰上，走到哪里有一半是偶然，求得的奖励须把它与本意区分开。</translation>
  </message>
  <message>
   <source>What lies over the edge?</source>
   <translation>悬崖外面是什么？</translation>
  </message>
  <message>
   <source>Everybody walks along the edge and nobody steps over it.</source>
   <translation>人人都沿着悬崖走，没有人踏出去。</translation>
  </message>
  <message>
   <source>Thinks for 200 games a move</source>
   <translation>每步棋在思考中下 200 局</translation>
  </message>
  <message>
   <source>More simulations are stronger: try 20, and 2000.</source>
   <translation>模拟越多越强：试试 20 和 2000。</translation>
  </message>
  <message>
   <source>Thinks for 400 games a move</source>
   <translation>每步棋在思考中下 400 局</translation>
  </message>
  <message>
   <source>More simulations are stronger: try 50, and 4000.</source>
   <translation>模拟越多越强：试试 50 和 4000。</translation>
  </message>
  <message>
   <source>Games by chance say little of chess: it sees a mate in one, and little more.</source>
   <translation>随机对局对国际象棋说明不了什么：它能看到一步杀，再多就不行了。</translation>
  </message>
  <message>
   <source>The book's figure 5.2: over hundreds of thousands of games the map shows what each hand is worth.</source>
   <translation>书中的图 5.2：经过数十万局，图上显示每手牌的价值。</translation>
  </message>
  <message>
   <source>Nothing changes until an episode ends; then a whole path does.</source>
   <translation>回合结束前什么也不变；结束后整条路径随之改变。</translation>
  </message>
  <message>
   <source>Credit comes only with the treasure, for the whole way at once; no guess rests on a guess.</source>
   <translation>只有找到宝藏才有功劳，且一次归于整条路；没有猜测建立在猜测之上。</translation>
  </message>
  <message>
   <source>The first treasure found tells the whole corridor at once.</source>
   <translation>第一次找到宝藏，就一次传遍整条走廊。</translation>
  </message>
  <message>
   <source>Most episodes end in a hole and teach little; be patient.</source>
   <translation>多数回合以落入冰洞告终，教益甚少；要有耐心。</translation>
  </message>
  <message>
   <source>Along the cliff</source>
   <translation>沿着悬崖</translation>
  </message>
  <message>
   <source>Long first episodes, then ever shorter ones.</source>
   <translation>最初的回合很长，之后越来越短。</translation>
  </message>
  <message>
   <source>Swing it up by planning</source>
   <translation>靠规划摆起</translation>
  </message>
  <message>
   <source>One episode at random, then plans: upright within five episodes. Every action is thought over, so it is slow by the clock.</source>
   <translation>一个随机回合，然后是计划：五个回合之内便直立。每个动作都要思考，所以按时钟算很慢。</translation>
  </message>
  <message>
   <source>Balance by planning</source>
   <translation>靠规划保持平衡</translation>
  </message>
  <message>
   <source>The model predicts the end of an episode, too, and plans that end early are worth less.</source>
   <translation>模型也预测回合的结束，早结束的计划价值更低。</translation>
  </message>
  <message>
   <source>Balances within two minutes</source>
   <translation>两分钟内学会平衡</translation>
  </message>
  <message>
   <source>Learns how the cart answers, and imagines 16 steps before each push. It is taught by what 5 of them in a row come to. Steps grow small towards the end, so that it stays as good as it is.</source>
   <translation>学习小车如何响应，每次推动前想象 16 步。教它的是其中连续 5 步的累计结果。步长在末期变小，使它保持已达到的水平。</translation>
  </message>
  <message>
   <source>Finds the rules out by itself</source>
   <translation>自己摸清规则</translation>
  </message>
  <message>
   <source>64 games against itself at once, 25 imagined steps a move. It is told what is legal now and who has won, and nothing else of the rules.</source>
   <translation>同时自我对弈 64 局，每步棋想象 25 步。只告诉它当前哪些着法合法、谁赢了，规则的其余部分一概不告诉。</translation>
  </message>
  <message>
   <source>Without being told the rules</source>
   <translation>不告知规则</translation>
  </message>
  <message>
   <source>64 games against itself at once, 32 imagined steps a move. Slow, and not measured: to see how far a learned model gets beside AlphaZero, which knows the rules.</source>
   <translation>同时自我对弈 64 局，每步棋想象 32 步。很慢，也未经测量：用来看学得的模型与知道规则的 AlphaZero 相比能走多远。</translation>
  </message>
  <message>
   <source>Works out what walking at random is worth, as in figure 4.1 of Sutton and Barto; one improvement, and it is done.</source>
   <translation>算出随机行走的价值，如 Sutton 与 Barto 的图 4.1；改进一次即告完成。</translation>
  </message>
  <message>
   <source>Three sweeps are enough</source>
   <translation>三次扫描就够</translation>
  </message>
  <message>
   <source>Improves after three sweeps of evaluation instead of waiting for them to settle.</source>
   <translation>评估扫描三次后就改进，不等价值稳定下来。</translation>
  </message>
  <message>
   <source>From chance to the treasure</source>
   <translation>从随机到宝藏</translation>
  </message>
  <message>
   <source>Starts from a random walk and improves it until nothing can be improved.</source>
   <translation>从随机行走开始，改进到无可改进为止。</translation>
  </message>
  <message>
   <source>Modified policy iteration</source>
   <translation>修正的策略迭代</translation>
  </message>
  <message>
   <source>Five sweeps of evaluation, then an improvement: far fewer sweeps in all.</source>
   <translation>评估扫描五次，然后改进：扫描总数少得多。</translation>
  </message>
  <message>
   <source>The value of the random walk first, then that of walking straight.</source>
   <translation>先是随机行走的价值，然后是径直前行的价值。</translation>
  </message>
  <message>
   <source>What a random walk beside a cliff is worth, and how quickly that can be mended.</source>
   <translation>悬崖边随机行走的价值，以及能多快补救。</translation>
  </message>
  <message>
   <source>The best way over the ice</source>
   <translation>穿过冰面的最优走法</translation>
  </message>
  <message>
   <source>Two improvements of a random walk over slippery ice, and no way is better.</source>
   <translation>在光滑冰面上对随机行走改进两次，就没有更好的走法了。</translation>
  </message>
  <message>
   <source>The large lake</source>
   <translation>大湖</translation>
  </message>
  <message>
   <source>64 cells, and no way that is quite safe.</source>
   <translation>64 格，没有一条路完全安全。</translation>
  </message>
  <message>
   <source>All 500 states</source>
   <translation>全部 500 个状态</translation>
  </message>
  <message>
   <source>One improvement turns driving at random into perfect driving.</source>
   <translation>一次改进就把随机驾驶变成完美驾驶。</translation>
  </message>
  <message>
   <source>From chance to the goal</source>
   <translation>从随机到终点</translation>
  </message>
  <message>
   <source>Eight lanes, 256 steps each, ten epochs of small minibatches.</source>
   <translation>八个并行环境，各 256 步，小批量训练十轮。</translation>
  </message>
  <message>
   <source>The tuned settings of RL Baselines3 Zoo: short rollouts, and a learning rate that falls to nearly nothing.</source>
   <translation>RL Baselines3 Zoo 调好的设置：采样轨迹短，学习率降到几乎为零。</translation>
  </message>
  <message>
   <source>Pong in minutes</source>
   <translation>几分钟学会 Pong</translation>
  </message>
  <message>
   <source>A small picture, its motion, three actions and 32 games at once, at first in the mirror, too: beats the built-in player within minutes on one core.</source>
   <translation>小画面及其运动、三个动作、同时 32 局，起初还在镜像中学习：在单个核心上几分钟内胜过内置对手。</translation>
  </message>
  <message>
   <source>Classic pixels</source>
   <translation>经典像素</translation>
  </message>
  <message>
   <source>The usual settings for Atari: four stacked 84 x 84 frames and three convolutional layers. Hours, not minutes.</source>
   <translation>Atari 的常用设置：四帧 84 x 84 画面叠加，三个卷积层。需要数小时，而非数分钟。</translation>
  </message>
  <message>
   <source>Probabilities in a maze</source>
   <translation>迷宫中的概率</translation>
  </message>
  <message>
   <source>Arrows turn from undecided to sure along the way to the treasure. The maze is of middle size, and its traps hurt without ending the walk: what only follows its own steps gives up early where every second path is deadly.</source>
   <translation>沿着通往宝藏的路，箭头从不确定变为确定。迷宫大小适中，陷阱有伤害但不终止行走：若每两条路就有一条致命，只靠自身步子学习者会早早放弃。</translation>
  </message>
  <message>
   <source>Deadly traps, and why it gives up</source>
   <translation>致命的陷阱，以及它为何放弃</translation>
  </message>
  <message>
   <source>The large maze as Q-learning solves it. Almost every early walk ends in a trap, so the policy learns to get it over with: an example of a local optimum.</source>
   <translation>Q 学习所解决的大迷宫。早期的行走几乎都以陷阱告终，于是策略学会了早点了结：局部最优的一个例子。</translation>
  </message>
  <message>
   <source>Small enough to follow every probability.</source>
   <translation>足够小，每个概率都能跟踪。</translation>
  </message>
  <message>
   <source>A penalty instead of clipping</source>
   <translation>用惩罚代替裁剪</translation>
  </message>
  <message>
   <source>The other objective of the paper: the distance from the old policy costs, more or less of it as the distance demands.</source>
   <translation>论文的另一个目标函数：与旧策略的距离要付代价，代价大小随距离调整。</translation>
  </message>
  <message>
   <source>A Gaussian over the torque that narrows as the policy grows sure. Foresight of some ten steps is enough here.</source>
   <translation>力矩上的高斯分布，随策略越来越有把握而收窄。这里预见十来步就够了。</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo: sixteen ships at once, long foresight. A million steps, minutes.</source>
   <translation>RL Baselines3 Zoo 的设置：同时十六艘飞船，预见很远。一百万步，数分钟。</translation>
  </message>
  <message>
   <source>Runs within a minute</source>
   <translation>一分钟内跑起来</translation>
  </message>
  <message>
   <source>Small steps of exploration and short foresight: it learns to run from some 50,000 steps on.</source>
   <translation>探索的步子小，预见短：约 50,000 步起学会奔跑。</translation>
  </message>
  <message>
   <source>First hops</source>
   <translation>最初的跳跃</translation>
  </message>
  <message>
   <source>Small steps of exploration; longer foresight than for the cheetah, which cannot fall.</source>
   <translation>探索的步子小；预见比猎豹更远，猎豹不会跌倒。</translation>
  </message>
  <message>
   <source>Eight lanes, rollouts of 128 steps and a learning rate of 0.001: quicker than RL Baselines3 Zoo's, and observations are seen as they are.</source>
   <translation>八个并行环境，采样轨迹 128 步，学习率 0.001：比 RL Baselines3 Zoo 的更快，观测保持原样。</translation>
  </message>
  <message>
   <source>Breakout in minutes</source>
   <translation>几分钟学会 Breakout</translation>
  </message>
  <message>
   <source>A small picture whose pixels are standardised, its motion, the mirror, a lost life that costs, and 32 games at once: plays as a person does (30 points) within a quarter of an hour of two cores.</source>
   <translation>像素经标准化的小画面及其运动、镜像、丢命有代价、同时 32 局：用两个核心，一刻钟内达到人的水平（30 分）。</translation>
  </message>
  <message>
   <source>Freeway in minutes</source>
   <translation>几分钟学会 Freeway</translation>
  </message>
  <message>
   <source>Every decision holds for sixteen frames, so that even chance crosses the road now and then. Measured: 20.8 crossings a game (the last 50 games of training) after 180 seconds of processor time, 13.6 after 90; at random 0.2.</source>
   <translation>每个决策保持十六帧，这样即使随机也偶尔能过马路。实测：180 秒处理器时间后每局过 20.8 次（训练的最后 50 局），90 秒后 13.6 次；随机为 0.2。</translation>
  </message>
  <message>
   <source>Boxing in minutes</source>
   <translation>几分钟学会 Boxing</translation>
  </message>
  <message>
   <source>Standardised pixels, their motion and the mirror, 32 bouts at once. Measured: +10.2, blows landed less blows taken (the last 50 bouts of training), after 300 seconds of processor time, +6.3 after 240; at random -2.1.</source>
   <translation>标准化的像素及其运动和镜像，同时 32 场。实测：击中数减被击中数（训练的最后 50 场），300 秒处理器时间后为 +10.2，240 秒后为 +6.3；随机为 -2.1。</translation>
  </message>
  <message>
   <source>Space Invaders in minutes</source>
   <translation>几分钟学会 Space Invaders</translation>
  </message>
  <message>
   <source>As Breakout in minutes: standardised pixels, motion, the mirror, a lost life that costs. Measured: 338 points (the last 50 games of training) after 120 seconds of processor time; at random 132.</source>
   <translation>同“几分钟学会 Breakout”：标准化的像素、运动、镜像、丢命有代价。实测：120 秒处理器时间后 338 分（训练的最后 50 局）；随机为 132。</translation>
  </message>
  <message>
   <source>Ms. Pac-Man in minutes</source>
   <translation>几分钟学会 Ms. Pac-Man</translation>
  </message>
  <message>
   <source>As Breakout in minutes: standardised pixels, motion, the mirror, a lost life that costs. Measured: 718 points (the last 50 games of training) after 120 seconds of processor time; at random 235.</source>
   <translation>同“几分钟学会 Breakout”：标准化的像素、运动、镜像、丢命有代价。实测：120 秒处理器时间后 718 分（训练的最后 50 局）；随机为 235。</translation>
  </message>
  <message>
   <source>Beats every plan of lights that knows the clock alone within some 50,000 steps. Foresight of a minute is enough here.</source>
   <translation>约 50,000 步内胜过所有只看时钟的配时方案。这里预见一分钟就够了。</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo but for its uniform first weights, with observations and rewards normalised.</source>
   <translation>RL Baselines3 Zoo 的设置，唯初始权重不取其均匀分布，观测和奖励经归一化。</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo, with observations and rewards normalised.</source>
   <translation>RL Baselines3 Zoo 的设置，观测和奖励经归一化。</translation>
  </message>
  <message>
   <source>Sun for the evening</source>
   <translation>留给晚上的阳光</translation>
  </message>
  <message>
   <source>Beats price thresholds and comes close to dynamic programming, which knows the exact rules.</source>
   <translation>超过电价阈值，并接近知道确切规则的动态规划。</translation>
  </message>
  <message>
   <source>Thresholds of its own</source>
   <translation>自己的阈值</translation>
  </message>
  <message>
   <source>Learns in 150,000 days where a trade is worth its cost; buy and hold is beaten within some 20,000.</source>
   <translation>在 150,000 天内学会何时交易值得其成本；约 20,000 天内超过买入并持有。</translation>
  </message>
  <message>
   <source>Pick it up</source>
   <translation>把它拿起来</translation>
  </message>
  <message>
   <source>Goes down while it comes nearer, which saves steps.</source>
   <translation>边靠近边下降，节省步数。</translation>
  </message>
  <message>
   <source>Something new, and then again</source>
   <translation>新的内容，然后再来</translation>
  </message>
  <message>
   <source>Two clicks tell the mood, and with it what else this user likes: a bandit learns each topic by itself.</source>
   <translation>两次点击就透露心情，也就知道这位用户还喜欢什么：赌博机则逐个学习主题。</translation>
  </message>
  <message>
   <source>A controller that designs</source>
   <translation>会设计的控制器</translation>
  </message>
  <message>
   <source>Some 2,000 trials: first it finds the learning rate, then what a small network needs.</source>
   <translation>大约 2,000 次试验：它先找到学习率，再找到小网络需要什么。</translation>
  </message>
  <message>
   <source>The next look</source>
   <translation>下一次观察</translation>
  </message>
  <message>
   <source>Looks at sides that halve what is left, and takes short ways.</source>
   <translation>看能把剩余可能减半的面，并走短路。</translation>
  </message>
  <message>
   <source>200 judgements</source>
   <translation>200 次评判</translation>
  </message>
  <message>
   <source>Swings up without ever seeing a reward: 200 pairs of clips are judged, 40 of them before anything is learned, then one every 400 steps.</source>
   <translation>从不看奖励也能荡起：评判 200 对短片，其中 40 对在学习之前，此后每 400 步一对。</translation>
  </message>
  <message>
   <source>600 judgements</source>
   <translation>600 次评判</translation>
  </message>
  <message>
   <source>As the other, with three times as many judgements and twice the steps: what was learned stays.</source>
   <translation>与另一个相同，但评判多两倍、步数多一倍：学到的不会丢。</translation>
  </message>
  <message>
   <source>You are the judge</source>
   <translation>您来评判</translation>
  </message>
  <message>
   <source>You say which of two clips is better, in the panel Which is better?, and the pendulum learns what you want: upright, or round and round. It begins after a dozen of your answers, and learns 1,000 steps further for each.</source>
   <translation>您在“哪个更好？”面板中说两段短片哪段更好，摆就学您想要的：直立，或不停转圈。它在您回答十来次后开始，每答一次再学 1,000 步。</translation>
  </message>
  <message>
   <source>Five corrections for every step, where they are largest: the first treasure is told to the whole way at once. Compare with Dyna-Q.</source>
   <translation>每步五次修正，都在最需要之处：第一次找到宝藏，整条路立刻得知。与 Dyna-Q 比较。</translation>
  </message>
  <message>
   <source>The studio's maze with its traps.</source>
   <translation>工作室的迷宫，有陷阱。</translation>
  </message>
  <message>
   <source>The treasure is found once, and the news runs back along the corridor.</source>
   <translation>宝藏只需找到一次，消息便沿走廊往回传。</translation>
  </message>
  <message>
   <source>Every ride is told to all streets that lead there.</source>
   <translation>每一趟行程都告诉所有通向那里的街道。</translation>
  </message>
  <message>
   <source>Every outcome is counted, and a correction is the mean over all of them: chance is averaged, never drawn.</source>
   <translation>每种结果都计数，一次修正是所有结果的平均：偶然被平均，从不抽取。</translation>
  </message>
  <message>
   <source>Whatever is met is told to all that leads there: small worlds are known within seconds.</source>
   <translation>遇到的一切都告诉所有通向那里的地方：小世界几秒之内便了如指掌。</translation>
  </message>
  <message>
   <source>Starts at random and calms down over 10,000 steps. At full speed the shortest safe path appears within a second.</source>
   <translation>从随机开始，在 10,000 步内逐渐平静。全速时，最短的安全路径一秒内就会出现。</translation>
  </message>
  <message>
   <source>Curious by optimism</source>
   <translation>因乐观而好奇</translation>
  </message>
  <message>
   <source>Hardly any random actions: every entry starts at the treasure's value, so what was never tried looks good.</source>
   <translation>几乎没有随机动作：每个表项都从宝藏的价值开始，于是没试过的看起来都好。</translation>
  </message>
  <message>
   <source>Small steps</source>
   <translation>小步长</translation>
  </message>
  <message>
   <source>A low learning rate: watch values creep back from the treasure, cell by cell.</source>
   <translation>学习率低：看价值从宝藏一格一格慢慢回传。</translation>
  </message>
  <message>
   <source>Learns the shortest way along the cliff, and falls now and then on the way. Compare SARSA.</source>
   <translation>学会沿悬崖的最短路，途中偶尔跌落。可与 SARSA 比较。</translation>
  </message>
  <message>
   <source>The maze on which Dyna-Q is shown, without planning.</source>
   <translation>用来展示 Dyna-Q 的迷宫，不做规划。</translation>
  </message>
  <message>
   <source>A goal that a random walk finds once in five hundred tries: hope makes it curious.</source>
   <translation>随机行走五百次才找到一次的目标：希望使它好奇。</translation>
  </message>
  <message>
   <source>From tens of wrong pick-ups to a straight way in a few hundred rides.</source>
   <translation>从接错客几十次，到几百趟后直达目的地。</translation>
  </message>
  <message>
   <source>Starts at random and calms down over 15,000 steps; made for any world of this size.</source>
   <translation>从随机开始，在 15,000 步内逐渐平静；适用于任何这种大小的世界。</translation>
  </message>
  <message>
   <source>DQN's default settings, 25 quantiles, and no range of returns to be set.</source>
   <translation>DQN 的默认设置，25 个分位数，无需设定回报的范围。</translation>
  </message>
  <message>
   <source>Dabney et al. 2018</source>
   <translation>Dabney 等 2018</translation>
  </message>
  <message>
   <source>200 quantiles, κ = 1 and the paper's Adam. What differs: 200,000 remembered steps in place of a million, to fit into memory.</source>
   <translation>200 个分位数，κ = 1，以及论文的 Adam。不同之处：为放进内存，记住 200,000 步而非一百万步。</translation>
  </message>
  <message>
   <source>Quantiles in place of a number</source>
   <translation>用分位数代替一个数</translation>
  </message>
  <message>
   <source>The lecture's grid: nothing is left to chance there, so all quantiles come together as it learns.</source>
   <translation>讲义里的网格：那里没有任何随机性，所以各分位数随学习汇聚到一起。</translation>
  </message>
  <message>
   <source>All improvements at once</source>
   <translation>所有改进合在一起</translation>
  </message>
  <message>
   <source>Every switch on. An update takes about six times as long as DQN's: on so small a task that is the price.</source>
   <translation>所有开关全开。一次更新所用时间约为 DQN 的六倍：在这么小的任务上，这就是代价。</translation>
  </message>
  <message>
   <source>Hessel et al. 2018</source>
   <translation>Hessel 等 2018</translation>
  </message>
  <message>
   <source>The paper's settings (its table 1). What differs: eight games at a time share each draw of the noise, and 200,000 remembered steps in place of a million, to fit into memory.</source>
   <translation>论文的设置（其表 1）。不同之处：每次八局共用一次噪声抽样；为放进内存，记住 200,000 步而非一百万步。</translation>
  </message>
  <message>
   <source>The lecture's grid with every switch on. Only noise explores, so the bars reach up to 10: what is unknown looks better than it is.</source>
   <translation>讲义里的网格，所有开关全开。只靠噪声探索，所以柱一直排到 10：未知的看起来比实际更好。</translation>
  </message>
  <message>
   <source>By chance</source>
   <translation>全凭运气</translation>
  </message>
  <message>
   <source>Learns nothing. Watch it beside a learner.</source>
   <translation>什么也不学。放在学习者旁边观看。</translation>
  </message>
  <message>
   <source>Learns where to look</source>
   <translation>学习看哪里</translation>
  </message>
  <message>
   <source>A digit of 24 pixels somewhere among 40 x 40, with pieces of others about; four glimpses of two resolutions.</source>
   <translation>40 x 40 之中某处有一个 24 像素的数字，旁边有其他数字的碎片；四次注视，两种分辨率。</translation>
  </message>
  <message>
   <source>Random gaze: the control</source>
   <translation>随机注视：对照</translation>
  </message>
  <message>
   <source>The same network and the same glimpses, looked at anywhere. What learned gaze is better by, looking has earned.</source>
   <translation>同样的网络、同样多的注视，看的位置随机。学得的注视好出多少，就是“看”的功劳。</translation>
  </message>
  <message>
   <source>28 x 28, nothing is moved</source>
   <translation>28 x 28，什么都不移动</translation>
  </message>
  <message>
   <source>A digit that fills the picture, seen through windows of 8 pixels.</source>
   <translation>占满图片的数字，透过 8 像素的窗口看。</translation>
  </message>
  <message>
   <source>Reward-to-go with a learned baseline</source>
   <translation>后续回报加所学基线</translation>
  </message>
  <message>
   <source>REINFORCE with what lowers its noise most: rewards that follow, less what was expected. Solved within seconds.</source>
   <translation>带有最能降低噪声之法的 REINFORCE：用随后的奖励减去预期。几秒内解决。</translation>
  </message>
  <message>
   <source>As on the blackboard</source>
   <translation>如黑板所写</translation>
  </message>
  <message>
   <source>The whole episode's return and no baseline: right on average, and so noisy that it may take long.</source>
   <translation>整个回合的回报，没有基线：平均而言正确，但噪声很大，可能要很久。</translation>
  </message>
  <message>
   <source>Running average as baseline</source>
   <translation>以滑动平均为基线</translation>
  </message>
  <message>
   <source>The cheapest baseline: what episodes have brought so far.</source>
   <translation>最廉价的基线：各回合至今带来的回报。</translation>
  </message>
  <message>
   <source>Probabilities lean towards the corners, a little more with every handful of episodes.</source>
   <translation>概率向两角倾斜，每过几个回合便多一点。</translation>
  </message>
  <message>
   <source>A walk that gets straighter</source>
   <translation>走得越来越直</translation>
  </message>
  <message>
   <source>Learns from whole walks only, so the maze is a small one; an entropy bonus keeps it from settling early.</source>
   <translation>只从完整的行走中学习，所以迷宫较小；熵奖励防止它过早定型。</translation>
  </message>
  <message>
   <source>Score function with a baseline</source>
   <translation>带基线的得分函数</translation>
  </message>
  <message>
   <source>Hard attention: only the drawn network is asked, and its answer makes it more or less likely.</source>
   <translation>硬注意力：只问抽到的网络，它的答案使它更可能或更不可能。</translation>
  </message>
  <message>
   <source>Soft attention</source>
   <translation>软注意力</translation>
  </message>
  <message>
   <source>All networks are asked and their answers mixed: everything can be differentiated, and nothing scatters.</source>
   <translation>询问所有网络并混合答案：一切可微，没有散布。</translation>
  </message>
  <message>
   <source>Draws like hard attention and learns as if it had been soft: not the gradient of what is expected, and noisy here.</source>
   <translation>像硬注意力一样抽取，却当作软的来学习：不是期望的梯度，在这里噪声也大。</translation>
  </message>
  <message>
   <source>A mixture that is nearly a choice: noise makes it draw, the temperature says how sharply.</source>
   <translation>接近选择的混合：噪声使它抽取，温度决定有多尖锐。</translation>
  </message>
  <message>
   <source>A small network that is quick, and a temperature that finds itself. Stands upright after some 6,000 steps.</source>
   <translation>网络较小，速度快，温度自行调节。约 6,000 步后直立。</translation>
  </message>
  <message>
   <source>A temperature that stays</source>
   <translation>固定的温度</translation>
  </message>
  <message>
   <source>As in the first paper of 2018: how much staying undecided is worth is set by hand.</source>
   <translation>如 2018 年的第一篇论文：保持不确定值多少，由人手动设定。</translation>
  </message>
  <message>
   <source>Its network of 256 x 256. Good for comparing speed.</source>
   <translation>采用其 256 x 256 的网络。适合比较速度。</translation>
  </message>
  <message>
   <source>The policy's own noise trembles on the spot and learns to stand still; noise that keeps pushing one way for a while gets up the hill.</source>
   <translation>策略自身的噪声在原地颤动，学会停着不动；持续朝一个方向推一阵的噪声才能上山。</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo, with their falling learning rate.</source>
   <translation>RL Baselines3 Zoo 的设置，采用其逐渐下降的学习率。</translation>
  </message>
  <message>
   <source>As in the paper</source>
   <translation>如论文所述</translation>
  </message>
  <message>
   <source>The settings of Haarnoja et al. 2018 and RL Baselines3 Zoo: a million steps, hours. It runs, somehow, much sooner.</source>
   <translation>Haarnoja 等 2018 与 RL Baselines3 Zoo 的设置：一百万步，数小时。勉强跑起来则要早得多。</translation>
  </message>
  <message>
   <source>The settings of Haarnoja et al. 2018 and RL Baselines3 Zoo: a million steps, hours.</source>
   <translation>Haarnoja 等 2018 与 RL Baselines3 Zoo 的设置：一百万步，数小时。</translation>
  </message>
  <message>
   <source>The safe way</source>
   <translation>安全的路</translation>
  </message>
  <message>
   <source>Learns that its own random steps are dear at the edge and takes the detour. Compare Q-learning.</source>
   <translation>学到自己的随机步在边缘处代价高昂，于是绕道。可与 Q 学习比较。</translation>
  </message>
  <message>
   <source>Starts at random and calms down until nothing is left to chance: only then its values are those of the best way.</source>
   <translation>从随机开始，逐渐平静，直到不留任何随机：那时它的价值才是最优走法的价值。</translation>
  </message>
  <message>
   <source>Calms down until nothing is left to chance: only then its values are those of the best way.</source>
   <translation>逐渐平静，直到不留任何随机：那时它的价值才是最优走法的价值。</translation>
  </message>
  <message>
   <source>A small network that is quick. Stands upright after some 9,000 steps.</source>
   <translation>网络较小，速度快。约 9,000 步后直立。</translation>
  </message>
  <message>
   <source>Only noise that keeps pushing one way for a while gets up the hill: with Gaussian noise the car learns to stand still. The flag is some hundred steps away: it looks far ahead.</source>
   <translation>只有持续朝一个方向推一阵的噪声才能上山：用高斯噪声，小车只学会停着不动。旗子在百来步之外：它要看得很远。</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo, those of Fujimoto et al. 2018 but for batches of 256 in place of 100: a million steps, hours. It runs, somehow, much sooner.</source>
   <translation>RL Baselines3 Zoo 的设置，即 Fujimoto 等 2018 的设置，唯批次为 256 而非 100：一百万步，数小时。勉强跑起来则要早得多。</translation>
  </message>
  <message>
   <source>The settings of RL Baselines3 Zoo: slower steps than on other robots, for it falls easily. Hours.</source>
   <translation>RL Baselines3 Zoo 的设置：学习率比其他机器人更低，因为它容易跌倒。数小时。</translation>
  </message>
  <message>
   <source>Each sweep, the values know one step more of the way.</source>
   <translation>每扫描一次，价值就多认得一步路。</translation>
  </message>
  <message>
   <source>Values flood the maze</source>
   <translation>价值漫过迷宫</translation>
  </message>
  <message>
   <source>Slow the pace down and watch the treasure's value run through the corridors.</source>
   <translation>放慢速度，看宝藏的价值流过各条走廊。</translation>
  </message>
  <message>
   <source>A maze of ice</source>
   <translation>冰上迷宫</translation>
  </message>
  <message>
   <source>With every fourth move going astray it keeps away from traps.</source>
   <translation>每四步就有一步走偏，所以它远离陷阱。</translation>
  </message>
  <message>
   <source>The maze of ice in fewer sweeps: within a sweep, states use what earlier ones have just learned.</source>
   <translation>用更少的扫描解冰上迷宫：一次扫描之内，各状态即可使用前面状态刚学到的值。</translation>
  </message>
  <message>
   <source>The value of the treasure comes one cell nearer with each sweep.</source>
   <translation>每扫描一次，宝藏的价值靠近一格。</translation>
  </message>
  <message>
   <source>Whoever knows the rules needs no caution: 13 steps along the cliff.</source>
   <translation>知道规则就无需谨慎：沿悬崖 13 步。</translation>
  </message>
  <message>
   <source>A slippery edge</source>
   <translation>湿滑的边缘</translation>
  </message>
  <message>
   <source>Where moves go astray the best way keeps its distance.</source>
   <translation>在会走偏之处，最优走法保持距离。</translation>
  </message>
  <message>
   <source>Where the ice is slippery the best action often points away from the goal.</source>
   <translation>冰面光滑之处，最优动作往往背离终点。</translation>
  </message>
  <message>
   <source>Plans for every place of cab, passenger and destination at once.</source>
   <translation>同时为出租车、乘客和目的地的每种位置做规划。</translation>
  </message>
  <message>
   <source>Values flood your world</source>
   <translation>价值漫过你的世界</translation>
  </message>
  <message>
   <source>Slow the pace down and watch the values spread from the goals, cell by cell.</source>
   <translation>放慢速度，看价值从终点一格一格扩散。</translation>
  </message>
  <message>
   <source>FIRE</source>
   <translation>开火</translation>
  </message>
  <message>
   <source>UP+RIGHT</source>
   <translation>上+右</translation>
  </message>
  <message>
   <source>UP+LEFT</source>
   <translation>上+左</translation>
  </message>
  <message>
   <source>DOWN+RIGHT</source>
   <translation>下+右</translation>
  </message>
  <message>
   <source>DOWN+LEFT</source>
   <translation>下+左</translation>
  </message>
  <message>
   <source>UP+FIRE</source>
   <translation>上+开火</translation>
  </message>
  <message>
   <source>RIGHT+FIRE</source>
   <translation>右+开火</translation>
  </message>
  <message>
   <source>LEFT+FIRE</source>
   <translation>左+开火</translation>
  </message>
  <message>
   <source>DOWN+FIRE</source>
   <translation>下+开火</translation>
  </message>
  <message>
   <source>UP+RIGHT+FIRE</source>
   <translation>上+右+开火</translation>
  </message>
  <message>
   <source>UP+LEFT+FIRE</source>
   <translation>上+左+开火</translation>
  </message>
  <message>
   <source>DOWN+RIGHT+FIRE</source>
   <translation>下+右+开火</translation>
  </message>
  <message>
   <source>DOWN+LEFT+FIRE</source>
   <translation>下+左+开火</translation>
  </message>
  <message>
   <source>What an MDP is</source>
   <translation>什么是 MDP</translation>
  </message>
  <message>
   <source>States, actions, rewards and returns on a grid of sixteen cells, one step at a time.</source>
   <translation>十六格网格上的状态、动作、奖励和回报，一步一步来。</translation>
  </message>
  <message>
   <source>States and actions</source>
   <translation>状态与动作</translation>
  </message>
  <message>
   <source>A **Markov decision process** has states, actions, transition probabilities, rewards, and a discount γ.

The grid has sixteen cells. Each cell is a **state**. In each state there are four **actions**: up, right, down, left. An
action leads to the next cell; against the edge it leaves you where you are. Two opposite corners are **terminal**: there
an episode ends. Every episode begins in one of the other fourteen cells, all equally likely.

Set the program up. Time stands still. Press the full stop (or PageDown on a clicker) five times: each press is one step.
The policy is uniformly random, so all four bars are equal.</source>
   <translation>**马尔可夫决策过程**包括状态、动作、转移概率、奖励和折扣 γ。

网格有十六格。每一格是一个**状态**。每个状态有四个**动作**：上、右、下、左。
一个动作通向相邻的格子；撞到边缘则留在原地。相对的两个角是**终止**状态：
回合在那里结束。每个回合从其余十四格之一开始，各格概率相等。

设置好程序。时间静止。按五次句点键（或翻页笔上的 PageDown）：每按一次走一步。
策略是均匀随机的，所以四根条形一样长。</translation>
  </message>
  <message>
   <source>A random policy on the grid, paused</source>
   <translation>网格上的随机策略，已暂停</translation>
  </message>
  <message>
   <source>You have taken five steps.</source>
   <translation>你已走了五步。</translation>
  </message>
  <message>
   <source>Rewards and returns</source>
   <translation>奖励与回报</translation>
  </message>
  <message>
   <source>Every step here gives the **reward** −1. The **return** of an episode is the sum of its rewards, each weighted by γ once
for every step that it comes later. With γ = 1 it is simply minus the number of steps.

Press Space to let time go on, and Ctrl+Right to go faster. The learning curve shows the return of every episode. The
policy stays random, so the curve does not rise.</source>
   <translation>这里每一步的**奖励**都是 −1。回合的**回报**是其各步奖励之和，每晚一步，
就多乘一次 γ。当 γ = 1 时，它就是步数取负。

按空格键（Space）让时间继续，按 Ctrl+Right 加快。学习曲线显示每个回合的回报。
策略始终随机，所以曲线不会上升。</translation>
  </message>
  <message>
   <source>An episode took eleven steps. What is its undiscounted return?</source>
   <translation>一个回合走了十一步。它的未折扣回报是多少？</translation>
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
   <translation>十一步每步都是 −1。路越长回报越低：这正是短路更好的原因。</translation>
  </message>
  <message>
   <source>Under the random policy, what is the mean return over all starts?</source>
   <translation>在随机策略下，对所有起点平均，回报是多少？</translation>
  </message>
  <message>
   <source>About −2</source>
   <translation>约 −2</translation>
  </message>
  <message>
   <source>About −18</source>
   <translation>约 −18</translation>
  </message>
  <message>
   <source>About −100</source>
   <translation>约 −100</translation>
  </message>
  <message>
   <source>The program knows the model and solves Bellman's equations for this policy: −18.2, where an episode is cut off after 100
steps. The best policy needs two steps on average.</source>
   <translation>程序知道模型，并为该策略求解贝尔曼方程：−18.2，其中回合在 100 步后截断。
最优策略平均只需两步。</translation>
  </message>
  <message>
   <source>An episode has ended.</source>
   <translation>一个回合已结束。</translation>
  </message>
  <message>
   <source>Twenty episodes have ended, and the mean return is clearly below that of the best policy.</source>
   <translation>已有二十个回合结束，平均回报明显低于最优策略。</translation>
  </message>
  <message>
   <source>The Markov property</source>
   <translation>马尔可夫性</translation>
  </message>
  <message>
   <source>The state tells everything about the future that the past could tell. From a cell, where an action leads and what it is
worth does not depend on how you came there.

So a policy needs to look at the present state only: π(a|s). And the value of a state is one number, V(s), the mean return
from there on.</source>
   <translation>关于未来，过去能说明的一切，状态都已说明。从某一格出发，一个动作通向哪里、价值多少，
都与你如何来到这一格无关。

所以策略只需看当前状态：π(a|s)。而状态的价值是一个数 V(s)，
即从那里起的平均回报。</translation>
  </message>
  <message>
   <source>A cart carries a pole. The observation is the angle of the pole, without its angular velocity. Is this observation a Markov state?</source>
   <translation>小车载着一根杆。观测是杆的角度，不含角速度。这个观测是马尔可夫状态吗？</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>是</translation>
  </message>
  <message>
   <source>No: the same angle may be falling or rising</source>
   <translation>不是：同一角度，杆可能在倒下，也可能在立起</translation>
  </message>
  <message>
   <source>What happens next depends on the velocity. CartPole's observation therefore has four numbers: position, velocity, angle and
angular velocity. Atari agents see several frames at once for the same reason.</source>
   <translation>接下来发生什么取决于速度。因此 CartPole 的观测有四个数：位置、速度、角度和角速度。
Atari 智能体一次看数帧，也是同样的原因。</translation>
  </message>
  <message>
   <source>The rules of the grid are known exactly. What is then needed to find the best policy?</source>
   <translation>网格的规则完全已知。要找到最优策略，还需要什么？</translation>
  </message>
  <message>
   <source>Experience from many episodes</source>
   <translation>来自许多回合的经验</translation>
  </message>
  <message>
   <source>Only computation</source>
   <translation>只需计算</translation>
  </message>
  <message>
   <source>With a known model one can plan, as the third lesson does. Reinforcement learning is for the case in which the model is not known.</source>
   <translation>模型已知时就能规划，第三课便是如此。强化学习用于模型未知的情形。</translation>
  </message>
  <message>
   <source>Random against optimal</source>
   <translation>随机与最优</translation>
  </message>
  <message>
   <source>The two ends between which every learner lies: acting by chance, and the best that is possible.</source>
   <translation>每个学习者所处的两个极端之间：全凭运气，与可能的最好。</translation>
  </message>
  <message>
   <source>Acting by chance</source>
   <translation>全凭运气</translation>
  </message>
  <message>
   <source>A maze with walls, traps and a treasure. A step costs 0.1. The treasure gives 10, a trap gives −5, and both end the episode.

Set the program up. The random policy plays at full speed; it learns nothing.</source>
   <translation>一座有墙、陷阱和宝藏的迷宫。每步代价为 0.1。宝藏得 10，陷阱得 −5，两者都结束回合。

设置好程序。随机策略全速运行；它什么也不学。</translation>
  </message>
  <message>
   <source>The random policy in the maze</source>
   <translation>迷宫中的随机策略</translation>
  </message>
  <message>
   <source>What do you expect of the mean return at random?</source>
   <translation>你预计随机时的平均回报如何？</translation>
  </message>
  <message>
   <source>It is positive: the treasure gives twice what a trap takes</source>
   <translation>为正：宝藏所得是陷阱所失的两倍</translation>
  </message>
  <message>
   <source>It is about zero</source>
   <translation>约为零</translation>
  </message>
  <message>
   <source>It is negative</source>
   <translation>为负</translation>
  </message>
  <message>
   <source>There are several traps and one treasure, and every step costs. The exact mean is −6.6.</source>
   <translation>陷阱有好几个，宝藏只有一处，而且每步都有代价。精确的均值是 −6.6。</translation>
  </message>
  <message>
   <source>A hundred episodes have ended, with a negative mean return.</source>
   <translation>已有一百个回合结束，平均回报为负。</translation>
  </message>
  <message>
   <source>The best that is possible</source>
   <translation>可能的最好</translation>
  </message>
  <message>
   <source>The maze is finite and its model is known, so the best policy can be computed. Value iteration does this; the next lesson
looks at how. Here its result is the yardstick.

Set the program up, and watch the screen after the sweeps have ended: the agent walks straight to the treasure.</source>
   <translation>迷宫是有限的，模型已知，所以最优策略可以计算出来。价值迭代就是做这件事的；
怎样做，下一课会讲。在这里，它的结果用作标尺。

设置好程序，在扫描结束后看屏幕：智能体径直走向宝藏。</translation>
  </message>
  <message>
   <source>Plan the best policy</source>
   <translation>规划最优策略</translation>
  </message>
  <message>
   <source>The best return is 7.2. How long is the best way to the treasure?</source>
   <translation>最优回报是 7.2。到宝藏的最优路有多长？</translation>
  </message>
  <message>
   <source>7 steps</source>
   <translation>7 步</translation>
  </message>
  <message>
   <source>28 steps</source>
   <translation>28 步</translation>
  </message>
  <message>
   <source>72 steps</source>
   <translation>72 步</translation>
  </message>
  <message>
   <source>10 − 0.1 · 28 = 7.2.</source>
   <translation>10 − 0.1 · 28 = 7.2。</translation>
  </message>
  <message>
   <source>Planning has ended, and the policy reaches the best possible return.</source>
   <translation>规划已结束，策略达到可能的最高回报。</translation>
  </message>
  <message>
   <source>Between the two</source>
   <translation>两者之间</translation>
  </message>
  <message>
   <source>Every learning curve has two natural marks: what chance brings, and what is possible at most. A learner that is below the
first is worse than nothing; one at the second has nothing left to learn.

Press C and choose the random policy: both play side by side on the same seeds. Beside a run that learns,
the learning curve shows both marks, too.</source>
   <translation>每条学习曲线都有两个天然的刻度：运气所得，与最多可得。低于前者的学习者还不如什么都不做；
达到后者的，已没有什么可学。

按 C 并选择随机策略：两者并排在相同的种子上运行。在一次学习的运行旁边，
学习曲线也会显示这两个刻度。</translation>
  </message>
  <message>
   <source>An agent reaches 6.2 in training, and 7.2 when it is tested greedily. Is it optimal?</source>
   <translation>一个智能体在训练中达到 6.2，贪心测试时达到 7.2。它最优吗？</translation>
  </message>
  <message>
   <source>No, 6.2 is below 7.2</source>
   <translation>不，6.2 低于 7.2</translation>
  </message>
  <message>
   <source>Its greedy policy is; in training it explores as well</source>
   <translation>它的贪心策略最优；训练中它还在探索</translation>
  </message>
  <message>
   <source>A curve of training shows what the behaviour brings, exploration included. The dots of the tests show the greedy policy.</source>
   <translation>训练曲线显示的是行为所得，包括探索在内。测试的点显示贪心策略。</translation>
  </message>
  <message>
   <source>The best policy is better than chance by more than 13.</source>
   <translation>最优策略比随机高出 13 以上。</translation>
  </message>
  <message>
   <source>Values spread from the goal, sweep by sweep, until none changes any more.</source>
   <translation>价值从终点扩散，一次次扫描，直到不再变化。</translation>
  </message>
  <message>
   <source>One sweep</source>
   <translation>一次扫描</translation>
  </message>
  <message>
   <source>Value iteration applies Bellman's optimality equation as an assignment, to all states:

V(s) ← max over a of Σ p(s', r | s, a) (r + γ V(s'))

One such pass is a **sweep**. All values begin at 0. Each step costs −1, and the two corners are terminal.

Set the program up. Time stands still. The full stop carries out one sweep; the map shows V(s), and arrows the greedy actions.</source>
   <translation>价值迭代把贝尔曼最优方程当作赋值，用于所有状态：

V(s) ← 对 a 取 max：Σ p(s', r | s, a) (r + γ V(s'))

这样走一遍称为一次**扫描**。所有价值从 0 开始。每步代价为 −1，两个角是终止状态。

设置好程序。时间静止。按句点键执行一次扫描；图上显示 V(s)，箭头表示贪心动作。</translation>
  </message>
  <message>
   <source>Value iteration on the grid, paused</source>
   <translation>网格上的价值迭代，已暂停</translation>
  </message>
  <message>
   <source>What is V after the first sweep in a cell that is not a corner?</source>
   <translation>第一次扫描后，不在角上的格子的 V 是多少？</translation>
  </message>
  <message>
   <source>0</source>
   <translation>0</translation>
  </message>
  <message>
   <source>−1 in every one of them</source>
   <translation>每一格都是 −1</translation>
  </message>
  <message>
   <source>Minus its distance to the nearest corner</source>
   <translation>到最近的角的距离取负</translation>
  </message>
  <message>
   <source>All successors are worth 0 so far, so every cell becomes −1 + 0. For the neighbours of a corner this is already right.</source>
   <translation>所有后继目前的价值都是 0，所以每一格都变为 −1 + 0。对于角的邻格，这已经正确。</translation>
  </message>
  <message>
   <source>You have carried out a sweep.</source>
   <translation>你已执行一次扫描。</translation>
  </message>
  <message>
   <source>Until nothing changes</source>
   <translation>直到不再变化</translation>
  </message>
  <message>
   <source>After k sweeps the values of all cells within k steps of a corner are right. The farthest cell is three steps away.

Go on with the full stop until the run ends.</source>
   <translation>k 次扫描之后，距角 k 步以内的所有格子的价值都正确。最远的格子距离三步。

继续按句点键，直到运行结束。</translation>
  </message>
  <message>
   <source>After how many sweeps does value iteration see that it has converged?</source>
   <translation>多少次扫描后，价值迭代才能看出自己已收敛？</translation>
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
   <translation>三次扫描使所有价值正确。第四次什么也没改变，由此才看出来。</translation>
  </message>
  <message>
   <source>Value iteration has converged.</source>
   <translation>价值迭代已收敛。</translation>
  </message>
  <message>
   <source>Now a move goes to one side of where it was meant in a quarter of the cases. An action has several outcomes, and the
equation averages over them. Near traps the best way keeps a distance.

Set the program up. It runs at 1×; Ctrl+End carries out the rest at once.</source>
   <translation>现在，四分之一的情况下，移动会偏向原定方向的一侧。一个动作有多种结果，
方程对它们取平均。在陷阱附近，最优走法会保持距离。

设置好程序。它以 1× 运行；Ctrl+End 一次做完其余部分。</translation>
  </message>
  <message>
   <source>Value iteration on ice</source>
   <translation>冰上的价值迭代</translation>
  </message>
  <message>
   <source>On the grid it ended after 4 sweeps. And here, where moves slip?</source>
   <translation>在网格上，它 4 次扫描后结束。而在这里，移动会打滑呢？</translation>
  </message>
  <message>
   <source>After about as many sweeps as the longest way has steps</source>
   <translation>大约与最长路的步数相同的扫描次数之后</translation>
  </message>
  <message>
   <source>After many more: it approaches the values without ever being exact</source>
   <translation>多得多的扫描之后：它不断接近这些价值，却始终不精确</translation>
  </message>
  <message>
   <source>With chance, a state can be reached again from its successors, so values go on changing, less and less, by a factor of at
most γ per sweep. It stops when no value changes by more than a threshold.</source>
   <translation>有随机性时，从后继状态可以再次回到原状态，所以价值不断变化，变化越来越小，
每次扫描至多剩下 γ 倍。当没有价值的变化超过某个阈值时，它就停止。</translation>
  </message>
  <message>
   <source>It has converged, after more sweeps than the best way has steps.</source>
   <translation>它已收敛，扫描次数多于最优路的步数。</translation>
  </message>
  <message>
   <source>A sweep may use the new values as soon as it has them, in place of a copy of the old ones. The rule is the same, and it
converges as well (Gauss-Seidel).</source>
   <translation>一次扫描可以一得到新价值就使用它，而不用旧价值的副本。规则相同，
同样会收敛（Gauss-Seidel）。</translation>
  </message>
  <message>
   <source>The same, in place</source>
   <translation>同上，就地更新</translation>
  </message>
  <message>
   <source>Does this take more sweeps or fewer?</source>
   <translation>这样需要的扫描更多还是更少？</translation>
  </message>
  <message>
   <source>More</source>
   <translation>更多</translation>
  </message>
  <message>
   <source>Fewer</source>
   <translation>更少</translation>
  </message>
  <message>
   <source>As many</source>
   <translation>一样多</translation>
  </message>
  <message>
   <source>Fresh values travel on within the same sweep, in the direction of the sweep.</source>
   <translation>新价值在同一次扫描内，沿扫描方向继续传播。</translation>
  </message>
  <message>
   <source>It has converged in fewer sweeps.</source>
   <translation>它以更少的扫描收敛了。</translation>
  </message>
  <message>
   <source>Q-learning in the maze</source>
   <translation>迷宫中的 Q 学习</translation>
  </message>
  <message>
   <source>The model is not known: a table of Q(s, a) is learned from steps alone, and becomes optimal.</source>
   <translation>模型未知：Q(s, a) 的表只从各步中学得，并变为最优。</translation>
  </message>
  <message>
   <source>A table and a rule</source>
   <translation>一张表与一条规则</translation>
  </message>
  <message>
   <source>Q(s, a) is the expected return when a is done in s and the best is done afterwards. Q-learning corrects one entry after every step:

Q(s, a) ← Q(s, a) + α (r + γ max Q(s', a') − Q(s, a))

The difference in brackets is the **TD error**. Nothing else is stored: no model, no episodes.

Set the program up. Press the full stop a few times: the entry that was just corrected is marked on the map. Press L to go
through the algorithm line by line.</source>
   <translation>Q(s, a) 是在 s 中采取 a、之后采取最优做法时的期望回报。Q 学习每步之后修正一个表项：

Q(s, a) ← Q(s, a) + α (r + γ max Q(s', a') − Q(s, a))

括号里的差就是 **TD 误差**。除此之外什么也不存：没有模型，没有回合。

设置好程序。按几次句点键：刚被修正的表项会在图上标出。
按 L 可逐行查看算法。</translation>
  </message>
  <message>
   <source>Q-learning in the maze, paused</source>
   <translation>迷宫中的 Q 学习，已暂停</translation>
  </message>
  <message>
   <source>The whole table is 0 at first. What is the TD error of the first step, if it leads to an empty cell?</source>
   <translation>起初整张表都是 0。如果第一步走到空格，TD 误差是多少？</translation>
  </message>
  <message>
   <source>−0.1, the reward of the step</source>
   <translation>−0.1，即该步的奖励</translation>
  </message>
  <message>
   <source>10, the treasure</source>
   <translation>10，即宝藏</translation>
  </message>
  <message>
   <source>r + γ · 0 − 0 = −0.1. Values of the treasure reach this cell only after its neighbours have them. A first step into a trap
has the TD error −0.1 − 5 = −5.1 instead: see which one yours was.</source>
   <translation>r + γ · 0 − 0 = −0.1。宝藏的价值要等邻格有了之后，才会传到这一格。
若第一步就走进陷阱，TD 误差则是 −0.1 − 5 = −5.1：看看你的是哪一种。</translation>
  </message>
  <message>
   <source>You have taken three steps.</source>
   <translation>你已走了三步。</translation>
  </message>
  <message>
   <source>The first treasure</source>
   <translation>第一个宝藏</translation>
  </message>
  <message>
   <source>Press Space, and Ctrl+Right to go faster. At first ε is 1 and the agent walks at random. When it has found the treasure,
only the entry of the last step changes. With each further visit the value travels one step back.</source>
   <translation>按空格键（Space），再按 Ctrl+Right 加快。起初 ε 为 1，智能体随机行走。找到宝藏时，
只有最后一步的表项改变。此后每多到一次，价值就往回传一步。</translation>
  </message>
  <message>
   <source>The treasure has been found for the first time. Which entries have become positive?</source>
   <translation>宝藏第一次被找到。哪些表项变为正？</translation>
  </message>
  <message>
   <source>All on the way there</source>
   <translation>沿途的全部</translation>
  </message>
  <message>
   <source>Only that of the last step</source>
   <translation>只有最后一步的</translation>
  </message>
  <message>
   <source>None before the second visit</source>
   <translation>第二次到达之前没有</translation>
  </message>
  <message>
   <source>One-step Q-learning corrects the entry of each step at once, when the successors still were worth 0 or less. Dyna-Q and
n-step methods carry the value back faster.</source>
   <translation>一步 Q 学习在每一步立即修正表项，而那时后继的价值仍为 0 或更低。
Dyna-Q 和 n 步方法能更快地把价值往回传。</translation>
  </message>
  <message>
   <source>The treasure has been found.</source>
   <translation>宝藏已被找到。</translation>
  </message>
  <message>
   <source>The optimal path</source>
   <translation>最优路径</translation>
  </message>
  <message>
   <source>Press Ctrl+End: it learns to the end of its budget at full speed, and is tested greedily from time to time.

In training ε falls to 0.1 over 10,000 steps and stays there.</source>
   <translation>按 Ctrl+End：它全速学习到预算用完，其间不时做贪心测试。

训练中，ε 在 10,000 步内降到 0.1，然后保持不变。</translation>
  </message>
  <message>
   <source>At the end, how does the mean return in training compare with that of the greedy test?</source>
   <translation>最后，训练中的平均回报与贪心测试的相比如何？</translation>
  </message>
  <message>
   <source>They are equal</source>
   <translation>两者相等</translation>
  </message>
  <message>
   <source>In training it is lower</source>
   <translation>训练中的更低</translation>
  </message>
  <message>
   <source>In training it is higher</source>
   <translation>训练中的更高</translation>
  </message>
  <message>
   <source>One action in ten is random in training. It costs steps, and near a trap it may cost the episode.</source>
   <translation>训练中每十个动作有一个是随机的。它多费步数，在陷阱附近还可能断送整个回合。</translation>
  </message>
  <message>
   <source>The optimal path was found: the greedy test reaches the best possible return.</source>
   <translation>已找到最优路径：贪心测试达到可能的最高回报。</translation>
  </message>
  <message>
   <source>ε and exploration</source>
   <translation>ε 与探索</translation>
  </message>
  <message>
   <source>A greedy learner settles for the first thing that it finds. How much chance is enough?</source>
   <translation>贪心的学习者满足于最先找到的东西。需要多少随机才够？</translation>
  </message>
  <message>
   <source>Always greedy</source>
   <translation>总是贪心</translation>
  </message>
  <message>
   <source>A small world with two goals. The left one is two steps away and gives 1. The right one is seven steps away and gives 10. A
step costs 0.1.

With ε = 0 the agent always does what its table says is best; ties are broken by chance.</source>
   <translation>一个小世界，有两个终点。左边的在两步之外，得 1。右边的在七步之外，得 10。
每步代价为 0.1。

当 ε = 0 时，智能体总按表中认为最好的去做；并列时随机选择。</translation>
  </message>
  <message>
   <source>ε = 0</source>
   <translation>ε = 0</translation>
  </message>
  <message>
   <source>Where does it end after 10,000 steps?</source>
   <translation>10,000 步之后，它走到哪里？</translation>
  </message>
  <message>
   <source>At the right goal: it is worth more</source>
   <translation>右边的终点：价值更高</translation>
  </message>
  <message>
   <source>At the left goal</source>
   <translation>左边的终点</translation>
  </message>
  <message>
   <source>At neither</source>
   <translation>哪个也没到</translation>
  </message>
  <message>
   <source>It finds the left goal first. From then on the way there is worth more than all that it has never tried, so it never
tries. Its return is 0.8; 9.3 would be possible.</source>
   <translation>它先找到左边的终点。从此，去那里的路比所有没试过的都更有价值，所以它再也不去尝试。
它的回报是 0.8；而 9.3 是可能的。</translation>
  </message>
  <message>
   <source>The run has ended, and its greedy test is far below what is possible.</source>
   <translation>运行已结束，贪心测试远低于可能的最好。</translation>
  </message>
  <message>
   <source>Always at random</source>
   <translation>总是随机</translation>
  </message>
  <message>
   <source>Now ε = 1: every action is random, from the first step to the last. The table learns from these steps all the same.</source>
   <translation>现在 ε = 1：从第一步到最后一步，每个动作都是随机的。表照样从这些步中学习。</translation>
  </message>
  <message>
   <source>ε = 1</source>
   <translation>ε = 1</translation>
  </message>
  <message>
   <source>What does the greedy test reach after 10,000 random steps?</source>
   <translation>10,000 个随机步之后，贪心测试达到多少？</translation>
  </message>
  <message>
   <source>About what the random episodes reach</source>
   <translation>大约与随机回合相同</translation>
  </message>
  <message>
   <source>The best possible return</source>
   <translation>可能的最高回报</translation>
  </message>
  <message>
   <source>Q-learning is **off-policy**: the maximum in its target is over the greedy action, whatever was really done. So it learns the
best policy while it behaves badly. The price is paid in training, where the mean return is negative.</source>
   <translation>Q 学习是**异策略**（off-policy）的：不管实际做了什么，其目标中的最大值取的都是贪心动作。
因此它在表现糟糕的同时学到最优策略。代价在训练中付出，那里的平均回报为负。</translation>
  </message>
  <message>
   <source>The greedy test reaches the best return, while the episodes of training are worth less than nothing.</source>
   <translation>贪心测试达到最高回报，而训练回合的回报低于零。</translation>
  </message>
  <message>
   <source>From one to the other</source>
   <translation>从一端到另一端</translation>
  </message>
  <message>
   <source>Usually ε begins at 1 and falls. Here it falls to 0.1 within 5,000 steps: first it looks around, then it uses what it found.</source>
   <translation>通常 ε 从 1 开始下降。这里它在 5,000 步内降到 0.1：先四处看看，再利用所发现的。</translation>
  </message>
  <message>
   <source>ε from 1 to 0.1, seed 2</source>
   <translation>ε 从 1 到 0.1，种子 2</translation>
  </message>
  <message>
   <source>It has learned the best policy, and behaves well in training, too.</source>
   <translation>它学到了最优策略，在训练中也表现良好。</translation>
  </message>
  <message>
   <source>Luck</source>
   <translation>运气</translation>
  </message>
  <message>
   <source>Exactly the same, but with another seed. What one run shows need not be so of the next one.</source>
   <translation>完全相同，只是换一个种子。一次运行所显示的，下一次未必如此。</translation>
  </message>
  <message>
   <source>The same, seed 1</source>
   <translation>同上，种子 1</translation>
  </message>
  <message>
   <source>Does seed 1 find the right goal as well?</source>
   <translation>种子 1 也能找到右边的终点吗？</translation>
  </message>
  <message>
   <source>Yes, ε is high enough</source>
   <translation>能，ε 足够高</translation>
  </message>
  <message>
   <source>No</source>
   <translation>否</translation>
  </message>
  <message>
   <source>While ε was high it did not learn enough of the way to the right. Now that ε is low it hardly comes there. One seed is no
result: papers report several, with their spread.</source>
   <translation>ε 高的时候，它对往右的路学得不够。现在 ε 低了，它很少走到那里。
单个种子不算结果：论文会报告多个种子及其离散程度。</translation>
  </message>
  <message>
   <source>The run has ended at the left goal.</source>
   <translation>运行结束时停在左边的终点。</translation>
  </message>
  <message>
   <source>Optimism</source>
   <translation>乐观</translation>
  </message>
  <message>
   <source>Another way: ε stays 0, but every entry of the table begins at 10, more than can be had. Whatever is tried disappoints, so
everything else looks better, and is tried next.</source>
   <translation>另一种办法：ε 保持为 0，但每个表项都从 10 开始，高于所能得到的。凡试过的都令人失望，
于是其他的看起来更好，接着就去尝试。</translation>
  </message>
  <message>
   <source>ε = 0, first guess 10</source>
   <translation>ε = 0，初始估计 10</translation>
  </message>
  <message>
   <source>Where does the optimist end?</source>
   <translation>乐观者走到哪里？</translation>
  </message>
  <message>
   <source>At the left goal, like the first run</source>
   <translation>左边的终点，与第一次运行相同</translation>
  </message>
  <message>
   <source>At the right goal</source>
   <translation>右边的终点</translation>
  </message>
  <message>
   <source>It tries every action in every state that it meets until its value has come down to what it is really worth.</source>
   <translation>在遇到的每个状态里，它尝试每个动作，直到其价值降到真实水平。</translation>
  </message>
  <message>
   <source>The optimal policy was found without a single random choice of exploration.</source>
   <translation>没有一次随机的探索选择，就找到了最优策略。</translation>
  </message>
  <message>
   <source>Why a network</source>
   <translation>为什么用网络</translation>
  </message>
  <message>
   <source>Four real numbers have no table. A linear function is too simple; two hidden layers are enough.</source>
   <translation>四个实数无法列表。线性函数太简单；两个隐藏层就够了。</translation>
  </message>
  <message>
   <source>Too many states for a table</source>
   <translation>状态太多，列不成表</translation>
  </message>
  <message>
   <source>A cart carries a pole, and is pushed left or right. The state is four real numbers: position, velocity, angle, angular
velocity. No state ever comes twice, so a table of Q(s, a) would stay empty where it is needed.

One could cut every number into 20 intervals.</source>
   <translation>小车载着一根杆，被向左或向右推。状态是四个实数：位置、速度、角度、角速度。
没有哪个状态会出现两次，所以 Q(s, a) 的表在需要之处总是空的。

可以把每个数切成 20 个区间。</translation>
  </message>
  <message>
   <source>How many entries has that table, with two actions?</source>
   <translation>有两个动作时，这张表有多少表项？</translation>
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
   <translation>20 · 20 · 20 · 20 个格子，每格两个动作。相邻的格子互不相通：在一格学到的，对下一格毫无帮助。
而 84 × 84 像素的画面根本无法切成格子。</translation>
  </message>
  <message>
   <source>A linear function</source>
   <translation>线性函数</translation>
  </message>
  <message>
   <source>A function with parameters shares what it learns: Q(s, a; θ). The simplest is linear: four weights and a bias for each action.
DQN adjusts θ so that Q(s, a; θ) comes closer to r + γ max Q(s', a'; θ⁻).

Set the program up. It has no hidden layers.</source>
   <translation>带参数的函数能共享所学：Q(s, a; θ)。最简单的是线性函数：每个动作四个权重和一个偏置。
DQN 调整 θ，使 Q(s, a; θ) 更接近 r + γ max Q(s', a'; θ⁻)。

设置好程序。它没有隐藏层。</translation>
  </message>
  <message>
   <source>DQN with a linear function</source>
   <translation>用线性函数的 DQN</translation>
  </message>
  <message>
   <source>Can it balance the pole?</source>
   <translation>它能让杆保持平衡吗？</translation>
  </message>
  <message>
   <source>Yes, the task is simple</source>
   <translation>能，这个任务很简单</translation>
  </message>
  <message>
   <source>A good Q is not linear: a large positive angle is as bad as a large negative one. A linear Q must rise on one side of every
feature. (A linear *policy* would be enough for this task: it need only say on which side to push.)</source>
   <translation>好的 Q 不是线性的：很大的正角度与很大的负角度一样糟。线性的 Q 却必定朝每个特征的某一侧上升。
（线性的*策略*足以完成这个任务：它只需说出往哪边推。）</translation>
  </message>
  <message>
   <source>The run has ended, and the pole falls almost at once in the greedy test.</source>
   <translation>运行已结束，贪心测试中杆几乎立刻倒下。</translation>
  </message>
  <message>
   <source>Two hidden layers</source>
   <translation>两个隐藏层</translation>
  </message>
  <message>
   <source>Now the same with two layers of 64 rectified linear units between input and output. It stops when the task is solved: a mean return of at
least 475 in two tests.</source>
   <translation>现在做同样的事，但在输入与输出之间有两层，每层 64 个修正线性单元（ReLU）。
任务解决时停止：两次测试的平均回报至少为 475。</translation>
  </message>
  <message>
   <source>DQN with two hidden layers</source>
   <translation>用两个隐藏层的 DQN</translation>
  </message>
  <message>
   <source>How many parameters has this network (4 inputs, 64 and 64 units, 2 outputs)?</source>
   <translation>这个网络（4 个输入，64 和 64 个单元，2 个输出）有多少参数？</translation>
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
   <translation>(4 + 1) · 64 + (64 + 1) · 64 + (64 + 1) · 2 = 320 + 4,160 + 130。面板*网络内部*逐层列出参数数目。</translation>
  </message>
  <message>
   <source>The pole is balanced: the greedy test has reached 475.</source>
   <translation>杆已平衡：贪心测试达到 475。</translation>
  </message>
  <message>
   <source>That is more than ten times what the linear function reached.</source>
   <translation>这是线性函数所达到的十倍以上。</translation>
  </message>
  <message>
   <source>Replay and target network</source>
   <translation>经验回放与目标网络</translation>
  </message>
  <message>
   <source>DQN's two stabilisers, each switched off to see it fail.</source>
   <translation>DQN 的两个稳定手段，逐一关掉，看它失败。</translation>
  </message>
  <message>
   <source>With both</source>
   <translation>两者都有</translation>
  </message>
  <message>
   <source>Learning Q with a network has two difficulties. Consecutive steps look alike, while gradient descent wants varied batches. And
the target r + γ max Q(s', a'; θ) moves with the parameters that it is to correct.

DQN has an answer to each: a **replay memory**, from which batches are drawn at random, and a **target network** θ⁻, a slow copy
for the targets.

Set the program up: both are on. It stops when CartPole is solved.</source>
   <translation>用网络学习 Q 有两个困难。相邻的步彼此相似，而梯度下降需要多样的批次。
而且目标 r + γ max Q(s', a'; θ) 会随着它要修正的参数一起移动。

DQN 对两者各有对策：**回放池**，从中随机抽取批次；以及**目标网络** θ⁻，
即用于计算目标的慢速副本。

设置好程序：两者都已打开。CartPole 解决时停止。</translation>
  </message>
  <message>
   <source>DQN with both</source>
   <translation>两者都有的 DQN</translation>
  </message>
  <message>
   <source>CartPole is solved: the greedy test has reached 475.</source>
   <translation>CartPole 已解决：贪心测试达到 475。</translation>
  </message>
  <message>
   <source>Without a target network</source>
   <translation>没有目标网络</translation>
  </message>
  <message>
   <source>The target network is now replaced at every step, so the targets come from the network that is being learned. (Setting
*Target network every*: 1.)

CartPole gives 1 per step and γ is 0.99. So no Q-value can be above 1 / (1 − 0.99) = 100.</source>
   <translation>现在目标网络每步都被替换，因此目标来自正在学习的网络。
（设置项*目标网络更新间隔*：1。）

CartPole 每步得 1，γ 为 0.99。所以任何 Q 值都不会超过 1 / (1 − 0.99) = 100。</translation>
  </message>
  <message>
   <source>DQN without a target network</source>
   <translation>没有目标网络的 DQN</translation>
  </message>
  <message>
   <source>What becomes of the mean Q-value?</source>
   <translation>平均 Q 值会怎样？</translation>
  </message>
  <message>
   <source>It approaches 100 from below</source>
   <translation>从下方趋近 100</translation>
  </message>
  <message>
   <source>It rises without limit</source>
   <translation>无限上升</translation>
  </message>
  <message>
   <source>It stays near 0</source>
   <translation>停在 0 附近</translation>
  </message>
  <message>
   <source>A step that raises Q(s, a) raises Q(s', a') as well, since both come from the same weights. So the target runs away from the estimate,
and the maximum prefers whatever is overestimated.</source>
   <translation>提高 Q(s, a) 的一步也会提高 Q(s', a')，因为两者来自同一组权重。于是目标不断逃离估计，
而取最大值偏爱一切被高估的东西。</translation>
  </message>
  <message>
   <source>The mean Q-value is above 1,000, ten times what is possible.</source>
   <translation>平均 Q 值超过 1,000，是可能值的十倍。</translation>
  </message>
  <message>
   <source>The run has ended, and the pole falls almost at once.</source>
   <translation>运行已结束，杆几乎立刻倒下。</translation>
  </message>
  <message>
   <source>Without replay</source>
   <translation>没有经验回放</translation>
  </message>
  <message>
   <source>The target network is back. The memory now holds the last 100 steps only, less than one long episode. Each batch of 64 is
nearly all that there is.</source>
   <translation>目标网络恢复了。回放池现在只存最近 100 步，不到一个长回合。
每个 64 步的批次几乎就是其中的全部。</translation>
  </message>
  <message>
   <source>DQN with a memory of 100 steps</source>
   <translation>回放池为 100 步的 DQN</translation>
  </message>
  <message>
   <source>Both runs fail. Does this one fail in the same way?</source>
   <translation>两次运行都失败了。这一次失败的方式相同吗？</translation>
  </message>
  <message>
   <source>Yes, Q-values explode</source>
   <translation>是，Q 值爆炸</translation>
  </message>
  <message>
   <source>No, it learns and forgets again</source>
   <translation>不，它学会了又遗忘</translation>
  </message>
  <message>
   <source>It fits what it has just seen. After many good steps the memory holds nothing but upright poles, and what to do about a
falling one is overwritten.</source>
   <translation>它拟合刚刚看到的东西。走了许多好步之后，回放池里全是直立的杆，
而杆倒下时该怎么办已被覆盖。</translation>
  </message>
  <message>
   <source>Q-values did not explode, and yet the task is not solved at the end.</source>
   <translation>Q 值没有爆炸，但最后任务仍未解决。</translation>
  </message>
  <message>
   <source>REINFORCE and its variance</source>
   <translation>REINFORCE 及其方差</translation>
  </message>
  <message>
   <source>The policy gradient from whole episodes, and what lowers its noise: switch by switch, measured.</source>
   <translation>来自完整回合的策略梯度，以及降低其噪声的方法：逐个开关，实测比较。</translation>
  </message>
  <message>
   <source>REINFORCE plays whole episodes and follows the gradient

Σ G ∇ ln π(a|s; θ)

with the return G of the episode as weight of all its actions. It is right on average, and noisy.

How noisy is measured as **gradient variance**: how far the gradients of single episodes disagree. To compare fairly, the
policy must stay the same. So in these runs its learning rate is practically zero. Nothing is learned yet; only measured.</source>
   <translation>REINFORCE 玩完整个回合，并沿着梯度前进：

Σ G ∇ ln π(a|s; θ)

以回合的回报 G 作为其中所有动作的权重。平均而言它是正确的，但噪声大。

噪声有多大，用**梯度方差**衡量：各回合的梯度彼此相差多远。为公平比较，策略必须保持不变。
所以在这些运行中，学习率几乎为零。什么都还没学；只是测量。</translation>
  </message>
  <message>
   <source>Whole return, no baseline</source>
   <translation>完整回报，无基线</translation>
  </message>
  <message>
   <source>The gradient variance has been measured over at least twenty updates.</source>
   <translation>梯度方差已在至少二十次更新中测得。</translation>
  </message>
  <message>
   <source>Reward-to-go</source>
   <translation>后续回报</translation>
  </message>
  <message>
   <source>An action cannot change the rewards that came before it. So its weight may leave them out: the **reward-to-go** in place of the
return of the whole episode. The mean of the gradient stays the same without a discount, or with γ^t.</source>
   <translation>一个动作无法改变它之前的奖励。所以它的权重可以不计这些：用**后续回报**（reward-to-go）代替整个回合的回报。
没有折扣或带有 γ^t 时，梯度的均值保持不变。</translation>
  </message>
  <message>
   <source>Reward-to-go, no baseline</source>
   <translation>后续回报，无基线</translation>
  </message>
  <message>
   <source>What does this do to the variance?</source>
   <translation>这对方差有什么影响？</translation>
  </message>
  <message>
   <source>It falls</source>
   <translation>下降</translation>
  </message>
  <message>
   <source>It rises</source>
   <translation>上升</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>没有影响</translation>
  </message>
  <message>
   <source>Rewards of the past were noise only: they say nothing about the action. Here it falls to less than a third.</source>
   <translation>过去的奖励只是噪声：它们对这个动作什么也没说明。这里方差降到不足三分之一。</translation>
  </message>
  <message>
   <source>The variance is less than a third of that with the whole return.</source>
   <translation>方差不到使用完整回报时的三分之一。</translation>
  </message>
  <message>
   <source>A baseline</source>
   <translation>基线</translation>
  </message>
  <message>
   <source>From each weight a number may be subtracted that does not depend on the action, such as the mean of the returns so far. In CartPole
all rewards are positive, so without a baseline *every* action becomes more likely, a good one only a little more.</source>
   <translation>每个权重都可以减去一个与动作无关的数，例如至今各回报的均值。在 CartPole 中所有奖励都为正，
所以没有基线时*每个*动作都变得更可能，好的动作只是更多一点。</translation>
  </message>
  <message>
   <source>Reward-to-go, running average</source>
   <translation>后续回报，滑动平均</translation>
  </message>
  <message>
   <source>Does the baseline change the mean direction of the gradient?</source>
   <translation>基线会改变梯度的平均方向吗？</translation>
  </message>
  <message>
   <source>Yes, it is biased now</source>
   <translation>会，现在有偏了</translation>
  </message>
  <message>
   <source>No: Σ π(a|s) ∇ ln π(a|s) = 0</source>
   <translation>不会：Σ π(a|s) ∇ ln π(a|s) = 0</translation>
  </message>
  <message>
   <source>The gradient of a sum of probabilities, which is always 1, is zero. So a number that multiplies it vanishes on average.</source>
   <translation>概率之和恒为 1，它的梯度是零。所以与它相乘的数平均而言会消失。</translation>
  </message>
  <message>
   <source>The variance is lower again.</source>
   <translation>方差又降低了。</translation>
  </message>
  <message>
   <source>A learned baseline</source>
   <translation>学得的基线</translation>
  </message>
  <message>
   <source>A better baseline knows the state: an estimate of V(s), learned by a second head of the network. The weight is then an
estimate of the **advantage**, and this is the door to actor-critic methods. But the estimate has to be learned first.</source>
   <translation>更好的基线了解状态：由网络的第二个输出头学得的 V(s) 的估计。于是权重成为**优势**的估计，
这就是通往演员-评论家方法的门。但首先要学会这个估计。</translation>
  </message>
  <message>
   <source>Reward-to-go, learned value</source>
   <translation>后续回报，学得的价值</translation>
  </message>
  <message>
   <source>Over these first 67 updates, is it better than the running average?</source>
   <translation>在最初的 67 次更新中，它比滑动平均好吗？</translation>
  </message>
  <message>
   <source>Yes, from the start</source>
   <translation>好，从一开始就好</translation>
  </message>
  <message>
   <source>Not yet</source>
   <translation>还没有</translation>
  </message>
  <message>
   <source>While the estimate is still wrong it takes away less than the average does. It pays once it has been learned.</source>
   <translation>在估计仍不准时，它减去的比平均值少。学会之后才有回报。</translation>
  </message>
  <message>
   <source>The variance is lower than without a baseline, and higher than with the average.</source>
   <translation>方差低于没有基线时，高于使用平均值时。</translation>
  </message>
  <message>
   <source>All of it, learning</source>
   <translation>全部用上，开始学习</translation>
  </message>
  <message>
   <source>Now it learns, with reward-to-go, a learned value and normalised weights.</source>
   <translation>现在它开始学习，用后续回报、学得的价值和归一化的权重。</translation>
  </message>
  <message>
   <source>REINFORCE, its default settings</source>
   <translation>REINFORCE，默认设置</translation>
  </message>
  <message>
   <source>The greedy test has reached 475.</source>
   <translation>贪心测试达到 475。</translation>
  </message>
  <message>
   <source>Actor-critic</source>
   <translation>演员-评论家</translation>
  </message>
  <message>
   <source>A critic estimates V(s), so that the actor need not wait for the end of an episode.</source>
   <translation>评论家估计 V(s)，使演员不必等到回合结束。</translation>
  </message>
  <message>
   <source>Waiting for the end</source>
   <translation>等待结束</translation>
  </message>
  <message>
   <source>REINFORCE corrects its policy only after whole episodes. The better it becomes in CartPole, the longer it has to wait.

Set the program up, and look at the number of updates when it has ended: the status line tells it, or # in large figures.</source>
   <translation>REINFORCE 只在整个回合之后修正策略。在 CartPole 中表现越好，等得就越久。

设置好程序，结束时看更新次数：状态栏会显示，也可按 # 以大字显示。</translation>
  </message>
  <message>
   <source>REINFORCE, 60,000 steps</source>
   <translation>REINFORCE，60,000 步</translation>
  </message>
  <message>
   <source>It has learned for 60,000 steps.</source>
   <translation>它已学习 60,000 步。</translation>
  </message>
  <message>
   <source>A critic</source>
   <translation>评论家</translation>
  </message>
  <message>
   <source>An **actor** π(a|s; θ) chooses, a **critic** V(s; w) judges. After a few steps the critic stands for the rest:

A = r + γ r' + … + γⁿ V(s⁽ⁿ⁾) − V(s)

Actions with a positive **advantage** A become more likely. A2C does so after every 16 steps of its eight environments.</source>
   <translation>**演员** π(a|s; θ) 选择，**评论家** V(s; w) 评判。几步之后，由评论家代表其余部分：

A = r + γ r' + … + γⁿ V(s⁽ⁿ⁾) − V(s)

**优势** A 为正的动作变得更可能。A2C 在其八个环境每走 16 步后这样做一次。</translation>
  </message>
  <message>
   <source>A2C, 120,000 steps</source>
   <translation>A2C，120,000 步</translation>
  </message>
  <message>
   <source>The critic's estimate is wrong at first. What does that do to the gradient?</source>
   <translation>起初评论家的估计是错的。这对梯度有什么影响？</translation>
  </message>
  <message>
   <source>It is biased, and less noisy</source>
   <translation>有偏，噪声更小</translation>
  </message>
  <message>
   <source>It is noisier, and right on average</source>
   <translation>噪声更大，平均而言正确</translation>
  </message>
  <message>
   <source>REINFORCE is right on average and noisy. A critic makes the direction less noisy, and wrong as far as the critic is wrong. The number of steps n
(or λ of GAE) chooses between the two.</source>
   <translation>REINFORCE 平均而言正确，但噪声大。评论家使方向的噪声更小，但评论家错多少，方向就错多少。
步数 n（或 GAE 的 λ）在两者之间取舍。</translation>
  </message>
  <message>
   <source>It has made more than five updates for each one of REINFORCE, in twice the steps.</source>
   <translation>步数两倍，而更新次数是 REINFORCE 的五倍以上。</translation>
  </message>
  <message>
   <source>After a **terminal** state there is nothing: its value is 0. An episode that is only **cut off** by the time limit (here after 500
steps) would have gone on: there the critic's V(s) must stand for the rest.</source>
   <translation>**终止**状态之后什么也没有：其价值为 0。只是被时间限制**截断**的回合（这里在 500 步之后）本可继续：
在那里，必须由评论家的 V(s) 代表其余部分。</translation>
  </message>
  <message>
   <source>What would be learned if cut-off episodes were taken for terminal ones?</source>
   <translation>如果把截断的回合当作终止的回合，会学到什么？</translation>
  </message>
  <message>
   <source>Nothing else</source>
   <translation>没有区别</translation>
  </message>
  <message>
   <source>That states late in a good episode are worth little, although nothing about them is bad</source>
   <translation>好回合后段的状态价值很低，尽管它们并无不好</translation>
  </message>
  <message>
   <source>The observation does not hold the time. The same upright pole would be worth 100 at one moment and 0 at another. RL Studio
keeps *terminated* and *truncated* apart everywhere.</source>
   <translation>观测里没有时间。同一根直立的杆，此刻值 100，彼刻值 0。
RL Studio 处处区分 *terminated*（终止）和 *truncated*（截断）。</translation>
  </message>
  <message>
   <source>Continuous control</source>
   <translation>连续控制</translation>
  </message>
  <message>
   <source>A pendulum wants a torque, a real number: no maximum over actions can be looked up any more.</source>
   <translation>单摆需要力矩，即一个实数：再也不能靠查表在动作中找最大值。</translation>
  </message>
  <message>
   <source>A torque</source>
   <translation>力矩</translation>
  </message>
  <message>
   <source>A pendulum hangs from a motor that is too weak to lift it at once. The action is the torque, any number from −2 to 2. The
reward is 0 when the pendulum stands upright at rest, and negative otherwise. An episode is always 200 steps long.

First a random policy, as a yardstick.</source>
   <translation>单摆挂在电机上，电机太弱，无法一次把它举起。动作是力矩，即 −2 到 2 之间的任意数。
单摆静止直立时奖励为 0，否则为负。一个回合总是 200 步。

首先用随机策略作为标尺。</translation>
  </message>
  <message>
   <source>Random torques</source>
   <translation>随机力矩</translation>
  </message>
  <message>
   <source>Why can DQN not be used here as it is?</source>
   <translation>为什么 DQN 不能直接用在这里？</translation>
  </message>
  <message>
   <source>Its network cannot see angles</source>
   <translation>它的网络看不见角度</translation>
  </message>
  <message>
   <source>max over a of Q(s, a) is an optimisation over a real number</source>
   <translation>对 a 取 Q(s, a) 的 max 是对一个实数做优化</translation>
  </message>
  <message>
   <source>The rewards are negative</source>
   <translation>奖励为负</translation>
  </message>
  <message>
   <source>DQN has one output for each action. With a continuous action there would be infinitely many.</source>
   <translation>DQN 为每个动作设一个输出。动作连续时，输出将有无穷多个。</translation>
  </message>
  <message>
   <source>The random policy is far from upright: its mean return is below −900.</source>
   <translation>随机策略离直立很远：平均回报低于 −900。</translation>
  </message>
  <message>
   <source>An actor for the maximum</source>
   <translation>用演员求最大值</translation>
  </message>
  <message>
   <source>DDPG trains a second network, the **actor** μ(s), to find the action that the critic likes best: it goes up the gradient of
Q(s, μ(s)). TD3 adds three things: two critics of which the lower counts, noise on the target's actions, and an actor that is updated
half as often.

It learns for 15,000 steps, which takes half a minute or more.</source>
   <translation>DDPG 训练第二个网络，即**演员** μ(s)，去找评论家最看好的动作：它沿 Q(s, μ(s)) 的梯度上升。
TD3 增加三点：两个评论家，以较低者为准；目标的动作上加噪声；
演员的更新次数减半。

它学习 15,000 步，需要半分钟或更久。</translation>
  </message>
  <message>
   <source>TD3 on the pendulum</source>
   <translation>单摆上的 TD3</translation>
  </message>
  <message>
   <source>Why does TD3 take the lower of two critics?</source>
   <translation>TD3 为什么取两个评论家中的较低者？</translation>
  </message>
  <message>
   <source>A maximum over noisy estimates is too high; the lower one counters this</source>
   <translation>对带噪声的估计取最大值会偏高；取较低者可以抵消</translation>
  </message>
  <message>
   <source>It is faster</source>
   <translation>这样更快</translation>
  </message>
  <message>
   <source>The actor looks for actions that the critic overestimates. Two critics seldom overestimate the same ones.</source>
   <translation>演员寻找的是评论家高估的动作。两个评论家很少高估同样的动作。</translation>
  </message>
  <message>
   <source>The pendulum is swung up: the greedy test has reached −200.</source>
   <translation>单摆已摆起：贪心测试达到 −200。</translation>
  </message>
  <message>
   <source>Staying undecided</source>
   <translation>保持不确定</translation>
  </message>
  <message>
   <source>SAC has a stochastic actor and pays it for entropy: the objective is Q(s, a) − α ln π(a|s). The **temperature** α is
tuned by itself, so that the policy keeps a chosen entropy.</source>
   <translation>SAC 有一个随机的演员，并为熵付给它奖励：目标函数是 Q(s, a) − α ln π(a|s)。**温度** α 自行调节，
使策略保持选定的熵。</translation>
  </message>
  <message>
   <source>SAC on the pendulum</source>
   <translation>单摆上的 SAC</translation>
  </message>
  <message>
   <source>How does the temperature move while it learns?</source>
   <translation>学习过程中温度如何变化？</translation>
  </message>
  <message>
   <source>It stays</source>
   <translation>保持不变</translation>
  </message>
  <message>
   <source>At first a high temperature keeps the policy broad. Once entropy is above the target, less payment is needed.</source>
   <translation>起初，高温使策略保持宽广。一旦熵高于目标，需要付的奖励就更少。</translation>
  </message>
  <message>
   <source>A3C's workers</source>
   <translation>A3C 的工作进程</translation>
  </message>
  <message>
   <source>Several processes learn at the same time, each with parameters that may be out of date.</source>
   <translation>多个进程同时学习，各自的参数可能已经过时。</translation>
  </message>
  <message>
   <source>One worker</source>
   <translation>一个工作进程</translation>
  </message>
  <message>
   <source>A3C runs actor-critic learners in processes of their own. Each copies the shared parameters θ, takes some steps, computes a gradient, and
changes the shared θ with it. Nobody waits for anybody.

First with a single worker.</source>
   <translation>A3C 在各自的进程中运行演员-评论家学习者。每个都复制共享参数 θ，走几步，计算梯度，
并用它改变共享的 θ。谁也不等谁。

先用单个工作进程。</translation>
  </message>
  <message>
   <source>A3C with one worker</source>
   <translation>一个工作进程的 A3C</translation>
  </message>
  <message>
   <source>It has learned for 30,000 steps, and no update came in between another's.</source>
   <translation>它已学习 30,000 步，没有其他更新插入其间。</translation>
  </message>
  <message>
   <source>Now two of them. While one takes its steps, the other may have changed θ. How often that happened is the curve
*Updates in between*; the panel *Workers* shows who did what.</source>
   <translation>现在用两个。一个走步时，另一个可能已改变 θ。这种情况有多频繁，由曲线*其间更新数*显示；
面板*工作进程*显示谁做了什么。</translation>
  </message>
  <message>
   <source>A3C with two workers</source>
   <translation>两个工作进程的 A3C</translation>
  </message>
  <message>
   <source>A worker's gradient was computed with parameters that are two updates old. What happens to it?</source>
   <translation>一个工作进程的梯度是用落后两次更新的参数算出的。它会怎样？</translation>
  </message>
  <message>
   <source>It is thrown away</source>
   <translation>被丢弃</translation>
  </message>
  <message>
   <source>It is used all the same</source>
   <translation>照样使用</translation>
  </message>
  <message>
   <source>It is computed again</source>
   <translation>重新计算</translation>
  </message>
  <message>
   <source>It is applied to the present θ. It points nearly the right way as long as updates are small and few come in between.</source>
   <translation>它被用于当前的 θ。只要更新幅度小，插入其间的更新也少，它的方向就大致正确。</translation>
  </message>
  <message>
   <source>An update of the other worker came in between.</source>
   <translation>另一个工作进程的更新插入了其间。</translation>
  </message>
  <message>
   <source>It has learned all the same: the greedy test has reached 400.</source>
   <translation>它照样学会了：贪心测试达到 400。</translation>
  </message>
  <message>
   <source>Chance and order</source>
   <translation>偶然与顺序</translation>
  </message>
  <message>
   <source>The workers' processes run as the operating system lets them. So the order of their updates differs from run to run, even with the same
seed. A2C does the same with lanes in step: it gives the same result for the same seed.</source>
   <translation>工作进程按操作系统的安排运行。所以即使种子相同，各次运行的更新顺序也不同。
A2C 用步调一致的并行环境做同样的事：种子相同，结果就相同。</translation>
  </message>
  <message>
   <source>Different workers see different states at the same time. What takes the place of the replay memory?</source>
   <translation>不同的工作进程在同一时刻看到不同的状态。是什么取代了回放池？</translation>
  </message>
  <message>
   <source>Nothing, and it shows</source>
   <translation>什么也没有，而且看得出来</translation>
  </message>
  <message>
   <source>Just that: their gradients together are less correlated</source>
   <translation>正是这一点：它们的梯度合在一起，相关性更低</translation>
  </message>
  <message>
   <source>That is why Mnih et al. (2016) could leave the memory out, and so learn on-policy.</source>
   <translation>因此 Mnih 等（2016）可以省去回放池，从而进行同策略（on-policy）学习。</translation>
  </message>
  <message>
   <source>PPO's clip</source>
   <translation>PPO 的裁剪</translation>
  </message>
  <message>
   <source>Why a policy must not move too far in one go, and what a minimum and a clip do about it.</source>
   <translation>为什么策略不能一次走太远，最小值和裁剪又如何防止。</translation>
  </message>
  <message>
   <source>A batch used several times</source>
   <translation>一个批次多次使用</translation>
  </message>
  <message>
   <source>A2C throws each batch away after one update. PPO goes through it several times, with the ratio ρ = π(a|s) / π_old(a|s) of the new and the
old probability. Its objective for one step with advantage A is

min(ρ A, clip(ρ, 1 − ε, 1 + ε) A)

Once the ratio has left the interval in the direction of A, the gradient is zero: there is no more reason to go on.

The learning rate here is 0.003, ten times the usual one, to make it difficult.</source>
   <translation>A2C 每个批次更新一次后就丢弃。PPO 则多次使用，并用新旧概率之比
ρ = π(a|s) / π_old(a|s)。对优势为 A 的一步，其目标函数是

min(ρ A, clip(ρ, 1 − ε, 1 + ε) A)

一旦比率沿 A 的方向离开区间，梯度即为零：不再有理由继续前进。

这里的学习率为 0.003，是通常的十倍，故意增加难度。</translation>
  </message>
  <message>
   <source>PPO with ε = 0.2</source>
   <translation>ε = 0.2 的 PPO</translation>
  </message>
  <message>
   <source>An action had a positive advantage, and its probability has already risen by half. What does this step add to the gradient?</source>
   <translation>一个动作的优势为正，其概率已升高一半。这一步给梯度增加什么？</translation>
  </message>
  <message>
   <source>It pushes on</source>
   <translation>继续往前推</translation>
  </message>
  <message>
   <source>It pushes back</source>
   <translation>往回推</translation>
  </message>
  <message>
   <source>ρ = 1.5 is above 1.2, so the minimum is the clipped term 1.2 A, a constant. With a negative advantage it would push back.</source>
   <translation>ρ = 1.5 高于 1.2，所以最小值是裁剪后的项 1.2 A，为常数。若优势为负，则会往回推。</translation>
  </message>
  <message>
   <source>The pole is balanced: the greedy test reaches 475 at the end.</source>
   <translation>杆已平衡：贪心测试最后达到 475。</translation>
  </message>
  <message>
   <source>The policy never moved far: the KL from the old policy stayed below 0.2.</source>
   <translation>策略从未一次走远：与旧策略的 KL 始终低于 0.2。</translation>
  </message>
  <message>
   <source>Without the clip</source>
   <translation>没有裁剪</translation>
  </message>
  <message>
   <source>The same with a clip range of 10, which clips next to nothing. Everything else is as before, the seed too.</source>
   <translation>同样的设置，但裁剪范围为 10，几乎不裁剪。其余一切照旧，种子也一样。</translation>
  </message>
  <message>
   <source>PPO with ε = 10</source>
   <translation>ε = 10 的 PPO</translation>
  </message>
  <message>
   <source>What do you expect?</source>
   <translation>你预计会怎样？</translation>
  </message>
  <message>
   <source>It learns more slowly</source>
   <translation>学得更慢</translation>
  </message>
  <message>
   <source>It learns, and breaks down</source>
   <translation>学会，然后崩溃</translation>
  </message>
  <message>
   <source>No difference</source>
   <translation>没有区别</translation>
  </message>
  <message>
   <source>Ten passes over one batch at this rate move the policy so far that the batch says nothing about it any more. It becomes
certain of an action, and then there is no more exploration to find back.</source>
   <translation>以这样的学习率对一个批次使用十遍，策略走得太远，以致批次对它不再有任何说明力。
它对某个动作变得确信，于是再没有探索能让它找回来。</translation>
  </message>
  <message>
   <source>The policy has moved more than ten times as far in one go as with the clip.</source>
   <translation>策略一次移动的距离是有裁剪时的十倍以上。</translation>
  </message>
  <message>
   <source>The run has ended, and its episodes are far shorter than with the clip.</source>
   <translation>运行已结束，回合比有裁剪时短得多。</translation>
  </message>
  <message>
   <source>How to see it coming</source>
   <translation>如何预先看出</translation>
  </message>
  <message>
   <source>Two curves of *Inside the algorithm* are worth a look in every run of PPO: **KL from old policy**, which should stay around 0.01 or
0.02, and **Clipped**, the share of steps outside the interval, which is often 10 to 20 % in the beginning.</source>
   <translation>每次运行 PPO，*算法内部*的两条曲线都值得一看：**与旧策略的 KL**，应保持在 0.01 或 0.02 左右；
以及**裁剪比例**，即区间之外的步的比例，起初常为 10 到 20 %。</translation>
  </message>
  <message>
   <source>In a run the KL jumps to 5 again and again. What do you try first?</source>
   <translation>某次运行中 KL 一再跳到 5。你先试什么？</translation>
  </message>
  <message>
   <source>A higher learning rate</source>
   <translation>提高学习率</translation>
  </message>
  <message>
   <source>A lower learning rate, or fewer epochs</source>
   <translation>降低学习率，或减少轮数</translation>
  </message>
  <message>
   <source>A larger network</source>
   <translation>换更大的网络</translation>
  </message>
  <message>
   <source>Both shorten the way that the policy goes with one batch.</source>
   <translation>两者都会缩短策略用一个批次所走的路。</translation>
  </message>
  <message>
   <source>Where models go wrong</source>
   <translation>模型错在哪里</translation>
  </message>
  <message>
   <source>A plan in a learned model promises more than comes: too far ahead, learned from too little.</source>
   <translation>学得的模型中的计划许诺的比得到的多：看得太远，学得太少。</translation>
  </message>
  <message>
   <source>A promise</source>
   <translation>许诺</translation>
  </message>
  <message>
   <source>MPC learns what actions do, and before each action it looks for the plan that pays most **in its model**. A planner is an optimiser:
where the model is wrong in its favour, it goes there.

One network learns from **one episode** of random torques; then plans look **60 steps** ahead. A pendulum that is pushed at random hardly
ever stands upright: what happens there, the model makes up.

*Planned reward* says what a plan was to bring in its 60 steps, *Received reward* what came.</source>
   <translation>MPC 学习动作有什么作用，每次动作前寻找**在其模型中**收益最高的计划。规划器是优化器：
模型错得对它有利之处，它就往那里去。

一个网络从**一个回合**的随机力矩中学习；然后计划向前看 **60 步**。随机推动的摆几乎
从不直立：那里会发生什么，是模型编的。

*计划的奖励*说一个计划在它的 60 步里本该带来多少，*得到的奖励*说实际得到多少。</translation>
  </message>
  <message>
   <source>One model, 60 steps ahead</source>
   <translation>一个模型，向前 60 步</translation>
  </message>
  <message>
   <source>What will come, measured by what was planned?</source>
   <translation>与计划相比，会得到多少？</translation>
  </message>
  <message>
   <source>About as much</source>
   <translation>差不多</translation>
  </message>
  <message>
   <source>Far less</source>
   <translation>少得多</translation>
  </message>
  <message>
   <source>Among all plans the best is chosen by the model's word, so its errors are not random: those that flatter are picked.</source>
   <translation>在所有计划中，按模型的说法选出最好的，所以它的误差不是随机的：讨好的那些被选中。</translation>
  </message>
  <message>
   <source>The plan promised at least 100 more than came.</source>
   <translation>计划许诺的至少比得到的多 100。</translation>
  </message>
  <message>
   <source>Four opinions</source>
   <translation>四种意见</translation>
  </message>
  <message>
   <source>Now **four** networks learn from the same episode, each from its own half, and a plan counts by their mean. Where they part, little is known:
*Imagined futures* shades that, and says it.

Two curves belong together. *Error on fresh steps*: how far the models' mean was off. *Disagreement*: how far they are apart. An ensemble
that knows what it does not know has both alike.</source>
   <translation>现在**四个**网络从同一回合学习，各用自己的一半，计划按它们的平均来算。它们分开之处，所知甚少：
*想象的未来*把那里涂上颜色，并说出来。

两条曲线是一对。*新步上的误差*：模型的平均错多少。*分歧*：它们相距多远。知道自己
不知道什么的集成，两者相近。</translation>
  </message>
  <message>
   <source>Four models, 60 steps ahead</source>
   <translation>四个模型，向前 60 步</translation>
  </message>
  <message>
   <source>Do four models that learned from one episode keep the plan from promising too much?</source>
   <translation>从一个回合学来的四个模型，能不让计划许诺太多吗？</translation>
  </message>
  <message>
   <source>Yes: where one is wrong, the others object</source>
   <translation>能：一个错了，其他的会反对</translation>
  </message>
  <message>
   <source>No: they are wrong together</source>
   <translation>不能：它们一起错</translation>
  </message>
  <message>
   <source>They saw the same episode. Where nobody has been, networks that are alike go on alike: they agree, and are wrong.</source>
   <translation>它们看过同一回合。没人到过之处，相似的网络以相似的方式延续：它们一致，而且错。</translation>
  </message>
  <message>
   <source>The plan still promised at least 100 more than came.</source>
   <translation>计划许诺的仍至少比得到的多 100。</translation>
  </message>
  <message>
   <source>The error is more than twice what the disagreement admits.</source>
   <translation>误差是分歧所承认的两倍以上。</translation>
  </message>
  <message>
   <source>The repair: go there and look</source>
   <translation>补救：去那里看看</translation>
  </message>
  <message>
   <source>A wrong promise has one good side: the plan leads to where the model is wrong, and what really happens there is data. So the plan is
followed, the models learn from what came, and are asked again: every 200 steps, five episodes in all. The plans look 20 steps ahead, which
is one second: enough for a swing, and less for errors to grow in.</source>
   <translation>错误的许诺有一个好处：计划通向模型出错之处，那里真正发生的就是数据。所以照计划
走，模型从得到的学习，然后再问：每 200 步一次，共五个回合。计划向前看 20 步，
即一秒：够摆一次，误差增长的余地也更小。</translation>
  </message>
  <message>
   <source>Four models, 20 steps, five episodes</source>
   <translation>四个模型，20 步，五个回合</translation>
  </message>
  <message>
   <source>What does the error on fresh steps do, once the pendulum comes to where it never was?</source>
   <translation>摆到了从未到过之处时，新步上的误差会怎样？</translation>
  </message>
  <message>
   <source>It falls all the way</source>
   <translation>一路下降</translation>
  </message>
  <message>
   <source>It can rise first, then it falls</source>
   <translation>可能先升，然后降</translation>
  </message>
  <message>
   <source>New places are what the models know least. After they were seen, the models know them.</source>
   <translation>新的地方是模型最不了解的。看过之后，模型就了解了。</translation>
  </message>
  <message>
   <source>The pendulum stands: an episode has returned more than −200.</source>
   <translation>摆立起来了：有一个回合的回报超过 −200。</translation>
  </message>
  <message>
   <source>The models are wrong by less than half as much as those of one episode were.</source>
   <translation>模型的误差不到只学一个回合时的一半。</translation>
  </message>
  <message>
   <source>Too short a look</source>
   <translation>看得太短</translation>
  </message>
  <message>
   <source>Why look far at all? The same models and the same data, but plans of **five steps**, a quarter of a second.</source>
   <translation>为什么要看得远？同样的模型和同样的数据，但计划只有**五步**，四分之一秒。</translation>
  </message>
  <message>
   <source>Four models, 5 steps, five episodes</source>
   <translation>四个模型，5 步，五个回合</translation>
  </message>
  <message>
   <source>What will it do?</source>
   <translation>它会怎样？</translation>
  </message>
  <message>
   <source>The same, only faster</source>
   <translation>一样，只是更快</translation>
  </message>
  <message>
   <source>It does not swing up: the first swing costs before it pays</source>
   <translation>摆不起来：第一次摆动先付代价，后有收益</translation>
  </message>
  <message>
   <source>To come up it has to swing away first. Within five steps that brings nothing, so no plan contains it.</source>
   <translation>要上去得先摆开。五步之内这没有收益，所以没有计划包含它。</translation>
  </message>
  <message>
   <source>The plans keep their promise: to 20 at the end.</source>
   <translation>计划守信：最后相差不到 20。</translation>
  </message>
  <message>
   <source>And yet it does not swing up: the mean of all episodes stays below −800.</source>
   <translation>然而摆不起来：所有回合的平均低于 −800。</translation>
  </message>
  <message>
   <source>What to take along</source>
   <translation>带走什么</translation>
  </message>
  <message>
   <source>- A plan's promise is **biased**: it is the best of many, by the word of a model that errs. The further it looks, the more errors it can collect.
- An **ensemble** tells chance of learning apart from knowledge. It does not tell what all members got from the same data.
- What repairs a model is **data from where the plans lead**, and planning anew after every step.
- Too short a horizon makes no false promises, and sees nothing.

*Compare with…* plays two of these runs beside each other.</source>
   <translation>- 计划的许诺是**有偏**的：它是许多计划中最好的，而说话的模型会错。看得越远，能积累的误差越多。
- **集成**把学习的偶然与知识分开。它不告诉你所有成员从同样的数据得到了什么。
- 修正模型的是**计划所到之处的数据**，以及每一步之后重新计划。
- 太短的视野不作虚假许诺，也什么都看不见。

*比较…* 让其中两个运行并排进行。</translation>
  </message>
  <message>
   <source>Worlds outside of games</source>
   <translation>游戏之外的世界</translation>
  </message>
  <message>
   <source>Small worlds with the decisions of traffic, energy and the like, each with a rule of thumb to beat.</source>
   <translation>交通、能源等决策的小世界，每个都有一条要超越的经验法则。</translation>
  </message>
  <message>
   <source>Two roads cross. Cars come by chance, and the return is the time that all of them wait, in minutes, below zero. A switch costs
two steps of yellow, in which nobody goes.

A rule of thumb: *longest queue first*. The lights switch when the other road is five cars ahead. Press C and choose *Rule of thumb*:
it plays beside the learner, on the same seeds.</source>
   <translation>两条路交叉。车辆随机到来，回报是所有车的等待时间（分钟），取负值。每次切换要花
两步黄灯，其间没有车通过。

一条经验法则：*最长队列优先*。另一条路多出五辆车时切换。按 C 并选择*经验法则*：
它用同样的种子在学习者旁边玩。</translation>
  </message>
  <message>
   <source>PPO at the traffic lights</source>
   <translation>用 PPO 控制红绿灯</translation>
  </message>
  <message>
   <source>Why does the rule wait until the other road is five cars ahead, and not one?</source>
   <translation>为什么规则要等另一条路多出五辆车，而不是一辆？</translation>
  </message>
  <message>
   <source>To be fair to the main road</source>
   <translation>为了对主路公平</translation>
  </message>
  <message>
   <source>A switch costs time, and more switches mean more yellow</source>
   <translation>切换要花时间，切换越多黄灯越多</translation>
  </message>
  <message>
   <source>It sees no single cars</source>
   <translation>它看不到单独的车</translation>
  </message>
  <message>
   <source>Switching for every single car takes about 300 minutes in place of 84: the lights are yellow most of the time.</source>
   <translation>为每辆车都切换要花约 300 分钟，而非 84 分钟：大部分时间都是黄灯。</translation>
  </message>
  <message>
   <source>At the end the agent lets cars wait less than the rule.</source>
   <translation>最后智能体让车等待得比规则少。</translation>
  </message>
  <message>
   <source>A house with solar cells and a battery of 10 kWh; the price of electricity changes by the hour. The return is minus what three days
cost, in euro. Charging loses a tenth, and what is sold brings little: 0.07 a kWh.

The rule of thumb buys below 0.20 and uses the battery above 0.31. It does not look at the sky. Here the optimum is known, too, by
dynamic programming over hour, charge, price and sky: *Rule of thumb* with rule 2.</source>
   <translation>一栋有太阳能板和 10 kWh 电池的房子；电价每小时变化。回报是三天
电费（欧元）的负值。充电损失十分之一，卖电所得很少：每 kWh 0.07。

经验法则在低于 0.20 时买，高于 0.31 时用电池。它不看天空。这里的最优解也是已知的，
由时刻、电量、电价和天空上的动态规划得到：*经验法则*的规则 2。</translation>
  </message>
  <message>
   <source>PPO and the battery</source>
   <translation>PPO 与电池</translation>
  </message>
  <message>
   <source>The sun shines and the price is in the middle. What does a good policy do?</source>
   <translation>阳光明媚，电价中等。好的策略怎么做？</translation>
  </message>
  <message>
   <source>It charges</source>
   <translation>充电</translation>
  </message>
  <message>
   <source>It discharges</source>
   <translation>放电</translation>
  </message>
  <message>
   <source>What the sun gives would be sold for 0.07; in the evening it saves 0.36 or more.</source>
   <translation>阳光发的电只能卖 0.07；到晚上能省下 0.36 或更多。</translation>
  </message>
  <message>
   <source>At the end the agent pays less than the rule.</source>
   <translation>最后智能体付得比规则少。</translation>
  </message>
  <message>
   <source>A toy market</source>
   <translation>一个玩具市场</translation>
  </message>
  <message>
   <source>A price strays from its fair value and comes back: a tenth of the deviation goes away in a day. The agent sees the deviation and what it
holds, and is short, flat or long for the next day. A trade costs 0.4 %. The return is the gain of 250 days in percent.

This is a toy. Real markets tell nobody the fair value, and what could be foreseen of them has been bought away already. Nothing that is
learned here says anything about them.</source>
   <translation>价格偏离公允价值又回来：偏离每天消失十分之一。智能体看到偏离和自己的
持仓，为下一天选择做空、空仓或做多。交易成本 0.4 %。回报是 250 天收益的百分比。

这是玩具。真实市场不会把公允价值告诉任何人，能预见的部分早已被买走。在这里
学到的东西不能说明真实市场。</translation>
  </message>
  <message>
   <source>PPO in the toy market</source>
   <translation>PPO 在玩具市场</translation>
  </message>
  <message>
   <source>The agent is long and the price comes to its fair value. Does a good policy sell?</source>
   <translation>智能体做多，价格回到公允价值。好的策略会卖吗？</translation>
  </message>
  <message>
   <source>Yes, the gain is made</source>
   <translation>会，收益已到手</translation>
  </message>
  <message>
   <source>No, it waits until the price is well above</source>
   <translation>不会，等价格明显更高</translation>
  </message>
  <message>
   <source>It does not matter</source>
   <translation>无所谓</translation>
  </message>
  <message>
   <source>A trade costs. With the optimal thresholds it goes from long to short at 1.7 % above, and back at 1.1 % below.</source>
   <translation>交易有成本。按最优阈值，高出 1.7 % 时由做多转做空，低于 1.1 % 时转回。</translation>
  </message>
  <message>
   <source>At the end the agent gains more than buy and hold, by far.</source>
   <translation>最后智能体的收益远超买入并持有。</translation>
  </message>
  <message>
   <source>A gripper</source>
   <translation>夹爪</translation>
  </message>
  <message>
   <source>A gripper has to lift a box. A finger that comes down on the box stops; one that meets it from the side pushes it; a box that is held off
its middle slips.

The map of states shows offset and height, with the agent's action and its value. The actions come in a few large areas: sideways
when it is far, down when it is above. The value changes more finely. Here a policy is easier to write down than a value.

What comes out depends on the seed: three of three came to 1.56 to 1.69 in our measurement, the controller to 1.44.</source>
   <translation>夹爪要抬起一个盒子。手指落到盒子上会停住；从侧面碰到会推动它；夹得偏离
中心的盒子会滑落。

状态图显示偏移和高度，以及智能体的动作和价值。动作分成几个大区域：远处
横移，上方下降。价值的变化更细致。在这里，策略比价值更容易写下来。

结果取决于种子：在我们的测量中三个种子都得到 1.56 到 1.69，控制器为 1.44。</translation>
  </message>
  <message>
   <source>PPO and the gripper</source>
   <translation>PPO 与夹爪</translation>
  </message>
  <message>
   <source>The hand-written controller aligns first and lowers then. What can an agent do better?</source>
   <translation>手写控制器先对准再下降。智能体能在哪里做得更好？</translation>
  </message>
  <message>
   <source>Nothing: it always succeeds</source>
   <translation>没有：它总能成功</translation>
  </message>
  <message>
   <source>Go down while it moves sideways</source>
   <translation>横移的同时下降</translation>
  </message>
  <message>
   <source>Grip the box off its middle</source>
   <translation>夹在偏离中心处</translation>
  </message>
  <message>
   <source>Every step costs 0.05. The controller needs about 19 of them; those down and sideways can be one.</source>
   <translation>每步花费 0.05。控制器约需 19 步；下降和横移可以合为一步。</translation>
  </message>
  <message>
   <source>At the end the agent is better than the controller.</source>
   <translation>最后智能体优于控制器。</translation>
  </message>
  <message>
   <source>A feed shows one of six topics, and a simulated user clicks or does not. Each user is in one of three moods with two favourite topics,
changes it now and then, gets bored by repetition, and may leave when nothing is worth a click. The agent sees its recent recommendations
and clicks. The picture shows the chances of a click, which are hidden from it.

Two rules: always the most popular topic, and a *bandit* that counts the clicks of each topic and favours what was not shown lately.</source>
   <translation>信息流展示六个主题之一，模拟用户点击或不点击。每位用户处于三种心情之一，各有两个喜爱的主题，
不时改变心情，重复会厌倦，没有值得点击的内容时可能离开。智能体看到近期的推荐
和点击。画面显示点击概率，它看不到这些。

两条规则：始终展示最热门的主题；以及统计各主题点击、偏向近来没展示内容的*赌博机*。</translation>
  </message>
  <message>
   <source>PPO recommends</source>
   <translation>PPO 做推荐</translation>
  </message>
  <message>
   <source>What can an agent do that the bandit cannot?</source>
   <translation>智能体能做什么赌博机做不到的事？</translation>
  </message>
  <message>
   <source>Count more exactly</source>
   <translation>数得更准</translation>
  </message>
  <message>
   <source>Conclude from a click on one topic that another one is liked, too</source>
   <translation>从对一个主题的点击推断也喜欢另一个</translation>
  </message>
  <message>
   <source>See the tastes</source>
   <translation>看到口味</translation>
  </message>
  <message>
   <source>The bandit learns each topic by itself. The agent has met thousands of users and knows which topics go together.</source>
   <translation>赌博机逐个学习主题。智能体见过成千上万的用户，知道哪些主题常在一起。</translation>
  </message>
  <message>
   <source>At the end the agent gets more clicks than the bandit.</source>
   <translation>最后智能体得到的点击比赌博机多。</translation>
  </message>
  <message>
   <source>One of eight objects stands there. Each has marks on some of its eight sides, and a camera looks at one side at a time. Every tenth look
is wrong. A look costs 1, an eighth of a turn 0.25, and it ends when the belief in one object has reached 95 %: 5 if it is right,
−5 if not. The belief is exact, by Bayes's rule.

Two rules: go round, and *most information*: the side that is expected to leave the least entropy.</source>
   <translation>那里有八个物体之一。每个物体八个侧面中的一些有标记，相机每次看一面。每十次观察
有一次出错。观察一次花费 1，转八分之一圈花费 0.25；对某个物体的信念达到 95 % 时结束：正确得 5，
错误得 −5。信念按贝叶斯公式精确计算。

两条规则：绕一圈；以及*信息最多*：预期剩余熵最小的一面。</translation>
  </message>
  <message>
   <source>PPO chooses where to look</source>
   <translation>PPO 选择看哪里</translation>
  </message>
  <message>
   <source>Sides 1 and 4 look alike for every object. How often should the camera look there?</source>
   <translation>第 1 和第 4 面对所有物体都一样。相机应多久看一次那里？</translation>
  </message>
  <message>
   <source>Once, to be sure</source>
   <translation>一次，以便确认</translation>
  </message>
  <message>
   <source>When it is on the way</source>
   <translation>顺路时</translation>
  </message>
  <message>
   <source>What looks alike for all objects changes no belief, and a look costs. Sides 2, 5 and 7 halve the objects.</source>
   <translation>对所有物体都一样的面不改变信念，而观察有成本。第 2、5、7 面把物体分成两半。</translation>
  </message>
  <message>
   <source>At the end the agent is far better than going round.</source>
   <translation>最后智能体远胜于绕圈。</translation>
  </message>
  <message>
   <source>A controller designs a small network for written digits: a learning rate first, then width and activation of each layer, then STOP. The
network is trained for 60 updates. A percent of digits that it reads is a point, a thousand parameters cost one.

Nothing on the way is rewarded, only the end of a trial (*neural architecture search*, Zoph and Le 2017). The rule of thumb is *random
search*: of 200 networks by chance it keeps the one that was best when it was tried.</source>
   <translation>控制器为手写数字设计一个小网络：先是学习率，然后是每层的宽度和激活函数，最后是停止。
网络训练 60 次更新。读对百分之一的数字得一分，一千个参数花一分。

途中没有任何奖励，只在试验结束时有（*神经架构搜索*，Zoph 与 Le 2017）。经验法则是*随机
搜索*：它在 200 个随机网络中留下试验时最好的那个。</translation>
  </message>
  <message>
   <source>PPO designs networks</source>
   <translation>PPO 设计网络</translation>
  </message>
  <message>
   <source>Random search is hard to beat here. Why does its best network often disappoint when it is trained again?</source>
   <translation>随机搜索在这里很难胜过。为什么它最好的网络再次训练时常常令人失望？</translation>
  </message>
  <message>
   <source>It was also the luckiest of many trainings</source>
   <translation>它也是许多次训练中运气最好的</translation>
  </message>
  <message>
   <source>Networks wear out</source>
   <translation>网络会磨损</translation>
  </message>
  <message>
   <source>Its parameters are too many</source>
   <translation>它的参数太多</translation>
  </message>
  <message>
   <source>The best of 200 noisy figures is too high (*the winner's curse*). The controller tries good networks again and again, so that luck averages out.</source>
   <translation>200 个带噪声的数中最好的那个偏高（*赢家的诅咒*）。控制器一再尝试好的网络，运气便被平均掉了。</translation>
  </message>
  <message>
   <source>At the end the controller's network earns more than 92 points.</source>
   <translation>最后控制器的网络得到超过 92 分。</translation>
  </message>
  <message>
   <source>A choice has no gradient</source>
   <translation>选择没有梯度</translation>
  </message>
  <message>
   <source>Where the score function enters: hard and soft attention, and two estimators in between.</source>
   <translation>得分函数在哪里进入：硬注意力与软注意力，以及介于其间的两种估计器。</translation>
  </message>
  <message>
   <source>A graph with chance in it</source>
   <translation>含有随机的图</translation>
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
   <translation>数字 x 被转动了。路由器给出它会询问四个冻结网络中每一个的概率；其中一个被**抽取**，
其答案的代价为 ℓ = -ln p(正确答案)。

x → [ 路由器 θ ] → π(·|x)

→ ( 抽取 a ) → [ 网络 a ] → ℓ

方括号是可微的函数；圆括号是**随机**。从 ℓ 往回走，链式法则到达抽到的 a
便停下：θ 稍变一点，并不会让抽取稍变一点。可微的是 a 的**概率**：

∇ E[ℓ] = E[(ℓ − b) ∇ ln π(a|x)]

这就是得分函数。通往 θ 的路上每个圆形节点处都由它进入；其余一切照旧用链式法则。基线 b
可以是任何不依赖于 a 的数。</translation>
  </message>
  <message>
   <source>Hard attention: the score function</source>
   <translation>硬注意力：得分函数</translation>
  </message>
  <message>
   <source>Which networks have to answer for one update?</source>
   <translation>一次更新需要哪些网络回答？</translation>
  </message>
  <message>
   <source>All four</source>
   <translation>全部四个</translation>
  </message>
  <message>
   <source>The drawn one alone</source>
   <translation>只有抽到的那个</translation>
  </message>
  <message>
   <source>That is why hard attention is cheap, and why its gradient is noisy: it sees one answer of four.</source>
   <translation>所以硬注意力便宜，也所以它的梯度有噪声：四个答案它只看见一个。</translation>
  </message>
  <message>
   <source>The router asks the right network for more than 80 % of the digits.</source>
   <translation>路由器对超过 80 % 的数字询问了正确的网络。</translation>
  </message>
  <message>
   <source>A baseline makes the gradient scatter less.</source>
   <translation>基线使梯度散布更小。</translation>
  </message>
  <message>
   <source>Without chance: soft attention</source>
   <translation>没有随机：软注意力</translation>
  </message>
  <message>
   <source>Soft attention asks **all** networks and mixes their answers by π. Nothing is drawn:

x → [ router θ ] → π

→ [ Σ_k π_k p_k ] → ℓ

The chain rule goes all the way through, and the gradient does not scatter at all for a given x. The price is that every network has to
answer, and that what is learned is the best *mixture*, not the best choice.</source>
   <translation>软注意力询问**所有**网络，并按 π 混合它们的答案。什么都不抽取：

x → [ 路由器 θ ] → π

→ [ Σ_k π_k p_k ] → ℓ

链式法则一路走通，对给定的 x 梯度完全不散布。代价是每个网络都得
回答，而且学到的是最好的*混合*，不是最好的选择。</translation>
  </message>
  <message>
   <source>It finds the right networks, too.</source>
   <translation>它也找到了正确的网络。</translation>
  </message>
  <message>
   <source>In between</source>
   <translation>介于其间</translation>
  </message>
  <message>
   <source>**Straight-through** draws, and pretends on the way back that it had not. **Gumbel-softmax** mixes by softmax((ln π + g) / τ) with random g:
nearly a choice for a small τ, and smooth. Both follow the gradient of something else than the expected cost.

The curves *Variance* show, at the same moment of the same run, how far each of them would scatter.</source>
   <translation>**直通**会抽取，往回走时却假装没有抽取。**Gumbel-softmax** 以 softmax((ln π + g) / τ) 混合，g 为随机：
τ 小时接近选择，而且光滑。两者遵循的都是另一个量的梯度，而非期望代价的梯度。

*方差*曲线显示在同一次运行的同一时刻各自会散布多大。</translation>
  </message>
  <message>
   <source>Which of them scatters least here?</source>
   <translation>这里哪一个散布最小？</translation>
  </message>
  <message>
   <source>The score function</source>
   <translation>得分函数</translation>
  </message>
  <message>
   <source>It is smooth in its noise. Straight-through divides by what the drawn network believed, which is little where it was wrong.</source>
   <translation>它对其噪声是光滑的。直通要除以抽到的网络的信念，而在它答错处这个信念很小。</translation>
  </message>
  <message>
   <source>Gumbel-softmax scatters less than the score function.</source>
   <translation>Gumbel-softmax 的散布小于得分函数。</translation>
  </message>
  <message>
   <source>Which rewards explain it?</source>
   <translation>哪些奖励能解释它？</translation>
  </message>
  <message>
   <source>Inverse reinforcement learning: somebody acts, and what must be worth something? Too many answers fit, and zero is one.</source>
   <translation>逆强化学习：有人在行动，什么必定有价值？符合的答案太多，零也是一个。</translation>
  </message>
  <message>
   <source>Zero explains everything</source>
   <translation>零解释一切</translation>
  </message>
  <message>
   <source>An expert acts in a small world: it knows the best action of every cell. Its rewards are hidden. Which rewards R make its actions the
best ones?

By the values of its policy the question is linear (Ng and Russell 2000): in every cell the expert's action a₁ must be worth at least
as much as every other action a,

Q(s, a₁) − Q(s, a) ≥ 0.

Each Q is a sum of rewards with known weights. The button looks for such R, with a price λ = 3 on every unit of reward.</source>
   <translation>专家在一个小世界里行动：它知道每个格子的最优动作。它的奖励是隐藏的。哪些奖励 R 使它的动作
成为最优？

借助其策略的价值，这个问题是线性的（Ng 与 Russell 2000）：在每个格子里，专家的动作 a₁ 至少要与
其他每个动作 a 一样值，

Q(s, a₁) − Q(s, a) ≥ 0.

每个 Q 都是奖励按已知权重的和。按钮求这样的 R，每单位奖励的价格为 λ = 3。</translation>
  </message>
  <message>
   <source>Rewards cost 3</source>
   <translation>奖励的价格为 3</translation>
  </message>
  <message>
   <source>How many cells need a reward so that no action of the expert is worse than another?</source>
   <translation>要使专家的任何动作都不比别的差，有多少格子需要奖励？</translation>
  </message>
  <message>
   <source>The two treasures</source>
   <translation>两个宝藏</translation>
  </message>
  <message>
   <source>The treasures and the traps</source>
   <translation>宝藏和陷阱</translation>
  </message>
  <message>
   <source>None</source>
   <translation>一个也不需要</translation>
  </message>
  <message>
   <source>With R = 0 all actions are worth 0, and whatever somebody does is a best action. All states are explained, and none is told apart.</source>
   <translation>R = 0 时所有动作都值 0，无论谁做什么都是最优动作。所有状态都得到解释，却没有一个能区分。</translation>
  </message>
  <message>
   <source>No cell has a reward, and all states are explained.</source>
   <translation>没有格子有奖励，而所有状态都得到解释。</translation>
  </message>
  <message>
   <source>Who acts by it does no better than by chance.</source>
   <translation>按它行动不比随机好。</translation>
  </message>
  <message>
   <source>Take the largest margin</source>
   <translation>取最大的优势</translation>
  </message>
  <message>
   <source>So an explanation should be one by which the expert's action is *clearly* the best. The programme adds up over all cells by how much
it beats the second best,

Σ_s min_a [ Q(s, a₁) − Q(s, a) ],

and makes this sum as large as it can be. Without a limit it would double all rewards for ever, so each stays between −1 and 1.</source>
   <translation>所以，好的解释应使专家的动作*明显*最优。规划把所有格子里它比次优动作好多少
加起来，

Σ_s min_a [ Q(s, a₁) − Q(s, a) ],

并使这个和尽可能大。没有限制它会永远把奖励加倍，所以每个奖励都限制在 −1 与 1 之间。</translation>
  </message>
  <message>
   <source>λ is 0 now. What does the map of found rewards look like?</source>
   <translation>现在 λ 是 0。求得的奖励的图是什么样子？</translation>
  </message>
  <message>
   <source>Like the true one</source>
   <translation>像真实的图</translation>
  </message>
  <message>
   <source>Most cells have a reward, many of them 1 or −1</source>
   <translation>大多数格子有奖励，其中许多是 1 或 −1</translation>
  </message>
  <message>
   <source>The treasures alone have one</source>
   <translation>只有宝藏有奖励</translation>
  </message>
  <message>
   <source>A reward that widens any margin is taken at its largest. The margins are wide, and the map means little: nobody would guess the world from it.</source>
   <translation>凡能扩大某个优势的奖励都取最大值。优势很大，而图没有什么意义：没人能由它猜出这个世界。</translation>
  </message>
  <message>
   <source>More than 35 cells have a reward.</source>
   <translation>超过 35 个格子有奖励。</translation>
  </message>
  <message>
   <source>The margins are wider than before.</source>
   <translation>优势比以前大。</translation>
  </message>
  <message>
   <source>A price makes it simple</source>
   <translation>价格使它简单</translation>
  </message>
  <message>
   <source>Simple explanations are better ones. The price λ |R| takes away rewards that earn less than they cost. λ = 1.5 lies shortly before the
point at which nothing is left.

It runs slowly: every step is one pivot of the simplex method, and the map shows how the explanation grows. Ctrl+End goes to its end.</source>
   <translation>简单的解释更好。价格 λ |R| 去掉收益小于代价的奖励。λ = 1.5 刚好在什么都不剩
之前。

它慢慢运行：每一步是单纯形法的一次换基，图上可以看到解释如何形成。Ctrl+End 直接到结尾。</translation>
  </message>
  <message>
   <source>Rewards cost 1.5</source>
   <translation>奖励的价格为 1.5</translation>
  </message>
  <message>
   <source>How many cells keep a reward?</source>
   <translation>有多少格子还有奖励？</translation>
  </message>
  <message>
   <source>About 5</source>
   <translation>大约 5 个</translation>
  </message>
  <message>
   <source>About 15</source>
   <translation>大约 15 个</translation>
  </message>
  <message>
   <source>About 30</source>
   <translation>大约 30 个</translation>
  </message>
  <message>
   <source>Four: the large treasure, and three small costs that break ties between two ways of equal length.</source>
   <translation>四个：大宝藏，以及三个微小的代价，用来在两条同样长的路中分出先后。</translation>
  </message>
  <message>
   <source>At most five cells have a reward.</source>
   <translation>最多五个格子有奖励。</translation>
  </message>
  <message>
   <source>Every action of the expert is told apart from the others, and acting by this reward loses nothing.</source>
   <translation>专家的每个动作都与其他动作区分开来，按这个奖励行动毫无损失。</translation>
  </message>
  <message>
   <source>Maximum entropy: another way out</source>
   <translation>最大熵：另一条出路</translation>
  </message>
  <message>
   <source>Ziebart et al. 2008 ask otherwise: not which rewards make the expert *optimal*, but which make its ways the *likely* ones, and of those the
ones that claim nothing beyond. It needs demonstrations alone, not the whole policy, and they may stray.

Press the button and compare both maps. The small treasure ends the episode with 2; the large one gives 10.</source>
   <translation>Ziebart 等 2008 换一种问法：不问哪些奖励使专家*最优*，而问哪些使它的路线*可能*，并在其中取
不多作断言的那个。它只需要示范，不需要整个策略，示范也可以有偏差。

按下按钮，比较两张图。小宝藏以 2 结束回合；大宝藏给 10。</translation>
  </message>
  <message>
   <source>Is the small treasure found?</source>
   <translation>小宝藏被找到了吗？</translation>
  </message>
  <message>
   <source>Yes, with about a fifth of the large one</source>
   <translation>是，约为大宝藏的五分之一</translation>
  </message>
  <message>
   <source>No, it looks like any cell, or worse</source>
   <translation>没有，它看起来像任何格子，或者更差</translation>
  </message>
  <message>
   <source>Everybody passes it by on the way to the large one. What nobody takes looks like something that nobody wants.</source>
   <translation>去大宝藏的路上人人都路过它。没人去取的东西看起来就像没人想要。</translation>
  </message>
  <message>
   <source>What is found is more like the true reward than before.</source>
   <translation>求得的比以前更像真实奖励。</translation>
  </message>
  <message>
   <source>Acting by it loses next to nothing.</source>
   <translation>按它行动几乎没有损失。</translation>
  </message>
  <message>
   <source>InstructGPT's three steps</source>
   <translation>InstructGPT 的三步</translation>
  </message>
  <message>
   <source>From imitation to preferences: a model of language learns what a reader likes, and then how to fool its teacher.</source>
   <translation>从模仿到偏好：一个语言模型学会读者喜欢什么，然后学会怎样骗过它的老师。</translation>
  </message>
  <message>
   <source>Step 1: imitate</source>
   <translation>第 1 步：模仿</translation>
  </message>
  <message>
   <source>A small model writes sentences letter by letter. It is asked for a topic; people often write about something else, and not always kindly.
A reader gives up to 3 points: for sense, for the topic, for kind words. **Nothing that learns ever sees these points.**

Step 1 is *supervised fine-tuning*: 1,500 sentences of people, and the loss −ln π(next letter). The policy after it is called π_SFT.</source>
   <translation>一个小模型一个字母一个字母地写句子。它被要求写某个主题；人们常常写别的，也不总是友善。
读者给最多 3 分：为通顺、为切题、为友善的词。**学习从来看不到这些分数。**

第 1 步是*监督微调*：人写的 1,500 个句子，损失为 −ln π(下一个字母)。之后的策略称为 π_SFT。</translation>
  </message>
  <message>
   <source>People are not always on the topic, nor always kind. How many points does a perfect imitation of them get?</source>
   <translation>人们不总是切题，也不总是友善。完美地模仿他们能得多少分？</translation>
  </message>
  <message>
   <source>3, as it imitates perfectly</source>
   <translation>3 分，因为模仿得完美</translation>
  </message>
  <message>
   <source>As many as people do, and no more</source>
   <translation>与人们一样多，不会更多</translation>
  </message>
  <message>
   <source>Imitation copies what is common, not what is good: between 1 and 1.5 points here. To do better than people it has to be told what is better.</source>
   <translation>模仿复制的是常见的，而不是好的：这里是 1 到 1.5 分。要做得比人好，就得有人告诉它什么更好。</translation>
  </message>
  <message>
   <source>Step 1 is done.</source>
   <translation>第 1 步完成了。</translation>
  </message>
  <message>
   <source>Step 2: what is better?</source>
   <translation>第 2 步：什么更好？</translation>
  </message>
  <message>
   <source>People find it hard to give points, and easy to say *which of two* is better. 4,000 pairs of sentences by π_SFT are compared by the reader.
A **reward model** r learns from them so that the better one gets more:

P(y₁ is better than y₂) = σ( r(y₁) − r(y₂) ).

The run goes on by itself; *Update* shows one comparison at work.</source>
   <translation>人们觉得打分难，而说*两个中哪个*更好则容易。读者比较 π_SFT 写的 4,000 对句子。
**奖励模型** r 由此学习，使更好的那个得到更多：

P(y₁ 比 y₂ 好) = σ( r(y₁) − r(y₂) ).

运行会自己继续；*更新* 显示一次比较如何起作用。</translation>
  </message>
  <message>
   <source>Both sentences of every pair were written by π_SFT. Of which sentences does the reward model know nothing?</source>
   <translation>每一对的两个句子都是 π_SFT 写的。奖励模型对哪些句子一无所知？</translation>
  </message>
  <message>
   <source>Of those with few points</source>
   <translation>分数低的</translation>
  </message>
  <message>
   <source>Of those that π_SFT never writes</source>
   <translation>π_SFT 从不写的</translation>
  </message>
  <message>
   <source>Of short ones</source>
   <translation>短的</translation>
  </message>
  <message>
   <source>It was never asked about letters in disorder, or about the same word ten times. What it says of them is a guess. Keep that in mind.</source>
   <translation>从没有人问过它杂乱的字母或同一个词重复十遍。它对这些的看法只是猜测。请记住这一点。</translation>
  </message>
  <message>
   <source>The reward model agrees with the reader in more than 70 % of comparisons that were held back.</source>
   <translation>在留出的比较中，奖励模型有超过 70 % 与读者一致。</translation>
  </message>
  <message>
   <source>Step 3: PPO on a leash</source>
   <translation>第 3 步：拴着绳子的 PPO</translation>
  </message>
  <message>
   <source>Now the model writes and the reward model judges, by PPO. What is maximised is

r(y) − β · ln( π(y) / π_SFT(y) ).

The second part is the **leash**: it costs to write what π_SFT would not have written. β is 0.3 here.</source>
   <translation>现在模型写，奖励模型评判，用 PPO。被最大化的是

r(y) − β · ln( π(y) / π_SFT(y) ).

第二部分就是**绳子**：写 π_SFT 不会写的东西要付代价。这里 β 是 0.3。</translation>
  </message>
  <message>
   <source>What keeps the policy where the reward model can be trusted?</source>
   <translation>是什么使策略留在奖励模型可信的地方？</translation>
  </message>
  <message>
   <source>The reader's points</source>
   <translation>读者的分数</translation>
  </message>
  <message>
   <source>The leash</source>
   <translation>绳子</translation>
  </message>
  <message>
   <source>The clip limits one update, not the way of a thousand of them. The leash holds it near the sentences that were compared.</source>
   <translation>裁剪限制的是一次更新，而不是一千次更新走的路。绳子把它留在比较过的句子附近。</translation>
  </message>
  <message>
   <source>More than 80 % of its sentences win over those of step 1, by the reader.</source>
   <translation>据读者看，它的句子有超过 80 % 胜过第 1 步的句子。</translation>
  </message>
  <message>
   <source>It has stayed near: the KL is below 10 nats a sentence.</source>
   <translation>它留在了附近：每个句子的 KL 低于 10 奈特。</translation>
  </message>
  <message>
   <source>Cut the leash</source>
   <translation>剪断绳子</translation>
  </message>
  <message>
   <source>The same three steps with β = 0. Nothing else is changed.

Watch two curves: *Reward by the model*, which PPO maximises, and the return, which is the reader's. Then read what it writes.</source>
   <translation>同样的三步，β = 0。别的都没有改变。

看两条曲线：PPO 所最大化的*模型给的奖励*，以及读者给的回报。然后读读它写的句子。</translation>
  </message>
  <message>
   <source>The leash is cut</source>
   <translation>绳子被剪断</translation>
  </message>
  <message>
   <source>The reward by the model goes on rising. What do the reader's points do?</source>
   <translation>模型给的奖励继续上升。读者的分数怎样？</translation>
  </message>
  <message>
   <source>They rise as well</source>
   <translation>也上升</translation>
  </message>
  <message>
   <source>They rise at first, and then fall</source>
   <translation>先上升，后下降</translation>
  </message>
  <message>
   <source>They stay as they are</source>
   <translation>保持不变</translation>
  </message>
  <message>
   <source>It finds letters that were never compared and to which the model gives a high score. *When a measure becomes a target, it ceases to be a good measure* (Goodhart's law).</source>
   <translation>它找到从未比较过、而模型给高分的字母。*当一个度量变成目标，它就不再是好的度量*（古德哈特定律）。</translation>
  </message>
  <message>
   <source>The reward model is happier than on the leash.</source>
   <translation>奖励模型比拴着绳子时更满意。</translation>
  </message>
  <message>
   <source>The reader is not: its points are less than half of those on the leash.</source>
   <translation>读者则不然：它的分数不到拴着绳子时的一半。</translation>
  </message>
 </context>
</TS>
