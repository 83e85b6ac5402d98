namespace System.Runtime.CompilerServices
{
    /// <summary>Throws an exception again that another thread has thrown.</summary>
    internal static class RethrowHelper
    {
        internal static void Rethrow(Exception exception)
        {
            throw exception;
        }
    }
}
