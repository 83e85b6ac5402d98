namespace System.Threading
{
    /// <summary>What the engine offers to everything that runs later: the pool's queue and a timer that fires once.</summary>
    internal static class PoolLeaves
    {
        /// <summary>Runs the work on a simulated pool thread, after what is queued already.</summary>
        internal static extern void Enqueue(Action work);
        /// <summary>The same, and that context flows along.</summary>
        internal static extern void EnqueueWith(ExecutionContext flow, Action work);
        /// <summary>Runs the work on a pool thread after that time; the result is for `StopTimer`.</summary>
        internal static extern object StartTimer(long milliseconds, Action work);
        /// <summary>False when the timer has fired already.</summary>
        internal static extern bool StopTimer(object timer);
        /// <summary>Ends the process because of an exception that nobody catches.</summary>
        internal static extern void Crash(Exception exception);
    }
}
