using System.Collections.Generic;
using System.Globalization;

namespace System.Threading
{
    /// <summary>A simulated thread.</summary>
    public sealed class Thread
    {
        private readonly ThreadStart start;
        private readonly ParameterizedThreadStart parameterizedStart;
        private object argument;
        private bool started;
        private CultureInfo culture;
        private CultureInfo uiCulture;
        /// <summary>Where callbacks of this thread go; null on the pool.</summary>
        internal SynchronizationContext synchronizationContext;
        /// <summary>Values of AsyncLocal of the current thread; null when there are none.</summary>
        internal static extern ExecutionContext Flow { get; set; }
        /// <summary>The task that this thread runs.</summary>
        internal System.Threading.Tasks.Task currentTask;

        /// <summary>That it owns; null when it never owned one.</summary>
        internal List<Mutex> mutexes;

        public Thread(ThreadStart start)
        {
            if (start == null) throw new ArgumentNullException("start");
            this.start = start;
            Number();
        }
        public Thread(ThreadStart start, int maxStackSize) : this(start)
        {
        }
        public Thread(ParameterizedThreadStart start)
        {
            if (start == null) throw new ArgumentNullException("start");
            parameterizedStart = start;
            Number();
        }
        /// <summary>Threads have their numbers in the order of their making, not of their starts.</summary>
        private extern void Number();
        public Thread(ParameterizedThreadStart start, int maxStackSize) : this(start)
        {
        }
        /// <summary>For threads that the program did not make itself.</summary>
        private Thread()
        {
            started = true;
        }

        public static Thread CurrentThread
        {
            get { return Current() ?? Adopt(new Thread()); }
        }
        private static extern Thread Current();
        private static extern Thread Adopt(Thread thread);

        public extern int ManagedThreadId { get; }
        public extern string Name { get; set; }
        public extern bool IsBackground { get; set; }
        public extern bool IsAlive { get; }
        public extern bool IsThreadPoolThread { get; }
        public ThreadPriority Priority { get; set; }
        public ThreadState ThreadState
        {
            get
            {
                ThreadState background = IsBackground ? ThreadState.Background : ThreadState.Running;
                if (!started) return ThreadState.Unstarted | background;
                if (!IsAlive) return ThreadState.Stopped;
                return (IsWaiting ? ThreadState.WaitSleepJoin : ThreadState.Running) | background;
            }
        }
        private extern bool IsWaiting { get; }
        public CultureInfo CurrentCulture
        {
            get { return culture ?? CultureInfo.CurrentCulture; }
            set
            {
                culture = value;
                if (this == CurrentThread) CultureInfo.CurrentCulture = value;
            }
        }
        public CultureInfo CurrentUICulture
        {
            get { return uiCulture ?? CultureInfo.CurrentUICulture; }
            set
            {
                uiCulture = value;
                if (this == CurrentThread) CultureInfo.CurrentUICulture = value;
            }
        }
        public ApartmentState GetApartmentState()
        {
            return ApartmentState.MTA;
        }
        public void SetApartmentState(ApartmentState state)
        {
        }
        public bool TrySetApartmentState(ApartmentState state)
        {
            return true;
        }

        public void Start()
        {
            if (started) throw new ThreadStateException("Thread is running or terminated; it cannot restart.");
            started = true;
            Begin(Run);
        }
        public void Start(object parameter)
        {
            if (start != null) throw new InvalidOperationException("The thread was created with a ThreadStart delegate that does not accept a parameter.");
            argument = parameter;
            Start();
        }
        private extern void Begin(Action run);
        /// <summary>Only .NET Framework can: the exception goes through all handlers and ends the thread.</summary>
        public void Abort()
        {
            Abort(null);
        }
        public void Abort(object stateInfo)
        {
            if (!RuntimeFlavor.IsFramework) throw new PlatformNotSupportedException("Thread abort is not supported on this platform.");
            ThreadAbortException exception = new ThreadAbortException(stateInfo);
            if (this == CurrentThread)
            {
                Aborting = exception;
                throw exception;
            }
            if (started) Throw(exception);
            else abortsAtStart = true;
        }
        public static void ResetAbort()
        {
            if (!RuntimeFlavor.IsFramework) throw new PlatformNotSupportedException("Thread abort is not supported on this platform.");
            if (Aborting == null) throw new ThreadStateException("Unable to reset abort because no abort was requested.");
            Aborting = null;
        }
        private bool abortsAtStart;
        private extern void Throw(Exception exception);
        /// <summary>What the running thread is aborted by.</summary>
        private static extern Exception Aborting { get; set; }
        private void Run()
        {
            if (abortsAtStart) return;
            if (start != null) start();
            else parameterizedStart(argument);
            if (mutexes != null) Mutex.Abandon(mutexes);
        }

        public void Join()
        {
            Join(Timeout.Infinite);
        }
        public bool Join(int millisecondsTimeout)
        {
            if (millisecondsTimeout < Timeout.Infinite) throw new ArgumentOutOfRangeException("millisecondsTimeout", "Number must be either non-negative and less than or equal to Int32.MaxValue or -1.");
            if (!started) throw new ThreadStateException("Thread has not been started.");
            return AwaitEnd(millisecondsTimeout);
        }
        public bool Join(TimeSpan timeout)
        {
            return Join(WaitHandle.Milliseconds(timeout));
        }
        private extern bool AwaitEnd(int milliseconds);
        public static void Sleep(int millisecondsTimeout)
        {
            if (millisecondsTimeout < Timeout.Infinite) throw new ArgumentOutOfRangeException("millisecondsTimeout");
            Rest(millisecondsTimeout);
        }
        public static void Sleep(TimeSpan timeout)
        {
            Sleep(WaitHandle.Milliseconds(timeout));
        }
        private static extern void Rest(int milliseconds);
        public static extern bool Yield();
        public static void SpinWait(int iterations)
        {
            Yield();
        }
        public static void MemoryBarrier()
        {
        }
    }
}
