using Windows.System;

namespace Windows.ApplicationModel
{
    /// <summary>What is known about an application of a package.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.appinfo"/>
    public sealed class AppInfo
    {
        private extern AppInfo();
        public static extern AppInfo Current { get; }
        public extern string AppUserModelId { get; }
        public extern AppDisplayInfo DisplayInfo { get; }
        public extern AppExecutionContext ExecutionContext { get; }
        public extern string Id { get; }
        public extern Package Package { get; }
        public extern string PackageFamilyName { get; }
        public extern string[] SupportedFileExtensions { get; }
        public static extern AppInfo GetFromAppUserModelId(string appUserModelId);
        public static extern AppInfo GetFromAppUserModelIdForUser(User user, string appUserModelId);
    }
}
