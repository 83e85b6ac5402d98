namespace System.Threading
{
    /// <summary>Waits by giving the others their turn.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.spinwait"/>
    public struct SpinWait
    {
        private int count;

        public int Count
        {
            get { return count; }
        }
        public bool NextSpinWillYield
        {
            get { return true; }
        }
        public void SpinOnce()
        {
            count++;
            // After some turns the clock has to move: what is waited for may be a timer.
            if (count % 20 == 0) Thread.Sleep(1);
            else Thread.Yield();
        }
        public void Reset()
        {
            count = 0;
        }
        public static void SpinUntil(Func<bool> condition)
        {
            SpinUntil(condition, Timeout.Infinite);
        }
        public static bool SpinUntil(Func<bool> condition, TimeSpan timeout)
        {
            return SpinUntil(condition, WaitHandle.Milliseconds(timeout));
        }
        public static bool SpinUntil(Func<bool> condition, int millisecondsTimeout)
        {
            if (condition == null) throw new ArgumentNullException("condition", "The condition argument is null.");
            Deadline deadline = new Deadline(millisecondsTimeout);
            SpinWait spinner = default(SpinWait);
            while (!condition())
            {
                if (deadline.Left == 0) return false;
                spinner.SpinOnce();
            }
            return true;
        }
    }
}
