namespace System.Threading
{
    /// <summary>A message to a synchronization context.</summary>
    public delegate void SendOrPostCallback(object state);
}
