using System;
using System.Collections.Generic;
using Windows.ApplicationModel.Activation;
using Windows.Foundation;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Registrations that belong together, typically those of a library, with their own activation event inside the app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskregistrationgroup"/>
    public sealed class BackgroundTaskRegistrationGroup
    {
        public extern BackgroundTaskRegistrationGroup(string id, string name);
        public extern BackgroundTaskRegistrationGroup(string id);
        public extern string Id { get; }
        public extern string Name { get; }
        /// <summary>Raised instead of the application's own callback when a task of the group runs in the app's process.</summary>
        public extern event TypedEventHandler<BackgroundTaskRegistrationGroup, BackgroundActivatedEventArgs> BackgroundActivated;
        /// <summary>The registrations of the group, by task id.</summary>
        public extern IReadOnlyDictionary<Guid, BackgroundTaskRegistration> AllTasks { get; }
    }
}
