using System.Runtime.ExceptionServices;
using System.Threading;

namespace System.Runtime.Remoting.Messaging
{
    /// <summary>A call that BeginInvoke of a delegate started on a pool thread.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.runtime.remoting.messaging.asyncresult"/>
    public class AsyncResult : IAsyncResult
    {
        private readonly Delegate called;
        private readonly object[] arguments;
        private readonly AsyncCallback callback;
        private readonly object state;
        private readonly ManualResetEvent ended = new ManualResetEvent(false);
        private bool isCompleted;
        private object returned;
        private ExceptionDispatchInfo thrown;

        private AsyncResult(Delegate called, object[] arguments, AsyncCallback callback, object state)
        {
            this.called = called;
            this.arguments = arguments;
            this.callback = callback;
            this.state = state;
        }
        public virtual object AsyncDelegate
        {
            get { return called; }
        }
        public virtual object AsyncState
        {
            get { return state; }
        }
        public virtual WaitHandle AsyncWaitHandle
        {
            get { return ended; }
        }
        public virtual bool CompletedSynchronously
        {
            get { return false; }
        }
        public virtual bool IsCompleted
        {
            get { return isCompleted; }
        }
        public bool EndInvokeCalled { get; set; }

        /// <summary>What the BeginInvoke of each delegate type calls.</summary>
        internal static IAsyncResult Begin(Delegate called, object[] arguments, AsyncCallback callback, object state)
        {
            CheckPlatform();
            if (called.GetInvocationList().Length != 1) throw new ArgumentException("The delegate must have only one target.");
            AsyncResult result = new AsyncResult(called, arguments, callback, state);
            ThreadPool.Queue(result.Run);
            return result;
        }
        private void Run()
        {
            try
            {
                returned = called.Call(arguments, arguments);
            }
            catch (Exception e)
            {
                thrown = ExceptionDispatchInfo.Capture(e);
            }
            isCompleted = true;
            ended.Set();
            if (callback != null) callback(this);
        }

        /// <summary>What the EndInvoke of each delegate type calls: all arguments as the call left them, and behind them what it returned.</summary>
        internal static object[] End(Delegate called, IAsyncResult result)
        {
            CheckPlatform();
            AsyncResult own = result as AsyncResult;
            if (own == null) throw new RemotingException("Async result object is null or of an unexpected type.");
            if (own.called != (object)called) throw new InvalidOperationException("The IAsyncResult object provided does not match this delegate.");
            own.ended.WaitOne();
            lock (own)
            {
                if (own.EndInvokeCalled) throw new InvalidOperationException("EndInvoke can only be called once for each asynchronous operation.");
                own.EndInvokeCalled = true;
            }
            if (own.thrown != null) own.thrown.Throw();
            object[] all = new object[own.arguments.Length + 1];
            own.arguments.CopyTo(all, 0);
            all[own.arguments.Length] = own.returned;
            return all;
        }

        /// <summary>Only .NET Framework has what these calls are built on.</summary>
        private static void CheckPlatform()
        {
            if (!RuntimeFlavor.IsFramework) throw new PlatformNotSupportedException();
        }
    }
}
