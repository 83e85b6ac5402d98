namespace System
{
    /// <summary>Handles an exception that nobody caught.</summary>
    public delegate void UnhandledExceptionEventHandler(object sender, UnhandledExceptionEventArgs e);
}
