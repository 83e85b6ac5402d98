using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices
{
    /// <summary>How continuations of an awaited task are scheduled.</summary>
    internal static class Continuations
    {
        internal static void Schedule(Task task, Action continuation, bool onContext)
        {
            SynchronizationContext context = onContext ? SynchronizationContext.Current : null;
            if (context == null) task.WhenDone(() => PoolLeaves.Enqueue(continuation));
            else task.WhenDone(() => context.Post(state => continuation(), null));
        }
    }
}
