using System;
using System.Collections.Generic;

namespace Windows.ApplicationModel.Background
{
    /// <summary>A task known to Windows; also the place to look up what this app has registered before registering it again.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskregistration"/>
    public sealed class BackgroundTaskRegistration : IBackgroundTaskRegistration, IBackgroundTaskRegistration2, IBackgroundTaskRegistration3
    {
        /// <summary>One object per task, so that a handler stays whichever way the registration is found again.</summary>
        private static readonly Dictionary<string, BackgroundTaskRegistration> known = new Dictionary<string, BackgroundTaskRegistration>();
        private readonly string id;
        private BackgroundTaskCompletedEventHandler completed;
        private BackgroundTaskProgressEventHandler progress;

        private BackgroundTaskRegistration(string id)
        {
            this.id = id;
            Name = NameOf(id);
            Trigger = TriggerOf(id);
            var group = GroupOf(id);
            if (group.Length > 0) TaskGroup = new BackgroundTaskRegistrationGroup(group[0], group[1]);
        }

        /// <summary>Every registration of this app outside of groups, by task id.</summary>
        public static IReadOnlyDictionary<Guid, IBackgroundTaskRegistration> AllTasks
        {
            get
            {
                var tasks = new Dictionary<Guid, IBackgroundTaskRegistration>();
                foreach (var id in AllIds(false)) tasks.Add(new Guid(id), OfTask(id));
                return tasks;
            }
        }

        /// <summary>The label given at registration.</summary>
        public string Name { get; }
        /// <summary>The group given at registration, or null.</summary>
        public BackgroundTaskRegistrationGroup TaskGroup { get; }

        /// <summary>The identity Windows gave the registration; a socket needs it to be lent to the broker.</summary>
        public Guid TaskId
        {
            get { return new Guid(id); }
        }

        /// <summary>The trigger given at registration.</summary>
        public IBackgroundTrigger Trigger { get; }

        /// <summary>Raised in the app after a run, at once if the app is running, otherwise when it is resumed or launched.</summary>
        public event BackgroundTaskCompletedEventHandler Completed
        {
            add
            {
                completed += value;
                ListenCompleted(id, RaiseCompleted);
            }
            remove { completed -= value; }
        }

        /// <summary>Raised in the app when a run has set its progress.</summary>
        public event BackgroundTaskProgressEventHandler Progress
        {
            add
            {
                progress += value;
                ListenProgress(id, RaiseProgress);
            }
            remove { progress -= value; }
        }

        /// <summary>The group with this id, or null.</summary>
        public static BackgroundTaskRegistrationGroup GetTaskGroup(string groupId)
        {
            BackgroundTaskRegistrationGroup group;
            return AllTaskGroups.TryGetValue(groupId, out group) ? group : null;
        }

        /// <summary>Removes the registration; with true a run in progress is cancelled, with false it may finish.</summary>
        public void Unregister(bool cancelTask)
        {
            UnregisterTask(id, cancelTask);
        }

        /// <summary>The groups of this app's registrations, by group id.</summary>
        public static IReadOnlyDictionary<string, BackgroundTaskRegistrationGroup> AllTaskGroups
        {
            get
            {
                var groups = new Dictionary<string, BackgroundTaskRegistrationGroup>(StringComparer.OrdinalIgnoreCase);
                foreach (var id in AllIds(true))
                {
                    var group = OfTask(id).TaskGroup;
                    groups[group.Id] = group;
                }
                return groups;
            }
        }

        internal static IEnumerable<BackgroundTaskRegistration> OfGroup(string groupId)
        {
            foreach (var id in AllIds(true))
            {
                var task = OfTask(id);
                if (string.Equals(task.TaskGroup.Id, groupId, StringComparison.OrdinalIgnoreCase)) yield return task;
            }
        }

        internal static BackgroundTaskRegistration OfTask(string id)
        {
            lock (known)
            {
                BackgroundTaskRegistration registration;
                if (!known.TryGetValue(id, out registration))
                {
                    registration = new BackgroundTaskRegistration(id);
                    known.Add(id, registration);
                }
                return registration;
            }
        }

        private void RaiseCompleted(string instanceId, string failure)
        {
            var handlers = completed;
            if (handlers != null) handlers(this, new BackgroundTaskCompletedEventArgs(new Guid(instanceId), failure));
        }

        private void RaiseProgress(string instanceId, uint value)
        {
            var handlers = progress;
            if (handlers != null) handlers(this, new BackgroundTaskProgressEventArgs(new Guid(instanceId), value));
        }

        /// <summary>Those in groups, or those outside of them.</summary>
        private static extern string[] AllIds(bool inGroups);
        /// <summary>Id and name; empty for a task without a group.</summary>
        private static extern string[] GroupOf(string id);
        /// <summary>Also of a task that is no longer registered but runs in this process.</summary>
        private static extern string NameOf(string id);
        private static extern IBackgroundTrigger TriggerOf(string id);
        private static extern void UnregisterTask(string id, bool cancelTask);
        private static extern void ListenCompleted(string id, Action<string, string> handler);
        private static extern void ListenProgress(string id, Action<string, uint> handler);
    }
}
