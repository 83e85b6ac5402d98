namespace System.Threading.Tasks
{
    /// <summary>What only few tasks have; the others are made and kept for less.</summary>
    internal sealed class TaskDetails
    {
        internal CancellationToken Token;
        internal CancellationTokenRegistration Registration;
        internal OperationCanceledException Cancellation;
        internal ManualResetEvent EndedEvent;
        internal Task Parent;
        internal int Children;
    }
}
