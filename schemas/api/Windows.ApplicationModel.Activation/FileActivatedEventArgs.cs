using System.Collections.Generic;
using Windows.Storage;
using Windows.Storage.Search;
using Windows.System;

namespace Windows.ApplicationModel.Activation
{
    /// <summary>Handed to <c>OnFileActivated</c> when files of a type of the app were opened.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.activation.fileactivatedeventargs"/>
    public sealed class FileActivatedEventArgs : IActivatedEventArgs, IActivatedEventArgsWithUser, IApplicationViewActivatedEventArgs, IFileActivatedEventArgs, IFileActivatedEventArgsWithCallerPackageFamilyName
    {
        private extern FileActivatedEventArgs();
        public extern string CallerPackageFamilyName { get; }
        public extern int CurrentlyShownApplicationViewId { get; }
        public extern IReadOnlyList<IStorageItem> Files { get; }
        public extern ActivationKind Kind { get; }
        public extern StorageFileQueryResult NeighboringFilesQuery { get; }
        public extern ApplicationExecutionState PreviousExecutionState { get; }
        public extern SplashScreen SplashScreen { get; }
        public extern User User { get; }
        public extern string Verb { get; }
    }
}
