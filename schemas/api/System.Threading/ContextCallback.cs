namespace System.Threading
{
    /// <summary>Work to be run in an execution context.</summary>
    public delegate void ContextCallback(object state);
}
