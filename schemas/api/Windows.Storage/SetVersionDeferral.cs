namespace Windows.Storage
{
    /// <summary>Lets a conversion go on asynchronously.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.setversiondeferral"/>
    public sealed class SetVersionDeferral
    {
        private extern SetVersionDeferral();
        public extern void Complete();
    }
}
