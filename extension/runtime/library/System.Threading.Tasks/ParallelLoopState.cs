namespace System.Threading.Tasks
{
    /// <summary>Lets a step of a parallel loop end the loop.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.parallelloopstate"/>
    public class ParallelLoopState
    {
        private readonly ParallelLoopState whole;
        private readonly long index;
        private bool stopped;
        private bool exceptional;
        private long? lowestBreak;

        internal ParallelLoopState()
        {
            whole = this;
        }
        private ParallelLoopState(ParallelLoopState whole, long index)
        {
            this.whole = whole;
            this.index = index;
        }
        internal ParallelLoopState At(long index)
        {
            return new ParallelLoopState(this, index);
        }
        internal void SetExceptional()
        {
            exceptional = true;
        }
        public bool IsExceptional
        {
            get { return whole.exceptional; }
        }
        public bool IsStopped
        {
            get { return whole.stopped; }
        }
        public long? LowestBreakIteration
        {
            get { return whole.lowestBreak; }
        }
        public bool ShouldExitCurrentIteration
        {
            get { return whole.stopped || whole.exceptional || (whole.lowestBreak.HasValue && whole.lowestBreak.Value < index); }
        }
        public void Stop()
        {
            if (whole.lowestBreak.HasValue) throw new InvalidOperationException("Stop was called after Break was called.");
            whole.stopped = true;
        }
        public void Break()
        {
            if (whole.stopped) throw new InvalidOperationException("Break was called after Stop was called.");
            if (!whole.lowestBreak.HasValue || whole.lowestBreak.Value > index) whole.lowestBreak = index;
        }
    }
}
