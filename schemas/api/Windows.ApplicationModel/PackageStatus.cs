namespace Windows.ApplicationModel
{
    /// <summary>What is wrong with a package, if anything.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.packagestatus"/>
    public sealed class PackageStatus
    {
        private extern PackageStatus();
        public extern bool DataOffline { get; }
        public extern bool DependencyIssue { get; }
        public extern bool DeploymentInProgress { get; }
        public extern bool Disabled { get; }
        public extern bool IsPartiallyStaged { get; }
        public extern bool LicenseIssue { get; }
        public extern bool Modified { get; }
        public extern bool NeedsRemediation { get; }
        public extern bool NotAvailable { get; }
        public extern bool PackageOffline { get; }
        public extern bool Servicing { get; }
        public extern bool Tampered { get; }
        /// <summary>Whether nothing is wrong.</summary>
        public extern bool VerifyIsOK();
    }
}
