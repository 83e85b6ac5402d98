using System;
using System.Collections.Generic;
using System.Xml.Linq;

namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>Inputs and buttons of a toast.</summary>
    public sealed class ToastActionsCustom : IToastActions, INotificationElement
    {
        public ToastActionsCustom()
        {
            Inputs = new List<IToastInput>();
            Buttons = new List<IToastButton>();
            ContextMenuItems = new List<ToastContextMenuItem>();
        }
        public IList<IToastInput> Inputs { get; private set; }
        public IList<IToastButton> Buttons { get; private set; }
        public IList<ToastContextMenuItem> ContextMenuItems { get; private set; }
        XElement INotificationElement.ToXml()
        {
            if (Buttons.Count + ContextMenuItems.Count > 5) throw new InvalidOperationException("You have too many actions. You can only have a maximum of 5 actions.");
            XElement actions = new XElement("actions");
            foreach (IToastInput input in Inputs) actions.Add(((INotificationElement)input).ToXml());
            foreach (IToastButton button in Buttons) actions.Add(((INotificationElement)button).ToXml());
            foreach (ToastContextMenuItem item in ContextMenuItems) actions.Add(item.ToXml());
            return actions;
        }
    }
}
