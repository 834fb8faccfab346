import { useStore } from "@nanostores/react";
import { type KeyboardEvent, useEffect, useMemo } from "react";
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListLayout,
  Popover,
  Text,
  Virtualizer,
} from "react-aria-components";
import { Icon } from "#client/components/icon.tsx";
import { matchTyped } from "#client/components/match-typed.ts";
import { useSpeaker } from "#client/components/use-speaker.ts";
import { $municipalities, loadMunicipalities } from "#client/state/register.ts";
import { open } from "#client/state/url.ts";

/** Any municipality leads to its arrangements and partners at once. */
export function MunicipalityPicker() {
  const { text, compare } = useSpeaker();
  const { value } = useStore($municipalities);
  useEffect(loadMunicipalities, []);
  const municipalities = useMemo(
    () => (value?.municipalities ?? []).toSorted((a, b) => compare(a.name, b.name)),
    [value, compare],
  );
  const show = (municipality: string) => open({ screen: "municipality", municipality });
  const takeTyped = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "Enter" || event.currentTarget.hasAttribute("aria-activedescendant")) return;
    const found = matchTyped(municipalities, event.currentTarget.value);
    if (found) show(found.id);
  };
  return (
    <ComboBox
      className="picker"
      defaultItems={municipalities}
      isDisabled={municipalities.length === 0}
      menuTrigger="focus"
      allowsEmptyCollection
      onChange={(key) => key !== null && show(String(key))}
    >
      <Label>{text("municipality.pick")}</Label>
      <Text slot="description">{text("municipality.pick-help")}</Text>
      <div className="picker-field">
        <Input placeholder={text("municipality.pick-placeholder")} onKeyDown={takeTyped} />
        <Button>
          <Icon name="down" />
        </Button>
      </div>
      <Popover className="picker-list">
        <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: 40 }}>
          <ListBox<(typeof municipalities)[number]>
            renderEmptyState={() => <p className="picker-empty">{text("municipality.none-found")}</p>}
          >
            {(municipality) => (
              <ListBoxItem textValue={municipality.name} className="picker-option">
                {municipality.name}
                <span className="muted">{municipality.province}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Virtualizer>
      </Popover>
    </ComboBox>
  );
}
