using System;
using System.Collections.Generic;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Collects a name, a trigger, conditions and options, and turns them into a registration that outlives the app and reboots.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskbuilder"/>
    public sealed class BackgroundTaskBuilder
    {
        private readonly List<IBackgroundCondition> conditions = new List<IBackgroundCondition>();
        private IBackgroundTrigger trigger;

        public BackgroundTaskBuilder()
        {
        }

        /// <summary>Whether a running task is cancelled when one of its conditions stops holding.</summary>
        public bool CancelOnConditionLoss { get; set; }
        /// <summary>Asks Windows to keep the network up while the task runs in standby.</summary>
        public bool IsNetworkRequested { get; set; }
        /// <summary>A label for finding the registration again; Windows does not make it unique.</summary>
        public string Name { get; set; } = "";
        /// <summary>Full name of the class to run in its own host process, as declared in the manifest; leave it unset for a task that runs inside the app.</summary>
        public string TaskEntryPoint { get; set; } = "";
        /// <summary>Puts the registration into a group that raises its own activation event.</summary>
        public BackgroundTaskRegistrationGroup TaskGroup { get; set; }

        /// <summary>Adds a requirement that must hold before a fired trigger becomes a run; several are all required.</summary>
        public void AddCondition(IBackgroundCondition condition)
        {
            if (condition == null) throw new ArgumentNullException("condition");
            conditions.Add(condition);
        }

        /// <summary>Registers the task with Windows; registering the same name twice gives two tasks.</summary>
        /// <exception cref="Exception">The trigger or the entry point is missing, contradicts the manifest or asks for less than 15 minutes, or the app has no access; Windows 8 finds these only when the task is to run.</exception>
        public BackgroundTaskRegistration Register()
        {
            var id = RegisterTask(Name ?? "", TaskEntryPoint ?? "", trigger, conditions.ToArray(), IsNetworkRequested, CancelOnConditionLoss, TaskGroup == null ? null : TaskGroup.Id, TaskGroup == null ? null : TaskGroup.Name);
            return BackgroundTaskRegistration.OfTask(id);
        }

        /// <summary>Names the COM class that implements the task, for packaged desktop apps.</summary>
        public extern IBackgroundTaskRegistration RegisterBackgroundTaskWithSystem(IBackgroundTrigger trigger, Guid entryPointClsid, string taskName);

        /// <summary>Chooses the event that starts the task; required, one per registration.</summary>
        public void SetTrigger(IBackgroundTrigger trigger)
        {
            if (trigger == null) throw new ArgumentNullException("trigger");
            this.trigger = trigger;
        }

        /// <summary>The task id; <c>trigger</c> and the group may be null.</summary>
        private static extern string RegisterTask(string name, string entryPoint, IBackgroundTrigger trigger, IBackgroundCondition[] conditions, bool networkRequested, bool cancelOnConditionLoss, string groupId, string groupName);
    }
}
