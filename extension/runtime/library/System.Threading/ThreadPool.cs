namespace System.Threading
{
    /// <summary>Threads that do short pieces of work.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.threadpool"/>
    public static class ThreadPool
    {
        public static bool QueueUserWorkItem(WaitCallback callBack)
        {
            return QueueUserWorkItem(callBack, null);
        }
        public static bool QueueUserWorkItem(WaitCallback callBack, object state)
        {
            if (callBack == null) throw new ArgumentNullException("callBack");
            Queue(delegate { callBack(state); });
            return true;
        }
        public static bool QueueUserWorkItem<TState>(Action<TState> callBack, TState state, bool preferLocal)
        {
            if (callBack == null) throw new ArgumentNullException("callBack");
            Queue(delegate { callBack(state); });
            return true;
        }
        public static bool UnsafeQueueUserWorkItem(WaitCallback callBack, object state)
        {
            if (callBack == null) throw new ArgumentNullException("callBack");
            PoolLeaves.Enqueue(delegate { callBack(state); });
            return true;
        }
        internal static void Queue(Action work)
        {
            ExecutionContext flow = Thread.Flow;
            if (flow == null)
            {
                PoolLeaves.Enqueue(work);
                return;
            }
            PoolLeaves.Enqueue(delegate
            {
                Thread.Flow = flow;
                work();
            });
        }
        /// <summary>Throws it on a pool thread, where nobody catches it.</summary>
        internal static void ThrowLater(Exception exception)
        {
            PoolLeaves.Enqueue(delegate { System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(exception); });
        }
        public static RegisteredWaitHandle RegisterWaitForSingleObject(WaitHandle waitObject, WaitOrTimerCallback callBack, object state, int millisecondsTimeOutInterval, bool executeOnlyOnce)
        {
            if (waitObject == null) throw new ArgumentNullException("waitObject");
            if (callBack == null) throw new ArgumentNullException("callBack");
            if (millisecondsTimeOutInterval < -1) throw new ArgumentOutOfRangeException("millisecondsTimeOutInterval");
            return new RegisteredWaitHandle(waitObject, callBack, state, millisecondsTimeOutInterval, executeOnlyOnce);
        }
        public static RegisteredWaitHandle RegisterWaitForSingleObject(WaitHandle waitObject, WaitOrTimerCallback callBack, object state, long millisecondsTimeOutInterval, bool executeOnlyOnce)
        {
            return RegisterWaitForSingleObject(waitObject, callBack, state, (int)millisecondsTimeOutInterval, executeOnlyOnce);
        }
        public static RegisteredWaitHandle RegisterWaitForSingleObject(WaitHandle waitObject, WaitOrTimerCallback callBack, object state, TimeSpan timeout, bool executeOnlyOnce)
        {
            return RegisterWaitForSingleObject(waitObject, callBack, state, (int)timeout.TotalMilliseconds, executeOnlyOnce);
        }
        /// <summary>The simulated pool has a thread for every piece of work.</summary>
        public static void GetMaxThreads(out int workerThreads, out int completionPortThreads)
        {
            workerThreads = short.MaxValue;
            completionPortThreads = 1000;
        }
        public static void GetMinThreads(out int workerThreads, out int completionPortThreads)
        {
            workerThreads = Environment.ProcessorCount;
            completionPortThreads = Environment.ProcessorCount;
        }
        public static void GetAvailableThreads(out int workerThreads, out int completionPortThreads)
        {
            GetMaxThreads(out workerThreads, out completionPortThreads);
        }
        public static bool SetMinThreads(int workerThreads, int completionPortThreads)
        {
            return true;
        }
        public static bool SetMaxThreads(int workerThreads, int completionPortThreads)
        {
            return true;
        }
    }
}
