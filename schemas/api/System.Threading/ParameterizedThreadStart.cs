namespace System.Threading
{
    /// <summary>The body of a thread that takes an object.</summary>
    public delegate void ParameterizedThreadStart(object obj);
}
