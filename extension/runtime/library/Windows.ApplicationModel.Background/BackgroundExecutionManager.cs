using System;
using System.Threading.Tasks;
using Windows.Foundation;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Where an app asks whether it may work in the background at all; has to be asked before the first registration.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundexecutionmanager"/>
    public static class BackgroundExecutionManager
    {
        /// <summary>The permission as it is now, without asking.</summary>
        public static extern BackgroundAccessStatus GetAccessStatus();

        /// <summary>The permission as it is now, without asking.</summary>
        public static BackgroundAccessStatus GetAccessStatus(string applicationId)
        {
            return GetAccessStatus();
        }

        /// <summary>Gives the permission back; after an app update it has to be removed and requested anew.</summary>
        public static extern void RemoveAccess();

        /// <summary>Gives the permission back; after an app update it has to be removed and requested anew.</summary>
        public static void RemoveAccess(string applicationId)
        {
            RemoveAccess();
        }

        /// <summary>Asks for permission to run background tasks and reports what was granted.</summary>
        public static IAsyncOperation<BackgroundAccessStatus> RequestAccessAsync(string applicationId)
        {
            return RequestAccessAsync();
        }

        /// <summary>Asks for permission to run background tasks and reports what was granted.</summary>
        public static IAsyncOperation<BackgroundAccessStatus> RequestAccessAsync()
        {
            return RequestAccess().AsAsyncOperation();
        }

        /// <summary>Asks the user, with a reason, for a certain degree of background activity.</summary>
        public static IAsyncOperation<bool> RequestAccessKindAsync(BackgroundAccessRequestKind requestedAccess, string reason)
        {
            return RequestKind(requestedAccess).AsAsyncOperation();
        }

        private static async Task<bool> RequestKind(BackgroundAccessRequestKind requestedAccess)
        {
            var granted = await RequestAccess().ConfigureAwait(false);
            if (granted == BackgroundAccessStatus.AlwaysAllowed) return true;
            return granted == BackgroundAccessStatus.AllowedSubjectToSystemPolicy && requestedAccess == BackgroundAccessRequestKind.AllowedSubjectToSystemPolicy;
        }

        private static extern Task<BackgroundAccessStatus> RequestAccess();
    }
}
