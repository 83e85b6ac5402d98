using System;
using System.Runtime.Serialization;

namespace System.Threading.Tasks
{
    /// <summary>A task was cancelled.</summary>
    public class TaskCanceledException : OperationCanceledException
    {
        private readonly Task canceledTask;

        public TaskCanceledException() : base("A task was canceled.")
        {
        }
        public TaskCanceledException(string message) : base(message)
        {
        }
        public TaskCanceledException(string message, Exception innerException) : base(message, innerException)
        {
        }
        public TaskCanceledException(Task task) : base("A task was canceled.", task != null ? task.CancellationToken : default(CancellationToken))
        {
            canceledTask = task;
        }
        protected TaskCanceledException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
        public Task Task
        {
            get { return canceledTask; }
        }
    }
}
