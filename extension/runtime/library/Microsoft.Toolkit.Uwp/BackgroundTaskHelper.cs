using System;
using System.Collections.Generic;
using Windows.ApplicationModel.Background;

namespace Microsoft.Toolkit.Uwp
{
    /// <summary>Registers background tasks in one call each.</summary>
    /// <seealso href="https://learn.microsoft.com/windows/communitytoolkit/helpers/backgroundtaskhelper"/>
    public static class BackgroundTaskHelper
    {
        public static bool IsBackgroundTaskRegistered(string backgroundTaskName)
        {
            return GetBackgroundTask(backgroundTaskName) != null;
        }
        public static bool IsBackgroundTaskRegistered(Type backgroundTaskType)
        {
            return IsBackgroundTaskRegistered(backgroundTaskType.Name);
        }

        /// <summary>Null: a task of that name is registered already, and stays unless <paramref name="forceRegister"/>.</summary>
        public static BackgroundTaskRegistration Register(string backgroundTaskName, string backgroundTaskEntryPoint, IBackgroundTrigger trigger, bool forceRegister = false, bool enforceConditions = true, params IBackgroundCondition[] conditions)
        {
            if (IsBackgroundTaskRegistered(backgroundTaskName))
            {
                if (!forceRegister) return null;
                Unregister(backgroundTaskName);
            }
            BackgroundTaskBuilder builder = new BackgroundTaskBuilder();
            builder.Name = backgroundTaskName;
            if (backgroundTaskEntryPoint != "") builder.TaskEntryPoint = backgroundTaskEntryPoint;
            builder.CancelOnConditionLoss = enforceConditions;
            if (conditions != null) foreach (IBackgroundCondition condition in conditions) builder.AddCondition(condition);
            builder.SetTrigger(trigger);
            return builder.Register();
        }
        public static BackgroundTaskRegistration Register(Type backgroundTaskType, IBackgroundTrigger trigger, bool forceRegister = false, bool enforceConditions = true, params IBackgroundCondition[] conditions)
        {
            return Register(backgroundTaskType.Name, backgroundTaskType.FullName, trigger, forceRegister, enforceConditions, conditions);
        }
        /// <summary>The task runs in the process of the app.</summary>
        public static BackgroundTaskRegistration Register(string backgroundTaskName, IBackgroundTrigger trigger, bool forceRegister = false, bool enforceConditions = true, params IBackgroundCondition[] conditions)
        {
            return Register(backgroundTaskName, "", trigger, forceRegister, enforceConditions, conditions);
        }

        public static void Unregister(Type backgroundTaskType, bool forceExit = true)
        {
            Unregister(backgroundTaskType.Name, forceExit);
        }
        public static void Unregister(string backgroundTaskName, bool forceExit = true)
        {
            Unregister(GetBackgroundTask(backgroundTaskName), forceExit);
        }
        public static void Unregister(IBackgroundTaskRegistration backgroundTask, bool forceExit = true)
        {
            if (backgroundTask != null) backgroundTask.Unregister(forceExit);
        }

        public static IBackgroundTaskRegistration GetBackgroundTask(Type backgroundTaskType)
        {
            return GetBackgroundTask(backgroundTaskType.Name);
        }
        /// <summary>Null: none of that name is registered.</summary>
        public static IBackgroundTaskRegistration GetBackgroundTask(string backgroundTaskName)
        {
            foreach (KeyValuePair<Guid, IBackgroundTaskRegistration> each in BackgroundTaskRegistration.AllTasks)
                if (each.Value.Name == backgroundTaskName) return each.Value;
            return null;
        }
    }
}
