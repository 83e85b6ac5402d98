using System;
using System.Collections.Generic;

namespace Windows.ApplicationModel.Background
{
    /// <summary>A task known to Windows; also the place to look up what this app has registered before registering it again.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskregistration"/>
    public sealed class BackgroundTaskRegistration : IBackgroundTaskRegistration, IBackgroundTaskRegistration2, IBackgroundTaskRegistration3
    {
        private extern BackgroundTaskRegistration();
        /// <summary>Every registration of this app outside of groups, by task id.</summary>
        public static extern IReadOnlyDictionary<Guid, IBackgroundTaskRegistration> AllTasks { get; }
        /// <summary>The label given at registration.</summary>
        public extern string Name { get; }
        /// <summary>The group given at registration, or null.</summary>
        public extern BackgroundTaskRegistrationGroup TaskGroup { get; }
        /// <summary>The identity Windows gave the registration; a socket needs it to be lent to the broker.</summary>
        public extern Guid TaskId { get; }
        /// <summary>The trigger given at registration.</summary>
        public extern IBackgroundTrigger Trigger { get; }
        /// <summary>Raised in the app after a run, at once if the app is running, otherwise when it is resumed or launched.</summary>
        public extern event BackgroundTaskCompletedEventHandler Completed;
        /// <summary>Raised in the app when a run has set its progress.</summary>
        public extern event BackgroundTaskProgressEventHandler Progress;
        /// <summary>The group with this id, or null.</summary>
        public static extern BackgroundTaskRegistrationGroup GetTaskGroup(string groupId);
        /// <summary>Removes the registration; with true a run in progress is cancelled, with false it may finish.</summary>
        public extern void Unregister(bool cancelTask);
        /// <summary>The groups of this app's registrations, by group id.</summary>
        public static extern IReadOnlyDictionary<string, BackgroundTaskRegistrationGroup> AllTaskGroups { get; }
    }
}
