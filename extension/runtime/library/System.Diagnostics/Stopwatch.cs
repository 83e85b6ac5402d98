using System;

namespace System.Diagnostics
{
    /// <summary>Measures simulated time.</summary>
    public partial class Stopwatch
    {
        public static readonly long Frequency = 10000000;
        public static readonly bool IsHighResolution = true;
        private long elapsed;
        private long started;
        private bool running;

        public Stopwatch()
        {
        }
        public static Stopwatch StartNew()
        {
            Stopwatch watch = new Stopwatch();
            watch.Start();
            return watch;
        }
        public static extern long GetTimestamp();
        public bool IsRunning
        {
            get { return running; }
        }
        public TimeSpan Elapsed
        {
            get { return new TimeSpan(ElapsedTicks); }
        }
        public long ElapsedMilliseconds
        {
            get { return ElapsedTicks / TimeSpan.TicksPerMillisecond; }
        }
        public long ElapsedTicks
        {
            get { return running ? elapsed + GetTimestamp() - started : elapsed; }
        }
        public void Start()
        {
            if (running) return;
            started = GetTimestamp();
            running = true;
        }
        public void Stop()
        {
            if (!running) return;
            elapsed += GetTimestamp() - started;
            running = false;
        }
        public void Reset()
        {
            elapsed = 0;
            running = false;
        }
        public void Restart()
        {
            elapsed = 0;
            started = GetTimestamp();
            running = true;
        }
    }
}
