using System;
using System.Collections.Generic;
using Windows.ApplicationModel.Activation;
using Windows.ApplicationModel.Core;
using Windows.Foundation;

namespace Windows.ApplicationModel.Background
{
    /// <summary>Registrations that belong together, typically those of a library, with their own activation event inside the app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundtaskregistrationgroup"/>
    public sealed class BackgroundTaskRegistrationGroup
    {
        /// <summary>Handlers by the id of the group: whichever object of it they were added to.</summary>
        private static readonly Dictionary<string, TypedEventHandler<BackgroundTaskRegistrationGroup, BackgroundActivatedEventArgs>> activated = new Dictionary<string, TypedEventHandler<BackgroundTaskRegistrationGroup, BackgroundActivatedEventArgs>>(StringComparer.OrdinalIgnoreCase);

        public BackgroundTaskRegistrationGroup(string id, string name)
        {
            if (string.IsNullOrEmpty(id)) throw new ArgumentException("The parameter is incorrect.");
            Id = id;
            Name = name ?? "";
        }

        public BackgroundTaskRegistrationGroup(string id) : this(id, "")
        {
        }

        public string Id { get; }
        public string Name { get; }

        /// <summary>Raised instead of that of the app when a task of the group runs inside the app.</summary>
        public event TypedEventHandler<BackgroundTaskRegistrationGroup, BackgroundActivatedEventArgs> BackgroundActivated
        {
            add
            {
                TypedEventHandler<BackgroundTaskRegistrationGroup, BackgroundActivatedEventArgs> others;
                activated.TryGetValue(Id, out others);
                activated[Id] = others + value;
                CoreApplication.ListenBackgroundActivated();
            }
            remove
            {
                TypedEventHandler<BackgroundTaskRegistrationGroup, BackgroundActivatedEventArgs> others;
                if (activated.TryGetValue(Id, out others)) activated[Id] = others - value;
            }
        }

        /// <summary>The registrations of the group, by task id.</summary>
        public IReadOnlyDictionary<Guid, BackgroundTaskRegistration> AllTasks
        {
            get
            {
                var tasks = new Dictionary<Guid, BackgroundTaskRegistration>();
                foreach (var task in BackgroundTaskRegistration.OfGroup(Id)) tasks.Add(task.TaskId, task);
                return tasks;
            }
        }

        /// <summary>False when nobody listens to the group.</summary>
        internal bool Raise(BackgroundActivatedEventArgs args)
        {
            TypedEventHandler<BackgroundTaskRegistrationGroup, BackgroundActivatedEventArgs> handlers;
            if (!activated.TryGetValue(Id, out handlers) || handlers == null) return false;
            handlers(this, args);
            return true;
        }
    }
}
