namespace System.Timers
{
    /// <summary>Raises an event again and again, on a thread of the pool. What a handler throws is lost, as in .NET.</summary>
    public class Timer : IDisposable
    {
        private double interval;
        private bool isEnabled;
        private bool autoReset = true;
        private bool isDisposed;
        private Threading.Timer timer;

        public Timer() : this(100)
        {
        }
        public Timer(double interval)
        {
            if (interval <= 0) throw new ArgumentException("Invalid value '" + interval + "' for parameter 'interval'.");
            this.interval = interval;
        }
        public Timer(TimeSpan interval) : this(interval.TotalMilliseconds)
        {
        }
        public event ElapsedEventHandler Elapsed;
        public event EventHandler Disposed;
        public bool AutoReset
        {
            get { return autoReset; }
            set
            {
                autoReset = value;
                if (timer != null) Arm();
            }
        }
        public double Interval
        {
            get { return interval; }
            set
            {
                if (value <= 0) throw new ArgumentException("'" + value + "' is not a valid value for 'Interval'. 'Interval' must be greater than 0.");
                interval = value;
                if (timer != null) Arm();
            }
        }
        public bool Enabled
        {
            get { return isEnabled; }
            set
            {
                if (value == isEnabled) return;
                if (value && isDisposed) throw new ObjectDisposedException(GetType().Name);
                isEnabled = value;
                if (value) Arm();
                else Disarm();
            }
        }
        private void Arm()
        {
            Disarm();
            int milliseconds = (int)Math.Ceiling(interval);
            timer = new Threading.Timer(Tick, null, milliseconds, autoReset ? milliseconds : Threading.Timeout.Infinite);
        }
        private void Disarm()
        {
            if (timer != null) timer.Dispose();
            timer = null;
        }
        private void Tick(object state)
        {
            if (!isEnabled) return;
            if (!autoReset) isEnabled = false;
            ElapsedEventHandler handlers = Elapsed;
            try
            {
                if (handlers != null) handlers(this, new ElapsedEventArgs(DateTime.Now));
            }
            catch (Exception)
            {
                // The documentation of Elapsed says so: exceptions of handlers are suppressed.
            }
        }
        public void Start()
        {
            Enabled = true;
        }
        public void Stop()
        {
            Enabled = false;
        }
        public void Close()
        {
            Dispose();
        }
        public void Dispose()
        {
            if (isDisposed) return;
            Stop();
            isDisposed = true;
            if (Disposed != null) Disposed(this, EventArgs.Empty);
        }
    }
}
