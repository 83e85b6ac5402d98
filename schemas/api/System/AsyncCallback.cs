namespace System
{
    /// <summary>Called when an asynchronous operation is over.</summary>
    public delegate void AsyncCallback(IAsyncResult ar);
}
