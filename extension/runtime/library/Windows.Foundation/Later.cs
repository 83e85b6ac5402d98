using System;
using System.Threading.Tasks;

namespace Windows.Foundation
{
    /// <summary>Work of Windows that takes its time, such as reading a file: it begins after the call has returned.</summary>
    internal static class Later
    {
        internal static IAsyncAction Do(Action work)
        {
            return new AsyncActionFromTask(Wait(work), null);
        }

        internal static IAsyncAction Do(Func<Task> work)
        {
            return new AsyncActionFromTask(Wait(work), null);
        }

        internal static IAsyncOperation<TResult> Get<TResult>(Func<TResult> work)
        {
            return new AsyncOperationFromTask<TResult>(Wait(work), null);
        }

        internal static IAsyncOperation<TResult> Get<TResult>(Func<Task<TResult>> work)
        {
            return new AsyncOperationFromTask<TResult>(Wait(work), null);
        }

        internal static async Task Wait(Action work)
        {
            await Task.Delay(Duration()).ConfigureAwait(false);
            work();
        }

        internal static async Task<TResult> Wait<TResult>(Func<TResult> work)
        {
            await Task.Delay(Duration()).ConfigureAwait(false);
            return work();
        }

        private static async Task Wait(Func<Task> work)
        {
            await Task.Delay(Duration()).ConfigureAwait(false);
            await work().ConfigureAwait(false);
        }

        private static async Task<TResult> Wait<TResult>(Func<Task<TResult>> work)
        {
            await Task.Delay(Duration()).ConfigureAwait(false);
            return await work().ConfigureAwait(false);
        }

        /// <summary>Milliseconds.</summary>
        private static extern int Duration();
    }
}
