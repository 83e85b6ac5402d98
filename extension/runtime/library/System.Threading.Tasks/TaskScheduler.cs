namespace System.Threading.Tasks
{
    /// <summary>Where tasks run; here always the simulated pool.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.taskscheduler"/>
    public class TaskScheduler
    {
        private static readonly TaskScheduler pool = new TaskScheduler();
        public static TaskScheduler Default { get { return pool; } }
        public static TaskScheduler Current { get { return pool; } }
        public static TaskScheduler FromCurrentSynchronizationContext()
        {
            return pool;
        }
    }
}
