namespace System.Threading.Tasks
{
    /// <summary>How a parallel loop ended.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.parallelloopresult"/>
    public struct ParallelLoopResult
    {
        private readonly bool completed;
        private readonly long? lowestBreak;

        internal ParallelLoopResult(bool completed, long? lowestBreak)
        {
            this.completed = completed;
            this.lowestBreak = lowestBreak;
        }
        public bool IsCompleted
        {
            get { return completed; }
        }
        public long? LowestBreakIteration
        {
            get { return lowestBreak; }
        }
    }
}
