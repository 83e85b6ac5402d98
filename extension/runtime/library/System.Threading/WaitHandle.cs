using System.Collections.Generic;

namespace System.Threading
{
    /// <summary>An object of the system that threads wait for.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.waithandle"/>
    public abstract class WaitHandle : IDisposable
    {
        public const int WaitTimeout = 258;
        protected static readonly IntPtr InvalidHandle = new IntPtr(-1);
        /// <summary>Owned by whoever looks at or changes the state of any of these objects.</summary>
        internal static readonly object Gate = new object();
        private readonly LinkedList<Waiter> waiters = new LinkedList<Waiter>();
        private bool closed;

        /// <summary>A thread that waits for some objects.</summary>
        private sealed class Waiter
        {
            internal readonly Thread Thread;
            internal readonly WaitHandle[] Handles;
            internal readonly bool All;
            internal int Index = WaitTimeout;

            internal Waiter(Thread thread, WaitHandle[] handles, bool all)
            {
                Thread = thread;
                Handles = handles;
                All = all;
            }
            /// <summary>Takes what the thread waits for, if it is there.</summary>
            internal bool TryTake()
            {
                for (int i = 0; i < Handles.Length; i++)
                {
                    if (All)
                    {
                        if (!Handles[i].IsAvailableTo(Thread)) return false;
                    }
                    else if (Handles[i].TryTake(Thread))
                    {
                        Index = i;
                        return true;
                    }
                }
                if (!All) return false;
                for (int i = 0; i < Handles.Length; i++) Handles[i].TakenBy(Thread);
                Index = 0;
                return true;
            }
        }

        internal WaitHandle()
        {
        }
        /// <summary>The object that has the state: of several with one name it is the first.</summary>
        internal virtual WaitHandle Shared
        {
            get { return this; }
        }
        /// <summary>Under which other processes know it; null when they do not.</summary>
        internal string SharedName { get; set; }
        /// <summary>How many objects of this process stand for it and are not disposed of.</summary>
        internal int OpenHandles { get; set; }
        internal abstract bool IsAvailableTo(Thread thread);
        internal abstract void TakenBy(Thread thread);
        /// <summary>What this process has to know of it when the thread has got what all processes share.</summary>
        internal virtual void Owned(Thread thread)
        {
        }
        private bool TryTake(Thread thread)
        {
            if (SharedName != null)
            {
                if (!NamedState.Take(SharedName, thread.ManagedThreadId)) return false;
                Owned(thread);
                return true;
            }
            if (!IsAvailableTo(thread)) return false;
            TakenBy(thread);
            return true;
        }
        /// <summary>Whether whoever has taken it must know that its last owner ended without giving it back.</summary>
        internal virtual bool TellAbandoned()
        {
            return false;
        }

        /// <summary>The object's state has become better: gives it to those who wait, first come, first served. The caller owns `Gate`.</summary>
        internal void Changed()
        {
            LinkedListNode<Waiter> at = waiters.First;
            while (at != null)
            {
                Waiter waiter = at.Value;
                if (!waiter.TryTake())
                {
                    at = at.Next;
                    continue;
                }
                Leave(waiter);
                lock (waiter)
                {
                    Monitor.PulseAll(waiter);
                }
                at = waiters.First;
            }
        }
        /// <summary>Another process has made it better for those who wait.</summary>
        internal void ChangedElsewhere()
        {
            lock (Gate)
            {
                Changed();
            }
        }
        private static void Leave(Waiter waiter)
        {
            for (int i = 0; i < waiter.Handles.Length; i++) waiter.Handles[i].waiters.Remove(waiter);
        }
        /// <param name="tellsWhich">Whether an exception names the one of several that was abandoned.</param>
        private static int WaitFor(WaitHandle[] handles, bool all, int millisecondsTimeout, bool tellsWhich = false)
        {
            if (millisecondsTimeout < -1) throw new ArgumentOutOfRangeException("millisecondsTimeout");
            Waiter waiter = new Waiter(Thread.CurrentThread, handles, all);
            lock (waiter)
            {
                lock (Gate)
                {
                    if (waiter.TryTake()) return Taken(waiter, tellsWhich);
                    if (millisecondsTimeout == 0) return WaitTimeout;
                    for (int i = 0; i < handles.Length; i++) handles[i].waiters.AddLast(waiter);
                }
                Monitor.Wait(waiter, millisecondsTimeout);
            }
            lock (Gate)
            {
                if (waiter.Index == WaitTimeout) Leave(waiter);
                return Taken(waiter, tellsWhich);
            }
        }
        private static int Taken(Waiter waiter, bool tellsWhich)
        {
            if (waiter.Index == WaitTimeout) return WaitTimeout;
            for (int i = waiter.All ? 0 : waiter.Index; i <= (waiter.All ? waiter.Handles.Length - 1 : waiter.Index); i++)
            {
                if (!waiter.Handles[i].TellAbandoned()) continue;
                if (!tellsWhich) throw new AbandonedMutexException();
                throw new AbandonedMutexException(i, waiter.Handles[i]);
            }
            return waiter.Index;
        }
        private static WaitHandle[] Checked(WaitHandle[] waitHandles)
        {
            if (waitHandles == null) throw new ArgumentNullException("waitHandles");
            if (waitHandles.Length == 0) throw new ArgumentException("Waithandle array may not be empty.", "waitHandles");
            if (waitHandles.Length > 64) throw new NotSupportedException("The number of WaitHandles must be less than or equal to 64.");
            WaitHandle[] shared = new WaitHandle[waitHandles.Length];
            for (int i = 0; i < waitHandles.Length; i++)
            {
                if (waitHandles[i] == null) throw new ArgumentNullException("waitHandles[" + i + "]", "At least one element in the specified array was null.");
                waitHandles[i].CheckClosed();
                shared[i] = waitHandles[i].Shared;
            }
            return shared;
        }
        internal void CheckClosed()
        {
            if (closed) throw new ObjectDisposedException(null, "Safe handle has been closed");
        }
        internal static int Milliseconds(TimeSpan timeout)
        {
            double milliseconds = timeout.TotalMilliseconds;
            if (milliseconds < -1 || milliseconds > int.MaxValue) throw new ArgumentOutOfRangeException("timeout");
            return (int)milliseconds;
        }

        public virtual bool WaitOne()
        {
            return WaitOne(Timeout.Infinite);
        }
        public virtual bool WaitOne(int millisecondsTimeout)
        {
            CheckClosed();
            return WaitFor(new WaitHandle[] { Shared }, false, millisecondsTimeout) == 0;
        }
        public virtual bool WaitOne(TimeSpan timeout)
        {
            return WaitOne(Milliseconds(timeout));
        }
        public virtual bool WaitOne(int millisecondsTimeout, bool exitContext)
        {
            return WaitOne(millisecondsTimeout);
        }
        public virtual bool WaitOne(TimeSpan timeout, bool exitContext)
        {
            return WaitOne(Milliseconds(timeout));
        }
        public static bool WaitAll(WaitHandle[] waitHandles)
        {
            return WaitAll(waitHandles, Timeout.Infinite);
        }
        public static bool WaitAll(WaitHandle[] waitHandles, int millisecondsTimeout)
        {
            WaitHandle[] shared = Checked(waitHandles);
            for (int i = 1; i < shared.Length; i++)
                if (Array.IndexOf(shared, shared[i], 0, i) >= 0) throw new DuplicateWaitObjectException("waitHandles");
            return WaitFor(shared, true, millisecondsTimeout) == 0;
        }
        public static bool WaitAll(WaitHandle[] waitHandles, TimeSpan timeout)
        {
            return WaitAll(waitHandles, Milliseconds(timeout));
        }
        public static int WaitAny(WaitHandle[] waitHandles)
        {
            return WaitAny(waitHandles, Timeout.Infinite);
        }
        public static int WaitAny(WaitHandle[] waitHandles, int millisecondsTimeout)
        {
            return WaitFor(Checked(waitHandles), false, millisecondsTimeout, true);
        }
        public static int WaitAny(WaitHandle[] waitHandles, TimeSpan timeout)
        {
            return WaitAny(waitHandles, Milliseconds(timeout));
        }
        public virtual void Close()
        {
            Dispose();
        }
        public void Dispose()
        {
            Dispose(true);
        }
        protected virtual void Dispose(bool explicitDisposing)
        {
            if (closed) return;
            closed = true;
            NamedObjects.Close(Shared);
        }
    }
}
