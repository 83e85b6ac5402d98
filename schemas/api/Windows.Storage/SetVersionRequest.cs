namespace Windows.Storage
{
    /// <summary>A change of the data's format.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.setversionrequest"/>
    public sealed class SetVersionRequest
    {
        private extern SetVersionRequest();
        public extern uint CurrentVersion { get; }
        public extern uint DesiredVersion { get; }
        public extern SetVersionDeferral GetDeferral();
    }
}
