namespace System.Threading
{
    /// <summary>The end of a wait that may take several attempts.</summary>
    internal struct Deadline
    {
        private readonly int milliseconds;
        private readonly DateTime start;

        /// <summary>From now on so many milliseconds, -1 for ever.</summary>
        internal Deadline(int milliseconds)
        {
            this.milliseconds = milliseconds;
            start = milliseconds > 0 ? DateTime.UtcNow : default(DateTime);
        }
        internal int Left
        {
            get
            {
                if (milliseconds <= 0) return milliseconds;
                double passed = (DateTime.UtcNow - start).TotalMilliseconds;
                return passed >= milliseconds ? 0 : milliseconds - (int)passed;
            }
        }
    }
}
