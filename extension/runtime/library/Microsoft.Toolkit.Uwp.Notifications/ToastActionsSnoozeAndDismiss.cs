using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>The buttons that Windows makes to come back later or to close.</summary>
    public sealed class ToastActionsSnoozeAndDismiss : IToastActions, INotificationElement
    {
        public ToastActionsSnoozeAndDismiss()
        {
            ContextMenuItems = new List<ToastContextMenuItem>();
        }
        public IList<ToastContextMenuItem> ContextMenuItems { get; private set; }
        XElement INotificationElement.ToXml()
        {
            XElement actions = NotificationXml.Element("actions", NotificationXml.Attribute("hint-systemCommands", "SnoozeAndDismiss"));
            foreach (ToastContextMenuItem item in ContextMenuItems) actions.Add(item.ToXml());
            return actions;
        }
    }
}
