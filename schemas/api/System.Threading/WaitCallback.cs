namespace System.Threading
{
    /// <summary>Work for the thread pool.</summary>
    public delegate void WaitCallback(object state);
}
