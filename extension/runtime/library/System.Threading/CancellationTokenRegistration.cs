namespace System.Threading
{
    /// <summary>A callback that waits for a cancellation; disposing it takes it back.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.threading.cancellationtokenregistration"/>
    public struct CancellationTokenRegistration : IDisposable
    {
        private readonly CancellationTokenSource source;
        private readonly Action callback;

        internal CancellationTokenRegistration(CancellationTokenSource source, Action callback)
        {
            this.source = source;
            this.callback = callback;
        }
        public void Dispose()
        {
            if (source != null) source.Unregister(callback);
        }
    }
}
