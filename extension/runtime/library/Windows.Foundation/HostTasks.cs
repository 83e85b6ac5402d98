using System.Threading.Tasks;

namespace Windows.Foundation
{
    /// <summary>Tasks whose work the simulated Windows does.</summary>
    internal static class HostTasks
    {
        /// <summary>Asks the work behind the task to stop; the task then ends as cancelled. Does nothing for other tasks.</summary>
        internal static extern void Cancel(Task task);
        /// <summary>A completion handler waits for the operation over this task.</summary>
        internal static extern void HandlerSet(Task task);
        /// <summary>The completion handler of the operation over this task has returned.</summary>
        internal static extern void HandlerReturned(Task task);
    }
}
