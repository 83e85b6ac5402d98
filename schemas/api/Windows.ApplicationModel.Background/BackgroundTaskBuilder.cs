using System;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Collects a name, a trigger, conditions and options, and turns them into a registration that outlives the app and reboots.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskbuilder"/>
    public sealed class BackgroundTaskBuilder
    {
        public extern BackgroundTaskBuilder();
        /// <summary>Whether a running task is cancelled when one of its conditions stops holding.</summary>
        public extern bool CancelOnConditionLoss { get; set; }
        /// <summary>Asks Windows to keep the network up while the task runs in standby.</summary>
        public extern bool IsNetworkRequested { get; set; }
        /// <summary>A label for finding the registration again; Windows does not make it unique.</summary>
        public extern string Name { get; set; }
        /// <summary>Full name of the class to run in its own host process, as declared in the manifest; leave it unset for a task that runs inside the app.</summary>
        public extern string TaskEntryPoint { get; set; }
        /// <summary>Puts the registration into a group that raises its own activation event.</summary>
        public extern BackgroundTaskRegistrationGroup TaskGroup { get; set; }
        /// <summary>Adds a requirement that must hold before a fired trigger becomes a run; several are all required.</summary>
        public extern void AddCondition(IBackgroundCondition condition);
        /// <summary>Registers the task with Windows; registering the same name twice gives two tasks.</summary>
        /// <exception cref="Exception">The trigger or the entry point is missing, contradicts the manifest or asks for less than 15 minutes, or the app has no access; Windows 8 finds these only when the task is to run.</exception>
        public extern BackgroundTaskRegistration Register();
        /// <summary>Names the COM class that implements the task, for packaged desktop apps.</summary>
        public extern IBackgroundTaskRegistration RegisterBackgroundTaskWithSystem(IBackgroundTrigger trigger, Guid entryPointClsid, string taskName);
        /// <summary>Chooses the event that starts the task; required, one per registration.</summary>
        public extern void SetTrigger(IBackgroundTrigger trigger);
    }
}
