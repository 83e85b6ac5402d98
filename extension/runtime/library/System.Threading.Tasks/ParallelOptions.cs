namespace System.Threading.Tasks
{
    /// <summary>Settings of a parallel loop.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.tasks.paralleloptions"/>
    public class ParallelOptions
    {
        private int degree = -1;

        public ParallelOptions()
        {
            TaskScheduler = TaskScheduler.Default;
        }
        public CancellationToken CancellationToken { get; set; }
        public TaskScheduler TaskScheduler { get; set; }
        public int MaxDegreeOfParallelism
        {
            get { return degree; }
            set
            {
                if (value == 0 || value < -1) throw new ArgumentOutOfRangeException("MaxDegreeOfParallelism");
                degree = value;
            }
        }
    }
}
